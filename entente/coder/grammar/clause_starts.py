"""Where a main clause begins behind what opens a sentence: "As markets fell, | Norway", "The harvest failed, but | Norway"."""

from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

ADVERSATIVE = frozenset({"but", "yet"})


def closes_opening(chunks: list[Chunk], comma: int) -> bool:
    """Whether the comma at `comma` ends a subordinate clause that opens the sentence, so that the main clause follows."""
    has_verb = has_comma = False
    for position in range(comma - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind == "S":
            return has_verb and _opens(chunks, position)
        if chunk.kind == ",":
            has_comma = True
        if chunk.kind in (";", '"') or (has_comma and not has_verb):
            return False
        if chunk.kind == "V" and chunk.is_finite:
            if has_comma:
                return False  # "as it fell, X met Y |, Z": the comma before has ended it
            has_verb = True
    return False


def closes_participle(chunks: list[Chunk], comma: int) -> bool:
    """Whether the comma ends a participle or infinitive that opens the sentence: "After condemning Lima |, Norway and Sweden left"."""
    first = 1 if chunks[0].kind == '"' else 0
    opener = chunks[first]
    if comma <= first or opener.kind != "V" or opener.is_finite or not (opener.is_gerund or opener.is_infinitive or opener.is_passive):
        return False
    for position in range(first, comma):
        chunk = chunks[position]
        is_break = chunk.kind in (";", "S", "H", "R", '"') or (chunk.kind == "V" and chunk.is_finite)
        if is_break or (chunk.kind == "," and not _is_inside(chunks, position)):
            return False
    return not _is_inside(chunks, comma)


def _is_inside(chunks: list[Chunk], comma: int) -> bool:
    """Whether a comma parts members of a list or an office and its holder, and ends nothing."""
    return is_listed(chunks, comma) or is_apposed(chunks, comma)


def is_listed(chunks: list[Chunk], link: int) -> bool:
    """Whether a comma or "and" stands between two members of one list."""
    return 0 < link < len(chunks) - 1 and chunks[link - 1].group >= 0 and chunks[link - 1].group == chunks[link + 1].group


def first_of_list(chunks: list[Chunk], index: int) -> int:
    """The first member of the list that a noun chunk is in, else itself."""
    group = chunks[index].group
    return index if group < 0 else next(first for first, chunk in enumerate(chunks) if chunk.group == group)


def is_apposed(chunks: list[Chunk], comma: int) -> bool:
    """Whether a comma stands between an office and its holder's name: "Peru's president |, Ana Ruiz"."""
    if comma == 0 or comma + 2 >= len(chunks) or chunks[comma + 2].kind != ",":
        return False
    office, name = chunks[comma - 1], chunks[comma + 1]
    if name.kind != "N" or name.prep is not None or not any(mention.kind == "official" for mention in name.mentions):
        return False
    codes = {code for mention in name.mentions for code in mention.codes}
    return any(not codes.isdisjoint(mention.codes) for mention in office.mentions)


def _opens(chunks: list[Chunk], subordinator: int) -> bool:
    """Whether a subordinate clause has nothing before it but a time ("a day after X fell") or a conjunction ("but as X fell")."""
    before = subordinator - 1
    if before >= 0 and (chunks[before].is_time or chunks[before].kind == "C"):
        before -= 1
    return before < 0 or chunks[before].kind in (",", ";", '"')


def opens_main_clause(chunks: list[Chunk], conjunction: int) -> bool:
    """Whether a conjunction behind a whole clause has a named subject behind it: "it failed, and | on Monday the minister, X, met"."""
    place = behind_time(chunks, conjunction + 1)
    subject = chunks[place] if place < len(chunks) else None
    if conjunction == 0 or subject is None or subject.kind != "N" or subject.prep is not None or not subject.mentions:
        return False
    is_parted = chunks[conjunction].text in ADVERSATIVE or chunks[conjunction - 1].kind == ","
    return is_parted and any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:conjunction])


def behind_time(chunks: list[Chunk], position: int) -> int:
    """Where a clause goes on behind the time that opens it at `position`, with its comma: "in May, | Norway"; else `position`."""
    place = position
    while place < len(chunks) and chunks[place].kind == "N" and chunks[place].is_time:
        place += 1
    return place + 1 if position < place < len(chunks) and chunks[place].kind == "," else place


def says_clause_of(chunks: list[Chunk], verb: int) -> bool:
    """Whether a verb of saying has a clause without "that" right behind it: "officials said | Ana Ruiz, the minister, had met"."""
    subject = chunks[verb + 1]
    is_named = subject.kind == "N" and subject.prep is None and bool(subject.mentions)
    return is_named and chunks[verb].reports() and chunks[verb].lemma() in word_list("plain_sayings")
