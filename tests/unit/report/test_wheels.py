"""The page of wheels has a line for each release and source, and the record of each figure."""

from __future__ import annotations

import pytest

from tests.unit.builders import CELL, attested, outcome, record, results
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Record
from torchgrid.report.text import WIDTH
from torchgrid.report.wheels import join_pythons, render_wheels_page

CU126 = "torch2.9.1-cu126-py3.11"
NEWER = "torch2.9.1-pypi-py3.13+numpy"


def read_rows(page: str) -> dict[str, dict[str, str]]:
    """Return the fields of each line by heading, from all tables of the page."""
    found: dict[str, dict[str, str]] = {}
    titles: list[str] = []
    for line in page.splitlines():
        fields = [field.strip() for field in line.split("|")[1:-1]]
        if line.startswith("| release "):
            titles = fields
        elif line.startswith("| ") and not line.startswith("| --"):
            found.setdefault(fields[0].strip("[]"), {}).update(zip(titles, fields, strict=True))
    return found


def make_records() -> list[Record]:
    own = {"encoding": THE_CELL, "probe": "environment.compile-python"}
    numpy = {"encoding": THE_CELL, "probe": "environment.numpy", "cell": NEWER}
    return [
        record(
            outcome(**own),
            attestation=attested(triton="3.5.1", arch_list=["sm_80", "sm_90"], cudnn=91002),
        ),
        record(
            outcome(**own, cell=NEWER, verdict=Verdict.FAIL),
            outcome(**numpy, verdict=Verdict.FAIL),
            cell=NEWER,
            attestation=attested(numpy="2.4.6"),
        ),
        record(cell=CU126, attestation=attested(cuda="12.6")),
        record(cell="torch2.6.0-pypi-py3.11"),
    ]


def test_render_wheels_page_has_the_figures_of_each_release_and_source() -> None:
    rows = read_rows(render_wheels_page(results(*make_records())))

    assert ["2.9.1", "2.9.1 cu126"] == [*rows]
    plain = rows["2.9.1"]
    assert {
        "day": "2025-11-12",
        "Pythons": "3.10-3.14, 3.13t-3.14t",
        "CUDA": "12.8",
        "cuDNN": "9.10.2",
        "triton": "3.5.1",
        "GPU generations (sm)": "80 90",
        "glibc": "2.28",
        "compiles on": "3.11",
        "fails on": "3.13",
        "numpy bridge": "2.4.6 fails",
        "torch": "0.90 GB",
        "download": "4.07 GB",
    }.items() <= plain.items()


def test_render_wheels_page_says_nothing_of_other_sources_from_facts_of_pypi() -> None:
    row = read_rows(render_wheels_page(results(*make_records())))["2.9.1 cu126"]

    assert "12.6" == row["CUDA"]
    assert [""] * 5 == [row[name] for name in ("day", "Pythons", "glibc", "torch", "download")]


def test_render_wheels_page_links_the_record_of_each_figure() -> None:
    page = render_wheels_page(results(*make_records()))

    assert f"- 2.9.1: build [{CELL}]; Pythons and numpy also [{NEWER}]" in page
    assert f"\n[{CU126}]: cells/{CU126}.md\n" in page
    assert f"\n[2.9.1]: cells/{CELL}.md\n" in page
    assert "; [changes of 2.9.1](releases/2.9.1.md)\n" in page


def test_render_wheels_page_is_no_wider_than_a_terminal_and_has_no_empty_column() -> None:
    page = render_wheels_page(results(*make_records()))

    assert WIDTH >= max(len(line) for line in page.splitlines() if line.startswith("|"))
    assert "driver |" not in page


def test_render_wheels_page_without_attestations_says_so() -> None:
    assert "\nNo cell has an attestation.\n" in render_wheels_page(results(record()))


@pytest.mark.parametrize(
    "pythons,expected",
    [
        ((), ""),
        (("3.11",), "3.11"),
        (("3.9", "3.10", "3.11"), "3.9-3.11"),
        (("3.14t", "3.8", "3.10", "3.14", "3.13t"), "3.8, 3.10, 3.14, 3.13t-3.14t"),
    ],
)
def test_join_pythons_makes_ranges(pythons: tuple[str, ...], expected: str) -> None:
    assert expected == join_pythons(pythons)


PLAIN = "torch2.1.2-pypi-py3.11"
EXTRA = f"{PLAIN}+setuptools_lt81+numpy_lt2"


def compile_on(cell: str, verdict: Verdict, **changes: str) -> Record:
    found = outcome(
        cell=cell,
        encoding=THE_CELL,
        probe="environment.compile-python",
        verdict=verdict,
        **changes,
    )
    return record(found, cell=cell, attestation=attested())


@pytest.mark.parametrize(
    "records,compiles,fails",
    [
        ([compile_on(PLAIN, Verdict.PASS)], "3.11", ""),
        (
            [compile_on(PLAIN, Verdict.FAIL), compile_on(EXTRA, Verdict.PASS)],
            "3.11 (with `setuptools<81, numpy<2`)",
            "3.11",
        ),
        ([compile_on(PLAIN, Verdict.BLOCKED, reason="dynamo-not-supported")], "", "3.11"),
        (
            [compile_on(PLAIN, Verdict.BLOCKED, reason="numpy-missing", mends="numpy<2")],
            "",
            "3.11 (needs `numpy<2`)",
        ),
        # A cell with fewer packages decides.
        ([compile_on(PLAIN, Verdict.PASS), compile_on(EXTRA, Verdict.PASS)], "3.11", ""),
        ([compile_on(PLAIN, Verdict.NOT_APPLICABLE)], "", ""),
    ],
)
def test_render_wheels_page_lists_pythons_that_do_not_compile_and_what_they_need(
    records: list[Record], compiles: str, fails: str
) -> None:
    row = read_rows(render_wheels_page(results(*records)))["2.1.2"]

    assert (compiles, fails) == (row.get("compiles on", ""), row.get("fails on", ""))
