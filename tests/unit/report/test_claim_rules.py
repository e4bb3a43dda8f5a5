"""Tests of the rule for claims: evidence for and against, and that none is never a pass."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.unit.builders import ROOT, outcome, record, stopped
from torchgrid.config.matrix import read_matrix
from torchgrid.config.probes import list_probes
from torchgrid.contract import Verdict
from torchgrid.model.expectation import match_any
from torchgrid.model.outcome import Record
from torchgrid.report.claim_rules import (
    EVERYTHING,
    Agreement,
    Base,
    ClaimWord,
    Evidence,
    Fact,
    Part,
    find_evidence,
    judge_claim,
    judge_part,
    parse_ledger,
    read_ledger,
)

FOR, AGAINST = Evidence(agrees=True, words="pass"), Evidence(agrees=False, words="fail")
PASSES = Agreement(verdict=("pass",))


def part(**changes: Any) -> Part:
    return Part(**{"says": "it works", "probe": ("compile.*",), "agrees": PASSES, **changes})


def find(part: Part, *records: Record, **facts: Fact) -> list[bool]:
    return [evidence.agrees for evidence in find_evidence(part, Base(records, facts))]


@pytest.mark.parametrize(
    "evidence,changes,expected",
    [
        ([FOR], {}, ClaimWord.HOLDS),
        ([FOR, AGAINST], {}, ClaimWord.HOLDS_IN_PART),
        ([FOR, AGAINST], {"once": True}, ClaimWord.HOLDS),
        ([AGAINST], {"once": True}, ClaimWord.DOES_NOT_HOLD),
        ([AGAINST], {"needs": "a GPU"}, ClaimWord.DOES_NOT_HOLD),
        ([], {}, ClaimWord.NO_EVIDENCE),
        ([], {"once": True}, ClaimWord.NO_EVIDENCE),
        ([], {"needs": "a GPU"}, ClaimWord.NOT_TESTABLE),
    ],
)
def test_judge_part_counts_evidence_and_never_holds_without(
    evidence: list[Evidence], changes: dict[str, Any], expected: ClaimWord
) -> None:
    assert expected is judge_part(part(**changes), evidence)


@pytest.mark.parametrize(
    "words,expected",
    [
        ([ClaimWord.HOLDS, ClaimWord.HOLDS], ClaimWord.HOLDS),
        ([ClaimWord.HOLDS, ClaimWord.HOLDS_IN_PART], ClaimWord.HOLDS_IN_PART),
        ([ClaimWord.HOLDS, ClaimWord.NO_EVIDENCE], ClaimWord.NO_EVIDENCE),
        ([ClaimWord.HOLDS_IN_PART, ClaimWord.NOT_TESTABLE], ClaimWord.NOT_TESTABLE),
        ([ClaimWord.NO_EVIDENCE, ClaimWord.DOES_NOT_HOLD], ClaimWord.DOES_NOT_HOLD),
        ([], ClaimWord.NO_EVIDENCE),
    ],
)
def test_judge_claim_takes_the_worst_word_of_its_parts(
    words: list[ClaimWord], expected: ClaimWord
) -> None:
    assert expected is judge_claim(words)


def test_find_evidence_selects_outcomes_by_all_their_names() -> None:
    chosen = part(encoding=("sinus*",), device=("cpu",), cells=("torch2.9*",))
    others = [
        outcome(encoding="alibi"),
        outcome(device="meta"),
        outcome(probe="export.static"),
    ]

    assert [True] == find(chosen, record(outcome(), *others))
    assert [] == find(chosen, record(outcome(cell="torch2.8.0-x"), cell="torch2.8.0-x"))


@pytest.mark.parametrize(
    "verdict,expected",
    [
        (Verdict.PASS, [True]),
        (Verdict.FAIL, [False]),
        (Verdict.BLOCKED, []),
        (Verdict.NOT_TESTED, []),
        (Verdict.NOT_APPLICABLE, []),
    ],
)
def test_find_evidence_takes_no_silent_outcome_for_evidence(
    verdict: Verdict, expected: list[bool]
) -> None:
    assert expected == find(part(), record(outcome(verdict=verdict)))


def test_find_evidence_of_a_part_about_installations_counts_a_block_against_it() -> None:
    assert [False] == find(part(blocked=True), record(outcome(verdict=Verdict.BLOCKED)))


@pytest.mark.parametrize("value,expected", [(1.3, [True]), (1.1, [False]), ("many", [])])
def test_find_evidence_compares_a_metric_and_leaves_out_what_is_none(
    value: object, expected: list[bool]
) -> None:
    chosen = part(agrees=Agreement(metric="ratio", at_least=1.2))

    assert expected == find(chosen, record(outcome(metrics={"ratio": value})))


def test_find_evidence_compares_the_text_of_an_error() -> None:
    chosen = part(agrees=Agreement(detail="*re-enter*"))
    errors = [
        outcome(verdict=Verdict.FAIL, detail="cannot be re-entered"),
        outcome(verdict=Verdict.FAIL, encoding="alibi", detail="no setuptools"),
    ]

    assert [True, False] == find(chosen, record(*errors))


def test_find_evidence_knows_the_order_of_releases() -> None:
    cells = [f"torch{release}-pypi-py3.11" for release in ("2.8.0", "2.9.1", "2.10.0")]
    records = [record(outcome(cell=cell), cell=cell) for cell in cells]

    assert [True, True] == find(part(since="2.9"), *records)
    assert [True] == find(part(before="2.9"), *records)


def test_find_evidence_of_a_cell_that_stopped_has_no_outcomes() -> None:
    assert [] == find(part(), record(outcome(), stopped=stopped()))


def test_find_evidence_of_attested_facts_counts_a_stop_against_the_part() -> None:
    chosen = part(attested="cuda", agrees=Agreement(value="11.8"))
    built = record(attestation={"cuda": "11.8"})

    assert [True, False] == find(chosen, built, record(stopped=stopped()))


def test_find_evidence_of_attested_facts_asks_only_cells_with_the_facts_that_it_wants() -> None:
    chosen = part(attested="problem", when={"cuda": True}, agrees=Agreement(value="*driver*"))
    cells = [
        record(attestation={"cuda": "12.8", "problem": "no driver"}),
        record(attestation={"cuda": "12.8", "problem": None}),
        record(attestation={"cuda": None, "problem": "no driver"}),
    ]

    assert [True, False] == find(chosen, *cells)


def test_find_evidence_of_a_fact_is_missing_if_the_fact_is() -> None:
    chosen = part(fact="day", agrees=Agreement(value="2023-*"))
    fact = Fact(name="day", value="2025-10-15", source="an index")

    assert [] == find(chosen)
    assert [False] == find(chosen, day=fact)


def test_parse_ledger_refuses_a_misspelt_condition() -> None:
    text = '[[claim]]\nid = "S1"\ntext = "x"\n[[claim.part]]\nsays = "y"\nverdikt = "pass"\n'

    with pytest.raises(ValidationError, match="verdikt"):
        parse_ledger(text)


def test_read_ledger_has_every_claim_of_the_article_once() -> None:
    assert [f"S{n}" for n in range(1, 22)] == [claim.id for claim in read_ledger().claim]


def test_ledger_names_facts_encodings_and_probes_that_exist() -> None:
    ledger, matrix = read_ledger(), read_matrix(ROOT / "matrix.toml")
    encodings = [encoding.name for encoding in matrix.encodings]
    probes = [probe.name for probe in list_probes((ROOT / "probes",))]
    facts = {fact.name for fact in ledger.fact}
    parts = [part for claim in ledger.claim for part in claim.part]

    assert [] == [p.fact for p in parts if p.fact is not None and p.fact not in facts]
    globs = {glob for p in parts if p.encoding != EVERYTHING for glob in p.encoding}
    assert [] == [g for g in globs if not any(match_any((g,), name) for name in encodings)]
    assert [] == [name for p in parts for name in p.probe if name not in probes]


def test_ledger_never_states_a_verdict_itself() -> None:
    for claim in read_ledger().claim:
        for each in claim.part:
            by_rule = each.agrees != Agreement()
            assert by_rule != (each.needs is not None), f"{claim.id}: {each.says}"
