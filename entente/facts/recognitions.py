"""Recognition of one state by another: who recognises whom, and what else may be recognised."""

import re

from entente.coder.analysis import Sentence
from entente.facts.milestone_pairs import ActPair, aim, join_subjects
from entente.facts.milestone_reality import AHEAD, CLAUSE_HEAD
from entente.facts.milestone_telling import Teller
from entente.facts.milestone_words import Turn, read_grammar
from entente.facts.parties import Party, order_pair, states_of
from entente.facts.rival_states import are_rivals

NOMINAL, OWNER = re.compile(r"recognition", re.IGNORECASE), re.compile(r"(?:['’]s?)? (?:\w+ ){0,2}")  # "Oman's early recognition of"
STATIVE, RELATIVES = re.compile(r"recogni[sz]es? (?:the )?", re.IGNORECASE), ("which ", "that ", "who ")
UNNAMED_STATE = re.compile(
    r"it(?=[.;]| (?:the (?:same|next|following|very)|on|in|within|at|last|this|two|three|four|five|six|too|first)\b)"
    r"|(?:the )?(?:(?:young|new|newborn|breakaway|independent|neighbouring|island|former|Baltic|Balkan|Soviet|Yugoslav|British|French"
    r"|Portuguese|Spanish|Dutch) ){0,3}"
    r"(?:state|republic|country|nation|newcomer)(?=[.,;]| (?:on|in|and|within|at|after|a|by)\b)",
    re.IGNORECASE,
)
COORDINATED, FINITE = re.compile(r"\b(?:and|then) $"), re.compile(r"(?:\w+ )?recogni[sz](?:ed|es)\b", re.IGNORECASE)
EACH_OTHER, PAIR = re.compile(r"(?:each other|one another)\b", re.IGNORECASE), 2
NAMELY = re.compile(r" ?(?:[\w’'-]+ ){0,4}")  # "recognised the young Republic of"; a comma or a quotation mark opens something else
OWN_STATEHOOD = re.compile(r"(?:its|her|their) (?:independence|statehood)\b", re.IGNORECASE)  # of who was told of it
UNSURE = frozenset({"definite", "pronoun"})
PARTS = frozenset({"region", "city"})  # "recognised Abkhazia" is no recognition of the state that it is told to
RECOGNISED_REACH = 40
PLACING = frozenset({"in", "at", "against", "over", "during", "inside", "within"})


class RecognitionReader:
    """Reads who recognises whom at a trigger."""

    def __init__(self, teller: Teller) -> None:
        self.teller = teller
        self.pairs = teller.pairs
        self.text = teller.text

    def read(self, found: re.Match[str], sentence: Sentence, rule: str) -> list[Turn]:
        """Recognising state before the verb, recognised state right after it or after "to" and "of"."""
        grammar, (start, end) = read_grammar(), found.span()
        before = CLAUSE_HEAD.sub("", self.text[max(sentence.start, start - AHEAD) : start])
        if STATIVE.fullmatch(found.group()) and before.lower().endswith(RELATIVES):
            return []
        if COORDINATED.search(before) and FINITE.match(found.group()):
            before = ""  # "dropped Taiwan and recognised Beijing"
        if grammar.no_state.search(before) or grammar.not_a_state.search(self.text, end, min(sentence.end, end + AHEAD)):
            return []
        states = [party for party in self.pairs.clause_parties(sentence, start, end) if len(states_of([party])) == 1]
        groups = found.re.groupindex
        if "by" in self.text[start:end].split() and not groups:
            subjects, objects = [party for party in states if party.start >= end], [party for party in states if party.end <= start][-1:]
        elif "won" in groups:  # "Kosovo won recognition from Peru"
            subjects = [party for party in states if party.start >= end][:1]
            objects = self.pairs.subjects(sentence, [party for party in states if party.end <= start], start)[:1]
        elif "of_whom" in groups:  # "recognition by Peru", of the other state spoken of
            subjects = [party for party in states if party.start >= end][:1]
            told = [code for code in self.pairs.others(states_of(subjects), sentence) if code not in states_of(subjects)]
            return [self.teller.tell("recognition", found, sentence, aim(states_of(subjects)[0], told[0]), rule)] if told else []
        elif "open" in groups:  # "extended recognition in 1987", of whom the text spoke before
            subjects = self.pairs.subjects(sentence, [party for party in states if party.end <= start], start)
            told = [code for code in self.pairs.others(states_of(subjects), sentence) if code not in states_of(subjects)]
            return [self.teller.tell("recognition", found, sentence, aim(code, told[0]), rule) for code in states_of(subjects) if told]
        elif "anew" in groups:  # "switched recognition from Taipei to Beijing"
            subjects = self.pairs.subjects(sentence, [party for party in states if party.end <= start], start)
            objects = [party for party in states if party.start >= end][:1]
        else:
            return self._read_verb(found, sentence, states, rule)
        return self._tell(found, sentence, subjects, objects, states, rule)

    def _read_verb(self, found: re.Match[str], sentence: Sentence, states: list[Party], rule: str) -> list[Turn]:
        start, end = found.span()
        behind = [party for party in states if party.end > end and party.start - end <= RECOGNISED_REACH]
        owner = [party for party in states if NOMINAL.match(found.group()) and OWNER.fullmatch(self.text, party.end, start)]
        subjects = owner or self.pairs.subjects(
            sentence, [party for party in states if party.end <= start and party.prep not in ("than", "against")], start
        )
        if not subjects and NOMINAL.match(found.group()):  # "recognition of Oman by Peru came"
            subjects = [party for party in states if party.start >= end and party.prep == "by"][:1]
        behind = [party for party in behind if party.kind not in UNSURE or {*states_of([party])}.isdisjoint(states_of(subjects))]
        behind = [party for party in behind if party.prep not in PLACING]  # "recognised the rebels in Libya"
        behind = [party for party in behind if NAMELY.fullmatch(self.text, end, max(end, party.start))]
        if subjects and not behind and UNNAMED_STATE.match(self.text, end, sentence.end):
            # "Kosovo declared independence; Oman recognised it in May"
            ahead = states_of(party for party in (*states, *self.teller.reading.parties(sentence)) if party.end <= start)
            told = [code for code in (*ahead, *self._meant(sentence, end)) if code not in states_of(subjects)]
            return [self.teller.tell("recognition", found, sentence, aim(code, told[0]), rule) for code in states_of(subjects) if told]
        if subjects and OWN_STATEHOOD.match(self.text, end, sentence.end):
            objects = [party for party in states if party.end <= start and states_of([party]) != states_of(subjects)][-1:]
            return self._tell(found, sentence, subjects, objects, states, rule)
        if EACH_OTHER.match(self.text, end, sentence.end) and len(states_of(subjects)) == PAIR:
            return [self.teller.tell("recognition", found, sentence, ActPair(order_pair(*states_of(subjects))), rule)]
        listed = [party for party in join_subjects(sentence, behind) if party.kind == "name" or party is behind[0]]
        objects = [party for party in listed if party.kind not in PARTS and not self._owns_a_thing(sentence, party)]
        objects = [party for party in objects if party.kind != "official"]  # "recognised Juan Diaz as the winner"
        return self._tell(found, sentence, subjects, objects, states, rule)

    def _meant(self, sentence: Sentence, end: int) -> list[str]:
        """Whom "the new republic" may mean: those told before, else the one told behind."""
        behind = [party for party in self.teller.reading.parties(sentence) if party.start >= end]
        home = self.teller.reading.analysis.home
        here = [home] if home is not None and not self.teller.reading.is_story else []  # "recognised the republic", says a paper of it
        return [*here, *(self.pairs.states_before(sentence) or states_of(behind)[:1])]

    def _tell(
        self, found: re.Match[str], sentence: Sentence, subjects: list[Party], objects: list[Party], states: list[Party], rule: str
    ) -> list[Turn]:
        if not subjects or not objects:
            return []
        others = states_of(objects)
        if len(others) > 1 and {*others}.isdisjoint(states_of(subjects)):  # "Germany recognised Slovenia and Croatia"
            pairs = [(code, other) for other in others for code in states_of(subjects)]
            return [self.teller.tell("recognition", found, sentence, aim(*pair), rule) for pair in pairs if not are_rivals(pair)]
        other = others[0]
        if states_of(subjects) == [other]:  # "Ghana thanked Brazil for having been the first to recognise it"
            subjects = [party for party in states if party.end <= found.start() and states_of([party]) != [other]][-1:]
        codes = [code for code in states_of(subjects) if code != other and not are_rivals({code, other})]
        third = self.pairs.third_party(sentence, found.start()) if not codes and are_rivals({*states_of(subjects), other}) else None
        codes += [third] if third is not None else []
        return [self.teller.tell("recognition", found, sentence, aim(code, other), rule) for code in codes]

    @staticmethod
    def _owns_a_thing(sentence: Sentence, party: Party) -> bool:
        """Whether not the state but something of its own is recognised: "Morocco's sovereignty over", "Chinese goods"."""
        if not party.is_owner:
            return False
        if party.head in ("goods", "person"):
            return True
        following = next((word for word in sentence.lower[party.last + 1 : party.last + 4] if word[0].isalpha() and word != "s"), "")
        return following in read_grammar().things
