"""Whether an environment's files are those that were installed: checked, and later compared."""

from __future__ import annotations

import base64
import csv
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from packaging.utils import canonicalize_name

HASHED_BYTES = 16 * 1024**2
"""The size from which a file is held to its size alone: 26 of the 15,000 files of a CUDA stack are
larger, and 6.7 of its 7 GB. Hashing the others takes 1 s, those 10 s more (two cores)."""

# A thread's task: one file each would cost as much as the hashing.
BATCH = 256

# What an installer and an interpreter add to a wheel's files.
_BESIDE = frozenset({"_virtualenv.py", "_virtualenv.pth"})

Files = Mapping[str, tuple[int, ...]]
"""Every file of an environment by its path in it: size, time of change (ns), inode."""


@dataclass(frozen=True, kw_only=True)
class Flaw:
    """A file that is not what its package says; `package` is None where no package knows it."""

    package: str | None
    path: str
    what: str

    def __str__(self) -> str:
        """A line of it."""
        return f"{self.path} {self.what}"


@dataclass(frozen=True, kw_only=True)
class _Row:
    """A line of a RECORD: what a package says of a file."""

    package: str
    path: str
    hash: str
    size: str


def find_flaws(folder: Path) -> tuple[Flaw, ...]:
    """What in an environment is not as the packages' RECORDs say: missing, changed or unknown.

    Each file below `HASHED_BYTES` is hashed, of the others the size is compared.
    """
    rows = [row for site in _sites(folder) for row in _rows(folder, site)]
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        batches = (rows[first : first + BATCH] for first in range(0, len(rows), BATCH))
        found = pool.map(lambda batch: [_flaw(folder, row) for row in batch], batches)
        wrong = [flaw for batch in found for flaw in batch if flaw is not None]
    known = {row.path for row in rows}
    return (*wrong, *(_unknown(path) for path in _packaged(folder) if path not in known))


def list_files(folder: Path) -> Files:
    """Every file of an environment but compiled bytecode; nothing is read."""
    return dict(_files(folder, ""))


def describe_difference(before: Files, now: Files) -> str | None:
    """The first file that is not as it was, and in what; None where all are.

    Links into uv's cache come and go, so their number does not count.
    """
    for path in sorted(before.keys() | now.keys()):
        if path not in now:
            return f"{path} is missing"
        if path not in before:
            return f"{path} was added"
        if before[path] != now[path]:
            return f"{path} was changed"
    return None


def _sites(folder: Path) -> list[Path]:
    return [*folder.glob("lib/python*/site-packages"), *folder.glob("Lib/site-packages")]


def _rows(folder: Path, site: Path) -> Iterator[_Row]:
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


def _flaw(folder: Path, row: _Row) -> Flaw | None:
    what = _wrong(folder / row.path, row)
    return None if what is None else Flaw(package=row.package, path=row.path, what=what)


def _wrong(path: Path, row: _Row) -> str | None:
    if row.path.startswith(".."):
        return "lies outside of the environment"
    # Bytecode is written and removed by whoever imports a module.
    if path.suffix == ".pyc":
        return None
    try:
        size = path.stat().st_size
        if row.size and size != int(row.size):
            return f"has {size} bytes, not {row.size}"
        algorithm, _, expected = row.hash.partition("=")
        if not expected or size >= HASHED_BYTES or algorithm not in hashlib.algorithms_guaranteed:
            return None
        return None if _hash(path, algorithm) == expected else f"has another {algorithm}"
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        return "is missing" if missing else f"cannot be checked: {error}"


def _hash(path: Path, algorithm: str) -> str:
    with path.open("rb", buffering=0) as stream:
        digest = hashlib.file_digest(stream, algorithm).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _packaged(folder: Path) -> Iterable[str]:
    """The files where only packages put theirs."""
    for site in _sites(folder):
        inside = site.relative_to(folder).as_posix()
        yield from (
            path
            for path, _ in _files(site, f"{inside}/")
            if path.removeprefix(f"{inside}/") not in _BESIDE
        )


def _unknown(path: str) -> Flaw:
    return Flaw(package=None, path=path, what="belongs to no package")


def _files(folder: Path | str, prefix: str) -> Iterator[tuple[str, tuple[int, int, int]]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _files(entry.path, f"{prefix}{entry.name}/")
            elif not entry.name.endswith(".pyc"):
                stat = entry.stat(follow_symlinks=False)
                yield f"{prefix}{entry.name}", (stat.st_size, stat.st_mtime_ns, stat.st_ino)
