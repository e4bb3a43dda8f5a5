"""The compatibility page depends only on the records, and no text in them can break it."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.builders import attested, expectation, outcome, record, results, stopped
from torchgrid.contract import CELL, Kind, Reason, Stage, Verdict
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Record
from torchgrid.report.compatibility import (
    locate_page,
    render_compatibility_page,
    render_summary_tables,
)
from torchgrid.report.marks import MARKS
from torchgrid.report.notes import Notes
from torchgrid.report.results import Results

GOLDEN = Path(__file__).parent / "golden" / "compatibility.md"

NEW, OLD, ODD, NONE = (
    "torch2.9.1-pypi-py3.11",
    "torch2.0.1-pypi-py3.10",
    "torch2.9.1-cpu-py3.11",
    "torch2.9.0-cu118-py3.10",
)
WITH, ONNX = f"{NEW}+transformers", f"{NEW}+onnx+onnxscript"

HOSTILE = (
    "| a \\| b `c` ``d``\n\n# title\r\n<script>alert(1)</script> \x1b[31m\x00 \u202e\u200b\u2028"
)

RECORDS = [
    record(
        outcome(cell=NEW, probe="forward.shape"),
        outcome(cell=NEW, probe="forward.shape", device="fake-cuda"),
        outcome(cell=NEW, verdict=Verdict.FAIL, reason="InductorError", detail="no setuptools"),
        outcome(cell=NEW, probe="length.overflow", verdict=Verdict.CRASH, reason="SIGSEGV"),
        outcome(cell=NEW, encoding=CELL, probe="environment.compiler"),
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
    # Outcomes from before the cell stopped do not count.
    record(
        outcome(cell=NONE, encoding="unheard-of"),
        cell=NONE,
        stopped=stopped(Reason.NO_WHEEL, detail=f"torch==2.9.0 has no wheels {HOSTILE}"),
    ),
    record(
        outcome(cell=WITH, encoding="llama", probe="forward.shape"),
        outcome(cell=WITH, encoding="llama", verdict=Verdict.FAIL, reason="InductorError"),
        outcome(
            cell=WITH,
            encoding="llama",
            probe="compile.lengths",
            verdict=Verdict.BLOCKED,
            reason="setuptools-missing",
            detail="No module named 'setuptools'",
            mends="setuptools",
        ),
        outcome(
            cell=WITH,
            encoding="llama",
            probe="state.whole-module",
            verdict=Verdict.FAIL,
            reason="UnpicklingError",
            kind=Kind.OBSERVATION,
        ),
        cell=WITH,
        requires=("transformers>=4.40",),
        attestation=attested(),
    ),
    record(
        outcome(cell=ONNX, probe="export.onnx"),
        cell=ONNX,
        probes=("export.onnx",),
        attestation=attested(),
    ),
    record(
        cell="torch1.13.1-pypi-py3.11",
        stopped=stopped(Reason.IMPORT_FAILED, stage=Stage.IMPORT, detail="SIGSEGV"),
        attestation=attested(torch="1.13.1", cuda="11.7"),
    ),
]


EXPECT = [
    expectation(
        number=1,
        encodings=("plain-attribute",),
        probes=("device.*",),
        why="a plain attribute is not moved by `.to()` | <b>",
    ),
    expectation(number=2, encodings=("llama",), reasons=("InductorError",), why=HOSTILE),
    expectation(number=3, encodings=("sinusoidal",), probes=("forward.shap",), why="misspelt"),
]


def render_page(records: list[Record]) -> str:
    return render_compatibility_page(results(*records, expect=EXPECT))


@pytest.fixture(scope="module")
def page() -> str:
    return render_page(RECORDS)


def find_tables(page: str) -> list[list[str]]:
    """Return the lines of each table of a page."""
    blocks = re.split(r"\n\s*\n", page)
    return [block.splitlines() for block in blocks if block.startswith("|")]


def test_render_compatibility_page_matches_the_golden_file(page: str) -> None:
    # After an intended change, review the diff and write the page over the golden file.
    assert GOLDEN.read_text(encoding="utf-8") == page


def test_render_compatibility_page_ignores_the_order_of_records(page: str) -> None:
    for seed in range(5):
        shuffled = random.Random(seed).sample(RECORDS, k=len(RECORDS))  # noqa: S311

        assert page == render_page(shuffled)


def test_render_compatibility_page_ignores_the_order_of_cells_of_one_python() -> None:
    names = ("torch2.9.1-pypi-py3.13", "torch2.9.1-pypi-py3.13t")
    pair = [record(outcome(cell=name), cell=name) for name in names]

    assert render_page(pair) == render_page(pair[::-1])


def test_render_compatibility_page_gives_all_rows_of_a_table_the_same_columns(page: str) -> None:
    found = find_tables(page)

    # Two of the legend, three summaries, the expectations, the cell, and in four sections of
    # encodings, all but one of them in full cells, a table of themes and one of ranges. One
    # encoding has a table of observations.
    assert 13 == len(found)
    for table in found:
        assert 1 == len({len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in table})


def test_render_compatibility_page_leaves_out_what_an_encoding_skips() -> None:
    known = [outcome(), outcome(probe="numerics.odd-width", verdict=Verdict.FAIL, reason="odd")]
    skips = {"sinusoidal": ("numerics.*",)}

    shown = render_compatibility_page(Results([record(*known)], Expectations(), skips))

    assert "| 1✓ |" in shown
    assert "numerics" not in shown
    assert "numerics.odd-width" in render_compatibility_page(results(record(*known)))


def test_render_compatibility_page_names_the_cells_that_were_not_asked() -> None:
    cells = [f"torch2.{minor}.0-pypi-py3.11" for minor in (5, 6, 7)]
    requires = ("transformers",)
    old, asked_not, new = (
        record(outcome(cell=f"{cells[0]}+transformers"), cell=cells[0] + "+transformers"),
        record(outcome(cell=cells[1], encoding="rotary"), cell=cells[1]),
        record(outcome(cell=f"{cells[2]}+transformers"), cell=cells[2] + "+transformers"),
    )
    limited = [replace(each, requires=requires) for each in (old, new)]

    page = render_compatibility_page(results(*limited, asked_not))

    section = page.partition("### sinusoidal")[2]
    assert "Not asked on: 2.6.0." in section
    assert "2.5.0 to 2.7.0" not in section


def test_render_compatibility_page_escapes_html(page: str) -> None:
    outside_code = re.sub(r"`[^`\n]*`", "", page)

    assert "<" not in outside_code
    assert "`" not in outside_code.replace("\\`", "")


def test_render_compatibility_page_has_neither_invisible_characters_nor_endless_lines(
    page: str,
) -> None:
    assert [] == [line for line in page.split("\n") if not line.isprintable()]
    assert max(map(len, page.split("\n"))) < 1000


def test_render_compatibility_page_explains_every_mark_in_the_legend(page: str) -> None:
    legend = find_tables(page)[0]

    for verdict in Verdict:
        rows = [line for line in legend if f" {MARKS[verdict]} " in line and str(verdict) in line]
        assert 1 == len(rows), verdict
    assert any("(✓)" in line for line in legend)
    assert {"yes", "no"} <= {line.split(" | ")[0].strip("| ") for line in legend}


def test_render_compatibility_page_shows_a_stopped_cell_with_its_reason(page: str) -> None:
    rows = [line for line in find_tables(page)[2] if NONE in line]

    assert 1 == len(rows)
    assert "no-wheel ¹" in rows[0]


def test_render_compatibility_page_says_which_settings_shaped_a_cell() -> None:
    settings = {"UV_EXCLUDE_NEWER": "2024-06-01", "UV_CONSTRAINT": None}
    shaped = record(stopped=stopped(), settings=settings)

    page = render_compatibility_page(results(shaped))

    assert f"| {NEW} ² | " in page
    told = (
        "2. settings of the user shaped its packages: `UV_CONSTRAINT, UV_EXCLUDE_NEWER=2024-06-01`"
    )
    assert told in page.splitlines()


@pytest.mark.parametrize("records", [[], [record(stopped=stopped())], [record()]])
def test_render_compatibility_page_without_outcomes_still_has_a_summary(
    records: list[Record],
) -> None:
    actual = render_compatibility_page(results(*records))

    assert actual.startswith("# Compatibility\n")
    assert "\n## Summary\n" in actual
    assert actual.endswith("\n")


def test_render_compatibility_page_has_a_summary_per_group_of_cells(page: str) -> None:
    expected = ["## Summary", "## Summary: with transformers"]

    headings = [line for line in page.splitlines() if line.startswith("## Summary")]

    assert [*expected, "## Summary: with onnx, onnxscript, limited to export.onnx"] == headings


def test_render_compatibility_page_shows_an_encoding_only_in_groups_where_it_ran(page: str) -> None:
    plain, with_transformers, _ = find_tables(page)[2:5]

    assert "llama" not in plain[0]
    assert "| cell | CUDA | Python | stopped | llama |" == with_transformers[0]


def test_render_compatibility_page_without_expectations_has_no_section_of_them() -> None:
    assert "## Expectations" not in render_compatibility_page(results(*RECORDS))


def test_render_compatibility_page_has_a_section_of_the_cell_itself(page: str) -> None:
    assert "\n## the cell itself\n\n[All marks](cell.md)\n" in page
    assert "| the cell itself |" in find_tables(page)[2][0]
    assert "\n### -\n" not in page


@pytest.mark.parametrize(
    "encoding,expected",
    [("rope-2", "encodings/rope-2.md"), (CELL, "cell.md"), ("cell", "encodings/cell.md")],
)
def test_locate_page_returns_a_path_below_the_reports(encoding: str, expected: str) -> None:
    assert expected == locate_page(encoding)


def test_render_summary_tables_has_the_marks_of_the_page() -> None:
    known = Results(RECORDS[:1], results(expect=EXPECT).expectations)

    ((label, table),) = render_summary_tables(known, Notes())

    expected = ["torch2.9.1-pypi-py3.11", "12.8", "3.11.2", "1✓", "1✓ (1x)", "1✓ 1✗ 1☠ (1✓)"]
    assert expected == re.split(r"\s{2,}", table.splitlines()[2].strip())
    assert "" == label
