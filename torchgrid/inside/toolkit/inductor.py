"""The work that Inductor does once per process or per cell, kept out of the time of a compile."""

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

from torchgrid.contract import INDUCTOR_HEADERS, INDUCTOR_STARTED, INDUCTOR_VECTORS

try:
    import fcntl
except ImportError:  # Windows, where nothing forks: one process after another
    fcntl = None  # type: ignore[assignment]

FOLDER = "TORCHINDUCTOR_CACHE_DIR"


@contextlib.contextmanager
def use_empty_cache() -> Iterator[None]:
    """Start Inductor, then give it an empty folder for a while.

    Encodings often generate the same kernel, and the second of them would find it compiled.
    """
    # an error here comes again in the compile, with the words that a user sees
    with contextlib.suppress(Exception):
        start_inductor()
    torch._dynamo.reset()
    cell = os.environ.get(FOLDER)
    with tempfile.TemporaryDirectory(dir=cell) as folder, mock.patch.dict(
        os.environ, {FOLDER: folder}
    ):
        yield


def start_inductor() -> Tensor:
    """Compile `x + 1` in the folder that the cell names, and return its value for 64 zeros.

    The first compile of a process tests the vector instructions, precompiles a header and imports
    further modules. The cell's folder keeps the first two for the next process.
    """
    cell = os.environ.get(FOLDER)
    codecache: Any = importlib.import_module("torch._inductor.codecache")
    if cell is not None:
        Path(cell).mkdir(parents=True, exist_ok=True)
        # The precompiled header takes 5 seconds on 2.9, which does not look in the cache folder.
        if hasattr(codecache, "_HEADER_DIR"):
            headers = Path(cell, INDUCTOR_HEADERS)
            codecache._HEADER_DIR = str(headers)
            codecache._HEADER_LOCK_DIR = str(headers / "locks")
        _keep_vector_instructions(Path(cell, INDUCTOR_VECTORS))
    ones: Tensor = torch.compile(lambda x: x + 1)(torch.zeros(64))
    if cell is not None:
        # Says that both are complete: the host keeps them for the next run.
        Path(cell, INDUCTOR_STARTED).touch()
    if hasattr(codecache.cache_dir, "cache_clear"):  # 2.0 looks at the variable only once
        codecache.cache_dir.cache_clear()
    return ones


def _keep_vector_instructions(memory: Path) -> None:
    """Test the vector instructions once per cell, and keep the result in the file `memory`.

    Some releases, such as 2.9, test them in every process: for each set a fresh Python imports
    torch and loads a library, 3 to 12 seconds in all. Later releases remember it in their cache
    folder. A process that comes while another one tests waits for the result.
    """
    try:
        sets = importlib.import_module("torch._inductor.cpu_vec_isa")
    except ModuleNotFoundError:  # up to 2.4
        sets = importlib.import_module("torch._inductor.codecache")
    with memory.with_suffix(".lock").open("wb") as stream:
        if fcntl is not None:
            fcntl.flock(stream, fcntl.LOCK_EX)
        if not memory.exists():
            names = [str(found) for found in sets.valid_vec_isa_list()]
            written = memory.with_suffix(".new")
            written.write_text(json.dumps(names), encoding="utf-8")
            written.replace(memory)  # a reader never finds half of it
            return
    _restore_vector_instructions(sets, json.loads(memory.read_text(encoding="utf-8")))


def _restore_vector_instructions(sets: Any, names: List[str]) -> None:
    """Make Inductor believe that it tested the instruction sets and found `names`.

    `sets` is the module of Inductor that defines them. Does nothing if it does not know a name.
    """
    remembered = [known for known in sets.supported_vec_isa_list if str(known) in names]
    # some architectures find a set that is not in the list, and Inductor tests them again
    if len(remembered) == len(names):
        sets.valid_vec_isa_list = lambda: remembered
        # The truth value of a set is the slow test. From 2.5 on it has its own method.
        test = "check_build" if hasattr(sets.VecISA, "check_build") else "__bool__"
        setattr(sets.VecISA, test, lambda *_: True)
