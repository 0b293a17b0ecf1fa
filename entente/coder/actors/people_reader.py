"""What those who read the people of a document's sentences share."""

from entente.coder.actors.discourse import Discourse
from entente.coder.actors.office_owners import OwnerFinder
from entente.coder.actors.offices import LONGEST_NAME, OfficeFinder, office_words
from entente.coder.actors.people import PeopleRegistry
from entente.coder.analysis import Mention, Sentence


class PeopleReader:
    """Holds the people and countries told so far, and what finds offices, their owners and names."""

    def __init__(self, registry: PeopleRegistry, discourse: Discourse, owners: OwnerFinder, finder: OfficeFinder, text: str) -> None:
        self.registry = registry
        self.discourse = discourse
        self.owners = owners
        self.finder = finder
        self.words = office_words()
        self.text = text

    def find_name_ending(self, sentence: Sentence, last: int, owner: dict[int, Mention], used: set[int]) -> tuple[int, int] | None:
        """The unknown name of two words and more that ends at a token."""
        first = last
        while (
            first >= 0
            and last - first < LONGEST_NAME
            and self.finder.is_name_part(sentence, first)
            and first not in owner
            and first not in used
        ):
            first -= 1
        first += 1
        while first < last and not sentence.words[first][0].isalpha():
            first += 1  # the dash of a dateline
        return (first, last) if last > first else None
