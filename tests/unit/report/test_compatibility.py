"""The page is a pure function of the records, and no text in them can break it."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from tests.unit.builders import attested, outcome, record, stopped
from torchgrid.outcome import Record
from torchgrid.report.compatibility import compatibility_page, encodings, summary_table, valid
from torchgrid.report.marks import MARKS
from torchgrid.report.notes import Notes
from torchgrid.verdict import Reason, Stage, Verdict

GOLDEN = Path(__file__).parent / "golden" / "compatibility.md"

NEW, OLD, ODD, NONE = (
    "torch2.9.1-pypi-py3.11",
    "torch2.0.1-pypi-py3.10",
    "torch2.9.1-cpu-py3.11",
    "torch2.9.0-cu118-py3.10",
)

HOSTILE = (
    "| a \\| b `c` ``d``\n\n# title\r\n<script>alert(1)</script> \x1b[31m\x00 \u202e\u200b\u2028"
)

RECORDS = [
    record(
        outcome(cell=NEW, probe="forward.shape"),
        outcome(cell=NEW, probe="forward.shape", device="fake-cuda"),
        outcome(cell=NEW, verdict=Verdict.FAIL, reason="InductorError", detail="no setuptools"),
        outcome(cell=NEW, probe="length.overflow", verdict=Verdict.CRASH, reason="SIGSEGV"),
        outcome(cell=NEW, encoding="plain-attribute", probe="forward.shape"),
        outcome(
            cell=NEW,
            encoding="plain-attribute",
            probe="device.follows-module",
            device="fake-cuda",
            verdict=Verdict.FAIL,
            reason="left-behind",
            detail=HOSTILE,
        ),
        cell=NEW,
        attestation=attested(),
    ),
    record(
        outcome(cell=OLD, probe="forward.shape", verdict=Verdict.OUT_OF_MEMORY, reason="SIGKILL"),
        outcome(cell=OLD, verdict=Verdict.NOT_APPLICABLE, reason="no-compile", detail="before 2.0"),
        outcome(
            cell=OLD,
            probe="length.overflow",
            verdict=Verdict.TIMEOUT,
            reason="deadline",
            detail="x" * 10_000,
        ),
        outcome(cell=OLD, encoding="plain-attribute", verdict=Verdict.NOT_TESTED),
        outcome(
            cell=OLD, encoding="plain-attribute", probe="forward.shape", verdict=Verdict.NOT_TESTED
        ),
        cell=OLD,
        attestation=attested(torch="2.0.1+cu117", cuda="11.7", python="3.10.4"),
    ),
    record(
        outcome(cell=ODD, probe=HOSTILE, device=HOSTILE),
        cell=ODD,
        attestation=attested(cuda=None, python=HOSTILE),
    ),
    # What a stopped cell answered before does not count.
    record(
        outcome(cell=NONE, encoding="unheard-of"),
        cell=NONE,
        stopped=stopped(Reason.NO_WHEEL, detail=f"torch==2.9.0 has no wheels {HOSTILE}"),
    ),
    record(
        cell="torch1.13.1-pypi-py3.11",
        stopped=stopped(Reason.IMPORT_FAILED, stage=Stage.IMPORT, detail="SIGSEGV"),
        attestation=attested(torch="1.13.1", cuda="11.7"),
    ),
]


@pytest.fixture(scope="module")
def page() -> str:
    return compatibility_page(RECORDS)


def tables(page: str) -> list[list[str]]:
    """The lines of each table of a page."""
    blocks = re.split(r"\n\s*\n", page)
    return [block.splitlines() for block in blocks if block.startswith("|")]


def test_the_page_is_the_golden_one(page: str) -> None:
    """Where a change is meant: look at the diff, then write the page over the golden one."""
    assert GOLDEN.read_text(encoding="utf-8") == page


def test_the_order_of_records_does_not_count(page: str) -> None:
    for seed in range(5):
        shuffled = random.Random(seed).sample(RECORDS, k=len(RECORDS))  # noqa: S311

        assert page == compatibility_page(shuffled)


def test_the_order_of_cells_that_are_nearly_one_does_not_count() -> None:
    names = ("torch2.9.1-pypi-py3.13", "torch2.9.1-pypi-py3.13t")
    pair = [record(outcome(cell=name), cell=name) for name in names]

    assert compatibility_page(pair) == compatibility_page(pair[::-1])


def test_every_row_of_a_table_has_the_same_columns(page: str) -> None:
    found = tables(page)

    # The legend, the summary, and an encoding each.
    assert 4 == len(found)
    for table in found:
        assert 1 == len({len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in table})


def test_no_text_becomes_html(page: str) -> None:
    outside_code = re.sub(r"`[^`\n]*`", "", page)

    assert "<" not in outside_code
    assert "`" not in outside_code.replace("\\`", "")


def test_nothing_invisible_and_nothing_endless_is_on_the_page(page: str) -> None:
    assert [] == [line for line in page.split("\n") if not line.isprintable()]
    assert max(map(len, page.split("\n"))) < 1000


def test_the_legend_explains_every_mark(page: str) -> None:
    legend = tables(page)[0]

    for verdict in Verdict:
        rows = [line for line in legend if f" {MARKS[verdict]} " in line and str(verdict) in line]
        assert 1 == len(rows), verdict
    assert any("(✓)" in line for line in legend)


def test_a_stopped_cell_is_a_row_with_its_reason(page: str) -> None:
    rows = [line for line in tables(page)[1] if NONE in line]

    assert 1 == len(rows)
    assert "no-wheel ¹" in rows[0]


def test_the_answers_of_a_stopped_cell_do_not_count() -> None:
    stale = record(outcome(), stopped=stopped())

    assert () == valid(stale)
    assert [] == encodings([stale])


@pytest.mark.parametrize("records", [[], [record(stopped=stopped())], [record()]])
def test_a_page_of_nothing_is_still_a_page(records: list[Record]) -> None:
    actual = compatibility_page(records)

    assert actual.startswith("# Compatibility\n")
    assert actual.endswith("\n")


def test_a_terminal_is_shown_the_same_marks() -> None:
    actual = summary_table(RECORDS[:1], Notes(), style="simple").splitlines()

    expected = ["torch2.9.1-pypi-py3.11", "12.8", "3.11.2", "1✓ (1✗)", "1✓ 1✗ 1☠ (1✓)"]
    assert expected == re.split(r"\s{2,}", actual[2].strip())
