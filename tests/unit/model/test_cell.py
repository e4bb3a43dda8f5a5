"""A cell's name is made of its parts, and cells are sorted newest first."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import cell
from torchgrid.model.cell import Parts, sort_key, split_id


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({}, "torch2.9.1-pypi-py3.11"),
        ({"source": "cu118", "torch": "2.7.1", "python": "3.10"}, "torch2.7.1-cu118-py3.10"),
        ({"python": "3.13t"}, "torch2.9.1-pypi-py3.13t"),
        ({"extras": ("setuptools",)}, "torch2.9.1-pypi-py3.11+setuptools"),
        ({"extras": ("setuptools<81",)}, "torch2.9.1-pypi-py3.11+setuptools"),
        ({"extras": ("Flash_Attn>=2", "numpy<2")}, "torch2.9.1-pypi-py3.11+flash-attn+numpy"),
    ],
)
def test_id_is_made_of_the_parts_of_a_cell(changes: dict[str, Any], expected: str) -> None:
    actual = cell(**changes).id

    assert expected == actual


def test_id_leaves_out_profiles() -> None:
    assert cell().id == cell(profiles=("default",)).id


def test_requirements_are_the_release_and_the_extras() -> None:
    actual = cell(extras=("setuptools<81",)).requirements

    assert ("torch==2.9.1", "setuptools<81") == actual


def test_sort_key_orders_by_newest_torch_then_python_then_source_and_extras() -> None:
    expected = [
        "torch2.15.0-pypi-py3.11",
        "torch2.9.1-pypi-py3.13",
        "torch2.9.1-cpu-py3.11",
        "torch2.9.1-cu126-py3.11",
        "torch2.9.1-pypi-py3.11",
        "torch2.9.1-pypi-py3.11+setuptools",
        "torch2.9.1-pypi-py3.9",
        "torch2.9.0-pypi-py3.13",
        "torch1.13.1-pypi-py3.11",
        "notes",
    ]

    actual = sorted(sorted(expected), key=sort_key)

    assert expected == actual


@pytest.mark.parametrize("name", ["notes", "torchnightly-pypi-py3.11", "torch2.9.1-pypi-pyother"])
def test_sort_key_of_another_name_comes_last(name: str) -> None:
    actual = sorted([name, "torch1.13.1-pypi-py3.8"], key=sort_key)

    assert ["torch1.13.1-pypi-py3.8", name] == actual


def test_sort_key_of_two_cells_is_never_equal() -> None:
    threads, no_threads = "torch2.9.1-pypi-py3.13", "torch2.9.1-pypi-py3.13t"

    assert sort_key(threads) != sort_key(no_threads)


@pytest.mark.parametrize(
    "name,expected",
    [
        ("torch2.9.1-pypi-py3.11", Parts(release="2.9.1", variant="py3.11")),
        ("torch2.9.1-pypi-py3.13t", Parts(release="2.9.1", variant="py3.13t")),
        ("torch2.7.1-cu118-py3.10", Parts(release="2.7.1", variant="cu118-py3.10")),
        (
            "torch2.0.1-pypi-py3.10+setuptools+numpy",
            Parts(release="2.0.1", variant="py3.10", extras=("setuptools", "numpy")),
        ),
        ("notes", Parts(release="notes", variant="")),
    ],
)
def test_split_id_returns_the_parts_of_a_name(name: str, expected: Parts) -> None:
    assert expected == split_id(name)
