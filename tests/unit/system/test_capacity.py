"""A run uses as many cores as it may, and runs as many cells as there is memory for."""

from __future__ import annotations

from types import SimpleNamespace

import psutil
import pytest

from torchgrid.model.errors import ConfigurationError
from torchgrid.system import capacity


@pytest.mark.parametrize("value", ["0", "-1", "many", "1.5", "", "²"])
def test_what_is_no_number_of_cores_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv(capacity.CORES, value)

    with pytest.raises(ConfigurationError, match=rf"TORCHGRID_CORES: '{value}' is no number"):
        capacity.usable_cores()


def test_without_a_word_all_usable_cores_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(capacity.CORES, raising=False)

    assert capacity.usable_cores() >= 1


@pytest.mark.parametrize("said,expected", [("1", 1), ("3", 3), ("9", 3)])
def test_fewer_cores_are_used_where_that_is_said(
    said: str, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(capacity, "_usable", lambda: 3)
    monkeypatch.setenv(capacity.CORES, said)

    assert expected == capacity.usable_cores()


def machine(monkeypatch: pytest.MonkeyPatch, *, cores: int, gigabytes: int) -> None:
    """A machine of so many cores, with so much memory free."""
    memory = SimpleNamespace(available=gigabytes * 1024**3)
    monkeypatch.delenv(capacity.CORES, raising=False)
    monkeypatch.setattr(capacity, "_usable", lambda: cores)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)


@pytest.mark.parametrize(
    "cores,gigabytes,expected", [(2, 24, 2), (16, 128, 16), (16, 24, 12), (2, 3, 1), (2, 1, 1)]
)
def test_questions_are_bounded_by_cores_and_memory(
    monkeypatch: pytest.MonkeyPatch, cores: int, gigabytes: int, expected: int
) -> None:
    machine(monkeypatch, cores=cores, gigabytes=gigabytes)

    assert expected == capacity.probes_at_once()


@pytest.mark.parametrize(
    "cores,gigabytes,expected",
    [(1, 64, 2), (2, 64, 2), (8, 64, 2), (9, 64, 3), (2, 7, 1), (2, 1, 1), (64, 20, 5)],
)
def test_cells_are_bounded_by_cores_and_memory(
    monkeypatch: pytest.MonkeyPatch, cores: int, gigabytes: int, expected: int
) -> None:
    machine(monkeypatch, cores=cores, gigabytes=gigabytes)

    assert expected == capacity.count_parallel_cells()
