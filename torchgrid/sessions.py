"""The nox sessions of a project: `plan`, one `cell(...)` a cell, `matrix` and `report`."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path

import nox

from torchgrid.config.matrix import Matrix, read_matrix, select_cells
from torchgrid.config.probes import list_probes
from torchgrid.config.spelling import suggest
from torchgrid.config.targets import check_targets
from torchgrid.console import echo, exit_on_error
from torchgrid.environments import disk
from torchgrid.environments.plan import plan_cells
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.records.comparison import format_differences, has_evidence
from torchgrid.records.merge import ExpectedCells, merge_records
from torchgrid.records.run_result import RunResult, judge_run
from torchgrid.report import publish
from torchgrid.report.compatibility import summary_tables
from torchgrid.report.notes import Notes
from torchgrid.report.plan_table import plan_table
from torchgrid.report.time_bars import flame
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext
from torchgrid.runs.display import choose_display
from torchgrid.runs.matrix_run import CellLauncher, run_cells
from torchgrid.runs.selection import WORDS
from torchgrid.system.capacity import count_parallel_cells

log = logging.getLogger("torchgrid")


def define(noxfile: str) -> None:
    """Define the sessions for the project whose noxfile calls this with its `__file__`.

    A matrix.toml that cannot be meant ends nox with one line and exit code 2.
    """
    # nox lets every level through; commands are only of interest to who asks for more.
    log.setLevel(logging.DEBUG if {"-v", "--verbose"} & set(sys.argv) else logging.INFO)
    path = Path(noxfile).resolve()
    with exit_on_error():
        project = Project(path.parent)
        matrix = read_matrix(project.matrix)
        check_targets(project, matrix)
    _define_plan(project, matrix)
    if matrix.cells:
        _define_cell(project, matrix)
    _define_matrix(project, matrix, path)
    _define_report(project, matrix)


def _define_plan(project: Project, matrix: Matrix) -> None:
    @nox.session(venv_backend="none")
    def plan(session: nox.Session) -> None:
        """What would run and what cannot, with reasons and bytes; nothing is downloaded."""
        with exit_on_error(project.state):
            options = _options(session, refresh=True)
            cells = _cells(matrix, options)
            echo(plan_table(plan_cells(project, cells, refresh=options.refresh)))


def _define_cell(project: Project, matrix: Matrix) -> None:
    cells = [nox.param(c.id, id=c.id, tags=[*c.profiles]) for c in matrix.cells]

    @nox.session(venv_backend="none", default=False)
    @nox.parametrize("cell", cells)
    def cell(session: nox.Session, cell: str) -> None:
        """One cell: install its wheels into their own environment, ask every probe."""
        found = next(c for c in matrix.cells if c.id == cell)
        with exit_on_error(project.state):
            options = _cell_options(session)
            _check_only(project, options.only)
            record = run_cell(_desk(project, matrix, found, options))
        if record.stopped is not None:
            stopped = record.stopped
            session.error(f"stopped at {stopped.stage}: {stopped.reason}: {stopped.detail}")
        if not has_evidence(record):
            session.error("nothing was tested")


def _define_matrix(project: Project, matrix: Matrix, noxfile: Path) -> None:
    @nox.session(name="matrix", venv_backend="none")
    def matrix_(session: nox.Session) -> None:
        """Run a profile's cells (-- --profile NAME, -- --cells GLOB) and print the table."""
        with exit_on_error(project.state):
            options = _options(session, run=True)
            cells = _cells(matrix, options)
            _check_only(project, options.only)
            disk.read_floor()  # what is no amount ends here, and not in every cell
            contexts = [_desk(project, matrix, cell, options) for cell in cells]
            crew = CellLauncher(
                noxfile=noxfile, options=_passed_on(options), at_once=_at_once(options)
            )
            try:
                run_cells(contexts, crew, choose_display())
            except KeyboardInterrupt:
                _tell(project, matrix, judge_run(project, matrix, cells, only=options.only))
                raise
            ended = judge_run(project, matrix, cells, only=options.only)
            _tell(project, matrix, ended)
            if ended.exit is not Exit.HELD:
                raise SystemExit(int(ended.exit))


def _define_report(project: Project, matrix: Matrix) -> None:
    @nox.session(venv_backend="none")
    def report(session: nox.Session) -> None:
        """Make the published pages from the accepted records (-- --accept takes the last run's)."""
        with exit_on_error(project.state):
            options = _report_options(session)
            for cell_id in _merged(project, matrix, options):
                echo(f"merged {cell_id}")
            if options.accept:
                for cell_id in publish.accept_records(project):
                    echo(f"accepted {cell_id}")
            _wrote(project, publish.publish_pages(project, matrix))


def _report_options(session: nox.Session) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nox -s report --")
    parser.add_argument(
        "--accept", action="store_true", help="first take the last run's records as accepted"
    )
    parser.add_argument(
        "--merge",
        nargs="+",
        type=Path,
        default=[],
        metavar="FOLDER",
        help="first take the records in these folders, and one level below, as the last run's; "
        "one of every cell must be there",
    )
    _add_cells(parser)
    return parser.parse_args(session.posargs)


def _merged(project: Project, matrix: Matrix, options: argparse.Namespace) -> list[str]:
    """Take the records of other machines, where some are named; their cells."""
    if not options.merge:
        if options.profile is not None or options.cells:
            raise ConfigurationError(
                "--profile and --cells say what --merge is to hold; add --merge FOLDER"
            )
        return []
    known = {cell.id for cell in matrix.cells}
    required = [cell.id for cell in _cells(matrix, options)]
    return merge_records(project, ExpectedCells(known=known, required=required), options.merge)


def _desk(project: Project, matrix: Matrix, cell: Cell, options: argparse.Namespace) -> CellContext:
    network = "none" if options.no_network else "host"
    return CellContext(
        project=project, matrix=matrix, cell=cell, only=options.only, network=network
    )


def _passed_on(options: argparse.Namespace) -> tuple[str, ...]:
    """The options of a run that each of its cells is given."""
    only = () if options.only is None else ("--only", options.only)
    return (*only, *(("--no-network",) if options.no_network else ()))


def _at_once(options: argparse.Namespace) -> int:
    at_once: int = options.jobs or count_parallel_cells()
    return at_once


def _check_only(project: Project, only: str | None) -> None:
    """Refuse a restriction that no probe can meet."""
    if only is None or only in WORDS:
        return
    names = sorted({probe.name for probe in list_probes(project.probes)})
    if not any(fnmatchcase(name, only) for name in names):
        hint = suggest(only, [*WORDS, *names]) or f"write {', '.join(WORDS)} or a glob"
        raise ConfigurationError(f"--only: no probe matches {only!r}; {hint}")


def _cell_options(session: nox.Session) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nox -s 'cell(...)' --")
    _add_asking(parser)
    return parser.parse_args(session.posargs)


def _add_asking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--only",
        metavar="WHAT",
        help="ask only what failed, is missing or stale (`failed`, `missing`, `stale`), or a glob "
        "over probes",
    )
    parser.add_argument(
        "--no-network", action="store_true", help="ask without a network, where Linux allows"
    )


def _options(
    session: nox.Session, *, refresh: bool = False, run: bool = False
) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=f"nox -s {session.name} --")
    _add_cells(parser)
    if run:
        _add_asking(parser)
        parser.add_argument("--jobs", type=int, metavar="N", help="cells to run at the same time")
    if refresh:
        parser.add_argument("--refresh", action="store_true", help="resolve again, keep no lock")
    return parser.parse_args(session.posargs)


def _add_cells(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", help="the cells of a profile (default: 'default')")
    parser.add_argument(
        "--cells", nargs="+", action="extend", default=[], help="globs over cell ids"
    )


def _cells(matrix: Matrix, options: argparse.Namespace) -> tuple[Cell, ...]:
    rows = {"[[torch]]": matrix.cells, "[[encoding]]": matrix.encodings}
    for heading, there in rows.items():
        if not there:
            raise NothingTestedError(f"{matrix.path.name}: there is no {heading} row; add one")
    return select_cells(matrix, profile=options.profile, globs=options.cells)


def _tell(project: Project, matrix: Matrix, ended: RunResult) -> None:
    """The end of a run, told: the tables, their notes, what changed, and where the pages are."""
    results = publish.build_results(matrix, ended.records)
    notes = Notes()
    for label, table in summary_tables(results, notes):
        echo("\n".join(("", *([f"{label}:"] if label else []), table)))
    echo("\n" + notes.render())
    if bars := flame(ended.records):
        echo(f"where the seconds of the longest cells went:\n{bars}\n")
    for cell_id in ended.missing:
        echo(f"not run: {cell_id}")
    for line in format_differences(ended.changed):
        echo(line)
    for line in ended.misconfigured:
        echo(f"error: {line}", to_error=True)
    _wrote(project, publish.write_pages(project.outcomes, project, results))


def _wrote(project: Project, pages: Sequence[Path]) -> None:
    first, *others = pages
    echo(f"\nwrote {first.relative_to(project.root)} and {len(others)} pages beside it")
