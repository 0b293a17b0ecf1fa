"""Who did what a comment is about: "the step", "the expulsions", "the launch", or "them" where deeds and no parties are meant."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.candidates import HOSTILE, Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import start_of_phrase
from entente.coder.tellings.envoys.envoys import find_host_of_envoy
from entente.lexicon.wordlists import word_list

STEP_REACH = 2  # sentences back in which the step was told
TOLD_REACH = 4  # sentences back in which it was told
STEP_WORDS = 3  # words of "the latest step"; longer phrases say what it was
TOPIC_REACH = 3  # chunks behind a verb among which its topic stands
DEFINITE = frozenset({"the", "this", "that"})
DEED_PRONOUNS = (["them"], ["these"], ["those"])


def find_doers(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """Who did what the words right behind the verb `trigger` mean; empty where they mean no deed told before."""
    return (
        _doers_of_step(scene, source, trigger)
        or _doers_of_named(scene, source, trigger)
        or _tester(scene, source, trigger)
        or find_parties_to_deal(scene, source, trigger)
    )


def find_doers_told(scene: Scene, exclude: tuple[str, ...], chunk: Chunk) -> tuple[str, ...]:
    """Who did what a noun chunk means: "the attack", "the decision", "the talks"; empty where it means nothing told before."""
    told = find_told(scene, chunk)
    return told.actors if told is not None and set(exclude).isdisjoint(told.actors) else ()


def find_told(scene: Scene, chunk: Chunk) -> Candidate | None:
    """The act told before that a noun chunk means: "the attack", "the request"; null where it means none."""
    words = scene.words_of(chunk)
    if scene.is_alone or chunk.mentions or words[0] not in ("the", "this", "that", "these", "those") or len(words) > STEP_WORDS:
        return None
    types = [noun_class.type for act in chunk.acts for noun_class in act.classes if noun_class.type]
    told = scene.memory.by_type.get(types[-1]) if types else None
    if told is None and words[-1] in word_list("deeds"):
        told = scene.memory.last_deed
    return told if told is not None and scene.sentence.number - told.sentence <= TOLD_REACH else None


def find_doers_of_them(scene: Scene, trigger: int, exclude: frozenset[str]) -> tuple[str, ...]:
    """Who did what "called them barbaric" blames, where "them" has just been read as doer and victim of one deed."""
    behind = _topic(scene, trigger)
    deed = scene.memory.last_deed
    if behind is None or behind.prep is not None or deed is None or deed.type not in HOSTILE:
        return ()
    is_deed = scene.words_of(behind) in DEED_PRONOUNS and bool(behind.mentions)
    is_recent = scene.sentence.number - deed.sentence <= STEP_REACH
    is_both = is_deed and set(behind.mentions[0].codes) == {*deed.actors, *deed.recipients}
    return deed.actors if is_recent and is_both and exclude.isdisjoint(deed.actors) else ()


def find_doers_of_antecedent(scene: Scene, verb: int, exclude: frozenset[str]) -> tuple[str, ...]:
    """Who did what a relative clause comments on: "shelled a school, an attack that Norway called a crime", "drills which X denounced"."""
    chunks = scene.chunks
    opener = _find_opener(chunks, verb)
    if opener is None or not chunks[verb].is_finite or chunks[verb].is_passive:
        return ()
    antecedent = opener - 2 if chunks[opener - 1].kind == "," else opener - 1
    named = start_of_phrase(chunks, antecedent)
    is_said_of = antecedent > 0 and chunks[antecedent - 1].is_copula and opener == antecedent + 1
    if is_said_of and scene.sentence.lower[chunks[antecedent].first] not in ("a", "an", "the"):
        return ()  # "is angry that Peru welcomed"
    if chunks[antecedent].kind != "N" or any(mention.codes for mention in chunks[named].mentions):
        return ()
    told = [other for other in scene.found if other.trigger < opener and exclude.isdisjoint(other.actors)]
    if told:
        return told[-1].actors
    main = next((place for place in range(opener) if chunks[place].kind == "V" and chunks[place].is_finite), None)
    doer = find_actor(chunks, main) if main is not None and not chunks[main].reports() else None
    return doer.codes if doer is not None and exclude.isdisjoint(doer.codes) else ()


def _find_opener(chunks: list[Chunk], verb: int) -> int | None:
    """The relative pronoun before the subject of a verb, which has no object of its own then: "a step that | Peru called"."""
    behind = chunks[verb + 1] if verb + 1 < len(chunks) else None
    if behind is not None and (behind.kind == "H" or behind.is_pronoun):
        return None
    position = verb - 1
    while position > 1 and chunks[position].kind == "N" and not chunks[position].is_time:
        position -= 1
    is_subject = position < verb - 1 and position > 0
    return position if is_subject and chunks[position].kind in ("R", "H") and chunks[position - 1].kind in ("N", ",") else None


def note_test(scene: Scene) -> None:
    """Remembers who tried out a weapon without striking anybody, which others then denounce."""
    if word_list("tested_weapons").isdisjoint(scene.sentence.word_set):
        return
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind == "N" and chunk.text in word_list("weapon_tests"):
            _note_tester_of(scene, index)
        is_orbit = "orbit" in scene.sentence.word_set and chunk.lemma() in word_list("lofting_verbs")
        is_test = is_orbit or chunk.lemma() in word_list("testing_verbs")
        if chunk.kind == "V" and chunk.is_finite and not chunk.is_negated and is_test:
            actor = None if chunk.is_passive else find_actor(scene.chunks, index)
            if actor is not None and len(actor.codes) == 1:
                scene.memory.tester, scene.memory.tested_in = actor.codes[0], scene.sentence.number


def _note_tester_of(scene: Scene, index: int) -> None:
    """Remembers whose test a noun names: "the launch by X", "X's latest test"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    is_by = behind is not None and behind.kind == "N" and behind.prep == "by"
    tester = party_of(scene.chunks, index + 1 if is_by else index, acting=True, places=False)
    if tester is not None and len(tester.codes) == 1 and tester.mentions[0].kind != "pronoun":
        scene.memory.tester, scene.memory.tested_in = tester.codes[0], scene.sentence.number


def _tester(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """Who made "the launch", "the tests"."""
    behind, tester = _topic(scene, trigger), scene.memory.tester
    is_fresh = scene.sentence.number - scene.memory.tested_in <= 1  # "met over the launch. X condemned it"
    if tester is not None and tester not in source.codes and behind is not None and is_fresh and scene.words_of(behind) == ["it"]:
        told = scene.memory.last_act
        is_reaction = told is not None and told.recipients == (tester,)  # "X froze its loans. Y called it a provocation", the test
        return (tester,) if told is None or is_reaction or told.sentence < scene.memory.tested_in else ()
    if tester is None or tester in source.codes or behind is None or behind.mentions or behind.prep not in (None, "over", "at", "about"):
        return ()
    return (tester,) if not word_list("weapon_tests").isdisjoint(scene.words_of(behind)) else ()


def find_parties_to_deal(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """Who struck "the deal", "this accord" that a third party speaks of."""
    behind = _topic(scene, trigger)
    deal = next((other for other in reversed(scene.found) if other.type == "AGREE" and other.is_symmetric), scene.memory.deal)
    if behind is None or behind.prep not in (None, "of") or behind.mentions:
        return ()
    words = scene.words_of(behind)
    if words[0] not in DEFINITE or len(words) > STEP_WORDS or word_list("deals").isdisjoint(words):
        return ()
    if deal is None or not set(source.codes).isdisjoint(deal.actors):
        dealer = scene.memory.recogniser  # nobody denounces a deal of his own: one with a region that broke away from him
        return (dealer,) if dealer is not None and dealer not in source.codes else ()
    main = scene.context.main if scene.context is not None else None
    is_matter = main is not None and set(main) == set(deal.actors)  # the one that the article is about
    return deal.actors if is_matter or scene.sentence.number - deal.sentence <= STEP_REACH else ()


def _topic(scene: Scene, trigger: int) -> Chunk | None:
    """The first noun chunk right behind a verb."""
    return next((chunk for chunk in scene.chunks[trigger + 1 : trigger + TOPIC_REACH] if chunk.kind == "N" and not chunk.is_time), None)


def _doers_of_named(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """Who did what "the recognition", "the expulsions" names: the last act of that kind."""
    behind = _topic(scene, trigger)
    if behind is None or behind.prep is not None or behind.mentions or scene.sentence.lower[behind.first] != "the":
        return ()
    types = [noun_class.type for act in behind.acts for noun_class in act.classes if noun_class.type and not noun_class.is_symmetric]
    told = scene.memory.by_type.get(types[-1]) if types else None
    if told is None or told.is_symmetric or not set(source.codes).isdisjoint(told.actors):
        return ()
    return told.actors


def _doers_of_step(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """Who did what "the step", "the decision" means: the last act told, where it is not the speaker's own."""
    deed = _deed_spoken_of(scene, trigger)
    recogniser = scene.memory.recogniser
    if deed == "recognition" and recogniser is not None and recogniser not in source.codes:
        return (recogniser,)
    host = find_host_of_envoy(scene, trigger, source) if deed is not None else None
    if host is not None:
        return host.codes
    last = scene.memory.last_deed
    if deed is None or last is None or len(last.actors) > 1 or not set(source.codes).isdisjoint(last.actors):
        return ()
    is_main = scene.context is not None and set(scene.context.main or ()).issuperset(last.actors)
    return last.actors if is_main or scene.sentence.number - last.sentence <= STEP_REACH else ()


def _deed_spoken_of(scene: Scene, trigger: int) -> str | None:
    """The word of "the step", "the recognition" right behind a verb; null where something else stands there."""
    for chunk in scene.chunks[trigger + 1 : trigger + TOPIC_REACH]:
        if chunk.kind != "N" or chunk.prep is not None:
            return None
        words = scene.words_of(chunk)
        if words[0] in DEFINITE and len(words) <= STEP_WORDS and words[-1] in word_list("deeds"):
            return words[-1]
    return None


def find_partner_told(scene: Scene, source: Party, reach: int, trigger: int) -> Party | None:
    """With whom the last `reach` sentences told that a country has to do; null where they named nobody or none stands before."""
    if scene.is_alone:
        return None
    partner, told = scene.memory.partners.get(source.codes[0], ("", 0))
    return Party((partner,), (), trigger) if partner and scene.sentence.number - told <= reach else None
