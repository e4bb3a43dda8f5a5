"""The codes that one release of torch cannot show, and the accepted records that do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from tests.outcomes.codes import ROOT, classify

RECORDED: Mapping[tuple[str, str], str] = {
    ("not-applicable", "no-aot-inductor"): "a release before 2.3",
    ("not-applicable", "no-compile"): "a release before 2.0",
    ("not-applicable", "no-default-device"): "a release before 2.0",
    ("not-applicable", "no-device-context"): "a release before 2.0",
    ("not-applicable", "no-export"): "a release before 2.1",
    ("not-applicable", "no-mark"): "a release before 2.1",
}
"""The codes, and the release or cell in which a probe has them."""


@cache
def find_recorded_cells() -> Mapping[tuple[str, str], str]:
    """Return each code's first cell, by name, among the accepted records."""
    found: dict[tuple[str, str], str] = {}
    for file in sorted((ROOT / "reports/data").glob("*.jsonl"), reverse=True):
        for line in file.read_text(encoding="utf-8").splitlines():
            written = json.loads(line)
            if "verdict" in written:
                found[written["verdict"], classify(written.get("reason"))] = written["cell"]
    return found
