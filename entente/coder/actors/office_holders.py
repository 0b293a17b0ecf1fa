"""The person of a document whom "the minister", "the monarch", "the leader" means."""

from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Person
from entente.lexicon.wordlists import word_list


def find_holder(span: list[str], discourse: Discourse) -> Person | None:
    """The person last named whose role has the last word of the phrase, preferring one with all of its words."""
    wanted = [word for word in span[1:] if word.isalpha()]
    head = wanted[-1] if wanted else ""
    if head in word_list("any_office"):
        return discourse.last_person
    if head in word_list("crowned_heads"):
        crowns = word_list("crowns")
        return next((person for person in reversed(discourse.people) if not crowns.isdisjoint((person.role or "").lower().split())), None)
    best: Person | None = None
    for person in reversed(discourse.people):
        role = (person.role or "").lower()
        if head and head in role:
            if all(word in role for word in wanted):
                return person
            best = best or (person if len(wanted) == 1 else None)
        elif head in word_list("highest_offices") and person.role is None and person.level == "head_of_state_or_government":
            best = best or person
    return best
