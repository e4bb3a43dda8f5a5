"""Tests of GitHub's issues by `gh`, which a function stands in for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.unit.builders import finished
from torchgrid.ci import github
from torchgrid.ci.findings import Finding, make_note
from torchgrid.ci.issues import Coverage, Issue, make_plan, parse_issues, render_body
from torchgrid.model.errors import ConfigurationError, TorchgridError
from torchgrid.system import processes

WHOLE = Coverage(is_whole=True)
FOUND = make_note("kind", "it broke", "text")
Calls = list[tuple[str, ...]]


@pytest.fixture
def answers() -> dict[tuple[str, ...], Any]:
    """The results of `gh` by its first two words: a text, a code, or a list of texts in turn."""
    return {}


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, answers: dict[tuple[str, ...], Any]) -> Calls:
    """The calls of `gh`."""
    made: Calls = []

    def run(argv: list[str], **_: object) -> object:
        made.append(tuple(argv[1:]))
        answer = answers.get(tuple(argv[1:3]), "")
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        return finished("it failed", answer) if isinstance(answer, int) else finished(answer)

    monkeypatch.setattr(processes, "run", run)
    return made


def dump(*numbers: int, state: str = "OPEN", body: str | None = None) -> str:
    text = render_body(FOUND) if body is None else body
    rows = [{"number": n, "title": FOUND.title, "body": text, "state": state} for n in numbers]
    return json.dumps(rows)


def list_issues(text: str) -> tuple[Issue, ...]:
    return parse_issues(text)


def name_calls(calls: Calls) -> list[str]:
    return [" ".join(call[:2]) for call in calls if call[:2] != ("issue", "list")]


def test_apply_plan_opens_an_issue_with_its_label(calls: Calls, answers: Any) -> None:
    answers["issue", "list"] = ["[]", dump(1)]
    answers["issue", "create"] = "https://host.example/1\n"

    assert ["opened https://host.example/1"] == github.apply_plan(
        make_plan([FOUND], [], coverage=WHOLE)
    )
    assert ["label create", "issue create"] == name_calls(calls)


def test_apply_plan_opens_no_issue_that_another_run_has_opened(calls: Calls, answers: Any) -> None:
    answers["issue", "list"] = dump(1)

    assert [] == github.apply_plan(make_plan([FOUND], [], coverage=WHOLE))
    assert "issue create" not in name_calls(calls)


@pytest.mark.parametrize(
    "state,found,expected",
    [
        ("OPEN", [], ["issue close"]),
        ("CLOSED", [FOUND], ["issue reopen", "issue edit", "issue comment"]),
    ],
)
def test_apply_plan_changes_the_issue_of_the_finding(
    calls: Calls,
    answers: Any,
    state: str,
    found: list[Finding],
    expected: list[str],
) -> None:
    before = dump(4, state=state)
    answers["issue", "list"] = [before, dump(4)]
    plan = make_plan(found, list_issues(before), coverage=WHOLE)

    assert 1 == len(github.apply_plan(plan))
    assert expected == name_calls(calls)
    assert {"4"} == {call[2] for call in calls if call[:2] != ("issue", "list")}


def test_apply_plan_refuses_a_number_of_another_issue(calls: Calls, answers: Any) -> None:
    plan = make_plan([], list_issues(dump(4)), coverage=WHOLE)
    answers["issue", "list"] = dump(4, body="about something else")

    with pytest.raises(TorchgridError, match="#4 is not the issue of"):
        github.apply_plan(plan)
    assert [] == name_calls(calls)


@pytest.mark.parametrize("after,count", [("[]", 0), (dump(1, 2), 2)])
def test_apply_plan_fails_if_a_finding_has_no_open_issue_afterwards(
    calls: Calls, answers: Any, after: str, count: int
) -> None:
    answers["issue", "list"] = ["[]", after]

    with pytest.raises(TorchgridError, match=f"has {count} open issues after the plan"):
        github.apply_plan(make_plan([FOUND], [], coverage=WHOLE))
    assert calls


@pytest.mark.parametrize(
    "answer,words",
    [
        (1, "gh issue list failed: it failed"),
        ("oops", "issues: not a list of issues"),
        (dump(*range(1, 1001)), "1000 issues have the label torchgrid"),
    ],
)
def test_list_issues_that_cannot_list_all_raises(
    calls: Calls, answers: Any, answer: Any, words: str
) -> None:
    answers["issue", "list"] = answer

    with pytest.raises(TorchgridError, match=words):
        github.list_issues()
    assert 1 == len(calls)


def test_run_gh_without_gh_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")

    with pytest.raises(ConfigurationError, match="gh is not installed"):
        github.run_gh("issue", "list")


def test_read_last_run_reads_its_jobs(calls: Calls, answers: Any) -> None:
    answers["run", "list"] = '[{"databaseId": 7, "createdAt": "x", "url": "u"}]'
    answers["run", "view"] = '{"jobs": [{"name": "tell"}]}'

    assert [{"name": "tell"}] == github.read_last_run("s.yml")["jobs"]
    assert ("--event", "schedule") == calls[0][6:8]
    assert ("run", "view", "7", "--json", "jobs") == calls[1]


def test_read_last_run_of_a_new_schedule_reads_the_run_by_hand(calls: Calls, answers: Any) -> None:
    answers["run", "list"] = ["[]", '[{"databaseId": 7, "createdAt": "x", "url": "u"}]']
    answers["run", "view"] = '{"jobs": [{"name": "tell"}]}'

    assert 7 == github.read_last_run("s.yml")["databaseId"]
    assert [True, False] == ["--event" in call for call in calls[:2]]


@pytest.mark.parametrize("text,expect", [("[]", {}), ("{}", {})])
def test_read_last_run_without_a_run_is_empty(
    calls: Calls, answers: Any, text: str, expect: dict[str, Any]
) -> None:
    answers["run", "list"] = text

    assert expect == github.read_last_run("s.yml")
    assert ["run list"] * 2 == name_calls(calls)


def test_read_last_run_of_another_text_raises(calls: Calls, answers: Any) -> None:
    answers["run", "list"] = "not JSON"

    with pytest.raises(TorchgridError, match="which is not JSON"):
        github.read_last_run("s.yml")
    assert 1 == len(calls)
