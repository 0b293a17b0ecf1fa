"""Refusals, reversals, demands, threats, what did not happen and what will."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The United States lifted sanctions on Sudan.", "RETREAT USA>SDN", id="lifting sanctions is a retreat"),
        pytest.param("Saudi Arabia ended its blockade of Qatar.", "RETREAT SAU>QAT", id="ending a blockade is a retreat"),
        pytest.param("Iran called off talks with Britain.", "REJECT IRN>GBR", id="cancelling talks is a rejection"),
        pytest.param(
            "Morocco recalled its ambassador from Germany.",
            "SANCTION MAR>DEU | COERCE MAR>DEU | ACCUSE MAR>DEU",
            id="recalling an ambassador is a sanction",
        ),
        pytest.param("Sweden suspended aid to Tanzania.", "SANCTION SWE>TZA", id="suspending aid is a sanction"),
        pytest.param("Bahrain severed diplomatic relations with Iran.", "SANCTION BHR>IRN", id="severing relations is a sanction"),
        pytest.param("Uruguay withdrew its complaint against Argentina.", "CONCEDE URY>ARG", id="withdrawing a complaint is a concession"),
        pytest.param("Azerbaijan released ten captured Armenian soldiers.", "RETREAT AZE>ARM", id="releasing soldiers is a retreat"),
        pytest.param("South Korea removed its ban on Japanese seafood.", "RETREAT KOR>JPN", id="a ban is removed"),
        pytest.param("Uganda withdrew its soldiers from Congo.", "RETREAT UGA>COD", id="withdrawing forces"),
        pytest.param(
            "Spain returned its ambassador to Argentina.",
            "RETREAT ESP>ARG | COOPERATE ESP>ARG | SUPPORT ESP>ARG | CONCEDE ESP>ARG",
            id="returning an ambassador",
        ),
        pytest.param(
            "The European Union extended its sanctions against Russia by six months.",
            "SANCTION EU>RUS",
            id="extending sanctions is a sanction",
        ),
        pytest.param(
            "The United States withdrew from the treaty with Russia.",
            "SANCTION USA>RUS | REJECT USA>RUS | RETREAT USA>RUS",
            id="leaving a treaty",
        ),
        pytest.param("Pakistan broke off talks with India.", "REJECT PAK>IND", id="breaking off talks"),
    ],
)
def test_verbs_that_reverse(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The verb turns its object's sense round: "lifted sanctions", "called off talks"."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("France refused to extradite the banker to Lebanon.", "REJECT FRA>LBN", id="refusing to extradite"),
        pytest.param("Guyana rejected Venezuela's claim to the Essequibo region.", "REJECT GUY>VEN", id="rejecting a claim"),
        pytest.param("Iran denied the American accusation.", "REJECT IRN>USA", id="denying an accusation"),
        pytest.param("Malaysia turned down an invitation from Myanmar.", "REJECT MYS>MMR & AGREE MMR>MYS", id="turning down an invitation"),
        pytest.param("Serbia dismissed Kosovo's proposal.", "REJECT SRB>XKX", id="dismissing a proposal"),
        pytest.param(
            "Rwanda denied Congo's charge that it was backing the rebels.",
            "REJECT RWA>COD",
            id="denying that it backed rebels, as another charged",
        ),
        pytest.param("Sudan said it would not recognise Israel.", "REJECT SDN>ISR", id="said it would not recognise"),
        pytest.param("Russia vetoed a resolution on Syria drafted by France.", "REJECT RUS>FRA", id="vetoed a resolution against"),
        pytest.param("Kosovo ruled out talks with Serbia.", "REJECT XKX>SRB", id="ruled out talks with"),
        pytest.param("Israel denied entry to a Chilean senator.", "SANCTION ISR>CHL | COERCE ISR>CHL | REJECT ISR>CHL", id="denied entry"),
    ],
)
def test_refusals(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Saying no: refusals, rejections, denials."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Canada urged China to release the two men.", "REQUEST CAN>CHN", id="urging a country to release"),
        pytest.param("Estonia called on Russia to stop the jamming.", "REQUEST EST>RUS", id="calling on a country"),
        pytest.param("Italy demanded an apology from Egypt.", "REQUEST ITA>EGY", id="demanding an apology"),
        pytest.param("Malawi asked South Africa for help after the storm.", "REQUEST MWI>ZAF", id="asking for assistance"),
        pytest.param("Finland asked Russia to withdraw its troops.", "REQUEST FIN>RUS", id="a demand makes no event of the act"),
        pytest.param("Lebanon appealed to France for wheat.", "REQUEST LBN>FRA", id="appealed for"),
    ],
)
def test_demands(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Asking somebody to act makes a request and no event of the act."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The United States threatened to impose tariffs on Mexico.", "THREATEN USA>MEX", id="threatening to impose tariffs"),
        pytest.param("China warned Lithuania of retaliation.", "THREATEN CHN>LTU", id="warning of retaliation"),
        pytest.param("Belarus warned Poland that it would shut the border.", "THREATEN BLR>POL", id="warned that it would"),
    ],
)
def test_threats(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Announced or conditional harm."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Iran did not attack Iraq.", "", id="did not attack"),
        pytest.param("No talks were held between Cuba and Panama.", "", id="no talks were held"),
        pytest.param("The leaders of Chile and Bolivia have never met.", "", id="never met"),
        pytest.param("Georgia hopes to hold talks with Turkey.", "", id="hoped for meeting"),
        pytest.param("The Gambian president left Dakar without meeting Senegal's leader.", "", id="without meeting"),
        pytest.param("If Russia attacks Finland, the alliance will answer.", "", id="if, in a condition"),
        pytest.param("There are no plans for the Danish queen to visit Iceland.", "", id="there is no plan to"),
        pytest.param("The bill would have imposed sanctions on Turkey.", "", id="would have imposed"),
    ],
)
def test_what_did_not_happen(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What did not happen, is only hoped for, or is supposed."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The Indonesian president will visit Australia next week.", "CONSULT IDN>AUS planned", id="will visit"),
        pytest.param(
            "Nigeria is expected to sign a gas agreement with Algeria in June.", "AGREE DZA=NGA planned 2021-06", id="is expected to sign"
        ),
        pytest.param("Britain plans to impose sanctions on Myanmar.", "SANCTION GBR>MMR planned", id="plans to impose"),
        pytest.param(
            "Peru and Ecuador agreed to hold a joint exercise in May.",
            "COOPERATE ECU=PER planned 2021-05 | AGREE ECU=PER planned 2021-05 | AGREE ECU=PER occurred",
            id="agreed to meet again",
        ),
        pytest.param(
            "The Czech foreign minister is due to arrive in Slovakia on Friday.",
            "CONSULT CZE>SVK planned 2021-03-05",
            id="is due to arrive",
        ),
        pytest.param(
            "Japan promised to give Sri Lanka $50 million.", "AGREE JPN>LKA | AGREE JPN>LKA & AID JPN>LKA planned", id="promised aid"
        ),
        pytest.param(
            "South Korea invited the Polish president to Seoul.", "AGREE KOR>POL | REQUEST KOR>POL | CONSULT KOR>POL", id="invited"
        ),
        pytest.param("The Maltese foreign minister leaves for Tunisia tomorrow.", "CONSULT MLT>TUN planned 2021-03-05", id="leaves for"),
        pytest.param("Slovenia will host the Croatian prime minister on Monday.", "CONSULT HRV>SVN planned 2021-03-08", id="will host"),
        pytest.param("Fiji and Tonga are preparing to sign a transport agreement.", "AGREE FJI=TON planned", id="preparing"),
    ],
)
def test_what_is_planned(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What will happen bears its own status and date."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru stopped short of accusing Chile of spying.", "", id="stopped short of accusing"),
        pytest.param("Norway refrained from criticising China.", "", id="refrained from criticising"),
        pytest.param("Japan came close to expelling the Russian envoy.", "", id="came close to expelling"),
        pytest.param("Peru urged Chile to refrain from criticising Bolivia.", "REQUEST PER>CHL", id="urged to refrain"),
        pytest.param("Japan closed its market to Canadian beef.", "SANCTION JPN>CAN", id="a market closed to goods"),
        pytest.param("Brazil reopened its market to American pork.", "RETREAT BRA>USA", id="a market reopened to goods"),
        pytest.param(
            "After the pact lapsed, Peru, Chile and Bolivia shut their markets to Dutch wheat.",
            "SANCTION PER>NLD & SANCTION CHL>NLD & SANCTION BOL>NLD",
            id="three behind a clause of time",
        ),
        pytest.param("Chile and Peru lost their biggest markets.", "", id="nobody is the market of the other"),
        pytest.param("The United Nations released $17 million from its emergency fund for Chad.", "AID UN>TCD", id="money from a fund"),
        pytest.param("Denmark released 2 million kroner in frozen aid to Mali.", "RETREAT DNK>MLI", id="money withheld before"),
        pytest.param("China vetoed a resolution of the Security Council on Guatemala.", "REJECT CHN>GTM", id="vetoed in a council"),
    ],
)
def test_what_is_left_undone_or_opened(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What somebody stops short of has not happened; who gains or loses a market or money is named behind it."""
    check(text, wanted)
