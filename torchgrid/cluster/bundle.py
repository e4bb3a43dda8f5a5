"""The project as one archive, named by its hash: what a worker needs to run the project's cells."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from torchgrid.config.matrix import Matrix
from torchgrid.config.source_files import SourceTree, find_themes
from torchgrid.model.errors import ConfigurationError, is_full
from torchgrid.model.project import PACKAGE, Project
from torchgrid.system import files

LARGEST_BYTES = 64 * 1000**2
"""The size of an archive beyond which a folder of data has surely been taken for a module."""

DIGITS = 32
"""The number of hexadecimal digits of an archive's name."""

_SKIPPED = frozenset({"__pycache__", "node_modules"})
_DATE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """An archive of a project, and the hash of it that is its name."""

    digest: str
    archive: bytes


def pack_project(project: Project, matrix: Matrix) -> Bundle:
    """Pack matrix.toml, the project's own probes, and the modules that its targets import.

    Equal files give an equal archive. Raises ConfigurationError if it is too large to send.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(set(_list_files(project, matrix))):
            info = zipfile.ZipInfo(path.relative_to(project.root).as_posix(), _DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, path.read_bytes())
            if stream.tell() > LARGEST_BYTES:
                limit = files.format_bytes(LARGEST_BYTES)
                raise ConfigurationError(
                    f"{info.filename}: the project's modules take more than {limit}; move data "
                    "out of the folders of modules"
                )
        if project.probes == (project.root / "probes",):
            # The folder marks a checkout of torchgrid, whose own probes are the only ones.
            archive.writestr(zipfile.ZipInfo(f"{PACKAGE.name}/inside/", _DATE), b"")
    content = stream.getvalue()
    return Bundle(digest=compute_hash(content), archive=content)


def compute_hash(archive: bytes) -> str:
    """Compute the name of an archive."""
    return hashlib.sha256(archive).hexdigest()[:DIGITS]


def unpack_project(archive: bytes, digest: str, folder: Path) -> None:
    """Unpack an archive into a new folder; another process may do so at the same time.

    Raises ConfigurationError, and leaves nothing behind, if it is not the archive of that hash.
    """
    found = compute_hash(archive)
    if found != digest:
        raise ConfigurationError(
            f"the project's archive has the hash {found} and not {digest}; run the same command "
            "again"
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(dir=folder.parent, prefix="."))
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            for name in opened.namelist():
                parts = PurePosixPath(name)
                if parts.is_absolute() or ".." in parts.parts:
                    raise ConfigurationError(f"the project's archive has a file outside it: {name}")
            opened.extractall(draft)
        draft.rename(folder)
    except OSError as error:
        # Another cell of this worker may have unpacked the same archive meanwhile.
        if is_full(error) or not folder.is_dir():
            raise
    finally:
        files.remove_folder(draft)


def _list_files(project: Project, matrix: Matrix) -> Iterator[Path]:
    """Yield the files of a project that decide about its cells' outcomes."""
    yield project.matrix
    for folder in project.probes:
        if folder.is_relative_to(project.root) and not folder.is_relative_to(PACKAGE):
            yield from _walk(folder)
    roots = [root for root in project.list_roots(matrix.paths) if root.is_dir()]
    for path in _list_modules(project, matrix):
        # The longest root is the one that a cell finds the module in.
        inside = [root for root in roots if path.is_relative_to(root)]
        if inside:
            root = max(inside, key=lambda root: len(root.parts))
            top = root / path.relative_to(root).parts[0]
            yield from _walk(top) if top.is_dir() else (top,)


def _list_modules(project: Project, matrix: Matrix) -> Iterator[Path]:
    """Yield the files of the project's own modules, whatever imports them."""
    tree = SourceTree(project.probes, project.list_roots(matrix.paths))
    named: set[Path] = set(find_themes(project.probes).values())
    for encoding in matrix.encodings:
        tree.strip_modules(encoding.serialize(), named)
    own = (*project.probes, PACKAGE)
    for path in tree.collect_files(*named):
        if not any(path.is_relative_to(folder) for folder in own):
            yield path


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder, but for caches and hidden ones; links are followed."""
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in _SKIPPED and not f.startswith("."))
        for name in sorted(names):
            path = Path(base, name)
            with suppress(OSError):
                if not name.startswith(".") and not name.endswith(".pyc") and path.is_file():
                    yield path
