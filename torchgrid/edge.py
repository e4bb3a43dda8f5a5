"""Where errors become one line and an exit code, and text is told to whatever terminal there is."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from torchgrid.errors import TorchgridError


@contextlib.contextmanager
def edge() -> Iterator[None]:
    """Where errors meant for the user become one line and an exit code."""
    try:
        yield
    except TorchgridError as error:
        say(f"error: {error}", to_error=True)
        raise SystemExit(int(error.code)) from None


def say(text: str, *, to_error: bool = False) -> None:
    """Print, whatever the locale can encode."""
    stream = sys.stderr if to_error else sys.stdout
    encoding = stream.encoding or "ascii"
    print(text.encode(encoding, errors="replace").decode(encoding), file=stream, flush=True)
