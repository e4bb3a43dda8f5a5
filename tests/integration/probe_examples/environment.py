"""Expected outcomes of the theme `environment`, for a cell and for made-up facts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.integration.probe_examples.words import (
    Example,
    Subject,
    expect_blocked,
    expect_fail,
    expect_not_applicable,
    expect_not_tested,
    expect_pass,
)

CELL = "-"

SUBJECTS: dict[str, Subject] = {}

# Of torch 2.9.1 with setuptools and numpy beside it, on a machine with g++.
EXAMPLES = (
    expect_pass("environment.compiler", CELL),
    expect_pass("environment.compile-python", CELL),
    expect_pass("environment.inductor", CELL),
    expect_pass("environment.aot-inductor", CELL),
    expect_pass("environment.numpy", CELL),
    expect_pass("environment.checkpoint", CELL),
    expect_pass("environment.export", CELL),
    expect_pass("environment.script", CELL),
    expect_pass("environment.distributed", CELL),
    expect_pass("environment.safetensors", CELL),
    expect_pass("environment.onnx", CELL),
)


@dataclass(frozen=True, kw_only=True)
class OtherCell:
    """An expected outcome in a cell with other facts, or with other variables."""

    example: Example
    facts: dict[str, Any] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        words = [f"{name}={value}" for name, value in (self.facts | self.variables).items()]
        return f"{self.example.probe} {' '.join(words)}"


FACTS = {
    "torch": "2.9.1+cu128",
    "python": "3.11.7",
    "cuda": "12.8",
    "compiler": "gcc 12.2.0",
    "triton": "3.5.1",
    "numpy": None,
    "freeze": {"setuptools": "84.2.1"},
    "arch_list": ["sm_75", "sm_80", "sm_90", "sm_90a", "compute_90"],
    "gpus": [],
    "accelerators": [],
    "driver": None,
    "cuda_problem": "Found no NVIDIA driver on your system.",
}
"""An attestation like that of the cell, limited to what the probes read."""


def make_other_cell(example: Example, **facts: Any) -> OtherCell:
    return OtherCell(example=example, facts=facts)


def make_gpu_facts(capability: str, carried: list[str]) -> dict[str, Any]:
    return {"gpus": [{"name": "a GPU", "capability": capability}], "arch_list": carried}


ARCHITECTURES = "environment.architectures"
DRIVER = "environment.driver"
FOUND = {"accelerators": ["cuda"], "cuda_problem": None}

# Each thread of the loop adds to its own sum, which the compiled code throws away.
MISLED_COMPILER = {"CXX": "g++ '-Dreduction(x)=firstprivate(total)'"}
FAILING_COMPILER = {"CXX": "/bin/false"}
TRACED_BY_NOBODY = {"TORCHDYNAMO_DISABLE": "1"}

ELSEWHERE = (
    make_other_cell(expect_blocked("environment.compiler", CELL, "no-compiler"), compiler=None),
    OtherCell(
        example=expect_blocked("environment.compiler", CELL, "does-not-compile"),
        variables=FAILING_COMPILER,
    ),
    OtherCell(
        example=expect_fail("environment.compiler", CELL, "wrong-code"), variables=MISLED_COMPILER
    ),
    OtherCell(
        example=expect_blocked("environment.inductor", CELL, "InvalidCxxCompiler"),
        variables=FAILING_COMPILER,
    ),
    OtherCell(
        example=expect_blocked("environment.aot-inductor", CELL, "InvalidCxxCompiler"),
        variables=FAILING_COMPILER,
    ),
    OtherCell(
        example=expect_fail("environment.compile-python", CELL, "not-captured"),
        variables=TRACED_BY_NOBODY,
    ),
    make_other_cell(expect_pass(ARCHITECTURES, CELL)),
    make_other_cell(expect_pass(ARCHITECTURES, CELL), **make_gpu_facts("8.6", ["sm_80"])),
    make_other_cell(expect_pass(ARCHITECTURES, CELL), **make_gpu_facts("9.0", ["sm_90a"])),
    make_other_cell(
        expect_pass(ARCHITECTURES, CELL), **make_gpu_facts("12.0", ["sm_50", "compute_90"])
    ),
    make_other_cell(
        expect_blocked(ARCHITECTURES, CELL, "not-carried"),
        **make_gpu_facts("12.0", ["sm_80", "sm_90"]),
    ),
    make_other_cell(
        expect_blocked(ARCHITECTURES, CELL, "not-carried"), **make_gpu_facts("8.0", ["sm_86"])
    ),
    make_other_cell(
        expect_blocked(ARCHITECTURES, CELL, "not-carried"), **make_gpu_facts("10.0", ["sm_90a"])
    ),
    make_other_cell(
        expect_blocked(ARCHITECTURES, CELL, "not-carried"),
        **make_gpu_facts("6.1", ["sm_75", "sm_80"]),
    ),
    make_other_cell(expect_fail(ARCHITECTURES, CELL, "unknown-architectures"), arch_list=[]),
    make_other_cell(expect_not_applicable(ARCHITECTURES, CELL, "no-cuda-build"), cuda=None),
    make_other_cell(expect_pass(DRIVER, CELL), driver="525.60.13", **FOUND),
    make_other_cell(expect_pass(DRIVER, CELL), driver="580.65.06", cuda="13.0", **FOUND),
    make_other_cell(
        expect_blocked(DRIVER, CELL, "driver-too-old"), driver="570.86.15", cuda="13.0"
    ),
    make_other_cell(expect_blocked(DRIVER, CELL, "no-gpu-found"), driver="580.65.06"),
    make_other_cell(expect_blocked(DRIVER, CELL, "no-driver")),
    make_other_cell(
        expect_not_tested(DRIVER, CELL, "unknown-cuda"), driver="580.65.06", cuda="99.0"
    ),
    make_other_cell(expect_not_applicable(DRIVER, CELL, "no-cuda-build"), cuda=None),
)

# Run where setuptools alone is installed beside torch.
IN_A_BARE_CELL = (
    make_other_cell(expect_blocked("environment.numpy", CELL, "not-installed")),
    make_other_cell(expect_blocked("environment.safetensors", CELL, "not-installed")),
    make_other_cell(expect_blocked("environment.onnx", CELL, "not-installed")),
)

# These run where there is a GPU.
ON_A_GPU = (expect_pass("environment.triton", CELL, "cuda"),)
