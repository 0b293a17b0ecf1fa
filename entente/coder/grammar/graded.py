"""What an adverb before a word says of it: of a participle that it is an adjective, of a plain form that it is a verb."""

from entente.coder.grammar.scan import Scan
from entente.lexicon.word_entries import ADVERB, ARTICLE, TIME
from entente.lexicon.wordlists import word_list


def is_graded(scan: Scan, index: int) -> bool:
    """Whether an adverb between an article and a participle makes it an adjective: "a thinly veiled threat", "the newly built bridge"."""
    if index < 2 or not scan.lower[index - 1].endswith("ly") or not scan.tags[index - 1] & ADVERB:
        return False
    before = scan.infos[index - 1]
    is_adverb = before.noun is None and not before.heads and not before.tags & TIME
    return is_adverb and bool(scan.tags[index - 2] & ARTICLE) and scan.lower[index - 1] not in word_list("periodicals")


def follows_adverb(scan: Scan, index: int) -> bool:
    """Whether a word that may be a noun is the verb of people in the plural: "their ships now | patrol the strait"."""
    before = index - 1
    while before > 0 and scan.tags[before] & ADVERB and not scan.infos[before].noun:
        before -= 1
    people = scan.infos[before]
    is_people = people.is_plural and bool(people.heads) and scan.owner[before] is None
    return is_people and index + 1 < scan.count and bool(scan.tags[index + 1] & ARTICLE)


def tells_nearness(scan: Scan, index: int) -> bool:
    """Whether a word that may be a verb only says how near something is: "moved guns | close to the line"."""
    return scan.lower[index] == "close" and scan.lower[index + 1 : index + 2] == ["to"] and scan.follows(index, "N")
