"""Errors become one line and an exit code, and text is printed in any encoding."""

from __future__ import annotations

import errno
import io
import subprocess
import sys
from pathlib import Path

import pytest

from torchgrid.console import READER_GONE, OptionParser, echo, exit_on_error
from torchgrid.model.errors import ConfigurationError, NothingTestedError, TorchgridError


@pytest.mark.parametrize(
    "error,code", [(TorchgridError, 1), (ConfigurationError, 2), (NothingTestedError, 3)]
)
def test_exit_on_error_prints_one_line_and_exits_with_the_code(
    capsys: pytest.CaptureFixture[str], error: type[TorchgridError], code: int
) -> None:
    with pytest.raises(SystemExit) as end, exit_on_error():
        raise error("matrix.toml: not found")

    assert (code, "error: matrix.toml: not found\n") == (end.value.code, capsys.readouterr().err)


STEP = "and run the same command again: finished results are kept"


@pytest.mark.parametrize(
    "error,line",
    [
        (
            OSError(errno.ENOSPC, "No space left on device"),
            f"state: No space left on device; make room {STEP}",
        ),
        (
            OSError(errno.EDQUOT, "Disk quota exceeded", "state/a.jsonl"),
            f"state/a.jsonl: Disk quota exceeded; make room {STEP}",
        ),
        (
            OSError(errno.EROFS, "Read-only file system", "state/held"),
            f"state/held: Read-only file system; make it writable {STEP}",
        ),
        (
            PermissionError(errno.EACCES, "Permission denied", "state/held"),
            f"state/held: Permission denied; give this user access {STEP}",
        ),
    ],
)
def test_exit_on_error_of_a_disk_that_refuses_prints_one_line_and_exits_3(
    capsys: pytest.CaptureFixture[str], error: OSError, line: str
) -> None:
    with pytest.raises(SystemExit) as end, exit_on_error(Path("state")):
        raise error

    assert (3, f"error: {line}\n") == (end.value.code, capsys.readouterr().err)


def test_exit_on_error_that_cannot_print_keeps_the_exit_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("builtins.print", refuse)

    with pytest.raises(SystemExit) as end, exit_on_error():
        raise ConfigurationError("matrix.toml: not found")

    assert 2 == end.value.code


def test_exit_on_error_of_another_system_error_raises_it() -> None:
    with pytest.raises(FileNotFoundError), exit_on_error():
        Path("nowhere", "at", "all").read_text(encoding="utf-8")


def test_exit_on_error_of_any_other_error_raises_it() -> None:
    with pytest.raises(ZeroDivisionError), exit_on_error():
        _ = 1 / 0


def test_echo_replaces_characters_that_the_terminal_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(terminal, encoding="ascii"))

    echo("12✓ café")

    assert b"12? caf?\n" == terminal.getvalue()


def test_echo_ends_quietly_once_nobody_reads_its_output() -> None:
    code = (
        "from torchgrid.console import echo, exit_on_error\n"
        "with exit_on_error():\n"
        "    while True:\n"
        "        echo('line')\n"
    )
    argv = [sys.executable, "-c", code]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert b"line\n" == program.stdout.readline()
        program.stdout.close()

        assert b"" == program.stderr.read()
    assert READER_GONE == program.returncode


def test_echo_to_an_error_stream_that_nobody_reads_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("builtins.print", refuse)

    with pytest.raises(BrokenPipeError):
        echo("no", to_error=True)


def test_option_parser_with_an_abbreviated_option_raises_one_line() -> None:
    parser = OptionParser(prog="command")
    parser.add_argument("--jobs")

    with pytest.raises(ConfigurationError) as error:
        parser.parse_args(["--job", "2"])

    assert "unrecognized arguments: --job 2; see `command --help`" == str(error.value)
