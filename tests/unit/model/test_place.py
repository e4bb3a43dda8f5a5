"""Tests that a record's name tells where it was made, and that an attestation agrees."""

from __future__ import annotations

from typing import Any

import pytest

from torchgrid.model.place import Place, attest_place, make_platform, split_name

CELL = "torch2.9.1-pypi-py3.11+numpy_lt2"


@pytest.mark.parametrize(
    "place,suffix",
    [
        (Place(), ""),
        (Place(platform="linux-aarch64"), "@linux-aarch64"),
        (Place(accelerator="sm_90"), "@sm_90"),
        (Place(platform="macos-arm64"), "@macos-arm64"),
        (Place(platform="linux-aarch64", accelerator="sm_121"), "@linux-aarch64@sm_121"),
        (Place(accelerator="gfx90a"), "@gfx90a"),
    ],
)
def test_split_name_returns_the_cell_and_the_place_of_its_suffix(place: Place, suffix: str) -> None:
    assert suffix == place.suffix
    assert (CELL, place) == split_name(f"{CELL}{suffix}")


@pytest.mark.parametrize(
    "system,machine,expected",
    [
        ("Linux", "x86_64", "linux-x86_64"),
        ("Linux", "aarch64", "linux-aarch64"),
        ("Linux", "arm64", "linux-aarch64"),
        ("Darwin", "arm64", "macos-arm64"),
        ("Darwin", "x86_64", "macos-x86_64"),
        ("Windows", "AMD64", "windows-x86_64"),
        ("Windows", "ARM64", "windows-arm64"),
        ("Linux", "riscv64", "linux-riscv64"),
    ],
)
def test_make_platform_has_one_word_for_each(system: str, machine: str, expected: str) -> None:
    assert expected == make_platform(system, machine)


LINUX = {"platform": "Linux-6.1.0-x86_64-with-glibc2.36", "machine": "x86_64"}


@pytest.mark.parametrize(
    "facts,expected",
    [
        ({}, None),
        ({"platform": {"error": "OSError"}, "machine": "x86_64"}, None),
        (LINUX, Place()),
        ({**LINUX, "gpus": []}, Place()),
        ({**LINUX, "gpus": {"error": "no driver"}}, Place()),
        (
            {**LINUX, "gpus": [{"capability": "9.0"}, {"capability": "8.0"}]},
            Place(accelerator="sm_90"),
        ),
        ({**LINUX, "gpus": [{"capability": "12.1"}]}, Place(accelerator="sm_121")),
        (
            {
                **LINUX,
                "hip": "6.4",
                "gpus": [{"capability": "9.4", "architecture": "gfx942:xnack-"}],
            },
            Place(accelerator="gfx942"),
        ),
        (
            {"platform": "macOS-14.5-arm64-arm-64bit", "machine": "arm64"},
            Place(platform="macos-arm64"),
        ),
    ],
)
def test_attest_place_names_platform_and_first_gpu(
    facts: dict[str, Any], expected: Place | None
) -> None:
    assert expected == attest_place(facts)
