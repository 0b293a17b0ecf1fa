"""Who only stands by while two others act: behind a comma and "with", or named as the witness."""

from entente.coder.actors.parties import Party
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def only_stands_by(chunks: list[Chunk], target: Party) -> bool:
    """Whether "with" tells who else was there: "X and Y met, with Norwegian soldiers at the gate", "signed it with Peru as witness"."""
    if chunks[target.chunk].prep != "with":
        return False
    role = chunks[target.chunk + 1] if target.chunk + 1 < len(chunks) else None
    is_witness = role is not None and role.prep == "as" and role.text in word_list("bystanders")
    return is_witness or chunks[target.chunk - 1].kind == ","
