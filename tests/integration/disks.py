"""A small disk of a test's own, which can be full or read-only."""

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
        """What takes the room that is not to be had."""
        return self.folder / "ballast"

    def fill(self, *, leave: int = 0) -> None:
        """Take all room but so many bytes."""
        with self.ballast.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
            while True:
                stream.write(bytes(BLOCK))
        os.truncate(self.ballast, self.ballast.stat().st_size - leave)

    def make_room(self) -> None:
        """Give back what was taken."""
        self.ballast.unlink()

    def grow(self, megabytes: int) -> None:
        """Be of another size from now on."""
        self._remount(f"size={megabytes}m")

    def refuse(self) -> None:
        """Take nothing any more: no right helps against that."""
        self._remount("ro")

    def accept(self) -> None:
        """Be written to again."""
        self._remount("rw")

    def _remount(self, options: str) -> None:
        folder = str(self.folder)
        # What is there already is not said again: below a user namespace it has ids that are not.
        refusal = _run("mount", "--options-source", "disable", "-o", f"remount,{options}", folder)
        assert not refusal, refusal


@contextlib.contextmanager
def mounted(folder: Path) -> Iterator[Disk]:
    """A small disk, until the block ends; a test that cannot have one is skipped."""
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
        # Lazily: a process that a failing test left behind must not keep it.
        _run("umount", "--lazy", str(folder))


def _run(*argv: str) -> str:
    """Run a program of the system; what it says where it fails."""
    finished = subprocess.run(argv, capture_output=True, text=True, check=False, timeout=30)
    return finished.stderr.strip() or str(finished.returncode) if finished.returncode else ""
