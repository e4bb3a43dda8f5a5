"""GitHub, by its own command `gh`: issues, and the runs of a workflow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from torchgrid.ci.issues import Action, Issue, Kind, Plan, index_issues, parse_issues
from torchgrid.model.errors import ConfigurationError, TorchgridError
from torchgrid.system import processes

LABEL = "torchgrid"
"""The label of every issue that torchgrid writes: only those with rights can set it."""

MOST = 1000
"""The number of issues that are listed; with more, one may be overlooked and opened again."""

DEADLINE = 120.0


def list_issues() -> tuple[Issue, ...]:
    """List all issues with the label, closed ones too."""
    fields = "number,title,body,state,stateReason"
    limit = ("--limit", str(MOST), "--json", fields)
    issues = parse_issues(run_gh("issue", "list", "--label", LABEL, "--state", "all", *limit))
    if len(issues) >= MOST:
        raise TorchgridError(
            f"{MOST} issues have the label {LABEL}, and one of the others may be the right one; "
            "take the label off old ones"
        )
    return issues


def apply_plan(plan: Plan) -> list[str]:
    """Carry out a plan that is checked, and return a line for each issue that changed.

    Raises TorchgridError if the plan names an issue that is about something else, if `gh` fails,
    and if a finding has no open issue afterwards: then nobody would notice it.
    """
    before = list_issues()
    known = index_issues(before)
    for action in plan.actions:
        issue = known.get(action.fingerprint)
        if action.number is not None and (issue is None or issue.number != action.number):
            raise TorchgridError(
                f"#{action.number} is not the issue of {action.fingerprint}; run the plan again"
            )
    if any(action.kind is Kind.OPEN for action in plan.actions):
        # Without a colour, each run would give it another one.
        words = ("--color", "ee4c2c", "--description", "written by torchgrid")
        run_gh("label", "create", LABEL, "--force", *words)
    lines = [line for action in plan.actions if (line := _apply(action, known))]
    _check_alarm(plan)
    return lines


def read_last_run(workflow: str) -> dict[str, Any]:
    """Read the last run of a workflow that its schedule began and that has ended.

    Runs by hand would hide a schedule that is disabled. So one of them counts only until the
    schedule has run once. The result is empty if no run exists.
    """
    fields = ("--limit", "1", "--json", "databaseId,createdAt,event,url")
    chosen = ("--workflow", workflow, "--status", "completed")
    for event in (("--event", "schedule"), ()):
        runs = _parse(run_gh("run", "list", *chosen, *event, *fields))
        if isinstance(runs, list) and runs:
            jobs = _parse(run_gh("run", "view", str(runs[0]["databaseId"]), "--json", "jobs"))
            return {**runs[0], "jobs": jobs["jobs"]}
    return {}


def run_gh(*words: str, stdin: str | None = None) -> str:
    """Run `gh` and return what it printed; raises TorchgridError with its message if it fails."""
    try:
        done = processes.run(["gh", *words], deadline=DEADLINE, stdin=stdin)
    except FileNotFoundError:
        raise ConfigurationError(
            "gh is not installed; run this on a runner of GitHub, or install the GitHub CLI"
        ) from None
    if done.code or done.timed_out:
        lines = done.output.strip().splitlines() or ["it printed nothing"]
        raise TorchgridError(f"gh {' '.join(words[:2])} failed: {lines[-1]}")
    return done.output


def _apply(action: Action, known: Mapping[str, Issue]) -> str | None:
    """Carry out one action, and describe it; None if there was nothing to do."""
    number = str(action.number)
    if action.kind is Kind.OPEN:
        # Another run may have opened it since the plan.
        issue = known.get(action.fingerprint)
        if issue is not None and issue.is_open:
            return None
        words = ("--title", action.title, "--label", LABEL, "--body-file", "-")
        return f"opened {run_gh('issue', 'create', *words, stdin=action.body).strip()}"
    if action.kind is Kind.LEAVE:
        return None
    if action.kind is Kind.CLOSE:
        run_gh("issue", "close", number, "--comment", action.comment)
        return f"closed #{number}"
    if action.kind is Kind.REOPEN:
        run_gh("issue", "reopen", number)
    run_gh("issue", "edit", number, "--body-file", "-", stdin=action.body)
    run_gh("issue", "comment", number, "--body-file", "-", stdin=action.comment)
    return f"{'reopened' if action.kind is Kind.REOPEN else 'updated'} #{number}"


def _check_alarm(plan: Plan) -> None:
    """Raise TorchgridError if a finding of the plan has no open issue now, or has two."""
    issues = list_issues()
    for action in plan.actions:
        if action.kind in (Kind.CLOSE, Kind.LEAVE):
            continue
        mine = [i for i in issues if i.fingerprint == action.fingerprint and i.is_open]
        if len(mine) != 1:
            raise TorchgridError(
                f"{action.fingerprint} has {len(mine)} open issues after the plan, and needs one"
            )


def _parse(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise TorchgridError(f"gh printed {text[:60]!r}, which is not JSON") from None
