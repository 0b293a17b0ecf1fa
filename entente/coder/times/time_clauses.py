"""In which clause of a sentence a time stands, and whether the act stands in another."""

from bisect import bisect_left
from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clause_starts import is_listed
from entente.coder.grammar.clauses import is_attached, relative_before
from entente.coder.times.dates import TimeExpression
from entente.lexicon.wordlists import word_list

AT_ONCE = frozenset({"when", "where", "while", "as"})  # openers of side clauses whose time is the main clause's too
TREATIES = ("agreement", "truce")  # classes of nouns
CLAUSE_REACH = 8  # chunks between "that" and its verb


def chunk_before(time: TimeExpression, sentence: Sentence, chunks: list[Chunk]) -> int:
    """Number of the last chunk that begins before a time, -1 where there is none."""
    return bisect_left(chunks, time.start, key=lambda chunk: sentence.starts[chunk.first]) - 1


def is_of_telling(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands before the verb of saying that an act depends on: "on Tuesday said that it would"."""
    telling = next((place for place in range(trigger - 1, 0, -1) if chunks[place].kind not in ("N", "H", "A")), 0)
    return before < telling and chunks[telling].kind == "V" and chunks[telling].is_finite and chunks[telling].reports()


def opens_next_limb(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands right behind "and" and dates the verb that follows: "rejected it and hours later expelled two"."""
    while before > trigger and chunks[before].is_time:
        before -= 1  # "and | late | on Tuesday expelled two"
    before -= chunks[before].kind == ","  # "and, that April, expelled two"
    if trigger >= before or chunks[before].kind != "C":
        return False
    behind = next((chunk for chunk in chunks[before + 1 :] if chunk.kind not in ("N", "A", ",")), chunks[before])
    return behind.kind == "V" and behind.is_finite


def is_of_next_clause(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands behind the verb of a later clause than an act noun's: "talks resumed, and a round is planned for 23 May"."""
    if chunks[trigger].kind != "N":
        return False
    verbs = [place for place in range(trigger + 1, before + 1) if chunks[place].kind == "V" and chunks[place].is_finite]
    if len(verbs) < 2:
        return False
    subject = verbs[-1] - 1
    while subject > verbs[0] and chunks[subject].kind == "N" and chunks[subject].prep is not None:
        subject -= 1
    return subject - 1 > verbs[0] and chunks[subject].kind == "N" and chunks[subject - 1].kind == "C"


def is_of_participle(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands behind the participle that tells more of a verb's subject: "the ban | imposed | in May | was lifted"."""
    if before >= trigger or chunks[trigger].kind != "V" or not chunks[trigger].is_finite:
        return False
    verb = next((place for place in range(before, 0, -1) if chunks[place].kind == "V"), 0)
    is_told = verb > 0 and chunks[verb].is_passive and not chunks[verb].is_finite and chunks[verb - 1].kind == "N"
    return is_told and all(chunk.kind == "N" for chunk in chunks[verb + 1 : trigger])


def is_of_verb_behind(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time opens a clause or goes on with one behind an aside: "thanked X, which in July gave", "which left X, on Monday met"."""
    if before < 1 or trigger >= before or chunks[trigger].kind != "V" or chunks[before].kind not in ("R", ","):
        return False
    behind = next((chunk for chunk in chunks[before + 1 :] if not chunk.is_time), chunks[before])
    return behind.kind == "V" and behind.is_finite and behind is not chunks[trigger]


def is_parted_from(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a side clause opens between an act and a time: "recalled him last week, while | the army shelled Y in May"."""
    low, high = (trigger, before) if before > trigger else (before, trigger)
    return any(chunk.kind == "S" for chunk in chunks[low + 1 : high + 1])


def is_of_clause_around(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether the act stands in a relative clause that is over before a time: "Y, which has cut its aid to X, summoned him on Monday"."""
    if chunks[trigger].kind != "V" or not chunks[trigger].is_finite or trigger >= before:
        return False
    opener = relative_before(chunks, trigger)
    if opener is None or chunks[opener - 1].kind != ",":
        return False
    return any(chunk.kind == "," and after.kind == "V" and after.is_finite for chunk, after in pairwise(chunks[trigger + 1 : before + 1]))


def is_of_limb_before(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands in a clause before the act's, which has a subject of its own: "left on Monday, and X expelled two"."""
    opener = next((place for place in range(before, -1, -1) if chunks[place].kind == ";"), -1)
    if before < 0 or trigger <= before or not any(chunk.kind == "N" for chunk in chunks[opener + 1 : before + 1]):
        return False  # "On Monday X closed the port and Y recalled its envoy"
    joint = next((place for place in range(trigger - 1, before, -1) if _opens_own_clause(chunks, place)), 0)
    verb = next((place for place in range(joint + 1, trigger + 1) if chunks[place].kind not in ("N", "A")), 0)
    if not joint or chunks[verb].kind != "V" or not chunks[verb].is_finite:
        return False
    return not is_listed(chunks, joint) and any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:joint])


def _opens_own_clause(chunks: list[Chunk], position: int) -> bool:
    return chunks[position].kind == "C" and chunks[position + 1].kind == "N" and not chunks[position + 1].is_time


def is_of_side_clause(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands in a side clause and the act outside, "closed it after a raid in May killed twelve", or the act inside."""
    opener = next((position for position in range(max(before, trigger), -1, -1) if chunks[position].kind in ("S", ";")), 0)
    if chunks[opener].kind != "S" or chunks[opener].text in AT_ONCE:
        return False
    verb = next(
        (position for position in range(opener + 1, len(chunks)) if chunks[position].kind == "V" and chunks[position].is_finite), -1
    )
    if verb < 0:
        return False
    verbs = [position for position in range(len(chunks) - 1, verb, -1) if chunks[position].kind == "V"]
    last = next((position for position in verbs if not _is_participle(chunks[position])), verb)
    end = next((position for position in range(verb + 1, last) if chunks[position].kind in (",", ";")), len(chunks))
    if opener < trigger < end:
        return before >= end  # "after X came in, Y left in May"
    return opener <= before < end


def is_of_contact_clause(inside: list[Chunk]) -> bool:
    """Whether a time stands in a clause bound without a word: "urged them to withdraw the troops it moved there this spring"."""
    verb = next((position for position, chunk in enumerate(inside) if chunk.kind == "V" and chunk.is_finite), 0)
    if verb < 2 or any(chunk.kind == "C" for chunk in inside[verb:]):
        return False
    bound, subject = inside[verb - 2], inside[verb - 1]
    return bound.kind == subject.kind == "N" and subject.is_pronoun and subject.prep is None and not bound.is_time


def is_relative(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands in a relative clause or beside a participle that the act does not stand in, behind it or before it."""
    if _goes_on_behind_aside(chunks, trigger, before) or _ends_clause_behind_aside(chunks, trigger, before):
        return False
    verb = next((position for position in range(before, -1, -1) if chunks[position].kind == "V" and _has_clause(chunks[position])), None)
    aside = next((position for position in range(before, -1, -1) if chunks[position].kind == "V"), 0)
    if aside not in (0, trigger, verb) and chunks[aside].is_gerund and chunks[aside - 1].kind == ",":
        return not _is_occasion_aside(chunks, aside, trigger, before)  # "the president, running again in April, ordered"
    if _is_over_aside(chunks, aside, trigger, before):
        return True
    if _is_standing_aside(chunks, trigger, before):
        return True
    if verb is None or verb == trigger:
        return False
    if _is_bare_participle(chunks, trigger, verb):
        return True
    if not chunks[verb].is_finite:
        is_own = chunks[trigger].kind == "N" and _is_held(chunks, trigger, verb)
        return verb > trigger and not is_own  # "broke the truce brokered in June"
    opener = _opener_of(chunks, verb)
    if opener is None:
        return False
    if verb > trigger:
        return opener > trigger and not _tells_effect(chunks, trigger, opener, verb)
    return chunks[trigger].kind == "V" and chunks[trigger].is_finite and _opener_of(chunks, trigger) != opener


def _is_held(chunks: list[Chunk], trigger: int, verb: int) -> bool:
    """Whether a participle right behind an act noun says that it was done: "the talks held in X on Monday", "the pact signed in May"."""
    if verb <= trigger:
        return False
    is_aside = chunks[verb - 1].kind == ","  # "X's ban on milk, imposed on 3 May"
    if chunks[verb].lemma() not in word_list("done_later_verbs" if is_aside else "carrying_out_verbs"):
        return False
    return all(map(is_attached, chunks[trigger + 1 : verb - is_aside]))


def _tells_effect(chunks: list[Chunk], trigger: int, opener: int, verb: int) -> bool:
    """Whether a relative clause right behind an act noun says when the act was done: "the ban, which came into force on 3 May"."""
    if chunks[trigger].kind != "N" or chunks[opener].text not in ("which", "that") or verb != opener + 1:
        return False
    if not all(is_attached(chunk) or chunk.kind == "," for chunk in chunks[trigger + 1 : opener]):
        return False
    if chunks[verb].is_passive:
        return chunks[verb].lemma() in word_list("done_later_verbs")
    is_effect = any(chunk.text in ("force", "effect") for chunk in chunks[verb + 1 : verb + 2])
    return is_effect or (chunks[verb].lemma() in word_list("coming_about_verbs") and chunks[verb].lemma() not in ("come", "follow"))


def _goes_on_behind_aside(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands behind the comma that ends an aside, before the verb of the act: "X, which left Y, on Monday closed"."""
    if before < 1 or trigger <= before or chunks[before].kind not in (",", "C") or not chunks[trigger].is_finite:
        return False
    return all(chunk.is_time for chunk in chunks[before + 1 : trigger])


def _ends_clause_behind_aside(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands behind the comma that ends an aside, behind the act: "X lifted the ban, imposed in March, on Monday".

    The aside may begin with a noun: "X fined the firm, a bank owned by Y, on Monday".
    """
    if trigger >= before or chunks[before].kind != ",":
        return False
    verb = next((place for place in range(before - 1, trigger, -1) if chunks[place].kind == "V"), 0)
    relative = next((place for place in range(verb - 1, trigger, -1) if chunks[place].kind != "N"), 0)  # "which | it imposed"
    is_relative_clause = chunks[relative].kind == "R"
    opener = relative - 1 if is_relative_clause else verb - 1
    if not is_relative_clause and chunks[opener].kind == "N" and chunks[opener].prep is None:
        opener -= 1
    is_aside = verb > 0 and (is_relative_clause or _is_participle(chunks[verb]))
    behind = next((chunk for chunk in chunks[before + 1 :] if not chunk.is_time), None)
    return is_aside and opener > trigger and chunks[opener].kind == "," and (behind is None or behind.kind != "V" or not behind.is_finite)


def _is_bare_participle(chunks: list[Chunk], trigger: int, verb: int) -> bool:
    """Whether what looks like a past tense is the participle of a verb's object: "freed a trawler | seized | on 12 March"."""
    told = chunks[verb]
    if verb < trigger + 2 or chunks[trigger].kind != "V" or not chunks[trigger].is_finite or chunks[trigger].reports():
        return False
    if told.tense != "past" or told.modal is not None or told.is_perfect or told.lemma() not in word_list("participles_of_objects"):
        return False
    return all(chunk.kind == "N" and not chunk.is_time and not chunk.is_pronoun for chunk in chunks[trigger + 1 : verb])


def _is_occasion_aside(chunks: list[Chunk], aside: int, trigger: int, before: int) -> bool:
    """Whether an aside tells at what occasion words were said, or whom a blow killed: "X, speaking in Lima on Monday, praised Y"."""
    if aside > trigger:
        return chunks[aside].lemma() in word_list("toll_verbs")  # "shelled the port, killing ten on Monday"
    if chunks[aside].lemma() not in word_list("occasion_verbs") or any(chunk.kind == "V" for chunk in chunks[:aside]):
        return False
    behind = [chunk.kind for chunk in chunks[before + 1 : trigger] if not chunk.is_time]
    return behind[:1] == [","] and not any(kind in ("R", "S", "H", ";") for kind in behind)


def _is_over_aside(chunks: list[Chunk], aside: int, trigger: int, before: int) -> bool:
    """Whether a time stands in an aside that is over before the verb of the act: "the man, arrested by X in April, was freed"."""
    if not 0 < aside <= before < trigger or not _is_participle(chunks[aside]) or chunks[aside - 1].kind != ",":
        return False
    if chunks[trigger].kind != "V" or not chunks[trigger].is_finite or chunks[aside].lemma() in word_list("announcing_verbs"):
        return False  # "the ban, announced in April, bars X"
    behind = next((chunk for chunk in chunks[before + 1 : trigger] if not chunk.is_time), None)
    return behind is not None and behind.kind == ","


def _is_participle(chunk: Chunk) -> bool:
    return chunk.is_passive and not (chunk.is_finite or chunk.is_infinitive or chunk.is_gerund)


def _is_standing_aside(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether an act is told in the present by a relative clause behind a time: "met on Monday the envoy of X, which accuses Y"."""
    verb = chunks[trigger]
    if trigger <= before or verb.kind != "V" or verb.tense != "present" or verb.is_perfect:
        return False
    inside = chunks[before + 1 : trigger]
    if verb.modal is not None and any(b.text == "where" and b.first == a.last + 1 for a, b in pairwise(inside)):
        return False  # "will be in X on Monday, where he is to sign", not "from where he will go to Y"
    opener = relative_before(chunks, trigger)
    return opener is not None and opener > before


def is_bound_on(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether an act stands in "for which X gave" behind a time of the main clause: "grew last year due to a line for which X paid"."""
    opener = relative_before(chunks, trigger) if trigger > before >= 0 else None
    return opener is not None and opener > before and chunks[opener].kind == "R" and chunks[opener].prep in ("for", "to")


def is_aside_on(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether an act stands in a relative clause behind a time: "freed ten on Sunday, a gesture that X hailed"."""
    opener = relative_before(chunks, trigger) if trigger > before and chunks[trigger].kind == "V" else None
    that = next((place for place in range(trigger - 1, before, -1) if chunks[place].kind != "N"), 0)
    if that > before + 2 and [chunk.kind for chunk in chunks[that - 2 : that + 1]] == [",", "N", "H"]:
        return True
    return opener is not None and opener > before >= 0 and chunks[opener].kind == "R"


def is_on_occasion(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether an act was done at the occasion that a clause before dates: "fell through in June after talks at which X had refused"."""
    opener = relative_before(chunks, trigger) if trigger > before >= 0 else None
    return opener is not None and opener > before and chunks[opener].prep in ("at", "during")


def is_done_by_text(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time dates a text by which the act behind it is done: "the decree of 3 May, bound in leather, by which X recognised Y"."""
    opener = relative_before(chunks, trigger) if trigger > before >= 0 else None
    if opener is None or opener < before or chunks[opener].prep not in ("by", "in", "with", "under"):
        return False
    return chunks[before].kind == "N" and chunks[before].text in word_list("dated_texts")


def is_of_treaty(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time dates a treaty that the clause behind it tells to be signed: "the treaty of 3 May, to which X put its name"."""
    opener = relative_before(chunks, trigger) if trigger > before >= 0 else None
    if opener is None or opener <= before or chunks[opener].prep not in (None, "to", "by", "in", "with", "under"):
        return False
    noun = next((chunk for chunk in reversed(chunks[: before + 1]) if chunk.kind != "N" or not chunk.is_time), chunks[before])
    return noun.kind == "N" and noun.names_act(("agreement", "truce")) and all(chunk.kind in ("N", ",") for chunk in chunks[before:opener])


def is_of_signing(chunks: list[Chunk], before: int) -> int | None:
    """Number of the treaty that a participle before a time tells to be signed: "the treaty, signed in May", "a deal reached on 3 May"."""
    participle = next((place for place in range(before, 0, -1) if chunks[place].kind != "N"), 0)
    verb, above = chunks[participle], chunks[participle - 1]
    if participle == 0 or verb.kind != "V" or verb.first < verb.last or verb.lemma() not in word_list("signing_participles"):
        return None
    if verb.is_finite and above.kind != "," and not above.names_act(TREATIES):
        return None  # "X and Y signed in May"
    start = next((place for place in range(participle - 1, -1, -1) if chunks[place].kind not in ("N", ",", "C")), -1)
    return next((place for place in range(start + 1, participle) if chunks[place].names_act(TREATIES)), None)


def is_of_done_before(chunks: list[Chunk], trigger: int, before: int) -> bool:
    """Whether a time stands in an aside that is over before the act: "Having left on Monday, X asked Y", "X, which in June left, asked"."""
    if before < 0 or trigger <= before:
        return False
    if chunks[before].kind == "R":  # "Peru, which in June left, asked Y"
        verb = next((place for place in range(before + 1, trigger) if chunks[place].kind == "V"), trigger)
        return any(chunk.kind == "," for chunk in chunks[verb + 1 : trigger])
    if not (chunks[0].is_gerund and chunks[0].is_perfect):
        return False
    return any(chunk.kind == "," for chunk in chunks[before + 1 : trigger])


def _has_clause(chunk: Chunk) -> bool:
    return chunk.is_finite or (chunk.is_passive and not chunk.is_infinitive and not chunk.is_gerund and chunk.prep is None)


def _opener_of(chunks: list[Chunk], verb: int) -> int | None:
    """What opens the relative clause of a finite verb: "which", or "that" behind a noun."""
    opener = relative_before(chunks, verb)
    if opener is None and verb > 1 and chunks[verb - 1].kind == "C" and chunks[verb - 2].kind != ",":
        first = next((place for place in range(verb - 2, -1, -1) if chunks[place].kind == "V" and chunks[place].is_finite), 0)
        opener = relative_before(chunks, first)  # "which broke with X and recognised Y the same day"
    if opener is not None:
        return opener
    for position in range(verb - 1, max(0, verb - CLAUSE_REACH), -1):
        if chunks[position].kind == "H":
            return position if chunks[position - 1].kind == "N" else None
        is_listed = chunks[position].kind in (",", "C") and chunks[position + 1].group >= 0
        if chunks[position].kind not in ("N", "A") and not is_listed:
            return None
    return None
