"""Run the code of probes as on a machine of another kind: `circumstances.py ROOT CIRCUMSTANCE`.

The circumstance is simulated. The last line of output is the result, as JSON.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from typing import Any, Dict, Mapping
from unittest import mock

root, circumstance = sys.argv[1:]
sys.path.insert(0, root)

import torch  # noqa: E402
from torch import nn  # noqa: E402

from probes import environment, machine, training  # noqa: E402
from probes.device import meta_assign  # noqa: E402
from torchgrid.inside.case import Case  # noqa: E402
from torchgrid.inside.encoding import Encoding  # noqa: E402
from torchgrid.inside.inputs import Inputs  # noqa: E402
from torchgrid.inside.result import call_probe  # noqa: E402
from torchgrid.inside.toolkit import data_parallel, devices, distributed, forward_backward  # noqa: E402


class Layer(Encoding):
    """A linear layer."""

    sizes: Mapping[str, int] = {"batch": 2, "feature": 4}

    def build(self) -> Any:
        return nn.Linear(4, 4)

    def inputs(self, sizes: Any) -> Inputs:
        return Inputs((torch.ones(sizes["batch"], 4),))

    def layouts(self) -> Any:
        return (("batch", "feature"),)

    def shapes(self, sizes: Any) -> Any:
        return ((sizes["batch"], 4),)


class AtAKink(Layer):
    """Two layers with an activation between, whose first unit gets 0 from the usual input."""

    def __init__(self, activation: Any, weight: float = -1.0) -> None:
        self.activation = activation
        self.weight = weight

    def build(self) -> Any:
        torch.manual_seed(0)
        module = nn.Sequential(nn.Linear(4, 4096), self.activation, nn.Linear(4096, 4))
        with torch.no_grad():
            module[0].weight[0] = torch.tensor([1.0, self.weight, 0.0, 0.0])
            module[0].bias[0] = 0.0
        return module


def compare_gradients(usual: Layer, other: Layer, factor: float = 1.0) -> Any:
    """Compare the gradients of two encodings, after a multiplication of the second ones."""
    case = Case(usual, "cpu")
    expected, actual = (
        forward_backward.run_both_passes(case, module, module, case.inputs())
        for module in (usual.build(), other.build())
    )
    for gradient in actual.gradients.values():
        gradient.mul_(factor)
    forward_backward.require_same_gradients(case, actual, expected)


def round_otherwise_beside_a_kink() -> Any:
    compare_gradients(AtAKink(nn.ReLU()), AtAKink(nn.ReLU(), -1.0 + 1e-6))


def derive_otherwise_beside_a_kink() -> Any:
    compare_gradients(AtAKink(nn.ReLU()), AtAKink(nn.ReLU()), 2.0)


def derive_otherwise_without_a_kink() -> Any:
    compare_gradients(AtAKink(nn.Tanh()), AtAKink(nn.Tanh()), 1.001)


def compile_for_a_gpu_that_triton_refuses() -> Any:
    def refuse(_: Any) -> Any:
        raise RuntimeError("Found a GPU which is too old to be supported by the triton compiler.")

    with mock.patch.object(torch, "compile", lambda *_, **__: refuse):  # noqa: SIM117 - 3.8
        with mock.patch.object(torch, "zeros", lambda size, **_: torch.ones(size)):
            environment.triton(FACTS)


def import_dynamo_without_a_package() -> Any:
    with mock.patch.object(importlib, "import_module", import_without_a_package):
        environment.compile_python(FACTS)


def run_two_ranks() -> Any:
    return distributed.run_on_two_ranks(lambda rank: {})


def require_a_gpu_without_one() -> Any:
    with mock.patch.object(torch.cuda, "is_available", lambda: False):
        devices.require_gpus(1)


def require_two_gpus_with_one() -> Any:
    with mock.patch.object(torch.cuda, "is_available", lambda: True):  # noqa: SIM117 - 3.8
        with mock.patch.object(torch.cuda, "device_count", lambda: 1):
            devices.require_gpus(2)


def run_ranks_without_gloo() -> Any:
    with mock.patch.object(torch.distributed, "is_available", lambda: False):
        run_two_ranks()


def run_ranks_without_fork() -> Any:
    with mock.patch.object(os, "fork"):
        del os.fork
        run_two_ranks()


def train_where_ranks_refuse_a_module() -> Any:
    refusal = RuntimeError("Invalid scalar type")
    with mock.patch.object(nn.parallel, "DistributedDataParallel", side_effect=refusal):
        data_parallel.train_with_defaults(Case(Layer(), "cpu"), 0, 1)


def assign_before_it_existed() -> Any:
    def load_state_dict(module: Any, state: Any, *rest: Any) -> None:
        raise AssertionError

    with mock.patch.object(nn.Module, "load_state_dict", load_state_dict):
        meta_assign(Case(Layer(), "cpu"))


FACTS = {"torch": "2.9.1+cu128", "numpy": None}


def import_without_a_package(*_args: Any, **_options: Any) -> Any:
    """Raise as Dynamo does: its own error, that holds another one of an import."""
    error: Any = RuntimeError("backend raised")
    error.inner_exception = ModuleNotFoundError("no module", name="pkg_resources")
    raise error


def export_without_a_package() -> Any:
    with mock.patch.object(torch.export, "export", import_without_a_package):
        environment.export(FACTS)


def save_where_no_pickler_can() -> Any:
    refusal = AttributeError("'_pickle.Pickler' object attribute 'persistent_id' is read-only")
    with mock.patch.object(torch, "save", side_effect=refusal):
        environment.checkpoint(FACTS)


def script_where_it_is_refused() -> Any:
    refusal = RuntimeError("TorchScript is not supported on this Python")
    with mock.patch.object(torch.jit, "script", side_effect=refusal):
        environment.script(FACTS)


def train_without_a_package() -> Any:
    with mock.patch.object(torch.optim.SGD, "step", import_without_a_package):
        training.as_installed(FACTS)


def train_with_an_optimizer_that_does_nothing() -> Any:
    with mock.patch.object(torch.optim.AdamW, "step", lambda _: None):
        training.as_installed(FACTS)


def join_a_group_without_gloo() -> Any:
    with mock.patch.object(torch.distributed, "is_available", lambda: False):
        environment.distributed(FACTS)


def compile_where_dynamo_refuses() -> Any:
    refusal = RuntimeError("Python 3.99+ not yet supported for torch.compile")
    frames = importlib.import_module("torch._dynamo.eval_frame")
    with mock.patch.object(frames, "check_if_dynamo_supported", side_effect=refusal):
        environment.compile_python(FACTS)


def use_numpy_that_torch_cannot_use() -> Any:
    refusal = RuntimeError("Numpy is not available")
    with mock.patch.object(torch.Tensor, "numpy", side_effect=refusal):
        environment.numpy_bridge({**FACTS, "torch": "2.2.2", "numpy": "2.4.1"})


GIB = 1 << 30


def look_at_shared_memory(size: int) -> Any:
    found = mock.Mock(f_frsize=4096, f_blocks=size // 4096)
    with mock.patch.object(os, "statvfs", lambda _: found):
        return machine.shared_memory(FACTS)


def have_much_shared_memory() -> Any:
    return look_at_shared_memory(GIB)


def have_the_shared_memory_of_a_container() -> Any:
    return look_at_shared_memory(64 << 20)


def have_no_shared_memory() -> Any:
    with mock.patch.object(machine, "SHARED_MEMORY", "/not/there"):
        return machine.shared_memory(FACTS)


def lose_what_is_in_shared_memory() -> Any:
    with mock.patch.object(torch.Tensor, "is_shared", lambda _: False):
        return look_at_shared_memory(GIB)


def look_at_user(uid: int, find: Any) -> Any:
    with mock.patch.object(os, "geteuid", lambda: uid):  # noqa: SIM117 - 3.8
        with mock.patch.object(importlib.import_module("pwd"), "getpwuid", find):
            return machine.user(FACTS)


def run_as_an_ordinary_user() -> Any:
    return look_at_user(1000, lambda _: "somebody")


def run_as_root() -> Any:
    return look_at_user(0, lambda _: "root")


def run_as_nobody_that_is_known() -> Any:
    return look_at_user(1000, mock.Mock(side_effect=KeyError))


def run_on_windows() -> Any:
    with mock.patch.object(sys, "platform", "win32"):
        return machine.user(FACTS)


def build_without_nccl() -> Any:
    with mock.patch.object(torch.distributed, "is_nccl_available", lambda: False):
        return machine.nccl({**FACTS, "cuda": "12.8"})


def look_at_torchvision(nms: Any) -> Any:
    names = ("torchvision", "torchvision.ops")
    modules = {name: mock.Mock(__version__="0.24.1", nms=nms) for name in names}
    with mock.patch.dict(sys.modules, modules):
        return machine.torchvision(FACTS)


def have_torchvision() -> Any:
    return look_at_torchvision(lambda *_: torch.tensor([0, 2]))


def have_torchvision_that_keeps_all() -> Any:
    return look_at_torchvision(lambda *_: torch.tensor([0, 1, 2]))


def have_torchvision_of_another_release() -> Any:
    error = RuntimeError("operator torchvision::nms does not exist")
    return look_at_torchvision(mock.Mock(side_effect=error))


def sleep(rank: int) -> Dict[str, Any]:
    time.sleep(60)
    return {}


def run_ranks_that_wait() -> Any:
    with mock.patch.object(distributed, "PATIENCE", 0.5):
        distributed.run_on_two_ranks(sleep)


print("\n" + json.dumps(call_probe(globals()[circumstance]).serialize()))  # noqa: T201
