"""What an act turns out to be once its whole sentence is read: a measure, an end of one, a visit, a trip called off, a call."""

from entente.coder.acts.bonds_halted import tell_measure
from entente.coder.acts.falling_duties import tell_fall
from entente.coder.analysis import Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.tellings.visits.calls_by_means import tell_call
from entente.coder.tellings.visits.cancelled_trips import tell_cancelled
from entente.coder.tellings.visits.meetings import tell_visit


def retell(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> Candidate:
    """The candidate as its sentence bears it out."""
    measure = tell_measure(tell_fall(candidate, chunks), chunks)
    return tell_call(tell_cancelled(tell_visit(measure, sentence, chunks), sentence, chunks), chunks)
