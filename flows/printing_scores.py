"""Scores of the coder on the terminal."""

from collections.abc import Mapping

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from entente.coding.evaluation import Evaluation, Firing
from entente.coding.items import Pair, Record, items_of, readings_of
from entente.coding.scoring import ATTRIBUTES, QUAD_NAMES, Counts, DocumentScore, Score
from entente.facts.scoring import FactScore
from entente.wording import say_count

LEVEL_NAMES = {
    "pairs": "pair",
    "pairs+quad": "pair and quad class",
    "pairs+type": "pair and type",
    "items+direction": "pair, type and direction",
}
FIGURES = ("precision", "recall", "F1", "right", "wrong", "missed")
MOST_ERRORS = 8
LONGEST_SENTENCE = 160


def print_evaluation(evaluation: Evaluation, name: str) -> None:
    """Events, where documents are annotated for them, by level, attribute, type and quad class; facts by kind; headers."""
    console = Console(highlight=False)
    console.print(f"\n[bold]{escape(name)}[/bold]: {say_count(evaluation.document_count, 'document')}")
    if evaluation.has_events:
        _print_events(console, evaluation.events)
    if evaluation.facts:
        _print_facts(console, evaluation.facts)
    if evaluation.header:
        shares = ", ".join(f"{key} {right}/{total}" for key, (right, total) in evaluation.header.items())
        console.print(f"headers as annotated: {shares}")
    for identity, reason in evaluation.uncoded.items():
        console.print(f"[red]not coded[/red] {escape(identity)}: {escape(reason)}")


def _print_events(console: Console, score: Score) -> None:
    _print_counts(console, "Events", [(LEVEL_NAMES[level], counts) for level, counts in score.levels.items()])
    _print_attributes(console, score)
    console.print(f"pairs that the annotation rules out: {len(score.violations)} of {score.not_dyads}")
    alarms = sum(score.false_alarms.values())
    console.print(f"documents without events that got some: {len(score.false_alarms)} of {score.silent_documents} ({alarms} items)")
    _print_counts(console, "By type", sorted(score.by_type.items()))
    quads = [name for name in (*QUAD_NAMES.values(), "?") if name in score.by_quad]
    _print_counts(console, "By quad class", [(name, score.by_quad[name]) for name in quads])


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for number, column in enumerate(columns):
        is_figure = 0 < number <= len(FIGURES)
        table.add_column(column, justify="right" if is_figure else "left", no_wrap=number <= len(FIGURES))
    return table


def _figures(counts: Counts | FactScore) -> tuple[str, ...]:
    shares = (f"{counts.precision:.3f}", f"{counts.recall:.3f}", f"{counts.f1:.3f}")
    return (*shares, str(counts.right), str(counts.invented), str(counts.missed))


def _print_counts(console: Console, title: str, rows: list[tuple[str, Counts]]) -> None:
    table = _table(title, *FIGURES)
    for name, counts in rows:
        table.add_row(escape(name), *_figures(counts))
    console.print(table)


def _print_attributes(console: Console, score: Score) -> None:
    names = {"date~": "date, or its month or year"}
    console.print(f"of {score.aligned} aligned events agree in")
    for attribute in ATTRIBUTES:
        share = score.share(attribute)
        console.print(f"  {names.get(attribute, attribute):27}" + ("-" if share is None else f"{share:.3f}  ({score.agreeing[attribute]})"))
    for label, errors in (("status", score.status_errors), ("direction", score.direction_errors)):
        if errors:
            console.print(f"  wrong {label}: " + ", ".join(f"{error} {count}" for error, count in errors.most_common(MOST_ERRORS)))


def _print_facts(console: Console, facts: Mapping[str, FactScore]) -> None:
    table = _table("Facts", *FIGURES, "also right")
    for kind, score in facts.items():
        also = ", ".join(f"{name} {count / score.right:.3f}" for name, count in score.also.items() if score.right)
        table.add_row(kind, *_figures(score), also)
    console.print(table)


def print_worst(score: DocumentScore, document: Record, rules: Mapping[tuple[Pair, str], list[Firing]]) -> None:
    """One document: what was missed with the annotator's evidence, what was invented with rule and sentence."""
    console = Console(highlight=False, soft_wrap=True)
    counts = score.counts
    console.print(
        f"\n[bold]{escape(score.document_id)}[/bold]  F1 {counts.f1:.3f}"
        f"  right {counts.right}  invented {counts.invented}  missed {counts.missed}"
    )
    evidence = _find_evidence(document)
    for item in score.missed:
        console.print(f"  [red]missed  [/red]  {_name_item(item)}  {_shorten(evidence.get(item, ''))}")
    for item in score.spurious:
        ruled_out = "  (ruled out by the annotation)" if item[0] in score.violations else ""
        console.print(f"  [yellow]invented[/yellow]  {_name_item(item)}{ruled_out}")
        for firing in rules.get(item, []):
            console.print(f"              [dim]{escape(firing.rule)}[/dim]  {_shorten(firing.sentence)}")


def _name_item(item: tuple[Pair, str]) -> str:
    (one, other), kind = item
    return f"{kind} {one}-{other}"


def _find_evidence(document: Record) -> dict[tuple[Pair, str], str]:
    """Evidence of each annotated item, of its first event."""
    found: dict[tuple[Pair, str], str] = {}
    for event in document.get("events") or ():
        for item in items_of(readings_of({"events": [event]})):
            found.setdefault(item, str(event.get("evidence") or ""))
    return found


def _shorten(sentence: str) -> str:
    flat = " ".join(sentence.split())
    return escape(flat if len(flat) <= LONGEST_SENTENCE else flat[: LONGEST_SENTENCE - 1] + "…")
