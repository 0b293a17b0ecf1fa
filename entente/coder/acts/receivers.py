"""Whom help or a promise goes to that names nobody: who was helped before, who the text is about."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.acts.sentence_before import find_topic
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

BETWEEN = ("offer-services", "launch-mediation", "agree-to-act: offer mediate", "agree-to-act: offer host", "agree-to-act: offer help")


def find_helped(scene: Scene, exclude: frozenset[str]) -> str | None:
    """Whom others have helped, in this sentence or before."""
    here = (act.recipients[0] for act in reversed(scene.found) if act.type == "AID" and act.recipients)
    helped = next(here, scene.memory.helped)
    return helped if helped not in exclude else None


def find_receivers(scene: Scene, frame: Frame, source: Party) -> tuple[str, ...]:
    """Whom help or a promise without a recipient goes to, where nobody was helped before."""
    main = scene.context.main if scene.context is not None else None
    if main is None or frame.type not in ("AID", "AGREE"):
        return ()
    if set(source.codes).isdisjoint(main):
        helped = find_topic(scene, source, main) or scene.memory.victim or scene.memory.helped
        is_between = frame.rule.startswith(BETWEEN) or not word_list("mediating").isdisjoint(scene.sentence.word_set)
        is_known = scene.memory.heard.knows(main)  # nothing goes to whom the text only names later
        if frame.type == "AGREE" and (helped is None or is_between):
            return main if is_known else ()
        if frame.type == "AID" and (needy := _find_needy(scene, source)) is not None:
            return (needy,)
        return (helped,) if helped is not None and helped not in source.codes else main[:1] if is_known else ()
    if frame.type == "AID" and len(source.codes) == 1:
        return (main[1] if main[0] == source.codes[0] else main[0],)
    return ()


def _find_needy(scene: Scene, source: Party) -> str | None:
    """The country of which the sentence before spoke, which did nothing there: "Peru was lucky. The Fund wired $130 million"."""
    subject = scene.context.subject if scene.context is not None else None
    last = scene.memory.last
    has_acted = last is not None and subject in last.actors and last.sentence == scene.sentence.number - 1
    return subject if subject not in source.codes and not has_acted and len(source.codes) == 1 else None
