"""Which agreements between countries are signatures: CAMEO has a code of its own for those."""

import re
from collections.abc import Sequence
from typing import cast

from entente.coder.analysis import Event, EventMention
from entente.lexicon.wordlists import word_list

BY_VERB = "sign-agreement"  # the rule of what is done with an instrument, behind it the verb and the instrument
BY_NOUN = frozenset({BY_VERB, "noun", "dated-pact"})  # rules that name the instrument last
SIGNED = frozenset({"signed", "ratified", "in_force"})  # status of an instrument


def is_signing(event: Event, mention: EventMention, evidence: str, agreements: Sequence[dict[str, object]]) -> bool:
    """Whether a sentence tells an AGREE as the signature of an instrument, as its rule or an agreement of the same document says.

    The verb says so ("signed", "initialled", "put their names to"), or the sentence names an instrument ("the treaty") with a word of
    signing and `agreements` (rows of AGREEMENTS) have that instrument as signed between two of the parties. What is "reached", "extended"
    or "agreed to sign" is without a signature.
    """
    rule, _, words = mention.rule.partition(": ")
    if event.type != "AGREE" or event.is_weighed or rule not in BY_NOUN:
        return False
    verb, _, instrument = words.rpartition(" ")
    if rule == BY_VERB and not word_list("signing_verbs").isdisjoint(verb.split("_")):
        return True
    if word_list("signing_words").isdisjoint(re.findall(r"[a-z]+", evidence.lower())):
        return False
    parties, named = {*event.actors, *event.recipients}, instrument.replace("_", " ")
    return any(_is_signed(agreement, mention, named, parties) for agreement in agreements)


def _is_signed(agreement: dict[str, object], mention: EventMention, named: str, parties: set[str]) -> bool:
    """Whether an agreement is the instrument that a sentence names, and signed between two of the parties."""
    start, end = cast("int", agreement["char_start"]), cast("int", agreement["char_end"])
    sides = cast("list[str]", agreement["parties"])
    is_here = start < mention.end and end > mention.start
    return is_here and agreement["status"] in SIGNED and named in str(agreement["name"]).lower() and len(parties.intersection(sides)) > 1
