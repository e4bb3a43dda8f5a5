"""The statements that records make about encodings, and the words behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from torchgrid.model.cell import find_channel, list_own_extras, split_id
from torchgrid.model.outcome import Record
from torchgrid.model.place import split_name
from torchgrid.model.statement import CellWords, Statement, make_statement
from torchgrid.model.themes import ThemeResult
from torchgrid.report.results import Results


def list_cell_words(results: Results, encoding: str) -> tuple[CellWords, ...]:
    """List what each cell tells of an encoding, newest cell first.

    Cells that run only some probes tell too little.
    """
    if encoding not in results.words:
        known = {record.cell: record for record in results.records if "*" in record.probes}
        cells = results.theme_results.get(encoding, {})
        results.words[encoding] = tuple(
            make_cell_words(known[cell], themes) for cell, themes in cells.items() if cell in known
        )
    return results.words[encoding]


def make_cell_words(record: Record, themes: Mapping[str, ThemeResult]) -> CellWords:
    """Make the words of one cell from the results of the themes of one encoding."""
    cell_id, place = split_name(record.cell)
    parts = split_id(cell_id)
    return CellWords(
        cell=record.cell,
        release=parts.release,
        variant=parts.variant,
        extras=list_own_extras(parts.extras, record.requires),
        platform=place.platform,
        accelerator=place.accelerator,
        seen=record.date,
        themes=themes,
    )


def make_statements(
    encoding: str,
    cells: Iterable[CellWords],
    *,
    themes: Sequence[str] = (),
    known: Sequence[str],
    python: str | None = None,
) -> tuple[Statement, ...]:
    """Make the statements about an encoding: one for each place, the one of most releases first.

    Without `themes` they are about every theme that the cells have. Release candidates and
    nightlies do not count: the newest release is one that everybody can install. Without a cell
    there is one statement, which knows nothing.
    """
    places: dict[tuple[str, str], list[CellWords]] = {}
    for cell in cells:
        if find_channel(cell.release) == "release":
            places.setdefault((cell.platform, cell.accelerator or ""), []).append(cell)
    ranked = sorted(places, key=lambda place: (-len({c.release for c in places[place]}), place))
    made = []
    for place in ranked or [("", "")]:
        found = places.get(place, [])
        every = sorted({theme for cell in found for theme in cell.themes})
        statement = make_statement(
            encoding, found, themes=themes or every, known=known, python=python
        )
        platform, accelerator = place
        made.append(replace(statement, platform=platform, accelerator=accelerator or None))
    return tuple(made)
