"""A full disk, told apart from a fault of the probe: it says nothing of a module or a release."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

FULL = (errno.ENOSPC, errno.EDQUOT)

# Compilers and libraries repeat the system's words in errors of other types.
WORDS = (
    "No space left on device",
    "Disk quota exceeded",
    "not enough space on the disk",
    "No usable temporary directory found",
)

# Others lose the words: torch reports "failed writing", and a page without room is a SIGBUS. With
# less than this left, a file may have found no room.
LEAST_BYTES = 1 << 20

# The longest file that a probe may write (see the host's job.py), and may have removed since. With
# more than this left, the words are of another disk: /dev/shm in a container, somebody's quota.
ENOUGH_BYTES = 4 << 30


class NoRoomError(Exception):
    """A result may be the fault of a full disk; the message is that result."""


def mentions_full_disk(text: str) -> bool:
    """Tell whether an error speaks of a full disk, of whichever."""
    return any(words in text for words in WORDS)


def is_short(folder: Path, wanted: int) -> bool:
    """Tell whether the disk of `folder` has less than `wanted` bytes left."""
    return folder.is_dir() and shutil.disk_usage(folder).free < wanted
