"""Tests of `torchgrid diff`, `explain` and `reproduce` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import CELL, outcome, record, run_command, write
from torchgrid.contract import Verdict
from torchgrid.model.project import Project
from torchgrid.records import store

MATRIX = """\
[[torch]]
release = ["2.9.1", "2.8.0"]
python = "3.11"

[[encoding]]
name = "sinusoidal"
target = "json:JSONEncoder"
input = { shape = [10, 32, 8], layout = ["seq", "batch", "feature"] }
"""

OLD = "torch2.8.0-pypi-py3.11"
MARK = (CELL, "sinusoidal", "compile.inductor")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    write(tmp_path / "matrix.toml", MATRIX)
    project = Project(tmp_path)
    project.accepted.mkdir(parents=True)
    store.write_record(project.accepted, record(outcome(cell=OLD), cell=OLD))
    broken = outcome(verdict=Verdict.FAIL, reason="InductorError")
    store.write_record(project.accepted, record(broken))
    monkeypatch.chdir(tmp_path)
    return project


@pytest.mark.usefixtures("project")
def test_diff_prints_changes_and_exits_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == run_command("diff", "2.8.0", "2.9.1")
    assert capsys.readouterr().out.startswith("regressed: compile.inductor: pass -> fail")


def test_diff_reads_another_folder_of_records(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other"
    project.accepted.rename(other)

    assert 0 == run_command("diff", "2.9.1", "2.8.0", "--records", str(other))
    assert capsys.readouterr().out.startswith("fixed: ")


@pytest.mark.usefixtures("project")
def test_explain_prints_the_account_of_a_mark(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run_command("explain", *MARK)
    assert f"in {CELL}: fail (InductorError)" in capsys.readouterr().out


@pytest.mark.usefixtures("project")
def test_explain_prints_an_issue(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run_command("explain", *MARK, "--issue")
    assert "## Versions" in capsys.readouterr().out


@pytest.mark.usefixtures("project")
def test_reproduce_prints_a_script(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run_command("reproduce", *MARK, "--device", "cpu")
    assert capsys.readouterr().out.startswith("# /// script\n")


def test_reproduce_all_writes_a_file_for_each_family(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == run_command("reproduce", "--all")

    assert "wrote 1 files" in capsys.readouterr().out
    names = [path.name for path in (project.reports / "reproducers").iterdir()]
    assert ["compile.inductor-InductorError.py"] == names


@pytest.mark.parametrize("words", [(CELL,), MARK, ("--device", "cpu")], ids=str)
def test_reproduce_of_a_mark_and_all_is_one_line_and_exit_2(
    project: Project, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == run_command("reproduce", *words, "--all")
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: reproduce: --all is about every published failure; leave out")
    assert not (project.reports / "reproducers").exists()


def test_reproduce_all_of_a_folder_without_records_is_exit_3_and_deletes_nothing(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    assert 0 == run_command("reproduce", "--all")

    assert 3 == run_command("reproduce", "--all", "--records", "empty")
    assert 1 == len(list((project.reports / "reproducers").iterdir()))


@pytest.mark.usefixtures("project")
def test_reproduce_without_a_mark_is_one_line_and_exit_2(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert 2 == run_command("reproduce", CELL)
    expected = "error: reproduce: name a cell, an encoding and a probe, or add --all\n"
    assert expected == capsys.readouterr().err


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("command", ["explain", "reproduce"])
def test_commands_of_marks_suggest_the_nearest_cell(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == run_command(command, "torch2.9.1-pypi-py3.1", *MARK[1:])
    assert f"did you mean '{CELL}'?" in capsys.readouterr().err
