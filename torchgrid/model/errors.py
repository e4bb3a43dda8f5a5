"""The errors a user is meant to read, each with the exit code it ends in."""

from __future__ import annotations

import errno
from enum import IntEnum
from pathlib import Path


class Exit(IntEnum):
    """How a command ends."""

    HELD = 0
    REGRESSED = 1
    CONFIGURATION = 2
    NOTHING_TESTED = 3


class TorchgridError(Exception):
    """A message for the user: where, what, next step; caught at the edges only."""

    code = Exit.REGRESSED


class ConfigurationError(TorchgridError):
    """What was asked for cannot be meant: a file, a name or an option is wrong."""

    code = Exit.CONFIGURATION


class NothingTestedError(TorchgridError):
    """There is no evidence to judge by, which is never a pass."""

    code = Exit.NOTHING_TESTED


_FULL = (errno.ENOSPC, errno.EDQUOT)

_NEXT_STEPS = {
    errno.EROFS: "make it writable",
    errno.EACCES: "give this user access",
    **dict.fromkeys(_FULL, "make room"),
}


def is_full(error: OSError) -> bool:
    """Whether a disk has no room left, or this user's share of it has none."""
    return error.errno in _FULL


def explain_unwritable(error: OSError, place: Path | None) -> NothingTestedError | None:
    """The error of a disk that takes nothing, for who can help it; None for any other.

    `place` is where it was written to, for an error that does not say so itself.
    """
    step = _NEXT_STEPS.get(error.errno or 0)
    if step is None:
        return None
    where = f"{error.filename or place or 'disk'}: {error.strerror}"
    return NothingTestedError(
        f"{where}; {step} and run the same command again: what was finished is kept"
    )
