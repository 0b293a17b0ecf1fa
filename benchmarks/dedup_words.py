"""Words and sentence patterns of the synthetic news that `benchmarks/dedup.py` measures on; all of our own making."""

COUNTRIES = (
    ("Armenia", "Armenian"), ("Australia", "Australian"), ("Austria", "Austrian"), ("Azerbaijan", "Azerbaijani"), ("Bangladesh", "Bangladeshi"),
    ("Belgium", "Belgian"), ("Bolivia", "Bolivian"), ("Brazil", "Brazilian"), ("Bulgaria", "Bulgarian"), ("Cambodia", "Cambodian"),
    ("Cameroon", "Cameroonian"), ("Canada", "Canadian"), ("Chile", "Chilean"), ("China", "Chinese"), ("Colombia", "Colombian"),
    ("Croatia", "Croatian"), ("Cuba", "Cuban"), ("Cyprus", "Cypriot"), ("Denmark", "Danish"), ("Ecuador", "Ecuadorian"),
    ("Egypt", "Egyptian"), ("Estonia", "Estonian"), ("Ethiopia", "Ethiopian"), ("Finland", "Finnish"), ("France", "French"),
    ("Georgia", "Georgian"), ("Germany", "German"), ("Ghana", "Ghanaian"), ("Greece", "Greek"), ("Hungary", "Hungarian"),
    ("Iceland", "Icelandic"), ("India", "Indian"), ("Indonesia", "Indonesian"), ("Iran", "Iranian"), ("Iraq", "Iraqi"),
    ("Ireland", "Irish"), ("Israel", "Israeli"), ("Italy", "Italian"), ("Japan", "Japanese"), ("Jordan", "Jordanian"),
    ("Kazakhstan", "Kazakh"), ("Kenya", "Kenyan"), ("Kuwait", "Kuwaiti"), ("Latvia", "Latvian"), ("Lebanon", "Lebanese"),
    ("Lithuania", "Lithuanian"), ("Malaysia", "Malaysian"), ("Mexico", "Mexican"), ("Moldova", "Moldovan"), ("Mongolia", "Mongolian"),
    ("Morocco", "Moroccan"), ("Nepal", "Nepalese"), ("Nigeria", "Nigerian"), ("Norway", "Norwegian"), ("Oman", "Omani"),
    ("Pakistan", "Pakistani"), ("Peru", "Peruvian"), ("Poland", "Polish"), ("Portugal", "Portuguese"), ("Qatar", "Qatari"),
    ("Romania", "Romanian"), ("Rwanda", "Rwandan"), ("Senegal", "Senegalese"), ("Serbia", "Serbian"), ("Slovakia", "Slovak"),
    ("Slovenia", "Slovenian"), ("Spain", "Spanish"), ("Sweden", "Swedish"), ("Tanzania", "Tanzanian"), ("Thailand", "Thai"),
    ("Tunisia", "Tunisian"), ("Turkey", "Turkish"), ("Uganda", "Ugandan"), ("Ukraine", "Ukrainian"), ("Uruguay", "Uruguayan"),
    ("Uzbekistan", "Uzbek"), ("Vietnam", "Vietnamese"), ("Zambia", "Zambian"),
)  # fmt: skip
SYLLABLES = (
    "al an ar ba bel bo car da del den do dra el en er fa fer ga gor ha hel il in is jo ka kal kor la len li lo lu ma mar mei mi mo na nek ni no ol or "
    "pa pe ra ran re ri ro ru sa sen shi so sta su ta tan te ti to tor tu va vel vi vo wen ya yev za zor"
).split()
OFFICES = (
    "foreign minister|trade minister|defence minister|finance minister|energy minister|prime minister|president|deputy foreign minister|ambassador|"
    "special envoy|speaker of parliament|transport minister|agriculture minister|culture minister|interior minister|government spokesman|"
    "permanent representative|central bank governor|chief negotiator|regional governor|health minister|education minister|chief of staff"
).split("|")
ADJECTIVES = (
    "ambitious bitter broad careful cautious ceremonial coastal comprehensive constructive costly critical cultural daily deep delicate detailed digital "
    "direct domestic early eastern economic electoral emergency extensive external fair fertile financial firm fiscal foreign formal fragile frank frequent "
    "fresh frozen full future general generous gradual growing hasty heavy hidden historic humanitarian immediate important independent indirect industrial "
    "informal initial inland intense interim joint judicial late legal lengthy limited local lasting maritime marginal medical mild military modern modest "
    "monthly mutual narrow naval northern nuclear official open ordinary painful parliamentary partial patient peaceful permanent pending political popular "
    "practical preliminary private prompt public quiet rapid rare regional regular relevant reliable remote renewed rival rural scientific secret secure "
    "serious severe shared slow social southern special stable steady strategic strict strong sudden technical temporary tentative tense thorough timely "
    "tough traditional transparent uneasy unusual urban urgent useful vague vast visible vocal weak western wide winter"
).split()
NOUNS = (
    "access accord aid airspace alliance amnesty appeal apprenticeship arbitration archive arsenal assembly asylum audit aviation award backlog ballot "
    "barrier blockade bond border boycott bridge broadcast budget cable campaign canal capacity cargo ceasefire ceremony channel charter clause coalition "
    "coastguard commerce commission committee compensation complaint compromise concession conference conflict congress consensus consortium consulate "
    "contract convoy copper corridor cotton council court craft credit crisis currency customs dairy dam debt decree defence delegation deposit dialogue "
    "disaster dispute district doctrine dossier drought drill duty earthquake economy electricity embargo embassy emission energy enquiry envoy equipment "
    "exchange exercise exhibition export factory famine ferry fertiliser festival fishery flag fleet flight flood forecast forestry framework freight frontier "
    "fuel fund gas gateway grain grant guarantee guideline harbour harvest heritage highway hospital hostage hotline hydrogen import incident inflation "
    "infrastructure initiative inspection institute insurance intelligence interpreter investment irrigation island journalist judge jury kidnapping labour "
    "laboratory landmark language law lawsuit lease ledger legislation lending licence loan logistics maintenance mandate manufacture market mediation medicine "
    "memorandum merchant militia mineral mining mission mobility monument motorway museum navy neighbour network newspaper nickel observer offensive oil "
    "opposition orchard outpost outrage partnership passage passport patrol payment peacekeeper pension permit petition pipeline platform pledge plateau police "
    "policy port poultry poverty precedent presidency prison prisoner procurement proposal protocol province quarantine quota radar railway ransom "
    "ratification reactor rebel reconstruction referendum reform refinery refugee registry relief remittance rescue reserve resettlement resolution retailer "
    "revenue rice rivalry road rocket roundtable route ruling rumour safety sanction satellite scholarship school sector security seminar settlement shipment "
    "shipyard shortage siege smuggling soldier sovereignty stadium statement statute steel stockpile storage strait strike student subsidy summit supply "
    "surplus surveillance survey suspension tanker tariff taskforce tax telecom terminal testimony textile theatre threat timber tourism trade training transit "
    "transport treasury treaty tribunal truce turbine turnover unity university uranium vaccine valley venture verdict veteran veto victim village violation "
    "visa visit volunteer voter warehouse warning warship water weapon wheat wildlife witness workforce workshop"
).split()
VERBS = (
    "accelerate acknowledge adopt advance amend analyse approve assess back balance block broaden challenge clarify combine condemn confirm consider continue "
    "coordinate curb defend delay demand deliver develop discuss dismiss double encourage endorse enforce enlarge ensure evaluate examine expand explain "
    "explore extend facilitate favour finalise finance follow freeze fund guarantee halt harmonise highlight honour implement improve include increase inspect "
    "intensify introduce investigate launch limit maintain manage modernise monitor negotiate observe oppose organise outline oversee postpone praise prepare "
    "preserve prevent prioritise promote propose protect protest question ratify rebuild recognise reconsider record recover reduce refine regulate reject "
    "relaunch relax renew reopen repair replace reschedule resolve restore restrict resume review revise revive safeguard secure settle shape simplify "
    "stabilise strengthen study supervise support suspend sustain tighten transfer undermine unveil update uphold urge verify weigh welcome widen withdraw"
).split()
PLACES = (
    "the capital|the old port|a lakeside resort|the presidential palace|the foreign ministry|a border town|the congress centre|the national library|"
    "a military airfield|the chamber of commerce|the city hall|a mountain village|the state guest house|the university hall|an industrial park|"
    "the railway museum|the parliament building|a hotel near the airport|the southern province|the free economic zone"
).split("|")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
OUTLETS = (
    "Harbour Courier|Northern Dispatch|Meridian Post|Lantern Daily|Valley Herald|Capital Wire|Orchard Times|Two Rivers Gazette|Steppe Monitor|"
    "Continental Review|Morning Ledger|Island Observer|Summit News Service|Old Bridge Tribune|Caravan Press|Delta Bulletin"
).split("|")
CITIES = (
    "Alden|Borvik|Cassel|Dormund|Elvas|Farouk|Gorodets|Halden|Irmak|Jorvik|Kestrel|Lumen|Marzan|Norwin|Ostrava|Pelion|Quarto|Rushton|Sandur|Talvik|"
    "Umbria|Varna|Westholm|Yantar|Zelen"
).split("|")

# Slots: {a} and {b} the two countries, {A} and {B} their adjectives, {p} and {q} two officials with office, {P} and {Q} their surnames, {n} {m} noun
# phrases, {o} a noun, {v} {w} verbs, {j} an adjective, {d} a weekday, {l} a place, {x} {y} figures, {u} a year, {t} a date such as 4 May.
PATTERNS = (
    "{p} of {a} told reporters on {d} that the {n} would {v} the {m} before the end of {u}.",
    "The {A} delegation, led by {p}, arrived at {l} to {v} a {n} with its {B} hosts.",
    "According to the ministry, {x} {o} projects worth {y} million dollars were reviewed during the {n}.",
    "“We came here to {v} the {n}, and we shall {w} it together,” {P} said after the {m}.",
    "Neither side would say whether the {n} could {v} the {m} that has been pending since {u}.",
    "{a} and {b} agreed to {v} their {n} and to set up a {m} that will meet twice a year.",
    "In {l}, {Q} described the {n} as {j} and promised that {b} would {v} the {m}.",
    "Officials familiar with the {n} said {y} of the {x} clauses still had to be settled.",
    "The {o} committee published figures on {d} showing that {n} grew by {x} per cent against {u}.",
    "Opposition members asked why the {n} had not been put to parliament before {a} chose to {v} the {m}.",
    "A {j} {o} between the two capitals has been the aim of every {n} since {u}, {P} recalled.",
    "{q}, speaking for {b}, answered that the {m} must {v} the {n} or lose its meaning.",
    "Traders at {l} expect the {n} to {v} prices of {o} for at least {x} months.",
    "The visit on {t} was the first of its kind since the {n} was signed and the {m} suspended.",
    "Under the plan {a} would provide {y} million for the {n} while {b} would {v} the {m}.",
    "Analysts warned that a {j} {o} might {v} the {n} sooner than governments {w} the {m}.",
    "“Nobody should doubt our {n},” said {p}, adding that the {m} would {v} every {o}.",
    "Earlier this week {Q} had called the {n} a {j} step and refused to {v} the {m}.",
    "Some {x} families near {l} still wait for the {n} that was to {v} their {o}.",
    "The {B} side handed over a list of {x} points on the {n}, most of them about {m}.",
    "It remains unclear how the {n} will {v} the {o} once the {m} expires on {t}.",
    "{P} and {Q} also spoke about the {n}, the {m} and a {j} {o} for students.",
    "Work on the {n} began in {u}, when {x} engineers from {a} came to {v} the {m}.",
    "For {b}, the {n} is a way to {v} its {o} without having to {w} the {m}.",
    "A joint statement issued on {d} said the parties would {v} the {n} and {w} the {m}.",
    "The {n} has cost {y} million so far, {x} per cent more than the {m} foresaw.",
    "Residents of {l} gathered to see the {n}, although few believed it would {v} the {o}.",
    "{p} thanked {b} for its {n} and invited {Q} to visit {l} in the spring.",
    "Critics say the {j} {o} only helped to {v} the {n} while the {m} grew worse.",
    "On {t} the two governments will {v} the {n} at a {m} to be held in {l}.",
    "The {A} army said in a note that its {n} did not {v} the {m} of any {o}.",
    "Customs data for {u} list {x} shipments of {o}, valued at {y} million, under the {n}.",
)

NOTICES = (
    "Read more stories from our correspondents on the {outlet} website and in our printed weekend edition, available at newsstands across the country.",
    "{outlet} is an independent newspaper founded by journalists. Support our reporting with a subscription and receive the evening letter every working day.",
    "This report was prepared by the {outlet} newsroom with contributions from partner agencies. Write to the editor if you see a mistake in the text.",
    "Follow {outlet} for the latest on diplomacy, business and sport, and tell us in the comments what you think of this story.",
    "Copyright {outlet}. The contents of this page may be quoted only with a visible link to the original publication on our site.",
)
