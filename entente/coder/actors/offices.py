"""Offices and the names beside them: "Minister for the Armed Forces", "Kuwait's ambassador", "commerce ministry spokesman"."""

import tomllib
from dataclasses import dataclass
from functools import cache

from entente.coder.actors.name_origins import name_origins
from entente.coder.actors.name_shapes import is_name_word, is_state_form, joins_surname, skip_honours
from entente.coder.actors.office_phrases import begin_at_body, is_of_former
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.vocabulary import load_vocabulary
from entente.lexicon.word_entries import BE, DO, GRAMMATICAL, HAVE, MODAL, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, Vocabulary
from entente.lexicon.wordlists import DATA

LONGEST_NAME, LONGEST_ROLE, LONGEST_COMPLEMENT = 5, 5, 11
NO_OWNER = frozenset({"media", "company", "team", "goods"})
OWNER_KINDS = frozenset({"name", "adjective", "demonym", "capital", "metonym", "institution", "organisation", "pronoun", "force", "group"})
PLACES = frozenset({"region", "city"})  # "California Governor"
ARTICLES = frozenset({"the", "a", "an"})
MISSIONS, CONSULS = frozenset({"embassy", "mission", "consulate", "legation"}), frozenset({"consul", "general", "delegate", "counsellor"})
MINISTRIES, MINISTRY_REACH = frozenset({"ministry", "department", "treasury", "presidency", "chancellery"}), 5
CHIEFS, STATE_MATTERS = frozenset({"chief", "boss", "director", "head"}), frozenset({"customs", "army", "navy", "intelligence"})
HOSTING = frozenset({"to", "at", "in"})
HONOURS = (["hon"], ["right"], ["honourable"], ["rt"], ["excellency"], ["majesty"], ["royal"], ["highness"])
BODY_KINDS = frozenset({"institution", "metonym"})
CLAUSE_WORDS = MODAL | BE | HAVE | DO | PRONOUN | RELATIVE | SUBORDINATOR
HEADS_OF_BODIES = frozenset({"secretary", "-", "general", "commission", "president", "chairperson"})  # "of the UN Secretary-General"
COUNTRY_INITIALS = frozenset({"US", "U.S.", "UK", "U.K."})
MOST_UNLISTED = 2  # words before a title that no list has
ADJECTIVE_ENDINGS = ("ed", "ful", "ous", "ive", "ish", "ly", "less", "est", "ing")
CLOSING = frozenset(
    {"and", "who", "on", "in", "at", "to", "for", "with", "as", "from", "until", "between", "during", "here", "there"}
)  # behind an apposition
BODIES = ("Department", "Ministry", "Parliament", "Office", "House", "Treasury", "Kremlin", "Pentagon")


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """Word lists of `offices.toml`, and titles by their first word, longest first, with levels."""

    modifiers: frozenset[str]
    matters: frozenset[str]
    openers: frozenset[str]
    generic: frozenset[str]
    times_of_office: frozenset[str]
    state_forms: frozenset[str]
    state_adjectives: frozenset[str]
    other_side: frozenset[str]
    former: frozenset[str]
    state_names: frozenset[str]
    arriving: frozenset[str]
    before_offices: frozenset[str]
    private: frozenset[str]
    private_bodies: frozenset[str]
    crowned: frozenset[str]
    of_matters: frozenset[str]
    realms: frozenset[str]
    opponents: frozenset[str]
    of_no_state: frozenset[str]
    advisers: frozenset[str]
    clubs: frozenset[str]
    unofficial: frozenset[str]
    weak_roles: frozenset[str]
    ranks: frozenset[str]
    state_bodies: frozenset[str]
    body_words: frozenset[str]
    recorded: frozenset[str]
    bodies: frozenset[str]
    counterparts: frozenset[str]
    speaking: frozenset[str]
    courtesy: frozenset[str]
    possessives: frozenset[str]
    particles: frozenset[str]
    stops: frozenset[str]
    envoys: frozenset[str]
    heads_of_mission: frozenset[str]
    own_titles: dict[str, str]  # country by office
    titles: dict[str, list[tuple[tuple[str, ...], str]]]
    openers_of_offices: frozenset[str]  # first words of titles, and generic ones
    plural_titles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Office:
    """An office named in a sentence: role at tokens `first` to `last`, the phrase with its complement to `end`, and its level.

    `country` is that of the phrase itself, null where it names none; `host` is where an envoy serves.
    """

    first: int
    last: int
    end: int
    level: str
    country: str | None
    host: str | None
    is_former: bool
    owner: str | None


@cache
def office_words() -> OfficeWords:
    """The lexicon's words around offices."""
    tables = tomllib.loads((DATA / "offices.toml").read_text("utf-8"))
    own_titles: dict[str, str] = tables.pop("own")
    lists = {key: frozenset(words.split()) for table in tables.values() for key, words in table.items()}
    titles: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for title, level in load_vocabulary().levels.items():
        parts = tuple(title.split("_"))
        titles.setdefault(parts[0], []).append((parts[1:], level))
    for entries in titles.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    plural = frozenset(f"{title}s" for title in titles)
    return OfficeWords(
        titles=titles, own_titles=own_titles, openers_of_offices=lists["generic"].union(titles), plural_titles=plural, **lists
    )


class OfficeFinder:
    """Finds offices and personal names among the tokens of a sentence; `owner` tells which mention holds a token."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.words = office_words()

    def find_office(self, sentence: Sentence, position: int, owner: dict[int, Mention]) -> Office | None:
        """The office whose title starts at `position`."""
        lower = sentence.lower
        if position >= len(lower):
            return None
        for rest, level in self.words.titles.get(lower[position], ()):
            last = position + len(rest)
            if tuple(lower[position + 1 : last + 1]) == rest and position not in owner:
                return self.complete(sentence, position, last, level, owner)
        is_of_body = position - 1 in owner and owner[position - 1].kind == "organisation"  # "UN chief Ana Reyes"
        is_of_matter = position > 0 and lower[position] in CHIEFS and lower[position - 1] in self.words.matters | self.words.modifiers
        if lower[position] in self.words.generic and (is_of_body or is_of_matter or lower[position + 1 : position + 2] == ["of"]):
            office = self.complete(sentence, position, position, "official", owner)
            is_of_state = is_of_matter and lower[position - 1] in STATE_MATTERS  # "Customs director Ana Reyes"
            return office if office.country is not None or is_of_state else None
        return None

    def complete(self, sentence: Sentence, position: int, last: int, level: str, owner: dict[int, Mention]) -> Office:
        words, lower = self.words, sentence.lower
        first = position
        while first > 0 and position - first < LONGEST_ROLE and first - 1 not in owner:
            before = lower[first - 1]
            is_name_like = sentence.words[first - 1][0].isupper() and before not in words.stops and first - 1 > 0 and self.is_common(before)
            if before in ("-", "and") and first > 1 and lower[first - 2] in words.modifiers and first - 2 not in owner:
                first -= 2
            elif before in words.modifiers or is_name_like:
                first -= 1
            else:
                break
        first = begin_at_body(sentence, self._widen(sentence, first, last, owner), owner, self.words.modifiers)
        is_former = is_of_former(sentence, first, owner, self.words.former)
        body = owner.get(first - 1)
        if body is not None and body.kind in BODY_KINDS and body.text.endswith(BODIES):
            first = body.first + (body.last > body.first and sentence.words[body.first] in COUNTRY_INITIALS)
        country = self.find_owner(sentence, first - 1 - (lower[first - 1] in words.former), owner) or (
            body.codes[0] if body is not None and first <= body.last and body.codes else None
        )
        end, host = last, None
        if last + 2 < len(lower) and lower[last + 1] == "-" and lower[last + 2] in ("general", "designate", "elect"):
            last = end = last + 2
        if last > position and lower[last] in words.matters:
            while last + 2 < len(lower) and lower[last + 1] in ("and", ",") and lower[last + 2] in words.matters - {"and", "the"}:
                last = end = last + 2
            while last + 1 < len(lower) and lower[last + 1] in words.matters and lower[last + 1] not in words.openers | {"and", "the"}:
                last = end = last + 1
        if last + 1 < len(lower) and lower[last + 1] in words.openers:
            end, stated, host = self._complement(sentence, last, owner)
            country = country or stated
        inner = [owner[token] for token in range(first, position) if token in owner and owner[token].codes]
        return Office(
            first, last, end, level, country or (inner[0].codes[0] if inner else None), host, is_former, self._possessor(sentence, first)
        )

    def _widen(self, sentence: Sentence, first: int, last: int, owner: dict[int, Mention]) -> int:
        """The first token of a role with words of no list between the owner and the title: "Egypt's hydrocarbons minister"."""
        lower, at = sentence.lower, first
        if lower[last] not in self.words.of_matters or not sentence.words[first].islower():
            return first
        while at > 1 and first - at < MOST_UNLISTED and self._may_tell_matter(sentence, at - 1, owner):
            at -= 1
        before = owner.get(at - 1)
        is_owned = before is not None and before.kind in OWNER_KINDS and at - 1 == before.last
        return at if at < first and (is_owned or lower[at - 1] in GENITIVES or lower[at - 1] == "the") else first

    def _may_tell_matter(self, sentence: Sentence, token: int, owner: dict[int, Mention]) -> bool:
        """Whether an unlisted word may tell what an office is for: a noun in lower case, by its ending no adjective."""
        word, words = sentence.lower[token], self.words
        if token in owner or not sentence.words[token].islower() or not word.isalpha() or word.endswith(ADJECTIVE_ENDINGS):
            return False
        if word in words.arriving | words.former | words.before_offices | words.possessives | ARTICLES or any(
            not rest for rest, _ in words.titles.get(word, ())
        ):
            return False
        info = self.vocabulary.words.get(word)
        return info is None or not (info.tags & GRAMMATICAL or (info.verb is not None and info.noun is None))

    def is_common(self, lower: str) -> bool:
        """Whether a capitalised word is an English one, part of a role rather than of a name."""
        info = self.vocabulary.words.get(lower)
        return lower in self.words.matters or (info is not None and bool(info.heads or info.noun_classes or info.noun))

    def find_owner(self, sentence: Sentence, token: int, owner: dict[int, Mention]) -> str | None:
        """The country or organisation that stands right before an office: "Kuwait's ambassador", "Chinese foreign ministry spokesman"."""
        lower = sentence.lower
        for _ in range(4):
            if token < 0:
                return None
            if token in owner:
                mention = owner[token]
                is_master = mention.kind == "official" and lower[mention.last + 1] in GENITIVES  # "Reyes's chief of staff"
                is_owner = is_master or mention.kind in OWNER_KINDS or mention.kind in PLACES
                return mention.codes[0] if is_owner and len(mention.codes) == 1 and mention.head not in NO_OWNER else None
            if (
                lower[token] not in GENITIVES
                and lower[token] not in self.words.modifiers
                and lower[token] not in self.words.arriving
                and lower[token] not in ("government", "-")
                and not (lower[token] in self.words.titles and lower[token + 1] in GENITIVES)
            ):
                return None
            token -= 1
        return None

    def _possessor(self, sentence: Sentence, first: int) -> str | None:
        return sentence.lower[first - 1] if first > 0 and sentence.lower[first - 1] in self.words.possessives else None

    def _complement(self, sentence: Sentence, last: int, owner: dict[int, Mention]) -> tuple[int, str | None, str | None]:
        """Where the phrase after a title ends, the country it names, and the host of an envoy "to" it."""
        lower, opener = sentence.lower, sentence.lower[last + 1]
        end, country, host = last, None, None
        token = last + 2
        while token < len(lower) and token - last <= LONGEST_COMPLEMENT:
            word = lower[token]
            mention = owner.get(token)
            if (mention is not None and mention.kind == "official") or word in self.words.times_of_office:
                break
            if mention is not None:
                if len(mention.codes) == 1 and mention.head not in NO_OWNER and country is None and host is None:
                    is_mission = mention.last + 1 < len(lower) and lower[mention.last + 1] in MISSIONS
                    is_mission = is_mission or mention.text.rsplit(" ", 1)[-1].lower() in MISSIONS
                    behind = lower[mention.last + 1 : mention.last + MINISTRY_REACH]
                    is_mission = is_mission or not MINISTRIES.isdisjoint(behind[: behind.index(",")] if "," in behind else behind)
                    is_seat = opener == "in" and mention.kind == "capital" and not self._is_sent(lower[last])
                    is_own = opener == "at" and mention.kind in BODY_KINDS and not self._is_sent(lower[last])  # "at the Farnesina"
                    is_host = opener in HOSTING and not (is_mission or is_seat or is_own) and lower[last] not in self.words.advisers
                    if is_host or (opener in ("for", "on") and lower[last] in self.words.envoys):
                        host = mention.codes[0]
                    else:
                        country = mention.codes[0]
                end = token = mention.last
            elif lower[token : token + 3] == ["secretary", "-", "general"]:
                end = token = token + 2
            elif self._is_unknown_seat(sentence, token) or (
                word in self.words.matters
                or word in self.words.body_words
                or is_state_form(lower, token, self.words.state_forms, self.words.state_adjectives)
                or (country is not None and end == token - 1 and word in HEADS_OF_BODIES)
                or word in GENITIVES
                or word in self.words.modifiers
                or word in self.words.openers
                or (
                    sentence.words[token][0].islower()
                    and word.isalpha()
                    and (not self.is_verb(word) or (word.endswith("ed") and lower[token - 1].endswith("ly")))
                )
            ):
                end = token
            else:
                break
            token += 1
        while end > last and lower[end] in ("the", "and", "of", "for", "to", "at", "on", "in"):
            end -= 1
        return end, country, host

    def _is_unknown_seat(self, sentence: Sentence, token: int) -> bool:
        """Whether a word is a place of no country that an office ends with: "ambassador in Geneva, Ana Reyes"."""
        is_place = sentence.lower[token - 1] in ("in", "at") and sentence.words[token][0].isupper() and sentence.words[token].isalpha()
        return is_place and sentence.lower[token + 1 : token + 2] == [","] and sentence.lower[token] not in self.words.stops

    def _is_sent(self, title: str) -> bool:
        """Whether a title is one of an envoy, who serves where another country rules: "ambassador in Quito", but "senator in Quito"."""
        return title in self.words.heads_of_mission or title in self.words.envoys or title in CONSULS

    def is_verb(self, lower: str) -> bool:
        info = self.vocabulary.words.get(lower)
        return info is not None and ((info.verb is not None and info.noun is None) or bool(info.tags & CLAUSE_WORDS))

    def may_be_verb(self, lower: str) -> bool:
        """Whether a word is the form of some verb, whatever else it may be."""
        info = self.vocabulary.words.get(lower)
        return info is not None and info.verb is not None

    def is_governed(self, sentence: Sentence, mention: Mention) -> bool:
        before = mention.first - 1
        if before >= 0 and sentence.lower[before] in ARTICLES:
            before -= 1
        info = self.vocabulary.words.get(sentence.lower[before]) if before >= 0 else None
        return info is not None and bool(info.tags & PREPOSITION)

    def find_name(self, sentence: Sentence, first: int, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """Tokens of a personal name that starts at `first`."""
        words, lower, count = sentence.words, sentence.lower, len(sentence.words)
        token, last, parts = first, first - 1, 0
        while token < count and parts < LONGEST_NAME:
            mention = owner.get(token)
            if mention is not None and mention.kind == "official" and not self.goes_on(sentence, mention, owner):
                return (first, mention.last) if self.words.plural_titles.isdisjoint(lower[first:token]) else None
            word = words[token]
            is_capital = (is_name_word(word) or (word[0].isupper() and "-" in word)) and lower[token] not in self.words.stops
            is_capital = is_capital or (parts > 0 and word.isupper() and words[token + 1 : token + 2] == ["-"])  # "HWANG IN-SUNG"
            is_particle = lower[token] in self.words.particles or lower[token].startswith(("al-", "el-")) or joins_surname(words, token)
            is_surname = mention is not None and mention.kind == "capital" and lower[token - 1] in name_origins().given  # "Juan Quito"
            place = mention if mention is not None and mention.kind != "official" else None
            if place is not None and (parts == 0 or not (is_surname or place.kind in ("city", "region"))):
                break
            if is_capital and (parts > 0 or not self.is_common(lower[token]) or self._has_name_after(sentence, token, owner)):
                if word.isupper() and len(word) > 3 and not words[first].isupper():
                    break
                last, parts = token, parts + 1
            elif is_particle and (parts > 0 or lower[token].startswith(("al-", "el-"))):
                if lower[token].startswith(("al-", "el-")):
                    last, parts = token, parts + 1
            elif (
                word == "-"
                and parts > 0
                and token + 1 < count
                and sentence.ends[token - 1] == sentence.starts[token]
                and words[token + 1].isalpha()
            ):
                last = token + 1
                token += 1
            elif word == "." and parts > 0 and len(words[token - 1]) == 1:
                last = token
            else:
                break
            token += 1
        is_body = not self.words.bodies.isdisjoint(lower[first : last + 2])
        is_body = is_body or not self.words.plural_titles.isdisjoint(lower[first : last + 1])  # "Deputy Prime Ministers"
        return (first, last) if last >= first and not is_body else None

    def skip_courtesy(self, lower: list[str], after: int, owner: dict[int, Mention]) -> int:
        """The token behind "Mr", "the Hon.", "H.E. Dr." and the like."""
        token = after
        while token < len(lower) and (
            (lower[token] in self.words.courtesy and token not in owner)
            or (lower[token] == "." and token > after)
            or (lower[token] == "-" and lower[token - 1] in self.words.courtesy)
            or (lower[token] in self.words.ranks and token not in owner)
            or (lower[token] in ("the", "his", "her") and lower[token + 1 : token + 2] in HONOURS)  # "the Hon. Ana Reyes"
        ):
            token += 1
        return token

    def find_name_behind_courtesy(self, sentence: Sentence, token: int, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The tokens of the name that begins at one, past courtesy titles and ranks."""
        return self.find_name(sentence, self.skip_courtesy(sentence.lower, token, owner), owner)

    def is_name_part(self, sentence: Sentence, token: int) -> bool:
        word, lower = sentence.words[token], sentence.lower[token]
        is_link = lower in self.words.particles or lower.startswith(("al-", "el-")) or joins_surname(sentence.words, token)
        if is_link or word == "-" or self.is_joined(sentence, token):
            return True
        return is_name_word(word) and lower not in self.words.stops and not (self.is_common(lower) and token == 0)

    @staticmethod
    def is_joined(sentence: Sentence, token: int) -> bool:
        """Whether a word is the second half of a hyphenated one: the "hee" of "Kim Jun-hee"."""
        return token > 1 and sentence.words[token - 1] == "-" and sentence.ends[token - 1] == sentence.starts[token]

    def goes_on(self, sentence: Sentence, mention: Mention, owner: dict[int, Mention]) -> bool:
        """Whether a known surname is only the first part of another name: "Liang Zhiwen" is no Liang Qichao."""
        following = owner.get(mention.last + 1)
        is_first = following is not None and following.kind == "official" and following.person is not mention.person
        return mention.first == mention.last and (is_first or self._has_name_after(sentence, mention.last, owner))

    def _has_name_after(self, sentence: Sentence, token: int, owner: dict[int, Mention]) -> bool:
        """Whether a common word at `token` is a first name: another capitalised word follows that is none."""
        following = token + 1
        return (
            following < len(sentence.words)
            and sentence.words[following][0].isupper()
            and sentence.words[following].isalpha()
            and following not in owner
            and not self.is_common(sentence.lower[following])
            and sentence.lower[following] not in self.words.stops
        )

    def may_close(self, sentence: Sentence, token: int) -> bool:
        """Whether an apposition may end before `token`: at a comma, a full stop, a verb or "and"."""
        token = skip_honours(sentence.lower, token)
        if token >= len(sentence.lower):
            return True
        word = sentence.lower[token]
        return not word[0].isalnum() or word in CLOSING or self.is_verb(word)
