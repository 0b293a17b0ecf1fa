"""Whether an act stays within the country that does it: its own courts, people and helpers, or somebody whom nobody names."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.acts.targets import PHYSICAL
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.lexicon.word_entries import GRAMMATICAL, TITLE
from entente.lexicon.wordlists import word_list

ADDRESSING = frozenset({"to", "against", "with", "from"})


def is_domestic(chunks: list[Chunk], start: int, end: int, frame: Frame, source: Party) -> bool:
    """Whether the first thing acted upon is the actor's own: "Germany's chancellor defended Germany's decision"."""
    for wanted in frame.targets[:2]:
        prep = None if wanted == "object" else wanted
        for position in range(start, end):
            chunk = chunks[position]
            if chunk.kind == "V" and position > start:
                break
            if chunk.kind != "N" or chunk.is_time or chunk.prep != prep:
                continue
            codes = {code for mention in chunk.mentions if not mention.resolved_by for code in mention.codes}
            if not codes and prep is None and _belongs_abroad(chunks, position, end, source):
                return False
            if not codes and any(set(mention.codes).isdisjoint(source.codes) for mention in chunk.mentions):
                return False
            if codes and frame.type == "ASSAULT" and _lies_abroad(chunks, position, end, source):
                return False
            if codes:
                return codes <= set(source.codes)
    return False


def _belongs_abroad(chunks: list[Chunk], position: int, end: int, source: Party) -> bool:
    """Whether a nameless object is of another country: "the second man of the Norwegian embassy"."""
    behind = chunks[position + 1] if position + 1 < end else None
    if behind is None or behind.kind != "N" or behind.prep != "of":
        return False
    codes = {code for mention in behind.mentions for code in mention.codes}
    return bool(codes) and codes.isdisjoint(source.codes)


def _lies_abroad(chunks: list[Chunk], position: int, end: int, source: Party) -> bool:
    """Whether what is struck lies in another country, whatever people it belongs to: "Kurdish positions in Syria"."""
    behind = position + 1
    if behind + 3 < end and chunks[behind].kind == "(" and chunks[behind + 2].kind == ")":
        behind += 3  # "bases of the party (PKK) in Iraq"
    if behind >= end or chunks[behind].prep not in ("in", "inside", "across"):
        return False
    codes = {code for mention in chunks[behind].mentions for code in mention.codes}
    return bool(codes) and codes.isdisjoint(source.codes)


def goes_to_own_court(scene: Scene, main: int, end: int) -> bool:
    """Whether a complaint goes to a court that only a state's own people turn to: "to the constitutional court"."""
    return any(
        chunk.kind == "N"
        and chunk.prep in ("to", "with", "before", "at", "in")
        and not word_list("home_courts").isdisjoint(scene.words_of(chunk))
        for chunk in scene.chunks[main + 1 : end]
        if chunk.text in ("court", "tribunal")
    )


def _is_domestic_body(scene: Scene, chunk: Chunk) -> bool:
    """Whether a chunk names those whom a government deals with at home: "the opposition", "the unions"."""
    return not word_list("domestic_bodies").isdisjoint(scene.words_of(chunk))


def _is_person_at_home(scene: Scene, bare: Chunk) -> bool:
    """Whether who is asked or warned is nobody abroad: "asked the gallery to leave", "warned drivers"; "threatened nobody"."""
    words = scene.words_of(bare)
    if bare.mentions or bare.is_pronoun or bare.acts:
        return words[-1] in word_list("nobody")
    return words[-1] in word_list("nobody") or "person" in bare.heads or _is_domestic_body(scene, bare)


def _is_of_nobody(scene: Scene, bare: Chunk, frame: Frame) -> bool:
    """Whether what is fought or helped is no country's: "fight jihadists", "rescued the season"."""
    if frame.type in ("ASSAULT", "COERCE"):
        return not word_list("irregulars").isdisjoint(scene.words_of(bare))
    if frame.rule == "verb: search":
        return not bare.mentions
    return frame.type == "AID" and frame.act < 0 and frame.targets[:1] == ("object",) and not bare.mentions and not bare.is_pronoun


def _has_nameless_author(chunks: list[Chunk], start: int, end: int, bare: Chunk) -> bool:
    """Whether "by" or "from" behind an act noun says whose act it is, and it is no country's."""
    position = next((position for position in range(start, end) if chunks[position] is bare), end)
    author = chunks[position + 1] if position + 1 < end else None
    return author is not None and author.kind == "N" and author.prep in ("by", "from") and not (author.mentions or author.is_pronoun)


def _bears_name(scene: Scene, bare: Chunk) -> bool:
    """Whether a noun chunk has a name that the lexicon does not know: "the Kurdistan Workers' Party"."""
    if bare.mentions or bare.titles or bare.acts:
        return False
    words, lower, known = scene.sentence.words, scene.sentence.lower, scene.vocabulary.words
    for token in range(max(1, bare.first), bare.last + 1):
        info = known.get(lower[token])
        is_common = info is not None and bool(info.heads or info.noun or info.tags & (GRAMMATICAL | TITLE))
        if words[token][0].isupper() and not is_common:
            return True
    return False


def helps_own(scene: Scene, start: int, end: int, own: frozenset[str]) -> bool:
    """Whether those who are helped are the helper's own: "ships to evacuate its citizens", "evacuated 5,000 of its citizens"."""
    for chunk in scene.chunks[start:end]:
        if chunk.kind == "N" and chunk.prep in (None, "of") and not chunk.is_time:
            words = scene.words_of(chunk)
            if words[0] in word_list("possessives"):
                return not word_list("own_people").isdisjoint(words)
            if chunk.prep is None and chunk.mentions:
                return chunk.is_bare(("demonym",)) and own.issuperset(chunk.mentions[0].codes)  # "evacuated 330 Americans"
    return False


def helps_irregulars(scene: Scene, frame: Frame, target: Party | None) -> bool:
    """Whether those who are helped are at odds with their own country: "help the Syrian opposition"; asylum is another matter."""
    if target is None or not frame.rule.startswith("verb:"):
        return False
    chunk = scene.chunks[target.chunk]
    return chunk.text in word_list("irregulars") or chunk.text in ("opposition", "dissidents")


def names_another(scene: Scene, start: int, end: int, frame: Frame) -> bool:
    """Whether the sentence itself says to or against whom, though it is no country: "filed a complaint to the court", "fight jihadists"."""
    bare = next((chunk for chunk in scene.chunks[start:end] if chunk.kind == "N" and chunk.prep is None and not chunk.is_time), None)
    is_ship = frame.type == "COERCE" and not word_list("aboard_ships").isdisjoint(scene.sentence.word_set)
    if bare is not None and (_is_of_nobody(scene, bare, frame) or (_bears_name(scene, bare) and not is_ship)):
        return True
    if bare is not None and frame.type in ("REJECT", "AGREE") and bare.text in word_list("domestic_matters"):
        return True
    if frame.type in ("REJECT", "AGREE", "ACCUSE", "SUPPORT") and any(
        chunk.kind == "N" and chunk.prep in ("by", "from", "of") and not chunk.mentions and _is_domestic_body(scene, chunk)
        for chunk in scene.chunks[start:end]
    ):
        return True
    if bare is not None and frame.type in ("REQUEST", "THREATEN") and _is_person_at_home(scene, bare):
        return True
    if any(chunk.prep == "without" and chunk.mentions for chunk in scene.chunks[start:end]):
        return True  # "proposed to go on without Russia"
    if bare is not None and bare.acts and _has_nameless_author(scene.chunks, start, end, bare):
        return True  # "rejected a request by the opposition"
    if frame.type in PHYSICAL and relative_antecedent(scene.chunks, start - 1) is not None:
        return True  # "the quarter that X captured"
    return any(
        chunk.kind == "N"
        and chunk.prep in ADDRESSING
        and chunk.prep in frame.targets
        and not (chunk.acts or chunk.is_time or chunk.has_currency or scene.sentence.lower[chunk.first][0].isdigit())
        and not chunk.mentions
        and word_list("areas").isdisjoint(scene.words_of(chunk))
        for chunk in scene.chunks[start:end]
    )
