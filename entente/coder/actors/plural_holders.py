"""Two people with one title in the plural, before their names or behind them."""

from entente.coder.actors.known_owners import find_known_country
from entente.coder.actors.listed_holders import Listed, find_home_behind, list_before, list_behind, list_bracketed, skip_links
from entente.coder.actors.name_origins import fit_name
from entente.coder.actors.offices import LONGEST_NAME, Office
from entente.coder.actors.people import add_mention
from entente.coder.actors.people_reader import PeopleReader
from entente.coder.analysis import Mention, Sentence

PAIR = 2
NEAR = 5  # words before a title in which its countries stand
LEAST_TOKENS = 3  # before a comma, of "A and B,"
BEFORE_TITLE = frozenset({"the", "and", "'s", "’s", "respectively"})
BEFORE_PLURAL = frozenset({"the", "both", "two", "three", "four", "all", "respectively"})
OWNERS_JOINED = frozenset({"of", "and", "the", ","})
SIDE_BY_SIDE = frozenset({"and", ",", "-", "&"})
COLLEAGUES = frozenset({"counterparts", "colleagues"})


class PluralReader(PeopleReader):
    """Reads the pairs of office-holders of one document's sentences."""

    def read(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """Two people with one plural title: "Norwegian and Peruvian Foreign Ministers Liv Berg and Juan Lara"."""
        lower = sentence.lower
        found: list[Mention] = []
        if self.words.plural_titles.isdisjoint(sentence.word_set) and COLLEAGUES.isdisjoint(sentence.word_set):
            return found
        for token in [token for token, word in enumerate(lower) if word in self.words.plural_titles or word in COLLEAGUES]:
            if token in owner:
                continue
            office = self.finder.complete(sentence, token, token, "official", owner)
            matter = self._matter_end(lower, token, owner)
            named, after = self._plural_owners(matter, owner, lower)
            of_one: list[Listed] = []
            told = list_bracketed(sentence, matter + 1, owner, self.finder) or self._listed(sentence, office.first, after, owner)
            if len(named) > PAIR:
                told = told or self._listed_after(sentence, after, named, owner)
            elif len(told) < PAIR:
                spans = self._names_behind(sentence, after, owner) or self._names_before(sentence, office.first, owner)
                is_free = used.isdisjoint(token for first, last in spans for token in range(first, last + 1))
                countries = self._countries(sentence, office.first, spans, named, owner) if len(spans) == PAIR and is_free else []
                told = list(zip(spans, countries, strict=True)) if len(countries) == PAIR else []
                of_one = self._of_one(sentence, office, after, owner, used) if not told else []
                told = told or of_one
            role = self._role(sentence, office.first, token, matter) if told else (None, None)
            roles = _share_out(role[0], len(told)) if of_one else [role[0]] * len(told)
            for (span, code), own in zip(told, roles, strict=True):
                if office.is_former:
                    self._note_former(sentence, span, code, own or "", owner, used)
                else:
                    found.append(self._introduce(sentence, span, code, (own, role[1]), owner, used))
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

    def _note_former(
        self, sentence: Sentence, span: tuple[int, int], code: str, role: str, owner: dict[int, Mention], used: set[int]
    ) -> None:
        """Notes what somebody of several was, an official no more: "former ministers Ana Reyes of Peru and Juan Lara of Chile"."""
        first, last = span
        known = owner.get(last)
        used.update(range(first, last + 1))
        if known is None or known.person is None:
            name = self.text[sentence.starts[first] : sentence.ends[last]]
            self.registry.introduce_former(name, role, code, (sentence.starts[first], sentence.ends[last]))
        elif known.person.role is None:
            known.person.is_official = False
            known.person.former_role = known.person.former_role or (f"former {role}", known.person.country or code)

    def _of_one(self, sentence: Sentence, office: Office, after: int, owner: dict[int, Mention], used: set[int]) -> list[Listed]:
        """Two and more of one country, told before the title: "Chilean ministers Ana Reyes, Juan Lara and Luis Vega"."""
        lower, spans = sentence.lower, list[tuple[int, int]]()
        is_title = any(not rest for rest, _ in self.words.titles.get(lower[office.last][:-1], []))
        if office.country is None or not (is_title or lower[office.last] in COLLEAGUES) or _is_joined(lower, office.first, owner):
            return []
        at = after + (lower[after : after + 1] == [","])
        while at < len(lower):
            span = self.finder.find_name_behind_courtesy(sentence, at, owner)
            if span is None or (span[0] == span[1] and span[0] not in owner) or not used.isdisjoint(range(span[0], span[1] + 1)):
                break
            spans.append(span)
            joint, at = span[1] + 1, skip_links(lower, span[1] + 1)
            if at == joint or "and" in lower[span[0] - 2 : span[0]]:
                break
        if len(spans) < PAIR or "and" not in lower[spans[-PAIR][1] + 1 : spans[-1][0]]:
            return []
        return [] if find_home_behind(sentence, spans[-1][1], owner)[0] is not None else [(span, office.country) for span in spans]

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


def _is_joined(lower: list[str], first: int, owner: dict[int, Mention]) -> bool:
    """Whether the country before a title is the second of two: "Chile and Peru's ministers"."""
    home = next((owner[at] for at in range(first - 1, max(-1, first - NEAR), -1) if at in owner), None)
    if home is None:
        return False
    before = home.first - 1 - (lower[max(0, home.first - 1)] == "the")
    return before > 0 and lower[before] in SIDE_BY_SIDE and before - 1 in owner


def _share_out(role: str | None, count: int) -> list[str | None]:
    """The office of each of several people of one country: of "foreign and defence minister" one is "foreign minister"."""
    matters = (role or "").split(" and ")
    if role is None or len(matters) != count:
        return [role] * count
    opener = next((word for word in (" of ", " for ") if word in matters[0]), None)
    if opener is not None:
        head, _, first = matters[0].partition(opener)
        return [f"{head}{opener}{matter}" for matter in (first, *matters[1:])]
    last, _, head = matters[-1].rpartition(" ")
    rank = f"{matters[0].split()[0]} " if matters[0].lower().startswith(("deputy ", "vice ")) else ""
    return [f"{matters[0]} {head}", *(f"{rank}{matter} {head}" for matter in (*matters[1:-1], last))]
