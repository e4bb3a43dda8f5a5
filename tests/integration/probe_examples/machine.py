"""Expected outcomes of the theme `machine`, for a cell and for made-up facts."""

from __future__ import annotations

from tests.integration.probe_examples.environment import CELL, make_other_cell
from tests.integration.probe_examples.words import (
    Subject,
    expect_fail,
    expect_not_applicable,
    expect_pass,
)

SUBJECTS: dict[str, Subject] = {}

# Of torch 2.9.1 for CUDA, without torchvision.
EXAMPLES = (
    expect_pass("machine.nccl", CELL),
    expect_fail("machine.torchvision", CELL, "not-installed"),
)

SMI = "machine.nvidia-smi"
GPU = {"name": "a GPU", "driver_version": "580.65.06", "memory.total": "81559 MiB"}

ELSEWHERE = (
    make_other_cell(expect_pass(SMI, CELL), driver="580.65.06", nvidia_smi=[GPU]),
    make_other_cell(expect_fail(SMI, CELL, "no-tool"), driver="580.65.06", nvidia_smi=[]),
    make_other_cell(expect_not_applicable(SMI, CELL, "no-driver"), driver=None),
    make_other_cell(expect_not_applicable("machine.nccl", CELL, "no-gpu-build"), cuda=None),
)
