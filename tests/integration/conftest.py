"""Fixtures of whole cells, with wheels of a loopback index or with a real torch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import install_real_torch, make_context, read_fake_torch
from tests.integration.loopback import Index, serve
from torchgrid.environments import retry
from torchgrid.environments.environment import Environment
from torchgrid.runs.context import CellContext


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """An index with a torch 9.9.9, which is the fake one."""
    with serve(tmp_path_factory.mktemp("index")) as served:
        served.add("torch", "9.9.9", read_fake_torch())
        yield served


@pytest.fixture
def only_loopback(index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    """The loopback index as the only one that uv reaches, with a cache of the test's own."""
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.address)
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setattr(retry, "PAUSES", (0.0, 0.0))
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", "never")
    return index


@pytest.fixture
def own(tmp_path: Path, only_loopback: Index, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """An index of one test, which can fail without harm to others."""
    with serve(tmp_path / "own") as served:
        served.add("torch", "9.9.9", read_fake_torch())
        monkeypatch.setenv("UV_DEFAULT_INDEX", served.address)
        monkeypatch.setenv("UV_HTTP_TIMEOUT", "1")
        yield served


@pytest.fixture
def context(only_loopback: Index, tmp_path: Path) -> CellContext:
    """A cell of torch 9.9.9 on this Python, in a project of its own."""
    return make_context(tmp_path / "project")


@pytest.fixture(scope="session")
def real_environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment with a real torch."""
    # Without setuptools, 2.9 cannot compile at all (pytorch#173823). safetensors saves through
    # numpy but does not require it. The others export to ONNX and run the result.
    extras = ("numpy", "onnx", "onnxruntime", "onnxscript", "safetensors", "setuptools")
    return install_real_torch(tmp_path_factory.mktemp("real"), *extras)


@pytest.fixture(scope="session")
def cell_python(real_environment: Environment) -> Path:
    """The interpreter of a cell with a real torch."""
    return real_environment.python
