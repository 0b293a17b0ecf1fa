"""Which countries a clause speaks of and in which part: with what preposition, as owner, or as subject."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple

from entente.coder.analysis import Analysis, Event, Mention, Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon import load_lexicon
from entente.lexicon.bodies import is_body

Pair = tuple[str, str]

SILENT_HEADS = frozenset({"media", "team"})
FOCUS_COUNT = 3
LEADER_LEAD = 1.5  # times that a profile's own country is spoken of as often as the next
AMONG = frozenset({"between", "among", "amongst"})
PLACE_KINDS = TOWNS | {"region"}
NAME_WEIGHT, OPENING_WEIGHT, PAIR_WEIGHT, PAIR_LEAD = 3, 4, 5, 1.2
DATELINE_WORDS, DATELINE_SENTENCES = 16, 8
BETWEEN_REACH = 120  # characters from "between" to the second party
LONGEST_HEADING, PAIR_COUNT = 10, 2  # words and stops of a heading, states in it
LISTED_BEFORE = "and|as well as|together with|along with|&|the|an?|of|his|her|its|their"
LISTING = rf"(?:{LISTED_BEFORE}|government|envoy|president|minister|king|emir|sultan|(?-i:[A-Z][\w’'.-]*))"
JOINED = re.compile(rf"(?:'s|’s)?[\s,]*(?:{LISTING}[\s,]+)*", re.IGNORECASE)
FORMERLY = frozenset({"former", "ex", "erstwhile", "onetime", "formerly"})
DEPENDENCIES = frozenset(
    {"republic", "republics", "colony", "colonies", "protectorate", "possession", "territory", "territories", "satellite", "satellites"}
    | {"state", "states", "nation", "nations", "country", "countries", "dominion", "province", "mandate"}
)
ARTICLES = frozenset(
    {
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
        "neighbouring",
        "neighboring",
        "new",
        "both",
        "all",
        "some",
        "other",
        "several",
        "many",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
    }
)


class Party(NamedTuple):
    """Countries or organisations at tokens `first` to `last`; `prep` is the preposition before them, lower case or empty."""

    codes: tuple[str, ...]
    first: int
    last: int
    start: int
    end: int
    prep: str
    is_owner: bool
    kind: str
    head: str


def is_state(code: str) -> bool:
    """Whether a code is a country's and no organisation's."""
    return not is_body(code)


@cache
def courts() -> frozenset[str]:
    """Codes of courts, which sign nothing."""
    return frozenset(organisation.code for organisation in load_lexicon().organisations if organisation.kind == "court")


def token_at(sentence: Sentence, offset: int) -> int:
    """The number of the token that holds or follows a text offset."""
    return min(bisect_right(sentence.ends, offset), len(sentence.words))


def token_before(sentence: Sentence, offset: int) -> int:
    """The number of the last token that starts before a text offset, -1 where none does."""
    return bisect_left(sentence.starts, offset) - 1


def _party(sentence: Sentence, mention: Mention) -> Party:
    lower = sentence.lower
    before = mention.first - 1
    while before >= 0 and mention.first - before <= 3 and lower[before] in ARTICLES:
        before -= 1
    following = lower[mention.last + 1] if mention.last + 1 < len(lower) else ""
    is_owner = mention.kind == "adjective" or following in GENITIVES or lower[mention.first] in ("its", "his", "her", "their")
    prep = lower[before] if before >= 0 else ""
    return Party(mention.codes, mention.first, mention.last, mention.start, mention.end, prep, is_owner, mention.kind, mention.head)


def dateline_length(sentence: Sentence) -> int:
    """How many tokens at the head of a sentence are its dateline: "DOHA, 3 May 2009 (QNA) -"; 0 where it has none."""
    words = sentence.words
    if not words or not words[0][0].isupper() or (sentence.number > DATELINE_SENTENCES and not words[0].isupper()):
        return 0
    is_aside = False  # within brackets: "(chronicle of the year)"
    for token in range(1, min(len(words), DATELINE_WORDS)):
        is_aside = words[token] == "(" or (is_aside and words[token - 1] != ")")
        if words[token] in ("-", "–", "—") and sentence.ends[token - 1] < sentence.starts[token]:
            return token + 1
        if words[token] == ":" and (words[token - 1] == ")" or words[token - 1].isupper()):
            return token + 1
        if words[token][0].islower() and not is_aside and words[token] not in ("de", "al", "of", "the"):
            return 0
    return 0


def _is_heading_of_two(sentence: Sentence) -> bool:
    """Whether a line only names two states, with a dash between: "KENYA - UGANDA."."""
    if len(sentence.words) > LONGEST_HEADING or len(sentence.mentions) != PAIR_COUNT:
        return False
    named = {token for mention in sentence.mentions for token in range(mention.first, mention.last + 1)}
    return all(token in named or not word[0].isalnum() for token, word in enumerate(sentence.words))


def _is_of_the_past(sentence: Sentence, mention: Mention) -> bool:
    """Whether words only tell what another state was once part of: "the former Soviet republic", "an ex-Yugoslav state"."""
    if mention.kind != "adjective" or mention.first == 0:
        return False
    ahead, behind = sentence.lower[max(0, mention.first - 2) : mention.first], sentence.lower[mention.last + 1 : mention.last + 3]
    return not FORMERLY.isdisjoint(ahead) and not DEPENDENCIES.isdisjoint(behind)


def list_parties(sentence: Sentence) -> list[Party]:
    """The parties of a sentence in order of appearance, without its dateline, news media and sports teams."""
    head = 0 if _is_heading_of_two(sentence) else dateline_length(sentence)
    return [
        _party(sentence, mention)
        for mention in sorted(sentence.mentions, key=lambda mention: mention.first)
        if mention.codes and mention.first >= head and mention.head not in SILENT_HEADS and not _is_of_the_past(sentence, mention)
    ]


def are_joined(text: str, one: Party, other: Party) -> bool:
    """Whether only a comma, "and", articles, offices or titles stand between two parties."""
    return JOINED.fullmatch(text, one.end, other.start) is not None


def list_between(text: str, parties: list[Party]) -> list[str]:
    """The codes after "between" or "among", with titles and names of officials: "between Iran's foreign minister and the US envoy"."""
    first = next((number for number, party in enumerate(parties) if party.prep in AMONG), None)
    if first is None:
        return []
    if len(parties[first].codes) > 1:
        return list(parties[first].codes)
    codes: list[str] = []
    last = parties[first]
    for party in parties[first:]:
        if party.start - parties[first].start > BETWEEN_REACH or (len(codes) > 1 and not are_joined(text, last, party)):
            break
        codes += [code for code in party.codes if code not in codes]
        last = party
    return codes if len(codes) > 1 else []


def distinct_codes(parties: Iterable[Party]) -> list[str]:
    """The codes of `parties`, each once, in order of appearance."""
    codes: dict[str, None] = {}
    for party in parties:
        for code in party.codes:
            codes[code] = None
    return list(codes)


def states_of(parties: Iterable[Party]) -> list[str]:
    """The states among the codes of `parties`, each once, in order of appearance."""
    return [code for code in distinct_codes(parties) if is_state(code)]


def semicolons_around(words: list[str], token: int) -> tuple[int, int]:
    """The tokens of the semicolons between which a token stands; -1 and the number of words where there is none."""
    left = next((place for place in range(token - 1, -1, -1) if words[place] == ";"), -1)
    return left, next((place for place in range(token + 1, len(words)) if words[place] == ";"), len(words))


def order_pair(one: str, other: str) -> Pair:
    """The two in alphabetical order."""
    return (one, other) if one < other else (other, one)


def count_codes(analysis: Analysis) -> Counter[str]:
    """How often each country or organisation is spoken of in the document."""
    return Counter(code for mention in analysis.mentions if mention.head not in SILENT_HEADS for code in mention.codes)


def find_focus(analysis: Analysis) -> tuple[str, ...]:
    """States that the document speaks of at least three times, the most first."""
    counts = Counter(
        code for mention in analysis.mentions if mention.resolved_by is None and mention.head not in SILENT_HEADS for code in mention.codes
    )
    return tuple(
        code for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count >= FOCUS_COUNT and is_state(code)
    )


def find_leader(analysis: Analysis) -> str | None:
    """The state that the document is about where it speaks of no other nearly as often: a country's own profile; else null."""
    ranked = Counter({code: count for code, count in count_codes(analysis).items() if is_state(code)}).most_common(2)
    is_ahead = bool(ranked) and ranked[0][1] >= FOCUS_COUNT and (len(ranked) == 1 or ranked[0][1] >= LEADER_LEAD * ranked[1][1])
    return ranked[0][0] if is_ahead else None


def weigh_parties(analysis: Analysis) -> dict[str, int]:
    """How much the document is about each state or organisation: full weight for names, less for pronouns, more for who comes first."""
    weights: dict[str, int] = {}
    for mention in analysis.mentions:
        if mention.head in SILENT_HEADS or mention.head == "place" or mention.kind in PLACE_KINDS:
            continue
        for code in mention.codes:
            weights[code] = weights.get(code, 0) + (NAME_WEIGHT if mention.resolved_by is None else 1)
    opening = next((list_parties(sentence) for sentence in analysis.sentences if sentence.mentions), list[Party]())
    for code in distinct_codes(party for party in opening if party.kind not in PLACE_KINDS)[:2]:
        weights[code] = weights.get(code, 0) + OPENING_WEIGHT
    return weights


def find_pair_share(weights: dict[str, int], pair: Collection[str]) -> float:
    """Of what a document says of states and organisations the share that it says of a pair: near 1 in a story, low in a digest."""
    return sum(weights.get(code, 0) for code in pair) / (sum(weights.values()) or 1)


def find_main_pair(weights: dict[str, int], events: list[Event], exclude: Collection[str] = ()) -> tuple[str, ...]:
    """The two parties that the document is about, sorted; empty where a third is spoken of nearly as often or the second hardly.

    `exclude` are left out of the reckoning, as mediators are.
    """
    ranked = sorted(((code, weight) for code, weight in weights.items() if code not in exclude), key=lambda item: (-item[1], item[0]))
    if len(ranked) >= 2 and ranked[1][1] >= PAIR_WEIGHT and (len(ranked) == 2 or ranked[1][1] >= PAIR_LEAD * ranked[2][1]):
        return tuple(sorted((ranked[0][0], ranked[1][0])))
    pairs: Counter[tuple[str, ...]] = Counter()
    for event in events:
        parties = sorted({*event.actors, *event.recipients})
        if len(parties) == 2 and not set(parties) & set(exclude):
            pairs[tuple(parties)] += len(event.mentions)
    common = pairs.most_common(2)
    return common[0][0] if common and common[0][1] >= 2 and (len(common) == 1 or common[0][1] > 2 * common[1][1]) else ()
