"""Asking uv: resolve, find a Python, make an environment, install."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from uv import find_uv_bin

from torchgrid.environments import retry, uv_errors
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.system import processes
from torchgrid.system.processes import Finished

RESOLVE_SECONDS = 180.0
INSTALL_SECONDS = 1800.0
PYTHON_SECONDS = 300.0

# Of uv's settings only these reach it, and none of its files is read (UV_NO_CONFIG), the user's
# own included. UV_DEFAULT_INDEX names a mirror; an extra index, on which a stranger could own a
# name, cannot be named, nor a backend or a source of wheels that no lock's key knows of.
_SAYS_WHAT_IS_INSTALLED = (
    "UV_DEFAULT_INDEX",
    "UV_INDEX_URL",
    "UV_EXCLUDE_NEWER",
    "UV_CONSTRAINT",
    "UV_OVERRIDE",
    "UV_PRERELEASE",
    "UV_RESOLUTION",
)
_SAYS_HOW = (
    "UV_CACHE_DIR",
    "UV_CONCURRENT_DOWNLOADS",
    "UV_CONCURRENT_INSTALLS",
    "UV_HTTP_RETRIES",
    "UV_HTTP_TIMEOUT",
    "UV_LINK_MODE",
    "UV_NATIVE_TLS",
    "UV_OFFLINE",
    "UV_PYTHON_DOWNLOADS",
    "UV_PYTHON_INSTALL_DIR",
    "UV_PYTHON_INSTALL_MIRROR",
    "UV_PYTHON_PREFERENCE",
    "UV_SYSTEM_CERTS",
)


@dataclass(frozen=True, kw_only=True)
class PackageSource:
    """Where a cell's packages come from, and which of them (by name) are built from source.

    uv knows no "built where there is no wheel, these alone": what may be built is built.
    """

    source: str
    build: tuple[str, ...] = ()

    @property
    def options(self) -> tuple[str, ...]:
        """What tells uv so."""
        built = (word for name in self.build for word in ("--no-binary", name))
        return ("--only-binary", ":all:", *built, *backend_options(self.source))


def backend_options(source: str) -> tuple[str, ...]:
    """The options that send the torch family to the index a source names."""
    return () if source == "pypi" else ("--torch-backend", source)


def resolve(
    requirements: Sequence[str], *, python: str, origin: PackageSource, lock: Path
) -> Stopped | None:
    """Write a PEP 751 lock for this platform; nothing is downloaded but metadata.

    Returns why there is none, if there is none. Only wheels count, but where a row says otherwise:
    to build a source distribution is to run code of a stranger, at plan time already.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    finished = _fetching(
        ["pip", "compile", "--quiet", "--no-header", "--format", "pylock.toml"],
        ["--python-version", python, *origin.options],
        # Any interpreter will do to resolve for another: this one is surely there.
        ["--python", sys.executable, "--output-file", str(lock), "-"],
        deadline=RESOLVE_SECONDS,
        stdin="\n".join(requirements),
    )
    if finished.code == 0:
        return None
    lock.unlink(missing_ok=True)
    return uv_errors.explain_plan(finished)


def read_settings() -> Mapping[str, str]:
    """The settings of the environment that change what uv installs; part of a lock's key."""
    return {name: os.environ[name] for name in _SAYS_WHAT_IS_INSTALLED if name in os.environ}


def find_python(version: str) -> Path | Stopped | None:
    """An installed interpreter of this minor version, or None; never downloads one.

    Returns why nobody can say so, where there is no room for what uv writes to look.
    """
    # The project's own environment is no place to look: cells outlive it.
    finished = _uv(
        ["python", "find", "--system", "--no-project", "--no-python-downloads"],
        ["--resolve-links", version],
        deadline=PYTHON_SECONDS,
    )
    if uv_errors.is_full(finished):
        return uv_errors.explain_no_room(finished, version)
    found = finished.output.strip().splitlines()[-1:] if finished.code == 0 else []
    return Path(found[0]) if found else None


def fetch_python(version: str) -> Stopped | None:
    """Let uv install an interpreter for itself, where its settings allow; why not, if not."""
    # "manual" forbids what nobody asked for, and this asks.
    if os.environ.get("UV_PYTHON_DOWNLOADS") == "never":
        detail = f"Python {version} is not installed, and UV_PYTHON_DOWNLOADS forbids to fetch it"
        return Stopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)
    finished = _fetching(["python", "install", "--no-bin", version], deadline=PYTHON_SECONDS)
    return None if finished.code == 0 else uv_errors.explain_python(finished, version)


def make_environment(folder: Path, *, interpreter: Path) -> Stopped | None:
    """An empty virtual environment on an interpreter; why not, if not."""
    finished = _uv(
        ["venv", "--quiet", "--no-project", "--clear", "--python", str(interpreter), str(folder)],
        deadline=PYTHON_SECONDS,
    )
    return None if finished.code == 0 else uv_errors.explain_install(finished)


def find_uncached(
    python: Path, *, requirements: Path, origin: PackageSource
) -> frozenset[str] | None:
    """The names of the packages that installing these would download; None where uv cannot say."""
    options = ["--dry-run", "--verbose"]
    finished = _uv(*_sync(python, requirements, origin), options, deadline=INSTALL_SECONDS)
    names = frozenset(re.findall(r"Identified uncached distribution: ([^\s=]+)", finished.output))
    said = re.search(r"Would download (\d+) package", finished.output)
    count = int(said[1]) if said else 0
    return names if finished.code == 0 and count == len(names) else None


def install(python: Path, *, requirements: Path, origin: PackageSource) -> Stopped | None:
    """Make an environment hold exactly these hashed requirements; why not, if not."""
    finished = _fetching(*_sync(python, requirements, origin), deadline=INSTALL_SECONDS)
    return None if finished.code == 0 else uv_errors.explain_install(finished)


def clean_cache(packages: Sequence[str]) -> None:
    """Drop packages from uv's cache, where the disk asks for it."""
    # Without a name, `uv cache clean` drops everything of every project.
    if packages:
        _uv(["cache", "clean", *packages], deadline=PYTHON_SECONDS)


def cache_folder() -> Path:
    """Where uv keeps its wheels."""
    return Path(_uv(["cache", "dir"], deadline=PYTHON_SECONDS).output.strip())


def _sync(python: Path, requirements: Path, origin: PackageSource) -> tuple[Sequence[str], ...]:
    return (
        ["pip", "sync", "--python", str(python), "--require-hashes"],
        [*origin.options, str(requirements)],
    )


def _fetching(*parts: Sequence[str], deadline: float, stdin: str | None = None) -> Finished:
    """Ask uv for something that a network must answer, again where it does not."""
    what = " ".join(("uv", *parts[0][:2]))
    return retry.retry_network(lambda: _uv(*parts, deadline=deadline, stdin=stdin), what=what)


@cache
def _binary() -> str:
    return find_uv_bin()


def _reaches(variable: str) -> bool:
    known = (*_SAYS_WHAT_IS_INSTALLED, *_SAYS_HOW)
    return not variable.startswith("UV_") or variable in known


# What builds a package runs its author's code, to whom no token in a variable is shown.
_BUILDING = re.compile(
    r"PATH|HOME|USERPROFILE|SYSTEMROOT|TE?MP|TMPDIR|LANG|LC_.*|XDG_(CACHE|DATA|CONFIG)_HOME|"
    r"CC|CXX|CFLAGS|CXXFLAGS|LDFLAGS|MAX_JOBS|CUDA_HOME|LD_LIBRARY_PATH|LIBRARY_PATH|CPATH|"
    r"(?i:https?_proxy|all_proxy|no_proxy)|SSL_CERT_(FILE|DIR)"
)


def _reaches_a_builder(variable: str) -> bool:
    if variable.startswith("UV_"):
        return _reaches(variable)
    return _BUILDING.fullmatch(variable) is not None


def _uv(*parts: Sequence[str], deadline: float, stdin: str | None = None) -> Finished:
    argv = [_binary(), *(word for part in parts for word in part)]
    reaches = _reaches_a_builder if "--no-binary" in argv else _reaches
    env = {name: value for name, value in os.environ.items() if reaches(name)}
    env |= {"UV_NO_PROGRESS": "1", "NO_COLOR": "1", "UV_NO_CONFIG": "1"}
    # The attempts of `retries` and uv's own multiply.
    env.setdefault("UV_HTTP_RETRIES", "1")
    finished = processes.run(argv, deadline=deadline, env=env, stdin=stdin)
    if not finished.timed_out:
        return finished
    return replace(finished, output=f"{finished.output}\nno end within {deadline:g} s")
