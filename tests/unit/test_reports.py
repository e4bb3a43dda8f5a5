"""The published pages are made of the published records, and the records hold what is known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.version import Version

from torchgrid.config.matrix import read_matrix
from torchgrid.config.probes import read_themes
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import Verdict
from torchgrid.records import store
from torchgrid.report.publish import build_results, render_pages

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT / "reports"
RECORDS = {record.cell: record for record in store.read_records(REPORTS / "data")}
TESTED = [record for record in RECORDS.values() if record.stopped is None]
PLAIN = [record for record in TESTED if not record.requires and record.probes == ("*",)]


def answer(record: Record, encoding: str, probe: str, device: str = "cpu") -> Outcome:
    (found,) = (o for o in record.outcomes if o.task == (encoding, probe, device))
    return found


@dataclass(frozen=True, kw_only=True)
class Fact:
    """What is known of one question in the releases from `since` until before `until`."""

    encoding: str
    probe: str
    device: str = "cpu"
    reason: str | None
    since: str = "0"
    until: str = "99"

    def __str__(self) -> str:
        return f"{self.probe} {self.encoding} {self.since}-{self.until}"

    def outcomes(self) -> list[Outcome]:
        """The outcomes that can hold it."""
        since, until = Version(self.since), Version(self.until)
        task = (self.encoding, self.probe, self.device)
        return [
            o for r in TESTED if since <= released(r) < until for o in r.outcomes if o.task == task
        ]


def released(record: Record) -> Version:
    return Version(str((record.attestation or {})["torch"]).partition("+")[0])


def known(probe: str, encoding: str, reason: str | None, **limits: str) -> Fact:
    """No reason stands for a pass."""
    return Fact(encoding=encoding, probe=probe, reason=reason, **limits)


FACTS = (
    known("dtype.follows-module", "plain-attribute", "other-dtype"),
    known("dtype.keeps-input-type", "rope-half-float32", "other-dtype"),
    known("dtype.keeps-input-type", "rope-half", None),
    known("dtype.table-precision", "rope-half", "imprecise"),
    known("dtype.distinct-positions", "rope-cache", "positions-collide"),
    known("dtype.complex-buffers", "rope-complex", "imaginary-part-lost"),
    known("device.registered", "rope-cache-attribute", "not-registered"),
    known("device.to-empty", "rope-half", "not-restored"),
    known("device.to-empty", "sinusoidal", None),
    known("state.whole-module", "sinusoidal", None, until="2.6"),
    known("state.whole-module", "sinusoidal", "UnpicklingError", since="2.6"),
    known("state.shorter-table", "sinusoidal", "size-mismatch"),
    known("state.no-longer-saved", "rope-half", "unexpected-key"),
    known("numerics.odd-width", "sinusoidal", "unclear-error"),
    known("numerics.odd-width", "sinusoidal-odd", None),
    known("shapes.overflow", "learned", "unclear-error"),
    known("shapes.forward", "fixed-length-printed-square", "batch-dependent"),
    known("training.after-inference-mode", "rope-cache", "RuntimeError"),
    known("training.after-inference-mode", "sinusoidal", None),
    known("training.two-ranks", "rope-cache", "buffers-differ"),
    known("export.unbounded-length", "sinusoidal", "UserError", since="2.6"),
)


@pytest.mark.parametrize("fact", FACTS, ids=str)
def test_what_is_known_to_break_is_seen(fact: Fact) -> None:
    outcomes = fact.outcomes()

    assert outcomes
    verdict = Verdict.PASS if fact.reason is None else Verdict.FAIL
    assert {(verdict, fact.reason)} == {(o.verdict, o.reason) for o in outcomes}


def test_pages_regenerate_byte_for_byte() -> None:
    results = build_results(read_matrix(ROOT / "matrix.toml"), tuple(RECORDS.values()))
    expected = render_pages(results, read_themes((ROOT / "probes",)))

    actual = {
        path.relative_to(REPORTS).as_posix(): path.read_bytes().decode()
        for path in REPORTS.rglob("*.md")
    }
    assert sorted(expected) == sorted(actual)
    assert [] == [name for name, text in expected.items() if text != actual[name]]


@pytest.mark.parametrize("cell", RECORDS)
def test_records_are_in_their_canonical_form(cell: str) -> None:
    path = store.record_path(REPORTS / "data", cell)

    assert store.dump_record(RECORDS[cell]) == path.read_bytes().decode()


def test_the_readme_shows_rows_of_the_published_page() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    page = (REPORTS / "compatibility.md").read_text(encoding="utf-8")
    excerpt = readme.partition("<!-- excerpt: ")[2].partition("<!-- end -->")[0]
    name, _, rows = excerpt.partition(" -->\n")
    section = page.partition(f"### {name}\n")[2].partition("\n### ")[0].splitlines()

    assert len(rows.splitlines()) >= 5
    assert [] == [row for row in rows.splitlines() if row and row not in section]


def test_a_dozen_releases_and_every_cuda_build_are_published() -> None:
    facts = [record.attestation or {} for record in TESTED]

    assert len({str(fact["torch"]).partition("+")[0] for fact in facts}) >= 12
    assert {"11.7", "12.1", "12.4", "12.6", "12.8", "13.0", "13.2"} <= {f["cuda"] for f in facts}


def test_nothing_published_was_cut_off() -> None:
    assert [] == [record.cell for record in TESTED if record.suite is None]


def test_without_setuptools_inductor_fails_and_with_it_passes() -> None:
    without = answer(RECORDS["torch2.6.0-pypi-py3.11"], "sinusoidal", "compile.inductor")
    beside = answer(RECORDS["torch2.9.1-pypi-py3.11+setuptools"], "sinusoidal", "compile.inductor")

    assert Verdict.FAIL is without.verdict
    assert "No module named 'setuptools'" in (without.detail or "")
    assert Verdict.PASS is beside.verdict


@pytest.mark.parametrize("device", ["meta", "fake-cuda"])
@pytest.mark.parametrize("record", PLAIN, ids=lambda record: record.cell)
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
