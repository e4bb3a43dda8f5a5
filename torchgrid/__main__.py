"""The command line: `torchgrid init`, `probe`, `why` and `clean`; the rest are nox sessions."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from torchgrid import __version__
from torchgrid.config import init
from torchgrid.config.matrix import read_matrix, select_cells
from torchgrid.console import echo, exit_on_error
from torchgrid.environments.clean import delete_environments, measure_usage, usage_table
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.project import Project
from torchgrid.runs import single_probe
from torchgrid.runs.context import CellContext
from torchgrid.runs.explain import explain_cell
from torchgrid.runs.single_probe import Request

INTERRUPTED = 130


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line, like every other."""

    def error(self, message: str) -> NoReturn:
        """Raise the complaint."""
        raise ConfigurationError(f"{message}; `{self.prog} --help` says what it takes")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit code."""
    logging.basicConfig(format="%(message)s", stream=sys.stderr)
    logging.getLogger("torchgrid").setLevel(logging.INFO)
    try:
        with exit_on_error():
            options = _parser().parse_args(arguments)
            return _COMMANDS[options.command](options)
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> Parser:
    parser = Parser(prog="torchgrid", description="The matrix itself is run by `nox -s matrix`.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    init = commands.add_parser("init", help="write a noxfile, a matrix and a workflow")
    init.add_argument("folder", nargs="?", type=Path, default=Path(), help="default: this one")
    probe = commands.add_parser("probe", help="ask a probe by hand, outside of any record")
    probe.add_argument("probe", help="its name, or a glob over names")
    probe.add_argument("--encoding", metavar="NAME", help="default: what is asked of a cell alone")
    probe.add_argument("--cell", metavar="ID", help="default: the interpreter that runs this")
    probe.add_argument("--device", help="default: every device that there is")
    probe.add_argument("--root", type=Path, default=Path(), help="the folder of matrix.toml")
    reasons = commands.add_parser("why", help="why a run would ask a cell's questions, or not")
    reasons.add_argument("cell", help="its id")
    reasons.add_argument("probe", nargs="?", default="*", help="a probe, or a glob (default: all)")
    reasons.add_argument("--root", type=Path, default=Path(), help="the folder of matrix.toml")
    clean = commands.add_parser("clean", help="show what environments take, or give some back")
    clean.add_argument("environment", nargs="*", help="its name, or a glob (default: show all)")
    clean.add_argument("--root", type=Path, default=Path(), help="the folder of matrix.toml")
    return parser


def _init(options: argparse.Namespace) -> int:
    for path in init.write_project(options.folder):
        echo(f"wrote {path}")
    echo("next: `nox -s plan` says what would be downloaded, `nox -s matrix` runs it")
    return Exit.HELD


def _probe(options: argparse.Namespace) -> int:
    request = Request(
        probe=options.probe, encoding=options.encoding, cell=options.cell, device=options.device
    )
    return single_probe.run_probe(Project(options.root.resolve()), request, echo)


def _why(options: argparse.Namespace) -> int:
    project = Project(options.root.resolve())
    matrix = read_matrix(project.matrix)
    for cell in select_cells(matrix, profile=None, globs=[options.cell]):
        for line in explain_cell(
            CellContext(project=project, matrix=matrix, cell=cell), options.probe
        ):
            echo(line)
    return Exit.HELD


def _clean(options: argparse.Namespace) -> int:
    project = Project(options.root.resolve())
    for line in delete_environments(project, options.environment):
        echo(line)
    if not options.environment:
        echo(usage_table(measure_usage(project)))
    return Exit.HELD


_COMMANDS = {"init": _init, "probe": _probe, "why": _why, "clean": _clean}


if __name__ == "__main__":
    sys.exit(main())
