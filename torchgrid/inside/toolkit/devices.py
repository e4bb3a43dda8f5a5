"""Taking a module and its input to a device, real or not, and asking where its tensors are."""

from __future__ import annotations

import contextlib
from typing import Any, Dict, Iterator, Set, Tuple

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode

from torchgrid.inside import fake_cuda
from torchgrid.inside.fake_cuda import plain_attributes
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotTested
from torchgrid.inside.toolkit.valueless import limits_of

# How the word for a device is spelt in torch; the others are spelt alike.
SPELLING = {"cuda": "cuda:0", "fake-cuda": fake_cuda.DEVICE}
SECOND = {"cuda": "cuda:1", "fake-cuda": "cuda:1"}


class Visit:
    """A stay on a device that torch itself can move to."""

    def __init__(self, device: str) -> None:
        self.device = torch.device(device)

    @property
    def has_data(self) -> bool:
        """Whether values can be read there."""
        return bool(self.device.type != "meta")

    @property
    def home(self) -> Visit:
        """The same kind of stay on the CPU, for what is left there or comes back."""
        return Visit("cpu")

    def module(self, module: nn.Module) -> nn.Module:
        """Move a module, in place, as its user would."""
        return module.to(self.device)

    def tensor(self, tensor: Tensor) -> Tensor:
        """A copy of a tensor there."""
        return tensor.to(self.device)

    def inputs(self, inputs: Inputs) -> Inputs:
        """Copies of arguments there."""
        return inputs.map(self.tensor)

    def synchronize(self) -> None:
        """Wait for the device: what a kernel has to complain of is only raised here."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)


class FakeVisit(Visit):
    """A stay on a CUDA device that is not there."""

    has_data = False

    def __init__(self, mode: FakeTensorMode, device: str = fake_cuda.DEVICE) -> None:
        super().__init__(device)
        self.mode = mode

    @property
    def home(self) -> Visit:
        """A fake CPU: real tensors and fake ones do not mix."""
        return FakeVisit(self.mode, "cpu")

    def module(self, module: nn.Module) -> nn.Module:
        """Move a module, real or fake.

        Raises NotTested for one with a `.to` of its own, which no fake calls.
        """
        if type(module).to is not nn.Module.to:
            raise NotTested(
                "own-to", "the module has a .to() of its own, and a fake device cannot call it"
            )
        if any(isinstance(tensor, FakeTensor) for tensor in held_tensors(module).values()):
            return fake_cuda.move_fake_module(module, self.mode, self.device)
        return fake_cuda.move_module(module, self.mode, self.device)

    def tensor(self, tensor: Tensor) -> Tensor:
        """A fake copy of a tensor there."""
        return fake_cuda.move_tensor(tensor, self.mode, self.device)

    def synchronize(self) -> None:
        """There is nothing to wait for."""


@contextlib.contextmanager
def visit(device: str, *, second: bool = False) -> Iterator[Visit]:
    """Go to a device, or to the second one of its kind, without autograd.

    Raises NotTested where there is no such GPU; whether the fake can be
    believed is for the caller to ask once, with `fake_cuda.self_check`.
    """
    name = (SECOND if second else SPELLING).get(device, device)
    if device == "fake-cuda":
        with limits_of(device), fake_cuda.fake_cuda_mode() as mode:
            yield FakeVisit(mode, name)
        return
    if device == "cuda":
        require_gpus(2 if second else 1)
    with limits_of(device), torch.no_grad():
        yield Visit(name)


def require_gpus(count: int) -> None:
    """Raise NotTested where there are fewer GPUs."""
    if not torch.cuda.is_available():
        raise NotTested("no-gpu", "torch.cuda.is_available() is False")
    found = torch.cuda.device_count()
    if found < count:
        raise NotTested("one-gpu", f"{found} GPU is here, and {count} are needed")


def held_tensors(module: nn.Module) -> Dict[str, Tensor]:
    """Every tensor that a module holds, by its path.

    Parameters, buffers, and plain attributes, those inside of lists, tuples and dictionaries too.
    """
    return {**registered_tensors(module), **stray_tensors(module)}


def registered_tensors(module: nn.Module) -> Dict[str, Tensor]:
    """The parameters and buffers of a module, which torch moves, by their paths."""
    return {**dict(module.named_parameters()), **dict(module.named_buffers())}


def stray_tensors(module: nn.Module) -> Dict[str, Tensor]:
    """The tensors that a module holds and torch does not know of, by their paths.

    A second name of a parameter is no stray, for a parameter is moved in place; one of a buffer is.
    Modules in a list or a dictionary are strangers to torch too, and so is all that they hold.
    """
    return dict(_strays(module, "", set()))


def _strays(module: nn.Module, prefix: str, seen: Set[int]) -> Iterator[Tuple[str, Tensor]]:
    known = {id(parameter) for parameter in module.parameters()}
    parts = {id(part) for part in module.modules()}
    seen |= parts
    for path, part in module.named_modules():
        for name, value in plain_attributes(part).items():
            place = ".".join(word for word in (prefix, path, name) if word)
            for found, item in _contents(place, value):
                if isinstance(item, Tensor):
                    if id(item) not in known:
                        yield found, item
                elif id(item) not in seen:
                    for inner, tensor in registered_tensors(item).items():
                        yield f"{found}.{inner}", tensor
                    yield from _strays(item, found, seen)


def _contents(path: str, value: Any) -> Iterator[Tuple[str, Any]]:
    """The tensors and modules in a value, by their paths."""
    if isinstance(value, (Tensor, nn.Module)):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _contents(f"{path}[{key!r}]", item)
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from _contents(f"{path}[{index}]", item)


def require_on(device: torch.device, tensors: Dict[str, Tensor], reason: str) -> None:
    """Raise Fail, naming them, where some tensors are elsewhere."""
    elsewhere = [
        f"{name} is on {tensor.device}"
        for name, tensor in tensors.items()
        if tensor.device != device
    ]
    if elsewhere:
        raise Fail(reason, ", ".join(elsewhere))
