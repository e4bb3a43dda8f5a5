"""The terminal: errors become one line and an exit code, text is printed in any encoding.

Sessions and commands share its options.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from torchgrid.model.errors import ConfigurationError, TorchgridError, explain_unwritable

READER_GONE = 141
"""The exit code of a program whose output nobody reads any more (signal 13): 128 and the signal."""


@contextlib.contextmanager
def exit_on_error(place: Path | None = None) -> Iterator[None]:
    """Print errors meant for the user as one line, and exit with their code.

    `place` is the folder that is written to: the system does not name it if the disk is full.
    """
    try:
        yield
    except (TorchgridError, OSError) as error:
        known = error if isinstance(error, TorchgridError) else explain_unwritable(error, place)
        if known is None:
            raise
        with contextlib.suppress(OSError):  # stderr may be a log on the disk that is full
            echo(f"error: {known}", to_error=True)
        raise SystemExit(int(known.code)) from None


def echo(text: str, *, to_error: bool = False) -> None:
    """Print a line; replace characters that the terminal's encoding does not have.

    If the reader of stdout has gone, as in `torchgrid ... | head`, the program ends quietly.
    """
    stream = sys.stderr if to_error else sys.stdout
    # A stream that replaces stdout may have no encoding.
    encoding = stream.encoding or "ascii"
    try:
        print(text.encode(encoding, errors="replace").decode(encoding), file=stream, flush=True)
    except BrokenPipeError:
        if to_error:
            raise
        # Python flushes stdout once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise SystemExit(READER_GONE) from None


class OptionParser(argparse.ArgumentParser):
    """A parser that reports an error in one line, as every other error is.

    It takes no abbreviated option: `--job` is a mistake, not `--jobs`.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{"allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        """Raise ConfigurationError where argparse would print its usage and exit."""
        raise ConfigurationError(f"{message}; see `{self.prog} --help`")


def add_cells(command: argparse.ArgumentParser) -> None:
    """Add the options `--profile` and `--cells`, which choose cells of the matrix."""
    command.add_argument("--profile", help="choose the cells of a profile (default: 'default')")
    command.add_argument(
        "--cells",
        nargs="+",
        action="extend",
        default=[],
        help="choose cells by globs over their ids",
    )


def parse_count(text: str, name: str, things: str, example: int) -> int:
    """Parse a number of things; raises ConfigurationError if it is not above zero.

    `name` is that of the option or variable which has the number.
    """
    if not text.isascii() or not text.isdecimal() or int(text) == 0:
        raise ConfigurationError(
            f"{name}: {text!r} is not a number of {things}; write a number such as {example}"
        )
    return int(text)
