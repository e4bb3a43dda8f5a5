"""Commands about the cells of this machine: `probe`, `why` and `clean`."""

from __future__ import annotations

import argparse

from torchgrid.commands.options import add_root
from torchgrid.config.matrix import read_matrix, select_cells
from torchgrid.console import OptionParser, echo
from torchgrid.environments.clean import delete_environments, format_usage, measure_usage
from torchgrid.model.errors import Exit
from torchgrid.model.project import Project
from torchgrid.records.source_keys import read_source_keys
from torchgrid.runs import single_probe
from torchgrid.runs.context import CellContext
from torchgrid.runs.explain import explain_cell
from torchgrid.runs.single_probe import Request


def add_commands(commands: argparse._SubParsersAction[OptionParser]) -> None:
    """Add the commands to a parser's own."""
    command = commands.add_parser("probe", help="run probes by hand; no record changes")
    command.add_argument("probe", help="its name, or a glob over names")
    command.add_argument("--encoding", metavar="NAME", help="default: run the probes of the cell")
    command.add_argument("--cell", metavar="ID", help="default: the interpreter that runs this")
    command.add_argument("--device", help="default: every device of this machine")
    add_root(command)
    command.set_defaults(run=run_by_hand)
    command = commands.add_parser("why", help="explain why a run would run probes, or would not")
    command.add_argument("cell", help="its name, or a glob")
    command.add_argument("probe", nargs="?", default="*", help="a probe, or a glob (default: all)")
    add_root(command)
    command.set_defaults(run=print_reasons)
    command = commands.add_parser(
        "clean", help="show the disk space of environments, or delete some"
    )
    command.add_argument("environment", nargs="*", help="its name, or a glob (default: show all)")
    add_root(command)
    command.set_defaults(run=clean_environments)


def run_by_hand(options: argparse.Namespace) -> int:
    """Run probes by hand; the exit code depends on their verdicts."""
    request = Request(
        probe=options.probe, encoding=options.encoding, cell=options.cell, device=options.device
    )
    return single_probe.run_probe(Project(options.root.resolve()), request, echo)


def print_reasons(options: argparse.Namespace) -> int:
    """Print why the next run would keep the outcomes of cells, or run their probes again."""
    project = Project(options.root.resolve())
    matrix = read_matrix(project.matrix)
    # The same for all cells, so they are read once.
    sources = read_source_keys(project, matrix)
    # Without a profile, the glob selects among all cells of the matrix.
    for cell in select_cells(matrix, profile=None, globs=[options.cell]):
        context = CellContext(project=project, matrix=matrix, cell=cell)
        for line in explain_cell(context, sources, options.probe):
            echo(line)
    return Exit.HELD


def clean_environments(options: argparse.Namespace) -> int:
    """Delete some environments, or print the disk space of all."""
    project = Project(options.root.resolve())
    for line in delete_environments(project, options.environment):
        echo(line)
    if not options.environment:
        echo(format_usage(measure_usage(project)))
    return Exit.HELD
