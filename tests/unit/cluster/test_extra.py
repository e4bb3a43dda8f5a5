"""Tests of the library of the extra `cluster`."""

from __future__ import annotations

import logging
import sys

import pytest

from torchgrid.cluster.extra import prepare_dask
from torchgrid.model.errors import ConfigurationError


def test_prepare_dask_without_it_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(ConfigurationError) as raised:
        prepare_dask()

    expected = "distributed is not installed; run `python -m pip install 'torchgrid[cluster]'`"
    assert expected == str(raised.value)


def test_prepare_dask_leaves_the_lines_to_torchgrid() -> None:
    prepare_dask()

    assert not logging.getLogger("distributed").isEnabledFor(logging.ERROR)
