"""Starting a project: the few files with which another repository uses torchgrid."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import PACKAGE

TEMPLATES = PACKAGE / "templates"

FILES = {
    "noxfile.py": "noxfile.py",
    "matrix.toml": "matrix.toml",
    "example_encoding.py": "example_encoding.py",
    ".github/workflows/torchgrid.yml": "torchgrid.yml",
}
"""What is written, and the template it comes from."""

IGNORED = b".torchgrid/"


def write_project(folder: Path) -> list[Path]:
    """Write a project's files into a folder, which is made where there is none; what was written.

    Raises `ConfigurationError`, before anything is written, where one of them is there already.
    """
    _refuse_existing(folder)
    try:
        return list(_written(folder))
    except OSError as error:
        place = error.filename or folder
        raise ConfigurationError(f"{place}: cannot be written: {error.strerror}") from None


def _refuse_existing(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise ConfigurationError(f"{folder}: is no folder; name one")
    there = [name for name in FILES if os.path.lexists(folder / name)]
    if there:
        raise ConfigurationError(
            f"{folder / there[0]}: is there already, and nothing is overwritten; "
            "run `torchgrid init NEW_FOLDER` and take from there what is missing here"
        )


def _written(folder: Path) -> Iterator[Path]:
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
    for name, template in FILES.items():
        path = folder / name
        with path.open("xb") as stream:
            stream.write((TEMPLATES / template).read_bytes())
        yield path
    if _ignore(folder / ".gitignore"):
        yield folder / ".gitignore"


def _ignore(path: Path) -> bool:
    """Have git ignore what runs leave behind; False where it does."""
    content = path.read_bytes() if path.exists() else b""
    lines = {line.strip().strip(b"/") for line in content.splitlines()}
    if IGNORED.strip(b"/") in lines:
        return False
    with path.open("ab") as stream:
        stream.write((b"\n" if content and not content.endswith(b"\n") else b"") + IGNORED + b"\n")
    return True
