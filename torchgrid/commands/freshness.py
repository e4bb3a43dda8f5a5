"""Commands about time: `freshness`, `discover` and `twin`."""

from __future__ import annotations

import argparse
from functools import partial

from torchgrid.commands.options import add_records, add_root, choose_folder
from torchgrid.console import OptionParser, echo
from torchgrid.model.project import Project
from torchgrid.runs import discover, freshness, twin


def add_commands(commands: argparse._SubParsersAction[OptionParser]) -> None:
    """Add the commands to a parser's own."""
    command = commands.add_parser(
        "freshness", help="list records that are older than the policy; exit code 1 if some are"
    )
    command.add_argument("--profile", help="only its cells (default: those of every profile)")
    command.add_argument("--today", metavar="DAY", help="such as 2026-11-26 (default: today, UTC)")
    add_records(command)
    command.set_defaults(run=check_freshness)
    command = commands.add_parser(
        "discover", help="print a patch that adds what the index has and matrix.toml lacks"
    )
    command.add_argument("--pre", action="store_true", help="also candidates and nightly builds")
    command.add_argument("--write", action="store_true", help="change matrix.toml")
    command.add_argument("--json", action="store_true", help="print rows and patch as JSON")
    add_root(command)
    command.set_defaults(run=propose_rows)
    command = commands.add_parser(
        "twin", help="compare a stable and an early torch; exit code 1 if the early one is worse"
    )
    command.add_argument("baseline", nargs="?", help="a cell, or a path to records")
    command.add_argument("candidate", nargs="?", help="the same, of a candidate or a nightly build")
    command.add_argument("--profile", help="compare the releases of a profile with its other cells")
    add_records(command)
    command.set_defaults(run=compare_twins)


def check_freshness(options: argparse.Namespace) -> int:
    """Print which published records are too old; exit code 1 if some are."""
    request = freshness.Request(
        folder=choose_folder(options), profile=options.profile, today=options.today
    )
    return freshness.print_freshness(Project(options.root.resolve()), request, echo)


def propose_rows(options: argparse.Namespace) -> int:
    """Print the patch of matrix.toml to stdout and words about it to stderr, or write it."""
    request = discover.Request(previews=options.pre, write=options.write, as_json=options.json)
    project = Project(options.root.resolve())
    return discover.print_discovery(project, request, echo, partial(echo, to_error=True))


def compare_twins(options: argparse.Namespace) -> int:
    """Print what fails on a candidate alone, on both, and on the baseline alone."""
    request = twin.Request(
        folder=choose_folder(options),
        baseline=options.baseline,
        candidate=options.candidate,
        profile=options.profile,
    )
    return twin.print_twins(Project(options.root.resolve()), request, echo)
