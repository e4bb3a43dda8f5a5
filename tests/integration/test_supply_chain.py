"""What is resolved, downloaded and installed, against whoever would have it otherwise."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import fake_torch, with_cell
from tests.integration.loopback import NOBODY, Fault, Index, serve
from torchgrid.environments.environment import Environment, ensure_environment
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import plan_cell
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.runs.context import CellContext
from torchgrid.system import files

EVIL = {"torch/__init__.py": "raise SystemExit('taken')\n"}
PYPROJECT = '[build-system]\nrequires = []\nbuild-backend = "builder"\nbackend-path = ["."]\n'
BUILDER = Path(__file__).with_name("builder.py").read_text(encoding="utf-8")
SOURCE = {
    "pyproject.toml": PYPROJECT + '[project]\nname = "onlysource"\nversion = "1.0"\n',
    "builder.py": BUILDER,
}


@pytest.fixture
def wrong(tmp_path: Path) -> Iterator[Index]:
    """Another index, on which a stranger owns higher versions of the same names."""
    with serve(tmp_path / "wrong") as served:
        served.add("torch", "9.9.9.post1", EVIL)
        served.add("torch", "9.9.9", EVIL)
        served.add("extra", "99.0", {"extra.py": "raise SystemExit('taken')\n"})
        yield served


def installed(context: CellContext) -> Environment | Stopped:
    """What comes of a cell's plan and installation."""
    planned = plan_cell(context.project, context.cell)
    if isinstance(planned.lock, Stopped):
        return planned.lock
    return ensure_environment(context.project, planned, planned.lock)


def locked(context: CellContext) -> dict[str, str]:
    """The versions of a cell's lock."""
    found = plan_cell(context.project, context.cell).lock
    assert isinstance(found, Lock), found
    return found.versions


def site(environment: Environment | Stopped) -> Path:
    """Where an environment's packages lie."""
    assert isinstance(environment, Environment), environment
    return next(environment.folder.glob("lib/python3*/site-packages"))


@pytest.mark.parametrize(
    "variable",
    [
        "UV_EXTRA_INDEX_URL",
        "UV_INDEX",
        "UV_FIND_LINKS",
        "PIP_INDEX_URL",
        "PIP_EXTRA_INDEX_URL",
        "PIP_FIND_LINKS",
    ],
)
def test_a_higher_version_on_an_index_of_the_callers_variables_is_not_taken(
    context: CellContext, own: Index, wrong: Index, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    own.add("extra", "1.0", {"extra.py": ""})
    monkeypatch.setenv(variable, wrong.address)
    asked = with_cell(context, extras=("extra",))

    assert {"torch": "9.9.9", "extra": "1.0"} == locked(asked)
    torch = site(installed(asked)) / "torch" / "__init__.py"
    assert fake_torch()["torch/__init__.py"] == torch.read_text()
    assert [] == wrong.asked


@pytest.mark.parametrize("file", ["uv.toml", "pyproject.toml", "pip.conf"])
def test_a_higher_version_on_an_index_of_a_file_is_not_taken(
    context: CellContext, own: Index, wrong: Index, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    own.add("extra", "1.0", {"extra.py": ""})
    text = {
        "uv.toml": f'extra-index-url = ["{wrong.address}"]\nindex-strategy = "unsafe-best-match"\n',
        "pyproject.toml": f'[tool.uv]\nextra-index-url = ["{wrong.address}"]\n',
        "pip.conf": f"[global]\nextra-index-url = {wrong.address}\n",
    }[file]
    path = context.project.root / file
    path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(context.project.root)
    monkeypatch.setenv("UV_CONFIG_FILE" if file == "uv.toml" else "PIP_CONFIG_FILE", str(path))
    asked = with_cell(context, extras=("extra",))

    assert {"torch": "9.9.9", "extra": "1.0"} == locked(asked)
    assert isinstance(installed(asked), Environment)
    assert [] == wrong.asked


def test_an_index_whose_wheel_was_replaced_after_planning_is_not_believed(
    context: CellContext, own: Index
) -> None:
    locked(context)
    own.add("torch", "9.9.9", EVIL)

    stopped = installed(context)

    assert isinstance(stopped, Stopped)
    assert (Stage.INSTALL, Reason.INSTALL_FAILED) == (stopped.stage, stopped.reason)
    assert "Hash mismatch" in stopped.detail


def test_a_lock_with_the_hash_of_another_wheel_is_refused(context: CellContext, own: Index) -> None:
    locked(context)
    lock = context.project.lock(context.cell.id)
    lock.write_text(re.sub(r"[0-9a-f]{64}", "0" * 64, lock.read_text()))

    stopped = installed(context)

    assert isinstance(stopped, Stopped)
    assert Reason.INSTALL_FAILED is stopped.reason
    assert "Hash mismatch" in stopped.detail


def test_a_lock_that_names_an_index_is_resolved_again(
    context: CellContext, own: Index, wrong: Index
) -> None:
    locked(context)
    lock = context.project.lock(context.cell.id)
    option = f'"9.9.9.post1\\n--index-url {wrong.address}"'
    lock.write_text(lock.read_text().replace('"9.9.9"', option))

    assert isinstance(installed(context), Environment)
    assert {"torch": "9.9.9"} == locked(context)
    assert [] == wrong.asked


def test_a_path_that_leads_out_of_a_wheel_is_not_written(context: CellContext, own: Index) -> None:
    own.add("torch", "9.9.9", {**fake_torch(), "../../../../escaped.py": "x = 1\n"})

    # uv leaves such a file out.
    assert isinstance(installed(context), Environment)
    assert [] == list(context.project.root.parent.rglob("escaped.py"))


@pytest.mark.parametrize("fault", ["error", "stall"])
@pytest.mark.parametrize("path", ["/simple/torch/", ".whl"])
def test_an_index_that_never_answers_is_unreachable_after_so_many_attempts(
    context: CellContext, own: Index, fault: Fault, path: str
) -> None:
    if path == ".whl":
        locked(context)
    own.faults[path] = (fault, 10)

    stopped = installed(context)

    assert isinstance(stopped, Stopped), stopped
    assert Reason.INDEX_UNREACHABLE is stopped.reason
    assert "after 3 attempts" in stopped.detail
    assert "127.0.0.1" not in stopped.detail


def test_an_index_that_refuses_the_connection_is_unreachable(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", NOBODY)

    stopped = installed(context)

    assert isinstance(stopped, Stopped)
    assert (Stage.PLAN, Reason.INDEX_UNREACHABLE) == (stopped.stage, stopped.reason)
    assert stopped.detail.endswith("after 3 attempts")


@pytest.mark.parametrize("fault", ["error", "truncate"])
def test_an_index_that_answers_the_third_time_is_waited_for(
    context: CellContext, own: Index, fault: Fault
) -> None:
    locked(context)
    own.faults[".whl"] = (fault, 2)

    assert isinstance(installed(context), Environment)


def test_a_download_that_is_always_cut_off_leaves_no_environment(
    context: CellContext, own: Index
) -> None:
    locked(context)
    own.faults[".whl"] = ("truncate", 20)

    stopped = installed(context)

    assert isinstance(stopped, Stopped)
    assert Reason.INDEX_UNREACHABLE is stopped.reason
    assert not context.project.environment(context.cell.id).exists()


def test_a_source_distribution_is_not_built(context: CellContext, own: Index) -> None:
    own.add_source("onlysource", "1.0", SOURCE)

    stopped = installed(with_cell(context, extras=("onlysource",)))

    assert isinstance(stopped, Stopped)
    assert (Stage.PLAN, Reason.UNSATISFIABLE) == (stopped.stage, stopped.reason)
    assert "onlysource" in stopped.detail


def test_a_source_distribution_that_a_row_allows_is_built_without_the_callers_tokens(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.add_source("onlysource", "1.0", SOURCE)
    monkeypatch.setenv("HF_TOKEN", "secret")
    asked = with_cell(context, extras=("onlysource",), build=("onlysource",))

    saw = (site(installed(asked)) / "onlysource.py").read_text()

    assert "PATH" in saw
    assert "HF_TOKEN" not in saw


def test_what_a_row_allows_to_build_allows_nothing_else(context: CellContext, own: Index) -> None:
    own.add_source("onlysource", "1.0", SOURCE)
    own.add("other", "1.0", {"other.py": ""})
    asked = with_cell(context, extras=("onlysource", "other"), build=("other",))

    stopped = installed(asked)

    assert isinstance(stopped, Stopped)
    assert Reason.UNSATISFIABLE is stopped.reason


def test_a_source_distribution_is_held_to_its_hash(context: CellContext, own: Index) -> None:
    own.add_source("onlysource", "1.0", SOURCE)
    asked = with_cell(context, extras=("onlysource",), build=("onlysource",))
    locked(asked)
    lock = context.project.lock(asked.cell.id)
    lock.write_text(re.sub(r"[0-9a-f]{64}", "0" * 64, lock.read_text()))

    stopped = installed(asked)

    assert isinstance(stopped, Stopped)
    assert Reason.INSTALL_FAILED is stopped.reason
    assert "Hash mismatch" in stopped.detail


def test_a_wheel_that_is_no_archive_is_refused(context: CellContext, own: Index) -> None:
    wheel = own.add("torch", "9.9.9", fake_torch())
    wheel.write_bytes(b"not an archive" * 100)
    own.list("torch")

    stopped = installed(context)

    assert isinstance(stopped, Stopped)
    assert (Stage.PLAN, Reason.RESOLVE_FAILED) == (stopped.stage, stopped.reason)
    assert "Failed to read from zip file" in stopped.detail


def test_a_wheel_that_is_corrupt_in_uvs_cache_is_told_and_downloaded_again(
    context: CellContext, own: Index, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    own.add("extra", "1.0", {"extra_of_ours.py": "x = 1\n"})
    asked = with_cell(context, extras=("extra",))
    environment = installed(asked)
    assert isinstance(environment, Environment)
    files.remove_folder(environment.folder)
    (cached,) = (tmp_path / "cache").rglob("extra_of_ours.py")
    cached.write_text("x = 2\n")
    own.asked.clear()

    again = installed(asked)

    assert "x = 1\n" == (site(again) / "extra_of_ours.py").read_text()
    assert "extra_of_ours.py has another sha256" in caplog.text
    assert "/simple/extra/extra-1.0-py3-none-any.whl" in own.asked


def test_a_file_written_in_an_environment_is_told_and_mended_in_the_cache_too(
    context: CellContext, own: Index, caplog: pytest.LogCaptureFixture
) -> None:
    torch = site(installed(context)) / "torch" / "__init__.py"
    good = torch.read_text()
    torch.write_text(good.replace("9.9.9", "9.9.8"))

    mended = site(installed(context)) / "torch" / "__init__.py"

    assert good == mended.read_text()
    assert "torch/__init__.py was changed since it was installed; it is built again" in caplog.text
    # A hard link: what was written here was written into uv's cache.
    assert "torch/__init__.py has another sha256" in caplog.text


def test_another_torch_put_in_is_replaced(context: CellContext, own: Index) -> None:
    own.add("torch", "9.9.8", {"torch/__init__.py": ""})
    environment = installed(context)
    another = installed(with_cell(context, torch="9.9.8"))
    for name in ("torch", "torch-9.9.9.dist-info"):
        shutil.rmtree(site(environment) / name)
        found = name.replace("9.9.9", "9.9.8")
        shutil.copytree(site(another) / found, site(environment) / found)

    torch = site(installed(context)) / "torch" / "__init__.py"

    assert fake_torch()["torch/__init__.py"] == torch.read_text()


@pytest.mark.parametrize("orphan", ["triton", "triton-3.5.1.dist-info"])
def test_an_orphaned_triton_is_made_whole(context: CellContext, own: Index, orphan: str) -> None:
    own.add("triton", "3.5.1", {"triton/__init__.py": "x = 1\n"})
    asked = with_cell(context, extras=("triton",))
    shutil.rmtree(site(installed(asked)) / orphan)

    again = site(installed(asked))

    assert (again / orphan).is_dir()


def test_an_environment_whose_row_changed_is_built_again(context: CellContext, own: Index) -> None:
    own.add("extra", "1.0", {"extra.py": "x = 1\n"})
    own.add("extra", "2.0", {"extra.py": "x = 2\n"})
    old = installed(with_cell(context, extras=("extra<2",)))

    new = installed(with_cell(context, extras=("extra>=2",)))

    assert isinstance(old, Environment)
    assert isinstance(new, Environment)
    assert old.folder == new.folder
    assert old.key != new.key
    assert "x = 2\n" == (site(new) / "extra.py").read_text()
