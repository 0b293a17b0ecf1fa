"""Names of instruments between states: "a free trade agreement", "Treaty of Peace and Friendship", "1994 Budapest Memorandum"."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.data import read_words
from entente.facts.dates import CALENDAR_WORDS
from entente.facts.parties import dateline_length

JOINERS = frozenset(
    {"of", "and", "the", "de", "la", "del", "on", "for", "al", "-", "–", "good", "friendship", "cooperation", "co-operation"}
)
CONTENTS = frozenset({"friendship", "peace", "cooperation", "understanding", "intent", "principles"})
NAMES = frozenset({"name", "country", "organisation"})
SEAS = frozenset(
    {"sea", "gulf", "strait", "straits", "arctic", "region", "basin", "area", "ocean", "peninsula", "sector", "fields", "field"}
)
ORDINALS, ORDINAL_AT = frozenset({"st", "nd", "rd", "th"}), 2  # "the", "19", "th"
TIMES = frozenset({"following", "same", "previous", "next", "preceding", "year", "month", "day"})
PLACES = frozenset({"city", "capital", "name", "region"})
THOSE = (["two"], ["both"], ["pair"], ["countries"], ["sides"], ["governments"], ["leaders"], ["neighbours"], ["neighbors"])
TITLED = frozenset({"implementing"})  # "the Implementing Arrangement", where in small letters the verb stands
LONGEST_LEFT, LONGEST_RIGHT = 8, 9
LONGEST_LIST, LONGEST_MATTER = 10, 2  # words of a list of matters, and of each of them


@dataclass(frozen=True, slots=True)
class AgreementWords:
    """Word lists of `agreements.toml`."""

    heads: dict[str, str]
    statement_modifiers: frozenset[str]
    programme_complements: frozenset[str]
    letter_complements: frozenset[str]
    exchanged: frozenset[str]
    plurals: frozenset[str]
    leading: frozenset[str]
    breaks: frozenset[str]
    stops: frozenset[str]
    signed: frozenset[str]
    weak_signed: frozenset[str]
    ratified: frozenset[str]
    in_force: frozenset[str]
    terminated: frozenset[str]
    planned: frozenset[str]
    unreal: frozenset[str]
    absent: frozenset[str]
    done: frozenset[str]
    existing: frozenset[str]
    telling: frozenset[str]
    bodies: frozenset[str]
    multilateral: frozenset[str]
    compounds: frozenset[str]
    counted: frozenset[str]
    counts: frozenset[str]
    mediating: frozenset[str]
    titles: frozenset[str]
    called: frozenset[str]
    calling: frozenset[str]
    abbreviations: frozenset[str]
    kept: frozenset[str]
    acts: frozenset[str]
    brands: frozenset[str]
    rulers: frozenset[str]
    reporting: frozenset[str]
    watching: frozenset[str]
    moneys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Instrument:
    """An instrument named at tokens `first` to `last` with its head noun at `head`."""

    name: str
    kind: str
    first: int
    last: int
    head: int
    is_proper: bool
    sentence: Sentence
    parties: tuple[str, ...] = ()
    status: str = "mentioned"
    day: date | None = None
    precision: str | None = None
    year: int | None = None


@cache
def agreement_words() -> AgreementWords:
    """The lexicon's words of agreements."""
    words = read_words("agreements")
    rules, contexts = words["rules"], words["contexts"]
    listed = {key: frozenset(str(value).split()) for key, value in {**rules, **contexts}.items()}
    heads = {form: kind for kind, forms in words["heads"].items() for form in forms.split()}
    return AgreementWords(heads=heads, **listed)


def extend_left(sentence: Sentence, head: int) -> int:
    """The first token of the name that ends with its head noun: modifiers back to an article, verb or preposition."""
    words = agreement_words()
    first, written = head, dateline_length(sentence)
    while first > written and head - first < LONGEST_LEFT:
        before, lower = sentence.words[first - 1], sentence.lower[first - 1]
        if lower == "and" and first > 2 and sentence.lower[first - 3] in ("a", "an", "the") and sentence.words[first - 2].islower():
            first -= 2  # "a science and technology accord"
            break
        if lower == "of" and first > 1 and sentence.words[first][0].isupper() and _is_plain_capital(sentence, first - 2):
            first -= 2  # "the General Security of Military Information Agreement"
            continue
        named = _country_around(sentence, first - 1) if lower in ("of", "and") else None
        if named is not None:
            first = named  # "the Republic of Korea-Japan Joint Declaration"
            continue
        if lower == "-" and first > 1 and sentence.lower[first - 2] in words.counts and sentence.words[first - 2][0].isupper():
            first -= 2  # "the Six-Point Agreement"
            continue
        if lower == "-" and first > 2 and sentence.lower[first - 2] in words.breaks and sentence.lower[first - 3] == "-":
            first -= 3  # "the land-for-security accord"
            continue
        if lower == "and" and first > 2 and _are_capital_adjectives(sentence, first - 2, first):
            first -= 2  # "the Deep and Comprehensive Free Trade Agreement"
            continue
        if (
            (lower in words.breaks and not (lower in TITLED and before[0].isupper()))
            or (lower == "called" and sentence.lower[first - 2] != "-")  # "called Agreement on Borders", but "the so-called accord"
            or lower in ("'s", "’s")
            or not (before[0].isalnum() or before in ("-", "–", "’s", "'s"))
            or (before.isdigit() and len(before) != 4)
        ):
            break
        first -= 1
    if "old" in sentence.lower[first:head]:  # "a twenty-year-old treaty"
        first = sentence.lower.index("old", first, head) + 1
    if sentence.lower[first] in words.leading and sentence.lower[first + 1 : first + 2] == ["-"] and first + 3 <= head:
        first += 3  # "a last-minute deal"
    is_title = sentence.words[head][0].isupper()  # "the Interim Accord" keeps its first word
    while first < head and (
        (
            sentence.lower[first] in words.leading
            and not (is_title and sentence.words[first][0].isupper())
            and not _opens_abbreviation(sentence, first)
        )
        or not sentence.words[first][0].isalnum()
        or sentence.lower[first] in ("'s", "’s", "and")
    ):
        first += 1
    return first


def _country_around(sentence: Sentence, token: int) -> int | None:
    """The first token of a country's or organisation's name that goes on over a token: "Republic of Korea"; null where none does."""
    around = (mention.first for mention in sentence.mentions if mention.first < token < mention.last and mention.kind in NAMES)
    return next(around, None)


def _opens_abbreviation(sentence: Sentence, token: int) -> bool:
    """Whether a word is the "New" of "New START"."""
    following = sentence.words[token + 1]
    return sentence.words[token] == "New" and following.isupper() and following.lower() in agreement_words().abbreviations


def _is_plain_capital(sentence: Sentence, token: int) -> bool:
    """Whether a word is capitalised and names no country, place or office."""
    is_named = any(mention.first <= token <= mention.last for mention in sentence.mentions)
    return sentence.words[token][0].isupper() and sentence.words[token].isalpha() and len(sentence.words[token]) > 3 and not is_named


def _are_capital_adjectives(sentence: Sentence, one: int, other: int) -> bool:
    """Whether two words joined by "and" are capitalised and name no country or place."""
    words = sentence.words
    is_named = any(mention.first <= token <= mention.last for mention in sentence.mentions for token in (one, other))
    return words[one][0].isupper() and words[other][0].isupper() and words[one].isalpha() and not is_named


def extend_right(sentence: Sentence, head: int, kind: str) -> int:
    """The last token of the name: "of Friendship and Cooperation", "on joint customs control"; the head itself where nothing follows."""
    words, lower = agreement_words(), sentence.lower
    following = head + 1
    if following >= len(lower) or lower[following] not in ("of", "on", "for", "concerning", "regarding") or following + 1 >= len(lower):
        return head
    opener = lower[following]
    if not sentence.words[following + 1][0].isalpha() or lower[following + 1] in CALENDAR_WORDS:
        return head
    if lower[following + 1] == "the" and not TIMES.isdisjoint(lower[following + 2 : following + 3]):
        return head  # "the protocol of the following year"
    opens_proper = sentence.words[following + 1][0].isupper() or lower[following + 1] == "the"
    is_of_title = (
        lower[following + 1] == "the" and sentence.words[following + 2 : following + 3] and sentence.words[following + 2][0].isupper()
    )
    if opener == "for" and not (sentence.words[following + 1][0].isupper() or is_of_title):
        return _extend_over_years(sentence, head)
    if (
        opener == "of"
        and lower[head] not in ("programme", "program")
        and not (
            opens_proper
            or lower[following + 1].isdigit()
            or lower[following + 1]
            in ("understanding", "intent", "exchange", "friendship", "cooperation", "peace", "non", "notes", "letters")
            or (kind == "treaty" and lower[following + 1] not in words.breaks)
        )
    ):
        return head
    last = following + 1
    is_title = opener == "of" and sentence.words[following + 1][0].isupper() and lower[following + 1] not in CONTENTS
    while last + 1 < len(lower) and last - head < LONGEST_RIGHT:
        word = lower[last + 1]
        if (word in words.stops and word not in ("and", "in")) or (word == "the" and lower[last + 2 : last + 3] in THOSE):
            break
        if word == "on" and _is_day(lower[last + 2 : last + 5]):
            break  # "a Single Economic Space on the 19th"
        if word == "," and opener == "of" and opens_proper and goes_on(sentence, last + 1):
            last += 2  # "the Treaty of Peace, Friendship and Arbitration"
            continue
        if word == "," and opener in ("on", "of") and (listed := _find_end_of_list(sentence, last + 1)):
            last = listed  # "on economic, scientific and technical cooperation"
            continue
        if word == "in" and opens_proper and (sea := _find_sea(sentence, last + 2)):
            last = sea  # "on the Conduct of Parties in the South China Sea"
            continue
        if last + 2 < len(lower) and (lower[last + 2] in CALENDAR_WORDS or (word == "in" and _is_place(sentence, last + 2))):
            break
        if word in ("and", "in") and not (
            last + 2 < len(lower) and (sentence.words[last + 2][0].isupper() or (word == "and" and opener == "on"))
        ):
            break
        if word == "in" and not opens_proper:
            break
        if not (word[0].isalnum() or word in ("-", "–", "’s", "'s")) or (word.isdigit() and len(word) == 4):
            break
        if word == "and" and last + 2 < len(lower) and _opens_another(sentence, last + 2):
            break
        if is_title and word not in JOINERS and not sentence.words[last + 1][0].isupper() and sentence.words[last + 1][0].isalpha():
            break
        last += 1
    while last > head and (lower[last] in ("and", "in", "-", "of", "on", "the", "for") or lower[last] in CALENDAR_WORDS):
        last -= 1
    return _extend_over_years(sentence, last)


def _is_day(following: list[str]) -> bool:
    """Whether words are a day of a month without its name: "the 19th"."""
    return following[:1] == ["the"] and len(following) > ORDINAL_AT and following[1].isdigit() and following[ORDINAL_AT] in ORDINALS


def _is_place(sentence: Sentence, token: int) -> bool:
    """Whether a country or city stands at a token: where an instrument was signed."""
    return any(mention.first <= token <= mention.last and mention.kind in PLACES for mention in sentence.mentions)


def goes_on(sentence: Sentence, comma: int) -> bool:
    """Whether a title goes on behind a comma: ", Friendship and Arbitration", ", Good Neighbourliness and Cooperation"."""
    following = sentence.words[comma + 1 : comma + 6]
    joint = next((place for place, word in enumerate(following) if word in ("and", ",")), 0)
    return 0 < joint < len(following) - 1 and all(word[0].isupper() for word in (*following[:joint], following[joint + 1]))


def _find_end_of_list(sentence: Sentence, comma: int) -> int | None:
    """Where a list of matters in plain words ends, from its first comma on: ", scientific and technical | cooperation"."""
    matters = 0
    for token in range(comma + 1, min(comma + LONGEST_LIST, len(sentence.lower) - 1)):
        word = sentence.lower[token]
        if word in ("and", ","):
            if not 0 < matters <= LONGEST_MATTER:
                return None
            if word == "and":
                return token + 1 if _is_matter(sentence, token + 1) else None
            matters = 0
        elif word != "-":
            if not _is_matter(sentence, token):
                return None
            matters += 1
    return None


def _is_matter(sentence: Sentence, token: int) -> bool:
    """Whether a token may be of what an instrument is on: a plain word in small letters, no participle and none that ends a name."""
    words, word = agreement_words(), sentence.lower[token]
    return word.isalpha() and word == sentence.words[token] and not (word in words.stops or word in words.breaks or word.endswith("ed"))


def _find_sea(sentence: Sentence, token: int) -> int:
    """The last token of "the South China Sea" that begins at a token: a region that a title is about; 0 where none stands there."""
    words, lower = sentence.words, sentence.lower
    if lower[token : token + 1] != ["the"]:
        return 0
    for place in range(token + 1, min(token + 6, len(words))):
        if not words[place][0].isupper():
            return 0
        if lower[place] in SEAS and words[place + 1 : place + 2] != ["of"]:
            return place
    return 0


def _opens_another(sentence: Sentence, token: int) -> bool:
    """Whether another thing or act begins at a token behind "and": "and a protocol", "and two memoranda", "and promised a loan"."""
    word = sentence.lower[token]
    return (
        word in ("a", "an", "the", "its", "their")
        or word in agreement_words().counts
        or word in agreement_words().plurals
        or (word.endswith("ed") and sentence.words[token].islower())
    )


def _extend_over_years(sentence: Sentence, end: int) -> int:
    """The last token of "programme of exchanges for 2024-2026", whose name without years ends at `end`."""
    last, words = end, sentence.words
    if sentence.lower[end + 1 : end + 2] != ["for"]:
        return end
    for token in range(end + 2, min(end + 6, len(words))):
        if words[token].isdigit() and len(words[token]) == len("2024"):
            last = token
        elif words[token] not in ("-", "–", "to", "and"):
            break
    return last


def is_instrument(sentence: Sentence, instrument: Instrument) -> bool:
    """Whether a head noun names one instrument here and no kind of thing."""
    words, lower = agreement_words(), sentence.lower
    head, word = instrument.head, lower[instrument.head]
    modifiers = lower[instrument.first : head]
    complement = lower[head + 1 : instrument.last + 1]
    following = sentence.words[instrument.last + 1] if instrument.last + 1 < len(lower) else ""
    if following.lower() in words.compounds or (following[:1].isupper() and following.lower() in words.bodies):
        return False  # "ceasefire line", "Collective Security Treaty Organization"
    if not words.brands.isdisjoint(modifiers):
        return False  # "a Honda Accord"
    if word in ("communique", "communiqué") and not {"issued", "adopted", "signed", "ended", "closed", "concluded"}.isdisjoint(
        lower[max(0, instrument.first - 4) : instrument.first]
    ):
        return True
    if word in ("statement", "communique", "communiqué"):
        is_of_place = instrument.is_proper and head > instrument.first and _is_town(sentence, head - 1)  # "the Tirana Statement"
        return is_of_place or not words.statement_modifiers.isdisjoint(modifiers)
    if word == "understanding" or (word == "roadmap" and instrument.is_proper):
        return instrument.is_proper and sentence.words[head][0].isupper()
    if word in ("supplement", "addendum", "annex"):
        return instrument.is_proper and sentence.words[head][0].isupper()
    if word == "map":
        return modifiers[-1:] == ["road"] and instrument.is_proper and sentence.words[head][0].isupper()
    if word == "framework" and instrument.is_proper and sentence.words[head][0].isupper():
        return bool(modifiers) or bool(complement)
    if word in ("programme", "program") and instrument.is_proper and sentence.words[head][0].isupper():
        return not words.programme_complements.isdisjoint((*complement, *modifiers))  # "the Cultural Exchange Programme"
    if word in ("programme", "program", "roadmap", "framework"):
        return bool(complement) and not words.programme_complements.isdisjoint(complement)
    if word in ("contract", "contracts"):
        return "government" in modifiers or "intergovernmental" in modifiers
    if word == "pact" and sentence.words[head].islower() and _is_organisation(sentence, instrument.first, head):
        return False  # "bombers of the NATO pact"
    if word == "swap":
        return not words.moneys.isdisjoint(modifiers)  # "a currency swap"
    if word == "code":
        return complement[:2] == ["of", "conduct"] or "customs" in modifiers
    if word == "act":
        is_of_place = _is_town(sentence, head - 1)  # "the Brasilia Act", but "the Jerusalem Embassy Act"
        return instrument.is_proper and (is_of_place or not words.acts.isdisjoint(modifiers))
    if word in ("minute", "minutes"):
        return instrument.is_proper and "agreed" in modifiers  # "the Agreed Minute on Fisheries"
    if word == "arrangement":
        return bool(modifiers) or bool(complement)
    if word in ("plan", "initiative", "settlement"):
        return (instrument.is_proper and sentence.words[head][0].isupper()) or modifiers[-1:] == ["action"]
    if word == "exchange":
        is_made = not words.done.isdisjoint(lower[max(0, instrument.first - 2) : instrument.first])  # "concluded an exchange of letters on"
        is_of_papers = complement[:1] == ["of"] and not words.exchanged.isdisjoint(complement[1:2])
        return is_of_papers and (sentence.words[head][0].isupper() or is_made)
    if word in ("letter", "letters"):
        return bool(complement) and not words.letter_complements.isdisjoint(complement)
    if word in ("charter", "statute"):
        return instrument.is_proper
    if word in words.plurals:
        return (
            instrument.is_proper
            or "understanding" in complement
            or (word in words.counted and instrument.first > 0 and lower[instrument.first - 1] in words.counts)
        )
    if word in ("deal", "pact", "convention", "covenant", "compact"):
        is_between = lower[head + 1 : head + 2] in (["between"], ["with"])
        return instrument.is_proper or bool(modifiers) or bool(complement) or is_between
    return True


def _is_town(sentence: Sentence, token: int) -> bool:
    """Whether the name of a city ends at a token."""
    return any(mention.last == token and mention.kind in TOWNS for mention in sentence.mentions)


def _is_organisation(sentence: Sentence, first: int, head: int) -> bool:
    return any(mention.kind == "organisation" and mention.first <= first and mention.last == head - 1 for mention in sentence.mentions)
