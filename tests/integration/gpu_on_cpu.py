"""Run probes of a GPU, or their judging functions, on the CPU: `gpu_on_cpu.py ROOT MODULES`.

MODULES is the folder of `examples`. The last line of output is a JSON object of results by name.
"""

from __future__ import annotations

import contextlib
import functools
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

root, modules = sys.argv[1:]
sys.path[:0] = [root, modules]

import torch  # noqa: E402
from torch import Tensor, nn  # noqa: E402

from probes import device, dtype, gpu  # noqa: E402
from torchgrid.contract import Verdict  # noqa: E402
from torchgrid.inside.case import Case  # noqa: E402
from torchgrid.inside.job import parse_encoding  # noqa: E402
from torchgrid.inside.result import Result, call_probe  # noqa: E402
from torchgrid.inside.rows import make_encoding  # noqa: E402
from torchgrid.inside.toolkit.devices import Visit, visit  # noqa: E402
from torchgrid.inside.toolkit.gpu_work import run_all_apart, run_apart  # noqa: E402

torch.set_num_threads(1)


class Elsewhere(Tensor):  # type: ignore[misc]
    """A tensor with values that says it is on a GPU, as does all that is computed from it."""

    @property
    def device(self) -> Any:
        """Return the GPU."""
        return torch.device("cuda:0")

    def cpu(self) -> Tensor:
        """Return a tensor that is on the CPU."""
        return self.as_subclass(Tensor)


class StandIn(Visit):
    """A stay on a GPU whose tensors are the CPU's, and say that they are elsewhere."""

    def move_module(self, module: nn.Module) -> nn.Module:
        """Put what is registered there."""
        move = Elsewhere if self.device.type == "cuda" else Tensor
        for part in module.modules():
            for name, parameter in part._parameters.items():
                if parameter is not None:
                    part._parameters[name] = nn.Parameter(parameter.detach().as_subclass(move))
            for name, buffer in part._buffers.items():
                if buffer is not None:
                    part._buffers[name] = buffer.as_subclass(move)
        return module

    def move_inputs(self, inputs: Any) -> Any:
        """Put the arguments there."""
        move = Elsewhere if self.device.type == "cuda" else Tensor
        return inputs.map(lambda tensor: tensor.as_subclass(move))

    def synchronize(self) -> None:
        """Wait for nothing."""

    @property
    def home(self) -> Visit:
        """The CPU."""
        return StandIn("cpu")


@contextlib.contextmanager
def visit_stand_in(name: str, **_options: Any) -> Iterator[Visit]:
    """Go to the CPU, or to the stand-in for a GPU."""
    with torch.no_grad():
        yield StandIn("cpu" if name == "cpu" else "cuda:0")


def ask_on_stand_in(probe: Any, target: str) -> Any:
    """Run a probe about a device there."""
    case = make_case(target)
    case.device = "cuda"
    with mock.patch.object(sys.modules[probe.__module__], "visit", visit_stand_in):
        return probe(case)


class Memory:
    """A device's memory that is counted by the tensors that a list of a module holds."""

    def __init__(self, module_bytes: Any) -> None:
        self._read = module_bytes

    def memory_allocated(self) -> int:
        """Return the bytes that are held now."""
        return int(self._read())

    max_memory_allocated = memory_allocated

    def reset_peak_memory_stats(self) -> None:
        """Count from now on."""


def make_case(target: str) -> Case:
    row: Any = {
        "name": "subject",
        "target": target,
        "arguments": {"d_model": 16} if "probes." in target else {},
        "call": None,
        "inputs": [
            {
                "name": None,
                "values": "normal",
                "dtype": None,
                "shape": [6, 3, 16],
                "layout": ["seq", "batch", "feature"],
            }
        ],
        "outputs": [],
        "table": "pe",
        "max_length": 5000,
        "tolerance": None,
    }
    return Case(make_encoding(parse_encoding(row)), "cpu")


def measure(case: Case) -> Any:
    held: list[Any] = []
    build = case.build

    def build_and_hold() -> Any:
        held.append(build())
        return held[-1]

    case.build = build_and_hold  # type: ignore[method-assign]
    memory = Memory(lambda: sum(4 * y.numel() for m in held for y in getattr(m, "outputs", ())))
    with visit("cpu") as there:
        return gpu.measure_on(case, there, memory)


def export(case: Case) -> Any:
    with visit("cpu") as there:
        return gpu.compare_exported(case, there)


def compare(case: Case) -> Any:
    with visit("cpu") as there:
        real = torch.compile
        torch.compile = functools.partial(real, backend="eager")
        try:
            return gpu.compare_compiled(case, there, case.build(), case.build())
        finally:
            torch.compile = real


def without_nccl() -> Any:
    torch.distributed.is_nccl_available = lambda: False
    return gpu.nccl({})


def add_up(ranks: Any) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder, "store")
        work = [functools.partial(gpu.add_up_on_rank, "gloo", rank, store) for rank in ranks]
        return gpu.judge_ranks(run_all_apart(work, 60))


GOOD = "probes.encodings.sinusoidal:Sinusoidal"
STAYS = "probes.encodings.plain_attribute:PlainAttribute"
RUINED = Result(Verdict.FAIL, "RuntimeError", "CUDA error: device-side assert triggered")
RIGHT = Result(Verdict.PASS, metrics={"sum": 500500.0})
CALLS: dict[str, Any] = {
    "two ranks": functools.partial(add_up, (0, 1)),
    "no nccl": without_nccl,
    "a wrong sum": functools.partial(
        gpu.judge_ranks, [RIGHT, Result(Verdict.FAIL, "DistBackendError", "NCCL error")]
    ),
    "no gpu": lambda: gpu.judge_assert(
        run_apart(gpu.trip_assert, 60), run_apart(functools.partial(gpu.sum_on_device, "cpu"), 60)
    ),
    "assert alone": lambda: gpu.judge_assert(
        RUINED, run_apart(functools.partial(gpu.sum_on_device, "cpu"), 60)
    ),
    "no assert": functools.partial(gpu.judge_assert, RIGHT, RIGHT),
    "others ruined": functools.partial(gpu.judge_assert, RUINED, RUINED),
    "precise": functools.partial(ask_on_stand_in, gpu.float64, GOOD),
    "coarse": functools.partial(ask_on_stand_in, gpu.float64, "examples.gpu:Coarse"),
    "autocast": functools.partial(ask_on_stand_in, dtype.autocast, GOOD),
    "coarse everywhere": functools.partial(ask_on_stand_in, gpu.float64, "examples.gpu:Rounded"),
    "follows": functools.partial(ask_on_stand_in, device.follows_module, GOOD),
    "stays": functools.partial(ask_on_stand_in, device.follows_module, STAYS),
    "comes back": functools.partial(ask_on_stand_in, device.comes_back, GOOD),
    "moved late": functools.partial(ask_on_stand_in, device.moved_after_call, GOOD),
    "second": functools.partial(ask_on_stand_in, device.second_gpu, GOOD),
    "input alone": functools.partial(ask_on_stand_in, device.input_moved_alone, GOOD),
    "other numbers": functools.partial(
        ask_on_stand_in, device.follows_module, "examples.gpu:Coarse"
    ),
    "not a number": functools.partial(gpu.judge_errors, {"float32": float("nan")}),
    "settled": lambda: measure(make_case(GOOD)),
    "grows": lambda: measure(make_case("examples.gpu:KeepsEachCall")),
    "exports": lambda: export(make_case(GOOD)),
    "exports otherwise": lambda: export(make_case("examples.gpu:OtherwiseCompiled")),
    "compiles": lambda: compare(make_case(GOOD)),
    "compiles otherwise": lambda: compare(make_case("examples.gpu:OtherwiseCompiled")),
}
results = {name: call_probe(call).serialize() for name, call in CALLS.items()}
print("\n" + json.dumps(results))  # noqa: T201
