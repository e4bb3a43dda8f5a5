"""Disk space is freed before a download: what is needed least goes first."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.unit.builders import catch_stop, lock, wheel, write
from torchgrid.contract import Reason, Stage
from torchgrid.environments import disk, uv
from torchgrid.environments.lockfile import Lock
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project
from torchgrid.model.verdict import Stopped

GB = 10**9
MEMORY = Path("/dev/shm")  # noqa: S108

# A lock file that unpacks to about 22 GB.
BIG = lock(
    wheel(size=8 * GB),
    wheel("nvidia-cudnn-cu12", "9", size=GB),
    wheel("triton", "3", size=GB),
    wheel("sympy", "1", size=0),
)


@dataclass
class Disk:
    """A disk on which every environment takes 10 GB, and uv's cache takes 3 and then 2."""

    project: Project
    free: int
    cache: list[int] = field(default_factory=lambda: [3 * GB, 2 * GB])
    forgotten: list[list[str]] = field(default_factory=list)

    @property
    def environments(self) -> Path:
        return self.project.environment("kept").parent

    def names(self) -> list[str]:
        return sorted(path.name for path in self.environments.iterdir())

    def usage(self, path: Path) -> SimpleNamespace:
        assert path.exists()
        return SimpleNamespace(free=self.free - 10 * GB * len(self.names()))

    def forget(self, packages: Sequence[str]) -> None:
        self.forgotten.append(list(packages))
        self.free += self.cache.pop(0)

    def make_room(self, locked: Lock = BIG, needed: int | None = None) -> None:
        """Make room for all of a lock file, or for so many bytes of it."""
        kept = self.project.environment("kept")
        needed = locked.unpacked_bytes if needed is None else needed
        disk.make_room(self.project, locked, needed_bytes=needed, keep=kept)


@pytest.fixture
def full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Make three environments of different age, and the one that is built."""
    made = Disk(Project(tmp_path), free=0)
    for age, name in enumerate(("kept", "oldest", "middle", "newest")):
        folder = made.project.environment(name)
        folder.mkdir(parents=True)
        os.utime(folder, (1000 + age, 1000 + age))
    monkeypatch.delenv(disk.KEEP_FREE, raising=False)
    monkeypatch.setattr(shutil, "disk_usage", made.usage)
    monkeypatch.setattr(uv, "clean_cache", made.forget)
    return made


@pytest.mark.parametrize(
    "free,kept",
    [
        (72, ["kept", "middle", "newest", "oldest"]),
        (71, ["kept", "middle", "newest"]),
        (62, ["kept", "middle", "newest"]),
        (61, ["kept", "newest"]),
        (42, ["kept"]),
    ],
)
def test_make_room_deletes_no_more_environments_than_needed(
    full: Disk, free: int, kept: list[str]
) -> None:
    full.free = free * GB

    full.make_room()

    assert (kept, []) == (full.names(), full.forgotten)


def test_make_room_deletes_environments_of_waiting_cells_last(full: Disk) -> None:
    disk.write_waiting(full.project, ["oldest", "middle"])
    gone = []
    for free in (71, 61, 51):
        full.free = free * GB
        before = full.names()
        full.make_room()
        gone += sorted({*before} - {*full.names()})

    assert ["newest", "middle", "oldest"] == gone


@pytest.mark.parametrize(
    "free,forgotten",
    [
        (40, [["torch", "triton"]]),
        (38, [["torch", "triton"], ["nvidia-cudnn-cu12"]]),
    ],
)
def test_make_room_without_environments_cleans_torch_from_the_cache_and_then_cuda(
    full: Disk, free: int, forgotten: list[list[str]]
) -> None:
    full.free = free * GB

    full.make_room()

    assert forgotten == full.forgotten


@pytest.mark.parametrize(
    "locked,forgotten",
    [
        (lock(wheel(size=10 * GB)), [["torch"]]),
        (lock(wheel("nvidia-cudnn-cu12", "9", size=10 * GB)), [["nvidia-cudnn-cu12"]]),
        (lock(wheel("sympy", "1", size=10 * GB)), []),
    ],
)
def test_make_room_cleans_only_packages_of_the_lock_from_the_cache(
    full: Disk, locked: Lock, forgotten: list[list[str]]
) -> None:
    catch_stop(lambda: full.make_room(locked))

    assert forgotten == full.forgotten


def test_make_room_with_nothing_left_to_free_stops_the_cell(full: Disk) -> None:
    full.free = 30 * GB

    actual = catch_stop(full.make_room)

    detail = "needs about 22.0 GB and 10.0 GB kept free (TORCHGRID_KEEP_FREE_GB); 25.0 GB are free"
    assert Stopped(stage=Stage.INSTALL, reason=Reason.NO_SPACE, detail=detail) == actual
    assert ["kept"] == full.names()


def test_make_room_with_another_floor_keeps_that_free(
    full: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(disk.KEEP_FREE, "0.5")
    full.free = 62 * GB + GB // 2

    full.make_room()

    assert 4 == len(full.names())


@pytest.mark.parametrize("value", ["plenty", "", "nan", "inf", "-1"])
def test_make_room_raises_for_a_floor_that_is_not_an_amount(
    full: Disk, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv(disk.KEEP_FREE, value)

    with pytest.raises(ConfigurationError, match=disk.KEEP_FREE):
        full.make_room()


def test_can_share_files_with_a_cache_on_the_same_file_system_is_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uv, "find_cache_folder", lambda: tmp_path / "not" / "there" / "yet")

    assert disk.can_share_files(Project(tmp_path))
    assert [] == list(tmp_path.iterdir())


def test_can_share_files_without_a_right_to_link_is_false(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if the cache and the project were on two mounts of one file system.
    def refuse(*_: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(uv, "find_cache_folder", lambda: tmp_path)
    monkeypatch.setattr(os, "link", refuse)

    assert not disk.can_share_files(Project(tmp_path))
    assert [] == list(tmp_path.iterdir())


def test_can_share_files_with_link_mode_copy_is_false(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uv, "find_cache_folder", lambda: tmp_path)
    monkeypatch.setenv("UV_LINK_MODE", "copy")

    assert not disk.can_share_files(Project(tmp_path))


@pytest.mark.skipif(not MEMORY.is_dir(), reason="needs a second file system")
def test_can_share_files_with_a_cache_on_another_file_system_is_false(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY) as elsewhere:
        if Path(elsewhere).stat().st_dev == tmp_path.stat().st_dev:
            pytest.skip("temporary files are in memory as well")
        monkeypatch.setattr(uv, "find_cache_folder", lambda: Path(elsewhere))

        assert not disk.can_share_files(Project(tmp_path))


def test_make_room_after_cleaning_the_cache_needs_space_for_the_whole_lock(full: Disk) -> None:
    # Only numpy must be downloaded. If that is too much, torch must be downloaded again.
    full.free = 12 * GB
    for name in ("oldest", "middle", "newest"):
        full.project.environment(name).rmdir()
    full.free += 10 * GB

    full.make_room(needed=GB)
    assert [] == full.forgotten
    full.free -= 2 * GB
    catch_stop(lambda: full.make_room(needed=GB))

    assert [["torch", "triton"], ["nvidia-cudnn-cu12"]] == full.forgotten


def test_read_waiting_returns_what_was_written_last(tmp_path: Path) -> None:
    project = Project(tmp_path)

    disk.write_waiting(project, ["one", "other"])
    disk.write_waiting(project, ["other"])

    assert ("other",) == disk.read_waiting(project)


def test_write_waiting_to_a_disk_that_refuses_is_ignored(tmp_path: Path) -> None:
    project = Project(tmp_path)
    write(project.state, "a file where the folder should be")

    disk.write_waiting(project, ["one"])

    assert () == disk.read_waiting(project)


def test_read_waiting_before_any_run_is_empty(tmp_path: Path) -> None:
    assert () == disk.read_waiting(Project(tmp_path))


@pytest.mark.parametrize("content", ["", '["half a', "7", "\udcff"])
def test_read_waiting_of_a_damaged_file_is_empty(tmp_path: Path, content: str) -> None:
    project = Project(tmp_path)
    write(project.waiting, "").write_bytes(content.encode(errors="surrogateescape"))

    assert () == disk.read_waiting(project)
