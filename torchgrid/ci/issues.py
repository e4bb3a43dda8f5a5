"""Issues about findings: a plan of what to open, update and close, and the check of such a plan.

The job that reads records makes the plan, and cannot write an issue. The job that writes issues
reads nothing but the plan.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from torchgrid.ci.findings import MAX_FINDINGS, MAX_TITLE, Finding, limit_findings
from torchgrid.config.violations import describe_invalid
from torchgrid.model.errors import ConfigurationError
from torchgrid.system import files

MAX_BODY = 60_000
"""The characters of a text; GitHub refuses 65,537."""

MAX_CELLS = 20_000
"""The characters of the line with an issue's cells; a longer line is left empty."""

MAX_ACTIONS = 1000
"""The actions of a plan: as many as there are issues to list."""

SCHEMA = 1

CLOSED = (
    "The last run tested these cells again and did not find this: it is mended, or its results are "
    "accepted."
)
"""The comment on an issue that is closed."""

_FINGERPRINT = re.compile(r"<!-- torchgrid:fingerprint=([0-9a-f]{16}) -->")
_STATE = re.compile(r"<!-- torchgrid:state=([0-9a-f]{16}) -->")
_CELLS = re.compile(r"<!-- torchgrid:cells=(.*) -->")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Kind(StrEnum):
    """The actions on the issue of a finding."""

    OPEN = "open"
    UPDATE = "update"
    REOPEN = "reopen"
    CLOSE = "close"
    LEAVE = "leave"


@dataclass(frozen=True, kw_only=True)
class Issue:
    """An issue as its host lists it."""

    number: Annotated[int, Field(gt=0)]
    title: str
    body: str
    state: str
    stateReason: str | None = None  # noqa: N815  the host's name

    @property
    def is_open(self) -> bool:
        """True if nobody has closed it."""
        return self.state.upper() == "OPEN"

    @property
    def is_declined(self) -> bool:
        """True if a person closed it as not planned."""
        return not self.is_open and (self.stateReason or "").upper() == "NOT_PLANNED"

    @property
    def fingerprint(self) -> str | None:
        """The fingerprint of the finding that the issue is about, or None."""
        return _search(_FINGERPRINT, self.body)

    @property
    def cells(self) -> frozenset[str]:
        """The cells of the finding; empty if it is not about certain cells, or nobody knows."""
        return frozenset((_search(_CELLS, self.body) or "").split())


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """The cells that a run tested. Only an issue whose cells are all among them is closed.

    `cells` are the names of the records that neither stopped nor were cut off. A name without a
    place stands for a record from any place. `is_whole` says that these are all cells that the
    manifest expects.
    """

    cells: frozenset[str] = frozenset()
    is_whole: bool = False

    def has_tested(self, issue: Issue) -> bool:
        """Tell whether the run tested every cell of an issue again."""
        return issue.cells <= self.cells if issue.cells else self.is_whole


@dataclass(frozen=True, kw_only=True)
class Action:
    """One action: `number` is that of an issue that exists, `comment` is added to it."""

    kind: Kind
    fingerprint: Annotated[str, Field(pattern=r"\A[0-9a-f]{16}\z")]
    number: Annotated[int, Field(gt=0)] | None = None
    title: Annotated[str, Field(max_length=MAX_TITLE)] = ""
    body: Annotated[str, Field(max_length=MAX_BODY)] = ""
    comment: Annotated[str, Field(max_length=MAX_BODY)] = ""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The actions that follow from a run."""

    actions: Annotated[tuple[Action, ...], Field(max_length=MAX_ACTIONS)]
    schema: int = SCHEMA


_PLAN: TypeAdapter[Plan] = TypeAdapter(Plan)
_ISSUES: TypeAdapter[tuple[Issue, ...]] = TypeAdapter(tuple[Issue, ...])


def parse_issues(text: str) -> tuple[Issue, ...]:
    """Parse a list of issues; raises ConfigurationError for any other text."""
    try:
        return _ISSUES.validate_json(text)
    except ValidationError as error:
        raise ConfigurationError(
            f"issues: not a list of issues: {describe_invalid(error)}"
        ) from None


def make_plan(
    findings: Sequence[Finding], issues: Sequence[Issue], *, coverage: Coverage, run: str = ""
) -> Plan:
    """Plan one action for each finding, and for each open issue whose cause is gone.

    An issue stays open unless `coverage` has every cell of it. `run` is the address of the run. New
    findings beyond the limit share an issue. One that has an issue keeps it.
    """
    known = index_issues(issues)
    old = [finding for finding in findings if finding.fingerprint in known]
    new = [finding for finding in findings if finding.fingerprint not in known]
    chosen = [*old, *limit_findings(new)]
    actions = [_plan_finding(f, known.get(f.fingerprint), coverage, run) for f in chosen]
    found = {finding.fingerprint for finding in chosen}
    for fingerprint, issue in known.items():
        if issue.is_open and fingerprint not in found and coverage.has_tested(issue):
            actions.append(
                Action(
                    kind=Kind.CLOSE,
                    fingerprint=fingerprint,
                    number=issue.number,
                    comment=f"{CLOSED}{_name_run(run)}",
                )
            )
    return Plan(actions=tuple(actions))


def index_issues(issues: Sequence[Issue]) -> Mapping[str, Issue]:
    """Index the issues of findings by fingerprint: an open one counts, else the newest."""
    found: dict[str, Issue] = {}
    for issue in sorted(issues, key=lambda each: (each.is_open, each.number)):
        if issue.fingerprint is not None:
            found[issue.fingerprint] = issue
    return found


def write_plan(path: Path, plan: Plan) -> None:
    """Write a plan as JSON."""
    files.replace_text(path, f"{json.dumps(asdict(plan), indent=1, ensure_ascii=False)}\n")


def read_plan(path: Path) -> Plan:
    """Read and check a plan; raises ConfigurationError if a word of it could do harm."""
    try:
        plan = _PLAN.validate_json(path.read_bytes())
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror}") from None
    except ValidationError as error:
        raise ConfigurationError(f"{path}: not a plan: {describe_invalid(error)}") from None
    if plan.schema != SCHEMA:
        raise ConfigurationError(f"{path}: schema {plan.schema} is not {SCHEMA}")
    fingerprints = [action.fingerprint for action in plan.actions]
    if len(set(fingerprints)) != len(fingerprints):
        raise ConfigurationError(f"{path}: has two actions for one fingerprint")
    if sum(action.kind is Kind.OPEN for action in plan.actions) > MAX_FINDINGS:
        raise ConfigurationError(f"{path}: opens more than {MAX_FINDINGS} issues")
    for action in plan.actions:
        if problem := _find_problem(action):
            raise ConfigurationError(f"{path}: {action.kind} {action.fingerprint}: {problem}")
    return plan


def _find_problem(action: Action) -> str | None:
    """Find what is wrong with an action that has the right types."""
    writes = action.kind in (Kind.OPEN, Kind.UPDATE, Kind.REOPEN)
    if (action.kind is Kind.OPEN) == (action.number is not None):
        return "an issue that is opened has no number, and every other one has"
    if writes and _search(_FINGERPRINT, action.body) != action.fingerprint:
        return "its text is about another fingerprint"
    if action.kind is Kind.OPEN and not action.title.startswith("torchgrid: "):
        return "its title is not one of torchgrid's"
    if any(map(_CONTROL.search, (action.title, action.body, action.comment))):
        return "its text has control characters"
    return "its title has several lines" if "\n" in action.title else None


def _keep_cells(finding: Finding, issue: Issue | None, coverage: Coverage) -> Finding:
    """Add to a finding the cells of its open issue that the run has not tested again."""
    if issue is None or not issue.is_open:
        return finding
    if not issue.cells:
        return finding if coverage.is_whole else replace(finding, cells=())
    return replace(finding, cells=tuple(sorted({*finding.cells, *(issue.cells - coverage.cells)})))


def _plan_finding(finding: Finding, issue: Issue | None, coverage: Coverage, run: str) -> Action:
    body = render_body(_keep_cells(finding, issue, coverage), run)
    if issue is None:
        return Action(
            kind=Kind.OPEN, fingerprint=finding.fingerprint, title=finding.title, body=body
        )
    # A person who closed it as not planned knows the cause, and wants no further comments.
    if issue.is_declined or (issue.is_open and _search(_STATE, issue.body) == finding.state):
        return Action(kind=Kind.LEAVE, fingerprint=finding.fingerprint, number=issue.number)
    count = len(finding.places)
    words = "What it breaks has changed" if issue.is_open else "It is back"
    return Action(
        kind=Kind.UPDATE if issue.is_open else Kind.REOPEN,
        fingerprint=finding.fingerprint,
        number=issue.number,
        body=body,
        comment=f"{words}: {count} places now, which the text above lists.{_name_run(run)}",
    )


def render_body(finding: Finding, run: str = "") -> str:
    """Render the text of a finding's issue, with the marks by which later runs find it."""
    names = " ".join(finding.cells)
    marks = (
        f"<!-- torchgrid:fingerprint={finding.fingerprint} -->\n"
        f"<!-- torchgrid:state={finding.state} -->\n"
        f"<!-- torchgrid:cells={names if len(names) <= MAX_CELLS else ''} -->\n"
    )
    end = (
        "\n\ntorchgrid updates this issue, and closes it once a run tests its cells again and does "
        f"not find this.{_name_run(run)}\n"
    )
    left = MAX_BODY - len(marks) - len(end)
    text = finding.text if len(finding.text) <= left else f"{finding.text[: left - 4]}\n..."
    return f"{marks}{text}{end}"


def _name_run(run: str) -> str:
    return f" Run: {run}" if run else ""


def _search(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match[1] if match else None
