"""Room is made before a download: what is needed least goes first, and never the one in hand."""

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

from tests.unit.builders import lock, wheel, write
from torchgrid.environments import disk, uv
from torchgrid.environments.lockfile import Lock
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Stage, Stopped

GB = 10**9
MEMORY = Path("/dev/shm")  # noqa: S108

# Unpacked, about 22 GB.
BIG = lock(
    wheel(size=8 * GB),
    wheel("nvidia-cudnn-cu12", "9", size=GB),
    wheel("triton", "3", size=GB),
    wheel("sympy", "1", size=0),
)


@dataclass
class Disk:
    """A disk on which every environment takes 10 GB, and uv's cache 3 and then 2."""

    place: Project
    free: int
    cache: list[int] = field(default_factory=lambda: [3 * GB, 2 * GB])
    forgotten: list[list[str]] = field(default_factory=list)

    @property
    def environments(self) -> Path:
        return self.place.environment("kept").parent

    def names(self) -> list[str]:
        return sorted(path.name for path in self.environments.iterdir())

    def usage(self, path: Path) -> SimpleNamespace:
        assert path.exists()
        return SimpleNamespace(free=self.free - 10 * GB * len(self.names()))

    def forget(self, packages: Sequence[str]) -> None:
        self.forgotten.append(list(packages))
        self.free += self.cache.pop(0)

    def make_room(self, locked: Lock = BIG) -> Stopped | None:
        kept, needed = self.place.environment("kept"), locked.unpacked_bytes
        return disk.make_room(self.place, locked, needed_bytes=needed, keep=kept)


@pytest.fixture
def full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Environments by age: middle, oldest, newest; and the one that is being built."""
    made = Disk(Project(tmp_path), free=0)
    for age, name in enumerate(("kept", "oldest", "middle", "newest")):
        folder = made.place.environment(name)
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
def test_only_as_many_environments_are_given_back_as_must_be(
    full: Disk, free: int, kept: list[str]
) -> None:
    full.free = free * GB

    assert full.make_room() is None
    assert (kept, []) == (full.names(), full.forgotten)


def test_what_a_cell_waits_for_goes_after_the_others_and_the_next_one_last(full: Disk) -> None:
    disk.announce_waiting(full.place, ["oldest", "middle"])
    gone = []
    for free in (71, 61, 51):
        full.free = free * GB
        before = full.names()
        assert full.make_room() is None
        gone += sorted({*before} - {*full.names()})

    assert ["newest", "middle", "oldest"] == gone


@pytest.mark.parametrize(
    "free,forgotten",
    [
        (40, [["torch", "triton"]]),
        (38, [["torch", "triton"], ["nvidia-cudnn-cu12"]]),
    ],
)
def test_then_the_cache_goes_and_what_cells_share_goes_last(
    full: Disk, free: int, forgotten: list[list[str]]
) -> None:
    full.free = free * GB

    assert full.make_room() is None
    assert forgotten == full.forgotten


@pytest.mark.parametrize(
    "locked,forgotten",
    [
        (lock(wheel(size=10 * GB)), [["torch"]]),
        (lock(wheel("nvidia-cudnn-cu12", "9", size=10 * GB)), [["nvidia-cudnn-cu12"]]),
        (lock(wheel("sympy", "1", size=10 * GB)), []),
    ],
)
def test_of_what_a_lock_does_not_hold_nothing_is_forgotten(
    full: Disk, locked: Lock, forgotten: list[list[str]]
) -> None:
    assert full.make_room(locked) is not None
    assert forgotten == full.forgotten


def test_where_nothing_is_left_to_give_back_the_cell_stops(full: Disk) -> None:
    full.free = 30 * GB

    actual = full.make_room()

    detail = "needs about 22.0 GB and 10.0 GB kept free (TORCHGRID_KEEP_FREE_GB); 25.0 GB are free"
    assert Stopped(stage=Stage.INSTALL, reason=Reason.NO_SPACE, detail=detail) == actual
    assert ["kept"] == full.names()


def test_how_much_is_kept_free_may_be_said(full: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(disk.KEEP_FREE, "0.5")
    full.free = 62 * GB + GB // 2

    assert full.make_room() is None
    assert 4 == len(full.names())


@pytest.mark.parametrize("value", ["plenty", "", "nan", "inf", "-1"])
def test_what_is_no_amount_is_refused_by_name(
    full: Disk, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv(disk.KEEP_FREE, value)

    with pytest.raises(ConfigurationError, match=disk.KEEP_FREE):
        full.make_room()


def test_a_cache_on_the_same_file_system_is_shared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uv, "cache_folder", lambda: tmp_path / "not" / "there" / "yet")

    assert disk.shares_files(Project(tmp_path))
    assert [] == list(tmp_path.iterdir())


def test_where_a_link_is_refused_files_are_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What two mounts of one file system answer."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(uv, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(os, "link", refuse)

    assert not disk.shares_files(Project(tmp_path))
    assert [] == list(tmp_path.iterdir())


def test_who_wants_copies_shares_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uv, "cache_folder", lambda: tmp_path)
    monkeypatch.setenv("UV_LINK_MODE", "copy")

    assert not disk.shares_files(Project(tmp_path))


@pytest.mark.skipif(not MEMORY.is_dir(), reason="needs a second file system")
def test_a_cache_on_another_file_system_is_not_shared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY) as elsewhere:
        if Path(elsewhere).stat().st_dev == tmp_path.stat().st_dev:
            pytest.skip("temporary files are in memory as well")
        monkeypatch.setattr(uv, "cache_folder", lambda: Path(elsewhere))

        assert not disk.shares_files(Project(tmp_path))


def test_what_is_cached_needs_no_room_until_the_cache_is_given_back(full: Disk) -> None:
    """Numpy alone is to be downloaded: where that is too much, torch must be downloaded again."""
    full.free, kept = 12 * GB, full.place.environment("kept")
    for name in ("oldest", "middle", "newest"):
        full.place.environment(name).rmdir()
    full.free += 10 * GB

    assert disk.make_room(full.place, BIG, needed_bytes=GB, keep=kept) is None
    full.free -= 2 * GB
    assert disk.make_room(full.place, BIG, needed_bytes=GB, keep=kept) is not None
    assert [["torch", "triton"], ["nvidia-cudnn-cu12"]] == full.forgotten


def test_what_was_said_last_is_told(tmp_path: Path) -> None:
    place = Project(tmp_path)

    disk.announce_waiting(place, ["one", "other"])
    disk.announce_waiting(place, ["other"])

    assert ("other",) == disk.waiting_cells(place)


def test_a_disk_that_takes_no_word_ends_no_run(tmp_path: Path) -> None:
    place = Project(tmp_path)
    write(place.state, "a file where the folder should be")

    disk.announce_waiting(place, ["one"])

    assert () == disk.waiting_cells(place)


def test_where_no_run_was_nothing_is(tmp_path: Path) -> None:
    assert () == disk.waiting_cells(Project(tmp_path))


@pytest.mark.parametrize("content", ["", '["half a', "7", "\udcff"])
def test_what_is_damaged_is_nothing(tmp_path: Path, content: str) -> None:
    place = Project(tmp_path)
    write(place.waiting, "").write_bytes(content.encode(errors="surrogateescape"))

    assert () == disk.waiting_cells(place)
