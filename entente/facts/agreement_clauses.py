"""The words of clauses that tell who made an instrument: "which the two signed", "the three countries", "that A and B had concluded"."""

import re

JOINED = re.compile(r"(?:'s|’s)?[\s,]*(?:(?:and|as well as) )?(?:the )?(?:\w+ ){0,2}")
# What follows a name and tells who made it: ", to which the presidents of A and B put their names".
RELATIVE = re.compile(
    r"(?: of \d{4})?,? (?:(?:to|on) )?(?:which|that) (?P<who>[^;]{0,110}?)\b"
    r"(?:signed|concluded|initialled|initialed|agreed|adopted|reached|subscribed|acceded|"
    r"put (?:their|its|his|her) (?:names?|signatures?|hands?))\b",
    re.IGNORECASE,
)
# Whom an instrument is with where that is nobody who can be a party: "a deal with Uber", "peace accords with the FARC".
STRANGER = re.compile(
    r" with (?:the )?(?:(?P<apart>breakaway|separatist|self-declared|self-proclaimed|unrecognised|rebels?)\b|(?P<who>[A-Z]\w*))"
)
UNDER = re.compile(r"(?:under|by|in) (?:the|their|its|a) $", re.IGNORECASE)
# "In a joint communiqué Peru and Chile condemned", "By an Exchange of Notes dated 4 March the two agreed".
ISSUED_IN = re.compile(r"(?:in|by|with|under|through) (?:an? |the |their )?$", re.IGNORECASE)
# "With Bhutan he signed a memorandum", "with Nepal, a protocol".
WITH_AHEAD = re.compile(r"(?:^|[;,] |\band )with (?:the )?$", re.IGNORECASE)
THEN_SIGNED = re.compile(
    r",? ?(?:[\w’-]+ ){0,2}?(?:(?:signed|concluded|initialled|adopted|agreed|reached|has|had|have|there is|it was) ){0,2}(?:a|an|the) $"
)
SIGNED_IT = re.compile(
    r"\b(?:sign(?:ed)?|conclude(?:d)?|initial(?:led)?|ratified|drew up|negotiated|agreed|made|issued|adopted|published|sealed|drafted|"
    r"(?:shook|shaken) hands on|(?:set|put) their (?:names|seals|hands|signatures) to) "
    r"(?:it|that text|the (?:text|treaty|pact|accord|agreement|document|paper|deal))\b"
)
IT_WAS_SIGNED = re.compile(r"(?:It|That|The (?:text|document|paper)) (?:was|had been) (?:signed|concluded|initialled|adopted|drawn up)\b")
# "The Grain Initiative, the pact that Turkey had brokered between Damascus and Beirut".
APPOSED = re.compile(r", (?:the|a|an) (?:[\w-]+ ){0,2}?(?:pact|deal|accord|agreement|treaty|text|arrangement|truce|protocol)\b[^,;]*$")
# "Informed her guest that Argentina and China had signed".
REPORTED = re.compile(
    r"\bthat (?=[^;]*?\b(?:had|have|has) (?:\w+ ){0,2}?(?:signed|concluded|agreed|initialled|adopted|reached|struck|inked)\b)"
)
THREE_SIDES = re.compile(
    r"\b(?:the|all) three(?: (?:countries|sides|states|presidents|leaders|ministers|governments|parties|neighbou?rs|capitals|"
    r"heads of (?:state|government)))?"
    r"(?= (?:had |have |also |then |now )?(?:sign|conclud|adopt|agree|initial|reach|issue|renew)\w*\b)"
    r"|\b(?:the|all) three (?:countries|sides|states|presidents|leaders|ministers|governments|parties|neighbou?rs)\b|\btrilateral\b",
    re.IGNORECASE,
)
BOTH_SIDES = re.compile(
    r"\b(?:the two|both|neither) (?:countr(?:y|ies)|sides?|states?|governments?|nations?|neighbou?rs?|capitals?|arm(?:y|ies)|part(?:y|ies)|"
    r"(?:foreign |prime )?ministers|presidents|leaders|delegations)\b|\bas both\b"
    r"|\b(?:neither|both) (?=(?:may|can|must|shall|promised?|undertook|agree)\b)"
    r"|\b(?:the two|both|the pair)(?= (?:(?:also|then|now|later|since|have|had|finally|has) ){0,3}"
    r"(?:sign|conclud|initial|adopt|agree|reach|seal|ink|issue|put|crown|finali|exchang|renew|ratif)\w*\b)"
    r"|\bthe two (?:were|are)\b"
    r"|\b(?:that|which) (?:they|both|the (?:two|kingdoms|countries|states|neighbou?rs|governments|republics|sides|parties|leaders))"
    r"(?= (?:had |have )?(?:sign|conclud|initial|adopt)\w*\b)",
    re.IGNORECASE,
)
# Between two of those who are listed as its parties.
LISTING = frozenset(
    {",", "and", "the", "of", "president", "minister", "signed", "concluded", "initialled", "ratified", "by"}
    | {"neighbours", "neighbors", "allies", "partners"}
)
BROKERED_BY = re.compile(r",? (?:that was |which was )?(?:mediated|brokered|facilitated|sponsored|midwifed) (?:jointly )?by (?:the )?")
# An accord at home: "between the government and the rebels", "signed by the army and a southern movement".
INSURGENTS = (
    r"(?:rebels?|guerrillas?|[Mm]aoists?|insurgents?|insurgency|separatists?|militias?|opposition|unions?|tribes|clans|movements?|front)"
)
RULERS = r"(?:government|army|junta|state|presidency|authorities|regime)"
AT_HOME_ONLY = re.compile(
    r",? (?:(?:signed|reached|concluded) )?(?:between|by) (?:the |its )?(?:\w+ ){0,2}?"
    rf"(?:{RULERS} and (?:the |its )?(?:[\w-]+ ){{0,3}}?{INSURGENTS}|{INSURGENTS} and (?:the |its )?(?:\w+ ){{0,2}}?{RULERS})\b"
)
# "Ten documents were signed, among them a protocol and a memorandum".
SIGNED_LIST = re.compile(
    r"\b(?:signed|concluded|initial(?:l?ed)|exchanged|adopted|inked|sealed)\b[^;“\"]{0,80}?"
    r"\b(?:among (?:them|which|these)|including|namely|notably)\b"
)
# Named, with parties, and not yet ready: "a readmission protocol is being negotiated".
IN_MAKING = re.compile(
    r"[^;,]{0,30}?\b(?:is|are|was|were|remains?) (?:(?:also|still|now|currently|already|meanwhile) )?"
    r"(?:being (?:\w+ )?(?:negotiated|prepared|drafted|drawn up|worked (?:out|on)|hammered out|finali[sz]ed|elaborated)\b"
    r"|under (?:negotiation|preparation|discussion|elaboration)\b|in (?:preparation|the (?:works|making|pipeline))\b)"
)
