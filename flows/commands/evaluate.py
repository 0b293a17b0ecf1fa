"""`entente evaluate`: precision, recall and F1 of the coder on annotated documents."""

import json
import os
import sys
from pathlib import Path

import click


@click.command(name="evaluate", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("gold", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--workers", type=click.IntRange(min=1), default=None, help="Worker processes for long files (default: one a processor).")
@click.option(
    "--verbose", "-v", is_flag=True, help="List the worst documents with what was missed, what was invented and which rules fired."
)
@click.option("--worst", type=click.IntRange(min=1), default=20, show_default=True, help="Documents that --verbose lists.")
@click.option("--json", "json_file", type=click.Path(path_type=Path, dir_okay=False), help="Also write the figures to this file.")
@click.option("--hide-published", is_flag=True, help="Let the coder find each date of publication in the text.")
def command(gold: Path, workers: int | None, verbose: bool, worst: int, json_file: Path | None, hide_published: bool) -> None:
    """Code the texts of GOLD, JSON Lines of annotated documents, and score events and facts against the annotation.

    Ends with 0 when all documents were coded, with 1 when one could not be coded or GOLD cannot be read.
    """
    from entente.coding.evaluation import evaluate, rules_of
    from entente.coding.gold import read_gold
    from entente.errors import EntenteError
    from flows.printing_scores import print_evaluation, print_worst

    try:
        documents = read_gold(gold)
        evaluation = evaluate(documents, workers or os.cpu_count() or 1, is_published_hidden=hide_published)
    except EntenteError as error:
        raise click.ClickException(str(error)) from error
    print_evaluation(evaluation, gold.name)
    if verbose:
        ranked = sorted(evaluation.events.documents, key=lambda document: document.rank)
        for score in ranked[:worst]:
            if (score.missed or score.spurious) and score.document_id not in evaluation.uncoded:
                document = documents[score.document_id]
                print_worst(score, document, rules_of(document, is_published_hidden=hide_published))
    if json_file is not None:
        json_file.write_text(json.dumps(evaluation.as_dict(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if evaluation.uncoded:
        sys.exit(1)
