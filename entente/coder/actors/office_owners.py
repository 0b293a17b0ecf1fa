"""Whose office it is where the phrase names no country: told by the sentence, by what the text spoke of last, by where an envoy serves."""

from datetime import date

from entente.coder.actors.discourse import Discourse
from entente.coder.actors.known_owners import find_known_country, may_have_office
from entente.coder.actors.name_origins import fit_name
from entente.coder.actors.offices import MOST_UNLISTED, NO_OWNER, OWNER_KINDS, Office, OfficeFinder, office_words
from entente.coder.actors.owner_clues import (
    find_embassy_owner,
    of_appointer,
    of_counterparts,
    of_home,
    of_other_side,
    of_ourselves,
    of_place_beside,
    of_teller,
    told_as_other,
)
from entente.coder.actors.senders import Here, find_sender
from entente.coder.analysis import Mention, Person, Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.bodies import is_body

# To whom a minister speaks in his own country: "told Chile's Congress".
OWN_BODIES = frozenset({"parliament", "congress", "senate", "lawmakers", "legislators", "deputies"})
MEETING = frozenset({"by", "with", "met", "meeting", "meet", "meets", "received", "hosted", "congratulated", "invited", "thanked", "told"})
BODIES_BY_NOUN = {"union": "EU", "bloc": "EU", "commission": "EU", "alliance": "NATO", "fund": "IMF"}
WORLD_COURT = "International Court of Justice"
LED_WORDS = frozenset({"headed", "led", "represented", "chaired"})
ABROAD = frozenset({"signed", "arrived", "arrives", "landed"})  # "signed in Cairo" is said of a guest
LED_BODIES = frozenset({"delegation", "mission", "team", "group"})  # "a Russian delegation under Deputy Minister …"
LED_REACH = 6
SECRETARY_GENERAL = ["secretary", "-", "general"]
LISTING = frozenset({"included", "including", "includes", "comprising", "comprised"})
SIDES = frozenset({"for", "on", "from"})  # "For the Egyptian side the text was signed by Foreign Minister …"
UN_TITLES = ("under-secretary-general", "assistant secretary-general", "of the secretary-general")
VISITOR_REACH = 8  # words from a name to the country of "and his visitor from …"
PAIR = 2
KNOWN = 2  # mentions of a country that a document speaks of
LED_DISTANCE = 3  # words before a name in which "led by" stands
SPEAKING = frozenset({"speaking", "spoke", "called", "warned", "replied"})
SIGNING = frozenset({"signed", "met", "sat", "put", "initialled", "exchanged", "agreed", "talked", "held", "inked", "shook", "concluded"})
QUOTES = frozenset({"“", "”", '"', "‘", "«"})
OURS = frozenset({"our", "my"})
DASHES = frozenset({"-", "–", "—", ":", "--", "/"})
LATEST_PLACE, SHORTEST_PLACE = 2, 4  # token of a part's dateline, behind its number; and its letters
LINKS = frozenset({"of", "("})
FORCES = frozenset({"navy", "army", "police", "guard", "coastguard", "customs", "ministry"})  # "Captain Ana Reyes of the Chilean navy"
NAMES_BEHIND = frozenset({"name", "region"})  # "Governor Ana Reyes of Texas"
SEATS = frozenset({"capital", "metonym", "institution"})
LATEST_SEAT = 2  # token at which one opens the sentence: "In Lima", "At the Foreign Office"
INDEFINITE = frozenset({"a", "an", "its"})
SPEECH_REACH = 5  # words from a name to "in" and the city where it speaks


class OwnerFinder:
    """Finds the countries of the office-holders of one document; `seat` is where it was written, `unnamed` whose an office was before."""

    def __init__(self, discourse: Discourse, finder: OfficeFinder, text: str, day: date | None) -> None:
        self.discourse = discourse
        self.day = day
        self.finder = finder
        self.words = office_words()
        self.text = text
        self.before: Sentence | None = None  # the sentence read last
        self.unnamed: dict[str, str] = {}
        self.seat: str | None = None
        self.here: Mention | None = None  # who was introduced as one of a sentence's subjects
        self.embassy: tuple[int, str] | None = None  # the sentence that told of an embassy last, and whose
        self.section: str | None = None  # where the part of a digest that is being read was written

    def note_unnamed(self, sentence: Sentence, office: Office) -> None:
        """Remembers whose an office is that the text names without its holder: "Congo's foreign minister"."""
        if office.country is not None:
            self.unnamed[sentence.lower[office.last]] = office.country
            self.unnamed[" ".join(sentence.lower[office.first : office.last + 1])] = office.country

    def _named_before(self, sentence: Sentence, office: Office) -> str | None:
        """Whose an office of more than one word is, where it has been named without its holder and the text has no home of its own."""
        if office.first == office.last or self.seat in (self.discourse.main_pair() or ()):
            return None
        return self.unnamed.get(" ".join(sentence.lower[office.first : office.last + 1]))

    def _own_seat(self) -> str | None:
        """Where a document was written, if it is one of the two countries that it speaks of most."""
        return self.seat if self.seat in (self.discourse.main_pair() or ()) else None

    def open_section(self, sentence: Sentence, mentions: list[Mention]) -> None:
        """Notes the place that a part of a digest opens with: "QUITO - Finance Minister …", "2. DUSHANBE–TASHKENT: …"."""
        embassy = find_embassy_owner(sentence, mentions)
        self.embassy = (sentence.number, embassy) if embassy is not None else self.embassy
        if not mentions or mentions[0].first > LATEST_PLACE or not mentions[0].text.isupper() or len(mentions[0].text) < SHORTEST_PLACE:
            return
        place = mentions[0]
        is_place = place.kind in TOWNS and len(place.codes) == 1
        behind = sentence.lower[place.last + 1 : place.last + 2]
        if is_place and behind and behind[0] in DASHES:
            self.section = place.codes[0]

    def find_by_name(self, name: str, sentence: Sentence, office: Office, span: tuple[int, int], mentions: list[Mention]) -> str | None:
        """The country found for an office-holder named without one, if the name may be at home there, else the likeliest of the text."""
        title = sentence.lower[office.first : office.last + 1]
        counts = self.discourse.document_counts
        known = find_known_country(name, title, self.day, counts)
        guess = self.find(sentence, office, *span, mentions) if known is None else known
        if known is not None or guess is None or is_body(guess):
            return guess
        near = {*self.discourse.recent[-PAIR:], *(mention.codes[0] for mention in mentions if len(mention.codes) == 1)}
        likely = sorted((code for code in counts if counts[code] >= KNOWN or code in near), key=lambda code: -counts[code])
        likely = [code for code in likely if may_have_office(code, title)]
        if not may_have_office(guess, title):
            recent = [code for code in reversed(self.discourse.recent) if code in likely]
            guess = next((code for code in (*recent, *likely) if len(code) == len(guess)), guess)
        return fit_name(name, guess, likely)

    def find(self, sentence: Sentence, office: Office, first: int, last: int, mentions: list[Mention]) -> str | None:
        """The country of an office-holder named without one, by what the sentence and the text before speak of."""
        discourse = self.discourse
        usable = [
            mention
            for mention in mentions
            if len(mention.codes) == 1 and mention.head not in NO_OWNER and mention.kind in OWNER_KINDS | {"official"}
        ]
        before = [mention for mention in usable if mention.last < office.first and mention.kind != "city"]
        barred = {
            office.host,
            *self._destinations(sentence, usable, last),
            *told_as_other(sentence, usable),
            *of_counterparts(sentence, last, mentions),
        }
        clue = of_ourselves(sentence, mentions) or of_other_side(sentence, min(first, office.first), max(last, office.end), discourse)
        if clue is not None and office.owner is None and clue not in barred and not is_body(clue):
            return clue
        if office.owner is not None:
            subject = before[0].codes[0] if before and not self.finder.is_governed(sentence, before[0]) else None
            earlier = [code for code in (subject, discourse.subject, discourse.last_country) if code is not None and code not in barred]
            return earlier[0] if earlier else None
        if office.level == "ambassador" and sentence.lower[office.last] in self.words.heads_of_mission:
            sender = (
                of_appointer(sentence, first, mentions)
                or self._of_embassy(sentence)
                or find_sender(sentence, office, last, before, mentions, self.discourse, Here(self.finder, self.seat))
            )
            if sender is not None:
                return sender
        side = next(
            (mention for mention in reversed(before) if sentence.lower[mention.last + 1] == "side" and sentence.lower[0] in SIDES), None
        )
        if side is not None:
            return side.codes[0]
        listed = self._of_delegation(sentence, office, before)
        stood_for = self._stood_for(sentence, min(first, office.first), before)
        if listed is not None or stood_for is not None:
            return listed or stood_for
        if sentence.lower[0] == "for" and before and sentence.lower[before[0].last + 1 : before[0].last + 2] == [":"]:
            return before[0].codes[0]  # "For the Republic of Peru: H.E. Ana Reyes, Minister of Trade"
        teller = of_teller(sentence, office.first, mentions, self.words.speaking) or of_appointer(sentence, first, mentions)
        if teller is not None and teller not in barred:
            return teller
        beside = of_place_beside(sentence, min(first, office.first), mentions)
        if beside is not None:
            return beside
        opening = [
            mention for mention in before if mention.first <= LATEST_SEAT and mention.kind in SEATS and sentence.lower[0] in ("in", "at")
        ]
        if opening:
            return opening[0].codes[0]
        begin = min(office.first, first)  # of the phrase: "Ana Reyes, the deputy minister" as "Deputy Minister Ana Reyes"
        previous = sentence.lower[begin - 1] if begin > 0 else ""
        teller = self._teller(sentence, begin, usable) if previous in INDEFINITE else None
        if teller is not None:
            return teller
        body = self._body_of(sentence, office, before)
        if body is not None:
            return body
        spoken = self._speaks_in(sentence, last, mentions)
        if spoken is not None and spoken not in barred and self.discourse.document_counts.get(spoken, 0) >= KNOWN:
            return spoken
        if previous in GENITIVES and office.first > 1:
            owning = next((mention for mention in before if mention.last == office.first - 3), None)
            return owning.codes[0] if owning is not None else self.country_of_noun(sentence.lower[office.first - 2])
        partner = next((mention for mention in before if mention.last == office.first - 2 and mention.kind == "official"), None)
        if previous == "and" and partner is not None:
            return discourse.other(partner.codes[0])  # "King X and President Y"
        ends = max(last, office.end)
        if previous == "and" and self.here is not None and not SIGNING.isdisjoint(sentence.lower[ends + 1 : ends + 3]):
            return discourse.other(self.here.codes[0])  # "Ana Reyes, the Chilean minister, and Deputy Minister Juan Diaz signed"
        if previous in OURS and (discourse.home or self.seat) is not None:
            return discourse.home or self.seat
        opener = next((mention.codes[0] for mention in before if mention.first == 0 and mention.kind == "name"), None)
        if opener is not None and ":" in sentence.lower[:begin] and opener not in barred:
            return opener  # "Peru made sure of its friends: Defence Minister Ana Reyes signed"
        known = self._named_before(sentence, office)
        if known is not None and known not in barred:
            return known
        is_quoting = not QUOTES.isdisjoint(sentence.lower[: office.first])
        is_reported = office.first > 0 and sentence.lower[office.first - 1] in (",", "”", '"')
        free = [mention for mention in before if not self.finder.is_governed(sentence, mention)]
        subjects = [mention.codes[0] for mention in free]
        if is_reported and free and free[0].kind != "adjective" and subjects[0] not in barred:
            own = (self.section, self._own_seat()) if sentence.lower[office.first - 1] == "," and not is_quoting else ()
            return next((code for code in own if code is not None and code not in barred), subjects[0])
        if self.here is not None and sentence.lower[max(0, begin - 2) : begin] == ["and", "the"] and self.here.codes[0] not in barred:
            return self.here.codes[0]  # "Peru's navy chief, Juan Diaz, sent a ship, and the defence minister, Ana Reyes, said"
        if begin > LED_DISTANCE and previous == "by" and subjects:
            if LED_WORDS.intersection(sentence.lower[begin - LED_DISTANCE : begin]):
                return subjects[-1]
            if sentence.lower[begin - 2] == "one" and before and before[-1].last == begin - LED_DISTANCE:
                return before[-1].codes[0]  # "the Chilean one by Ana Reyes"
        if begin <= 1 and discourse.last_pair is not None and sentence.lower[last + 1 : last + 2] == ["and"]:
            following = sentence.lower[last + 2 : last + 3]
            if following and (following[0] in self.words.titles or following[0] in self.words.courtesy):
                return discourse.last_pair[0]  # "Colonel X and Major Y"
        is_led = "under" in sentence.lower[max(0, begin - 2) : begin] and previous in ("under", "the", "its", "their")
        if is_led and before and LED_BODIES.intersection(sentence.lower[max(0, office.first - LED_REACH) : office.first]):
            return before[-1].codes[0]
        if office.first > 0 and sentence.lower[office.first - 1] == "the" and sentence.lower[office.last] in self.unnamed:
            return self.unnamed[sentence.lower[office.last]]
        if before and not {"where", "whose"}.isdisjoint(sentence.lower[max(0, office.first - 2) : office.first]):
            return before[-1].codes[0]
        if previous in MEETING and subjects:
            barred.add(subjects[0])
            places = [mention.codes[0] for mention in mentions if mention.kind in TOWNS and len(mention.codes) == 1]
            hosts = [code for code in (*places, *(discourse.last_pair or ())) if code not in barred and len(code) == 3]
            if hosts:
                return hosts[0]
        same_paragraph = "\n" not in self.text[self.before.end if self.before is not None else 0 : sentence.start]
        common = sorted(discourse.document_counts.items(), key=lambda item: -item[1])
        main = [code for code, _ in common[:2]]
        seat = self.seat if self.seat in main else None
        at_home = of_home(self.before, self.seat, discourse, before) if same_paragraph and self.section is None else None
        if at_home is not None and at_home not in barred:
            return at_home
        speaks = not self.words.recorded.isdisjoint(sentence.lower[ends + 1 : ends + 3])
        is_known_office = previous == "the" and speaks and discourse.home in discourse.document_counts
        candidates = [
            self.section,
            discourse.home if is_known_office else None,
            discourse.subject if same_paragraph and (seat is None or discourse.subject in main) else None,
            seat,
            discourse.home,
            discourse.subject,
            *(discourse.main_pair() or ()),
            *discourse.recent[::-1],
            *(code for code, _ in common),
        ]
        told = self._told_of(sentence, usable, last)
        spoken_of = {discourse.home, discourse.subject}.union(discourse.last_pair or ())
        if told is not None and told not in barred and told in spoken_of:
            return told
        return next((code for code in candidates if code is not None and code not in barred and len(code) == 3), None)

    def _of_embassy(self, sentence: Sentence) -> str | None:
        """Whose the embassy is that this sentence or the one before told of: "the British embassy opened again. Ambassador Hart came"."""
        return self.embassy[1] if self.embassy is not None and sentence.number - self.embassy[0] <= 1 else None

    @staticmethod
    def _of_delegation(sentence: Sentence, office: Office, before: list[Mention]) -> str | None:
        """Whose delegation an office-holder is said to be in: "with a delegation, which included the Minister of Trade"."""
        listing = next((at for at in range(office.first) if sentence.lower[at] in LISTING), None)
        if listing is None or LED_BODIES.isdisjoint(sentence.lower[max(0, listing - LED_REACH) : listing]):
            return None
        leaders = [mention for mention in before if mention.last < listing and mention.kind in ("official", "adjective")]
        return leaders[-1].codes[0] if leaders else None

    @staticmethod
    def _stood_for(sentence: Sentence, begin: int, before: list[Mention]) -> str | None:
        """The country for which somebody acts: "initialled for Tonga by Minister Juan Diaz", "for Peru, General Luis Soto took notes"."""
        if not before or before[-1].first == 0 or sentence.lower[before[-1].first - 1] != "for" or before[-1].kind != "name":
            return None
        between = [word for word in sentence.lower[before[-1].last + 1 : begin] if word not in ("the", "its")]
        is_by = "by" in between[-1 - MOST_UNLISTED :]
        return before[-1].codes[0] if between == [","] or is_by else None

    def _teller(self, sentence: Sentence, begin: int, mentions: list[Mention]) -> str | None:
        """Who tells of one of his own: "the African Union said an envoy, Juan Diaz, would fly"."""
        verb = begin - 3 if begin > 2 and sentence.lower[begin - 2] == "that" else begin - 2
        if verb < 1 or sentence.lower[verb] not in self.words.recorded:
            return None
        return next((mention.codes[0] for mention in mentions if mention.last == verb - 1), None)

    def _body_of(self, sentence: Sentence, office: Office, before: list[Mention]) -> str | None:
        """The organisation whose official one is: "a senior UN relief official"; titles that only the United Nations has are theirs."""
        of = office.first - 1
        if sentence.lower[max(0, of - 3) : of] == SECRETARY_GENERAL and sentence.lower[of] in GENITIVES:
            return "UN" if "UN" in self.discourse.named_counts else None
        bodies = [mention for mention in before if mention.kind == "organisation"]
        if bodies and bodies[-1].last == office.first - 2 and sentence.lower[office.first - 1].isalpha():
            return bodies[-1].codes[0]
        title = " ".join(sentence.lower[office.first : office.end + 1]).replace(" - ", "-")
        is_of_many = any(word in title for word in UN_TITLES) and "UN" in self.discourse.document_counts | self.discourse.named_counts
        return "UN" if is_of_many else None

    def _speaks_in(self, sentence: Sentence, last: int, mentions: list[Mention]) -> str | None:
        """The country in whose capital a person is said to speak: "Fisheries Minister Juan Diaz said in Lima", "by telephone from Lima"."""
        following = sentence.lower[last + 1 : last + 1 + SPEECH_REACH]
        place = next((at for at, word in enumerate(following) if word == "in" or (word == "from" and at)), None)
        if place is None or (place and not (self.words.speaking | SPEAKING).intersection(following[:place])):
            return None
        at = last + 2 + place
        return next((mention.codes[0] for mention in mentions if mention.first == at and mention.kind == "capital"), None)

    def _destinations(self, sentence: Sentence, mentions: list[Mention], last: int) -> list[str]:
        """Countries that a person goes to or deals with in the same sentence, and so not his own."""
        return [
            mention.codes[0]
            for mention in mentions
            if mention.first > last
            and mention.first - last <= 14
            and OWN_BODIES.isdisjoint(sentence.lower[mention.last + 1 : mention.last + 3])
            and (self._is_other_side(sentence, mention.first) or self._is_of_visitor(sentence, last, mention.first))
        ]

    def _is_of_visitor(self, sentence: Sentence, last: int, token: int) -> bool:
        """Whether a country at `token` is that of another beside the named person: "X and his visitor from Taipei"."""
        between = sentence.lower[last + 1 : token]
        return (
            between[:1] == ["and"] and len(between) <= VISITOR_REACH and between[-1:] == ["from"] and not {"his", "her"}.isdisjoint(between)
        )

    @staticmethod
    def behind(sentence: Sentence, last: int, owner: dict[int, Mention], links: frozenset[str] = LINKS) -> str | None:
        """The country right behind a name: "President Modibo Keita of Mali", "Modibo Keita (Mali)"."""
        lower, token = sentence.lower, last + 2
        if last + 1 >= len(lower) or lower[last + 1] not in links:
            return None
        mention = owner.get(token + 1 if token < len(lower) and lower[token] == "the" else token)
        if mention is None or len(mention.codes) != 1:
            return None
        is_of_force = mention.kind == "adjective" and not FORCES.isdisjoint(lower[mention.last + 1 : mention.last + 3])
        return mention.codes[0] if mention.kind in NAMES_BEHIND or is_of_force else None

    @staticmethod
    def at_place(sentence: Sentence, mentions: list[Mention]) -> str | None:
        """The country of the capital that a sentence opens with: "In Lima the minister and his counterpart, Juan Diaz, …"."""
        opening = [mention for mention in mentions if mention.first == 1 and mention.kind == "capital" and len(mention.codes) == 1]
        return opening[0].codes[0] if opening and sentence.lower[0] == "in" else None

    def of_counterpart(self, sentence: Sentence, begin: int, owner: dict[int, Mention], people: list[Person]) -> str | None:
        """The country named with the counterpart whom an office or name explains: "his Dutch colleague, Prime Minister Jan de Wit"."""
        token = begin - 1
        while token > 1 and sentence.lower[token] in self.words.courtesy:
            token -= 1
        noun = token - 1 - (sentence.lower[max(0, token - PAIR) : token] == ["opposite", "number"])
        guest = owner.get(token - 1)
        is_guest = guest is not None and guest.first > 1 and sentence.lower[guest.first - 1] == "from" and sentence.lower[token] == ","
        if guest is not None and is_guest and sentence.lower[guest.first - 2] in self.words.counterparts:
            return guest.codes[0] if len(guest.codes) == 1 else None  # "his counterpart from Vietnam, General X"
        if token > 0 and sentence.lower[token] == "," and sentence.lower[token - 1] in self.words.opponents:
            facing = self.discourse.last_person
            return self.discourse.other(facing.country) if facing is not None else None
        if token > 1 and sentence.lower[token] == "," and sentence.lower[noun] in self.words.counterparts:
            named = self.finder.find_owner(sentence, noun - 1, owner)
            if named is not None or sentence.lower[noun - 1] not in self.words.possessives:
                return named
            here = [person for person in people if person.spans and sentence.start <= person.spans[-1][0] < sentence.starts[token]]
            main = self.discourse.main_pair()
            return next((code for code in main if code != here[-1].country), None) if here and main is not None else None
        return None

    def country_of_noun(self, noun: str) -> str | None:
        """The country or organisation that a common noun means: "the Union's envoy", "the kingdom's foreign minister"."""
        named = BODIES_BY_NOUN.get(noun)
        if noun == "court" and WORLD_COURT in self.text:
            return "UN"
        if named is not None:
            return named if named in self.discourse.document_counts or named in self.discourse.counts else None
        counts = self.discourse.document_counts
        return self.discourse.subject or self.discourse.last_country or max(counts, key=lambda code: counts[code], default=None)

    def _is_other_side(self, sentence: Sentence, token: int) -> bool:
        """Whether a country at `token` is gone to, dealt with, or that of another office: "with the Prime Minister of Solomon Islands"."""
        lower = sentence.lower
        before = token - 1 - (lower[token - 1] == "the")
        if lower[before] in ("in", "at") and (lower[before - 1] in ABROAD or lower[before - 2 : before] == ["is", "due"]):
            return True
        if lower[before] == "of":
            return before > 0 and lower[before - 1] in self.words.titles
        behind = lower[token + 1 : token + 2]
        if lower[before] in ("his", "her") and behind and behind[0] in self.words.counterparts:
            return True
        return lower[before] in self.words.other_side

    def _told_of(self, sentence: Sentence, mentions: list[Mention], last: int) -> str | None:
        """The country whose doings a person reports: "Trade Minister Yoo said that Seoul was examining"."""
        following = sentence.lower[last + 1 : last + 4]
        if "said" not in following and "announced" not in following:
            return None
        start = last + 2 + (following.index("said") if "said" in following else following.index("announced"))
        for mention in mentions:
            if start <= mention.first <= start + 2 and mention.kind in ("capital", "metonym"):
                return mention.codes[0]
        return None
