"""Who answers in an interview: questions stand bare between paragraphs of answers in quotation marks, and the head names the official."""

from entente.coder.analysis import Analysis, Person
from entente.facts.data import read_words
from entente.facts.quotations import Span, opens_paragraph

HEAD, FOOT = 700, 300  # characters in which an interview is announced, or said to have been shortened
FEWEST_ANSWERS, ANSWERS_UNANNOUNCED = 3, 4
LONGEST_PROMPT = 160  # characters of "You used to sell Venezuela rice."
QUOTES = '"“”«»'
ANSWERING = frozenset({"A:", "A.", "A", "Answer:", "-", "–", "—"})
ASKING = ("–", "—", "-", "Q:", "Q.", "Question")


def is_interview(analysis: Analysis, spans: list[Span]) -> bool:
    """Whether most paragraphs that open with a quotation answer a question or a prompt."""
    text = analysis.document.text
    answers = [span for span in spans if opens_answer(text, span.start - 1)]
    asked = sum(_is_asked(text, span.start - 1) for span in answers)
    edges = (text[:HEAD] + text[-FOOT:]).lower()
    is_announced = any(phrase in edges for phrase in read_words("speech")["interviews"]["announcing"])
    questions = sum(_is_question(line) for line in text.split("\n")) if answers else 0
    fewest = FEWEST_ANSWERS if is_announced else ANSWERS_UNANNOUNCED
    return questions >= fewest or (asked >= fewest and 2 * asked >= len(answers))


def opens_answer(text: str, position: int) -> bool:
    """Whether a quotation opens its paragraph, or only "A:" stands before it."""
    if opens_paragraph(text, position):
        return True
    return text[text.rfind("\n", 0, position) + 1 : position].strip() in ANSWERING


def find_interviewee(analysis: Analysis, spans: list[Span]) -> Person | None:
    """The official whom an interview questions: the first whom it names before the answers; null where it names none there."""
    text = analysis.document.text
    first = next(span.start for span in spans if opens_answer(text, span.start - 1))
    holders = [person for person in analysis.people if person.spans and (person.is_official or person.former_role is not None)]
    named = [person for person in holders if person.spans[0][0] < first]
    return min(named, key=lambda person: person.spans[0][0], default=None)


def _is_question(line: str) -> bool:
    """Whether a paragraph is one short question without quotation marks."""
    asked = line.strip()
    return asked.endswith("?") and len(asked) < LONGEST_PROMPT and not any(mark in asked for mark in QUOTES)


def _is_asked(text: str, position: int) -> bool:
    """Whether the paragraph before a quotation asks or prompts: it ends with a question mark, begins with a dash, or is one short line."""
    before = text[: text.rfind("\n", 0, position) + 1].rstrip()  # "A:" opens the answer itself
    paragraph = before[before.rfind("\n") + 1 :].strip()
    if not paragraph or any(mark in paragraph for mark in QUOTES):
        return False
    is_prompt = len(paragraph) < LONGEST_PROMPT and paragraph[0].isupper() and paragraph.endswith(".")
    return is_prompt or paragraph.endswith("?") or paragraph.startswith(ASKING)
