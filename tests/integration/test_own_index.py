"""Cells of an index that a row names: it lists few files, has no hashes, has holes, and forgets."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import (
    THIS_PYTHON,
    find_site_packages,
    install,
    read_fake_torch,
    read_stored,
    replace_cell,
)
from tests.integration.loopback import Index, serve
from tests.outcomes import observed
from torchgrid.contract import Reason, Stage
from torchgrid.environments.environment import Environment
from torchgrid.environments.plan import plan_cell
from torchgrid.model.cell import PackageIndex
from torchgrid.model.verdict import CellStopped, Stopped
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext

TAG = f"cp{THIS_PYTHON.replace('.', '')}"
LINUX = f"{TAG}-{TAG}-manylinux_2_28_x86_64"
DAYS = ("2.16.0.dev20261118", "2.16.0.dev20261119", "2.16.0.dev20261120")


def add_day(index: Index, day: str, *, mark: str = "", tag: str = LINUX) -> Path:
    """Publish the torch of a day, which needs a triton of its commit and numpy."""
    files = {**read_fake_torch(), "torch/day.py": f"DAY = {day!r}\nMARK = {mark!r}\n"}
    commit = f"3.9.0+git{day[-8:]}"
    index.add("triton", commit, {"triton/__init__.py": ""})
    return index.add(
        "torch", f"{day}+cu130", files, requires=(f"triton=={commit}", "numpy"), tag=tag
    )


@pytest.fixture
def nightly(tmp_path: Path, own: Index) -> Iterator[Index]:
    """An index without hashes that lists two files of a name, beside the default one."""
    own.add("numpy", "2.4.0", {"numpy.py": "FROM = 'default'\n"})
    with serve(tmp_path / "nightly", hashes=False, most=2) as served:
        for day in DAYS:
            add_day(served, day)
        # Whoever resolves everything from one index takes this one.
        served.add("numpy", "99.0", {"numpy.py": "FROM = 'nightly'\n"})
        yield served


def make_cell(context: CellContext, index: Index, day: str = DAYS[-1]) -> CellContext:
    """Make the cell of a day."""
    source = PackageIndex(name="nightly_cu130", url=index.address, local="cu130")
    return replace_cell(context, torch=day, source=source.name, index=source)


def install_cell(context: CellContext) -> Environment:
    """Plan and install a cell."""
    return install(context.project, context.cell)


def fail_cell(context: CellContext) -> Stopped:
    """Plan and install a cell that must stop; return the stop."""
    with pytest.raises(CellStopped) as raised:
        install_cell(context)
    stopped = raised.value.stopped
    observed.note(stopped.stage, stopped.reason)
    return stopped


def clear_cache(tmp_path: Path) -> None:
    """Remove what uv has downloaded."""
    shutil.rmtree(tmp_path / "cache")


def test_install_takes_the_torch_family_from_the_named_index_and_all_else_from_the_default(
    context: CellContext, nightly: Index
) -> None:
    cell = make_cell(context, nightly)

    site = find_site_packages(install_cell(cell).folder)

    versions = plan_cell(cell.project, cell.cell).lock.versions
    expected = {"torch": f"{DAYS[-1]}+cu130", "triton": "3.9.0+git20261120", "numpy": "2.4.0"}
    assert expected == versions
    assert "FROM = 'default'\n" == (site / "numpy.py").read_text()
    assert f"DAY = {DAYS[-1]!r}" in (site / "torch" / "day.py").read_text()


def test_install_downloads_no_file_of_the_index_twice(context: CellContext, nightly: Index) -> None:
    cell = make_cell(context, nightly)
    plan_cell(cell.project, cell.cell)
    nightly.asked.clear()

    install_cell(cell)

    assert [] == [path for path in nightly.asked if path.endswith(".whl")]


def test_plan_of_a_day_that_the_index_forgot_stops_with_no_wheel(
    context: CellContext, nightly: Index
) -> None:
    stopped = fail_cell(make_cell(context, nightly, DAYS[0]))

    assert (Stage.PLAN, Reason.NO_WHEEL) == (stopped.stage, stopped.reason)


def test_plan_of_a_day_without_this_platform_stops_with_no_wheel(
    context: CellContext, nightly: Index
) -> None:
    day = "2.16.0.dev20261121"
    add_day(nightly, day, tag=f"{TAG}-{TAG}-manylinux_2_28_aarch64")

    stopped = fail_cell(make_cell(context, nightly, day))

    assert (Stage.PLAN, Reason.NO_WHEEL) == (stopped.stage, stopped.reason)


def test_plan_of_a_build_with_another_local_part_stops_with_no_wheel(
    context: CellContext, nightly: Index
) -> None:
    source = PackageIndex(name="nightly_cu132", url=nightly.address, local="cu132")

    stopped = fail_cell(replace_cell(context, torch=DAYS[-1], source=source.name, index=source))

    assert Reason.NO_WHEEL is stopped.reason


@pytest.mark.produces("plan", "mismatch")
def test_plan_from_an_index_without_a_local_part_says_which_to_write(
    context: CellContext, nightly: Index
) -> None:
    source = PackageIndex(name="nightly", url=nightly.address)

    stopped = fail_cell(replace_cell(context, torch=DAYS[-1], source=source.name, index=source))

    assert (Stage.PLAN, Reason.MISMATCH) == (stopped.stage, stopped.reason)
    assert stopped.detail.endswith('write local = "cu130" below [index.nightly]')


def test_install_of_a_day_that_the_index_lists_no_more_takes_it_by_its_address(
    context: CellContext, nightly: Index, tmp_path: Path
) -> None:
    cell = make_cell(context, nightly)
    plan_cell(cell.project, cell.cell)
    for day in ("2.16.0.dev20261121", "2.16.0.dev20261122"):
        add_day(nightly, day)
    clear_cache(tmp_path)

    site = find_site_packages(install_cell(cell).folder)

    assert f"DAY = {DAYS[-1]!r}" in (site / "torch" / "day.py").read_text()


@pytest.mark.produces("install", "file-gone")
def test_install_of_a_file_that_is_gone_says_so(
    context: CellContext, nightly: Index, tmp_path: Path
) -> None:
    cell = make_cell(context, nightly)
    plan_cell(cell.project, cell.cell)
    for file in (nightly.folder / "simple" / "torch").glob(f"*{DAYS[-1]}*"):
        file.unlink()
    nightly.list("torch")
    clear_cache(tmp_path)

    stopped = fail_cell(cell)

    assert (Stage.INSTALL, Reason.FILE_GONE) == (stopped.stage, stopped.reason)
    assert "404" in stopped.detail
    assert "127.0.0.1" not in stopped.detail


@pytest.mark.produces("plan", "file-gone")
def test_plan_of_a_file_that_is_listed_and_gone_says_so(
    context: CellContext, nightly: Index
) -> None:
    for file in (nightly.folder / "simple" / "torch").glob(f"*{DAYS[-1]}*"):
        file.unlink()

    stopped = fail_cell(make_cell(context, nightly))

    assert (Stage.PLAN, Reason.FILE_GONE) == (stopped.stage, stopped.reason)


@pytest.mark.produces("plan", "user-settings")
def test_plan_of_releases_that_a_setting_hides_blames_the_setting(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No file of this index has a date, so all of them are hidden.
    monkeypatch.setenv("UV_EXCLUDE_NEWER", "2024-06-01")

    stopped = fail_cell(context)

    assert (Stage.PLAN, Reason.USER_SETTINGS) == (stopped.stage, stopped.reason)
    assert stopped.detail.startswith("UV_EXCLUDE_NEWER=2024-06-01 leaves no solution: ")


def test_plan_of_a_release_that_does_not_exist_blames_no_setting(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("numpy<2\n")
    monkeypatch.setenv("UV_CONSTRAINT", str(constraints))

    stopped = fail_cell(replace_cell(context, torch="9.9.8"))

    assert Reason.NO_WHEEL is stopped.reason
    assert stopped.detail.endswith("; with and without UV_CONSTRAINT")
    assert str(tmp_path) not in stopped.detail


def test_run_cell_shaped_by_a_setting_names_it_in_its_record(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_RESOLUTION", "lowest-direct")

    record = run_cell(context)

    assert record.stopped is None
    shaped = {"UV_DEFAULT_INDEX": None, "UV_RESOLUTION": "lowest-direct"}
    assert shaped == record.settings == read_stored(context).settings


def test_install_of_a_file_that_is_gone_takes_it_from_the_cache(
    context: CellContext, nightly: Index
) -> None:
    cell = make_cell(context, nightly)
    plan_cell(cell.project, cell.cell)
    for file in (nightly.folder / "simple" / "torch").glob(f"*{DAYS[-1]}*"):
        file.unlink()

    site = find_site_packages(install_cell(cell).folder)

    assert f"DAY = {DAYS[-1]!r}" in (site / "torch" / "day.py").read_text()


def test_install_of_a_file_that_changed_after_planning_stops(
    context: CellContext, nightly: Index, tmp_path: Path
) -> None:
    cell = make_cell(context, nightly)
    plan_cell(cell.project, cell.cell)
    add_day(nightly, DAYS[-1], mark="changed")
    clear_cache(tmp_path)

    stopped = fail_cell(cell)

    assert (Stage.INSTALL, Reason.INSTALL_FAILED) == (stopped.stage, stopped.reason)
    assert "Hash mismatch" in stopped.detail


@pytest.mark.produces("plan", "hash-changed")
def test_plan_of_a_file_that_changed_since_its_first_download_stops(
    context: CellContext, nightly: Index, tmp_path: Path
) -> None:
    cell = make_cell(context, nightly)
    plan_cell(cell.project, cell.cell)
    add_day(nightly, DAYS[-1], mark="changed")
    clear_cache(tmp_path)
    cell.project.lockfile(cell.cell.id).unlink()

    stopped = fail_cell(cell)

    file = f"torch-{DAYS[-1]}+cu130-{LINUX}.whl"
    assert (Stage.PLAN, Reason.HASH_CHANGED) == (stopped.stage, stopped.reason)
    assert stopped.detail.startswith(f"{file} was sha256:")
    assert f"remove .torchgrid/hashes/nightly_cu130/{file}" in stopped.detail


def test_plan_of_a_file_that_changed_stops_until_its_hash_is_removed(
    context: CellContext, nightly: Index, tmp_path: Path
) -> None:
    cell = make_cell(context, nightly)
    plan_cell(cell.project, cell.cell)
    add_day(nightly, DAYS[-1], mark="changed")
    clear_cache(tmp_path)
    for _ in range(2):
        with pytest.raises(CellStopped):
            plan_cell(cell.project, cell.cell, refresh=True)
    shutil.rmtree(cell.project.state / "hashes")

    site = find_site_packages(install_cell(cell).folder)

    assert "MARK = 'changed'" in (site / "torch" / "day.py").read_text()


def test_install_with_a_forged_address_in_the_lock_takes_nothing_from_it(
    context: CellContext, nightly: Index, tmp_path: Path
) -> None:
    cell = make_cell(context, nightly)
    plan_cell(cell.project, cell.cell)
    lock = cell.project.lockfile(cell.cell.id)
    with serve(tmp_path / "stranger") as stranger:
        lock.write_text(lock.read_text().replace(nightly.address, stranger.address))
        for name in ("torch", "triton"):
            (nightly.folder / "simple" / name / "index.html").write_text("")
        clear_cache(tmp_path)

        stopped = fail_cell(cell)

        assert Reason.INSTALL_FAILED is stopped.reason
        assert [] == stranger.asked
