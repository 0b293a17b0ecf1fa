import pytest

from entente.text.boilerplate import cut_boilerplate, is_cut

PROSE = [
    "The ministers of Chile and Peru met in Lima on Monday and signed a trade agreement.",
    "They will meet again in May, officials said.",
    "Trade reached $3.2 billion last year.",
]


@pytest.mark.parametrize(
    "line",
    [
        "Also Read: Lima Marks Fifty Years of Chile-Peru Ties",
        "READ MORE: Ten things to know",
        "Read Also | Ministers meet",
        "Читайте также: Министры встретились",
        "Lire aussi : Les ministres se sont rencontrés",
        "اقرأ أيضا: اجتماع الوزراء",
        "Կարդացեք նաև՝ Նախարարները հանդիպեցին",
        "Follow us on Twitter @daily_herald",
        "Photo: AZERTAC",
        "FILE PHOTO: The minister at a summit in May. REUTERS/Ann Lee",
        "Advertisement",
        "Share this article",
        "3 min read",
        "1,204 views",
        "* * *",
        "https://www.example.org/a",
        "— Ann Lee (@annlee) November 10, 2022",
        "Subscribe to our newsletter",
    ],
)
def test_a_line_of_the_page_is_cut(line: str) -> None:
    assert is_cut(line)
    assert cut_boilerplate([PROSE[0], line, *PROSE[1:]]) == PROSE


@pytest.mark.parametrize(
    "paragraph",
    [
        "Read more than a hundred pages, the minister told the envoy, and you will understand our position on the border.",
        "Related talks between the two navies will begin in June, the ministry said.",
        "Share prices in Lima fell by two percent after the announcement.",
        "Watch towers along the border will be taken down under the agreement.",
        "Photographers were kept out of the hall while the presidents spoke.",
        "Photos of the meeting showed the two presidents shaking hands.",
        "Printed copies of the treaty were handed to both delegations.",
        "Sign language interpreters will work at the summit.",
        "Moreover, the visit will open new avenues of cooperation.",
        "More than 200 delegates from 40 countries attended the conference in Baku.",
        "Subscribers to the gas network in both countries will pay less.",
        "The source said that talks would go on.",
        "Tags on the seized crates showed that they came from abroad.",
        "Contacts between the two armies were restored in April.",
        "Copyright law was one of the subjects of the talks.",
        "Listen to the people, the opposition leader told the government.",
        "شارك وزير الخارجية في القمة التي عقدت في القاهرة.",
        "Video footage showed tanks near the border, the ministry said on Sunday.",
        "End of the war is in sight, the president said.",
        "Source countries of migrants will receive aid under the plan.",
        "Editing the final text of the treaty took the lawyers three nights.",
        "Follow-up talks will be held in Quito.",
        "Home Secretary James Cleverly flew to Kigali.",
    ],
)
def test_prose_that_begins_like_boilerplate_is_kept(paragraph: str) -> None:
    assert cut_boilerplate([PROSE[0], paragraph, PROSE[1]]) == [PROSE[0], paragraph, PROSE[1]]


def test_a_list_of_headlines_goes_with_its_heading_and_ends_at_prose() -> None:
    lines = [PROSE[0], "Related news", "Peru and Chile sign deal", "Ten things to know about Lima", PROSE[1], PROSE[2]]
    assert cut_boilerplate(lines) == PROSE


def test_a_notice_at_the_end_takes_what_little_stands_below_it() -> None:
    assert cut_boilerplate([*PROSE * 3, "© 2022 Daily Herald. All rights reserved.", "Some last words"]) == PROSE * 3


def test_a_notice_at_the_top_takes_only_itself() -> None:
    assert cut_boilerplate(["© 2022 Daily Herald", *PROSE]) == PROSE


def test_brackets_inside_a_paragraph_are_cut() -> None:
    assert cut_boilerplate([f"{PROSE[0]} [Read also: Ministers meet] {PROSE[1]}"]) == [f"{PROSE[0]} {PROSE[1]}"]
    assert cut_boilerplate([f"{PROSE[0]} (see Annex 2)"]) == [f"{PROSE[0]} (see Annex 2)"]
    assert cut_boilerplate([f"{PROSE[0]} (Reporting by Ann Lee; Editing by Bo Chen)"]) == [PROSE[0]]
