"""Forces that are readied: "placed its troops on high alert"; who only scrambles to do a thing readies none."""

from dataclasses import replace

from entente.coder.acts.aims import NEAR
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list


def put_on_alert(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """What is only readied is neither moved nor used: "placed its troops on high alert"; whom it faces may stand in other sentences."""
    if frame.rule == "verb: scramble" and main + 1 < len(scene.chunks) and scene.chunks[main + 1].is_infinitive:
        return replace(frame, type="")  # "was scrambling to contain the damage"
    if frame.type not in ("MOBILIZE", "ASSAULT") or frame.act != main + 1 or word_list("alerts").isdisjoint(scene.sentence.word_set):
        return frame
    chunks = scene.chunks
    alert = next((at for at in range(main + 2, end) if chunks[at].prep in ("on", "at") and chunks[at].text in word_list("alerts")), None)
    if alert is None or len({code for mention in scene.sentence.mentions for code in mention.codes}) > 1:
        return frame
    targets = ("against", "along", "near", "on", "with", *NEAR)
    return Frame("MOBILIZE", "troops", targets, False, f"put-on-alert: {chunks[alert].text}", act=alert)
