"""Packs that really run, with a fake torch: deaths, kills, limits and inputs that are wrong."""

from __future__ import annotations

import dataclasses
import json
import shutil
import signal
import subprocess
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.harness.packs import PackedProject, make_packed_project
from tests.outcomes import observed
from torchgrid.contract import Kind, Verdict
from torchgrid.model.project import Project
from torchgrid.records import machine, store
from torchgrid.records.keys import Keys, find_outdated
from torchgrid.records.merge import ExpectedCells, merge_records

QUICK = ("--only", "quick.*")


@pytest.fixture
def packed(tmp_path: Path) -> PackedProject:
    """A pack of a project of quick probes."""
    return make_packed_project(tmp_path)


def test_pack_writes_a_record_that_a_merge_takes(packed: PackedProject, tmp_path: Path) -> None:
    code, output, errors = packed.run(*QUICK)

    assert (0, "") == (code, errors), output
    found = packed.read_record()
    actual = {(o.probe, o.device): (o.verdict, o.reason) for o in found.outcomes}
    assert actual == {
        ("quick.passes", "cpu"): (Verdict.PASS, None),
        ("quick.fails", "cpu"): (Verdict.FAIL, "left-behind"),
        ("quick.blocked", "cpu"): (Verdict.BLOCKED, "no-compiler"),
        ("quick.dies", "cpu"): (Verdict.CRASH, "SIGSEGV"),
    }
    assert machine.is_machine_record(found)
    assert found.cell.startswith("torch9.9.9-machine.fake-py3")
    assert {"fine"} == {o.encoding for o in found.outcomes}
    assert [Kind.OBSERVATION] == [o.kind for o in found.outcomes if o.mends == "setuptools"]
    assert "could not be asked:" in output
    assert "1 blocked: no-compiler: there is none" in output
    assert "1 on cuda: torch sees no GPU" in output
    assert "encoding other: needs not-installed-anywhere, which is not installed" in output

    place = Project(tmp_path / "elsewhere")
    wanted = ExpectedCells(cells=(), required=("torch2.9.1-pypi-py3.11",), encodings=("fine",))
    assert [found.cell] == merge_records(place, wanted, [packed.out])
    assert (found,) == store.read_records(place.outcomes)


def test_pack_writes_keys_and_bytes_that_the_host_would_write(packed: PackedProject) -> None:
    packed.run(*QUICK)

    text = packed.out.read_text(encoding="utf-8")
    found = packed.read_record()
    keys = Keys(**(found.keys or {}))
    assert keys.suite == found.suite
    assert frozenset() == find_outdated(found)
    assert asdict(keys)["select"]["-"] == ["quick.*"]
    head, *lines = text.splitlines()
    again, *others = store.dump_record(found).splitlines()
    assert lines == others
    assert {k: v for k, v in json.loads(head).items() if k != "pack"} == json.loads(again)


def test_record_of_a_pack_names_no_folder_of_the_machine(packed: PackedProject) -> None:
    packed.run(*QUICK)

    (detail,) = (o.detail for o in packed.read_record().outcomes if o.probe == "quick.fails")
    assert "pe is still in <project>/probes/quick.py of <state>/home" == detail
    assert str(packed.folder) not in packed.out.read_text(encoding="utf-8")


def test_death_of_the_harness_costs_its_task_alone(packed: PackedProject) -> None:
    (packed.folder / "go").touch()

    code, output, _ = packed.run()

    verdicts = {o.probe: (o.verdict, o.reason) for o in packed.read_record().outcomes}
    assert (0, (Verdict.CRASH, "SIGKILL")) == (code, verdicts["deadly.harness"]), output
    assert Verdict.PASS is verdicts["deadly.waits"][0]
    assert Verdict.PASS is verdicts["quick.passes"][0]
    assert "fine deadly.harness on cpu: crash (SIGKILL)" in output


def test_pack_goes_on_after_a_kill_and_loses_nothing(packed: PackedProject) -> None:
    words = ("--only", "quick.*", "deadly.waits")
    process = packed.start(*words)
    for probe in ("quick.passes", "quick.fails", "quick.blocked", "quick.dies"):
        packed.wait_for(f'"event": "outcome", "encoding": "fine", "probe": "{probe}"')
    process.kill()
    process.communicate()
    journal = packed.folder / "results.jsonl.work" / "journal.jsonl"
    events = list(map(json.loads, journal.read_text(encoding="utf-8").splitlines()))
    before = {e["probe"]: e["seconds"] for e in events if e["event"] == "outcome"}
    (packed.folder / "go").touch()

    code, output, errors = packed.run(*words)

    assert (0, "") == (code, errors), output
    assert "5 to ask, 4 known" in output
    found = {o.probe: o.seconds for o in packed.read_record().outcomes}
    assert before.keys() | {"deadly.waits"} == found.keys()
    assert before == {probe: found[probe] for probe in before}
    assert not journal.parent.exists()


def test_pack_without_time_keeps_what_it_has_and_goes_on_later(packed: PackedProject) -> None:
    words = ("--only", "quick.*", "deadly.waits")
    process = packed.start(*words)
    packed.wait_for('"event": "outcome", "encoding": "fine", "probe": "quick.dies"')
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate()

    assert 1 == process.returncode, output
    assert "not finished: 1 are missing: interrupted" in output
    assert 4 == len(packed.read_record().outcomes)
    assert packed.read_record().suite is None

    code, output, _ = packed.run(*words, "--minutes", "0.1")
    assert (1, True) == (code, "out of time" in output or "too short" in output) or 3 == code
    assert 4 == len(packed.read_record().outcomes)

    (packed.folder / "go").touch()
    code, output, _ = packed.run(*words)
    assert 0 == code, output
    assert "5 to ask, 4 known" in output
    assert packed.read_record().suite is not None


def test_second_run_of_a_file_is_refused_while_the_first_goes_on(packed: PackedProject) -> None:
    process = packed.start("--only", "deadly.waits")
    packed.wait_for('"event": "start"')

    code, _, errors = packed.run(*QUICK)
    process.kill()
    process.communicate()

    assert 3 == code
    assert f"error: {packed.out}: another run writes it; " in errors
    assert 1 == len(errors.splitlines())


def test_pack_adds_other_probes_to_the_same_file(packed: PackedProject) -> None:
    packed.run("--only", "quick.passes")
    code, output, _ = packed.run("--only", "quick.fails")

    assert 0 == code, output
    found = packed.read_record()
    assert {"quick.passes", "quick.fails"} == {o.probe for o in found.outcomes}
    assert ("quick.passes", "quick.fails") == found.probes
    assert found.suite is not None


@pytest.mark.produces("import", "import-failed")
def test_pack_without_torch_says_so_in_a_line(packed: PackedProject) -> None:
    code, _, errors = dataclasses.replace(packed, has_torch=False).run()

    observed.note("import", "import-failed")
    assert 3 == code
    assert "torch cannot be imported: ModuleNotFoundError: No module named 'torch'; " in errors
    assert 1 == len(errors.splitlines())
    assert not packed.out.exists()
    assert ["torchgrid.pyz"] == [path.name for path in packed.folder.iterdir()]


def test_pack_without_a_device_to_run_on_writes_nothing(packed: PackedProject) -> None:
    code, output, errors = packed.run("--devices", "cuda")

    assert (3, "error: nothing can be asked here\n") == (code, errors)
    assert "1 on cuda: torch sees no GPU" in output
    assert ["torchgrid.pyz"] == [path.name for path in packed.folder.iterdir()]


def test_file_of_another_pack_is_refused_and_stays(packed: PackedProject) -> None:
    packed.run(*QUICK)
    text = packed.out.read_text(encoding="utf-8").replace('"pack": {"id": "', '"pack": {"id": "0')
    packed.out.write_text(text, encoding="utf-8")

    code, _, errors = packed.run(*QUICK)

    assert 2 == code
    assert "holds results of another pack, 0" in errors
    assert text == packed.out.read_text(encoding="utf-8")


def test_damaged_zip_is_refused_in_a_line(packed: PackedProject) -> None:
    content = bytearray(packed.pack.read_bytes())
    content[len(content) // 2] ^= 1
    packed.pack.write_bytes(content)
    code, _, errors = packed.run()
    assert (2, 1) == (code, len(errors.splitlines()))
    assert "error: torchgrid.pyz: damaged, " in errors

    packed.pack.write_bytes(content[: len(content) // 2])
    code, _, errors = packed.run()
    assert 1 == code
    assert "this-zip-is-cut-off.copy-it-again" in errors.splitlines()[-1]


def find_python(version: str) -> str:
    """Find another Python, or skip the test."""
    there = shutil.which(f"python{version}")
    own = Path.home().glob(f".pyenv/versions/{version}.*/bin/python")
    for python in filter(None, (there, *map(str, own))):
        # A shim may stand for a version that is chosen in this folder alone, or not at all.
        shown = subprocess.run(
            [python, "-c", "import sys; print(sys.executable)"],
            capture_output=True,
            text=True,
            check=False,
        )
        if shown.returncode == 0:
            return shown.stdout.strip()
    pytest.skip(f"there is no python{version} here")


@pytest.mark.parametrize("version", ["3.8", "3.13"])
def test_pack_runs_on_other_pythons(packed: PackedProject, version: str) -> None:
    python = find_python(version)

    code, output, errors = dataclasses.replace(packed, python=python).run(*QUICK)

    assert (0, "") == (code, errors), output
    assert f"torch9.9.9-machine.fake-py{version}" == packed.read_record().cell
    assert 4 == len(packed.read_record().outcomes)
