"""An event and its evidence on the terminal."""

from collections.abc import Mapping
from typing import cast

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.text import Text

from entente.warehouse.explain import CONTEXT_CHARACTERS, Explanation, Mention, PartyTrace
from entente.wording import say_count

KNOWN = {"year": 4, "month": 7}  # characters of an ISO date that are known
TELLERS = (("mention", "sentence", "sentences"), ("document", "story", "stories"), ("outlet", "outlet", "outlets"))
QUAD_CLASSES = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}


def print_explanation(explanation: Explanation) -> None:
    """The event first, then each mention with its sentence marked in context."""
    console = Console(highlight=False)
    event = explanation.event
    console.print(Text(describe_event(event, explanation.names), style="bold"))
    console.print(f"[dim]{event['event_id']}[/dim]")
    for label, value in _list_facts(event):
        console.print(f"[dim]{label:<12}[/dim]{escape(value)}", soft_wrap=True)
    for number, mention in enumerate(explanation.mentions, start=1):
        console.print()
        _print_mention(console, number, len(explanation.mentions), mention)


def describe_event(event: Mapping[str, object], names: Mapping[str, str]) -> str:
    """One line: who, what, to whom, when."""
    actors = [names.get(code, code) for code in cast("list[str]", event["actors"])]
    recipients = [names.get(code, code) for code in cast("list[str]", event["recipients"])]
    kind = str(event["event_type"]) + (f" ({event['mode']})" if event["mode"] else "")
    if event["is_symmetric"]:
        return f"{kind}: {', '.join(actors)}"
    return f"{kind}: {', '.join(actors)} → {', '.join(recipients) or 'no other party'}"


def _list_facts(event: Mapping[str, object]) -> list[tuple[str, str]]:
    people = cast("list[str]", event["participants"])
    quad_class = QUAD_CLASSES[cast(int, event["quad_class"])]
    facts = [
        ("status", str(event["status"])),
        ("date", _describe_date(event["event_date"], event["date_precision"], event["date_method"])),
        ("until", str(event["end_date"] or "")),
        ("place", str(event["place"] or "unknown")),
        ("contexts", ", ".join(cast("list[str]", event["contexts"])) or "none"),
        ("class", f"{quad_class}, intensity {event['intensity']}, Goldstein {event['goldstein']}, CAMEO {event['cameo_code']}"),
        ("told by", ", ".join(say_count(cast(int, event[f"{what}_count"]), *nouns) for what, *nouns in TELLERS)),
        ("reported", f"{event['first_reported'] or 'unknown'} to {event['last_reported'] or 'unknown'}"),
        ("officials", ", ".join(people)),
        ("confidence", f"{cast(float, event['confidence']):.2f}{_describe_kind(event)}"),
    ]
    return [(label, value) for label, value in facts if value]


def _describe_kind(event: Mapping[str, object]) -> str:
    if event["is_stated_trade"]:
        return ", stated trade: no act, in no score"
    return ", only weighed: no rule read it" if event["is_weighed"] else ""


def _describe_date(day: object, precision: object, method: object, words: str | None = None) -> str:
    if day is None:
        return "unknown: no date in the text"
    return f"{str(day)[: KNOWN.get(str(precision), 10)]}, known to the {precision} ({method}{f' from {words!r}' if words else ''})"


def _print_mention(console: Console, number: int, count: int, mention: Mention) -> None:
    published = str(mention.published_date or "undated")
    if mention.published_date_method:
        published += f" (by {mention.published_date_method})"
    console.print(f"[bold]{number} of {count}[/bold]  {escape(mention.outlet or 'unknown outlet')}, {published}", soft_wrap=True)
    if mention.title:
        console.print(f"  {escape(mention.title)}", soft_wrap=True)
    console.print(f"  [dim]{escape(mention.source_uri)}[/dim]", soft_wrap=True)
    console.print(Padding(_mark_sentence(mention, is_terminal=console.is_terminal), (0, 0, 0, 2)))
    for label, value in _list_notes(mention):
        console.print(f"  [dim]{label:<10}[/dim]{escape(value)}", soft_wrap=True)


def _mark_sentence(mention: Mention, *, is_terminal: bool) -> Text:
    """The sentence in its context: reversed on a terminal, between >>> and <<< in a file."""
    before, after = _cut_at_words(mention)
    if not is_terminal:
        return Text(f"{before}>>>{mention.evidence}<<<{after}")
    passage = Text(before, style="dim")
    passage.append(mention.evidence, style="not dim reverse")
    passage.append(after)
    return passage


def _cut_at_words(mention: Mention) -> tuple[str, str]:
    """What stands before and after the sentence, without the pieces of words at the ends."""
    before, after = mention.before, mention.after
    if len(before) == CONTEXT_CHARACTERS:
        before = "… " + before.partition(" ")[2]
    if len(after) == CONTEXT_CHARACTERS:
        after = after.rpartition(" ")[0] + " …"
    return before, after


def _list_notes(mention: Mention) -> list[tuple[str, str]]:
    notes = [
        ("rule", _describe_rule(mention)),
        ("trigger", mention.trigger or ""),
        ("status", mention.status),
        ("date", _describe_date(mention.event_date, mention.date_precision, mention.date_method, mention.date_words)),
        ("where", f"sentence {mention.sentence_number}, characters {mention.char_start} to {mention.char_end}"),
        *(("party", _describe_party(party)) for party in mention.parties),
        ("type", ", ".join(f"{name} {share:.0%}" for name, share in mention.types)),
        ("likely by", ", ".join(f"{name} {gain:+.2f}" for name, gain in mention.reasons)),
        ("copies", ", ".join(mention.copies)),
        ("mention", f"{mention.mention_id}, coder {mention.coder_version}, lexicon {mention.lexicon_version}"),
    ]
    return [(label, value) for label, value in notes if value]


def _describe_rule(mention: Mention) -> str:
    """A rule's name; of what is weighed that no rule reads it, and how likely there is an act at all."""
    return f"{mention.rule}: no rule reads it, an act of some type is {mention.confidence:.0%} likely" if mention.reasons else mention.rule


def _describe_party(party: PartyTrace) -> str:
    who = f" = {party.person}" if party.person and party.person != party.text else ""
    how = f", resolved by {party.resolved_by}" if party.resolved_by else ""
    return f"{party.text!r}{who}: {', '.join(party.codes)} ({party.kind}{how})"
