"""The errors that users read, each with its exit code."""

from __future__ import annotations

import errno
from enum import IntEnum
from pathlib import Path


class Exit(IntEnum):
    """The exit codes of torchgrid's commands."""

    HELD = 0
    REGRESSED = 1
    CONFIGURATION = 2
    NOTHING_TESTED = 3


class TorchgridError(Exception):
    """A message for the user: where, what is wrong, next step; `console` alone catches it."""

    code = Exit.REGRESSED


class ConfigurationError(TorchgridError):
    """A mistake in a file, a name or an option."""

    code = Exit.CONFIGURATION


class NothingTestedError(TorchgridError):
    """A run or a report without evidence, which is never a pass."""

    code = Exit.NOTHING_TESTED


_FULL = (errno.ENOSPC, errno.EDQUOT)

_NEXT_STEPS = {
    errno.EROFS: "make it writable",
    errno.EACCES: "give this user access",
    **dict.fromkeys(_FULL, "make room"),
}


def is_full(error: OSError) -> bool:
    """Tell whether a disk, or this user's share of it, is full."""
    return error.errno in _FULL


def explain_unwritable(error: OSError, place: Path | None) -> NothingTestedError | None:
    """Return the error to print for a disk that refuses writes; None for any other error.

    `place` is the folder that was written to, for an error that does not name a file.
    """
    step = _NEXT_STEPS.get(error.errno or 0)
    if step is None:
        return None
    where = f"{error.filename or place or 'disk'}: {error.strerror}"
    return NothingTestedError(
        f"{where}; {step} and run the same command again: finished results are kept"
    )
