"""The indexes that uv knows: an address, names of variants, and whether a build exists."""

from __future__ import annotations

import pytest

from tests.unit.builders import REFUSED, finished
from tests.unit.environments.conftest import Program
from torchgrid.environments.uv_index import find_index_address, has_variant, list_cuda_variants
from torchgrid.model.errors import NothingTestedError
from torchgrid.system.processes import CompletedProgram

HELP = """\
      --torch-backend <TORCH_BACKEND>
          The backend to use when fetching packages in the PyTorch ecosystem (e.g., `cpu`, `cu126`,
          or `auto`) [env: UV_TORCH_BACKEND=] [possible values: auto, cpu, cu132, cu130, cu80,
          rocm7.2, rocm6.2.4, xpu]

Index options:
"""


@pytest.mark.parametrize("option", ["--index-url", "--default-index"])
def test_find_index_address_reads_what_uv_prints(program: Program, option: str) -> None:
    program.answer = finished(f"{option} https://server.example/wheels\n\n")

    assert "https://server.example/wheels" == find_index_address()
    # uv has nothing to resolve, so that it contacts no server.
    assert ("--emit-index-url", "") == (program.argv[-2], program.stdin)


def test_find_index_address_of_a_uv_that_does_not_tell_is_one_line(program: Program) -> None:
    program.answer = finished("error: unexpected argument '--emit-index-url' found", 2)

    with pytest.raises(NothingTestedError, match="uv does not tell its index: unexpected arg"):
        find_index_address()


def test_list_cuda_variants_leaves_out_other_hardware(program: Program) -> None:
    program.answer = finished(HELP)

    assert ("cpu", "cu132", "cu130", "cu80") == list_cuda_variants()


def test_list_cuda_variants_of_a_uv_that_does_not_tell_has_none(program: Program) -> None:
    assert () == list_cuda_variants()


@pytest.mark.parametrize(
    "answer,expected",
    [
        (finished("torch==2.15.0+cu130\n"), True),
        # The build of the default index, and one of another release.
        (finished("torch==2.15.0\n"), False),
        (finished("torch==2.15.0+cu1301\n"), False),
        (finished("error: No solution found when resolving dependencies", 1), False),
        (finished("error: HTTP status client error (404 Not Found)", 2), False),
    ],
)
def test_has_variant_is_true_for_a_build_of_the_release(
    program: Program,
    answer: CompletedProgram,
    expected: bool,  # noqa: FBT001
) -> None:
    program.answer = answer

    assert expected is has_variant("2.15.0", "cu130", "3.12")
    assert "torch==2.15.0" == program.stdin
    words = " ".join(program.argv)
    assert "--no-deps" in words
    assert "--python-version 3.12" in words
    assert "--torch-backend cu130" in words


def test_has_variant_without_an_answer_is_not_a_no(program: Program) -> None:
    program.answer = finished(REFUSED, 2)

    with pytest.raises(NothingTestedError, match="PyTorch's own index does not answer: "):
        has_variant("2.15.0", "cu130", "3.12")
