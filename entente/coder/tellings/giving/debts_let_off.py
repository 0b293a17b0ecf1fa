"""Debts of one country that another lets it off: "struck $3 million of Y's debt off its books", "turned what Y owed it into schools"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

FORGIVEN = 0.85  # how sure the reading is
REACH = 8  # chunks behind the verb that say what is owed and by whom
DEBTS = ("debt",)
OPEN_CLAUSES = frozenset({"N", "V", "H", "R", ","})


def read_debt_let_off(scene: Scene, index: int) -> bool:
    """Adds the gift that the verb group `index`, "waived", "wrote off", makes of a debt; whether what follows is one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or not verb.is_finite or verb.modal in word_list("open_modals"):
        return False
    region = _find_region(chunks, index)
    subject = find_subject(chunks, index)
    owed = [subject, *region] if verb.is_passive and subject is not None else region
    has_sum = any(chunks[at].has_currency or chunks[at].names_act(("cash",)) for at in owed)
    if not any(_is_debt(scene, chunks[at], verb, has_sum=has_sum) for at in owed) or not _fits(scene, index, region):
        return False
    forgiving = find_agent(chunks, index) if verb.is_passive else _find_creditor(chunks, index, subject)
    if forgiving is not None and any(_is_own_debt(scene, chunks[at], forgiving) for at in owed):
        return False
    debtor: Party | None = None
    if verb.is_passive and subject is not None:
        debtor = party_of(chunks, subject, acting=False, exclude=frozenset(forgiving.codes if forgiving is not None else ()))
        forgiving = forgiving or _first_party(chunks, region, frozenset(debtor.codes if debtor is not None else ()))
    if forgiving is None or (forgiving.mentions[0].head in PRIVATE_HEADS and forgiving.mentions[0].kind != "demonym"):
        return False
    debtor = debtor or _first_party(chunks, region, frozenset(forgiving.codes)) or _owner_before(chunks, index, forgiving)
    debtor = debtor or scene.other_of_pair(forgiving, index)
    if debtor is None or not set(debtor.codes).isdisjoint(forgiving.codes):
        return False
    scene.used_acts.update(at for at in owed if chunks[at].kind == "N")
    frame = Frame("AID", None, (), False, f"let-off-debt: {verb.lemma()}")
    scene.add_between(frame, forgiving, debtor, index, status=verb.status(), confidence=FORGIVEN)
    return True


def _find_creditor(chunks: list[Chunk], index: int, subject: int | None) -> Party | None:
    """Who lets off the debt: the subject, or who stands behind "Y's largest creditor, X,"."""
    if subject is not None and chunks[subject].text in word_list("creditors") and subject + 2 < index and chunks[subject + 1].kind == ",":
        return party_of(chunks, subject + 2, acting=True)
    return find_actor(chunks, index)


def _is_own_debt(scene: Scene, chunk: Chunk, forgiving: Party) -> bool:
    """Whether the debt is one's own, which nobody lets himself off: "turned its debts into a campaign theme"."""
    is_debt = chunk.names_act(DEBTS) or not word_list("debts").isdisjoint(scene.words_of(chunk))
    return is_debt and any(set(mention.codes) <= set(forgiving.codes) for mention in chunk.mentions[:1])


def _find_region(chunks: list[Chunk], index: int) -> list[int]:
    """The chunks behind the verb up to the end of its clause, with a clause that tells who owes it."""
    region: list[int] = []
    for position in range(index + 1, min(index + 1 + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind not in OPEN_CLAUSES or (chunk.kind == "," and len(region) > 1):
            break
        if chunk.kind == "V" and chunk.is_finite and chunk.lemma() not in word_list("owing_verbs"):
            break
        region.append(position)
    return region


def _is_debt(scene: Scene, chunk: Chunk, verb: Chunk, *, has_sum: bool) -> bool:
    """Whether a chunk says that something is owed: "debt", "3 million owed by", "old loans", though loans "cancelled" are not given."""
    if chunk.names_act(DEBTS) or not word_list("debts").isdisjoint(scene.words_of(chunk)):
        return True
    if has_sum and (chunk.lemma() in word_list("owing_verbs") or not word_list("owing").isdisjoint(scene.words_of(chunk))):
        return True
    is_lent = chunk.kind == "N" and not word_list("lent_sums").isdisjoint(scene.words_of(chunk))
    return is_lent and verb.lemma() not in word_list("ending_loans")


def _fits(scene: Scene, index: int, region: list[int]) -> bool:
    """Whether the verb does away with the debt: "turned" wants "into", "struck" its books, "let" the word "off"."""
    chunks = scene.chunks
    stem = chunks[index].lemma().partition("_")[0]
    preps = {chunks[at].prep for at in region if chunks[at].kind == "N"}
    if stem in word_list("turning_debts"):
        is_owed = any(_ends_with_debt(scene, chunks[at]) for at in (index - 1, *region))
        return is_owed and not preps.isdisjoint(("into", "for"))
    if stem in word_list("striking_debts"):
        return any(chunks[at].text in word_list("ledgers") for at in region) or chunks[index].lemma() != stem
    return stem not in ("let", "excuse") or "off" in preps or chunks[index].lemma() in ("let_off", "excuse")


def _ends_with_debt(scene: Scene, chunk: Chunk) -> bool:
    """Whether it is the debt itself that is turned, not what it brings with it: "Y's debt", "what Y owes", not "Y's debt crisis"."""
    if chunk.lemma() in word_list("owing_verbs"):
        return True
    last = scene.sentence.lower[chunk.last]
    return last in word_list("debts") | word_list("owing") | word_list("lent_sums") or chunk.has_currency


def _first_party(chunks: list[Chunk], region: list[int], exclude: frozenset[str]) -> Party | None:
    named = [at for at in region if chunks[at].kind == "N" and chunks[at].mentions and not _is_creditor(chunks, at)]
    return next((party for at in named if (party := party_of(chunks, at, acting=False, exclude=exclude)) is not None), None)


def _is_creditor(chunks: list[Chunk], at: int) -> bool:
    """Whether a pronoun right behind "owed" is he to whom it is owed: "owed | them"."""
    return chunks[at].is_pronoun and at > 0 and chunks[at - 1].lemma() in word_list("owing_verbs")


def _owner_before(chunks: list[Chunk], index: int, forgiving: Party) -> Party | None:
    """Whose creditor the one who lets him off is: "Y's largest creditor, X, has cancelled"."""
    for position in range(index - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind in (";", "V", "S"):
            return None
        if chunk.kind == "N" and chunk.text in word_list("creditors") and chunk.mentions:
            return party_of(chunks, position, acting=False, exclude=frozenset(forgiving.codes))
    return None
