"""Tests of the nox sessions: options become cells, and errors one line and an exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.unit.builders import CELL, cell, encoding, expectation, matrix, outcome, record, stopped
from tests.unit.session_runs import report
from torchgrid import sessions
from torchgrid.config.matrix import Matrix
from torchgrid.console import exit_on_error
from torchgrid.contract import Verdict
from torchgrid.environments import disk
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.run_result import judge_run
from torchgrid.runs import cell_process
from torchgrid.runs.cell_process import NoxLauncher
from torchgrid.runs.context import CellContext
from torchgrid.runs.display import Display
from torchgrid.runs.matrix_run import CellLauncher, Histories


def test_define_defines_the_sessions_of_a_project(tmp_path: Path, registry: dict[str, Any]) -> None:
    rows = matrix(tmp_path, encoding(), cells=[cell()])
    project, noxfile = Project(tmp_path), tmp_path / "noxfile.py"

    sessions.define_plan(project, rows)
    sessions.define_cell(project, rows)
    sessions.define_matrix(project, rows, noxfile)
    sessions.define_report(project, rows)

    assert ["plan", "cell", "matrix", "report"] == list(registry)
    assert all(session.__doc__ for session in registry.values())


def test_cell_with_a_configuration_error_is_one_line_and_its_exit_code(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
) -> None:
    def refuse(_: CellContext) -> Record:
        raise ConfigurationError("TORCHGRID_KEEP_FREE_GB: 'plenty' is wrong")

    monkeypatch.setattr(sessions, "run_cell", refuse)
    sessions.define_cell(Project(tmp_path), matrix(tmp_path, encoding(), cells=[cell()]))

    with pytest.raises(SystemExit) as end:
        registry["cell"](SimpleNamespace(posargs=[]), cell().id)

    expected = "error: TORCHGRID_KEEP_FREE_GB: 'plenty' is wrong\n"
    assert (2, expected) == (end.value.code, capsys.readouterr().err)


def test_matrix_refuses_a_wrong_amount_of_disk_space_before_anything_runs(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
) -> None:
    ran: list[object] = []
    monkeypatch.setattr(sessions, "run_cells", lambda *cells: ran.append(cells))
    monkeypatch.setenv(disk.KEEP_FREE, "plenty")
    rows = matrix(tmp_path, encoding(), cells=[cell(profiles=("default",))])
    sessions.define_matrix(Project(tmp_path), rows, tmp_path / "noxfile.py")

    with pytest.raises(SystemExit) as end:
        registry["matrix"](SimpleNamespace(name="matrix", posargs=[]))

    expected = (
        "error: TORCHGRID_KEEP_FREE_GB: 'plenty' is not a number of gigabytes; "
        "write a number such as 10\n"
    )
    assert (2, expected) == (end.value.code, capsys.readouterr().err)
    assert [] == ran


@pytest.mark.parametrize("text", ["0", "-1", "x", "1.5", "\N{SUPERSCRIPT TWO}", ""])
def test_matrix_refuses_jobs_that_are_not_a_positive_number(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
    text: str,
) -> None:
    ran: list[object] = []
    monkeypatch.setattr(sessions, "run_cells", lambda *cells: ran.append(cells))
    rows = matrix(tmp_path, encoding(), cells=[cell(profiles=("default",))])
    sessions.define_matrix(Project(tmp_path), rows, tmp_path / "noxfile.py")

    with pytest.raises(SystemExit) as end:
        registry["matrix"](SimpleNamespace(name="matrix", posargs=["--jobs", text]))

    expected = f"error: --jobs: {text!r} is not a number of cells; write a number such as 2\n"
    assert (2, expected) == (end.value.code, capsys.readouterr().err)
    assert [] == ran


@pytest.mark.parametrize(
    "words,at_once,options",
    [
        ((), 7, ()),
        (("--jobs", "3"), 3, ()),
        (("--only", "failed", "--no-network"), 7, ("--only", "failed", "--no-network")),
    ],
)
def test_matrix_passes_its_options_to_the_launcher(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
    words: tuple[str, ...],
    at_once: int,
    options: tuple[str, ...],
) -> None:
    launchers: list[CellLauncher] = []

    def run(
        contexts: Sequence[CellContext], _: Histories, launcher: CellLauncher, __: Display
    ) -> dict[str, Record]:
        launchers.append(launcher)
        return {context.cell.id: record(outcome()) for context in contexts}

    monkeypatch.setattr(sessions, "run_cells", run)
    monkeypatch.setattr(sessions, "count_parallel_cells", lambda: 7)
    rows = matrix(tmp_path, encoding(), cells=[cell(profiles=("default",))])
    noxfile = tmp_path / "noxfile.py"
    sessions.define_matrix(Project(tmp_path), rows, noxfile)

    registry["matrix"](SimpleNamespace(name="matrix", posargs=list(words)))

    assert [NoxLauncher(noxfile=noxfile, options=options, at_once=at_once)] == launchers


def test_matrix_prints_what_has_run_when_it_is_interrupted(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
) -> None:
    project = Project(tmp_path)

    def interrupt(*_: object) -> dict[str, Record]:
        store.write_record(project.outcomes, record(outcome()))
        raise KeyboardInterrupt

    monkeypatch.setattr(sessions, "run_cells", interrupt)
    cells = [cell(profiles=("default",)), cell(torch="2.6.0", profiles=("default",))]
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=cells)
    sessions.define_matrix(project, rows, tmp_path / "noxfile.py")

    with pytest.raises(KeyboardInterrupt):
        registry["matrix"](SimpleNamespace(name="matrix", posargs=[]))

    output = capsys.readouterr().out
    assert "not run: torch2.6.0-pypi-py3.11\n" in output
    assert f"not run: {cell().id}" not in output


def test_matrix_reads_each_accepted_record_and_each_last_record_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, registry: dict[str, Any]
) -> None:
    project = Project(tmp_path)
    whole = record(outcome())
    paths: list[Path] = []
    read_record = store.read_record

    def count(path: Path) -> Record:
        paths.append(path)
        return read_record(path)

    for folder in (project.accepted, project.outcomes):
        store.write_record(folder, whole)
    monkeypatch.setattr(store, "read_record", count)
    monkeypatch.setattr(cell_process, "has_work", lambda *_: False)
    monkeypatch.setattr(cell_process, "plan_cells", lambda *_: [None])
    cells = [cell(profiles=("default",))]
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=cells)
    sessions.define_matrix(project, rows, tmp_path / "noxfile.py")

    registry["matrix"](SimpleNamespace(name="matrix", posargs=[]))

    read_once = [store.locate_record(f, CELL) for f in (project.accepted, project.outcomes)]
    assert sorted(read_once) == sorted(paths)


def test_matrix_of_one_cell_writes_pages_of_every_cell_that_has_a_record(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    registry: dict[str, Any],
) -> None:
    project = Project(tmp_path)
    local, accepted, never = "torch2.6.0-pypi-py3.11", "torch2.5.1-pypi-py3.11", "2.4.0"
    store.write_record(project.outcomes, record(outcome(cell=local), cell=local))
    store.write_record(project.accepted, record(outcome(cell=accepted), cell=accepted))
    monkeypatch.setattr(
        sessions, "run_cells", lambda *_: {CELL: record(outcome(verdict=Verdict.FAIL))}
    )
    releases = ("2.9.1", "2.6.0", "2.5.1", never)
    cells = [cell(torch=release, profiles=("default",)) for release in releases]
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=cells)
    sessions.define_matrix(project, rows, tmp_path / "noxfile.py")

    registry["matrix"](SimpleNamespace(name="matrix", posargs=["--cells", CELL]))

    output = capsys.readouterr().out
    page = (project.outcomes / "compatibility.md").read_text()
    assert [True, True, True, False] == [release in page for release in releases]
    assert ["2.9.1"] == [release for release in releases if f"torch{release}-" in output]
    assert output.endswith("the pages also show 2 cells that did not run now\n")


def choose(rows: Matrix, *, profile: str | None = None) -> list[str]:
    options = Namespace(profile=profile, cells=[])
    return [found.id for found in sessions.choose_cells(rows, options)]


def test_choose_cells_takes_those_of_the_profile(tmp_path: Path) -> None:
    rows = matrix(tmp_path, encoding(), cells=[cell(profiles=("default",)), cell(torch="2.6.0")])

    assert [cell().id] == choose(rows)
    assert 2 == len(choose(rows, profile="full"))


@pytest.mark.parametrize("profile", [None, "full"])
def test_choose_cells_of_a_matrix_without_cells_tests_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], profile: str | None
) -> None:
    with pytest.raises(SystemExit) as end, exit_on_error():
        choose(matrix(tmp_path, encoding()), profile=profile)

    expected = "error: matrix.toml: there is no [[torch]] row; add one\n"
    assert (3, expected) == (end.value.code, capsys.readouterr().err)


def test_choose_cells_of_a_matrix_without_encodings_tests_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end, exit_on_error():
        choose(matrix(tmp_path, cells=[cell()]), profile="full")

    expected = "error: matrix.toml: there is no [[encoding]] row; add one\n"
    assert (3, expected) == (end.value.code, capsys.readouterr().err)


def test_print_result_prints_words_stops_and_unexpected_passes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Project(tmp_path)
    run = [
        record(outcome()),
        record(cell=f"{cell().id}+einops", requires=("einops",), stopped=stopped()),
        Record(cell="torch2.6.0-pypi-py3.11"),
    ]
    in_matrix = [cell(), cell(requires=("einops",)), cell(torch="2.6.0")]
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=in_matrix, expect=[expectation()])

    sessions.print_result(project, rows, judge_run(rows, {}, run))

    lines = capsys.readouterr().out.splitlines()
    assert 1 == len([line for line in lines if line.startswith("cell ")])
    assert f"{cell().id}+einops: stopped at plan: no-wheel: none is there" in lines
    assert "not run: torch2.6.0-pypi-py3.11" in lines
    assert 1 == len([line for line in lines if line.startswith("unexpected-pass: ")])
    assert lines[-1].startswith("wrote .torchgrid/outcomes/compatibility.md and ")
    assert (project.outcomes / "encodings" / "sinusoidal.md").is_file()


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
def test_report_requires_a_merged_record_of_each_chosen_cell(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    registry: dict[str, Any],
    words: tuple[str, ...],
    code: int,
) -> None:
    in_matrix = [cell(profiles=("default",)), cell(torch="2.6.0", profiles=("default",))]
    rows = matrix(tmp_path, encoding(name="sinusoidal"), cells=in_matrix)
    project = Project(tmp_path)
    store.write_record(tmp_path / "jobs" / "one", record(outcome()))

    merging = ("--merge", str(tmp_path / "jobs"), "--accept")
    actual = report(project, rows, registry, *merging, *words)

    assert code == actual
    assert (code == 0) == (f"merged {cell().id}\n" in capsys.readouterr().out)
    assert (code == 0) == bool(store.read_records(project.outcomes))
    assert (code == 0) == bool(store.read_records(project.accepted))


def test_report_of_nothing_tested_writes_its_pages_and_exits_with_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], registry: dict[str, Any]
) -> None:
    rows, project = matrix(tmp_path, encoding(), cells=[cell()]), Project(tmp_path)
    store.write_record(project.accepted, record())

    assert 3 == report(project, rows, registry)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: reports/data: the pages are written, but nothing was tested")
    assert (project.reports / "compatibility.md").exists()


def test_report_of_a_verdict_exits_with_0(tmp_path: Path, registry: dict[str, Any]) -> None:
    rows, project = matrix(tmp_path, encoding(), cells=[cell()]), Project(tmp_path)
    store.write_record(project.accepted, record(outcome()))

    assert 0 == report(project, rows, registry)


def test_report_refuses_a_choice_of_cells_without_a_merge(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], registry: dict[str, Any]
) -> None:
    rows = matrix(tmp_path, encoding(), cells=[cell(profiles=("default",))])

    assert 2 == report(Project(tmp_path), rows, registry, "--profile", "default")
    assert "add --merge FOLDER" in capsys.readouterr().err
