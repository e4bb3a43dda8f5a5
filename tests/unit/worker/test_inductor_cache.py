"""What Inductor found out is kept with the environment, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import write
from torchgrid.environments.environment import Environment
from torchgrid.system import host
from torchgrid.worker import inductor_cache
from torchgrid.worker.job import clear_scratch, harness_spec
from torchgrid.worker.supervisor import HarnessSpec

HEADER, SETS = inductor_cache.PARTS


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(folder=tmp_path / "environment", key="e")


@pytest.fixture
def post(tmp_path: Path) -> HarnessSpec:
    made = harness_spec(tmp_path / "bin" / "python", tmp_path / "scratch")
    clear_scratch(made)
    return made


def cache(post: HarnessSpec) -> Path:
    return Path(post.env["TORCHINDUCTOR_CACHE_DIR"])


def find_out(post: HarnessSpec, *, started: bool = True) -> None:
    write(cache(post) / HEADER / "vec.h.gch", "compiled")
    write(cache(post) / SETS, "[]")
    write(cache(post) / "kernel.so", "a kernel")
    if started:
        write(cache(post) / inductor_cache.STARTED, "")


def there(post: HarnessSpec) -> list[str]:
    files = (path for path in cache(post).rglob("*") if path.is_file())
    return sorted(path.relative_to(cache(post)).as_posix() for path in files)


def test_the_next_run_finds_it_and_no_kernel(environment: Environment, post: HarnessSpec) -> None:
    find_out(post)
    inductor_cache.keep(environment, post)
    clear_scratch(post)

    inductor_cache.bring(environment, post)

    assert [f"{HEADER}/vec.h.gch", SETS] == there(post)


def test_what_the_next_run_does_to_it_is_its_own(
    environment: Environment, post: HarnessSpec
) -> None:
    find_out(post)
    inductor_cache.keep(environment, post)
    clear_scratch(post)
    inductor_cache.bring(environment, post)
    (cache(post) / SETS).write_text("[changed]")
    clear_scratch(post)

    inductor_cache.bring(environment, post)

    assert "[]" == (cache(post) / SETS).read_text()


def test_where_inductor_did_not_start_nothing_is_kept(
    environment: Environment, post: HarnessSpec
) -> None:
    find_out(post, started=False)
    inductor_cache.keep(environment, post)
    clear_scratch(post)

    inductor_cache.bring(environment, post)

    assert [] == there(post)


def test_another_host_finds_out_for_itself(
    environment: Environment, post: HarnessSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    find_out(post)
    inductor_cache.keep(environment, post)
    clear_scratch(post)
    monkeypatch.setattr(host, "read_facts", facts(compiler="g++ 99"))

    inductor_cache.bring(environment, post)

    assert [] == there(post)


def facts(**changes: str) -> Callable[[], Mapping[str, str]]:
    return lambda: {"machine": "Linux x86_64", **changes}


def no_room(*_: Any, **__: Any) -> None:
    raise OSError(28, "No space left on device")


def test_what_cannot_be_kept_costs_nothing_else(
    environment: Environment, post: HarnessSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    find_out(post)
    monkeypatch.setattr(Path, "rename", no_room)

    inductor_cache.keep(environment, post)


def test_half_of_it_is_not_brought(
    environment: Environment, post: HarnessSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    find_out(post)
    inductor_cache.keep(environment, post)
    clear_scratch(post)

    def half(*_: Any, **__: Any) -> None:
        write(cache(post) / HEADER / "vec.h.gch", "comp")
        no_room()

    monkeypatch.setattr(shutil, "copytree", half)

    inductor_cache.bring(environment, post)

    assert [] == there(post)
