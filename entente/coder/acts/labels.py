"""What somebody calls another or what another did: "branded the dam a threat", "spoke of piracy", "described X as a friend"."""

from entente.coder.actors.parties import Party
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.lexicon.wordlists import word_list

LABEL_REACH = 14  # words behind the verb among which the label stands
TARGETS = ("object", "of", "by", "against")
CLAUSE_OPENERS = frozenset({";", "that", "who", "which", "but", "because"})
QUOTES = frozenset({'"', "“"})
BLOWS = frozenset({"attack", "weapon", "blockade", "deployment"})
CLAIMS = frozenset({"criticism", "lawsuit", "proposal", "verdict_of_court"})


def find_label(scene: Scene, index: int) -> Frame | None:
    """The blame or praise in what a verb of naming calls something; null where it tells none."""
    chunk = scene.chunks[index]
    lemma = chunk.lemma()
    is_voiding = lemma in word_list("voiding_verbs") and lemma not in word_list("naming_verbs")
    if not (is_voiding or lemma in word_list("naming_verbs")) or chunk.is_negated or _is_quoting(scene, chunk):
        return None
    words = scene.sentence.lower[chunk.last + 1 : _end_of_label(scene, index)]
    if is_voiding and not (_is_of_pact(scene, index) and word_list("invalid").intersection(words)):
        return None
    if chunk.is_passive and "by" not in words:
        return None  # "was called a liar": nobody says by whom
    if lemma in word_list("viewing_verbs") and "as" not in words:
        return None  # "saw both of them in Lima"
    opening = int(words[:1] == ["that"])  # "called that a lie"
    end = next((place for place, word in enumerate(words) if place >= opening and word in CLAUSE_OPENERS), len(words))
    said = set(words[:end])
    if not said.isdisjoint(word_list("denials")) and _is_claim(scene, index):
        if any(other.type == "REJECT" for other in scene.found):
            return None  # "rejected the charge, calling it untrue": said before
        return Frame("REJECT", None, TARGETS, False, f"call-untrue: {lemma}")
    if not said.isdisjoint(word_list("invalid")):
        return Frame("REJECT", None, TARGETS, False, f"call-void: {lemma}")
    is_blame = not said.isdisjoint(word_list("blame")) or (lemma in word_list("label_verbs") and _is_quoted_label(words[:end]))
    cased = scene.sentence.words[chunk.last + 1 : chunk.last + 1 + end]
    is_praise = any(word in word_list("praise") for word in cased)  # no part of a name: "calls the region New Peru"
    if (is_blame or not is_praise) and _answers_charge(scene, index):
        return Frame("REJECT", None, TARGETS, False, f"call-charge-names: {lemma}")
    if not said.isdisjoint(word_list("blame")) or (chunk.modal is None and _names_wrong(words[:end])):
        return Frame("ACCUSE", "disapprove", TARGETS, False, f"call-names: {lemma}")
    is_of_talks = index + 1 < len(scene.chunks) and scene.chunks[index + 1].names_act(("talks", "visit"))  # no deed of anybody
    if not is_praise and not is_of_talks and lemma in word_list("label_verbs") and _is_quoted_label(words[:end]):
        return Frame("ACCUSE", "disapprove", TARGETS, False, f"call-in-quotes: {lemma}")
    if is_praise and lemma not in word_list("speaking_of"):
        return Frame("SUPPORT", None, TARGETS, False, f"call-good: {lemma}")
    return None


def _names_wrong(words: list[str]) -> bool:
    """Whether a label is a wrong itself and not about one: "as plain xenophobia", "an act of terrorism", not "a victim of terrorism"."""
    told = ["", "", *(word for word in words if word != "state")]  # "an act of state terrorism"
    for before, last, word in zip(told, told[1:], told[2:], strict=False):
        if last == "of" and before in word_list("acts_of_wrong") and word in word_list("wrongs_of_acts"):
            return True
        if last in word_list("before_named_wrongs") and word in word_list("named_wrongs"):
            return True
    return False


def _is_of_pact(scene: Scene, index: int) -> bool:
    """Whether a pact, or "it", stands behind a verb: "declared it void"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    return behind is not None and (behind.is_pronoun or behind.names_act(("agreement",)))


def repeats_denial(scene: Scene, index: int) -> bool:
    """Whether a participle only says again that what has been rejected is untrue: "rejected the charges, calling them baseless"."""
    chunks = scene.chunks
    if not chunks[index].is_gerund or index + 1 >= len(chunks) or chunks[index].lemma() not in word_list("naming_verbs"):
        return False
    is_pronoun = chunks[index + 1].is_pronoun and chunks[index + 1].prep is None
    return is_pronoun and chunks[index - 1].kind == "," and any(other.type == "REJECT" for other in scene.found)


def _answers_charge(scene: Scene, index: int) -> bool:
    """Whether one who was accused right before calls "that" or the charge names: an answer, and no charge of his own."""
    source = find_actor(scene.chunks, index) if _is_claim(scene, index) else None
    challenge = scene.memory.challenges.get(source.codes[0]) if source is not None and len(source.codes) == 1 else None
    return challenge is not None and challenge.type == "ACCUSE" and challenge.sentence == scene.sentence.number - 1


def _end_of_label(scene: Scene, index: int) -> int:
    """The token at which the label behind the verb group `index` must end: before the verb that goes on behind "and"."""
    chunks, in_quote = scene.chunks, scene.sentence.in_quote
    end = chunks[index].last + 1 + LABEL_REACH
    for position in range(index + 2, len(chunks)):
        chunk = chunks[position]
        if chunk.first >= end:
            break
        if chunk.kind == "V" and chunk.is_finite and chunks[position - 1].kind == "C" and not in_quote[chunk.first]:
            return chunk.first
    return end


def _is_quoted_label(words: list[str]) -> bool:
    """Whether what somebody is called stands in quotation marks behind him: "called the flights "a bad joke""."""
    opening = next((place for place, word in enumerate(words) if word in QUOTES), 0)
    return opening > 0 and words[opening - 1] not in (",", ":") and words[0] not in ("for", "on", "upon")


def _is_quoting(scene: Scene, chunk: Chunk) -> bool:
    """Whether the words are only a reporter's: "what it called an incursion", "so-called"."""
    return "what" in scene.sentence.lower[max(0, chunk.first - 4) : chunk.first]


def is_in_label(scene: Scene, main: int, target: Party) -> bool:
    """Whether a party stands in what a deed told before is called, as its victim: "called the attack a crime against Y"."""
    chunks = scene.chunks
    deed = main + 1
    if target.chunk <= deed or chunks[deed].kind != "N" or chunks[deed].mentions:
        return False
    is_deed = chunks[deed].names_act(BLOWS) and scene.sentence.lower[chunks[deed].first] in ("the", "this", "that")
    return is_deed and chunks[target.chunk].prep != "by"


def _is_claim(scene: Scene, index: int) -> bool:
    """Whether what is called untrue is a charge or a report, behind the verb or before its clause: "a charge that X termed false"."""
    antecedent = relative_antecedent(scene.chunks, index)
    before = [scene.chunks[antecedent]] if antecedent is not None else []
    behind = [*before, *scene.chunks[index + 1 : index + 4]]
    return any(
        chunk.kind == "N" and (chunk.names_act(CLAIMS) or chunk.is_pronoun or not word_list("reports").isdisjoint(scene.words_of(chunk)))
        for chunk in behind
    )
