"""The circumstances of all unit tests, the same on every machine."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

import nox
import pytest

from torchgrid.environments import uv
from torchgrid.model.place import Place
from torchgrid.runs import context


@pytest.fixture(autouse=True)
def usual_circumstances(monkeypatch: pytest.MonkeyPatch) -> None:
    """Name records as the usual machine does, for a user without settings of uv."""
    monkeypatch.setattr(context, "read_place", lambda _: Place())
    for name in uv.read_settings():
        monkeypatch.delenv(name)


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The sessions that a test defines, and no others."""
    defined: OrderedDict[str, Any] = OrderedDict()
    monkeypatch.setattr(nox.registry, "_REGISTRY", defined)
    return defined
