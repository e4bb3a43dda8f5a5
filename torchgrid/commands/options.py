"""Options that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path

from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project


def add_root(command: argparse.ArgumentParser) -> None:
    """Add the option `--root`, which names the folder of a project."""
    command.add_argument("--root", type=Path, default=Path(), help="the folder of matrix.toml")


def add_cells(command: argparse.ArgumentParser) -> None:
    """Add the options `--profile` and `--cells`, which choose cells of the matrix."""
    command.add_argument("--profile", help="choose the cells of a profile (default: 'default')")
    command.add_argument(
        "--cells",
        nargs="+",
        action="extend",
        default=[],
        help="choose cells by globs over their ids",
    )


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


def parse_count(text: str, name: str, things: str, example: int) -> int:
    """Parse a number of things; raises ConfigurationError if it is not above zero.

    `name` is that of the option or variable which has the number.
    """
    if not text.isascii() or not text.isdecimal() or int(text) == 0:
        raise ConfigurationError(
            f"{name}: {text!r} is not a number of {things}; write a number such as {example}"
        )
    return int(text)
