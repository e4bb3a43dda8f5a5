"""Taking a module and its input to a device, real or not, and asking where its tensors are."""

from __future__ import annotations

import contextlib
from typing import Any, Dict, Iterator, Tuple

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode

from torchgrid.inside import fake_cuda
from torchgrid.inside.fake_cuda import plain_attributes
from torchgrid.inside.probe import Fail, NotTested

# How the word for a device is spelt in torch; the others are spelt alike.
SPELLING = {"cuda": "cuda:0", "fake-cuda": fake_cuda.DEVICE}


class Visit:
    """A stay on a device that torch itself can move to."""

    def __init__(self, device: str) -> None:
        self.device = torch.device(SPELLING.get(device, device))

    @property
    def has_data(self) -> bool:
        """Whether values can be read there."""
        return bool(self.device.type != "meta")

    def module(self, module: nn.Module) -> nn.Module:
        """Move a module, in place, as its user would."""
        return module.to(self.device)

    def tensor(self, tensor: Tensor) -> Tensor:
        """A copy of a tensor there."""
        return tensor.to(self.device)


class FakeVisit(Visit):
    """A stay on a CUDA device that is not there."""

    has_data = False

    def __init__(self, mode: FakeTensorMode) -> None:
        super().__init__("fake-cuda")
        self.mode = mode

    def module(self, module: nn.Module) -> nn.Module:
        """Move a module; raises NotTested for one with a `.to` of its own, which no fake calls."""
        if type(module).to is not nn.Module.to:
            raise NotTested(
                "own-to", "the module has a .to() of its own, and a fake device cannot call it"
            )
        return fake_cuda.move_module(module, self.mode)

    def tensor(self, tensor: Tensor) -> Tensor:
        """A fake copy of a tensor there."""
        return fake_cuda.move_tensor(tensor, self.mode)


@contextlib.contextmanager
def visit(device: str) -> Iterator[Visit]:
    """Go to a device, without autograd.

    Raises NotTested where there is no such GPU; whether the fake can be
    believed is for the caller to ask once, with `fake_cuda.self_check`.
    """
    if device == "fake-cuda":
        with _limits_of_the_fake(), fake_cuda.fake_cuda_mode() as mode:
            yield FakeVisit(mode)
        return
    if device == "cuda" and not torch.cuda.is_available():
        raise NotTested("no-gpu", "torch.cuda.is_available() is False")
    with torch.no_grad():
        yield Visit(device)


@contextlib.contextmanager
def _limits_of_the_fake() -> Iterator[None]:
    """Tell a real tensor that the fake met, which no device would mind, from the module's fault."""
    try:
        yield
    except AssertionError as error:
        if "convert all Tensors to FakeTensors" in str(error):
            raise NotTested("fake-met-a-real-tensor", str(error)) from error
        raise


def held_tensors(module: nn.Module) -> Dict[str, Tensor]:
    """Every tensor that a module holds, by its path.

    Parameters, buffers, and plain attributes, those inside of lists, tuples and dictionaries too.
    """
    held = dict(module.named_parameters())
    held.update(module.named_buffers())
    for path, part in module.named_modules():
        for name, value in plain_attributes(part).items():
            held.update(_tensors_in(f"{path}.{name}" if path else name, value))
    return held


def _tensors_in(path: str, value: Any) -> Iterator[Tuple[str, Tensor]]:
    if isinstance(value, Tensor):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _tensors_in(f"{path}[{key!r}]", item)
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from _tensors_in(f"{path}[{index}]", item)


def require_on(device: torch.device, tensors: Dict[str, Tensor], reason: str) -> None:
    """Raise Fail, naming them, where some tensors are elsewhere."""
    elsewhere = [
        f"{name} is on {tensor.device}"
        for name, tensor in tensors.items()
        if tensor.device != device
    ]
    if elsewhere:
        raise Fail(reason, ", ".join(elsewhere))
