"""Acts that the words of their own sentence keep at home: upon one's own, among one's own, in one's own house of parliament or campaign."""

from entente.coder.acts.active.act import ActiveAct
from entente.coder.acts.active.doers import RECIPROCAL
from entente.coder.acts.frames import frame_of
from entente.coder.acts.outlook import LAWSUITS
from entente.coder.analysis import Mention
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments, region_after
from entente.lexicon.wordlists import word_list

PUNISHING = frozenset({"SANCTION", "COERCE", "ACCUSE", "REJECT", "REQUEST", "ASSAULT"})
TURNED_OUTWARD = frozenset({"REJECT", "PROTEST", "ASSAULT", "ACCUSE", "SANCTION"})  # what own people may be asked to do to others
ORIGINS = frozenset({"adjective", "demonym"})
CITIZENS = frozenset({"person", "company", "none"})
CAMPAIGN_REACH = 5  # words of "if it won the next election"


def is_at_home(act: ActiveAct) -> bool:
    """Whether the sentence words an act as one at home, so that no other country suffers or enjoys it."""
    return (
        is_among_own(act)
        or is_upon_own(act)
        or is_private_suit(act)
        or is_of_thing_bound(act)
        or is_own_bill(act)
        or is_campaign_promise(act)
        or is_said_at_home(act)
        or is_contraband(act)
        or is_with_private_person(act)
    )


def is_among_own(act: ActiveAct) -> bool:
    """Whether people of one country do something to "each other", whoever else the sentence names: "Nepal's unions blamed each other"."""
    if not act.scene.is_alone or act.has_several_doers or act.main + 1 >= len(act.chunks):
        return False
    return act.chunks[act.main + 1].prep is None and act.scene.words_of(act.chunks[act.main + 1]) in RECIPROCAL


def is_upon_own(act: ActiveAct) -> bool:
    """Whether somebody deals with his own people or rulers: "barred its own judges from", "accused their prime minister of".

    A ban on dealings with another country is one on that country: "barred its own citizens from trading with Y".
    """
    thing = act.main + 1
    if act.frame.type not in PUNISHING or act.frame.act >= 0 or thing >= len(act.chunks):
        return False
    chunk = act.chunks[thing]
    words = act.scene.words_of(chunk) if chunk.kind == "N" and chunk.prep is None else []
    if len(words) > 1 and words[0] == "the" and not chunk.mentions:
        return _is_ruler(words) and not _is_of_another(act, thing) and _speaks_for_opponents(act)
    if len(words) < 2 or words[0] not in word_list("possessives"):
        return False
    if words[1] == "own":
        return not _is_kept_from_dealing(act, thing)
    if words[0] in ("his", "her") and words[1:] == words[-1:] and words[-1] in word_list("own_fellows"):
        return True  # "his rival": of a person at home
    is_plain = all(mention.kind == "pronoun" and act.exclude.issuperset(mention.codes) for mention in chunk.mentions)
    return is_plain and (_is_ruler(words) or words[-1] in word_list("own_fellows"))


def _is_ruler(words: list[str]) -> bool:
    return words[-1] in word_list("own_rulers") or words[-2:] == ["prime", "minister"]


def _is_of_another(act: ActiveAct, thing: int) -> bool:
    """Whether a phrase behind an office names whose it is: "the president | of Y"."""
    behind = act.chunks[thing + 1] if thing + 1 < len(act.chunks) else None
    if behind is None or behind.prep != "of" or not behind.mentions:
        return False
    named = behind.mentions[0].first
    return named == behind.first or act.scene.sentence.lower[behind.first : named] in (["the"], ["a"])


def _speaks_for_opponents(act: ActiveAct) -> bool:
    """Whether those who act are opposed at home: "Malaysia's opposition leader", "Peru's unions"."""
    return act.subject is not None and not word_list("own_fellows").isdisjoint(act.scene.words_of(act.chunks[act.subject]))


def _is_kept_from_dealing(act: ActiveAct, thing: int) -> bool:
    """Whether one's own people are kept from trading with others or going to them."""
    verb = act.chunks[thing + 1] if thing + 1 < len(act.chunks) else act.chunks[thing]
    return verb.kind == "V" and verb.lemma().split("_")[0] in word_list("dealings_abroad")


def is_private_suit(act: ActiveAct) -> bool:
    """Whether citizens or companies go to court, who do not do so for their country: "a Danish dentist is suing a Swedish firm"."""
    return act.frame.rule.startswith(LAWSUITS) and all(_is_private(mention) for mention in act.source.mentions[:1])


def _is_private(mention: Mention) -> bool:
    return mention.kind in ORIGINS and mention.head in CITIZENS


def is_of_thing_bound(act: ActiveAct) -> bool:
    """Whether "bound for" only says where people or goods are to go of which the sentence speaks: "fares of nurses bound for Y"."""
    if act.lemma != "bound_for" or act.scene.words_of(act.chunks[act.main]) != ["bound", "for"]:
        return False
    before: Chunk | None = act.chunks[act.main - 1] if act.main else None
    return before is not None and before.kind == "N" and not (before.mentions or before.titles)


def is_own_bill(act: ActiveAct) -> bool:
    """Whether a bill of one's own that tells no act upon others is refused: "rejected a motion to name a square after"."""
    chunks, thing = act.chunks, act.main + 1
    if act.frame.type != "REJECT" or thing + 1 >= len(chunks) or chunks[thing].prep is not None or chunks[thing].mentions:
        return False
    if chunks[thing].text not in word_list("house_matters") or not chunks[thing + 1].is_infinitive:
        return False
    if any(chunks[position].mentions for position in attachments(chunks, thing)):
        return False
    return frame_of(chunks, thing + 1, region_after(chunks, thing + 1), act.scene.vocabulary) is None


def is_campaign_promise(act: ActiveAct) -> bool:
    """Whether somebody tells what he would do in office: "would pull the troops out if it won the vote", "would close it if elected"."""
    if act.chunks[act.chain[0]].modal is None:
        return False
    lower = act.scene.sentence.lower
    for opener in (chunk for chunk in act.chunks if chunk.kind == "S" and chunk.text in word_list("conditions") | {"once", "when"}):
        words = lower[opener.last + 1 : opener.last + 1 + CAMPAIGN_REACH]
        if words[:1] and words[0] in ("elected", "re-elected"):
            return True
        is_won = not word_list("winning").isdisjoint(words)
        if is_won and not word_list("prizes_of_campaigns").isdisjoint(words):
            return True
    return False


def is_said_at_home(act: ActiveAct) -> bool:
    """Whether only one's own people are asked or warned: "urged villagers not to seek work in Y"."""
    thing = act.chain[0] + 1
    if act.frame.type not in ("REQUEST", "THREATEN") or thing >= len(act.chunks) or act.chunks[act.chain[0]].is_passive:
        return False
    chunk, asked = act.chunks[thing], act.chunks[act.chain[-1]].verb
    if asked is not None and asked.own is not None and asked.own.type in TURNED_OUTWARD:
        return False  # "urged voters to throw out Y's plan"
    if chunk.kind != "N" or chunk.prep is not None or chunk.names_somebody() or chunk.acts:
        return False
    return act.scene.words_of(chunk)[-1] in word_list("home_listeners")


def is_contraband(act: ActiveAct) -> bool:
    """Whether police only find smuggled goods, whencever they come: "seized 40 kilos of heroin"."""
    if act.frame.type != "COERCE":
        return False
    things = [chunk for chunk in act.chunks[act.main + 1 : act.main + 3] if chunk.kind == "N" and chunk.prep in (None, "of")]
    return any(act.scene.words_of(chunk)[-1] in word_list("contraband") for chunk in things)


def is_with_private_person(act: ActiveAct) -> bool:
    """Whether somebody only works with one person or firm who acts for nobody: "worked with a Peruvian defector", "with Reyes"."""
    thing = act.main + 1
    if act.frame.type != "COOPERATE" or act.frame.act >= 0 or act.has_several_doers or thing >= len(act.chunks):
        return False
    chunk = act.chunks[thing]
    if chunk.kind != "N" or chunk.prep not in (None, "with") or chunk.is_time or chunk.is_pronoun or chunk.group >= 0:
        return False
    if not chunk.mentions:
        return act.scene.sentence.words[chunk.first][0].isupper() and not (chunk.heads or chunk.titles or chunk.acts)
    is_one = act.scene.sentence.lower[chunk.first] in ("a", "an", "one") or chunk.mentions[-1].last < chunk.last
    words = act.scene.words_of(chunk)
    return is_one and chunk.mentions[0].kind in ORIGINS and not (chunk.titles or word_list("private_persons").isdisjoint(words))
