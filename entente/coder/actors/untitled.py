"""People told without a title of their own: as the counterpart, host or guest of another, or by the ministry where they work."""

from entente.coder.actors.offices import Office
from entente.coder.actors.people import add_mention
from entente.coder.actors.people_reader import PeopleReader
from entente.coder.actors.roles import read_body
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.wordlists import word_list

HOSTING_WORDS = frozenset({"host", "guest"})  # "his guest, Ana Reyes", but no "host Ana Reyes"
LONGEST_BODY, BODY_REACH, LONGEST_CLAUSE = 6, 3, 8
LONGEST_MATTER = 5  # words of "for water," behind a counterpart
BODIES_OF_RECORDS = ("Council", "Assembly", "Conference", "Committee", "COUNCIL", "ASSEMBLY")
LATEST_BRACKET = 9  # words in which a speaker's country follows in brackets
SEATS = frozenset({"capital", "name"})
NAME_KINDS = frozenset({"official", "city", "region"})  # what holds a word of a longer name
PHRASE_ENDS = frozenset({",", "and", "that", "who", "which", "said", ";"})
ROLES = {"speaks": "spokesman", "represents": "representative"}  # of a state, in who stands for it


class UntitledReader(PeopleReader):
    """Reads the people of one document's sentences whom no title introduces."""

    def read_counterparts(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """People named as the counterpart of another: "her Indian opposite number, Raghunath Deshmukh"; they hold the same office."""
        lower = sentence.lower
        found: list[Mention] = []
        if self.words.counterparts.isdisjoint(sentence.word_set):
            return found
        for token, word in enumerate(lower):
            if word not in self.words.counterparts or (word in HOSTING_WORDS and lower[token - 1] not in self.words.possessives):
                continue
            end = token + (word == "opposite" and token + 1 < len(lower) and lower[token + 1] == "number")
            after = end + 1
            home = owner.get(after + 1) if lower[after : after + 1] == ["from"] else None
            home = home or self._find_seat(lower, after, owner)
            if home is not None and len(home.codes) == 1:
                after = home.last + 1  # "his guest from Dakar, Ana Reyes"
            opener = self._opening_name(sentence, token, owner)
            if opener is not None and used.isdisjoint(range(opener[0], opener[1] + 1)):
                found += self._open_by_counterpart(sentence, opener, token, owner)
            found += self._read_explained(sentence, token, owner, used)
            if lower[after : after + 1] == ["for"] and "," in lower[after : after + LONGEST_MATTER]:
                after = lower.index(",", after)  # "her counterpart for water, Ana Reyes"
            if lower[after : after + 1] == ["and"] and lower[after + 1 : after + 2] and lower[after + 1] in HOSTING_WORDS:
                after += 2  # "his Dutch counterpart and host, Jan de Wit"
            if after < len(lower) and lower[after] == ",":
                after += 1
            after = self.finder.skip_courtesy(lower, after, owner)
            if self.finder.find_office(sentence, after, owner) is not None:
                continue
            span = self.finder.find_name(sentence, after, owner)
            if span is None or span[0] in used or (span[0] == span[1] and span[0] not in owner):
                continue
            other = self.registry.latest(sentence.start, sentence.starts[token]) or self.discourse.last_person
            owned = self.finder.find_owner(sentence, token - 1, owner)
            if other is not None and other.country == owned is not None:
                facing = (person for person in reversed(self.discourse.people) if person.country != owned and person.role is not None)
                other = next(facing, other)  # "her Peruvian counterpart" behind another Peruvian
            known = owner.get(span[1])
            if known is not None and known.person is not None and known.is_holder():
                if other is not None and known.person is not other and known.person.role is None:
                    known.person.role, known.person.is_official = other.role, True
                continue
            country = home.codes[0] if home is not None and len(home.codes) == 1 else owned
            if country is None and other is not None:
                place = self.owners.at_place(sentence, list(dict.fromkeys(owner.values())))
                country = place if place != other.country and place is not None else self.discourse.other(other.country)
            if country is None:
                continue
            name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
            person = self.registry.introduce(name, country, other.role if other else None, other.level if other else None)
            found.append(add_mention(person, sentence, *span, self.text))
        return found

    def _read_explained(self, sentence: Sentence, token: int, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """The unknown name before a comma that a counterpart of a country told explains: "to Ana Reyes, his Chilean colleague"."""
        lower, at = sentence.lower, token - 1
        home = owner.get(at)
        at = home.first - 1 if home is not None else at
        ends = token + 1 + (lower[token] == "opposite")
        home = home or self._find_seat(lower, ends, owner)
        if home is None or len(home.codes) != 1 or at < 2 or lower[at] not in self.words.possessives or lower[at - 1] != ",":
            return []
        span = self.find_name_ending(sentence, at - 2, owner, used)
        if span is None:
            return []
        other = self.registry.latest(sentence.start, sentence.starts[span[0]]) or self.discourse.last_person
        used.update(range(span[0], span[1] + 1))
        name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
        role, level = (other.role, other.level) if other is not None else (None, None)
        return [add_mention(self.registry.introduce(name, home.codes[0], role, level), sentence, *span, self.text)]

    @staticmethod
    def _find_seat(lower: list[str], token: int, owner: dict[int, Mention]) -> Mention | None:
        """Where a counterpart sits whom a place right behind him tells: "his opposite number in Lima, Ana Reyes"."""
        seat = owner.get(token + 1) if lower[token : token + 1] == ["in"] else None
        return seat if seat is not None and seat.kind in SEATS else None

    def _opening_name(self, sentence: Sentence, token: int, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """An unknown name that a counterpart at `token` explains: "Ana Reyes hosted her Chilean colleague", "Ana Reyes, her host,"."""
        lower = sentence.lower
        possessive = next((at for at in (token - 1, token - 2) if at > 1 and lower[at] in self.words.possessives), None)
        if possessive is None or lower[possessive] not in ("his", "her") or lower[0] in self.words.openers_of_offices | self.words.courtesy:
            return None
        span = self.finder.find_name(sentence, 0, owner)
        if span is None or span[1] == span[0] or any(at in owner for at in range(span[0], span[1] + 1)):
            return None
        is_subject = possessive == span[1] + 2 and lower[span[1] + 1] in word_list("met_by_hosts")
        is_explained = possessive == token - 1 == span[1] + 2 and lower[span[1] + 1] == "," and lower[token + 1 : token + 2] == [","]
        return span if is_subject or is_explained else None

    def _open_by_counterpart(self, sentence: Sentence, span: tuple[int, int], token: int, owner: dict[int, Mention]) -> list[Mention]:
        """The person whom a counterpart explains, of the other country of the pair and of the same office."""
        other = self.discourse.last_person
        named = self.finder.find_owner(sentence, token - 1, owner)
        country = self.discourse.other(named or (other.country if other is not None else None))
        if country is None:
            return []
        name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
        role, level = (other.role, other.level) if other is not None and named is None else (None, None)
        return [add_mention(self.registry.introduce(name, country, role, level), sentence, *span, self.text)]

    def read_leaders(self, sentence: Sentence, owner: dict[int, Mention], used: set[int], mentions: list[Mention]) -> list[Mention]:
        """People told by what they lead: "Ana Reyes, who heads Peru's delegation", "Ana Reyes, who runs the National Wine Agency"."""
        lower = sentence.lower
        found: list[Mention] = []
        if "who" not in sentence.word_set:
            return found
        for token in [token for token, word in enumerate(lower) if word == "who" and token > 1]:
            clause = lower[token + 1 : token + LONGEST_CLAUSE]
            if not clause or not (clause[0] in word_list("leading_somebody") or clause[:2] == ["speaks", "for"]):
                continue
            led = word_list("led_for_states") | self.words.state_bodies
            body = next((token + 1 + at for at, word in enumerate(clause) if word in led), None)
            state = owner.get(token + 2 + (clause[:2] == ["speaks", "for"])) if clause[0] in ROLES else None
            if state is not None and (state.kind not in SEATS or not GENITIVES.isdisjoint(lower[state.last + 1 : state.last + 2])):
                state = None  # "who represents Peru's farmers"
            body = state.last if state is not None else body  # "Ana Reyes, who speaks for Peru on trade"
            comma = next((at for at in range(token - 1, max(0, token - LONGEST_MATTER), -1) if lower[at] == ","), None)
            span = self.find_name_ending(sentence, comma - 1, owner, used) if comma is not None else None
            if span is None or body is None or not PHRASE_ENDS.isdisjoint(lower[token + 2 : body]):
                continue
            possessor = next((word for word in clause if word in self.words.possessives), None)
            office = Office(token + 1, token + 1, body, "official", None, None, is_former=False, owner=possessor)
            near = [
                mention
                for mention in owner.values()
                if token < mention.first <= min(body, token + LONGEST_CLAUSE) and len(mention.codes) == 1
            ]
            named = min(near, key=lambda mention: mention.first).codes[0] if near else None
            name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
            realm = next((word for word in clause if word in self.words.realms), None)
            named = named or (self.owners.country_of_noun(realm) if realm is not None else None)
            country = named or self.owners.find_by_name(name, sentence, office, span, mentions)
            if country is None or (named is None and possessor is None and lower[body] not in self.words.state_bodies):
                continue
            told = " ".join(read_body(self.text, sentence, range(token + 2, body + 1), owner))
            role = (
                ROLES[clause[0]]
                if state is not None or clause[0] == "speaks"
                else f"{'chairman' if clause[0].startswith('chair') else 'head'} of {told}"
            )
            person = self.registry.introduce(name, country, role, "official")
            found.append(add_mention(person, sentence, *span, self.text))
        return found

    def read_delegates(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """Speakers of the record of a council or assembly: "ANA REYES (Chile) said", "Sir John Hart (United Kingdom) replied"."""
        lower = sentence.lower
        if "(" not in lower[:LATEST_BRACKET]:
            return []
        bracket = lower.index("(")
        mention = owner.get(bracket + 1)
        if mention is None or mention.kind != "name" or len(mention.codes) != 1 or lower[mention.last + 1 : mention.last + 2] != [")"]:
            return []
        verb = lower[mention.last + 2 : mention.last + 3]
        first = next((token for token in range(bracket) if lower[token] not in self.words.courtesy | {"."}), bracket)
        name_tokens = range(first, bracket)
        is_name = bracket - first > 1 and all(sentence.words[token][0].isupper() or lower[token] == "-" for token in name_tokens)
        is_taken = any(token in used or (token in owner and owner[token].kind not in NAME_KINDS) for token in name_tokens)
        if not verb or not is_name or is_taken or not self._is_record(verb[0]):
            return []
        name = self.text[sentence.starts[first] : sentence.ends[bracket - 1]]
        person = self.registry.introduce(name, mention.codes[0], "representative", "ambassador")
        return [add_mention(person, sentence, first, bracket - 1, self.text)]

    def _is_record(self, verb: str) -> bool:
        """Whether the document tells of a body where countries have seats; behind other words than those of records, one of the UN."""
        is_speech = verb == "," or verb.endswith("ed") or self.finder.may_be_verb(verb)
        if verb not in self.words.recorded and not (is_speech and "UN" in self.discourse.named_counts):
            return False
        return any(name in self.text for name in BODIES_OF_RECORDS)

    def read_ellipses(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """The second of two holders of one office: "Chile's minister, X, blames Peru; Peru's, Ana Reyes, blames the rain"."""
        lower = sentence.lower
        found: list[Mention] = []
        if "," not in sentence.word_set:
            return found
        for mention in dict.fromkeys(owner.values()):
            ends = mention.last + 1 + (lower[mention.last + 1 : mention.last + 2] in (["'s"], ["’s"]))
            is_adjective = mention.kind == "adjective" and mention.first > 0 and lower[mention.first - 1] == "the"
            ends += is_adjective and lower[ends : ends + 1] == ["one"]  # "the Slovak one, Ana Reyes,"
            if len(mention.codes) != 1 or lower[ends : ends + 1] != [","] or not (is_adjective or ends > mention.last + 1):
                continue
            span = self.finder.find_name(sentence, ends + 1, owner)
            here = [person for person in self.registry.people if person.spans and sentence.start <= person.spans[-1][0] < mention.start]
            if span is None or span[1] == span[0] or span[0] in used or not here or lower[span[1] + 1 : span[1] + 2] not in ([","], ["."]):
                continue
            name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
            person = self.registry.introduce(name, mention.codes[0], here[-1].role, here[-1].level)
            found.append(add_mention(person, sentence, *span, self.text))
        return found

    def read_members(self, sentence: Sentence, owner: dict[int, Mention], used: set[int], mentions: list[Mention]) -> list[Mention]:
        """Those who speak and are told by where they work: "said Ana Reyes of the finance ministry in Lima"."""
        lower = sentence.lower
        found: list[Mention] = []
        bodies = word_list("staffed_bodies")
        if bodies.isdisjoint(sentence.word_set):
            return found
        for token in [token for token, word in enumerate(lower) if word in bodies]:
            link = next((at for at in range(token - 1, max(0, token - LONGEST_BODY), -1) if lower[at] in ("of", "from")), None)
            if link is None or any(word in ("'s", "’s", ",", "and") for word in lower[link:token]):
                continue
            span = self.find_name_ending(sentence, link - 1, owner, used)
            if span is None:
                continue
            first, last = span
            speaks = not self.words.speaking.isdisjoint(lower[max(0, first - 1) : first]) or (
                first == 0 and self.finder.is_verb(lower[token + 1])
            )
            if not speaks:
                continue
            office = Office(link + 1, token, token, "official", None, None, is_former=False, owner=None)
            near = [mention for mention in mentions if link < mention.first <= token + BODY_REACH and len(mention.codes) == 1]
            country = near[0].codes[0] if near else self.owners.find(sentence, office, first, last, mentions)
            if country is not None:
                name = self.text[sentence.starts[first] : sentence.ends[last]]
                found.append(add_mention(self.registry.introduce(name, country, None, "official"), sentence, first, last, self.text))
        return found
