"""From whom to whom goods or money go: exports from A to B, investment by A in B, a loan of A's to B."""

from dataclasses import dataclass, replace

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.creditors import find_creditor, find_lender
from entente.facts.flows import Flow, Scope
from entente.facts.gift_words import gift_words
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS, GIVEN, Cue
from entente.facts.money_words import money_words
from entente.facts.parties import Party, distinct_codes
from entente.facts.speech import speech_words

INTO = frozenset({"to", "into", "in", "for", "toward", "towards", "on", "upon", "against", "inside"})
OUT_OF = frozenset({"from", "by"})
JOINING = frozenset({"between", "with", "and", "among"})
LINKS = frozenset({"to", "from", "in", "with", "of", "into", "for"})
CLAUSES = frozenset({"and", "but", "while"})
GATHERINGS = (["summit"], ["conference"], ["meeting"], ["forum"])
AT = frozenset({"in", "at", "on", "near"})
OPENING_REACH = 6  # words from a place to the comma behind it
FORGIVEN_REACH = 10  # words from forgiving, or from what is done about a bill, to how much
OWNED_REACH = 3  # words around a noun of trade and its amount in which whose it is stands
FROM_REACH = 3  # words of "imports by Syria"
PAIR = 2
BOUGHT = frozenset({"contract", "imports"})
SOLD = frozenset({"exports", "contract", "imports"})


@dataclass(slots=True)
class _Roles:
    owner: str | None = None
    source: str | None = None
    target: str | None = None
    subject: str | None = None
    seat: str | None = None
    partner: str | None = None
    others: tuple[str, ...] = ()


def _read_roles(sentence: Sentence, parties: tuple[Party, ...], cue: Cue, first: int, last: int) -> _Roles:
    """The parts that the parties of a clause play around a cue and an amount at tokens `first` to `last`."""
    roles = _Roles(others=tuple(distinct_codes(parties)))
    lower, words = sentence.lower, measure_words()
    for party in parties:
        if len(party.codes) != 1:
            continue
        code = party.codes[0]
        is_speaker = not words.reporting.isdisjoint(lower[party.last + 1 : party.last + 2]) and any(
            party.last < other.first < first for other in parties
        )
        if party.kind == "adjective" and lower[party.last + 1 : party.last + 2] != [] and lower[party.last + 1] in money_words().fled:
            continue  # "for Sudanese refugees in Chad"
        if is_speaker and party.last < first:
            continue  # "Hanoi says South Korea has poured"
        led = party.prep == "by" and party.first >= 2 and "led" in lower[max(0, party.first - 3) : party.first]
        near_cue = not cue.is_verb and party.last < cue.token <= party.last + 6 and LINKS.isdisjoint(lower[party.last + 1 : cue.token])
        is_given = party.first > 0 and lower[party.first - 1] in measure_words().givers  # "sent Laos relief goods"
        is_active = cue.is_verb and lower[max(0, cue.token - 1)] not in BE_FORMS
        is_whom = is_given and is_active and cue.token == party.first - 1 and cue.measure in GIVEN  # "Four states lend Iceland money"
        if is_given and (cue.token > party.last or is_whom):
            roles.target = roles.target or code
        elif near_cue and (party.is_owner or party.last + 1 == cue.token):
            roles.owner = code
        elif party.is_owner and party.prep == "of" and party.head == "goods" and cue.measure not in GIVEN:
            roles.source = roles.source or code
        elif party.last < first and _opens_clause(lower, party, parties):
            roles.subject = code  # "…, and the European Union has promised"
        elif led or _is_other(lower, party, roles):
            continue
        elif party.prep == "by" and party.first > last and cue.measure in GIVEN and any(map(_is_purchase, lower[last + 1 : party.first])):
            roles.target = roles.target or code  # "a credit of $5 million for purchases of tea by Russia"
        elif party.prep in OUT_OF or _is_out_of(lower, party) or (party.kind == "adjective" and _is_own(lower, party)):
            roles.source = roles.source or code
        elif party.prep in AT and party.last < min(first, cue.token) and (party.kind in TOWNS or _is_opening(sentence, parties, party)):
            roles.seat = roles.seat or code  # "At a conference in Kuwait, Ankara pledged"
        elif party.prep in INTO and _is_its(party, parties):
            continue
        elif party.prep in INTO:
            roles.target = roles.target or code
        elif party.prep == "of" and not cue.is_verb and cue.token < party.first <= cue.token + 3 and roles.owner is None:
            roles.owner = code
        elif party.prep == "of" and party.kind in TOWNS:
            roles.seat = code
        elif (
            (party.prep == "which" and (party.last < cue.token < first or party.first > last))
            or (party.prep == "that" and party.first > last)
            or (
                party.last < first
                and party.prep not in JOINING
                and roles.subject is None
                and party.kind != "city"
                and not (party.is_owner and party.head == "goods" and cue.token != party.last + 1)
            )
        ):
            roles.subject = code
        elif (party.first > last and roles.target is None and party.prep not in JOINING and not party.is_owner) or (
            party.last < first
            and cue.is_verb
            and cue.token < party.first
            and roles.target is None
            and party.prep not in JOINING
            and code != roles.subject
        ):
            roles.target = code
        elif party.is_owner and party.first > last and party.kind != "pronoun":
            roles.partner = roles.partner or code  # "$5 million for the rebuilding of Iraqi cities"
    return roles


def _is_its(party: Party, parties: tuple[Party, ...]) -> bool:
    """Whether "its" is only whose books or payments are told: "carries on its books $5 million owed to Peru"."""
    return party.kind == "pronoun" and party.is_owner and any(other.prep in INTO and other.kind != "pronoun" for other in parties)


def _is_out_of(lower: list[str], party: Party) -> bool:
    """Whether money comes "out of" a capital or "out of a Japanese fund"."""
    return party.prep == "of" and "out" in lower[max(0, party.first - 3) : party.first]


def _is_own(lower: list[str], party: Party) -> bool:
    """Whether an adjective tells whose arms or money an amount is: "of Italian state money"."""
    behind = lower[party.last + 1 : party.last + 3]
    return not measure_words().arms.isdisjoint(behind) or not gift_words().money.isdisjoint(behind)


def _is_opening(sentence: Sentence, parties: tuple[Party, ...], place: Party) -> bool:
    """Whether a place stands in what opens a sentence ahead of its subject: "In Kuwait last month, Ankara pledged"."""
    comma = next(
        (token for token in range(place.last + 1, min(place.last + OPENING_REACH, len(sentence.lower))) if sentence.lower[token] == ","),
        None,
    )
    return comma is not None and any(party.first in (comma + 1, comma + 2) for party in parties)


def _is_other(lower: list[str], party: Party, roles: _Roles) -> bool:
    """Whether a party plays no part: "$5 million of it", "sold $5 million to it" of who sells, "from the BRICS summit", "a call from"."""
    if party.prep == "from" and party.first >= 2 and lower[party.first - 2] in speech_words().speech:
        return True
    if party.kind == "pronoun" and not party.is_owner and (party.prep == "of" or party.codes == (roles.subject,)):
        return bool(party.prep)
    return party.kind == "organisation" and lower[party.last + 1 : party.last + 2] in GATHERINGS


def _opens_clause(lower: list[str], party: Party, parties: tuple[Party, ...]) -> bool:
    """Whether a party is the subject behind ", and" and not the last of a list."""
    joint = next((token for token in range(party.first - 1, max(0, party.first - 4), -1) if lower[token] in CLAUSES), None)
    return party.prep in CLAUSES and joint is not None and lower[joint - 1] == "," and all(other.last != joint - 2 for other in parties)


def _other(code: str | None, options: tuple[str, ...]) -> str | None:
    rest = [option for option in options if option != code]
    return rest[0] if len(rest) == 1 else None


def _find_receiver(source: str, roles: _Roles, scope: Scope) -> str | None:
    """Who gets what a donor gives where its sentence names nobody else: where it was signed, who is no donor of those told right before."""
    donors = measure_words().donors
    partner = _other(source, scope.pair) if source in scope.pair else None
    if roles.seat is not None and roles.seat != source:
        return roles.seat
    if scope.before is not None and scope.before.flow_to not in donors and scope.before.flow_to != source:
        return scope.before.flow_to  # "China promised Vanuatu 30 million yuan. Britain put up £2 million."
    if partner is not None and (partner not in donors or partner in scope.told):
        return partner
    if scope.leader is not None and scope.leader not in donors and scope.leader != source:
        return scope.leader
    if source in donors:
        return next((code for code in (*scope.near, *scope.focus) if code not in donors), None)
    return scope.near[0] if len(scope.near) == 1 and scope.near[0] != source else None


def _complete(
    source: str | None, target: str | None, roles: _Roles, scope: Scope, *, is_given: bool = False
) -> tuple[str | None, str | None]:
    """Fills the side that is missing with the other party of the clause, of the document's pair, or its focus."""
    if source == target and source is not None:
        target = None
    donors = measure_words().donors
    named = {*roles.others, *distinct_codes(scope.sentence)} - {roles.seat}
    is_shared = any(party.prep == "with" for party in scope.clause)  # "is to sign a credit agreement with Lithuania"
    are_donors = bool(scope.near) and named <= donors and not is_shared
    if is_given and source is not None and target is None and (len(named) <= 1 or are_donors):
        target = _find_receiver(source, roles, scope)
    everyone = tuple(distinct_codes(scope.sentence))
    for known in (roles.others, everyone, scope.pair if len(everyone) <= 1 else ()):
        if source is not None and target is None:
            target = _other(source, known)
        elif target is not None and source is None:
            source = _other(target, known)
    if len(everyone) <= 1 and len(scope.told) == PAIR:
        target = target or _other(source, scope.told)
        source = source or _other(target, scope.told)
    if source is None and target is not None and len(everyone) <= 1:
        source = scope.leader if scope.leader != target else None  # "exports to Switzerland" in a profile of Mongolia
    if source is not None and target is None and len(everyone) <= 1:
        target = next((code for code in scope.focus if code != source), None)
    return source, target


def _turnover(scope: Scope) -> Flow | None:
    if any(len(party.codes) > PAIR and party.prep in JOINING | {"of"} for party in scope.clause):
        return None  # "trade among the Baltic states"
    for parties in (scope.clause, scope.sentence):
        codes = distinct_codes(parties)
        if len(codes) > 2:
            joined = [party for party in parties if len(party.codes) == 2] or [party for party in parties if party.prep in JOINING]
            joint = distinct_codes(joined)
            main = list(scope.pair) if {*scope.pair} <= {*codes} and len(scope.pair) == PAIR else codes
            codes = joint if len(joint) > 1 or (joint and joint[0] in scope.pair) else main
        if len(codes) == 1 and codes[0] in scope.told and len(scope.told) == PAIR and codes[0] not in scope.pair:
            codes = [codes[0], *(code for code in scope.told if code != codes[0])]
        if len(codes) == 1 and codes[0] in scope.pair:
            codes = [codes[0], *(code for code in scope.pair if code != codes[0])]
        if len(codes) >= 2:
            low, high = sorted(codes[:2])
            return Flow(codes[0], codes[1], low, high)
    if not distinct_codes(scope.sentence) and len(scope.pair) != PAIR and len(scope.told) == PAIR:
        one, other = scope.told
        return Flow(one, other, one, other)
    if not distinct_codes(scope.sentence) and len(scope.pair) == 2:
        return Flow(scope.pair[0], scope.pair[1], *sorted(scope.pair))
    return None


def _without_comparison(sentence: Sentence, last: int, scope: Scope) -> Scope:
    """Without those that an amount is held against: "less than either country's with Belgium"."""
    than = next((token for token in range(last + 1, len(sentence.lower)) if sentence.lower[token] == "than"), None)
    if than is None:
        return scope
    clause, parties = (tuple(party for party in group if party.first < than) for group in (scope.clause, scope.sentence))
    return replace(scope, clause=clause, sentence=parties)


def _is_purchase(word: str) -> bool:
    """Whether a verb tells a purchase and no receipt: "a credit for defence purchases"."""
    words = measure_words()
    return words.verbs.get(word) in BOUGHT or words.nouns.get(word) in BOUGHT


def _is_pronouns(parties: tuple[Party, ...], code: str) -> bool:
    """Whether an owner is only told by "its", and named beside as the other end: "its exports to Kenya"."""
    owners = [party for party in parties if party.codes == (code,) and party.is_owner]
    ends = [party for party in parties if party.codes == (code,) and not party.is_owner and party.prep in ("to", "from")]
    named = any(party.kind not in ("pronoun", "definite") for party in ends)
    return named and bool(owners) and all(party.kind == "pronoun" for party in owners)


def _is_unowned(scope: Scope, cue: Cue, last: int) -> bool:
    """Whether imports are told right behind exports of the sentence without whose they are or from where they come."""
    is_beside = any(cue.token - OWNED_REACH <= party.first < last + OWNED_REACH for party in scope.sentence)
    return not is_beside and scope.is_behind_exports


def _taker(parties: tuple[Party, ...], cue: int) -> str | None:
    """Who imports in "imports by Syria from Turkey", "imports into Bahrain"."""
    return next(
        (
            party.codes[0]
            for party in parties
            if party.prep in ("by", "into") and 0 < party.first - cue <= FROM_REACH and len(party.codes) == 1
        ),
        None,
    )


def _is_reversed(source: str, target: str, cue: Cue, sentence: Sentence, scope: Scope) -> bool:
    """Whether what is told without a verb of giving goes from whom it is shared with: "its development programme with Belgium"."""
    words, lower = measure_words(), sentence.lower
    partner = next((party for party in scope.clause if party.prep == "with" and party.codes == (target,)), None)
    if cue.is_verb or partner is None:
        return False
    if cue.measure == "loan":
        if not words.lenders.isdisjoint(lower[: cue.token]) or (source in words.donors and target not in words.donors):
            return False  # "China's Exim Bank signed a loan agreement with Kenya"
        return not words.drawing.isdisjoint(lower[max(0, cue.token - FORGIVEN_REACH) : cue.token])  # "opened a credit line with China"
    return target in words.donors and source not in words.donors


def _find_thanks(ahead: list[str]) -> int | None:
    """The token at which somebody thanks for what he got; "noted with thanks" is no verb."""
    return next((at for at, word in enumerate(ahead) if word in measure_words().thanking and ahead[max(0, at - 1)] != "with"), None)


def find_flow(measure: str, sentence: Sentence, cue: Cue, amount: tuple[int, int], scope: Scope) -> Flow | None:
    """The flow of an amount at tokens `amount` (first, last); null where two parties cannot be told."""
    if measure == "trade_turnover":
        return _turnover(_without_comparison(sentence, amount[1], scope))
    first, last = amount
    roles = _read_roles(sentence, scope.clause, cue, first, last)
    before = scope.before
    only_pronouns = all(party.kind == "pronoun" for party in scope.clause)
    if before is not None and only_pronouns and measure in ("imports", "exports") and not cue.is_verb:
        giver, taker = (before.partner, before.reporter) if measure == "imports" else (before.reporter, before.partner)
        return Flow(before.reporter, before.partner, giver, taker)
    if roles.subject is None and roles.owner is None:
        wider = _read_roles(sentence, scope.sentence, cue, first, last)
        roles.subject = wider.subject if wider.subject != roles.source else None
        roles.seat = roles.seat or wider.seat
        if not roles.others:
            roles = wider
    if before is not None and not distinct_codes(scope.sentence) and measure not in ("imports", "exports"):
        return before
    if cue.is_verb and measure in SOLD and roles.subject is None and (roles.source is None or roles.target is None):
        return None
    words, lower = measure_words(), sentence.lower
    reach = range(max(0, min(cue.token, first) - 8), min(len(lower), last + 8))
    is_had = cue.is_verb and measure in GIVEN and not words.having.isdisjoint(lower[cue.token : first])
    receives = is_had or any(lower[i] in words.receivers and not (measure in GIVEN and _is_purchase(lower[i])) for i in reach)
    reporter_is_target = True
    source: str | None
    target: str | None
    if measure in ("imports", "exports") and not cue.is_verb and roles.owner is not None and _is_pronouns(scope.clause, roles.owner):
        roles.owner = None  # "its exports to Kenya": it is not Kenya
    if before is not None and measure == "imports" and not cue.is_verb and cue.token < first and _is_unowned(scope, cue, last):
        return Flow(before.reporter, before.partner, before.partner, before.reporter)  # "export from Kazakhstan $480 million and import"
    importer = _taker(scope.clause, cue.token) if measure == "imports" and not cue.is_verb else None
    if importer is not None:
        target, source = importer, roles.target or (roles.source if roles.source != importer else None)
        source = next((party.codes[0] for party in scope.clause if party.prep == "from" and party.codes != (importer,)), source)
    elif measure == "imports":
        target = roles.owner or roles.subject or roles.target
        source = (roles.source if roles.source != target else None) or (roles.target if roles.target != target else None)
    elif (
        measure == "debt"
        and roles.subject not in (None, roles.owner)
        and not words.forgiving.isdisjoint(lower[max(0, first - FORGIVEN_REACH) : first])
    ):
        done = max(token for token in range(max(0, first - FORGIVEN_REACH), first) if lower[token] in words.forgiving)
        ahead = [party for party in scope.clause if party.last < done and len(party.codes) == 1 and not party.is_owner]
        source = ahead[-1].codes[0] if ahead else roles.subject  # "Zambia wants China to reschedule"
        target = roles.owner if roles.owner != source else None
        target = target or roles.target or roles.partner or _other(source, roles.others)
    elif measure == "debt" and cue.is_verb and (creditor := find_creditor(sentence, cue, scope)) is not None:
        source, target = creditor  # "Nigeria, owed $70 million for gas", "China, to which it owes"
    elif measure == "debt":
        source = roles.target if roles.target is not None else roles.source
        target = roles.owner or roles.subject or (roles.source if roles.source != source else None)
    elif measure == "tariff_value":
        target = roles.subject or roles.source
        source = roles.target or roles.owner or _other(target, roles.others)
    elif measure == "contract" and roles.subject is not None and not words.winners.isdisjoint(lower):
        source, target = roles.subject, roles.target or roles.owner or _other(roles.subject, roles.others)
        reporter_is_target = False
    elif measure == "contract" and roles.subject is not None and words.sellers.isdisjoint(lower):
        target = roles.subject
        source = roles.source or roles.owner or roles.target or _other(target, roles.others)
    elif measure == "exports":
        source, target = roles.owner or roles.source or roles.subject, roles.target
        if source == target:  # "Norwegian shipments accounting for $1 billion of it"
            source, target = roles.owner, None if roles.owner else target
        reporter_is_target = False
    elif measure in GIVEN and roles.subject is not None and (thanks := _find_thanks(lower[:first])) is not None:
        target = next((party.codes[0] for party in scope.sentence if party.last < thanks and len(party.codes) == 1), roles.subject)
        source = next((party.codes[0] for party in scope.sentence if party.first > thanks and party.codes != (target,)), None)
    elif measure in GIVEN and roles.subject is not None and not words.withholding.isdisjoint(lower[:first]) and roles.source is not None:
        source, target = roles.subject, roles.source  # "withheld $5 million of aid from Rwanda"
        reporter_is_target = False
    elif receives and roles.subject is not None:
        target = roles.subject
        source = next((code for code in (roles.source, roles.owner, roles.target) if code not in (None, target)), None)
    else:
        is_active = cue.is_verb and cue.token > 0 and lower[cue.token - 1] not in BE_FORMS
        source = (roles.subject if is_active else None) or roles.source or roles.owner or roles.subject or roles.seat
        target = roles.target or (roles.owner if roles.owner != source else None) or (roles.partner if roles.partner != source else None)
        reporter_is_target = False
    lender = find_lender(sentence, cue, scope)
    if lender is not None and source not in (None, lender):
        source, target = lender, target if target not in (None, lender) else source
    if measure == "contract" and source is None and target is None:
        joined = distinct_codes(party for party in scope.clause if party.prep in JOINING)
        source, target = joined if len(joined) == PAIR else (None, None)  # "the contract between India and Armenia"
    source, target = _complete(source, target, roles, scope, is_given=measure in GIVEN or measure == "investment")
    if measure in GIVEN and source is not None and target is not None and _is_reversed(source, target, cue, sentence, scope):
        source, target = target, source
    if measure == "debt" and source is None and target is None and len(scope.told) == PAIR:
        target, source = scope.told  # "the arrears stand at $2 billion": nothing says whose
    if source is None or target is None:
        return None
    return Flow(target, source, source, target) if reporter_is_target else Flow(source, target, source, target)
