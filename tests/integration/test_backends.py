"""The name by which an error blames a backend of torch.compile."""

from __future__ import annotations

import json
from pathlib import Path

from tests.integration.contexts import run_in_cell

NAMES = ["inductor", "aot_eager"]


def test_compile_counted_names_the_backend_that_raises(cell_python: Path) -> None:
    actual = run_in_cell(cell_python, "backends.py", json.dumps(NAMES), {})

    assert [f"backend={name!r} raised:\nValueError: no kernel" for name in NAMES] == actual
