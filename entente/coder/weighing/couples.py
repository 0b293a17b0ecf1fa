"""Two parties named in one sentence between whom no rule has read an act there."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

from entente.coder.analysis import Mention, Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.geography import load_geography

SELDOM_ACT = frozenset({"goods", "media", "team", "document", "company"})  # heads of mentions that are taken only where there are no others
MOST_PARTIES = 12  # parties of a sentence that is read; one that names more is a list
MAIN_PARTIES = 2

Pair = tuple[str, str]  # two codes in alphabetical order


@dataclass(slots=True)
class Told:
    """A sentence with its chunks and what the rules read in it."""

    sentence: Sentence
    chunks: list[Chunk]
    candidates: list[Candidate]

    def read(self) -> set[Pair]:
        """The pairs between which rules read an act here."""
        return {order(*pair) for candidate in self.candidates for pair in candidate.pairs()}


@dataclass(slots=True)
class Couple:
    """Two mentions of different parties in the order of the sentence, each with the number of its chunk."""

    told: Told
    first: str
    second: str
    one: Mention
    other: Mention
    one_at: int
    other_at: int

    def pair(self) -> Pair:
        """Both codes in alphabetical order."""
        return order(self.first, self.second)


@dataclass(slots=True)
class Tally:
    """How often a document names each party and each two in one sentence, and in how many acts that rules read each has a part."""

    sentences: int
    named: Counter[str] = field(default_factory=Counter[str])
    together: Counter[Pair] = field(default_factory=Counter[Pair])
    acting: Counter[str] = field(default_factory=Counter[str])
    read: dict[Pair, set[str]] = field(default_factory=dict[Pair, set[str]])  # types of the acts that rules read between two
    pairs_read: int = 0
    main: frozenset[str] = frozenset()  # the two parties that are named most often


def order(one: str, other: str) -> Pair:
    """Two codes in alphabetical order."""
    return (one, other) if one < other else (other, one)


def tally(document: list[Told]) -> Tally:
    """Counts what `find_couples` and the traits need to know of a whole document."""
    counts = Tally(len(document))
    for told in document:
        for mention in told.sentence.mentions:
            for code in mention.codes:
                counts.named[code] += 1
        here = sorted(told.sentence.codes())
        if len(here) <= MOST_PARTIES:
            for pair in combinations(here, 2):
                counts.together[pair] += 1
        for candidate in told.candidates:
            for one, other in map(sorted, candidate.pairs()):
                counts.read.setdefault((one, other), set()).add(candidate.type)
                counts.acting.update((one, other))
                counts.pairs_read += 1
    ranked = sorted(counts.named, key=lambda code: (-counts.named[code], code))
    counts.main = frozenset(ranked[:MAIN_PARTIES])
    return counts


def _can_face(mention: Mention, other: Mention) -> bool:
    """Whether parties can face each other at all: a private person and an organisation do not."""
    return not (other.kind == "organisation" and mention.head == "person" and mention.kind != "official")


def find_couples(told: Told, read: set[Pair]) -> Iterator[Couple]:
    """The couples of a sentence except those in `read`, each by the two mentions that stand nearest to each other.

    Dependent territories are no parties, and private people none of organisations.
    Names of goods, media, teams and companies are taken where the party has no other mention.
    """
    no_parties = load_geography().all_territories
    named = [
        (place, mention, code)
        for place, chunk in enumerate(told.chunks)
        for mention in chunk.mentions
        for code in mention.codes
        if code not in no_parties
    ]
    if not 1 < len({code for _, _, code in named}) <= MOST_PARTIES:
        return
    nearest: dict[Pair, tuple[tuple[int, float], Couple]] = {}
    for position, (place, mention, code) in enumerate(named):
        for other_place, other, other_code in named[position + 1 :]:
            pair = order(code, other_code)
            if code == other_code or pair in read or not _can_face(mention, other) or not _can_face(other, mention):
                continue
            distance = 0.5 if mention is other else float(other_place - place)
            rank = ((mention.head in SELDOM_ACT) + (other.head in SELDOM_ACT), distance)
            if pair not in nearest or rank < nearest[pair][0]:
                nearest[pair] = (rank, Couple(told, code, other_code, mention, other, place, other_place))
    for pair in sorted(nearest):
        yield nearest[pair][1]
