"""Articles that by their words tell of sport, of markets, of novels or of no politics at all, full of country names as they may be."""

from dataclasses import dataclass

from entente.coder.analysis import Analysis, Event, Mention, Sentence
from entente.coder.context import Context
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

LONG_ARTICLE, POLITICAL_WORDS = 6, 2  # sentences; distinct words
SPORT_WORDS, FEW_SPORT_WORDS = 5, 3  # distinct words of sport that make a sport report, the fewer if they outnumber those of politics
# Distinct words of markets that make a market report, and how often they outnumber those of politics: the market reports of the tuning
# articles have nine to nineteen, an article with events at most four.
MARKET_WORDS, MARKET_SHARE = 7, 3
# An article of at least five sentences that is hardly political and seems to tell an act in few of them: those of the tuning articles
# that tell an act in three sentences or fewer have at least seven distinct words of politics and bodies, those without any act two to six.
SHORT_ARTICLE, FEW_POLITICAL_WORDS, FEW_TELLING, TELLING_SHARE = 5, 6, 3, 0.5
# … unless those that are not of home politics are this share of its distinct words: articles without an act have three in a hundred.
FOREIGN_SHARE = 0.05
# Sentences that tell an act, of an article where each has an understood party: in news of states a third, in others one in six.
UNDERSTOOD_SHARE = 0.3
FEWEST_WORDS = 40  # distinct words of a text of which it means something that few of them are political
STORY_WORDS = 3  # distinct words of novels and films, whose plots are told in the present tense
HARDLY_POLITICAL = "has few words of politics"
UNDERSTOOD = 0.5  # confidence of an act whose other party another sentence names
ORGANS = frozenset({"official", "office", "metonym", "institution", "organisation", "force"})  # kinds of names that act for a state
BESIDE_COUNTERPART = "with-counterpart"  # rule of what is done beside a counterpart, whatever it is
OF_SERIES = {  # kinds of acts that one state after another does to the same one
    "AID": "help", "AGREE": "help", "SANCTION": "punishment", "COERCE": "punishment", "SUPPORT": "praise", "ACCUSE": "blame",
}  # fmt: skip


def tells_stories(words: frozenset[str]) -> bool:
    """Whether an article is about novels or films, so that an act in the present tense is one of their plots: "Moscow invades Chile"."""
    return len(words & word_list("stories")) >= STORY_WORDS


def is_of_plot(chunk: Chunk) -> bool:
    """Whether the verb that tells an act in an article on novels or films makes it one of a plot."""
    return chunk.kind == "V" and chunk.is_finite and chunk.tense == "present" and not chunk.is_perfect


@dataclass(frozen=True, slots=True)
class SiftedActs:
    """Acts of an article that count, and those left out for what it is about instead: `subject`, null where all count."""

    kept: list[Event]
    left_out: list[Event]
    subject: str | None


def sift_acts_of_states(events: list[Event], analysis: Analysis, contexts: list[Context]) -> SiftedActs:
    """The events that count: in an article on other things those that their own sentence tells as the act of a state's organ.

    What else such an article tells between the same parties counts as well.

    In sport countries are teams and attacks are moves, in markets what falls are prices. A long article whose every act has a party that
    is only understood from the sentences before tells none.
    """
    if not events or any(context.opens_section or context.narrator or context.issuer for context in contexts):
        return SiftedActs(events, [], None)  # digests, interviews with officials, columns and resolutions speak of states in few words
    words, sentences = analysis.words, analysis.sentences
    telling = {mention.sentence for event in events for mention in event.mentions}
    is_of_states = _is_done_by_one_after_another(events)
    is_understood = len(words) >= FEWEST_WORDS and all(event.confidence <= UNDERSTOOD for event in events)
    is_understood = is_understood and len(telling) < UNDERSTOOD_SHARE * len(sentences)
    if is_understood and len(sentences) >= LONG_ARTICLE and not is_of_states:
        return SiftedActs([], events, "names the parties of no act")
    subject = name_other_subject(analysis, telling)
    if subject is None or (is_of_states and subject == HARDLY_POLITICAL):
        return SiftedActs(events, [], None)
    by_number = {sentence.number: sentence for sentence in sentences}
    surely = [event for event in events if event.confidence > UNDERSTOOD and _is_act_of_state(event, by_number)]
    parties = [{*event.actors, *event.recipients} for event in surely]
    kept = [event for event in events if event in surely or {*event.actors, *event.recipients} in parties]
    left_out = [event for event in events if event not in kept]
    return SiftedActs(kept, left_out, subject if left_out else None)


def name_other_subject(analysis: Analysis, telling: set[int]) -> str | None:
    """What an article does instead of telling of states, null where it tells of them.

    `telling` numbers the sentences that seem to tell an act. It is on sport, on markets, or hardly political. Only a longer one can be
    hardly political: business, holidays, weather, science.
    """
    words, sentences = analysis.words, analysis.sentences
    of_sport, of_politics = len(words & word_list("sport")), len(words & word_list("political"))
    if of_sport >= SPORT_WORDS or of_sport >= max(FEW_SPORT_WORDS, of_politics + 1):
        return "is on sport"
    if len(sentences) < SHORT_ARTICLE:
        return None
    bodies = {mention.codes for sentence in sentences for mention in sentence.mentions if mention.kind == "organisation"}
    political = of_politics + len(bodies)
    is_hardly_told = len(telling) <= min(FEW_TELLING, TELLING_SHARE * len(sentences))
    of_states = len(words & (word_list("political") | word_list("of_arms")) - word_list("political_at_home"))
    is_hardly_political = political <= FEW_POLITICAL_WORDS and of_states < FOREIGN_SHARE * len(words)
    if len(words) >= FEWEST_WORDS and is_hardly_political and is_hardly_told:
        return HARDLY_POLITICAL
    if len(sentences) < LONG_ARTICLE:
        return None
    if political < POLITICAL_WORDS:
        return HARDLY_POLITICAL
    return "is on markets" if len(words & word_list("market_report")) >= max(MARKET_WORDS, MARKET_SHARE * of_politics) else None


def _is_done_by_one_after_another(events: list[Event]) -> bool:
    """Whether two states or more, each for itself, do one kind of thing to the same one: "Peru sent tents, Chile offered a doctor"."""
    doers: dict[tuple[str, tuple[str, ...]], set[tuple[str, ...]]] = {}
    for event in events:
        if event.type in OF_SERIES and not (event.is_symmetric or event.is_weighed) and len(event.recipients) == 1:
            doers.setdefault((OF_SERIES[event.type], event.recipients), set()).add(event.actors)
    return any(len(actors) > 1 for actors in doers.values())


def _is_act_of_state(event: Event, sentences: dict[int, Sentence]) -> bool:
    """Whether a sentence that tells an act names two parties, and one tells of a government, a minister, an army by name or in a word."""
    if all(told.rule == BESIDE_COUNTERPART for told in event.mentions):
        return False  # "watched the match with his Slovenian colleague"
    parties, organs = {*event.actors, *event.recipients}, word_list("state_organs")
    told_in = [sentences[told.sentence] for told in event.mentions]
    if not any(told.has_organ for told in event.mentions) and all(organs.isdisjoint(sentence.word_set) for sentence in told_in):
        return False
    named = (sentence.codes() for sentence in told_in)
    return any(len(parties & codes) > 1 for codes in named)


def has_organ(parties: tuple[Mention, ...]) -> bool:
    """Whether one of the parties of an act is named as an organ of a state: an official, the Kremlin, a navy."""
    return any(mention.kind in ORGANS for mention in parties)
