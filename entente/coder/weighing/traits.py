"""How a sentence speaks of two parties, as counts by name: what the trees ask."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.weighing.couples import Couple, Tally, Told

FAR = 9  # chunks to an act noun that is not there
GENITIVES = frozenset({"'s", "’s", "'", "’"})

Traits = dict[str, int]


class Grammar:
    """The verb groups of a sentence with their subjects, and its act nouns; found once for all couples of the sentence."""

    def __init__(self, told: Told) -> None:
        chunks = told.chunks
        self.subjects = {place: find_subject(chunks, place) for place, chunk in enumerate(chunks) if chunk.kind == "V"}
        self.act_nouns = [place for place, chunk in enumerate(chunks) if chunk.kind == "N" and chunk.acts]
        self.shared: Traits = {"acts": len(self.act_nouns), "words": len(told.sentence.words)}
        for place in self.act_nouns:
            _note_acts(self.shared, "any", chunks[place])
        for place in self.subjects:
            _note_classes(self.shared, "any verb", chunks[place])
        self.shared["parties"] = len({code for mention in told.sentence.mentions for code in mention.codes})
        self.shared["names"] = sum(len(chunk.mentions) for chunk in chunks)

    def verb_of(self, subject: int, before: int) -> int | None:
        """The verb group with the subject at a chunk: the first before `before`, else the first."""
        ruled = [place for place, found in self.subjects.items() if found == subject]
        return next((place for place in ruled if place < before), ruled[0] if ruled else None)

    def verbs_between(self, one: int, other: int) -> list[int]:
        """The verb groups between two chunks."""
        return [place for place in self.subjects if one < place < other]


def find_traits(couple: Couple, grammar: Grammar, counts: Tally) -> Traits:
    """All traits of a couple that are not 0."""
    traits = dict(grammar.shared)
    _describe_mention(traits, "first", couple, is_first=True)
    _describe_mention(traits, "second", couple, is_first=False)
    _describe_between(traits, couple)
    _describe_verbs(traits, couple, grammar)
    _describe_act_nouns(traits, couple, grammar)
    _describe_acts_read(traits, couple)
    _describe_document(traits, couple, counts)
    return {name: value for name, value in traits.items() if value}


def _describe_mention(traits: Traits, name: str, couple: Couple, *, is_first: bool) -> None:
    mention, place = (couple.one, couple.one_at) if is_first else (couple.other, couple.other_at)
    chunk, sentence = couple.told.chunks[place], couple.told.sentence
    behind = sentence.lower[mention.last + 1] if mention.last + 1 < len(sentence.lower) else ""
    traits[f"{name} kind {mention.kind}"] = 1
    traits[f"{name} head {mention.head}"] = 1
    traits[f"{name} behind {chunk.prep}"] = 1
    traits[f"{name} ends chunk"] = int(mention.last == chunk.last)
    traits[f"{name} owns"] = int(behind in GENITIVES or sentence.lower[mention.last].endswith(("'s", "’s")))
    traits[f"{name} parties"] = len(mention.codes)
    traits[f"{name} is understood"] = int(mention.resolved_by is not None)
    traits[f"{name} is listed"] = int(chunk.group >= 0)
    traits[f"{name} has title"] = int(bool(chunk.titles))
    traits[f"{name} is quoted"] = int(sentence.in_quote[mention.first])
    _note_acts(traits, name, chunk)


def _describe_between(traits: Traits, couple: Couple) -> None:
    chunks, one, other = couple.told.chunks, couple.one_at, couple.other_at
    between = chunks[one + 1 : other]
    traits["one name"] = int(couple.one is couple.other)
    traits["one chunk"] = int(one == other)
    traits["one list"] = int(chunks[one].group >= 0 and chunks[one].group == chunks[other].group)
    traits["chunks apart"] = other - one
    traits["names between"] = sum(len(chunk.mentions) for chunk in between)
    found = [chunk.kind for chunk in between]
    for name, kinds in (("verbs", "V"), ("commas", ","), ("clauses", "SRH;"), ("conjunctions", "C"), ("nouns", "N")):
        traits[f"{name} between"] = sum(map(found.count, kinds))
    traits["times between"] = sum(chunk.is_time for chunk in between)
    traits["sums between"] = sum(chunk.has_currency for chunk in between)


def _describe_verbs(traits: Traits, couple: Couple, grammar: Grammar) -> None:
    chunks, one, other = couple.told.chunks, couple.one_at, couple.other_at
    traits["first rules"] = sum(subject == one for subject in grammar.subjects.values())
    traits["second rules"] = sum(subject == other for subject in grammar.subjects.values())
    verb = grammar.verb_of(one, other)
    traits["verb stands"] = 0 if verb is None else 1 if verb < other else 2
    _describe_verb(traits, "verb", None if verb is None else chunks[verb])
    between = grammar.verbs_between(one, other)
    _describe_verb(traits, "last verb", chunks[between[-1]] if between else None)
    if between:
        traits["last verb apart"] = other - between[-1]
        traits["last verb is verb"] = int(between[-1] == verb)
        traits["last verb ruled by first"] = int(grammar.subjects[between[-1]] == one)


def _describe_verb(traits: Traits, name: str, chunk: Chunk | None) -> None:
    if chunk is None:
        traits[f"no {name}"] = 1
        return
    traits[f"{name} passive"] = int(chunk.is_passive)
    traits[f"{name} negated"] = int(chunk.is_negated)
    traits[f"{name} infinitive"] = int(chunk.is_infinitive)
    traits[f"{name} gerund"] = int(chunk.is_gerund)
    traits[f"{name} finite"] = int(chunk.is_finite)
    traits[f"{name} perfect"] = int(chunk.is_perfect)
    traits[f"{name} past"] = int(chunk.tense == "past")
    traits[f"{name} copula"] = int(chunk.is_copula)
    traits[f"{name} modal"] = int(chunk.modal is not None)
    traits[f"{name} reports"] = int(chunk.reports())
    traits[f"{name} unknown"] = int(chunk.verb is None)
    _note_classes(traits, name, chunk)


def _note_classes(traits: Traits, name: str, chunk: Chunk) -> None:
    if chunk.verb is None:
        return
    for key in chunk.verb.keys:
        traits[f"{name} class {key}"] = 1
    if chunk.verb.own is not None and chunk.verb.own.type:
        traits[f"{name} type {chunk.verb.own.type}"] = 1
        traits[f"{name} typed"] = 1


def _describe_act_nouns(traits: Traits, couple: Couple, grammar: Grammar) -> None:
    chunks = couple.told.chunks
    left = next((place for place in reversed(grammar.act_nouns) if place <= couple.other_at), None)
    right = next((place for place in grammar.act_nouns if place > couple.other_at), None)
    traits["left act apart"] = FAR if left is None else couple.other_at - left
    traits["right act apart"] = FAR if right is None else right - couple.other_at
    if left is not None:
        _note_acts(traits, "left", chunks[left])
        traits["left act behind first"] = int(left > couple.one_at)
    if right is not None:
        _note_acts(traits, "right", chunks[right])


def _note_acts(traits: Traits, name: str, chunk: Chunk) -> None:
    for act in chunk.acts:
        for noun_class in act.classes:
            traits[f"{name} act {noun_class.name}"] = 1
            if noun_class.type:
                traits[f"{name} act type {noun_class.type}"] = 1
                traits[f"{name} act typed"] = 1


def _describe_acts_read(traits: Traits, couple: Couple) -> None:
    candidates = couple.told.candidates
    traits["read here"] = len(candidates)
    for name, code in (("first", couple.first), ("second", couple.second)):
        traits[f"{name} acts here"] = sum(code in candidate.actors for candidate in candidates)
        traits[f"{name} receives here"] = sum(code in candidate.recipients for candidate in candidates)


def _describe_document(traits: Traits, couple: Couple, counts: Tally) -> None:
    """Counts that sentences which name nobody leave as they are, however many there be."""
    traits["parties of document"] = len(counts.named)
    traits["first named"] = counts.named[couple.first]
    traits["second named"] = counts.named[couple.second]
    traits["named together"] = counts.together[couple.pair()]
    traits["first read"] = counts.acting[couple.first]
    traits["second read"] = counts.acting[couple.second]
    traits["read of document"] = counts.pairs_read
    traits["pair read"] = len(counts.read.get(couple.pair(), ()))
    traits["main parties"] = len(counts.main & {couple.first, couple.second})
