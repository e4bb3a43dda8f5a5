"""The facts of a build come from the attestation of a cell, and the driver from its probe."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import attested, outcome, record
from torchgrid.contract import CELL
from torchgrid.report.build_facts import BUILD_FACTS, read_build_facts


def test_read_build_facts_has_what_the_attestation_measured() -> None:
    facts = attested(
        cudnn=91002,
        triton="3.5.1",
        arch_list=["sm_80", "sm_90"],
        blas="mkl",
        build=["GCC 13.3", "C++ Version: 201703"],
        freeze={"nvidia-nccl-cu12": "2.27.5", "nvidia-cudnn-cu12": "9.10.2.21"},
    )
    driver = outcome(encoding=CELL, probe="environment.driver", metrics={"minimum": 525})

    actual = read_build_facts(record(driver, attestation=facts))

    assert {
        "CUDA": "12.8",
        "cuDNN": "9.10.2.21",
        "NCCL": "2.27.5",
        "triton": "3.5.1",
        "GPU generations (sm)": "80 90",
        "smallest driver": "525",
        "compiler of the build": "GCC 13.3",
        "C++": "201703",
        "BLAS": "mkl",
    } == actual
    assert [*actual] == [*BUILD_FACTS]


@pytest.mark.parametrize(
    "number,expected", [(8500, "8.5.0"), (8902, "8.9.2"), (90100, "9.1.0"), (91002, "9.10.2")]
)
def test_read_build_facts_spells_the_number_of_cudnn(number: int, expected: str) -> None:
    assert expected == read_build_facts(record(attestation=attested(cudnn=number)))["cuDNN"]


@pytest.mark.parametrize("facts", [None, {}, {"freeze": None, "arch_list": None, "cudnn": True}])
def test_read_build_facts_leaves_out_what_is_unknown(facts: dict[str, Any] | None) -> None:
    assert read_build_facts(record(attestation=facts)).keys() <= {"CUDA"}


def test_read_build_facts_tells_a_build_without_cuda_from_no_attestation() -> None:
    assert "none" == read_build_facts(record(attestation=attested(cuda=None)))["CUDA"]
    assert {} == read_build_facts(record())
