"""Calls of a module in sizes and with inputs that may not suit it."""

from __future__ import annotations

import inspect
import time
from contextlib import suppress
from dataclasses import replace
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.arguments import list_tensor_specs
from torchgrid.inside.encoding import MethodCall, build_module, seed_generators
from torchgrid.inside.job import EncodingSpec, InputSpec, StructureSpec, TensorSpec
from torchgrid.inside.result import describe, is_exhaustion
from torchgrid.inside.rows import RowEncoding
from torchgrid.inside.structure import list_tensors

Specs = Tuple[InputSpec, ...]
Change = Callable[[int, TensorSpec], TensorSpec]


def map_specs(specs: Sequence[InputSpec], change: Change) -> Specs:
    """Return the same arguments with every tensor changed; `change` gets its place among all."""
    places = iter(range(sum(len(list(list_tensor_specs(spec))) for spec in specs)))

    def visit(spec: InputSpec) -> InputSpec:
        if isinstance(spec, TensorSpec):
            return change(next(places), spec)
        if isinstance(spec, StructureSpec):
            return replace(spec, parts=tuple(visit(part) for part in spec.parts))
        return spec

    return tuple(visit(spec) for spec in specs)


def list_leaves(specs: Sequence[InputSpec]) -> List[TensorSpec]:
    """List the tensors of all arguments, in the order of `map_specs`."""
    return [leaf for spec in specs for leaf in list_tensor_specs(spec)]


class Trials:
    """The calls of one module, which is built once and again after a call that failed."""

    def __init__(self, spec: EncodingSpec, *, deadline: float) -> None:
        self._spec = spec
        self._ends = time.monotonic() + deadline
        self._module: Optional[nn.Module] = None
        self._modes: List[Any] = [torch.no_grad, torch.enable_grad]
        self.errors: Dict[str, str] = {}

    @property
    def module(self) -> nn.Module:
        """The module itself, without the method that a row calls."""
        built = self.build()
        inner: nn.Module = built.module if isinstance(built, MethodCall) else built
        return inner

    @property
    def is_late(self) -> bool:
        """True if no time is left for calls whose answer is not needed."""
        return time.monotonic() > self._ends

    def build(self) -> nn.Module:
        """Return the module, built if there is none."""
        if self._module is None:
            self._module = build_module(RowEncoding(self._spec))
        return self._module

    def get_parameters(self) -> List[inspect.Parameter]:
        """Return the parameters of the call; none if Python cannot tell them."""
        method = getattr(self.module, self._spec.call or "forward")
        with suppress(TypeError, ValueError):
            return list(inspect.signature(method).parameters.values())
        return []

    def call(
        self,
        specs: Specs,
        sizes: Optional[Mapping[str, int]] = None,
        change: Optional[Callable[[Tuple[Tensor, ...]], Sequence[Tensor]]] = None,
    ) -> List[Tuple[str, Tensor]]:
        """Return the tensors of an answer with their paths; raises TypeError if there is none.

        `sizes` replaces those of some axes. `change` gets the tensors of the arguments, and returns
        others.
        """
        encoding = RowEncoding(replace(self._spec, inputs=specs))
        inputs = encoding.inputs({**encoding.sizes, **(sizes or {})})
        if change is not None:
            changed = iter(change(inputs.tensors))
            inputs = inputs.map(lambda _: next(changed))
        error: Optional[Exception] = None
        for mode in list(self._modes):
            seed_generators()
            try:
                with mode():
                    answer = self.build()(*inputs.positional, **inputs.named)
            except Exception as raised:
                if is_exhaustion(raised):
                    raise
                error = error or raised
                continue
            # The mode that works goes first from now on.
            self._modes.sort(key=lambda each: each is not mode)
            found = [(path, tensor.detach()) for path, tensor in list_tensors(answer)]
            if not found:
                raise TypeError(f"the answer is a {type(answer).__name__} without a tensor")
            return found
        assert error is not None  # noqa: S101
        raise error

    def attempt(
        self, specs: Specs, sizes: Optional[Mapping[str, int]] = None
    ) -> Optional[List[Tuple[str, Tensor]]]:
        """Return what `call` returns, in a fresh module if the first one fails; None if both do."""
        for _ in range(2):
            try:
                return self.call(specs, sizes)
            except Exception:
                self._module = None
        return None

    def note_error(self, what: str, error: Exception) -> None:
        """Remember why an input did not work."""
        self.errors.setdefault(what, f"{type(error).__name__}: {describe(error)}")
