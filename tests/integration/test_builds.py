"""A build that is not what its row asks for answers nothing, whoever handed it over."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import fake_torch, with_cell
from tests.integration.loopback import Index, serve
from tests.outcomes import observed
from torchgrid.environments import uv
from torchgrid.environments.plan import plan_cell
from torchgrid.model.errors import Exit
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import Reason, Stage
from torchgrid.records import store
from torchgrid.records.run_result import judge_run
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext


@pytest.fixture
def variant(tmp_path: Path, own: Index, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """What stands for PyTorch's index of a variant: the address of the real one is uv's own."""
    with serve(tmp_path / "variant") as served:

        def backend(source: str) -> tuple[str, ...]:
            return () if source == "pypi" else ("--index", served.address)

        monkeypatch.setattr(uv, "backend_options", backend)
        yield served


def build(local: str, cuda: str | None) -> dict[str, str]:
    """The files of a torch 9.9.9 of some build."""
    init = fake_torch()["torch/__init__.py"]
    for before, after in (('"9.9.9+fake"', f'"9.9.9+{local}"'), ('"99.1"', repr(cuda))):
        assert before in init
        init = init.replace(before, after)
    return fake_torch() | {"torch/__init__.py": init}


def mismatch(record: Record, context: CellContext) -> str:
    """How a cell is not what it says; nothing that it answered may be there, and none counts."""
    assert record.stopped is not None, record
    observed.note(record.stopped.stage, record.stopped.reason)
    assert (Stage.ATTEST, Reason.MISMATCH) == (record.stopped.stage, record.stopped.reason)
    assert (
        ()
        == store.read_record(store.record_path(context.project.outcomes, context.cell.id)).outcomes
    )
    assert Exit.NOTHING_TESTED is judge_run(context.project, context.matrix, [context.cell]).exit
    return record.stopped.detail


@pytest.mark.produces("attest", "mismatch")
@pytest.mark.parametrize(
    "source,local,cuda,expected",
    [
        ("cu126", "cpu", None, "asked for CUDA 12.6, got None"),
        # its name alone is right
        ("cu126", "cu126", None, "asked for CUDA 12.6, got None"),
        ("cpu", "cu126", "12.6", "asked for a build without CUDA, got CUDA 12.6"),
    ],
)
def test_a_variant_that_hands_over_another_build_is_a_mismatch(
    context: CellContext, variant: Index, source: str, local: str, cuda: str | None, expected: str
) -> None:
    variant.add("torch", f"9.9.9+{local}", build(local, cuda))
    asked = with_cell(context, source=source)

    assert expected == mismatch(run_cell(asked), asked)


@pytest.mark.produces("attest", "mismatch")
def test_a_plain_wheel_without_the_cuda_it_is_locked_with_is_a_mismatch(
    context: CellContext, own: Index
) -> None:
    own.add("nvidia_cuda_runtime", "12.8.90", {"nvidia.py": ""})
    own.add("torch", "9.9.9", build("cpu", None), requires=("nvidia-cuda-runtime==12.8.90",))

    expected = "locked beside the CUDA 12.8 runtime, got a build for CUDA None"
    assert expected == mismatch(run_cell(context), context)


@pytest.mark.produces("attest", "mismatch")
def test_what_was_answered_by_the_right_build_does_not_stand_for_a_wrong_one(
    context: CellContext, variant: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = variant.add("torch", "9.9.9+cu126", build("cu126", "12.6"))
    asked = with_cell(context, source="cu126")
    answered = run_cell(asked).outcomes
    right.unlink()
    variant.add("torch", "9.9.9+cpu", build("cpu", None))
    # uv believes a page that it has seen for some minutes.
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "second"))
    plan_cell(asked.project, asked.cell, refresh=True)

    assert "got None" in mismatch(run_cell(asked), asked)

    variant.add("torch", "9.9.9+cu126.1", build("cu126", "12.6"))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "third"))
    plan_cell(asked.project, asked.cell, refresh=True)
    assert [o.task for o in answered] == [o.task for o in run_cell(asked).outcomes]


def tamper(context: CellContext) -> os.stat_result:
    """Put another release into a finished environment, bytecode and all; the file as it was."""
    (init,) = context.project.environment(context.cell.id).glob(
        "lib/*/site-packages/torch/__init__.py"
    )
    before = init.stat()
    init.write_text(init.read_text().replace("9.9.9", "9.9.8"))
    shutil.rmtree(init.parent / "__pycache__")
    os.utime(init, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    return before


def test_a_torch_that_was_put_in_after_the_install_is_not_asked(
    context: CellContext, own: Index, caplog: pytest.LogCaptureFixture
) -> None:
    before = run_cell(context)
    tamper(context)
    probe = context.project.root / "quick" / "quick.py"
    probe.write_text(probe.read_text() + "\n")

    record = run_cell(context)

    assert "was changed since it was installed; it is built again" in caplog.text
    assert record.attestation is not None
    assert "9.9.9+fake" == record.attestation["torch"]
    assert [o.task for o in before.outcomes] == [o.task for o in record.outcomes]


@pytest.mark.produces("attest", "mismatch")
def test_a_torch_that_was_put_in_without_a_trace_is_a_mismatch(
    context: CellContext, own: Index
) -> None:
    run_cell(context)
    before = tamper(context)
    (init,) = context.project.environment(context.cell.id).glob(
        "lib/*/site-packages/torch/__init__.py"
    )
    os.utime(init, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert "asked for torch 9.9.9, got 9.9.8+fake" == mismatch(run_cell(context), context)
