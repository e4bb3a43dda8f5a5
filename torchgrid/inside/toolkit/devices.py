"""Ways to a device, real or not, and searches for the tensors that a module holds."""

from __future__ import annotations

import contextlib
from typing import Any, Dict, Iterator, Set, Tuple

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode

from torchgrid.inside import fake_cuda
from torchgrid.inside.fake_cuda import list_plain_attributes
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotTested
from torchgrid.inside.toolkit.valueless import convert_limits

# The names of devices in torch, if they differ from the names in torchgrid.
SPELLING = {"cuda": "cuda:0", "fake-cuda": fake_cuda.DEVICE}
SECOND = {"cuda": "cuda:1", "fake-cuda": "cuda:1"}


class Visit:
    """A stay on a device to which torch itself can move things."""

    def __init__(self, device: str) -> None:
        self.device = torch.device(device)

    @property
    def has_data(self) -> bool:
        """True if the tensors on the device hold values."""
        return bool(self.device.type != "meta")

    @property
    def home(self) -> Visit:
        """The same kind of stay on the CPU, for what stays there or comes back."""
        return Visit("cpu")

    def move_module(self, module: nn.Module) -> nn.Module:
        """Move a module in place, as its user would, and return it."""
        return module.to(self.device)

    def move_tensor(self, tensor: Tensor) -> Tensor:
        """Return a copy of a tensor on the device."""
        return tensor.to(self.device)

    def move_inputs(self, inputs: Inputs) -> Inputs:
        """Return copies of arguments on the device."""
        return inputs.map(self.move_tensor)

    def synchronize(self) -> None:
        """Wait for the device, which raises the errors of its kernels only here."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)


class FakeVisit(Visit):
    """A stay on a CUDA device that does not exist."""

    has_data = False

    def __init__(self, mode: FakeTensorMode, device: str = fake_cuda.DEVICE) -> None:
        super().__init__(device)
        self.mode = mode

    @property
    def home(self) -> Visit:
        """A fake CPU, because real tensors and fake ones do not mix."""
        return FakeVisit(self.mode, "cpu")

    def move_module(self, module: nn.Module) -> nn.Module:
        """Move a module, real or fake, and return it.

        Raises NotTested for a module with its own `.to`, which a fake device cannot call.
        """
        if type(module).to is not nn.Module.to:
            raise NotTested(
                "own-to", "the module has its own .to(), which a fake device cannot call"
            )
        if any(isinstance(tensor, FakeTensor) for tensor in collect_held_tensors(module).values()):
            return fake_cuda.move_fake_module(module, self.mode, self.device)
        return fake_cuda.move_module(module, self.mode, self.device)

    def move_tensor(self, tensor: Tensor) -> Tensor:
        """Return a fake copy of a tensor on the device."""
        return fake_cuda.move_tensor(tensor, self.mode, self.device)

    def synchronize(self) -> None:
        """Do nothing: no kernel runs."""


@contextlib.contextmanager
def visit(device: str, *, second: bool = False) -> Iterator[Visit]:
    """Go to a device, or to the second one of its kind, without autograd.

    Raises NotTested if there is no such GPU, and for what a device without values cannot do. The
    caller runs `fake_cuda.check_fake_cuda` once, to see whether the fake device works at all.
    """
    name = (SECOND if second else SPELLING).get(device, device)
    if device == "fake-cuda":
        with convert_limits(device), fake_cuda.enter_fake_cuda() as mode:
            yield FakeVisit(mode, name)
        return
    if device == "cuda":
        require_gpus(2 if second else 1)
    with convert_limits(device), torch.no_grad():
        yield Visit(name)


def require_gpus(count: int) -> None:
    """Raise NotTested if this machine has fewer than `count` GPUs."""
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
    """Return the parameters and buffers of a module, which torch moves, by their paths."""
    return {**dict(module.named_parameters()), **dict(module.named_buffers())}


def collect_stray_tensors(module: nn.Module) -> Dict[str, Tensor]:
    """Return the tensors that a module holds and torch does not know of, by their paths.

    A second name of a parameter is not a stray, because torch moves a parameter in place. A second
    name of a buffer is one. Torch does not know modules in a list or a dictionary either, so
    everything that they hold is a stray.
    """
    return dict(_find_strays(module, "", set()))


def _find_strays(module: nn.Module, prefix: str, seen: Set[int]) -> Iterator[Tuple[str, Tensor]]:
    """Yield the strays of a module, with `prefix` before their paths.

    `seen` collects the modules that were searched, since two of them may hold each other.
    """
    known = {id(parameter) for parameter in module.parameters()}
    parts = {id(part) for part in module.modules()}
    seen |= parts
    for path, part in module.named_modules():
        for name, value in list_plain_attributes(part).items():
            place = ".".join(word for word in (prefix, path, name) if word)
            for found, item in _find_contents(place, value):
                if isinstance(item, Tensor):
                    if id(item) not in known:
                        yield found, item
                elif id(item) not in seen:
                    for inner, tensor in collect_registered_tensors(item).items():
                        yield f"{found}.{inner}", tensor
                    yield from _find_strays(item, found, seen)


def _find_contents(path: str, value: Any) -> Iterator[Tuple[str, Any]]:
    """Yield the tensors and modules in a value, by their paths."""
    if isinstance(value, (Tensor, nn.Module)):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _find_contents(f"{path}[{key!r}]", item)
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from _find_contents(f"{path}[{index}]", item)


def require_on(device: torch.device, tensors: Dict[str, Tensor], reason: str) -> None:
    """Raise Fail, naming them, if some tensors are not on `device`."""
    elsewhere = [
        f"{name} is on {tensor.device}"
        for name, tensor in tensors.items()
        if tensor.device != device
    ]
    if elsewhere:
        raise Fail(reason, ", ".join(elsewhere))
