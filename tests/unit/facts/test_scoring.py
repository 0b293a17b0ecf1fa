"""What counts as the same fact."""

from entente.facts.scoring import match_facts, score_facts


def test_a_perfect_prediction_scores_one() -> None:
    document = {"officials": [{"name": "Ana Reyes", "role": "minister", "country": "PHL"}]}
    score = score_facts([(document, document)])["officials"]
    assert (score.precision, score.recall, score.f1, score.also["role"]) == (1.0, 1.0, 1.0, 1)


def test_nothing_wanted_and_nothing_found_is_perfect_and_invention_is_not() -> None:
    assert score_facts([({}, {})])["figures"].f1 == 1.0
    invented = {"figures": [{"measure": "aid", "value": 1.0, "currency": "USD"}]}
    assert score_facts([({}, invented)])["figures"].f1 == 0.0


def test_a_repeated_prediction_counts_once() -> None:
    one = {"measure": "aid", "value": 5e6, "currency": "USD", "year": None, "from": "NOR", "to": "MOZ"}
    match = match_facts("figures", [one], [one, one])
    assert (len(match.pairs), len(match.invented)) == (1, 1)


def test_a_surname_is_the_same_person_only_in_the_same_country() -> None:
    gold = [{"name": "Marisol Quiñones", "country": "PER"}]
    assert match_facts("officials", gold, [{"name": "Quinones", "country": "PER"}]).pairs
    assert not match_facts("officials", gold, [{"name": "Quiñones", "country": "CHL"}]).pairs


def test_quotes_match_by_first_words_whatever_the_marks() -> None:
    gold = [{"speaker": "Leo Varga", "starts": "We don't know what the"}]
    assert match_facts("quotes", gold, [{"speaker": "Varga", "starts": "We don’t know what the"}]).pairs
    assert not match_facts("quotes", gold, [{"speaker": "Varga", "starts": "We do know what"}]).pairs


def test_agreements_match_by_kind_words_and_parties() -> None:
    gold = [{"name": "treaty on friendship", "parties": ["KAZ", "UZB"]}]
    assert match_facts("agreements", gold, [{"name": "Friendship Treaty", "parties": ["UZB", "KAZ"]}]).pairs
    assert not match_facts("agreements", gold, [{"name": "protocol on friendship", "parties": ["KAZ", "UZB"]}]).pairs
    assert not match_facts("agreements", gold, [{"name": "treaty on friendship", "parties": ["KAZ", "KGZ"]}]).pairs


def test_the_closer_pair_is_matched_first() -> None:
    gold = [
        {"measure": "exports", "value": 5.0, "currency": "USD", "year": 2020},
        {"measure": "exports", "value": 5.0, "currency": "USD", "year": 2021},
    ]
    score = score_facts([({"figures": gold}, {"figures": gold[::-1]})])["figures"]
    assert (score.right, score.also["year"]) == (2, 2)
