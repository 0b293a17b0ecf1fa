"""The annotated articles are well formed: a slip in them would be measured as a fault of the coder."""

import csv
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FILES = {"tuning": (64, 14), "tuning_more": (356, 34), "check": (66, 10)}  # articles, those without an event
SENTENCES = {
    "paragraphs_tuning": (584, 71),
    "paragraphs_check": (291, 30),
    "wires_tuning": (840, 71),
    "wires_check": (240, 43),
    "silent_wires_tuning": (160, 160),
}
# a few sentences each, with their events alone
NEWS = {"articles_tuning": (48, 10), "silent_tuning": (102, 102), "articles_check": (16, 2)}  # whole articles, with their events alone
WITHOUT_FACTS = SENTENCES | NEWS
# with their facts alone: pieces of a few sentences with some kinds, whole articles with all
FACTS_ALONE = {"facts_tuning": 120, "facts_check": 120, "fact_articles_tuning": 24, "fact_articles_check": 24}
KINDS = ("officials", "figures", "quotes", "agreements", "milestones", "mediations")
LISTS = ("events", "not_dyads", *KINDS)
STATUSES = {"occurred", "ongoing", "planned", "historical", "denied"}
MODES = {
    "AGREE": "",
    "CONSULT": "visit third-party multilateral phone",
    "SUPPORT": "",
    "CONCEDE": "",
    "COOPERATE": "",
    "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons "
    "crowd-control unconventional",
}
CONTEXTS = {
    "diplomatic",
    "military",
    "economic",
    "territory",
    "legal",
    "human_rights",
    "migration",
    "environment",
    "natural_resource",
    "technology",
    "health",
    "disasters",
    "terrorism",
    "cbrn",
    "cyber",
    "peacekeeping",
    "human_security",
    "intelligence",
    "legislative",
    "crime",
}
MEASURES = {"trade_turnover", "exports", "imports", "investment", "aid", "loan", "contract", "debt", "tariff_value"}
MILESTONES = {
    "recognition",
    "relations_established",
    "anniversary",
    "embassy_opened",
    "embassy_closed",
    "ambassador_appointed",
    "ambassador_recalled",
    "relations_severed",
    "relations_restored",
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def read_documents(name: str) -> list[dict[str, Any]]:
    lines = (ROOT / "tests" / "gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read_codes(name: str) -> set[str]:
    with (ROOT / "entente" / "lexicon" / "data" / name).open(encoding="utf-8", newline="") as lines:
        return {row["code"] for row in csv.DictReader(lines)}


def is_date(value: str | None) -> bool:
    if value is None:
        return True
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value):
        return False
    date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    return True


def pairs_of(event: dict[str, Any]) -> set[frozenset[str]]:
    others = event["actors"] if event["symmetric"] else event["recipients"]
    return {frozenset((one, other)) for one in event["actors"] for other in others if one != other}


ARTICLES = [document for name in FILES for document in read_documents(name)]
TEXTS = ARTICLES + [document for name in WITHOUT_FACTS for document in read_documents(name)]
CODES = read_codes("countries.csv") | read_codes("organisations.csv")
PIECES = [document for name in FACTS_ALONE for document in read_documents(name)]
each_article = pytest.mark.parametrize("document", ARTICLES, ids=lambda document: document["id"])
each_text = pytest.mark.parametrize("document", TEXTS, ids=lambda document: document["id"])
each_text_or_piece = pytest.mark.parametrize("document", TEXTS + PIECES, ids=lambda document: document["id"])
each_with_facts = pytest.mark.parametrize("document", ARTICLES + PIECES, ids=lambda document: document["id"])


def codes_of(document: dict[str, Any]) -> Iterator[str]:
    for event in document.get("events", ()):
        yield from event["actors"] + event["recipients"]
    for pair in document.get("not_dyads", ()):
        yield from pair
    for agreement in document.get("agreements", ()):
        yield from agreement["parties"]
    for milestone in document.get("milestones", ()):
        yield from milestone["countries"]
    for mediation in document.get("mediations", ()):
        yield from [mediation["mediator"], *mediation["parties"]]
    for figure in document.get("figures", ()):
        yield from (figure["from"], figure["to"])
    for row in document.get("officials", []) + document.get("quotes", []):
        yield row["country"]


@pytest.mark.parametrize("name", [*FILES, *WITHOUT_FACTS])
def test_each_file_holds_as_many_documents_as_its_description_says(name: str) -> None:
    documents = read_documents(name)
    assert (len(documents), sum(not document["events"] for document in documents)) == (FILES | WITHOUT_FACTS)[name]


def test_no_two_documents_bear_the_same_id() -> None:
    assert len(TEXTS + PIECES) == len({document["id"] for document in TEXTS + PIECES})


@each_article
def test_article_is_complete_and_its_header_stands_in_the_text(document: dict[str, Any]) -> None:
    assert set(document) == {"id", "text", "published", "outlet", "author", "title", *LISTS}
    assert all(isinstance(document[name], list) for name in LISTS)
    assert all(document[name] is None or document[name] in document["text"] for name in ("outlet", "author", "title"))
    assert document["published"] is None or date.fromisoformat(document["published"])
    assert 80 <= len(document["text"].split()) <= 520


@pytest.mark.parametrize("name", WITHOUT_FACTS)
def test_texts_without_facts_have_their_keys_and_their_length(name: str) -> None:
    fewest, most = (10, 90) if name in SENTENCES else (80, 450)
    for document in read_documents(name):
        assert set(document) == {"id", "text", "published", "events", "not_dyads"}
        assert document["published"] is None or date.fromisoformat(document["published"])
        assert fewest <= len(document["text"].split()) <= most, document["id"]


@pytest.mark.parametrize("name", FACTS_ALONE)
def test_pieces_annotated_for_facts_alone_have_kinds_of_facts_and_no_events(name: str) -> None:
    documents = read_documents(name)
    assert len(documents) == FACTS_ALONE[name]
    for document in documents:
        kinds = set(document) - {"id", "text", "published"}
        assert kinds
        assert kinds <= set(KINDS), document["id"]
        assert all(isinstance(document[kind], list) for kind in kinds)
        assert document["published"] is None or date.fromisoformat(document["published"])
        assert 15 <= len(document["text"].split()) <= (400 if name.startswith("fact_articles") else 90), document["id"]


@each_text_or_piece
def test_codes_are_known(document: dict[str, Any]) -> None:
    assert set(codes_of(document)) <= CODES


@each_text
def test_events_use_the_vocabulary_and_quote_the_text(document: dict[str, Any]) -> None:
    for event in document["events"]:
        assert set(event) - {"also"} == {
            "type", "mode", "actors", "recipients", "symmetric", "date", "status", "contexts", "place", "evidence",
        }  # fmt: skip
        assert event["mode"] is None or event["mode"] in MODES[event["type"]].split()
        assert set(event.get("also", [])) <= set(MODES) - {event["type"]}
        assert event["status"] in STATUSES
        assert event["contexts"]
        assert set(event["contexts"]) <= CONTEXTS
        assert event["evidence"] in document["text"]
        assert event["place"] is None or event["place"].lower() in document["text"].lower()


@each_text
def test_events_have_parties_and_no_pair_is_also_ruled_out(document: dict[str, Any]) -> None:
    for event in document["events"]:
        assert event["actors"] == sorted(set(event["actors"]))
        assert not set(event["actors"]) & set(event["recipients"])
        assert not event["recipients"] if event["symmetric"] else event["recipients"]
        assert pairs_of(event)
        assert not pairs_of(event) & {frozenset(pair) for pair in document["not_dyads"]}


@each_text
def test_event_dates_agree_with_the_date_of_the_article(document: dict[str, Any]) -> None:
    for event in document["events"]:
        assert is_date(event["date"])
        if event["date"] is None or document["published"] is None:
            continue
        published = document["published"][: len(event["date"])]
        assert event["date"] >= published if event["status"] == "planned" else event["date"] <= published
        named = {day for day in WEEKDAYS if day in event["evidence"]}
        if len(named) == 1 and len(event["date"]) == 10:
            assert WEEKDAYS[date.fromisoformat(event["date"]).weekday()] in named


@each_text
def test_one_event_is_annotated_once(document: dict[str, Any]) -> None:
    keys = [json.dumps([event[name] for name in ("type", "actors", "recipients", "date", "status")]) for event in document["events"]]
    assert len(keys) == len(set(keys))


@each_with_facts
def test_officials_and_quotations_stand_in_the_text(document: dict[str, Any]) -> None:
    names = {official["name"] for official in document.get("officials", ())}
    assert all(name in document["text"] for name in names)
    for quote in document.get("quotes", ()):
        assert quote["speaker"] in names or ("events" not in document and quote["speaker"] in document["text"])
        assert 1 <= len(quote["starts"].split()) <= 5
        assert re.search('["“]' + re.escape(quote["starts"]), document["text"])


@each_with_facts
def test_facts_use_the_vocabulary(document: dict[str, Any]) -> None:
    for figure in document.get("figures", ()):
        assert figure["measure"] in MEASURES
        assert isinstance(figure["value"], int | float)
        assert figure["value"] > 0
        assert re.fullmatch("[A-Z]{3}", figure["currency"])
        assert figure["year"] is None or 1900 <= figure["year"] <= 2025
        assert figure["measure"] != "trade_turnover" or figure["from"] < figure["to"]
    assert all(milestone["kind"] in MILESTONES and is_date(milestone["date"]) for milestone in document.get("milestones", ()))
    assert all(agreement["name"] in document["text"] for agreement in document.get("agreements", ()))
    assert all(is_date(mediation["date"]) for mediation in document.get("mediations", ()))
