"""The command line: options become requests, and every complaint is one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from torchgrid import __main__ as command
from torchgrid import __version__
from torchgrid.console import echo
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.runs import single_probe
from torchgrid.runs.single_probe import Request


def ended(*words: str) -> int | str | None:
    """The exit code of a command, however it comes."""
    try:
        return command.main(words)
    except SystemExit as end:
        return end.code


def test_init_writes_and_says_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == ended("init", str(tmp_path / "new"))

    output = capsys.readouterr().out.splitlines()
    assert f"wrote {tmp_path / 'new' / 'matrix.toml'}" in output
    assert output[-1].startswith("next: ")


def test_init_takes_the_folder_it_is_run_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert 0 == ended("init")
    assert (tmp_path / "noxfile.py").is_file()


def test_init_twice_is_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ended("init", str(tmp_path))
    capsys.readouterr()

    assert 2 == ended("init", str(tmp_path))
    there = f"error: {tmp_path / 'noxfile.py'}: is there already"
    assert [True] == [line.startswith(there) for line in capsys.readouterr().err.splitlines()]


def test_options_become_a_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def probe(*request: object) -> Exit:
        asked.extend(request)
        return Exit.REGRESSED

    monkeypatch.setattr(single_probe, "run_probe", probe)
    cell = "torch2.9.1-pypi-py3.11"
    words = ["device.*", "--encoding", "rope", "--cell", cell, "--device", "meta", "--root"]

    assert 1 == ended("probe", *words, str(tmp_path))
    request = Request(probe="device.*", encoding="rope", cell=cell, device="meta")
    assert [Project(tmp_path), request, echo] == asked


@pytest.mark.parametrize(
    "words,expected",
    [
        ((), "error: the following arguments are required: COMMAND; `torchgrid --help` says"),
        (("prob",), "error: argument COMMAND: invalid choice: 'prob'"),
        (("probe",), "error: the following arguments are required: probe; `torchgrid probe --he"),
        (("probe", "x", "--cel"), "error: argument --cell: expected one argument"),
        (("init", "one", "two"), "error: unrecognized arguments: two; "),
    ],
)
def test_a_misspelt_command_is_one_line_and_exit_2(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], expected: str
) -> None:
    assert 2 == ended(*words)
    assert [True] == [line.startswith(expected) for line in capsys.readouterr().err.splitlines()]


def test_a_project_without_a_matrix_is_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == ended("probe", "device.*", "--root", str(tmp_path))
    assert f"matrix.toml: not found in {tmp_path}" in capsys.readouterr().err


@pytest.mark.parametrize("error,code", [(KeyboardInterrupt(), 130), (NothingTestedError("x"), 3)])
def test_whatever_ends_it_has_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    def probe(*_: object) -> Exit:
        raise error

    monkeypatch.setattr(single_probe, "run_probe", probe)

    assert code == ended("probe", "device.*")


def test_it_tells_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == ended("--version")
    assert f"{__version__}\n" == capsys.readouterr().out
