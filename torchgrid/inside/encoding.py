"""The module under test, as probes see it; a class of the user's own says what no row can."""

from __future__ import annotations

import random
import sys
from typing import Any, Mapping, Optional, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import Fail
from torchgrid.inside.structure import list_tensors

LENGTH_AXES = ("seq", "height")


class Encoding:
    """A module, the arguments of its call, and what it promises.

    Subclass it if a row cannot describe the module, and name the subclass as the row's target. The
    row's arguments are then those of the subclass. `sizes` are the input's axes by name ("batch",
    "seq", "feature", "heads", "height", "width") with their usual sizes. `table` is the attribute
    path of the position table, `max_length` the longest sequence that the module takes, `tolerance`
    the greatest difference between two outputs that count as equal, relative to the greatest number
    of an output that has numbers above 1.
    """

    sizes: Mapping[str, int] = {}
    table: Optional[str] = None
    max_length: Optional[int] = None
    tolerance: Optional[float] = None

    def build(self) -> nn.Module:
        """Build a fresh module. The random generator is seeded before, so two builds are alike."""
        raise NotImplementedError

    def inputs(self, sizes: Mapping[str, int]) -> Inputs:
        """Return fresh arguments in these sizes; `sizes` has every name of `self.sizes`."""
        raise NotImplementedError

    def outputs(self, answer: Any) -> Tuple[Tensor, ...]:
        """Return the tensors of an answer that are judged; raises Fail if there are none.

        Those that `layouts` declares come first. Of any other, the axes are not known: probes judge
        its type, device and numbers.
        """
        return collect_tensors(answer)

    def layouts(self) -> Tuple[Tuple[str, ...], ...]:
        """Return the names of each declared output's axes; "other" is not an axis of an input."""
        raise NotImplementedError

    def shapes(self, sizes: Mapping[str, int]) -> Tuple[Tuple[int, ...], ...]:
        """Return the shapes of the declared outputs for inputs of these sizes."""
        raise NotImplementedError

    def of_width(self, width: int) -> Optional[Encoding]:
        """Return the encoding with a feature axis of another size; None if it cannot be built."""
        return None


class MethodCall(nn.Module):  # type: ignore[misc]
    """A module whose output is that of another one's method."""

    def __init__(self, module: nn.Module, method: str) -> None:
        super().__init__()
        self.module = module
        self.method = method
        getattr(module, method)  # a missing method fails here, and not in a probe

    def forward(self, *arguments: Any, **named: Any) -> Any:
        """Call the method."""
        return getattr(self.module, self.method)(*arguments, **named)


def build_module(encoding: Encoding) -> nn.Module:
    """Build a module in evaluation mode; two of them hold the same numbers.

    Raises TypeError if something else is built.
    """
    seed_generators()
    module = encoding.build()
    if not isinstance(module, nn.Module):
        raise TypeError(f"a {type(module).__name__} is built, and a torch.nn.Module is wanted")
    return module.eval()


def seed_generators(seed: int = SEED) -> None:
    """Seed each generator of random numbers that a module may draw from.

    These are torch's, Python's and, if it is imported, numpy's.
    """
    torch.manual_seed(seed)
    random.seed(seed)
    numpy: Any = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed(seed % 2**32)


def collect_tensors(answer: Any) -> Tuple[Tensor, ...]:
    """Return every tensor of a module's answer; raises Fail if there is none."""
    found = tuple(tensor for _, tensor in list_tensors(answer))
    if not found:
        raise Fail("no-tensor", f"the answer is a {type(answer).__name__} without a tensor")
    return found
