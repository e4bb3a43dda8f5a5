"""Tests of the command line: options become requests, and every error is one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import outcome, record, results, write
from torchgrid import __main__ as command
from torchgrid import __version__
from torchgrid.console import echo
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.report.machine_files import COMPATIBILITY, render_machine_files
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


def publish_document(folder: Path) -> Path:
    text = render_machine_files(results(record(outcome())))[COMPATIBILITY]
    return write(folder / "reports" / COMPATIBILITY, text)


def test_support_answers_from_the_file_of_a_project_or_a_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = publish_document(tmp_path)

    assert 0 == run("support", "sinusoidal", "--root", str(tmp_path), "--require", "compile")
    assert 0 == run("support", "sinusoidal", "--from", str(path), "--require", " compile,")
    first, *lines = capsys.readouterr().out.splitlines()
    assert first.startswith("sinusoidal: works on 2.9.1 (2025-11); not tested on 2.10.0 (2026-01)")
    assert first in lines


@pytest.mark.parametrize(
    "words,code,expected",
    [
        ((), 2, "name one encoding, or add --check pyproject.toml"),
        (("sinusoidl",), 2, "did you mean 'sinusoidal'?"),
        (("sinusoidal", "--require", "devise"), 2, "the themes are compile"),
        (("sinusoidal", "--python", "3.8"), 3, "those tested: 3.11"),
        (("sinusoidal", "--from", "missing.json"), 2, "name the file or an http(s) address"),
    ],
)
def test_support_without_an_answer_is_one_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    code: int,
    expected: str,
) -> None:
    publish_document(tmp_path)

    assert code == run("support", *words, "--root", str(tmp_path))
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith(expected)


def test_support_check_holds_a_bound_against_the_evidence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish_document(tmp_path)
    own = write(tmp_path / "pyproject.toml", '[project]\ndependencies = ["torch==2.9.1"]\n')
    words = ("support", "--check", str(own), "--root", str(tmp_path), "--encoding", "sinusoidal")

    assert 0 == run(*words)
    write(own, '[project]\ndependencies = ["torch<2.9"]\n')
    assert 1 == run(*words)
    assert "  forbids 2.9.1, which works: sinusoidal" in capsys.readouterr().out


def test_export_writes_a_file_or_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store.write_record(tmp_path / "reports" / "data", record(outcome()))
    words = ("--root", str(tmp_path))

    assert 0 == run("export", "junit", str(tmp_path / "out.xml"), *words)
    assert f"wrote {tmp_path / 'out.xml'}\n" == capsys.readouterr().out
    assert "<testsuites" in (tmp_path / "out.xml").read_text(encoding="utf-8")
    assert 0 == run("export", "csv", "-", "--records", str(tmp_path / "reports"))
    assert capsys.readouterr().out.startswith("cell,release,")
    assert 3 == run("export", "csv", "-", "--records", str(tmp_path / "missing"))
