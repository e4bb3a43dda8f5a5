"""An interpreter is one that uv names and that starts; what it says of itself is its build."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from torchgrid.environments import interpreters, uv
from torchgrid.environments.interpreters import Interpreter


def test_an_interpreter_says_its_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uv, "find_python", lambda _: Path(sys.executable))

    actual = interpreters.find_interpreter("3.11")

    assert isinstance(actual, Interpreter)
    assert Path(sys.executable) == actual.program
    assert actual.build.startswith(sys.version)


@pytest.mark.parametrize("found", ["nowhere", "broken"])
def test_one_that_does_not_start_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: str
) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 3.11.2\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setattr(uv, "find_python", lambda _: broken if found == "broken" else None)

    assert interpreters.find_interpreter("3.11") is None
