"""The nox sessions of a project: `plan`, a `cell(...)` for each cell, `matrix` and `report`."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

import nox

from torchgrid.cluster.launcher import open_cluster, parse_places
from torchgrid.cluster.watch import Patience
from torchgrid.config.matrix import Matrix, read_matrix, require_rows, select_cells
from torchgrid.config.probes import list_probes
from torchgrid.config.spelling import suggest
from torchgrid.config.targets import check_targets
from torchgrid.console import OptionParser, add_cells, echo, exit_on_error, parse_count
from torchgrid.environments import disk
from torchgrid.environments.plan import plan_cells
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.expectation import Expectations
from torchgrid.model.project import Project
from torchgrid.records.comparison import has_evidence
from torchgrid.records.manifest import read_manifest
from torchgrid.records.merge import ExpectedCells, merge_records
from torchgrid.records.run_result import RunResult, judge_run
from torchgrid.records.store import read_records
from torchgrid.report import publish
from torchgrid.report.plan_table import render_plan_table
from torchgrid.report.run_summary import cut_line, join_names, render_run_summary
from torchgrid.runs.cell_process import NoxLauncher
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
            "--jobs",
            type=partial(parse_count, name="--jobs", things="cells", example=2),
            metavar="N",
            help="how many cells run at the same time",
        )
        _add_cluster_options(parser)
        parser.add_argument(
            "--collect",
            action="store_true",
            help="exit with 0 if every cell left a record: `nox -s report -- --merge FOLDER "
            "--gate` judges them together with those of other machines",
        )
        with exit_on_error(project.state):
            options = parser.parse_args(session.posargs)
            result = run_chosen_cells(project, matrix, noxfile, options)
            code = result.exit
            if options.collect:
                code = Exit.NOTHING_TESTED if result.missing else Exit.HELD
            # `session.error` would make every exit code 1.
            if code is not Exit.HELD:
                raise SystemExit(int(code))


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
        parser.add_argument(
            "--manifest",
            type=Path,
            metavar="FILE",
            help="the manifest of `torchgrid ci-matrix`: --merge must hold its cells and no others",
        )
        parser.add_argument(
            "--gate",
            action="store_true",
            help="judge the records of the last run as `nox -s matrix` does: print what changed, "
            "and end with its exit code if that is not 0, before anything is accepted",
        )
        with exit_on_error(project.state):
            options = parser.parse_args(session.posargs)
            merge_chosen(project, matrix, options)
            if options.gate:
                if (code := judge_last_run(project, matrix)) is not Exit.HELD:
                    raise SystemExit(int(code))
                # Nothing is accepted, so the published pages stay as they are.
                if not options.accept:
                    return
            if options.accept:
                for cell_id in publish.accept_records(project):
                    echo(f"accepted {cell_id}")
            _print_pages(project, publish.publish_pages(project, matrix))


def merge_chosen(project: Project, matrix: Matrix, options: argparse.Namespace) -> None:
    """Merge the records that `--merge` names, and print their names.

    Raises ConfigurationError for options that choose the cells of a merge, but do not fit.
    """
    chooses = options.profile is not None or bool(options.cells)
    if not options.merge:
        if chooses or options.manifest is not None:
            raise ConfigurationError(
                "--profile, --cells and --manifest choose what --merge must hold; "
                "add --merge FOLDER"
            )
        return
    names = [encoding.name for encoding in matrix.encodings]
    if options.manifest is None:
        required = [cell.id for cell in choose_cells(matrix, options)]
        expected = ExpectedCells(cells=matrix.cells, required=required, encodings=names)
    elif chooses:
        raise ConfigurationError("--manifest names the cells; leave out --profile and --cells")
    else:
        manifest = read_manifest(options.manifest, matrix)
        expected = ExpectedCells(cells=matrix.cells, manifest=manifest, encodings=names)
    for cell_id in merge_records(project, expected, options.merge):
        echo(f"merged {cell_id}")


def judge_last_run(project: Project, matrix: Matrix) -> Exit:
    """Judge the records of the last run against the accepted ones, print the result, return it.

    The pages beside the records are written as after a run.
    """
    accepted = {record.cell: record for record in read_records(project.accepted)}
    result = judge_run(matrix, accepted, read_records(project.outcomes))
    print_result(project, matrix, result)
    return result.exit


def choose_cells(matrix: Matrix, options: argparse.Namespace) -> tuple[Cell, ...]:
    """Choose cells by the options `--profile` and `--cells`.

    Raises NothingTestedError if the matrix has no cell or no encoding.
    """
    require_rows(matrix)
    return select_cells(matrix, profile=options.profile, globs=options.cells)


def run_chosen_cells(
    project: Project, matrix: Matrix, noxfile: Path, options: argparse.Namespace
) -> RunResult:
    """Run the cells that the options choose, print the result and return it.

    After an interrupt, the result of what has run is printed too.
    """
    contexts = _make_contexts(project, matrix, choose_cells(matrix, options), options)
    disk.read_floor()  # a wrong amount ends the run here, not in every cell
    if options.on is None:
        if options.places or options.wait is not None:
            raise ConfigurationError("--places and --wait are of a cluster; add --on ADDRESS")
        # Each cell is a session of its own, which gets these options again.
        only = () if options.only is None else ("--only", options.only)
        network = ("--no-network",) if options.no_network else ()
        launcher = NoxLauncher(
            noxfile=noxfile,
            options=(*only, *network),
            at_once=options.jobs or count_parallel_cells(),
        )
        return _run_with(launcher, project, matrix, contexts, options)
    if options.jobs is not None:
        raise ConfigurationError("--jobs is of this machine; give it to `torchgrid worker`")
    places = parse_places(options.places)
    patience = Patience() if options.wait is None else Patience(absence=options.wait)
    with open_cluster(project, matrix, options.on, patience) as cluster:
        placed = cluster.place_cells(contexts, places, log.info)
        return _run_with(cluster.launcher, project, matrix, placed, options)


def _run_with(
    launcher: CellLauncher,
    project: Project,
    matrix: Matrix,
    contexts: Sequence[CellContext],
    options: argparse.Namespace,
) -> RunResult:
    """Run cells by a launcher, print the result and return it."""
    # Each record is read once, and handed on from here.
    accepted = {record.cell: record for record in read_records(project.accepted)}
    histories = {context.record_name: context.read_history(accepted) for context in contexts}
    chosen = {context.cell.id for context in contexts}
    idle = [cell for cell in matrix.cells if cell.id not in chosen]
    others = [CellContext(project=project, matrix=matrix, cell=c).read_previous() for c in idle]
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
    if unrun := launcher.unrun:
        echo(f"error: no worker finished {join_names(unrun)}", to_error=True)
        if result.exit is Exit.HELD:
            return replace(result, exit=Exit.NOTHING_TESTED)
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


def _add_cluster_options(parser: OptionParser) -> None:
    """Add the options of a run on other machines."""
    parser.add_argument(
        "--on",
        metavar="ADDRESS",
        help="run the cells on the workers of a Dask scheduler, such as tcp://scheduler:8786",
    )
    parser.add_argument(
        "--places",
        nargs="+",
        default=[],
        metavar="PLACE",
        help="with --on: the kinds of machines to run on, such as linux-aarch64 or "
        "linux-x86_64@sm_90 (default: those of the workers)",
    )
    parser.add_argument(
        "--wait",
        type=float,
        metavar="SECONDS",
        help="with --on: how long to wait for a worker that can run a cell "
        f"(default: {Patience.absence:g})",
    )


def _make_parser(name: str, *, cells: bool = False, run: bool = False) -> OptionParser:
    """Make the parser of a session's options: those that choose `cells`, those of a `run`."""
    parser = OptionParser(prog=f"nox -s {name} --")
    if cells:
        add_cells(parser)
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
