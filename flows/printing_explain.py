"""An event and its evidence on the terminal."""

from collections.abc import Mapping
from typing import cast

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.text import Text

from entente.warehouse.explain import Explanation, Mention

DATE_METHODS = {None: "no date in the text"}
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
    when = "unknown" if event["event_date"] is None else f"{event['event_date']} (known to the {event['date_precision']}, {event['date_method']})"
    if event["end_date"] is not None:
        when += f" to {event['end_date']}"
    facts = [
        ("status", str(event["status"])),
        ("date", when),
        ("place", str(event["place"] or "unknown")),
        ("contexts", ", ".join(cast("list[str]", event["contexts"])) or "none"),
        ("class", f"{QUAD_CLASSES[cast(int, event['quad_class'])]}, intensity {event['intensity']}, Goldstein {event['goldstein']}, CAMEO {event['cameo_code']}"),
        ("told by", f"{event['mention_count']} sentences, {event['document_count']} stories, {event['outlet_count']} outlets"),
        ("reported", f"{event['first_reported'] or 'unknown'} to {event['last_reported'] or 'unknown'}"),
        ("confidence", f"{cast(float, event['confidence']):.2f}"),
    ]
    people = cast("list[str]", event["participants"])
    return facts + ([("officials", ", ".join(people))] if people else [])


def _print_mention(console: Console, number: int, count: int, mention: Mention) -> None:
    console.print(f"[bold]{number} of {count}[/bold]  {escape(mention.outlet or 'unknown outlet')}, {mention.published_date or 'undated'}"
                  f"{' (by ' + mention.published_date_method + ')' if mention.published_date_method else ''}", soft_wrap=True)
    if mention.title:
        console.print(f"  {escape(mention.title)}", soft_wrap=True)
    console.print(f"  [dim]{escape(mention.source_uri)}[/dim]", soft_wrap=True)
    passage = Text()
    passage.append(("…" if len(mention.before) >= 200 else "") + mention.before, style="dim")
    passage.append(mention.evidence, style="reverse" if console.is_terminal else "")
    if not console.is_terminal:
        passage = Text(f"{mention.before}>>>{mention.evidence}<<<{mention.after}")
    else:
        passage.append(mention.after, style="dim")
    console.print(Padding(passage, (0, 0, 0, 2)))
    words = f" from {mention.date_words!r}" if mention.date_words else ""
    when = f"{mention.event_date} ({mention.date_precision}, {mention.date_method}{words})" if mention.event_date else "no date in the text"
    console.print(f"  [dim]rule[/dim] {escape(mention.rule)}  [dim]trigger[/dim] {escape(mention.trigger or '-')}  [dim]status[/dim] {mention.status}", soft_wrap=True)
    console.print(f"  [dim]date[/dim] {escape(when)}  [dim]characters[/dim] {mention.char_start}-{mention.char_end}, sentence {mention.sentence_number}", soft_wrap=True)
    for party in mention.parties:
        how = f", resolved by {party.resolved_by}" if party.resolved_by else ""
        who = f" = {party.person}" if party.person and party.person != party.text else ""
        console.print(f"  [dim]party[/dim] {escape(party.text)}{escape(who)} → {', '.join(party.codes)} ({party.kind}{escape(how)})", soft_wrap=True)
    if mention.copies:
        console.print(f"  [dim]copies[/dim] {escape(', '.join(mention.copies))}", soft_wrap=True)
    console.print(f"  [dim]mention {mention.mention_id}, coder {mention.coder_version}, lexicon {mention.lexicon_version}[/dim]", soft_wrap=True)
