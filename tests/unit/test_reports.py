"""The published pages are made of the published records, and the records hold what is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from torchgrid import store
from torchgrid.matrix import read_matrix
from torchgrid.meanings import read_themes
from torchgrid.outcome import Outcome, Record
from torchgrid.publish import pages, results_of
from torchgrid.verdict import Verdict

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT / "reports"
RECORDS = {record.cell: record for record in store.read_all(REPORTS / "data")}
TESTED = [record for record in RECORDS.values() if record.stopped is None]


def answer(record: Record, encoding: str, probe: str, device: str = "cpu") -> Outcome:
    (found,) = (o for o in record.outcomes if o.task == (encoding, probe, device))
    return found


def test_pages_regenerate_byte_for_byte() -> None:
    results = results_of(read_matrix(ROOT / "matrix.toml"), tuple(RECORDS.values()))
    expected = pages(results, read_themes((ROOT / "probes",)))

    actual = {
        path.relative_to(REPORTS).as_posix(): path.read_bytes().decode()
        for path in REPORTS.rglob("*.md")
    }
    assert sorted(expected) == sorted(actual)
    assert [] == [name for name, text in expected.items() if text != actual[name]]


@pytest.mark.parametrize("cell", RECORDS)
def test_records_are_in_their_canonical_form(cell: str) -> None:
    path = store.file_of(REPORTS / "data", cell)

    assert store.dump(RECORDS[cell]) == path.read_bytes().decode()


def test_the_readme_shows_rows_of_the_published_page() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    page = (REPORTS / "compatibility.md").read_text(encoding="utf-8")
    rows = [line for line in readme.splitlines() if line.startswith("| torch")]

    assert len(rows) >= 3
    assert [] == [row for row in rows if row not in page]


def test_a_dozen_releases_and_every_cuda_build_are_published() -> None:
    facts = [record.attestation or {} for record in TESTED]

    assert len({str(fact["torch"]).partition("+")[0] for fact in facts}) >= 12
    assert {"11.7", "12.1", "12.4", "12.6", "12.8", "13.0", "13.2"} <= {f["cuda"] for f in facts}


def test_nothing_published_was_cut_off() -> None:
    assert [] == [record.cell for record in TESTED if record.suite is None]


def test_without_setuptools_inductor_fails_and_with_it_passes() -> None:
    without = answer(RECORDS["torch2.9.1-pypi-py3.11"], "sinusoidal", "compile.inductor")
    beside = answer(RECORDS["torch2.9.1-pypi-py3.11+setuptools"], "sinusoidal", "compile.inductor")

    assert Verdict.FAIL is without.verdict
    assert "No module named 'setuptools'" in (without.detail or "")
    assert Verdict.PASS is beside.verdict


@pytest.mark.parametrize("device", ["meta", "fake-cuda"])
@pytest.mark.parametrize("record", TESTED, ids=lambda record: record.cell)
def test_a_plain_attribute_is_left_behind_everywhere(record: Record, device: str) -> None:
    stray = answer(record, "plain-attribute", "device.follows-module", device)
    buffer = answer(record, "sinusoidal", "device.follows-module", device)

    assert (Verdict.FAIL, Verdict.PASS) == (stray.verdict, buffer.verdict)


def test_the_first_compiler_compiles_once_per_length() -> None:
    first = answer(
        RECORDS["torch2.0.1-pypi-py3.10+setuptools+numpy"], "sinusoidal", "compile.lengths"
    )
    next_one = answer(
        RECORDS["torch2.1.2-pypi-py3.11+setuptools+numpy"], "sinusoidal", "compile.lengths"
    )

    assert (7, "graph-per-length") == (first.metrics["graphs"], first.reason)
    assert next_one.metrics["graphs"] <= 4
    assert Verdict.PASS is next_one.verdict


def test_before_the_compiler_nothing_about_it_fails() -> None:
    outcomes = RECORDS["torch1.13.1-pypi-py3.11"].outcomes
    compiling = {o.verdict for o in outcomes if o.probe.startswith("compile.")}

    assert {Verdict.NOT_APPLICABLE} == compiling
