"""Pages to show in a browser: small ones, one of hostile texts, and one of 100,000 outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from tests.unit.builders import cell, expectation, outcome, record, results
from torchgrid.contract import CELL, Kind, Verdict
from torchgrid.model.outcome import Record
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.web.page import render_web_page

Records = Sequence[Record]

HOSTILE = (
    "<script>window.attacked = 1</script><img src=x onerror='window.attacked = 1'>"
    "</script></style><svg onload=window.attacked=1> [a](javascript:attack()) "
    "https://example.invalid/ \x00\x1b[31m\u202e {{ 7 * 7 }} {% raw %} &lt; ' \" `"
)
"""Text of everything that a page might take for its own."""

RELEASES = ("2.9.1", "2.8.0", "2.7.1")


def make_page(records: Records) -> str:
    """Render the web page of `records`."""
    known = KnownReleases(checked="2026-11-26", dates={"2.9.1": "2025-11-12"})
    row = expectation(
        encodings=("known",), probes=("compile.*",), why="an old bug", upstream="pytorch#1"
    )
    return render_web_page(results(*records, expect=[row]), known)


def make_records() -> Records:
    """Make three plain cells and one with setuptools: 4 rows in each, and one about the cell.

    `compile.inductor` of `known` fails as expected and everywhere. That of `broke` fails since
    2.8.0, and passes with setuptools.
    """
    ids = {cell(torch=release).id: release for release in RELEASES}
    ids[cell(extras=("setuptools",)).id] = "setuptools"
    found = []
    for cell_id, release in ids.items():
        passes = release in ("2.7.1", "setuptools")
        missing = {"verdict": Verdict.FAIL, "reason": "ModuleNotFoundError", "detail": "setuptools"}
        rows = (
            {"encoding": "known", "verdict": Verdict.FAIL, "reason": "InductorError"},
            {"encoding": "broke", **({} if passes else missing)},
            {"encoding": "broke", "probe": "device.follows-module", "device": "meta"},
            {
                "encoding": "broke",
                "probe": "shapes.length-zero",
                "verdict": Verdict.FAIL,
                "kind": Kind.OBSERVATION,
            },
            {"encoding": CELL, "probe": "environment.compiler"},
        )
        found.append(
            record(
                *(outcome(cell=cell_id, **row) for row in rows),
                cell=cell_id,
                date="2026-11-26",
                attestation={"cuda": "12.8"},
            )
        )
    return found


def make_hostile_records() -> Records:
    """Make a record in which every text that comes from elsewhere is hostile."""
    texts = {"reason": HOSTILE, "detail": HOSTILE, "mends": HOSTILE}
    made = outcome(encoding=HOSTILE, probe=f"compile.{HOSTILE}", verdict=Verdict.FAIL, **texts)
    return [record(made, attestation={"cuda": HOSTILE}, date=HOSTILE)]


def make_large_records(number: int = 100_000) -> Records:
    """Make records with `number` outcomes in 40 cells, whose details differ as real ones do."""
    cells = [cell(torch=f"2.{minor}.0", python=f"3.1{p}") for minor in range(20) for p in (1, 2)]
    tasks = number // len(cells)
    verdicts = (Verdict.PASS,) * 6 + (Verdict.FAIL, Verdict.NOT_APPLICABLE)
    found = []
    for place, each in enumerate(cells):
        outcomes = []
        for task in range(tasks):
            # An outcome changes at some release, and is the same on the others.
            since = place // 2 > task % 23
            # Some outcomes differ without a pattern, which does not compress.
            since ^= crc32(f"{place} {task}".encode()) % 20 == 0
            verdict = verdicts[(task * 7 + since) % len(verdicts)]
            detail = f"message {task % 700} of a compiler" if verdict is Verdict.FAIL else None
            outcomes.append(
                outcome(
                    cell=each.id,
                    encoding=f"encoding-{task // 25}",
                    probe=f"compile.question-{task % 25}",
                    verdict=verdict,
                    reason=f"Error{task % 60}" if detail else None,
                    detail=detail,
                )
            )
        found.append(record(*outcomes, cell=each.id, attestation={"cuda": "12.8"}))
    return found
