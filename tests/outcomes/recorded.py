"""Codes that the one release of the tests cannot show, and the accepted records that do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from tests.outcomes.codes import ROOT, class_of

RECORDED: Mapping[tuple[str, str], str] = {
    ("not-applicable", "no-aot-inductor"): "a release before 2.3",
    ("not-applicable", "no-compile"): "a release before 2.0",
    ("not-applicable", "no-default-device"): "a release before 2.0",
    ("not-applicable", "no-device-context"): "a release before 2.0",
    ("not-applicable", "no-dim"): "a release before 2.2",
    ("not-applicable", "no-export"): "a release before 2.1",
    ("not-applicable", "no-mark"): "a release before 2.1",
    ("not-tested", "no-onnx"): "a cell without onnx",
    ("not-tested", "no-safetensors"): "a cell without safetensors",
}
"""The codes, and what it takes to be answered so."""


@cache
def cells_by_code() -> Mapping[tuple[str, str], str]:
    """The first of the accepted records, by name, in which each code was written."""
    found: dict[tuple[str, str], str] = {}
    for file in sorted((ROOT / "reports/data").glob("*.jsonl"), reverse=True):
        for line in file.read_text(encoding="utf-8").splitlines():
            written = json.loads(line)
            if "verdict" in written:
                found[written["verdict"], class_of(written.get("reason"))] = written["cell"]
    return found
