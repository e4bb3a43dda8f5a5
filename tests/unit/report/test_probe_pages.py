"""The page of a probe has its question, and what each release answers and why."""

from __future__ import annotations

from tests.unit.builders import CELL, outcome, record, results
from torchgrid.config.probes import Declaration, Theme
from torchgrid.contract import Verdict
from torchgrid.report.probe_pages import render_probe_pages

OLD = "torch2.6.0-pypi-py3.11"
DECLARED = Declaration(
    name="compile.inductor",
    text="It compiles `module`.\n\nSee pytorch#1 <b>.",
    devices=("cpu", "meta"),
    needs=("environment.inductor",),
)
THEMES = (Theme(name="compile", text="", probes=(DECLARED,)),)
LOST = {"verdict": Verdict.FAIL, "reason": "lost", "detail": "a | b"}


def test_render_probe_pages_has_the_question_its_kind_and_its_needs() -> None:
    page = render_probe_pages(results(), THEMES)["probes/compile.inductor.md"]

    assert page.startswith(
        "# compile.inductor\n\n"
        "*Requirement. Runs on cpu, meta. Needs environment.inductor.*\n\n"
        "It compiles `module`.\n\nSee pytorch#1 &lt;b&gt;.\n\n"
    )
    assert page.endswith("## Results\n\nNo cell has run it.\n")


def test_render_probe_pages_has_a_line_for_each_result_with_its_encodings() -> None:
    known = results(
        record(outcome(), outcome(device="meta"), outcome(encoding="rope")),
        record(
            outcome(cell=OLD, **LOST),
            outcome(cell=OLD, device="meta", **LOST),
            outcome(cell=OLD, encoding="rope"),
            cell=OLD,
        ),
    )

    page = render_probe_pages(known, THEMES)["probes/compile.inductor.md"]

    assert [
        "- [rope] (cpu): ✓ 2.6.0 to 2.9.1",
        "- [sinusoidal] (cpu, meta): ✓ 2.9.1; ✗¹ 2.6.0",
        "1. `lost`: `a | b`",
        "## Cells",
        f"[{CELL}], [{OLD}].",
        "[rope]: ../encodings/rope.md",
        "[sinusoidal]: ../encodings/sinusoidal.md",
        f"[{OLD}]: ../cells/{OLD}.md",
        f"[{CELL}]: ../cells/{CELL}.md",
    ] == [line for line in page.partition("## Results")[2].splitlines() if line]


def test_render_probe_pages_keeps_groups_of_cells_apart() -> None:
    extra = f"{CELL}+einops"
    known = results(
        record(outcome()), record(outcome(cell=extra, **LOST), cell=extra, requires=("einops",))
    )

    page = render_probe_pages(known, THEMES)["probes/compile.inductor.md"]

    assert (
        "- [sinusoidal] (cpu): ✓ 2.9.1\n\nIn cells with einops:\n\n- [sinusoidal] (cpu): ✗¹" in page
    )


def test_render_probe_pages_has_a_page_of_a_probe_that_is_no_longer_declared() -> None:
    page = render_probe_pages(results(record(outcome(probe="gone.x"))), ())["probes/gone.x.md"]

    assert "This project no longer declares this probe." in page
    assert "- [sinusoidal] (cpu): ✓ 2.9.1" in page
