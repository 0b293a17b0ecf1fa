"""People of a country who speak for themselves and not for it: its opposition, its parties, those who have left office or stand for one."""

from entente.coder.analysis import Mention, Sentence
from entente.coder.candidates import SPOKEN, Candidate
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

OFFICE_REACH = 5  # words from "former" to the office
PRIVATE_HEADS = frozenset({"person", "media", "team", "company"})
NOW = frozenset({"now", "current", "currently", "today"})


def is_private_voice(sentence: Sentence, chunks: list[Chunk], candidate: Candidate, *, is_alone: bool) -> bool:
    """Whether what is said in an article is said by somebody of a country who acts for himself: "a Peruvian columnist said Chile must"."""
    if candidate.type not in SPOKEN or candidate.is_symmetric or not candidate.mentions:
        return False
    actor = candidate.mentions[0]
    place = next((place for place, chunk in enumerate(chunks) if actor in chunk.mentions), None)
    if place is None:
        return False
    return (not is_alone and _is_private(actor, chunks[place])) or speaks_for_himself(sentence, chunks, place, candidate.type)


def _is_private(actor: Mention, chunk: Chunk) -> bool:
    """Whether a country's name only tells where a person, an outlet, a team or a company is from: "a Peruvian columnist"."""
    if actor.kind not in ("name", "adjective") or actor.person is not None or chunk.titles:
        return False
    is_of_nobody = actor.kind == "adjective" and actor.head == "none" and not chunk.acts  # not "a Peruvian offer"
    return is_of_nobody or actor.head in PRIVATE_HEADS


def speaks_for_himself(sentence: Sentence, chunks: list[Chunk], subject: int, act_type: str) -> bool:
    """Whether a subject's words are not its country's: "Peru's opposition leader accused", "Ana Reyes, a former minister, accused"."""
    if act_type not in SPOKEN or word_list("signs_of_own_words").isdisjoint(sentence.word_set):
        return False
    if _has_no_office(sentence, chunks, subject):
        return True
    told = subject + 2  # "Ana Reyes, the leader of the opposition, accused"
    if told >= len(chunks) or chunks[subject].titles or chunks[told - 1].kind != "," or not _is_told_of(chunks, subject, told):
        return False
    return _has_no_office(sentence, chunks, told, holds_another=_holds_office(chunks[subject]))


def _is_told_of(chunks: list[Chunk], subject: int, told: int) -> bool:
    """Whether a noun chunk behind a comma says who a subject is, and ends at a comma: ", a former minister of trade, "."""
    if (
        chunks[told].kind != "N"
        or chunks[told].prep is not None
        or (chunks[told].group >= 0 and chunks[told].group == chunks[subject].group)
    ):
        return False
    end = _end_of_phrase(chunks, told)
    return end < len(chunks) and chunks[end].kind in (",", ";")


def _end_of_phrase(chunks: list[Chunk], position: int) -> int:
    """The chunk behind a noun chunk and the phrases that hang on it."""
    end = position + 1
    while end < len(chunks) and chunks[end].kind == "N" and chunks[end].prep in ("of", "in", "from", "at"):
        end += 1
    return end


def _has_no_office(sentence: Sentence, chunks: list[Chunk], position: int, *, holds_another: bool = False) -> bool:
    """Whether a noun chunk with what hangs on it is somebody opposed, a party or union, a candidate, or one who held an office before.

    `holds_another`: the text or the lexicon gives him one, so that "a former minister" says only what else he was.
    """
    chunk = chunks[position]
    words = sentence.lower[chunk.first : chunks[_end_of_phrase(chunks, position) - 1].last + 1]
    if not NOW.isdisjoint(words):
        return False
    return (
        not word_list("opposed_at_home").isdisjoint(words)
        or _is_party(sentence, chunk)
        or (not holds_another and _is_out_of_office(sentence, chunk))
    )


def _is_party(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether a noun chunk is a party or a union that does not rule: "Peru's Liberal Party", not "the African Union"."""
    if sentence.lower[chunk.last] not in word_list("parties_at_home") or not chunk.mentions or chunk.mentions[-1].last == chunk.last:
        return False
    rules_alone = any(code in word_list("one_party_states") for mention in chunk.mentions for code in mention.codes)
    return not rules_alone and word_list("in_power").isdisjoint(sentence.lower[chunk.first : chunk.last + 1])


def _is_out_of_office(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether an office of a noun chunk was held before or is only stood for: "a former minister", "presidential candidate Ana Reyes"."""
    words = sentence.lower[chunk.first : chunk.last + 1]
    if not word_list("office_seekers").isdisjoint(words):
        return True
    past = word_list("out_of_office")
    return any(word in past and _has_office(sentence, chunk, chunk.first + place) for place, word in enumerate(words))


def _holds_office(chunk: Chunk) -> bool:
    """Whether a noun chunk names somebody in office, whatever else he once was: "Ana Reyes", whom the text calls minister."""
    return any(mention.person is not None and mention.person.is_official for mention in chunk.mentions)


def _has_office(sentence: Sentence, chunk: Chunk, token: int) -> bool:
    """Whether an office stands behind "former" at a token: "former defence minister", not "the former Soviet republic"."""
    if any(token < first <= token + OFFICE_REACH for first, _, _ in chunk.titles):
        return True
    behind = sentence.lower[token + 1 : min(chunk.last, token + OFFICE_REACH) + 1]
    return not word_list("offices_left").isdisjoint(behind)
