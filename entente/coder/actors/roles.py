"""The role of an office-holder as written, without the country: "president of Cuba's National Assembly" is one of the National Assembly."""

from itertools import pairwise

from entente.coder.actors.name_shapes import is_state_form
from entente.coder.actors.offices import ARTICLES, Office, office_words
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.kinds import PLACES
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.bodies import is_body

COUNTRY_KINDS = frozenset({"name", "adjective", "demonym"})
PLACING = frozenset({"in", "at"})  # "ambassador in Quito": where, not what for
BANK = "Bank"
SHORT_TIMES = frozenset({"another", "all", "two", "three", "four", "five", "seven", "six", "eight", "ten", "now", "less", "more", "years"})
OF_REPUBLIC = ("of", "the", "republic")  # "President of the Republic" is the president
DAY = frozenset({"the", "day", "time", "moment"})  # "prime minister of the day"


def read_role(text: str, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> str:
    """The words of an office with what it is for, whose and where it is left out: "ambassador to Argentina", "mayor of Lima"."""
    parts = [part for part in _split_complement(sentence, office) if not _tells_only_country(sentence, part, office, owner)]
    last_of_title = office.last - (len(OF_REPUBLIC) if tuple(sentence.lower[office.first + 1 : office.last + 1]) == OF_REPUBLIC else 0)
    written = dict.fromkeys(range(office.first, last_of_title + 1), "")
    for part in parts:
        is_whole = _names_host(part, office, owner) or _is_of_bank(sentence, part)
        written |= dict.fromkeys(part, "") if is_whole else _without_country(sentence, part, owner)
    role, last = "", -1
    for token, instead in written.items():
        is_joined = last >= 0 and token == last + 1 and sentence.ends[last] == sentence.starts[token]
        word = instead or text[sentence.starts[token] : sentence.ends[token]]
        role += word if is_joined or not role else f" {word}"
        last = token
    return role


def read_body(text: str, sentence: Sentence, part: range, owner: dict[int, Mention]) -> list[str]:
    """The words of a body without its country: "the Kosovo office" of "Serbia's Kosovo office"."""
    kept, words = _without_country(sentence, part, owner), list[str]()
    for token, instead in kept.items():
        word = instead or text[sentence.starts[token] : sentence.ends[token]]
        if words and sentence.lower[token] in GENITIVES:
            words[-1] += word
        else:
            words.append(word)
    return words


def _split_complement(sentence: Sentence, office: Office) -> list[range]:
    """The parts behind a title, each from its preposition on: "to the United Nations", "in Geneva"."""
    openers = office_words().openers
    starts = [token for token in range(office.last + 1, office.end + 1) if sentence.lower[token] in openers]
    until = next((start for start in starts if start < office.end and sentence.lower[start + 1] in SHORT_TIMES), None)
    if until is not None:
        return [range(start, end) for start, end in pairwise([*(start for start in starts if start <= until)])]
    return [range(start, end) for start, end in pairwise([*starts, office.end + 1])]


def _names_host(part: range, office: Office, owner: dict[int, Mention]) -> bool:
    """Whether a part names where or for what country an envoy works: "to Bolivia", "for Yemen"."""
    return office.host is not None and any(token in owner and owner[token].codes == (office.host,) for token in part)


def _is_of_bank(sentence: Sentence, part: range) -> bool:
    """Whether a part belongs to a bank's name: "governor of the Bank of Ghana"."""
    return sentence.lower[part[0]] == "of" and sentence.words[part[0] - 1] == BANK


def _tells_only_country(sentence: Sentence, part: range, office: Office, owner: dict[int, Mention]) -> bool:
    """Whether a part tells but whose an office is, where or until when: "of the Republic of Peru", "in Quito", "for two days"."""
    opener, rest = sentence.lower[part[0]], [token for token in part[1:] if sentence.lower[token] not in ARTICLES]
    if not rest or {sentence.lower[token] for token in part[1:]} <= DAY:
        return True
    if _is_of_bank(sentence, part):
        return False
    if opener not in PLACING and _names_host(part, office, owner):
        return False
    is_of_no_state = office.country is None or is_body(office.country)
    own = (office.country,) if is_of_no_state else None  # "Secretary-General of the East African Community"
    if opener == "of" and part[-1] in owner and owner[part[-1]].kind == "name":
        return True  # "of landlocked Bolivia"
    kinds = PLACES if opener in PLACING else COUNTRY_KINDS
    return all(
        (token in owner and (owner[token].kind in kinds or owner[token].codes == own))
        or is_state_form(sentence.lower, token, office_words().state_forms, office_words().state_adjectives)
        or sentence.lower[token] in GENITIVES
        for token in rest
    )


def _is_left_out(sentence: Sentence, token: int, owner: dict[int, Mention]) -> bool:
    """Whether a country at a token stands as an owner in the role, and not in a body's name: "Uzbek border service", no "Swiss Agency"."""
    mention = owner.get(token)
    if mention is None or len(mention.codes) != 1:
        return False
    if mention.kind not in COUNTRY_KINDS:
        return mention.kind == "capital" and not GENITIVES.isdisjoint(sentence.lower[mention.last + 1 : mention.last + 2])
    following = sentence.words[mention.last + 1 : mention.last + 2]
    return mention.kind != "adjective" or not (following and following[0][0].isupper())


def _without_country(sentence: Sentence, part: range, owner: dict[int, Mention]) -> dict[int, str]:
    """The tokens of a part without its country; a country in the possessive leaves "the", other words are as in the text."""
    kept: dict[int, str] = {}
    country = next((owner[token] for token in part if _is_left_out(sentence, token, owner)), None)
    for token in part:
        if country is not None and owner.get(token) is country:
            is_possessive = not GENITIVES.isdisjoint(sentence.lower[token + 1 : token + 2])
            if is_possessive and sentence.lower[owner[token].first - 1] not in ARTICLES:
                kept[token] = "the"
        elif not (sentence.lower[token] in GENITIVES and country is not None and owner.get(token - 1) is country):
            kept[token] = ""
    return kept
