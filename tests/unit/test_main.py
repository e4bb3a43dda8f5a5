"""Tests of the command line: which commands there are, and the exit code of each error."""

from __future__ import annotations

import pytest

from tests.unit.builders import run_command
from torchgrid import __version__
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.runs import single_probe


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
    assert 2 == run_command(*words)
    assert [True] == [line.startswith(expected) for line in capsys.readouterr().err.splitlines()]


@pytest.mark.parametrize("error,code", [(KeyboardInterrupt(), 130), (NothingTestedError("x"), 3)])
def test_main_returns_an_exit_code_for_each_error(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    def probe(*_: object) -> Exit:
        raise error

    monkeypatch.setattr(single_probe, "run_probe", probe)

    assert code == run_command("probe", "device.*")


def test_main_prints_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run_command("--version")
    assert f"{__version__}\n" == capsys.readouterr().out
