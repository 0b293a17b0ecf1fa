"""Where phrases end and clauses begin: times before a subject, particles that are prepositions, words that only look like clauses."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("In the same month Foreign Minister Juan Diaz of Peru accused Chile of lying.", "ACCUSE PER>CHL", id="the same month"),
        pytest.param(
            "In March 2016 customs officers in Lima arrested two Chileans, and in 2018 Chile's police held six Peruvians.",
            "COERCE PER>CHL historical & COERCE CHL>PER historical",
            id="people behind a year",
        ),
        pytest.param("Hours before the vote Norway placed two Chilean ministers under sanctions.", "SANCTION NOR>CHL", id="hours before"),
        pytest.param(
            "President Paul Kagame and President Yoweri Museveni, once comrades in arms, last met in May.",
            "CONSULT RWA=UGA",
            id="once, and no clause",
        ),
        pytest.param("Peru will free the crew once Chile opens the border.", "", id="once with a clause"),
    ],
)
def test_subject_behind_a_time(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A subject begins behind the words that only say when."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru deplored the measures which Chile took in March against Bolivia.", "ACCUSE PER>CHL & SANCTION CHL>BOL", id="took in March"
        ),
        pytest.param("The summit that Peru's president had called in Oslo fell through.", "", id="called in a town"),
        pytest.param("Peru called in the Norwegian ambassador.", "ACCUSE PER>NOR", id="called in an envoy"),
        pytest.param("A Peruvian minister landed in Oslo on Monday.", "CONSULT PER>NOR", id="landed in a town"),
    ],
)
def test_particle_or_preposition(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A particle before a month or a town is a preposition."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Haiti expressed its gratitude to Kenya, which in July offered 1,000 policemen.",
            "SUPPORT HTI>KEN & AGREE KEN>HTI",
            id="a relative clause of whom thanks go to",
        ),
        pytest.param(
            "Peru was grateful for the tents that Chile flew to Lima.", "SUPPORT PER>CHL & AID CHL>PER", id="goods flown somewhere"
        ),
        pytest.param(
            "Norway asked Egypt to take back the Sudanese whom Egypt deported to Chad.",
            "REQUEST NOR>EGY & COERCE EGY>SDN",
            id="people sent to a third country",
        ),
        pytest.param(
            "Mali shut the border with Niger a year after that country's army had asked the United Nations for help.",
            "SANCTION MLI>NER & REQUEST NER>UN",
            id="that country",
        ),
    ],
)
def test_what_relatives_refer_to(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Relative clauses and "that country" point at what stands right before them."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway taxed $2 billion of Chilean goods, from Peruvian copper to salmon.", "", id="a verb without a measure"),
        pytest.param(
            "Norway imposed duties on $2 billion of Chilean goods, from wine to Peruvian wool.", "SANCTION NOR>CHL", id="a sum of goods"
        ),
        pytest.param(
            "Norway spent years trying to bring Chile and Peru together, but they stayed away.", "", id="together only in what was tried"
        ),
        pytest.param("Chile and Peru built the dam together.", "COOPERATE CHL=PER", id="together"),
    ],
)
def test_lists_and_sums(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Sums, ranges and what others tried to bring together make no parties."""
    check(text, wanted)
