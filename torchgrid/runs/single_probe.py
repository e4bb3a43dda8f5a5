"""One probe by hand: asked in a cell or in this interpreter, and told with its traceback."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from torchgrid.config.matrix import Matrix, read_matrix
from torchgrid.config.probes import Declaration, list_probes
from torchgrid.config.spelling import find_nearest, suggest
from torchgrid.config.targets import check_targets
from torchgrid.contract import DEVICES
from torchgrid.environments.environment import ensure_environment
from torchgrid.environments.plan import plan_cell
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import EncodingSpec
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import CELL
from torchgrid.model.project import Project
from torchgrid.model.verdict import SILENT, Reason, Stopped, Verdict
from torchgrid.system.locks import hold_lock
from torchgrid.worker import attestation, journal
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, harness_spec
from torchgrid.worker.journal import Event, Findings
from torchgrid.worker.supervisor import JudgeAttestation, supervise

log = logging.getLogger("torchgrid")

Echo = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Request:
    """What is to be asked: a glob over probes, and an encoding, a cell and a device by name.

    Without an encoding the cell itself is asked; without a cell it is the interpreter that runs
    this; without a device every one that can be.
    """

    probe: str
    encoding: str | None = None
    cell: str | None = None
    device: str | None = None


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where it is asked: a name, an interpreter, and what judges its attestation."""

    name: str
    python: Path
    judge: JudgeAttestation


def run_probe(project: Project, request: Request, echo: Echo) -> Exit:
    """Ask, and print each outcome with its traceback as soon as it is there.

    The cell's record is not touched. Raises `ConfigurationError` for a request that cannot be meant
    and `NothingTestedError` where nothing could be asked.
    """
    matrix = read_matrix(project.matrix)
    check_targets(project, matrix)
    _check(project, request)
    encoding = None if request.encoding is None else _encoding(matrix, request.encoding)
    questions = JobRequest(
        cell=request.cell or sys.executable,
        paths=matrix.paths,
        encodings=() if encoding is None else (encoding,),
        probes=(request.probe,),
        devices=(request.device or "*",),
        prepare=False,
    )
    if request.cell is None:
        place = Place(name=sys.executable, python=Path(sys.executable), judge=lambda _: None)
        return _concluded(request, _asked(project, place, questions, echo))
    cell = _cell(matrix, request.cell, encoding)
    # Held, so that no run rebuilds or gives back the environment meanwhile.
    with hold_lock(project, cell.id):
        place = _place(project, cell)
        return _concluded(request, _asked(project, place, questions, echo))


def _check(project: Project, request: Request) -> None:
    """Refuse, before anything is made or imported, what no harness could be asked."""
    known = list_probes(project.probes)
    meant = [one for one in known if one.matches(request.probe)]
    if not meant:
        raise ConfigurationError(f"there is no probe {request.probe!r}; {_near(request, known)}")
    if request.device is not None and request.device not in DEVICES:
        raise ConfigurationError(
            f"--device: unknown device {request.device!r}; "
            f"{suggest(request.device, DEVICES) or 'they are ' + ', '.join(DEVICES)}"
        )
    if request.encoding is None and not any(one.about_cell for one in meant):
        raise ConfigurationError(
            f"{request.probe} is asked of an encoding; name one with --encoding"
        )


def _near(request: Request, known: Iterable[Declaration]) -> str:
    """The probes that may have been meant: of the theme where there is one, else of all."""
    names = sorted({one.name for one in known})
    theme, _, question = request.probe.partition(".")
    of_theme = [name.partition(".")[2] for name in names if name.startswith(f"{theme}.")]
    if of_theme:
        near = find_nearest(question, of_theme, cutoff=0.5)
        there = ", ".join(f"{theme}.{name}" for name in of_theme)
        return f"did you mean '{theme}.{near}'?" if near is not None else f"there are {there}"
    themes = ", ".join(sorted({name.partition(".")[0] for name in names}))
    return suggest(request.probe, names) or f"the themes are {themes}"


def _encoding(matrix: Matrix, name: str) -> EncodingSpec:
    names = [encoding.name for encoding in matrix.encodings]
    if name not in names:
        there = ", ".join(names) or "none; add an [[encoding]] row"
        hint = suggest(name, names) or f"there are {there}"
        raise ConfigurationError(f"{matrix.path.name} has no encoding {name!r}; {hint}")
    return matrix.encodings[names.index(name)]


def _cell(matrix: Matrix, cell_id: str, encoding: EncodingSpec | None) -> Cell:
    """The cell of that name, or the one beside it that holds what the encoding requires."""
    plain = [replace(cell, requires=()) for cell in matrix.cells]
    found = next((cell for cell in (*matrix.cells, *plain) if cell.id == cell_id), None)
    if found is None:
        hint = suggest(cell_id, [cell.id for cell in matrix.cells])
        listing = "`nox -s plan -- --profile full` lists them"
        raise ConfigurationError(
            f"--cell: {matrix.path.name} has no cell {cell_id!r}; {hint or listing}"
        )
    if encoding is None or set(encoding.requires) <= {*found.extras, *found.requires}:
        return found
    log.info("%s requires %s, which %s does not hold", encoding.name, _list(encoding), found.id)
    return replace(found, requires=encoding.requires)


def _list(encoding: EncodingSpec) -> str:
    return ", ".join(encoding.requires)


def _place(project: Project, cell: Cell) -> Place:
    """A cell's environment, made from its lock where there is none yet."""
    planned = plan_cell(project, cell)
    if isinstance(planned.lock, Stopped):
        raise _nothing(cell.id, planned.lock)
    environment = ensure_environment(project, planned, planned.lock)
    if isinstance(environment, Stopped):
        raise _nothing(cell.id, environment)
    judge = partial(attestation.judge_attestation, cell, planned.lock)
    return Place(name=cell.id, python=environment.python, judge=judge)


def _nothing(name: str, stopped: Stopped) -> NothingTestedError:
    return NothingTestedError(
        f"{name}: stopped at {stopped.stage}: {stopped.reason}: {stopped.detail}"
    )


def _asked(project: Project, place: Place, questions: JobRequest, echo: Echo) -> Findings:
    log.info("asking in %s", place.name)
    with tempfile.TemporaryDirectory(prefix="torchgrid-", ignore_cleanup_errors=True) as folder:
        post = harness_spec(place.python, Path(folder))
        clear_scratch(post)
        job = build_job(project, post, replace(questions, cell=place.name))
        supervise(post, job, judge=place.judge, tell=lambda event: echo(format_outcome(event)))
        return journal.read_journal(post.journal)


def format_outcome(event: Event) -> str:
    """An outcome as it is printed: verdict, reason, detail, metrics, seconds, traceback."""
    return "\n".join(_lines(event))


def _lines(event: Event) -> Iterator[str]:
    task = journal.task_of(event)
    subject = "the cell" if task.encoding == CELL else task.encoding
    reason = f" ({event['reason']})" if event.get("reason") else ""
    seconds = event.get("seconds") or 0.0
    yield f"{subject} {task.probe} on {task.device}: {event['verdict']}{reason}, {seconds:.2f} s"
    yield from (f"  {line}" for line in (event.get("detail") or "").splitlines())
    for name, value in (event.get("metrics") or {}).items():
        yield f"  {name} = {json.dumps(value)}"
    if event.get("traceback") and event["verdict"] != Verdict.NOT_APPLICABLE:
        yield f"\n{event['traceback'].rstrip()}\n"


def _concluded(request: Request, findings: Findings) -> Exit:
    """How the command ends."""
    if findings.stopped is not None:
        raise _stop(request, findings.stopped)
    verdicts = {Verdict(event["verdict"]) for event in findings.answers.values()}
    if not verdicts:
        device = request.device or "any device of this machine"
        raise NothingTestedError(f"{request.probe} is not asked on {device} here")
    if verdicts <= set(SILENT):
        return Exit.NOTHING_TESTED
    return Exit.HELD if verdicts <= {Verdict.PASS, *SILENT} else Exit.REGRESSED


def _stop(request: Request, stopped: Stopped) -> ConfigurationError | NothingTestedError:
    if stopped.reason is Reason.PROBES_INVALID:
        return ConfigurationError(stopped.detail)
    if stopped.reason is Reason.IMPORT_FAILED and request.cell is None:
        return ConfigurationError(
            f"{sys.executable} cannot import torch ({stopped.detail}); name a cell with --cell"
        )
    return _nothing(request.cell or "this interpreter", stopped)
