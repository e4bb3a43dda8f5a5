"""The tensors inside the values that modules take and return, on a real torch."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import run_in_cell

STRUCTURES: dict[str, tuple[list[str], list[float], str]] = {
    "T(1.0)": ([""], [2.0], "Tensor"),
    "(T(1.0), [T(2.0), 'word'], None)": (["[0]", "[1][0]"], [2.0, 4.0], "tuple"),
    "{'cos': T(1.0), 3: (T(2.0),)}": (["['cos']", "[3][0]"], [2.0, 4.0], "dict"),
    "OrderedDict(a=T(1.0))": (["['a']"], [2.0], "OrderedDict"),
    "Pair(T(1.0), 5)": ([".cos"], [2.0], "Pair"),
    "Answer(T(1.0), Pair(T(2.0), T(3.0)))": (
        [".hidden", ".label.cos", ".label.sin"],
        [2.0, 4.0, 6.0],
        "Answer",
    ),
    "Cache(T(1.0), T(2.0))": ([".keys[0]", ".keys[1]"], [2.0, 4.0], "Cache"),
    "'word'": ([], [], "str"),
}


@pytest.fixture(scope="module")
def found(cell_python: Path) -> dict[str, Any]:
    """The paths, the doubled numbers and the type of each structure."""
    answers = run_in_cell(cell_python, "structures.py", json.dumps(list(STRUCTURES)), {})
    return dict(zip(STRUCTURES, answers, strict=True))


@pytest.mark.parametrize("text", STRUCTURES)
def test_map_tensors_changes_each_tensor_and_keeps_the_structure(
    text: str, found: dict[str, Any]
) -> None:
    assert found[text] == list(STRUCTURES[text])
