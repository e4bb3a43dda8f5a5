"""Where errors become one line and an exit code."""

from __future__ import annotations

import io
import sys

import pytest

from torchgrid.edge import edge, say
from torchgrid.errors import ConfigurationError, NothingTestedError, TorchgridError


@pytest.mark.parametrize(
    "error,code", [(TorchgridError, 1), (ConfigurationError, 2), (NothingTestedError, 3)]
)
def test_an_error_becomes_one_line_and_its_exit_code(
    capsys: pytest.CaptureFixture[str], error: type[TorchgridError], code: int
) -> None:
    with pytest.raises(SystemExit) as end, edge():
        raise error("matrix.toml: not found")

    assert (code, "error: matrix.toml: not found\n") == (end.value.code, capsys.readouterr().err)


def test_any_other_error_is_let_through() -> None:
    with pytest.raises(ZeroDivisionError), edge():
        _ = 1 / 0


def test_text_is_told_in_whatever_the_terminal_can_show(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(terminal, encoding="ascii"))

    say("12✓ café")

    assert b"12? caf?\n" == terminal.getvalue()
