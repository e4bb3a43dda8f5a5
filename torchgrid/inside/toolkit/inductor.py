"""What Inductor does once per process or per cell, kept out of the time of a compile."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any, Iterator, List
from unittest import mock

import torch
from torch import Tensor

try:
    import fcntl
except ImportError:  # Windows, where nothing forks: one process after another
    fcntl = None  # type: ignore[assignment]

FOLDER = "TORCHINDUCTOR_CACHE_DIR"

# Says that what start() finds out is there, and whole: the host keeps it for the next run.
STARTED = "started"


@contextlib.contextmanager
def empty_cache() -> Iterator[None]:
    """Start Inductor, then give it an empty folder.

    Encodings often generate the same kernel, and the second of them would find it compiled.

    Starting is compiling `x + 1` in the folder that the cell names: it tests the vector
    instructions, precompiles a header and imports what is imported late.
    """
    # what fails here fails again in the compile, and there it is worded as a user sees it
    with contextlib.suppress(Exception):
        start()
    torch._dynamo.reset()
    cell = os.environ.get(FOLDER)
    with tempfile.TemporaryDirectory(dir=cell) as folder, mock.patch.dict(
        os.environ, {FOLDER: folder}
    ):
        yield


def start() -> Tensor:
    """What Inductor makes of 64 zeros and `x + 1`, the first thing it compiles in a cell."""
    cell = os.environ.get(FOLDER)
    codecache = importlib.import_module("torch._inductor.codecache")
    if cell is not None:
        Path(cell).mkdir(parents=True, exist_ok=True)
        _keep_headers(codecache, Path(cell, "precompiled_headers"))
        _keep_vector_instructions(Path(cell, "vector_instructions.json"))
    answer: Tensor = torch.compile(lambda x: x + 1)(torch.zeros(64))
    if cell is not None:
        Path(cell, STARTED).touch()
    if hasattr(codecache.cache_dir, "cache_clear"):  # 2.0 looks at the variable only once
        codecache.cache_dir.cache_clear()
    return answer


def _keep_headers(codecache: Any, folder: Path) -> None:
    """Share the precompiled header, 5 seconds of work on 2.9.

    Its place does not follow the cache folder.
    """
    if hasattr(codecache, "_HEADER_DIR"):
        codecache._HEADER_DIR = str(folder)
        codecache._HEADER_LOCK_DIR = str(folder / "locks")


def _keep_vector_instructions(memory: Path) -> None:
    """Test them once per cell.

    2.9, for one, does so in every process: for each set a fresh Python imports torch and loads a
    library, 3 to 12 seconds in all. Later releases remember it in their cache folder. Who comes
    while another process tests waits for its findings.
    """
    sets = _vector_instructions()
    with _alone(memory.with_suffix(".lock")):
        if not memory.exists():
            names = [str(found) for found in sets.valid_vec_isa_list()]
            written = memory.with_suffix(".new")
            written.write_text(json.dumps(names), encoding="utf-8")
            written.replace(memory)  # there is never half of it
            return
    _restrict_to(sets, json.loads(memory.read_text(encoding="utf-8")))


@contextlib.contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Do what follows in one process at a time: the next one finds it done."""
    with file.open("wb") as stream:
        if fcntl is not None:
            fcntl.flock(stream, fcntl.LOCK_EX)
        yield


def _restrict_to(sets: Any, names: List[str]) -> None:
    remembered = [known for known in sets.supported_vec_isa_list if str(known) in names]
    # some architectures answer with a set that is not in the list; they are asked again
    if len(remembered) == len(names):
        sets.valid_vec_isa_list = lambda: remembered
        # the truth of a set is what costs; from 2.5 on it has a method of its own
        test = "check_build" if hasattr(sets.VecISA, "check_build") else "__bool__"
        setattr(sets.VecISA, test, lambda *_: True)


def _vector_instructions() -> Any:
    """The module that knows the vector instruction sets; it was part of codecache up to 2.4."""
    try:
        return importlib.import_module("torch._inductor.cpu_vec_isa")
    except ModuleNotFoundError:
        return importlib.import_module("torch._inductor.codecache")
