"""Papers and offers that come back or stay unanswered, a refusal: "sent back Y's draft", "has not replied", "let the deadline pass"."""

from entente.coder.actors.parties import Party, party_in_any_part, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import find_askers_here, find_challenge
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

NAMED, TOLD_BEFORE = 0.75, 0.5  # how sure the reading is
OWNING = frozenset({"from", "of", "by"})
SENT = "make-demand"  # "sent Y a list of demands"
IT = frozenset({"it", "them", "this"})


def read_sent_back(scene: Scene, index: int) -> bool:
    """Reads "sent back Y's draft", "the letter was returned unread by X" as a refusal; whether the verb group `index` is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal is not None:
        return False
    paper = find_subject(chunks, index) if verb.is_passive else index + 1
    if paper is None or paper >= len(chunks) or not _is_refused_paper(scene, index, paper):
        return False
    refuser = _find_agent(scene, index) if verb.is_passive else find_actor(chunks, index)
    return refuser is not None and _add(scene, index, paper, refuser, "send-back")


def read_left_unanswered(scene: Scene, index: int) -> bool:
    """Reads "has not replied to Y's offer" as a refusal; whether the verb group `index` tells one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not verb.is_finite or not verb.is_negated or verb.is_passive or verb.modal is not None or index + 1 >= len(chunks):
        return False
    if chunks[index + 1].kind == ";":
        refuser = find_actor(chunks, index)
        return refuser is not None and _add(scene, index, index, refuser, "leave-unanswered")  # "Y has not answered"
    plea = chunks[index + 1]
    if plea.kind != "N" or plea.prep not in (None, "to") or word_list("pleas").isdisjoint(scene.words_of(plea)):
        return False
    if not word_list("wishes_of_reporters").isdisjoint(scene.sentence.lower[plea.first :]):
        return False  # "did not reply to a request for comment"
    refuser = find_actor(chunks, index)
    return refuser is not None and _add(scene, index, index + 1, refuser, "leave-unanswered")


def read_term_let_pass(scene: Scene, index: int) -> bool:
    """Reads "let Y's deadline pass" as a refusal; whether the verb group `index`, "let", tells that."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal is not None or index + 1 >= len(chunks):
        return False
    term = chunks[index + 1]
    behind = scene.sentence.lower[term.last : term.last + 2]  # "the deadline pass" may be one chunk
    is_passing = not word_list("lapsing").isdisjoint(behind) or verb.lemma() == "let_pass"
    if term.kind != "N" or term.prep is not None or not is_passing or word_list("terms_set").isdisjoint(scene.words_of(term)):
        return False
    refuser = find_actor(chunks, index)
    return refuser is not None and _add(scene, index, index + 1, refuser, "let-term-pass")


def _is_refused_paper(scene: Scene, index: int, paper: int) -> bool:
    """Whether what is sent back is an answer that its sender did not want: "the letter unopened", "Y's draft", "it" of an offer."""
    chunk = scene.chunks[paper]
    if chunk.kind != "N" or chunk.prep is not None:
        return False
    words = scene.words_of(chunk)
    is_unread = not word_list("unread").isdisjoint(scene.sentence.word_set)
    is_back = scene.chunks[index].lemma() in word_list("sending_back") or scene.sentence.lower[chunk.last + 1 : chunk.last + 2] == ["back"]
    if set(words) <= IT:
        return is_unread or (is_back and _is_about_paper(scene))
    if is_back and not word_list("notes_sent_back").isdisjoint(words[-1:]):
        return True
    is_mail = not word_list("sent_papers").isdisjoint(words)
    return (is_mail and is_unread) or not word_list("refusable_papers").isdisjoint(words)


def _is_about_paper(scene: Scene) -> bool:
    """Whether an offer or a protest was made right before, which "it" then is."""
    last = scene.last_told
    is_near = last is not None and scene.sentence.number - last.sentence <= 1
    return is_near and last is not None and (last.type in ("AGREE", "ACCUSE") or last.rule.startswith(SENT))


def _find_agent(scene: Scene, index: int) -> Party | None:
    chunks = scene.chunks
    agent = next((at for at in range(index + 1, region_after(chunks, index)) if chunks[at].prep == "by" and chunks[at].mentions), None)
    return party_of(chunks, agent, acting=True) if agent is not None else None


def _find_sender(scene: Scene, index: int, paper: int, refuser: Party) -> Party | None:
    """Whose paper it is: its owner, whom "from" behind it names, to whom it goes back."""
    chunks, exclude = scene.chunks, frozenset(refuser.codes)
    if chunks[paper].mentions:
        return party_in_any_part(chunks, paper, exclude)
    for position in range(min(paper, index) + 1, region_after(chunks, index)):
        chunk = chunks[position]
        links = OWNING - {"by"} if chunks[index].is_passive else OWNING
        if chunk.kind == "N" and chunk.mentions and (chunk.prep in links or chunk.prep == "to"):
            sender = party_of(chunks, position, acting=False, exclude=exclude)
            if sender is not None:
                return sender
    return None


def _is_private(chunk: Chunk, party: Party) -> bool:
    return not party.mentions or party.mentions[0].head in PRIVATE_HEADS or not PRIVATE_HEADS.isdisjoint(chunk.heads[:1])


def _add(scene: Scene, index: int, paper: int, refuser: Party, rule: str) -> bool:
    """Adds the refusal of who sent the paper, else of who asked or offered something before; whether there is somebody."""
    if len(refuser.codes) != 1 or _is_private(scene.chunks[refuser.chunk], refuser):
        return False
    frame = Frame("REJECT", None, (), False, f"{rule}: {scene.chunks[index].lemma()}")
    sender = _find_sender(scene, index, paper, refuser)
    if sender is not None:
        scene.used_acts.add(paper)
        scene.add_between(frame, refuser, sender, index, confidence=NAMED, is_entailed=True)
        return True
    challenge = find_challenge(scene, refuser.codes[0])
    senders = find_askers_here(scene, refuser, index) or (challenge.actors if challenge is not None else ())
    if senders:
        scene.add(frame, refuser.codes, senders, index, refuser.mentions, confidence=TOLD_BEFORE, is_entailed=True)
    return bool(senders)
