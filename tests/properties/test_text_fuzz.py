"""Damaged files of every format: no exception, no hang, no item that is not counted."""

import gzip
import io
import json
import random
import tarfile
import time
import zipfile
from pathlib import Path

import polars as pl
import pytest
import zstandard

from entente.sources import ReadOptions, Rejection
from entente.text.normalise import normalise_item

ARTICLE = """Chile and Peru sign border trade deal

By Ann Lee
10 November 2022

LIMA, 10 November 2022 (Reuters) — The ministers of Chile and Peru met in Lima.

“We are ready,” the minister said. Trade reached $3.2 billion, up from 2.8 billion in 2021.

Also Read: Ten things

© 2022 Daily Herald. All rights reserved."""
LINKED_DATA = json.dumps({"@type": "NewsArticle", "headline": "A", "datePublished": "2022-11-10"})
PAGE = f"""<!DOCTYPE html><html><head><meta charset='utf-8'><title>A deal</title>
<script type='application/ld+json'>{LINKED_DATA}</script></head>
<body><article><h1>A deal</h1><p>{ARTICLE}</p></article></body></html>"""
MAIL = f"""From: a@b.org
Subject: =?utf-8?q?Deal?=
Date: Thu, 10 Nov 2022 10:00:00 +0000
Content-Type: multipart/mixed; boundary=X

--X
Content-Type: text/plain; charset=utf-8

{ARTICLE}
--X--
"""
FACTIVA = f"""HD            A deal
WC            9 words
PD            10 November 2022
SN            Reuters
LA            English

LP
{ARTICLE}

TD
More.

AN            Document LBA0000020221110eibb000a1
"""
NEXIS = f"""1 of 2 DOCUMENTS

The Herald

November 10, 2022

A deal

LENGTH: 9 words

{ARTICLE}

LOAD-DATE: November 10, 2022

2 of 2 DOCUMENTS

B
"""
WARC_BODY = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}".encode()
WARC_HEAD = """WARC/1.0
WARC-Type: response
WARC-Target-URI: http://e.org/
WARC-Record-ID: <urn:uuid:1>
WARC-Date: 2022-11-10T10:00:00Z
Content-Type: application/http
"""
WARC = f"{WARC_HEAD}Content-Length: {len(WARC_BODY)}\n\n".replace("\n", "\r\n").encode() + WARC_BODY + b"\r\n\r\n"


def _make_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", ARTICLE)
        archive.writestr("b.jsonl", json.dumps({"text": ARTICLE}) + "\n")
    return buffer.getvalue()


def _make_tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name in ("a.txt", "b.html"):
            data = (PAGE if name.endswith("html") else ARTICLE).encode()
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def _make_parquet() -> bytes:
    buffer = io.BytesIO()
    pl.DataFrame({"title": ["A", "B"], "text": [ARTICLE, "More text."], "date": ["2022-11-10", None]}).write_parquet(buffer)
    return buffer.getvalue()


def make_seeds() -> dict[str, bytes]:
    """A sound file of every format."""
    lines = "\n".join(json.dumps({"title": "A", "text": ARTICLE, "date": f"2022-11-{day}"}) for day in range(10, 14))
    return {
        "a.txt": ARTICLE.encode(),
        "b.txt": ARTICLE.encode("utf-16"),
        "c.txt": "Министры Чили и Перу встретились в Лиме. Они подписали договор.\n\nЧитайте также: Новости".encode("cp1251"),
        "a.html": PAGE.encode(),
        "a.md": f"---\ntitle: A\ndate: 2022-11-10\n---\n\n# A\n\n{ARTICLE}".encode(),
        "a.jsonl": lines.encode(),
        "a.json": json.dumps([json.loads(line) for line in lines.split("\n")]).encode(),
        "b.json": json.dumps({"articles": [{"text": ARTICLE}]}, indent=1).encode(),
        "a.csv": f'title,date,text\nA,2022-11-10,"{ARTICLE}"\nB,,"{ARTICLE}"\n'.encode(),
        "a.parquet": _make_parquet(),
        "a.eml": MAIL.encode(),
        "a.mbox": f"From a Thu Nov 10 2022\n{MAIL}\nFrom b Thu Nov 10 2022\n{MAIL}".encode(),
        "f.txt": FACTIVA.encode(),
        "n.txt": NEXIS.encode(),
        "a.warc": WARC,
        "a.warc.gz": gzip.compress(WARC, mtime=0),
        "a.zip": _make_zip(),
        "a.tar": _make_tar(),
        "a.tar.gz": gzip.compress(_make_tar(), mtime=0),
        "a.tar.zst": zstandard.ZstdCompressor().compress(_make_tar()),
        "a.txt.gz": gzip.compress(ARTICLE.encode(), mtime=0),
        "a.jsonl.zst": zstandard.ZstdCompressor().compress(lines.encode()),
        "noname": PAGE.encode(),
    }


TEXT_TOKENS = '{ [ " < > </p> PK\x03\x04 ." ։ “ &#x \\ud800 Content-Length:99999999 =?x?q? %PDF- charset=zz'
TOKENS = [token.encode() for token in TEXT_TOKENS.split()] + [b"\n", b"\r\n", b"\n\n", b". ", b"HD ", b"Body\n"]
TOKENS += [b"\x00", b"\xff", b"\xff\xfe", b"\x1f\x8b", b"\xe2\x80", b"9" * 400, b"-" * 300, b" " * 300, b"<div>" * 60, b"(" * 200]


def mutate(data: bytes, rng: random.Random) -> bytes:
    """`data` with one to eight injuries."""
    damaged = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        at, length = rng.randrange(len(damaged) + 1), rng.choice((1, 1, 2, 8, 64, 512))
        kind = rng.randrange(7)
        if kind == 0 and damaged:
            damaged[min(at, len(damaged) - 1)] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del damaged[at : at + length]
        elif kind == 2:
            damaged[at:at] = rng.choice(TOKENS)
        elif kind == 3:
            damaged[at:at] = damaged[at : at + length]
        elif kind == 4:
            del damaged[at:]
        elif kind == 5:
            damaged[at : at + length] = rng.randbytes(length)
        else:
            other = rng.randrange(len(damaged) + 1)
            damaged[at:at] = damaged[other : other + length]
    return bytes(damaged)


def run_cases(folder: Path, count: int, seed: int) -> None:
    rng = random.Random(seed)
    seeds = make_seeds()
    names = sorted(seeds)
    options = ReadOptions()
    for name in names:  # loads what is loaded once
        (folder / name).write_bytes(seeds[name])
        assert all(not isinstance(outcome, Rejection) or name == "n.txt" for outcome in normalise_item(str(folder / name), options)), name
    for case in range(count):
        name = names[case % len(names)]
        path = folder / f"{case}-{name}"
        path.write_bytes(mutate(seeds[name], rng))
        began = time.process_time()
        outcomes = list(normalise_item(str(path), options))
        seconds = time.process_time() - began
        assert outcomes, f"{name}, seed {seed}, case {case}: nothing counted"
        assert seconds < 2, f"{name}, seed {seed}, case {case}: {seconds:.1f} s"
        for outcome in outcomes:
            if not isinstance(outcome, Rejection):
                spans = list(zip(outcome["sentence_starts"], outcome["sentence_ends"], strict=True))
                assert all(0 <= start < end <= len(outcome["text"]) for start, end in spans)
        path.unlink()


def test_a_few_damaged_files_of_every_format(tmp_path: Path) -> None:
    run_cases(tmp_path, 230, seed=0)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(1, 5))
def test_ten_thousand_damaged_files(tmp_path: Path, seed: int) -> None:
    run_cases(tmp_path, 3000, seed)
