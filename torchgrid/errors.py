"""The errors a user is meant to read, each with the exit code it ends in."""

from __future__ import annotations

from enum import IntEnum


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
