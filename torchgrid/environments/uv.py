"""The commands of uv: resolve, find a Python, make an environment, install."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from uv import find_uv_bin

from torchgrid.contract import Reason, Stage
from torchgrid.environments import retry, uv_errors
from torchgrid.model.cell import PackageIndex
from torchgrid.model.settings import Settings
from torchgrid.model.verdict import CellStopped
from torchgrid.system import processes
from torchgrid.system.processes import CompletedProgram

RESOLVE_SECONDS = 180.0
INSTALL_SECONDS = 1800.0
PYTHON_SECONDS = 300.0

# Only these settings reach uv, and it reads none of its files (UV_NO_CONFIG), not even the user's.
# UV_DEFAULT_INDEX names a mirror. An extra index cannot be named: a stranger could own a name on
# it. A backend or another source of wheels cannot be named either: no key of a lock knows of it.
_CHOOSE_PACKAGES = (
    "UV_DEFAULT_INDEX",
    "UV_INDEX_URL",
    "UV_EXCLUDE_NEWER",
    "UV_CONSTRAINT",
    "UV_OVERRIDE",
    "UV_PRERELEASE",
    "UV_RESOLUTION",
)
NARROWING = (
    "UV_EXCLUDE_NEWER",
    "UV_CONSTRAINT",
    "UV_OVERRIDE",
    "UV_PRERELEASE",
    "UV_RESOLUTION",
)
"""The settings among them that can leave a cell without a solution which the index has."""

# Each of the others may hold an address or a path, which no record names.
_TOLD = ("UV_EXCLUDE_NEWER", "UV_PRERELEASE", "UV_RESOLUTION")
_HARMLESS = re.compile(r"[\w .:+-]{1,40}", re.ASCII)
_TUNE_UV = (
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


# Building a package runs its author's code. It sees only these variables, so that no token of the
# user's reaches it.
_BUILDING = re.compile(
    r"PATH|HOME|USERPROFILE|SYSTEMROOT|TE?MP|TMPDIR|LANG|LC_.*|XDG_(CACHE|DATA|CONFIG)_HOME|"
    r"CC|CXX|CFLAGS|CXXFLAGS|LDFLAGS|MAX_JOBS|CUDA_HOME|LD_LIBRARY_PATH|LIBRARY_PATH|CPATH|"
    r"(?i:https?_proxy|all_proxy|no_proxy)|SSL_CERT_(FILE|DIR)"
)

_find_binary = cache(find_uv_bin)


@dataclass(frozen=True, kw_only=True)
class PackageSource:
    """The index that a cell's packages come from, and the names of those that may be built.

    uv cannot be told to build these only if they have no wheel, so it always builds them. With an
    `index`, its packages come from there and all others from the default one.
    """

    source: str
    build: tuple[str, ...] = ()
    index: PackageIndex | None = None

    @property
    def options(self) -> tuple[str, ...]:
        """The options of uv for this source."""
        built = (word for name in self.build for word in ("--no-binary", name))
        backend = () if self.index is not None else list_backend_options(self.source)
        return ("--only-binary", ":all:", *built, *backend)


def list_backend_options(source: str) -> tuple[str, ...]:
    """List the options that make uv take the torch family from the index of a source."""
    return () if source == "pypi" else ("--torch-backend", source)


def resolve(
    requirements: Sequence[str],
    *,
    python: str | Path,
    source: PackageSource,
    lock: Path,
    without: Collection[str] = (),
) -> None:
    """Write a PEP 751 lock file for this platform; uv downloads metadata only.

    Only wheels count, unless a row allows to build a package: building a source distribution runs
    its author's code, even when planning. `python` is a version, or the interpreter of a
    free-threaded Python, which no version names. `without` are settings that do not reach uv.
    Raises CellStopped if there is no solution.

    From an index without hashes, uv downloads whole wheels to compute them.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    # Any interpreter can resolve for another version, and this one surely exists.
    other = ("--python-version", str(python), "--python", sys.executable)
    chosen = ("--python", str(python)) if isinstance(python, Path) else other
    words = [*chosen, *source.options]
    with tempfile.TemporaryDirectory(prefix="torchgrid-") as folder:
        what, stdin, deadline = "-", "\n".join(requirements), RESOLVE_SECONDS
        if source.index is not None:
            found = _list_versions(requirements, words, source.index, Path(folder), without)
            file = Path(folder, "pyproject.toml")
            file.write_text(format_project(requirements, source.index, found), encoding="utf-8")
            what, stdin, deadline = str(file), "", INSTALL_SECONDS
        finished = _run_with_retries(
            ["pip", "compile", "--quiet", "--no-header", "--format", "pylock.toml"],
            [*words, "--output-file", str(lock), what],
            deadline=deadline,
            stdin=stdin,
            without=without,
        )
    if finished.code != 0:
        lock.unlink(missing_ok=True)
        raise uv_errors.explain_plan(finished)


def _list_versions(
    requirements: Sequence[str],
    words: Sequence[str],
    index: PackageIndex,
    folder: Path,
    without: Collection[str],
) -> Mapping[str, str]:
    """Return the version of each package that a cell needs, whichever index has it.

    Only the names count. uv takes a package from a certain index if a project names the package,
    and torch decides which others it needs. Raises CellStopped if there is no solution.
    """
    output = folder / "names.txt"
    finished = _run_with_retries(
        ["pip", "compile", "--quiet", "--no-header", "--no-annotate", *words],
        ["--index", index.url, "--index-strategy", "unsafe-best-match"],
        ["--output-file", str(output), "-"],
        deadline=RESOLVE_SECONDS,
        stdin="\n".join(requirements),
        without=without,
    )
    if finished.code != 0:
        raise uv_errors.explain_plan(finished)
    text = output.read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE))


def format_project(
    requirements: Sequence[str], index: PackageIndex, versions: Mapping[str, str]
) -> str:
    """Format a pyproject.toml by which uv takes the packages of an index from there alone.

    `versions` are those of all packages of the cell. One that is a pre-release is named exactly:
    uv takes no other kind of requirement for a permission.
    """
    named = {str(canonicalize_name(Requirement(text).name)): text for text in requirements}
    for name, version in versions.items():
        if name in index.packages and name not in named:
            named[name] = f"{name}=={version}" if Version(version).is_prerelease else name
    sources = (name for name in named if name in index.packages)
    lines = (
        *("[project]", 'name = "cell"', 'version = "0"'),
        # A text of JSON is one of TOML.
        f"dependencies = {json.dumps(list(named.values()))}",
        "[tool.uv.sources]",
        *(f'{name} = {{ index = "own" }}' for name in sources),
        *("[[tool.uv.index]]", 'name = "own"', f"url = {json.dumps(index.url)}"),
        # No package comes from an explicit index that does not name it.
        "explicit = true",
    )
    return "".join(f"{line}\n" for line in lines)


def read_settings() -> Mapping[str, str]:
    """Read the settings that change what uv installs; they are part of a lock file's key."""
    return {name: os.environ[name] for name in _CHOOSE_PACKAGES if name in os.environ}


def read_setting_files() -> Mapping[str, str]:
    """Read the files of requirements that settings name; they are part of a lock file's key too."""
    found = {}
    for name in ("UV_CONSTRAINT", "UV_OVERRIDE"):
        for path in os.environ.get(name, "").split():
            # uv itself says that a file does not exist.
            with contextlib.suppress(OSError):
                found[path] = Path(path).read_text(encoding="utf-8", errors="replace")
    return found


def describe_settings() -> Settings:
    """Describe the settings that shape a resolution, without a value that may be an address."""
    return {
        name: value if name in _TOLD and _HARMLESS.fullmatch(value) else None
        for name, value in read_settings().items()
        if value
    }


def hide_settings(text: str) -> str:
    """Return a text in which the name of a setting stands for the path that it holds."""
    for name, value in read_settings().items():
        if "/" in value or "\\" in value:
            text = text.replace(value, f"<{name}>")
    return text


def find_python(version: str) -> Path | None:
    """Find an installed interpreter of a minor version, or None; never downloads one.

    Raises CellStopped on a full disk: uv writes to its cache even to look.
    """
    # The project's own environment is not searched: cells outlive it.
    finished = run_uv(
        ["python", "find", "--system", "--no-project", "--no-python-downloads"],
        ["--resolve-links", version],
        deadline=PYTHON_SECONDS,
    )
    if uv_errors.is_out_of_space(finished):
        raise uv_errors.explain_no_room(finished, version)
    found = finished.output.strip().splitlines()[-1:] if finished.code == 0 else []
    return Path(found[0]) if found else None


def fetch_python(version: str) -> None:
    """Let uv install an interpreter of its own, if its settings allow; raises CellStopped."""
    # "manual" only forbids downloads that nobody requested.
    if os.environ.get("UV_PYTHON_DOWNLOADS") == "never":
        detail = f"Python {version} is not installed, and UV_PYTHON_DOWNLOADS forbids to fetch it"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)
    argv = ["python", "install", "--no-bin", version]
    finished = _run_with_retries(argv, deadline=PYTHON_SECONDS)
    if finished.code != 0:
        raise uv_errors.explain_python(finished, version)


def make_environment(folder: Path, *, interpreter: Path) -> None:
    """Make an empty virtual environment on an interpreter; raises CellStopped."""
    finished = run_uv(
        ["venv", "--quiet", "--no-project", "--clear", "--python", str(interpreter), str(folder)],
        deadline=PYTHON_SECONDS,
    )
    if finished.code != 0:
        raise uv_errors.explain_install(finished)


def find_uncached(
    python: Path, *, requirements: Path, source: PackageSource
) -> frozenset[str] | None:
    """Return the names of the packages that `install` would download; None if uv does not tell."""
    options = ["--dry-run", "--verbose"]
    finished = run_uv(
        *_list_sync_words(python, requirements, source), options, deadline=INSTALL_SECONDS
    )
    names = frozenset(re.findall(r"Identified uncached distribution: ([^\s=]+)", finished.output))
    total = re.search(r"Would download (\d+) package", finished.output)
    count = int(total[1]) if total else 0
    # Both lines are uv's to change: if they disagree, neither can be trusted.
    return names if finished.code == 0 and count == len(names) else None


def install(python: Path, *, requirements: Path, source: PackageSource) -> None:
    """Make an environment hold exactly these hashed requirements; raises CellStopped.

    With an index of its own, they are added to the environment.
    """
    words = _list_sync_words(python, requirements, source)
    finished = _run_with_retries(*words, deadline=INSTALL_SECONDS)
    if finished.code != 0:
        raise uv_errors.explain_install(finished)


def clean_cache(packages: Sequence[str]) -> None:
    """Remove packages from uv's cache."""
    # Without a name, `uv cache clean` removes everything of every project.
    if packages:
        run_uv(["cache", "clean", *packages], deadline=PYTHON_SECONDS)


def find_cache_folder() -> Path:
    """Find the folder of uv's cache."""
    return Path(run_uv(["cache", "dir"], deadline=PYTHON_SECONDS).output.strip())


def _list_sync_words(
    python: Path, requirements: Path, source: PackageSource
) -> tuple[Sequence[str], ...]:
    """List the words of the command that installs requirements and removes everything else.

    What comes from an index of its own is added to what exists: uv takes one index for all.
    """
    if source.index is not None:
        return (
            ["pip", "install", "--python", str(python), "--require-hashes", "--no-deps"],
            ["--default-index", source.index.url, *source.options, "-r", str(requirements)],
        )
    return (
        ["pip", "sync", "--python", str(python), "--require-hashes"],
        [*source.options, str(requirements)],
    )


def _run_with_retries(
    *parts: Sequence[str],
    deadline: float,
    stdin: str | None = None,
    without: Collection[str] = (),
) -> CompletedProgram:
    """Run a command of uv, and again if the network does not respond."""
    what = " ".join(("uv", *parts[0][:2]))

    def run() -> CompletedProgram:
        return run_uv(*parts, deadline=deadline, stdin=stdin, without=without)

    return retry.retry_network(run, what=what)


def run_uv(
    *parts: Sequence[str],
    deadline: float,
    stdin: str | None = None,
    without: Collection[str] = (),
) -> CompletedProgram:
    """Run a command of uv with the settings that may reach it, but for those of `without`.

    `parts` are the words of the command, and `deadline` is in seconds.
    """
    argv = [_find_binary(), *(word for part in parts for word in part)]
    is_building = "--no-binary" in argv

    def is_passed_on(variable: str) -> bool:
        if variable.startswith("UV_"):
            return variable in (*_CHOOSE_PACKAGES, *_TUNE_UV) and variable not in without
        return not is_building or _BUILDING.fullmatch(variable) is not None

    env = {name: value for name, value in os.environ.items() if is_passed_on(name)}
    env |= {"UV_NO_PROGRESS": "1", "NO_COLOR": "1", "UV_NO_CONFIG": "1"}
    # `retry` tries again too, and the attempts of both multiply.
    env.setdefault("UV_HTTP_RETRIES", "1")
    finished = processes.run(argv, deadline=deadline, env=env, stdin=stdin)
    if not finished.timed_out:
        return finished
    return replace(finished, output=f"{finished.output}\nno end within {deadline:g} s")
