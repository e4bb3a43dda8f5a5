"""Tests of encodings that cannot be built: one probe fails, and the others point to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.harness.conftest import Harness, Run

BUILDS = "builds.module"
NOBODY = "ModuleNotFoundError: No module named"

Verdicts = tuple[str, str | None, str | None]


def read_verdict(outcome: dict[str, Any]) -> Verdicts:
    """Return verdict, reason and detail."""
    return outcome["verdict"], outcome["reason"], outcome["detail"]


def find_others(run: Run, encoding: str) -> set[Verdicts]:
    """Return what the probes that do not build an encoding ended with."""
    outcomes = run.find_of_encoding("outcome", encoding)
    return {read_verdict(outcome) for outcome in outcomes if outcome["probe"] != BUILDS}


CONSTRUCTION = ("not-tested", "construction-failed")


@pytest.mark.produces(parameter="others")
@pytest.mark.parametrize(
    "encoding,others,error,words",
    [
        ("refuses", ("not-tested", "construction-failed"), "ValueError", "d_model must be even"),
        (
            "chained",
            ("not-tested", "construction-failed"),
            "ValueError",
            "the configuration is wrong <- KeyError: 'rope_type'",
        ),
        (
            "newer",
            ("not-tested", "construction-failed"),
            "ModuleNotFoundError",
            "No module named 'json.a_module_of_later_releases'",
        ),
        (
            "number",
            ("not-tested", "construction-failed"),
            "TypeError",
            (
                "fake_encodings.fine:Number returned a Number, which is not a torch.nn.Module; "
                "name a class or a function that builds one"
            ),
        ),
        (
            "missing",
            ("not-tested", "target-import-failed"),
            "AttributeError",
            "module 'fake_encodings.fine' has no attribute 'Missing'",
        ),
    ],
)
def test_run_of_an_encoding_that_cannot_be_built_fails_one_probe_and_tests_no_other(
    rows: Run, encoding: str, others: tuple[str, str], error: str, words: str
) -> None:
    builds = rows.find_outcome(BUILDS, encoding=encoding)
    other = rows.find_outcome("verdict.pass", encoding=encoding)
    detail = f"{error}: {words}"
    event = {"event": "encoding", "encoding": encoding, "problem": others[1], "detail": detail}

    assert [event] == rows.find_of_encoding("encoding", encoding)
    assert ("fail", error, words) == read_verdict(builds)
    assert (*others, f"{detail}; see {BUILDS}") == read_verdict(other)
    assert {read_verdict(other)} == find_others(rows, encoding)


def test_run_of_an_encoding_that_cannot_make_its_input_points_to_the_probe_that_calls(
    rows: Run,
) -> None:
    detail = f"ValueError: seq must be a power of two; see {BUILDS}"

    assert {(*CONSTRUCTION, detail)} == find_others(rows, "inputless")


@pytest.mark.produces("not-tested", "requirement-missing")
@pytest.mark.parametrize(
    "encoding,detail",
    [
        (
            "any",
            (
                f"{NOBODY} 'a_module_that_nobody_has'; add the package of "
                "'a_module_that_nobody_has' to the row's requires"
            ),
        ),
        (
            "absent",
            (
                f"{NOBODY} 'a_package_that_nobody_has'; add the package of "
                "'a_package_that_nobody_has' to the row's requires, or correct its target"
            ),
        ),
    ],
)
def test_run_of_an_encoding_without_its_requirement_blames_no_probe(
    rows: Run, encoding: str, detail: str
) -> None:
    outcome = rows.find_outcome(BUILDS, encoding=encoding)

    expected = ("not-tested", "requirement-missing", detail)
    assert expected == read_verdict(outcome)
    assert {expected} == find_others(rows, encoding)


@pytest.mark.produces("not-tested", "table-missing")
def test_run_of_an_encoding_without_its_table_blames_no_probe(rows: Run) -> None:
    outcome = rows.find_outcome(BUILDS, encoding="tableless")

    detail = "AttributeError: 'Fine' object has no attribute 'pe'"
    assert ("not-tested", "table-missing", detail) == read_verdict(outcome)
    assert {read_verdict(outcome)} == find_others(rows, "tableless")


def test_run_of_an_encoding_that_dies_when_built_crashes_one_probe(rows: Run) -> None:
    outcome = rows.find_outcome(BUILDS, encoding="aborts")
    ((verdict, reason, detail),) = find_others(rows, "aborts")

    assert ("crash", "SIGABRT") == read_verdict(outcome)[:2]
    assert ("not-tested", "construction-failed") == (verdict, reason)
    assert detail is not None
    assert detail.startswith("crash: SIGABRT: ")
    assert detail.endswith(f"; see {BUILDS}")
    assert {"event": "end"} == rows.events[-1]


def test_run_of_an_encoding_that_dies_when_called_tests_what_does_not_call_it(rows: Run) -> None:
    assert [None] == [e["problem"] for e in rows.find_of_encoding("encoding", "abortscalled")]
    assert "pass" == rows.find_outcome("verdict.pass", encoding="abortscalled")["verdict"]


@pytest.mark.produces("timeout", "deadline")
def test_run_of_an_encoding_whose_import_hangs_loses_its_own_tasks_alone(harness: Harness) -> None:
    rows = [harness.make_encoding("fake_encodings.hanging:Hanging"), harness.make_encoding()]
    limits = {"memory_bytes": 1 << 28, "output_bytes": 4096, "deadline_scale": 0.003}

    run = harness.run(encodings=rows, limits=limits, select=[BUILDS, "verdict.pass"])

    assert 0 == run.status
    assert ("timeout", "deadline") == read_verdict(run.find_outcome(BUILDS, encoding="hanging"))[:2]
    assert "construction-failed" == run.find_outcome("verdict.pass", encoding="hanging")["reason"]
    assert "pass" == run.find_outcome("verdict.pass")["verdict"]
