"""What the words around a speaker tell of his country: "We Russians", "retorted", "told her", a country told as another's."""

from itertools import pairwise

from entente.coder.actors.discourse import Discourse
from entente.coder.actors.office_phrases import office_phrases
from entente.coder.analysis import Mention, Sentence
from entente.lexicon.wordlists import word_list

OURSELVES = frozenset({"we", "us"})
PEOPLE = frozenset({"demonym", "adjective"})
TO_OTHERS = frozenset({"with", "against", "towards", "toward", "if", "unless"})
DEMANDED = frozenset({"must", "should", "ought"})
FACED = frozenset({"him", "her"})
SUBJECTS, LATEST_SUBJECT = frozenset({"name", "capital", "metonym"}), 2
EMBASSIES = frozenset({"embassy", "consulate", "legation"})
COUNTERPARTS = frozenset({"counterpart", "colleague", "host", "guest", "visitor"})
POSSESSIVES = frozenset({"his", "her"})
QUOTE_ENDS = frozenset({",", "”", '"', "’"})
COUNTERPART_REACH = 6  # words from "her colleague" to the name
VERB_REACH = 4  # words from a country to the verb that tells what it did
APPOINTED_REACH = 4  # words from "named" to the name
REPLY_REACH = 2  # words beside the name in which "retorted" or "shot back" stands


def of_ourselves(sentence: Sentence, mentions: list[Mention]) -> str | None:
    """The country of the people that a quotation tells as the speaker's own: "We Russians deliver what we sell"."""
    if OURSELVES.isdisjoint(sentence.word_set):
        return None
    own = (
        mention.codes[0]
        for mention in mentions
        if mention.first > 0
        and mention.kind in PEOPLE
        and len(mention.codes) == 1
        and sentence.lower[mention.first - 1] in OURSELVES
        and sentence.in_quote[mention.first]
    )
    return next(own, None)


def of_other_side(sentence: Sentence, first: int, last: int, discourse: Discourse) -> str | None:
    """The country of who answers, or speaks to somebody told before: "retorted Minister Ana Reyes", "Minister Ana Reyes assured her"."""
    lower = sentence.lower
    near = [*lower[max(0, first - REPLY_REACH) : first], *lower[last + 1 : last + 1 + REPLY_REACH]]
    facing, pair = discourse.last_person, discourse.last_pair
    if facing is not None and not FACED.isdisjoint(lower[last + 2 : last + 3]) and office_phrases().told_verbs.intersection(near):
        is_of_pair = pair is not None and facing.country in pair
        return discourse.other(facing.country) if is_of_pair else _latest_but(facing.country, discourse)
    before = discourse.previous_subject if discourse.subject is None else discourse.subject
    if pair is not None and before in pair and not office_phrases().replying.isdisjoint(near):
        return discourse.other(before)
    return None


def _latest_but(code: str | None, discourse: Discourse) -> str | None:
    """The country named last that is not this one."""
    return next((other for other in reversed(discourse.recent) if other != code and len(other) == len(code or "")), None)


def told_as_other(sentence: Sentence, mentions: list[Mention]) -> list[str]:
    """Countries that a quotation tells as another's: "We don't count coins with Tunis", "If Peru turns the tap", "Peru must withdraw"."""
    return [
        mention.codes[0]
        for mention in mentions
        if mention.first > 0
        and len(mention.codes) == 1
        and sentence.in_quote[mention.first]
        and (sentence.lower[mention.first - 1] in TO_OTHERS or not DEMANDED.isdisjoint(sentence.lower[mention.last + 1 : mention.last + 2]))
    ]


def of_counterparts(sentence: Sentence, last: int, mentions: list[Mention]) -> list[str]:
    """Countries of those whom a person deals with as "her colleague Juan Diaz", behind the name at `last`: others than his own."""
    lower = sentence.lower
    found: list[str] = []
    for mention in mentions:
        ahead = lower[max(last + 1, mention.first - COUNTERPART_REACH) : mention.first]
        is_theirs = any(word in COUNTERPARTS and one in POSSESSIVES for one, word in pairwise(ahead))
        if mention.kind == "official" and mention.first > last and len(mention.codes) == 1 and is_theirs:
            found.append(mention.codes[0])
    return found


def find_embassy_owner(sentence: Sentence, mentions: list[Mention]) -> str | None:
    """Whose embassy a sentence tells: "Peru's embassy in Riga", "the British embassy"."""
    if EMBASSIES.isdisjoint(sentence.word_set):
        return None
    for mention in mentions:
        behind = sentence.lower[mention.last + 1 : mention.last + 3]
        behind = behind[1:] if behind[:1] in (["'s"], ["’s"], ["'"]) else behind[:1] if mention.kind == "adjective" else []
        if len(mention.codes) == 1 and not EMBASSIES.isdisjoint(behind):
            return mention.codes[0]
    return None


def of_home(before: Sentence | None, seat: str | None, discourse: Discourse, named: list[Mention]) -> str | None:
    """Where a text was written, for a minister who is told of behind an act of another country: "LIMA - Chile raised its duties. …".

    Null where that country has taken a position, which its own minister then goes on with, "Chile denied it", where the text is about
    two others, where the sentence itself names that country first (`named`), and for a text that names only the other and comes from
    where correspondents for several countries sit.
    """
    subject, main = discourse.subject, discourse.main_pair() or ()
    if before is None or seat is None or subject is None or subject == seat or any(before.in_quote):
        return None
    if any(mention.codes == (subject,) for mention in named):
        return None  # "Chile's answer, as a ministry official, Ana Reyes, put it"
    if seat not in main and (len(discourse.document_counts) > 1 or seat in discourse.document_counts or seat in word_list("press_desks")):
        return None
    acting = next((mention for mention in before.mentions if mention.codes == (subject,)), None)
    if acting is None or acting.person is not None:
        return None
    is_second = acting.first > 0 and before.lower[acting.first - 1] == "and"
    if is_second and any(mention.codes == (seat,) for mention in before.mentions if mention.first < acting.first):
        return seat  # "Chile and Peru will talk"
    if not office_phrases().taking_positions.isdisjoint(before.lower[acting.last + 1 : acting.last + 1 + VERB_REACH]):
        return None
    return seat


def of_teller(sentence: Sentence, begin: int, mentions: list[Mention], speaking: frozenset[str]) -> str | None:
    """The subject of a sentence that its own minister ends: "Canada's exports 'ought to double', said Trade Minister Ana Reyes"."""
    lower = sentence.lower
    if begin < 2 or lower[begin - 1] not in speaking or lower[begin - 2] not in QUOTE_ENDS or sentence.in_quote[0]:
        return None
    outside = [
        mention for mention in mentions if mention.last < begin and not sentence.in_quote[mention.first] and mention.kind in SUBJECTS
    ]
    return outside[0].codes[0] if outside and outside[0].first <= LATEST_SUBJECT and len(outside[0].codes) == 1 else None


def of_place_beside(sentence: Sentence, begin: int, mentions: list[Mention]) -> str | None:
    """The country of the capital right before a name: "; in Lima, Ana Reyes, the defence minister, would not hear of it"."""
    for mention in mentions:
        is_beside = mention.kind == "capital" and mention.last == begin - 2 and sentence.lower[begin - 1] == ","
        if is_beside and len(mention.codes) == 1 and sentence.lower[mention.first - 1 : mention.first] == ["in"]:
            return mention.codes[0]
    return None


def of_appointer(sentence: Sentence, first: int, mentions: list[Mention]) -> str | None:
    """Who names somebody for an office of its own: "Kyrgyzstan has named Ana Reyes ambassador to Chile"."""
    verbs = office_phrases().appointing
    verb = next((at for at in range(first - 1, max(0, first - APPOINTED_REACH), -1) if sentence.lower[at] in verbs), None)
    if verb is None:
        return None
    subjects = [mention for mention in mentions if mention.last < verb and mention.kind in SUBJECTS and len(mention.codes) == 1]
    return subjects[0].codes[0] if subjects and subjects[0].first <= LATEST_SUBJECT else None
