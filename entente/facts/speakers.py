"""Whose words a quotation is: by name, surname, pronoun ("he added") or office ("the Armenian minister said")."""

from entente.coder.actors.offices import office_words
from entente.coder.analysis import Person, Sentence
from entente.facts.candidates import INVERTED_REACH, CandidateFinder
from entente.facts.governed import is_governed
from entente.facts.parties import dateline_length, token_at, token_before
from entente.facts.sayings import find_agent, find_bearer, find_labelled, find_remark, find_view
from entente.facts.speech import speech_words
from entente.facts.wordings import (
    Attribution,
    Candidate,
    find_answerer,
    find_bracketed,
    find_minded,
    find_thus,
    find_wording,
    find_words_of,
)

TAIL_WORDS = 18
LEAD_WORDS = 40
SHORTEST_SURNAME = 3
NEAR_NAME = 4  # words from a verb to the last of the name behind it
LONGEST_ASIDE = 9  # words in commas between a name and its verb
BEFORE_MESSAGE = frozenset({",", "it", '"', "”"})  # "…," came the reply; it read: "…"
QUESTIONED = frozenset({"asked", "told", "reminded", "quoted"})
HAVING = frozenset({"had", "has", "have", "once", "later", "also", "then"})  # between "who" and "called"
CLAUSE_OPENING = 2  # tokens from a name to "who"
DASHES = frozenset({"-", "–", "—", "--"})
COLON_REACH = 14  # words from a verb of speech to the colon that opens what is said
WORDING_REACH = 8  # words before a quotation in which "in her words" stands
BEING = frozenset({"was", "is", "were", "been", "being"})
SPOKEN = frozenset({"appeal", "call", "plea", "warning", "talk"})  # of "opened the meeting with an appeal for"
SUBJECTS, CLAUSE_LINKS = frozenset({"he", "she"}), frozenset({"and", "but", ";"})
OPENING = frozenset({"began", "begins", "smiles", "grins", "nods"})  # "…," the minister began
THROUGH = frozenset({"through", "via"})
THROUGH_REACH = 5  # words from "through" to the name
ACCORDING_REACH = 12  # and from "according to" to it: "according to South Sudan's petroleum minister, Deng Akol"
LETTING, KNOW_REACH = frozenset({"let", "lets", "made", "makes"}), 6  # "let Washington know", "made it clear"
KNOWN = frozenset({"know", "known", "understood", "clear", "plain"})
HAD_REACH = 6  # words of "as the minister had it"
PUTTING, PUT_REACH = frozenset({"put", "puts"}), 10  # "put the chances of a deal at"
AFTER_GOING_ON = frozenset({",", ":", ".", "to", "in", '"', "“"})
SAYING = (["liked"], ["likes"], ["had"], ["has"], ["was"], ["used"])  # "to say"
ENDS_SOURCE = frozenset({"and", ";", "who", "but", "while"})  # behind whom something is told according to
MESSAGES = frozenset({"read", "reads", "ran", "runs"})  # "It ran: …"
OWNING = frozenset({"the", "its", "his", "her", "of", "for", "s"})
GOING = frozenset({"went", "goes", "going"})
NOTES = frozenset({"note", "letter", "message", "telegram", "cable"})
REPLIES = frozenset({"reply", "answer", "response", "retort"})
APPOSITION = 5  # words of titles between the comma and the name that explains an office


class SpeakerFinder(CandidateFinder):
    """Finds speakers in the sentences of one document."""

    def after_quote(self, sentence: Sentence, start: int, end: int, *, is_open: bool = False) -> Attribution | None:
        """Who is said to speak in text[start:end] behind a quotation: ", he said", "said Blinken"; null without a verb of speech.

        One that `is_open` ends with a comma or asks or exclaims: the person right behind it speaks by whatever verb.
        """
        first, last = token_at(sentence, start), token_before(sentence, end)
        told_by = self._told_by(sentence, first, last) or find_thus(self, sentence, first, last) or find_bearer(self, sentence, first, last)
        if told_by is not None:
            return told_by
        verb = next((token for token in range(first, min(last + 1, first + TAIL_WORDS)) if self._is_speech(sentence, token)), None)
        if verb is None:
            return self._behind_dash(sentence, first, last) or (self._right_behind(sentence, first, last) if is_open else None)
        told = self._by_message(sentence, first, verb)
        if told is not None:
            return told
        if sentence.lower[verb] == "quoted" and sentence.lower[verb - 1] not in BEING:
            pairs = zip(sentence.lower[verb:], sentence.lower[verb + 1 :], strict=False)
            saying = next((at for at, (one, other) in enumerate(pairs, verb + 1) if one == "as" and other.endswith("ing")), None)
            if saying is not None:
                return self._quoted_person(sentence, first, saying)
        if any(sentence.words[token][0].isalnum() for token in range(first, verb)):
            return self._nearest_before(sentence, first, verb)
        return self._first_after(sentence, verb, last)

    def _told_by(self, sentence: Sentence, first: int, last: int) -> Attribution | None:
        """The person of "…, according to Ana Reyes" and "…, the ministry replied through its spokesman, Ana Reyes"."""
        lower = sentence.lower
        for token in range(first, min(last, first + TAIL_WORDS)):
            is_according = lower[token] == "to" and lower[token - 1] == "according"
            is_through = lower[token] in THROUGH and not speech_words().verbs.isdisjoint(lower[first:token])
            if is_according or is_through:
                reach = range(token + 1, min(last, token + 1 + (ACCORDING_REACH if is_according else THROUGH_REACH)) + 1)
                reach = range(reach.start, next((at for at in reach if lower[at] in ENDS_SOURCE), reach.stop))
                named = (mention for mention in sentence.mentions if mention.first in reach and mention.person is not None)
                found = next((mention for mention in named if mention.kind != "pronoun"), None)
                if found is not None:
                    return Attribution(found.person, "said", "name")
        return None

    def _right_behind(self, sentence: Sentence, first: int, last: int) -> Attribution | None:
        """The person right behind an open quotation with a verb of any kind: "…," Ana Reyes ordered; "…," smiled the minister."""
        found = next(self.candidates(sentence, first, last), None)
        if found is None or found[1] is None or is_governed(sentence, found[0]):
            return None
        token, person, by = found
        ahead = [at for at in range(first, token) if sentence.words[at][0].isalnum()]
        end = next((mention.last for mention in sentence.mentions if mention.first == token), token)
        end = end + 1 if sentence.lower[end + 1 : end + 2] == [","] else end
        is_turned = bool(ahead) and sentence.lower[ahead[0]].endswith("ed") and self._is_of_office(sentence, ahead[1:])
        behind = "".join(sentence.lower[end + 1 : end + 2])
        is_plain = self._is_of_office(sentence, ahead) and (behind.endswith("ed") or behind in OPENING)
        return Attribution(person, sentence.lower[ahead[0] if is_turned else end + 1], by) if is_turned or is_plain else None

    @staticmethod
    def _is_of_office(sentence: Sentence, tokens: list[int]) -> bool:
        """Whether words only tell an office before a name: "Chile's trade minister, …", "the Peruvian president, …"."""
        known = speech_words().offices | office_words().modifiers | OWNING
        return all(sentence.words[token][0].isupper() or sentence.lower[token] in known for token in tokens)

    def _behind_dash(self, sentence: Sentence, first: int, last: int) -> Attribution | None:
        """The person whom a dash gives a quotation to: “…” – Ana Reyes, Chile's foreign minister."""
        if first > last or sentence.lower[first] not in DASHES:
            return None
        found = next((candidate for candidate in self.candidates(sentence, first + 1, last)), None)
        return Attribution(found[1], "", "name") if found is not None and found[1] is not None and found[2] == "name" else None

    def by_wording(self, sentence: Sentence, start: int, end: int) -> Attribution | None:
        """Whose answer or words text[start:end] behind a quotation calls it."""
        return find_wording(self, sentence, token_at(sentence, start), token_before(sentence, end))

    def _by_message(self, sentence: Sentence, first: int, verb: int) -> Attribution | None:
        """Whose words "came the reply" and "it read" are: the subject's of the sentence before; null for other words."""
        lower = sentence.lower[first : verb + 3]
        is_reply = sentence.lower[verb] == "came" and sentence.lower[verb + 1 : verb + 2] == ["the"] and not REPLIES.isdisjoint(lower)
        is_read = sentence.lower[verb] in MESSAGES and sentence.lower[max(0, verb - 1) : verb] == ["it"]
        if not (is_reply or is_read) or sentence.number == 0:
            return None
        before = self.analysis.sentences[sentence.number - 1]
        note = next((token for token, word in enumerate(before.lower) if word in NOTES), None)
        author = self._author(before, note) if note is not None else None
        if author is not None:
            return Attribution(author, sentence.lower[verb], "name")  # "A note from Ana Reyes came. It read:"
        for candidate in self.candidates(before, 0, len(before.words) - 1):
            if candidate[1] is not None and not is_governed(before, candidate[0]):
                return Attribution(candidate[1], sentence.lower[verb], candidate[2])
        return None

    def before_quote(self, sentence: Sentence, start: int, end: int) -> Attribution | None:
        """Who is said to speak in text[start:end] before a quotation: "Blinken said:", "he called it"; null without a verb of speech."""
        first, last = token_at(sentence, start), token_before(sentence, end)
        begin = max(first, dateline_length(sentence))
        is_opened = sentence.lower[begin : begin + 1] == ["in"]  # "In the view of Ana Reyes, the health minister, Peru …"
        worded = find_wording(self, sentence, begin if is_opened else max(first, last - WORDING_REACH), last)
        worded = (
            worded
            or find_minded(self, sentence, begin, last)
            or find_bracketed(sentence, last)
            or find_words_of(self, sentence, begin, last)
            or find_remark(sentence, begin, last)
        )
        if worded is not None:
            return worded
        is_introduced = last >= first and sentence.lower[last] == ":"
        nearest = last - COLON_REACH if is_introduced else first
        for verb in range(last, max(first, nearest, last - LEAD_WORDS) - 1, -1):
            if self._is_speech(sentence, verb):
                agent = find_agent(self, sentence, verb, last)
                if agent is not None:
                    return agent
                if verb == dateline_length(sentence) and not sentence.lower[verb].endswith("ing"):
                    return self._first_after(sentence, verb, last)  # "Replied his guest, Ana Reyes: …"
                if verb == begin and sentence.lower[verb].endswith("ing"):
                    return self._behind_opening(sentence, verb, last)
                if sentence.lower[verb - 1] == "," and self._names_person(sentence, verb) and not self._is_explained(sentence, first, verb):
                    return self._first_after(sentence, verb, last)
                if sentence.lower[verb - 1] == "as" and verb > first:
                    return self._quoted_person(sentence, first, verb) or self._nearest_before(sentence, first, verb)
                clause = self._own_clause(sentence, verb, last)
                return clause if clause is not None else self._nearest_before(sentence, first, verb)
        according = next(
            (token for token in range(last, first, -1) if sentence.lower[token] == "to" and sentence.lower[token - 1] == "according"), None
        )
        if according is not None:
            return self._first_after(sentence, according, last)
        view = find_view(sentence)
        if view is not None:
            return view
        if is_introduced and sentence.lower[begin : begin + 1] == ["it"] and not MESSAGES.isdisjoint(sentence.lower[begin + 1 : last]):
            verb = next(token for token in range(begin + 1, last) if sentence.lower[token] in MESSAGES)
            return self._by_message(sentence, begin, verb) or Attribution(None, "", "source")
        labelled = find_labelled(sentence, last) if is_introduced else None
        if labelled is not None:
            return labelled
        if is_introduced and last == first + 1 and (told := self._named_by_surname(sentence, first)) is not None:
            return Attribution(told, "", "name")  # "Reyes: 'We wait'" over the text
        if is_introduced:
            return find_answerer(self, sentence, last) or self._nearest_before(sentence, first, last)
        if last > first and sentence.lower[last] in ("for", "of", "against", "to") and sentence.lower[last - 1] in SPOKEN:
            return self._nearest_before(sentence, first, last)
        return self._with_any_verb(sentence, last)

    def _own_clause(self, sentence: Sentence, verb: int, last: int) -> Attribution | None:
        """Whom a pronoun means that opens a clause between a verb of speech and the quotation: "promised it, and he wants Peru to act"."""
        for token in range(verb + 2, last):
            if sentence.lower[token] in SUBJECTS and sentence.lower[token - 1] in CLAUSE_LINKS:
                return Attribution(self.by_pronoun(sentence, token, None), sentence.lower[token + 1], "pronoun")
        return None

    @staticmethod
    def _names_person(sentence: Sentence, verb: int) -> bool:
        """Whether a person follows a verb: "Peru, said Foreign Minister Ana Reyes, would …"."""
        return any(mention.kind == "official" and verb < mention.first <= verb + INVERTED_REACH for mention in sentence.mentions)

    def _behind_opening(self, sentence: Sentence, verb: int, last: int) -> Attribution | None:
        """The subject of a sentence that opens with how it speaks: "Calling the raid 'an act of war', Ana Reyes left Lima"."""
        for candidate in self.candidates(sentence, last + 1, len(sentence.words) - 1):
            if candidate[1] is None or not is_governed(sentence, candidate[0]):
                return Attribution(candidate[1], sentence.lower[verb], candidate[2])
        return self._nearest_before(sentence, verb, verb)

    def _is_explained(self, sentence: Sentence, first: int, verb: int) -> bool:
        """Whether a name between commas ends right before a verb whose subject it is: "the emir, Sheikh Nasser, told Ana Reyes that"."""
        found = [candidate for candidate in self.candidates(sentence, first, verb - 1) if candidate[1] is not None]
        return bool(found) and self._stands_right_before(sentence, found[-1], verb - 1)

    def _with_any_verb(self, sentence: Sentence, last: int) -> Attribution | None:
        """The person right before one verb of any kind and a quotation: "Reyes preferred 'a misunderstanding'"."""
        subject = next((mention for mention in sentence.mentions if mention.last == last - 1 and mention.person is not None), None)
        if subject is None or subject.kind == "pronoun" or not sentence.lower[last].endswith("ed") or is_governed(sentence, subject.first):
            return None
        return Attribution(subject.person, sentence.lower[last], "name")

    def _quoted_person(self, sentence: Sentence, first: int, last: int) -> Attribution | None:
        """Whom "an official quoted him as saying" and "quoted Reyes as saying" mean; null where nobody is quoted."""
        quoted = next((token for token in range(last - 1, first - 1, -1) if sentence.lower[token] in ("quoted", "quotes", "cited")), None)
        if quoted is None:
            return None
        if sentence.lower[quoted - 1] in BEING:
            return self._nearest_before(sentence, first, quoted)
        by_pronoun = sentence.lower[quoted + 1] in ("him", "her")
        if by_pronoun:
            return Attribution(self.by_pronoun(sentence, quoted + 1, None), sentence.lower[quoted], "pronoun")
        found = next((candidate for candidate in self.candidates(sentence, quoted + 1, last - 1)), None)
        return Attribution(found[1], sentence.lower[quoted], found[2]) if found is not None else None

    def _is_speech(self, sentence: Sentence, token: int) -> bool:
        if (
            sentence.lower[token] == "put"
            and sentence.lower[token + 1 : token + 2] == ["it"]
            and not self._is_quoted(sentence.starts[token])
        ):
            return True
        is_verb = sentence.lower[token] in speech_words().verbs or _is_phrase_of_speech(sentence.lower, token)
        if not is_verb or self._is_quoted(sentence.starts[token]):
            return False
        if token == 0 and sentence.lower[0] in QUESTIONED and sentence.lower[1:2] != [","]:
            return False  # "Asked about Peru, Reyes …"
        if token > 0 and sentence.words[token][0].isupper() and sentence.words[token - 1][0].isupper():
            return False  # "United States"
        if token > 0 and sentence.lower[token].endswith("s") and sentence.lower[token - 1] in speech_words().prepositions:
            return False  # "with shouts of 'Go home'"
        if sentence.lower[token] == "saying" and token > 0 and sentence.lower[token - 1] == "as":
            return True
        if sentence.lower[token] == "say":
            return True
        return token == 0 or sentence.lower[token - 1] not in (
            "the",
            "a",
            "an",
            "of",
            "to",
            "as",
            "his",
            "her",
            "its",
            "their",
            "been",
            "were",
        )

    def _nearest_before(self, sentence: Sentence, first: int, verb: int) -> Attribution:
        """The subject of a verb: the nearest candidate before it, or the sentence's first where the verb goes on ("… and called it")."""
        word = sentence.lower[verb]
        before = verb - 1
        while before > first and sentence.lower[before].endswith("ly"):
            before -= 1
        goes_on = before >= first and (sentence.lower[before] in ("and", "but", ",", "then", "also") or word.endswith("ing"))
        explained = self._explained_by_clause(sentence, first, before) or self._told_by_who(sentence, first, before)
        if explained is not None:
            return Attribution(explained, word, "name")
        found = [candidate for candidate in self.candidates(sentence, first, verb - 1) if not is_governed(sentence, candidate[0])]
        if not found:
            return Attribution(self._named_by_surname(sentence, before), word, "unknown")
        goes_on = goes_on and not self._stands_right_before(sentence, found[-1], before)
        _, person, by = found[0] if goes_on else found[-1]
        return Attribution(person, word, by)

    @staticmethod
    def _explained_by_clause(sentence: Sentence, first: int, comma: int) -> Person | None:
        """The person told by a clause that ends at a comma before the verb: "and Ana Reyes, who heads the delegation, accused"."""
        lower = sentence.lower
        if comma < first or lower[comma] != "," or "who" not in sentence.word_set:
            return None
        clause = next((token for token in range(comma - 1, first + 1, -1) if lower[token] == "who" and lower[token - 1] == ","), None)
        if clause is None or lower[clause:comma].count(","):
            return None
        return next((mention.person for mention in sentence.mentions if mention.last == clause - CLAUSE_OPENING), None)

    @staticmethod
    def _told_by_who(sentence: Sentence, first: int, before: int) -> Person | None:
        """The person before ", who" right ahead of the verb: "set by Ana Reyes, who told parliament"."""
        while before > first and sentence.lower[before] in HAVING:
            before -= 1
        if before - 1 <= first or sentence.lower[before] != "who" or sentence.lower[before - 1] != ",":
            return None
        return next((mention.person for mention in sentence.mentions if mention.last == before - CLAUSE_OPENING), None)

    def _named_by_surname(self, sentence: Sentence, token: int) -> Person | None:
        """The only official of the text with a surname that stands here before the text introduces him: "…, Lah warned" in a first line."""
        surname = sentence.words[token] if 0 <= token < len(sentence.words) else ""
        if not surname[:1].isupper() or len(surname) < SHORTEST_SURNAME or any(m.first <= token <= m.last for m in sentence.mentions):
            return None
        people = {id(person): person for _, person in self.named if person.name.endswith(surname) and person.name.split()[-1] == surname}
        return next(iter(people.values())) if len(people) == 1 else None

    @staticmethod
    def _stands_right_before(sentence: Sentence, candidate: Candidate, before: int) -> bool:
        """Whether a candidate ends at `before` the verb, or just before a comma there as an apposition: "its envoy, Ana Reyes, said"."""
        token, person, _ = candidate
        last = next((mention.last for mention in sentence.mentions if mention.first == token), token)
        if last == before:
            return True
        is_aside = person is not None and sentence.lower[before] == sentence.lower[last + 1] == "," and 1 < before - last <= LONGEST_ASIDE
        if is_aside and "and" not in sentence.lower[last + 1 : before]:
            return True  # "a charge which Ana Reyes, in her seat on the last day, dismissed"
        opening = token - 1
        while opening > 0 and sentence.lower[opening] in speech_words().titles | {"."}:
            opening -= 1
        return person is not None and last == before - 1 and sentence.lower[before] == sentence.lower[opening] == ","

    def _first_after(self, sentence: Sentence, verb: int, last: int) -> Attribution:
        word = sentence.lower[verb]
        stop = next((token for token in range(verb + 1, last + 1) if sentence.lower[token] in (",", ";", "(", ":", "“", '"')), last + 1)
        found = list(self.candidates(sentence, verb + 1, stop - 1))
        if found and found[0][2] == "unknown" and found[0][0] <= verb + NEAR_NAME:
            introduced = self._named_by_surname(sentence, found[0][0])  # whom the sentence behind tells
            return Attribution(introduced, word, "name" if introduced else "unknown")  # "recalled Ana Reyes, a retired diplomat"
        if not found:
            found = list(self.candidates(sentence, stop, min(last, stop + 8)))[:1]
        if not found and (later := self._named_by_surname(sentence, verb + 1)) is not None:
            return Attribution(later, word, "name")
        named = next((candidate for candidate in found if candidate[1] is not None), None)
        is_by_office = named is None or named[2] == "office"
        if is_by_office and any(sentence.lower[token] in speech_words().offices for token in range(verb + 1, stop)):
            named = self._explained(sentence, stop, last) or named
        return Attribution(named[1] if named else None, word, named[2] if named else "unknown")

    @staticmethod
    def _explained(sentence: Sentence, comma: int, last: int) -> Candidate | None:
        """The name behind the comma after an office: "warned the bloc's envoy, Ana Reyes"."""
        if comma > last or sentence.lower[comma] != ",":
            return None
        for mention in sentence.mentions:
            between = sentence.lower[comma + 1 : mention.first]
            if mention.person is not None and comma < mention.first <= comma + APPOSITION and not speech_words().verbs & {*between}:
                return mention.first, mention.person, "name"
        return None


def _is_phrase_of_speech(lower: list[str], token: int) -> bool:
    """Whether a word that is no verb of speech alone tells one here: "came the reply", "hit back", "let it know", "liked to say"."""
    word, following = lower[token], lower[token + 1 : token + 2]
    return (
        (word in ("came", "read") and (token == 0 or lower[token - 1] in BEFORE_MESSAGE))
        or (word == "read" and following == ["out"])
        or (word in speech_words().back and following == ["back"])
        or (word in GOING and following == ["on"] and AFTER_GOING_ON.issuperset(lower[token + 2 : token + 3]))
        or (word == "had" and following == ["it"] and "as" in lower[max(0, token - HAD_REACH) : token])
        or (word in PUTTING and "at" in lower[token + 2 : token + PUT_REACH])
        or (word in LETTING and not KNOWN.isdisjoint(lower[token + 1 : token + KNOW_REACH]))
        or (word == "say" and lower[max(0, token - 2) : token - 1] in SAYING)
    )
