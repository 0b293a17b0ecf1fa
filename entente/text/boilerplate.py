"""Lines that belong to the page, not to the article: invitations to read, share and subscribe, lists of headlines, captions, notices."""

import re
from functools import cache

from entente.sources.rules import load_rules

FIRST_WORD = re.compile(r"[^\W_]+")
DECORATION = ' \t►▶▸➤→»>•*-–—|([{#…«"“'
BAR = re.compile(r"\s*[|·•/]\s*")
ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|@\w+$)\S*$", re.IGNORECASE)
POST_SIGNATURE = re.compile(r"[—–-]{1,2}\s?[^()]{2,60}\(@\w{2,30}\)")
SENTENCE_END = re.compile(r"[.!?…։؟。][\"'”’»)\]]*$")
LONGEST_CAPTION_WORDS = 60
LONGEST_PLAIN_OPENER_WORDS = 30
LONGEST_TAIL_WORDS = 80
LONGEST_PATTERN_WORDS = 20
# Share of an article's words that may lie below a tail's first line for the rest to be cut with it.
TAIL_SHARE = 0.2
LONGEST_LIST = 20
Openers = dict[str, tuple[str, ...]]


@cache
def _index(table: str) -> Openers:
    """Openers of all languages by their first word, decoration at their start left out."""
    index: dict[str, set[str]] = {}
    for openers in load_rules("boilerplate")[table].values():
        for opener in openers:
            bare = opener.lstrip(DECORATION)
            first = FIRST_WORD.search(bare)
            index.setdefault(first[0] if first else bare[:1], set()).add(bare)
    return {first: tuple(sorted(openers)) for first, openers in index.items()}


@cache
def _whole(table: str) -> frozenset[str]:
    return frozenset(_bare(line) for lines in load_rules("boilerplate")[table].values() for line in lines)


@cache
def _patterns() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in load_rules("boilerplate")["patterns"]["all"]))


@cache
def _inline() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in load_rules("boilerplate")["inline"]["words"])
    return re.compile(rf"\s*[\[(](?:{words})\b[^()\[\]]{{0,240}}[)\]]", re.IGNORECASE)


def _bare(line: str) -> str:
    return line.lower().strip(" \t:.»>→►|…-–—•*#()[]").strip()


def _find_opener(lowered: str, first: str, table: str) -> str | None:
    """The opener of `table` that a folded line begins with and no letter follows directly."""
    for opener in _index(table).get(first, ()):
        if lowered.startswith(opener):
            following = lowered[len(opener) : len(opener) + 1]
            if not opener[-1].isalnum() or not following.isalnum() or opener[-1].isdigit():
                return opener
    return None


def is_cut(paragraph: str) -> bool:
    """True for a line that is cut wherever it stands."""
    return _is_cut(paragraph, paragraph.count(" ") + 1, *_open(paragraph))


def _open(paragraph: str) -> tuple[str, str]:
    """How a paragraph begins, in lower case and without decoration, and the first word of it (empty where there is none)."""
    lowered = paragraph[:80].lower().lstrip(DECORATION)
    found = FIRST_WORD.search(lowered)
    return lowered, found[0] if found else ""


def _is_cut(paragraph: str, words: int, lowered: str, first: str) -> bool:
    if words > LONGEST_CAPTION_WORDS:
        return False
    if not first:
        return True  # a rule of dashes or stars
    if words <= LONGEST_PATTERN_WORDS and _is_short_cut(paragraph, words):
        return True
    opener = _find_opener(lowered, first, "openers")
    if opener:
        longest: int = load_rules("boilerplate")["longest_words"]
        return words <= (longest if opener[-1] in ":|-»>" else LONGEST_PLAIN_OPENER_WORDS)
    return _find_opener(lowered, first, "captions") is not None


def _is_short_cut(paragraph: str, words: int) -> bool:
    """True for a short line that is a button, a row of links, an address, the signature of a post, or fits a pattern as a whole."""
    if words <= 12 and ("|" in paragraph or "·" in paragraph or "•" in paragraph) and is_bar(paragraph):
        return True
    if words <= 8 and (_bare(paragraph) in _whole("whole") or ADDRESS.match(paragraph)):
        return True
    if paragraph[0] in "—–-" and POST_SIGNATURE.match(paragraph):
        return True
    return not SENTENCE_END.search(paragraph[-8:]) and _patterns().fullmatch(paragraph.lower()) is not None


def _is_tail(paragraph: str, words: int, lowered: str, first: str) -> bool:
    if words > LONGEST_TAIL_WORDS:
        return False
    return paragraph.startswith("©") or bool(first and _find_opener(lowered, first, "tails"))


def is_bar(paragraph: str) -> bool:
    """True for links in a row such as "Subscribe | Archive | Corrections"."""
    pieces = [piece for piece in BAR.split(paragraph) if piece]
    return len(pieces) > 1 and all(piece.count(" ") < 4 for piece in pieces) and any(_bare(piece) in _whole("whole") for piece in pieces)


def cut_boilerplate(paragraphs: list[str]) -> list[str]:
    """Paragraphs without those of the page; brackets such as "[Read also: …]" cut out of the others."""
    kept: list[str] = []
    in_list = 0
    lengths = [paragraph.count(" ") + 1 for paragraph in paragraphs]
    left, above = sum(lengths), 0
    for number, paragraph in enumerate(paragraphs):
        left -= lengths[number]  # words below this paragraph
        if lengths[number] <= 7 and _bare(paragraph) in _whole("lists"):
            in_list = LONGEST_LIST
            continue
        if in_list and not (SENTENCE_END.search(paragraph) and paragraph.count(" ") >= 7):
            in_list -= 1
            continue
        in_list = 0
        opening = _open(paragraph) if lengths[number] <= LONGEST_TAIL_WORDS else ("", "-")
        if _is_tail(paragraph, lengths[number], *opening):
            if left <= TAIL_SHARE * (above + left):
                break
            if _is_notice(paragraph):
                continue
        if _is_cut(paragraph, lengths[number], *opening):
            continue
        if "[" in paragraph or "(" in paragraph:
            paragraph = _inline().sub("", paragraph).strip()
        if paragraph:
            kept.append(paragraph)
            above += lengths[number]
    while len(kept) > 1 and kept[-1].count(" ") < 2 and not SENTENCE_END.search(kept[-1]):
        kept.pop()  # a sign-off such as "- PCNA" or "With Northline"
    return kept


def _is_notice(paragraph: str) -> bool:
    """True for a copyright line, which is none of the article's wherever it stands."""
    return paragraph.lower().lstrip(DECORATION).startswith(("copyright", "©", "c) ", "all rights reserved"))
