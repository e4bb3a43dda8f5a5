"""Expected outcomes of the theme `gpu`; all of them need a GPU.

`test_gpu_on_cpu` runs the same modules with the CPU as a stand-in, and simulates the faults of a
driver.
"""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    Example,
    expect_fail,
    expect_not_tested,
    expect_pass,
    make_wrong,
)

SUBJECTS = {
    "coarse": make_wrong("gpu:Coarse", table="pe"),
    "rounded": make_wrong("gpu:Rounded", table="pe"),
    "keeps-each-call": make_wrong("gpu:KeepsEachCall", table="pe"),
    "otherwise-captured": make_wrong("gpu:OtherwiseCompiled", table="pe"),
}

EXAMPLES: tuple[Example, ...] = ()

ON_A_GPU = (
    expect_pass("gpu.device-assert", "-", "cuda"),
    expect_pass("gpu.nccl", "-", "cuda"),
    expect_pass("gpu.float64", "sinusoidal", "cuda"),
    expect_fail("gpu.float64", "coarse", "imprecise", "cuda"),
    expect_not_tested("gpu.float64", "rounded", "imprecise-on-cpu", "cuda"),
    expect_pass("gpu.memory-and-time", "sinusoidal", "cuda"),
    expect_fail("gpu.memory-and-time", "keeps-each-call", "memory-grows", "cuda"),
    expect_pass("gpu.inductor", "sinusoidal", "cuda"),
    expect_fail("gpu.inductor", "otherwise-captured", "different-values", "cuda"),
    expect_pass("gpu.export", "sinusoidal", "cuda"),
    expect_fail("gpu.export", "otherwise-captured", "different-values", "cuda"),
)
