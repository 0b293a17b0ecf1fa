"""Text as a careful typist would have entered it: mojibake, control characters, ligatures and look-alikes mended.

Quotation marks, dashes, fractions and figures stay as written.
"""

import re
import unicodedata
from functools import cache

from entente.sources.rules import load_rules

# What UTF-8 read as a one-byte encoding looks like: its lead bytes as letters, then what its second bytes become.
MOJIBAKE_LEADS = frozenset("ÂÃÐÑÅÄØÙâãРС")
MOJIBAKE = re.compile(
    r"[ÂÃÐÑÅÄØÙâã][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    r"|[РС][\u0402-\u040f\u0452-\u045f\u0490\u0491°±µ·»†‡€‰‹„…\x98\xa0-\xa6\xa9\xac\xae]"
)
LATIN = "A-Za-zÀ-ɏ"
SURROGATES = frozenset(map(chr, range(0xD800, 0xE000)))
CONTROLS = frozenset(chr(number) for first, last in ((0, 8), (14, 31), (127, 132), (134, 159)) for number in range(first, last + 1)) | {
    "\ufffe",
    "\uffff",
}


@cache
def _removals() -> dict[str, str]:
    """What each control, invisible character, ligature, odd space and break becomes."""
    rules = load_rules("characters")
    table = dict.fromkeys(CONTROLS, "") | dict.fromkeys(rules["invisible"]["characters"], "")
    table |= dict.fromkeys(rules["spaces"]["characters"], " ") | dict.fromkeys(rules["breaks"]["characters"], "\n")
    return table | rules["ligatures"]


@cache
def _suspects() -> frozenset[str]:
    """Every character that makes a closer look worth while."""
    rules = load_rules("characters")
    return frozenset(_removals()) | set(rules["joiners"]["characters"]) | set(rules["look_alikes"]) | {"\ufffd"}


@cache
def _ascii_suspects() -> bytes:
    """The suspects below 128; a text of others alone is as it should be."""
    return "".join(sorted(filter(str.isascii, _suspects()))).encode("ascii")


@cache
def _look_alikes() -> tuple[re.Pattern[str], dict[str, str]]:
    table = load_rules("characters")["look_alikes"]
    return re.compile(rf"(?<=[{LATIN}0-9)\]”\"’'])[{''.join(table)}]"), table


@cache
def _homoglyphs() -> tuple[frozenset[str], re.Pattern[str], dict[int, str]]:
    """Look-alikes of Latin letters, and words of Latin letters that hold some."""
    table = load_rules("characters")["homoglyphs"]
    foreign = "".join(table)
    word = rf"(?<![^\W\d_])(?=[^\W\d_]{{0,40}}[A-Za-z])(?=[^\W\d_]{{0,40}}[{foreign}])[A-Za-z{foreign}]{{2,40}}(?![^\W\d_])"
    return frozenset(table), re.compile(word), str.maketrans(table)


@cache
def _noise_joiners() -> re.Pattern[str]:
    joiners = load_rules("characters")["joiners"]["characters"]
    shaped = "\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\U0001f000-\U0001faff\ufe0f"
    return re.compile(rf"(?<![{shaped}])[{joiners}]+|[{joiners}]+(?=[\s{LATIN}]|$)")


def repair(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` mended, with a note for each damage that a reader should know of.

    A soft hyphen or the like may keep a line from being seen as of a wrong encoding, so a mended text that looks like one is read again.
    """
    mended, notes = _repair_once(text)
    while mended != text and MOJIBAKE.search(mended):
        text = mended
        mended, more = _repair_once(text)
        notes = tuple(dict.fromkeys(notes + more))
    return mended, notes


def _repair_once(text: str) -> tuple[str, tuple[str, ...]]:
    notes: list[str] = []
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and len(text) == len(text.encode("ascii").translate(None, _ascii_suspects())):
        return text, ()
    characters = set(text)
    if not MOJIBAKE_LEADS.isdisjoint(characters) and MOJIBAKE.search(text):
        text = _fix_mojibake(text, notes)
        characters = set(text)
    if not SURROGATES.isdisjoint(characters):
        text = _join_surrogates(text, notes)
        characters = set(text)
    if not _suspects().isdisjoint(characters):
        text = _mend_characters(text, characters, notes)
    if not text.isascii():
        if not unicodedata.is_normalized("NFC", text):
            text = unicodedata.normalize("NFC", text)
        foreign, pattern, table = _homoglyphs()
        if not foreign.isdisjoint(characters) and MIXED_WORD.search(text):
            text = pattern.sub(lambda word: _make_latin(word[0], foreign, table), text)
        if not characters.isdisjoint(load_rules("characters")["look_alikes"]):
            after_letter, signs = _look_alikes()
            text = after_letter.sub(lambda found: signs[found[0]], text)
    return text, tuple(notes)


def _make_latin(word: str, foreign: frozenset[str], table: dict[int, str]) -> str:
    """The word in Latin letters, unless most of it is of the other alphabet."""
    return word.translate(table) if sum(letter in foreign for letter in word) * 2 <= len(word) else word


# A Latin letter that touches a Greek, Cyrillic or Armenian one.
MIXED_WORD = re.compile(r"[A-Za-z][\u0370-\u058f]|[\u0370-\u058f][A-Za-z]")


def _fix_mojibake(text: str, notes: list[str]) -> str:
    """Ftfy's reading, line by line so that one sound line does not hold back a broken one."""
    import ftfy

    fixed = "\n".join(ftfy.fix_encoding(line) if MOJIBAKE.search(line) else line for line in text.split("\n"))
    if fixed != text:
        notes.append("letters of a wrong encoding were mended")
    return fixed


def _join_surrogates(text: str, notes: list[str]) -> str:
    """Pairs of surrogates as the characters they stand for; a lone one is lost."""
    mended = text.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="replace")
    if mended.count("\ufffd") > text.count("\ufffd"):
        notes.append("lone surrogates were replaced")
    return mended


def _mend_characters(text: str, characters: set[str], notes: list[str]) -> str:
    if "\x00" in characters:
        notes.append("NUL characters were removed")
    if "\ufffd" in characters:
        notes.append("some characters were lost")
    removals = _removals()
    for character in sorted(characters & removals.keys()):
        text = text.replace(character, removals[character])
    rules = load_rules("characters")
    if not characters.isdisjoint(rules["joiners"]["characters"]):
        text = _noise_joiners().sub("", text)
    return text
