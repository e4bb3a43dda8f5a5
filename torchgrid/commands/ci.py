"""Commands for runs on many machines: `ci-matrix`, `tell` and `ci-health`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from torchgrid.ci.findings import NO_RESULT, Finding, list_findings, make_note
from torchgrid.ci.formats import HOSTS, render_jobs
from torchgrid.ci.github import apply_plan, list_issues, read_last_run
from torchgrid.ci.health import find_problems
from torchgrid.ci.issues import Coverage, make_plan, read_plan, write_plan
from torchgrid.ci.jobs import make_jobs, measure_needs
from torchgrid.commands.options import add_root
from torchgrid.config.matrix import Matrix, read_matrix, require_rows, select_cells
from torchgrid.config.targets import check_targets
from torchgrid.console import OptionParser, add_cells, echo, parse_count
from torchgrid.environments.plan import plan_cells
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Record
from torchgrid.model.place import split_name
from torchgrid.model.project import Project
from torchgrid.records.history import compare_new_cells
from torchgrid.records.manifest import make_manifest, read_manifest, write_manifest
from torchgrid.records.run_result import judge_run
from torchgrid.records.source_keys import read_source_keys
from torchgrid.records.store import read_records


def add_commands(commands: argparse._SubParsersAction[OptionParser]) -> None:
    """Add the commands to a parser's own."""
    _add_matrix(commands)
    _add_tell(commands)
    _add_health(commands)


def _add_matrix(commands: argparse._SubParsersAction[OptionParser]) -> None:
    command = commands.add_parser("ci-matrix", help="print the jobs of a run on many machines")
    add_cells(command)
    command.add_argument("--format", choices=HOSTS, default="json", help="default: json")
    command.add_argument(
        "--max-shards",
        type=partial(parse_count, name="--max-shards", things="jobs", example=20),
        metavar="N",
        help="how many jobs at most (default: one for each cell)",
    )
    command.add_argument(
        "--runner",
        action="extend",
        nargs="+",
        default=[],
        metavar="LABELS",
        help="the labels of machines, such as 'torch*-cu*=self-hosted,gpu' (default: the host's)",
    )
    command.add_argument(
        "--sizes", action="store_true", help="resolve the cells, so that their disk need is known"
    )
    command.add_argument(
        "--manifest", type=Path, metavar="FILE", help="also write the cells that are expected"
    )
    add_root(command)
    command.set_defaults(run=print_jobs)


def _add_health(commands: argparse._SubParsersAction[OptionParser]) -> None:
    command = commands.add_parser(
        "ci-health", help="check that a schedule on GitHub still runs, and still writes issues"
    )
    command.add_argument("--workflow", default="torchgrid-schedule.yml", help="its file")
    command.add_argument(
        "--days",
        type=partial(parse_count, name="--days", things="days", example=15),
        default=15,
        help="the greatest age of its last run by schedule (default: 15)",
    )
    command.set_defaults(run=check_health)


def _add_tell(commands: argparse._SubParsersAction[OptionParser]) -> None:
    command = commands.add_parser("tell", help="plan or write issues about the last run (GitHub)")
    action = command.add_mutually_exclusive_group(required=True)
    action.add_argument("--plan", type=Path, metavar="FILE", help="write what to do with issues")
    action.add_argument("--apply", type=Path, metavar="FILE", help="do what such a file says")
    command.add_argument("--manifest", type=Path, metavar="FILE", help="the cells of the run")
    command.add_argument("--log", type=Path, metavar="FILE", help="what the merge printed")
    command.add_argument("--run-url", default="", metavar="URL", help="the address of the run")
    add_root(command)
    command.set_defaults(run=tell_findings)


def print_jobs(options: argparse.Namespace) -> int:
    """Print the jobs of a run in the format of their host, and write its manifest."""
    project = Project(options.root.resolve())
    matrix = read_matrix(project.matrix)
    check_targets(project, matrix)
    require_rows(matrix)
    cells = select_cells(matrix, profile=options.profile, globs=options.cells)
    if options.sizes:
        plan_cells(project, cells)
    records = read_records(project.accepted)
    usual = HOSTS[options.format].labels
    needs = measure_needs(project, cells, records, options.runner, usual)
    jobs = make_jobs(needs, options.max_shards)
    sources = read_source_keys(project, matrix)
    manifest = make_manifest(matrix, sources, [(job.name, job.cells) for job in jobs])
    text = render_jobs(options.format, jobs, manifest)
    if options.manifest is not None:
        write_manifest(options.manifest, manifest)
    echo(text)
    return Exit.HELD


def tell_findings(options: argparse.Namespace) -> int:
    """Plan the issues about the last run, or write those of a plan."""
    if options.apply is not None:
        return write_issues(options.apply, options.run_url)
    project = Project(options.root.resolve())
    matrix = read_matrix(project.matrix)
    records = read_records(project.outcomes)
    expected = read_expected(options.manifest, matrix)
    refusal = find_refusal(records, expected, options.log)
    if refusal is None:
        found = find_causes(matrix, read_records(project.accepted), records)
        coverage = measure_coverage(records, expected)
    else:
        title = f"the run has no result: {refusal}"
        found = [make_note("refused", title, refusal, expected)]
        coverage = Coverage()
    plan = make_plan(found, list_issues(), coverage=coverage, run=options.run_url)
    write_plan(options.plan, plan)
    for action in plan.actions:
        echo(f"{action.kind} {action.fingerprint} {action.title or f'#{action.number}'}")
    echo(f"wrote {options.plan}")
    return Exit.HELD


def write_issues(path: Path, run: str) -> int:
    """Write the issues of a plan; without a plan, write that the run has no result, and fail."""
    try:
        plan = read_plan(path)
    except ConfigurationError as error:
        note = make_note(NO_RESULT, "a run ended before it had a result", str(error))
        apply_plan(make_plan([note], list_issues(), coverage=Coverage(), run=run))
        raise
    for line in apply_plan(plan):
        echo(line)
    return Exit.HELD


def read_expected(manifest: Path | None, matrix: Matrix) -> frozenset[str]:
    """Read the ids of the cells that a run must bring back; empty without a manifest."""
    cells = read_manifest(manifest, matrix).cells if manifest else ()
    return frozenset(cell.id for cell in cells)


def find_causes(
    matrix: Matrix, accepted: Sequence[Record], records: Sequence[Record]
) -> list[Finding]:
    """Find what the last run broke, and what its new cells lost since the release before."""
    result = judge_run(matrix, {record.cell: record for record in accepted}, records)
    expectations = Expectations(matrix.expectations)
    return list_findings(result, compare_new_cells(result.records, accepted, expectations))


def measure_coverage(records: Iterable[Record], expected: frozenset[str]) -> Coverage:
    """Measure what a run tested: the records that finished, and whether `expected` are all there.

    A cell counts by its id as well, so that an issue without a place needs no certain machine.
    """
    names = {record.cell for record in records if record.is_finished}
    ids = {split_name(name)[0] for name in names}
    return Coverage(cells=frozenset(names | ids), is_whole=bool(expected) and expected <= ids)


def find_refusal(
    records: Iterable[Record], expected: frozenset[str], log: Path | None
) -> str | None:
    """Find why the last run has no result: one of the expected cells has no record.

    Returns the error in the log of the merge, or else the name of the cell. Returns None if every
    cell has a record.
    """
    here = {split_name(record.cell)[0] for record in records}
    missing = sorted(expected - here)
    if here and not missing:
        return None
    text = log.read_text(encoding="utf-8", errors="replace") if log and log.is_file() else ""
    errors = [
        line.removeprefix("error: ") for line in text.splitlines() if line.startswith("error: ")
    ]
    return errors[-1] if errors else f"no record of {', '.join(missing[:3]) or 'any cell'}"


def check_health(options: argparse.Namespace) -> int:
    """Check that a schedule still runs and that its alarm works; exit code 1 if not."""
    run = read_last_run(options.workflow)
    problems = list(find_problems(run, options.workflow, options.days, datetime.now(tz=UTC)))
    for line in problems:
        echo(f"error: {line}", to_error=True)
    if not problems:
        echo(f"{options.workflow}: the last run told what it found: {run['url']}")
    return Exit.REGRESSED if problems else Exit.HELD
