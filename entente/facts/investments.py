"""Investment told by whose business has, spends or builds what in another country: "Peruvian firms have $5 million in Chile"."""

from entente.coder.analysis import Sentence
from entente.facts.amounts import Amount
from entente.facts.flows import Flow
from entente.facts.gifts import find_gift
from entente.facts.measure_words import measure_words
from entente.facts.measures import Cue
from entente.facts.money_words import money_words
from entente.facts.parties import Party, semicolons_around

LESS_TOLD = frozenset({"", "investment"})  # what a business does tells more
NOUN_REACH = 4  # words from an adjective to "firms"
OTHERS_REACH = 7  # words on either side of an amount in which a noun of another measure tells what it is
VERB_REACH = 12  # words from an investor to what he does, and from there to the amount
PLACED = frozenset({"in", "into", "at", "on", "of", "to", "inside", "across"})
SAYING = frozenset({"said", "says", "told", "announced", "reported"})
FROM, HOME = frozenset({"from", "of"}), frozenset({"home"})


def _business_of(lower: list[str], party: Party) -> int | None:
    """The last token of a country's business: "Peruvian mining firms", "investors from Peru", "Peruvians"; null where a party is none."""
    words = money_words()
    if party.is_owner:
        ahead = lower[party.last + 1 : party.last + 1 + NOUN_REACH]
        if not words.projects.isdisjoint(ahead) and not words.approving.isdisjoint(
            lower[max(0, party.first - NOUN_REACH) : party.last + 2 * NOUN_REACH]
        ):
            return party.last + 1  # "Thai projects approved in Laos"
        return next(
            (at for at in range(party.last + 1, min(party.last + 1 + NOUN_REACH, len(lower))) if lower[at] in words.businesses), None
        )
    if party.prep in FROM and party.first > 1 and not words.businesses.isdisjoint(lower[max(0, party.first - 3) : party.first - 1]):
        return party.last
    return party.last if party.kind == "demonym" else None


def _is_other(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a noun beside an amount tells it to be something else."""
    words, lower = measure_words(), sentence.lower
    left, right = semicolons_around(lower, first)
    near = lower[max(left + 1, first - OTHERS_REACH) : first] + lower[last + 1 : min(right, last + OTHERS_REACH)]
    if not money_words().running_costs.isdisjoint(lower[last + 1 : min(right, last + 1 + OTHERS_REACH)]):
        return True  # "spent $5 million on advertising in Peru"
    told = {words.nouns[word] for word in near if word in words.nouns and word not in money_words().invested}
    return not told <= {"investment"} or not money_words().losing.isdisjoint(near) or not HOME.isdisjoint(near)


def find_invested(sentence: Sentence, first: int, last: int, parties: list[Party]) -> Flow | None:
    """From whose business to which country the amount at tokens `first` to `last` goes; null where no business invests abroad."""
    lower, words = sentence.lower, money_words()
    single = [party for party in parties if len(party.codes) == 1]
    for party in single:
        end = _business_of(lower, party) if party.last < first else None
        if end is None or first - end > 2 * VERB_REACH:
            continue
        done = [at for at in range(max(0, min(end, party.first) - 3), first) if lower[at] in words.investing]
        founded = [at for at in range(end, min(first + VERB_REACH, len(lower))) if lower[at] in words.founding]
        if founded and not words.works.isdisjoint(lower[max(0, party.first - 3) : last + VERB_REACH]):
            done += [min(founded[-1], first)]  # "the Danish group puts up a dairy in Peru for $5 million"
        done += [at for at in range(last + 1, min(last + 4, len(lower))) if lower[at] in words.tied]
        if not done or first - done[-1] > VERB_REACH or _is_other(sentence, first, last):
            continue
        code = party.codes[0]
        host = next(
            (other for other in single if other.codes[0] != code and (other.prep in PLACED or (other.is_owner and other.first > last))),
            None,
        )
        others = [other for other in single if other.codes[0] != code]
        if host is None and len(others) == 1 and not SAYING.isdisjoint(lower[others[0].last : party.first]):
            host = others[0]  # "Peru's minister said Chilean groups had put"
        if host is not None:
            return Flow(code, host.codes[0], code, host.codes[0])
    return None


def find_investment(sentence: Sentence, amount: Amount, tokens: tuple[int, int], cue: Cue | None, parties: list[Party]) -> Flow | None:
    """From whose business to which country an amount goes, where its cue tells no more than that; else null."""
    is_laid_out = cue is not None and cue.is_verb and sentence.lower[cue.token] in money_words().laying_out
    if amount.scale == 1 or not (cue is None or cue.measure in LESS_TOLD or is_laid_out):
        return None
    if cue is None and find_gift(sentence, *tokens) is not None:
        return None
    return find_invested(sentence, *tokens, parties)
