"""The first page depends only on the records, and no text in them can break it."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from tests.unit.builders import attested, expectation, outcome, record, results, stopped
from torchgrid.contract import CELL, Kind, Reason, Stage, Verdict
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Record
from torchgrid.report.compatibility import render_compatibility_page
from torchgrid.report.marks import MARKS
from torchgrid.report.results import Results
from torchgrid.report.text import WIDTH

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
        requires=("transformers",),
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
    others = ("cell.md", "expectations.md")
    return render_compatibility_page(results(*records, expect=EXPECT), others)


@pytest.fixture(scope="module")
def page() -> str:
    return render_page(RECORDS)


def find_tables(page: str) -> list[list[str]]:
    """Return the lines of each table of a page."""
    blocks = re.split(r"\n\s*\n", page)
    return [block.splitlines() for block in blocks if block.startswith("|")]


def find_section(page: str, heading: str) -> str:
    return page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_render_compatibility_page_matches_the_golden_file(page: str) -> None:
    # After an intended change, review the diff and write the page over the golden file.
    assert GOLDEN.read_text(encoding="utf-8") == page


def test_render_compatibility_page_ignores_the_order_of_records(page: str) -> None:
    for seed in range(5):
        shuffled = random.Random(seed).sample(RECORDS, k=len(RECORDS))  # noqa: S311

        assert page == render_page(shuffled)


def test_render_compatibility_page_gives_all_rows_of_a_table_the_same_columns(page: str) -> None:
    found = find_tables(page)

    # The themes in two tables, since one has a long name, and the rule of the legend.
    assert 3 == len(found)
    for table in found:
        assert 1 == len({len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in table})


def test_render_compatibility_page_has_no_table_wider_than_a_terminal() -> None:
    themes = ["shapes", "numerics", "device", "dtype", "state", "training", "compile", "export"]
    outcomes = [
        outcome(encoding="fixed-length-printed-square", probe=f"{theme}.x", verdict=verdict)
        for theme in themes
        for verdict in (Verdict.PASS,)
    ]

    shown = find_tables(render_page([record(*outcomes)]))[:-1]

    assert 2 == len(shown)
    assert WIDTH >= max(len(line) for table in shown for line in table)
    assert themes == [name for t in shown for name in re.findall(r"\w+", t[0])[1:]]


def test_render_compatibility_page_has_a_sentence_for_each_encoding_that_was_tested_whole(
    page: str,
) -> None:
    lines = find_section(page, "May I use it?").strip().splitlines()

    # The outcomes of a stopped cell do not count.
    assert ["[llama]", "[plain-attribute]", "[sinusoidal]"] == [
        line.removeprefix("- ").partition(":")[0] for line in lines
    ]


def test_render_compatibility_page_has_only_the_newest_word_in_a_sentence() -> None:
    old = "torch2.8.0-pypi-py3.11"
    known = [record(outcome()), record(outcome(cell=old, verdict=Verdict.FAIL), cell=old)]

    (line,) = find_section(render_page(known), "May I use it?").strip().splitlines()

    assert line.startswith("- [sinusoidal]: works on 2.9.1 (2025-11); not tested on ")
    assert "2.8.0" not in line


def test_render_compatibility_page_leaves_out_what_an_encoding_skips() -> None:
    known = [outcome(), outcome(probe="numerics.odd-width", verdict=Verdict.FAIL, reason="odd")]
    skips = {"sinusoidal": ("numerics.*",)}

    shown = render_compatibility_page(Results([record(*known)], Expectations(), skips))

    assert "with 1 outcome in all" in shown
    assert "numerics" not in shown
    assert "numerics" in render_compatibility_page(results(record(*known)))


def test_render_compatibility_page_is_about_the_themes_that_a_row_requires() -> None:
    known = [outcome(), outcome(probe="dtype.x", verdict=Verdict.FAIL, reason="other-dtype")]
    require = {"sinusoidal": ("compile",)}

    shown = render_compatibility_page(Results([record(*known)], Expectations(), require=require))

    assert "other-dtype" not in find_section(shown, "May I use it?")
    assert "other-dtype" in find_section(
        render_compatibility_page(results(record(*known))), "May I use it?"
    )


def test_render_compatibility_page_escapes_html(page: str) -> None:
    outside_code = re.sub(r"`[^`\n]*`", "", page)

    assert ["<details>", "<summary>", "</summary>", "</details>"] == re.findall(
        r"<[^>\n]*>?", outside_code
    )
    assert "`" not in outside_code.replace("\\`", "")


def test_render_compatibility_page_has_neither_invisible_characters_nor_endless_lines(
    page: str,
) -> None:
    assert [] == [line for line in page.split("\n") if not line.isprintable()]
    assert max(map(len, page.split("\n"))) < 1000


def test_render_compatibility_page_explains_every_mark_in_the_legend(page: str) -> None:
    legend = find_section(page, "Legend")

    for verdict in Verdict:
        assert f"\n- `{MARKS[verdict]}` {verdict}: " in legend
    assert all(f"\n- `{mark}` " in legend for mark in ("(✓)", "yes", "no"))


def test_render_compatibility_page_names_cells_that_stopped_by_reason(page: str) -> None:
    lines = find_section(page, "What blocks which release").splitlines()

    assert "2 of 7 cells stopped before the probes:" in lines
    assert f"- `no-wheel`: [{NONE}]" in lines
    assert "- `import-failed`: [torch1.13.1-pypi-py3.11]" in lines


def test_render_compatibility_page_says_what_mends_a_block(page: str) -> None:
    section = find_section(page, "What blocks which release")

    assert "\n1 of 18 outcomes are blocked, by reason and message:\n" in section
    mended = '`with = "setuptools"` mends it; llama on 2.9.1 (py3.11+transformers)'
    assert f"- 1 blocked: `setuptools-missing`: `No module named 'setuptools'`; {mended}" in section


def test_render_compatibility_page_counts_missing_packages_apart() -> None:
    missing = outcome(verdict=Verdict.BLOCKED, reason="not-installed", mends="onnx")

    section = find_section(render_page([record(outcome(), missing)]), "What blocks which release")

    assert "0 of 2 outcomes are" in section
    assert "1 further outcome is about packages that the cells do not have" in section


@pytest.mark.parametrize("records", [[], [record(stopped=stopped())], [record()]])
def test_render_compatibility_page_without_outcomes_says_so_at_its_top(
    records: list[Record],
) -> None:
    actual = render_compatibility_page(results(*records))

    assert actual.startswith("# Compatibility\n\n**Nothing was tested: ")
    assert "works" not in actual.partition("## Legend")[0]
    assert "No release blocks a probe" not in actual
    # Cells that stopped stay below their heading.
    has_stops = any(each.stopped for each in records)
    assert has_stops == ("## What blocks which release\n\n1 of 1 cell" in actual)
    assert actual.endswith("\n")


def test_render_compatibility_page_names_cells_whose_probes_have_not_all_run() -> None:
    actual = render_page([record(outcome(), suite=None)])

    assert f"**In 1 of 1 tested cell, some probes have not run:** {NEW}." in actual


def test_render_compatibility_page_names_the_cells_older_than_the_policy_of_their_channel() -> None:
    nightly = "torch2.16.0.dev20261101-pypi-py3.11"
    cells = {NEW: "2026-11-26", OLD: "2026-09-26", ODD: "2026-09-27", nightly: "2026-11-18"}
    records = [record(outcome(cell=cell), cell=cell, date=day) for cell, day in cells.items()]

    page = render_page([*records, record(outcome(cell=WITH), cell=WITH)])

    assert (
        "**On 2026-11-26, the day of the newest run, 2 of 5 cells were older than the policy** "
        f"(releases 60 days, candidates 14, nightlies 7): {OLD}, {nightly}."
    ) in page
    assert "The records of 1 of 5 cells do not tell their last run." in page
    assert f"\n- [{OLD}] (2026-09-26): 1 outcome: 1 pass\n" in page


def test_render_compatibility_page_links_the_page_of_expectations_if_there_are_some() -> None:
    known = results(*RECORDS)

    assert "](expectations.md)" in render_compatibility_page(known, ["expectations.md"])
    assert "expectations.md" not in render_compatibility_page(known)


def test_render_compatibility_page_shows_all_cells_after_a_click(page: str) -> None:
    details = page.partition("<details>")[2].partition("</details>")[0]

    assert "<summary>All 7 cells, with their outcomes</summary>" in details
    assert 7 == details.count("\n- [torch")
    assert f"\n- [{ONNX}]: 1 outcome: 1 pass\n" in details
