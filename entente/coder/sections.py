"""Where a digest goes on to its next item, which has a place in capitals at its head: "JUBA - ", "KYIV. ", "3. LIMA-QUITO: "."""

from entente.coder.actors.gazetteer import Gazetteer, Match
from entente.coder.analysis import Sentence
from entente.coder.grammar.tokens import tokenise

FEWEST_ITEMS = 2  # places at the head of paragraphs, one of which may be the dateline
FEWEST_SENTENCES = 3  # of an item on average; shorter ones are what capital after capital says of one thing
HEAD_ENDS = frozenset({"-", "–", "—", ".", ":", "("})
PLACES = frozenset({"capital", "city"})


def find_sections(
    text: str, sentences: list[Sentence], found: list[list[Match]], gazetteer: Gazetteer, *, has_dateline: bool
) -> dict[int, str]:
    """The country at the head of each item of a digest by the number of its first sentence; empty where a text is one story."""
    heads: dict[int, str] = {}
    end = 0
    for number, (sentence, matches) in enumerate(zip(sentences, found, strict=True)):
        country = _country_at_head(sentence.words, matches) if sentence.start == 0 or text[sentence.start - 1] == "\n" else None
        if country is None and sentence.start - end > 1:
            heading = tokenise(text, end, sentence.start).words  # a line that is no sentence
            country = _country_at_head(heading, gazetteer.find(heading)) if heading else None
        if country is not None:
            heads[number] = country
        end = sentence.end
    items = len(heads) + has_dateline
    return heads if items >= FEWEST_ITEMS and len(sentences) >= FEWEST_SENTENCES * items else {}


def _country_at_head(words: list[str], matches: list[Match]) -> str | None:
    """The country of a place that stands in capitals at the head of a line, behind a number at most."""
    match = matches[0] if matches and matches[0].first <= 2 else None
    if match is None or match.entry.kind not in PLACES or not match.entry.codes:
        return None
    before = words[: match.first]
    if not all(word.isupper() for word in words[match.first : match.last + 1]) or (before and not before[0].isdigit()):
        return None
    end = match.last + 1
    within = matches[1] if len(matches) > 1 and words[end : end + 1] == [","] and matches[1].first == end + 1 else None
    if within is not None and within.entry.codes == match.entry.codes:
        end = within.last + 1  # "CUCUTA, Colombia - "
    return match.entry.codes[0] if end < len(words) and words[end] in HEAD_ENDS else None
