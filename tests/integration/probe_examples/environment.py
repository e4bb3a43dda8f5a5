"""What the probes of the theme `environment` must say, of a cell and of facts made up for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.integration.probe_examples.words import (
    Example,
    Subject,
    fails,
    not_applicable,
    not_tested,
    passes,
)

CELL = "-"

SUBJECTS: dict[str, Subject] = {}

# Of torch 2.9.1 with setuptools and numpy beside it, on a machine with g++.
EXAMPLES = (
    passes("environment.compiler", CELL),
    passes("environment.compile-python", CELL),
    passes("environment.inductor", CELL),
    passes("environment.numpy", CELL),
)


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """What a probe must say where some facts, or some variables, are other ones."""

    example: Example
    facts: dict[str, Any] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        told = [f"{name}={value}" for name, value in (self.facts | self.variables).items()]
        return f"{self.example.probe} {' '.join(told)}"


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
"""An attestation like that of the cell, without what the probes do not read."""


def elsewhere(example: Example, **facts: Any) -> Elsewhere:
    return Elsewhere(example=example, facts=facts)


def with_gpu(capability: str, carried: list[str]) -> dict[str, Any]:
    return {"gpus": [{"name": "a GPU", "capability": capability}], "arch_list": carried}


ARCHITECTURES = "environment.architectures"
DRIVER = "environment.driver"
FOUND = {"accelerators": ["cuda"], "cuda_problem": None}

# Each thread of the loop adds to a sum of its own, which is thrown away.
MISLED_COMPILER = {"CXX": "g++ '-Dreduction(x)=firstprivate(total)'"}
FAILING_COMPILER = {"CXX": "/bin/false"}
TRACED_BY_NOBODY = {"TORCHDYNAMO_DISABLE": "1"}

ELSEWHERE = (
    elsewhere(fails("environment.compiler", CELL, "no-compiler"), compiler=None),
    Elsewhere(
        example=fails("environment.compiler", CELL, "does-not-compile"), variables=FAILING_COMPILER
    ),
    Elsewhere(example=fails("environment.compiler", CELL, "wrong-code"), variables=MISLED_COMPILER),
    Elsewhere(
        example=fails("environment.inductor", CELL, "InvalidCxxCompiler"),
        variables=FAILING_COMPILER,
    ),
    Elsewhere(
        example=fails("environment.compile-python", CELL, "not-captured"),
        variables=TRACED_BY_NOBODY,
    ),
    elsewhere(passes(ARCHITECTURES, CELL)),
    elsewhere(passes(ARCHITECTURES, CELL), **with_gpu("8.6", ["sm_80"])),
    elsewhere(passes(ARCHITECTURES, CELL), **with_gpu("9.0", ["sm_90a"])),
    elsewhere(passes(ARCHITECTURES, CELL), **with_gpu("12.0", ["sm_50", "compute_90"])),
    elsewhere(fails(ARCHITECTURES, CELL, "not-carried"), **with_gpu("12.0", ["sm_80", "sm_90"])),
    elsewhere(fails(ARCHITECTURES, CELL, "not-carried"), **with_gpu("8.0", ["sm_86"])),
    elsewhere(fails(ARCHITECTURES, CELL, "not-carried"), **with_gpu("10.0", ["sm_90a"])),
    elsewhere(fails(ARCHITECTURES, CELL, "not-carried"), **with_gpu("6.1", ["sm_75", "sm_80"])),
    elsewhere(fails(ARCHITECTURES, CELL, "unknown-architectures"), arch_list=[]),
    elsewhere(not_applicable(ARCHITECTURES, CELL, "no-cuda-build"), cuda=None),
    elsewhere(passes(DRIVER, CELL), driver="525.60.13", **FOUND),
    elsewhere(passes(DRIVER, CELL), driver="580.65.06", cuda="13.0", **FOUND),
    elsewhere(fails(DRIVER, CELL, "driver-too-old"), driver="570.86.15", cuda="13.0"),
    elsewhere(fails(DRIVER, CELL, "no-gpu-found"), driver="580.65.06"),
    elsewhere(not_tested(DRIVER, CELL, "no-driver")),
    elsewhere(not_tested(DRIVER, CELL, "unknown-cuda"), driver="580.65.06", cuda="99.0"),
    elsewhere(not_applicable(DRIVER, CELL, "no-cuda-build"), cuda=None),
    elsewhere(not_tested("environment.numpy", CELL, "no-numpy"), numpy=None),
)

# Asked where numpy is attested and does not work with torch: it is not even there.
WITHOUT_NUMPY = elsewhere(fails("environment.numpy", CELL, "RuntimeError"), numpy="2.4.1")
