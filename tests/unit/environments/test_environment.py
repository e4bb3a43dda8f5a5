"""An environment is reused while its key matches, else it is built from its lock file."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.unit import packages
from tests.unit.builders import (
    catch_stop,
    cell,
    empty_environment,
    interpreter,
    lock,
    wheel,
    write,
)
from torchgrid.contract import Reason, Stage
from torchgrid.environments import disk, integrity, interpreters, uv
from torchgrid.environments.environment import (
    STARTUP,
    Environment,
    compute_environment_key,
    ensure_environment,
    locate_python,
)
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import Plan
from torchgrid.environments.uv import PackageSource
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped, Stopped


@dataclass
class Installer:
    """A uv that makes environments on this interpreter, with a torch of one file."""

    made: list[Path] = field(default_factory=list)
    requirements: str = ""
    cached: bool = True
    failure: CellStopped | None = None
    interrupted: bool = False
    corrupt: int = 0
    forgotten: list[list[str]] = field(default_factory=list)

    def make_environment(self, folder: Path, *, interpreter: Path) -> None:
        assert interpreter.name == "python3.11"
        self.made.append(folder)
        empty_environment(folder)

    def find_uncached(
        self, python: Path, *, requirements: Path, source: PackageSource
    ) -> frozenset[str] | None:
        assert python.exists()
        assert "pypi" == source.source
        return frozenset() if self.cached else None

    def install(self, python: Path, *, requirements: Path, source: PackageSource) -> None:
        assert python.exists()
        assert "pypi" == source.source
        self.requirements = requirements.read_text(encoding="utf-8")
        if self.interrupted:
            raise KeyboardInterrupt
        site = packages.install(python.parents[1], "torch", {"torch/__init__.py": "cuda = 12\n"})
        if self.corrupt > 0:
            self.corrupt -= 1
            write(site / "torch" / "__init__.py", "cuda = 11\n")
        if self.failure is not None:
            raise self.failure

    def clean_cache(self, names: Sequence[str]) -> None:
        self.forgotten.append(list(names))


@pytest.fixture
def installer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installer:
    made = Installer()
    for name in ("make_environment", "find_uncached", "install", "clean_cache"):
        monkeypatch.setattr(uv, name, getattr(made, name))
    monkeypatch.setattr(uv, "find_cache_folder", lambda: tmp_path)
    return made


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def ensure(project: Project, locked: Lock | None = None) -> Environment:
    """Make the environment of a cell, on a known interpreter."""
    plan = Plan(cell=cell(), lock=locked or lock(), interpreter=interpreter(project.root))
    return ensure_environment(project, plan)


def ensure_stops(project: Project) -> Stopped:
    """Fail to make the environment of a cell, and leave no folder."""
    stopped = catch_stop(lambda: ensure(project))
    assert not project.environment(cell().id).exists()
    return stopped


def test_ensure_environment_without_one_installs_exactly_the_lock(
    project: Project, installer: Installer
) -> None:
    both = lock(
        wheel(hashes=("sha256:aa",)), wheel("triton", "3.5.1", hashes=("sha256:bb", "sha256:cc"))
    )

    actual = ensure(project, both)

    folder = project.environment(cell().id)
    key = compute_environment_key(cell(), both, interpreter(project.root))
    assert Environment(folder=folder, key=key) == actual
    assert (
        "torch==2.9.1 --hash=sha256:aa\ntriton==3.5.1 --hash=sha256:bb --hash=sha256:cc\n"
        == installer.requirements
    )
    assert locate_python(folder).exists()


def test_ensure_environment_with_the_same_key_reuses_it(
    project: Project, installer: Installer
) -> None:
    assert ensure(project) == ensure(project)
    assert 1 == len(installer.made)


def test_ensure_environment_ignores_what_runs_write_for_later_runs(
    project: Project, installer: Installer
) -> None:
    ensure(project)
    write(project.environment(cell().id) / STARTUP / "header", "compiled")

    ensure(project)

    assert 1 == len(installer.made)


def test_ensure_environment_with_another_key_rebuilds(
    project: Project, installer: Installer
) -> None:
    ensure(project)
    stale = project.environment(cell().id) / "stale"
    stale.touch()

    ensure(project, lock(wheel(version="2.9.1.post1")))

    assert 2 == len(installer.made)
    assert not stale.exists()


def find_site(project: Project) -> Path:
    return project.environment(cell().id) / packages.SITE


@pytest.mark.parametrize(
    "tamper,expected",
    [
        (lambda site: write(site / "torch" / "__init__.py", "cuda = 11\n"), "was changed"),
        (lambda site: write(site / "torch" / "__init__.py", "another"), "was changed"),
        (lambda site: shutil.rmtree(site / "torch"), "torch/__init__.py is missing"),
        (lambda site: shutil.rmtree(site / "torch-1.0.dist-info"), "METADATA is missing"),
        (lambda site: packages.install(site.parents[2], "torch", {}, version="2.0"), "was added"),
    ],
    ids=["same size", "another size", "module gone", "metadata gone", "another torch"],
)
def test_ensure_environment_with_a_changed_file_warns_and_rebuilds(
    project: Project,
    installer: Installer,
    caplog: pytest.LogCaptureFixture,
    tamper: Callable[[Path], object],
    expected: str,
) -> None:
    first = ensure(project)
    tamper(find_site(project))

    assert first == ensure(project)
    assert 2 == len(installer.made)
    assert f"{expected} since it was installed; it is built again" in caplog.text
    assert "cuda = 12\n" == (find_site(project) / "torch" / "__init__.py").read_text()


def test_ensure_environment_ignores_bytecode(project: Project, installer: Installer) -> None:
    ensure(project)
    write(find_site(project) / "torch" / "__pycache__" / "__init__.cpython-311.pyc", "")

    ensure(project)

    assert 1 == len(installer.made)


def test_ensure_environment_from_a_corrupt_cache_cleans_it_and_installs_again(
    project: Project, installer: Installer, caplog: pytest.LogCaptureFixture
) -> None:
    installer.corrupt = 1

    ensure(project)

    assert [["torch"]] == installer.forgotten
    assert 2 == len(installer.made)
    assert (
        "torch/__init__.py has another sha256; its package is removed from uv's cache"
        in caplog.text
    )


def test_ensure_environment_from_a_package_corrupt_twice_stops_the_cell(
    project: Project, installer: Installer
) -> None:
    installer.corrupt = 2

    actual = ensure_stops(project)

    assert (Stage.INSTALL, Reason.INSTALL_FAILED) == (actual.stage, actual.reason)
    assert actual.detail.startswith("not what its packages say: lib/")


def test_ensure_environment_reused_updates_its_time_of_use(
    project: Project, installer: Installer
) -> None:
    ensure(project)
    folder = project.environment(cell().id)
    os.utime(folder, (1, 1))

    ensure(project)

    assert 1 < folder.stat().st_mtime


@pytest.mark.parametrize(
    "content", [None, b"", b"{}", b"[]", b"\xff", b'{"key"', b'{"key": 1, "files": 2}']
)
def test_ensure_environment_without_a_valid_key_rebuilds(
    project: Project, installer: Installer, content: bytes | None
) -> None:
    ensure(project)
    file = project.environment(cell().id) / "torchgrid.json"
    file.unlink()
    if content is not None:
        file.write_bytes(content)

    ensure(project)

    assert 2 == len(installer.made)


def test_ensure_environment_without_its_interpreter_rebuilds(
    project: Project, installer: Installer
) -> None:
    ensure(project)
    locate_python(project.environment(cell().id)).unlink()

    ensure(project)

    assert 2 == len(installer.made)


def test_ensure_environment_after_an_interrupted_install_rebuilds(
    project: Project, installer: Installer
) -> None:
    installer.interrupted = True
    with pytest.raises(KeyboardInterrupt):
        ensure(project)
    installer.interrupted = False

    ensure(project)

    assert 2 == len(installer.made)


def test_ensure_environment_with_a_failed_install_stops_and_leaves_no_folder(
    project: Project, installer: Installer
) -> None:
    installer.failure = CellStopped(
        stage=Stage.INSTALL, reason=Reason.INSTALL_FAILED, detail="broken"
    )

    assert installer.failure.stopped == ensure_stops(project)


@pytest.mark.parametrize(
    "cached,shared,rooms",
    [(True, True, 0), (False, True, 1), (True, False, 1), (False, False, 1)],
)
def test_ensure_environment_makes_room_only_for_downloads_and_copies(
    project: Project,
    installer: Installer,
    monkeypatch: pytest.MonkeyPatch,
    cached: bool,  # noqa: FBT001
    shared: bool,  # noqa: FBT001
    rooms: int,
) -> None:
    made: list[Path] = []

    def make_room(_: Project, __: Lock, *, needed_bytes: int, keep: Path) -> None:
        made.append(keep)

    monkeypatch.setattr(disk, "make_room", make_room)
    monkeypatch.setattr(disk, "can_share_files", lambda _: shared)
    installer.cached = cached

    ensure(project)

    assert [project.environment(cell().id)] * rooms == made


def test_ensure_environment_without_space_installs_nothing(
    project: Project, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_space = CellStopped(stage=Stage.INSTALL, reason=Reason.NO_SPACE, detail="full")

    def refuse(*_: object, **__: object) -> None:
        raise no_space

    monkeypatch.setattr(disk, "make_room", refuse)
    installer.cached = False

    assert no_space.stopped == ensure_stops(project)
    assert "" == installer.requirements


def test_ensure_environment_on_a_full_disk_stops_and_leaves_no_folder(
    project: Project, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(integrity, "list_files", refuse)

    actual = ensure_stops(project)

    detail = "[Errno 28] No space left on device"
    assert Stopped(stage=Stage.INSTALL, reason=Reason.NO_SPACE, detail=detail) == actual


def test_ensure_environment_on_a_read_only_disk_raises_the_error(
    project: Project, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(integrity, "list_files", refuse)

    with pytest.raises(OSError, match="Read-only"):
        ensure(project)


@pytest.mark.usefixtures("installer")
def test_ensure_environment_without_an_interpreter_fetches_one(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[str] = []
    monkeypatch.setattr(uv, "fetch_python", fetched.append)
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: interpreter(project.root))

    plan = Plan(cell=cell(), lock=lock(), interpreter=None)

    assert ensure(project) == ensure_environment(project, plan)
    assert ["3.11"] == fetched


@pytest.mark.usefixtures("installer")
def test_ensure_environment_without_an_interpreter_to_fetch_stops(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    none = CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail="none")

    def refuse(_: str) -> None:
        raise none

    monkeypatch.setattr(uv, "fetch_python", refuse)

    plan = Plan(cell=cell(), lock=lock(), interpreter=None)

    assert none.stopped == catch_stop(lambda: ensure_environment(project, plan))


def test_compute_environment_key_depends_on_lock_source_extras_and_interpreter(
    tmp_path: Path,
) -> None:
    here = interpreter(tmp_path / "here")
    other = interpreter(tmp_path / "other", "3.11.2 (another build)")

    keys = [
        compute_environment_key(cell(), lock(), here),
        compute_environment_key(cell(profiles=("default",)), lock(), here),
        compute_environment_key(cell(source="cpu"), lock(), here),
        compute_environment_key(cell(extras=("setuptools",)), lock(), here),
        compute_environment_key(cell(), lock(wheel(version="2.9.0")), here),
        compute_environment_key(cell(), lock(), other),
    ]

    assert keys[0] == keys[1]
    assert 5 == len(set(keys))
