"""The planning, download and installation of a cell, in spite of strangers and damage."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import (
    find_site_packages,
    install,
    read_fake_torch,
    replace_cell,
    replace_hashes,
)
from tests.integration.loopback import NOBODY, Fault, Index, serve
from torchgrid.contract import Reason, Stage
from torchgrid.environments.environment import Environment
from torchgrid.environments.plan import plan_cell
from torchgrid.model.verdict import CellStopped, Stopped
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
    """An index of a stranger, with higher versions of the same names."""
    with serve(tmp_path / "wrong") as served:
        served.add("torch", "9.9.9.post1", EVIL)
        served.add("torch", "9.9.9", EVIL)
        served.add("extra", "99.0", {"extra.py": "raise SystemExit('taken')\n"})
        yield served


def install_cell(context: CellContext) -> Environment:
    """Plan and install a cell."""
    return install(context.project, context.cell)


def fail_to_install(context: CellContext) -> Stopped:
    """Plan and install a cell that must stop; return the stop."""
    with pytest.raises(CellStopped) as raised:
        install_cell(context)
    return raised.value.stopped


def read_versions(context: CellContext) -> dict[str, str]:
    """Plan a cell, and return the versions in its lock file."""
    return plan_cell(context.project, context.cell).lock.versions


def find_site(environment: Environment) -> Path:
    """Return the folder of an environment's packages."""
    return find_site_packages(environment.folder)


def check_only_own_index(context: CellContext, own: Index, wrong: Index) -> None:
    """Check that a cell takes everything from its own index."""
    own.add("extra", "1.0", {"extra.py": ""})
    extended = replace_cell(context, extras=("extra",))
    assert {"torch": "9.9.9", "extra": "1.0"} == read_versions(extended)
    torch = find_site(install_cell(extended)) / "torch" / "__init__.py"
    assert read_fake_torch()["torch/__init__.py"] == torch.read_text()
    assert [] == wrong.asked


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
def test_install_with_an_index_in_a_variable_takes_nothing_from_it(
    context: CellContext, own: Index, wrong: Index, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, wrong.address)

    check_only_own_index(context, own, wrong)


@pytest.mark.parametrize("file", ["uv.toml", "pyproject.toml", "pip.conf"])
def test_install_with_an_index_in_a_file_takes_nothing_from_it(
    context: CellContext, own: Index, wrong: Index, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    text = {
        "uv.toml": f'extra-index-url = ["{wrong.address}"]\nindex-strategy = "unsafe-best-match"\n',
        "pyproject.toml": f'[tool.uv]\nextra-index-url = ["{wrong.address}"]\n',
        "pip.conf": f"[global]\nextra-index-url = {wrong.address}\n",
    }[file]
    path = context.project.root / file
    path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(context.project.root)
    monkeypatch.setenv("UV_CONFIG_FILE" if file == "uv.toml" else "PIP_CONFIG_FILE", str(path))

    check_only_own_index(context, own, wrong)


def test_install_of_a_wheel_replaced_after_planning_stops(context: CellContext, own: Index) -> None:
    read_versions(context)
    own.add("torch", "9.9.9", EVIL)

    stopped = fail_to_install(context)

    assert (Stage.INSTALL, Reason.INSTALL_FAILED) == (stopped.stage, stopped.reason)
    assert "Hash mismatch" in stopped.detail


@pytest.mark.parametrize(
    "changes",
    [{}, {"extras": ("onlysource",), "build": ("onlysource",)}],
    ids=["wheel", "source distribution"],
)
def test_install_with_a_forged_hash_stops(
    context: CellContext, own: Index, changes: dict[str, Any]
) -> None:
    own.add_source("onlysource", "1.0", SOURCE)
    extended = replace_cell(context, **changes)
    read_versions(extended)
    replace_hashes(extended)

    stopped = fail_to_install(extended)

    assert Reason.INSTALL_FAILED is stopped.reason
    assert "Hash mismatch" in stopped.detail


def test_install_with_an_index_in_the_lock_resolves_again(
    context: CellContext, own: Index, wrong: Index
) -> None:
    read_versions(context)
    lock = context.project.lockfile(context.cell.id)
    option = f'"9.9.9.post1\\n--index-url {wrong.address}"'
    lock.write_text(lock.read_text().replace('"9.9.9"', option))

    install_cell(context)
    assert {"torch": "9.9.9"} == read_versions(context)
    assert [] == wrong.asked


def test_install_of_a_wheel_with_a_path_that_leads_out_does_not_write_it(
    context: CellContext, own: Index
) -> None:
    own.add("torch", "9.9.9", {**read_fake_torch(), "../../../../escaped.py": "x = 1\n"})

    # uv does not install such a file.
    install_cell(context)
    assert [] == list(context.project.root.parent.rglob("escaped.py"))


@pytest.mark.parametrize("fault", ["error", "stall"])
@pytest.mark.parametrize("path", ["/simple/torch/", ".whl"])
def test_install_from_an_index_that_never_responds_stops_after_three_attempts(
    context: CellContext, own: Index, fault: Fault, path: str
) -> None:
    if path == ".whl":
        read_versions(context)
    own.faults[path] = (fault, 10)

    stopped = fail_to_install(context)

    assert Reason.INDEX_UNREACHABLE is stopped.reason
    assert "after 3 attempts" in stopped.detail
    assert "127.0.0.1" not in stopped.detail


def test_install_from_an_index_that_refuses_connections_stops_with_index_unreachable(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", NOBODY)

    stopped = fail_to_install(context)

    assert (Stage.PLAN, Reason.INDEX_UNREACHABLE) == (stopped.stage, stopped.reason)
    assert stopped.detail.endswith("after 3 attempts; with UV_DEFAULT_INDEX")


@pytest.mark.parametrize("fault", ["error", "truncate"])
def test_install_from_an_index_that_responds_the_third_time_succeeds(
    context: CellContext, own: Index, fault: Fault
) -> None:
    read_versions(context)
    own.faults[".whl"] = (fault, 2)

    install_cell(context)


def test_install_of_a_download_always_cut_off_leaves_no_environment(
    context: CellContext, own: Index
) -> None:
    read_versions(context)
    own.faults[".whl"] = ("truncate", 20)

    stopped = fail_to_install(context)

    assert Reason.INDEX_UNREACHABLE is stopped.reason
    assert not context.project.environment(context.cell.id).exists()


def test_install_of_a_source_distribution_builds_nothing_and_stops(
    context: CellContext, own: Index
) -> None:
    own.add_source("onlysource", "1.0", SOURCE)

    stopped = fail_to_install(replace_cell(context, extras=("onlysource",)))

    assert (Stage.PLAN, Reason.UNSATISFIABLE) == (stopped.stage, stopped.reason)
    assert "onlysource" in stopped.detail


def test_install_of_an_allowed_source_distribution_builds_it_without_tokens(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.add_source("onlysource", "1.0", SOURCE)
    monkeypatch.setenv("HF_TOKEN", "secret")
    extended = replace_cell(context, extras=("onlysource",), build=("onlysource",))

    saw = (find_site(install_cell(extended)) / "onlysource.py").read_text()

    assert "PATH" in saw
    assert "HF_TOKEN" not in saw


def test_install_of_a_source_distribution_beside_an_allowed_one_stops(
    context: CellContext, own: Index
) -> None:
    own.add_source("onlysource", "1.0", SOURCE)
    own.add("other", "1.0", {"other.py": ""})
    extended = replace_cell(context, extras=("onlysource", "other"), build=("other",))

    stopped = fail_to_install(extended)

    assert Reason.UNSATISFIABLE is stopped.reason


def test_install_of_a_wheel_that_is_not_an_archive_stops(context: CellContext, own: Index) -> None:
    wheel = own.add("torch", "9.9.9", read_fake_torch())
    wheel.write_bytes(b"not an archive" * 100)
    own.list("torch")

    stopped = fail_to_install(context)

    assert (Stage.PLAN, Reason.RESOLVE_FAILED) == (stopped.stage, stopped.reason)
    assert "Failed to read from zip file" in stopped.detail


def test_install_of_a_wheel_corrupt_in_the_cache_warns_and_downloads_again(
    context: CellContext, own: Index, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    own.add("extra", "1.0", {"extra_of_ours.py": "x = 1\n"})
    extended = replace_cell(context, extras=("extra",))
    environment = install_cell(extended)
    files.remove_folder(environment.folder)
    (cached,) = (tmp_path / "cache").rglob("extra_of_ours.py")
    cached.write_text("x = 2\n")
    own.asked.clear()

    again = install_cell(extended)

    assert "x = 1\n" == (find_site(again) / "extra_of_ours.py").read_text()
    assert "extra_of_ours.py has another sha256" in caplog.text
    assert "/simple/extra/extra-1.0-py3-none-any.whl" in own.asked


def test_install_after_a_change_in_the_environment_warns_and_mends_the_cache_too(
    context: CellContext, own: Index, caplog: pytest.LogCaptureFixture
) -> None:
    torch = find_site(install_cell(context)) / "torch" / "__init__.py"
    good = torch.read_text()
    torch.write_text(good.replace("9.9.9", "9.9.8"))

    mended = find_site(install_cell(context)) / "torch" / "__init__.py"

    assert good == mended.read_text()
    assert "torch/__init__.py was changed since it was installed; it is built again" in caplog.text
    # The file is a hard link, so the change also reached uv's cache.
    assert "torch/__init__.py has another sha256" in caplog.text


def test_install_after_another_torch_was_put_in_replaces_it(
    context: CellContext, own: Index
) -> None:
    own.add("torch", "9.9.8", {"torch/__init__.py": ""})
    environment = install_cell(context)
    another = install_cell(replace_cell(context, torch="9.9.8"))
    for name in ("torch", "torch-9.9.9.dist-info"):
        shutil.rmtree(find_site(environment) / name)
        found = name.replace("9.9.9", "9.9.8")
        shutil.copytree(find_site(another) / found, find_site(environment) / found)

    torch = find_site(install_cell(context)) / "torch" / "__init__.py"

    assert read_fake_torch()["torch/__init__.py"] == torch.read_text()


@pytest.mark.parametrize("orphan", ["triton", "triton-3.5.1.dist-info"])
def test_install_with_an_incomplete_triton_completes_it(
    context: CellContext, own: Index, orphan: str
) -> None:
    own.add("triton", "3.5.1", {"triton/__init__.py": "x = 1\n"})
    extended = replace_cell(context, extras=("triton",))
    shutil.rmtree(find_site(install_cell(extended)) / orphan)

    again = find_site(install_cell(extended))

    assert (again / orphan).is_dir()


def test_install_after_a_change_of_the_row_builds_again(context: CellContext, own: Index) -> None:
    own.add("extra", "1.0", {"extra.py": "x = 1\n"})
    own.add("extra", "2.0", {"extra.py": "x = 2\n"})
    old = install_cell(replace_cell(context, extras=("extra!=2.0",)))

    new = install_cell(replace_cell(context, extras=("extra",)))

    assert old.folder == new.folder
    assert old.key != new.key
    assert "x = 2\n" == (find_site(new) / "extra.py").read_text()
