"""The one writer of pages and of accepted records."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from torchgrid.config.matrix import Matrix
from torchgrid.config.probes import read_themes
from torchgrid.contract import Reason
from torchgrid.model.errors import NothingTestedError
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.comparison import has_evidence
from torchgrid.records.keys import keep_current
from torchgrid.report.results import Results
from torchgrid.report.text import count_noun
from torchgrid.system import files

_GENERATED = "This page is generated from"
# Every generated page and plot contains this sentence, and a badge has the form of one.
_SIGNS = {".md": _GENERATED, ".svg": _GENERATED, ".json": '"schemaVersion": 1'}
_FOLDERS = ("badges", "cells", "encodings", "metrics", "plots", "probes", "releases")
_ABOUT_THE_RELEASE = frozenset(
    {Reason.NO_WHEEL, Reason.UNSATISFIABLE, Reason.MISMATCH, Reason.IMPORT_FAILED}
)
_ABOUT_THE_RUN = frozenset({Reason.NOT_FINISHED, Reason.PROBES_INVALID, Reason.USER_SETTINGS})


def build_results(matrix: Matrix, records: Sequence[Record]) -> Results:
    """Return the index of `records` that pages are made from, with the expectations of `matrix`."""
    skips = {encoding.name: encoding.skip for encoding in matrix.encodings}
    require = {encoding.name: encoding.require for encoding in matrix.encodings}
    return Results(records, Expectations(matrix.expectations), skips, require, matrix.policy)


def write_pages(folder: Path, project: Project, results: Results) -> list[Path]:
    """Write every page into `folder`, and return the paths of the pages.

    Also deletes generated pages that are no longer made, such as that of an encoding without
    outcomes.
    """
    # Every start of nox imports this module, and few make a page.
    from torchgrid.report.pages import render_pages  # noqa: PLC0415

    made = render_pages(results, read_themes(project.probes))
    for name, text in made.items():
        files.replace_text(folder / name, text)
    below = (path for name in _FOLDERS for path in (folder / name).glob("*.*"))
    for path in (*folder.glob("*.md"), *below):
        # A page that somebody wrote by hand has no sign of torchgrid, and stays.
        if path.relative_to(folder).as_posix() not in made and _has_sign(path):
            path.unlink()
    return [folder / name for name in made]


def publish_pages(project: Project, matrix: Matrix) -> list[Path]:
    """Write the published pages from the accepted records, and return their paths.

    Raises `NothingTestedError` if there are no accepted records: an empty table would look like
    one without failures. Raises it after the pages are written if no record has evidence.
    """
    records = tuple(map(keep_current, store.read_records(project.accepted)))
    place = project.accepted.relative_to(project.root)
    if not records:
        raise NothingTestedError(
            f"{place}: no records to publish; run `nox -s matrix`, then `nox -s report -- --accept`"
        )
    pages = write_pages(project.reports, project, build_results(matrix, records))
    if not any(map(has_evidence, records)):
        raise NothingTestedError(
            f"{place}: the pages are written, but nothing was tested: "
            f"{count_noun(len(records), 'record')}, none with a verdict; run `nox -s matrix`, then "
            "`nox -s report -- --accept`"
        )
    return pages


def _has_sign(path: Path) -> bool:
    """Tell whether torchgrid wrote a file, by the sign of its kind; lines may break in it."""
    sign = _SIGNS.get(path.suffix)
    if sign is None:
        return False
    return sign in " ".join(path.read_text(encoding="utf-8", errors="replace").split())


def accept_records(project: Project) -> list[str]:
    """Copy the finished records of runs to the accepted ones, and return the cells copied.

    A stop replaces accepted outcomes only if its reason is about the release, such as a missing
    wheel. It does not if its reason may be about the machine, such as a missing network. A stop
    whose reason is about the run, or about the project's own probes, is never accepted.
    """
    known = {record.cell for record in store.read_records(project.accepted) if record.outcomes}
    accepted = []
    for record in store.read_records(project.outcomes):
        if record.stopped is None:
            is_acceptable = record.suite is not None
        elif record.stopped.reason in _ABOUT_THE_RUN:
            is_acceptable = False
        else:
            # Without the user's settings, such as another index, the release may well be there.
            is_telling = record.stopped.reason in _ABOUT_THE_RELEASE and not record.settings
            is_acceptable = is_telling or record.cell not in known
        if is_acceptable:
            store.write_record(project.accepted, record)
            accepted.append(record.cell)
    return accepted
