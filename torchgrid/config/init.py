"""The files with which another repository starts to use torchgrid."""

from __future__ import annotations

import os
from pathlib import Path

from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import PACKAGE

TEMPLATES = PACKAGE / "templates"

FILES = {
    "noxfile.py": "noxfile.py",
    "matrix.toml": "matrix.toml",
    "example_encoding.py": "example_encoding.py",
    **{
        f".github/workflows/{name}": f"workflows/{name}"
        for name in (
            "torchgrid.yml",
            "torchgrid-schedule.yml",
            "torchgrid-pull-request.yml",
        )
    },
}
"""The files of a new project, each with its template."""

IGNORED = b".torchgrid/"


def write_project(folder: Path) -> list[Path]:
    """Write the files of a new project into `folder` and return their paths.

    The folder is made if it is missing. Raises `ConfigurationError` if one of the files exists,
    before anything is written, or if the disk refuses.
    """
    if folder.exists() and not folder.is_dir():
        raise ConfigurationError(f"{folder}: is not a folder; name a folder")
    paths = {folder / name: template for name, template in FILES.items()}
    for path in paths:
        # A link that leads nowhere is a file of the user's too.
        if os.path.lexists(path):
            raise ConfigurationError(
                f"{path}: exists already, and torchgrid overwrites nothing; "
                "run `torchgrid init NEW_FOLDER` and copy what is missing here"
            )
    try:
        for path in paths:
            path.parent.mkdir(parents=True, exist_ok=True)
        for path, template in paths.items():
            # Mode x refuses a file that another program wrote meanwhile.
            with path.open("xb") as stream:
                stream.write((TEMPLATES / template).read_bytes())
        return [*paths, *_ignore_state(folder / ".gitignore")]
    except OSError as error:
        place = error.filename or folder
        raise ConfigurationError(f"{place}: cannot be written: {error.strerror}") from None


def _ignore_state(path: Path) -> list[Path]:
    """Make git ignore the state of runs by the file `path`; return the path if that changed."""
    content = path.read_bytes() if path.exists() else b""
    lines = {line.strip().strip(b"/") for line in content.splitlines()}
    if IGNORED.strip(b"/") in lines:
        return []
    with path.open("ab") as stream:
        stream.write((b"\n" if content and not content.endswith(b"\n") else b"") + IGNORED + b"\n")
    return [path]
