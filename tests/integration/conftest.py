"""Whole cells: with wheels of a loopback index, and with a real torch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import fake_torch, make_desk
from tests.integration.loopback import Index, serve
from torchgrid.environments import retry
from torchgrid.environments.environment import Environment, ensure_environment
from torchgrid.environments.plan import plan_cell
from torchgrid.model.cell import Cell
from torchgrid.model.project import Project
from torchgrid.model.verdict import Stopped
from torchgrid.runs.context import CellContext


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """An index that knows a torch 9.9.9, made of the fake one."""
    with serve(tmp_path_factory.mktemp("index")) as served:
        served.add("torch", "9.9.9", fake_torch())
        yield served


@pytest.fixture
def only_loopback(index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    """Let uv see the loopback index alone, with a cache of the test's own."""
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.address)
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setattr(retry, "PAUSES", (0.0, 0.0))
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", "never")
    return index


@pytest.fixture
def own(tmp_path: Path, only_loopback: Index, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """An index of this test alone: it may fail."""
    with serve(tmp_path / "own") as served:
        served.add("torch", "9.9.9", fake_torch())
        monkeypatch.setenv("UV_DEFAULT_INDEX", served.address)
        monkeypatch.setenv("UV_HTTP_TIMEOUT", "1")
        yield served


@pytest.fixture
def context(only_loopback: Index, tmp_path: Path) -> CellContext:
    """A cell of torch 9.9.9 on this Python, in a project of its own."""
    return make_desk(tmp_path / "project")


@pytest.fixture(scope="session")
def real_environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment with a real torch, made by the engine from uv's shared cache."""
    # setuptools beside it: without one, 2.9 cannot compile at all (pytorch#173823).
    # safetensors saves through numpy, and does not require it. What is exported to ONNX is run.
    extras = ("numpy", "onnx", "onnxruntime", "onnxscript", "safetensors", "setuptools")
    cell = Cell(torch="2.9.1", source="pypi", python="3.11", extras=extras)
    project = Project(tmp_path_factory.mktemp("real"))
    planned = plan_cell(project, cell)
    assert not isinstance(planned.lock, Stopped), planned.lock
    environment = ensure_environment(project, planned, planned.lock)
    assert isinstance(environment, Environment), environment
    return environment


@pytest.fixture(scope="session")
def cell_python(real_environment: Environment) -> Path:
    """The interpreter of a cell with a real torch."""
    return real_environment.python
