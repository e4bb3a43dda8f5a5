"""The data of the web page holds every outcome that counts, once, in few bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.unit.builders import CELL, cell, expectation, outcome, record, results, stopped
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Kind, Verdict
from torchgrid.model.outcome import Attempt
from torchgrid.report.results import CELL_LABEL, Results
from torchgrid.report.text import make_file_name
from torchgrid.report.web.columns import make_columns, pack_columns, unpack_columns

OLD = cell(torch="2.8.0").id


def read_column(column: Any) -> list[str]:
    return [column["texts"][number] for number in column["numbers"]]


def list_answers(known: Results) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield the cell, the encoding and the answer of every outcome, as the page reads them."""
    columns = unpack_columns(pack_columns(make_columns(known)))
    encodings = read_column(columns["tasks"]["encoding"])
    answers = {name: read_column(column) for name, column in columns["answers"].items()}
    for encoding, runs in zip(encodings, columns["grid"], strict=True):
        row = [n for n, count in zip(runs[::2], runs[1::2], strict=True) for _ in range(count)]
        for name, number in zip(columns["cells"]["cell"], row, strict=True):
            if number:
                yield name, encoding, {key: texts[number - 1] for key, texts in answers.items()}


def test_make_columns_holds_every_outcome_that_counts() -> None:
    known = results(
        record(outcome(), outcome(encoding="other", verdict=Verdict.FAIL, reason="ValueError")),
        record(outcome(cell=OLD), outcome(cell=OLD, encoding=THE_CELL), cell=OLD),
        record(outcome(cell="torch2.0.1"), cell="torch2.0.1", stopped=stopped()),
    )

    actual = {(name, encoding): answer["verdict"] for name, encoding, answer in list_answers(known)}

    assert {
        (CELL, "sinusoidal"): "pass",
        (CELL, "other"): "fail",
        (OLD, "sinusoidal"): "pass",
        (OLD, CELL_LABEL): "pass",
    } == actual


def test_make_columns_has_a_stopped_cell_without_outcomes() -> None:
    columns = make_columns(results(record(outcome(), stopped=stopped(), suite=None)))

    assert ([CELL], []) == (columns["cells"]["cell"], columns["grid"])


def test_make_columns_has_the_facts_that_filters_choose_by() -> None:
    name = f"{cell(source='cu118', extras=('setuptools',)).id}@linux-aarch64@sm_90"
    known = results(
        record(outcome(cell=name), cell=name, attestation={"cuda": "11.8"}, date="2026-11-26")
    )

    assert {
        "cell": [name],
        "release": ["2.9.1"],
        "source": ["cu118"],
        "python": ["3.11"],
        "cuda": ["11.8"],
        "platform": ["linux-aarch64"],
        "gpu": ["sm_90"],
        "extras": ["setuptools"],
        "date": ["2026-11-26"],
    } == make_columns(known)["cells"]


def test_make_columns_has_what_an_answer_says() -> None:
    made = outcome(
        verdict=Verdict.FAIL,
        reason="ValueError",
        detail="a shape",
        mends="setuptools",
        disagreed=Attempt(verdict=Verdict.PASS),
    )
    row = expectation(why="an old bug", upstream="pytorch#1")

    ((_, _, actual),) = list_answers(results(record(made), expect=[row]))

    assert {
        "mark": "x~",
        "verdict": "fail",
        "kind": "requirement",
        "reason": "ValueError",
        "detail": "a shape",
        "mends": "setuptools",
        "upstream": "pytorch#1",
        "expected": "fail: an old bug",
        "other": "pass",
        "flags": "broken expected flaky",
    } == actual


def test_make_columns_calls_an_unexpected_pass_a_surprise() -> None:
    ((_, _, actual),) = list_answers(results(record(outcome()), expect=[expectation()]))

    assert ("✓!", "surprise") == (actual["mark"], actual["flags"])


def test_make_columns_does_not_call_a_blocked_outcome_expected() -> None:
    made = outcome(verdict=Verdict.BLOCKED)

    ((_, _, actual),) = list_answers(results(record(made), expect=[expectation()]))

    assert "" == actual["flags"]


def test_make_columns_has_the_words_of_an_observation() -> None:
    made = outcome(verdict=Verdict.FAIL, kind=Kind.OBSERVATION)

    ((_, _, actual),) = list_answers(results(record(made)))

    assert ("no", "") == (actual["verdict"], actual["flags"])


def test_make_columns_numbers_equal_answers_once() -> None:
    names = [f"probe.{number}" for number in range(50)]
    known = results(record(*(outcome(probe=name) for name in names)))

    assert [[1, 1]] * 50 == make_columns(known)["grid"]


def test_make_columns_of_no_record_is_empty() -> None:
    actual = make_columns(results())

    assert ({}, {}, []) == (actual["cells"], actual["answers"], actual["grid"])


def test_make_columns_writes_invisible_characters_as_escapes() -> None:
    made = outcome(verdict=Verdict.FAIL, detail="a\x00b\u202ec")

    ((_, _, actual),) = list_answers(results(record(made)))

    assert "a\\x00b\\u202ec" == actual["detail"]


def test_pack_columns_gives_the_same_text_for_the_same_records_in_any_order() -> None:
    one, other = record(outcome()), record(outcome(cell=OLD), cell=OLD)

    assert pack_columns(make_columns(results(one, other))) == pack_columns(
        make_columns(results(other, one))
    )


def test_pack_columns_has_no_character_of_markup() -> None:
    made = outcome(verdict=Verdict.FAIL, detail="</script><script>alert(1)</script>")

    assert (
        pack_columns(make_columns(results(record(made))))
        .strip("=")
        .replace("+", "")
        .replace("/", "")
        .isalnum()
    )


def test_make_columns_names_the_files_of_odd_names() -> None:
    odd = record(outcome(encoding="a b"), outcome(encoding="plain"))

    assert {"a b": make_file_name("a b")} == make_columns(results(odd))["files"]
