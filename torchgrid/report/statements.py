"""The statements that records make about encodings, and the words behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torchgrid.model.cell import spell_requirement, split_id
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.model.statement import CellWords, Statement, make_statement
from torchgrid.model.themes import judge_theme
from torchgrid.report.results import Results, split_themes


def list_cell_words(results: Results, encoding: str) -> tuple[CellWords, ...]:
    """List what each cell tells of an encoding, newest cell first.

    Cells that run only some probes tell too little.
    """
    known = {record.cell: record for record in results.records if "*" in record.probes}
    cells = results.by_encoding.get(encoding, {})
    return tuple(
        make_cell_words(known[cell], list(outcomes.values()), results)
        for cell, outcomes in cells.items()
        if cell in known
    )


def make_cell_words(record: Record, outcomes: Sequence[Outcome], results: Results) -> CellWords:
    """Make the words of one cell from its outcomes of one encoding."""

    def find_upstream(outcome: Outcome) -> str | None:
        judgement = results.expectations.judge(outcome)
        return None if judgement is None else judgement.expectation.upstream

    cell_id, place = split_name(record.cell)
    parts = split_id(cell_id)
    required = set(map(spell_requirement, record.requires))
    by_task = {(outcome.probe, outcome.device): outcome for outcome in outcomes}
    return CellWords(
        cell=record.cell,
        release=parts.release,
        variant=parts.variant,
        # The packages of an encoding are no extras: it cannot be tested without them.
        extras=tuple(name for name in parts.extras if name not in required),
        platform=place.platform,
        accelerator=place.accelerator,
        seen=record.date,
        themes={
            theme: judge_theme(found.values(), find_upstream)
            for theme, found in split_themes(by_task).items()
        },
    )


def make_statements(
    results: Results, themes: Mapping[str, Sequence[str]], known: Sequence[str]
) -> dict[str, Statement]:
    """Make the statement of each encoding, about its `themes`, by name."""
    return {
        name: make_statement(
            name, list_cell_words(results, name), themes=themes.get(name, ()), known=known
        )
        for name in results.encodings
    }
