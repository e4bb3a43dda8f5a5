"""Tests of worker.inductor_cache: results are kept with the environment, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import write
from torchgrid.contract import INDUCTOR_STARTED
from torchgrid.environments.environment import Environment
from torchgrid.system import host
from torchgrid.worker import inductor_cache
from torchgrid.worker.job import clear_scratch, make_harness_spec
from torchgrid.worker.launch import HarnessSpec

HEADER, VECTORS = inductor_cache.PARTS


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(folder=tmp_path / "environment", key="e")


@pytest.fixture
def harness(tmp_path: Path) -> HarnessSpec:
    made = make_harness_spec(tmp_path / "bin" / "python", tmp_path / "scratch")
    clear_scratch(made)
    return made


def find_cache(harness: HarnessSpec) -> Path:
    return Path(harness.env["TORCHINDUCTOR_CACHE_DIR"])


def fill_cache(harness: HarnessSpec, *, started: bool = True) -> None:
    write(find_cache(harness) / HEADER / "vec.h.gch", "compiled")
    write(find_cache(harness) / VECTORS, "[]")
    write(find_cache(harness) / "kernel.so", "a kernel")
    if started:
        write(find_cache(harness) / INDUCTOR_STARTED, "")


def list_cache(harness: HarnessSpec) -> list[str]:
    files = (path for path in find_cache(harness).rglob("*") if path.is_file())
    return sorted(path.relative_to(find_cache(harness)).as_posix() for path in files)


def test_restore_copies_what_was_kept_and_no_kernel(
    environment: Environment, harness: HarnessSpec
) -> None:
    fill_cache(harness)
    inductor_cache.keep(environment, harness)
    clear_scratch(harness)

    inductor_cache.restore(environment, harness)

    assert [f"{HEADER}/vec.h.gch", VECTORS] == list_cache(harness)


def test_restore_copies_so_that_a_run_changes_nothing_kept(
    environment: Environment, harness: HarnessSpec
) -> None:
    fill_cache(harness)
    inductor_cache.keep(environment, harness)
    clear_scratch(harness)
    inductor_cache.restore(environment, harness)
    (find_cache(harness) / VECTORS).write_text("[changed]")
    clear_scratch(harness)

    inductor_cache.restore(environment, harness)

    assert "[]" == (find_cache(harness) / VECTORS).read_text()


def test_keep_keeps_nothing_if_inductor_did_not_start(
    environment: Environment, harness: HarnessSpec
) -> None:
    fill_cache(harness, started=False)
    inductor_cache.keep(environment, harness)
    clear_scratch(harness)

    inductor_cache.restore(environment, harness)

    assert [] == list_cache(harness)


def test_restore_copies_nothing_of_another_host(
    environment: Environment, harness: HarnessSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_cache(harness)
    inductor_cache.keep(environment, harness)
    clear_scratch(harness)
    monkeypatch.setattr(host, "read_facts", make_facts(compiler="g++ 99"))

    inductor_cache.restore(environment, harness)

    assert [] == list_cache(harness)


def make_facts(**changes: str) -> Callable[[], Mapping[str, str]]:
    return lambda: {"machine": "Linux x86_64", **changes}


def refuse(*_: Any, **__: Any) -> None:
    raise OSError(28, "No space left on device")


def test_keep_ignores_a_full_disk(
    environment: Environment, harness: HarnessSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_cache(harness)
    monkeypatch.setattr(Path, "rename", refuse)

    inductor_cache.keep(environment, harness)


def test_restore_leaves_nothing_on_a_full_disk(
    environment: Environment, harness: HarnessSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_cache(harness)
    inductor_cache.keep(environment, harness)
    clear_scratch(harness)

    def copy_half(*_: Any, **__: Any) -> None:
        write(find_cache(harness) / HEADER / "vec.h.gch", "comp")
        refuse()

    monkeypatch.setattr(shutil, "copytree", copy_half)

    inductor_cache.restore(environment, harness)

    assert [] == list_cache(harness)
