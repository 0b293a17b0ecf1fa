"""Whose trade an amount is stated of, where the words name nobody or one side: "exports to Peru fell to $2 billion"."""

from functools import cache

from entente.coder.actors.parties import party_of
from entente.coder.acts.frames import Frame
from entente.coder.analysis import STATED_TRADE, Mention
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments
from entente.lexicon.vocabulary import load_vocabulary
from entente.lexicon.wordlists import read_toml, word_list

AMOUNT_REACH = 4  # chunks behind a verb in which the amount stands
ASIDE_REACH = 12  # chunks behind a comma in which the aside ends
GOODS_REACH = 8  # chunks behind goods in which the frontier stands that they cross
PAIR = 2  # who trade with each other
STATED = 0.6  # how sure the reading is
SUPPLYING = "supply-goods"
GOODS, FLOW = "goods trade", "stated trade"  # trade told by the goods that change hands, by what was delivered
OWNERS = frozenset({"name", "adjective", "capital", "pronoun", "definite"})
OVER = frozenset({"across", "over", "through"})
CROSSING = frozenset({"cross", "crossed", "crossing"})
PASSING = frozenset({"of", "in", "across", "over", "through", "along", "by", "with", "to", "from", "between"})


def name_rule(rule: str, act_type: str, status: str) -> str:
    """The name under which a rule stands in the tables: "noun: export" and "role: customer" tell of trade, not of an act.

    So does a verb where it goes on: "buys coal from Peru every year", no "bought a ship".
    """
    is_dealing = status == "ongoing" and (rule.startswith(SUPPLYING) or rule in _verbs_of_trade())
    if act_type != "COOPERATE" or not (is_dealing or rule in _rules_of_trade()):
        return rule
    return STATED_TRADE + rule.partition(": ")[2]


@cache
def _verbs_of_trade() -> frozenset[str]:
    return frozenset(f"verb: {verb}" for verb in read_toml("verbs.toml")["trade_verb"]["verbs"].split())


@cache
def _rules_of_trade() -> frozenset[str]:
    """The rules that read a noun of trade ("exports to X") or of who trades with whom ("is its largest customer")."""
    classes, words = read_toml("nouns.toml"), load_vocabulary().words
    listed = classes["trade"]["nouns"].split()
    nouns = [*listed, *(words[noun].noun or noun for noun in listed if noun in words), GOODS, FLOW]  # "sales" is read as "sale"
    return frozenset([f"noun: {noun}" for noun in nouns] + [f"role: {noun}" for noun in classes["trade_partner"]["nouns"].split()])


def find_traders(scene: Scene, index: int, codes: list[str]) -> tuple[str, ...]:
    """The two whose trade a noun chunk states an amount of, where it names `codes`, nobody or one; empty where it states none."""
    if find_amount(scene.chunks, index) is None:
        return ()
    if not codes:
        crosses = _find_frontier(scene, range(index + 1, index + 2)) is not None
        main = scene.context.main if crosses and scene.context is not None and not scene.context.is_alone else None
        return scene.pair_of_article() or main or ()
    home = scene.home
    main = scene.context.main if scene.context is not None and not scene.context.is_alone else None
    if home is None and main is not None and codes[0] in main:
        return main
    return (home, codes[0]) if home is not None and home != codes[0] else ()


def read_goods_over_frontier(scene: Scene) -> None:
    """Adds the trade of the two whom an article is about, told by "goods worth $2 billion cross the border every year"."""
    words = scene.sentence.word_set
    if scene.is_alone or word_list("trade_frontiers").isdisjoint(words):
        return
    chunks = scene.chunks
    goods = next(
        (at for at, chunk in enumerate(chunks) if chunk.kind == "N" and not word_list("traded_goods").isdisjoint(scene.words_of(chunk))),
        None,
    )
    is_named = any(mention.codes and not mention.resolved_by for mention in scene.sentence.mentions)
    if goods is None or is_named or not any(chunk.has_currency for chunk in chunks[max(0, goods - 1) : goods + 2]):
        return
    pair = scene.pair_of_article() or (scene.context.main if scene.context is not None else None)
    if pair is not None and _find_frontier(scene, range(goods + 1, min(goods + GOODS_REACH, len(chunks)))) is not None:
        _add_trade(scene, pair, (), goods, f"noun: {GOODS}")


def _find_frontier(scene: Scene, positions: range) -> int | None:
    """The first chunk that names a frontier, or what lies on one, over which something goes."""
    chunks = scene.chunks
    for position in positions:
        chunk = chunks[position] if position < len(chunks) else None
        is_over = chunk is not None and chunk.kind == "N" and (chunk.prep in OVER or scene.sentence.lower[chunk.first - 1] in CROSSING)
        if chunk is not None and is_over and not word_list("trade_frontiers").isdisjoint(scene.words_of(chunk)):
            return position
    return None


def read_goods_between(scene: Scene) -> None:
    """Adds the trade of two told by "goods worth $2 billion changed hands between the two"."""
    words = scene.sentence.word_set
    if word_list("moving_goods").isdisjoint(words):
        return
    chunks = scene.chunks
    goods = next((at for at, chunk in enumerate(chunks) if chunk.kind == "N" and chunk.text in word_list("traded_goods")), None)
    if goods is None or not any(chunk.has_currency for chunk in chunks[goods : goods + 2]):
        return
    links = (at for at in range(goods + 1, len(chunks)) if chunks[at].kind == "N" and chunks[at].prep == "between" and chunks[at].mentions)
    link = next(links, None)
    traders = party_of(chunks, link, acting=False) if link is not None else None
    is_told = traders is not None and (traders.mentions[0].kind != "definite" or len(scene.sentence.mentions) == 1)  # "between the two"
    if traders is not None and is_told and len(traders.codes) == PAIR:
        _add_trade(scene, traders.codes, traders.mentions, goods, f"noun: {GOODS}")


def read_goods_gone(scene: Scene) -> None:
    """Adds the trade told by "goods worth $2 billion went from X to Y", "X's goods worth $2 billion went to Y"."""
    words = scene.sentence.word_set
    if word_list("traded_goods").isdisjoint(words) or word_list("going_of_goods").isdisjoint(words):
        return
    chunks = scene.chunks
    for index, chunk in enumerate(chunks[:-2]):
        if chunk.kind != "N" or chunk.prep is not None or word_list("traded_goods").isdisjoint(scene.words_of(chunk)):
            continue
        verb = index + 2
        is_worth = chunks[index + 1].has_currency and chunks[index + 1].prep in ("worth", "of")
        if not is_worth or chunks[verb].kind != "V" or word_list("going_of_goods").isdisjoint(scene.words_of(chunks[verb])):
            continue
        seller = party_of(chunks, index, acting=False, places=False) if chunk.mentions else None
        parties = [seller] if seller is not None else []
        for position in range(verb + 1, min(verb + 1 + AMOUNT_REACH, len(chunks))):
            is_end = chunks[position].kind == "N" and chunks[position].prep in ("from", "to", "into", None) and chunks[position].mentions
            exclude = frozenset(code for party in parties for code in party.codes)
            end = party_of(chunks, position, acting=False, exclude=exclude) if is_end else None
            parties += [end] if end is not None else []
        if len(parties) == PAIR and all(len(party.codes) == 1 for party in parties):
            traders, mentions = parties[0].codes + parties[1].codes, parties[0].mentions + parties[1].mentions
            _add_trade(scene, traders, mentions, index, f"noun: {GOODS}")
            return


def read_stated_flow(scene: Scene) -> None:
    """Adds the trade told by what was delivered or bought: "X's deliveries to Y were worth $3 million"."""
    chunks = scene.chunks
    for index, chunk in enumerate(chunks):
        if chunk.kind != "N" or chunk.text not in word_list("stated_flows") or not chunk.mentions or find_amount(chunks, index) is None:
            continue
        seller = party_of(chunks, index, acting=False)
        exclude = frozenset(seller.codes) if seller is not None else frozenset[str]()
        others = (party_of(chunks, at, acting=False, exclude=exclude) for at in attachments(chunks, index) if chunks[at].mentions)
        buyer = next(filter(None, others), None)
        if seller is not None and buyer is not None and seller.mentions[0].kind in OWNERS and buyer.mentions[0].kind in OWNERS:
            _add_trade(scene, seller.codes + buyer.codes, seller.mentions + buyer.mentions, index, f"noun: {FLOW}")
            return


def _add_trade(scene: Scene, traders: tuple[str, ...], mentions: tuple[Mention, ...], trigger: int, rule: str) -> None:
    frame = Frame("COOPERATE", None, (), True, rule)
    scene.add(frame, traders, (), trigger, mentions, status="occurred", confidence=STATED, is_symmetric=True)


def find_amount(chunks: list[Chunk], index: int) -> int | None:
    """The chunk of the amount stated of a noun: "trade, worth $3 billion,", "trade of $3 billion", "trade reached $3 billion"."""
    if chunks[index].prep is not None and not _is_measured(chunks, index):
        return None
    verb = index + 1
    while verb < len(chunks) and chunks[verb].kind == "N" and chunks[verb].prep in PASSING and not chunks[verb].has_currency:
        verb += 1  # "trade in both directions", "trade across the border"
    if verb >= len(chunks):
        return None
    is_set_off = chunks[verb].kind == ","
    behind = verb + 1 if is_set_off else verb
    told = _end_of_aside(chunks, verb) if is_set_off else verb
    if told is not None and chunks[told].kind == "V" and chunks[told].is_finite:
        for position in range(told + 1, min(told + 1 + AMOUNT_REACH, len(chunks))):
            if chunks[position].kind == "N" and chunks[position].has_currency:
                return position
    is_worth = behind < len(chunks) and chunks[behind].has_currency and chunks[behind].prep in ("of", "worth", "at")
    return behind if is_worth else None


def _is_measured(chunks: list[Chunk], index: int) -> bool:
    """Whether a noun only says of what the one before it is the amount: "the volume | of trade", "the value | of exports"."""
    before = chunks[index - 1] if index > 0 else None
    is_amount = before is not None and before.kind == "N" and before.prep is None and before.text in word_list("amounts_of_trade")
    return is_amount and chunks[index].prep == "of"


def _end_of_aside(chunks: list[Chunk], opener: int) -> int | None:
    """The verb behind what a comma opens: "trade, a mere $5 million in 1990, the year of the pact, swelled"."""
    for position in range(opener + 1, min(opener + ASIDE_REACH, len(chunks) - 1)):
        if chunks[position].kind in (";", "S"):
            return None
        if chunks[position].kind == "," and chunks[position + 1].kind == "V":
            return position + 1
    return None
