"""The bundled office-holders: terms that end after they begin, surnames that may stand alone only where nothing else bears the name."""

from entente.lexicon import load_lexicon


def lasts(since: str, to: str) -> bool:
    """Whether a term can end at `to`, compared at the coarser precision of the two."""
    length = min(len(since), len(to))
    return since[:length] <= to[:length]


def test_terms_end_after_they_begin() -> None:
    broken = [holder for holder in load_lexicon().office_holders if holder.to and not lasts(holder.since, holder.to)]
    assert broken == []


def test_common_names_never_stand_alone() -> None:
    common = {"Kim", "Li", "Brown", "Lee", "Khan", "Ali", "King", "Johnson", "Wang", "Singh", "Nguyen", "Muscat", "Montenegro"}
    alone = {alias for holder in load_lexicon().office_holders for alias in holder.aliases}
    assert common & alone == set()


def test_the_largest_states_have_a_leader_in_every_year_since_1990() -> None:
    for country in ("USA", "RUS", "CHN", "GBR", "FRA", "DEU", "IND", "JPN", "TUR", "IRN", "ISR", "UKR", "KOR", "BRA", "ZAF", "EGY"):
        terms = [
            (holder.since[:4], holder.to[:4] or "9999")
            for holder in load_lexicon().office_holders
            if holder.country == country and holder.level == "head_of_state_or_government"
        ]
        first = 1992 if country == "UKR" else 1990
        missing = [year for year in range(first, 2026) if not any(since <= str(year) <= to for since, to in terms)]
        assert missing == [], country
