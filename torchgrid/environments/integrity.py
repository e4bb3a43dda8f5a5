"""The check of an environment's files against its packages, and against an earlier list."""

from __future__ import annotations

import base64
import csv
import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from packaging.utils import canonicalize_name

HASHED_BYTES = 16 * 1024**2
"""The size from which only the size of a file is checked, and not its hash.

Of the 15,000 files of a CUDA stack 26 are larger, which hold 6.7 of its 7 GB. Hashing the others
takes 1 s, and hashing those takes 10 s more (on two cores).
"""

# The number of files in one task of a thread: a task for each would cost as much as the hashing.
BATCH = 256

# What an installer and an interpreter add to the files of wheels.
_BESIDE = frozenset({"_virtualenv.py", "_virtualenv.pth"})

Files = Mapping[str, tuple[int, ...]]
"""Each file of an environment by its path in it: size in bytes, time of change in ns, inode."""


@dataclass(frozen=True, kw_only=True)
class Flaw:
    """A file that is not what its package says; `package` is None if it belongs to no package."""

    package: str | None
    path: str
    what: str

    def __str__(self) -> str:
        """Return the path and what is wrong with it."""
        return f"{self.path} {self.what}"


@dataclass(frozen=True, kw_only=True)
class _Row:
    """A row of a RECORD file: one file of a package, with its hash and size."""

    package: str
    path: str
    hash: str
    size: str


def find_flaws(folder: Path) -> tuple[Flaw, ...]:
    """Find the files of an environment that are missing, changed or of no package.

    The RECORD files of its packages say what each file must be. Files below `HASHED_BYTES` are
    hashed, and of larger ones only the size is compared.
    """
    sites = [*folder.glob("lib/python*/site-packages"), *folder.glob("Lib/site-packages")]
    rows = [row for site in sites for row in _read_rows(folder, site)]

    def check(batch: Sequence[_Row]) -> list[Flaw]:
        checked = ((row, _describe_flaw(folder / row.path, row)) for row in batch)
        return [
            Flaw(package=row.package, path=row.path, what=what)
            for row, what in checked
            if what is not None
        ]

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        batches = (rows[first : first + BATCH] for first in range(0, len(rows), BATCH))
        flaws = [flaw for found in pool.map(check, batches) for flaw in found]
    known = {row.path for row in rows}
    for site in sites:
        prefix = f"{site.relative_to(folder).as_posix()}/"
        known |= {f"{prefix}{name}" for name in _BESIDE}
        unknown = (path for path, _ in _walk_files(site, prefix) if path not in known)
        flaws += (Flaw(package=None, path=path, what="belongs to no package") for path in unknown)
    return tuple(flaws)


def list_files(folder: Path) -> Files:
    """List every file of an environment but compiled bytecode, without reading any."""
    return dict(_walk_files(folder, ""))


def describe_difference(before: Files, now: Files) -> str | None:
    """Describe the first file that was changed, added or removed; None if there is none.

    The number of links does not count, as other environments link to the same files.
    """
    for path in sorted(before.keys() | now.keys()):
        if path not in now:
            return f"{path} is missing"
        if path not in before:
            return f"{path} was added"
        if before[path] != now[path]:
            return f"{path} was changed"
    return None


def _read_rows(folder: Path, site: Path) -> Iterator[_Row]:
    """Yield the rows of all RECORD files in a folder of packages.

    A package without a RECORD yields a row for the missing RECORD itself.
    """
    for info in sorted(site.glob("*.dist-info")):
        package = canonicalize_name(info.name.partition("-")[0])
        record = info / "RECORD"
        if not record.is_file():
            path = record.relative_to(folder).as_posix()
            yield _Row(package=package, path=path, hash="", size="")
            continue
        with record.open(encoding="utf-8", newline="") as stream:
            for name, hashed, size in (line for line in csv.reader(stream) if len(line) == 3):  # noqa: PLR2004
                path = os.path.relpath(os.path.normpath(site / name), folder)
                yield _Row(package=package, path=Path(path).as_posix(), hash=hashed, size=size)


def _describe_flaw(path: Path, row: _Row) -> str | None:
    """Describe how a file differs from its row in a RECORD; None if it does not."""
    if row.path.startswith(".."):
        return "lies outside of the environment"
    # Whoever imports a module may write and remove its bytecode.
    if path.suffix == ".pyc":
        return None
    try:
        size = path.stat().st_size
        if row.size and size != int(row.size):
            return f"has {size} bytes, not {row.size}"
        algorithm, _, expected = row.hash.partition("=")
        if expected and size < HASHED_BYTES and algorithm in hashlib.algorithms_guaranteed:
            with path.open("rb", buffering=0) as stream:
                digest = hashlib.file_digest(stream, algorithm).digest()
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != expected:
                return f"has another {algorithm}"
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        return "is missing" if missing else f"cannot be checked: {error}"
    return None


def _walk_files(folder: Path | str, prefix: str) -> Iterator[tuple[str, tuple[int, int, int]]]:
    """Yield each file below a folder with its size, time of change and inode.

    Each path starts with `prefix`. Compiled bytecode is left out.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _walk_files(entry.path, f"{prefix}{entry.name}/")
            elif not entry.name.endswith(".pyc"):
                stat = entry.stat(follow_symlinks=False)
                yield f"{prefix}{entry.name}", (stat.st_size, stat.st_mtime_ns, stat.st_ino)
