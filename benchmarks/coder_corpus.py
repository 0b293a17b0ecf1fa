"""Articles for `benchmarks/coder.py`: those of the sample and of the annotated sets, over and over with other numbers."""

import json
import random
import re
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

from entente.errors import RejectedItem
from entente.text import normalise_text

ROOT = Path(__file__).parents[1]
NUMBER = re.compile(r"\d+")
HEADER_CHARS = 160  # numbers before this place are left alone: they are the date of the article


def read_articles() -> list[str]:
    """The texts that come with the project as plain UTF-8, in a fixed order."""
    texts: list[str] = []
    for path in sorted((ROOT / "sample" / "articles").glob("*.txt")):
        try:
            text = path.read_bytes().decode("utf-8")
            normalise_text(text)
        except (UnicodeDecodeError, RejectedItem):  # some of the sample are there to be repaired or rejected
            continue
        texts.append(text)
    for half in ("tuning", "check"):
        lines = (ROOT / "tests" / "gold" / f"{half}.jsonl").read_text("utf-8").splitlines()
        texts.extend(json.loads(line)["text"] for line in lines)
    return texts


def count_sentences(texts: list[str]) -> int:
    """Sentences as the project itself splits them."""
    return sum(len(normalise_text(text).sentence_spans) for text in texts)


def make_copies(texts: list[str]) -> Iterator[str]:
    """Endless articles; each has its own numbers, so that no copy is the same text. Years and days stay years and days."""
    for turn in count():
        for number, text in enumerate(texts):
            change = partial(_change, rng=random.Random(turn * len(texts) + number))
            yield text[:HEADER_CHARS] + NUMBER.sub(change, text[HEADER_CHARS:])


def _change(match: re.Match[str], rng: random.Random) -> str:
    digits = match.group()
    number = int(digits)
    if len(digits) == 4 and 1900 <= number <= 2100:
        return str(rng.randint(max(number - 1, 1900), number))
    if len(digits) <= 2:
        return str(rng.randint(1, 28))
    return "".join(str(rng.randint(1, 9)) for _ in digits)


def write_corpus(path: Path, documents: int) -> tuple[int, int]:
    """JSON Lines of so many articles; returns how many sentences and bytes of text they hold."""
    texts = read_articles()
    rounds, rest = divmod(documents, len(texts))
    copies = make_copies(texts)
    size = 0
    with path.open("w", encoding="utf-8") as lines:
        for number in range(documents):
            text = next(copies)
            size += len(text.encode())
            lines.write(json.dumps({"id": str(number), "text": text, "published": None}, ensure_ascii=False) + "\n")
    return rounds * count_sentences(texts) + count_sentences(texts[:rest]), size
