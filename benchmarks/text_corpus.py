"""Labelled articles for the text benchmark: our own prose under heads, datelines and boilerplate as sites write them, in many formats."""

import html
import json
import random
import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path

PROSE = tomllib.loads((Path(__file__).parent / "text_prose.toml").read_text(encoding="utf-8"))
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SUBJECTS = [
    "Chile and Peru",
    "Ghana and Togo",
    "The Philippines and Japan",
    "Norway",
    "Jordan",
    "The foreign ministries of Kenya and Uganda",
    "Officials in Hanoi",
    "The Czech premier",
]
VERBS = ["sign", "discuss", "welcome", "reject", "postpone", "expand", "review", "sign new"]
OBJECTS = [
    "border trade deal",
    "fisheries accord after two years",
    "talks on visas",
    "energy projects worth $2 billion",
    "joint patrols in the strait",
    "water-sharing plan",
    "an exchange of students",
]
NAMES = [
    "Ana Ruiz",
    "Bo Chen",
    "Sabina Mammadli",
    "John P. O’Neill",
    "Marie-Claire Dubois",
    "Ahmed al-Rashid",
    "Kofi Mensah",
    "Ingrid van der Berg",
    "Jean de la Croix",
    "Li Wei",
]
OUTLETS = [
    "Azernews",
    "Reuters",
    "The Daily Herald",
    "Lima Times",
    "Trend",
    "Xinhua",
    "Baltic Observer",
    "TASS",
    "Pacific Radio",
    "Andes Press Agency",
]
PLACES = [
    "London",
    "BAKU, Azerbaijan",
    "LIMA",
    "TASHKENT",
    "NEW YORK",
    "Santiago",
    "WASHINGTON",
    "UNITED NATIONS",
    "SAN JOSE, Costa Rica",
    "ISLAMABAD",
]
LABELS = ["Trade and Energy", "Background", "Chile-Peru Ties", "A Long Road", "What Comes Next"]
# As seen on news sites; {t} is another story's headline, {s} a site, {y} a year, {n} a person.
INLINE = [
    "Also Read: {t}", "Read more: {t}", "READ ALSO: {t}", "Read Also | {t}", "See also: {t}", "RELATED: {t}", "Related: {t}", "Don't miss: {t}", "Advertisement", "ADVERTISEMENT",
    "Story continues below advertisement", "Read more here: {t}", "WATCH: {t}", "Continue Reading", "Recommended: {t}", "Also read - {t}", "Click here to read more about it", "[Read also: {t}]",
    "Sign up for our newsletter", "Follow us on Telegram for the latest updates", "Subscribe to our channel to get the news first", "Read next: {t}", "Photo: {s}", "FILE PHOTO: {n} at a summit in May. REUTERS/{n}",
    "Image credit: {s}", "(Photo by {n}/Getty Images)", "Share this article", "Tweet", "Facebook Twitter WhatsApp", "3 min read",
]  # fmt: skip
TAIL = [
    "© {y} {s}. All rights reserved.", "Copyright © {y} {s}. All Rights Reserved. This material may not be published, rewritten or redistributed.", "Follow us on Twitter @{u}", "Tags: trade, energy, talks",
    "(Reporting by {n}; Editing by {m})", "Reporting by {n} in Lima; Editing by {m}", "For more news visit our website or download our app", "Share this:", "Leave a comment", "0 Comments",
    "Subscribe to our newsletter", "The views expressed in this article are those of the author and do not reflect those of {s}.", "Our Standards: The Thomson Reuters Trust Principles.", "https://www.example.org/news/1234",
    "If you found an error in the text, select it and press Ctrl+Enter", "Keywords: talks, border", "Filed under: World", "Print", "***",
    "When using materials from {s} a hyperlink is required.", "Download our mobile app from the App Store", "-- {s} is on WhatsApp. Join our channel for daily updates --",
]  # fmt: skip
LISTS = [
    "Related news",
    "You may also like",
    "Most read",
    "More from this section",
    "Latest news",
    "Related Articles:",
    "Read also",
    "Recommended for you",
]


@dataclass(frozen=True)
class Article:
    """What an article is, and what stands around it; null where the raw form does not show it."""

    paragraphs: tuple[str, ...]
    boilerplate: tuple[str, ...]
    lines: tuple[str, ...]  # head, paragraphs and boilerplate in the order of the raw form
    title: str | None
    author: str | None
    outlet: str | None
    published: date | None


def make_headline(rng: random.Random) -> str:
    return f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(OBJECTS)}"


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
    name, outlet, title = rng.choice(NAMES), rng.choice(OUTLETS), make_headline(rng)
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
        place, written = rng.choice(PLACES), f"{day.day} {MONTHS[day.month - 1]} {day.year}"
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
            t=make_headline(rng), s=rng.choice(OUTLETS), y=day.year, n=rng.choice(NAMES), m=rng.choice(NAMES), u="daily_herald"
        )

    if with_boilerplate:
        for _ in range(rng.randint(0, 3)):
            line = fill(rng.choice(INLINE))
            lines.insert(rng.randint(len(head) + 1, len(lines)), line)
            boilerplate.append(line)
        if rng.random() < 0.3:
            block = [rng.choice(LISTS), *(make_headline(rng) for _ in range(rng.randint(2, 5)))]
            lines += block
            boilerplate += block
        for _ in range(rng.randint(0, 3)):
            line = fill(rng.choice(TAIL))
            lines.append(line)
            boilerplate.append(line)
    if len(paragraphs) > 3 and rng.random() < 0.3:
        label = rng.choice(LABELS)
        lines.insert(lines.index(paragraphs[2]), label)
    return Article(tuple(paragraphs), tuple(boilerplate), tuple(lines), **shown)  # type: ignore[arg-type]


def write_plain(article: Article, rng: random.Random) -> bytes:
    gap = rng.choice(["\n\n", "\n\n", "\n", "\r\n\r\n"])
    return gap.join(article.lines).encode()


def wrap_lines(article: Article, rng: random.Random) -> bytes:
    """Hard-wrapped at a width, as mails and old archives are."""
    import textwrap

    width = rng.choice([65, 72, 80])
    return "\n\n".join(textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in article.lines).encode()


def write_json(article: Article, rng: random.Random) -> bytes:
    names = rng.choice(
        [
            ("headline", "datePublished", "author", "publisher", "articleBody"),
            ("title", "published_at", "byline", "source", "text"),
            ("Title", "Date", "Authors", "Outlet", "Full Text"),
        ]
    )
    body = [line for line in article.lines if line in article.paragraphs or line in article.boilerplate] or list(article.lines)
    values = (
        article.title,
        article.published.isoformat() if article.published else None,
        article.author,
        article.outlet,
        "\n\n".join(body),
    )
    return json.dumps(dict(zip(names, values, strict=True)), ensure_ascii=False).encode() + b"\n"


def write_mail(article: Article, rng: random.Random) -> bytes:
    message = EmailMessage()
    message["Subject"] = article.title or "News"
    message["From"] = f"{article.author} <desk@example.org>" if article.author else "desk@example.org"
    if article.published:
        message["Date"] = article.published.strftime("%a, %d %b %Y 10:00:00 +0000")
    message.set_content("\n\n".join(article.lines))
    return message.as_bytes()


def write_markdown(article: Article, rng: random.Random) -> bytes:
    front = [
        "---",
        f'title: "{article.title}"' if article.title else "",
        f"date: {article.published}" if article.published else "",
        f"author: {article.author}" if article.author else "",
        f"source: {article.outlet}" if article.outlet else "",
        "---",
    ]
    return ("\n".join(line for line in front if line) + "\n\n" + "\n\n".join(article.paragraphs)).encode()


PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | {site}</title>{meta}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/p">Politics</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main><article><h1>{title}</h1>{under}<div class="article-body">{body}</div></article>
<aside class="sidebar"><h3>Most read</h3><ul>{side}</ul></aside></main>
<footer><p>Contact us | Privacy policy | Terms of use</p><p>Copyright {site}. All rights reserved.</p></footer><script>var a = 1;</script></body></html>"""


def write_html(article: Article, rng: random.Random) -> bytes:
    """A page with navigation, a sidebar of headlines and a footer; metadata as JSON-LD, meta elements or a visible line."""
    title, outlet = article.title or "", article.outlet
    meta = under = ""
    style = rng.randrange(3)
    if style == 0:
        thing = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": f"{article.published}T10:00:00Z" if article.published else None,
                 "author": {"@type": "Person", "name": article.author} if article.author else None, "publisher": {"@type": "Organization", "name": outlet} if outlet else None}  # fmt: skip
        meta = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    elif style == 1:
        meta = f'<meta property="og:title" content="{html.escape(title)}">'
        meta += f'<meta property="article:published_time" content="{article.published}T10:00:00+00:00">' if article.published else ""
        meta += f'<meta name="author" content="{html.escape(article.author)}">' if article.author else ""
        meta += f'<meta property="og:site_name" content="{html.escape(outlet)}">' if outlet else ""
    else:
        under = f'<div class="byline">By {html.escape(article.author)}</div>' if article.author else ""
        under += f'<time datetime="{article.published}">{write_day(rng, article.published)}</time>' if article.published else ""
        meta = f'<meta property="og:site_name" content="{html.escape(outlet)}">' if outlet else ""
    tag = rng.choice(["<p>{}</p>", "<p>{}</p>", "<div>{}</div>"])
    body = "\n".join(tag.format(html.escape(line)) for line in article.lines if line in article.paragraphs or line in article.boilerplate)
    side = "".join(f'<li><a href="/{number}">{html.escape(make_headline(rng))}</a></li>' for number in range(6))
    return PAGE.format(
        title=html.escape(title), site=html.escape(outlet or "Example"), meta=meta, under=under, body=body, side=side
    ).encode()


def write_factiva(articles: list[Article], rng: random.Random) -> bytes:
    parts: list[str] = []
    for number, article in enumerate(articles):
        day = f"{article.published.day} {MONTHS[article.published.month - 1]} {article.published.year}" if article.published else ""
        fields = [
            ("HD", article.title),
            ("BY", f"By {article.author}" if article.author else None),
            ("WC", "250 words"),
            ("PD", day or None),
            ("ET", "14:05"),
            ("SN", article.outlet),
            ("SC", "LBA"),
            ("LA", "English"),
            ("CY", "(c) 2022 The Owner"),
        ]
        head = "\n".join(f"{label:<14}{value}" for label, value in fields if value)
        parts.append(
            f"{head}\n\nLP\n\n{article.paragraphs[0]}\n\nTD\n\n"
            + "\n\n".join(article.paragraphs[1:])
            + f"\n\nCO            abcd : Some Company\n\nAN            Document LBA00000{number:06d}abcde\n\n"
        )
    return "".join(parts).encode()


def write_nexis(articles: list[Article], rng: random.Random) -> bytes:
    """Exports of before and after 2018."""
    is_old = rng.random() < 0.5
    parts: list[str] = []
    for number, article in enumerate(articles, 1):
        day = (
            f"{MONTHS[article.published.month - 1]} {article.published.day}, {article.published.year} {DAYS[article.published.weekday()]}"
            if article.published
            else ""
        )
        body = "\n\n".join(article.paragraphs)
        if is_old:
            byline = f"BYLINE: {article.author}\n\n" if article.author else ""
            parts.append(
                f"\n{' ' * 30}{number} of {len(articles)} DOCUMENTS\n\n\n{' ' * 25}{article.outlet}\n\n{' ' * 25}{day}\n\n{article.title}\n\n{byline}SECTION: World; Pg. 4\n\nLENGTH: 250 words\n\n\n{body}\n\nLOAD-DATE: {day}\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n{' ' * 20}Copyright 2022 {article.outlet}\n{' ' * 25}All Rights Reserved\n\n"
            )
        else:
            byline = f"Byline: {article.author}\n" if article.author else ""
            parts.append(
                f"{article.title}\n{article.outlet}\n{day}\n\n\n\nCopyright 2022 {article.outlet} All Rights Reserved\n\n\nSection: WORLD; Pg. 4\nLength: 250 words\n{byline}Body\n\n\n{body}\n\n\nClassification\n\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\nLoad-Date: {day}\n\n\nEnd of Document\n\n\n"
            )
    return "".join(parts).encode()


def with_everything(rng: random.Random, article: Article) -> Article:
    """The same article with all of its metadata, for formats that always carry them."""
    day = article.published or date(2020, 2, 29)
    return replace(
        article,
        title=article.title or make_headline(rng),
        author=article.author or rng.choice(NAMES),
        outlet=article.outlet or rng.choice(OUTLETS),
        published=day,
    )
