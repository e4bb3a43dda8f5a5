"""Outcomes in the forms of test reports that CI systems read: JUnit XML and CTRF."""

from __future__ import annotations

import calendar
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any
from xml.etree import ElementTree as ET

from torchgrid.model.outcome import Record
from torchgrid.report.outcome_rows import Row, Status, list_rows
from torchgrid.report.results import Results
from torchgrid.report.text import flatten_text

CTRF_VERSION = "0.0.0"


def render_junit(results: Results) -> str:
    """Render JUnit XML: a suite for each cell, a test for each outcome.

    A failure that an expectation names is skipped, and an observation never fails. A cell that
    stopped is a test with an error.
    """
    root = ET.Element("testsuites", name="torchgrid")
    for cell, rows in groupby(list_rows(results), key=lambda row: row["cell"]):
        tests = list(map(_make_junit_test, rows))
        _add_suite(root, str(cell), tests)
    for record in list_stops(results.records):
        test = ET.Element("testcase", classname=flatten_text(record.cell), name="the cell itself")
        ET.SubElement(test, "error", message=_describe_stop(record), type="stopped")
        _add_suite(root, record.cell, [test])
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def render_ctrf(results: Results, version: str) -> str:
    """Render CTRF, the Common Test Report Format; `version` is that of torchgrid.

    A record has a day and not a time, so the run starts and stops at midnight (UTC).
    """
    tests = [*map(_make_ctrf_test, list_rows(results)), *_list_ctrf_stops(results.records)]
    days = (record.date.split("-") for record in results.records if record.date)
    midnights = sorted(calendar.timegm((*map(int, day), 0, 0, 0)) * 1000 for day in days) or [0]
    statuses = [test["status"] for test in tests]
    report = {
        "reportFormat": "CTRF",
        "specVersion": CTRF_VERSION,
        "generatedBy": "torchgrid",
        "results": {
            "tool": {"name": "torchgrid", "version": version},
            "summary": {
                "tests": len(tests),
                **{name: statuses.count(name) for name in ("passed", "failed", "skipped")},
                "pending": 0,
                "other": 0,
                "start": midnights[0],
                "stop": midnights[-1],
            },
            "tests": tests,
        },
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def list_stops(records: Iterable[Record]) -> Iterator[Record]:
    """Yield the records of cells that did not reach their probes."""
    return (record for record in records if record.stopped is not None)


def _add_suite(root: ET.Element, cell: str, tests: Sequence[ET.Element]) -> None:
    counts = {
        "tests": len(tests),
        "failures": sum(test.find("failure") is not None for test in tests),
        "errors": sum(test.find("error") is not None for test in tests),
        "skipped": sum(test.find("skipped") is not None for test in tests),
    }
    texts = {name: str(number) for name, number in counts.items()}
    suite = ET.SubElement(root, "testsuite", {"name": flatten_text(cell), **texts})
    suite.extend(tests)


def _make_junit_test(row: Row) -> ET.Element:
    test = ET.Element(
        "testcase",
        classname=flatten_text(f"{row['cell']}.{row['encoding']}"),
        name=flatten_text(f"{row['probe']} [{row['device']}]"),
        time=f"{row['seconds']:.3f}",
    )
    element = {Status.FAILED: "failure", Status.SKIPPED: "skipped"}.get(Status(str(row["status"])))
    if element is not None:
        child = ET.SubElement(test, element, message=describe_row(row))
        if element == "failure":
            child.set("type", flatten_text(str(row["reason"] or row["verdict"])))
            child.text = flatten_text(str(row["detail"] or ""))
    return test


def _make_ctrf_test(row: Row) -> dict[str, Any]:
    test: dict[str, Any] = {
        "name": flatten_text(f"{row['encoding']} {row['probe']} [{row['device']}]"),
        "status": row["status"],
        "duration": round(float(row["seconds"] or 0) * 1000),
        "suite": [flatten_text(str(row[name])) for name in ("cell", "encoding", "theme")],
        "rawStatus": row["verdict"],
        "device": row["device"],
        "retries": int(row["attempts"] or 1) - 1,
    }
    if row["status"] != Status.PASSED:
        test["message"] = describe_row(row)
    return test


def _list_ctrf_stops(records: Iterable[Record]) -> Iterator[dict[str, Any]]:
    for record in list_stops(records):
        yield {
            "name": "the cell itself",
            "status": Status.FAILED,
            "duration": 0,
            "suite": [flatten_text(record.cell)],
            "rawStatus": "stopped",
            "message": _describe_stop(record),
        }


def describe_row(row: Row) -> str:
    """Describe an outcome that did not pass: verdict, reason, detail, and what is known of it."""
    cause = ": ".join(str(row[name]) for name in ("verdict", "reason", "detail") if row[name])
    notes = {"expected": row["expected"], "mends": row["mends"], "see": row["upstream"]}
    more = "".join(f"; {label}: {text}" for label, text in notes.items() if text)
    return flatten_text(f"{cause}{more}")


def _describe_stop(record: Record) -> str:
    return flatten_text(str(record.stopped))
