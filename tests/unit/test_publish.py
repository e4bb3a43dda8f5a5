"""Pages are made of accepted records, and only finished records are accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import CELL, cell, outcome, record, stopped
from torchgrid import publish, store
from torchgrid.errors import Exit, NothingTestedError
from torchgrid.report.compatibility import compatibility_page
from torchgrid.verdict import Reason
from torchgrid.workplace import Workplace

OTHER = cell(torch="2.6.0").id


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    return Workplace(tmp_path)


def test_the_pages_are_written_beside_their_records(place: Workplace) -> None:
    store.write(place.accepted, record(outcome()))

    actual = publish.publish(place)

    assert [place.reports / "compatibility.md", place.reports / "metrics.md"] == actual
    assert compatibility_page([record(outcome())]) == actual[0].read_text(encoding="utf-8")


def test_without_records_nothing_is_published(place: Workplace) -> None:
    with pytest.raises(NothingTestedError) as error:
        publish.publish(place)

    expected = (
        "reports/data: no records to publish; run `nox -s matrix`, then `nox -s report -- --accept`"
    )
    assert (expected, Exit.NOTHING_TESTED) == (str(error.value), error.value.code)
    assert not place.reports.exists()


def test_finished_records_are_accepted_newest_first(place: Workplace) -> None:
    records = [record(outcome()), record(stopped=stopped(), suite=None, cell=OTHER)]
    for known in records:
        store.write(place.outcomes, known)

    assert [CELL, OTHER] == publish.accept(place)
    assert tuple(records) == store.read_all(place.accepted)


def test_an_unfinished_record_is_not_accepted(place: Workplace) -> None:
    store.write(place.outcomes, record(outcome(), suite=None))

    assert [] == publish.accept(place)
    assert () == store.read_all(place.accepted)


OF_THE_RELEASE = [
    Reason.NO_WHEEL,
    Reason.UNSATISFIABLE,
    Reason.MISMATCH,
    Reason.IMPORT_FAILED,
]
OF_THE_RUN = [Reason.NOT_FINISHED, Reason.PROBES_INVALID]


@pytest.mark.parametrize("reason", Reason)
def test_only_a_stop_of_the_release_takes_the_place_of_outcomes(
    place: Workplace, reason: Reason
) -> None:
    known, new = record(outcome()), record(suite=None, stopped=stopped(reason))
    store.write(place.accepted, known)
    store.write(place.outcomes, new)

    publish.accept(place)

    expected = new if reason in OF_THE_RELEASE else known
    assert (expected,) == store.read_all(place.accepted)


@pytest.mark.parametrize("reason", Reason)
def test_where_nothing_was_accepted_any_stop_of_the_cell_is(
    place: Workplace, reason: Reason
) -> None:
    store.write(place.outcomes, record(suite=None, stopped=stopped(reason)))

    assert ([] if reason in OF_THE_RUN else [CELL]) == publish.accept(place)


def test_nothing_run_is_nothing_accepted(place: Workplace) -> None:
    assert [] == publish.accept(place)
