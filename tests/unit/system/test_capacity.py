"""Tests that cores and memory bound the probes and cells that run in parallel."""

from __future__ import annotations

from types import SimpleNamespace

import psutil
import pytest

from torchgrid.model.errors import ConfigurationError
from torchgrid.system import capacity


@pytest.mark.parametrize("value", ["0", "-1", "many", "1.5", "", "²"])
def test_count_usable_cores_rejects_what_is_not_a_number(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv(capacity.CORES, value)

    with pytest.raises(ConfigurationError, match=rf"TORCHGRID_CORES: '{value}' is not a"):
        capacity.count_usable_cores()


def test_count_usable_cores_without_a_setting_counts_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(capacity.CORES, raising=False)

    assert capacity.count_usable_cores() >= 1


@pytest.mark.parametrize("setting,expected", [("1", 1), ("3", 3), ("9", 3)])
def test_count_usable_cores_with_a_setting_is_bounded_by_it(
    setting: str, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(capacity, "_count_available_cores", lambda: 3)
    monkeypatch.setenv(capacity.CORES, setting)

    assert expected == capacity.count_usable_cores()


def fake_machine(monkeypatch: pytest.MonkeyPatch, *, cores: int, gigabytes: int) -> None:

    memory = SimpleNamespace(available=gigabytes * 1024**3)
    monkeypatch.delenv(capacity.CORES, raising=False)
    monkeypatch.setattr(capacity, "_count_available_cores", lambda: cores)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)


@pytest.mark.parametrize(
    "cores,gigabytes,expected", [(2, 24, 2), (16, 128, 16), (16, 24, 12), (2, 3, 1), (2, 1, 1)]
)
def test_count_parallel_probes_is_bounded_by_cores_and_memory(
    monkeypatch: pytest.MonkeyPatch, cores: int, gigabytes: int, expected: int
) -> None:
    fake_machine(monkeypatch, cores=cores, gigabytes=gigabytes)

    assert expected == capacity.count_parallel_probes()


@pytest.mark.parametrize(
    "cores,gigabytes,expected",
    [(1, 64, 2), (2, 64, 2), (8, 64, 2), (9, 64, 3), (2, 7, 1), (2, 1, 1), (64, 20, 5)],
)
def test_count_parallel_cells_is_bounded_by_cores_and_memory(
    monkeypatch: pytest.MonkeyPatch, cores: int, gigabytes: int, expected: int
) -> None:
    fake_machine(monkeypatch, cores=cores, gigabytes=gigabytes)

    assert expected == capacity.count_parallel_cells()
