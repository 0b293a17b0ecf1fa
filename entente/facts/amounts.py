"""Amounts of money as printed: number, multiplier and currency, with ranges and shared units."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from entente.facts.currencies import Candidates, currency_forms
from entente.facts.data import read_words
from entente.facts.shared_scales import SHORT as SHORT_NUMBER
from entente.facts.shared_scales import shares_scale
from entente.facts.spelled import find_spelled

LARGE = 1_000_000  # a scale that a number without currency shares with others
SHORT = 2  # letters of "m" and "bn"
SPACE = r"[\s\u00a0\u202f]"
NUMBER = re.compile(r"[0-9](?:[0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3})+(?![0-9.,]*[0-9])|[0-9.,]*[0-9])?")
BLANKS = re.compile(r"[ \u00a0\u202f]")
LETTERS_BEFORE = re.compile(r"[A-Za-z.]{1,6}\Z")
GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?\Z")
SENTENCE_GOES_ON = re.compile(
    r"\s*(?:[.,;()]|$|on top\b|respectively\b|"
    r"(?:against|compared|up|down|by|since|when|before|after|during|over|at|as|earlier|or|in|and|while|for|from|to|last|this|next|was|were|"
    r"is|are|has|had|went|came|besides|a year|of (?:it|which|them|that)|more|anew|each|that|which|lent|owed|given|forgiven|promised|"
    r"pledged|paid|agreed|already|with|outstanding|received|promised|due|overdue|into|under|through|on|but|because|if|remained|remains|fell|rose|"
    r"followed|stood|stands|make|made|worth|spent|invested|loaned|altogether|together|so far|annually|as|than|until|where|whereas|"
    r"though|although|plus|among|between|per|apart|not|there|"
    r"can|will|would|could|may|should|must|did|does|goes|came back|went back) (?!people|tonnes))"
)
DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}\Z")
DOTTED_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}\Z")
APPOSED = re.compile(r", ([A-Z][a-z]+)(?: dollars)?(?=,)")  # "$1.2 billion, Australian dollars,", "2 million dollars, Canadian,"
RANGE_JOINER = re.compile(rf"{SPACE}?(?:-|–|—|to|and|or){SPACE}?\Z")
AND_HALF = " and a half"
LETTER = r"[^\W\d_]"
WORDS_AFTER = re.compile(rf"{SPACE}?-?({LETTER}(?:{LETTER}|\.)*)(?:[ \u00a0-]({LETTER}+))?(?:[ \u00a0-]({LETTER}+))?")


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in a text: offsets from the first sign or digit to the last unit word, value in whole units.

    `scale` is the multiplier's factor or 1, `decimals` how many places were printed, `currencies` what the currency can mean.
    """

    start: int
    end: int
    value: Decimal
    currencies: Candidates
    scale: int
    decimals: int
    value_high: Decimal | None = None
    is_approximate: bool = False
    is_per_unit: bool = False


@dataclass(frozen=True, slots=True)
class _Grammar:
    sign_chars: frozenset[str]
    multiplier: re.Pattern[str]
    multipliers: dict[str, int]
    approximate: frozenset[str]
    per_unit: re.Pattern[str]
    conversion: re.Pattern[str]


def _any_of(forms: list[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))


@cache
def _grammar() -> _Grammar:
    words, forms = read_words("amounts"), currency_forms()
    multipliers: dict[str, int] = words["multipliers"]
    scales = _any_of(list(multipliers))
    context = words["context"]
    return _Grammar(
        sign_chars=frozenset(form[-1] for form in forms.signs),
        multiplier=re.compile(rf"{SPACE}?-?({scales})(?![A-Za-z])", re.IGNORECASE),
        multipliers=multipliers,
        approximate=frozenset(context["approximate"]),
        per_unit=re.compile(rf"{SPACE}?(?:{_any_of(context['per_unit'])})(?![A-Za-z])", re.IGNORECASE),
        conversion=re.compile(
            rf"{SPACE}?(?:\(|,|—|–|-|\bor\b){SPACE}?(?:(?:{_any_of(context['conversion'])}){SPACE}?){{0,2}}\Z", re.IGNORECASE
        ),
    )


@cache
def _currency_words() -> tuple[frozenset[str], frozenset[str]]:
    """Last words of currency names in lower case; signs and codes as tokens."""
    forms = currency_forms()
    names = frozenset(name.split()[-1] for name in forms.names)
    return names, frozenset(forms.codes) | frozenset(form[-1] for form in forms.signs) | frozenset(code.rstrip(".") for code in forms.codes)


def has_currency(words: Collection[str], lower: Collection[str]) -> bool:
    """Whether a sentence's tokens, as written and in lower case, hold a currency at all."""
    names, tokens = _currency_words()
    return not tokens.isdisjoint(words) or not names.isdisjoint(lower)


def read_number(printed: str, *, before_multiplier: bool) -> Decimal | None:
    """The number printed, with thousands separated by commas (also Indian groups); a decimal comma only before a multiplier."""
    printed = BLANKS.sub("", printed)
    if "," not in printed:
        if printed.count(".") <= 1:
            return Decimal(printed)
        return Decimal(printed.replace(".", "")) if DOTTED_GROUPS.match(printed) else None
    if GROUPED.match(printed):
        return Decimal(printed.replace(",", ""))
    if before_multiplier and DECIMAL_COMMA.match(printed):
        return Decimal(printed.replace(",", "."))
    return None


def _read_currency_before(text: str, start: int, first: int) -> tuple[int, Candidates]:
    """The currency sign or code that ends at `first`, with where it begins; `first` and nothing where there is none."""
    last = first - 1 if first > start and text[first - 1] in " \u00a0\u202f" else first
    if last == start:
        return first, ()
    forms, previous = currency_forms(), text[last - 1]
    if previous in _grammar().sign_chars:
        for width in range(min(6, last - start), 0, -1):
            if (candidates := forms.signs.get(text[last - width : last])) is not None:
                return last - width, candidates
    elif previous.isalpha() or previous == ".":
        found = LETTERS_BEFORE.search(text, max(start, last - 6), last)
        if found is not None and (candidates := forms.codes.get(found.group()) or forms.signs.get(found.group())) is not None:
            return found.start(), candidates
    return first, ()


def _is_approximate(text: str, start: int, first: int) -> bool:
    """Whether the up to three words before `first` say that the amount is rounded or a bound."""
    if first > start and text[first - 1] in "~≈":
        return True
    words = text[max(start, first - 28) : first].lower().split()[-4:]
    if words and words[-1] in ("a", "the", "another", "total", "of"):
        words.pop()
    known = _grammar().approximate
    return any(" ".join(words[-count:]) in known for count in (1, 2, 3) if len(words) >= count)


def _read_currency_word(text: str, position: int, end: int) -> tuple[int, Candidates] | None:
    """The longest currency name, code or sign that follows at `position`, with where it ends."""
    forms = currency_forms()
    found = WORDS_AFTER.match(text, position, end)
    if found is None:
        rest = text[position : position + 2].lstrip()
        return (
            (position + text[position : position + 2].index(rest[0]) + 1, forms.signs[rest[0]]) if rest and rest[0] in forms.signs else None
        )
    for last in (3, 2, 1):
        if found.group(last) is None:
            continue
        phrase = text[found.start(1) : found.end(last)]
        stripped = phrase.rstrip(".")
        plain = phrase.lower().replace("-", " ").replace("\u00a0", " ")
        candidates = forms.names.get(plain) or forms.names.get(plain.rstrip(".")) or forms.codes.get(stripped)
        if candidates:
            return found.start(1) + len(stripped if not plain.endswith(".") or plain.rstrip(".") in forms.names else phrase), candidates
    return None


def _raw_amounts(text: str, start: int, end: int) -> Iterator[Amount]:
    """Numbers with what stands around them; those without a currency have empty `currencies`."""
    grammar = _grammar()
    numbers: list[tuple[int, int, Decimal | None]] = list(find_spelled(text, start, end))
    numbers += [(found.start(), found.end(), None) for found in NUMBER.finditer(text, start, end)]
    is_short = False
    for first, last, spoken in sorted(numbers, key=lambda number: number[0]):
        scaled = grammar.multiplier.match(text, last, end)
        value = spoken if spoken is not None else read_number(text[first:last], before_multiplier=scaled is not None)
        if value is None:
            continue
        begin, candidates = _read_currency_before(text, start, first)
        previous = text[first - 1] if first > start else ""
        if begin == first and (previous.isalnum() or (previous == "-" and first - 2 >= start and text[first - 2].isalpha())):
            continue
        scale = grammar.multipliers[scaled.group(1).lower()] if scaled else 1
        stop = scaled.end() if scaled else last
        if scaled and text[stop : stop + len(AND_HALF)].lower() == AND_HALF:  # "a billion and a half"
            value, stop = value + Decimal("0.5"), stop + len(AND_HALF)
        if not candidates and (after := _read_currency_word(text, stop, end)) is not None:
            stop, candidates = after
        if candidates and (apposed := APPOSED.match(text, stop, end)) is not None:
            told = currency_forms().names.get(f"{apposed.group(1).lower()} dollars", ())
            stop, candidates = (apposed.end(), told) if told else (stop, candidates)
        if scaled is not None and candidates:
            is_short = len(scaled.group(1)) <= SHORT
        elif scaled is not None and len(scaled.group(1)) == 1 and not is_short:
            continue  # "140m" is money only behind "290m euros"
        decimals = len(text[first:last].partition(".")[2]) if spoken is None else 0
        yield Amount(begin, stop, value * scale, candidates, scale, decimals)


def _is_range(text: str, low: Amount, high: Amount) -> bool:
    """Whether two neighbouring amounts are the ends of one range; "from 3 to 4" is a change and no range."""
    joiner = text[low.end : high.start].strip()
    before = text[max(0, low.start - 9) : low.start].rstrip().lower()
    if joiner in ("-", "–", "—"):
        return high.value > low.value
    if joiner == "to":
        return not before.endswith(("from", "by")) and high.value > low.value  # "rose by $3 million to 19 million"
    if joiner == "and":
        return before.endswith("between") and high.value > low.value
    return joiner == "or" and high.value > low.value


def _join_compounds(text: str, amounts: Iterable[Amount]) -> Iterator[Amount]:
    """The amounts with those printed in two parts made one: "1 billion 842.6 million dollars", "US$ 1 billion 260 million"."""
    held: Amount | None = None
    for amount in amounts:
        is_part = held is not None and held.scale > amount.scale >= 1_000 and text[held.end : amount.start].isspace()
        if held is not None and is_part and amount.value < held.scale and not (held.currencies and amount.currencies):
            currencies = held.currencies or amount.currencies
            held = replace(amount, start=held.start, value=held.value + amount.value, currencies=currencies)
            continue
        if held is not None:
            yield held
        held = amount
    if held is not None:
        yield held


def find_amounts(text: str, start: int, end: int, known: Candidates = ()) -> list[Amount]:
    """The amounts of money in text[start:end] in order; a number without a currency is none unless it shares one in a range.

    `known` is the currency of the sentence before, which a large number shares where this one prints none.
    """
    grammar = _grammar()
    joined: list[Amount] = []
    for amount in _join_compounds(text, _raw_amounts(text, start, end)):
        if joined and amount.start - joined[-1].end <= 6 and RANGE_JOINER.match(text, joined[-1].end, amount.start):
            low = joined[-1]
            if low.scale == 1 and amount.scale > 1 and low.value < 1000 and (amount.currencies or low.currencies or known):
                low = replace(low, value=low.value * amount.scale, scale=amount.scale)
            high = replace(amount, currencies=amount.currencies or low.currencies)
            low = replace(low, currencies=low.currencies or amount.currencies)
            is_marked = bool(joined[-1].currencies) or joined[-1].scale > 1 or low.scale > 1
            if is_marked and _is_range(text, low, high) and low.value_high is None and high.value <= 50 * low.value:
                joined[-1] = replace(low, end=high.end, value_high=high.value, is_approximate=True)
                continue
            if low.scale == high.scale and (low.currencies or known):
                joined[-1] = low
                amount = high
        joined.append(amount)
    kept: list[Amount] = []
    first = next((amount for amount in joined if amount.currencies), None)
    ahead = first.currencies if first is not None and first.scale >= LARGE and not known else known
    for amount in joined:
        if not amount.currencies and amount.scale == 1 and kept and amount.value < SHORT_NUMBER and kept[-1].scale >= LARGE:
            if shares_scale(text, kept[-1].end, amount.start, amount.end):
                scale = kept[-1].scale
                kept.append(replace(amount, value=amount.value * scale, scale=scale, currencies=kept[-1].currencies))
            continue
        if not amount.currencies and (kept or ahead) and amount.scale >= LARGE and SENTENCE_GOES_ON.match(text, amount.end, end):
            shared = kept[-1].currencies if kept else ahead
        else:
            shared = amount.currencies
        if not shared or amount.value <= 0:
            continue
        kept.append(
            replace(
                amount,
                currencies=shared,
                is_approximate=amount.is_approximate or _is_approximate(text, start, amount.start),
                is_per_unit=grammar.per_unit.match(text, amount.end, end) is not None,
            )
        )
    return kept


def is_conversion(text: str, first: Amount, second: Amount) -> bool:
    """Whether `second` prints `first` again in another currency: "AZN 1 million (£500,000)"."""
    if second.start - first.end > 30 or first.currencies == second.currencies:
        return False
    between = text[first.end : second.start]
    if _grammar().conversion.match(between) is None:
        return False
    return ("(" in between and text[second.end : second.end + 3].lstrip().startswith(")")) or bool(
        re.search(r"\b(?:or|equivalent)\b", between)
    )
