"""The code of probes on machines of other kinds, which are simulated."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.contexts import run_in_cell
from tests.outcomes import observed


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "circumstance,expected,mends",
    [
        ("export_without_a_package", ("blocked", "setuptools-missing"), "setuptools<81"),
        ("compile_for_a_gpu_that_triton_refuses", ("blocked", "RuntimeError"), None),
        ("import_dynamo_without_a_package", ("blocked", "setuptools-missing"), "setuptools<81"),
        ("save_where_no_pickler_can", ("blocked", "AttributeError"), None),
        ("script_where_it_is_refused", ("blocked", "RuntimeError"), None),
        ("train_without_a_package", ("blocked", "setuptools-missing"), "setuptools<81"),
        ("train_with_an_optimizer_that_does_nothing", ("fail", "different-values"), None),
        ("join_a_group_without_gloo", ("blocked", "no-gloo"), None),
        ("compile_where_dynamo_refuses", ("blocked", "dynamo-not-supported"), None),
        ("use_numpy_that_torch_cannot_use", ("blocked", "numpy-too-new"), "numpy<2"),
    ],
)
def test_a_probe_about_a_cell_says_what_the_cell_lacks(
    cell_python: Path, circumstance: str, expected: tuple[str, str], mends: str | None
) -> None:
    result = run_in_cell(cell_python, "circumstances.py", circumstance, {})

    observed.note(result["verdict"], result["reason"])
    assert (expected, mends) == ((result["verdict"], result["reason"]), result["mends"])


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "circumstance,expected",
    [
        ("require_a_gpu_without_one", ("not-tested", "no-gpu")),
        ("require_two_gpus_with_one", ("not-tested", "one-gpu")),
        ("run_ranks_without_gloo", ("blocked", "no-gloo")),
        ("run_ranks_without_fork", ("blocked", "no-fork")),
        ("run_ranks_that_wait", ("fail", "ranks-hang")),
        ("train_where_ranks_refuse_a_module", ("not-tested", "ddp-refuses")),
        ("assign_before_it_existed", ("not-applicable", "no-assign")),
    ],
)
def test_a_probe_on_another_machine_or_release_says_why_it_cannot_run(
    cell_python: Path, circumstance: str, expected: tuple[str, str]
) -> None:
    result = run_in_cell(cell_python, "circumstances.py", circumstance, {})

    observed.note(result["verdict"], result["reason"])
    assert expected == (result["verdict"], result["reason"])


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "circumstance,expected",
    [
        ("have_much_shared_memory", ("pass", None)),
        ("have_the_shared_memory_of_a_container", ("fail", "small")),
        ("have_no_shared_memory", ("not-applicable", "no-folder")),
        ("lose_what_is_in_shared_memory", ("fail", "not-shared")),
        ("run_as_an_ordinary_user", ("pass", None)),
        ("run_as_root", ("fail", "root")),
        ("run_as_nobody_that_is_known", ("fail", "no-entry")),
        ("run_on_windows", ("not-applicable", "no-users")),
        ("build_without_nccl", ("fail", "no-nccl")),
        ("have_torchvision", ("pass", None)),
        ("have_torchvision_that_keeps_all", ("fail", "wrong-result")),
        ("have_torchvision_of_another_release", ("fail", "does-not-fit")),
    ],
)
def test_a_probe_of_the_machine_says_what_it_finds(
    cell_python: Path, circumstance: str, expected: tuple[str, str | None]
) -> None:
    result = run_in_cell(cell_python, "circumstances.py", circumstance, {})

    observed.note(result["verdict"], result["reason"])
    assert expected == (result["verdict"], result["reason"])


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "circumstance,expected",
    [
        ("round_otherwise_beside_a_kink", ("pass", None)),
        ("derive_otherwise_beside_a_kink", ("fail", "different-gradient")),
        ("derive_otherwise_without_a_kink", ("fail", "different-gradient")),
    ],
)
def test_gradients_may_differ_by_what_rounding_does_beside_a_kink_and_no_more(
    cell_python: Path, circumstance: str, expected: tuple[str, str | None]
) -> None:
    result = run_in_cell(cell_python, "circumstances.py", circumstance, {})

    observed.note(result["verdict"], result["reason"])
    assert expected == (result["verdict"], result["reason"])
