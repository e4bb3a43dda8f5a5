"""An interpreter is one that uv names and that starts; its build is what it prints."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.unit.builders import catch_stop, stopped
from torchgrid.contract import Reason
from torchgrid.environments import interpreters, uv
from torchgrid.environments.interpreters import Interpreter


def test_find_interpreter_returns_its_program_and_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uv, "find_python", lambda _: Path(sys.executable))

    actual = interpreters.find_interpreter("3.11")

    assert actual is not None
    assert Path(sys.executable) == actual.program
    assert actual.build.startswith(sys.version)


@pytest.mark.parametrize("found", ["nowhere", "broken"])
def test_find_interpreter_without_one_that_starts_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: str
) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 3.11.2\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setattr(uv, "find_python", lambda _: broken if found == "broken" else None)

    assert interpreters.find_interpreter("3.11") is None


@pytest.mark.parametrize("found", [Interpreter(Path("/opt/python"), "3.13.1"), None])
def test_fetch_interpreter_returns_one_that_starts_or_stops(
    monkeypatch: pytest.MonkeyPatch, found: Interpreter | None
) -> None:
    fetched: list[str] = []
    monkeypatch.setattr(uv, "fetch_python", fetched.append)
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: found)

    if found is not None:
        assert found == interpreters.fetch_interpreter("3.13")
    else:
        actual = catch_stop(lambda: interpreters.fetch_interpreter("3.13"))
        detail = "uv installed Python 3.13, and finds none that starts"
        assert stopped(Reason.NO_INTERPRETER, detail=detail) == actual
    assert ["3.13"] == fetched
