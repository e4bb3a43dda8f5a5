"""Numbers are shown where they were measured, by cell and encoding."""

from __future__ import annotations

from pathlib import Path

from tests.unit.builders import outcome, record, stopped
from torchgrid.report.metrics import metrics_page

GOLDEN = Path(__file__).parent / "golden" / "metrics.md"

OLD, NEW, NONE = "torch2.0.1-pypi-py3.10", "torch2.9.1-pypi-py3.11", "torch2.8.0-pypi-py3.11"

RECORDS = [
    record(
        outcome(
            cell=OLD,
            probe="compile.lengths",
            metrics={"graphs": 7, "graphs_per_length": {"700": 1, "10": 1, "12": 0, "1": 1}},
        ),
        cell=OLD,
    ),
    record(
        outcome(cell=NEW, probe="compile.lengths", metrics={"graphs": 0}),
        outcome(cell=NEW, encoding="a|b", metrics={"cold_seconds": 9.41234, "kind": "<x>"}),
        cell=NEW,
    ),
    record(
        outcome(cell=NONE, metrics={"cold_seconds": 1.0}), cell=NONE, stopped=stopped(), suite=None
    ),
]


def test_a_number_is_a_table_of_cells_by_encodings() -> None:
    assert GOLDEN.read_text(encoding="utf-8") == metrics_page(RECORDS)


def test_the_order_of_records_does_not_count() -> None:
    assert metrics_page(RECORDS) == metrics_page(RECORDS[::-1])
