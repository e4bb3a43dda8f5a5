"""Records as files for other programs, and as a data frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from torchgrid import __version__
from torchgrid.config.matrix import read_matrix
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.expectation import Expectations
from torchgrid.records import store
from torchgrid.records.keys import keep_current
from torchgrid.report.ci_reports import render_ctrf, render_junit
from torchgrid.report.outcome_rows import COLUMNS, list_rows, render_csv
from torchgrid.report.publish import build_results
from torchgrid.report.results import Results
from torchgrid.report.step_summary import render_step_summary
from torchgrid.report.text import count_noun
from torchgrid.system import files

if TYPE_CHECKING:
    import polars as pl

RENDERERS: Mapping[str, Callable[[Results], str]] = {
    "csv": lambda results: render_csv(list_rows(results)),
    "ctrf": lambda results: render_ctrf(results, __version__),
    "junit": render_junit,
    "summary": render_step_summary,
}
"""The formats of text."""

Echo = Callable[[str], None]

FORMATS = (*RENDERERS, "parquet")


def load(folder: Path | str) -> pl.DataFrame:
    """Load records as a data frame with a row for each outcome.

    `folder` is that of the reports, or one of records. The columns are those of
    `report.outcome_rows.COLUMNS`. Raises ConfigurationError if polars is not installed.
    """
    return _make_frame(read_results(Path(folder)))


def export_records(folder: Path, name: str, path: Path | None, echo: Echo) -> None:
    """Write the records in a folder to a file, in one of `FORMATS`; without a path, print them."""
    results = read_results(folder)
    if name == "parquet":
        if path is None:
            raise ConfigurationError("export: parquet is not text; name a file")
        _make_frame(results).write_parquet(path)
    elif path is None:
        echo(RENDERERS[name](results).removesuffix("\n"))
    else:
        files.replace_text(path, RENDERERS[name](results))


def read_results(folder: Path) -> Results:
    """Read the records in a folder, or in its folder `data` if it holds pages.

    The expectations are those of the nearest matrix.toml above, if there is one. Raises
    NothingTestedError if there are no records, or none with an outcome or a stop: a report of no
    tests would look like one without failures.
    """
    current = tuple(map(keep_current, store.require_records(folder)))
    if not any(record.outcomes or record.stopped for record in current):
        raise NothingTestedError(
            f"{folder}: nothing was tested: {count_noun(len(current), 'record')}, none with an "
            "outcome; run `nox -s matrix`"
        )
    above = (parent / "matrix.toml" for parent in folder.resolve().parents)
    matrix = next((path for path in above if path.is_file()), None)
    return (
        Results(current, Expectations())
        if matrix is None
        else build_results(read_matrix(matrix), current)
    )


def _make_frame(results: Results) -> pl.DataFrame:
    try:
        import polars as pl  # noqa: PLC0415  an extra: most users need no data frame
    except ImportError:
        raise ConfigurationError(
            "polars is not installed; run `python -m pip install 'torchgrid[data]'`"
        ) from None
    types = {str: pl.String, int: pl.Int64, float: pl.Float64, bool: pl.Boolean}
    schema = {name: types[kind] for name, kind in COLUMNS.items()}
    return pl.DataFrame(list(list_rows(results)), schema=schema)
