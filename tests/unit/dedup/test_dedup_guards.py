"""Templated stories stay apart, copies do not; every text here was written by hand for its case."""

from collections.abc import Callable

import pytest

ANNIVERSARY = """The foreign ministers of Slovenia and Japan exchanged letters on Tuesday on the occasion of the {ordinal} anniversary
of diplomatic relations. In her letter the Slovenian minister recalled that trade had grown steadily since
independence and that students of both nations now meet in summer schools on the Adriatic coast. The Japanese minister
answered that his country valued the friendship and would go on supporting the exchange of engineers, musicians and
young farmers. A concert in the Ljubljana philharmonic hall will mark the {ordinal} anniversary, and a stamp will be
issued."""

TELEGRAM = """The President sent a telegram of congratulation to the people of {country} on their national day. "I am pleased to
note the friendly relations between our two nations, which rest on mutual respect," the message says. "I am confident
that our cooperation will grow for the benefit of both peoples, in bilateral format and within international
organisations alike. On this festive occasion I wish you good health, success in your work, and to the friendly people
of {country} lasting peace and prosperity." The text was published by the press service of the head of state in the
morning."""

MARKET = """The price of crude at the eastern terminal closed at {a} dollars a barrel on the exchange, against {b} dollars in the
session before. The contract for delivery next month stood at {c} dollars, while the light grade was sold at {d}
dollars at the pipeline's end. Over the week the loss came to {e} per cent. The state budget is drawn up on a forecast
of {f} dollars. Traders at the terminal pointed to full storage tanks and to the strong currency, and expect little
movement before the producers meet to settle their quotas for the next quarter."""

BULLETIN = """The consular section informs visitors that the visa windows will be closed on {a}, {b} and {c}. Applications handed in
before noon will still be taken on the day after each closing. Passports can be collected in the afternoon at the side
entrance, by the person named in the receipt or by a relative with a letter of authority. In urgent cases, such as an
accident or the loss of all papers, the officer on duty can be reached by telephone at any hour. The section asks for
patience and reminds visitors that no fee may be paid to anyone but the cashier in the main hall."""

WIRE = """Negotiators from Bolivia and Chile resumed talks on the shared use of the Silala waters on Wednesday, four months
after the court's ruling. The two delegations met in Antofagasta behind closed doors. A spokesman for the Chilean side
said the mood was businesslike and that technical teams would inspect the channels before winter. Bolivia's envoy told
radio stations at home that his government wanted a permanent commission of engineers, not another lawsuit. Farmers on
both banks have complained for years about unannounced closures. The next round is to be held in Oruro, and both sides
said they would publish the measurements of the flow on a common website from then on."""


@pytest.mark.parametrize(
    ("template", "first", "second"),
    [
        pytest.param(ANNIVERSARY, {"ordinal": "30th"}, {"ordinal": "31st"}, id="the next anniversary is another statement"),
        pytest.param(ANNIVERSARY, {"ordinal": "thirtieth"}, {"ordinal": "thirty-first"}, id="ordinals in words count as in figures"),
        pytest.param(TELEGRAM, {"country": "Tonga"}, {"country": "Samoa"}, id="the same telegram to another country"),
        pytest.param(TELEGRAM, {"country": "Sri Lanka"}, {"country": "Saudi Arabia"}, id="countries of two words"),
        pytest.param(
            MARKET,
            {"a": "81.07", "b": "80.15", "c": "79.92", "d": "83.40", "e": "1.2", "f": "60"},
            {"a": "74.55", "b": "76.01", "c": "75.18", "d": "77.93", "e": "3.9", "f": "60"},
            id="the next day's prices in the same form of words",
        ),
        pytest.param(
            BULLETIN,
            {"a": "4 May", "b": "9 May", "c": "28 May"},
            {"a": "1 November", "b": "11 November", "c": "December 24"},
            id="the same notice for other days",
        ),
    ],
)
def test_templates_stay_apart(relate: Callable[[str, str], str], template: str, first: dict[str, str], second: dict[str, str]) -> None:
    assert relate(template.format_map(first), template.format_map(second)) == "apart"


@pytest.mark.parametrize(
    ("other", "relation"),
    [
        pytest.param(WIRE.upper().replace("\n", " "), "exact", id="capitals and line breaks"),
        pytest.param(f"Water talks restart\n\nSANTIAGO, 7 June (Andes Wire) - {WIRE}", "near", id="headline and dateline"),
        pytest.param(
            f"{WIRE}\n\nOur correspondent in Peru contributed. Peru's papers are read by 30,000 people.",
            "near",
            id="another country in a notice",
        ),
        pytest.param(
            WIRE.replace("four months", "five months").replace("Wednesday", "Thursday"), "near", id="a word corrected here and there"
        ),
        pytest.param(WIRE.replace("Wednesday", "Wednesday, May 4"), "near", id="a date added"),
        pytest.param(WIRE[: WIRE.index("Bolivia's envoy")], "contained", id="the first half alone"),
        pytest.param(f"{TELEGRAM.format(country='Malta')}\n\n{WIRE}", "contained", id="a round-up that has it whole"),
        pytest.param(TELEGRAM.format(country="Chile"), "apart", id="another story"),
    ],
)
def test_copies_are_found(relate: Callable[[str, str], str], other: str, relation: str) -> None:
    assert relate(WIRE, other) == relation
