"""What stands for whom: pronouns, "the two countries", "the minister", "his counterpart", by what was named last."""

from functools import cache

from entente.coder.actors.ahead import find_named_ahead
from entente.coder.actors.bare_offices import find_issuers_office, find_lone_office, find_own_state
from entente.coder.actors.beside import (
    codes_here,
    faces_group,
    find_host_by_place,
    find_pointed,
    find_ruled,
    find_there,
    goes_on,
    is_listed_behind,
    is_told_by_third,
    opens_clause,
)
from entente.coder.actors.descriptions import (
    find_body,
    find_described_country,
    find_listed_owner,
    find_neighbour,
    find_neighbours,
    find_organisation,
    is_addressed,
    is_organisation,
    is_private_speaker,
)
from entente.coder.actors.discourse import Discourse
from entente.coder.actors.halves import find_half
from entente.coder.actors.office_holders import find_holder, find_secretary_general, gender_of
from entente.coder.actors.office_owners import SECRETARY_GENERAL
from entente.coder.actors.ordered import find_ordered
from entente.coder.actors.plural_pronouns import find_plural
from entente.coder.actors.ships import means_ship
from entente.coder.analysis import Mention, Person, Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.wordlists import word_list

PAIR_SPANS = (["both"], ["each"], ["the", "two"], ["each", "other"], ["one", "another"], ["the", "pair"], ["the", "duo"])
WHOLE_PAIRS = (["each"], ["all", "sides"], ["all", "parties"], ["all", "the", "parties"])
PAIR_OPENERS = (["the", "two"], ["the", "three"], ["each", "other"], ["one", "another"])
NEAR_OPENERS = frozenset({"its", "their", "the", "his"})
GROUP_SIZES = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
LONGEST_PHRASE = 5  # words of "the …" that means an office or a country; longer ones name something of their own


def resolve(chunk: Chunk, sentence: Sentence, discourse: Discourse, text: str) -> Mention | None:
    """A mention for a noun chunk without a name, where the discourse tells whom it stands for; else None."""
    first, last = chunk.first, chunk.last
    lower = sentence.lower
    word = lower[first]
    if sentence.words[first] == "HE" and any(mention.first == first + 1 for mention in sentence.mentions):
        return None  # His Excellency
    if word == "there" and chunk.prep == "from":
        return _Resolver(sentence, discourse, text).country(find_there(sentence, discourse), chunk)
    if chunk.is_pronoun or (first == last and word in _pronouns()):
        return _Resolver(sentence, discourse, text).pronoun(word, chunk)
    if not chunk.mentions and (half := find_half(sentence, chunk, discourse, text)) is not None:
        return half
    span = lower[first : last + 1]
    if chunk.mentions and span[-1] in word_list("bordering") and not GENITIVES.isdisjoint(span):
        return _Resolver(sentence, discourse, text).neighbour(chunk, span, chunk.mentions[0].codes)
    if word not in _openers() and word_list("counterparts").isdisjoint(span):
        return None
    resolver = _Resolver(sentence, discourse, text)
    is_of = last + 2 < len(lower) and lower[last + 1] == "of" and not lower[last + 2].endswith("ing")  # "accused its neighbour of hiding"
    is_of = is_of and not (span[-1] == "heads" and lower[last + 2] in word_list("of_heads"))  # "the three heads of state"
    if is_of and lower[first - 1] not in word_list("before_accused"):
        return resolver.both(chunk, lower[last + 2 : last + 4]) if span == ["both"] else None
    if lower[last] in word_list("counterparts") and lower[last + 1 : last + 2] == ["from"]:
        return None  # "his counterpart from Vietnam" names whom it means
    return resolver.phrase(chunk, span)


@cache
def _pronouns() -> frozenset[str]:
    return frozenset[str]().union(*(word_list(f"{kind}_pronouns") for kind in ("person", "thing", "plural", "speaker", "asked")))


@cache
def _openers() -> frozenset[str]:
    """First words of the phrases that may stand for somebody."""
    return word_list("possessives") | {"the", "this", "that", "each", "both", "two", "one", "all"}


class _Resolver:
    """Finds whom the words of one sentence stand for."""

    def __init__(self, sentence: Sentence, discourse: Discourse, text: str) -> None:
        self.sentence = sentence
        self.discourse = discourse
        self.text = text

    def phrase(self, chunk: Chunk, span: list[str]) -> Mention | None:
        """Whom "the two countries", "his counterpart", "the minister" stand for."""
        word, end = span[0], span[-1]
        discourse = self.discourse
        if len(span) == 2 and word in ("his", "her") and end in word_list("honorifics"):
            return self._sovereign(chunk)
        is_group = word in ("the", "all") and len(span) >= 2 and span[1] in GROUP_SIZES
        if not word_list("breakaway").isdisjoint(span) or (is_group and is_listed_behind(self.sentence, chunk)):
            return None  # "the breakaway republic", "the three neighbours, X, Y and Z"
        if is_group and (len(span) == 2 or end in word_list("pair_heads")):
            group = discourse.group(GROUP_SIZES.get(span[1]))
            if group is not None:
                return self._definite(group, chunk, "group named together")
        if (
            word == "the"
            and len(span) in (3, 4)
            and not chunk.mentions
            and span[1] in word_list("portfolios")
            and end in word_list("people_heads")
            and not is_listed_behind(self.sentence, chunk)
        ):
            pair = discourse.pair_of_people() or discourse.pair()
            return self._definite(pair, chunk, "office-holders of the pair") if pair else None
        if word == "each" and end in word_list("each_of_the_pair") and not chunk.mentions:
            pair = discourse.pair()
            return self._definite(pair, chunk, "each of the pair") if pair else None
        is_bare_pair = span[:-1] == ["the"] and end in word_list("bare_pair_heads") and not is_listed_behind(self.sentence, chunk)
        if word == "two" and (len(span) > 2 or end == "people" or end in word_list("people_heads") or end in word_list("delegates")):
            return None  # "two diplomats", "two people", "two smaller parties" are any two
        if word in ("both", "two") or span in WHOLE_PAIRS or is_bare_pair or span[:2] in PAIR_OPENERS:
            return self._pair(chunk, span)
        if chunk.mentions and ("counterpart" in span or "colleague" in span):
            return None  # "his Russian counterpart" names whom it means
        if word in NEAR_OPENERS and end in word_list("near_parties") and not chunk.mentions:
            owner = discourse.subject or discourse.last_country
            return self.neighbour(chunk, span, (owner,) if owner is not None else ())
        is_facing = len(span) == 2 and end in word_list("facing") and word in word_list("possessives")
        if is_facing or not word_list("counterparts").isdisjoint(span):
            host = find_host_by_place(self.sentence, discourse, chunk)
            if host is not None:
                return self._definite((host,), chunk, "counterpart: of the country where they are")
            owner = discourse.interviewed if word in ("my", "our") else None
            guest = self.pronoun(word, chunk) if is_facing else None
            owner = (
                (guest.codes[0] if guest is not None and len(guest.codes) == 1 else None)
                or owner
                or discourse.subject
                or discourse.last_country
            )
            code = discourse.official_facing(owner) or discourse.other(owner)
            return self._definite((code,), chunk, "counterpart: the other party") if code is not None else None
        if word in word_list("possessives"):
            return self.pronoun(word, chunk)
        if len(span) >= 4 and span[2] in GENITIVES and span[1] in word_list("near_parties") and word in NEAR_OPENERS:
            return self.neighbour(chunk, span[:2], (discourse.subject,) if discourse.subject is not None else ())
        if word == "the" and len(span) >= 4 and span[2] in GENITIVES and span[1] in word_list("owning_states"):
            own = find_own_state(self.sentence, chunk.first, span[:2], discourse)
            code = own or find_described_country(span[1:2], discourse, codes_here(self.sentence))[0]
            return self._mention((code,), "definite", chunk.first, chunk.first + 1, "country described") if code is not None else None
        if word == "the" and len(span) >= 4 and span[2] in GENITIVES and span[1] in word_list("office_heads"):
            office = self._office(chunk.first, chunk.first + 1, span[:2])
            if office is not None:
                return office
        if (ordered := find_ordered(self.sentence, chunk, discourse)) is not None:
            return self._mention((ordered,), "definite", chunk.first, chunk.first + 1, "one of two named before")
        if word == "that" and (pointed := find_pointed(self.sentence, chunk)) is not None:
            return self._definite((pointed,), chunk, "country pointed at")
        if word not in ("the", "this") or len(span) > LONGEST_PHRASE:
            return None
        if span[1:] == SECRETARY_GENERAL:
            person = find_secretary_general(discourse)
            if person is None or person.country is None:
                return None
            return self._mention((person.country,), "office", chunk.first, chunk.last, "organisation last named", person)
        if end in word_list("office_heads"):
            return self._office(chunk.first, chunk.last, span)
        return self._country(chunk, span)

    def _sovereign(self, chunk: Chunk) -> Mention | None:
        """Whom "His Majesty" means: the head of state of the document's home, else the one named last."""
        crowns = word_list("crowns")
        heads = [
            person
            for person in self.discourse.people
            if person.country and not crowns.isdisjoint(f"{person.name} {person.role or ''}".lower().split())
        ]
        person = next((person for person in heads if person.country == self.discourse.home), heads[-1] if heads else None)
        if person is None or person.country is None:
            return None
        return self._mention((person.country,), "office", chunk.first, chunk.last, f"title of {person.name}", person)

    def neighbour(self, chunk: Chunk, span: list[str], owners: tuple[str, ...]) -> Mention | None:
        """The country that "its northern neighbour", "Nepal's southern neighbour", "its ally" means."""
        if not owners:
            return None
        code = find_neighbour(span, owners[0], self.discourse) if span[-1] in word_list("bordering") else None
        if code is not None:
            return self._definite((code,), chunk, f"neighbour of {owners[0]}")
        code = self.discourse.other(owners[0])
        return self._definite((code,), chunk, "counterpart: the other party") if code is not None else None

    def both(self, chunk: Chunk, following: list[str]) -> Mention | None:
        """The pair that "both of its allies", "both of the sides", "both of us" means."""
        if following[:1] in (["us"], ["you"]):
            code = self._speaking(following[0], chunk)
            other = self.discourse.other_than_teller(code) if code is not None else None
            return self._definite((code, other), chunk, "both of us") if code is not None and other is not None else None
        if not following or following[0] not in _openers() or word_list("pair_heads").isdisjoint(following):
            return None
        main, subject = self.discourse.main_pair(), self.discourse.subject
        pair = main if main is not None and subject is not None and subject not in main else self.discourse.pair()
        return self._definite(pair, chunk, "both of the pair") if pair is not None else None

    def _pair(self, chunk: Chunk, span: list[str]) -> Mention | None:
        discourse = self.discourse
        if span[:2] in (["each", "other"], ["one", "another"]) and discourse.sentence_pair is not None:
            return self._definite(discourse.sentence_pair, chunk, "pair named in the sentence")
        if span not in PAIR_SPANS and word_list("pair_heads").isdisjoint(span):
            return None
        is_bare = span == ["the", "two"] and chunk.prep != "between"  # "trade between the two" is of countries
        are_people = is_bare or span[-1] in word_list("people_heads")
        is_of_others = are_people and is_told_by_third(self.sentence, self.discourse, chunk)
        holders = discourse.pair_of_people() if are_people and not is_of_others else None
        pair = (discourse.subject_pair if are_people else None) or holders or discourse.pair()
        if span[:2] == ["the", "two"] and opens_clause(self.sentence, chunk):
            subject, last_object = discourse.subject, discourse.last_object
            if subject is not None and last_object is not None and len(last_object) == 1:
                return self._definite((subject, last_object[0]), chunk, "subject and object of the clause before")
        if span[-1] in word_list("bordering_pairs"):
            pair = find_neighbours(discourse) or pair
        return self._definite(pair, chunk, "pair last named together") if pair is not None else None

    def _office(self, first: int, last: int, span: list[str]) -> Mention | None:
        issuer = find_issuers_office(self.sentence, last, span, self.discourse, self.text)
        if issuer is not None:
            return self._mention((issuer,), "office", first, last, "office of who issues the text")
        person = find_holder(span, self.discourse)
        if person is None and span[-3:] == SECRETARY_GENERAL:
            body = find_organisation(self.discourse)
            return self._mention((body,), "office", first, last, "head of the organisation named") if body is not None else None
        if person is None:
            titles = word_list("envoys") if span[-1] in word_list("envoys") else (span[-1],)
            country = next((country for title, country in reversed(self.discourse.offices) if title in titles), None)
            country = country or find_lone_office(self.sentence, last, span, self.discourse)
            return self._mention((country,), "office", first, last, "office named before") if country is not None else None
        if not person.country:
            return None
        return self._mention((person.country,), "office", first, last, f"office of {person.name}", person)

    def _country(self, chunk: Chunk, span: list[str]) -> Mention | None:
        """The country that "the country", "the ministry", "the army" means."""
        discourse, end = self.discourse, span[-1]
        if (own := find_own_state(self.sentence, chunk.first, span, discourse)) is not None:
            return self._definite((own,), chunk, "state that issues the text")
        if end in word_list("described_heads"):
            code, is_described = find_described_country(span[1:], discourse, codes_here(self.sentence))
            if is_described:
                return self._definite((code,), chunk, "country described") if code is not None else None
        is_ministry = "ministry" in span or span == ["the", "department"]
        is_proper = len(span) == 2 and self.sentence.words[chunk.last][0].isupper() and chunk.prep != "of"
        if end in word_list("proper_bodies") and not is_proper:
            return None  # "the town council", "the president of the Council"; "the Council" is the one spoken of
        if end in word_list("country_heads") and faces_group(self.sentence, chunk):
            return None
        if end not in word_list("country_heads") and not is_ministry:
            body = find_body(end, discourse)
            return self._mention((body,), "organisation", chunk.first, chunk.last, "organisation in focus") if body is not None else None
        ruled = (find_ruled(self.sentence, chunk) or discourse.ruled) if end in word_list("rulers") else None
        code = ruled or discourse.subject or self._subject_before(chunk, end) or discourse.last_elsewhere(self._codes_behind(chunk))
        if is_ministry and discourse.home is not None and discourse.subject != discourse.home and discourse.home in discourse.counts:
            code = discourse.home
        if discourse.headed is not None and discourse.subject is None and ruled is None and end in word_list("own_organs"):
            code = discourse.headed
        main = discourse.main_pair()
        if end == "department" and discourse.subject is None and main is not None:
            code = discourse.home or main[0]
        if end in word_list("state_heads"):
            if span[1] in word_list("newborn") and discourse.subject is not None:
                code = next((other for other in reversed(discourse.recent) if other != discourse.subject), code)
            elif discourse.last_object is not None and len(discourse.last_object) == 1:
                code = discourse.last_object[0]
            elif chunk.prep is not None and discourse.subject is not None:
                code = self._country_beside_subject(discourse.subject, code, span)
        if code is None or is_organisation(code):
            counts = discourse.document_counts
            code = max((named for named in counts if not is_organisation(named)), key=lambda named: counts[named], default=None)
            if discourse.subject is not None and not is_organisation(discourse.subject):
                code = discourse.subject
        return self._definite((code,), chunk, "country in focus") if code is not None else None

    def _subject_before(self, chunk: Chunk, noun: str) -> str | None:
        """The subject of the sentence before, whose government goes on acting where "the government" opens the next one."""
        before = self.discourse.previous_subject
        if chunk.first > 0 or before is None or noun in word_list("state_heads") or noun in word_list("rulers"):
            return None
        return before if not is_organisation(before) and before not in codes_here(self.sentence) else None

    def _codes_behind(self, chunk: Chunk) -> set[str]:
        """The countries that a sentence names behind the noun chunk with which its names begin; none where others stand before."""
        is_first = all(mention.first > chunk.last for mention in self.sentence.mentions)
        return codes_here(self.sentence) if is_first else set()

    def _country_beside_subject(self, subject: str, code: str | None, span: list[str]) -> str | None:
        """Which country "in the country" means where the sentence has another subject."""
        discourse = self.discourse
        main = discourse.main_pair()
        if main is None or subject in main:
            return discourse.other(subject)
        if span[0] == "the" and len(span) > 2:
            return discourse.home if discourse.home in main else main[0]
        return next((other for other in reversed(discourse.recent) if other in main), code)

    def pronoun(self, word: str, chunk: Chunk) -> Mention | None:
        """Whom a pronoun or possessive stands for."""
        discourse = self.discourse
        first = chunk.first
        last = first if word in word_list("possessives") else chunk.last
        if chunk.is_pronoun and chunk.prep is None:
            is_person, is_told_before = word in word_list("person_pronouns"), discourse.previous_subject is not None
            named = find_named_ahead(self.sentence, first, is_person=is_person, is_told_before=is_told_before)
            if named is not None:
                return self._mention(named.codes, "pronoun", first, last, "subject of the clause that follows")
        if word in word_list("person_pronouns"):
            if gender_of(word) == "she" and means_ship(self.sentence, first, chunk.last, discourse):
                return None
            person = self._person_meant(word, first)
            if person is None or not person.country:
                return None
            if not self.sentence.in_quote[first]:
                person.gender = person.gender or gender_of(word)
            return self._mention((person.country,), "pronoun", first, last, f"last person named: {person.name}", person)
        if word in word_list("thing_pronouns"):
            is_subject = chunk.prep is None
            if is_private_speaker(self.sentence, first) or (discourse.subject is None and discourse.subject_was_private):
                return None
            if word == "it" and discourse.first_subject_before is not None and goes_on(self.sentence, first):
                return self._mention((discourse.first_subject_before,), "pronoun", first, last, "first subject of the sentence before")
            if word == "it" and is_addressed(self.sentence.lower, first, discourse):
                return self._mention(discourse.last_object or (), "pronoun", first, last, "object named last")
            owner = find_listed_owner(self.sentence, first) if word == "its" else None
            if owner is not None:
                return self._mention((owner,), "pronoun", first, last, "owner of what is listed before")
            one = (
                None if discourse.subject_is_pair and chunk.is_pronoun else discourse.subject
            )  # "X and Y met, bringing X closer to what it"
            one = discourse.owner_beside_crowd or one
            before = discourse.owner_before or discourse.previous_subject
            code = one or (before if is_subject and not discourse.subject_is_pair else None) or discourse.last_country
            return self._mention((code,), "pronoun", first, last, "country in focus") if code else None
        if word in word_list("plural_pronouns"):
            codes, why = find_plural(word, chunk, self.sentence, discourse)
            return self._mention(codes, "pronoun", first, last, why) if codes else None
        code = self._speaking(word, chunk)
        return self._mention((code,), "pronoun", first, last, "the speaker's country") if code is not None else None

    def _speaking(self, word: str, chunk: Chunk) -> str | None:
        """The country for which "we" and "our" speak: of who is quoted or interviewed, or of the writer; "your" of who is asked."""
        discourse, in_quote = self.discourse, self.sentence.in_quote
        if word in word_list("asked_pronouns"):
            return discourse.interviewed if not in_quote[chunk.first] else None
        if word not in word_list("speaker_pronouns"):
            return None
        if in_quote[chunk.first]:
            return discourse.speaker or (discourse.interviewed if all(in_quote) else None)
        if word == "my" and self.sentence.lower[chunk.last] not in word_list("own_bodies"):
            return None
        if word == "our" and not word_list("newsroom").isdisjoint(self.sentence.lower[chunk.first + 1 : chunk.last + 1]):
            return None  # "our correspondent"
        return discourse.interviewed or (discourse.writer if word in word_list("writer_pronouns") else None)

    def _person_meant(self, word: str, first: int) -> Person | None:
        """Whom "he" or "her" means: at the start of a sentence the subject of the last one, else the person named last, by gender."""
        discourse, gender = self.discourse, gender_of(word)
        is_opening = word in ("he", "she") and (first <= 1 or (discourse.subject is None and not discourse.people_here))
        person = (discourse.subject_person_before if is_opening else None) or discourse.last_person
        is_told = word in ("he", "she") and first > 0 and self.sentence.lower[first - 1] == "that"
        if is_told and len(discourse.people_here) == 2 and discourse.people_here[0].gender in (None, gender):
            return discourse.people_here[0]  # "the king told the president that he was ready"
        if word in ("he", "she") and first > 1 and self._is_subject_still(person, gender):
            return discourse.subject_person  # "the king telephoned the president and said he was glad"
        if (
            word == "him" and person is not None and discourse.people_here == [person] and discourse.subject == person.country
        ):  # "the president received him" is said of somebody else
            others = [other for other in discourse.people if other is not person and other.gender in (None, gender)]
            return others[-1] if others else person
        if person is None or person.gender in (None, gender):
            return person
        return next((other for other in reversed(discourse.people) if other.gender in (None, gender)), None)

    def _is_subject_still(self, person: Person | None, gender: str) -> bool:
        """Whether the sentence's subject is a person and another one has only been named behind him."""
        subject = self.discourse.subject_person
        return subject is not None and subject is not person and person in self.discourse.people_here and subject.gender in (None, gender)

    def country(self, code: str | None, chunk: Chunk) -> Mention | None:
        """A mention of the country `code`, where it is known."""
        return self._definite((code,), chunk, "country named last") if code is not None else None

    def _definite(self, codes: tuple[str, ...], chunk: Chunk, why: str) -> Mention:
        return self._mention(codes, "definite", chunk.first, chunk.last, why)

    def _mention(self, codes: tuple[str, ...], kind: str, first: int, last: int, why: str, person: Person | None = None) -> Mention:
        start, end = self.sentence.starts[first], self.sentence.ends[last]
        return Mention(codes, kind, "government", self.sentence.number, first, last, start, end, self.text[start:end], person, why)
