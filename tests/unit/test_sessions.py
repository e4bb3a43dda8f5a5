"""Sessions end in one line and an exit code, and options become cells."""

from __future__ import annotations

from argparse import Namespace
from collections import OrderedDict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import nox
import pytest

from tests.unit.builders import cell, encoding, expectation, matrix, outcome, record, stopped
from torchgrid import sessions
from torchgrid.config.matrix import Matrix
from torchgrid.console import exit_on_error
from torchgrid.environments import disk
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.run_result import judge_run
from torchgrid.runs.context import CellContext


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The sessions a test defines, and no others."""
    made: OrderedDict[str, Any] = OrderedDict()
    monkeypatch.setattr(nox.registry, "_REGISTRY", made)
    return made


def test_a_cells_error_becomes_one_line_and_its_exit_code(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
) -> None:
    def refuse(_: CellContext) -> Record:
        raise ConfigurationError("TORCHGRID_KEEP_FREE_GB: 'plenty' is no amount")

    monkeypatch.setattr(sessions, "run_cell", refuse)
    sessions._define_cell(Project(tmp_path), matrix(tmp_path, encoding(), cells=[cell()]))

    with pytest.raises(SystemExit) as end:
        registry["cell"](SimpleNamespace(posargs=[]), cell().id)

    expected = "error: TORCHGRID_KEEP_FREE_GB: 'plenty' is no amount\n"
    assert (2, expected) == (end.value.code, capsys.readouterr().err)


def test_what_is_no_amount_is_told_before_anything_runs(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
) -> None:
    ran: list[object] = []
    monkeypatch.setattr(sessions, "run_cells", lambda *asked: ran.append(asked))
    monkeypatch.setenv(disk.KEEP_FREE, "plenty")
    rows = matrix(tmp_path, encoding(), cells=[cell(profiles=("default",))])
    sessions._define_matrix(Project(tmp_path), rows, tmp_path / "noxfile.py")

    with pytest.raises(SystemExit) as end:
        registry["matrix"](SimpleNamespace(name="matrix", posargs=[]))

    expected = "error: TORCHGRID_KEEP_FREE_GB: 'plenty' is no amount; write gigabytes, like 10\n"
    assert (2, expected) == (end.value.code, capsys.readouterr().err)
    assert [] == ran


def cells(rows: Matrix, *, profile: str | None = None) -> list[str]:
    options = Namespace(profile=profile, cells=[])
    return [found.id for found in sessions._cells(rows, options)]


def test_options_choose_cells(tmp_path: Path) -> None:
    rows = matrix(tmp_path, encoding(), cells=[cell(profiles=("default",)), cell(torch="2.6.0")])

    assert [cell().id] == cells(rows)
    assert 2 == len(cells(rows, profile="full"))


@pytest.mark.parametrize("profile", [None, "full"])
def test_without_cells_nothing_is_tested(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], profile: str | None
) -> None:
    with pytest.raises(SystemExit) as end, exit_on_error():
        cells(matrix(tmp_path, encoding()), profile=profile)

    expected = "error: matrix.toml: there is no [[torch]] row; add one\n"
    assert (3, expected) == (end.value.code, capsys.readouterr().err)


def test_without_encodings_nothing_is_tested(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end, exit_on_error():
        cells(matrix(tmp_path, cells=[cell()]), profile="full")

    expected = "error: matrix.toml: there is no [[encoding]] row; add one\n"
    assert (3, expected) == (end.value.code, capsys.readouterr().err)


def test_the_end_of_a_run_is_told_with_what_was_not_expected(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = Project(tmp_path)
    beside = f"{cell().id}+einops"
    store.write_record(place.outcomes, record(outcome()))
    store.write_record(place.outcomes, record(cell=beside, requires=("einops",), stopped=stopped()))
    asked = [cell(), cell(requires=("einops",)), cell(torch="2.6.0")]
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=asked, expect=[expectation()])

    sessions._tell(place, rows, judge_run(place, rows, asked))

    lines = capsys.readouterr().out.splitlines()
    assert "with einops:" in lines
    assert 2 == len([line for line in lines if line.startswith("cell ")])
    assert "1. `plan: no-wheel`: `none is there`" in lines
    assert "not run: torch2.6.0-pypi-py3.11" in lines
    assert 1 == len([line for line in lines if line.startswith("unexpected-pass: ")])
    assert lines[-1].startswith("wrote .torchgrid/outcomes/compatibility.md and ")
    assert (place.outcomes / "encodings" / "sinusoidal.md").is_file()


def report(place: Project, rows: Matrix, registry: dict[str, Any], *words: str) -> int | str | None:
    """The exit code of the session `report`; 0 where it makes the pages."""
    sessions._define_report(place, rows)
    try:
        registry["report"](SimpleNamespace(name="report", posargs=list(words)))
    except SystemExit as end:
        return end.code
    return 0


@pytest.mark.parametrize(
    "words,code",
    [
        ((), 2),
        (("--profile", "default"), 2),
        (("--cells", "torch2.9*"), 0),
        (("--profile", "default", "--cells", "torch2.9*"), 0),
        (("--profile", "full"), 2),
        (("--profile", "nightly"), 2),
        (("--cells", "torch3*"), 2),
    ],
)
def test_a_merge_holds_the_cells_that_a_run_would(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    registry: dict[str, Any],
    words: tuple[str, ...],
    code: int,
) -> None:
    asked = [cell(profiles=("default",)), cell(torch="2.6.0", profiles=("default",))]
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=asked)
    place = Project(tmp_path)
    store.write_record(tmp_path / "jobs" / "one", record(outcome()))

    merging = ("--merge", str(tmp_path / "jobs"), "--accept")
    actual = report(place, rows, registry, *merging, *words)

    assert code == actual
    assert (code == 0) == (f"merged {cell().id}\n" in capsys.readouterr().out)
    assert (code == 0) == bool(store.read_records(place.outcomes))
    assert (code == 0) == bool(store.read_records(place.accepted))


def test_what_only_a_merge_can_mean_is_refused_without_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], registry: dict[str, Any]
) -> None:
    rows = matrix(tmp_path, encoding(), cells=[cell(profiles=("default",))])

    assert 2 == report(Project(tmp_path), rows, registry, "--profile", "default")
    assert "add --merge FOLDER" in capsys.readouterr().err
