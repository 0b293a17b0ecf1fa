"""Two people with one title in the plural, before their names or behind them."""

from entente.coder.actors.known_owners import find_known_country
from entente.coder.actors.listed_holders import Listed, find_home_behind, list_before, list_behind, list_bracketed, skip_links
from entente.coder.actors.name_origins import fit_name
from entente.coder.actors.offices import LONGEST_NAME
from entente.coder.actors.people import add_mention
from entente.coder.actors.people_reader import PeopleReader
from entente.coder.analysis import Mention, Sentence

PAIR = 2
NEAR = 5  # words before a title in which its countries stand
LEAST_TOKENS = 3  # before a comma, of "A and B,"
BEFORE_TITLE = frozenset({"the", "and", "'s", "’s", "respectively"})
BEFORE_PLURAL = frozenset({"the", "both", "two", "three", "four", "all", "respectively"})
OWNERS_JOINED = frozenset({"of", "and", "the", ","})
COLLEAGUES = frozenset({"counterparts", "colleagues"})


class PluralReader(PeopleReader):
    """Reads the pairs of office-holders of one document's sentences."""

    def read(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """Two people with one plural title: "Norwegian and Peruvian Foreign Ministers Liv Berg and Juan Lara"."""
        lower, found = sentence.lower, list[Mention]()
        if self.words.plural_titles.isdisjoint(sentence.word_set) and COLLEAGUES.isdisjoint(sentence.word_set):
            return found
        for token in [token for token, word in enumerate(lower) if word in self.words.plural_titles or word in COLLEAGUES]:
            if token in owner:
                continue
            office = self.finder.complete(sentence, token, token, "official", owner)
            matter = self._matter_end(lower, token, owner)
            named, after = self._plural_owners(matter, owner, lower)
            told = list_bracketed(sentence, matter + 1, owner, self.finder) or self._listed(sentence, office.first, after, owner)
            if len(named) > PAIR:
                told = told or self._listed_after(sentence, after, named, owner)
            elif len(told) < PAIR:
                spans = self._names_behind(sentence, after, owner) or self._names_before(sentence, office.first, owner)
                is_free = used.isdisjoint(token for first, last in spans for token in range(first, last + 1))
                countries = self._countries(sentence, office.first, spans, named, owner) if len(spans) == PAIR and is_free else []
                told = list(zip(spans, countries, strict=True)) if len(countries) == PAIR else []
            role = self._role(sentence, office.first, token, matter) if told else (None, None)
            found += [self._introduce(sentence, span, code, role, owner, used) for span, code in told]
        return found

    def _introduce(
        self,
        sentence: Sentence,
        span: tuple[int, int],
        code: str,
        told: tuple[str | None, str | None],
        owner: dict[int, Mention],
        used: set[int],
    ) -> Mention:
        """The mention of a person with role and level told by the plural; whom the lexicon knows keeps his country."""
        first, last = span
        known = owner.get(last)
        country = known.person.country if known is not None and known.person is not None else code
        person = self.registry.introduce(self.text[sentence.starts[first] : sentence.ends[last]], country, *told)
        used.update(range(first, last + 1))
        return add_mention(person, sentence, first, last, self.text)

    def _listed(self, sentence: Sentence, first: int, after: int, owner: dict[int, Mention]) -> list[Listed]:
        """Names that each bear their country, behind a title or before it: "Ana Reyes of Chile and Juan Lara of Peru"."""
        lower = sentence.lower
        begin = after + (lower[after : after + 1] == [","])
        told, _ = list_behind(sentence, begin, owner, self.finder)
        token = first - 1
        while not told and token > 0 and lower[token] in BEFORE_PLURAL:
            token -= 1
        return told or (list_before(sentence, token, owner, self.finder) if token > LEAST_TOKENS and lower[token] == "," else [])

    def _listed_after(self, sentence: Sentence, after: int, named: list[str], owner: dict[int, Mention]) -> list[Listed]:
        """As many names as countries told before: "the ministers of Chile, Peru and Bolivia, Ana Reyes, Juan Lara and Luis Vega"."""
        lower, spans = sentence.lower, list[tuple[int, int]]()
        at = after + 1
        while at < len(lower) and len(spans) < len(named):
            span = self.finder.find_name_behind_courtesy(sentence, at, owner)
            if span is None or span[0] == span[1]:
                return []
            spans.append(span)
            at = skip_links(lower, span[1] + 1)
        return list(zip(spans, named, strict=True)) if len(spans) == len(named) else []

    def _names_behind(self, sentence: Sentence, after: int, owner: dict[int, Mention]) -> list[tuple[int, int]]:
        """The two names behind a title: "Ana Reyes and Juan Lara", "Ana Reyes of Chile and Juan Lara of Peru"."""
        lower = sentence.lower
        after += after < len(lower) and lower[after] == ","
        one = self.finder.find_name_behind_courtesy(sentence, after, owner)
        joint = find_home_behind(sentence, one[1], owner)[1] if one is not None else len(lower)
        if one is None or joint >= len(lower) or lower[joint] != "and":
            return []
        other = self.finder.find_name_behind_courtesy(sentence, joint + 1, owner)
        return [one, other] if other is not None else []

    def _names_before(self, sentence: Sentence, first: int, owner: dict[int, Mention]) -> list[tuple[int, int]]:
        """The two names that a title behind a comma explains: "Ana Reyes and Juan Lara, the foreign ministers of Chile and Peru"."""
        lower, token = sentence.lower, first - 1
        while token > 0 and (lower[token] in BEFORE_TITLE or (token in owner and owner[token].kind != "official")):
            token -= 1
        if token < LEAST_TOKENS or lower[token] != ",":
            return []
        joint = next((at for at in range(token - 2, max(0, token - LONGEST_NAME) - 1, -1) if lower[at] == "and"), None)
        if joint is None:
            return []
        start = next(
            (at for at in range(max(0, joint - LONGEST_NAME), joint - 1) if self.finder.find_name(sentence, at, owner) == (at, joint - 1)),
            None,
        )
        other = self.finder.find_name(sentence, joint + 1, owner)
        return [(start, joint - 1), other] if start is not None and other is not None and other[1] == token - 1 else []

    def _countries(
        self, sentence: Sentence, first: int, spans: list[tuple[int, int]], named: list[str], owner: dict[int, Mention]
    ) -> list[str]:
        """Whose the two are: told behind each name, with the title, before it, else the two spoken of last as far as the names fit."""
        own = [find_home_behind(sentence, span[1], owner)[0] or self._known_country(sentence, first, span) for span in spans]
        told = [code for code in own if code is not None]
        if len(told) == PAIR:
            return told
        known = [owner[last] for _, last in spans if last in owner and owner[last].is_holder()]
        near = {owner[at].first: owner[at] for at in range(max(0, first - NEAR), first) if at in owner}
        before = known if len(known) == PAIR else [mention for mention in near.values() if len(mention.codes) == 1]
        spoken = [] if sentence.lower[first] in COLLEAGUES else [*(self.discourse.last_pair or ())]
        countries = named or [mention.codes[0] for mention in before] or spoken
        if len(known) == 1 and len(countries) == PAIR and known[0].codes[0] in countries:
            theirs = known[0].codes[0]
            rest = next(code for code in [*countries, theirs] if code != theirs or countries[0] == countries[1])
            return [theirs, rest] if spans[0][0] <= known[0].first <= spans[0][1] else [rest, theirs]
        if len(countries) != PAIR or known:
            return countries
        names = [self.text[sentence.starts[start] : sentence.ends[last]] for start, last in spans]
        is_crossed = any(fit_name(name, countries[at], countries) != countries[at] for at, name in enumerate(names))
        return countries[::-1] if is_crossed and countries[0] != countries[1] else countries

    def _known_country(self, sentence: Sentence, first: int, span: tuple[int, int]) -> str | None:
        """The country of whom the lexicon knows by name and title: "Presidents Biya and Obasanjo"."""
        name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
        title = sentence.lower[first : span[0]]
        return find_known_country(name, [title[-1][:-1]] if title else [], self.registry.day, self.discourse.document_counts)

    def _role(self, sentence: Sentence, first: int, token: int, matter: int) -> tuple[str | None, str | None]:
        """The title in the singular with its level; that of the person named last for "colleagues"."""
        lower, single = sentence.lower, sentence.lower[token][:-1]
        if lower[token] in COLLEAGUES:
            here = self.registry.latest(sentence.start, sentence.starts[token]) or self.discourse.last_person
            return (here.role, here.level) if here is not None else (None, None)
        role = self.text[sentence.starts[first] : sentence.ends[token] - 1] + self.text[sentence.ends[token] : sentence.ends[matter]]
        titles = self.words.titles.get(lower[first], [])
        return role, next((level for rest, level in titles if rest == (*lower[first + 1 : token], single)), "minister")

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
        while at < len(lower) and (at in owner or lower[at] in OWNERS_JOINED):
            mention = owner.get(at)
            if mention is not None and (mention.kind == "official" or (lower[at - 1] == "," and len(codes) >= PAIR)):
                break
            if lower[at] == "," and lower[at + 1 : at + 2] and at + 1 not in owner:
                break
            if mention is not None:
                codes += mention.codes[:1]
                at = mention.last
            at += 1
        return (codes, at) if len(codes) >= PAIR else ([], token + 1)
