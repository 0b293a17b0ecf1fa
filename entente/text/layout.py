"""The unlabelled lines above an article: which is its headline, which names outlet, section or author, as one consistent sequence.

Each line is weighed as every label; a sequence has one headline, outlet and author at most, and what stands above a headline needs one.
The heaviest sequence is taken. A line that fits no label stays in the text.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from entente.sources.rules import load_rules
from entente.text.date_lines import ISSUE, NUMBERED
from entente.text.name_kinds import IMPOSSIBLE, begins_with_article, weigh_outlet, weigh_person
from entente.text.names import PIECE, is_name
from entente.text.outlets import is_known_outlet
from entente.text.places import is_known_place

Label = Literal["headline", "outlet", "section", "slogan", "author", "place", "text"]
Neighbour = Literal["date", "author", "text", "other", "unread", "top"]

BREADCRUMBS = re.compile(r"\S+(?: [^>»›]+)?(?:\s+[>»›]\s+\S[^>»›]*)+")
SLUG = re.compile(r"(?=[A-Z]*\d)[A-Z\d]{5,}\s")  # an agency's number of a story, "XNW0417 4 wld 231 …"
TOPIC = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'/ -]+: \S")
PERSON_AND_PLACE = re.compile(r"(?P<name>[^,]+?)(?:,? in |, | [-–—] |/)(?P<rest>[^,]+)")
DASH = re.compile(r"\s+[–—-]\s")
BAR = re.compile(r"\s+[|•·»–—-]\s+|,\s+")
NOTE = re.compile(r"\s*\([^()]*\)$")
WORD = re.compile(r"[^\W\d_]+")
BULLETS = frozenset("*•▪►-–—·")
LONG_HEADLINE = 5  # words; names of newspapers are shorter
LONGEST_SECTION_WORDS, LONGEST_SMALL_WORD = 4, 3


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One unread line of a head, what stands directly above and below it, and whether the article writes a word of it in lower case."""

    text: str
    above: Neighbour
    below: Neighbour
    is_common: bool = False


@dataclass(frozen=True, slots=True)
class _State:
    """What a sequence of labels has used up; `is_owed` where a name or section above still needs its headline."""

    has_headline: bool
    has_outlet: bool
    has_author: bool
    is_owed: bool = False
    is_below_outlet: bool = False


def label_lines(lines: list[HeadLine], *, has_headline: bool, has_outlet: bool, has_author: bool) -> list[Label]:
    """A label for each line, those given by metadata or labelled lines being used up."""
    paths: dict[_State, tuple[float, list[Label]]] = {_State(has_headline, has_outlet, has_author): (0.0, [])}
    for number, line in enumerate(lines):
        weights = _weigh(line, number, lines)
        longer: dict[_State, tuple[float, list[Label]]] = {}
        for state, (total, labels) in paths.items():
            for label, weight in weights.items():
                following = _follow(state, label)
                value = total + weight + _weigh_position(label, state)
                if following is not None and (following not in longer or value > longer[following][0]):
                    longer[following] = (value, [*labels, label])
        paths = longer
    settled = [path for state, path in paths.items() if not state.is_owed]
    return max(settled, key=lambda path: path[0])[1]


def _follow(state: _State, label: Label) -> _State | None:
    """The state after a label; null where the sequence would not be consistent."""
    has_headline, has_outlet, has_author, is_owed = state.has_headline, state.has_outlet, state.has_author, state.is_owed
    if label == "headline":
        return None if has_headline else _State(True, has_outlet, has_author)
    if label == "outlet":
        return None if has_outlet else _State(has_headline, True, has_author, is_owed or not has_headline, True)
    if label == "author":
        return None if has_author else _State(has_headline, has_outlet, True, is_owed or not has_headline)
    if label == "slogan" and (has_headline or not state.is_below_outlet):
        return None
    if label in {"section", "slogan"}:
        return None if has_headline else _State(False, has_outlet, has_author, True)
    return _State(has_headline, has_outlet, has_author, is_owed)


def _weigh_position(label: Label, state: _State) -> float:
    """An outlet's and an author's name stand above or below, the author's rather below."""
    if label == "author":
        return 1.0 if state.has_headline else -1.5
    if label == "outlet":
        return -0.5 if state.has_headline else 0.5
    if label == "text":
        return 0.0 if state.has_headline else -0.5
    return 0.0


def _weigh(line: HeadLine, number: int, lines: list[HeadLine]) -> dict[Label, float]:
    text = line.text
    is_last = number == len(lines) - 1
    return {
        "headline": _weigh_headline(line) - 0.5 * number,
        "outlet": _weigh_outlet_line(line, is_first=number == 0 and line.above == "top", is_last=is_last),
        "section": _weigh_section(text),
        "slogan": _weigh_slogan(text),
        "author": _weigh_author(line),
        "place": 3.0 if find_place(text) else IMPOSSIBLE,
        "text": 0.0,
    }


def _weigh_headline(line: HeadLine) -> float:
    text = line.text
    words = text.split()
    if len(words) == 1 or text[0] in BULLETS or SLUG.match(text):
        return IMPOSSIBLE
    weight = min(len(words), 6) * 0.5
    if _has_plain_word(text):
        weight = 3.5 + 0.1 * min(len(words), 6)  # a word in lower case, a verb most likely
    elif len(words) >= LONG_HEADLINE and not text.isupper():
        weight = 3.5
    elif text.isupper():
        weight -= 1.5 * (len(words) < 4)
    weight += 1.0 * text.endswith(("?", "!")) + 0.5 * bool(TOPIC.match(text)) + 0.5 * (line.below in {"author", "date", "text"})
    weight -= (
        2.0 * (text[0] in "([")
        + 3.5 * (NUMBERED.fullmatch(text) is not None)
        + 3.0 * (_is_section_name(text) or find_place(text) is not None)
    )
    weight -= 1.0 * max(0.0, weigh_outlet(_bare(text)), weigh_person(text) - 1)
    return weight


def _weigh_outlet_line(line: HeadLine, *, is_first: bool, is_last: bool) -> float:
    name = find_outlet_name(line.text)
    if _is_section_name(name) and not (NOTE.search(line.text) or is_known_outlet(name) or begins_with_article(name)):
        return IMPOSSIBLE
    words = name.lower().split()
    if not words or words[0] in _words("names", "honorifics") or not _words("slogans", "phrases").isdisjoint(words[1:]):
        return IMPOSSIBLE  # "LETTER FROM MANILA"
    note = line.text[len(name) :].strip(" ()|•·»–—-,")
    if DASH.match(line.text, len(name)) and _is_section_name(note) and note[0].isupper():
        return IMPOSSIBLE
    weight = weigh_outlet(name) + 1.5 * bool(note and (_is_section_name(note) or note[0].islower()))
    is_alone_on_top = is_first and not is_last and (bool(note) or not name.isupper()) and name.count(" ") in {1, 2, 3}
    if weight < 1 and not (is_alone_on_top and weight > -1):
        return IMPOSSIBLE
    return weight + 1.0 * is_first + 0.5 * (line.below == "date") + 0.5 * (line.above == "date") - 1.0 * (weigh_person(name) >= 3)


def _weigh_section(text: str) -> float:
    words = text.split()
    if BREADCRUMBS.fullmatch(text) or SLUG.match(text):
        return 5.0
    if _is_section_name(text):
        return 1.5 if begins_with_article(text) or any(piece[0].islower() for piece in BAR.split(text) if piece) else 3.5
    if words[0].lower().rstrip(".") in _words("names", "honorifics"):
        return 2.5
    if len(words) > LONGEST_SECTION_WORDS or not is_name(text) or text.endswith(("?", "!")) or TOPIC.match(text):
        return IMPOSSIBLE
    return 1.5 if text.isupper() else 1.0 if len(words) == 1 else -0.5


def _weigh_slogan(text: str) -> float:
    return 1.0 * sum(word in _words("slogans", "words") for word in WORD.findall(text.lower())) if not is_name(text) else IMPOSSIBLE


def _weigh_author(line: HeadLine) -> float:
    name, rest = split_author(line.text)
    weight = weigh_person(name)
    is_unknown = weight < 3
    if is_unknown and (line.is_common or _is_section_name(name) or not _heading_words().isdisjoint(name.lower().split())):
        return IMPOSSIBLE  # "Key Points"
    if rest:
        weight += 1.0 if find_place(rest) else 0.5 * is_name(rest) - 2.0 * (not is_name(rest))
    return weight + 0.75 * (line.below in {"date", "text"}) - 0.5 * name.isupper()


def split_author(line: str) -> tuple[str, str]:
    """A name and what follows it, a town or an outlet ("Greta Lindqvist in Entebbe", "Kenji Murakawa, Hokkai Forum")."""
    found = PERSON_AND_PLACE.fullmatch(line)
    return (found["name"], found["rest"]) if found else (line, "")


def find_outlet_name(line: str) -> str:
    """The name on an outlet's line without a section or a note ("STEPPE NEWS | Dispatches", "Le Relais (English service)")."""
    first, *others = [piece for piece in BAR.split(line) if piece] or [line]
    is_noted = all(is_name(other) or other[0].islower() or _is_section_name(other) for other in others)
    return ISSUE.sub("", _bare(first)) if is_noted else line


def find_place(line: str) -> str | None:
    """The known place that a line consists of, "[Nicosia]"; null where it is more."""
    bare = line.strip("[]() .:")
    return bare if is_known_place(bare) else None


def is_plain_headline(text: str) -> bool:
    """True for a line that is a headline whatever stands beside it: several words, one of them a plain word in lower case."""
    is_other = text[0] in BULLETS or text[0] in "([" or SLUG.match(text) or NUMBERED.fullmatch(text) or BREADCRUMBS.fullmatch(text)
    return text.count(" ") >= LONG_HEADLINE - 2 and not is_other and _has_plain_word(text) and not _is_section_name(text)


def _has_plain_word(text: str) -> bool:
    """True where a word in lower case is more than one that joins names, as in a headline and not in the name of a column."""
    return any(
        word.islower() and word not in _words("slogans", "phrases") | _words("slogans", "small") and not is_name(f"A {word}")
        for word in WORD.findall(text)
    )


def _bare(text: str) -> str:
    return NOTE.sub("", text)


def _is_section_name(text: str) -> bool:
    """True where a piece of the line is the name of a section or ends in a noun of one."""
    pieces = [piece for piece in PIECE.split(text.lower().strip(" :|/[]")) if piece]
    words, nouns, single = _section_words()
    return bool(pieces) and any(
        piece in words or {*piece.split()} <= single or (piece.count(" ") < LONGEST_SECTION_WORDS and piece.split()[-1] in nouns)
        for piece in pieces
    )


@cache
def _section_words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Names of sections, nouns that end one, and single words that one consists of ("foreign news")."""
    rules = load_rules("heads")["kickers"]
    return frozenset(rules["words"]), frozenset(rules["nouns"]), frozenset(word for name in rules["words"] for word in name.split())


@cache
def _heading_words() -> frozenset[str]:
    """Words of small headings and of offices, which no person's name has."""
    rules = load_rules("heads")
    offices = {word for name in rules["letterheads"]["institutions"] for word in name.split() if len(word) > LONGEST_SMALL_WORD}
    return frozenset(rules["slogans"]["headings"]) | offices


@cache
def _words(section: str, name: str) -> frozenset[str]:
    """A list of words of the rules for heads."""
    return frozenset(load_rules("heads")[section][name])
