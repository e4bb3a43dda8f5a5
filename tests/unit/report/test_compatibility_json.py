"""`compatibility.json` holds what the records hold, and gives it back without them."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from tests.unit.builders import CELL, outcome, record, results, stopped
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Kind, Verdict
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Attempt
from torchgrid.report.compatibility_json import (
    make_document,
    parse_document,
    render_document,
    restore_cell_words,
    restore_known,
    restore_records,
    restore_statement,
)
from torchgrid.report.compatibility_schema import make_schema
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.results import Results
from torchgrid.report.statements import list_cell_words, make_statements

OLD = "torch2.6.0-pypi-py3.11"
PLACED = "torch2.9.1-pypi-py3.11+setuptools+transformers@linux-aarch64@sm_90"
KNOWN = KnownReleases(
    checked="2026-11-26",
    dates={"2.6.0": "2025-01-29", "2.9.0": "2025-10-15", "2.9.1": "2025-11-12"},
)


def make_results() -> Results:
    blocked = outcome(
        cell=CELL,
        verdict=Verdict.BLOCKED,
        reason="setuptools-missing",
        detail="<script>\n",
        mends="setuptools",
    )
    flaky = outcome(
        cell=CELL,
        probe="device.moves",
        verdict=Verdict.FAIL,
        reason="left-behind",
        kind=Kind.OBSERVATION,
        disagreed=Attempt(verdict=Verdict.PASS),
    )
    attested = {"torch": "2.9.1+cu128", "cuda": "12.8", "kernel": "6.1", "gpus": []}
    return results(
        record(blocked, flaky, date="2026-11-26", attestation=attested),
        record(outcome(cell=PLACED), cell=PLACED, requires=("transformers[torch]",)),
        record(outcome(cell=OLD), outcome(cell=OLD, encoding=THE_CELL), cell=OLD, suite=None),
        record(cell="torch2.5.1-pypi-py3.14", stopped=stopped()),
    )


def test_make_document_keeps_words_outcomes_and_what_matters_of_the_attestation() -> None:
    known = make_results()
    document = make_document(known, KNOWN)

    (encoding,) = document.encodings
    assert list_cell_words(known, "sinusoidal") == restore_cell_words(document, encoding)
    assert KNOWN == restore_known(document)
    assert ["linux-x86_64", "linux-aarch64"] == [s.platform for s in encoding.statements]
    cell = next(cell for cell in document.cells if cell.name == CELL)
    assert {"torch": "2.9.1+cu128", "cuda": "12.8"} == cell.facts
    assert "no-wheel" == next(c.stopped.reason for c in document.cells if c.stopped)


def test_restore_statement_is_the_one_that_was_written() -> None:
    known = make_results()
    (encoding,) = make_document(known, KNOWN).encodings

    cells = list_cell_words(known, "sinusoidal")
    made = make_statements("sinusoidal", cells, known=KNOWN.names)
    assert list(made) == [restore_statement("sinusoidal", each) for each in encoding.statements]


def test_restore_records_has_verdicts_causes_and_stops() -> None:
    known = make_results()

    restored = {r.cell: r for r in restore_records(make_document(known, KNOWN))}

    for before in known.records:
        after = restored[before.cell]
        assert (before.stopped, before.date, before.requires) == (
            after.stopped,
            after.date,
            after.requires,
        )
        assert (before.suite is None) == (after.suite is None)
        assert [replace(each, disagreed=None) for each in before.outcomes] == list(after.outcomes)


def test_render_document_is_valid_by_the_schema_and_comes_back_the_same() -> None:
    document = make_document(make_results(), KNOWN)

    text = render_document(document)

    jsonschema.Draft202012Validator(make_schema()).validate(json.loads(text))
    assert document == parse_document(text, name="compatibility.json")
    assert text == render_document(make_document(make_results(), KNOWN))


def test_make_document_takes_the_themes_that_an_encoding_requires() -> None:
    known = replace(make_results(), require={"sinusoidal": ("device",)})

    (encoding,) = make_document(known, KNOWN).encodings

    assert (("device",), ("device",)) == (encoding.require, encoding.statements[0].themes)


def test_make_document_gives_a_verdict_without_a_reason_its_own_name() -> None:
    document = make_document(results(record(outcome(verdict=Verdict.TIMEOUT))), KNOWN)

    assert ["timeout"] == [result.reason for result in document.results]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 2}', "<html>"])
def test_parse_document_of_another_file_is_one_line(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^page: not a compatibility.json of format 1: "):
        parse_document(text, name="page")
