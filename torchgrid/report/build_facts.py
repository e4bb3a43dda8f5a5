"""The contents of a build of torch, as the attestation of a cell measured them."""

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

_DRIVER_PROBE = "environment.driver"
_CUDNN = re.compile(r"nvidia-cudnn(-cu\d+)?")
_NCCL = re.compile(r"nvidia-nccl(-cu\d+)?")


def read_build_facts(record: Record) -> dict[str, str]:
    """Return the facts about the build of a cell, by name; what is unknown is left out."""
    facts = record.attestation or {}
    freeze = facts.get("freeze")
    packages = freeze if isinstance(freeze, Mapping) else {}
    architectures = facts.get("arch_list")
    generations = architectures if isinstance(architectures, list) else []
    drivers = (o.metrics.get("minimum") for o in record.own if o.probe == _DRIVER_PROBE)
    build = [str(line) for line in facts.get("build") or ()]
    compiler = next((line for line in build if line.startswith(("GCC", "clang", "Clang"))), "")
    standard = next((line for line in build if line.startswith("C++ Version")), "")
    found = {
        "CUDA": facts.get("cuda") or (facts and "none"),
        "cuDNN": _find_version(packages, _CUDNN) or _spell_cudnn(facts.get("cudnn")),
        "NCCL": _find_version(packages, _NCCL),
        "triton": facts.get("triton"),
        "GPU generations (sm)": " ".join(str(g).removeprefix("sm_") for g in generations),
        "smallest driver": next(filter(None, drivers), None),
        "compiler of the build": compiler,
        "C++": standard.rpartition(": ")[2],
        "BLAS": facts.get("blas"),
    }
    return {name: str(value) for name, value in found.items() if value}


def _find_version(packages: Mapping[str, object], name: re.Pattern[str]) -> str | None:
    return next((str(v) for key, v in sorted(packages.items()) if name.fullmatch(key)), None)


def _spell_cudnn(number: object) -> str | None:
    """Return the release that cuDNN's number means: 8500 is 8.5.0, and 91002 is 9.10.2."""
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    # From release 9 on, the number has a digit more.
    major, rest = divmod(number, 10_000 if number >= FIRST_LONG_NUMBER else 1_000)
    return f"{major}.{rest // 100}.{rest % 100}"
