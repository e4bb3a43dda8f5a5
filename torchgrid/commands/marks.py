"""Commands about single marks: `diff`, `explain` and `reproduce`."""

from __future__ import annotations

import argparse
from typing import Any

from torchgrid.commands.options import add_records, choose_folder
from torchgrid.console import OptionParser, echo
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.project import Project
from torchgrid.records.store import require_records
from torchgrid.runs import diff
from torchgrid.runs.explain_mark import print_explanation
from torchgrid.runs.reproduce import Mark, print_reproducer, write_reproducers


def add_commands(commands: argparse._SubParsersAction[OptionParser]) -> None:
    """Add the commands to a parser's own."""
    command = commands.add_parser(
        "diff", help="compare two releases, two cells, two folders or two compatibility.json"
    )
    command.add_argument("old", help="a release, a cell, or a path or an address of records")
    command.add_argument("new", help="the same")
    command.add_argument(
        "--from",
        dest="place",
        metavar="PLACE",
        help="a compatibility.json with the releases and cells: its path or address",
    )
    add_records(command)
    command.set_defaults(run=compare_records)
    command = commands.add_parser("explain", help="explain one mark, or write an issue about it")
    _add_mark(command)
    command.add_argument("--issue", action="store_true", help="print the text of an issue")
    command.set_defaults(run=explain_mark)
    command = commands.add_parser("reproduce", help="print a file that shows one mark again")
    _add_mark(command, optional=True)
    command.add_argument(
        "--all", action="store_true", help="write a file for each family of published failures"
    )
    command.set_defaults(run=reproduce_mark)


def _add_mark(command: argparse.ArgumentParser, *, optional: bool = False) -> None:
    count: dict[str, Any] = {"nargs": "?"} if optional else {}
    command.add_argument("cell", help="its name", **count)
    command.add_argument("encoding", help="its name, or - for the cell itself", **count)
    command.add_argument("probe", help="its name", **count)
    command.add_argument("--device", help="default: the first on which it is not a pass")
    add_records(command)


def compare_records(options: argparse.Namespace) -> int:
    """Print what differs between two sets of records; exit code 1 if something is worse."""
    request = diff.Request(
        old=options.old, new=options.new, folder=choose_folder(options), place=options.place
    )
    return diff.print_diff(request, echo)


def explain_mark(options: argparse.Namespace) -> int:
    """Print what is known about one mark, or the text of an issue about it."""
    project = Project(options.root.resolve())
    mark = _make_mark(options)
    return print_explanation(project, choose_folder(options), mark, echo, issue=options.issue)


def reproduce_mark(options: argparse.Namespace) -> int:
    """Print a file that shows one mark again, or write those of all published failures."""
    project = Project(options.root.resolve())
    if not options.all:
        if options.probe is None:
            raise ConfigurationError(
                "reproduce: name a cell, an encoding and a probe, or add --all"
            )
        return print_reproducer(project, choose_folder(options), _make_mark(options), echo)
    if options.cell is not None or options.device is not None:
        raise ConfigurationError(
            "reproduce: --all is about every published failure; leave out the names and --device, "
            "or --all"
        )
    paths = write_reproducers(project, require_records(choose_folder(options)))
    echo(f"wrote {len(paths)} files in {project.reports / 'reproducers'}")
    return Exit.HELD


def _make_mark(options: argparse.Namespace) -> Mark:
    return Mark(
        cell=options.cell, encoding=options.encoding, probe=options.probe, device=options.device
    )
