"""Test reports count what nothing expects, and hold any text."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.builders import CELL, expectation, outcome, record, results, stopped
from torchgrid.contract import Verdict
from torchgrid.report.ci_reports import render_ctrf, render_junit
from torchgrid.report.results import Results

STOPPED = "torch2.5.1-pypi-py3.14"


def make_results(detail: str = "it broke") -> Results:
    failed: dict[str, Any] = {"verdict": Verdict.FAIL, "reason": "nan", "detail": detail}
    return results(
        record(
            outcome(seconds=1.5),
            outcome(probe="device.moves", **failed, attempts=2),
            outcome(probe="state.saves", **failed),
            outcome(probe="export.onnx", verdict=Verdict.NOT_APPLICABLE),
            date="2026-11-26",
        ),
        record(cell=STOPPED, stopped=stopped(), date="2026-11-25"),
        expect=[expectation(probes=("state.*",), why="by design", upstream="pytorch#1")],
    )


def test_render_junit_has_a_suite_for_each_cell() -> None:
    root = ET.fromstring(render_junit(make_results()))  # noqa: S314  our own text

    cell, stop = root
    assert (CELL, "4", "1", "0", "2") == tuple(
        cell.attrib[key] for key in ("name", "tests", "failures", "errors", "skipped")
    )
    tests = {test.attrib["name"]: test for test in cell}
    assert "1.500" == tests["compile.inductor [cpu]"].attrib["time"]
    failure = tests["device.moves [cpu]"].find("failure")
    assert failure is not None
    assert ("nan", "fail: nan: it broke") == (failure.attrib["type"], failure.attrib["message"])
    skipped = tests["state.saves [cpu]"].find("skipped")
    assert skipped is not None
    assert "fail: nan: it broke; expected: by design; see: pytorch#1" == skipped.attrib["message"]
    error = stop[0].find("error")
    assert error is not None
    assert (STOPPED, "1", "no-wheel") == (
        stop.attrib["name"],
        stop.attrib["errors"],
        error.attrib["message"].split(": ")[1],
    )


def test_render_ctrf_has_what_its_schema_requires() -> None:
    report = json.loads(render_ctrf(make_results(), "0.1.0"))

    assert ("CTRF", "torchgrid") == (report["reportFormat"], report["results"]["tool"]["name"])
    summary = report["results"]["summary"]
    assert {"tests": 5, "passed": 1, "failed": 2, "skipped": 2, "pending": 0, "other": 0} == {
        key: number for key, number in summary.items() if key not in ("start", "stop")
    }
    day = 24 * 60 * 60 * 1000
    assert (20782 * day, 20783 * day) == (summary["start"], summary["stop"])
    tests = {test["name"]: test for test in report["results"]["tests"]}
    assert {
        "name": "sinusoidal device.moves [cpu]",
        "status": "failed",
        "duration": 0,
        "suite": [CELL, "sinusoidal", "device"],
        "rawStatus": "fail",
        "device": "cpu",
        "retries": 1,
        "message": "fail: nan: it broke",
    } == tests["sinusoidal device.moves [cpu]"]
    assert 1500 == tests["sinusoidal compile.inductor [cpu]"]["duration"]
    assert "failed" == tests["the cell itself"]["status"]


@given(st.text())
def test_reports_hold_any_text(text: str) -> None:
    known = make_results(text)

    assert 5 == len(list(ET.fromstring(render_junit(known)).iter("testcase")))  # noqa: S314
    assert 5 == len(json.loads(render_ctrf(known, "0.1.0"))["results"]["tests"])
