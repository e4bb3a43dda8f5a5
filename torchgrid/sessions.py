"""The nox sessions of a project: `plan`, a `cell(...)` for each cell, `matrix` and `report`."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

import nox

from torchgrid.config.matrix import Matrix, read_matrix, select_cells
from torchgrid.config.probes import list_probes
from torchgrid.config.spelling import suggest
from torchgrid.config.targets import check_targets
from torchgrid.console import OptionParser, echo, exit_on_error
from torchgrid.environments import disk
from torchgrid.environments.plan import plan_cells
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.expectation import Expectations
from torchgrid.model.project import Project
from torchgrid.records.comparison import has_evidence
from torchgrid.records.merge import ExpectedCells, merge_records
from torchgrid.records.run_result import RunResult, judge_run
from torchgrid.records.store import read_records
from torchgrid.report import publish
from torchgrid.report.plan_table import render_plan_table
from torchgrid.report.run_summary import cut_line, join_names, render_run_summary
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext
from torchgrid.runs.display import choose_display
from torchgrid.runs.matrix_run import CellLauncher, run_cells
from torchgrid.runs.progress import Surprises
from torchgrid.runs.selection import WORDS
from torchgrid.system.capacity import count_parallel_cells

log = logging.getLogger("torchgrid")


def define(noxfile: str) -> None:
    """Define the sessions for the project whose noxfile calls this with its `__file__`.

    If matrix.toml is wrong, nox ends with one line and exit code 2.
    """
    # nox shows messages of every level. The commands that start are for a verbose run only.
    log.setLevel(logging.DEBUG if {"-v", "--verbose"} & set(sys.argv) else logging.INFO)
    path = Path(noxfile).resolve()
    with exit_on_error():
        project = Project(path.parent)
        matrix = read_matrix(project.matrix)
        check_targets(project, matrix)
    define_plan(project, matrix)
    if matrix.cells:
        define_cell(project, matrix)
    define_matrix(project, matrix, path)
    define_report(project, matrix)


def define_plan(project: Project, matrix: Matrix) -> None:
    """Define the session `plan`."""

    @nox.session(name="plan", venv_backend="none")
    def show_plan(session: nox.Session) -> None:
        """Show what would run and what cannot, with reasons and bytes; nothing is downloaded."""
        parser = _make_parser("plan", cells=True)
        parser.add_argument(
            "--refresh", action="store_true", help="resolve again and replace the lock files"
        )
        with exit_on_error(project.state):
            options = parser.parse_args(session.posargs)
            cells = choose_cells(matrix, options)
            echo(render_plan_table(plan_cells(project, cells, refresh=options.refresh)))


def define_cell(project: Project, matrix: Matrix) -> None:
    """Define the session `cell`, with one parameter for each cell."""
    cells = [nox.param(c.id, id=c.id, tags=[*c.profiles]) for c in matrix.cells]

    @nox.session(name="cell", venv_backend="none", default=False)
    @nox.parametrize("cell", cells)
    def run_one_cell(session: nox.Session, cell: str) -> None:
        """Run one cell: install its wheels into an environment of its own, then run the probes."""
        parser = _make_parser("'cell(...)'", run=True)
        found = next(c for c in matrix.cells if c.id == cell)
        with exit_on_error(project.state):
            options = parser.parse_args(session.posargs)
            record = run_cell(_make_contexts(project, matrix, [found], options)[0])
        if record.stopped is not None:
            session.error(str(record.stopped))
        if not has_evidence(record):
            session.error("nothing was tested")


def define_matrix(project: Project, matrix: Matrix, noxfile: Path) -> None:
    """Define the session `matrix`, which runs sessions `cell(...)` of the noxfile."""

    @nox.session(name="matrix", venv_backend="none")
    def run_matrix(session: nox.Session) -> None:
        """Run a profile's cells (-- --profile NAME, -- --cells GLOB) and print the table."""
        parser = _make_parser("matrix", cells=True, run=True)
        parser.add_argument(
            "--jobs", type=parse_jobs, metavar="N", help="how many cells run at the same time"
        )
        with exit_on_error(project.state):
            options = parser.parse_args(session.posargs)
            result = run_chosen_cells(project, matrix, noxfile, options)
            # `session.error` would make every exit code 1.
            if result.exit is not Exit.HELD:
                raise SystemExit(int(result.exit))


def define_report(project: Project, matrix: Matrix) -> None:
    """Define the session `report`."""

    @nox.session(name="report", venv_backend="none")
    def write_report(session: nox.Session) -> None:
        """Write the pages of the accepted records (-- --accept accepts the last run's first)."""
        parser = _make_parser("report", cells=True)
        parser.add_argument(
            "--accept", action="store_true", help="first accept the records of the last run"
        )
        parser.add_argument(
            "--merge",
            nargs="+",
            type=Path,
            default=[],
            metavar="FOLDER",
            help="first take the records in these folders, and one level below, as those of the "
            "last run; every chosen cell must have one",
        )
        with exit_on_error(project.state):
            options = parser.parse_args(session.posargs)
            if options.merge:
                known = {cell.id for cell in matrix.cells}
                required = [cell.id for cell in choose_cells(matrix, options)]
                expected = ExpectedCells(known=known, required=required)
                for cell_id in merge_records(project, expected, options.merge):
                    echo(f"merged {cell_id}")
            elif options.profile is not None or options.cells:
                raise ConfigurationError(
                    "--profile and --cells choose what --merge must hold; add --merge FOLDER"
                )
            if options.accept:
                for cell_id in publish.accept_records(project):
                    echo(f"accepted {cell_id}")
            _print_pages(project, publish.publish_pages(project, matrix))


def parse_jobs(text: str) -> int:
    """Parse the value of `--jobs`; raises ConfigurationError if it is not a number above zero."""
    if not text.isascii() or not text.isdecimal() or int(text) == 0:
        raise ConfigurationError(
            f"--jobs: {text!r} is not a number of cells; write a number such as 2"
        )
    return int(text)


def choose_cells(matrix: Matrix, options: argparse.Namespace) -> tuple[Cell, ...]:
    """Choose cells by the options `--profile` and `--cells`.

    Raises NothingTestedError if the matrix has no cell or no encoding.
    """
    rows = {"[[torch]]": matrix.cells, "[[encoding]]": matrix.encodings}
    for heading, found in rows.items():
        if not found:
            raise NothingTestedError(f"{matrix.path.name}: there is no {heading} row; add one")
    return select_cells(matrix, profile=options.profile, globs=options.cells)


def run_chosen_cells(
    project: Project, matrix: Matrix, noxfile: Path, options: argparse.Namespace
) -> RunResult:
    """Run the cells that the options choose, print the result and return it.

    After an interrupt, the result of what has run is printed too.
    """
    contexts = _make_contexts(project, matrix, choose_cells(matrix, options), options)
    disk.read_floor()  # a wrong amount ends the run here, not in every cell
    # Each cell is a session of its own, which gets these options again.
    only = () if options.only is None else ("--only", options.only)
    network = ("--no-network",) if options.no_network else ()
    launcher = CellLauncher(
        noxfile=noxfile,
        options=(*only, *network),
        at_once=options.jobs or count_parallel_cells(),
    )
    # Each record is read once, and handed on from here.
    accepted = {record.cell: record for record in read_records(project.accepted)}
    histories = {context.cell.id: context.read_history(accepted) for context in contexts}
    idle = [cell for cell in matrix.cells if cell.id not in histories]
    others = [context.read_previous() for context in _make_contexts(project, matrix, idle, options)]
    judge = partial(judge_run, matrix, accepted, others=others, partial=options.only is not None)
    try:
        baselines = {name: history.accepted for name, history in histories.items()}
        surprises = Surprises(baselines, Expectations(matrix.expectations))
        records = run_cells(contexts, histories, launcher, choose_display(surprises))
    except KeyboardInterrupt:
        result = judge([context.read_previous() for context in contexts])
        print_result(project, matrix, result, restricted=options.only)
        raise
    result = judge(records.values())
    print_result(project, matrix, result, restricted=options.only)
    return result


def print_result(
    project: Project, matrix: Matrix, result: RunResult, *, restricted: str | None = None
) -> None:
    """Print the summary of a run, and write the pages.

    The pages show every cell that has a record. What is printed is of the cells of this run.
    `restricted` is the value of `--only`.
    """
    results = publish.build_results(matrix, result.records)
    echo("")
    for line in render_run_summary(results, result.changed, restricted=restricted):
        echo(line)
    if result.missing:
        echo(cut_line(f"not run: {join_names(result.missing)}"))
    for line in result.misconfigured:
        echo(f"error: {line}", to_error=True)
    pages = publish.build_results(matrix, result.recorded)
    _print_pages(project, publish.write_pages(project.outcomes, project, pages))
    if result.earlier:
        echo(f"the pages also show {len(result.earlier)} cells that did not run now")


def _print_pages(project: Project, pages: Sequence[Path]) -> None:
    """Print the path of the first of `pages`, and how many others were written."""
    first, *others = pages
    echo(f"\nwrote {first.relative_to(project.root)} and {len(others)} pages beside it")


def _make_contexts(
    project: Project, matrix: Matrix, cells: Sequence[Cell], options: argparse.Namespace
) -> list[CellContext]:
    """Make the contexts of cells; raises ConfigurationError if `--only` matches no probe."""
    only, network = options.only, "none" if options.no_network else "host"
    if only is not None and only not in WORDS:
        names = sorted({probe.name for probe in list_probes(project.probes)})
        if not any(fnmatchcase(name, only) for name in names):
            hint = suggest(only, [*WORDS, *names]) or f"write {', '.join(WORDS)} or a glob"
            raise ConfigurationError(f"--only: no probe matches {only!r}; {hint}")
    return [
        CellContext(project=project, matrix=matrix, cell=cell, only=only, network=network)
        for cell in cells
    ]


def _make_parser(name: str, *, cells: bool = False, run: bool = False) -> OptionParser:
    """Make the parser of a session's options: those that choose `cells`, those of a `run`."""
    parser = OptionParser(prog=f"nox -s {name} --")
    if cells:
        parser.add_argument("--profile", help="choose the cells of a profile (default: 'default')")
        parser.add_argument(
            "--cells",
            nargs="+",
            action="extend",
            default=[],
            help="choose cells by globs over their ids",
        )
    if run:
        parser.add_argument(
            "--only",
            metavar="WHAT",
            help="run only what failed, is missing or is stale (`failed`, `missing`, `stale`), or "
            "the probes that match a glob",
        )
        parser.add_argument(
            "--no-network",
            action="store_true",
            help="run probes without a network, where Linux allows it",
        )
    return parser
