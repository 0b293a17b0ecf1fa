"""Who mediates and between whom: lists of parties beside a trigger, and those that the words bring together."""

import re
from functools import cache
from itertools import pairwise

from entente.coder.actors.parties import PLACING
from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.accredited import is_sent_from
from entente.facts.data import compile_pattern, read_words
from entente.facts.mediated_before import find_group, find_inside, find_mediated_before, names_matter
from entente.facts.occasions import holds_gathering, names_gathering
from entente.facts.parties import Party, are_joined, distinct_codes, is_state, list_between, states_of
from entente.facts.quarrels import find_quarrelling, names_quarrel
from entente.facts.reading import Reading
from entente.lexicon.geography import load_geography

BETWEEN, BETWEEN_REACH = re.compile(r"\bbetween\b"), 60
REACH = 90  # characters between a trigger and its mediator
BEFORE_REACH = 2  # sentences in which the two are named
TOLD_REACH = 5  # sentences in which the two are told
MOST_PARTIES = 3  # bringing more together is a conference
FROM_TO = re.compile(r" from \S+ to ", re.IGNORECASE)
INSERTION = re.compile(r",\s[^,;]*,\s*(?:[a-z]+\s+){0,7}$")
RELATIVE = re.compile(r", (?:which|who|whose|where) [^,;]{3,90}, (?:and|as well as|together with) (?:the )?")
WITH = re.compile(r"(?:together|along|jointly|alongside)(?: with)? ?", re.IGNORECASE)
WAYS = frozenset({"to", "in", "into", "at", "from", "via", "through", "for"})
ROLE_IN, ROLE_REACH = re.compile(r"(?:mediators?|facilitators?|mediating|mediation) (?:in|for) (?:the )?(?=[A-Z])"), 20
REACHED = frozenset({"in", "into", "at"})
SUBJECT_PRONOUNS = frozenset({"he", "she", "it", "they"})
VISITS = frozenset(
    {"visit", "visits", "visited", "visiting", "tour", "toured", "touring", "leave", "left", "leaving", "reached", "entered"}
)
VERB_BEHIND, SUBJECTS = re.compile(r" (?!and\b|in\b|at\b)[a-z]"), re.compile(r",(?! and\b)")
HELD = re.compile(
    r"\b(?:talks|negotiations|meetings?|met|meet|conference|summit|forum|held|ceremony|signed) (?:[a-z]+ ){0,2}$", re.IGNORECASE
)
MATTERS = frozenset({"over", "on", "about"})
TOPICS = frozenset({"on", "over", "inside"})
UNCLEAR_KINDS = frozenset({"pronoun", "definite", "office"})


@cache
def internal_words() -> re.Pattern[str]:
    """Those inside a state that fight it or each other, who have no code."""
    return compile_pattern(read_words("mediations")["parties"]["internal"])


@cache
def both_told() -> re.Pattern[str]:
    return compile_pattern(read_words("mediations")["patterns"]["both"])


@cache
def only_speaks() -> re.Pattern[str]:
    """Right behind a party: it tells of something and takes no part in it."""
    return compile_pattern(read_words("mediations")["before"]["speaks"])


@cache
def _all_of_them() -> re.Pattern[str]:
    return compile_pattern(read_words("mediations")["parties"]["three"])


def is_place(text: str, party: Party) -> bool:
    """Whether a party is but the town where something is: "in Lusaka", "in the Zambian capital"."""
    is_town = party.kind in TOWNS or (party.kind == "adjective" and text.startswith(" capital", party.end))
    return is_town and party.prep in PLACING


def list_behind(text: str, parties: list[Party], end: int) -> list[Party]:
    """The parties right behind a trigger, joined ones together."""
    following = [party for party in parties if party.start >= end]
    if not following or following[0].start - end > REACH:
        return []
    listed = following[:1]
    for party in following[1:]:
        if party.kind == "pronoun" or not are_joined(text, listed[-1], party):
            break  # "was mediated by Oman, it added"
        listed.append(party)
    return listed


def before_subjects(text: str, listed: list[Party]) -> list[Party]:
    """The mediators of a phrase that opens a sentence, without the subjects behind its comma: "Thanks to Oman, Iran and Iraq agreed"."""
    if not listed or VERB_BEHIND.match(text, listed[-1].end) is None:
        return listed
    opened = [number for number in range(1, len(listed)) if SUBJECTS.match(text, listed[number - 1].end, listed[number].start)]
    return listed[: opened[-1]] if opened else listed


def list_before(text: str, parties: list[Party], sentence_start: int, start: int) -> list[Party]:
    """The parties right before a trigger, joined ones together; what stands between commas before a verb is passed over."""
    insertion = INSERTION.search(text[sentence_start:start])
    if insertion is not None:
        opened = sentence_start + insertion.start()
        inner = [party for party in parties if opened <= party.start < start]
        if _is_list(text, inner, sentence_start + insertion.end()):
            return _list_up_to(text, [party for party in parties if party.end <= start], start)
        helping = [party for party in inner if WITH.match(text, opened + 2)]
        head = _list_up_to(text, [party for party in parties if party.end <= opened], opened)
        if head:
            return [*head, *helping]
        if helping:
            return helping
    return _list_up_to(text, [party for party in parties if party.end <= start], start)


def _is_list(text: str, inner: list[Party], end: int) -> bool:
    """Whether what stands between two commas goes on with a list and says nothing of its head: "Qatar, Egypt and the Union, which"."""
    is_joined = len(inner) > 1 and all(are_joined(text, one, other) for one, other in pairwise(inner))
    return (
        is_joined
        and " and " in text[inner[-2].end : inner[-1].start]
        and "," not in text[inner[0].end : inner[-1].end]
        and text[inner[-1].end : end].startswith(",")
    )


def _list_up_to(text: str, ahead: list[Party], start: int) -> list[Party]:
    is_apposed = bool(ahead) and ahead[-1].end == start and text.startswith(", ", start)  # "signed in Togo, the mediator in the conflict,"
    while ahead and not is_apposed and (_is_way_point(text, ahead, len(ahead) - 1) or (len(ahead) > 1 and len(ahead[-1].codes) > 1)):
        ahead = ahead[:-1]
    if not ahead or start - ahead[-1].end > REACH:
        return []
    listed = ahead[-1:]
    for party in reversed(ahead[:-1]):
        if RELATIVE.match(text, party.end, listed[0].start) is not None:
            listed.insert(0, party)  # "Oman, which speaks for Peru in Quito, and Qatar have carried messages"
            continue
        if any(other.start < party.start and _is_inserted(text, other, party, listed[0]) for other in ahead):
            continue
        if party.prep == "over" or not are_joined(text, party, listed[0]):
            break
        listed.insert(0, party)
    return listed


def _is_inserted(text: str, head: Party, party: Party, last: Party) -> bool:
    """Whether a party stands in what is said of the head between commas, before the last of a list."""
    found = RELATIVE.match(text, head.end, last.start)
    return found is not None and head.end < party.start < found.end()


def _is_way_point(text: str, parties: list[Party], number: int) -> bool:
    """True for a city that somebody travels to or meets in, alone or in a list of such."""
    party = parties[number]
    if party.prep in VISITS and not party.is_owner:
        return True
    is_capital = party.kind == "adjective" and text.startswith(" capital", party.end)  # "flew into the Turkish capital"
    is_town = is_capital or (party.kind in TOWNS and not party.is_owner)
    if (is_town and party.prep in WAYS) or (party.kind == "name" and party.prep in REACHED and not party.is_owner):
        return True
    is_next = number > 0 and (is_town or parties[number - 1].prep in VISITS)
    return is_next and are_joined(text, parties[number - 1], party) and _is_way_point(text, parties, number - 1)


class MediatedFinder:
    """Finds the parties that a mediator brings together."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text

    def helpers(self, sentence: Sentence, parties: list[Party], end: int) -> list[Party]:
        """Mediators named behind the trigger: "had brought them together with Brazil and Dominica"."""
        found = WITH.search(self.text, max(sentence.start, end - len("together ")), sentence.end)
        if found is None or found.start() - end > 1:
            return []
        return list_behind(self.text, parties, found.end()) if " with" in found.group() else []

    def find(
        self, sentence: Sentence, rest: list[Party], mediators: list[str], trigger: re.Match[str], *, is_opening: bool = False
    ) -> list[str]:
        """The codes brought together, sorted; a single one where a state is to agree with those inside it; none where they are too many.

        `is_opening` where the mediator's phrase opens the sentence and its subjects follow behind a comma.
        """
        named = [party for party in rest if not is_place(self.text, party) or is_sent_from(sentence, party)]
        if not is_opening and self._take_part(sentence, mediators, trigger):
            return []
        if self._is_of_quarrel(sentence, named, mediators):
            quarrelling = find_quarrelling(self.reading, sentence, mediators)
            if quarrelling:
                return quarrelling
        codes = [code for code in self._told(sentence, named, mediators, trigger) if code not in mediators]
        if not codes and names_matter(self.text, sentence.start, sentence.end):
            return find_group(self.reading, sentence, mediators, distinct_codes(party for party in rest if party.start < trigger.start()))
        return sorted(codes) if len(codes) <= MOST_PARTIES else []

    def _is_of_quarrel(self, sentence: Sentence, named: list[Party], mediators: list[str]) -> bool:
        """Whether a sentence names none of the two, only their quarrel: "Oman mediated in the dispute"."""
        if not names_quarrel(self.text, sentence.start, sentence.end):
            return False
        others = [party for party in named if party.kind != "pronoun" and {*party.codes}.isdisjoint(mediators)]
        is_inside = internal_words().search(self.text, sentence.start, sentence.end) is not None
        return not is_inside and all(self._stands_apart(sentence, party) for party in others)

    def _take_part(self, sentence: Sentence, mediators: list[str], trigger: re.Match[str]) -> bool:
        """Whether a mediator is itself on the list of those who were brought together: a meeting of neighbours."""
        behind = [party for party in self.reading.parties(sentence) if party.start >= trigger.start() and len(party.codes) == 1]
        behind = [party for party in behind if party.kind != "pronoun" or not party.is_owner]  # "between his Thai and Lao colleagues"
        behind = [party for party in behind if self.text[party.start : party.end].lower() not in SUBJECT_PRONOUNS]  # "by Oman, he said"
        is_closed = False
        for one, other in pairwise(behind):
            between = self.text[one.end : other.start].lower()
            if not are_joined(self.text, one, other) or (is_closed and " and " not in between):
                is_closed = False  # another list begins: "between Chad and Libya, a Qatari official said"
                continue
            is_closed = " and " in between
            listed = {*one.codes, *other.codes}
            if len(listed) > 1 and not listed.isdisjoint(mediators) and not listed <= {*mediators}:
                return True
        return False

    def _told(self, sentence: Sentence, named: list[Party], mediators: list[str], trigger: re.Match[str]) -> list[str]:
        clear = [party for party in named if party.kind != "pronoun" or not party.is_owner]  # "between their hotel suites"
        before = self._two_before(sentence, mediators)
        inside = distinct_codes(party for party in clear if party.start >= trigger.end() and is_state(party.codes[0]))
        is_between = BETWEEN.search(self.text, trigger.start(), min(sentence.end, trigger.end() + BETWEEN_REACH)) is not None
        has_group = any(party.kind == "group" for party in clear) or internal_words().search(self.text, sentence.start, sentence.end)
        if len(inside) == 1 and is_between and has_group:
            return inside  # "its mediation between the warring generals in Sudan"
        if is_between and not inside and internal_words().search(self.text, trigger.end(), sentence.end):
            ahead = [code for code in distinct_codes(party for party in clear if party.kind not in UNCLEAR_KINDS) if is_state(code)]
            if len(ahead) == 1:
                return ahead  # "went to Myanmar to start a dialogue between the military and its opponents"
            others = [party for party in clear if not set(party.codes) <= set(mediators)]
            if not ahead and all(party.kind in UNCLEAR_KINDS and len(party.codes) > 1 for party in others):
                return []  # "the two sides hailed the accord mediated between the ruling party and the opposition"
        listed = (
            self._told_between(sentence, clear, mediators)
            or self._from_to(sentence, mediators, trigger)
            or self._coordinated(named, trigger)
        )
        if listed:
            return listed
        role = ROLE_IN.search(self.text, trigger.start(), min(sentence.end, trigger.end() + ROLE_REACH))
        served = [party for party in clear if role is not None and party.start == role.end() and len(party.codes) == 1]
        if served and is_state(served[0].codes[0]) and not served[0].is_owner:
            return list(served[0].codes)  # "the bloc's mediator in Mali"
        if _all_of_them().search(self.text, sentence.start, sentence.end):
            return self._three_before(sentence, mediators)
        apart = {party.codes for party in named if self._stands_apart(sentence, party)}
        named = [party for party in named if party.codes not in apart or self._takes_part(sentence, party)]
        plain = distinct_codes(party for party in named if len(party.codes) == 1 and party.kind not in UNCLEAR_KINDS)
        states = [code for code in plain if is_state(code)]
        if len(states) == 2:
            return states
        joint = next((party for party in named if len(party.codes) == 2 and all(map(is_state, party.codes))), None)
        if joint is not None:
            pair = tuple(sorted(joint.codes))
            if joint.kind != "definite" or frozenset(joint.codes) in self.reading.dealings or pair in (self.reading.pair, before):
                return list(joint.codes)
            named = [party for party in named if party is not joint]
        if len(plain) == 2 and frozenset(plain) in self.reading.dealings:
            return plain
        codes = states or states_of(named)
        is_matter = any(party.prep in TOPICS and list(party.codes) == codes for party in named)
        if len(codes) == 1 and (is_matter or internal_words().search(self.text, sentence.start, sentence.end)):
            return codes
        if find_inside(self.text, sentence, named) in codes[:1]:
            return codes[:1]
        is_of_both = both_told().search(self.text, sentence.start, sentence.end) is not None
        if not codes and not is_of_both and names_matter(self.text, sentence.start, sentence.end):
            told_before = find_mediated_before(self.reading, sentence, mediators, ())
            if told_before:
                return list(told_before)
        if not codes and is_of_both and frozenset(before) in self.reading.dealings:
            return list(before)  # "France held up New Zealand's butter. Neither side gave way until"
        pair = self.reading.pair_without(mediators)
        is_open = not any((code,) in apart for code in pair)  # "a meeting of the AU hosted by Togo"
        if len(pair) == 2 and is_open and (not codes or codes[0] in pair) and frozenset(pair) in self.reading.dealings:
            return list(pair)
        if len(codes) > 1:
            return codes
        told = self._dealing_before(sentence, {*codes, *distinct_codes(named)}, [*mediators, *(code for codes in apart for code in codes)])
        told = list(before) if is_of_both and not told and {*codes} <= {*before} else told
        if told or not names_matter(self.text, sentence.start, sentence.end):
            return told
        clear = [party for party in named if party.kind not in UNCLEAR_KINDS]
        return list(find_mediated_before(self.reading, sentence, mediators, distinct_codes(clear)))

    def _told_between(self, sentence: Sentence, clear: list[Party], mediators: list[str]) -> list[str]:
        """The codes behind "between"; of "the two countries" those of the sentence before, or those named beside the mediator."""
        listed = list_between(self.text, clear)
        named = self.reading.parties(sentence)
        pointing = next((party for party in named if party.kind == "definite" and party.prep == "between"), None)
        if pointing is None or (listed and listed != list(pointing.codes)):
            return listed
        named = [party for party in named if party.kind not in UNCLEAR_KINDS and party.start < pointing.start]
        states = [code for code in states_of(named) if code not in mediators]
        if len(states) == 2:
            return states
        joined = self._joined_before(sentence, mediators)
        if joined:
            return list(joined)
        return listed if not {*listed} & {*mediators} else []

    def _joined_before(self, sentence: Sentence, mediators: list[str]) -> tuple[str, ...]:
        """The two states that the sentence right before sets side by side: "ties between Cuba and the United States"."""
        for other in self.reading.sentences_before(sentence, 1):
            listed = [code for code in list_between(self.text, self.reading.parties(other)) if is_state(code)]
            if len(listed) == 2 and not {*listed} & {*mediators}:
                return tuple(listed)
        return ()

    def _stands_apart(self, sentence: Sentence, party: Party) -> bool:
        """Whether a party is no one of the two by itself: it only speaks, holds a meeting of many, or is where they met."""
        is_matter = party.prep in MATTERS and not load_geography().all_territories.isdisjoint(party.codes)
        if is_matter or names_gathering(sentence, party) or holds_gathering(sentence, party):
            return True
        if only_speaks().match(self.text, party.end, sentence.end):
            return True
        is_placed = party.prep in PLACING and party.kind == "name" and not party.is_owner
        return is_placed and HELD.search(self.text, sentence.start, party.start) is not None

    def _takes_part(self, sentence: Sentence, party: Party) -> bool:
        """Whether a party whose country is elsewhere told apart is still one of the two: named, and not itself apart."""
        return party.kind not in UNCLEAR_KINDS and not self._stands_apart(sentence, party)

    def _two_before(self, sentence: Sentence, mediators: list[str]) -> tuple[str, ...]:
        """The two states that the nearest earlier sentence that names any but the mediators names; none where it names more or fewer."""
        for other in self.reading.sentences_before(sentence, BEFORE_REACH):
            states = [code for code in states_of(self.reading.parties(other)) if code not in mediators]
            if states:
                return tuple(sorted(states)) if len(states) == 2 else ()
        return ()

    def _dealing_before(self, sentence: Sentence, codes: set[str], mediators: list[str]) -> list[str]:
        """The two of whose dealings the sentences right before tell, the nearest; none where this sentence names others."""
        pairs = self.reading.dealings_before(sentence, TOLD_REACH)
        nearest = next((pair for pair in pairs if pair.isdisjoint(mediators)), frozenset[str]())
        return sorted(nearest) if codes <= nearest else []

    def _from_to(self, sentence: Sentence, mediators: list[str], trigger: re.Match[str]) -> list[str]:
        """Both ends of a way: "carried letters from Algiers to Rabat"."""
        if not FROM_TO.search(trigger.group()):
            return []
        ends = [party for party in self.reading.parties(sentence) if party.start >= trigger.start() and len(party.codes) == 1]
        codes = [party.codes[0] for prep in ("from", "to") for party in ends if party.prep == prep]
        return codes[:2] if len(codes) > 1 and not {*codes[:2]} & {*mediators} else []

    def _coordinated(self, named: list[Party], trigger: re.Match[str]) -> list[str]:
        """The list of two and more parties that stands nearest to the trigger."""
        lists: list[list[Party]] = []
        for party in named:
            if len(party.codes) != 1 or party.kind == "pronoun":
                continue
            if lists and are_joined(self.text, lists[-1][-1], party):
                lists[-1].append(party)
            else:
                lists.append([party])
        several = [listed for listed in lists if len(distinct_codes(listed)) > 1]
        if not several:
            return []
        nearest = min(several, key=lambda listed: min(abs(party.start - trigger.start()) for party in listed))
        codes = distinct_codes(nearest)
        states = [code for code in codes if is_state(code)]
        return states if len(states) > 1 else codes

    def _three_before(self, sentence: Sentence, mediators: list[str]) -> list[str]:
        """The three states that the sentences before name, where it is three."""
        for other in self.reading.sentences_before(sentence, BEFORE_REACH):
            states = [code for code in states_of(self.reading.parties(other)) if code not in mediators]
            if len(states) == MOST_PARTIES:
                return states
        return []
