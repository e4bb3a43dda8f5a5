"""Telling a full disk from a fault of what was asked: it says nothing of a module or a release."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

FULL = (errno.ENOSPC, errno.EDQUOT)

# Compilers and libraries hand the system's words on in errors of other types.
WORDS = (
    "No space left on device",
    "Disk quota exceeded",
    "not enough space on the disk",
    "No usable temporary directory found",
)

# Others lose the words: a file of torch's "failed writing", a page that cannot be had is SIGBUS.
# Where less is left than this, a file that was to be written may have found no room.
LEAST_BYTES = 1 << 20

# The longest file that a question may write (see the host's job.py), and may have removed since.
# Where more is left, the words are of another disk: /dev/shm in a container, somebody's quota.
ENOUGH_BYTES = 4 << 30


class NoRoomError(Exception):
    """What was answered may be the disk's fault; the message is what was said."""


def mentions_full_disk(said: str) -> bool:
    """Whether something that did not go well speaks of a full disk, of whichever."""
    return any(words in said for words in WORDS)


def is_short(folder: Path, wanted: int) -> bool:
    """Whether less than so many bytes are left on the disk of a folder."""
    return folder.is_dir() and shutil.disk_usage(folder).free < wanted
