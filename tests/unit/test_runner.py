"""Every cell of a run has a record afterwards, and together they are judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.unit.builders import (
    CELL,
    cell,
    encoding,
    expectation,
    matrix,
    outcome,
    record,
    stopped,
    write,
)
from torchgrid import processes, runner, store, uv
from torchgrid.cell import Cell
from torchgrid.comparison import Change
from torchgrid.errors import Exit
from torchgrid.matrix import Matrix
from torchgrid.outcome import Outcome, Record
from torchgrid.runner import Verdicts
from torchgrid.verdict import Reason, Stage, Verdict
from torchgrid.workplace import Workplace

OTHER = cell(torch="2.6.0")

UNBUILT = outcome(
    verdict=Verdict.NOT_TESTED, reason="construction-failed", detail="ValueError: odd"
)


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    return Workplace(tmp_path)


def judged(place: Workplace, *records: Record, accepted: Record | None = None) -> Verdicts:
    for known in records:
        store.write(place.outcomes, known)
    if accepted is not None:
        store.write(place.accepted, accepted)
    rows = matrix(place.root, encoding(name="other"), encoding(name="sinusoidal"))
    return runner.judge(place, rows, [cell(), OTHER])


def test_records_are_judged_newest_first(place: Workplace) -> None:
    actual = judged(place, record(outcome(cell=OTHER.id), cell=OTHER.id), record(outcome()))

    assert [CELL, OTHER.id] == [known.cell for known in actual.records]
    assert Exit.HELD is actual.exit


def test_a_run_is_compared_with_the_accepted_records(place: Workplace) -> None:
    actual = judged(place, record(outcome(verdict=Verdict.FAIL)), accepted=record(outcome()))

    expected = "regressed: torch2.9.1-pypi-py3.11 sinusoidal compile.inductor on cpu: pass -> fail"
    assert [expected] == [str(difference) for difference in actual.changed]
    assert Exit.REGRESSED is actual.exit


def test_a_run_is_held_to_what_the_matrix_expects(place: Workplace) -> None:
    store.write(place.outcomes, record(outcome()))
    rows = matrix(place.root, encoding(name="sinusoidal"), expect=[expectation()])

    actual = runner.judge(place, rows, [cell()])

    assert [Change.NEW, Change.UNEXPECTED_PASS] == [d.change for d in actual.changed]
    assert Exit.REGRESSED is actual.exit


def test_nothing_tested_is_never_green(place: Workplace) -> None:
    actual = judged(place, record(stopped=stopped()))

    assert Exit.NOTHING_TESTED is actual.exit


def test_no_record_at_all_is_never_green(place: Workplace) -> None:
    assert Exit.NOTHING_TESTED is judged(place).exit


def test_an_encoding_that_no_cell_could_build_is_a_wrong_row(place: Workplace) -> None:
    actual = judged(place, record(UNBUILT, outcome(encoding="other")))

    expected = (
        "matrix.toml: [[encoding]] 2: sinusoidal: construction-failed in every cell: "
        "ValueError: odd; mend its target or arguments"
    )
    assert (expected,) == actual.misconfigured
    assert Exit.CONFIGURATION is actual.exit


@pytest.mark.parametrize(
    "built",
    [
        outcome(cell=OTHER.id),
        outcome(cell=OTHER.id, verdict=Verdict.NOT_TESTED, reason="fake-cuda-self-check"),
    ],
)
def test_an_encoding_that_one_cell_could_build_is_no_wrong_row(
    place: Workplace, built: Outcome
) -> None:
    actual = judged(place, record(UNBUILT), record(built, cell=OTHER.id))

    assert () == actual.misconfigured


class Nox:
    """What stands at the end of the wire: a nox that writes a record, or none."""

    def __init__(self, place: Workplace, code: int, *records: Record) -> None:
        self.place, self.code, self.records = place, code, list(records)
        self.asked: list[list[str]] = []
        self.env: Mapping[str, str] = {}

    def __call__(self, argv: Sequence[str], *, env: Mapping[str, str]) -> int:
        self.asked.append(list(argv))
        self.env = env
        if self.records:
            store.write(self.place.outcomes, self.records.pop(0))
        return self.code


def run(place: Workplace, nox: Nox, *cells: Cell, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_: object, **__: object) -> object:
        return stopped(Reason.INDEX_UNREACHABLE)

    monkeypatch.setattr(processes, "attached", nox)
    monkeypatch.setattr(uv, "resolve", nothing)
    monkeypatch.setattr(uv, "find_python", lambda _: None)
    rows: Matrix = matrix(place.root, encoding(), cells=cells)
    runner.run_cells(place, rows, cells, place.root / "noxfile.py")


def test_every_cell_is_a_nox_of_its_own(place: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOX_CURRENT_SESSION", "matrix")
    nox = Nox(place, 0, record(outcome()), record(outcome(cell=OTHER.id), cell=OTHER.id))

    run(place, nox, cell(), OTHER, monkeypatch=monkeypatch)

    noxfile = str(place.root / "noxfile.py")
    assert [["-f", noxfile, "-s", f"cell({name})"] for name in (CELL, OTHER.id)] == [
        argv[-4:] for argv in nox.asked
    ]
    assert "NOX_CURRENT_SESSION" not in nox.env


def test_a_session_without_a_record_is_recorded_and_stops_no_other(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    nox = Nox(place, -9)

    run(place, nox, cell(), OTHER, monkeypatch=monkeypatch)

    expected = stopped(
        Reason.NOT_FINISHED,
        stage=Stage.PLAN,
        detail="its session ended without a record: SIGKILL",
    )
    assert [expected, expected] == [known.stopped for known in store.read_all(place.outcomes)]


def test_a_session_that_leaves_an_old_record_as_it_was_has_not_finished(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(place.outcomes, record(outcome()))

    run(place, Nox(place, 1), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_all(place.outcomes)
    assert known.stopped is not None
    assert Reason.NOT_FINISHED is known.stopped.reason


def test_a_record_that_was_cut_off_keeps_what_it_holds(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(place.outcomes, record(outcome(key="0f"), suite=None))

    run(place, Nox(place, -9), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_all(place.outcomes)
    assert (outcome(key="0f"),) == known.outcomes


def test_a_record_that_cannot_be_read_stops_no_run(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(store.file_of(place.outcomes, CELL), "half a rec")

    run(place, Nox(place, -9), cell(), monkeypatch=monkeypatch)

    (known,) = store.read_all(place.outcomes)
    assert known.stopped is not None
    assert Reason.NOT_FINISHED is known.stopped.reason
