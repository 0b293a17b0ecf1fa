"""Acts as they are read off a sentence, before dates and merging, and what the sentences before have told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from entente.coder.actors.parties import Party
from entente.coder.acts.alliances import is_praise_of_member
from entente.coder.acts.facing import FRIENDLY, can_face
from entente.coder.acts.frames import CONFLICT, Frame
from entente.coder.analysis import Mention, Sentence
from entente.coder.context import Context
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import is_in_aside_before
from entente.coder.heard import Heard
from entente.lexicon.word_entries import Vocabulary
from entente.lexicon.wordlists import word_list

HOSTILE = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE"})
ADDRESSED = frozenset({"ACCUSE", "REQUEST", "THREATEN"})
COMMENTS = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "REJECT"})
JUDGED = frozenset({"ACCUSE", "SUPPORT"})  # what one says of what another does
DEEDS = HOSTILE | {"RETREAT", "AID", "COOPERATE", "PROTEST", "THREATEN"}  # what "the step" may mean
OPENINGS = ("establish-relations", "open-embassy")
NO_STEPS = ("helpers", "announce-answer")  # help that goes on, and words: "its instructors are training", "there will be an answer"
BIDDEN = "at-the: invitation"  # given before the visit that is still to come
RECOGNITIONS = frozenset({"verb: recognise", "verb: recognize"})
MEASURES = frozenset({"SANCTION", "RETREAT", "CONCEDE"})
WORDS = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN"})
BLOWS = frozenset({"SANCTION", "COERCE", "MOBILIZE", "ASSAULT", "THREATEN"})
MEANS = frozenset({"AID", "MOBILIZE"})
PLAIN = frozenset({"name", "capital", "adjective"})  # kinds of mentions that name a country and no region of it
SPOKEN = frozenset({"SUPPORT", "ACCUSE", "REQUEST", "AGREE", "REJECT", "THREATEN", "CONCEDE"})  # acts that are words
OFFERS = ("offer", "propose", "invite")
OFFERED = ("ready-to-act", "agree-to-act: offer", "agree-to-act: propose", "offer-services")  # "is ready to mediate"
YEAR_DIGITS = 4
BY_TELEPHONE = "tell-by-phone"  # rule of a call in which somebody told another something
FURTHER_ROUND = "further-round"  # rule of talks to come between those who talked, told in one sentence with them or behind it
OPEN_CHALLENGE = "open-challenge"  # rule of what is voiced to nobody named, which is no act but may be answered
OWN_VERB = 0.9  # confidence of an act with subject, verb and target of its own


@dataclass(slots=True)
class Candidate:
    """One act read off a sentence: parties with their mentions, the words that told it, and how sure the reading is.

    `trigger` is the number of the chunk that told it, `scope` the offsets of that chunk into the text. `is_cancelled`: planned once,
    and told not to come about.
    """

    type: str
    mode: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    is_symmetric: bool
    rule: str
    confidence: float
    sentence: int
    trigger: int
    status: str
    mentions: tuple[Mention, ...]
    scope: tuple[int, int]
    is_cancelled: bool = False

    def pairs(self) -> set[frozenset[str]]:
        """The unordered pairs of parties between which the act stands."""
        return _pairs(self.actors, self.recipients, self.is_symmetric)


@dataclass(slots=True)
class Memory:
    """What the sentences before have told, for answers and comments: who accused whom last, who struck whom last, the last act."""

    challenges: dict[str, "Candidate"] = field(default_factory=dict[str, "Candidate"])  # of a country: who accused or asked it last
    open_challenge: Candidate | None = None  # the last wish or charge that named nobody whom it was for
    attacker: str | None = None
    heard: Heard = field(default_factory=Heard)
    helped: str | None = None
    helped_in: int = -2  # the sentence that told of it last
    strikers: dict[str, str] = field(default_factory=dict[str, str])
    victim: str | None = None
    last: Candidate | None = None
    last_act: Candidate | None = None  # that is no comment
    last_deed: Candidate | None = None
    recogniser: str | None = None  # who recognised a breakaway region last or dealt with it
    tester: str | None = None  # of a missile, a bomb
    tested_in: int = -2  # the sentence that told of it last
    deal: Candidate | None = None  # the last one struck, which others then praise or denounce
    measure: Candidate | None = None  # the last punishment or its end, which a passive may tell more of
    last_place: str | None = None  # the country of what was named last: "flew there"
    partners: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])  # of a country: the last one, and its sentence
    by_type: dict[str, Candidate] = field(default_factory=dict[str, "Candidate"])
    told: list[Candidate] = field(default_factory=list[Candidate])
    by_rule: dict[str, Candidate] = field(default_factory=dict[str, "Candidate"])  # the last act told by each rule, whatever its words

    def _note_partners(self, candidate: Candidate) -> None:
        """Remember with whom each party had to do last, where that is one."""
        others = candidate.actors if candidate.is_symmetric else candidate.recipients
        for one, partners in ((candidate.actors, others), (candidate.recipients, candidate.actors)):
            for code in one:
                rest = [other for other in partners if other != code]
                if len(rest) == 1:
                    self.partners[code] = (rest[0], candidate.sentence)

    def note(self, candidate: Candidate) -> None:
        """Remember an act."""
        self.told.append(candidate)
        self.last = candidate
        if candidate.type not in COMMENTS:
            self.last_act = candidate
        self._note_partners(candidate)
        self.by_type[candidate.type] = candidate
        self.by_rule[candidate.rule.partition(":")[0]] = candidate
        if candidate.rule in RECOGNITIONS and len(candidate.actors) == 1:
            self.recogniser = candidate.actors[0]
        is_deed = candidate.type in DEEDS or candidate.rule in RECOGNITIONS or candidate.rule.startswith(OPENINGS)
        is_repeat = candidate.rule.startswith("repeat-")  # "X had done the same": "the step" stays the first one
        is_step = is_deed and not is_repeat and not candidate.rule.startswith(NO_STEPS)
        if is_step and not candidate.is_symmetric and candidate.status == "occurred":
            self.last_deed = candidate
        if candidate.type == "AGREE" and candidate.is_symmetric:
            self.deal = candidate
        if candidate.type in MEASURES and not candidate.is_symmetric:
            self.measure = candidate
        if len(candidate.actors) != 1 or candidate.is_symmetric or is_repeat:
            return
        is_offer = candidate.type == "AGREE" and candidate.rule.startswith(OFFERED)
        if candidate.type in ADDRESSED or is_offer or candidate.rule.endswith(OFFERS):
            self.challenges.update(dict.fromkeys(candidate.recipients, candidate))
        if candidate.type in ("AID", "AGREE") and candidate.recipients:
            self.helped, self.victim, self.helped_in = candidate.recipients[0], None, candidate.sentence
        if candidate.type == "REQUEST" and candidate.mode == "assist":
            self.helped, self.helped_in = candidate.actors[0], candidate.sentence
        if candidate.type in HOSTILE:
            self.attacker, self.victim = candidate.actors[0], candidate.recipients[0]
            self.strikers.update(dict.fromkeys(candidate.recipients, candidate.actors[0]))


@dataclass(slots=True)
class Scene:
    """One sentence while its acts are read: the candidates found so far and the act nouns that a verb has used."""

    sentence: Sentence
    chunks: list[Chunk]
    vocabulary: Vocabulary
    context: Context | None
    memory: Memory
    found: list[Candidate] = field(default_factory=list)
    used_acts: set[int] = field(default_factory=set)

    def words_of(self, chunk: Chunk) -> list[str]:
        """The words of a chunk in lower case."""
        return self.sentence.lower[chunk.first : chunk.last + 1]

    @property
    def last_told(self) -> Candidate | None:
        """The last act told so far, in this sentence or before."""
        return self.found[-1] if self.found else self.memory.last

    def acts_before(self, trigger: int) -> Iterator[Candidate]:
        """The acts told before a chunk, in this sentence and those before, the last first."""
        yield from reversed([act for act in self.found if act.trigger < trigger])
        yield from reversed(self.memory.told)

    @property
    def is_alone(self) -> bool:
        """Whether the sentence stands alone, without an article around it."""
        return self.context is None or self.context.is_alone

    @property
    def home(self) -> str | None:
        """The country that "here" means, where the article is written; null where that is not known."""
        return self.context.home if self.context is not None else None

    def told_to(self, party: Party | None, chunk: int) -> Party | None:
        """The country that tells the text or is at the head of its item, as the other one of what `party` does or suffers at `chunk`."""
        narrator = self.context.narrator if self.context is not None and not self.is_alone else None
        if narrator is None or (party is not None and narrator in party.codes):
            return None
        return Party((narrator,), (), chunk)

    def pair_of_article(self) -> tuple[str, str] | None:
        """The two countries that an article is about, null where the last sentences spoke of others."""
        context = self.context
        here = {code for mention in self.sentence.mentions for code in mention.codes}
        if context is not None and not context.is_alone and context.main is not None and len(here) > 1 and here <= set(context.main):
            return context.main
        if context is None or context.is_alone or context.main is None or set(context.pair or context.main) != set(context.main):
            return None
        return context.pair or context.main

    def other_of_pair(self, party: Party, chunk: int) -> Party | None:
        """The other one of the two countries that an article is about, beside one of them; `chunk` is where it is understood."""
        pair = self.pair_of_article()
        if pair is None or len(party.codes) != 1 or party.codes[0] not in pair:
            return None
        return Party(tuple(code for code in pair if code != party.codes[0]), (), chunk)

    def add(
        self,
        frame: Frame,
        actors: Sequence[str],
        recipients: Sequence[str],
        trigger: int,
        mentions: tuple[Mention, ...],
        *,
        status: str = "occurred",
        confidence: float,
        is_symmetric: bool = False,
        is_entailed: bool = False,
    ) -> None:
        """Adds an act unless parties are missing or one that says the same of the same pair is there.

        `is_entailed`: another act of the sentence speaks of it, so that both stand ("rejected Y's demand").
        """
        actors = tuple(dict.fromkeys(actors))
        if not can_face(self.chunks, mentions, frame):
            states = tuple(mention for mention in mentions[:-1] if mention.kind != "organisation")
            actors = tuple(code for code in actors if any(code in mention.codes for mention in states))
            mentions = (*states, mentions[-1]) if states else ()
            if not actors or not mentions or not can_face(self.chunks, mentions, frame):
                return
        recipients = tuple(code for code in dict.fromkeys(recipients) if code not in actors)
        if frame.type in FRIENDLY and self._is_with_breakaway(mentions, (*actors, *recipients)):
            self.memory.recogniser = actors[0]
            return
        if _is_of_court(frame.type, actors, recipients) or is_praise_of_member(frame.rule, actors, recipients):
            return
        if len(actors) < 2 if is_symmetric else not recipients:
            return
        pairs = _pairs(actors, recipients, is_symmetric)
        chunk = self.chunks[trigger]
        if chunk.kind == "V" and chunk.is_infinitive:
            self.found = [other for other in self.found if not _is_means(other, frame, actors, pairs, trigger, is_alone=self.is_alone)]
        for other in self.found:
            if is_entailed and (other.type != frame.type or other.actors == recipients):
                continue
            if pairs <= other.pairs() and self._is_told_by(other, frame, actors, trigger, confidence):
                return
        scope = (self.sentence.starts[chunk.first], self.sentence.ends[chunk.last])
        number = self.sentence.number
        self.found.append(
            Candidate(
                frame.type, frame.mode, actors, recipients, is_symmetric, frame.rule, confidence, number, trigger, status, mentions, scope
            )
        )

    def add_between(
        self,
        frame: Frame,
        actor: Party,
        other: Party,
        trigger: int,
        *,
        status: str = "occurred",
        confidence: float,
        is_entailed: bool = False,
    ) -> None:
        """Adds what one party does to another, as `add` does."""
        mentions = actor.mentions + other.mentions
        self.add(frame, actor.codes, other.codes, trigger, mentions, status=status, confidence=confidence, is_entailed=is_entailed)

    def _is_with_breakaway(self, mentions: tuple[Mention, ...], codes: tuple[str, ...]) -> bool:
        """Whether one of the parties is a region that has broken away: a pact with its rulers is none with the country it belongs to.

        The region may go without its name, and the country without one in the sentence: "signed a pact with the breakaway region".
        """
        if word_list("breakaway").isdisjoint(self.sentence.word_set):
            return False
        if any(mention.kind == "region" for mention in mentions):
            return True
        plain = {code for mention in self.sentence.mentions if mention.kind in PLAIN for code in mention.codes}
        regions = {code for mention in self.sentence.mentions if mention.kind == "region" for code in mention.codes}
        if (regions - plain) & set(codes):
            return True  # "X and Ana Ruiz of Abkhazia"
        named = {code for mention in self.sentence.mentions for code in mention.codes}
        nameless = [chunk for chunk in self.chunks if chunk.kind == "N" and not chunk.mentions]
        return not set(codes) <= named and any(not word_list("breakaway").isdisjoint(self.words_of(chunk)) for chunk in nameless)

    def _is_told_by(self, other: Candidate, frame: Frame, actors: tuple[str, ...], trigger: int, confidence: float) -> bool:
        """Whether an act found before between the same parties leaves no room for this one."""
        if other.type == frame.type:
            is_return = not other.is_symmetric and actors == other.recipients  # "X blamed Y and Y blamed X"
            # "was there on a visit; he met Y on Monday"
            is_anew = any(chunk.text == ";" for chunk in self.chunks[other.trigger + 1 : trigger])
            is_other = is_return or is_anew or frame.rule == FURTHER_ROUND or self._is_of_another_time(other, trigger)
            is_sure = confidence >= OWN_VERB or (is_return and is_anew)  # "X accused Y; Y said X had fired first"
            return not (is_other and is_sure and self.chunks[trigger].kind == "V")
        if other.rule == "staged-protest":
            return False  # "holds two hundred of them, and marched pupils past the embassy"
        if other.mode == "phone" and self.chunks[trigger].is_infinitive:
            return False  # "telephoned him to express thanks"
        if other.rule == BY_TELEPHONE and frame.type in SPOKEN:
            return False  # "told him by telephone that the checks were unlawful"
        if other.type == "RETREAT" and frame.type == "SANCTION" and not self.is_alone and trigger > other.trigger:
            return not self.chunks[trigger].is_finite  # "lifted the ban which it had imposed in March"
        if other.type == "SUPPORT" and frame.type == "AID" and actors == other.recipients and self.chunks[trigger].is_finite:
            return False  # "thanked X for the tents which it delivered"
        if frame.rule.startswith("sign-") and not self.is_alone and self.chunks[trigger].is_passive:
            return False  # "will lend Y money under a treaty signed in Lima"
        is_end_of_it = other.mode == "release" and frame.mode in ("arrest", "seize") and other.actors == actors
        is_begun_before = frame.mode == "release" and other.mode in ("arrest", "seize") and other.actors == actors
        if is_end_of_it or is_begun_before:
            return False  # "freed the men whom it had arrested in May", "the men held in X were freed"
        if other.confidence < confidence or self._is_separate(trigger, other.trigger, confidence):
            return False
        if self._is_reply(other, actors, trigger) or self._is_word_beside_deed(other, frame, trigger):
            return False
        is_said_there = frame.type == "CONSULT" and frame.rule.startswith("noun:") and other.type in SPOKEN
        return not is_said_there  # "at a meeting with X he praised X"

    def _is_of_another_time(self, other: Candidate, trigger: int) -> bool:
        """Whether an act was told by an aside with a month or year of its own: "X, who came to Y in April, met Z there on Monday"."""
        if not is_in_aside_before(self.chunks, other.trigger, trigger):
            return False
        inside = [chunk for chunk in self.chunks[other.trigger + 1 : trigger] if chunk.is_time]
        words = {word for chunk in inside for word in self.sentence.lower[chunk.first : chunk.last + 1]}
        return not word_list("far_times").isdisjoint(words) or any(word.isdigit() and len(word) == YEAR_DIGITS for word in words)

    def _is_word_beside_deed(self, other: Candidate, frame: Frame, trigger: int) -> bool:
        """Whether a participle behind a comma tells what was said beside a deed: "will deport the men, dismissing a plea from X"."""
        chunk = self.chunks[trigger]
        if chunk.is_gerund and chunk.prep in ("after", "before") and trigger > other.trigger:
            return True  # "closed the port after accusing X": one after the other
        is_participle = chunk.is_gerund and chunk.prep is None and trigger > other.trigger + 1 and self.chunks[trigger - 1].kind == ","
        return is_participle and frame.type in WORDS and other.type in BLOWS

    def _is_reply(self, other: Candidate, actors: tuple[str, ...], trigger: int) -> bool:
        """Whether a later clause of an article's sentence tells what the other party did: "X sank a boat; Y lodged a protest"."""
        if other.is_symmetric or actors != other.recipients or trigger <= other.trigger:
            return False
        between = self.chunks[other.trigger + 1 : trigger]
        occasions = word_list("clauses_of_occasion") if other.type in DEEDS else ()  # "X closed its border after Y seized its men"
        is_parted = any(chunk.kind in (";", "C", ",") or (chunk.kind == "S" and chunk.text in occasions) for chunk in between)
        return self.chunks[trigger].is_finite and is_parted

    def _is_separate(self, trigger: int, other: int, confidence: float) -> bool:
        """Whether a second act of one pair has a finite verb with parties of its own: "summoned X's envoy and expelled two diplomats"."""
        while self.chunks[trigger].is_infinitive and trigger > 0:
            governor = next((place for place in range(trigger - 1, -1, -1) if self.chunks[place].kind != "N"), 0)
            if self.chunks[governor].kind != "V":
                break
            trigger = governor  # "vowed to retaliate", "urged him to wait"
        chunk = self.chunks[trigger]
        if confidence < OWN_VERB or chunk.kind != "V" or not chunk.is_finite or trigger == other:
            return False
        for position in range(trigger - 1, -1, -1):
            kind = self.chunks[position].kind
            if kind in ("S", "H"):
                return not self.is_alone
            if kind == "V":
                return True
        return True


def _is_of_court(act_type: str, actors: tuple[str, ...], recipients: tuple[str, ...]) -> bool:
    """Whether an act only tells that a court ruled or that its ruling was received: "welcomed the judgment", "threw out the request"."""
    courts = word_list("courts")
    ruled = actors if act_type == "REJECT" else recipients if act_type in ("SUPPORT", "RETREAT") else ()
    return bool(ruled) and courts.issuperset(ruled)


def _is_means(other: Candidate, frame: Frame, actors: tuple[str, ...], pairs: set[frozenset[str]], trigger: int, *, is_alone: bool) -> bool:
    """Whether an act found before is only the means to this one: "sent jets to destroy"; in a lone sentence also "rang to congratulate"."""
    if other.trigger >= trigger or other.pairs().isdisjoint(pairs) or (other.type == "MOBILIZE" and other.recipients == actors):
        return False  # the last is an answer: "X massed troops, prompting Y to send tanks"
    is_blow = frame.type in CONFLICT and frame.type != "REQUEST"
    is_help = other.type == "MOBILIZE" and frame.type == "AID"  # "sent troops to help the army"
    return is_help or (other.type in MEANS and is_blow) or (is_alone and other.mode == "phone" and frame.type == "SUPPORT")


def _pairs(actors: tuple[str, ...], recipients: tuple[str, ...], is_symmetric: bool) -> set[frozenset[str]]:
    if is_symmetric:
        return {frozenset((one, other)) for i, one in enumerate(actors) for other in actors[i + 1 :]}
    return {frozenset((one, other)) for one in actors for other in recipients}
