"""What those who read the people of a document's sentences share."""

from entente.coder.actors.discourse import Discourse
from entente.coder.actors.office_owners import OwnerFinder
from entente.coder.actors.offices import OfficeFinder, office_words
from entente.coder.actors.people import PeopleRegistry


class PeopleReader:
    """Holds the people and countries told so far, and what finds offices, their owners and names."""

    def __init__(self, registry: PeopleRegistry, discourse: Discourse, owners: OwnerFinder, finder: OfficeFinder, text: str) -> None:
        self.registry = registry
        self.discourse = discourse
        self.owners = owners
        self.finder = finder
        self.words = office_words()
        self.text = text
