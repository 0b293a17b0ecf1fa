"""From whom to whom goods or money go: exports from A to B, investment by A in B, a loan of A's to B."""

from dataclasses import dataclass

from entente.coder.analysis import Sentence
from entente.facts.measures import Cue, measure_words
from entente.facts.parties import Party, distinct_codes

INTO = frozenset({"to", "into", "in", "for", "toward", "towards", "on", "upon", "against", "inside"})
OUT_OF = frozenset({"from", "by"})
BOTH = frozenset({"between", "with", "and", "among"})


@dataclass(frozen=True, slots=True)
class Flow:
    """Who states the figure as its own (`reporter`), the other side, and the direction of goods or money."""

    reporter: str
    partner: str
    flow_from: str
    flow_to: str


@dataclass(frozen=True, slots=True)
class _Roles:
    owner: str | None
    source: str | None
    target: str | None
    subject: str | None
    others: tuple[str, ...]


def _first_code(party: Party) -> str | None:
    return party.codes[0] if len(party.codes) == 1 else None


def _read_roles(sentence: Sentence, parties: list[Party], cue: Cue, first: int, last: int) -> _Roles:
    """The parts that the parties of a clause play around a cue and an amount at tokens `first` to `last`."""
    owner = source = target = subject = None
    lower = sentence.lower
    for party in parties:
        code = _first_code(party)
        if code is None:
            continue
        owns_cue = party.is_owner and not cue.is_verb and party.last < cue.token <= party.last + 6
        if owns_cue and not any(lower[i] in ("to", "from", "in", "with", "of") for i in range(party.last + 1, cue.token)):
            if party.prep == "of" and lower[max(0, party.first - 3) : party.first].count("imports"):
                source = source or code
            else:
                owner = code
        elif party.prep in OUT_OF:
            source = source or code
        elif party.prep in INTO and party.kind not in ("pronoun",):
            target = target or code
        elif party.prep == "of" and not cue.is_verb and cue.token < party.first <= cue.token + 3 and owner is None:
            owner = code
        elif party.last < first and party.prep not in BOTH and subject is None and not (party.is_owner and party.head == "goods"):
            subject = code
        elif party.first > last and target is None and party.prep not in BOTH:
            target = code
    if subject is not None and target is None and cue.is_verb:
        behind = [party for party in parties if cue.token < party.first < first and lower[party.first - 1] == lower[cue.token]]
        target = _first_code(behind[0]) if behind else None
    return _Roles(owner, source, target, subject, tuple(distinct_codes(parties)))


def _other(code: str | None, options: tuple[str, ...]) -> str | None:
    rest = [option for option in options if option != code]
    return rest[0] if len(rest) == 1 else None


def _complete(source: str | None, target: str | None, options: tuple[str, ...], pair: tuple[str, ...]) -> tuple[str | None, str | None]:
    """Fills the side that is missing with the other party of the clause, else of the document's pair."""
    if source == target and source is not None:
        target = None
    for known in (options, pair):
        if source is not None and target is None:
            target = _other(source, known)
        elif target is not None and source is None:
            source = _other(target, known)
    return source, target


def _turnover(parties: list[Party], pair: tuple[str, ...]) -> Flow | None:
    codes = distinct_codes(parties)
    if len(codes) > 2:
        joined = [party for party in parties if len(party.codes) == 2] or [party for party in parties if party.prep in BOTH]
        codes = distinct_codes(joined) or codes
    if len(codes) == 1 and codes[0] in pair:
        codes = list(pair)
    elif not codes:
        codes = list(pair)
    if len(codes) < 2:
        return None
    reporter, partner = codes[:2]
    low, high = sorted((reporter, partner))
    return Flow(reporter, partner, low, high)


def find_flow(
    measure: str, sentence: Sentence, parties: list[Party], cue: Cue, amount: tuple[int, int], pair: tuple[str, ...], before: Flow | None
) -> Flow | None:
    """The flow of an amount at tokens `amount` (first, last); null where two parties cannot be told.

    `parties` are those of the amount's clause, `pair` the document's own two countries, `before` the flow of the figure told before.
    """
    if measure == "trade_turnover":
        return _turnover(parties, pair)
    first, last = amount
    roles = _read_roles(sentence, parties, cue, first, last)
    words = measure_words()
    lower = sentence.lower
    reach = range(max(0, min(cue.token, first) - 8), min(len(lower), last + 8))
    receives = any(lower[i] in words.receivers for i in reach)
    if measure == "imports":
        target = roles.owner or roles.subject or roles.target
        source = roles.source or (roles.target if roles.target != target else None)
        reporter_is_target = True
    elif measure == "exports":
        source = roles.owner or roles.source or roles.subject
        target = roles.target
        reporter_is_target = False
    elif measure == "tariff_value":
        target = roles.subject or roles.source
        source = roles.target or roles.owner or _other(target, roles.others)
        reporter_is_target = True
    elif receives and roles.subject is not None:
        target = roles.subject
        source = roles.source or roles.owner or roles.target
        reporter_is_target = True
    else:
        source = roles.source or roles.owner or roles.subject
        target = roles.target or (roles.owner if roles.owner != source else None)
        reporter_is_target = False
    if source is None and target is None and before is not None and measure in ("imports", "exports"):
        source, target = (before.partner, before.reporter) if measure == "imports" else (before.reporter, before.partner)
    source, target = _complete(source, target, roles.others, pair)
    if source is None or target is None:
        return None
    return Flow(target, source, source, target) if reporter_is_target else Flow(source, target, source, target)
