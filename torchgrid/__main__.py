"""The command line of torchgrid; `nox` runs the matrix itself."""

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
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.project import Project
from torchgrid.records.source_keys import read_source_keys
from torchgrid.records.store import read_records
from torchgrid.runs import add, diff, single_probe
from torchgrid.runs.context import CellContext
from torchgrid.runs.evidence import load_document
from torchgrid.runs.explain import explain_cell
from torchgrid.runs.explain_mark import print_explanation
from torchgrid.runs.exports import FORMATS, export_records
from torchgrid.runs.reproduce import Mark, print_reproducer, write_reproducers
from torchgrid.runs.requirement_check import check_project
from torchgrid.runs.single_probe import Request
from torchgrid.runs.support import Question, print_support

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
    _add_command_support(commands)
    _add_commands_of_marks(commands)
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


def _add_command_support(commands: argparse._SubParsersAction[OptionParser]) -> None:
    command = commands.add_parser("support", help="print on which releases of torch a module works")
    command.add_argument("encoding", nargs="?", help="its name (with --check by default: all)")
    command.add_argument(
        "--require", metavar="THEMES", help="such as device,compile (default: its row's `require`)"
    )
    command.add_argument("--python", metavar="VERSION", help="such as 3.11 (default: most tested)")
    command.add_argument(
        "--from", dest="place", metavar="PLACE", help="a compatibility.json: its path or address"
    )
    command.add_argument(
        "--check",
        type=Path,
        metavar="PYPROJECT",
        help="check the bounds of torch in this file; exit code 1 if they contradict the evidence",
    )
    several: dict[str, Any] = {"action": "append", "default": [], "metavar": "NAME"}
    command.add_argument("--encoding", dest="encodings", **several, help="the same, several times")
    _add_root(command)
    command.set_defaults(run=answer_support)
    command = commands.add_parser("export", help="write records in a form that other programs read")
    command.add_argument("format", choices=FORMATS, help="summary is Markdown for a step of CI")
    command.add_argument("file", help="its path, or - to print")
    command.add_argument(
        "--records",
        type=Path,
        metavar="FOLDER",
        help="default: reports; the last run's are in .torchgrid/outcomes",
    )
    _add_root(command)
    command.set_defaults(run=export_outcomes)


def _add_commands_of_marks(commands: argparse._SubParsersAction[OptionParser]) -> None:
    command = commands.add_parser(
        "diff", help="compare two releases, two cells or two folders of records"
    )
    command.add_argument("old", help="a release, a cell, or a path to records")
    command.add_argument("new", help="the same")
    _add_records(command)
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
    _add_records(command)


def _add_records(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--records", type=Path, metavar="FOLDER", help="of records (default: reports/data)"
    )
    _add_root(command)


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


def answer_support(options: argparse.Namespace) -> int:
    """Print on which releases a module works, or check a project's own bounds of torch."""
    names = [*filter(None, [options.encoding]), *options.encodings]
    if options.check is None and len(names) != 1:
        raise ConfigurationError("support: name one encoding, or add --check pyproject.toml")
    question = Question(themes=parse_themes(options.require), python=options.python)
    document = load_document(options.place, Project(options.root.resolve()))
    if options.check is not None:
        return check_project(options.check, document, names, question, echo)
    return print_support(document, names[0], question, echo)


def export_outcomes(options: argparse.Namespace) -> int:
    """Write records in a form that other programs read."""
    folder = options.records or Project(options.root.resolve()).reports
    path = None if options.file == "-" else Path(options.file)
    export_records(folder, options.format, path, echo)
    if path is not None:
        echo(f"wrote {path}")
    return Exit.HELD


def parse_themes(text: str | None) -> tuple[str, ...]:
    """Parse the value of `--require`: names of themes between commas."""
    return tuple(filter(None, (word.strip() for word in (text or "").split(","))))


def compare_records(options: argparse.Namespace) -> int:
    """Print what differs between two sets of records; exit code 1 if something is worse."""
    request = diff.Request(old=options.old, new=options.new, folder=_choose_folder(options))
    return diff.print_diff(request, echo)


def explain_mark(options: argparse.Namespace) -> int:
    """Print what is known about one mark, or the text of an issue about it."""
    project = Project(options.root.resolve())
    mark = _make_mark(options)
    return print_explanation(project, _choose_folder(options), mark, echo, issue=options.issue)


def reproduce_mark(options: argparse.Namespace) -> int:
    """Print a file that shows one mark again, or write those of all published failures."""
    project = Project(options.root.resolve())
    if not options.all:
        if options.probe is None:
            raise ConfigurationError(
                "reproduce: name a cell, an encoding and a probe, or add --all"
            )
        return print_reproducer(project, _choose_folder(options), _make_mark(options), echo)
    paths = write_reproducers(project, read_records(_choose_folder(options)))
    echo(f"wrote {len(paths)} files in {project.reports / 'reproducers'}")
    return Exit.HELD


def _make_mark(options: argparse.Namespace) -> Mark:
    return Mark(
        cell=options.cell, encoding=options.encoding, probe=options.probe, device=options.device
    )


def _choose_folder(options: argparse.Namespace) -> Path:
    folder: Path = options.records or Project(options.root.resolve()).accepted
    return folder


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
