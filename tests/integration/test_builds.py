"""A build of torch that is not what its row says has no outcomes, wherever it comes from."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import (
    check_stop,
    edit_module,
    find_site_packages,
    read_fake_torch,
    read_stored,
    replace_cell,
)
from tests.integration.loopback import Index, serve
from torchgrid.contract import Reason, Stage
from torchgrid.environments import uv
from torchgrid.environments.plan import plan_cell
from torchgrid.model.errors import Exit
from torchgrid.model.outcome import Record
from torchgrid.records.run_result import judge_run
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext


@pytest.fixture
def variant(tmp_path: Path, own: Index, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """An index in place of PyTorch's index of a variant, whose address only uv knows."""
    with serve(tmp_path / "variant") as served:

        def list_options(source: str) -> tuple[str, ...]:
            return () if source == "pypi" else ("--index", served.address)

        monkeypatch.setattr(uv, "list_backend_options", list_options)
        yield served


def make_build(local: str, cuda: str | None) -> dict[str, str]:
    """Make the files of a torch 9.9.9 of some build."""
    files = read_fake_torch()
    init = files["torch/__init__.py"]
    for before, after in (('"9.9.9+fake"', f'"9.9.9+{local}"'), ('"99.1"', repr(cuda))):
        assert before in init
        init = init.replace(before, after)
    return files | {"torch/__init__.py": init}


def check_mismatch(record: Record, context: CellContext) -> str:
    """Check that a cell is a mismatch, without outcomes or evidence, and return the detail."""
    detail = check_stop(record, Stage.ATTEST, Reason.MISMATCH)
    assert () == read_stored(context).outcomes
    assert Exit.NOTHING_TESTED is judge_run(context.matrix, {}, [read_stored(context)]).exit
    return detail


@pytest.mark.produces("attest", "mismatch")
@pytest.mark.parametrize(
    "source,local,cuda,expected",
    [
        ("cu126", "cu126", None, "asked for CUDA 12.6, got None"),
        ("cpu", "cpu", "12.6", "asked for a build without CUDA, got CUDA 12.6"),
    ],
)
def test_run_cell_of_a_variant_whose_name_alone_is_right_stops_with_mismatch(
    context: CellContext, variant: Index, source: str, local: str, cuda: str | None, expected: str
) -> None:
    variant.add("torch", f"9.9.9+{local}", make_build(local, cuda))
    other = replace_cell(context, source=source)

    assert expected == check_mismatch(run_cell(other), other)


@pytest.mark.produces("plan", "mismatch")
@pytest.mark.parametrize(
    "source,local,expected",
    [
        ("cu126", "cpu", "asked for torch 9.9.9 from cu126 (+cu126), resolved 9.9.9+cpu"),
        ("cpu", "cu126", "asked for torch 9.9.9 from cpu (+cpu), resolved 9.9.9+cu126"),
    ],
)
def test_run_cell_of_a_variant_with_another_build_installs_nothing(
    context: CellContext, variant: Index, source: str, local: str, expected: str
) -> None:
    variant.add("torch", f"9.9.9+{local}", make_build(local, None))
    other = replace_cell(context, source=source)

    assert expected in check_stop(run_cell(other), Stage.PLAN, Reason.MISMATCH)
    assert not other.project.environment(other.cell.id).exists()


@pytest.mark.produces("plan", "mismatch")
def test_run_cell_of_the_plain_index_never_takes_a_variant(
    context: CellContext, own: Index
) -> None:
    own.add("torch", "9.9.9+cu126", make_build("cu126", "12.6"))
    for wheel in (own.folder / "simple" / "torch").glob("torch-9.9.9-*"):
        wheel.unlink()
    own.list("torch")

    detail = check_stop(run_cell(context), Stage.PLAN, Reason.MISMATCH)

    assert "from pypi (no local part), resolved 9.9.9+cu126" in detail


@pytest.mark.produces("attest", "mismatch")
def test_run_cell_of_a_wheel_without_its_locked_cuda_stops_with_mismatch(
    context: CellContext, own: Index
) -> None:
    own.add("nvidia_cuda_runtime", "12.8.90", {"nvidia.py": ""})
    own.add("torch", "9.9.9", make_build("cpu", None), requires=("nvidia-cuda-runtime==12.8.90",))

    expected = "locked beside the CUDA 12.8 runtime, got a build for CUDA None"
    assert expected == check_mismatch(run_cell(context), context)


@pytest.mark.produces("attest", "mismatch")
def test_run_cell_of_a_wrong_build_keeps_no_outcome_of_the_right_one(
    context: CellContext, variant: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = variant.add("torch", "9.9.9+cu126", make_build("cu126", "12.6"))
    other = replace_cell(context, source="cu126")
    outcomes = run_cell(other).outcomes
    right.unlink()
    variant.add("torch", "9.9.9+cu126.1", make_build("cu126.1", None))
    # uv keeps a page in its cache for some minutes.
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "second"))
    plan_cell(other.project, other.cell, refresh=True)

    assert "got None" in check_mismatch(run_cell(other), other)

    variant.add("torch", "9.9.9+cu126.2", make_build("cu126.2", "12.6"))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "third"))
    plan_cell(other.project, other.cell, refresh=True)
    assert [o.task for o in outcomes] == [o.task for o in run_cell(other).outcomes]


def find_torch(context: CellContext) -> Path:
    """Return the main module of torch in a cell's environment."""
    environment = context.project.environment(context.cell.id)
    return find_site_packages(environment) / "torch" / "__init__.py"


def change_torch(context: CellContext) -> os.stat_result:
    """Put another release into an environment; return what its main module was before."""
    init = find_torch(context)
    before = init.stat()
    init.write_text(init.read_text().replace("9.9.9", "9.9.8"))
    shutil.rmtree(init.parent / "__pycache__")
    os.utime(init, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    return before


def test_run_cell_after_a_change_of_torch_builds_again(
    context: CellContext, own: Index, caplog: pytest.LogCaptureFixture
) -> None:
    before = run_cell(context)
    change_torch(context)
    edit_module(context.project.root / "quick" / "quick.py")

    record = run_cell(context)

    assert "was changed since it was installed; it is built again" in caplog.text
    assert record.attestation is not None
    assert "9.9.9+fake" == record.attestation["torch"]
    assert [o.task for o in before.outcomes] == [o.task for o in record.outcomes]
    # Every probe ran once more: its theme was edited.
    assert {o.key for o in before.outcomes}.isdisjoint(o.key for o in record.outcomes)


@pytest.mark.produces("attest", "mismatch")
def test_run_cell_after_a_change_of_torch_without_a_trace_stops_with_mismatch(
    context: CellContext, own: Index
) -> None:
    run_cell(context)
    before = change_torch(context)
    os.utime(find_torch(context), ns=(before.st_atime_ns, before.st_mtime_ns))

    assert "asked for torch 9.9.9, got 9.9.8+fake" == check_mismatch(run_cell(context), context)
