"""The page of a release has what changes for whoever goes to it, and nothing else."""

from __future__ import annotations

from tests.unit.builders import CELL, attested, outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Record
from torchgrid.records.history import list_steps
from torchgrid.report.release_pages import render_release_pages

OLD = "torch2.8.0-pypi-py3.11"
ALONE = "torch2.9.1-pypi-py3.12"


def render(*records: Record) -> dict[str, str]:
    known = results(*records)
    return render_release_pages(known, list_steps(known.records))


def make_pages() -> dict[str, str]:
    lost = {"verdict": Verdict.FAIL, "reason": "InductorError", "detail": "no setuptools | <b>"}
    return render(
        record(
            outcome(**lost),
            outcome(encoding="rope", **lost),
            outcome(probe="state.x"),
            outcome(probe="dtype.x"),
            attestation=attested(cuda="12.8"),
        ),
        record(
            outcome(cell=OLD),
            outcome(cell=OLD, encoding="rope"),
            outcome(cell=OLD, probe="state.x"),
            outcome(cell=OLD, probe="dtype.x", verdict=Verdict.FAIL, reason="other-dtype"),
            cell=OLD,
            attestation=attested(cuda="12.6"),
        ),
        record(outcome(cell=ALONE), cell=ALONE),
    )


def test_render_release_pages_has_an_index_and_a_page_for_each_release() -> None:
    pages = make_pages()

    assert ["releases.md", "releases/2.8.0.md", "releases/2.9.1.md"] == sorted(pages)
    assert [
        ["[2.9.1]", "2", "1", "2 regressed, 1 fixed"],
        ["[2.8.0]", "1", "0", "nothing to compare with"],
    ] == [
        [field.strip() for field in line.split("|")[1:-1]]
        for line in pages["releases.md"].splitlines()
        if line.startswith("| [")
    ]


def test_render_release_pages_counts_what_did_not_change() -> None:
    page = make_pages()["releases/2.9.1.md"]

    told = f"3 outcomes changed, 1 did not, in 1 pair of cells: [{OLD}] with [{CELL}]."
    assert f"## From 2.8.0 to 2.9.1\n\n{told}\n" in page
    assert "state.x" not in page


def test_render_release_pages_has_the_facts_of_the_build_that_differ() -> None:
    page = make_pages()["releases/2.9.1.md"]

    assert ["| build | 2.8.0 | 2.9.1 |", "| CUDA  | 12.6  | 12.8  |"] == [
        line for line in page.splitlines() if line.startswith("| ") and "--" not in line
    ]


def test_render_release_pages_has_the_themes_whose_word_changed() -> None:
    page = make_pages()["releases/2.9.1.md"]

    section = page.partition("### Themes whose word changed\n\n")[2].partition("\n\n")[0]
    assert [
        "- dtype: broken -> **works**: sinusoidal",
        "- compile: works -> **broken**: rope, sinusoidal",
    ] == section.splitlines()


def test_render_release_pages_groups_changes_by_their_cause() -> None:
    page = make_pages()["releases/2.9.1.md"]

    section = page.partition("### Regressed\n\n")[2].partition("\n\n")[0]
    words = "compile.inductor: pass -> fail (InductorError)"
    assert section.startswith(f"- {words}; rope, sinusoidal; ")
    assert section.endswith("`no setuptools | <b>`")
    assert "### Fixed\n\n- dtype.x: fail (other-dtype)" in page


def test_render_release_pages_says_if_there_is_nothing_to_compare_with() -> None:
    assert (
        "No older release was tested in a cell like one of these."
        in (make_pages()["releases/2.8.0.md"])
    )


def test_render_release_pages_compares_no_cells_of_other_pythons() -> None:
    assert (
        ALONE not in make_pages()["releases/2.9.1.md"].partition("## From")[2].partition("\n[")[0]
    )


def test_render_release_pages_name_what_fails_for_another_reason() -> None:
    fails = {"verdict": Verdict.FAIL, "detail": "new words"}
    pages = render(
        record(outcome(**fails, reason="NotImplementedError")),
        record(outcome(cell=OLD, verdict=Verdict.FAIL, reason="RuntimeError"), cell=OLD),
    )

    page = pages["releases/2.9.1.md"]
    assert "0 outcomes changed, 1 only in the reason, 0 did not, in 1 pair of cells" in page
    words = "fail (RuntimeError) -> fail (NotImplementedError); sinusoidal; `new words`"
    assert f"### Other reason\n\n- compile.inductor: {words}\n" in page
    assert "| 1 other-reason " in pages["releases.md"]
