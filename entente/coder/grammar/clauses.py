"""Where the clauses of a sentence begin and end: verbs and relatives before a chunk, and what a verb governs."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clause_starts import first_of_list, is_listed

RELATIVE_REACH = 7  # chunks between a relative pronoun and its verb
MEETINGS = frozenset({"talks", "visit"})
MESSAGES = frozenset({"assure", "threaten", "demand", "encourage", "agree"})
COMMENTS = frozenset({"ACCUSE", "SUPPORT", "REJECT"})
PHRASE_LINKS = frozenset({"of", "for", "to"})


def verb_before(chunks: list[Chunk], index: int) -> int | None:
    """The nearest verb group before a chunk in the same part of the sentence."""
    for position in range(index - 1, -1, -1):
        kind = chunks[position].kind
        if kind == "V":
            return position
        if kind == ";":
            return None
    return None


def relative_before(chunks: list[Chunk], index: int) -> int | None:
    """The relative pronoun whose clause the finite verb `index` belongs to, if any."""
    for position in range(index - 1, max(-1, index - 1 - RELATIVE_REACH), -1):
        kind = chunks[position].kind
        if kind == "R" or _adds_place(chunks, position):
            return position
        if kind in (";", "S", "H") or (kind == "V" and chunks[position].is_finite):
            return None
    return None


def is_in_aside_before(chunks: list[Chunk], verb: int, later: int) -> bool:
    """Whether a finite verb stands in a relative clause between commas that is over before another: "X, who came in May, met Y"."""
    opener = relative_before(chunks, verb) if verb < later and chunks[verb].kind == "V" and chunks[verb].is_finite else None
    if opener is None or opener == 0 or chunks[opener - 1].kind != "," or not chunks[later].is_finite:
        return False
    commas = [place for place in range(verb + 1, later) if chunks[place].kind == ","]
    return any(all(chunk.is_time or chunk.kind == "V" for chunk in chunks[place + 1 : later]) for place in commas)


def _adds_place(chunks: list[Chunk], position: int) -> bool:
    """Whether "where" behind a comma tells more of the noun before it: "Peru, where polls are due, assured"."""
    return position > 1 and chunks[position].text == "where" and chunks[position - 1].kind == "," and chunks[position - 2].kind == "N"


def relative_antecedent(chunks: list[Chunk], index: int) -> int | None:
    """The noun chunk that is acted upon in an object relative clause: "a trawler which the coast guard seized"."""
    if index < 2 or chunks[index - 1].kind != "N" or chunks[index - 1].prep is not None:
        return None
    opener = index - 2
    while opener >= 0 and chunks[opener].kind == "N" and (chunks[opener].prep is not None or chunks[opener - 1].text == "whose"):
        opener -= 1
    if opener < 1 or chunks[opener].kind not in ("R", "H"):
        return None
    antecedent = opener - 2 if chunks[opener - 1].kind == "," and chunks[opener].kind == "R" else opener - 1
    if antecedent > 1 and _explains_name(chunks, antecedent):
        antecedent -= 2  # "Nepal's premier, Ana Reyes, the host, whom Peru thanked"
    return start_of_phrase(chunks, antecedent) if antecedent >= 0 and chunks[antecedent].kind == "N" else None


def _explains_name(chunks: list[Chunk], position: int) -> bool:
    """Whether a noun chunk between commas only says what an official named before it is."""
    chunk, comma, named = chunks[position], chunks[position - 1], chunks[position - 2]
    is_bare = chunk.kind == "N" and chunk.prep is None and not (chunk.mentions or chunk.acts)
    return is_bare and comma.kind == "," and named.kind == "N" and any(mention.kind == "official" for mention in named.mentions)


def relative_object(chunks: list[Chunk], index: int) -> int | None:
    """The noun chunk that an object relative clause is about: "the case which Peru brought"; null where `index` stands in none."""
    has_subject = False
    for position in range(index - 1, max(-1, index - RELATIVE_REACH), -1):
        chunk = chunks[position]
        if chunk.kind == "N":
            has_subject = has_subject or chunk.prep is None
        elif chunk.kind in ("R", "H"):
            if chunk.prep is not None:
                return None  # "a treaty under which Y pays"
            antecedent = position - 1
            if chunk.kind == "H" and antecedent > 0 and chunks[antecedent - 1].kind == "V" and _takes_message(chunks[antecedent - 1]):
                return None  # "assured the fund that they would"
            if chunk.kind == "R" and antecedent > 0 and chunks[antecedent].kind == "," and not _is_comment(chunks[index]):
                antecedent -= 1  # "the treaty, which Peru signed"
            while (
                antecedent > 0
                and chunks[antecedent].prep is not None
                and not chunks[antecedent].acts
                and chunks[antecedent - 1].kind == "N"
            ):
                antecedent -= 1  # "the embargo on X which Y imposed"
            if antecedent < position - 1 and chunks[antecedent].names_act(MEETINGS):
                return None  # who arranged a meeting of others
            is_act = has_subject and antecedent >= 0 and chunks[antecedent].kind == "N" and bool(chunks[antecedent].acts)
            return antecedent if is_act else None
        elif chunk.kind != "A" and not _is_in_list(chunks, position):
            return None
    return None


def _is_comment(verb: Chunk) -> bool:
    """Whether a verb group by itself blames, praises or refuses: behind a comma "which" is then any deed of the clause before."""
    return verb.verb is not None and verb.verb.own is not None and verb.verb.own.type in COMMENTS


def _takes_message(verb: Chunk) -> bool:
    """Whether a verb group tells somebody something: "assured", "told", "warned"."""
    return verb.reports() or (verb.verb is not None and not MESSAGES.isdisjoint(verb.verb.names))


def _is_in_list(chunks: list[Chunk], position: int) -> bool:
    """Whether a comma or "and" joins the members of a list: "the ban that X, Y and Z declared"."""
    return chunks[position].kind in (",", "C") and is_listed(chunks, position)


def reporting_verb_over(chunks: list[Chunk], index: int) -> int:
    """The verb of saying whose clause a finite verb stands in, else the verb itself: behind ", but" the speaker is subject again."""
    for position in range(index - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind in (";", "S"):
            return index
        if chunk.kind == "V" and chunk.is_finite:
            return position if chunk.reports() else index
    return index


def start_of_phrase(chunks: list[Chunk], index: int) -> int:
    """The head noun chunk of a phrase that ends at `index`: back over its prepositional attachments."""
    position = index
    while position > 0 and chunks[position].prep in PHRASE_LINKS:
        position = first_of_list(chunks, position)  # "the ministers | of X and of Y"
        if position == 0 or chunks[position - 1].kind != "N":
            break
        position -= 1
    return position


def region_after(chunks: list[Chunk], index: int) -> int:
    """End (exclusive) of the chunks that the verb group `index` governs, with the infinitives and gerunds it controls."""
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "R", "H") or chunk.prep == "according":
            return position
        if chunk.kind != "V" or chunk.is_infinitive or (chunk.is_gerund and chunk.prep is not None):
            continue
        if chunk.is_finite:
            return _start_of_clause(chunks, position, index + 1)
        if not chunk.is_passive:
            return position
    return len(chunks)


def _start_of_clause(chunks: list[Chunk], verb: int, earliest: int) -> int:
    """Where the clause of a finite verb begins: its subject and the comma or conjunction before."""
    start = verb
    while start > earliest and _is_of_subject(chunks, start - 1):
        start -= 1
    if chunks[start - 1].kind != ",":
        start = verb
        while start > earliest and chunks[start - 1].kind == "N" and chunks[start - 1].prep is None:
            start -= 1
    if start == verb:
        start = _start_of_long_subject(chunks, verb, earliest)
    if chunks[start - 1].kind in (",", "C", '"'):
        start -= 1
    return max(start, earliest)


def _start_of_long_subject(chunks: list[Chunk], verb: int, earliest: int) -> int:
    """Where a subject behind "and" begins that a phrase parts from its verb: "went home, and | the Russians in their turn | left"."""
    start = verb - 1
    while start > earliest and chunks[start].kind == "N" and chunks[start].prep is not None:
        start -= 1
    heard = _start_of_heard(chunks, start, earliest)
    if heard is not None and chunks[verb].reports():
        return heard
    if start in (verb - 1, earliest) or chunks[start].kind != "N" or not chunks[start].mentions:
        return verb
    if chunks[start - 1].is_time and start - 1 > earliest:
        start -= 1
    return start if chunks[start - 1].kind == "C" else verb


def _start_of_heard(chunks: list[Chunk], participle: int, earliest: int) -> int | None:
    """Where a speaker begins of whom a participle tells more, behind a comma: "killing nine, | rebel radio | monitored in Oslo | said"."""
    speaker = participle - 1
    is_participle = chunks[participle].kind == "V" and chunks[participle].is_passive and not chunks[participle].is_finite
    if not is_participle or speaker <= earliest or chunks[speaker].kind != "N" or chunks[speaker].prep is not None:
        return None
    return speaker if chunks[speaker - 1].kind == "," else None


def _is_of_subject(chunks: list[Chunk], position: int) -> bool:
    """Whether a chunk before a verb belongs to its subject: "the ministers | of X | and | of Y"."""
    chunk = chunks[position]
    if chunk.kind == "C":
        return is_listed(chunks, position)
    return chunk.kind == "N" and (chunk.prep is None or (chunk.prep == "of" and position > 0 and chunks[position - 1].kind in "NC"))


def is_attached(chunk: Chunk) -> bool:
    """Whether a chunk may still say more of the noun before it: "with X", "and Y"."""
    return chunk.kind == "C" or (chunk.kind == "N" and (chunk.prep is not None or chunk.group >= 0))


def attachments(chunks: list[Chunk], index: int) -> list[int]:
    """Prepositional chunks that follow a noun chunk without a verb or clause between."""
    found: list[int] = []
    count = len(chunks)
    named = -1
    for position in range(index + 1, count):
        chunk = chunks[position]
        if position <= named:
            continue
        if chunk.kind == "," and _puts_name_in(chunks, position):
            named = position + 2  # "the meeting of Peru's minister, Ana Ruiz, with"
            continue
        if chunk.kind == "N":
            if chunk.prep is not None or chunk.group >= 0:
                found.append(position)
                continue
            is_led_on = position + 1 < count and chunks[position + 1].prep in ("of", "between")  # "trade in goods and services between"
            is_list = is_led_on and chunks[position - 1].kind == "C" and not chunk.mentions
            if not is_list:
                break
        elif not (chunk.kind == "C" or (chunk.kind == "," and position + 1 < count and chunks[position + 1].group >= 0)):
            break
    return found


def _puts_name_in(chunks: list[Chunk], comma: int) -> bool:
    """Whether a person's name stands alone between a comma and another one that a prepositional phrase follows."""
    if comma + 3 >= len(chunks) or chunks[comma + 2].kind != "," or chunks[comma + 3].prep is None:
        return False
    name = chunks[comma + 1]
    return name.kind == "N" and name.prep is None and len(name.mentions) == 1 and name.mentions[0].kind == "official" and not name.titles
