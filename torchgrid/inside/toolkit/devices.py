"""Ways to a device, real or not, and searches for the tensors that a module holds."""

from __future__ import annotations

import contextlib
from types import ModuleType
from typing import Any, Dict, Iterator, Optional, Set, Tuple

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode

from torchgrid.inside import fake_cuda
from torchgrid.inside.fake_cuda import list_plain_attributes
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotTested
from torchgrid.inside.structure import DEEPEST, list_parts
from torchgrid.inside.toolkit.valueless import KEPT_TENSORS, convert_limits

# The names of devices in torch, if they differ from the names in torchgrid.
SPELLING = {"cuda": "cuda:0", "fake-cuda": fake_cuda.DEVICE, "fake-cpu": "cpu"}
SECOND = {"cuda": "cuda:1", "fake-cuda": "cuda:1", "fake-cpu": "cpu"}


class Visit:
    """A stay on a device, real or fake.

    `mode` is None if torch itself can move things to the device, or else the mode of a CUDA device
    that does not exist. `has_data` is True if the tensors on the device hold values.
    """

    def __init__(self, device: str, mode: Optional[FakeTensorMode] = None) -> None:
        self.device = torch.device(device)
        self.has_data = mode is None and self.device.type != "meta"
        self._mode = mode

    @property
    def home(self) -> Visit:
        """The same kind of stay on the CPU, for what stays there or comes back.

        Beside a fake device the CPU is fake too, because real tensors and fake ones do not mix.
        """
        return Visit("cpu", self._mode)

    def move_module(self, module: nn.Module) -> nn.Module:
        """Move a module in place, as its user would, and return it.

        Raises NotTested for a module with its own `.to`, which a fake device cannot call.
        """
        if self._mode is None:
            return module.to(self.device)
        if type(module).to is not nn.Module.to:
            raise NotTested(
                "own-to", "the module has its own .to(), which a fake device cannot call"
            )
        if any(isinstance(tensor, FakeTensor) for tensor in collect_held_tensors(module).values()):
            return fake_cuda.move_fake_module(module, self._mode, self.device)
        return fake_cuda.move_module(module, self._mode, self.device)

    def move_inputs(self, inputs: Inputs) -> Inputs:
        """Return the arguments on the device; a tensor that is there already is not copied."""
        mode = self._mode
        if mode is None:
            return inputs.to(self.device)
        return inputs.map(lambda tensor: fake_cuda.move_tensor(tensor, mode, self.device))

    def synchronize(self) -> None:
        """Wait for a real GPU, which raises the errors of its kernels only here."""
        if self._mode is None and self.device.type == "cuda":
            torch.cuda.synchronize(self.device)


@contextlib.contextmanager
def visit(device: str, *, second: bool = False) -> Iterator[Visit]:
    """Go to a device, or to the second one of its kind, without autograd.

    `device` is a name of `torchgrid.contract.Device`, or "fake-cpu", where a failure on the fake
    GPU runs again. The visit ends with the context. Raises NotTested if there is no such GPU, and
    for what a device without values cannot do. The caller runs `fake_cuda.check_fake_cuda` once, to
    see whether the fake device works at all.
    """
    name = (SECOND if second else SPELLING).get(device, device)
    if device in ("fake-cuda", "fake-cpu"):
        if second and torch.cuda.is_available():
            # This process could not hide the real GPU, and torch looks for the second one there.
            require_gpus(2)
        forgive = _forgive_kept_tensors(device)
        with forgive, convert_limits(device), fake_cuda.enter_fake_cuda() as mode:
            yield Visit(name, mode)
        return
    if device == "cuda":
        require_gpus(2 if second else 1)
    with convert_limits(device), torch.no_grad():
        yield Visit(name)


@contextlib.contextmanager
def _forgive_kept_tensors(device: str) -> Iterator[None]:
    """End a second fake run without an error if it only met a tensor of another run.

    A cache outside the module, such as that of `functools.lru_cache`, outlives the first fake run,
    and the real one before it. Its tensor says nothing about the first fake run's failure.
    """
    try:
        yield
    except Exception as error:
        if device != "fake-cpu" or not any(words in str(error) for words in KEPT_TENSORS):
            raise


def require_gpus(count: int) -> None:
    """Raise NotTested if this machine has fewer than `count` GPUs.

    The reasons differ: `no-gpu` without any, or without a driver, and else `one-gpu`.
    """
    if not torch.cuda.is_available():
        raise NotTested("no-gpu", "torch.cuda.is_available() is False")
    found = torch.cuda.device_count()
    if found < count:
        raise NotTested("one-gpu", f"this machine has {found} GPU, and the probe needs {count}")


def collect_held_tensors(module: nn.Module) -> Dict[str, Tensor]:
    """Return every tensor that a module holds, by its path.

    These are parameters, buffers and plain attributes, also in lists, tuples and dictionaries.
    """
    return {**collect_registered_tensors(module), **collect_stray_tensors(module)}


def collect_registered_tensors(module: nn.Module) -> Dict[str, Tensor]:
    """Return the parameters and buffers of a module, which torch moves, by their paths.

    A tensor with two names has the first one only. Non-persistent buffers are among them.
    """
    return {**dict(module.named_parameters()), **dict(module.named_buffers())}


def collect_stray_tensors(
    module: nn.Module, prefix: str = "", seen: Optional[Set[int]] = None
) -> Dict[str, Tensor]:
    """Return the tensors that a module holds and torch does not know of, by their paths.

    A second name of a parameter is not a stray, because torch moves a parameter in place. A second
    name of a buffer is one. Torch does not know modules in a list or a dictionary either, so
    everything that they hold is a stray.

    To search such modules, the function calls itself. `prefix` comes before their paths, and `seen`
    collects the modules and the structures that were searched, since two may hold each other.
    """
    strays: Dict[str, Tensor] = {}
    known = {id(parameter) for parameter in module.parameters()}
    seen = set() if seen is None else seen
    seen.update(id(part) for part in module.modules())
    for path, part in module.named_modules():
        for name, value in list_plain_attributes(part).items():
            place = ".".join(word for word in (prefix, path, name) if word)
            for found, item in _find_contents(place, value, seen):
                if isinstance(item, Tensor):
                    if id(item) not in known:
                        strays[found] = item
                elif id(item) not in seen:
                    for inner, tensor in collect_registered_tensors(item).items():
                        strays[f"{found}.{inner}"] = tensor
                    strays.update(collect_stray_tensors(item, found, seen))
    return strays


def _find_contents(
    path: str, value: Any, seen: Set[int], depth: int = 0
) -> Iterator[Tuple[str, Any]]:
    """Yield the tensors and modules in `value`, by their paths, which start with `path`.

    The path of an item has its key, its index or its name, as in `cache['sin'][0].table`. The
    function calls itself for each structure that is not in `seen`.
    """
    if isinstance(value, (Tensor, nn.Module)):
        yield path, value
        return
    # a Python module, such as torch, is not a part of what keeps its name
    if id(value) in seen or depth >= DEEPEST or isinstance(value, ModuleType):
        return
    parts = list_parts(value)
    if parts:
        seen.add(id(value))
    for name, part in parts:
        yield from _find_contents(path + name, part, seen, depth + 1)


def require_on(
    device: torch.device,
    tensors: Dict[str, Tensor],
    reason: str,
    *,
    cause: Optional[Exception] = None,
) -> None:
    """Raise Fail with `reason`, naming them, if some of `tensors` are not on `device`.

    The keys are the names to report. An index counts: `cuda:1` is not `cuda:0`. `cause` is an error
    that such a tensor explains.
    """
    elsewhere = [
        f"{name} is on {tensor.device}"
        for name, tensor in tensors.items()
        if tensor.device != device
    ]
    if elsewhere:
        because = "" if cause is None else f" ({cause})"
        raise Fail(reason, ", ".join(elsewhere) + because) from cause
