"""The indexes that uv knows: the address of the default one, the variants of PyTorch's own."""

from __future__ import annotations

import re

from torchgrid.environments import uv_errors
from torchgrid.environments.uv import (
    PYTHON_SECONDS,
    RESOLVE_SECONDS,
    list_backend_options,
    run_uv,
)
from torchgrid.model.errors import NothingTestedError


def find_index_address() -> str:
    """Find the address of the index that cells take packages from, by the settings of uv.

    uv contacts no server for it. Raises NothingTestedError if this uv does not print it.
    """
    words = ["pip", "compile", "--quiet", "--no-header", "--emit-index-url", "-"]
    finished = run_uv(words, deadline=PYTHON_SECONDS, stdin="")
    found = re.search(r"^--(?:default-)?index(?:-url)? (\S+)$", finished.output, re.MULTILINE)
    if found is None:
        problem = uv_errors.format_message(finished.output)
        raise NothingTestedError(f"uv does not tell its index: {problem}; set UV_DEFAULT_INDEX")
    return found[1]


def list_cuda_variants() -> tuple[str, ...]:
    """List the variants of PyTorch's own index that uv knows for CPUs and for CUDA, newest first.

    Returns an empty tuple if this uv does not list them.
    """
    text = " ".join(run_uv(["pip", "compile", "--help"], deadline=PYTHON_SECONDS).output.split())
    listed = re.search(r"env: UV_TORCH_BACKEND=\] \[possible values: ([^\]]*)\]", text)
    names = listed[1].split(", ") if listed else []
    return tuple(name for name in names if re.fullmatch(r"cpu|cu[0-9]{2,3}", name))


def has_variant(release: str, variant: str, python: str) -> bool:
    """Tell whether PyTorch's own index has a variant of a release for a Python.

    uv reads metadata alone. Raises NothingTestedError if the index does not answer.
    """
    words = ["pip", "compile", "--quiet", "--no-header", "--no-annotate", "--no-deps"]
    options = ["--python-version", python, "--only-binary", ":all:"]
    finished = run_uv(
        [*words, *options, *list_backend_options(variant), "-"],
        deadline=RESOLVE_SECONDS,
        stdin=f"torch=={release}",
    )
    if uv_errors.is_unreachable(finished):
        problem = uv_errors.format_message(finished.output)
        raise NothingTestedError(f"PyTorch's own index does not answer: {problem}")
    # Without such a build, uv may take the one of the default index.
    return finished.code == 0 and f"torch=={release}+{variant}" in finished.output.split()
