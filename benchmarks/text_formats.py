"""The labelled articles of the text benchmark as files: plain and wrapped text, JSON Lines, mail, Markdown, pages, press exports."""

import html
import json
import random
import textwrap
from email.message import EmailMessage

from benchmarks.text_corpus import DAYS, MONTHS, PIECES, Article, make_headline, write_day


def write_plain(article: Article, rng: random.Random) -> bytes:
    gap = rng.choice(["\n\n", "\n\n", "\n", "\r\n\r\n"])
    return gap.join(article.lines).encode()


def wrap_lines(article: Article, rng: random.Random) -> bytes:
    """Hard-wrapped at a width, as mails and old archives are."""
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
    body = article.lines[article.head_count :]
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


def write_html(article: Article, rng: random.Random) -> bytes:
    """A page with navigation, a sidebar of headlines and a footer; metadata as JSON-LD, meta elements or a visible line."""
    title, outlet = article.title or "", article.outlet
    meta = under = ""
    style = rng.randrange(3)
    if style == 0:
        thing = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": f"{article.published}T10:00:00Z" if article.published else None,
            "author": {"@type": "Person", "name": article.author} if article.author else None,
            "publisher": {"@type": "Organization", "name": outlet} if outlet else None,
        }
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
    layout = rng.choice(["article", "article", "cluttered", "tables"])
    tag = rng.choice(["<p>{}</p>", "<p>{}</p>", "<div>{}</div>"])
    lines = [html.escape(line) for line in article.lines[article.head_count :]]
    headlines = [html.escape(make_headline(rng)) for _ in range(6)]
    template: str = PIECES["templates"][layout]
    return template.format(
        title=html.escape(title),
        site=html.escape(outlet or "Example"),
        meta=meta,
        under=under,
        body="\n".join(map(tag.format, lines)),
        broken="<br><br>\n".join(lines),
        side="".join(f'<li><a href="/{number}">{headline}</a></li>' for number, headline in enumerate(headlines)),
        links="<br>".join(f'<a href="/{number}">{headline}</a>' for number, headline in enumerate(headlines)),
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
    template: str = PIECES["templates"]["nexis_old" if is_old else "nexis_new"]
    parts: list[str] = []
    for number, article in enumerate(articles, 1):
        day = article.published
        byline = f"BYLINE: {article.author}\n\n" if is_old else f"Byline: {article.author}\n"
        parts.append(
            template.format(
                number=number,
                count=len(articles),
                title=article.title,
                outlet=article.outlet,
                day=f"{MONTHS[day.month - 1]} {day.day}, {day.year} {DAYS[day.weekday()]}" if day else "",
                byline=byline if article.author else "",
                body="\n\n".join(article.paragraphs),
            )
        )
    return "".join(parts).encode()
