"""Tests of the command line: options become requests, and every error is one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from torchgrid import __main__ as command
from torchgrid import __version__
from torchgrid.console import echo
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.runs import add, single_probe
from torchgrid.runs.single_probe import Request


def run(*words: str) -> int | str | None:
    """Run a command and return its exit code, however it ends."""
    try:
        return command.main(words)
    except SystemExit as end:
        return end.code


def test_init_writes_files_and_lists_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == run("init", str(tmp_path / "new"))

    output = capsys.readouterr().out.splitlines()
    assert f"wrote {tmp_path / 'new' / 'matrix.toml'}" in output
    assert output[-1].startswith("next: ")


def test_init_without_a_folder_writes_into_the_current_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert 0 == run("init")
    assert (tmp_path / "noxfile.py").is_file()


def test_init_of_an_existing_project_is_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("init", str(tmp_path))
    capsys.readouterr()

    assert 2 == run("init", str(tmp_path))
    expected = f"error: {tmp_path / 'noxfile.py'}: exists already"
    assert [True] == [line.startswith(expected) for line in capsys.readouterr().err.splitlines()]


def test_add_makes_a_request_of_its_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: list[object] = []

    def add_module(*arguments: object) -> Exit:
        received.extend(arguments)
        return Exit.HELD

    monkeypatch.setattr(add, "add_module", add_module)
    words = ["m:C", "--arguments", "d=16", "n=x", "--input", "2,10", "--requires", "timm"]

    options = ["--call", "rotate", "--name", "mine", "--cell", "c", "--no-run"]

    assert 0 == run("add", *words, *options, "--root", str(tmp_path))
    request = add.Request(
        target="m:C",
        arguments=["d=16", "n=x"],
        inputs=["2,10"],
        name="mine",
        call="rotate",
        requires=["timm"],
        cell="c",
        run=False,
    )
    assert [Project(tmp_path), request, echo] == received


def test_probe_makes_a_request_of_its_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: list[object] = []

    def probe(*request: object) -> Exit:
        received.extend(request)
        return Exit.REGRESSED

    monkeypatch.setattr(single_probe, "run_probe", probe)
    cell = "torch2.9.1-pypi-py3.11"
    words = ["device.*", "--encoding", "rope", "--cell", cell, "--device", "meta", "--root"]

    assert 1 == run("probe", *words, str(tmp_path))
    request = Request(probe="device.*", encoding="rope", cell=cell, device="meta")
    assert [Project(tmp_path), request, echo] == received


@pytest.mark.parametrize(
    "words,expected",
    [
        ((), "error: the following arguments are required: COMMAND; see `torchgrid --help`"),
        (("prob",), "error: argument COMMAND: invalid choice: 'prob'"),
        (
            ("probe",),
            "error: the following arguments are required: probe; see `torchgrid probe --he",
        ),
        (("probe", "x", "--cell"), "error: argument --cell: expected one argument"),
        (("probe", "x", "--cel", "y"), "error: unrecognized arguments: --cel y; "),
        (("init", "one", "two"), "error: unrecognized arguments: two; "),
    ],
)
def test_main_with_a_misspelt_command_is_one_line_and_exit_2(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], expected: str
) -> None:
    assert 2 == run(*words)
    assert [True] == [line.startswith(expected) for line in capsys.readouterr().err.splitlines()]


def test_probe_without_a_matrix_is_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == run("probe", "device.*", "--root", str(tmp_path))
    assert f"matrix.toml: not found in {tmp_path}" in capsys.readouterr().err


@pytest.mark.parametrize("error,code", [(KeyboardInterrupt(), 130), (NothingTestedError("x"), 3)])
def test_main_returns_an_exit_code_for_each_error(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    def probe(*_: object) -> Exit:
        raise error

    monkeypatch.setattr(single_probe, "run_probe", probe)

    assert code == run("probe", "device.*")


def test_main_prints_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run("--version")
    assert f"{__version__}\n" == capsys.readouterr().out
