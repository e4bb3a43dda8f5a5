"""Options that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path

from torchgrid.model.project import Project


def add_root(command: argparse.ArgumentParser) -> None:
    """Add the option `--root`, which names the folder of a project."""
    command.add_argument("--root", type=Path, default=Path(), help="the folder of matrix.toml")


def add_records(command: argparse.ArgumentParser) -> None:
    """Add the option `--records`, which names a folder of records, and `--root`."""
    command.add_argument(
        "--records", type=Path, metavar="FOLDER", help="of records (default: reports/data)"
    )
    add_root(command)


def choose_folder(options: argparse.Namespace) -> Path:
    """Return the folder of records that the options name; by default the accepted ones."""
    folder: Path = options.records or Project(options.root.resolve()).accepted
    return folder
