"""Measures the text stage on labelled articles of our own: decoding, heads, boilerplate, sentences, speed, memory.

python -m benchmarks.text [--full] [--only NAME …]
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from benchmarks import text_corpus as corpus
from benchmarks import text_formats as formats
from entente.errors import RejectedItem
from entente.sources import ReadOptions, Rejection, read_item
from entente.sources.decoding import decode
from entente.sources.discovery import discover_items
from entente.text.boilerplate import cut_boilerplate
from entente.text.document import normalise_text
from entente.text.language import detect_language
from entente.text.normalise import normalise_items, normalise_record
from entente.text.sentences import split_sentences

SENTENCES = Path(__file__).parent / "sentences.toml"


@dataclass
class Report:
    """Lines of figures, each against what is wanted."""

    failed: list[str] = field(default_factory=list)

    def add(self, name: str, value: float, wanted: float, *, at_most: bool = False, unit: str = "") -> None:
        is_met = value <= wanted if at_most else value >= wanted
        if not is_met:
            self.failed.append(name)
        sign = "<=" if at_most else ">="
        shown = f"{value:,.4f}" if wanted <= 1 else f"{value:,.0f}"
        print(f"{'ok  ' if is_met else 'MISS'} {name:<52} {shown:>12}{unit} wanted {sign} {wanted:,g}{unit}")


def measure_decoding(report: Report, rounds: int) -> None:
    """Share of texts read exactly as they were written, over languages, encodings and lengths."""
    rng = random.Random(1)
    total = exact = right = judged = 0
    wrong: Counter[tuple[str, str, str]] = Counter()
    for language, encodings in corpus.PROSE["encodings"].items():
        for encoding in encodings:
            for _ in range(rounds):
                text = "\n\n".join(corpus.make_paragraphs(rng, language, (1, 6)))
                data = text.encode(encoding, errors="ignore")
                text = data.decode(encoding)
                decoded = decode(data)
                total += 1
                exact += decoded.text == text
                if decoded.text != text:
                    wrong[language, encoding, decoded.encoding] += 1
                judged += 1
                right += detect_language(text) == language
    print(f"     {total} texts, {len(wrong)} kinds of error {dict(wrong.most_common(5))}")
    report.add("decoding: texts read exactly", exact / total, 0.995)
    report.add("language: texts judged rightly", right / judged, 0.97)


def measure_heads(report: Report, rounds: int) -> None:
    """Title, author, outlet and date: right where shown, none where not, by format."""
    rng = random.Random(2)
    found: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    invented: Counter[str] = Counter()
    counted: Counter[str] = Counter()
    shares: list[tuple[float, float]] = []
    examples: list[str] = []
    for name, data, articles in make_files(rng, rounds):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(data)
            outcomes = list(read_item(str(path)))
        if len(outcomes) != len(articles):
            report.failed.append(f"{name}: {len(outcomes)} records of {len(articles)}")
            continue
        for outcome, article in zip(outcomes, articles, strict=True):
            counted["documents"] += 1
            if isinstance(outcome, Rejection):
                report.failed.append(f"{name}: {outcome.reason} {outcome.detail}")
                continue
            document = normalise_record(outcome, ReadOptions())
            for column, got, gold in (
                ("title", document.title, article.title),
                ("author", document.author, article.author),
                ("outlet", document.outlet, article.outlet),
                ("published", document.published_date, article.published),
            ):
                if gold is None:
                    invented[column] += got is not None
                    counted[column] += 1
                else:
                    shown[column] += 1
                    found[column] += got == gold
                if got != gold and len(examples) < 400:
                    examples.append(f"{name} {column}: expected {gold!r}, found {got!r}")
            shares.append(share_of_words(document.text, article))
    for column in ("title", "author", "outlet", "published"):
        report.add(f"heads: {column} right where shown ({shown[column]})", found[column] / shown[column], 0.97)
        report.add(f"heads: {column} invented where not ({counted[column]})", invented[column] / max(1, counted[column]), 0.0, at_most=True)
    report.add("text: words of the article kept", sum(kept for kept, _ in shares) / len(shares), 0.97)
    report.add("text: words kept that are the article's", sum(own for _, own in shares) / len(shares), 0.97)
    for example in random.Random(0).sample(examples, min(len(examples), 12)):
        print("     ", example)


def share_of_words(text: str, article: corpus.Article) -> tuple[float, float]:
    """Share of the article's words that are in `text`, and of the words of `text` that are the article's."""
    own = Counter(" ".join(article.paragraphs).split())
    labels = [line for line in article.lines if line in corpus.LABELS]
    got = Counter(text.split())
    kept = sum((own & got).values())
    foreign = sum((got - own - Counter(" ".join(labels).split())).values())
    return kept / own.total(), 1 - foreign / max(1, got.total())


def make_files(rng: random.Random, rounds: int) -> list[tuple[str, bytes, list[corpus.Article]]]:
    """Files of every format with the articles in them; metadata that a format cannot show is null."""
    from dataclasses import replace

    files: list[tuple[str, bytes, list[corpus.Article]]] = []
    for number in range(rounds):
        article = corpus.make_article(rng)
        files.append((f"{number}.txt", formats.write_plain(article, rng), [article]))
        article = corpus.make_article(rng)
        files.append((f"w{number}.txt", formats.wrap_lines(article, rng), [article]))
        article = corpus.with_everything(rng, corpus.make_article(rng))
        files.append((f"{number}.jsonl", formats.write_json(article, rng), [article]))
        files.append((f"{number}.html", formats.write_html(article, rng), [article]))
        article = corpus.with_everything(rng, corpus.make_article(rng, with_boilerplate=False))
        files.append((f"{number}.md", formats.write_markdown(article, rng), [article]))
        mail = corpus.make_article(rng)
        mail = replace(mail, title=mail.title or "News", author=mail.author)
        files.append((f"{number}.eml", formats.write_mail(mail, rng), [mail]))
        several = [corpus.with_everything(rng, corpus.make_article(rng, with_boilerplate=False)) for _ in range(3)]
        files.append((f"f{number}.txt", formats.write_factiva(several, rng), several))
        files.append((f"n{number}.txt", formats.write_nexis(several, rng), several))
    return files


def measure_boilerplate(report: Report, rounds: int) -> None:
    """Lines cut against lines that should be, over plain articles; prose that is cut counts against precision."""
    rng = random.Random(3)
    cut_right = cut_wrong = missed = 0
    left: Counter[str] = Counter()
    eaten: Counter[str] = Counter()
    for _ in range(rounds):
        article = corpus.make_article(rng)
        lines = list(article.lines[article.head_count :])
        kept = Counter(cut_boilerplate(lines))
        for line in lines:
            is_boilerplate = line in article.boilerplate
            if kept[line]:
                kept[line] -= 1
                missed += is_boilerplate
                left[line] += is_boilerplate
            else:
                cut_right += is_boilerplate
                cut_wrong += not is_boilerplate
                eaten[line] += not is_boilerplate
    report.add("boilerplate: precision of cut lines", cut_right / (cut_right + cut_wrong), 0.97)
    report.add("boilerplate: recall of lines to cut", cut_right / (cut_right + missed), 0.97)
    print(
        "      left:",
        [line[:60] for line, count in left.most_common(4) if count],
        "eaten:",
        [line[:60] for line, count in eaten.most_common(4) if count],
    )


def measure_sentences(report: Report) -> None:
    """F1 over the list of hard sentences, spans exact."""
    found = wrong = missed = 0
    for language, paragraphs in tomllib.loads(SENTENCES.read_text(encoding="utf-8")).items():
        for sentences in paragraphs:
            text, gold, at = " ".join(sentences), set[tuple[int, int]](), 0
            for sentence in sentences:
                gold.add((at, at + len(sentence)))
                at += len(sentence) + 1
            got = set(split_sentences(text, language))
            found, wrong, missed = found + len(gold & got), wrong + len(got - gold), missed + len(gold - got)
    report.add(f"sentences: F1 over {found + missed} hard ones", 2 * found / (2 * found + wrong + missed), 0.97)


def normalise_folder(folder: str, output: str, *, fast: bool, part: int, parts: int) -> tuple[int, float]:
    """Documents of one worker's share of a folder, from disk to rows on disk, and the processor seconds they took."""
    began = time.process_time()
    items = discover_items([folder]).items.gather_every(parts, part)
    count = normalise_items(items, Path(output), f"part{part}", ReadOptions(fast_html=fast)).document_count
    return count, time.process_time() - began


def measure_speed(report: Report, count: int, workers: int) -> None:
    """Documents a second from disk to rows, workers warmed up."""
    rng = random.Random(4)
    sizes = {"plain": count, "html": count // 6, "html_fast": count // 2}
    with tempfile.TemporaryDirectory() as folder:
        for kind, number in sizes.items():
            (Path(folder) / kind).mkdir()
            for each in range(number):
                article = corpus.make_article(rng)
                words = " ".join(corpus.make_paragraphs(rng, count=(14, 14))).split()[:450]
                paragraphs = tuple(" ".join(words[at : at + 45]) for at in range(0, 450, 45))
                article = corpus.Article(
                    paragraphs, (), (article.lines[0], *paragraphs), 1, "A headline of five words", "Ann Lee", "Lima Times", None
                )
                data = formats.write_plain(article, rng) if kind == "plain" else formats.write_html(article, rng)
                (Path(folder) / kind / f"{each}.{'txt' if kind == 'plain' else 'html'}").write_bytes(data)
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            for kind, wanted in (("plain", 2500), ("html", 600), ("html_fast", 3000)):
                source, output = str(Path(folder) / kind), str(Path(folder) / "out")
                for attempt in ("warm", "measured"):
                    began = time.perf_counter()
                    jobs = [
                        pool.submit(normalise_folder, source, output, fast=kind == "html_fast", part=part, parts=workers)
                        for part in range(workers)
                    ]
                    results = [job.result() for job in jobs]
                    done, seconds = sum(count for count, _ in results), time.perf_counter() - began
                    busy = sum(used for _, used in results) / workers
                    if attempt == "measured":
                        # On a machine that others use, processor time says what an idle one would do.
                        print(f"     {kind}: {done / seconds:,.0f}/s by the clock, load {os.getloadavg()[0]:.1f}")
                        report.add(f"speed: {kind}, {workers} cores ({done} documents)", done / busy, wanted, unit="/s")


MEMORY_PROGRAM = """
import resource, sys
from pathlib import Path
from entente.sources.discovery import discover_items
from entente.text.normalise import normalise_items
items = discover_items([sys.argv[1]]).items
result = normalise_items(items, Path(sys.argv[2]), "big")
print(result.document_count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def measure_memory(report: Report, size_bytes: int) -> None:
    """Peak resident memory of one process over one large file of JSON Lines."""
    rng = random.Random(5)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.jsonl"
        with path.open("wb") as stream:
            while stream.tell() < size_bytes:
                block = b"".join(
                    json.dumps({"id": rng.random(), "text": " ".join(corpus.make_paragraphs(rng, count=(14, 14)))}).encode() + b"\n"
                    for _ in range(50)
                )
                stream.write(block)
        output = subprocess.run(
            [sys.executable, "-c", MEMORY_PROGRAM, str(path), str(Path(folder) / "out")],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        )
        documents, peak = map(int, output.stdout.split())
        report.add(f"memory: peak over {size_bytes / 1e9:.1f} GB, {documents} documents", peak, 1500, at_most=True, unit=" MB")


def measure_single(report: Report, count: int) -> None:
    """Short texts a second in one process, as `entente code` reads them."""
    rng = random.Random(6)
    texts = [" ".join(" ".join(corpus.make_paragraphs(rng, count=(6, 6))).split()[:150]) for _ in range(count)]
    best = 0.0
    for _ in range(3):
        began = time.process_time()
        for text in texts:
            try:
                normalise_text(text)
            except RejectedItem as error:
                report.failed.append(str(error))
        best = max(best, count / (time.process_time() - began))
    report.add("speed: one text of 150 words at a time, one core", best, 5000, unit="/s")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="a file of 2 GB and ten times the articles")
    parser.add_argument("--only", nargs="*", default=[], help="decoding heads boilerplate sentences single speed memory")
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    scale = 10 if arguments.full else 1
    report = Report()
    parts: dict[str, Callable[[], None]] = {
        "decoding": lambda: measure_decoding(report, 12 * scale),
        "heads": lambda: measure_heads(report, 60 * scale),
        "boilerplate": lambda: measure_boilerplate(report, 500 * scale),
        "sentences": lambda: measure_sentences(report),
        "single": lambda: measure_single(report, 1000 * scale),
        "speed": lambda: measure_speed(report, 3000 * scale, arguments.workers),
        "memory": lambda: measure_memory(report, 2_000_000_000 if arguments.full else 100_000_000),
    }
    for name, part in parts.items():
        if not arguments.only or name in arguments.only:
            part()
    print(f"peak of this process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB; missed: {report.failed or 'nothing'}")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
