"""How high an office stands: five levels, and what of a role the title alone does not tell."""

from entente.lexicon.wordlists import word_list

HEAD, MINISTER, DEPUTY, ENVOY, OFFICIAL = LEVEL_ORDER = (
    "head_of_state_or_government",
    "minister",
    "deputy_minister",
    "ambassador",
    "official",
)  # highest first
FOREIGN_SECRETARY = ("foreign", "secretary")


def highest_level(levels: list[str | None]) -> str | None:
    """The highest of some levels of office; null where there is none."""
    known = [level for level in levels if level in LEVEL_ORDER]
    return min(known, key=LEVEL_ORDER.index) if known else None


def level_of_role(role: str, country: str | None, level: str) -> str:
    """The level of an office by its whole role and whose it is; `level` is that of its title.

    A deputy is below whom he stands in for (of a president or premier: a minister), a minister at an embassy is a diplomat, and some
    states' foreign secretary heads the service.
    """
    words = role.lower().replace("-", " ").split()
    if level != MINISTER:
        return level
    if "minister" in words and not word_list("seats_abroad").isdisjoint(words):
        return ENVOY
    if tuple(words[:2]) == FOREIGN_SECRETARY and country in word_list("foreign_secretaries_of_the_service"):
        return DEPUTY
    is_of_head = not word_list("heads_deputised").isdisjoint(words[1:2])
    return DEPUTY if words[:1] and words[0] in word_list("deputies_of_ministers") and not is_of_head else level
