"""Probes run by hand, in a cell or in this interpreter: outcomes and tracebacks are printed."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from torchgrid.config.matrix import Matrix, find_encoding, read_matrix
from torchgrid.config.probes import select_probes
from torchgrid.config.spelling import suggest
from torchgrid.config.targets import check_targets
from torchgrid.contract import CELL, DEVICES, Kind, Reason, Verdict
from torchgrid.environments.containers import Container
from torchgrid.environments.environment import ensure_environment
from torchgrid.environments.plan import plan_cell
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import EncodingSpec
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.model.verdict import BROKEN, SILENT, CellStopped
from torchgrid.system.locks import project_lock
from torchgrid.worker import attestation, journal
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, make_harness_spec
from torchgrid.worker.journal import Event, Findings
from torchgrid.worker.supervisor import JudgeAttestation, supervise

log = logging.getLogger("torchgrid")

Echo = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Request:
    """A request to run probes: a glob over them, and an encoding, a cell and a device by name.

    Without an encoding, the probes of the cell itself run. Without a cell, they run in the
    interpreter that runs this. Without a device, they run on every device that they can.
    """

    probe: str
    encoding: str | None = None
    cell: str | None = None
    device: str | None = None


def run_probe(project: Project, request: Request, echo: Echo) -> Exit:
    """Run probes, and print each outcome with its traceback as soon as it is known.

    The cell's record does not change. Raises ConfigurationError if the request is wrong, and
    NothingTestedError if no probe could run.
    """
    matrix = read_matrix(project.matrix)
    check_targets(project, matrix)
    # A request that no harness could meet is refused before anything is built or imported.
    meant = select_probes(project.probes, request.probe)
    if request.device is not None and request.device not in DEVICES:
        hint = suggest(request.device, DEVICES) or f"write one of {', '.join(DEVICES)}"
        raise ConfigurationError(f"--device: unknown device {request.device!r}; {hint}")
    if request.encoding is None and not any(probe.about_cell for probe in meant):
        raise ConfigurationError(f"{request.probe} runs on an encoding; name one with --encoding")
    encoding = None if request.encoding is None else find_encoding(matrix, request.encoding)
    job = JobRequest(
        cell=request.cell or sys.executable,
        paths=matrix.paths,
        encodings=() if encoding is None else (encoding,),
        probes=(request.probe,),
        devices=(request.device or "*",),
        # To import modules ahead pays only where many probes run.
        prepare=False,
    )
    if request.cell is None:
        findings = _run_job(project, job, Path(sys.executable), lambda _: None, echo)
    else:
        cell = _find_cell(matrix, request.cell, encoding)
        findings = _run_in_cell(project, cell, job, echo)
    return _judge_findings(request, findings)


def format_outcome(event: Event) -> str:
    """Format an outcome: verdict, reason, detail, metrics, seconds and traceback."""
    task = journal.read_task(event)
    subject = "the cell" if task.encoding == CELL else task.encoding
    reason = f" ({event['reason']})" if event.get("reason") else ""
    seconds = event.get("seconds") or 0.0
    head = f"{subject} {task.probe} on {task.device}: {event['verdict']}{reason}, {seconds:.2f} s"
    lines = [head, *(f"  {line}" for line in (event.get("detail") or "").splitlines())]
    lines += [
        f"  {name} = {json.dumps(value)}" for name, value in (event.get("metrics") or {}).items()
    ]
    # The traceback of a probe that does not apply shows nothing but its own decision.
    if event.get("traceback") and event["verdict"] != Verdict.NOT_APPLICABLE:
        lines.append(f"\n{event['traceback'].rstrip()}\n")
    return "\n".join(lines)


def _find_cell(matrix: Matrix, cell_id: str, encoding: EncodingSpec | None) -> Cell:
    """Find a cell by its id; raises ConfigurationError if it does not exist.

    If the cell lacks what `encoding` requires, returns the cell that has it.
    """
    # The matrix leaves out a plain cell that tests no encoding, but its id can be found.
    plain = [replace(cell, requires=()) for cell in matrix.cells]
    found = next((cell for cell in (*matrix.cells, *plain) if cell.id == cell_id), None)
    if found is None:
        hint = suggest(cell_id, [cell.id for cell in matrix.cells])
        listing = "`nox -s plan -- --profile full` lists them"
        raise ConfigurationError(
            f"--cell: {matrix.path.name} has no cell {cell_id!r}; {hint or listing}"
        )
    if encoding is None or found.holds(encoding.requires):
        return found
    requires = ", ".join(encoding.requires)
    log.info("%s requires %s, which %s does not have", encoding.name, requires, found.id)
    return replace(found, requires=encoding.requires)


def _run_in_cell(project: Project, cell: Cell, job: JobRequest, echo: Echo) -> Findings:
    """Run a job in a cell's environment, which is built from the lock file if it does not exist.

    Raises NothingTestedError if there is no environment for the cell.
    """
    # While the lock is held, no run rebuilds or deletes the environment.
    with project_lock(project, cell.id):
        try:
            plan = plan_cell(project, cell)
            environment = ensure_environment(project, plan)
        except CellStopped as stop:
            raise NothingTestedError(f"{cell.id}: {stop.stopped}") from None
        judge = partial(attestation.judge_attestation, cell, environment.lock)
        named, container = replace(job, cell=cell.id), environment.container
        return _run_job(project, named, environment.python, judge, echo, container=container)


def _run_job(  # noqa: PLR0913  each is a part of the run
    project: Project,
    job: JobRequest,
    python: Path,
    judge: JudgeAttestation,
    echo: Echo,
    *,
    container: Container | None = None,
) -> Findings:
    """Run a job under an interpreter, in a scratch folder that is deleted afterwards."""
    log.info("running in %s", job.cell)
    with tempfile.TemporaryDirectory(prefix="torchgrid-", ignore_cleanup_errors=True) as folder:
        harness = make_harness_spec(python, Path(folder), container=container)
        clear_scratch(harness)
        document = build_job(project, harness, job)
        supervise(harness, document, judge=judge, report=lambda event: echo(format_outcome(event)))
        return journal.read_journal(harness.journal)


def _judge_findings(request: Request, findings: Findings) -> Exit:
    """Return the exit code by the verdicts; if no probe ran, raises the error that explains why."""
    stopped = findings.stopped
    if stopped is not None:
        if stopped.reason is Reason.PROBES_INVALID:
            raise ConfigurationError(stopped.detail)
        if stopped.reason is Reason.IMPORT_FAILED and request.cell is None:
            raise ConfigurationError(
                f"{sys.executable} cannot import torch ({stopped.detail}); name a cell with --cell"
            )
        raise NothingTestedError(f"{request.cell or 'this interpreter'}: {stopped}")
    events = findings.outcomes.values()
    verdicts = {Verdict(event["verdict"]) for event in events}
    if not verdicts:
        device = request.device or "any device of this machine"
        raise NothingTestedError(f"{request.probe} does not run on {device} here")
    if verdicts <= set(SILENT):
        return Exit.NOTHING_TESTED
    required = {e["verdict"] for e in events if e.get("kind") != Kind.OBSERVATION}
    return Exit.HELD if required.isdisjoint(BROKEN) else Exit.REGRESSED
