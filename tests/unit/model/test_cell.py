"""A cell's name is made of its parts, and cells are sorted newest first."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import cell
from torchgrid.model.cell import (
    PackageIndex,
    Parts,
    find_channel,
    has_more_packages,
    list_own_extras,
    list_packages,
    read_requirement,
    sort_key,
    spell_requirement,
    split_id,
)


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({}, "torch2.9.1-pypi-py3.11"),
        ({"source": "cu118", "torch": "2.7.1", "python": "3.10"}, "torch2.7.1-cu118-py3.10"),
        ({"python": "3.13t"}, "torch2.9.1-pypi-py3.13t"),
        ({"extras": ("setuptools",)}, "torch2.9.1-pypi-py3.11+setuptools"),
        ({"extras": ("setuptools<81",)}, "torch2.9.1-pypi-py3.11+setuptools_lt81"),
        ({"extras": ("Flash_Attn>=2", "numpy")}, "torch2.9.1-pypi-py3.11+flash-attn_ge2+numpy"),
        ({"torch": "2.16.0rc1"}, "torch2.16.0rc1-pypi-py3.11"),
        (
            {"torch": "2.16.0.dev20261120", "source": "nightly_cu130"},
            "torch2.16.0.dev20261120-nightly_cu130-py3.11",
        ),
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


@pytest.mark.parametrize(
    "text,expected",
    [
        ("numpy", "numpy"),
        ("numpy<2", "numpy_lt2"),
        ("NumPy >= 2", "numpy_ge2"),
        ("numpy<2,>=1.20", "numpy_ge1.20_lt2"),
        ("onnx==1.*", "onnx_eq1.x"),
        ("torchao==0.9+cpu", "torchao_eq0.9-cpu"),
        ("einops~=0.8", "einops_like0.8"),
        ("einops>0.7,<=0.8", "einops_gt0.7_le0.8"),
        ("x===1!2RC1", "x_is1-2rc1"),
        # What steps around broken releases chooses no other one.
        ("transformers[torch]!=4.50.*,!=4.51.*", "transformers"),
    ],
)
def test_spell_requirement_is_a_name_of_a_file(text: str, expected: str) -> None:
    assert expected == spell_requirement(text)


def test_id_of_cells_whose_extras_differ_in_version_differs() -> None:
    old, new = cell(extras=("numpy<2",)), cell(extras=("numpy>=2",))

    assert ("torch2.9.1-pypi-py3.11+numpy_lt2", "torch2.9.1-pypi-py3.11+numpy_ge2") == (
        old.id,
        new.id,
    )


def test_requirements_of_an_index_name_its_local_part() -> None:
    index = PackageIndex(name="night", url="https://wheels.example", local="cu130")

    assert ("torch==2.9.1+cu130",) == cell(index=index).requirements
    assert ("torch==2.9.1+cpu",) == cell(torch="2.9.1+cpu", index=index).requirements


@pytest.mark.parametrize(
    "release,expected",
    [
        ("2.9.1", "release"),
        ("2.9.1+cu126", "release"),
        ("2.16.0rc1", "candidate"),
        ("2.16.0.dev20261120", "nightly"),
        ("notes", "release"),
    ],
)
def test_find_channel_of_a_version(release: str, expected: str) -> None:
    assert expected == find_channel(release)


def test_sort_key_orders_a_release_before_its_candidates_and_nightlies() -> None:
    expected = [
        "torch2.16.0-pypi-py3.11",
        "torch2.16.0rc2-test-py3.11",
        "torch2.16.0rc1-test-py3.11",
        "torch2.16.0.dev20261121-night-py3.11",
        "torch2.16.0.dev20261120-night-py3.11",
        "torch2.15.0-pypi-py3.11",
        "torch2.15.0-pypi-py3.11@linux-aarch64",
        "torch2.15.0-pypi-py3.11@sm_90",
        "torch2.9.1+cpu-own-py3.11",
    ]

    assert expected == sorted([*expected[4:], *expected[:4]], key=sort_key)


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
        (
            "torch2.9.1-pypi-py3.11+numpy_lt2@linux-aarch64@sm_90",
            Parts(release="2.9.1", variant="py3.11@linux-aarch64@sm_90", extras=("numpy_lt2",)),
        ),
        (
            "torch2.16.0.dev20261120+cu130-night-py3.14t",
            Parts(release="2.16.0.dev20261120+cu130", variant="night-py3.14t"),
        ),
        ("notes", Parts(release="notes", variant="")),
    ],
)
def test_split_id_returns_the_parts_of_a_name(name: str, expected: Parts) -> None:
    assert expected == split_id(name)


@pytest.mark.parametrize(
    "requirement",
    ["numpy", "numpy<2", "numpy>=1.20,<2", "setuptools<81", "torchao==0.9.*", "a~=1.2"],
)
def test_read_requirement_undoes_spell_requirement(requirement: str) -> None:
    assert requirement == read_requirement(spell_requirement(requirement))


def test_list_packages_returns_the_requirements_in_a_name() -> None:
    assert ("setuptools<81", "numpy<2") == list_packages(
        "torch2.1.2-pypi-py3.11+setuptools_lt81+numpy_lt2"
    )
    assert () == list_packages("torch2.1.2-pypi-py3.11")


@pytest.mark.parametrize(
    "name,expected",
    [
        ("torch2.9.1-pypi-py3.11+a+b", True),
        ("torch2.9.1-pypi-py3.11+a", False),
        ("torch2.9.1-pypi-py3.11+b", False),
        ("torch2.9.1-pypi-py3.12+a+b", False),
        ("torch2.9.1-cpu-py3.11+a+b", False),
        ("torch2.8.0-pypi-py3.11+a+b", False),
        ("torch2.9.1-pypi-py3.11+a+b@linux-aarch64", False),
    ],
)
def test_has_more_packages_compares_cells_that_differ_in_nothing_else(
    name: str, *, expected: bool
) -> None:
    assert expected is has_more_packages(name, than="torch2.9.1-pypi-py3.11+a")


def test_list_own_extras_leaves_out_what_the_encodings_require() -> None:
    extras, requires = ("setuptools", "numpy_lt2", "transformers"), ("transformers[torch]!=4.50.*",)

    assert ("setuptools", "numpy_lt2") == list_own_extras(extras, requires)
    assert extras == list_own_extras(extras, ())
