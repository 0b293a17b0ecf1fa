"""Text as a careful typist would have entered it: mojibake, control characters, ligatures and look-alikes mended.

Quotation marks, dashes, fractions and figures stay as written.
"""

import re
import unicodedata
from functools import cache

from entente.sources.rules import load_rules

# A cheap sign that UTF-8 was read as a one-byte encoding: its lead bytes as letters, before what its second bytes become.
MOJIBAKE = re.compile(r"[ÂÃÐÑÅÄØÙâã][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[РС][\u0402-\u045f°±²³µ¶·»ѓ‚„…†‡€‰‹]")
CONTROLS = "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufffe\uffff"
SURROGATES = re.compile("[\ud800-\udfff]+")
LATIN = "A-Za-zÀ-ɏ"
TRAILING_SPACE = re.compile(r"[ \t]+(?=\n)")
SPACES = re.compile(r"[ \t]{2,}|\t")


@cache
def _suspects() -> re.Pattern[str]:
    """Any character that some rule below may change."""
    rules = load_rules("characters")
    return re.compile(
        f"[{CONTROLS}\ud800-\udfff{rules['spaces']['characters']}{rules['invisible']['characters']}{rules['joiners']['characters']}"
        f"{rules['breaks']['characters']}{''.join(rules['ligatures'])}{''.join(rules['look_alikes'])}]"
    )


@cache
def _removals() -> dict[int, str | None]:
    """What each invisible character, ligature, space and break becomes."""
    rules = load_rules("characters")
    table: dict[int, str | None] = {ord(character): None for character in rules["invisible"]["characters"]}
    table |= {number: None for first, last in ((0, 8), (14, 27), (31, 31), (127, 132), (134, 159)) for number in range(first, last + 1)}
    table |= {0xFFFE: None, 0xFFFF: None}
    table |= {ord(character): " " for character in rules["spaces"]["characters"]}
    table |= {ord(character): "\n" for character in rules["breaks"]["characters"]}
    return table | {ord(ligature): letters for ligature, letters in rules["ligatures"].items()}


@cache
def _look_alikes() -> tuple[re.Pattern[str], dict[str, str]]:
    table = load_rules("characters")["look_alikes"]
    return re.compile(rf"(?<=[{LATIN}0-9)\]”\"’'])[{''.join(table)}]"), table


@cache
def _homoglyphs() -> tuple[re.Pattern[str], dict[int, str]]:
    """Words of Latin letters with one to three look-alikes of another alphabet among them."""
    table = load_rules("characters")["homoglyphs"]
    foreign = "".join(table)
    return re.compile(rf"(?<![^\W\d_])(?=[^\W\d_]*[A-Za-z]{{2}})(?=[^\W\d_]*[{foreign}])[A-Za-z{foreign}]{{3,40}}(?![^\W\d_])"), str.maketrans(table)


@cache
def _noise_joiners() -> re.Pattern[str]:
    joiners = load_rules("characters")["joiners"]["characters"]
    return re.compile(rf"(?<![\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\U0001f000-\U0001faff\ufe0f])[{joiners}]+|[{joiners}]+(?=[\s{LATIN}]|$)")


def repair(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` mended, with a note for each damage that a reader should know of."""
    notes: list[str] = []
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        if _suspects().search(text):
            if "\x00" in text:
                notes.append("NUL characters were removed")
            text = text.translate(_removals())
        return text, tuple(notes)
    if "\ufffd" in text:
        lost = text.count("\ufffd")
        notes.append(f"{lost} characters were lost before")
    if MOJIBAKE.search(text):
        text = _fix_mojibake(text, notes)
    if _suspects().search(text):
        text = _mend_characters(text, notes)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    pattern, table = _homoglyphs()
    if has_foreign_letters(text):
        text = pattern.sub(lambda word: word[0].translate(table), text)
    return text, tuple(notes)


FOREIGN_LETTERS = re.compile(r"[A-Za-z][\u0370-\u058f]|[\u0370-\u058f][A-Za-z]")


def has_foreign_letters(text: str) -> bool:
    """True where a Latin letter touches a Greek, Cyrillic or Armenian one."""
    return FOREIGN_LETTERS.search(text) is not None


def _fix_mojibake(text: str, notes: list[str]) -> str:
    """ftfy's reading, line by line so that one sound line does not hold back a broken one."""
    import ftfy

    fixed = "\n".join(ftfy.fix_encoding(line) if MOJIBAKE.search(line) else line for line in text.split("\n"))
    if fixed != text:
        notes.append("letters of a wrong encoding were mended")
    return fixed


def _mend_characters(text: str, notes: list[str]) -> str:
    if "\x00" in text:
        notes.append("NUL characters were removed")
    if SURROGATES.search(text):
        mended = text.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="replace")
        if "\ufffd" in mended and "\ufffd" not in text:
            notes.append("lone surrogates were replaced")
        text = mended
    text = text.translate(_removals())
    text = _noise_joiners().sub("", text)
    pattern, table = _look_alikes()
    return pattern.sub(lambda found: table[found[0]], text)
