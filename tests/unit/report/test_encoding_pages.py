"""The page of an encoding has its sentence, its themes, its causes and every mark."""

from __future__ import annotations

from tests.unit.builders import CELL, expectation, outcome, record, results
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Kind, Verdict
from torchgrid.report.causes import REPRODUCE
from torchgrid.report.encoding_pages import render_encoding_page
from torchgrid.report.results import Results

OLD = "torch2.6.0-pypi-py3.11"
LIMITED = f"{CELL}+onnx"


def make_results() -> Results:
    lost = {"verdict": Verdict.FAIL, "reason": "lost"}
    return results(
        record(
            outcome(),
            outcome(probe="device.x", device="meta", **lost),
            outcome(probe="device.y", device="fake-cuda"),
            outcome(probe="device.z"),
            outcome(probe="state.x", kind=Kind.OBSERVATION, **lost),
            outcome(encoding=THE_CELL, probe="environment.compiler"),
        ),
        record(
            outcome(cell=OLD, verdict=Verdict.CRASH, reason="SIGSEGV", detail="a | b"),
            outcome(cell=OLD, probe="device.x", device="meta"),
            outcome(cell=OLD, probe="device.y", device="fake-cuda"),
            outcome(cell=OLD, probe="state.x", kind=Kind.OBSERVATION),
            outcome(cell=OLD, encoding="rotary", probe="state.x"),
            cell=OLD,
        ),
        record(outcome(cell=LIMITED, probe="export.onnx"), cell=LIMITED, probes=("export.onnx",)),
        expect=[expectation(probes=("device.x",), why="an anti-pattern")],
    )


MARKS = """\
### device

- device.x (meta): ✓!² 2.6.0; x¹ 2.9.1
- device.z (cpu): ✓ 2.9.1; not asked on 2.6.0

Passes on every release tested: device.y (fake-cuda).

1. expected: an anti-pattern
2. `pass`, but fail was expected: an anti-pattern

### state

Observations:

- state.x (cpu): yes 2.6.0; no¹ 2.9.1

1. `lost`

### compile

- compile.inductor (cpu): ✓ 2.9.1; ☠¹ 2.6.0

1. `SIGSEGV`: `a | b`

### export

In cells with onnx, limited to export.onnx:

Not asked on: 2.6.0.

Passes on every release tested: export.onnx (cpu).
"""


def find_section(page: str, heading: str) -> str:
    return page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0].strip()


def test_render_encoding_page_has_every_mark_below_its_theme() -> None:
    section = find_section(render_encoding_page(make_results(), "sinusoidal"), "Every mark")

    assert MARKS.strip() == section[section.index("### ") :]


def test_render_encoding_page_starts_with_its_sentence_and_its_evidence() -> None:
    actual = render_encoding_page(make_results(), "sinusoidal").splitlines()

    assert "# sinusoidal" == actual[0]
    assert actual[2].startswith("**works in part (device) on 2.9.1 (2025-11): lost; ")
    assert actual[4].startswith("10 outcomes in 3 cells. ")


def test_render_encoding_page_has_a_sentence_for_each_other_place() -> None:
    arm = f"{CELL}@linux-aarch64@sm_90"
    known = results(
        record(outcome()),
        record(outcome(cell=OLD), cell=OLD),
        record(outcome(cell=arm, verdict=Verdict.FAIL), cell=arm),
    )

    actual = render_encoding_page(known, "sinusoidal")

    assert "\n- on linux-aarch64 sm_90: broken (compile) on 2.9.1 (2025-11): fail" in actual


def test_render_encoding_page_has_the_words_of_its_themes_with_their_causes() -> None:
    section = find_section(render_encoding_page(make_results(), "sinusoidal"), "Themes")

    assert section.startswith("The words of the cells `py3.11`, ")
    assert "- compile: works 2.9.1; broken 2.6.0 (`SIGSEGV`)" in section.splitlines()


def test_render_encoding_page_groups_failures_by_cause() -> None:
    section = find_section(
        render_encoding_page(make_results(), "sinusoidal"), "Failures and blocks by cause"
    )

    assert [
        f"2 of 10 outcomes, by reason and message. {REPRODUCE}",
        "",
        "- 1 failed: `SIGSEGV`: `a | b`; compile.inductor on 2.6.0",
        "- 1 failed: `lost`; expected: an anti-pattern; device.x on 2.9.1 (py3.11)",
    ] == section.splitlines()


def test_render_encoding_page_links_its_cells_and_its_probes() -> None:
    actual = render_encoding_page(make_results(), "rotary")

    assert f"\n[{OLD}]: ../cells/{OLD}.md\n" in actual
    assert "\n[state.x]: ../probes/state.x.md\n" in actual
    assert "](../compatibility.md#legend)" in actual
    assert CELL not in actual


def test_render_encoding_page_of_the_cell_itself_links_to_its_own_folder() -> None:
    actual = render_encoding_page(make_results(), THE_CELL)

    assert actual.startswith("# the cell itself\n\n1 outcome in 1 cell. ")
    assert "](compatibility.md#legend)" in actual
    assert "\n### environment\n\nNot asked on: 2.6.0.\n" in actual
    assert "## Themes" not in actual


def test_render_encoding_page_lists_cells_by_the_day_of_their_last_run() -> None:
    known = [
        record(outcome(), date="2026-11-26"),
        record(outcome(cell=OLD), cell=OLD, date="2026-11-26"),
        record(outcome(cell=LIMITED), cell=LIMITED),
    ]

    page = render_encoding_page(results(*known), "sinusoidal")

    assert f"\n- Last run on 2026-11-26: [{CELL}], [{OLD}].\n" in page
    assert f"\n- Last run on a day that is not recorded: [{LIMITED}].\n" in page
