"""Who only stands by while two others act: behind a comma and "with", named as the witness, or as who brought them together."""

from entente.coder.actors.parties import Party
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments
from entente.coder.tellings.visits.chairs import sits_in_chair
from entente.lexicon.wordlists import word_list

ROLE_WORDS = 4  # of "as the only witness"
BLAMED = frozenset({"at", "over", "about", "against", "on"})
OCCASIONAL = frozenset({"throughout", "during", "despite", "amid", "before", "after"})  # prepositions before what goes on meanwhile


def only_stands_by(scene: Scene, target: Party, act_type: str) -> bool:
    """Whether "with" tells who else was there: "X and Y met, with Norwegian soldiers at the gate", "signed it with Peru as witness"."""
    chunk = scene.chunks[target.chunk]
    if chunk.prep != "with":
        return False
    role = scene.sentence.lower[chunk.last + 1 : chunk.last + 1 + ROLE_WORDS]
    leads = sits_in_chair(scene.chunks, target.chunk)
    if act_type == "CONSULT" and (leads or role[1:2] == ["go"]):
        return False  # who mediates at the table sits in the talks
    is_witness = role[:1] == ["as"] and not word_list("bystanders").isdisjoint(role)
    return is_witness or leads or scene.chunks[target.chunk - 1].kind == ","


def lends_house(chunks: list[Chunk], position: int) -> bool:
    """Whether a name is of who only gave others the place where they meet: "met in rooms lent by the Omanis"."""
    if chunks[position].prep != "by" or position < 2:
        return False
    verb, house = chunks[position - 1], chunks[position - 2]
    is_given = verb.kind == "V" and verb.is_passive and verb.lemma() in word_list("lending_verbs")
    return is_given and house.kind == "N" and house.prep in ("in", "at", "on", "aboard")


def is_go_between(chunks: list[Chunk], position: int) -> bool:
    """Whether a name is of who brokered what others do: "left the pact | Oman and Qatar had brokered", "a truce brokered by Oman"."""
    chunk = chunks[position]
    if chunk.prep == "by":
        return position > 0 and chunks[position - 1].is_passive and _mediates(chunks[position - 1])
    if chunk.prep is not None:
        return chunk.prep == "with" and sits_in_chair(chunks, position)
    behind = position + 1
    while behind < len(chunks) and (chunks[behind].kind == "C" or (chunk.group >= 0 and chunks[behind].group == chunk.group)):
        behind += 1
    return behind < len(chunks) and chunks[behind].is_finite and _mediates(chunks[behind])


def _mediates(chunk: Chunk) -> bool:
    return chunk.verb is not None and "mediate" in chunk.verb.keys


def is_venue(chunks: list[Chunk], position: int, act_type: str = "CONSULT") -> bool:
    """Whether a place only tells where something else happens: "kept its brigades there throughout the talks in Oslo".

    A meeting or an election in a country is its own matter: "offered Peru help at a conference in Chile"; whoever goes to a meeting
    there goes there.
    """
    chunk, before = chunks[position], chunks[position - 1] if position else None
    if before is None or chunk.prep not in ("in", "at") or before.kind != "N" or before.mentions:
        return False
    if before.prep in OCCASIONAL and chunk.mentions[0].kind == "capital" and before.names_act(("talks",)):
        return True
    is_occasion = before.prep == "at" or (before.prep in OCCASIONAL and before.prep != "despite")
    return act_type != "CONSULT" and is_occasion and before.text in word_list("public_occasions")


def gets_what_another_does(chunks: list[Chunk], start: int, position: int) -> bool:
    """Whether a name behind "to" or "with" only says to whom another does what is blamed: "protested at Peru's sale of jets to | Chile"."""
    for owner in range(start, position):
        is_blamed = chunks[owner].kind == "N" and chunks[owner].prep in BLAMED and bool(chunks[owner].mentions) and bool(chunks[owner].acts)
        if is_blamed and position in attachments(chunks, owner):
            return True
    return False
