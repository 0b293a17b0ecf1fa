"""Exports and imports told by what is done with goods: sold, bought, paid for, gone or come to a country."""

from typing import NamedTuple

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.gifts import is_free
from entente.facts.goods import Goods, find_goods, find_origin, is_goods
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS
from entente.facts.parties import Party, distinct_codes
from entente.facts.trade_words import trade_words

AHEAD, BEHIND = 22, 10  # words around an amount among which the verb stands
PROPERTY_REACH = 4  # words around an amount in which a stake or a mill is no goods
ARMS_REACH = 14  # words around an amount in which arms make it one deal
BOUND = frozenset(
    {"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "between", "against", "on", "into", "over", "behind", "among"}
)
TO, INTO, OUT_OF = frozenset({"to"}), frozenset({"to", "in", "into", "for", "on", "onto", "among", "across"}), frozenset({"from", "of"})
PARTICIPLES = frozenset({"to", "by", "in", "from", "into", "there", "abroad"})
ADVERBS = frozenset({"also", "only", "still", "already", "now", "mostly", "mainly", "chiefly", "then", "even"})
WHO = frozenset({"it", "they", "which", "who", "that", "and", "we"})
UP, IN = frozenset({"up"}), frozenset({"from", "in", "into"})
WAYS = frozenset({"to", "from", "into", "for", "there", "abroad", "onto", "buyers", "customers", "takers", "their", "its"})
LOCAL, LOCAL_REACH = frozenset({"city", "town", "municipality", "province", "mayor", "district"}), 5
YEARLY = frozenset({"purchases", "sales"})


class Dealing(NamedTuple):
    """Where a sentence's amount is read: parties, the two of the document and of the sentences before, the figure before in the sentence.

    `ends` are the first tokens of the amounts behind; `is_yearly` tells that a stretch of time is named; `home` is where the document
    was written, if it speaks of it. `with_tellers` are the parties and the officials who tell the amount, `near` the states named right
    before the sentence, the nearest first; `earlier` is the sentence before with its parties.
    """

    parties: list[Party]
    pair: tuple[str, ...]
    told: tuple[str, ...]
    before: Flow | None
    before_measure: str
    ends: tuple[int, ...]
    is_yearly: bool
    home: str | None = None
    with_tellers: tuple[Party, ...] = ()
    near: tuple[str, ...] = ()
    earlier: tuple[Sentence, list[Party]] | None = None


class _Act(NamedTuple):
    """What is done with goods: `kind` is sell, buy, earn, pay, leave or arrive."""

    token: int
    kind: str
    is_passive: bool


def find_goods_flow(sentence: Sentence, first: int, last: int, dealing: Dealing) -> tuple[str, Flow] | None:
    """Measure and flow of the goods that the amount at tokens `first` to `last` is the worth of; null where no trade is told.

    Goods sold, sent or gone are the seller's exports; imported or come from somewhere the receiver's imports. Goods bought are imports
    beside what goes the other way, and exports of the seller where they are told alone over a time; else one deal, which is none here.
    """
    goods = find_goods(sentence, first, last)
    is_unnamed = (goods is None or not goods.is_named) and "what" not in sentence.lower[:first]  # "What Chile sells to"
    if _is_no_trade(sentence, first, last, goods):
        return None
    act = _find_act(sentence, first, last, dealing.parties)
    if act is None:
        return None
    if act.kind == "earn" and not trade_words().sellers.isdisjoint(sentence.lower[max(0, act.token - 2) : act.token]):
        is_unnamed = False  # "Serbian exporters earned"
    if is_unnamed and dealing.before is None:
        return None
    if act.kind in ("buy", "pay") and not LOCAL.isdisjoint(sentence.lower[max(0, act.token - LOCAL_REACH) : act.token]):
        return None  # "the city of Lima pays"
    if sentence.lower[act.token] in trade_words().handing and not dealing.is_yearly:
        return None
    sides = _find_sides(sentence, act, (first, last), goods, dealing)
    if sides is None:
        return None
    source, target = sides
    is_known = {*sides} == {dealing.before.flow_from, dealing.before.flow_to} if dealing.before is not None else False
    if is_unnamed and not is_known:
        return None
    return _measure(sentence, act, source, target, is_known=is_known, dealing=dealing)


def _measure(sentence: Sentence, act: _Act, source: str, target: str, *, is_known: bool, dealing: Dealing) -> tuple[str, Flow] | None:
    out, back = Flow(source, target, source, target), Flow(target, source, source, target)
    if act.kind in ("sell", "earn"):
        return "exports", out
    if act.kind in ("leave", "arrive") and not dealing.is_yearly:
        return None
    if act.kind == "leave":
        return "exports", out
    if act.kind == "arrive":
        is_from = any(party.prep == "from" and party.codes == (source,) for party in dealing.parties)
        return ("imports", back) if is_from else ("exports", out)
    is_its_own = (
        is_known and dealing.before is not None and (dealing.before.reporter == target or dealing.before_measure == "trade_turnover")
    )
    if sentence.lower[act.token] in trade_words().importing or is_its_own:
        return "imports", back
    return ("exports", back) if dealing.is_yearly else None


def _is_no_trade(sentence: Sentence, first: int, last: int, goods: Goods | None) -> bool:
    """Whether goods are arms, given, a firm's, or only a word of the amount's loan or aid."""
    lower, words = sentence.lower, measure_words()
    begin = max(0, first - ARMS_REACH)
    near = lower[begin : last + ARMS_REACH]
    named = lower[goods.token] if goods is not None else ""
    is_arms = any((word in words.arms and word != "ships" and word != named) or word in trade_words().military for word in near)
    is_given = any(words.nouns.get(word) in ("aid", "loan", "debt", "tariff_value", "investment") for word in near)
    is_property = not trade_words().never.isdisjoint(lower[max(0, first - PROPERTY_REACH) : last + PROPERTY_REACH])
    return is_arms or is_given or is_property or (goods is not None and is_free(sentence, first, last))


def _is_verb(sentence: Sentence, token: int, parties: list[Party]) -> bool:
    """Whether a word of doing is a verb where it stands: no "supplies" and "exports" of somebody's."""
    lower, words = sentence.lower, trade_words()
    behind = lower[token + 1 : token + 2]
    if lower[token] in words.arriving and any(party.prep == "from" and party.last == token - 1 for party in parties):
        return True  # "From Italy came goods"
    if _kind(lower[token]) == "leave" or (lower[token] in words.arriving and not any(_is_object(party, lower, token) for party in parties)):
        return bool(behind) and behind[0] in (UP if lower[token].startswith("end") else IN if lower[token] in words.arriving else WAYS)
    if lower[token] not in words.nouns:
        return True
    before = sentence.lower[token - 1] if token else ""
    return before in WHO or any(party.last == token - 1 and not party.is_owner for party in parties)


def _is_pact(word: str) -> bool:
    words = measure_words()
    return word in words.pacts or (words.nouns.get(word) == "contract" and word not in YEARLY)


def _is_object(party: Party, lower: list[str], token: int) -> bool:
    """Whether a country is what the verb at `token` reaches: "reached Nicaragua"."""
    return lower[token].startswith(("reach", "enter")) and party.prep == lower[token] and token < party.first <= token + 3


def _kind(word: str) -> str:
    words = trade_words()
    kinds = (("sell", words.selling), ("buy", words.buying), ("pay", words.paying), ("earn", words.earning), ("leave", words.leaving))
    return next((kind for kind, forms in kinds if word in forms), "arrive")


def _find_act(sentence: Sentence, first: int, last: int, parties: list[Party]) -> _Act | None:
    """The verb of goods nearest before an amount, else the first behind it."""
    words, lower = trade_words(), sentence.lower
    for token in range(first - 1, max(-1, first - AHEAD), -1):
        if lower[token] == ";":
            break
        if lower[token] in words.verbs and _is_verb(sentence, token, parties):
            is_told = any(_is_pact(word) for word in lower[max(0, first - AHEAD) : first]) or not trade_words().told.isdisjoint(
                lower[token + 1 : first]
            )
            return None if is_told else _Act(token, _kind(lower[token]), _is_passive(sentence, token))
        if lower[token] in words.bringing and token + 1 < first and _is_bringing_in(sentence, token):
            return _Act(token, "earn", is_passive=False)  # "tea brought in $5 million from Peru"
    for token in range(last + 1, min(last + BEHIND, len(lower))):
        if lower[token] == ";":
            break
        if lower[token] in words.verbs and _is_verb(sentence, token, parties):
            act = _Act(token, _kind(lower[token]), _is_passive(sentence, token))
            return act if act.is_passive or act.kind in ("leave", "arrive") else None
    return None


def _is_bringing_in(sentence: Sentence, token: int) -> bool:
    """Whether goods right ahead are what "brings in" an amount."""
    return sentence.lower[token + 1] == "in" and any(is_goods(sentence, at) for at in range(max(0, token - PROPERTY_REACH), token))


def _is_passive(sentence: Sentence, token: int) -> bool:
    """Whether goods "were sold", or stand right before what was done with them: "power sold to India"."""
    lower = sentence.lower
    before = token - 1
    while before > 0 and lower[before] in ADVERBS:
        before -= 1
    if before >= 0 and lower[before] in BE_FORMS and not lower[token].endswith("ing"):
        return True
    is_behind = before >= 0 and (lower[before] in trade_words().goods or lower[before] in ("worth", "million", "billion"))
    return is_behind and not PARTICIPLES.isdisjoint(lower[token + 1 : token + 2]) and not lower[token].endswith(("s", "ing"))


def _find_sides(sentence: Sentence, act: _Act, amount: tuple[int, int], goods: Goods | None, dealing: Dealing) -> tuple[str, str] | None:
    """Who sells and who buys, completed by the other of the two told; null where either is unknown."""
    parties, (first, last) = dealing.parties, amount
    origin = find_origin(sentence, goods.token, parties) if goods is not None and goods.is_named else None
    subject = _find_subject(sentence, act, parties, origin)
    end = min((end for end in dealing.ends if end > last), default=len(sentence.lower))
    behind = [party for party in parties if act.token < party.first < end and party != origin and len(party.codes) == 1]
    whom = next((party for party in behind if party.prep == sentence.lower[act.token] and not party.is_owner), None)
    owner = origin.codes[0] if origin is not None else None
    maker = subject.codes[0] if subject is not None else None
    if act.is_passive:
        by = _first_of(behind, frozenset({"by"}), first)
        to, out = _first_of(behind, INTO if act.kind == "sell" else TO, first), _first_of(behind, OUT_OF, first)
        source, target = (owner or out or by, to) if act.kind == "sell" else (owner or out, by or to)
    elif act.kind == "sell":
        source, target = maker or owner, _other_than(whom, maker) or _first_of(behind, TO, first)
    elif act.kind == "earn":
        source, target = owner or maker, _first_of(behind, INTO | OUT_OF, first)
        target = target or next(
            (party.codes[0] for party in parties if party.last < act.token and _is_bound_for(sentence.lower, party)), None
        )
    elif act.kind in ("buy", "pay"):
        given = _other_than(whom, maker) if act.kind == "pay" else None
        source, target = owner or given or _first_of(behind, OUT_OF, first), maker
    else:
        ahead = next((party.codes[0] for party in parties if party.last == act.token - 1 and party.prep == "from"), None)
        source = owner or ahead or _first_of(parties, frozenset({"from"}), first) or (maker if origin is None else None)
        reached = _other_than(whom, source) if act.kind == "arrive" else None
        target = reached or _first_of(behind, INTO, first)
    if source == target:
        target = None if act.kind in ("sell", "earn", "leave") else target
        source = None if act.kind in ("buy", "pay", "arrive") else source
    return _complete(source, target, dealing)


def _is_bound_for(lower: list[str], party: Party) -> bool:
    """Whether goods go to a party: "sold to Peru", "bound for Peru"."""
    return party.prep == "to" or (party.prep == "for" and lower[party.first - 2] in ("bound", "destined"))


def _other_than(party: Party | None, code: str | None) -> str | None:
    """The code of a party that is not who acts; "it" behind the verb is never its own subject."""
    return party.codes[0] if party is not None and party.codes != (code,) else None


def _first_of(parties: list[Party], preps: frozenset[str], first: int) -> str | None:
    """The party under one of some prepositions: the first behind the amount, else the last before it."""
    found = [party for party in parties if party.prep in preps and party.kind != "city" and len(party.codes) == 1]
    after = next((party for party in found if party.first > first), None)
    before = next((party for party in reversed(found) if party.first < first), None)
    chosen = after or before
    return chosen.codes[0] if chosen is not None else None


def _find_subject(sentence: Sentence, act: _Act, parties: list[Party], origin: Party | None) -> Party | None:
    """Who does what the verb tells: the last party before it under no preposition: "Chinese customers paid"."""
    lower, words = sentence.lower, trade_words()
    for party in reversed([party for party in parties if party.last < act.token and len(party.codes) == 1]):
        if ";" in lower[party.last : act.token]:
            return None
        is_trader = not (words.buyers | words.sellers).isdisjoint(lower[party.last + 1 : party.last + 3])
        is_one = not lower[party.last + 1].endswith("s")  # "a Swedish group", but not "Turkish firms"
        is_firm = party.head in ("company", "person") and party.kind == "adjective" and not is_trader and is_one
        is_theirs = party.is_owner and party.kind not in ("adjective", "demonym") and not is_trader
        is_doing = lower[party.last + 1 : party.last + 2] != [] and lower[party.last + 1].endswith("ing") and party.prep == "with"
        if (party.last == act.token - 1 and not party.is_owner) or is_doing:
            return party  # "with Finland buying", "with Namibia exporting … and importing"
        if party.prep in words.verbs:
            continue
        if party.prep in BOUND and not lower[party.first - 1].isdigit():
            continue
        if party == origin or is_firm or is_theirs:
            continue
        return party
    return None


def _complete(source: str | None, target: str | None, dealing: Dealing) -> tuple[str, str] | None:
    """Both sides, the missing one the other of those named, of the figure before, of those told before, or of the document's two."""
    if source is not None and target is not None:
        return source, target
    known = source or target
    if known is None:
        return None
    before = (dealing.before.flow_from, dealing.before.flow_to) if dealing.before is not None else ()
    same = {party.prep for party in dealing.parties if party.codes == (known,)} & {"from", "to"}
    named = tuple(distinct_codes(party for party in dealing.parties if party.prep not in same or party.codes == (known,)))
    for group in (before, named, dealing.told, dealing.pair):
        rest = [code for code in group if code != known]
        if len(rest) == 1 and (known in group or group is named):
            return (known, rest[0]) if source is not None else (rest[0], known)
    if dealing.home is not None and set(named) == {known} and dealing.home != known:
        return (known, dealing.home) if source is not None else (dealing.home, known)
    return None
