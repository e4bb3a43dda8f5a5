"""The command line: `torchgrid init`, `add`, `probe`, `why` and `clean`; the rest is nox."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from torchgrid import __version__
from torchgrid.config import init
from torchgrid.config.matrix import read_matrix, select_cells
from torchgrid.console import OptionParser, echo, exit_on_error
from torchgrid.environments.clean import delete_environments, format_usage, measure_usage
from torchgrid.model.errors import Exit
from torchgrid.model.project import Project
from torchgrid.records.source_keys import read_source_keys
from torchgrid.runs import add, single_probe
from torchgrid.runs.context import CellContext
from torchgrid.runs.explain import explain_cell
from torchgrid.runs.single_probe import Request

INTERRUPTED = 130
"""The exit code of a program that an interrupt (signal 2) ended: 128 and the signal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; `arguments` are by default those of the process."""
    # Results go to stdout, so messages and warnings go to stderr.
    logging.basicConfig(format="%(message)s", stream=sys.stderr)
    logging.getLogger("torchgrid").setLevel(logging.INFO)
    try:
        with exit_on_error():
            options = make_parser().parse_args(arguments)
            code: int = options.run(options)
            return code
    except KeyboardInterrupt:
        return INTERRUPTED


def make_parser() -> OptionParser:
    """Make the parser of all commands; each sets `run` to its function."""
    parser = OptionParser(prog="torchgrid", description="`nox -s matrix` runs the matrix itself.")
    parser.add_argument("--version", action="version", version=__version__)
    # Subparsers are made by the class of the parser, so their errors are one line too.
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("init", help="write a noxfile, a matrix and a workflow")
    command.add_argument("folder", nargs="?", type=Path, default=Path(), help="default: this one")
    command.set_defaults(run=create_project)
    _add_command_add(commands)
    command = commands.add_parser("probe", help="run probes by hand; no record changes")
    command.add_argument("probe", help="its name, or a glob over names")
    command.add_argument("--encoding", metavar="NAME", help="default: run the probes of the cell")
    command.add_argument("--cell", metavar="ID", help="default: the interpreter that runs this")
    command.add_argument("--device", help="default: every device of this machine")
    _add_root(command)
    command.set_defaults(run=run_by_hand)
    command = commands.add_parser("why", help="explain why a run would run probes, or would not")
    command.add_argument("cell", help="its name, or a glob")
    command.add_argument("probe", nargs="?", default="*", help="a probe, or a glob (default: all)")
    _add_root(command)
    command.set_defaults(run=print_reasons)
    command = commands.add_parser(
        "clean", help="show the disk space of environments, or delete some"
    )
    command.add_argument("environment", nargs="*", help="its name, or a glob (default: show all)")
    _add_root(command)
    command.set_defaults(run=clean_environments)
    return parser


ADD_EXAMPLES = """\
What can be learned by calls need not be typed. Examples:

  torchgrid add encodings:Learned --arguments d_model=64
  torchgrid add encodings:Rotary --arguments head_size=16 --input 2,4,10,16 2,4,10,16
  torchgrid add timm.layers:RotaryEmbeddingCat --arguments dim=32 --call get_embed --requires timm

--arguments NAME=VALUE, with a value of TOML, JSON or Python:
  d_model=16   shape='(2, 3)'   dtype=torch.float16   norm=torch.nn:LayerNorm
  config='transformers:LlamaConfig(hidden_size=64, num_attention_heads=4)'

--input [NAME=]SHAPE[:VALUES], or [NAME]:=VALUE for a value that is not a tensor:
  2,10,64   2,10:tokens=1000   position_ids=2,10:positions   2,10:mask   n=10:length
  2,10,64:bfloat16   scale:=0.5   'position_embeddings=(2,10,16;2,10,16)'
"""


def _add_command_add(commands: argparse._SubParsersAction[OptionParser]) -> None:
    command = commands.add_parser(
        "add",
        help="examine a module, add its row to matrix.toml, and run it in one cell",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=ADD_EXAMPLES,
    )
    command.add_argument("target", help="package.module:Class, or a function that builds a module")
    several: dict[str, Any] = {"nargs": "+", "action": "extend", "default": []}
    command.add_argument(
        "--arguments", **several, metavar="NAME=VALUE", help="the arguments of the target"
    )
    command.add_argument(
        "--input", **several, metavar="INPUT", help="what a call takes (default: found by calls)"
    )
    command.add_argument("--call", metavar="METHOD", help="the method to call (default: forward)")
    command.add_argument(
        "--requires", **several, metavar="PACKAGE", help="the packages to install beside torch"
    )
    command.add_argument("--name", help="the name of the row (default: made of the target)")
    command.add_argument(
        "--cell", metavar="ID", help="default: the newest that is installed, or the newest"
    )
    command.add_argument("--no-run", action="store_true", help="only write the row")
    _add_root(command)
    command.set_defaults(run=add_module)


def _add_root(command: argparse.ArgumentParser) -> None:
    command.add_argument("--root", type=Path, default=Path(), help="the folder of matrix.toml")


def create_project(options: argparse.Namespace) -> int:
    """Write the files of a new project into a folder."""
    for path in init.write_project(options.folder):
        echo(f"wrote {path}")
    echo(
        "next: `torchgrid add MODULE:CLASS` adds your module and runs it, `nox -s matrix` runs all"
    )
    return Exit.HELD


def add_module(options: argparse.Namespace) -> int:
    """Add a module to the matrix and run it in one cell."""
    request = add.Request(
        target=options.target,
        arguments=options.arguments,
        inputs=options.input,
        name=options.name,
        call=options.call,
        requires=options.requires,
        cell=options.cell,
        run=not options.no_run,
    )
    return add.add_module(Project(options.root.resolve()), request, echo)


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


if __name__ == "__main__":
    sys.exit(main())
