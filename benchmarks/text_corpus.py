"""Labelled articles for the text benchmark: our own prose under heads, datelines and boilerplate as sites write them, in many formats."""

import random
import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

PROSE = tomllib.loads((Path(__file__).parent / "text_prose.toml").read_text(encoding="utf-8"))
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
PIECES = tomllib.loads((Path(__file__).parent / "text_pieces.toml").read_text(encoding="utf-8"))
LABELS: list[str] = PIECES["labels"]


@dataclass(frozen=True)
class Article:
    """What an article is, and what stands around it; null where the raw form does not show it."""

    paragraphs: tuple[str, ...]
    boilerplate: tuple[str, ...]
    lines: tuple[str, ...]  # head, paragraphs and boilerplate in the order of the raw form
    head_count: int  # lines above the article
    title: str | None
    author: str | None
    outlet: str | None
    published: date | None


def make_headline(rng: random.Random) -> str:
    return f"{rng.choice(PIECES['subjects'])} {rng.choice(PIECES['verbs'])} {rng.choice(PIECES['objects'])}"


def make_paragraphs(rng: random.Random, language: str = "en", count: tuple[int, int] = (3, 7)) -> list[str]:
    sentences: list[str] = PROSE["sentences"][language]
    return [" ".join(rng.sample(sentences, k=min(len(sentences), rng.randint(1, 3)))) for _ in range(rng.randint(*count))]


def write_day(rng: random.Random, day: date) -> str:
    month, short = MONTHS[day.month - 1], MONTHS[day.month - 1][:3]
    return rng.choice(
        [
            f"{day.day} {month} {day.year}",
            f"{month} {day.day}, {day.year}",
            day.isoformat(),
            f"{day.day:02d}.{day.month:02d}.{day.year}",
            f"{short} {day.day}, {day.year}",
            f"{DAYS[day.weekday()]}, {month} {day.day}, {day.year}",
        ]
    )


def make_article(rng: random.Random, *, with_boilerplate: bool = True) -> Article:
    """An article in English with a head, a dateline and boilerplate by chance."""
    day = date(2015, 1, 1) + timedelta(days=rng.randrange(4000))
    name, outlet, title = rng.choice(PIECES["names"]), rng.choice(PIECES["outlets"]), make_headline(rng)
    paragraphs = make_paragraphs(rng)
    shown: dict[str, object] = {"title": None, "author": None, "outlet": None, "published": None}
    head: list[str] = []
    style = rng.randrange(9)
    if style in {0, 1, 2, 3, 4}:
        shown["title"] = title
        head.append(title)
    if style == 1:
        head += [f"By {name}", write_day(rng, day)]
        shown |= {"author": name, "published": day}
    elif style == 2:
        head += [f"{write_day(rng, day)} | {outlet}"]
        shown |= {"outlet": outlet, "published": day}
    elif style == 3:
        head += [f"Published on {write_day(rng, day)} at 14:05", f"By {name}, {outlet}"]
        shown |= {"author": name, "published": day, "outlet": outlet}
    elif style == 4:
        head = [f"Title: {title}", f"Date: {write_day(rng, day)}", f"Author: {name}", f"Source: {outlet}"]
        shown |= {"author": name, "published": day, "outlet": outlet}
    elif style == 5:
        head += [f"date {day.isoformat()} By {outlet}", f"By {name}"]
        shown |= {"author": name, "published": day, "outlet": outlet}
    lead = paragraphs[0]
    if style in {0, 6, 7}:
        place, written = rng.choice(PIECES["places"]), f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        dateline = rng.choice(
            [
                f"{place}, {written} ({outlet}): ",
                f"{place}, {written} /{outlet}/ - ",
                f"{place}, {written} ({outlet}) -- ",
                f"{place.upper()} ({outlet}) — ",
                f"{place}, {MONTHS[day.month - 1]} {day.day}, {day.year} ({outlet}) - ",
            ]
        )
        shown["outlet"] = outlet
        if str(day.year) in dateline:
            shown["published"] = day
        lead = dateline + lead
    lines = [*head, lead, *paragraphs[1:]]
    boilerplate: list[str] = []

    def fill(pattern: str) -> str:
        return pattern.format(
            t=make_headline(rng),
            s=rng.choice(PIECES["outlets"]),
            y=day.year,
            n=rng.choice(PIECES["names"]),
            m=rng.choice(PIECES["names"]),
            u="daily_herald",
        )

    if with_boilerplate:
        for _ in range(rng.randint(0, 3)):
            line = fill(rng.choice(PIECES["inline"]))
            lines.insert(rng.randint(len(head) + 1, len(lines)), line)
            boilerplate.append(line)
        if rng.random() < 0.3:
            block = [rng.choice(PIECES["lists"]), *(make_headline(rng) for _ in range(rng.randint(2, 5)))]
            lines += block
            boilerplate += block
        for _ in range(rng.randint(0, 3)):
            line = fill(rng.choice(PIECES["tail"]))
            lines.append(line)
            boilerplate.append(line)
    if len(paragraphs) > 3 and rng.random() < 0.3:
        label = rng.choice(LABELS)
        lines.insert(lines.index(paragraphs[2]), label)
    return Article(tuple(paragraphs), tuple(boilerplate), tuple(lines), len(head), **shown)  # type: ignore[arg-type]  (`shown` holds fields of several types by name)


def with_everything(rng: random.Random, article: Article) -> Article:
    """The same article with all of its metadata, for formats that always carry them."""
    day = article.published or date(2020, 2, 29)
    return replace(
        article,
        title=article.title or make_headline(rng),
        author=article.author or rng.choice(PIECES["names"]),
        outlet=article.outlet or rng.choice(PIECES["outlets"]),
        published=day,
    )
