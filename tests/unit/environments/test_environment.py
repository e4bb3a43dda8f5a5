"""An environment is reused while its key matches, and built from its lock in every other case."""

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
    cell,
    empty_environment,
    interpreter,
    lock,
    stopped,
    wheel,
    write,
)
from torchgrid.environments import disk, integrity, interpreters, uv
from torchgrid.environments.environment import (
    STARTUP,
    Environment,
    ensure_environment,
    environment_key,
    python_of,
)
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import Plan
from torchgrid.environments.uv import PackageSource
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Stage, Stopped


@dataclass
class Installer:
    """A uv that makes environments on this interpreter and installs nothing into them."""

    made: list[Path] = field(default_factory=list)
    requirements: str = ""
    cached: bool = True
    failure: Stopped | None = None
    interrupted: bool = False
    corrupt: int = 0
    forgotten: list[list[str]] = field(default_factory=list)

    def make_environment(self, folder: Path, *, interpreter: Path) -> Stopped | None:
        assert interpreter.name == "python3.11"
        self.made.append(folder)
        empty_environment(folder)
        return None

    def find_uncached(
        self, python: Path, *, requirements: Path, origin: PackageSource
    ) -> frozenset[str] | None:
        assert python.exists()
        assert "pypi" == origin.source
        return frozenset() if self.cached else None

    def install(self, python: Path, *, requirements: Path, origin: PackageSource) -> Stopped | None:
        assert python.exists()
        assert "pypi" == origin.source
        self.requirements = requirements.read_text(encoding="utf-8")
        if self.interrupted:
            raise KeyboardInterrupt
        site = packages.install(python.parents[1], "torch", {"torch/__init__.py": "cuda = 12\n"})
        if self.corrupt > 0:
            self.corrupt -= 1
            write(site / "torch" / "__init__.py", "cuda = 11\n")
        return self.failure

    def clean_cache(self, names: Sequence[str]) -> None:
        self.forgotten.append(list(names))


@pytest.fixture
def installer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installer:
    made = Installer()
    for name in ("make_environment", "find_uncached", "install", "clean_cache"):
        monkeypatch.setattr(uv, name, getattr(made, name))
    monkeypatch.setattr(uv, "cache_folder", lambda: tmp_path)
    return made


@pytest.fixture
def place(tmp_path: Path) -> Project:
    return Project(tmp_path)


def ready(place: Project, locked: Lock | None = None) -> Environment | Stopped:
    found = locked or lock()
    return ensure_environment(
        place, Plan(cell=cell(), lock=found, interpreter=interpreter(place.root)), found
    )


def test_an_environment_is_made_of_exactly_its_lock(place: Project, installer: Installer) -> None:
    both = lock(
        wheel(hashes=("sha256:aa",)), wheel("triton", "3.5.1", hashes=("sha256:bb", "sha256:cc"))
    )

    actual = ready(place, both)

    folder = place.environment(cell().id)
    key = environment_key(cell(), both, interpreter(place.root))
    assert Environment(folder=folder, key=key) == actual
    assert (
        "torch==2.9.1 --hash=sha256:aa\ntriton==3.5.1 --hash=sha256:bb --hash=sha256:cc\n"
        == installer.requirements
    )
    assert python_of(folder).exists()


def test_an_environment_with_its_key_is_reused_and_nobody_is_asked(
    place: Project, installer: Installer
) -> None:
    assert ready(place) == ready(place)
    assert 1 == len(installer.made)


def test_what_runs_found_out_in_an_environment_does_not_change_it(
    place: Project, installer: Installer
) -> None:
    ready(place)
    write(place.environment(cell().id) / STARTUP / "header", "compiled")

    ready(place)

    assert 1 == len(installer.made)


def test_an_environment_with_another_key_is_rebuilt(place: Project, installer: Installer) -> None:
    ready(place)
    stale = place.environment(cell().id) / "stale"
    stale.touch()

    ready(place, lock(wheel(version="2.9.1.post1")))

    assert 2 == len(installer.made)
    assert not stale.exists()


def site_of(place: Project) -> Path:
    return place.environment(cell().id) / packages.SITE


@pytest.mark.parametrize(
    "tamper,told",
    [
        (lambda site: write(site / "torch" / "__init__.py", "cuda = 11\n"), "was changed"),
        (lambda site: write(site / "torch" / "__init__.py", "another"), "was changed"),
        (lambda site: shutil.rmtree(site / "torch"), "torch/__init__.py is missing"),
        (lambda site: shutil.rmtree(site / "torch-1.0.dist-info"), "METADATA is missing"),
        (lambda site: packages.install(site.parents[2], "torch", {}, version="2.0"), "was added"),
    ],
    ids=["same size", "another size", "module gone", "metadata gone", "another torch"],
)
def test_an_environment_that_was_tampered_with_is_told_and_rebuilt(
    place: Project,
    installer: Installer,
    caplog: pytest.LogCaptureFixture,
    tamper: Callable[[Path], object],
    told: str,
) -> None:
    first = ready(place)
    tamper(site_of(place))

    assert first == ready(place)
    assert 2 == len(installer.made)
    assert f"{told} since it was installed; it is built again" in caplog.text
    assert "cuda = 12\n" == (site_of(place) / "torch" / "__init__.py").read_text()


def test_what_a_cell_leaves_legitimately_is_no_tampering(
    place: Project, installer: Installer
) -> None:
    ready(place)
    write(site_of(place) / "torch" / "__pycache__" / "__init__.cpython-311.pyc", "")

    ready(place)

    assert 1 == len(installer.made)


def test_what_is_corrupt_in_the_cache_is_forgotten_and_installed_again(
    place: Project, installer: Installer, caplog: pytest.LogCaptureFixture
) -> None:
    installer.corrupt = 1

    assert isinstance(ready(place), Environment)
    assert [["torch"]] == installer.forgotten
    assert 2 == len(installer.made)
    assert "torch/__init__.py has another sha256; uv is to forget the package" in caplog.text


def test_what_is_corrupt_once_more_is_not_installed(place: Project, installer: Installer) -> None:
    installer.corrupt = 2

    actual = ready(place)

    assert isinstance(actual, Stopped)
    assert (Stage.INSTALL, Reason.INSTALL_FAILED) == (actual.stage, actual.reason)
    assert actual.detail.startswith("not what its packages say: lib/")
    assert not place.environment(cell().id).exists()


def test_what_was_needed_last_is_given_back_last(place: Project, installer: Installer) -> None:
    ready(place)
    folder = place.environment(cell().id)
    os.utime(folder, (1, 1))

    ready(place)

    assert 1 < folder.stat().st_mtime


@pytest.mark.parametrize(
    "content", [None, b"", b"{}", b"[]", b"\xff", b'{"key"', b'{"key": 1, "files": 2}']
)
def test_an_environment_without_a_key_is_rebuilt(
    place: Project, installer: Installer, content: bytes | None
) -> None:
    ready(place)
    file = place.environment(cell().id) / "torchgrid.json"
    file.unlink()
    if content is not None:
        file.write_bytes(content)

    ready(place)

    assert 2 == len(installer.made)


def test_an_environment_that_lost_its_interpreter_is_rebuilt(
    place: Project, installer: Installer
) -> None:
    ready(place)
    python_of(place.environment(cell().id)).unlink()

    ready(place)

    assert 2 == len(installer.made)


def test_a_cut_off_installation_leaves_no_key(place: Project, installer: Installer) -> None:
    installer.interrupted = True
    with pytest.raises(KeyboardInterrupt):
        ready(place)
    installer.interrupted = False

    assert isinstance(ready(place), Environment)
    assert 2 == len(installer.made)


def test_a_failed_installation_leaves_nothing(place: Project, installer: Installer) -> None:
    installer.failure = stopped(Reason.INSTALL_FAILED, stage=Stage.INSTALL)

    assert installer.failure == ready(place)
    assert not place.environment(cell().id).exists()


@pytest.mark.parametrize(
    "cached,shared,rooms",
    [(True, True, 0), (False, True, 1), (True, False, 1), (False, False, 1)],
)
def test_room_is_made_only_for_what_must_be_downloaded_or_copied(
    place: Project,
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
    monkeypatch.setattr(disk, "shares_files", lambda _: shared)
    installer.cached = cached

    ready(place)

    assert [place.environment(cell().id)] * rooms == made


def test_without_room_nothing_is_installed(
    place: Project, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_space = stopped(Reason.NO_SPACE, stage=Stage.INSTALL)
    monkeypatch.setattr(disk, "make_room", lambda *_, **__: no_space)
    installer.cached = False

    assert no_space == ready(place)
    assert "" == installer.requirements
    assert not place.environment(cell().id).exists()


def test_an_environment_that_cannot_be_written_down_is_given_back(
    place: Project, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(integrity, "list_files", refuse)

    actual = ready(place)

    detail = "[Errno 28] No space left on device"
    assert stopped(Reason.NO_SPACE, stage=Stage.INSTALL, detail=detail) == actual
    assert not place.environment(cell().id).exists()


def test_an_environment_that_fails_for_another_reason_is_no_stop(
    place: Project, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(integrity, "list_files", refuse)

    with pytest.raises(OSError, match="Read-only"):
        ready(place)


@pytest.mark.parametrize(
    "refusal,found,reason",
    [
        (None, True, None),
        (stopped(Reason.NO_INTERPRETER), False, Reason.NO_INTERPRETER),
        (None, False, Reason.NO_INTERPRETER),
    ],
    ids=["fetched", "not fetched", "fetched and not found"],
)
@pytest.mark.usefixtures("installer")
def test_a_missing_interpreter_is_fetched_or_the_cell_stops(
    monkeypatch: pytest.MonkeyPatch,
    place: Project,
    refusal: Stopped | None,
    found: bool,  # noqa: FBT001
    reason: Reason | None,
) -> None:
    monkeypatch.setattr(uv, "fetch_python", lambda _: refusal)
    monkeypatch.setattr(
        interpreters, "find_interpreter", lambda _: interpreter(place.root) if found else None
    )

    actual = ensure_environment(place, Plan(cell=cell(), lock=lock(), interpreter=None), lock())

    assert reason == (actual.reason if isinstance(actual, Stopped) else None)


def test_a_key_is_of_lock_source_extras_and_interpreter(tmp_path: Path) -> None:
    here = interpreter(tmp_path / "here")
    other = interpreter(tmp_path / "other", "3.11.2 (another build)")

    keys = [
        environment_key(cell(), lock(), here),
        environment_key(cell(profiles=("default",)), lock(), here),
        environment_key(cell(source="cpu"), lock(), here),
        environment_key(cell(extras=("setuptools",)), lock(), here),
        environment_key(cell(), lock(wheel(version="2.9.0")), here),
        environment_key(cell(), lock(), other),
    ]

    assert keys[0] == keys[1]
    assert 5 == len(set(keys))
