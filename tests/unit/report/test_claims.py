"""Tests of the page of claims: verdicts, their places and their evidence."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Outcome, Record
from torchgrid.report.claim_rules import Agreement, Claim, Evidence, Ledger, Part
from torchgrid.report.claims import describe_places, render_claims_pages
from torchgrid.report.releases import list_all_releases

NO_RELEASES = list_all_releases(results())


def ledger(**changes: Any) -> Ledger:
    keys = {
        "says": "it compiles",
        "encoding": ("sinusoidal", "alibi"),
        "probe": ("compile.inductor",),
        "agrees": Agreement(verdict=("pass",)),
    }
    return Ledger(claim=(Claim(id="S1", text="all is well", part=(Part(**{**keys, **changes}),)),))


def render(*outcomes: Outcome, **changes: Any) -> str:
    return render_claims_pages(results(record(*outcomes)), ledger(**changes))["claims.md"]


def evidence(agrees: bool, cell: str, encoding: str = "sinusoidal") -> Evidence:  # noqa: FBT001
    return Evidence(agrees=agrees, words="", cell=cell, encoding=encoding)


def test_page_states_a_verdict_and_links_its_evidence() -> None:
    actual = render(outcome())

    assert "| [S1](#s1) | **holds** | all is well  |" in actual
    assert "- it compiles: **holds** (1 for, 0 against): [sinusoidal], pass in [torch" in actual
    assert "\n[sinusoidal]: encodings/sinusoidal.md\n" in actual
    assert "]: data/torch2.9.1-pypi-py3.11.jsonl\n" in actual


def test_page_shows_what_contradicts_a_claim() -> None:
    actual = render(outcome(), outcome(encoding="alibi", verdict=Verdict.FAIL, reason="Broken"))

    assert "**holds only in part**, for sinusoidal" in actual
    assert "fail (Broken) in [torch2.9.1-pypi-py3.11]" in actual


def test_page_of_a_project_without_these_encodings_is_not_made() -> None:
    other = results(record(outcome(encoding="mine")))

    assert {} == render_claims_pages(other, ledger())
    assert {} == render_claims_pages(other, ledger(encoding=("*",)))


def test_page_says_what_a_claim_that_cannot_be_tested_takes() -> None:
    tested = ledger().claim
    untested = ledger(probe=(), agrees=Agreement(), needs="a `GPU`").claim
    both = Ledger(claim=(*tested, *untested))

    actual = render_claims_pages(results(record(outcome())), both)["claims.md"]

    assert "| **not testable here** | all is well  |" in actual
    assert "\n\nall is well: **not testable here**.\n" in actual
    assert "\n- it compiles: **not testable here**: it takes a `GPU`\n" in actual


def test_page_keeps_foreign_text_inert() -> None:
    actual = render(outcome(verdict=Verdict.FAIL, reason="<script>|x\n# y"))

    assert "<script>" not in actual
    assert "\n# y" not in actual


@pytest.mark.parametrize(
    "found,expected",
    [
        ([(True, "torch2.9.1-x-py3.11", "a"), (False, "torch2.9.1-x-py3.11", "b")], "for a"),
        (
            [(True, f"torch2.{n}.0-pypi-py3.11", "a") for n in (10, 9)]
            + [(False, "torch2.8.0-pypi-py3.11", "a")],
            "on 2.9.0, 2.10.0",
        ),
        (
            [(True, f"torch2.{n}.0-pypi-py3.11", "a") for n in range(1, 6)]
            + [(False, "torch2.8.0-pypi-py3.11", "a")],
            "everywhere but on 2.8.0",
        ),
        (
            [(True, "torch2.9.1-pypi-py3.11", "a"), (False, "torch2.9.1-pypi-py3.12", "a")],
            "in torch2.9.1-pypi-py3.11",
        ),
        (
            [(True, "torch2.9.1-pypi-py3.11", "a"), (False, "torch2.9.1-pypi-py3.11", "a")],
            "in 1 of 2 outcomes",
        ),
    ],
)
def test_describe_places_finds_what_tells_agreement_from_contradiction(
    found: list[tuple[bool, str, str]], expected: str
) -> None:
    assert expected == describe_places([evidence(*each) for each in found], NO_RELEASES)


def test_page_does_not_depend_on_the_order_of_records() -> None:
    cells = ("torch2.8.0-pypi-py3.11", "torch2.9.1-pypi-py3.11")
    records: list[Record] = [record(outcome(cell=cell), cell=cell) for cell in cells]

    one, other = (
        render_claims_pages(results(*each), ledger()) for each in (records, records[::-1])
    )

    assert one == other


def test_describe_places_makes_ranges_of_many_releases() -> None:
    cells = [f"torch2.{n}.0-pypi-py3.11" for n in range(1, 13)]
    releases = list_all_releases(results(*(record(outcome(cell=c), cell=c) for c in cells)))
    found = [evidence(cell in cells[2:8], cell, "a") for cell in cells]

    assert "on 2.3.0 to 2.8.0" == describe_places(found, releases)
    # Evidence for and against in one cell has no place of its own.
    mixed = [*found, *(evidence(cell not in cells[2:8], cell, "a") for cell in cells)]
    assert "in 12 of 24 outcomes" == describe_places(mixed, releases)
