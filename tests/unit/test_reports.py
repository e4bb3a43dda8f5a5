"""The published pages match the published records, and the records show what is known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.version import Version

from torchgrid.config.matrix import read_matrix
from torchgrid.config.probes import read_themes
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Outcome, Record
from torchgrid.records import store
from torchgrid.report.pages import render_pages
from torchgrid.report.publish import build_results

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT / "reports"
RECORDS = {record.cell: record for record in store.read_records(REPORTS / "data")}
TESTED = [record for record in RECORDS.values() if record.stopped is None]
PLAIN = [record for record in TESTED if not record.requires and record.probes == ("*",)]


def find_outcome(record: Record, encoding: str, probe: str, device: str = "cpu") -> Outcome:
    (found,) = (o for o in record.outcomes if o.task == (encoding, probe, device))
    return found


@dataclass(frozen=True, kw_only=True)
class Fact:
    """The known result of a probe in the releases from `since` until before `until`."""

    encoding: str
    probe: str
    device: str = "cpu"
    reason: str | None
    since: str = "0"
    until: str = "99"

    def __str__(self) -> str:
        return f"{self.probe} {self.encoding} {self.since}-{self.until}"

    def select_outcomes(self) -> list[Outcome]:
        """Return the outcomes that should show the fact."""
        since, until = Version(self.since), Version(self.until)
        task = (self.encoding, self.probe, self.device)
        return [
            o
            for r in TESTED
            if since <= read_release(r) < until
            for o in r.outcomes
            if o.task == task
        ]


def read_release(record: Record) -> Version:
    return Version(str((record.attestation or {})["torch"]).partition("+")[0])


def make_fact(probe: str, encoding: str, reason: str | None, **limits: str) -> Fact:
    """Return a fact; `reason` is None if the probe passes."""
    return Fact(encoding=encoding, probe=probe, reason=reason, **limits)


FACTS = (
    make_fact("dtype.follows-module", "plain-attribute", "other-dtype"),
    make_fact("dtype.keeps-input-type", "rope-half-float32", "other-dtype"),
    make_fact("dtype.keeps-input-type", "rope-half", None),
    make_fact("dtype.table-precision", "rope-half", "imprecise"),
    make_fact("dtype.distinct-positions", "rope-cache", "positions-collide"),
    make_fact("dtype.complex-buffers", "rope-complex", "imaginary-part-lost"),
    make_fact("device.registered", "rope-cache-attribute", "not-registered"),
    make_fact("device.to-empty", "rope-half", "not-restored"),
    make_fact("device.to-empty", "sinusoidal", None),
    make_fact("state.whole-module", "sinusoidal", None, until="2.6"),
    make_fact("state.whole-module", "sinusoidal", "UnpicklingError", since="2.6"),
    make_fact("state.shorter-table", "sinusoidal", "size-mismatch"),
    make_fact("state.no-longer-saved", "rope-half", "unexpected-key"),
    make_fact("numerics.odd-width", "sinusoidal", "unclear-error"),
    make_fact("numerics.odd-width", "sinusoidal-odd", None),
    make_fact("shapes.overflow", "learned", "unclear-error"),
    make_fact("shapes.forward", "fixed-length-printed-square", "batch-dependent"),
    make_fact("training.after-inference-mode", "rope-cache", "RuntimeError"),
    make_fact("training.after-inference-mode", "sinusoidal", None),
    make_fact("training.two-ranks", "rope-cache", "buffers-differ"),
    make_fact("export.unbounded-length", "sinusoidal", "UserError", since="2.6"),
)


@pytest.mark.parametrize("fact", FACTS, ids=str)
def test_published_records_show_a_known_fact(fact: Fact) -> None:
    outcomes = fact.select_outcomes()

    assert outcomes
    verdict = Verdict.PASS if fact.reason is None else Verdict.FAIL
    answers = (o for o in outcomes if o.verdict is not Verdict.BLOCKED)
    assert {(verdict, fact.reason)} == {(o.verdict, o.reason) for o in answers}


def test_render_pages_returns_the_published_pages() -> None:
    results = build_results(read_matrix(ROOT / "matrix.toml"), tuple(RECORDS.values()))
    expected = render_pages(results, read_themes((ROOT / "probes",)))

    actual = {
        path.relative_to(REPORTS).as_posix(): path.read_bytes().decode()
        for path in REPORTS.rglob("*")
        # Records and reproducers are not pages.
        if path.is_file() and path.relative_to(REPORTS).parts[0] not in ("data", "reproducers")
    }
    old = "run `nox -s report` and commit reports/"
    assert sorted(expected) == sorted(actual), old
    assert [] == [name for name, text in expected.items() if text != actual[name]], old


@pytest.mark.parametrize("cell", RECORDS)
def test_dump_record_returns_the_published_record(cell: str) -> None:
    path = store.locate_record(REPORTS / "data", cell)

    assert store.dump_record(RECORDS[cell]) == path.read_bytes().decode()


def test_readme_excerpt_has_rows_of_the_published_page() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    excerpt = readme.partition("<!-- excerpt: ")[2].partition("<!-- end -->")[0]
    name, _, rows = excerpt.partition(" -->\n")
    page = (REPORTS / name).read_text(encoding="utf-8").splitlines()

    assert len(rows.splitlines()) >= 5
    known = set(map(normalize_row, page))
    assert [] == [row for row in rows.splitlines() if row and normalize_row(row) not in known]


def normalize_row(row: str) -> str:
    """Return a row without the width of its columns; on the page, a name is a link."""
    return re.sub("-+", "-", " ".join(row.replace("[", "").replace("]", "").split()))


def test_published_records_include_a_dozen_releases_and_every_cuda_build() -> None:
    facts = [record.attestation or {} for record in TESTED]

    assert len({str(fact["torch"]).partition("+")[0] for fact in facts}) >= 12
    assert {"11.7", "12.1", "12.4", "12.6", "12.8", "13.0", "13.2"} <= {f["cuda"] for f in facts}


def test_published_records_are_complete() -> None:
    assert [] == [record.cell for record in TESTED if record.suite is None]


def test_published_inductor_passes_only_with_setuptools() -> None:
    without = find_outcome(RECORDS["torch2.6.0-pypi-py3.11"], "sinusoidal", "compile.inductor")
    beside = find_outcome(
        RECORDS["torch2.9.1-pypi-py3.11+setuptools"], "sinusoidal", "compile.inductor"
    )

    assert (Verdict.BLOCKED, "setuptools-missing") == (without.verdict, without.reason)
    assert "setuptools" == without.mends
    assert Verdict.PASS is beside.verdict


@pytest.mark.parametrize("device", ["meta", "fake-cuda"])
@pytest.mark.parametrize("record", PLAIN, ids=lambda record: record.cell)
def test_published_plain_attribute_is_left_behind_in_every_cell(
    record: Record, device: str
) -> None:
    stray = find_outcome(record, "plain-attribute", "device.follows-module", device)
    buffer = find_outcome(record, "sinusoidal", "device.follows-module", device)

    assert (Verdict.FAIL, Verdict.PASS) == (stray.verdict, buffer.verdict)


def test_published_first_compiler_compiles_once_per_length() -> None:
    first = find_outcome(
        RECORDS["torch2.0.1-pypi-py3.10+setuptools_lt81+numpy_lt2"], "sinusoidal", "compile.lengths"
    )
    next_one = find_outcome(
        RECORDS["torch2.1.2-pypi-py3.11+setuptools_lt81+numpy_lt2"], "sinusoidal", "compile.lengths"
    )

    assert (7, "graph-per-length") == (first.metrics["graphs"], first.reason)
    assert next_one.metrics["graphs"] <= 4
    assert Verdict.PASS is next_one.verdict


def test_published_releases_before_the_compiler_never_fail_compile_probes() -> None:
    outcomes = RECORDS["torch1.13.1-pypi-py3.11"].outcomes
    compiling = {o.verdict for o in outcomes if o.probe.startswith("compile.")}

    assert {Verdict.NOT_APPLICABLE} == compiling
