"""Turning points that orders, flags, switches and firsts tell of, each beside what only looks like one."""

import pytest

from tests.unit.facts.test_turning_points import read_milestones

ROUND = "THE WEEK\n\nChad and Mali met on fish. Gabon sold oil to Ghana.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Official ties between Fiji and Malta were launched in 1987.", [("relations_established", "FJI MLT", "1987")], id="launched"
        ),
        pytest.param(
            "Fiji recognised Malta in 1986, and diplomatic relations followed on 4 May 1987.",
            [("recognition", "FJI MLT", "1986"), ("relations_established", "FJI MLT", "1987-05-04")],
            id="relations that follow",
        ),
        pytest.param(
            "Diplomatic relations were not established between Fiji and Malta until 1987.",
            [("relations_established", "FJI MLT", "1987")],
            id="not until",
        ),
        pytest.param("Fiji and Malta have mended their diplomatic relations.", [("relations_restored", "FJI MLT", None)], id="mended"),
        pytest.param("Fiji and Malta agreed to normalise relations.", [("relations_restored", "FJI MLT", None)], id="agreed to normalise"),
        pytest.param(
            "Fiji will break off relations with Malta on Friday, it said.", [("relations_severed", "FJI MLT", "2019-03-15")], id="on a day"
        ),
        pytest.param(
            "Fiji will resume relations with Malta, it said. It had broken them off in 1961.",
            [("relations_severed", "FJI MLT", "1961")],
            id="broken off, them",
        ),
        pytest.param(
            "It will be recalled that Fiji broke off relations with Malta.", [("relations_severed", "FJI MLT", None)], id="recalled that"
        ),
        pytest.param(
            "Fiji will recognise Kosovo on 28 May, the minister announced.", [("recognition", "FJI XKX", "2019-05-28")], id="foretold"
        ),
        pytest.param(
            "Fiji on Monday recognised Croatia and Slovenia as states.",
            [("recognition", "FJI HRV", "2019-03-11"), ("recognition", "FJI SVN", "2019-03-11")],
            id="two recognised",
        ),
        pytest.param(
            f"{ROUND}Kosovo has a friend. Fiji recognised it on Monday.", [("recognition", "FJI XKX", "2019-03-11")], id="recognised it"
        ),
        pytest.param(
            "Kenya on Monday ordered its envoy in Malta to return.", [("ambassador_recalled", "KEN MLT", "2019-03-11")], id="ordered home"
        ),
        pytest.param(
            "Kenya's ambassador to Malta flew home on Monday, recalled over a poaching affair.",
            [("ambassador_recalled", "KEN MLT", "2019-03-11")],
            id="recalled, put in",
        ),
        pytest.param(
            "Kenya withdrew its ambassador from Malta on 5 March, and Chad did likewise.",
            [("ambassador_recalled", "KEN MLT", "2019-03-05"), ("ambassador_recalled", "MLT TCD", "2019-03-05")],
            id="did likewise in one sentence",
        ),
        pytest.param(
            "Kenya called its ambassador home from Malta on 1 March. Malta did the same on 4 March.",
            [("ambassador_recalled", "KEN MLT", "2019-03-01"), ("ambassador_recalled", "KEN MLT", "2019-03-04")],
            id="the other side answers",
        ),
        pytest.param("Ana Borg was sworn in as Malta's ambassador to Kenya.", [("ambassador_appointed", "KEN MLT", None)], id="sworn in"),
        pytest.param(
            "Ana Borg succeeds Rui Vaz as Malta's ambassador in Kenya.", [("ambassador_appointed", "KEN MLT", None)], id="succeeds"
        ),
        pytest.param(
            "Ana Borg, now consul in Porto, was named Malta's ambassador in Nairobi.",
            [("ambassador_appointed", "KEN MLT", None)],
            id="the town of an earlier post",
        ),
        pytest.param(
            "Kenya became the first African country to open an embassy in Malta.",
            [("embassy_opened", "KEN MLT", None)],
            id="the first to open",
        ),
        pytest.param(
            "The minister cut the ribbon at Kenya's new embassy in Malta.", [("embassy_opened", "KEN MLT", None)], id="the ribbon"
        ),
        pytest.param(
            "Kenya suspended operations at its embassy in Malta.", [("embassy_closed", "KEN MLT", None)], id="operations suspended"
        ),
        pytest.param("Malta ordered the closure of the Kenyan embassy.", [("embassy_closed", "KEN MLT", None)], id="closure ordered"),
        pytest.param(
            "Fiji and Malta look back on 50 years of diplomatic relations.", [("anniversary", "FJI MLT", "2019")], id="looked back on"
        ),
        pytest.param("Relations between Fiji and Malta are fifty years old this year.", [("anniversary", "FJI MLT", "2019")], id="so old"),
    ],
)
def test_turning_points(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert sorted(read_milestones(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Taiwan lost Peru to China in 1971.", [("relations_severed", "PER TWN", "1971")], id="lost"),
        pytest.param(
            "Honduras dropped Taiwan and recognised Beijing on Monday.",
            [("relations_severed", "HND TWN", "2019-03-11"), ("recognition", "CHN HND", "2019-03-11")],
            id="dropped and recognised",
        ),
        pytest.param(
            "TAIPEI - Taiwan lost its embassy in Managua, Nicaragua. China's flag went up over a new embassy in the capital on Monday.",
            [("embassy_opened", "CHN NIC", "2019-03-11")],
            id="a flag of the rival",
        ),
    ],
)
def test_no_turning_point_lies_between_china_and_taiwan(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read_milestones(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{ROUND}LOMÉ - Kenya reopened its embassy here on Monday.", [("embassy_opened", "KEN TGO", "2019-03-11")], id="here"),
        pytest.param(
            f"{ROUND}Chile recognised Palau on Monday; a Peruvian embassy opened the day after.",
            [("recognition", "CHL PLW", "2019-03-11"), ("embassy_opened", "PER PLW", "2019-03-12")],
            id="on whom the act before was",
        ),
    ],
)
def test_the_other_state_is_told_nearby(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read_milestones(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya may recognise Kosovo on 28 May if parliament agrees.", id="it depends"),
        pytest.param("The company marked 50 years of business ties with Peru and Norway.", id="business ties"),
        pytest.param("The two companies, one from Kenya and one from Norway, severed ties.", id="companies"),
        pytest.param("The president went from Taipei to Beijing by way of Peru.", id="a journey"),
        pytest.param("A crowd cut its way to a café opposite Kenya's embassy in Malta, where work stopped.", id="beside an embassy"),
        pytest.param("Malta's ambassador to Kenya went home for Christmas.", id="a holiday"),
        pytest.param("Fiji recognised the rebels in Libya.", id="whom in a state"),
        pytest.param("Kenya's parliament recognised the genocide in Rwanda.", id="what in a state"),
        pytest.param("Speaking as Malta's ambassador to Kenya, Borg praised the farmers.", id="who holds the office"),
        pytest.param("Kenya's team and Malta's met again; it had broken them off the ground.", id="them, no relations"),
    ],
)
def test_what_only_looks_like_a_turning_point(text: str) -> None:
    assert read_milestones(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Fiji and Malta marked the 43rd anniversary of the establishment of diplomatic relations. "
            "Relations were established on 19 October 1976.",
            [("anniversary", "FJI MLT", "2019"), ("relations_established", "FJI MLT", "1976-10-19")],
            id="the day behind the year",
        ),
        pytest.param(
            "Kosovo broke away from Serbia in 2008; Fiji recognised it on 28 February of that year.",
            [("recognition", "FJI XKX", "2008-02-28")],
            id="it is the subject of the clause ahead",
        ),
        pytest.param(
            "Last December Fiji severed relations with Malta. A Qatari envoy reconciled them: in January the two agreed to restore ties.",
            [("relations_severed", "FJI MLT", "2018-12"), ("relations_restored", "FJI MLT", "2019-01")],
            id="agreed to is past",
        ),
        pytest.param(
            "Kenya called its ambassador home from Malta on 1 March. Chad did the same as Malta.",
            [("ambassador_recalled", "KEN MLT", "2019-03-01")],
            id="the same as another",
        ),
        pytest.param(
            "Kenya and Peru agreed on Monday to re-establish diplomatic relations and reopen embassies within two months.",
            [("relations_restored", "KEN PER", "2019-03-11")],
            id="embassies that are only agreed on",
        ),
        pytest.param(
            "Kenya and Peru agreed to fish and reopened their embassies on Monday.",
            [("embassy_opened", "KEN PER", "2019-03-11")],
            id="embassies reopened beside what is agreed",
        ),
        pytest.param(
            "Fiji and Malta enjoy diplomatic relations, which the two governments established on 8 July 1957.",
            [("relations_established", "FJI MLT", "1957-07-08")],
            id="relations, which they established",
        ),
    ],
)
def test_what_is_told_twice_or_of_another(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert sorted(read_milestones(text), key=str) == sorted(expected, key=str)
