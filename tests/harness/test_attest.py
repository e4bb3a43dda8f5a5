"""Tests of inside.facts: an attestation has every fact that it can, and nothing private."""

from __future__ import annotations

import json
import platform
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.harness.conftest import Run


@pytest.fixture
def facts(everything: Run) -> dict[str, Any]:
    found: dict[str, Any] = everything.events[0]["attestation"]
    return found


@pytest.mark.parametrize(
    "name,expected",
    [
        ("torch", "9.9.9+fake"),
        ("cuda", "99.1"),
        ("hip", None),
        ("git_version", "0" * 40),
        ("python", platform.python_version()),
        ("machine", platform.machine()),
        ("arch_list", ["sm_70", "sm_90"]),
        ("cpu_capability", "AVX2"),
        ("blas", "mkl"),
        ("build", ["GCC 13.3", "CPU capability usage: AVX2"]),
        ("accelerators", []),
        ("gpus", []),
        ("threads", 1),
        ("free_threaded", False),
        ("cuda_problem", "Found no NVIDIA driver on your system"),
        ("import_warnings", ["UserWarning: this torch is not one"]),
    ],
)
def test_attest_has_a_fact(facts: dict[str, Any], name: str, expected: object) -> None:
    assert expected == facts[name]


def test_attest_keeps_other_parts_if_one_fails(facts: dict[str, Any]) -> None:
    assert {"error": "OSError: libcudnn.so.99: cannot open shared object file"} == facts["cudnn"]


def test_attest_lists_packages_by_canonical_name(facts: dict[str, Any]) -> None:
    assert "pytest" in facts["freeze"]
    assert sorted(facts["freeze"]) == list(facts["freeze"])
    assert [] == [
        name for name in facts["freeze"] if name != name.lower() or "_" in name or "." in name
    ]


def test_attest_has_nothing_private(facts: dict[str, Any]) -> None:
    text = json.dumps(facts)

    assert f"{Path.home()}/" not in text
    assert platform.node() not in text or platform.node() in ("localhost", "linux")
