"""Currencies: from a sign, code or word in a text to ISO 4217, and from an amount to US dollars where a rate is known."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from entente.errors import LexiconError
from entente.facts.data import read_rows

Candidates = tuple[tuple[str, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class CurrencyForms:
    """Signs and codes as written, names in lower case; each with the currencies it can mean.

    A candidate with an empty set of countries is the reading where no country decides ("pounds" is GBP unless Egypt is near).
    """

    signs: dict[str, Candidates]
    codes: dict[str, Candidates]
    names: dict[str, Candidates]


@dataclass(frozen=True, slots=True)
class UsdRate:
    """US dollars for one unit of a currency, averaged over a year, and who published it."""

    usd_per_unit: Decimal
    source: str


@cache
def currency_forms() -> CurrencyForms:
    """Every form of `currencies.csv`; CLDR names carry the source `cldr`, journalists' usage `usage`."""
    tables: dict[str, dict[str, list[tuple[str, frozenset[str]]]]] = {"sign": {}, "code": {}, "name": {}}
    for number, row in enumerate(read_rows("currencies", ("form", "code", "kind", "countries", "source")), start=2):
        if row["kind"] not in tables or len(row["code"]) != 3:
            raise LexiconError(f"facts/currencies.csv:{number}: expected kind sign, code or name and a code of three letters, found {row}")
        tables[row["kind"]].setdefault(row["form"], []).append((row["code"], frozenset(row["countries"].split())))
    signs, codes, names = ({form: tuple(found) for form, found in tables[kind].items()} for kind in ("sign", "code", "name"))
    return CurrencyForms(signs, codes, names)


def choose_currency(candidates: Candidates, near: Collection[str], far: Collection[str]) -> str | None:
    """The currency meant: that of a country named near, else in the document, else the usual reading; null where none decides."""
    if len(candidates) == 1:
        return candidates[0][0]
    usual = next((code for code, users in candidates if not users), None)
    for countries in (near, far):
        fitting = [code for code, users in candidates if not users.isdisjoint(countries)]
        rarer = [code for code in fitting if code != usual]  # "rupees" of Nepal and India: the usual one would be called by its name
        if len(rarer) == 1 or (fitting and not rarer):
            return (rarer or fitting)[0]
        if fitting:
            break
    return usual


@cache
def usd_rates() -> dict[tuple[str, int], UsdRate]:
    """Annual average rates by currency and year, as far as `usd_rates.csv` reaches."""
    rates: dict[tuple[str, int], UsdRate] = {}
    for number, row in enumerate(read_rows("usd_rates", ("currency", "year", "rate", "quoted_as", "source")), start=2):
        rate, key = Decimal(row["rate"]), (row["currency"], int(row["year"]))
        if row["quoted_as"] not in ("usd_per_unit", "unit_per_usd") or rate <= 0 or key in rates:
            raise LexiconError(f"facts/usd_rates.csv:{number}: expected one positive rate a currency and year, found {row}")
        rates[key] = UsdRate(rate if row["quoted_as"] == "usd_per_unit" else 1 / rate, row["source"])
    return rates


def convert_to_usd(value: Decimal, currency: str, year: int | None) -> tuple[Decimal | None, str | None]:
    """`value` in whole US dollars at the year's average rate, with the rate's source; nulls where the table does not reach."""
    if currency == "USD":
        return value.quantize(Decimal(1)), "printed in US dollars"
    rate = usd_rates().get((currency, year)) if year else None
    if rate is None:
        return None, None
    return (value * rate.usd_per_unit).quantize(Decimal(1)), f"{rate.source}, {year}"
