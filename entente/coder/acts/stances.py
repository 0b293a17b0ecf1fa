"""Who is meant by a stance on what is said or done against him: "vetoed a resolution condemning X", "opposes sanctions on X".

Whoever is against a blow at X is not against X, and whoever signs a paper that condemns X is not for him.
"""

from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.lexicon.wordlists import word_list

BLOWS = frozenset({"SANCTION", "ASSAULT", "COERCE", "ACCUSE", "THREATEN"})
STANCES = frozenset({"ACCUSE", "REQUEST", "SANCTION", "REJECT", "THREATEN"})  # what a paper may say
FRIENDLY = frozenset({"SUPPORT", "AGREE"})
ENDING = frozenset({"undo", "stop"})
UPON = frozenset({"on", "against", "at", "upon"})


def is_for_the_other(scene: Scene, candidate: Candidate) -> bool:
    """Whether an act is told of somebody against whom only a paper or a blow is, which its doer refuses or endorses."""
    chunks, trigger = scene.chunks, candidate.trigger
    if _is_refused(scene, _find_paper(scene, trigger)):
        return True  # "vetoed a resolution | condemning | X"
    sufferer = _find_first(scene, candidate)
    if sufferer is None:
        return False
    if candidate.type == "REJECT" and _is_attempted_on(scene, trigger, sufferer):
        return True  # "opposed attempts to isolate X"
    if candidate.type == "REJECT" and (_is_upon(chunks, sufferer) or _find_paper_between(scene, trigger, sufferer) is not None):
        return True
    if candidate.type == "REJECT" and _is_where_heard(chunks, trigger, sufferer):
        return True
    inner = _find_paper_between(scene, trigger, sufferer) if candidate.type in FRIENDLY else None
    return inner is not None and _says(chunks[inner]) in BLOWS


def _is_where_heard(chunks: list[Chunk], trigger: int, place: int) -> bool:
    """Whether an organisation is only where somebody is against what is done to a third: "opposes resolutions against X in the EU"."""
    chunk = chunks[place]
    if chunk.prep not in ("in", "at") or chunk.mentions[0].kind != "organisation":
        return False
    return any(other.kind == "N" and other.prep in UPON and other.mentions for other in chunks[trigger + 1 : place])


def _find_paper(scene: Scene, verb: int) -> int | None:
    """The paper that is against somebody, as a verb tells: "a resolution | condemning", "a statement | that | condemned"."""
    chunks = scene.chunks
    paper = verb - 1
    if paper >= 1 and chunks[paper].kind in ("R", "H"):
        paper -= 1
    is_of_paper = chunks[verb].is_gerund or chunks[verb].is_infinitive or paper < verb - 1
    if paper < 1 or not is_of_paper or chunks[paper].kind != "N" or _says(chunks[verb]) not in STANCES:
        return None
    return paper if scene.words_of(chunks[paper])[-1] in word_list("papers_of_stance") else None


def _is_refused(scene: Scene, paper: int | None) -> bool:
    """Whether the verb over a paper says that somebody was against it or kept out of it."""
    governor = verb_before(scene.chunks, paper) if paper is not None else None
    if governor is None:
        return False
    verbs = [scene.chunks[governor]]
    if verbs[0].is_infinitive and governor and scene.chunks[governor - 1].kind == "V":
        verbs.append(scene.chunks[governor - 1])  # "refused | to sign"
    return any(verb.is_negated or _says(verb) == "REJECT" or verb.lemma() in word_list("keeping_from_papers") for verb in verbs)


def _find_paper_between(scene: Scene, trigger: int, target: int) -> int | None:
    """The verb that tells what a paper between an act and its target says."""
    verbs = (place for place in range(trigger + 1, target) if scene.chunks[place].kind == "V")
    return next((verb for verb in verbs if _find_paper(scene, verb) is not None), None)


def _find_first(scene: Scene, candidate: Candidate) -> int | None:
    """The first chunk behind an act that names its other party."""
    others = set(candidate.recipients or candidate.actors)
    places = range(candidate.trigger + 1, len(scene.chunks))
    named = (place for place in places for mention in scene.chunks[place].mentions if others >= set(mention.codes) and mention.codes)
    return next(named, None)


def _is_upon(chunks: list[Chunk], sufferer: int) -> bool:
    """Whether a name stands behind a noun that tells a blow at it: "sanctions | on X", "an attack | against X"."""
    blow = chunks[sufferer - 1]
    is_of_object = chunks[sufferer].prep == "of" and blow.text in word_list("blows_of_object")
    if not (is_of_object or chunks[sufferer].prep in UPON) or blow.kind != "N" or blow.mentions:
        return False
    governor = verb_before(chunks, sufferer)
    form = chunks[governor].verb if governor is not None else None
    if form is not None and not ENDING.isdisjoint(form.keys):
        return False  # "refused to lift sanctions on X"
    return any(noun_class.type in BLOWS for act in blow.acts for noun_class in act.classes)


def _is_attempted_on(scene: Scene, trigger: int, sufferer: int) -> bool:
    """Whether what is refused is somebody's attempt to harm a party: "opposes all attempts | to isolate | X"."""
    chunks = scene.chunks
    if trigger + 2 >= sufferer or chunks[trigger + 1].kind != "N" or chunks[trigger + 1].mentions:
        return False
    verb = chunks[trigger + 2]
    words = scene.words_of(chunks[trigger + 1])
    is_harmful = verb.is_infinitive and verb.lemma() in word_list("harming_verbs")
    return is_harmful and not word_list("undertakings").isdisjoint(words)


def _says(verb: Chunk) -> str | None:
    return verb.verb.own.type if verb.verb is not None and verb.verb.own is not None else None
