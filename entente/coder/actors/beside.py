"""What the words right beside a phrase tell of whom it means: a list behind it, the capital where it is, who rules."""

from entente.coder.actors.descriptions import is_organisation
from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Sentence
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

STATES = frozenset({"name", "capital"})
POINTED_KINDS = frozenset({"name", "capital", "official", "city", "region"})
CLAUSE_REACH = 8  # words of a relative clause behind which a dash and a list stand
GOING_ON_REACH = 4  # words of "It has since also"
RULED_REACH = 4  # words behind "who" or "led" in which the name of the one overthrown or leading begins


def is_listed_behind(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether those who are meant are named right behind a phrase and a comma, a dash or "of"."""
    lower, behind = sentence.lower, chunk.last + 2
    if lower[chunk.last + 1 : behind] in (["that"], ["which"], ["who"]):  # "the four countries that drew it up - A, B, C and D -"
        dash = next((token for token in range(behind, min(behind + CLAUSE_REACH, len(lower))) if lower[token] in ("-", "–", "—", ":")), 0)
        behind = dash + 1 if dash else behind
        return dash > 0 and any(mention.first in (behind, behind + 1) for mention in sentence.mentions)
    if lower[chunk.last + 1 : behind] not in ([","], ["-"], ["–"], ["—"], [":"], ["("], ["of"]):
        return False
    return any(mention.first in (behind, behind + 1) for mention in sentence.mentions)


def find_host_by_place(sentence: Sentence, discourse: Discourse, chunk: Chunk) -> str | None:
    """The country of the capital beside a counterpart: "his counterpart in Bangkok", "in Bangkok he and his counterpart"."""
    lower = sentence.lower
    for mention in sentence.mentions:
        is_behind = mention.first == chunk.last + 2
        is_opening = mention.first == 1
        if mention.kind != "capital" or not (is_behind or is_opening) or lower[mention.first - 1] != "in":
            continue
        if mention.codes[0] not in (discourse.subject, discourse.previous_subject if is_behind else None):
            return mention.codes[0]
    return None


def find_ruled(sentence: Sentence, chunk: Chunk) -> str | None:
    """The country of rulers told by whom they overthrew or who leads them: "the generals who ousted X", "the junta led by X"."""
    behind = chunk.last + 1
    lower = sentence.lower[behind : behind + RULED_REACH]
    is_coup = lower[:1] in (["who"], ["that"], ["which"]) and not word_list("ousting_forms").isdisjoint(lower)
    is_led = lower[:2] in (["led", "by"], ["headed", "by"], ["chaired", "by"])
    if not (is_coup or is_led):
        return None
    named = (mention for mention in sentence.mentions if behind < mention.first <= behind + RULED_REACH and len(mention.codes) == 1)
    return next((mention.codes[0] for mention in named if mention.kind in ("official", "name", "adjective")), None)


def find_pointed(sentence: Sentence, chunk: Chunk) -> str | None:
    """The country named right before a phrase such as "that country": "asked Chile to free the pilots whom that country's army holds"."""
    if word_list("pointed_states").isdisjoint(sentence.lower[chunk.first + 1 : chunk.first + 2]):
        return None
    named = (
        mention.codes[0]
        for mention in reversed(sentence.mentions)
        if mention.last < chunk.first and len(mention.codes) == 1 and mention.kind in POINTED_KINDS
    )
    return next((code for code in named if not is_organisation(code)), None)


def codes_here(sentence: Sentence) -> set[str]:
    """The countries and organisations that a sentence has named so far."""
    return sentence.codes()


def find_there(sentence: Sentence, discourse: Discourse) -> str | None:
    """The country that "from there" means: the last one that the sentence names before who acts, else that it does not name."""
    here = codes_here(sentence)
    subject = discourse.subject
    named = [mention.codes[0] for mention in sentence.mentions if mention.kind in STATES and mention.codes != (subject,)]
    if subject is not None and not discourse.subject_is_pair and len(set(named)) == 1 and _stands_before(sentence, named[0], subject):
        return named[0]  # "Belarus has said no, and Peru recalled its ambassador from there"
    return next((code for code in reversed(discourse.recent) if code not in here), None)


def _stands_before(sentence: Sentence, code: str, subject: str) -> bool:
    """Whether a sentence names one country last before it names the subject last."""
    places = {mention.codes[0]: mention.first for mention in sentence.mentions if len(mention.codes) == 1}
    return code in places and subject in places and places[code] < places[subject]


def is_told_by_third(sentence: Sentence, discourse: Discourse, chunk: Chunk) -> bool:
    """Whether somebody else than the main two deals with "the two presidents": "Qatar, which had the two to dinner"."""
    before = {code for mention in sentence.mentions if mention.last < chunk.first for code in mention.codes}
    return bool(before) and before.isdisjoint(discourse.main_pair() or ())


def goes_on(sentence: Sentence, first: int) -> bool:
    """Whether a sentence adds to what its "it" has done: "It also blocked", "It has likewise blocked"."""
    return first == 0 and not word_list("going_on").isdisjoint(sentence.lower[1:GOING_ON_REACH])


def opens_clause(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether a phrase opens a new clause within its sentence: "Peru sided with Chile: the two signed"."""
    before = sentence.lower[max(0, chunk.first - 2) : chunk.first]
    return chunk.prep is None and (before[-1:] in ([":"], [";"]) or before == [",", "and"])


def faces_group(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether an armed group stands beside a government behind "and": both are of one country, "the army and the rebel force"."""
    behind = chunk.last + 1
    if sentence.lower[behind : behind + 1] != ["and"]:
        return False
    return any(mention.kind in ("group", "force") and mention.first in (behind + 1, behind + 2) for mention in sentence.mentions)
