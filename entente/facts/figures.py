"""Economic figures between two countries: each amount with measure, direction, period, and the sentence that states it."""

from entente.coder.analysis import Sentence
from entente.facts.amount_clauses import between_semicolons, find_clause, keep_own_ends
from entente.facts.amounts import Amount, find_amounts, has_currency, is_conversion
from entente.facts.anaphors import add_anaphors
from entente.facts.clause_parties import ClauseParties
from entente.facts.continuations import comes_back, goes_on, has_scale, may_share_currency
from entente.facts.contract_sides import turn_contract, wins_abroad
from entente.facts.conversions import end_of_conversion, join_conversions
from entente.facts.currencies import choose_currency
from entente.facts.deals import find_contract_flow
from entente.facts.debt_sides import turn_debt
from entente.facts.directions import find_flow
from entente.facts.ellipses import VERB_FLOWS, find_elliptic_flow, find_share
from entente.facts.figure_doubts import is_no_figure, is_of_balance, is_of_crime
from entente.facts.figure_periods import choose_figure_period, find_day_of_gift, is_level
from entente.facts.figure_rows import Figure, choose_whole, make_row
from entente.facts.flows import Flow, Scope
from entente.facts.gifts import find_gift, is_free, is_told_beside
from entente.facts.given_sides import turn_given
from entente.facts.goods_flows import Dealing
from entente.facts.hedged_amounts import is_aimed_at
from entente.facts.investments import find_investment
from entente.facts.left_over_flows import find_left_over_flow
from entente.facts.measure_words import measure_words
from entente.facts.measures import GIVEN, TRADE, Cue, find_measure
from entente.facts.money_acts import LENDERS, find_money_act, is_for_needs
from entente.facts.money_cues import is_by_lender, is_on_terms
from entente.facts.money_doubts import is_of_many
from entente.facts.money_fields import find_field, find_field_flow
from entente.facts.money_going_on import find_going_on
from entente.facts.money_lists import Item, find_list, find_tail, share_flow, without_listed
from entente.facts.money_roles import find_role_flow, order_signers
from entente.facts.money_words import money_words
from entente.facts.origins import find_told_flow, is_bought
from entente.facts.parties import Party, distinct_codes, states_of, token_at, token_before
from entente.facts.partners import is_of_partner
from entente.facts.periods import Period, choose_period, find_periods
from entente.facts.put_right import find_wrong, put_right
from entente.facts.reading import Reading
from entente.facts.refined_measures import is_of_goods, refine_measure
from entente.facts.resumed_trade import find_subject
from entente.facts.scales import infer_scales
from entente.facts.taken_back import is_quarrelled_over, is_taken_back
from entente.facts.tariffs import find_tariff_before
from entente.facts.terms_told_behind import is_on_terms_behind
from entente.facts.told_pairs import TOLD_REACH, name_the_two
from entente.facts.trade_evidence import find_evident_flow, is_sum
from entente.facts.trade_tellings import find_trade
from entente.facts.yearly import is_every_year

OURS = frozenset({"our", "we", "us", "here", "domestic"})
PRIVATE_HEADS = frozenset({"company", "person"})
LEAST_VALUE = 1_000  # whole units; less is the price of a barrel or a ticket
ONCE, TRADE_OR_TAXED = frozenset({"aid", "loan", "contract"}), TRADE | {"tariff_value"}
LEAST_GIFT = 10_000  # whole units; no state gives another less in money
SHIPPED = frozenset({"exports", "contract"})  # told of goods that may be given
MANY, FIELD_REACH, PAIR = 99, 1, 2  # sentences: more than reach; before, in which the subject of money is looked for
MOST_AMOUNTS = 60  # amounts of a sentence that are read; more are a table, and each is weighed against all others


class _Reader:
    """Reads the sentences of a document in order; keeps what the last figure said for those that go on about it."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.analysis = reading.analysis
        self.text = reading.text
        self.published = reading.published
        self.figures: list[Figure] = []
        self.last_sentence = -9
        self.taken_back: Figure | None = None

    def read(self) -> list[Figure]:
        for sentence in self.analysis.sentences:
            if amounts := self._find_amounts(sentence):
                self._read_sentence(sentence, amounts[:MOST_AMOUNTS])
        return self.figures

    def _recent(self, sentence: Sentence) -> Figure | None:
        """The figure told last, in this sentence or the one before."""
        return self.figures[-1] if self.figures and sentence.number - self.last_sentence <= 1 else None

    def _find_amounts(self, sentence: Sentence) -> list[Amount]:
        """The amounts of a sentence; where it names no currency, those in that of the trade or the money told right before."""
        if has_currency(sentence.words, sentence.word_set):
            return find_amounts(self.text, sentence.start, sentence.end)
        before = self.figures[-1] if self.figures and sentence.number - self.last_sentence == 1 else None
        if before is None or not (has_scale(sentence) if before.measure in VERB_FLOWS else may_share_currency(sentence)):
            return []
        return find_amounts(self.text, sentence.start, sentence.end, ((before.currency, frozenset()),))

    def _read_sentence(self, sentence: Sentence, amounts: list[Amount]) -> None:
        named = [party for party in self.reading.parties(sentence) if not is_of_partner(sentence, party)]
        parties = [name_the_two(self.reading, sentence, party) for party in named]
        parties = [party for party in parties if not (party.prep == "for" and sentence.lower[party.last + 1 : party.last + 2] == ["part"])]
        recent = self.figures[-1].flow if self.figures and sentence.number - self.last_sentence <= 1 else None
        parties = add_anaphors(sentence, parties, recent, self._named_before(sentence))
        periods = find_periods(self.text, sentence.start, sentence.end, self.published)
        places = [(token_at(sentence, amount.start), token_before(sentence, amount.end)) for amount in amounts]
        taken = frozenset(token for first, last in places for token in range(first, last + 1))
        self.clauses = ClauseParties(sentence)
        previous: Figure | None = None
        previous_amount: Amount | None = None
        items = find_list(sentence, join_conversions(self.text, amounts, places), parties)
        for number, (amount, (first, _)) in enumerate(zip(amounts, places, strict=True)):
            if previous is not None and previous_amount is not None and is_conversion(self.text, previous_amount, amount):
                self._add_conversion(previous, amount, sentence, parties)
                continue
            shared = self._share(previous, items.get(number), amount, sentence, parties)
            listed = find_tail(items, number)
            rest = [amounts[other] for other in range(len(amounts)) if other not in listed]
            own = without_listed(parties, items, listed)
            end = end_of_conversion(self.text, sentence, amounts, places, number)
            right = put_right(self.text, sentence, amount, self.taken_back)
            previous = shared or self._read_amount(sentence, amount, first, end, taken, rest, own, periods)
            previous = previous if right is None or (previous is not None and previous.measure == right.measure) else right
            previous_amount = amount
            if is_taken_back(sentence, first):
                self.taken_back = find_wrong(previous, self._recent(sentence), sentence)
                previous = None
            elif previous is not None:
                self.figures.append(previous)
                self.last_sentence = sentence.number

    def _share(self, previous: Figure | None, item: Item | None, amount: Amount, sentence: Sentence, parties: list[Party]) -> Figure | None:
        """The figure of an amount that goes on with money told before, in its sentence or the one before."""
        gap = sentence.number - self.last_sentence if self.figures else MANY
        recent = self.figures[-1] if gap <= 1 and self.figures[-1].measure in VERB_FLOWS else None
        beside = previous if previous is not None and previous.measure in VERB_FLOWS else None
        first = token_at(sentence, amount.start)
        if item is not None and beside is not None:
            before, flow = beside, share_flow(beside.flow, item)
        elif recent is not None:
            is_new = previous is None and gap == 1
            before, flow = recent, find_going_on(sentence, first, parties, recent.measure, recent.flow, is_new=is_new)
        else:
            return None
        if flow is None:
            return None
        giver = [party for party in parties if item is not None and party == item.party and flow.flow_from in party.codes]
        currency = self._currency(amount, giver or parties)
        if currency is None:
            return None
        return Figure(amount, currency, before.measure, flow, sentence, before.period, before.is_stock, amount.value)

    def _read_amount(
        self,
        sentence: Sentence,
        amount: Amount,
        first: int,
        last: int,
        taken: frozenset[int],
        amounts: list[Amount],
        parties: list[Party],
        periods: list[Period],
    ) -> Figure | None:
        if amount.is_per_unit or is_of_crime(sentence, first, last) or is_of_balance(sentence, first, last):
            return None
        before = self._recent(sentence)
        if before is not None and (part := self._part_of(before, sentence, amount, (first, last), parties)) is not None:
            return part
        parties = keep_own_ends(sentence, first, last, taken, parties)
        everybody = parties
        parties = self.clauses.keep_own(first, last, parties, with_tellers=True) or parties
        told = self._read_told(sentence, amount, (first, last), parties, periods, taken)
        if told is not None:
            return told
        cue, is_field = find_measure(sentence, first, last, taken), False
        if cue is None and before is not None and (goes_on(sentence) or self._goes_on_within(sentence, before, amount)):
            cue = Cue(before.measure, 0, is_verb=False)
        invested = find_investment(sentence, amount, (first, last), cue, parties)
        cue = Cue("investment", first, is_verb=False) if invested is not None else cue
        taxed = find_tariff_before(self.reading, sentence, first, last) if cue is None else None
        if taxed is None and (cue is None or is_sum(sentence, cue)) and amount.scale > 1:
            evident = self._find_goods_flow(sentence, (first, last), parties, periods, taken, is_untold=True)
            currency = self._currency(amount, parties, evident[1]) if evident is not None else None
            if evident is not None and currency is not None:
                return self._make_told(sentence, amount, *evident, currency, periods)
        if cue is None and taxed is None and is_of_goods(sentence, first):
            crossing = [party for party in parties if party.prep == "between" or len(party.codes) == 2]
            cue = Cue("trade_turnover", first, is_verb=False) if crossing else None
        if taxed is not None:
            cue, sentence_parties = taxed
            parties = [*parties, *sentence_parties]
        is_gift = cue is not None and cue.measure in SHIPPED and is_free(sentence, first, last)
        if cue is None or not cue.measure or is_gift or is_told_beside(sentence, first, last):
            told_gift = find_gift(sentence, first, last) if amount.value >= LEAST_GIFT else None
            cue = told_gift or (cue if cue is not None and cue.measure else None)
        if (cue is None or not cue.measure or is_for_needs(sentence, cue, first, last)) and taxed is None and amount.value >= LEAST_GIFT:
            acted = self._read_act(sentence, amount, (first, last), parties, periods)
            if acted is not None:
                return acted
        if cue is None and amount.scale > 1:
            field = find_field(sentence, first, last, self.reading.sentences_before(sentence, FIELD_REACH))
            is_named = not everybody or bool(self.clauses.keep_own(first, last, everybody, with_tellers=True))
            field = field if is_named else None  # who is only named in another clause is no side of it
            is_field = field is not None
            cue = Cue(field, first, is_verb=False) if field is not None else None
        if cue is None:
            return None
        if cue.measure not in TRADE and taxed is None:
            parties = [party for party in parties if party.prep not in money_words().besides] or parties
            parties = between_semicolons(sentence, first, parties)
        is_behind_trade = before is not None and before.measure in TRADE
        is_beside_trade = before is not None and is_behind_trade and before.sentence is sentence
        is_flow = is_beside_trade or (is_behind_trade and not cue.is_verb)  # "Purchases from there were $3 million"
        measure = refine_measure(cue, sentence, periods, (first, last), is_yearly=is_flow)
        if is_no_figure(measure, sentence, cue, (first, last), self.reading.parties(sentence)):
            return None
        if measure not in TRADE and amount.scale == 1 and amount.value < LEAST_VALUE:
            return None
        left, right = find_clause(sentence, amount, amounts, cue, self.text)
        is_shipped = cue.is_verb and measure in SHIPPED
        parties = self.clauses.keep_own(first, last, parties, with_tellers=not is_shipped) or parties
        barred = self._find_barred(sentence, first, last, with_tellers=not is_shipped)
        clause = parties if taxed is not None else [party for party in parties if left <= party.start < right]
        named = distinct_codes(parties)
        dealing = self._told_before(sentence, parties) if len(named) <= 1 else ()
        near = self._named_before(sentence) if len(named) <= 1 or measure_words().donors.issuperset(named) else ()
        home = self.analysis.home if len(named) != PAIR and measure in VERB_FLOWS else None
        near = near or ((home,) if home is not None else ())
        flow_before, is_behind = (before.flow, is_beside_trade and before.measure == "exports") if before is not None else (None, False)
        pair = () if barred & {*self.reading.pair} else self.reading.pair
        focus, near = (tuple(code for code in codes if code not in barred) for codes in (self.reading.focus, near))
        dealing = () if barred & {*dealing} else dealing
        leader = self.reading.leader if self.reading.leader not in barred else None
        scope = Scope(tuple(clause), tuple(parties), pair, focus, flow_before, dealing, near, is_behind, leader)
        is_of_firms = bool(clause) and all(party.head in PRIVATE_HEADS and party.kind != "name" for party in clause)
        if measure == "contract" and is_of_firms and not wins_abroad(sentence, first, named, {*pair, *dealing}):
            return None
        flow = invested or find_role_flow(measure, sentence, cue, (first, last), scope)
        flow = flow or (find_contract_flow(self.reading, sentence, cue, parties) if measure == "contract" else None)
        flow = flow or find_flow(measure, sentence, cue, (first, last), scope)
        can_be_seen = is_field or (flow is None and measure != "aid")
        if can_be_seen and measure in VERB_FLOWS:
            flow = find_field_flow(measure, sentence, (first, last), scope)
        flow = flow or find_left_over_flow(measure, parties, before, self.analysis.home)
        if flow is None or is_of_many(measure, sentence, self.text, cue, (first, last), flow, parties):
            return None
        flow = order_signers(measure, sentence, cue, flow, scope)
        flow = turn_given(measure, sentence, cue, (first, last), flow, scope)
        if measure in GIVEN and is_quarrelled_over(sentence, first, last, flow, parties):
            return None
        flow = turn_contract(measure, sentence, cue, turn_debt(measure, sentence, (first, last), flow, scope), scope)
        is_givers = measure in GIVEN and any(flow.flow_from in users for _, users in amount.currencies)
        givers = choose_currency(amount.currencies, (flow.flow_from,), ()) if is_givers else None
        currency = givers or self._currency(amount, parties, flow)
        if currency is None:
            return None
        period = choose_figure_period(self.text, sentence, amount, measure, periods, (left, right))
        if period is None and before is not None and measure in TRADE and before.measure in TRADE:
            period = choose_whole(self.figures, before, sentence).period
        if period is None and measure in ONCE:
            period = find_day_of_gift(self.reading, sentence, amount)
        stock = is_level(self.text, sentence, measure, amount, period)
        if measure == "imports" and cue.is_verb and cue.measure == "contract" and not is_beside_trade:
            measure = "exports"  # what one bought of another, told alone, is what the other sold
        is_lent = is_on_terms(sentence, last) or is_by_lender(sentence, cue.token) or is_on_terms_behind(self.analysis, sentence)
        is_lent = flow.flow_from in LENDERS or (cue.is_verb and is_lent)
        measure = "loan" if measure == "aid" and is_lent else measure
        return Figure(amount, currency, measure, flow, sentence, period, stock, amount.value)

    def _read_act(
        self, sentence: Sentence, amount: Amount, tokens: tuple[int, int], parties: list[Party], periods: list[Period]
    ) -> Figure | None:
        """The figure of money that a state pays, leaves or keeps back for another."""
        before = self._recent(sentence)
        told = (before.flow.flow_to,) if before is not None and before.measure in GIVEN else ()
        needy = [code for code in (*told, *self._named_before(sentence), *self.reading.pair) if code not in measure_words().donors]
        acted = find_money_act(sentence, *tokens, parties, tuple(dict.fromkeys(needy)))
        currency = self._currency(amount, parties, acted[1]) if acted is not None else None
        if acted is None or currency is None or is_quarrelled_over(sentence, *tokens, acted[1], parties):
            return None
        measure, flow = acted
        period = choose_figure_period(self.text, sentence, amount, measure, periods, (sentence.start, sentence.end))
        period = period or find_day_of_gift(self.reading, sentence, amount)
        return Figure(amount, currency, measure, flow, sentence, period, False, amount.value)

    def _told_before(self, sentence: Sentence, parties: list[Party]) -> tuple[str, ...]:
        """The two of whose dealings a sentence or one right before it tells, the nearest where it is about the one named here."""
        codes = {*distinct_codes(parties)}
        return next((tuple(sorted(pair)) for pair in self.reading.dealings_before(sentence, TOLD_REACH) if codes <= pair), ())

    def _find_barred(self, sentence: Sentence, first: int, last: int, *, with_tellers: bool) -> frozenset[str]:
        """Who is named in other clauses of a sentence than an amount's, and not right before: no side of it for want of a better."""
        barred = self.clauses.find_barred(first, last, self.reading.parties(sentence), with_tellers=with_tellers)
        return barred.difference(self._named_before(sentence)) if barred else barred

    def _named_before(self, sentence: Sentence) -> tuple[str, ...]:
        """The states named right before a sentence, the nearest first."""
        earlier = self.reading.sentences_before(sentence, TOLD_REACH)
        return tuple(dict.fromkeys(code for other in earlier for code in reversed(states_of(self.reading.parties(other)))))

    def _read_told(
        self,
        sentence: Sentence,
        amount: Amount,
        tokens: tuple[int, int],
        parties: list[Party],
        periods: list[Period],
        taken: frozenset[int],
    ) -> Figure | None:
        """The figure of what no word for a measure tells: goods by their origin or way, a claim, a payment."""
        if amount.scale == 1:
            return None
        before = self._told_before(sentence, parties) if is_of_goods(sentence, tokens[0]) else ()
        traded = self._find_goods_flow(sentence, tokens, parties, periods, taken)
        told = traded or find_told_flow(sentence, *tokens, parties, self.reading.pair, before, has_period=bool(periods))
        currency = self._currency(amount, parties, told[1]) if told is not None else None
        if told is None or currency is None:
            return None
        measure, flow = told
        is_beside = bool(self.figures) and self.figures[-1].sentence is sentence
        if measure == "imports" and traded is None and not is_beside and is_bought(sentence, tokens[0]):
            measure = "exports"
        return self._make_told(sentence, amount, measure, flow, currency, periods)

    def _make_told(self, sentence: Sentence, amount: Amount, measure: str, flow: Flow, currency: str, periods: list[Period]) -> Figure:
        is_dated = measure in TRADE_OR_TAXED or (measure == "debt" and len(periods) == 1)
        period = choose_period(periods, amount.start, amount.end, sentence.start, sentence.end) if is_dated else None
        before = self._recent(sentence)
        if period is None and measure in TRADE and before is not None and before.measure in TRADE:
            period = before.period
        return Figure(amount, currency, measure, flow, sentence, period, False, amount.value)

    def _find_goods_flow(
        self,
        sentence: Sentence,
        tokens: tuple[int, int],
        parties: list[Party],
        periods: list[Period],
        taken: frozenset[int],
        *,
        is_untold: bool = False,
    ) -> tuple[str, Flow] | None:
        """Measure and flow of goods sold, bought, paid for or gone abroad; of one that is `is_untold`, by all that the sentence says."""
        first, last = tokens
        before = self.figures[-1] if self.figures and self.figures[-1].sentence is sentence else None
        flow = before.flow if before is not None and before.measure in TRADE else None
        ends = tuple(token for token in sorted(taken) if token > last)
        is_yearly = bool(periods) or is_every_year(sentence, last)
        told = self._told_before(sentence, parties)
        own = self.clauses.keep_own(first, last, parties, with_tellers=False)
        barred = self._find_barred(sentence, first, last, with_tellers=False)
        pair, told = (() if barred & {*two} else two for two in (self.reading.pair, told))
        told_before = before.measure if before is not None else ""
        earlier = next(((one, self.reading.parties(one)) for one in self.reading.sentences_before(sentence, 1)), None)
        sides = (self._home(sentence), tuple(parties), self._named_before(sentence), earlier)
        dealing = Dealing(own, pair, told, flow, told_before, ends, is_yearly, *sides)
        found = (find_evident_flow if is_untold else find_trade)(sentence, first, last, dealing)
        return None if found is None or (found[0] in TRADE and is_aimed_at(sentence, first, first)) else found

    def _home(self, sentence: Sentence) -> str | None:
        """The country where the document was written, if it speaks of it or of itself as "here" and "our"."""
        home = self.analysis.home
        return home if home in self.reading.codes or not OURS.isdisjoint(sentence.word_set) else None

    def _part_of(self, before: Figure, sentence: Sentence, amount: Amount, tokens: tuple[int, int], parties: list[Party]) -> Figure | None:
        """The exports in "$1.8 billion of it was Korean machinery", the imports in "and took $131 million worth in return"."""
        whole = before.flow
        beside = token_at(sentence, before.amount.start) if before.sentence is sentence else -1
        earlier = None if beside >= 0 else find_subject(before.sentence, self.reading.parties(before.sentence))
        part = find_elliptic_flow(sentence, tokens, parties, before.measure, whole, beside, earlier)
        if part is None and before.measure in TRADE and (share := find_share(sentence, tokens, parties, whole)) is not None:
            part, before = ("exports", share), choose_whole(self.figures, before, sentence)
        currency = self._currency(amount, parties) if part is not None else None
        if part is None or currency is None:
            return None
        return Figure(amount, currency, part[0], part[1], sentence, before.period, False, amount.value)

    def _goes_on_within(self, sentence: Sentence, before: Figure, amount: Amount) -> bool:
        """Whether the sentence comes back to its own figure: "trade was worth $4 billion; last year it was down to $1.5 billion"."""
        begin, end = token_before(sentence, before.amount.end) + 1, token_at(sentence, amount.start)
        return before.sentence is sentence and comes_back(sentence, begin, end)

    def _currency(self, amount: Amount, parties: list[Party], flow: Flow | None = None) -> str | None:
        """The currency that an amount's form means among those named; where several have it, that of who states the figure as its own."""
        currency = choose_currency(amount.currencies, distinct_codes(parties), self.reading.codes)
        return choose_currency(amount.currencies, (flow.reporter,), ()) if currency is None and flow is not None else currency

    def _add_conversion(self, first: Figure, amount: Amount, sentence: Sentence, parties: list[Party]) -> None:
        currency = self._currency(amount, parties)
        if currency is not None and currency != first.currency:
            self.figures.append(
                Figure(amount, currency, first.measure, first.flow, sentence, first.period, first.is_stock, amount.value, same_as=first)
            )


def extract_figures(reading: Reading) -> list[dict[str, object]]:
    """Rows of FIGURES in order of appearance; `evidence` is the sentence, which `char_start` and `char_end` delimit."""
    figures = _Reader(reading).read()
    if not figures:
        return []
    infer_scales(figures)
    document = reading.analysis.document
    published_year = document.published.year if document.published else None
    return [make_row(document.document_id, figure, document.text, published_year) for figure in figures]
