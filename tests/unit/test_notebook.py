"""The notebook of the documentation runs on the accepted records."""

from __future__ import annotations

import json
from typing import Any

import polars as pl
import pytest

from tests.unit.builders import ROOT


def test_the_notebook_runs_from_the_first_cell_to_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    notebook = json.loads((ROOT / "docs" / "evidence.ipynb").read_text(encoding="utf-8"))
    cells = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    names: dict[str, Any] = {}

    for number, source in enumerate(cells):
        exec(compile(source, f"evidence.ipynb[{number}]", "exec"), names)  # noqa: S102  our own text

    frames = {name: value for name, value in names.items() if isinstance(value, pl.DataFrame)}
    assert {"frame", "statuses", "shares", "causes", "graphs"} <= frames.keys()
    assert [] == [name for name, frame in frames.items() if frame.is_empty()]
    assert names["statuses"]["len"].sum() == len(names["frame"])
