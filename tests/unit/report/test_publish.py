"""Pages are made of accepted records, and only finished records are accepted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import (
    CELL,
    PROBE_FILE,
    cell,
    expectation,
    matrix,
    outcome,
    record,
    results,
    stopped,
    write,
)
from torchgrid.model import project
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import CELL as THE_CELL
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason
from torchgrid.records import store
from torchgrid.records.keys import Keys
from torchgrid.report import publish
from torchgrid.report.compatibility import compatibility_page

OTHER = cell(torch="2.6.0").id


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project with a probe of its own and no standard ones."""
    write(tmp_path / "probes" / "mini.py", PROBE_FILE)
    monkeypatch.setattr(project, "PACKAGE", tmp_path / "torchgrid")
    return Project(tmp_path)


def published(place: Project, *records: Record, expect: Sequence[Expectation] = ()) -> list[str]:
    """The pages, by their paths below the folder of reports."""
    for known in records:
        store.write_record(place.accepted, known)
    pages = publish.publish_pages(place, matrix(place.root, expect=expect))
    return [page.relative_to(place.reports).as_posix() for page in pages]


def page(place: Project, name: str) -> str:
    return (place.reports / name).read_text(encoding="utf-8")


def test_the_pages_are_written_beside_their_records(place: Project) -> None:
    measured = outcome(metrics={"graphs": 1})
    itself = outcome(encoding=THE_CELL, probe="environment.compiler")

    actual = published(place, record(measured, itself))

    assert [
        "compatibility.md",
        "cell.md",
        "encodings/sinusoidal.md",
        "metrics.md",
        "metrics/compile.md",
        "probes.md",
    ] == sorted(actual, key=lambda name: (name != "compatibility.md", name))
    assert compatibility_page(results(record(measured, itself))) == page(place, "compatibility.md")
    assert "### mini.passes" in page(place, "probes.md")


def test_the_pages_say_what_the_matrix_expects(place: Project) -> None:
    published(place, record(outcome()), expect=[expectation(why="an anti-pattern")])

    assert "an anti-pattern" in page(place, "compatibility.md")
    assert "✓!" in page(place, "encodings/sinusoidal.md")


def test_the_pages_of_what_is_no_longer_asked_are_removed(place: Project) -> None:
    published(place, record(outcome(encoding="gone", metrics={"graphs": 1})))
    own = write(place.reports / "encodings" / "own.md", "# My own words\n")

    actual = published(place, record(outcome(encoding="there")))

    assert ["there.md", "own.md"] == sorted(
        (path.name for path in (place.reports / "encodings").iterdir()), reverse=True
    )
    assert [] == list((place.reports / "metrics").iterdir())
    assert own.relative_to(place.reports).as_posix() not in actual


def test_no_encodings_name_leads_out_of_the_folder(place: Project) -> None:
    actual = published(place, record(outcome(encoding="../../up"), outcome(encoding="/root")))

    assert 2 == len(list((place.reports / "encodings").iterdir()))
    assert all((place.reports / name).resolve().is_relative_to(place.reports) for name in actual)


def test_every_link_leads_to_a_page_or_a_record(place: Project) -> None:
    itself = outcome(encoding=THE_CELL, probe="environment.compiler")
    actual = published(place, record(outcome(encoding="a b", metrics={"graphs": 1}), itself))

    for name in actual:
        folder = (place.reports / name).parent
        for link in re.findall(r"\]\(([^)#]+)", page(place, name)):
            assert (folder / link).is_file(), f"{name}: {link}"


def test_a_stale_outcome_is_no_mark(place: Project) -> None:
    keys: dict[str, Any] = {
        "environment": "0f",
        "host": {},
        "harness": "0f",
        "encodings": {"sinusoidal": "0f"},
        "themes": {"compile": "0f"},
        "select": {},
    }
    good = outcome(key=Keys(**keys).of(outcome().task))
    stale = outcome(probe="compile.fullgraph", key="0f")

    published(place, record(good, stale, keys=keys))

    text = page(place, "encodings/sinusoidal.md")
    assert "compile.inductor" in text
    assert "compile.fullgraph" not in text


def test_without_records_nothing_is_published(place: Project) -> None:
    with pytest.raises(NothingTestedError) as error:
        publish.publish_pages(place, matrix(place.root))

    expected = (
        "reports/data: no records to publish; run `nox -s matrix`, then `nox -s report -- --accept`"
    )
    assert (expected, Exit.NOTHING_TESTED) == (str(error.value), error.value.code)
    assert not place.reports.exists()


def test_finished_records_are_accepted_newest_first(place: Project) -> None:
    records = [record(outcome()), record(stopped=stopped(), suite=None, cell=OTHER)]
    for known in records:
        store.write_record(place.outcomes, known)

    assert [CELL, OTHER] == publish.accept_records(place)
    assert tuple(records) == store.read_records(place.accepted)


def test_an_unfinished_record_is_not_accepted(place: Project) -> None:
    store.write_record(place.outcomes, record(outcome(), suite=None))

    assert [] == publish.accept_records(place)
    assert () == store.read_records(place.accepted)


OF_THE_RELEASE = [
    Reason.NO_WHEEL,
    Reason.UNSATISFIABLE,
    Reason.MISMATCH,
    Reason.IMPORT_FAILED,
]
OF_THE_RUN = [Reason.NOT_FINISHED, Reason.PROBES_INVALID]


@pytest.mark.parametrize("reason", Reason)
def test_only_a_stop_of_the_release_takes_the_place_of_outcomes(
    place: Project, reason: Reason
) -> None:
    known, new = record(outcome()), record(suite=None, stopped=stopped(reason))
    store.write_record(place.accepted, known)
    store.write_record(place.outcomes, new)

    publish.accept_records(place)

    expected = new if reason in OF_THE_RELEASE else known
    assert (expected,) == store.read_records(place.accepted)


@pytest.mark.parametrize("reason", Reason)
def test_where_nothing_was_accepted_any_stop_of_the_cell_is(place: Project, reason: Reason) -> None:
    store.write_record(place.outcomes, record(suite=None, stopped=stopped(reason)))

    assert ([] if reason in OF_THE_RUN else [CELL]) == publish.accept_records(place)


def test_nothing_run_is_nothing_accepted(place: Project) -> None:
    assert [] == publish.accept_records(place)
