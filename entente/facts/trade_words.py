"""The lexicon's words of goods that cross a border, and of those who sell and buy them."""

from dataclasses import dataclass
from functools import cache

from entente.facts.data import read_words


@dataclass(frozen=True, slots=True)
class TradeWords:
    """Word lists of `trade.toml`, single words in lower case."""

    goods: frozenset[str]
    selling: frozenset[str]
    buying: frozenset[str]
    importing: frozenset[str]
    paying: frozenset[str]
    earning: frozenset[str]
    leaving: frozenset[str]
    arriving: frozenset[str]
    buyers: frozenset[str]
    sellers: frozenset[str]
    never: frozenset[str]
    worth: frozenset[str]
    valued: frozenset[str]
    bills: frozenset[str]
    military: frozenset[str]
    ordering: frozenset[str]
    orders: frozenset[str]
    building: frozenset[str]
    winning: frozenset[str]
    jobs: frozenset[str]
    priced: frozenset[str]
    saying: frozenset[str]
    valuing: frozenset[str]
    both_ways: frozenset[str]
    firms: frozenset[str]
    purchases: frozenset[str]
    bodies: frozenset[str]
    private: frozenset[str]
    builders: frozenset[str]
    tariffs: frozenset[str]
    taxes: frozenset[str]
    ranks: frozenset[str]
    works: frozenset[str]
    outward: frozenset[str]
    appetites: frozenset[str]
    inward: frozenset[str]
    sums: frozenset[str]
    making: frozenset[str]
    wanting: frozenset[str]
    banning: frozenset[str]
    staying: frozenset[str]
    handing: frozenset[str]
    taking_nouns: frozenset[str]
    raised: frozenset[str]
    told: frozenset[str]
    levels: frozenset[str]
    nouns: frozenset[str]
    verbs: frozenset[str]
    balances: frozenset[str]
    amounting: frozenset[str]
    public_works: frozenset[str]
    works_building: frozenset[str]
    costing: frozenset[str]
    opposite: frozenset[str]
    ways: frozenset[str]
    setting: frozenset[str]
    bringing: frozenset[str]
    resumed_takes: frozenset[str]
    resumed_sends: frozenset[str]
    resumed_parts: frozenset[str]
    resumed_fillers: frozenset[str]
    resumed_ranks: frozenset[str]
    resumed_goods: frozenset[str]
    resumed_heads: frozenset[str]
    inbound: frozenset[str]
    returned: frozenset[str]


def _words(table: dict[str, str], key: str) -> frozenset[str]:
    return frozenset(table[key].split())


@cache
def trade_words() -> TradeWords:
    """The lexicon's words of trade."""
    words = read_words("trade")
    verbs: dict[str, str] = words["verbs"]
    moving = ("selling", "buying", "paying", "earning", "leaving", "arriving")
    return TradeWords(
        goods=_words(words["goods"], "words"),
        selling=_words(verbs, "selling"),
        buying=_words(verbs, "buying"),
        importing=_words(verbs, "importing"),
        paying=_words(verbs, "paying"),
        earning=_words(verbs, "earning"),
        leaving=_words(verbs, "leaving"),
        arriving=_words(verbs, "arriving"),
        buyers=_words(words["traders"], "buyers"),
        sellers=_words(words["traders"], "sellers"),
        never=_words(words["traders"], "never"),
        worth=_words(words["worth"], "words"),
        valued=_words(words["worth"], "valued"),
        bills=_words(words["bills"], "words"),
        tariffs=_words(words["tariffs"], "words"),
        taxes=_words(words["tariffs"], "taxes"),
        orders=_words(words["deals"], "ordering") | _words(words["deals"], "acquiring"),
        ordering=_words(words["deals"], "ordering"),
        building=_words(words["deals"], "building"),
        winning=_words(words["deals"], "winning"),
        jobs=_words(words["deals"], "jobs"),
        firms=_words(words["deals"], "firms"),
        purchases=_words(words["deals"], "purchases"),
        priced=_words(words["deals"], "priced"),
        saying=_words(words["tariffs"], "saying"),
        valuing=_words(words["tariffs"], "valuing"),
        both_ways=_words(words["traders"], "both_ways"),
        bodies=_words(words["deals"], "bodies"),
        private=_words(words["deals"], "private"),
        builders=_words(words["deals"], "builders"),
        military=_words(words["arms"], "words"),
        ranks=_words(words["ranks"], "words"),
        works=_words(words["goods"], "works"),
        outward=_words(words["evidence"], "outward"),
        appetites=_words(words["evidence"], "appetites"),
        inward=_words(words["evidence"], "inward"),
        sums=_words(words["evidence"], "sums"),
        making=_words(words["evidence"], "making"),
        wanting=_words(words["evidence"], "wanting"),
        staying=_words(words["evidence"], "staying"),
        banning=_words(words["evidence"], "banning"),
        handing=_words(verbs, "handing"),
        taking_nouns=_words(words["traders"], "taking_nouns"),
        raised=_words(words["tariffs"], "raised"),
        told=_words(words["worth"], "told"),
        levels=_words(words["worth"], "levels"),
        nouns=_words(verbs, "nouns"),
        balances=_words(words["balances"], "words"),
        amounting=_words(words["balances"], "amounting") | _words(words["worth"], "levels"),
        public_works=_words(words["public_works"], "words"),
        works_building=_words(words["public_works"], "building"),
        opposite=_words(words["counter"], "opposite"),
        ways=_words(words["counter"], "ways"),
        costing=_words(words["costs"], "verbs"),
        setting=_words(words["costs"], "set"),
        bringing=_words(words["costs"], "bringing"),
        resumed_takes=_words(words["resumed"], "takes"),
        resumed_sends=_words(words["resumed"], "sends"),
        resumed_parts=_words(words["resumed"], "parts"),
        resumed_fillers=_words(words["resumed"], "fillers"),
        resumed_ranks=_words(words["resumed"], "ranks"),
        resumed_goods=_words(words["resumed"], "goods"),
        resumed_heads=_words(words["resumed"], "heads"),
        inbound=_words(words["resumed"], "inbound"),
        returned=_words(words["resumed"], "returned"),
        verbs=frozenset[str]().union(*(_words(verbs, key) for key in moving)),
    )
