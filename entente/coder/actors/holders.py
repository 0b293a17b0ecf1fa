"""Who holds which office: people introduced with a title, before or after their name, and the country they act for."""

from entente.coder.actors.delegates import read_delegates
from entente.coder.actors.discourse import Discourse
from entente.coder.actors.office_owners import OwnerFinder
from entente.coder.actors.offices import ARTICLES, LONGEST_NAME, POSSESSIVE_ENDINGS, Office, OfficeFinder, office_words
from entente.coder.actors.people import LEVEL_ORDER, PeopleRegistry, add_mention
from entente.coder.actors.roles import read_role
from entente.coder.actors.untitled import UntitledReader
from entente.coder.analysis import Mention, Person, Sentence
from entente.lexicon.vocabulary import Vocabulary

HONOURS = (["hon"], ["right"], ["honourable"], ["rt"])  # "the Hon. Ana Reyes"
COPULAS = frozenset({"is", "was", "became", "becomes", "remains"})
PAIR = 2
CODE_LENGTH = 3  # of a state
IN_PLURAL = frozenset({"of", "(", "for", "from"})  # before the country of one of several
APPOSED_REACH = 6  # words from a comma to a second title
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
        self.owners = OwnerFinder(discourse, self.finder, text)
        self.untitled = UntitledReader(registry, discourse, self.owners, self.finder, text)

    def read(self, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
        """`mentions` with those of the office-holders whom the sentence introduces, in order; a name's parts give way to the whole."""
        owner = {index: mention for mention in mentions for index in range(mention.first, mention.last + 1)}
        new: list[Mention] = []
        used: set[int] = set()
        openers = self.words.openers_of_offices
        behind = 0
        self.owners.open_section(sentence, mentions)
        self.owners.here = None
        for position in [token for token, word in enumerate(sentence.lower) if word in openers]:
            office = self.finder.find_office(sentence, position, owner) if position >= behind else None
            if office is None:
                continue
            found = self._holder(sentence, office, owner)
            if found is not None and found[0] not in used:
                first, last = found
                used.update(range(first, last + 1))
                mention = self._introduce(sentence, office, first, last, owner, mentions)
                if mention is not None:
                    new.append(mention)
            elif office.country is not None:
                self.owners.note_unnamed(sentence, office)
            behind = office.last + 1
        new += self._plural_holders(sentence, owner, used)
        new += self.untitled.read_counterparts(sentence, owner, used)
        new += self.untitled.read_leaders(sentence, owner, used, mentions)
        new += self.untitled.read_delegates(sentence, owner, used)
        new += self.untitled.read_ellipses(sentence, owner, used)
        new += self.untitled.read_members(sentence, owner, used, mentions)
        new += read_delegates(sentence, owner, self.registry, self.finder, self.text)
        self.owners.last_sentence_end = sentence.end
        kept = [mention for mention in mentions if not any(other.first <= mention.last and mention.first <= other.last for other in new)]
        for mention in kept:
            if mention.person is not None and (mention.start, mention.end) not in mention.person.spans:
                mention.person.spans.append((mention.start, mention.end))
        return sorted([*kept, *new], key=lambda mention: mention.first) if new else kept

    def _plural_holders(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """Two people with one plural title: "Norwegian and Peruvian Foreign Ministers Liv Berg and Juan Lara"."""
        lower, found = sentence.lower, list[Mention]()
        if self.words.plural_titles.isdisjoint(sentence.word_set):
            return found
        for token in [token for token, word in enumerate(lower) if word in self.words.plural_titles]:
            single = lower[token][:-1]
            if token in owner or token + 3 >= len(lower):
                continue
            office = self.finder.complete(sentence, token, token, "official", owner)
            matter = self._matter_end(lower, token, owner)
            named, after = self._plural_owners(matter, owner, lower)
            after += after < len(lower) and lower[after] == ","
            one = self.finder.find_name(sentence, self._skip_courtesy(lower, after, owner), owner)
            joint = self._behind_country(sentence, one, owner) if one is not None else len(lower)
            if one is None or joint >= len(lower) or lower[joint] != "and":
                continue
            other = self.finder.find_name(sentence, self._skip_courtesy(lower, joint + 1, owner), owner)
            near = {owner[i].first: owner[i] for i in range(max(0, office.first - 5), office.first) if i in owner}
            before = [mention for mention in near.values() if len(mention.codes) == 1]
            known = [owner[last] for _, last in (one, other) if last in owner and owner[last].is_holder()] if other is not None else []
            before = known if len(known) == 2 else before
            own = [self.owners.behind(sentence, last, owner, IN_PLURAL) for _, last in (one, other)] if other is not None else []
            told = [code for code in own if code is not None]
            countries = told if len(told) == 2 else named or [mention.codes[0] for mention in before] or [*(self.discourse.last_pair or ())]
            if other is None or len(countries) != 2:
                continue
            role = (
                self.text[sentence.starts[office.first] : sentence.ends[token] - 1]
                + self.text[sentence.ends[token] : sentence.ends[matter]]
            )
            level = (
                next(
                    (level for rest, level in self.words.titles[lower[office.first]] if rest == (*lower[office.first + 1 : token], single)),
                    "minister",
                )
                if lower[office.first] in self.words.titles
                else "minister"
            )
            for (first, last), code in zip((one, other), countries, strict=True):
                known = owner.get(last)
                country = known.person.country if known is not None and known.person is not None else code
                person = self.registry.introduce(self.text[sentence.starts[first] : sentence.ends[last]], country, role, level)
                used.update(range(first, last + 1))
                found.append(add_mention(person, sentence, first, last, self.text))
        return found

    def _matter_end(self, lower: list[str], token: int, owner: dict[int, Mention]) -> int:
        """The last token of what ministers in the plural are for: "the Ministers of National Defence of …"."""
        end = token
        if lower[token + 1 : token + 2] == ["of"] or lower[token + 1 : token + 2] == ["for"]:
            at = token + 2
            while at < len(lower) and at not in owner and lower[at] in self.words.matters and lower[at] != "of":
                end, at = at, at + 1
        return end

    @staticmethod
    def _plural_owners(token: int, owner: dict[int, Mention], lower: list[str]) -> tuple[list[str], int]:
        """The two countries behind a plural title and the token behind them: "the transport ministers of Peru and Chile, …"."""
        codes: list[str] = []
        at = token + 1
        if lower[at : at + 1] != ["of"]:
            return codes, at
        while at < len(lower) and len(codes) < PAIR and (at in owner or lower[at] in ("of", "and", "the")):
            mention = owner.get(at)
            if mention is not None:
                codes += mention.codes[:1]
                at = mention.last
            at += 1
        return (codes, at) if len(codes) == PAIR else ([], token + 1)

    def _behind_country(self, sentence: Sentence, name: tuple[int, int], owner: dict[int, Mention]) -> int:
        """The token behind a name and the country told with it: of "Ana Reyes of Chile and", the last word."""
        if self.owners.behind(sentence, name[1], owner, IN_PLURAL) is None:
            return name[1] + 1
        behind = next(owner[token].last + 1 for token in (name[1] + 2, name[1] + 3) if token in owner)
        return behind + (sentence.lower[name[1] + 1] == "(")

    def _holder(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """Tokens of the name that an office belongs to: right after it, after a comma, or before it in apposition."""
        lower, after = sentence.lower, office.end + 1
        for _ in range(2):
            after = self._skip_courtesy(lower, after, owner)
            span = self.finder.find_name(sentence, after, owner)
            if span is not None and (after == office.end + 1 or sentence.words[office.last][0].isupper() or span[1] > span[0]):
                return span
            if after + 1 < len(lower) and lower[after] in COPULAS and office.first <= LATEST_SUBJECT:
                span = self.finder.find_name(sentence, after + 1, owner)  # "The new ambassador to Chile is Ana Reyes."
                if span is not None and span[1] > span[0] and self.finder.may_close(sentence, span[1] + 1):
                    return span
            if after < len(lower) and lower[after] == ",":
                nested = self._office_at_or_after(sentence, after + 1, owner)
                if nested is not None:
                    after = nested.end + 1
                    continue
                following = self._skip_courtesy(lower, after + 1, owner)
                is_addressed = following > after + 1
                span = self.finder.find_name(sentence, following, owner)
                is_name = span is not None and (span[1] > span[0] or span[0] in owner or is_addressed)
                if span is not None and is_name and self.finder.may_close(sentence, span[1] + 1):
                    return span
            break
        return self._name_before(sentence, office, owner)

    def _skip_courtesy(self, lower: list[str], after: int, owner: dict[int, Mention]) -> int:
        """The token behind "Mr", "the Hon.", "H.E. Dr." and the like."""
        token = after
        while token < len(lower) and (
            (lower[token] in self.words.courtesy and token not in owner)
            or (lower[token] == "." and token > after)
            or (lower[token] == "-" and lower[token - 1] in self.words.courtesy)
            or (lower[token] == "the" and lower[token + 1 : token + 2] in HONOURS)
        ):
            token += 1
        return token

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
            or lower[token] in POSSESSIVE_ENDINGS
            or (token in owner and owner[token].kind != "official")
            or lower[token] in self.words.possessives
            or lower[token] in self.words.former
            or lower[token] in self.words.before_offices
        ):
            token -= 1
        is_copula = token > 0 and lower[token] in COPULAS and token < office.first - 1
        if token < 1 or not (lower[token] == "," or is_copula) or not self.finder.may_close(sentence, office.end + 1):
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
        if (
            known is not None
            and person is not None
            and ((first < known.first and not self._may_be(person, sentence.words[first])) or (is_other and known.first == known.last))
        ):
            self.registry.forget(person, known.start, known.end)
            person = None
        if known is not None and person is not None and self._is_namesake(person):
            self.registry.forget(person, known.start, known.end)
            person = None
        name = self.text[sentence.starts[first] : sentence.ends[last]]
        if sentence.lower[office.last] in self.words.private and (office.country is None or self._is_of_team(sentence, office)):
            return None
        if (
            office.first > 1
            and sentence.lower[office.first - 1] in POSSESSIVE_ENDINGS
            and sentence.lower[office.first - 2] in self.words.clubs
        ):
            return None
        country = person.country if person is not None else None
        apposed = self._apposed(sentence, office, first, last, owner)
        if country is None:
            country = (
                office.country
                or (apposed.country if apposed is not None else None)
                or (self.finder.find_owner(sentence, first - 1, owner) if first < office.first else None)
                or self.owners.behind(sentence, last, owner)
                or self._own_title(sentence, office)
                or self.owners.of_counterpart(sentence, office, owner, self.registry.people)
                or self.owners.find_by_name(name, sentence, office, (first, last), mentions)
            )
        role = read_role(self.text, sentence, office, owner)
        level = office.level if office.level in LEVEL_ORDER else "official"
        if office.is_former:
            if person is not None and person.role is None:
                person.is_official = False
            if person is None and name not in self.registry.by_form:
                former = self.registry.introduce(name, None, None, None)
                former.is_official = False
                named = [mention.codes[0] for mention in mentions if mention.last < office.first and len(mention.codes) == 1]
                held = office.country or self.owners.behind(sentence, last, owner) or next(iter(named), None)
                if held is not None:
                    former.former_role = (f"former {role}", held)
                    former.spans.append((sentence.starts[first], sentence.ends[last]))
            return None
        if last == first and person is None and self.registry.by_form.get(name) is None and sentence.words[office.last][0].islower():
            return None
        person = self.registry.introduce(name, country, role, level)
        if person.role == role and sentence.lower[office.last] in self.words.unofficial:
            person.is_official = False
        if apposed is not None:
            self.registry.introduce(name, person.country, read_role(self.text, sentence, apposed, owner), apposed.level)
        mention = add_mention(person, sentence, first, last, self.text)
        self.owners.here = mention if person.country and first <= LATEST_SUBJECT else self.owners.here
        return mention if person.country else None

    def _apposed(self, sentence: Sentence, office: Office, first: int, last: int, owner: dict[int, Mention]) -> Office | None:
        """A second office told behind the name of one: "General Ana Reyes, commander of the Peruvian border guard"."""
        lower = sentence.lower
        if office.first > first or lower[last + 1 : last + 2] != [","]:
            return None
        for token in range(last + 2, min(last + 2 + APPOSED_REACH, len(lower))):
            if lower[token] in self.words.openers_of_offices and token not in owner:
                second = self.finder.find_office(sentence, token, owner)
                found = self._name_before(sentence, second, owner) if second is not None else None
                return second if second is not None and not second.is_former and found is not None and found[1] == last else None
            if lower[token] in (",", "and", "who", "whose"):
                return None
        return None

    @staticmethod
    def _is_namesake(person: Person) -> bool:
        """Whether a person of the lexicon, met here first, held an office at another time only and of an organisation."""
        is_of_body = person.country is not None and len(person.country) > CODE_LENGTH
        return is_of_body and not person.is_official and person.role is None and person.former_role is None and len(person.spans) <= 1

    @staticmethod
    def _is_of_team(sentence: Sentence, office: Office) -> bool:
        """Whether a country right before a captain or coach is a team: "Peru captain Ana Reyes"."""
        return office.first > 0 and office.first == office.last and sentence.words[office.last].islower()

    def _own_title(self, sentence: Sentence, office: Office) -> str | None:
        """The only country that has this office, where the document speaks of it: "Chief Cabinet Secretary", "Taoiseach"."""
        code = self.words.own_titles.get(" ".join(sentence.lower[office.first : office.last + 1]))
        is_spoken_of = code in self.discourse.named_counts or (code == "EU" and any(name in self.text for name in UNION_NAMES))
        return code if is_spoken_of else None

    @staticmethod
    def _may_be(person: Person, first_name: str) -> bool:
        """Whether a known person bears this first name: "Martin Ashdown" is no Paddy Ashdown."""
        full = [form for form in (person.name, *person.forms) if " " in form]
        return any(first_name in form.split() for form in full) if full else False
