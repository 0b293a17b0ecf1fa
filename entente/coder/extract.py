"""The acts between countries that one sentence tells, as candidates before dates and merging."""

import tomllib
from dataclasses import dataclass, field, replace
from functools import cache

from entente.coder.analyse import Context
from entente.coder.analysis import Mention, Sentence
from entente.coder.clauses import Party, find_subject, party_of, relative_antecedent, region_after
from entente.coder.frames import CONFLICT, COOPERATIVE, Frame, frame_of, keys_of
from entente.coder.parse import Chunk
from entente.lexicon.vocabulary import DATA, NounClass, Vocabulary

MODALS_PLANNED = frozenset({"will", "shall", "'ll", "wo"})
MODALS_OPEN = frozenset({"could", "may", "might", "can"})
MODALS_DUTY = frozenset({"must", "should", "ought"})
READY = frozenset({"ready", "willing", "prepared", "eager", "keen", "happy", "committed", "determined"})
UNREADY = frozenset({"unwilling", "reluctant", "opposed", "unable"})
DUE = frozenset({"due", "set", "scheduled", "expected", "likely", "poised", "slated", "about"})
AGAINST = frozenset({"against", "border", "borders", "frontier", "threat", "threats", "counter", "deter", "invade", "attack"})
HELPING = frozenset(
    "peacekeeping peacekeepers peacekeeper peacekeeper help helping assist assisting train training supporting stabilize stabilise advise humanitarian "
    "monitor request peace".split()
)
AREAS = frozenset({"region", "area", "border", "frontier", "zone", "sea", "coast", "waters", "country", "front", "province", "island", "islands"})
GIVEN = frozenset({"AGREE", "AID"})
COURTS = frozenset({"ICJ", "ICC", "WTO", "PCA", "ECHR"})
DOMESTIC_TYPES = frozenset({"REJECT", "SUPPORT", "ACCUSE", "COERCE", "REQUEST", "SANCTION", "ASSAULT"})
ANSWERS = frozenset({"REJECT", "ACCUSE", "THREATEN", "REQUEST", "CONCEDE", "RETREAT", "SANCTION", "COERCE", "SUPPORT", "ASSAULT", "AGREE", "AID", "MOBILIZE"})
PLACE_PREPS = frozenset({"in", "at", "near", "inside", "outside", "from"})
EACH_OTHER = frozenset({"other", "another", "mutually"})
SPEAKING = frozenset({"comment", "say", "answer", "elaborate", "specify", "confirm", "disclose", "reveal", "name", "identify", "speculate"})
MUTUAL = frozenset({"bilateral", "mutual", "two-way", "reciprocal"})
PLACED = frozenset({"ASSAULT", "AID", "MOBILIZE", "RETREAT", "ACCUSE", "REJECT"})
PERSON_TYPES = frozenset({"ASSAULT", "PROTEST", "COERCE", "ACCUSE", "REQUEST", "THREATEN", "AID", "MOBILIZE"})
NEEDS_RULE = {"AGREE": ("verb: agree", "verb: concur", "verb: consent", "agree-to-act: agree", "sign", "agree-cooperation"), "REJECT": ("fail", "refuse-to-act: fail"), "SUPPORT": ("establish-relations", "open-embassy", "exchange-envoys")}
SYMMETRIC_ALONE = frozenset({"AGREE", "CONSULT", "COOPERATE", "SUPPORT", "REJECT"})


@dataclass(slots=True)
class Candidate:
    """One act read off a sentence: parties with their mentions, the words that told it, and how sure the reading is."""

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
    is_negated: bool = False
    scope: tuple[int, int] = (0, 0)


@dataclass(slots=True)
class Memory:
    """What the sentences before have told, for answers and comments: who accused whom last, who struck last, the last act."""

    accusers: dict[str, str] = field(default_factory=dict)
    attacker: str | None = None
    helped: str | None = None
    last: Candidate | None = None

    def note(self, candidate: Candidate) -> None:
        """Remember an act."""
        self.last = candidate
        if len(candidate.actors) != 1 or candidate.is_symmetric:
            return
        if candidate.type in ("ACCUSE", "REQUEST", "THREATEN") or candidate.rule.endswith(("offer", "propose", "invite")):
            self.accusers.update(dict.fromkeys(candidate.recipients, candidate.actors[0]))
        if candidate.type in ("AID", "AGREE") and candidate.recipients:
            self.helped = candidate.recipients[0]
        if candidate.type in ("ASSAULT", "COERCE", "SANCTION", "MOBILIZE"):
            self.attacker = candidate.actors[0]


@dataclass(frozen=True, slots=True)
class _Outlook:
    """How the verbs above an act present it."""

    status: str = "occurred"
    type: str | None = None
    rule: str | None = None
    is_dropped: bool = False


def extract(
    sentence: Sentence, chunks: list[Chunk], vocabulary: Vocabulary, context: Context | None = None, memory: Memory | None = None
) -> list[Candidate]:
    """All candidates of a sentence, the surest reading first where several concern one pair."""
    if not any(chunk.mentions for chunk in chunks):
        return []
    return _Extractor(sentence, chunks, vocabulary, context, memory or Memory()).run()


class _Extractor:
    """Reads the acts off one sentence."""

    def __init__(self, sentence: Sentence, chunks: list[Chunk], vocabulary: Vocabulary, context: Context | None, memory: Memory) -> None:
        self.context = context
        self.memory = memory
        self.sentence = sentence
        self.chunks = chunks
        self.vocabulary = vocabulary
        self.found: list[Candidate] = []
        self.used_acts: set[int] = set()

    def run(self) -> list[Candidate]:
        chunks = self.chunks
        covered: set[int] = set()
        for index, chunk in enumerate(chunks):
            if chunk.kind == "V" and index not in covered:
                self._verb(index, covered)
        for index, chunk in enumerate(chunks):
            if chunk.kind == "N" and chunk.acts and index not in self.used_acts:
                self._nominal(index)
        return self.found

    # verbs ------------------------------------------------------------------------------------------

    def _verb(self, index: int, covered: set[int]) -> None:
        chunks = self.chunks
        if head_lemma(chunks[index]) in ("follow", "do") and self._repeat(index):
            covered.add(index)
            return
        chain = self._chain(index)
        end = region_after(chunks, chain[-1])
        frame: Frame | None = None
        main = chain[-1]
        for position in reversed(chain):
            said_of = find_subject(chunks, position) if chunks[position].is_passive else None
            frame = frame_of(chunks, position, end, self.vocabulary, said_of)
            if frame is not None:
                main = position
                break
        outlook = self._outlook(chain, main, frame, end)
        if len(chain) > 1 and outlook.type == "REJECT" and head_lemma(chunks[chain[-1]]) in SPEAKING:
            covered.update(chain)
            return
        if outlook.is_dropped or self._is_supposed(index) or self._is_alleged(index):
            covered.update(chain)
            return
        if outlook.type is not None:
            frame = Frame(
                outlook.type,
                None,
                frame.targets if frame is not None and outlook.type != "REQUEST" else ("object", "to", "with", "against", "on", "for", "from", "in", "of"),
                frame.is_symmetric if frame is not None and outlook.type == "AGREE" else False,
                f"{outlook.rule}: {self._words(chain)}",
                act=frame.act if frame is not None else -1,
            )
        if frame is None:
            self._stay(index)
            return
        covered.update(chain)
        if frame.type == "REQUEST":
            covered.update(self._demanded(chain[-1]))
        frame = self._adjust(frame, main, end)
        status = outlook.status
        if frame.type == "SUPPORT" and status == "planned" and frame.rule.startswith("verb:"):
            frame, status = replace(frame, type="AGREE", rule=f"promise-{frame.rule}"), "occurred"  # "will support" is a promise
        if frame.type:
            self._emit(chain, main, end, frame, status)

    def _demanded(self, index: int) -> list[int]:
        """Verbs of the clause that a demand introduces: "demanded that it cancel the licences" tells no cancelling."""
        chunks = self.chunks
        if index + 1 >= len(chunks) or chunks[index + 1].kind != "H":
            return []
        found: list[int] = []
        for position in range(index + 2, len(chunks)):
            if chunks[position].kind in (";", "S") or (chunks[position].kind == "," and found):
                break
            if chunks[position].kind == "V":
                found.append(position)
        return found

    def _is_supposed(self, index: int) -> bool:
        """Whether an act is only a possibility, a hope, a need: "the prospect of normalising relations"."""
        chunk = self.chunks[index]
        if not (chunk.is_gerund or chunk.is_infinitive) or index == 0 or self.chunks[index - 1].kind != "N" or self.chunks[index - 1].head < 0:
            return False
        return self.sentence.lower[self.chunks[index - 1].head] in word_list("hypothetical")

    def _is_alleged(self, index: int) -> bool:
        """Whether an act is only what somebody is accused or suspected of: "accused of attacking", "guilty of murdering"."""
        if not self.chunks[index].is_gerund or self.chunks[index].prep not in ("of", "for", "with"):
            return False
        for position in range(index - 1, max(-1, index - 4), -1):
            chunk = self.chunks[position]
            if chunk.kind == "V":
                return chunk.verb is not None and (
                    any(c.name in ("accuse", "condemn", "prosecute", "convict", "find", "arrest", "investigate") for c in chunk.verb.classes) or chunk.verb.lemma == "suspect"
                )
        return False

    def _adjust(self, frame: Frame, main: int, end: int) -> Frame:
        """The frame with what else the sentence says of it: troops sent to keep the peace, a name that is called."""
        lower = self.sentence.lower
        if frame.type == "MOBILIZE" and not AGAINST & set(lower) and HELPING & set(lower):
            return replace(frame, type="AID", mode=None)
        verb = self.chunks[main].verb
        if frame.type == "MOBILIZE" and frame.rule.startswith("verb:") and self._is_of_people(main):
            return replace(frame, type="")  # "mobilised public opinion"
        if verb is not None and verb.lemma in ("offer", "pledge", "promise") and frame.type in ("AID", "MOBILIZE", "COOPERATE", "RETREAT"):
            return replace(frame, type="AGREE", mode=None, is_symmetric=False)
        if verb is not None and verb.lemma == "call" and "what" in lower[max(0, self.chunks[main].first - 4) : self.chunks[main].first]:
            return replace(frame, type="")  # "what it called an incursion"
        if verb is not None and verb.lemma == "call" and frame.mode == "phone" and self._is_label(main, end):
            words = set(lower[self.chunks[main].last :])
            if word_list("praise") & words:
                return replace(frame, type="SUPPORT", mode=None, is_symmetric=False)
            if word_list("blame") & words:
                return replace(frame, type="ACCUSE", mode="disapprove", is_symmetric=False)
            return replace(frame, type="")
        return frame

    def _is_of_people(self, main: int) -> bool:
        """Whether what is mobilised or massed is no force."""
        if main + 1 >= len(self.chunks) or self.chunks[main + 1].kind != "N" or self.chunks[main + 1].prep is not None:
            return False
        chunk = self.chunks[main + 1]
        forces = ("troops", "peacekeepers", "deployment", "aid_matter", "attack")
        if any(c.name in forces for _, _, _, classes in chunk.acts for c in classes) or (chunk.heads and chunk.heads[0] in ("military", "police")):
            return False
        return bool(chunk.heads or chunk.acts)

    def _is_label(self, main: int, end: int) -> bool:
        """Whether "called X a liar" names X: two noun chunks without a preposition, the second with an article."""
        bare: list[int] = []
        for position in range(main + 1, min(end, main + 6)):
            chunk = self.chunks[position]
            if chunk.kind == "V":
                break
            if chunk.kind == "N" and chunk.prep is None and not chunk.is_time:
                bare.append(position)
        return len(bare) >= 2 and self.sentence.lower[self.chunks[bare[1]].first] in ("a", "an", "the", "his", "her", "their", "its") and not any(m.resolved_by is None for m in self.chunks[bare[1]].mentions)

    def _stay(self, index: int) -> None:
        """A visit told by where an office-holder was: "the prime minister was in Zagreb in December"."""
        chunks = self.chunks
        words = self.sentence.lower[chunks[index].first : chunks[index].last + 1]
        if words not in (["was"], ["were"]) or index + 1 >= len(chunks):
            return
        place = chunks[index + 1]
        if place.kind != "N" or place.prep != "in" or not place.mentions or place.mentions[0].kind not in ("capital", "name") or place.mentions[0].last < place.last:
            return
        subject = find_subject(chunks, index)
        source = party_of(chunks, subject, acting=True) if subject is not None else None
        if source is None or len(source.codes) != 1 or not any(m.person is not None or m.kind in ("official", "office") for m in source.mentions):
            return
        target = party_of(chunks, index + 1, acting=False, exclude=frozenset(source.codes))
        if target is not None:
            frame = Frame("CONSULT", "visit", (), False, "be-in-place")
            self._add(frame, source.codes, target.codes, False, "occurred", 0.7, index, source.mentions + target.mentions)

    def _repeat(self, index: int) -> bool:
        """Reads "followed suit", "did the same" as the act told before, done by somebody else."""
        last = self.memory.last
        following = self.sentence.lower[self.chunks[index].last + 1 : self.chunks[index].last + 3]
        if last is None or not (following[:1] == ["suit"] or following == ["the", "same"]):
            return False
        subject = find_subject(self.chunks, index)
        source = party_of(self.chunks, subject, acting=True) if subject is not None else None
        if source is not None and last.recipients:
            frame = Frame(last.type, last.mode, (), False, f"repeat-{last.rule}")
            self._add(frame, source.codes, last.recipients, False, last.status, 0.7, index, source.mentions)
        return True

    def _chain(self, index: int) -> list[int]:
        """A verb group and the infinitives or gerunds that depend on it directly: "agreed to lift", "began withdrawing"."""
        chunks = self.chunks
        chain = [index]
        position = index + 1
        while position < len(chunks):
            chunk = chunks[position]
            if chunk.kind == "A":
                position += 1
                continue
            if chunk.kind == "V" and position == chain[-1] + 1 and head_lemma(chunks[chain[-1]]) in ("help", "let") and not chunk.is_gerund:
                chain.append(position)
                position += 1
                continue
            if chunk.kind == "V" and (chunk.is_infinitive or (chunk.is_gerund and chunk.prep in (None, "from", "to", "in", "on", "by", "for") and not chunk.is_finite)):
                governor = chunks[chain[-1]]
                if chunk.is_infinitive or (governor.verb is not None and "aspect" in keys_of(governor.verb)) or position == chain[-1] + 1:
                    chain.append(position)
                    position += 1
                    continue
            if chunk.kind == "N" and position + 1 < len(chunks) and chunks[position + 1].kind == "V" and chunks[position + 1].is_infinitive and self._carries_infinitive(chain[-1], position):
                chain.append(position + 1)
                position += 2
                continue
            break
        return chain

    def _carries_infinitive(self, verb: int, noun: int) -> bool:
        """Whether "is ready to", "made a decision to", "urged X to" leads to the infinitive that follows."""
        chunk = self.chunks[noun]
        words = self.sentence.lower[chunk.first : chunk.last + 1]
        governor = self.chunks[verb].verb
        if any(word in READY or word in UNREADY or word in DUE for word in words):
            return True
        if governor is None:
            return False
        keys = keys_of(governor)
        return any(key in keys for key in ("demand", "encourage", "allow", "force", "want", "threaten")) and chunk.prep is None

    def _outlook(self, chain: list[int], main: int, frame: Frame | None, end: int) -> _Outlook:
        """Status of the act, and the type that outer verbs give it."""
        chunks = self.chunks
        first = chunks[chain[0]]
        status = "occurred"
        new_type: str | None = None
        rule: str | None = None
        negated = first.is_negated or (chunks[main].is_negated and not (first.verb is not None and {"agree", "demand", "encourage"} & set(keys_of(first.verb))))
        if frame is not None and frame.act >= 0 and self.sentence.lower[chunks[frame.act].first] == "no":
            negated = True
        for position in chain:
            chunk = chunks[position]
            if chunk.modal in MODALS_PLANNED:
                status = "planned"
            elif chunk.modal == "would":
                status = "planned"
            elif chunk.modal in MODALS_OPEN:
                return _Outlook(is_dropped=True)
            elif chunk.modal in MODALS_DUTY:
                return self._duty(chain)
        is_conflict = frame is not None and frame.type in CONFLICT
        outer = [position for position in chain if position < main or frame is None]
        for position in reversed(outer):
            predicate = self._predicate(position)
            if predicate in READY and len(chain) > 1:
                new_type, rule = "AGREE", "ready-to-act"
                continue
            if predicate in UNREADY and len(chain) > 1:
                new_type, rule = "REJECT", "unwilling-to-act"
                continue
            verb = chunks[position].verb
            if predicate in DUE:
                status = "planned"
                continue
            if verb is None:
                continue
            keys = keys_of(verb)
            if (chunks[position].is_passive and verb.lemma in ("expect", "schedule", "set", "plan", "slate")):
                status = "planned"
            elif "agree" in keys and not chunks[position].is_passive:
                promised = verb.lemma in ("vow", "swear", "pledge", "promise")
                new_type, rule = ("THREATEN", "vow-to-act") if is_conflict and promised else ("AGREE", "agree-to-act")
            elif "plan" in keys and is_conflict and frame is not None and frame.type == "ACCUSE" and verb.lemma != "consider":
                new_type, rule = "THREATEN", "plan-to-accuse"
            elif "plan" in keys:
                status = "planned" if verb.lemma in ("plan", "prepare", "intend", "arrange", "schedule") else status
                if verb.lemma == "consider":
                    return _Outlook(is_dropped=True)
            elif "reject" in keys or "fail" in keys:
                new_type, rule = "REJECT", "refuse-to-act"
            elif "threaten" in keys:
                new_type, rule = "THREATEN", "threaten-to-act"
            elif "demand" in keys or "encourage" in keys:
                new_type, rule = "REQUEST", "demand-act"
            elif "want" in keys:
                if verb.lemma in ("try", "attempt", "seek", "need", "mean"):
                    if frame is not None and frame.type in ("CONSULT", "AGREE") and verb.lemma in ("try", "attempt", "seek"):
                        return _Outlook(is_dropped=True)
                    continue
                if self._has_object(position, main) and verb.lemma not in ("expect", "hope", "intend", "aim"):
                    new_type, rule = "REQUEST", "want-act"
                else:
                    status = "planned" if verb.lemma in ("intend", "expect", "aim") else status
                    if verb.lemma in ("want", "wish", "hope", "like", "desire"):
                        return _Outlook(is_dropped=True)
            elif "prevent" in keys:
                return _Outlook(is_dropped=True)
            elif "stop" in keys and frame is not None:
                new_type, rule = ("RETREAT", "stop-act") if is_conflict else ("SANCTION", "stop-act")
            elif "allow" in keys:
                new_type, rule = "RETREAT", "allow-act"
            elif "force" in keys:
                new_type, rule = "COERCE", "force-act"
        if first.verb is not None and first.verb.lemma in ("vow", "swear") and len(chain) > 1 and chunks[main].is_negated and frame is not None and frame.type in COOPERATIVE:
            return _Outlook("occurred", "REJECT", "vow-not-to-act")
        if negated:
            return self._negated(chain, frame, status, new_type)
        hostile = frame is not None and (frame.type in ("ASSAULT", "COERCE") or (frame.type == "MOBILIZE" and bool(AGAINST & set(self.sentence.lower))))
        if status == "planned" and new_type is None and hostile:
            return _Outlook("occurred", "THREATEN", "announce-hostile-act")
        if first.kind == "V" and new_type in ("AGREE", "REJECT", "THREATEN", "REQUEST"):
            status = "occurred"
        return _Outlook(status, new_type, rule)

    def _negated(self, chain: list[int], frame: Frame | None, status: str, new_type: str | None) -> _Outlook:
        if any(head_lemma(self.chunks[position]) in ("recognise", "recognize", "accept", "approve", "acknowledge") for position in chain):
            return _Outlook("occurred", "REJECT", "not-accept")
        if frame is None:
            return _Outlook(is_dropped=True)
        if new_type == "REJECT" or frame.type == "REJECT":
            return _Outlook(is_dropped=True)
        will = any(self.chunks[position].modal in ("will", "would", "wo", "won't", "wouldn't", "can", "cannot") or "won't" in self._words([position]) for position in chain)
        if will and (new_type or frame.type) in COOPERATIVE:
            return _Outlook("occurred", "REJECT", "will-not-act")
        return _Outlook("denied", new_type, "negated") if not will else _Outlook(is_dropped=True)

    def _duty(self, chain: list[int]) -> _Outlook:
        """ "X says Y must act": a request of Y, read only under a verb of saying."""
        return _Outlook("occurred", "REQUEST", "say-must-act")

    def _predicate(self, position: int) -> str:
        if position + 1 < len(self.chunks) and self.chunks[position + 1].kind == "N":
            chunk = self.chunks[position + 1]
            for word in self.sentence.lower[chunk.first : chunk.last + 1]:
                if word in READY or word in UNREADY or word in DUE:
                    return word
        return ""

    def _has_object(self, position: int, main: int) -> bool:
        return any(self.chunks[i].kind == "N" and self.chunks[i].prep is None and not self.chunks[i].is_time for i in range(position + 1, main))

    def _words(self, chain: list[int]) -> str:
        return " ".join(self.chunks[position].verb.lemma for position in chain if self.chunks[position].verb is not None)  # type: ignore[union-attr]

    # parties ----------------------------------------------------------------------------------------

    def _emit(self, chain: list[int], main: int, end: int, frame: Frame, status: str) -> None:
        chunks = self.chunks
        head = chunks[main]
        if frame.rule.startswith("say-must-act"):
            self._emit_duty(chain, frame)
            return
        if head.is_passive:
            self._emit_passive(chain, main, end, frame, status)
            return
        subject = find_subject(chunks, chain[0])
        source = party_of(chunks, subject, acting=True) if subject is not None else None
        if source is None and subject is not None:
            source = self._loose_source(subject, chain[0], frame.type)
        elif source is not None and not self._may_act(source, frame.type, head.verb.lemma if head.verb else ""):
            source = None
        if source is None:
            self._emit_gathering(main, end, frame, status)
            return
        source = self._with_companions(source, subject, chain[0])
        if frame.act >= 0:
            self.used_acts.add(frame.act)
        if frame.type in ("REJECT", "REQUEST", "THREATEN"):
            self.used_acts.update(range(main + 1, end))  # what is refused, asked or threatened has not happened
        start = chain[0] + 1
        exclude = frozenset(source.codes)
        if len(source.codes) >= 2 and head_lemma(head) in ("train", "drill", "patrol", "practise", "practice") and not self._has_object(chain[-1], end):
            frame = replace(frame, type="COOPERATE", mode=None, is_symmetric=True)
        if len(source.codes) >= 2 and frame.is_symmetric:
            frame = replace(frame, targets=("with",))
        target = self._target(start, end, main, frame, exclude)
        confidence = 0.9
        if frame.type in DOMESTIC_TYPES and not frame.is_symmetric and self._is_domestic(start, end, frame, source):
            return
        if target is None and len(source.codes) >= 2 and frame.is_symmetric:
            self._add(frame, source.codes, (), True, status, 0.9, main, source.mentions)
            return
        if target is None and frame.mode == "visit" and source.mentions[0].kind in ("official", "office", "pronoun", "name", "adjective"):
            target = self._place_of_visit(main, exclude)
        if target is None and (frame.type == "CONSULT" or frame.is_strict):
            return
        antecedent = relative_antecedent(chunks, chain[0]) if target is None else None
        if antecedent is not None:
            target = party_of(chunks, antecedent, acting=False, exclude=exclude)
        if target is None:
            target = self._any_target(start, end, frame, exclude) or self._governor_target(chain[0], frame, exclude)
            confidence = 0.75
        if target is None:
            if self.context is None or self.context.is_alone or frame.type in ("REJECT", "THREATEN", "REQUEST"):
                target = self._any_target(end, len(chunks), frame, exclude, beyond=True)
            confidence = 0.6
        if target is not None and frame.type in ("REQUEST", "ACCUSE") and set(target.codes) <= COURTS:
            self._emit_in_context(replace(frame, type="ACCUSE", mode="allege"), source, status, main)
            return
        if target is not None and frame.type == "ACCUSE" and target.mentions[0].kind == "organisation" and chunks[target.chunk].prep in ("to", "with", "at", "before", "in"):
            target = None  # a complaint to the United Nations is about somebody else
            self._emit_in_context(frame, source, status, main)
            return
        if target is not None and frame.type == "REQUEST" and chunks[target.chunk].prep == "against":
            frame = replace(frame, type="ACCUSE", mode="disapprove")
        if target is None or (frame.type == "AGREE" and len(source.codes) >= 2 and target.mentions[0].kind == "organisation"):
            alone = frame.type in SYMMETRIC_ALONE and (frame.type not in NEEDS_RULE or frame.rule.startswith(NEEDS_RULE[frame.type]))
            if len(source.codes) >= 2 and (frame.is_symmetric or alone or EACH_OTHER & set(self.sentence.lower)):
                self._add(frame, source.codes, (), True, status, 0.9, main, source.mentions)
            elif not self._names_another(start, end, frame):
                self._emit_in_context(frame, source, status, main)
            return
        is_symmetric = frame.is_symmetric and frame.mode != "visit"
        if frame.act >= 0 and frame.type in ("CONSULT", "AGREE") and head.verb is not None and "host" in keys_of(head.verb):
            guests = self._guests(frame.act, exclude)
            if len(guests) >= 2:
                self._add(frame, tuple(guests), (), True, status, 0.85, main, source.mentions)
                return
        military = source.mentions[0].head in ("military", "police")
        if frame.mode == "visit" and source.mentions[0].head == "police" and source.mentions[0].kind != "official":
            frame = replace(frame, type="AID", mode=None)
        elif frame.mode == "visit" and military and source.mentions[0].kind != "official":
            frame = self._adjust(replace(frame, type="MOBILIZE", mode="troops"), main, end)
        if (frame.is_host and frame.type == "CONSULT") or frame.is_inverted:
            self._add(frame, target.codes, source.codes, False, status, confidence, main, source.mentions + target.mentions)
            return
        if not is_symmetric and frame.type in ("ASSAULT", "COERCE"):
            speaker = self._speaking_victim(chain[0], target)
            if speaker is not None:
                accusation = replace(frame, type="ACCUSE", mode="allege", rule=f"allege-{frame.rule}")
                self._add(accusation, speaker.codes, source.codes, False, "occurred", confidence, main, speaker.mentions + source.mentions)
                return
        if is_symmetric and not (len(target.codes) >= 2 and len(source.codes) == 1):
            self._add(frame, source.codes + target.codes, (), True, status, confidence, main, source.mentions + target.mentions)
        else:
            self._add(frame, source.codes, target.codes, False, status, confidence, main, source.mentions + target.mentions)

    def _is_domestic(self, start: int, end: int, frame: Frame, source: Party) -> bool:
        """Whether the first thing acted upon is the actor's own: "Germany's chancellor defended Germany's decision"."""
        for wanted in frame.targets[:2]:
            for position in range(start, end):
                chunk = self.chunks[position]
                if chunk.kind == "V" and position > start:
                    break
                if chunk.kind != "N" or chunk.is_time or chunk.prep != (None if wanted == "object" else wanted):
                    continue
                codes = {code for mention in chunk.mentions if not mention.resolved_by for code in mention.codes}
                if codes:
                    return codes <= set(source.codes)
        return False

    def _place_of_visit(self, main: int, exclude: frozenset[str]) -> Party | None:
        """The country of the place where a visitor is: "in Nouakchott, where he ended a two-day visit"."""
        for position in range(main - 1, -1, -1):
            chunk = self.chunks[position]
            if chunk.kind == "S" and chunk.text != "where":
                return None
            if chunk.kind == "N" and chunk.prep in ("in", "at", "to") and chunk.mentions and chunk.mentions[0].kind in ("capital", "city", "name"):
                return party_of(self.chunks, position, acting=False, exclude=exclude)
        return None

    def _names_another(self, start: int, end: int, frame: Frame) -> bool:
        """Whether the sentence itself says to or against whom, though it is no country: "filed a complaint to the court"."""
        return any(
            chunk.kind == "N"
            and chunk.prep in ("to", "against", "with", "from")
            and chunk.prep in frame.targets
            and not chunk.is_time
            and not chunk.mentions
            and not AREAS & set(self.sentence.lower[chunk.first : chunk.last + 1])
            for chunk in self.chunks[start:end]
        )

    def _last_accuser(self, code: str) -> str | None:
        """Who in this sentence or the last ones accused, asked or made an offer to a country."""
        here = next((c.actors[0] for c in reversed(self.found) if c.type in ("ACCUSE", "REQUEST", "THREATEN", "AGREE") and code in c.recipients), None)
        return here or self.memory.accusers.get(code)

    def _is_about_attack(self, main: int) -> bool:
        """Whether a word of blame or praise is about the blow last told: "condemned the raid", "backed the strikes"."""
        for position in range(main + 1, min(main + 3, len(self.chunks))):
            chunk = self.chunks[position]
            if chunk.kind == "V":
                return False
            if any(c.name in ("attack", "blockade", "sanctions", "deployment", "expulsion", "withdrawal") for _, _, _, classes in chunk.acts for c in classes):
                return True
        return False

    def _is_about_talks(self, main: int) -> bool:
        """Whether a third party's word concerns what two others do: "applauded the agreement", "called for restraint"."""
        for position in range(main + 1, min(main + 3, len(self.chunks))):
            chunk = self.chunks[position]
            if chunk.kind == "V":
                return False
            if any(c.name in ("agreement", "talks", "peace", "mediation", "relations") for _, _, _, classes in chunk.acts for c in classes):
                return True
            if {"restraint", "calm", "de-escalation", "step", "move", "reconciliation", "thaw", "breakthrough", "accord"} & set(self.sentence.lower[chunk.first : chunk.last + 1]):
                return True
        return False

    def _guests(self, act: int, host: frozenset[str]) -> list[str]:
        """Who meets at talks that somebody else hosts: "Ankara hosted a meeting of Russian and American envoys"."""
        codes: list[str] = []
        for position in self._attachments(act):
            if self.chunks[position].prep in ("of", "between", "among"):
                party = party_of(self.chunks, position, acting=False, exclude=host)
                codes += [code for code in (party.codes if party is not None else ()) if code not in codes]
        return codes

    def _emit_gathering(self, main: int, end: int, frame: Frame, status: str) -> None:
        """Those whom an occasion brings together: "the summit brought together the presidents of X, Y and Z"."""
        if frame.mode != "multilateral":
            return
        guests = self._target(main + 1, end, main, frame, frozenset())
        if guests is not None and len(guests.codes) >= 2:
            self._add(frame, guests.codes, (), True, status, 0.85, main, guests.mentions)

    def _with_companions(self, source: Party, subject: int | None, verb: int) -> Party:
        """The source with those who act beside it: "Sweden, together with Norway,"."""
        if subject is None:
            return source
        for position in range(subject + 1, verb):
            chunk = self.chunks[position]
            if chunk.kind == "N" and chunk.prep in ("with", "alongside") and chunk.mentions and self.sentence.lower[max(0, chunk.first - 2)] in ("together", "along", "jointly", ","):
                party = party_of(self.chunks, position, acting=True, exclude=frozenset(source.codes))
                if party is not None:
                    return Party((*source.codes, *party.codes), source.mentions + party.mentions, source.chunk)
        return source

    def _speaking_victim(self, index: int, target: Party) -> Party | None:
        """Who says that he was attacked: what one side alleges of the other is an accusation, not an attack."""
        for position in range(index - 1, -1, -1):
            chunk = self.chunks[position]
            if chunk.kind in (";", "S", "R"):
                return None
            if chunk.kind == "V" and chunk.is_finite:
                if chunk.verb is None or "report" not in keys_of(chunk.verb):
                    return None
                subject = find_subject(self.chunks, position)
                party = party_of(self.chunks, subject, acting=True) if subject is not None else None
                return party if party is not None and set(party.codes) & set(target.codes) else None
        return None

    def _emit_in_context(self, frame: Frame, source: Party, status: str, trigger: int) -> None:
        """An answer or demand whose other party the sentences before have named: "Minsk rejected the charges"."""
        if self.context is None or self.context.is_alone or frame.type not in ANSWERS:
            return
        main = self.context.main
        attacker = self.memory.attacker
        if len(source.codes) > 1 and frame.type in ("ACCUSE", "SUPPORT") and attacker is not None and attacker not in source.codes and self._is_about_attack(trigger):
            self._add(frame, source.codes, (attacker,), False, status, 0.5, trigger, source.mentions)
            return
        if len(source.codes) != 1 or frame.type == "AID":
            if main is not None and frame.type in GIVEN and not set(source.codes) & set(main):
                helped = self.memory.helped
                recipients = main if frame.type == "AGREE" else (helped,) if helped is not None and helped not in source.codes else main[:1]
                self._add(frame, source.codes, recipients, False, status, 0.5, trigger, source.mentions)
            elif main is not None and frame.type == "AID" and len(source.codes) == 1:
                self._add(frame, source.codes, (main[1] if main[0] == source.codes[0] else main[0],), False, status, 0.5, trigger, source.mentions)
            return
        code = source.codes[0]
        accuser = self._last_accuser(code) if frame.type == "REJECT" else None
        if accuser is not None:
            self._add(frame, source.codes, (accuser,), False, status, 0.5, trigger, source.mentions)
            return
        if frame.type in ("ACCUSE", "SUPPORT") and self.memory.attacker not in (None, code) and self._is_about_attack(trigger):
            self._add(frame, source.codes, (str(self.memory.attacker),), False, status, 0.5, trigger, source.mentions)
            return
        pair = next((pair for pair in (self.context.pair, self.context.main) if pair is not None and code in pair), None)
        other = (pair[1] if pair[0] == code else pair[0]) if pair is not None else None
        if other is not None and frame.type != "SUPPORT":
            self._add(frame, source.codes, (other,), False, status, 0.5, trigger, source.mentions)
        elif frame.type in ("SUPPORT", "REQUEST") and self.context.main is not None and self._is_about_talks(trigger):
            self._add(frame, source.codes, self.context.main, False, status, 0.5, trigger, source.mentions)

    def _may_act(self, source: Party, act_type: str, verb: str = "") -> bool:
        mention = source.mentions[0]
        if act_type == "COOPERATE" and verb in ("buy", "sell", "purchase", "import", "export") and mention.kind not in ("name", "pronoun"):
            return False
        if verb in ("leave", "serve") and mention.head not in ("military", "police"):
            return False
        if mention.kind == "adjective" and mention.head == "none" and act_type not in PERSON_TYPES:
            return False
        if mention.head == "person" and mention.kind not in ("official", "pronoun", "definite") and act_type not in PERSON_TYPES:
            return mention.kind in ("demonym",)
        return True

    def _loose_source(self, subject: int, verb: int, act_type: str) -> Party | None:
        """Source from what stands between subject and verb: "police in Japan", "the leader of the party in Turkey"."""
        chunk = self.chunks[subject]
        if chunk.mentions and chunk.mentions[0].head in ("media", "goods", "team"):
            return None
        for position in range(subject + 1, verb):
            other = self.chunks[position]
            if other.kind == "V" and other.is_finite:
                break
            if other.kind == "N" and other.prep in ("of", "in", "from", "for", "by") and other.mentions and (other.prep in ("of", "from") or "person" not in chunk.heads):
                party = party_of(self.chunks, position, acting=False)
                if party is not None:
                    return party
        if chunk.mentions and chunk.mentions[0].kind in ("city", "region") and chunk.heads:
            return party_of(self.chunks, subject, acting=False)
        return None

    def _emit_passive(self, chain: list[int], main: int, end: int, frame: Frame, status: str) -> None:
        chunks = self.chunks
        agent: Party | None = None
        for position in range(main + 1, len(chunks)):
            if chunks[position].kind == "V" and chunks[position].is_finite:
                break
            if chunks[position].kind == "N" and chunks[position].prep == "by":
                agent = party_of(chunks, position, acting=True)
                break
        subject = find_subject(chunks, chain[0])
        if frame.mode == "visit" and not (subject is not None and frame.is_host):
            return
        if agent is None and subject is not None and head_lemma(chunks[main]) == "oppose":
            source = party_of(chunks, subject, acting=True)
            self.used_acts.update(range(main + 1, end))
            target = self._target(main + 1, end, main, frame, frozenset(source.codes)) if source is not None else None
            if source is not None and target is not None:
                self._add(frame, source.codes, target.codes, False, status, 0.85, main, source.mentions + target.mentions)
            return
        if agent is None and subject is not None and head_lemma(chunks[main]) in ("deploy", "station", "send", "dispatch"):
            source = party_of(chunks, subject, acting=True)
            if source is not None and source.mentions[0].head in ("military", "police"):
                frame = self._adjust(replace(frame, type="MOBILIZE", mode="troops", targets=("against", "along", "near", "in", "to", "on", "between")), main, end)
                target = self._target(main + 1, end, main, frame, frozenset(source.codes))
                if target is not None:
                    self._add(frame, source.codes, target.codes, False, status, 0.8, main, source.mentions + target.mentions)
            return
        if agent is None and subject is not None and frame.mode in ("release", "arrest", "seize", "deport"):
            agent = self._captor(main, end)
        if agent is None or subject is None:
            if subject is not None and frame.is_symmetric:
                self._nominal(subject)
            return
        target = party_of(chunks, subject, acting=False, exclude=frozenset(agent.codes))
        if target is None:
            target = self._attached(subject, main, frozenset(agent.codes))
        if target is None:
            target = self._target(main + 1, end, main, frame, frozenset(agent.codes))
        if target is None:
            if len(agent.codes) >= 2 and (frame.is_symmetric or frame.type in SYMMETRIC_ALONE):
                self._add(frame, agent.codes, (), True, status, 0.85, main, agent.mentions)
            return
        if frame.is_host and frame.type == "CONSULT":
            self._add(frame, target.codes, agent.codes, False, status, 0.85, main, agent.mentions + target.mentions)
        elif frame.is_symmetric and frame.mode != "visit":
            self._add(frame, agent.codes + target.codes, (), True, status, 0.85, main, agent.mentions + target.mentions)
        else:
            self._add(frame, agent.codes, target.codes, False, status, 0.85, main, agent.mentions + target.mentions)

    def _captor(self, main: int, end: int) -> Party | None:
        """Who holds or frees people where the sentence says only where: "were released from captivity in Libya"."""
        for position in range(main + 1, end):
            chunk = self.chunks[position]
            if chunk.kind == "N" and chunk.prep in ("in", "from") and chunk.mentions and chunk.mentions[0].kind in ("name", "capital", "city", "region"):
                return party_of(self.chunks, position, acting=False)
        return None

    def _attached(self, subject: int, verb: int, exclude: frozenset[str]) -> Party | None:
        for position in range(subject + 1, verb):
            if self.chunks[position].kind == "N" and self.chunks[position].mentions:
                party = party_of(self.chunks, position, acting=False, exclude=exclude)
                if party is not None:
                    return party
        return None

    def _emit_duty(self, chain: list[int], frame: Frame) -> None:
        """ "X said Y must stop": X requests of Y."""
        chunks = self.chunks
        subject = find_subject(chunks, chain[0])
        if subject is None:
            return
        governor = next((i for i in range(subject - 1, -1, -1) if chunks[i].kind == "V"), None)
        if governor is None or chunks[chain[0]].is_passive:
            return
        verb = chunks[governor].verb
        if verb is None or not ({"report", "demand", "agree", "threaten"} & set(keys_of(verb))):
            return
        speaker = find_subject(chunks, governor)
        source = party_of(chunks, speaker, acting=True) if speaker is not None else None
        target = party_of(chunks, subject, acting=True, exclude=frozenset(source.codes) if source else frozenset())
        if source is not None and target is not None and target.mentions[0].resolved_by is None:
            self._add(frame, source.codes, target.codes, False, "occurred", 0.8, chain[0], source.mentions + target.mentions)

    def _target(self, start: int, end: int, main: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
        """The other party where the frame's prepositions say it stands."""
        chunks = self.chunks
        for wanted in frame.targets:
            if wanted == "object":
                for position in range(start, end):
                    chunk = chunks[position]
                    if chunk.kind == "," and chunks[position + 1 : position + 2] and chunks[position + 1].group < 0:
                        break
                    if chunk.kind == "N" and chunk.prep is None and not chunk.is_time:
                        party = party_of(chunks, position, acting=False, exclude=exclude, places=frame.type not in ("CONSULT", "AGREE", "COOPERATE"))
                        if party is not None:
                            return party
                continue
            for position in range(start, end):
                chunk = chunks[position]
                if chunk.kind == "N" and chunk.prep == wanted and chunk.mentions:
                    if wanted in PLACE_PREPS and frame.type in ("CONSULT", "AGREE", "REJECT") and frame.mode != "visit" and chunk.mentions[0].head in ("place", "capital"):
                        continue
                    party = party_of(chunks, position, acting=False, exclude=exclude)
                    if party is not None:
                        return self._seat_of_mission(party, position, frame, exclude) or party
                elif chunk.kind == "N" and chunk.prep == wanted and not chunk.is_time:
                    for attached in self._attachments(position):
                        party = party_of(chunks, attached, acting=False, exclude=exclude) if chunks[attached].mentions else None
                        if party is not None and not (party.mentions[0].head == "place" and frame.type in ("CONSULT", "AGREE")):
                            return party
        return None

    def _seat_of_mission(self, party: Party, position: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
        """The country where an organisation's force or mission serves, which aid and troops go to: "to the UN force in X"."""
        if frame.type not in ("AID", "MOBILIZE") or party.mentions[0].kind != "organisation":
            return None
        for attached in self._attachments(position):
            if self.chunks[attached].prep in ("in", "for") and self.chunks[attached].mentions and self.chunks[attached].mentions[0].kind != "organisation":
                return party_of(self.chunks, attached, acting=False, exclude=exclude)
        return None

    def _any_target(self, start: int, end: int, frame: Frame, exclude: frozenset[str], *, beyond: bool = False) -> Party | None:
        """The first other country named between two chunks, where the act needs one and its prepositions gave none."""
        chunks = self.chunks
        is_talk = frame.type in ("CONSULT", "AGREE", "COOPERATE") and frame.mode != "visit" and (frame.is_symmetric or frame.type == "CONSULT")
        for position in range(start, end):
            chunk = chunks[position]
            if chunk.kind == ";":
                break
            if beyond and chunk.kind == "N" and chunk.prep is None and chunks[position - 1].kind in ("C", ",") and position + 1 < len(chunks) and chunks[position + 1].kind == "V" and frame.type in ("AID", "COOPERATE", "AGREE", "SUPPORT"):
                break  # the subject of the next clause
            if chunk.kind == "S" and frame.type not in ("REJECT", "THREATEN", "REQUEST"):
                break
            if chunk.kind == "V" and chunk.verb is not None and chunk.is_finite and "report" in keys_of(chunk.verb):
                break
            if chunk.kind != "N" or not chunk.mentions:
                continue
            mention = chunk.mentions[0]
            if is_talk and (chunk.prep not in (("with", "between", "to") if beyond else ("with", "between", "for", "to", None)) or mention.head == "place" or (mention.head == "capital" and chunk.prep is not None)):
                continue
            if mention.head in ("place", "capital") and chunk.prep in PLACE_PREPS and (
                frame.type not in PLACED or (frame.type in ("REJECT", "ACCUSE") and self.sentence.number > 0)
            ):
                continue
            if position and chunks[position - 1].kind == "," and position + 1 < len(chunks) and chunks[position + 1].kind == "V" and chunks[position + 1].verb is not None and "report" in keys_of(chunks[position + 1].verb):
                break  # ", the ministry said": the source of the news
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
        return None

    def _governor_target(self, index: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
        """Other party of an infinitive of purpose, found at the verb it depends on: "sent experts to Y to investigate"."""
        chunks = self.chunks
        if not chunks[index].is_infinitive:
            return None
        governor = next((i for i in range(index - 1, -1, -1) if chunks[i].kind == "V"), None)
        return self._any_target(governor + 1, index, frame, exclude) if governor is not None else None

    # nouns ------------------------------------------------------------------------------------------

    def _nominal(self, index: int) -> None:
        """An act told by a noun: "talks between X and Y", "X's attack on Y", "its withdrawal from Y"."""
        chunk = self.chunks[index]
        for first, last, noun, classes in reversed(chunk.acts):
            for noun_class in classes:
                if noun_class.type is not None:
                    self._nominal_act(index, first, last, noun, noun_class)
                    return

    def _nominal_act(self, index: int, first: int, last: int, noun: str, noun_class: NounClass) -> None:
        chunks = self.chunks
        chunk = chunks[index]
        barred = ("media", "team", "company", "compound", "led") if noun_class.name == "trade" else ("media", "team", "company", "goods", "compound", "led")
        own = [m for m in chunk.mentions if m.last < first and m.codes and m.head not in barred]
        own_codes = tuple(dict.fromkeys(code for m in own for code in m.codes))
        frame = Frame(noun_class.type or "", noun_class.mode, noun_class.parties, noun_class.is_symmetric, f"noun: {noun}")
        status = "occurred"
        if noun_class.is_symmetric:
            codes = list(own_codes)
            mentions = list(own)
            for position in self._attachments(index):
                if chunks[position].prep in noun_class.parties or chunks[position].group >= 0 and chunks[position].prep is None:
                    party = party_of(chunks, position, acting=False)
                    if party is not None and not (party.mentions[0].head == "place"):
                        codes += [code for code in party.codes if code not in codes]
                        mentions += list(party.mentions)
            if len(codes) < 2 and noun_class.name in ("trade", "talks", "visit") and MUTUAL & set(self.sentence.lower[chunk.first : chunk.last + 1]) and self.context is not None:
                pair = self.context.pair or self.context.main
                codes = list(pair) if pair is not None and (not codes or codes[0] in pair) else codes
            if len(codes) >= 2:
                self._add(frame, tuple(codes), (), True, status, 0.7, index, tuple(mentions))
            return
        source = Party(own_codes[:2], tuple(own), index) if own_codes else None
        target: Party | None = None
        for wanted in noun_class.parties:
            for position in self._attachments(index):
                if chunks[position].prep == wanted:
                    exclude = frozenset(source.codes) if source else frozenset[str]()
                    target = party_of(chunks, position, acting=False, exclude=exclude)
                    if target is not None:
                        break
            if target is not None:
                break
        if source is None:
            for position in self._attachments(index):
                if chunks[position].prep in ("by", "from") and chunks[position].mentions:
                    source = party_of(chunks, position, acting=True, exclude=frozenset(target.codes) if target else frozenset[str]())
                    break
        if target is None and source is not None and noun_class.name in ("refusal", "threat", "demand", "invitation", "support_noun", "criticism"):
            follower = index + 1
            if follower < len(chunks) and chunks[follower].kind == "V" and chunks[follower].is_infinitive:
                target = self._any_target(follower, region_after(chunks, follower), frame, frozenset(source.codes))
        if source is None or target is None:
            return
        self._add(frame, source.codes, tuple(c for c in target.codes if c not in source.codes), False, status, 0.65, index, source.mentions + target.mentions)

    def _attachments(self, index: int) -> list[int]:
        """Prepositional chunks that follow a noun chunk without a verb or clause between."""
        found: list[int] = []
        position = index + 1
        while position < len(self.chunks):
            chunk = self.chunks[position]
            if chunk.kind == "N" and chunk.prep is not None or (chunk.kind == "N" and chunk.group >= 0):
                found.append(position)
            elif chunk.kind == "N" and self.chunks[position - 1].kind == "C" and not chunk.mentions and position + 1 < len(self.chunks) and self.chunks[position + 1].prep == "of":
                pass
            elif chunk.kind == "C" or (chunk.kind == "," and position + 1 < len(self.chunks) and self.chunks[position + 1].group >= 0):
                pass
            else:
                break
            position += 1
        return found

    def _is_purpose_of(self, frame: Frame, pairs: set[frozenset[str]], trigger: int, other: Candidate) -> bool:
        """Whether an act found before is only the means to this one: "sent jets to destroy", "called to congratulate"."""
        if other.trigger >= trigger or not _pairs(other.actors, other.recipients, other.is_symmetric) & pairs:
            return False
        means = other.type in ("AID", "MOBILIZE") and frame.type in CONFLICT
        return means or (other.mode == "phone" and frame.type == "SUPPORT")

    def _is_separate_act(self, trigger: int, other: int, confidence: float) -> bool:
        """Whether a second act of the same pair has a finite verb of its own with named parties: "summoned X's envoy and expelled two of its diplomats"."""
        chunk = self.chunks[trigger]
        if confidence < 0.9 or chunk.kind != "V" or not chunk.is_finite or trigger == other:
            return False
        for position in range(trigger - 1, -1, -1):
            if self.chunks[position].kind in ("S", "H"):
                return False
            if self.chunks[position].kind == "V":
                return True
        return True

    def _is_dyad(self, mentions: tuple[Mention, ...]) -> bool:
        """Whether parties can face each other: a citizen and an organisation do not, nor an organisation and a mere place."""
        if not mentions:
            return True
        first, last = mentions[0], mentions[-1]
        if last.kind == "organisation" and first.head == "person" and first.kind != "official":
            return False
        return not (first.kind == "organisation" and last.head in ("place", "capital") and last.kind in ("city", "capital", "region"))

    # result -----------------------------------------------------------------------------------------

    def _add(self, frame: Frame, actors: tuple[str, ...], recipients: tuple[str, ...], is_symmetric: bool, status: str, confidence: float, trigger: int, mentions: tuple[Mention, ...]) -> None:
        actors = tuple(dict.fromkeys(actors))
        recipients = tuple(code for code in dict.fromkeys(recipients) if code not in actors)
        if not is_symmetric and not recipients:
            return
        if (is_symmetric and len(actors) < 2) or not self._is_dyad(mentions):
            return
        pairs = _pairs(actors, recipients, is_symmetric)
        chunk = self.chunks[trigger]
        if chunk.kind == "V" and chunk.is_infinitive:
            self.found = [other for other in self.found if not self._is_purpose_of(frame, pairs, trigger, other)]
        for other in self.found:
            if pairs <= _pairs(other.actors, other.recipients, other.is_symmetric) and (
                other.type == frame.type or (other.confidence >= confidence and not self._is_separate_act(trigger, other.trigger, confidence))
            ):
                return
        scope = (self.sentence.starts[chunk.first], self.sentence.ends[chunk.last])
        self.found.append(
            Candidate(frame.type, frame.mode, actors, recipients, is_symmetric, frame.rule, confidence, self.sentence.number, trigger, status, mentions, status == "denied", scope)
        )


def head_lemma(chunk: Chunk) -> str:
    """Lemma of a verb group, empty where it has no verb of ours."""
    return chunk.verb.lemma if chunk.verb is not None else ""


@cache
def word_list(name: str) -> frozenset[str]:
    """A word list of words.toml: `praise`, `blame`, `hypothetical`."""
    return frozenset(tomllib.loads((DATA / "words.toml").read_text("utf-8"))["names"][name].split())


def _pairs(actors: tuple[str, ...], recipients: tuple[str, ...], is_symmetric: bool) -> set[frozenset[str]]:
    if is_symmetric:
        return {frozenset((one, other)) for i, one in enumerate(actors) for other in actors[i + 1 :]}
    return {frozenset((one, other)) for one in actors for other in recipients}
