"""Cells whose torch was there before: in an interpreter of this machine, and in an image."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.integration import images
from tests.integration.contexts import (
    FINE,
    check_stop,
    find_site_packages,
    install,
    make_context,
    read_fake_torch,
    read_stored,
)
from tests.integration.images import PYTHON
from tests.integration.test_engine import has_cell_work
from tests.outcomes import observed
from tests.unit.builders import empty_environment
from torchgrid.contract import Reason, Stage, Verdict
from torchgrid.environments.containers import make_name
from torchgrid.model.cell import ContainerImage, ExistingInterpreter, ExistingTorch
from torchgrid.model.outcome import Record
from torchgrid.records import store
from torchgrid.runs import rounds
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext
from torchgrid.worker.job import make_harness_spec
from torchgrid.worker.launch import HarnessSpec, Timeouts

QUICK = {
    ("quick.passes", Verdict.PASS, None),
    ("quick.fails", Verdict.FAIL, "left-behind"),
    ("quick.dies", Verdict.CRASH, "SIGSEGV"),
}


def list_outcomes(record: Record) -> set[tuple[str, Verdict, str | None]]:
    assert record.stopped is None, record.stopped
    return {(o.probe, o.verdict, o.reason) for o in record.outcomes}


def replace_torch(context: CellContext, existing: ExistingTorch) -> CellContext:
    """Return the same context with a cell of a torch that is there already."""
    cell = replace(context.cell, source=existing.name, existing=existing)
    return replace(context, cell=cell, matrix=replace(context.matrix, cells=(cell,)))


@pytest.fixture
def here(context: CellContext) -> CellContext:
    """A cell of the interpreter of an environment that has the fake torch."""
    python = install(context.project, context.cell).python
    shutil.move(python.parents[1], context.project.root / "there")
    program = context.project.root / "there" / "bin" / python.name
    return replace_torch(context, ExistingInterpreter(name="here", program=str(program)))


def find_there(context: CellContext) -> Path:
    return find_site_packages(context.project.root / "there")


def test_run_cell_in_an_existing_interpreter_installs_nothing(here: CellContext) -> None:
    record = run_cell(here)

    assert QUICK == list_outcomes(record)
    assert record.attestation is not None
    assert "9.9.9+fake" == record.attestation["torch"]
    assert "here" == record.attestation["interpreter"]
    left = [path.name for path in here.project.environment(here.cell.id).iterdir()]
    assert ["torchgrid.json"] == left
    assert str(here.project.root) not in store.dump_record(record)
    assert not has_cell_work(here)


def test_run_cell_after_an_upgrade_of_an_existing_torch_runs_again(here: CellContext) -> None:
    before = run_cell(here)
    (find_there(here) / "torch" / "version.py").write_text("__version__ = '9.9.9+again'\n")

    assert has_cell_work(here)
    after = run_cell(here)
    assert before.suite != after.suite
    assert QUICK == list_outcomes(after)


@pytest.mark.produces("not-tested", "requirement-missing")
def test_run_cell_in_an_existing_interpreter_tells_what_an_encoding_lacks(
    here: CellContext,
) -> None:
    needy = replace(FINE, name="needy", target="not_there:Module", requires=("not-there",))
    context = replace(here, matrix=replace(here.matrix, encodings=(needy,)))

    outcomes = run_cell(context).outcomes

    for outcome in outcomes:
        observed.note(outcome.verdict, outcome.reason)
    assert {(Verdict.NOT_TESTED, "requirement-missing")} == {
        (o.verdict, o.reason) for o in outcomes
    }


@pytest.mark.produces("import", "import-failed")
def test_run_cell_in_an_interpreter_without_torch_stops(context: CellContext) -> None:
    empty_environment(context.project.root / "bare")
    bare = ExistingInterpreter(name="bare", program="bare/bin/python")

    detail = check_stop(run_cell(replace_torch(context, bare)), Stage.IMPORT, Reason.IMPORT_FAILED)

    assert "[interpreter.bare]: bare/bin/python has no torch; install it there" in detail


@pytest.mark.produces("import", "import-failed")
def test_run_cell_in_an_interpreter_whose_torch_does_not_import_stops(here: CellContext) -> None:
    broken = find_there(here) / "torch" / "__init__.py"
    broken.write_text("raise OSError('libcudart.so.12: cannot open shared object file')\n")

    detail = check_stop(run_cell(here), Stage.IMPORT, Reason.IMPORT_FAILED)

    assert "OSError: libcudart.so.12: cannot open shared object file" in detail


@pytest.mark.produces("plan", "no-interpreter")
@pytest.mark.skipif(
    not images.is_docker_stopped(), reason="needs docker's client without its service"
)
def test_run_cell_with_an_engine_that_does_not_run_stops(context: CellContext) -> None:
    image = ContainerImage(name="image", image="torch:1", engine="docker")

    detail = check_stop(run_cell(replace_torch(context, image)), Stage.PLAN, Reason.NO_INTERPRETER)

    assert (
        "[container.image]: docker runs no containers here: Cannot connect to the Docker" in detail
    )


ENGINE = images.find_engine()
NAME = f"localhost/torchgrid-test:{os.getpid()}"

needs_engine = pytest.mark.skipif(ENGINE is None, reason="needs podman with room for images")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Podman with an image of this Python: with the fake torch, and below /bare without it."""
    assert ENGINE is not None
    folder = tmp_path_factory.mktemp("image")
    with pytest.MonkeyPatch.context() as patched:
        (folder / "containers.conf").write_text(images.CONFIGURATION, encoding="utf-8")
        patched.setenv("CONTAINERS_CONF", str(folder / "containers.conf"))
        metadata = "Metadata-Version: 2.1\nName: torch\nVersion: 9.9.9\n"
        modules = {**read_fake_torch(), "torch-9.9.9.dist-info/METADATA": metadata}
        images.make_archive(folder / "image.tar", modules)
        images.import_archive(ENGINE, folder / "image.tar", NAME)
        (folder / "image.tar").unlink()
        yield ENGINE
        images.remove_image(ENGINE, NAME)


@pytest.fixture
def inside(engine: str, tmp_path: Path) -> CellContext:
    """A cell of the image."""
    image = ContainerImage(name="image", image=NAME, python=str(PYTHON), engine="podman")
    return replace_torch(make_context(tmp_path / "project"), image)


@needs_engine
def test_run_cell_in_a_container_makes_the_record_of_any_cell(inside: CellContext) -> None:
    record = run_cell(inside)

    assert QUICK == list_outcomes(record)
    assert record == read_stored(inside)
    facts = record.attestation
    assert facts is not None
    assert ("9.9.9+fake", "none") == (facts["torch"], facts["network"])
    assert {"engine": "podman", "image": NAME} == {
        name: facts["container"][name] for name in ("engine", "image")
    }
    assert facts["container"]["digest"].startswith("sha256:")
    assert str(inside.project.root) not in store.dump_record(record)
    assert not has_cell_work(inside)


@needs_engine
@pytest.mark.produces("import", "import-timeout")
def test_run_cell_in_a_container_that_hangs_leaves_no_container(
    inside: CellContext, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A module of the project comes before that of the image.
    (inside.project.root / "torch.py").write_text("import time\n\ntime.sleep(600)\n")

    def make_hasty_spec(python: Path, folder: Path, **container: object) -> HarnessSpec:
        spec = make_harness_spec(python, folder, **container)  # type: ignore[arg-type]
        return replace(spec, timeouts=Timeouts(prepare=15.0))

    monkeypatch.setattr(rounds, "make_harness_spec", make_hasty_spec)

    check_stop(run_cell(inside), Stage.IMPORT, Reason.IMPORT_TIMEOUT)

    name = make_name(str(inside.scratch))
    listed = subprocess.run(
        [engine, "ps", "--all", "--quiet", f"--filter=name={name}"], capture_output=True, check=True
    )
    assert b"" == listed.stdout


@needs_engine
@pytest.mark.produces("import", "import-failed")
def test_run_cell_in_an_image_without_torch_stops(inside: CellContext) -> None:
    bare = ContainerImage(name="bare", image=NAME, python="/bare/bin/python", engine="podman")

    detail = check_stop(run_cell(replace_torch(inside, bare)), Stage.IMPORT, Reason.IMPORT_FAILED)

    assert f"[container.bare]: /bare/bin/python in {NAME} has no torch" in detail


@needs_engine
@pytest.mark.produces("plan", "no-interpreter")
def test_run_cell_in_an_image_without_python_stops(inside: CellContext) -> None:
    other = ContainerImage(name="other", image=NAME, python="pypy9", engine="podman")

    detail = check_stop(run_cell(replace_torch(inside, other)), Stage.PLAN, Reason.NO_INTERPRETER)

    assert f"pypy9 in {NAME} is not a Python that starts" in detail


@needs_engine
@pytest.mark.produces("install", "index-unreachable")
def test_run_cell_of_an_image_whose_registry_does_not_respond_stops(inside: CellContext) -> None:
    gone = ContainerImage(name="gone", image="localhost/torchgrid-gone:1", engine="podman")

    detail = check_stop(
        run_cell(replace_torch(inside, gone)), Stage.INSTALL, Reason.INDEX_UNREACHABLE
    )

    assert "podman cannot pull localhost/torchgrid-gone:1" in detail
