"""The person of a document whom "the minister", "the monarch", "she" means."""

from entente.coder.actors.descriptions import is_organisation
from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Person
from entente.lexicon.wordlists import word_list

SECRETARY_ROLE = "Secretary-General"


def find_holder(span: list[str], discourse: Discourse) -> Person | None:
    """The person last named whose role has the last word of the phrase, preferring one with all of its words."""
    wanted = [word for word in span[1:] if word.isalpha()]
    head = wanted[-1] if wanted else ""
    ranked = next((person for person in reversed(discourse.people) if head in person.ranks), None)
    if head in word_list("any_office"):
        return ranked or discourse.last_person
    if head in word_list("crowned_heads"):
        crowns = word_list("crowns")
        return next((person for person in reversed(discourse.people) if not crowns.isdisjoint((person.role or "").lower().split())), None)
    best: Person | None = None
    for person in reversed(discourse.people):
        role = (person.role or "").lower()
        if head and head in role:
            is_deputy = not word_list("deputies").isdisjoint(role.split()) and word_list("deputies").isdisjoint(wanted) and len(wanted) > 1
            if all(word in role for word in wanted) and not is_deputy:
                subject = discourse.subject_person_before
                is_told_of = subject is not None and all(word in (subject.role or "").lower() for word in wanted)
                return subject if is_told_of else person
            best = best or (person if len(wanted) == 1 else None)
        elif (
            head in word_list("highest_offices")
            and person.role is None
            and person.level == "head_of_state_or_government"
            and not _holds_another(person, head)
        ):
            best = best or person
    return best or ranked


def _holds_another(person: Person, head: str) -> bool:
    """Whether a person without a title in the text is known to hold another of the highest offices: "the king" is no president."""
    known = set((person.known_office or "").split())
    if head == "premier" and "minister" in known:
        return False
    return head not in known and not known.isdisjoint({"minister", *word_list("highest_offices")})


def gender_of(word: str) -> str:
    """The gender of a pronoun, as one of "he" and "she"."""
    return "she" if word in ("she", "her", "herself") else "he"


def find_secretary_general(discourse: Discourse) -> Person | None:
    """Who heads the organisation named last, or the one that the document names most; null where it names none."""
    named = discourse.named_counts
    bodies = [code for code in named if is_organisation(code)]
    code = discourse.last_organisation or max(bodies, key=lambda body: named[body], default=None)
    if code is None:
        return None
    known = (person for person in discourse.people if person.country == code and person.role == SECRETARY_ROLE)
    return next(known, None) or Person("", code, SECRETARY_ROLE, "official")
