"""Tests of the account of a mark: where the boundary is, and the text of an issue."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from tests.unit.builders import expectation, outcome, record
from torchgrid.contract import Kind, Verdict
from torchgrid.model.expectation import Judgement, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.report.explanation import (
    Account,
    describe_neighbours,
    fence,
    list_facts,
    render_account,
    render_issue,
)

BROKEN = outcome(verdict=Verdict.FAIL, reason="Broken", detail="no\x1b[31m setuptools")


def account(*others: Outcome, **changes: Any) -> Account:
    keys: dict[str, Any] = {
        "record": record(BROKEN, attestation={"torch": "2.9.1+cu128", "gpus": [{"name": "H"}]}),
        "outcome": BROKEN,
        "text": "Does it compile?",
        "judgement": None,
        "others": (BROKEN, *others),
        "traceback": None,
        "command": "torchgrid probe compile.inductor",
    }
    return Account(**{**keys, **changes})


def at(release: str, verdict: Verdict = Verdict.PASS, cell: str = "pypi-py3.11") -> Outcome:
    reason = None if verdict is Verdict.PASS else "Broken"
    return outcome(cell=f"torch{release}-{cell}", verdict=verdict, reason=reason)


def test_describe_neighbours_names_the_releases_between_which_the_answer_changes() -> None:
    others = [at("2.7.1"), at("2.8.0"), at("2.10.0", Verdict.FAIL), at("2.11.0")]

    expected = ["2.7.1 to 2.8.0: pass", "2.9.1 to 2.10.0: fail (Broken)", "2.11.0: pass"]
    assert expected == describe_neighbours(account(*others))


def test_describe_neighbours_names_cells_of_the_release_that_answer_otherwise() -> None:
    others = [at("2.9.1", cell="pypi-py3.11+setuptools"), at("2.9.1", Verdict.FAIL, "pypi-py3.10")]

    assert "torch2.9.1-pypi-py3.11+setuptools: pass" == describe_neighbours(account(*others))[-1]
    assert 2 == len(describe_neighbours(account(*others)))


def test_render_account_without_a_traceback_names_the_command_that_prints_it() -> None:
    actual = "\n".join(render_account(account()))

    assert "this prints it: torchgrid probe compile.inductor" in actual
    assert "  torch: 2.9.1+cu128" in actual
    assert '  gpu: {"name": "H"}' in actual


def test_render_account_prints_the_traceback_of_a_run_with_its_indentation() -> None:
    actual = list(render_account(account(traceback='Traceback:\n  File "x", line 1\nBroken')))

    assert ["Traceback:", '  File "x", line 1', "Broken"] == actual[4:7]


def test_render_account_keeps_foreign_text_inert() -> None:
    actual = "\n".join(render_account(account(traceback="\x1b]0;title\x07")))

    assert "\x1b" not in actual


def test_render_account_names_what_is_expected_and_its_thread() -> None:
    row = expectation(why="it is known", upstream="pytorch#1")
    judgement = Judgement(expectation=row, standing=Standing.HOLDS)

    assert "expected: fail: it is known (pytorch#1)" in render_account(account(judgement=judgement))


def test_list_facts_leaves_out_what_is_not_known() -> None:
    own = record(attestation={"torch": "2.9.1", "cuda": None})

    assert ["torch", "packages"] == [name for name, _ in list_facts(own)]


def test_render_issue_has_the_code_the_error_and_the_versions() -> None:
    actual = render_issue(account(at("2.8.0")), "print('```')\n")

    assert actual.startswith("# compile.inductor fails for `sinusoidal` on torch 2.9.1\n")
    assert "What should hold: Does it compile?" in actual
    assert "````python\nprint('```')\n````" in actual
    assert "- 2.8.0: pass\n- 2.9.1: fail (Broken)" in actual
    assert "torch: 2.9.1+cu128" in actual


def test_render_issue_about_an_observation_says_what_was_observed() -> None:
    seen = replace(BROKEN, kind=Kind.OBSERVATION)

    first, *lines = render_issue(account(outcome=seen), "").splitlines()

    assert "# compile.inductor was observed for `sinusoidal` on torch 2.9.1: no (Broken)" == first
    assert "What is observed: Does it compile?" in lines
    assert not any("fails" in line or "should hold" in line for line in lines)


@pytest.mark.parametrize("text", ["plain", "```\n# out\n```", "`````"])
def test_fence_ends_only_at_its_end(text: str) -> None:
    first, *_, last = fence(text).splitlines()

    assert first == last
    assert not re.search(rf"(?m)^{first}", text)
