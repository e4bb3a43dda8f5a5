"""Tests of the plan of issues: never a duplicate, nothing hidden, nothing closed without proof."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import write
from torchgrid.ci.findings import MAX_FINDINGS, Finding, make_note
from torchgrid.ci.issues import (
    MAX_BODY,
    MAX_CELLS,
    Coverage,
    Issue,
    Kind,
    Plan,
    make_plan,
    parse_issues,
    read_plan,
    render_body,
    write_plan,
)
from torchgrid.model.errors import ConfigurationError

WHOLE = Coverage(is_whole=True)
FOUND = make_note("kind", "it broke", "text")
NEWER = make_note("kind", "that broke as well", "text")
MANY = [make_note("kind", f"cause {chr(97 + n)}", "text") for n in range(MAX_FINDINGS + 1)]


def issue(finding: Finding = FOUND, **changes: Any) -> Issue:
    keys: dict[str, Any] = {
        "number": 7,
        "title": finding.title,
        "body": render_body(finding),
        "state": "OPEN",
    }
    return Issue(**{**keys, **changes})


def plan(
    *findings: Finding, issues: tuple[Issue, ...] = (), coverage: Coverage = WHOLE
) -> list[Any]:
    actions = make_plan(findings, issues, coverage=coverage).actions
    return [(action.kind, action.number) for action in actions]


CLOSED: dict[str, Any] = {"state": "CLOSED", "stateReason": "COMPLETED"}
WIDER = replace(FOUND, places=("kind", "another"))


@pytest.mark.parametrize(
    "findings,issues,expected",
    [
        ([FOUND], [], [(Kind.OPEN, None)]),
        ([FOUND], [issue()], [(Kind.LEAVE, 7)]),
        ([WIDER], [issue()], [(Kind.UPDATE, 7)]),
        ([FOUND], [issue(**CLOSED)], [(Kind.REOPEN, 7)]),
        ([FOUND], [issue(state="CLOSED", stateReason="NOT_PLANNED")], [(Kind.LEAVE, 7)]),
        ([], [issue()], [(Kind.CLOSE, 7)]),
        ([], [issue(**CLOSED)], []),
        ([], [issue(body="by hand")], []),
        # An old open issue hides no new failure, and two of one cause count as one.
        ([FOUND, NEWER], [issue()], [(Kind.LEAVE, 7), (Kind.OPEN, None)]),
        ([FOUND], [issue(), issue(number=3, **CLOSED)], [(Kind.LEAVE, 7)]),
        ([FOUND], [issue(number=9, **CLOSED), issue()], [(Kind.LEAVE, 7)]),
    ],
)
def test_make_plan_has_one_action_for_each_finding_and_each_mended_issue(
    findings: list[Finding], issues: list[Issue], expected: list[Any]
) -> None:
    assert expected == plan(*findings, issues=tuple(issues))


def test_make_plan_of_a_run_without_a_result_closes_nothing() -> None:
    assert [] == plan(issues=(issue(),), coverage=Coverage())


ONE, OTHER = "torch2.9.1-pypi-py3.11", "torch2.6.0-pypi-py3.11@sm_90"
BOTH = replace(FOUND, cells=(ONE, OTHER))


@pytest.mark.parametrize(
    "finding,coverage,closes",
    [
        (BOTH, Coverage(cells=frozenset((ONE, OTHER, "another"))), True),
        # A run of another profile, and one in which a cell stopped.
        (BOTH, Coverage(cells=frozenset(("another",)), is_whole=True), False),
        (BOTH, Coverage(cells=frozenset((ONE,)), is_whole=True), False),
        # Nobody knows the cells of an older issue, or of one that has too many.
        (FOUND, Coverage(cells=frozenset((ONE, OTHER))), False),
        (FOUND, WHOLE, True),
        (replace(FOUND, cells=("x" * (MAX_CELLS + 1),)), WHOLE, True),
    ],
)
def test_make_plan_closes_an_issue_only_if_each_of_its_cells_was_tested_again(
    finding: Finding, coverage: Coverage, *, closes: bool
) -> None:
    assert ([(Kind.CLOSE, 7)] if closes else []) == plan(
        issues=(issue(finding),), coverage=coverage
    )


@pytest.mark.parametrize(
    "known,tested,expected",
    [
        # One cell passed, and the other one did not run.
        (issue(BOTH), {"new", ONE}, {"new", OTHER}),
        (issue(BOTH), {"new", ONE, OTHER}, {"new"}),
        # The cells of an issue that was closed have been tested since.
        (issue(BOTH, **CLOSED), {"new"}, {"new"}),
        # An older issue keeps its cells unknown until a run of all cells.
        (issue(), {"new"}, set()),
    ],
)
def test_make_plan_keeps_the_cells_of_an_issue_that_were_not_tested_again(
    known: Issue, tested: set[str], expected: set[str]
) -> None:
    found = replace(FOUND, places=("new x",), cells=("new",))
    (action,) = make_plan([found], [known], coverage=Coverage(cells=frozenset(tested))).actions

    assert expected == issue(found, body=action.body).cells


def test_make_plan_opens_one_issue_for_new_causes_beyond_the_limit_and_closes_none() -> None:
    """The last causes have issues already, and the first ones are new."""
    issues = [issue(each, number=n + 1) for n, each in enumerate(MANY[-2:])]
    known = make_plan(MANY, issues, coverage=WHOLE).actions
    new = make_plan(MANY, [], coverage=WHOLE).actions

    assert [Kind.LEAVE] * 2 + [Kind.OPEN] * (len(MANY) - 2) == [a.kind for a in known]
    assert [Kind.OPEN] * MAX_FINDINGS == [action.kind for action in new]
    assert "torchgrid: 2 more causes" == new[-1].title


def test_make_plan_names_the_run() -> None:
    (action,) = make_plan([FOUND], [], coverage=WHOLE, run="https://host.example/7").actions

    assert action.body.endswith(" Run: https://host.example/7\n")


def test_render_body_of_a_long_text_is_cut() -> None:
    assert MAX_BODY >= len(render_body(replace(FOUND, text="x" * 2 * MAX_BODY)))


def test_read_plan_returns_what_write_plan_wrote(tmp_path: Path) -> None:
    made = make_plan([FOUND, NEWER], [issue(), issue(make_note("a", "b", "c"))], coverage=WHOLE)
    path = tmp_path / "plan.json"
    write_plan(path, made)

    assert made == read_plan(path)


def change(actions: list[dict[str, Any]], **changes: Any) -> list[dict[str, Any]]:
    return [actions[0] | changes, *actions[1:]]


@pytest.mark.parametrize(
    "changes,words",
    [
        ({"fingerprint": "../../x"}, "String should match pattern"),
        ({"kind": "delete"}, "Input should be"),
        ({"body": "x" * (MAX_BODY + 1)}, "at most 60000 characters"),
        ({"title": "t" * 121}, "at most 120 characters"),
        ({"title": "Free money"}, "its title is not one of torchgrid's"),
        ({"title": "torchgrid: a\nb"}, "its title has several lines"),
        ({"body": "without a mark"}, "its text is about another fingerprint"),
        ({"number": 5}, "an issue that is opened has no number"),
        ({"kind": "close"}, "and every other one has"),
        ({"comment": "\x1b[2J"}, "control characters"),
    ],
)
def test_read_plan_refuses_an_action_that_could_do_harm(
    tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    content = json.loads(json.dumps(asdict(make_plan([FOUND], [], coverage=WHOLE))))
    content["actions"] = change(content["actions"], **changes)
    path = write(tmp_path / "plan.json", json.dumps(content))

    with pytest.raises(ConfigurationError, match=words):
        read_plan(path)


def test_read_plan_refuses_too_many_and_two_of_one_cause(tmp_path: Path) -> None:
    opened = [make_plan([each], [], coverage=WHOLE).actions[0] for each in MANY]
    path = tmp_path / "plan.json"
    write_plan(path, Plan(actions=tuple(opened)))
    with pytest.raises(ConfigurationError, match="opens more than 25 issues"):
        read_plan(path)

    actions = make_plan([FOUND], [], coverage=WHOLE).actions
    write_plan(path, Plan(actions=(*actions, *actions)))
    with pytest.raises(ConfigurationError, match="two actions for one fingerprint"):
        read_plan(path)


@pytest.mark.parametrize(
    "text", ["", "[", '{"actions": 3, "schema": 1}', '{"actions": [], "schema": 2}']
)
def test_read_plan_refuses_a_file_that_is_not_a_plan(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"plan\.json: "):
        read_plan(write(tmp_path / "plan.json", text))
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_plan(tmp_path / "missing.json")


def test_parse_issues_refuses_another_text() -> None:
    assert () == parse_issues("[]")
    with pytest.raises(ConfigurationError, match="issues: not a list of issues"):
        parse_issues('{"message": "Not Found"}')
