"""When an act was done whose own verb nobody knows: the one time of a clause that names a party."""

from datetime import date

import pytest

from entente.coder.analyse import parse_document
from entente.coder.candidates import Candidate
from entente.coder.events import read_acts
from entente.coder.times.calendars import open_calendar
from entente.coder.times.dates import find_times
from entente.coder.times.likely_dates import choose_likely_time
from entente.coding.stream import open_document


def choose(text: str, kind: str, status: str = "occurred") -> str | None:
    document = open_document("one", f"The day in the Andes.\n\n{text}", date(2021, 3, 4))
    told = read_acts(parse_document(document))[-1]
    sentence, chunks = told.sentence, told.chunks
    mentions = (sentence.mentions[0], sentence.mentions[-1])
    scope = (sentence.starts[chunks[0].first], sentence.ends[chunks[0].last])
    candidate = Candidate(kind, None, ("PER",), ("CHL",), False, "weighed", 0.5, sentence.number, 0, status, mentions, scope)
    times = find_times(document.text, sentence.start, sentence.end, open_calendar(document.text, document.published))
    _, time = choose_likely_time(candidate, times, sentence, chunks, document.text)
    return str(time.resolved.day) if time is not None and time.resolved is not None else None


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        pytest.param("Peru's premier had his Chilean guest at his table on Monday.", "CONSULT", "2021-03-01", id="one time"),
        pytest.param("It was Peru's gift to Chile that reached Arica in February.", "AID", "2021-02-01", id="a month"),
        pytest.param(
            "Peruvian sappers have been clearing the pass to Chile since Friday.", "COOPERATE", "2021-02-26", id="since when it goes on"
        ),
        pytest.param(
            "On Monday the last post was shut, long after Peru had built it for Chile.", "RETREAT", "2021-03-01", id="the main clause"
        ),
        pytest.param("Peru waits for Chile, where a ship sank on Monday.", "AID", None, id="a clause that names neither"),
        pytest.param("Peru holds the Chilean ship until Monday.", "COERCE", None, id="a deadline"),
        pytest.param("Peru read Chile the note of 3 February.", "ACCUSE", None, id="the day of a paper"),
        pytest.param("Between Monday and last Friday Peru had Chile on its mind in May.", "ACCUSE", None, id="several times"),
        pytest.param("Peru will have Chile at its table on Monday.", "CONSULT", "2021-03-01", id="status is told apart"),
    ],
)
def test_the_one_time_of_a_clause_with_a_party(text: str, kind: str, wanted: str | None) -> None:
    assert choose(text, kind) == wanted


def test_plans_take_no_such_time() -> None:
    assert choose("Peru will have Chile at its table on Monday.", "CONSULT", "planned") is None


def test_cut_sentences_raise_nothing() -> None:
    text = "Peruvian sappers have been clearing the pass, which since Friday Chile, and on Monday Peru, held"
    for end in range(text.index("Chile") + 5, len(text)):
        choose(text[:end], "COOPERATE")
