"""What a build of torch ships, as the attestation of a cell measured it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torchgrid.model.outcome import Record

BUILD_FACTS = (
    "CUDA",
    "cuDNN",
    "NCCL",
    "triton",
    "GPU generations (sm)",
    "smallest driver",
    "compiler of the build",
    "C++",
    "BLAS",
)
"""The names of the facts that a record has about its build, in the order of tables."""

FIRST_LONG_NUMBER = 90_000
"""The number of cuDNN 9.0.0."""

_CUDNN = re.compile(r"nvidia-cudnn(-cu\d+)?")
_NCCL = re.compile(r"nvidia-nccl(-cu\d+)?")


def read_build_facts(record: Record) -> dict[str, str]:
    """Return the facts about the build of a cell, by name; what is unknown is left out."""
    facts = record.attestation or {}
    freeze = facts.get("freeze")
    packages = freeze if isinstance(freeze, Mapping) else {}
    generations = facts.get("arch_list")
    build = [str(line) for line in facts.get("build") or ()]
    compiler = next((line for line in build if line.startswith(("GCC", "clang", "Clang"))), "")
    standard = next((line for line in build if line.startswith("C++ Version")), "")
    found = {
        "CUDA": facts.get("cuda") or (facts and "none"),
        "cuDNN": _find_version(packages, _CUDNN) or _spell_cudnn(facts.get("cudnn")),
        "NCCL": _find_version(packages, _NCCL),
        "triton": facts.get("triton"),
        "GPU generations (sm)": _spell_generations(generations),
        "smallest driver": _find_driver(record),
        "compiler of the build": compiler,
        "C++": standard.rpartition(": ")[2],
        "BLAS": facts.get("blas"),
    }
    return {name: str(value) for name, value in found.items() if value}


def _spell_generations(generations: object) -> str:
    """Return generations of GPUs in a row, `80 90` for `sm_80` and `sm_90`."""
    if not isinstance(generations, list):
        return ""
    return " ".join(str(name).removeprefix("sm_") for name in generations)


def _find_version(packages: Mapping[str, object], name: re.Pattern[str]) -> str | None:
    return next((str(v) for key, v in sorted(packages.items()) if name.fullmatch(key)), None)


def _spell_cudnn(number: object) -> str | None:
    """Return the release that cuDNN's number means: 8500 is 8.5.0, and 91002 is 9.10.2."""
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    # From release 9 on, the number has a digit more.
    major, rest = divmod(number, 10_000 if number >= FIRST_LONG_NUMBER else 1_000)
    return f"{major}.{rest // 100}.{rest % 100}"


def _find_driver(record: Record) -> str | None:
    """Return the smallest driver that a probe of the cell found for its CUDA."""
    for outcome in record.outcomes:
        if outcome.probe == "environment.driver" and outcome.metrics.get("minimum"):
            return str(outcome.metrics["minimum"])
    return None
