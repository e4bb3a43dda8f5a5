"""A small disk for one test, which can be full or read-only."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

MEGABYTES = 16
BLOCK = 4096


@dataclass(frozen=True)
class Disk:
    """A file system in memory, mounted at `folder`."""

    folder: Path

    @property
    def ballast(self) -> Path:
        """The file that takes the space of the disk."""
        return self.folder / "ballast"

    def fill(self, *, leave: int = 0) -> None:
        """Take all space but `leave` bytes."""
        with self.ballast.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
            while True:
                stream.write(bytes(BLOCK))
        os.truncate(self.ballast, self.ballast.stat().st_size - leave)

    def make_room(self) -> None:
        """Free what `fill` took."""
        self.ballast.unlink()

    def grow(self, megabytes: int) -> None:
        """Change the size of the disk."""
        self._remount(f"size={megabytes}m")

    def refuse(self) -> None:
        """Make the disk read-only, for root too."""
        self._remount("ro")

    def accept(self) -> None:
        """Make the disk writable again."""
        self._remount("rw")

    def _remount(self, options: str) -> None:
        folder = str(self.folder)
        # The options of the mount are not repeated: a user namespace does not know all its ids.
        refusal = _run("mount", "--options-source", "disable", "-o", f"remount,{options}", folder)
        assert not refusal, refusal


@contextlib.contextmanager
def mount_disk(folder: Path) -> Iterator[Disk]:
    """Mount a small disk to the end of the block; skip the test if that is not possible."""
    if sys.platform != "linux":
        pytest.skip("mounts a tmpfs, which only Linux has")
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounts a tmpfs, which takes root: run it below `unshare --map-root-user -m`")
    folder.mkdir()
    refusal = _run("mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", str(folder))
    if refusal:
        pytest.skip(f"this system mounts no tmpfs: {refusal}")
    try:
        yield Disk(folder)
    finally:
        # Lazily, as a failing test can leave a process behind that uses the disk.
        _run("umount", "--lazy", str(folder))


def _run(*argv: str) -> str:
    """Run a program of the system; return its error, or nothing if it succeeds."""
    finished = subprocess.run(argv, capture_output=True, text=True, check=False, timeout=30)
    return finished.stderr.strip() or str(finished.returncode) if finished.returncode else ""
