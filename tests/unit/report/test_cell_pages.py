"""The page of a cell has its attestation, its own probes, and what it blocks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.unit.builders import CELL, attested, outcome, record, results, stopped
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Record
from torchgrid.report.cell_pages import describe_state, locate_cell_page, render_cell_pages
from torchgrid.report.text import WIDTH

FACTS = attested(
    arch_list=["sm_80", "sm_90"],
    gpus=[{"name": "A GPU", "capability": "9.0"}],
    freeze={"torch": "2.9.1", "evil": "```\n# <b>"},
)


def render(known: Record) -> str:
    return render_cell_pages(results(known))[locate_cell_page(known.cell)]


def find_section(page: str, heading: str) -> str:
    return page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0].strip()


def make_record(**changes: Any) -> Record:
    blocked = {"verdict": Verdict.BLOCKED, "reason": "setuptools-missing", "mends": "setuptools"}
    return record(
        outcome(encoding=THE_CELL, probe="environment.compiler"),
        outcome(
            encoding=THE_CELL, probe="environment.inductor", verdict=Verdict.FAIL, reason="Error"
        ),
        outcome(**blocked),
        outcome(encoding="rope", **blocked),
        outcome(probe="state.x"),
        outcome(probe="dtype.x", verdict=Verdict.FAIL, reason="other-dtype", detail="a | b"),
        **{"attestation": FACTS, "seconds": {"plan": 1.0, "probe": 61.0}, **changes},
    )


def test_render_cell_pages_has_a_page_for_each_cell() -> None:
    arm = "torch2.9.1-pypi-py3.11+numpy_lt2@linux-aarch64"

    actual = render_cell_pages(results(record(), record(cell=arm)))

    assert [f"cells/{arm}.md", f"cells/{CELL}.md"] == sorted(actual)


def test_render_cell_pages_of_an_old_record_compares_with_the_newest_run() -> None:
    old = record(outcome(), date="2026-07-01")
    arm = "torch2.9.1-pypi-py3.11@linux-aarch64@sm_90"
    new = record(outcome(cell=arm), cell=arm, date="2026-11-26")

    pages = render_cell_pages(results(old, new))

    assert (
        "Last run: 2026-07-01 (linux-x86_64, no GPU). **This is older than the policy allows**, 60 "
        "days: the newest run here was on 2026-11-26.\n"
    ) in pages[f"cells/{CELL}.md"]
    assert "\nLast run: 2026-11-26 (linux-aarch64, sm_90).\n" in pages[f"cells/{arm}.md"]


def test_render_cell_pages_of_a_record_without_a_date_says_so() -> None:
    line = "Last run: on a day that its record does not tell (linux-x86_64, no GPU)."

    assert line in render(record(outcome())).splitlines()


def test_render_cell_pages_counts_outcomes_and_times_at_the_top() -> None:
    lines = render(make_record(date="2026-11-26")).splitlines()

    assert "**6 outcomes: 2 blocked, 2 fail, 2 pass**" == lines[2]
    assert "Last run: 2026-11-26 (linux-x86_64, no GPU)." in lines
    assert "Times of its stages (`minutes:seconds`): plan 0:01, probe 1:01." in lines
    assert "Release [2.9.1]. " in "\n".join(lines)


def test_render_cell_pages_has_the_whole_attestation_and_no_text_can_leave_it() -> None:
    page = render(make_record())

    block = page.partition("\n```json\n")[2].partition("\n```\n")[0]
    assert FACTS == json.loads(block)
    assert "| GPU           | A GPU        |" in page
    assert "| architectures | sm_80, sm_90 |" in page


def test_render_cell_pages_has_the_cells_own_probes_with_their_reasons() -> None:
    assert [
        "- [environment.compiler] (cpu): ✓",
        "- [environment.inductor] (cpu): ✗ `Error`",
    ] == find_section(render(make_record()), "Its own probes").splitlines()


def test_render_cell_pages_says_what_the_cell_blocks_apart_from_failures() -> None:
    page = render(make_record())

    assert find_section(page, "What it blocks").endswith(
        '`with = "setuptools"` mends it; compile.inductor of rope, sinusoidal'
    )
    assert "`other-dtype`: `a | b`; dtype.x of sinusoidal" in find_section(
        page, "Failures by cause"
    )


def test_render_cell_pages_has_a_word_for_each_encoding_and_theme() -> None:
    table = find_section(render(make_record()), "Encodings by theme").splitlines()

    rows = [[c.strip() for c in line.split("|")[1:-1]] for line in table]
    assert ["encoding", "dtype", "state", "compile"] == rows[0]
    assert [["[rope]", "", "", "blocked"], ["[sinusoidal]", "broken", "works", "blocked"]] == (
        rows[2:]
    )
    assert WIDTH >= max(map(len, table))


def test_render_cell_pages_of_a_stopped_cell_says_why_and_has_no_outcomes() -> None:
    page = render(make_record(stopped=stopped(detail="no wheel <b>"), settings={"UV_X": "1"}))

    assert "**Stopped at plan: `no-wheel`: `no wheel <b>`**" in page
    assert "Settings of the user shaped it: `UV_X=1`." in page
    assert "## Its own probes" not in page
    assert "## Encodings by theme" not in page


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({"suite": None}, "Some probes have not run. 1 outcome: 1 pass"),
        ({}, "1 outcome: 1 pass"),
        ({"stopped": stopped()}, "Stopped at plan: `no-wheel`: `none is there`"),
    ],
)
def test_describe_state_says_how_far_a_cell_came(changes: dict[str, Any], expected: str) -> None:
    assert expected == describe_state(record(outcome(), **changes))


def test_render_cell_pages_says_which_probes_a_limited_cell_runs() -> None:
    page = render(record(outcome(), probes=("compile.*",), requires=("einops",)))

    assert "It runs only these probes: `compile.*`." in page
    assert "It was made for encodings that need `einops`." in page


def test_render_cell_pages_names_the_interpreter_that_had_torch() -> None:
    page = render(make_record(attestation={**FACTS, "interpreter": "here"}))

    assert "nothing: the interpreter `here` of matrix.toml had this torch." in page


def test_render_cell_pages_names_the_image_that_had_torch_and_its_digest() -> None:
    container = {"engine": "podman", "image": "torch:1", "digest": "sha256:0f", "shm_size": "8g"}
    page = render(make_record(attestation={**FACTS, "container": {**container, "network": "none"}}))

    assert (
        "nothing: the image `torch:1` had this torch. Its digest is `sha256:0f`. "
        "podman ran it without a network, and `/dev/shm` of `8g`."
    ) in page
