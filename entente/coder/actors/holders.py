"""Who holds which office: people introduced with a title, before or after their name, and the country they act for."""

from entente.coder.actors.delegates import read_delegates
from entente.coder.actors.described import DescribedReader
from entente.coder.actors.discourse import Discourse
from entente.coder.actors.known_terms import find_served, is_of_body
from entente.coder.actors.office_owners import OwnerFinder
from entente.coder.actors.office_phrases import find_until
from entente.coder.actors.offices import ARTICLES, LONGEST_NAME, Office, OfficeFinder, office_words
from entente.coder.actors.people import PeopleRegistry, add_mention
from entente.coder.actors.plural_holders import PluralReader
from entente.coder.actors.private_offices import is_crowned_by_chance, is_of_private_body, is_of_team, speaks_for_firm
from entente.coder.actors.roles import read_role
from entente.coder.actors.stand_ins import StandInReader
from entente.coder.actors.succession import SuccessionReader
from entente.coder.actors.terms import is_over
from entente.coder.actors.untitled import UntitledReader
from entente.coder.analysis import Mention, Person, Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.bodies import is_body
from entente.lexicon.vocabulary import Vocabulary

COPULAS = frozenset({"is", "was", "became", "becomes", "remains"})
STILL = frozenset({"still", "now", "again", "currently"})
SERVING = frozenset({"served", "serves", "doubles", "worked"})  # "as" an office
PAST_WHO = 2  # tokens from a verb to the comma before "who"
BODY_WORDS = 5  # of "the foreign ministry's" before an office
APPOSED_REACH = 7  # words from a comma to a second title
UNION_NAMES = ("European", "EU", "Brussels")
LATEST_SUBJECT = 6  # an office this early is the subject of its sentence


class OfficeReader:
    """Reads the office-holders of one document's sentences in order."""

    def __init__(self, registry: PeopleRegistry, discourse: Discourse, vocabulary: Vocabulary, text: str) -> None:
        self.registry = registry
        self.discourse = discourse
        self.finder = OfficeFinder(vocabulary)
        self.words = office_words()
        self.text = text
        self.owners = OwnerFinder(discourse, self.finder, text, registry.day)
        self.plural = PluralReader(registry, discourse, self.owners, self.finder, text)
        self.described = DescribedReader(registry, discourse, self.owners, self.finder, text)
        self.untitled = UntitledReader(registry, discourse, self.owners, self.finder, text)
        self.succession = SuccessionReader(registry, discourse, self.owners, self.finder, text)
        self.stand_ins = StandInReader(registry, discourse, self.owners, self.finder, text)

    def read(self, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
        """`mentions` with those of the office-holders whom the sentence introduces, in order; a name's parts give way to the whole."""
        owner = {index: mention for mention in mentions for index in range(mention.first, mention.last + 1)}
        new: list[Mention] = []
        used: set[int] = set()
        openers, behind = self.words.openers_of_offices, 0
        opened = () if openers.isdisjoint(sentence.word_set) else [token for token, word in enumerate(sentence.lower) if word in openers]
        self.owners.open_section(sentence, mentions)
        self.owners.here = None
        for position in opened:
            office = self.finder.find_office(sentence, position, owner) if position >= behind else None
            if office is None:
                continue
            found = self._holder(sentence, office, owner) or self.stand_ins.find_chosen(sentence, office, owner)
            if found is not None and found[0] not in used:
                first, last = found
                used.update(range(first, last + 1))
                mention = self._introduce(sentence, office, first, last, owner, mentions)
                if mention is not None:
                    new.append(mention)
            elif described := self.described.read(sentence, office, owner):
                new += described
                used.update(range(office.first, office.last + 1))
            else:
                self.owners.note_unnamed(sentence, office)
                self.described.note(sentence, office, owner)
            behind = office.last + 1
        new += self.plural.read(sentence, owner, used)
        new += self.untitled.read_counterparts(sentence, owner, used)
        new += self.succession.read(sentence, owner, used)
        new += self.untitled.read_leaders(sentence, owner, used, mentions)
        new += self.stand_ins.read(sentence, owner, used)
        new += self.described.read_speaker(sentence, owner, used)
        new += self.untitled.read_delegates(sentence, owner, used)
        new += self.untitled.read_ellipses(sentence, owner, used)
        new += self.untitled.read_members(sentence, owner, used, mentions)
        new += read_delegates(sentence, owner, self.registry, self.finder, self.text)
        self.owners.before, self.described.before = sentence, (sentence, [*mentions, *new])
        if new:
            taken = {token for mention in new for token in range(mention.first, mention.last + 1)}
            mentions = [mention for mention in mentions if taken.isdisjoint(range(mention.first, mention.last + 1))]
        for mention in mentions:
            if mention.person is not None and (mention.start, mention.end) not in mention.person.spans:
                mention.person.spans.append((mention.start, mention.end))
        return sorted([*mentions, *new], key=lambda mention: mention.first) if new else mentions

    def _holder(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """Tokens of the name that an office belongs to: right after it, after a comma, or before it in apposition."""
        lower, after = sentence.lower, office.end + 1
        if not GENITIVES.isdisjoint(lower[after : after + 1]):
            return None  # "Ana Reyes, the prime minister's envoy"
        if lower[after : after + 1] in (["there"], ["here"]) and lower[after + 1 : after + 2] == [","]:
            after += 1  # "the Chilean ambassador there, Ana Reyes"
        if lower[after : after + 1] == [":"] and office.first <= 1:
            span = self.finder.find_name_behind_courtesy(sentence, after + 1, owner)  # "President: Ana Reyes."
            return span if span is not None and span[1] > span[0] and self.finder.may_close(sentence, span[1] + 1) else None
        for _ in range(2):
            after = self.finder.skip_courtesy(lower, after, owner)
            span = self.finder.find_name(sentence, after, owner)
            if span is not None and span[0] not in owner and self._opens_with_verb(lower, *span):
                return None  # "Relief Official Tells Council"
            if span is not None and (after == office.end + 1 or sentence.words[office.last][0].isupper() or span[1] > span[0]):
                return span
            if after + 1 < len(lower) and lower[after] in COPULAS and self._is_subject(lower, office):
                said = after + 1 + (lower[after + 1] in STILL)
                span = self.finder.find_name(sentence, said, owner)  # "The new ambassador to Chile is Ana Reyes."
                if span is not None and span[1] > span[0] and self.finder.may_close(sentence, span[1] + 1):
                    return span
            if after < len(lower) and lower[after] == ",":
                nested = self._office_at_or_after(sentence, after + 1, owner)
                if nested is not None:
                    after = nested.end + 1
                    continue
                following = self.finder.skip_courtesy(lower, after + 1, owner)
                is_addressed = following > after + 1
                span = self.finder.find_name(sentence, following, owner)
                is_crowned = lower[office.last] in self.words.crowned and span is not None and lower[span[1] + 1 : span[1] + 2] == [","]
                is_name = span is not None and (span[1] > span[0] or span[0] in owner or is_addressed or is_crowned)
                if span is not None and is_name and self._may_close(sentence, span[1] + 1, owner):
                    is_subject = is_addressed and "".join(lower[span[1] + 1 : span[1] + 2]).isalpha()
                    before = self._name_before(sentence, office, owner) if is_subject else None
                    return before or span  # "by Juan Diaz, President of Peru, Mr Luis Soto spent": the office is the first's
            break
        return self._name_before(sentence, office, owner)

    def _opens_with_verb(self, lower: list[str], first: int, last: int) -> bool:
        """Whether what looks like a name is the rest of a headline: "Foreign Minister Explains Turnabout"."""
        return self.finder.is_verb(lower[first]) and (first == last or lower[first].endswith("s"))

    @staticmethod
    def _is_subject(lower: list[str], office: Office) -> bool:
        """Whether an office is the subject of a sentence or of a clause with "whose"."""
        return office.first <= LATEST_SUBJECT or lower[office.first - 1] == "whose"

    def _may_close(self, sentence: Sentence, token: int, owner: dict[int, Mention]) -> bool:
        """Whether an apposition may end before a token, also one where the country of the person follows: "its head, Ana Reyes of Peru"."""
        home = owner.get(token + 1) if sentence.lower[token : token + 1] == ["of"] else None
        return self.finder.may_close(sentence, home.last + 1 if home is not None and home.kind == "name" else token)

    def _office_at_or_after(self, sentence: Sentence, position: int, owner: dict[int, Mention]) -> Office | None:
        """A second title right after a comma: "Minister for the Armed Forces, MP James Heappey", "its envoy, former minister X"."""
        lower = sentence.lower
        for token in range(position, min(position + 5, len(lower))):
            if lower[token] in self.words.titles:
                nested = self.finder.find_office(sentence, token, owner)
                if (
                    nested is not None
                    and nested.first <= position + 3
                    and self.finder.find_name(sentence, nested.end + 1, owner) is not None
                ):
                    return nested
            if (
                token not in owner
                and lower[token] not in self.words.former
                and lower[token] not in self.words.modifiers
                and lower[token] not in ARTICLES
            ):
                return None
        return None

    def _name_before(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The name before a comma whose apposition the office is: "Slobodan Marić, head of …", "Lavrov, the Russian foreign minister,"."""
        lower = sentence.lower
        token = office.first - 1
        while token >= 0 and (
            lower[token] in ARTICLES
            or lower[token] in GENITIVES
            or (token in owner and (owner[token].kind != "official" or lower[owner[token].last + 1] in GENITIVES))
            or lower[token] in self.words.possessives
            or lower[token] in self.words.former
            or lower[token] in self.words.before_offices
            or self._is_owning_body(lower, token)
            or (lower[token] in self.words.realms and lower[token + 1] in GENITIVES)
            or lower[token] in self.words.arriving
        ):
            token -= 1
        until = find_until(lower, token) if office.is_former and token > 0 else -1
        if until > 0:
            token = until - 1 - (lower[until - 1] == "who")  # "Ana Reyes, who until June was Chile's envoy"
        if lower[token] == "as" and (lower[token - 1] in SERVING or lower[token - 1] == ","):
            token -= 1
        if lower[token] == "been" and lower[token - 1] == "has":
            return self._subject_before(sentence, token - 2, owner)
        is_relative = (
            token > PAST_WHO and lower[token] in COPULAS | SERVING and lower[token - 1] == "who" and lower[token - PAST_WHO] == ","
        )
        if is_relative:
            token -= PAST_WHO
        is_copula = token > 0 and lower[token] in COPULAS and token < office.first - 1
        is_closed = is_relative or self.finder.may_close(sentence, office.end + 1)
        is_bracketed = lower[token] == "(" and lower[office.end + 1 : office.end + 2] == [")"]  # "Ana Reyes (Minister of Trade):"
        if token < 1 or not (lower[token] == "," or is_copula or is_bracketed) or not is_closed:
            return None
        if lower[token + 1] in ("a", "an") and self.words.speaking.intersection(lower[office.end + 1 : office.end + 2]):
            return None
        last = self._before_brackets(sentence, token - 1)
        first = last
        while first in owner and owner[first].kind == "official":
            first = owner[first].first - 1  # "Sheikh Mohammed bin Abdulrahman" and "Al Thani" are one
        while (
            first >= 0
            and last - first < LONGEST_NAME
            and self.finder.is_name_part(sentence, first)
            and self._is_in_name(owner.get(first))
            and (first == last or "\n\n" not in self.text[sentence.ends[first] : sentence.starts[first + 1]])
        ):
            first -= 1
        first += 1
        if first == 0 and lower[0].endswith("ing") and any(lower[token] in self.words.titles for token in range(1, last)):
            return None  # "Receiving Ambassador Reyes, the President"
        while first <= last and (
            (lower[first] in self.words.particles and sentence.words[first][0].islower())
            or lower[first] in ("-", ".")
            or lower[first] in self.words.courtesy
            or (lower[first] in self.words.titles and first < last)
        ):
            first += 1
        if first == last == 1 and last not in owner and self._may_be_first_name(sentence):
            first = 0
        is_name = sentence.words[last][0].isupper() or lower[last].startswith(("al-", "el-")) or self.finder.is_joined(sentence, last)
        is_known = last in owner and owner[last].kind == "official"
        return (first, last) if is_known or (last > first and is_name) else None

    def _subject_before(self, sentence: Sentence, last: int, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The full name that opens a sentence up to a token: "Ana Reyes has been Peru's ambassador since March"."""
        span = self.finder.find_name_behind_courtesy(sentence, 0, owner)
        return span if span is not None and span[0] < span[1] == last else None

    def _is_owning_body(self, lower: list[str], token: int) -> bool:
        """Whether a word is of the body or office that an office is with: "Ana Reyes, the foreign ministry's spokeswoman"."""
        end = next((at for at in range(token + 1, min(token + BODY_WORDS, len(lower))) if lower[at] in GENITIVES), None)
        words = self.words
        return end is not None and all(
            word in words.modifiers or word in words.matters or word in words.titles or word in words.state_bodies or word == "-"
            for word in lower[token:end]
        )

    def _may_be_first_name(self, sentence: Sentence) -> bool:
        """Whether the first word of a sentence, though a common one, may be a first name: "Grant Hill, the ambassador, said"."""
        word, lower = sentence.words[0], sentence.lower[0]
        return word.isalpha() and lower not in self.words.stops | self.words.courtesy and lower not in self.words.titles

    @staticmethod
    def _before_brackets(sentence: Sentence, last: int) -> int:
        """The token before brackets or an age that end at `last`: of "Ana Reyes (Lab, Leeds)" and "Ana Reyes, 57", the surname."""
        lower = sentence.lower
        if lower[last] == ")" and "(" in lower[:last]:
            return last - 1 - lower[:last][::-1].index("(") - 1
        return last - 2 if lower[last].isdigit() and last > 1 and lower[last - 1] == "," else last

    @staticmethod
    def _is_in_name(mention: Mention | None) -> bool:
        """Whether what holds a token may be one word of a longer name: a surname, a town."""
        return mention is None or (mention.first == mention.last and mention.kind in ("official", "city", "region"))

    def _introduce(
        self, sentence: Sentence, office: Office, first: int, last: int, owner: dict[int, Mention], mentions: list[Mention]
    ) -> Mention | None:
        for token in range(first, last):
            inner = owner.get(token)
            if inner is not None and inner.person is not None and inner.last < last:
                self.registry.forget(inner.person, inner.start, inner.end)
        known = owner.get(last)
        person = known.person if known is not None and known.person is not None else None
        is_other = person is not None and office.country is not None and person.country != office.country and len(person.spans) <= 1
        if person is not None and is_other and not person.is_official and (office.country is None or is_body(office.country)):
            person.country = office.country  # who headed a state once and now a body
        if (
            known is not None
            and person is not None
            and (
                (first < known.first and not self.registry.may_be(person, sentence.words[first]))
                or (is_other and known.first == known.last)
            )
        ):
            self.registry.forget(person, known.start, known.end)
            person = None
        is_former = sentence.lower[office.first] in self.words.former
        served = self._served_before(sentence, office, person) if person is not None and is_former else None
        is_of_another = person is not None and served not in (None, person.country) and len(person.spans) <= 1
        if known is not None and person is not None and (is_of_another or self._is_namesake(person)):
            self.registry.forget(person, known.start, known.end)
            person = None
        name = self.text[sentence.starts[first] : sentence.ends[last]]
        titled = sentence.lower[max(0, office.first - 1) : office.last + 1]
        if not self.words.of_no_state.isdisjoint(titled) and titled[-1] != "minister":
            return None
        if is_of_private_body(sentence, office) or is_crowned_by_chance(sentence, office, owner):
            return None
        if speaks_for_firm(sentence, office, owner, self.finder, self.registry):
            return None
        if sentence.lower[office.last] in self.words.private and (office.country is None or is_of_team(sentence, office)):
            return None
        if office.first > 1 and sentence.lower[office.first - 1] in GENITIVES and sentence.lower[office.first - 2] in self.words.clubs:
            return None
        country = person.country if person is not None else served
        apposed = self._apposed(sentence, office, first, last, owner)
        if country is None:
            country = (
                office.country
                or (apposed.country if apposed is not None else None)
                or (self.finder.find_owner(sentence, first - 1, owner) if first < office.first else None)
                or self.owners.behind(sentence, last, owner)
                or self._own_title(sentence, office)
                or (self._of_second(sentence, office, owner) if first < office.first else None)
                or self.owners.of_counterpart(sentence, min(first, office.first), owner, self.registry.people)
                or self.owners.find_by_name(name, sentence, office, (first, last), mentions)
            )
        role = read_role(self.text, sentence, office, owner)
        if office.is_former or (first < office.first and is_over(sentence, office)):
            self._introduce_former(sentence, office, (first, last), person, mentions, owner)
            return None
        if last == first and person is None and self.registry.by_form.get(name) is None and sentence.words[office.last][0].islower():
            return None
        person = self.registry.introduce(name, country, role, office.level)
        if person.role == role and sentence.lower[office.last] in self.words.unofficial:
            person.is_official = False
        if apposed is not None:
            self.registry.introduce(name, person.country, read_role(self.text, sentence, apposed, owner), apposed.level)
        mention = add_mention(person, sentence, first, last, self.text)
        self.owners.here = mention if person.country and first <= LATEST_SUBJECT else self.owners.here
        return mention if person.country else None

    def _served_before(self, sentence: Sentence, office: Office, person: Person) -> str | None:
        """The country of a former office: the one that the text tells, else that of the term which the lexicon knows.

        Of "Ana Reyes, former president", whom the lexicon knows as an envoy as well, the country that she was president of.
        """
        names = [person.name, *(name for known, name in self.registry.full_names if known is person)]
        return office.country or find_served(names, sentence.lower[office.last])

    def _introduce_former(
        self,
        sentence: Sentence,
        office: Office,
        span: tuple[int, int],
        person: Person | None,
        mentions: list[Mention],
        owner: dict[int, Mention],
    ) -> None:
        """Notes what somebody was: an official no more, unless the text gives another office."""
        first, last = span
        name, role = self.text[sentence.starts[first] : sentence.ends[last]], read_role(self.text, sentence, office, owner)
        if person is not None:
            if person.role is None:
                person.is_official = False
                served = self._served_before(sentence, office, person) or (None if is_of_body(person) else person.country)
                person.former_role = person.former_role or ((f"former {role}", served) if served is not None else None)
            return
        if name in self.registry.by_form:
            return
        named = [mention.codes[0] for mention in mentions if mention.last < office.first and len(mention.codes) == 1]
        held = office.country or self.owners.behind(sentence, last, owner) or next(iter(named), None)
        held = held or self.owners.find_by_name(name, sentence, office, span, mentions)
        self.registry.introduce_former(name, role, held, (sentence.starts[first], sentence.ends[last]))

    def _apposed(self, sentence: Sentence, office: Office, first: int, last: int, owner: dict[int, Mention]) -> Office | None:
        """A second office told behind the name of one: "General Ana Reyes, commander of the Peruvian border guard"."""
        lower = sentence.lower
        if office.first > first or lower[last + 1 : last + 2] != [","]:
            return None
        for token in range(last + 2, min(last + 2 + APPOSED_REACH, len(lower))):
            if lower[token] in self.words.openers_of_offices and token not in owner:
                second = self.finder.find_office(sentence, token, owner)
                found = self._name_before(sentence, second, owner) if second is not None else None
                if second is not None and found is not None:
                    return second if not second.is_former and found[1] == last else None
            if lower[token] in (",", "and", "who", "whose"):
                return None
        return None

    @staticmethod
    def _is_namesake(person: Person) -> bool:
        """Whether a person of the lexicon, met here first, held an office at another time only and of an organisation."""
        is_of_body = person.country is not None and is_body(person.country)
        return is_of_body and not person.is_official and person.role is None and person.former_role is None and len(person.spans) <= 1

    def _of_second(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> str | None:
        """The country of an office joined to one behind a name: "Ana Reyes, deputy justice minister and leader of the Peruvian team"."""
        if sentence.lower[office.end + 1 : office.end + 2] != ["and"]:
            return None
        second = self.finder.find_office(sentence, office.end + 2, owner)
        return second.country if second is not None else None

    def _own_title(self, sentence: Sentence, office: Office) -> str | None:
        """The only country that has this office, where the document speaks of it: "Chief Cabinet Secretary", "Taoiseach"."""
        code = self.words.own_titles.get(" ".join(sentence.lower[office.first : office.last + 1]))
        is_spoken_of = code in self.discourse.named_counts or (code == "EU" and any(name in self.text for name in UNION_NAMES))
        return code if is_spoken_of else None
