"""Tests of the library of the extra `cluster`."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest

from tests.unit.builders import ROOT
from torchgrid.cluster.extra import check_address, prepare_dask
from torchgrid.model.errors import ConfigurationError


def test_prepare_dask_without_it_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(ConfigurationError) as raised:
        prepare_dask(logging.CRITICAL)

    expected = "distributed is not installed; run `python -m pip install 'torchgrid[cluster]'`"
    assert expected == str(raised.value)


def test_prepare_dask_leaves_the_lines_to_torchgrid() -> None:
    prepare_dask(logging.CRITICAL)

    assert not logging.getLogger("distributed").isEnabledFor(logging.ERROR)


def test_prepare_dask_silences_a_dask_that_was_not_imported_before() -> None:
    code = """
import logging
from torchgrid.cluster.extra import prepare_dask
prepare_dask(logging.CRITICAL)
for name in ("distributed", "distributed.client", "distributed.core"):
    logging.getLogger(name).error("a line of Dask")
"""
    finished = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert "" == finished.stdout + finished.stderr


@pytest.mark.parametrize("address", ["tcp://scheduler:8786", "tls://[::1]:1", "scheduler:8786"])
def test_check_address_takes_a_host_with_a_port(address: str) -> None:
    check_address(address, "--on")


@pytest.mark.parametrize(
    "address", ["", "scheduler", "tcp://127.0.0.1", "ftp://x:1", "tcp://:8786", "tcp://x:eight"]
)
def test_check_address_refuses_another_text(address: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        check_address(address, "--on")

    expected = f"--on: {address!r} is not the address of a scheduler; write one such as "
    assert f"{expected}tcp://scheduler:8786" == str(raised.value)
