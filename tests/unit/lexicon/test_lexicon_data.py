"""What the bundled tables must hold: a row lost here silently loses events."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest
from babel import Locale

from entente.lexicon import Lexicon, load_lexicon
from entente.lexicon.loading import DATA

SPEC_ORGANISATIONS = {
    "UN", "EU", "NATO", "OSCE", "AU", "ASEAN", "IMF", "WORLDBANK", "GCC", "ARABLEAGUE", "CIS", "CSTO", "SCO", "BRICS", "G7", "G20",
    "COUNCILOFEUROPE",
}  # fmt: skip
NOT_COUNTRIES = {"AC", "CP", "DG", "TA", "QO", "EU", "EZ", "UN", "ZZ", "XA", "XB", "IC", "EA", "CQ"}


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="module")
def codes(lexicon: Lexicon) -> dict[str, set[str]]:
    """The codes of each alias, over all periods."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in lexicon.names:
        found[name.alias].add(name.code)
    return found


def test_every_territory_of_cldr_is_a_country(lexicon: Lexicon) -> None:
    territories = {code for code in Locale("en").territories if len(code) == 2 and code.isalpha()} - NOT_COUNTRIES
    assert territories - {country.alpha2 for country in lexicon.countries} == set()


def test_every_sovereign_state_has_name_adjective_and_capital(lexicon: Lexicon) -> None:
    kinds: dict[str, set[str]] = defaultdict(set)
    for name in lexicon.names:
        for code in (name.code, *name.alternatives):
            kinds[code].add(name.kind)
    states = [country.code for country in lexicon.countries if country.cow and not country.is_historical]
    assert len(states) > 190
    assert [code for code in states if "name" not in kinds[code]] == []
    without_adjective = {code for code in states if "adjective" not in kinds[code]}
    assert without_adjective <= {"COG", "DMA", "DOM"}, "only those whose adjective is another country's"
    without_capital = {code for code in states if "capital" not in kinds[code]}
    assert without_capital <= {"DJI", "LUX", "SGP", "SMR", "SYC"}, "only those with a capital of the country's name, and Victoria"


def test_historical_states_name_a_living_successor(lexicon: Lexicon) -> None:
    living = {country.code for country in lexicon.countries if not country.is_historical}
    historical = [country for country in lexicon.countries if country.is_historical]
    assert len(historical) >= 10
    assert [country.code for country in historical if country.successor not in living] == []


def test_gdelt_and_cow_codes_that_differ_from_iso(lexicon: Lexicon) -> None:
    countries = {country.code: country for country in lexicon.countries}
    assert (countries["AZE"].fips, countries["DEU"].fips, countries["CHN"].fips) == ("AJ", "GM", "CH")
    assert (countries["AZE"].cow, countries["GBR"].cow, countries["AUT"].cow_abbrev) == ("373", "200", "AUS")


def test_no_code_is_a_country_and_an_organisation(lexicon: Lexicon) -> None:
    assert {country.code for country in lexicon.countries} & {organisation.code for organisation in lexicon.organisations} == set()


def test_organisations_of_the_specification_and_sixty_in_all(lexicon: Lexicon) -> None:
    known = {organisation.code for organisation in lexicon.organisations}
    named = {name.code for name in lexicon.organisation_names}
    assert known & named >= SPEC_ORGANISATIONS
    assert len(known) >= 60
    assert known - named == set(), "an organisation without a name is never found"


@pytest.mark.parametrize(
    ("alias", "code"),
    [
        ("U.S.", "USA"), ("America", "USA"), ("White House", "USA"), ("Foggy Bottom", "USA"), ("Downing Street", "GBR"),
        ("Scotland", "GBR"), ("Northern Ireland", "GBR"), ("Whitehall", "GBR"), ("Kremlin", "RUS"), ("USSR", "RUS"),
        ("Soviet", "RUS"), ("Yugoslavia", "SRB"), ("Czechoslovakia", "CZE"), ("East Germany", "DEU"), ("Zaire", "COD"),
        ("South Vietnam", "VNM"), ("DPRK", "PRK"), ("ROK", "KOR"), ("Burma", "MMR"), ("Swaziland", "SWZ"), ("Emirati", "ARE"),
        ("Bosnian Serb", "BIH"), ("Palestinian", "PSE"), ("Gaza", "PSE"), ("West Bank", "PSE"), ("Crimea", "UKR"),
        ("Xinjiang", "CHN"), ("Hong Kong", "HKG"), ("Kosovar", "XKX"), ("Taiwanese", "TWN"), ("Britons", "GBR"),
        ("Frenchmen", "FRA"), ("Turks", "TUR"), ("Serbs", "SRB"), ("Dutchman", "NLD"), ("Teheran", "IRN"), ("Kiev", "UKR"),
        ("Peking", "CHN"), ("Blue House", "KOR"), ("Quai d'Orsay", "FRA"), ("Élysée", "FRA"), ("Elysee", "FRA"),
        ("Knesset", "ISR"), ("Duma", "RUS"), ("Bundestag", "DEU"), ("Verkhovna Rada", "UKR"), ("IDF", "ISR"),
        ("Revolutionary Guards", "IRN"), ("PLA", "CHN"), ("Mossad", "ISR"), ("ISI", "PAK"), ("Hezbollah", "LBN"),
        ("Hamas", "PSE"), ("Taliban", "AFG"), ("Houthis", "YEM"), ("al-Shabaab", "SOM"), ("Boko Haram", "NGA"), ("FARC", "COL"),
        ("PKK", "TUR"), ("Polisario", "ESH"), ("Khmer Rouge", "KHM"), ("Rohingya", "MMR"), ("Islamic State", ""), ("Kurds", ""),
        ("Kashmir", ""), ("Korean", ""), ("Aleppo", "SYR"), ("Mariupol", "UKR"), ("Goma", "COD"), ("Stepanakert", "AZE"),
        ("Khan Younis", "PSE"), ("South American", ""), ("Sino-", "CHN"),
    ],
)  # fmt: skip
def test_what_news_writes_means_the_country_it_should(codes: dict[str, set[str]], alias: str, code: str) -> None:
    assert codes[alias] == {code}


@pytest.mark.parametrize("alias", ["us", "Us", "turkey", "china", "guinea", "chad", "jordan", "polish", "march", "May"])
def test_ordinary_words_are_no_names(codes: dict[str, set[str]], alias: str) -> None:
    assert alias not in codes


@pytest.mark.parametrize(
    "phrase",
    ["Michael Jordan", "Georgia Tech", "Guinea pig", "New England", "Turkish Airlines", "French fries", "Indian Ocean", "Washington Post",
     "Jerusalem Post", "Moscow Times", "Bank of China", "Paris Agreement", "Geneva Conventions", "Warsaw Pact", "George Washington",
     "Emirates airline", "Panama Papers"],
)  # fmt: skip
def test_phrases_that_only_look_like_countries_are_caught(lexicon: Lexicon, phrase: str) -> None:
    caught = {trap.phrase for trap in lexicon.traps} | {medium.name for medium in lexicon.media}
    caught |= {name.alias for name in lexicon.organisation_names}
    assert phrase in caught


def test_levels_of_offices(lexicon: Lexicon) -> None:
    levels = {title.title: title.level for title in lexicon.office_titles}
    assert len(levels) >= 150
    assert levels["foreign minister"] == levels["minister for the armed forces"] == "minister"
    assert levels["deputy foreign minister"] == "deputy_minister"
    assert levels["chargé d'affaires"] == levels["charge d'affaires"] == "ambassador"
    assert levels["emir"] == levels["supreme leader"] == "head_of_state_or_government"


def test_notes_of_a_name_can_be_read(lexicon: Lexicon) -> None:
    congo = next(name for name in lexicon.names if name.alias == "Congo")
    assert (congo.code, congo.alternatives, congo.is_weak) == ("COD", ("COG",), False)
    countries = {country.code for country in lexicon.countries} | {organisation.code for organisation in lexicon.organisations}
    assert {code for name in lexicon.names for code in name.alternatives} <= countries


def test_no_text_means_both_a_country_and_something_else(lexicon: Lexicon) -> None:
    names = {name.alias for name in lexicon.names}
    others = [
        *(name.alias for name in lexicon.organisation_names),
        *(trap.phrase for trap in lexicon.traps),
        *(medium.name for medium in lexicon.media),
    ]
    assert sorted(names & set(others)) == []
    assert len(others) == len(set(others))


def test_enough_media_are_known(lexicon: Lexicon) -> None:
    assert len(lexicon.media) >= 200
    assert {"Reuters", "Xinhua", "TASS", "Anadolu Agency", "AFP"} <= {medium.name for medium in lexicon.media}


@pytest.mark.parametrize(
    "path", [path for path in sorted(DATA.glob("*.csv")) if not path.name.startswith("office_holders")], ids=lambda path: path.name
)
def test_tables_are_sorted_so_that_changes_read_well(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))[1:]
    keys = [(row[0], row[3:5]) if path.name == "names.csv" else row[0] for row in rows]
    assert keys == sorted(keys)
