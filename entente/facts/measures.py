"""What an amount of money measures: turnover, exports, imports, investment, aid, a loan, a contract, debt or taxed goods."""

from dataclasses import dataclass

from entente.coder.analysis import Sentence
from entente.facts.measure_words import measure_words
from entente.facts.money_cues import find_faint, find_phrase, is_forgiven, is_on_terms

MEASURES = ("trade_turnover", "exports", "imports", "investment", "aid", "loan", "contract", "debt", "tariff_value")
TRADE, GIVEN = frozenset({"trade_turnover", "exports", "imports"}), frozenset({"aid", "loan"})
PAID = frozenset({"pay", "pays", "paid", "paying"})
DOING, DONE_REACH = frozenset({"did", "do", "does", "doing", "done"}), 7
BEFORE_VERB = frozenset({"will", "would", "may", "might", "could", "can", "to", "has", "have", "had"})
# Verbs that tell money only with these behind them: "chipped in $5 million", "with which Egypt turned over $5 billion".
PHRASAL = {
    "chipped": (["in"],),
    "chips": (["in"],),
    "chip": (["in"],),
    "kicked": (["in"],),
    "kicks": (["in"],),
    "stumped": (["up"],),
    "turned": (["over"],),
    "turns": (["over"],),
}
LOOKED_AT = frozenset({*PHRASAL, "fund", "funds"})
APPOSED = (["gift"], ["donation"], ["grant"], ["loan"], ["contribution"], ["present"])
PUT_REACH = 6  # words from putting money to how much
SHARED = (["fell", "to"], ["falls", "to"], ["came", "from"], ["comes", "from"], ["went", "to"], ["were"], ["was"], ["are"], ["is"])
PREDICATE_REACH, TOTALS = 16, frozenset({"volume", "value", "amount", "worth", "sum", "total", "level", "size"})
BALANCES, BALANCE_REACH = frozenset({"deficit", "surplus", "gap", "imbalance"}), 5
TRADE_TALK = tuple(
    [word] for word in ("accord", "pact", "talks", "war", "dispute", "mission", "fair", "barriers", "row", "office", "ban", "curbs")
)
WHOLES = (["of", "which"], ["of", "it"], ["of", "that"])
BODY_REACH = 4  # words of a name: "Export-Import Bank", "Investment and Development Agency"
PACT_REACH, PACT_NAME_REACH, CONTRIBUTED_REACH = 8, 3, 8
RECEIVED_REACH, FORM_REACH = 3, 14
DRAWN = frozenset({"took", "takes", "taken", "drew", "draws"})
UNSETTLED_REACH = 3  # words between "unpaid" and the bill
NEAR, FAR = 7, 28
SLICE_REACH = 3  # words from the comma of an aside to its amount
ROLE_REACH = 4  # words from "with" to how much an investor has put in
DIRECT = 4  # words from a verb to the amount that it governs
OWNED_REACH = 5  # words behind an amount within which whose money it is stands
PRIVATE_REACH = 10  # words between an amount and who gives it
PAYING = frozenset({"us", "them", "it", "some", "about", "around", "nearly", "over"})
WHOSE_REACH = 10  # words behind "$5 million that" in which its measure is told
PARTICIPLES = frozenset({"by", "to", "in", "from", "for"})
INVESTED = frozenset({"fdi", "investment", "investments", "investor", "investors"})
CAPITAL_KINDS = frozenset({"foreign", "private", "direct", "fresh", "equity", "share", "risk"})
MUTUAL, MUTUAL_REACH = frozenset({"way", "mutual", "bilateral"}), 2  # of "two-way business"
PLACES, INSIDE, PLACE_REACH = frozenset({"economy", "market"}), frozenset({"in", "into"}), 4
VERB_FUND = BEFORE_VERB | {"and", "also", "which", "that", "it", "help", "helps", "not", "should"}
AIMS = frozenset({"for", "to", "toward", "towards", ".", ","})
BE_FORMS = frozenset({"is", "are", "was", "were", "been", "be", "being"})


@dataclass(frozen=True, slots=True)
class Cue:
    """The word that tells the measure, at token `token`; `measure` is empty for words that name something else."""

    measure: str
    token: int
    is_verb: bool


def _compound(sentence: Sentence, token: int) -> Cue:
    """The cue of the compound at `token`: its last noun decides ("trade deficit"), unless that only names a form ("aid package")."""
    words = measure_words()
    measure, last = words.nouns[sentence.lower[token]], token
    for following in range(token + 1, min(token + 3, len(sentence.lower))):
        word = sentence.lower[following]
        if word in words.heads:
            if measure == "trade_turnover" and words.nouns.get(word) == "contract":
                measure = "contract"
            last = following
        elif word in words.nouns or (word in words.weak and not measure):
            measure, last = words.nouns.get(word) or words.weak.get(word, ""), following
        else:
            break
    return Cue(measure, last, is_verb=False)


def _tell_trade(words: list[str]) -> bool:
    """Whether some words tell goods that cross a border."""
    return any(measure_words().nouns.get(word) in TRADE for word in words)


def _is_another_word(sentence: Sentence, token: int) -> bool:
    """Whether a word only looks like a cue: "in exchange for $5 million", "imports of oil cost 340 million"."""
    word, before = sentence.lower[token], sentence.lower[token - 1] if token else ""
    if word == "exchange":
        is_of_goods = sentence.lower[token + 1 : token + 2] == ["of"] and not measure_words().goods.isdisjoint(
            sentence.lower[token + 2 : token + 4]
        )
        is_volume = sentence.lower[max(0, token - 2) : token] == ["volume", "of"]
        return before not in measure_words().exchange_kinds and not is_of_goods and not is_volume
    if sentence.words[token][0].isupper() and _is_in_name(sentence, token):
        return True
    if word == "sales" and before in measure_words().tickets:
        return True
    if word == "trade" and _is_pact_name(sentence.lower, token):
        return True
    if word in ("stock", "stocks"):
        return not INVESTED.isdisjoint(sentence.word_set)  # "the stock of German investment"
    if word == "capital":
        owned = any(mention.last == token - 1 and mention.kind == "adjective" for mention in sentence.mentions)
        return not owned and before not in CAPITAL_KINDS
    ahead = sentence.lower[max(0, token - PLACE_REACH) : token]
    if word in PLACES and "the" in ahead and not INSIDE.isdisjoint(ahead):
        return True  # "in the economy of Peru"
    if word in LOOKED_AT and word not in PHRASAL:
        is_whose = any(mention.last == token - 1 and mention.kind != "adjective" for mention in sentence.mentions)
        return before not in VERB_FUND and not is_whose
    if word in PHRASAL:
        return sentence.lower[token + 1 : token + 2] not in PHRASAL[word]
    if word in measure_words().verbs and before in BE_FORMS:
        return True  # "is spending"
    if word.startswith("contribut") and _tell_trade(sentence.lower[max(0, token - CONTRIBUTED_REACH) : token]):
        return True  # "Maldivian exports contributing $19 million"
    if word == "business" and not MUTUAL.isdisjoint(sentence.lower[max(0, token - MUTUAL_REACH) : token]):
        return False  # "two-way business with Japan"
    if word == "business":
        is_done = not DOING.isdisjoint(sentence.lower[max(0, token - DONE_REACH) : token])
        return sentence.lower[token + 1 : token + 2] != ["with"] and not is_done
    if word == "trading" and sentence.lower[token + 1 : token + 2] in (["at"], ["near"], ["above"], ["below"], ["around"]):
        return True  # "gold was trading at"
    if word in ("ordered", "orders", "ordering") and "to" in sentence.lower[token + 2 : token + 6]:
        return True  # "ordered Russia to pay"
    if word == "cost" and token + 1 < len(sentence.lower) and sentence.lower[token + 1] in PAYING:
        return True  # "our imports cost us $5 million"
    is_verb = before == "," or before[-1:] == "s" or before in measure_words().nouns or before in BEFORE_VERB
    return word == "cost" and token + 1 < len(sentence.lower) and is_verb


def _is_pact_name(lower: list[str], token: int) -> bool:
    """Whether "trade" only tells what a pact, talk or deficit is about: "the free-trade accord", "trade talks"."""
    is_balance = not BALANCES.isdisjoint(lower[max(0, token - BALANCE_REACH) : token])  # "the deficit in its trade with"
    return is_balance or "free" in lower[max(0, token - 2) : token] or lower[token + 1 : token + 2] in TRADE_TALK


def _is_in_name(sentence: Sentence, token: int) -> bool:
    """Whether a word belongs to the name of a body: "the Export-Import Bank", "Trade Minister"."""
    bodies = measure_words().bodies
    for following in range(token + 1, min(token + BODY_REACH, len(sentence.words))):
        if sentence.lower[following] in bodies and sentence.words[following][0].isupper():
            return True
        if not (sentence.words[following][0].isupper() or sentence.lower[following] in ("-", "and", "for", "of")):
            return False
    return False


def is_private(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the amount at tokens `first` to `last` comes from a body that gives for no country."""
    return not measure_words().private.isdisjoint(sentence.lower[max(0, first - PRIVATE_REACH) : last + PRIVATE_REACH])


def is_moved(sentence: Sentence, last: int) -> bool:
    """Whether the amount that ends at token `last` is somebody's own that changes its place: "of Iranian money"."""
    words, behind = measure_words(), sentence.lower[last + 1 : last + OWNED_REACH]
    return behind[:1] == ["of"] and not words.moved.isdisjoint(behind) and words.nouns.keys().isdisjoint(behind)


def _cue_after(sentence: Sentence, first: int, last: int, taken: frozenset[int]) -> Cue | None:
    """The cue right after an amount: "$3 billion loan", "$5 million in humanitarian aid", "$28 billion of the UK investments"."""
    words, lower = measure_words(), sentence.lower
    ahead = lower[max(0, first - PUT_REACH) : first]
    if lower[last + 1 : last + 2] in (["into"], ["in"]) and not (words.put if lower[last + 1] == "into" else words.sunk).isdisjoint(ahead):
        return Cue("investment", last + 1, is_verb=False)  # "put $7 billion into the country"
    if lower[last + 1 : last + 2] == ["in"] and _is_named(sentence, last + 2) and lower[first - 1] in measure_words().placing:
        return Cue("investment", last + 1, is_verb=False)  # "has placed $7 million in Peru"
    if lower[last + 1 : last + 3] == [",", "of"] and "," in lower[max(0, first - SLICE_REACH) : first]:
        whole = next((at for at in range(last + 3, min(last + 3 + NEAR, len(lower))) if words.nouns.get(lower[at]) in GIVEN), None)
        if whole is not None:
            return _compound(sentence, whole)  # "the second slice, $450 million, of the credit line"
    if lower[last + 1 : last + 2] == ["available"]:
        return Cue(_form_of(sentence, last), last + 1, is_verb=True)  # "made $7 million available to"
    if lower[last + 1 : last + 2] in (["that"], ["which"]):
        return _cue_of_clause(sentence, last + 2)
    if lower[last + 1 : last + 2] in (["it"], ["they"]) and words.verbs.get("".join(lower[last + 2 : last + 3])) in ("debt", "loan"):
        return Cue(words.verbs[lower[last + 2]], last + 2, is_verb=True)  # "the $5 million it owes"
    participle, after = lower[last + 1 : last + 2], lower[last + 2 : last + 3]
    if participle and participle[0] in words.verbs and participle[0].endswith(("ed", "lent")) and not PARTICIPLES.isdisjoint(after):
        return Cue(words.verbs[participle[0]], last + 1, is_verb=True)  # "$1.4 billion owed to China"
    if lower[last + 1 : last + 2] == ["invested"]:
        return Cue("investment", last + 1, is_verb=True)
    if lower[first - 2 : first] in WHOLES and (lower[last + 1 : last + 3] in SHARED or lower[last + 1 : last + 2] in SHARED):
        return _cue_of_clause(sentence, last + 2)  # "of which $39 million fell to Slovenian exports"
    connected = last + 1 < len(lower) and lower[last + 1] in ("of", "in", "worth", "as", "-")
    steps = 0
    for token in range(last + 1, len(lower)):
        word = lower[token]
        if token in taken:
            connected = True
            continue
        steps += 1
        if steps > NEAR:
            return None
        if word in words.nouns and not _is_another_word(sentence, token):
            return None if lower[last + 1] == "as" and words.nouns[word] in TRADE else _compound(sentence, token)
        if word in words.verbs and lower[token - 1] in BE_FORMS and (word not in PAID or lower[token + 1 : token + 2] == ["out"]):
            return Cue(words.verbs[word], token, is_verb=True)
        if word in words.weak and not _is_another_word(sentence, token) and (connected or token == last + 1):
            return Cue(words.weak[word], token, is_verb=False)
        if word == "out" and token == last + 1:
            continue
        if (
            word == ","
            and token == last + 1
            and lower[token + 1 : token + 2] in (["a"], ["an"])
            and lower[token + 2 : token + 3] in APPOSED
        ):
            continue  # "tents worth $300,000, a gift of the Korean government"
        if word in words.boundaries and word not in words.passing:
            return None
    return None


def _cue_of_clause(sentence: Sentence, first: int) -> Cue | None:
    """The cue of what is said of an amount: "the $3.9 billion that Paraguay's exports earned", "the $146 million that Cuba owes"."""
    words = measure_words()
    for token in range(first, min(first + WHOSE_REACH, len(sentence.lower))):
        word = sentence.lower[token]
        if word in (",", ";"):
            return None
        if word in words.nouns and not _is_another_word(sentence, token):
            return _compound(sentence, token)
        if words.verbs.get(word) in ("debt", "loan", "investment"):
            return Cue(words.verbs[word], token, is_verb=True)
    return None


def _cue_of_predicate(sentence: Sentence, last: int) -> Cue | None:
    """The cue of what an amount at the head of a sentence is said to be: "Some $5 billion, by their count, is the volume of trade"."""
    lower = sentence.lower
    for token in range(last + 1, min(last + PREDICATE_REACH, len(lower) - 4)):
        if lower[token] in BE_FORMS and lower[token + 1] == "the" and lower[token + 2] in TOTALS and lower[token + 3] in ("of", "that"):
            noun = next((at for at in range(token + 4, min(token + 7, len(lower))) if lower[at] in measure_words().nouns), None)
            return _compound(sentence, noun) if noun is not None else None
    return None


def _cue_before(sentence: Sentence, first: int, last: int) -> Cue | None:
    """The nearest cue before an amount; a noun wins over a verb between it and the amount unless the verb governs the amount itself."""
    words, lower = measure_words(), sentence.lower
    verb: Cue | None = None
    for token in range(first - 1, max(-1, first - FAR), -1):
        word = lower[token]
        if word == ";":
            break
        if word in words.bills and not words.unsettled.isdisjoint(lower[max(0, token - UNSETTLED_REACH) : first]):
            return Cue("debt", token, is_verb=False)
        if word in words.schemes and lower[token - 1] in words.scheme_kinds and "worth" in lower[token:first]:
            return Cue("aid", token, is_verb=False)  # "its development programme with Belgium, worth"
        if word in words.schemes and "worth" in lower[token:first] and lower[token + 1] == "with" and _is_named(sentence, token + 2):
            return Cue("aid", token, is_verb=False)  # "its programme with Burundi, worth"
        if word == "business" and not MUTUAL.isdisjoint(lower[max(0, token - MUTUAL_REACH) : token]):
            return Cue("trade_turnover", token, is_verb=False)  # "two-way business with Japan reached"
        if word in words.nouns and not _is_another_word(sentence, token):
            if word in words.heads and token > 0 and lower[token - 1] in words.nouns:
                return _compound(sentence, token - 1)
            noun = Cue(words.nouns[word], token, is_verb=False)
            if noun.measure in ("exports", "imports") and (taxed := _tax_on(sentence, token)) is not None:
                return taxed
            if word in words.prices and not words.built.isdisjoint(lower[:token]) and lower[token + 1 : token + 2] == ["of"]:
                return Cue("aid", token, is_verb=False)  # "rebuilt the bridge at a cost of"
            if not noun.measure and word in words.prices and any(words.verbs.get(other) == "contract" for other in lower[:token]):
                continue
            return noun if verb is None or (verb.token - token <= 4 and words.nouns[word]) else verb
        is_price = word in PAID and lower[token + 1 : token + 2] not in (["out"], ["over"])
        if (
            verb is None
            and word in words.verbs
            and not is_price
            and not ((word in LOOKED_AT or word.startswith("contribut")) and _is_another_word(sentence, token))
            and not (token > 0 and lower[token - 1] in ("the", "a", "to") and (words.verbs[word] == "" or word == "hand"))
        ):
            verb = Cue(words.verbs[word], token, is_verb=True)
            if first - token <= 4:
                return verb
    return verb or _near_verb(sentence, first, last)


def _is_named(sentence: Sentence, token: int) -> bool:
    """Whether a country's name begins at a token."""
    return any(mention.first == token and mention.codes for mention in sentence.mentions)


def _tax_on(sentence: Sentence, token: int) -> Cue | None:
    """The tariff that goods at `token` are under: "duties on American imports worth"."""
    for before in range(token - 1, max(-1, token - NEAR), -1):
        if measure_words().nouns.get(sentence.lower[before]) == "tariff_value":
            return Cue("tariff_value", before, is_verb=False) if "on" in sentence.lower[before + 1 : token] else None
    return None


def _form_of(sentence: Sentence, last: int) -> str:
    """In what form money is received: "in soft loans", "as a grant"; aid where nothing says."""
    words, lower = measure_words(), sentence.lower
    for token in range(last + 1, min(last + FORM_REACH, len(lower))):
        measure = words.nouns.get(lower[token])
        if measure in GIVEN and not {"in", "as"}.isdisjoint(lower[max(last, token - 3) : token]):
            return measure
    return "aid"


def _near_verb(sentence: Sentence, first: int, last: int) -> Cue | None:
    """The cue of "received $5 million from Japan" and "helped Laos with $5 million"."""
    words, lower = measure_words(), sentence.lower
    for token in range(first - 1, max(-1, first - NEAR), -1):
        reach = RECEIVED_REACH * (1 + (lower[token + 1] in ("from", "in")))  # "will receive from Britain an initial"
        is_received = lower[token] in words.received and first - token <= reach
        if lower[token] in DRAWN and first - token <= RECEIVED_REACH and is_on_terms(sentence, last):
            return Cue("loan", token, is_verb=True)  # "took $100 million from Moscow at three per cent"
        if lower[token] == "up" and lower[token - 1] in words.put and not AIMS.isdisjoint(lower[last + 1 : last + 2]):
            return Cue("aid", token, is_verb=True)  # "is putting up £30 million"
        if lower[token] == "off" and lower[token - 1] in words.forgiving:
            return Cue("debt", token - 1, is_verb=True)  # "has written off €60 million"
        if lower[token] == "business" and not DOING.isdisjoint(lower[max(0, token - DONE_REACH) : token]):
            return Cue("trade_turnover", token, is_verb=False)  # "did business worth $5 million"
        is_paid_to = lower[token] in PAID and lower[token - 1] in BEFORE_VERB and "for" not in lower[last + 1 : last + NEAR]
        if is_paid_to and any(found.first == token + 1 and found.last == first - 1 and found.codes for found in sentence.mentions):
            return Cue("aid", token, is_verb=True)  # "would pay Namibia 1.1 billion euros"
        if is_received or (lower[token] in words.helped and lower[first - 1] == "with"):
            return Cue(_form_of(sentence, last) if is_received else "aid", token, is_verb=True)
    return None


def _pact_worth(sentence: Sentence, first: int) -> Cue | None:
    """The contract of "a supply pact with Kenya worth up to $1.6 billion"."""
    words, lower = measure_words(), sentence.lower
    if "worth" not in lower[max(0, first - PACT_NAME_REACH) : first]:
        return None
    for token in range(first - 1, max(0, first - PACT_REACH), -1):
        if lower[token] in words.pacts:
            kinds = lower[max(0, token - PACT_NAME_REACH) : token]
            is_sale = not words.pact_kinds.isdisjoint(kinds)
            if "swap" in kinds and "currency" in kinds:
                return Cue("loan", token, is_verb=False)  # money that each lends the other
            return Cue("contract", token, is_verb=False) if is_sale else None
    return None


def find_measure(sentence: Sentence, first: int, last: int, taken: frozenset[int]) -> Cue | None:
    """The cue of the amount at tokens `first` to `last`; `taken` are the tokens of all amounts of the sentence."""
    phrase = find_phrase(sentence, first, last)
    if phrase is not None:
        return Cue(*phrase)
    told = _find_told_measure(sentence, first, last, taken)
    if told is not None and told.measure == "loan" and not told.is_verb and told.token < first and is_forgiven(sentence, told.token):
        return Cue("debt", told.token, is_verb=False)
    faint = find_faint(sentence, first, last) if told is None or not told.measure else None
    return Cue(*faint) if faint is not None else told


def _find_told_measure(sentence: Sentence, first: int, last: int, taken: frozenset[int]) -> Cue | None:
    """The cue of an amount that a word for a measure tells."""
    lower = sentence.lower
    before = _cue_before(sentence, first, last)
    if before is not None and before.measure == "tariff_value" and lower[max(0, first - 2) : first].count("on"):
        return before
    pact = _pact_worth(sentence, first)
    if pact is not None:
        return pact
    after = _cue_after(sentence, first, last, taken)
    if before is None and after is None:
        return _cue_of_predicate(sentence, last)
    if before is not None and before.measure == "debt" and not before.is_verb and lower[first - 2 : first] in ([",", "a"], [",", "an"]):
        return before  # "its debt to Libya, a $2 billion deposit"
    if before is not None and after is not None and before.measure == "investment" and after.is_verb and _is_role(sentence, before, first):
        return before  # "is Peru's biggest investor, with $6 billion committed"
    is_place = after is not None and not after.measure and before is not None and before.is_verb and first - before.token <= DIRECT
    if after is not None and is_place and before is not None and before.measure and lower[last + 1] in ("in", "into"):
        return before  # "invest $5 million in the Turkish economy"
    if after is not None and not after.measure and lower[last + 1] == "as" and before is not None:
        after = None  # "lend Indonesia $1 billion as its share of"
    if after is not None and after.measure == "contract" and "under" in lower[last + 1 : after.token]:
        after = None  # "$5 million under the deal": what it is for stands ahead
    if after is not None and after.measure == "loan" and not measure_words().rescheduling.isdisjoint(lower[max(0, first - 3) : first]):
        return Cue("debt", after.token, is_verb=False)  # "reschedule $3 billion in loans"
    if before is not None and after is not None and before.measure == "debt" and after.measure == "loan" and after.token > last + 1:
        return before  # "has not repaid the $5 million it borrowed"
    if before is not None and after is not None and after.is_verb and not before.is_verb and before.measure and first - before.token <= 2:
        return before  # "a loan of $200 million was extended"
    if after is not None and after.measure == "tariff_value" and before is not None and before.measure in ("imports", "exports"):
        return after
    return after or before


def _is_role(sentence: Sentence, cue: Cue, first: int) -> bool:
    """Whether a cue names who invests, "with" so much: "the biggest investor, with"."""
    return sentence.lower[cue.token].startswith("investor") and "with" in sentence.lower[max(cue.token, first - ROLE_REACH) : first]
