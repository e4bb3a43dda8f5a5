"""Writing pages beside their records, and taking a run's records as the accepted ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from torchgrid.config.matrix import Matrix
from torchgrid.config.probes import Theme, read_themes
from torchgrid.model.errors import NothingTestedError
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason
from torchgrid.records import store
from torchgrid.records.keys import keep_current
from torchgrid.report.compatibility import compatibility_page, page_of
from torchgrid.report.encoding_pages import encoding_page
from torchgrid.report.metrics import metrics_pages
from torchgrid.report.probes import probes_page
from torchgrid.report.results import Results
from torchgrid.system import files

_GENERATED = "This page is generated from"
_FOLDERS = ("encodings", "metrics")


def build_results(matrix: Matrix, records: Sequence[Record]) -> Results:
    """Records as pages look at them, with what the matrix expects of them."""
    return Results(records, Expectations(matrix.expectations))


def render_pages(results: Results, themes: Sequence[Theme]) -> dict[str, str]:
    """Every page, by its path below the folder of reports."""
    return {
        "compatibility.md": compatibility_page(results),
        **{page_of(name): encoding_page(results, name) for name in results.answers},
        **metrics_pages(results),
        "probes.md": probes_page(themes),
    }


def write_pages(folder: Path, project: Project, results: Results) -> list[Path]:
    """Write every page into a folder, and remove those of what is no longer asked."""
    made = render_pages(results, read_themes(project.probes))
    for name, text in made.items():
        files.replace_text(folder / name, text)
    for path in (path for below in _FOLDERS for path in (folder / below).glob("*.md")):
        if path.relative_to(folder).as_posix() not in made and _is_generated(path):
            path.unlink()
    return [folder / name for name in made]


def _is_generated(path: Path) -> bool:
    return _GENERATED in path.read_text(encoding="utf-8", errors="replace")


def publish_pages(project: Project, matrix: Matrix) -> list[Path]:
    """The published pages, from the accepted records and the matrix's expectations.

    Raises `NothingTestedError` where there are none: an empty table would read as a clean one.
    """
    records = tuple(map(keep_current, store.read_records(project.accepted)))
    if not records:
        raise NothingTestedError(
            f"{project.accepted.relative_to(project.root)}: no records to publish; "
            "run `nox -s matrix`, then `nox -s report -- --accept`"
        )
    return write_pages(project.reports, project, build_results(matrix, records))


def accept_records(project: Project) -> list[str]:
    """Take the finished records of runs as the accepted ones; the cells that were taken.

    Outcomes that were accepted before give way to a stop only where it speaks of the release (no
    wheel, a mismatch, ...), not where it may speak of the machine (no network, no space, ...). A
    stop that speaks of the run or of the project's own probes is never accepted.
    """
    known = {record.cell for record in store.read_records(project.accepted) if record.outcomes}
    taken = [r for r in store.read_records(project.outcomes) if _acceptable(r, known)]
    for record in taken:
        store.write_record(project.accepted, record)
    return [record.cell for record in taken]


_OF_THE_RELEASE = frozenset(
    {Reason.NO_WHEEL, Reason.UNSATISFIABLE, Reason.MISMATCH, Reason.IMPORT_FAILED}
)
_OF_THE_RUN = frozenset({Reason.NOT_FINISHED, Reason.PROBES_INVALID})


def _acceptable(record: Record, known: Collection[str]) -> bool:
    if record.stopped is None:
        return record.suite is not None
    reason = record.stopped.reason
    if reason in _OF_THE_RUN:
        return False
    return reason in _OF_THE_RELEASE or record.cell not in known
