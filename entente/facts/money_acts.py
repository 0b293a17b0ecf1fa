"""Money that goes to another state by an act that alone tells no gift: "paid $5 million towards Malawi's elections"."""

from dataclasses import dataclass
from functools import cached_property

from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.flows import Flow
from entente.facts.gift_words import gift_words
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS, Cue
from entente.facts.money_act_words import money_act_words
from entente.facts.money_clauses import find_relative
from entente.facts.money_cues import is_on_terms
from entente.facts.money_roles import rank_donor
from entente.facts.money_words import money_words
from entente.facts.parties import Party, semicolons_around
from entente.facts.trade_words import trade_words

VERB_REACH, TAKER_REACH, PURPOSE_REACH = 9, 12, 9  # words from a verb to the amount, and from there to who gets it and what for
NEAR, ASKING_REACH, BODY_REACH = 6, 9, 4
FROM_REACH, GOING_REACH = 4, 7  # words from an amount to whom it is from, and to the verb of where it goes
DISPOSAL_REACH, WHOM_REACH = 8, 3
TO = frozenset({"to", "for", "into", "in", "toward", "towards", "on", "against"})
FOR = frozenset({"for", "to", "toward", "towards", "into", "on", "at", "of"})
BOUND = frozenset(
    {"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "between", "against", "on", "into", "over", "after", "before"}
)
SHARED = frozenset({"cost", "costs", "bill", "bills", "tab", "budget", "salaries", "loss", "losses"})
PARTICLES = {
    "laid": ("out",),
    "threw": ("in",),
    "stumped": ("up",),
    "scraped": ("together",),
    "put": ("up", "down", "aside"),
    "puts": ("up", "down", "aside"),
    "putting": ("up", "down", "aside"),
}
PLANTS = frozenset({"plant", "plants"})  # "a water plant"
PLACING = frozenset({"put", "puts", "putting", "placed", "places", "placing"})
NEEDY = frozenset(
    {
        "poured",
        "pours",
        "pouring",
        "pumped",
        "pumps",
        "pumping",
        "found",
        "finds",
        "left",
        "leaves",
        "awarded",
        "awards",
        "awarding",
        "injected",
    }
)
COMING = frozenset({"came", "come", "comes"})
LENDERS = frozenset({"IMF"})  # what they give is lent
ADVANCING = frozenset({"advanced", "advances"})
OWN = frozenset({"its", "their", "our", "his", "her"})
CLAIMS = frozenset({"compensation", "damages", "compensate", "ransom"})
CARRIED = frozenset({"luggage", "suitcase", "suitcases", "bag", "bags", "cash", "banknotes"})
PRIVATE_HEADS = frozenset({"company"})


@dataclass(frozen=True)
class _Scene:
    """An amount at tokens `first` to `last` between the semicolons of its sentence, with the parties of one state each."""

    sentence: Sentence
    first: int
    last: int
    parties: tuple[Party, ...]

    @cached_property
    def lower(self) -> list[str]:
        return self.sentence.lower

    @cached_property
    def purpose(self) -> bool:
        """Whether what a state needs stands behind "for" right behind the amount."""
        lower, words = self.lower, money_act_words()
        behind = range(self.last + 1, min(self.last + 1 + PURPOSE_REACH, len(lower)))
        begin = next((at for at in behind if lower[at] in FOR), None)
        return begin is not None and any(lower[at] in words.purposes for at in behind if at > begin)

    def takers(self, giver: str, *, is_kept: bool = False) -> str | None:
        """Who gets it by the words behind the amount: "to Malawi", "for Malawi's police", "into clinics in Malawi"."""
        for party in self.parties:
            if party.first > self.last and party.is_owner and party.codes[0] == giver and party.kind == "pronoun":
                return None  # "for its embassy in Peru"
            if party.first <= self.last or party.codes[0] == giver or party.first > self.last + TAKER_REACH:
                continue
            between = self.lower[self.last + 1 : party.first]
            if ";" in between or (not is_kept and ("that" in between or "which" in between)):
                return None
            is_led = not TO.isdisjoint(between) or is_kept
            if is_led and party.prep not in money_words().besides and (party.prep in TO | {"of"} or party.is_owner or is_kept):
                return party.codes[0]
        return None


def find_money_act(sentence: Sentence, first: int, last: int, parties: list[Party], receivers: tuple[str, ...]) -> tuple[str, Flow] | None:
    """Measure and flow of the amount at tokens `first` to `last` that a state pays, leaves or keeps back for another; null where none does.

    `receivers` are those who may get what is given for "clinics" where the sentence names nobody, the likeliest first.
    """
    left, right = semicolons_around(sentence.lower, first)
    single = tuple(party for party in parties if len(party.codes) == 1 and left < party.first < right)
    scene = _Scene(sentence, first, last, single)
    receivers = tuple(code for code in receivers if not any(party.codes == (code,) for party in single))
    if not single or _is_other_matter(scene, left, right):
        return None
    sides = (
        find_relative(sentence, last, single)
        or _find_passive(scene)
        or _find_origin(scene, receivers)
        or _find_act(scene, max(left + 1, first - VERB_REACH), receivers)
    )
    if sides is None or sides[0] == sides[1] or rank_donor(sides[0]) < rank_donor(sides[1]):
        return None  # nobody gives to who is wont to give others, as far as no word says so
    giver, taker = sides
    is_lent = (
        giver in LENDERS or is_on_terms(sentence, last) or not ADVANCING.isdisjoint(sentence.lower[max(0, first - VERB_REACH) : first])
    )
    measure = "loan" if is_lent else "aid"
    return measure, Flow(giver, taker, giver, taker)


def is_for_needs(sentence: Sentence, cue: Cue, first: int, last: int) -> bool:
    """Whether what looks like an investment goes into what a state needs: "poured $5 million into Malawi's hospitals"."""
    is_put = cue.measure == "investment" and sentence.lower[last + 1 : last + 2] in (["into"], ["in"])
    is_put = is_put or (cue.measure == "contract" and sentence.lower[cue.token].startswith("award"))
    return is_put and _Scene(sentence, first, last, ()).purpose


def _is_other_matter(scene: _Scene, left: int, right: int) -> bool:
    """Whether words around an amount tell another measure, arms, somebody private or a wish."""
    lower, words = scene.lower, measure_words()
    ahead = lower[max(left + 1, scene.first - NEAR) : scene.first]
    near = ahead + lower[scene.last + 1 : min(right, scene.last + 1 + NEAR)]
    if any(words.nouns.get(word) == "" and word not in SHARED for word in near):
        return True
    if not words.private.isdisjoint(near) or not words.arms.isdisjoint(near) or not (trade_words().never - PLANTS).isdisjoint(near):
        return True
    wished = lower[max(left + 1, scene.first - ASKING_REACH) : scene.first]
    is_claimed = not (CLAIMS | CARRIED).isdisjoint(near)
    return (
        is_claimed or not money_act_words().asking.isdisjoint(wished) or not (money_words().losing | money_words().perhaps).isdisjoint(near)
    )


def _find_passive(scene: _Scene) -> tuple[str, str] | None:
    """Giver and taker of what "has been paid out to Peru" by him who says so, or "was set aside by Chile for Peru"."""
    lower, words = scene.lower, money_act_words()
    verb = next((at for at in range(scene.last + 1, min(scene.last + NEAR, len(lower))) if lower[at] in words.passive), None)
    if verb is None or BE_FORMS.isdisjoint(lower[scene.last + 1 : verb]):
        return None
    givers = [party for party in scene.parties if party.first > verb and party.prep == "by"]
    givers = givers or [party for party in scene.parties if party.last < scene.first and party.is_owner and _is_body(lower, party)]
    if not givers or givers[0].head in PRIVATE_HEADS or (givers[0].is_owner and not _is_body(lower, givers[0])):
        return None
    giver = givers[0].codes[0]
    taker = scene.takers(giver)
    return (giver, taker) if taker is not None else None


def _find_origin(scene: _Scene, receivers: tuple[str, ...]) -> tuple[str, str] | None:
    """Giver and taker of "$5 million from Peru for its police": by whom the amount is from, right behind it or at the head."""
    lower, last = scene.lower, scene.last
    source = next((party for party in scene.parties if last < party.first <= last + FROM_REACH and party.prep == "from"), None)
    source = source or _find_owner_of_money(scene)
    if source is None and lower[scene.first - 1 : scene.first] == ["with"]:
        source = next((party for party in scene.parties if party.last < scene.first and party.prep == "from" and not party.is_owner), None)
    if source is None:
        source = next((party for party in scene.parties if party.first <= 2 and party.prep == "from" and not party.is_owner), None)
        if source is not None and not _is_headed(scene, source):
            return None
    if source is None or source.head in PRIVATE_HEADS or (source.is_owner and not _is_body(lower, source) and not _is_money(lower, source)):
        return None
    giver = source.codes[0]
    getter = _find_getter(scene, giver)
    taker = getter or scene.takers(giver) or _after(scene, source, giver)
    if taker is None and scene.purpose:
        taker = _subject(scene, giver) or _owner_of_purpose(scene, giver) or next((code for code in receivers if code != giver), None)
    return (giver, taker) if taker is not None and (getter is not None or scene.purpose or _goes(scene)) else None


def _find_owner_of_money(scene: _Scene) -> Party | None:
    """Whose money an amount is: "$5 million of Peruvian money"."""
    near = (
        party for party in scene.parties if scene.last < party.first <= scene.last + FROM_REACH and party.prep == "of" and party.is_owner
    )
    return next((party for party in near if _is_money(scene.lower, party)), None)


def _is_money(lower: list[str], party: Party) -> bool:
    return not gift_words().money.isdisjoint(lower[party.last + 1 : party.last + 3])


def _is_headed(scene: _Scene, source: Party) -> bool:
    """Whether "From Peru came" or "From Peru Chile had" opens the part of an amount."""
    between = scene.lower[source.last + 1 : scene.first]
    words = money_act_words()
    return len(between) <= VERB_REACH and not (COMING | words.getting).isdisjoint(between)


def _find_getter(scene: _Scene, giver: str) -> str | None:
    """Who "has", "gets" or "secured" the amount, or went home "with" it."""
    words, lower = money_act_words(), scene.lower
    for token in range(scene.first - 1, max(-1, scene.first - VERB_REACH), -1):
        if lower[token] not in words.getting or (lower[token] == "with" and words.returning.isdisjoint(lower[:token])):
            continue
        ahead = [party for party in scene.parties if party.last < token and party.codes[0] != giver and party.prep not in BOUND - {"from"}]
        ahead = [party for party in ahead if party.head not in PRIVATE_HEADS]
        return ahead[-1].codes[0] if ahead else None
    return None


def _after(scene: _Scene, source: Party, giver: str) -> str | None:
    """Who does something with the money behind a comma: "With $5 million from Peru, Chile will rebuild"."""
    lower = scene.lower
    if scene.first > WHOM_REACH or "," not in lower[source.last + 1 : source.last + 3]:
        return None
    return next(
        (party.codes[0] for party in scene.parties if party.first > source.last and party.codes[0] != giver and not party.prep.isalpha()),
        None,
    )


def _subject(scene: _Scene, giver: str) -> str | None:
    """Whom the part of an amount is about: "Chile was luckier, with $5 million from Peru for its schools"."""
    ahead = [party for party in scene.parties if party.last < scene.first and party.codes[0] != giver]
    return next((party.codes[0] for party in ahead if party.prep not in BOUND and not party.is_owner), None)


def _owner_of_purpose(scene: _Scene, giver: str) -> str | None:
    """Whose police or schools the money is for: "for its police" of the country told ahead."""
    owner = next((party for party in scene.parties if party.first > scene.last and party.is_owner and party.kind == "pronoun"), None)
    return owner.codes[0] if owner is not None and owner.codes[0] != giver else None


def _goes(scene: _Scene) -> bool:
    """Whether a verb right behind an amount tells that it goes or pays: "$5 million from Peru will pay for"."""
    behind = scene.lower[scene.last + 1 : scene.last + 1 + GOING_REACH]
    return not money_act_words().going.isdisjoint(behind)


def _find_act(scene: _Scene, begin: int, receivers: tuple[str, ...]) -> tuple[str, str] | None:
    """Giver and taker by the verb before an amount whose object it is."""
    lower = scene.lower
    for token in range(scene.first - 1, begin - 1, -1):
        kind = _kind(scene, token)
        if kind is None or (token and lower[token - 1] in BE_FORMS and not lower[token].endswith("ing")):
            continue
        giver = _find_giver(scene, token)
        if giver is None:
            return None
        if not OWN.isdisjoint(lower[scene.last + 1 : scene.last + 1 + FROM_REACH]) and kind != "hold":
            return None  # "allots $5 million to its schools"
        taker = _whom(scene, token, giver) or _disposal(scene, giver) or scene.takers(giver, is_kept=kind == "hold")
        if kind == "hold":
            return (giver, taker) if taker is not None and _is_meant(scene) else None
        if kind == "announce":
            return (giver, taker) if taker is not None and not FOR.isdisjoint(lower[scene.last + 1 : scene.last + 3]) else None
        taker = taker or _whom(scene, token, giver, is_near=False)
        needs_purpose = kind == "pay" or lower[token] in NEEDY
        if kind != "pay" and _is_cut_off(scene, token):
            return None  # "left Malawi, taking $5 million with it", "advanced to the final and won $5 million"
        if needs_purpose and not scene.purpose and not _is_for_purpose(scene, token):
            return None
        if taker is None and scene.purpose:
            taker = next((code for code in receivers if code != giver), None)
        return (giver, taker) if taker is not None else None
    return None


def _is_cut_off(scene: _Scene, token: int) -> bool:
    """Whether a comma, "to" or a verb of getting stands between the verb at a token and the amount."""
    between = scene.lower[token + 1 : scene.first]
    return (
        "," in between
        or ("out" in between and scene.lower[token] not in PARTICLES)
        or between[:1] == ["to"]
        or not (money_act_words().getting - {"with"}).isdisjoint(between)
    )


def _kind(scene: _Scene, token: int) -> str | None:
    """What the verb at a token does with money; null where it is none."""
    words, lower = money_act_words(), scene.lower
    word = lower[token]
    if word in PARTICLES and not (word in PLACING and "disposal" in lower[scene.last + 1 : scene.last + DISPOSAL_REACH]):
        return "give" if lower[token + 1] in PARTICLES[word] else None
    if word in ("made", "makes", "making"):
        return "give" if "available" in lower[token + 1 : token + 2] + lower[scene.last + 1 : scene.last + 2] else None
    if word == "placed" and "disposal" not in lower[scene.last + 1 : scene.last + DISPOSAL_REACH]:
        return None
    kinds = (("give", words.giving), ("announce", words.announcing), ("pay", words.paying), ("hold", words.holding))
    return next((kind for kind, forms in kinds if word in forms), None)


def _find_giver(scene: _Scene, token: int) -> str | None:
    """Whose government does it: the last party ahead of a verb under no preposition, no firm and no citizen."""
    lower = scene.lower
    for party in reversed([party for party in scene.parties if party.last < token]):
        if party.prep in BOUND and not lower[party.first - 1].isdigit():
            continue
        if party.head in PRIVATE_HEADS or (party.is_owner and not _is_body(lower, party)):
            return None
        return party.codes[0]
    return None


def _is_body(lower: list[str], party: Party) -> bool:
    """Whether a state's body or official stands behind whose it is: "the Peruvian parliament", "Peru's development agency"."""
    begin = party.last + 1 + (lower[party.last + 1 : party.last + 2] in ([mark] for mark in GENITIVES))
    return not (money_act_words().bodies | measure_words().official).isdisjoint(lower[begin : begin + BODY_REACH])


def _whom(scene: _Scene, token: int, giver: str, *, is_near: bool = True) -> str | None:
    """Who stands between a verb and its amount: "credited Malawi with", "equipped Malawi's police at a cost of"."""
    for party in scene.parties:
        is_between = token < party.first and party.last < scene.first and party.codes[0] != giver
        if is_between and ((party.first == token + 1 and not party.is_owner) or not is_near):
            return party.codes[0]
    return None


def _disposal(scene: _Scene, giver: str) -> str | None:
    """At whose disposal money is put: "at Malawi's disposal", "at the disposal of Malawi"."""
    lower = scene.lower
    at = next((at for at in range(scene.last + 1, min(scene.last + DISPOSAL_REACH, len(lower))) if lower[at] == "disposal"), None)
    if at is None:
        return None
    near = (party for party in scene.parties if at - WHOM_REACH <= party.first <= at + WHOM_REACH and party.codes[0] != giver)
    return next((party.codes[0] for party in near), None)


def _is_meant(scene: _Scene) -> bool:
    """Whether what is kept was meant for somebody: "froze $5 million meant for schools in", "that it had promised Malawi"."""
    return not money_act_words().meant.isdisjoint(scene.lower[scene.last + 1 : scene.last + 1 + NEAR])


def _is_for_purpose(scene: _Scene, token: int) -> bool:
    """Whether what is paid for stands between the verb and the amount: "is paying for a clinic in Malawi, at $5 million"."""
    return not money_act_words().purposes.isdisjoint(scene.lower[token + 1 : scene.first])
