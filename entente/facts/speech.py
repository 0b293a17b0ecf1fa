"""The words of speech: verbs that quote, nouns that speak, offices and who is no speaker."""

from dataclasses import dataclass
from functools import cache

from entente.facts.data import read_words


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Word lists of `speech.toml`."""

    speech: frozenset[str]
    label: frozenset[str]
    praise: frozenset[str]
    verbs: frozenset[str]
    back: frozenset[str]
    wordings: frozenset[str]
    own_verbs: frozenset[str]
    answers: frozenset[str]
    titles: frozenset[str]
    pronouns: frozenset[str]
    impersonal: frozenset[str]
    sources: frozenset[str]
    offices: frozenset[str]
    generic: frozenset[str]
    private: frozenset[str]
    alike: dict[str, frozenset[str]]
    gendered: dict[str, frozenset[str]]
    first_names: dict[str, frozenset[str]]
    telling: frozenset[str]
    seated: frozenset[str]
    prepositions: frozenset[str]


@cache
def speech_words() -> SpeechWords:
    """The lexicon's words of speech."""
    words = read_words("speech")
    verbs, speakers = words["verbs"], words["speakers"]
    speech, label, praise = (frozenset(verbs[key].split()) for key in ("speech", "label", "praise"))
    alike: dict[str, frozenset[str]] = {}
    for group in speakers["alike"]:
        for word in group:
            alike[word] = alike.get(word, frozenset()) | frozenset(group)
    return SpeechWords(
        speech=speech,
        label=label,
        praise=praise,
        verbs=speech | label | praise,
        back=frozenset(verbs["back"].split()),
        wordings=frozenset(verbs["wordings"].split()),
        own_verbs=frozenset(verbs["own"].split()),
        answers=frozenset(words["nouns"]["answers"].split()),
        titles=frozenset(speakers["titles"].split()),
        pronouns=frozenset(speakers["pronouns"].split()),
        impersonal=frozenset(speakers["impersonal"].split()),
        sources=frozenset(speakers["sources"].split()),
        offices=frozenset(speakers["offices"].split()),
        private=frozenset(speakers["private"].split()),
        generic=frozenset(speakers["generic"].split()),
        alike=alike,
        gendered={pronoun: frozenset(speakers[pronoun].split()) for pronoun in ("he", "she")},
        first_names={"he": frozenset(speakers["men"].split()), "she": frozenset(speakers["women"].split())},
        telling=frozenset(words["towns"]["telling"].split()),
        seated=frozenset(words["towns"]["seated"].split()),
        prepositions=frozenset(speakers["prepositions"].split()),
    )
