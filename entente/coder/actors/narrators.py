"""Who speaks where no sentence says it: who is interviewed, the country a column is written from, who issues or resolves a text."""

from itertools import pairwise

from entente.coder.actors.gazetteer import Match
from entente.coder.analysis import Sentence
from entente.lexicon.wordlists import word_list

FEWEST_ANSWERS = 2  # questions with an answer in the first person that make an interview
FEWEST_QUESTIONS = 3  # in all; a column asks one or two without an answer
FEWEST_MARKED = 2  # questions marked as such, "Q: …", that make one alone
FEWEST_CLAIMS = 2  # "our …" that make a column written from one country
FEWEST_PARAGRAPHS = 3  # that begin with what a council does: "Urges both sides"
LONGEST_LABEL = 5  # words within which the colon behind a speaker's name stands
HEAD_WORDS = 5  # in which the first word behind a number stands
CANDIDATES = 4  # countries named most, among which that of a column is


def is_interview(sentences: list[Sentence]) -> bool:
    """Whether a text asks somebody and lets him answer: questions to "you" outside quotations that "I" or "we" answer."""
    asked = [sentence for sentence in sentences if sentence.lower and not sentence.in_quote[0]]
    if sum(sentence.lower[-1] == "?" for sentence in asked) < FEWEST_QUESTIONS:
        return False
    addressing, answering = word_list("asked_pronouns"), word_list("speaker_pronouns")
    if all(addressing.isdisjoint(sentence.word_set) for sentence in asked):
        return False
    answers = 0
    for question, follower in pairwise(sentences):
        if question.lower[-1:] == ["?"] and not question.in_quote[0] and follower.lower:
            answers += (follower.in_quote[0] and not question.in_quote[-1]) or not answering.isdisjoint(follower.lower)
    return answers >= FEWEST_ANSWERS


def marks_questions(sentences: list[Sentence]) -> bool:
    """Whether a text marks its questions as such, as interviews with writers and players do too."""
    return sum(is_marked(sentence) for sentence in sentences) >= FEWEST_MARKED


def find_answering(sentences: list[Sentence]) -> set[str]:
    """Under which names or initials somebody answers the one who asks, where they take turns: "Courier: And Peru?", "Reyes: We wait."."""
    turns = dict[str, list[Sentence]]()
    for sentence in sentences:
        label = find_label(sentence)
        if label is not None:
            turns.setdefault(label, []).append(sentence)
    askers = [label for label, said in turns.items() if sum("?" in sentence.words for sentence in said) >= FEWEST_MARKED]
    answers = {label: len(said) for label, said in turns.items() if label not in askers}
    return set(answers) if len(askers) == 1 and sum(answers.values()) >= FEWEST_ANSWERS else set()


def addresses_official(sentences: list[Sentence], title: str | None) -> bool:
    """Whether the title of an interview or the first word of a question is the office of who is asked: "Courier: Minister, you waited"."""
    offices = word_list("interviewed_offices")
    if title is not None and not offices.isdisjoint(title.lower().replace(",", " ").split()):
        return True
    labelled = (sentence for sentence in sentences if find_label(sentence) is not None)
    return any(
        not offices.isdisjoint(sentence.lower[colon + 1 : colon + 3]) for sentence in labelled for colon in [sentence.words.index(":")]
    )


def find_label(sentence: Sentence) -> str | None:
    """The name with a colon that tells at the head of a sentence who speaks: "Reyes: ", "C.: ", "The Courier: "."""
    colon = next((token for token, word in enumerate(sentence.words[:LONGEST_LABEL]) if word == ":"), 0)
    names = [word for word in sentence.words[:colon] if word != "."]
    is_name = bool(names) and all(word[0].isupper() and word.isalpha() for word in names)
    return " ".join(names) if is_name and len(sentence.words) > colon + 1 else None


def is_marked(sentence: Sentence) -> bool:
    """Whether a sentence begins with the mark of a question: "Q: And what then?"."""
    return len(sentence.lower) > 2 and sentence.lower[0] in word_list("question_signs") and sentence.lower[1] in (":", ".")


def find_writers_country(sentences: list[Sentence], found: list[list[Match]], counts: dict[str, int], seat: str | None) -> str | None:
    """The country from which a column says "our goods"; null where a text does not.

    It is where the text was written, else the one of those named most that is not named as the other beside "our" and "us".
    """
    claiming = [number for number, sentence in enumerate(sentences) if _claims(sentence)]
    if len(claiming) < FEWEST_CLAIMS:
        return None
    if seat is not None and seat in counts:
        return seat
    scores = {code: counts[code] for code in sorted(counts, key=lambda code: -counts[code])[:CANDIDATES] if len(code) == len("AUS")}
    for number in claiming:
        for code in {match.entry.codes[0] for match in found[number] if match.entry.codes}:
            if code in scores:
                scores[code] -= 2
    return max(scores, key=lambda code: scores[code], default=None)


def _claims(sentence: Sentence) -> bool:
    """Whether a sentence says "our goods" outside a quotation and does not mean those who make the paper: "our correspondent"."""
    lower = sentence.lower
    if "our" not in lower:
        return False
    newsroom = word_list("newsroom")
    return any(
        word == "our" and not sentence.in_quote[token] and newsroom.isdisjoint(lower[token + 1 : token + 3])
        for token, word in enumerate(lower)
    )


def find_accused_narrator(sentences: list[Sentence], found: list[list[Match]]) -> str | None:
    """Whose statement a text is that speaks as "we" and rejects what is said "against X": that of X; null where a text does not."""
    speaking = [number for number, sentence in enumerate(sentences) if _speaks_as_we(sentence)]
    if len(speaking) < FEWEST_CLAIMS:
        return None
    for number in speaking:
        lower = sentences[number].lower
        if word_list("denying").isdisjoint(lower) or word_list("charges_denied").isdisjoint(lower):
            continue
        for match in found[number]:
            if match.first and lower[match.first - 1] == "against" and match.entry.kind == "name" and len(match.entry.codes) == 1:
                return match.entry.codes[0]
    return None


def _speaks_as_we(sentence: Sentence) -> bool:
    """Whether the subject of a sentence is "we", outside a quotation."""
    return any(word == "we" and not sentence.in_quote[token] for token, word in enumerate(sentence.lower[:HEAD_WORDS]))


def is_resolution(sentences: list[Sentence]) -> bool:
    """Whether the paragraphs of a text begin with what a council named at its head does: "1. Condemns …; 2. Urges …"."""
    resolving = word_list("resolving_forms")
    return sum(_first_word(sentence) in resolving for sentence in sentences) >= FEWEST_PARAGRAPHS


def _first_word(sentence: Sentence) -> str:
    """The first word of a sentence behind the number of its paragraph."""
    return next((word for word in sentence.lower[:HEAD_WORDS] if len(word) > 1 and not word.isdigit()), "")


def is_release(sentences: list[Sentence]) -> bool:
    """Whether a text is a ministry's or an embassy's own, which speaks of itself as "the Ministry", "this Embassy"."""
    return sum(_names_issuer(sentence) for sentence in sentences) >= FEWEST_CLAIMS


def _names_issuer(sentence: Sentence) -> bool:
    """Whether a sentence says "the Ministry" of none of which it says what or whose it is."""
    bodies, words, lower = word_list("issuing_bodies"), sentence.words, sentence.lower
    return not bodies.isdisjoint(sentence.word_set) and any(
        lower[token] in bodies
        and words[token][0].isupper()
        and lower[token - 1] in ("the", "this")
        and not sentence.in_quote[token]
        and (token + 1 == len(words) or (lower[token + 1] not in ("of", "for", "in") and not words[token + 1][0].isupper()))
        for token in range(1, len(words))
    )
