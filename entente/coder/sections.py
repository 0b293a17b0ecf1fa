"""Where a digest goes on to its next item, which has a place at its head: "JUBA - ", "KYIV. ", "3. LIMA-QUITO: ", "FIJI: ", "Burundi."."""

from dataclasses import dataclass

from entente.coder.actors.gazetteer import Gazetteer, Match
from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.coder.grammar.tokens import tokenise
from entente.coder.headings import Heading, read_heading

FEWEST_ITEMS = 2  # places at the head of paragraphs, one of which may be the dateline
FEWEST_SENTENCES = 3  # of an item on average; shorter ones are what capital after capital says of one thing
HEAD_ENDS = frozenset({"-", "–", "—", ".", ":", "("})
DASHES = frozenset({"-", "–", "—"})
NAMING = frozenset({"name", "adjective"})
FULL_STOPS = frozenset({".", "!", "?", '"', "”", ")"})
LONGEST_TOWN = 3  # words of a town that is in no table: "MAE SOT"
SHORTEST_WORD = 3  # letters of them


@dataclass(frozen=True, slots=True)
class Section:
    """An item of a digest: the countries at its head, and whether they are what it is about or only where it was written."""

    named: Heading
    is_about: bool = False


def find_sections(
    text: str, sentences: list[Sentence], found: list[list[Match]], gazetteer: Gazetteer, *, has_dateline: bool
) -> dict[int, Section]:
    """Each item of a digest by the number of its first sentence; empty where a text is one story."""
    datelines: dict[int, Heading] = {}
    towns: dict[int, Heading] = {}
    headings: dict[int, Heading] = {}
    end = 0
    for number, (sentence, matches) in enumerate(zip(sentences, found, strict=True)):
        opens_line = sentence.start == 0 or text[sentence.start - 1] == "\n"
        country = _country_at_head(sentence.words, matches) if opens_line else None
        heading = tokenise(text, end, sentence.start).words if sentence.start - end > 1 else []  # a line that is no sentence
        above = gazetteer.find(heading) if heading else []
        country = country or (_country_at_head(heading, above) if heading else None)
        if country is not None:
            datelines[number] = (country,)
        elif opens_line and (country := _country_of_town(sentence.words, matches)) is not None:
            towns[number] = (country,)
        named = read_heading(sentence.words, matches, is_line=False) if opens_line else None
        named = read_heading(heading, above, is_line=True) if named is None and heading else named
        if named is not None:
            headings[number] = named
        end = sentence.end
    told = sum(bool(named) for named in headings.values())
    are_headed = told >= FEWEST_ITEMS and told > len(datelines)
    heads, items = (headings, told) if are_headed else (datelines | towns, len(datelines) + has_dateline)
    if items < FEWEST_ITEMS or len(sentences) < FEWEST_SENTENCES * items:
        return {}
    return {_with_title(text, sentences, number, heads): Section(named, are_headed) for number, named in heads.items()}


def _with_title(text: str, sentences: list[Sentence], number: int, heads: dict[int, Heading]) -> int:
    """The number of the line before an item's first sentence if it is its title: a line of its own without a full stop."""
    before = sentences[number - 1] if number > 0 else None
    if before is None or number - 1 in heads or before.words[-1] in FULL_STOPS:
        return number
    is_line = before.start == 0 or text[before.start - 1] == "\n"
    return number - 1 if is_line and "\n" in text[before.end : sentences[number].start] else number


def _country_at_head(words: list[str], matches: list[Match]) -> str | None:
    """The country of a place that stands in capitals at the head of a line, behind a number at most."""
    match = matches[0] if matches and matches[0].first <= 2 else None
    if match is None or match.entry.kind not in TOWNS or not match.entry.codes:
        return None
    before = words[: match.first]
    if not all(word.isupper() for word in words[match.first : match.last + 1]) or (before and not before[0].isdigit()):
        return None
    end = match.last + 1
    within = matches[1] if len(matches) > 1 and words[end : end + 1] == [","] and matches[1].first == end + 1 else None
    if within is not None and within.entry.codes == match.entry.codes:
        end = within.last + 1  # "CUCUTA, Colombia - "
    return match.entry.codes[0] if end < len(words) and words[end] in HEAD_ENDS else None


def _country_of_town(words: list[str], matches: list[Match]) -> str | None:
    """The first country named behind a town in capitals that no table knows: "MAE SOT - The Thai authorities"."""
    count = next((place for place, word in enumerate(words[: LONGEST_TOWN + 1]) if word in DASHES), 0)
    if count == 0 or not all(word.isupper() and word.isalpha() and len(word) >= SHORTEST_WORD for word in words[:count]):
        return None
    named = (match.entry for match in matches if match.first > count and match.entry.kind in NAMING and len(match.entry.codes) == 1)
    return next((entry.codes[0] for entry in named), None)
