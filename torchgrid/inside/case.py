"""One encoding on one device, as a probe sees it: building, feeding and comparing."""

from __future__ import annotations

import functools
import importlib
from typing import Any, Dict, Iterable, Optional

import torch
from torch import Tensor, nn

from torchgrid.inside.answer import is_exhaustion
from torchgrid.inside.job import EncodingSpec
from torchgrid.inside.probe import Fail, NotApplicable, NotTested

SEED = 20260113
TOLERANCE = 1e-5


class Case:
    """What a probe is asked about.

    `device` is one of the words of the probe interface; everything built here
    is on the CPU, and `devices.visit` takes it from there.
    """

    def __init__(self, spec: EncodingSpec, device: str) -> None:
        self.spec = spec
        self.device = device

    @property
    def name(self) -> str:
        """What the encoding is called in the matrix."""
        return self.spec.name

    @property
    def table(self) -> str:
        """The attribute path of the position table; raises NotApplicable where there is none."""
        if self.spec.table is None:
            raise NotApplicable("no-table", "it computes positions and keeps no table")
        return self.spec.table

    @property
    def max_length(self) -> int:
        """The longest sequence that is promised; raises NotApplicable where none is."""
        if self.spec.max_length is None:
            raise NotApplicable("no-max-length", "it promises no longest sequence")
        return self.spec.max_length

    @property
    def tolerance(self) -> float:
        """The greatest absolute difference between two answers that count as equal."""
        return TOLERANCE if self.spec.tolerance is None else self.spec.tolerance

    def build(self, **overrides: Any) -> nn.Module:
        """A fresh module in evaluation mode; two builds hold the same numbers."""
        module_name, _, attribute = self.spec.target.partition(":")
        found: Any = importlib.import_module(module_name)
        target = functools.reduce(getattr, attribute.split("."), found)
        torch.manual_seed(SEED)
        return target(**{**self.spec.arguments, **overrides}).eval()

    def reference(self, **sizes: int) -> Tensor:
        """What a fresh module answers in eager mode on the CPU; see `answer` for what it raises."""
        return self.answer(self.build(), self.input(**sizes))

    def answer(self, module: nn.Module, x: Tensor) -> Tensor:
        """A module's eager answer, kept apart from whatever is later done to `x` in place.

        Raises NotTested where the module raises: asked in any other way it would say the same, and
        `forward.shape` is the question that it fails.
        """
        try:
            y: Tensor = module(x)
            return y.detach().clone()
        except Exception as error:
            if is_exhaustion(error):
                raise
            detail = f"{type(error).__name__}: {error}"
            raise NotTested("eager-fails", detail) from error

    def input(self, **sizes: int) -> Tensor:
        """Seeded normal numbers in the row's shape, a new tensor each time.

        Some sizes may be replaced, as in `input(seq=11, batch=2)`. A size that the layout does not
        have is left out, so that a probe can ask for a small batch whether or not there is one.
        """
        shape = [sizes.get(name, size) for name, size in self.sizes.items()]
        return torch.randn(shape, generator=torch.Generator().manual_seed(SEED))

    @property
    def sizes(self) -> Dict[str, int]:
        """The sizes of the row's input by their names, in the order of its dimensions."""
        return dict(zip(self.spec.layout, self.spec.shape))

    def dim(self, name: str) -> int:
        """The dimension that the layout calls `name`; raises NotApplicable where it has none."""
        if name not in self.spec.layout:
            raise NotApplicable(f"no-{name}", "the input has no dimension of that name")
        return self.spec.layout.index(name)

    def require_equal(
        self,
        actual: Tensor,
        expected: Tensor,
        reason: str = "different-values",
        tolerance: Optional[float] = None,
    ) -> float:
        """The greatest absolute difference.

        Raises Fail where the shapes differ, or where it is above the tolerance.
        """
        require_shape(actual, expected.shape)
        difference = max_difference(actual, expected)
        accepted = self.tolerance if tolerance is None else tolerance
        if not difference <= accepted:
            detail = f"they differ by up to {difference:.3g}, and {accepted:.3g} is accepted"
            raise Fail(reason, detail, max_difference=difference)
        return difference


def require_shape(actual: Tensor, expected: Iterable[int]) -> None:
    """Raise Fail unless a tensor has the expected shape."""
    if tuple(actual.shape) != tuple(expected):
        raise Fail("wrong-shape", f"{list(actual.shape)} instead of {list(expected)}")


def max_difference(actual: Tensor, expected: Tensor) -> float:
    """The greatest absolute difference of two tensors of one shape, in double precision.

    It is nan where either tensor holds one.
    """
    difference = (actual.detach().cpu().double() - expected.detach().cpu().double()).abs()
    return float(difference.max()) if difference.numel() else 0.0
