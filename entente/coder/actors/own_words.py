"""People of a country who speak for themselves and not for it: its opposition, its parties, those who have left office or stand for one."""

from entente.coder.candidates import SPOKEN, Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

OPINIONS = SPOKEN - {"AGREE", "CONCEDE"}  # what anybody may say; only a state's organs give its word or give way
OFFICE_REACH = 5  # words from "former" to the office
NOW = frozenset({"now", "current", "currently", "today"})


def speaks_for_himself(scene: Scene, subject: int, act_type: str) -> bool:
    """Whether a subject's words are not its country's: "Peru's opposition leader accused", "Ana Reyes, a former minister, accused"."""
    if act_type not in OPINIONS or word_list("signs_of_own_words").isdisjoint(scene.sentence.word_set):
        return False
    chunks = scene.chunks
    if _has_no_office(scene, subject):
        return True
    told = subject + 2  # "Ana Reyes, the leader of the opposition, accused"
    if told >= len(chunks) or chunks[subject].titles or chunks[told - 1].kind != "," or not _is_told_of(chunks, subject, told):
        return False
    return _has_no_office(scene, told, holds_another=_holds_office(chunks[subject]))


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


def _has_no_office(scene: Scene, position: int, *, holds_another: bool = False) -> bool:
    """Whether a noun chunk with what hangs on it is somebody opposed, a party or union, a candidate, or one who held an office before.

    `holds_another`: the text or the lexicon gives him one, so that "a former minister" says only what else he was.
    """
    chunk = scene.chunks[position]
    words = scene.sentence.lower[chunk.first : scene.chunks[_end_of_phrase(scene.chunks, position) - 1].last + 1]
    if not NOW.isdisjoint(words):
        return False
    return (
        not word_list("opposed_at_home").isdisjoint(words)
        or _is_party(scene, chunk)
        or (not holds_another and _is_out_of_office(scene, chunk))
    )


def _is_party(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is a party or a union that does not rule: "Peru's Liberal Party", not "the African Union"."""
    if scene.sentence.lower[chunk.last] not in word_list("parties_at_home") or not chunk.mentions or chunk.mentions[-1].last == chunk.last:
        return False
    rules_alone = any(code in word_list("one_party_states") for mention in chunk.mentions for code in mention.codes)
    return not rules_alone and word_list("in_power").isdisjoint(scene.words_of(chunk))


def _is_out_of_office(scene: Scene, chunk: Chunk) -> bool:
    """Whether an office of a noun chunk was held before or is only stood for: "a former minister", "presidential candidate Ana Reyes"."""
    words = scene.words_of(chunk)
    if not word_list("office_seekers").isdisjoint(words):
        return True
    past = word_list("out_of_office")
    return any(word in past and _has_office(scene, chunk, chunk.first + place) for place, word in enumerate(words))


def _holds_office(chunk: Chunk) -> bool:
    """Whether a noun chunk names somebody in office, whatever else he once was: "Ana Reyes", whom the text calls minister."""
    return any(mention.person is not None and mention.person.is_official for mention in chunk.mentions)


def _has_office(scene: Scene, chunk: Chunk, token: int) -> bool:
    """Whether an office stands behind "former" at a token: "former defence minister", not "the former Soviet republic"."""
    if any(token < first <= token + OFFICE_REACH for first, _, _ in chunk.titles):
        return True
    behind = scene.sentence.lower[token + 1 : min(chunk.last, token + OFFICE_REACH) + 1]
    return not word_list("offices_left").isdisjoint(behind)
