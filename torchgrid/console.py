"""Where errors become one line and an exit code, and text is told to whatever terminal there is."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from torchgrid.model.errors import TorchgridError, explain_unwritable


@contextlib.contextmanager
def exit_on_error(place: Path | None = None) -> Iterator[None]:
    """Where errors meant for the user become one line and an exit code.

    `place` is the folder that is written to: where a disk is full the system does not name it.
    """
    try:
        yield
    except TorchgridError as error:
        _end(error)
    except OSError as error:
        told = explain_unwritable(error, place)
        if told is None:
            raise
        _end(told)


def _end(error: TorchgridError) -> NoReturn:
    with contextlib.suppress(OSError):  # a log on the disk that is full
        echo(f"error: {error}", to_error=True)
    raise SystemExit(int(error.code)) from None


def echo(text: str, *, to_error: bool = False) -> None:
    """Print, whatever the locale can encode."""
    stream = sys.stderr if to_error else sys.stdout
    encoding = stream.encoding or "ascii"
    print(text.encode(encoding, errors="replace").decode(encoding), file=stream, flush=True)
