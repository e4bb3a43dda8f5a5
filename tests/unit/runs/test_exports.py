"""Records as files for other programs, and as a data frame."""

from __future__ import annotations

import sys
from pathlib import Path

import polars as pl
import pytest

import torchgrid
from tests.unit.builders import outcome, record, stopped, write
from torchgrid.contract import Verdict
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.records import store
from torchgrid.report.outcome_rows import COLUMNS
from torchgrid.runs.exports import FORMATS, export_records, load

MATRIX = """\
[[expect]]
encoding = "*"
probe = "device.*"
why = "by design"
"""


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    failed = outcome(probe="device.moves", verdict=Verdict.FAIL, reason="left-behind")
    store.write_record(tmp_path / "reports" / "data", record(outcome(), failed))
    return tmp_path / "reports"


def test_load_makes_a_row_for_each_outcome_and_knows_the_expectations(reports: Path) -> None:
    frame = load(reports)

    assert list(COLUMNS) == frame.columns
    assert ["passed", "failed"] == frame["status"].to_list()
    assert [pl.Float64(), pl.Boolean()] == [frame.schema["seconds"], frame.schema["flaky"]]

    write(reports.parent / "matrix.toml", MATRIX)
    expected = load(str(reports / "data")).filter(pl.col("probe") == "device.moves")
    assert [("skipped", "by design")] == expected.select("status", "expected").rows()


def test_load_is_in_the_package_itself(reports: Path) -> None:
    frame = torchgrid.load(str(reports))

    assert isinstance(frame, pl.DataFrame)
    assert (2, len(COLUMNS)) == frame.shape


def test_export_records_writes_every_format(reports: Path, tmp_path: Path) -> None:
    for name in FORMATS:
        export_records(reports, name, tmp_path / name, print)

    assert load(reports).equals(pl.read_parquet(tmp_path / "parquet"))
    assert 3 == len((tmp_path / "csv").read_text(encoding="utf-8").splitlines())
    assert "<testsuites" in (tmp_path / "junit").read_text(encoding="utf-8")
    assert "CTRF" in (tmp_path / "ctrf").read_text(encoding="utf-8")
    assert "# torchgrid" in (tmp_path / "summary").read_text(encoding="utf-8")


def test_export_records_without_a_path_prints(reports: Path) -> None:
    lines: list[str] = []

    export_records(reports, "csv", None, lines.append)

    assert lines[0].startswith("cell,release,")
    with pytest.raises(ConfigurationError, match="parquet is not text; name a file"):
        export_records(reports, "parquet", None, lines.append)


@pytest.mark.parametrize("name", ["csv", "junit", "summary", "parquet"])
def test_export_records_of_nothing_tested_raises_and_writes_nothing(
    tmp_path: Path, name: str
) -> None:
    store.write_record(tmp_path, record())

    with pytest.raises(NothingTestedError, match="nothing was tested: 1 record, none with an out"):
        export_records(tmp_path, name, tmp_path / "out", print)
    assert not (tmp_path / "out").exists()


def test_export_records_of_a_stop_writes_it(tmp_path: Path) -> None:
    store.write_record(tmp_path, record(suite=None, stopped=stopped()))

    export_records(tmp_path, "junit", tmp_path / "out", print)

    assert 'errors="1"' in (tmp_path / "out").read_text(encoding="utf-8")


def test_load_without_records_or_without_polars_is_one_line(
    reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NothingTestedError, match="no records"):
        load(tmp_path / "missing")
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'torchgrid\[data\]'"):
        load(reports)
