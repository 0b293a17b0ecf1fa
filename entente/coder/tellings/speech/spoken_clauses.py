"""What somebody is quoted with: who speaks, which chunks are his words, and what the main clause of them is."""

from dataclasses import dataclass

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_source
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_before
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

NO_STATE = PRIVATE_HEADS | {"place"}  # who or what speaks for no state
OFFICIAL = frozenset({"official", "office", "organisation"})
NO_OTHERS = frozenset({"team", "media", "place", "document", "compound"})
ANYWHERE = frozenset({None, "to", "with", "from", "for", "by", "of", "against", "about", "over", "on", "between"})
ADDRESSED = frozenset({None, "to"})
SAID_OF = frozenset({"of", "about"})
LET_KNOW = "know"  # behind "let Norway"


@dataclass(frozen=True, slots=True)
class SpokenClause:
    """The chunks `first` to `end` (exclusive) that `speaker` says with the verb group `verb`."""

    speaker: Party
    verb: int
    first: int
    end: int
    is_before: bool  # the words stand before who says them: "the port will close, the minister said"
    opening: int = -1  # the subject of words that he interrupts: "the port, the minister said, will close"


def find_spoken_clause(scene: Scene, index: int) -> SpokenClause | None:
    """What a state says with the verb group `index`; null where nobody who speaks for one does, or says no clause."""
    chunks = scene.chunks
    verb = chunks[index]
    if (told := _find_told(scene, index)) is not None:
        return told
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal is not None:
        return None
    is_word_given = gives_word(chunks, index)
    if not verb.reports() and verb.lemma() not in word_list("outspoken_verbs") and not is_word_given:
        return None
    subject = find_subject(chunks, index)
    lemma = "say" if is_word_given else verb.lemma()
    speaker = find_source(scene, subject, index, "ACCUSE", lemma) if subject is not None else None
    if subject is None or speaker is None or len(speaker.codes) != 1 or not _is_official(chunks[speaker.chunk], speaker):
        return None
    start = min(subject, index)
    if _follows_words(chunks, start):
        first = next((place + 1 for place in range(start - 1, -1, -1) if chunks[place].kind == ";"), 0)
        if _says_clause(chunks, first, start - 1):
            end = end_of_sentence(chunks, index) if _opens_sentence_after(chunks, first, start, index) else start - 1
            return SpokenClause(speaker, index, first, end, is_before=True)
    end, first = end_of_sentence(chunks, index), index + 1 + is_word_given
    opening = _find_interrupted(chunks, start, index)
    return SpokenClause(speaker, index, first, end, is_before=False, opening=opening) if _says_clause(chunks, first, end) else None


def _find_told(scene: Scene, index: int) -> SpokenClause | None:
    """What a state lets another know, and what he "was told by" it; null where a verb group tells neither."""
    chunks = scene.chunks
    verb = chunks[index]
    speaker: Party | None = None
    first = index + 1
    if verb.lemma() == LET_KNOW and index > 1 and chunks[index - 1].kind == "N" and chunks[index - 2].lemma() == "let":
        letting = chunks[index - 2]
        is_told = letting.kind == "V" and not letting.is_negated and not letting.is_passive and letting.modal is None
        speaker = find_actor(chunks, index - 2) if is_told else None
    elif verb.is_passive and verb.is_finite and not verb.is_negated and verb.lemma() in word_list("being_told"):
        is_by = first < len(chunks) and chunks[first].kind == "N" and chunks[first].prep == "by"
        speaker = party_of(chunks, first, acting=True) if is_by else None
        first += 1
    if speaker is None or len(speaker.codes) != 1 or not _is_official(chunks[speaker.chunk], speaker):
        return None
    end = end_of_sentence(chunks, index)
    return SpokenClause(speaker, index, first, end, is_before=False) if _says_clause(chunks, first, end) else None


def find_said_of(chunks: list[Chunk], clause: SpokenClause, main: int) -> int | None:
    """The subject of the main verb of what is said, also where who speaks stands between them."""
    if clause.opening >= 0 and all(chunk.kind != "V" for chunk in chunks[clause.verb + 1 : main]):
        return clause.opening
    subject = find_subject(chunks, main)
    return subject if subject is not None and subject >= clause.first else None


def _find_interrupted(chunks: list[Chunk], start: int, verb: int) -> int:
    """The noun chunk that opens words which who speaks interrupts; -1 where he does not: "the rest, X said, would follow"."""
    first = next((place + 1 for place in range(start - 1, -1, -1) if chunks[place].kind == ";"), 0)
    behind = next((place for place in range(max(start, verb) + 1, len(chunks)) if chunks[place].kind != "N"), len(chunks))
    if behind + 1 >= len(chunks) or chunks[behind].kind != "," or chunks[behind + 1].kind != "V" or not chunks[behind + 1].is_finite:
        return -1
    opening = next((place for place in range(first, start) if chunks[place].kind not in ('"', ",")), start)
    is_subject = opening < start - 1 and chunks[opening].kind == "N" and chunks[opening].prep is None and not chunks[opening].is_time
    return opening if is_subject else -1


def gives_word(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb with its object says the clause behind them: "served notice that", "gives assurances that"."""
    if chunks[index].lemma() not in word_list("giving_word") or index + 2 >= len(chunks) or chunks[index + 2].kind != "H":
        return False
    return chunks[index + 1].kind == "N" and chunks[index + 1].text in word_list("words_given")


def _is_official(chunk: Chunk, speaker: Party) -> bool:
    """Whether somebody speaks for his country: an office-holder, a ministry, the country itself; no firm, paper or citizen."""
    mention = speaker.mentions[0]
    if mention.kind == "demonym" and chunk.is_bare(("demonym",)) and chunk.text.endswith("s"):
        return True  # "the Thais announced"
    if mention.kind in OFFICIAL or chunk.titles:
        return mention.head not in NO_STATE or mention.kind == "official"
    return mention.head not in NO_STATE and not (chunk.heads and chunk.heads[0] in NO_STATE)


def _follows_words(chunks: list[Chunk], start: int) -> bool:
    """Whether words that somebody says end right before him: a comma or a quotation mark."""
    return start > 1 and chunks[start - 1].kind in (",", '"')


def _opens_sentence_after(chunks: list[Chunk], first: int, start: int, verb: int) -> bool:
    """Whether only a condition stands before who speaks: "unless they left, the envoy made clear, training was over"."""
    opener = chunks[first]
    if not opens_condition(opener) or any(chunk.kind == "," for chunk in chunks[first : start - 1]):
        return False
    behind = max(start, verb) + 1
    return behind + 1 < len(chunks) and any(chunk.kind == "," for chunk in chunks[behind : behind + 3])


def _says_clause(chunks: list[Chunk], first: int, end: int) -> bool:
    return any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[first:end])


def find_main_verb(chunks: list[Chunk], clause: SpokenClause) -> int | None:
    """The verb group of the main clause of what is said: the first finite one that no "if" or "which" opens."""
    is_open = True
    for position in range(clause.first, clause.end):
        chunk = chunks[position]
        if chunk.kind == "S":
            is_open = False
        elif chunk.kind in (",", ";", "H", '"'):
            is_open = True
        elif chunk.kind == "V" and chunk.is_finite and is_open and position != clause.verb:
            opener = relative_before(chunks, position)
            if opener is None or opener < clause.first:
                return position
    return None


def find_conditions(chunks: list[Chunk], clause: SpokenClause) -> list[int]:
    """The words "if", "unless" that open a condition among what is said, before or behind who says it."""
    return [place for place in range(clause.first, end_of_sentence(chunks, clause.verb)) if opens_condition(chunks[place])]


def opens_condition(chunk: Chunk) -> bool:
    """Whether a word opens a condition: "if", "unless", "should"."""
    return chunk.kind == "S" and (chunk.text in word_list("conditions") or chunk.text in word_list("inverted_conditions"))


def end_of_sentence(chunks: list[Chunk], index: int) -> int:
    """Where the main clause behind a chunk ends: at the next full stop or semicolon."""
    return next((place for place in range(index + 1, len(chunks)) if chunks[place].kind == ";" and chunks[place].text != ":"), len(chunks))


def find_other(scene: Scene, clause: SpokenClause, positions: range, links: frozenset[str | None]) -> Party | None:
    """The first party but the speaker among the noun chunks at `positions` that one of the prepositions `links` leads to."""
    chunks = scene.chunks
    exclude = frozenset(clause.speaker.codes)
    for position in positions:
        chunk = chunks[position]
        if chunk.kind != "N" or chunk.is_time or chunk.prep not in links or not chunk.mentions:
            continue
        party = party_of(chunks, position, acting=False, exclude=exclude)
        if party is not None and not set(party.codes) & exclude and party.mentions[0].head not in NO_OTHERS:
            return party
    return None


def find_sole_other(scene: Scene, clause: SpokenClause) -> Party | None:
    """The one party beside the speaker that the sentence names at all, no mere place; null where there are several."""
    codes = {code for mention in scene.sentence.mentions if mention.head not in NO_OTHERS for code in mention.codes}
    if len(codes - set(clause.speaker.codes)) != 1:
        return None
    return find_other(scene, clause, range(len(scene.chunks)), ANYWHERE)


def find_spoken_of(scene: Scene, clause: SpokenClause) -> Party | None:
    """Whom words that stand first are said of: '"There will be a price," X said of Norway's move'."""
    if not clause.is_before:
        return None
    return find_other(scene, clause, range(clause.verb + 1, min(clause.verb + 2, len(scene.chunks))), SAID_OF)


def find_addressee(scene: Scene, clause: SpokenClause) -> Party | None:
    """Whom the words are said to: "told Norway's envoy", "let Norway know"."""
    if scene.chunks[clause.verb].lemma() == LET_KNOW and not clause.is_before:
        return find_other(scene, clause, range(clause.verb - 1, clause.verb), ADDRESSED)
    if scene.chunks[clause.verb].is_passive:
        told = find_subject(scene.chunks, clause.verb)
        return find_other(scene, clause, range(told, told + 1), ADDRESSED) if told is not None else None
    end = min(clause.verb + 3, len(scene.chunks)) if clause.is_before else clause.first + 1
    return find_other(scene, clause, range(clause.verb + 1, end), ADDRESSED)
