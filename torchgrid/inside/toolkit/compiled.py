"""A compiled module called again and again beside an eager one, and what that cost in graphs."""

from __future__ import annotations

import functools
from typing import Any, Dict, List, Sequence

import torch
from torch import nn

from torchgrid.inside.case import Case, Outputs, measure_difference
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotTested
from torchgrid.inside.toolkit.forward_backward import Passes, both_passes, require_same_gradients
from torchgrid.inside.toolkit.gradients import not_leaves, require_grad
from torchgrid.inside.toolkit.graph_counter import compile_counted, forget
from torchgrid.inside.toolkit.timing import time_ratio, timed


class Watched:
    """A module that is compiled with a counting backend, and its eager twin.

    Both are called alike, so that what they keep from call to call is the same. `new_graphs` has a
    number per call, `fallbacks` the lengths at which no graph ran.
    """

    def __init__(self, case: Case, **options: Any) -> None:
        self.case = case
        self.eager = case.build()
        self.compiled, self.counts = compile_counted(case.build(), **options)
        self.lengths: List[int] = []
        self.new_graphs: List[int] = []
        self.fallbacks: List[int] = []

    def call(self, length: int) -> None:
        """One sample of this length; raises Fail unless both answer alike."""
        self.call_with(self.case.inputs(length=length, batch=1), length)

    def call_with(self, inputs: Inputs, length: int) -> None:
        """The same with arguments of one's own making."""
        graphs, runs = self.counts.graphs, self.counts.runs
        # without autograd, which would keep every attention matrix of a deep model
        with torch.no_grad():
            expected = self.case.answer(self.eager, inputs.clone())
            self._require_declared(expected, length)
            self.case.require_equal(self.case.call(self.compiled, inputs), expected)
        self.lengths.append(length)
        self.new_graphs.append(self.counts.graphs - graphs)
        if self.counts.runs == runs:
            self.fallbacks.append(length)

    def _require_declared(self, expected: Outputs, length: int) -> None:
        """Raise NotTested for another shape in eager mode, which `shapes.forward` fails."""
        try:
            self.case.require_shapes(expected, length=length, batch=1)
        except Fail as wrong:
            raise NotTested("eager-fails", wrong.detail) from wrong

    def metrics(self) -> Dict[str, object]:
        """Graphs in all, those after the first call, and new ones by length."""
        lengths = map(str, self.lengths)
        return {
            "graphs": sum(self.new_graphs),
            "recompiles": sum(self.new_graphs[1:]),
            "graphs_per_length": dict(zip(lengths, self.new_graphs)),
        }

    def require_graphs_ran(self, seen: Dict[str, object]) -> None:
        """Raise Fail where some call ran no graph."""
        if self.fallbacks:
            raise Fail("fell-back", f"no graph ran for the lengths {self.fallbacks}", **seen)


def require_new_lengths_reuse(watched: Watched, reusing: Sequence[int]) -> Dict[str, object]:
    """The metrics; raises Fail for graphs that were not reused and for calls without a graph."""
    seen = watched.metrics()
    watched.require_graphs_ran(seen)
    calls = zip(watched.lengths, watched.new_graphs)
    again = [length for length, graphs in calls if graphs and length in reusing]
    if again:
        raise Fail("graph-per-length", f"compiled again for the lengths {again}", **seen)
    return seen


def raised_with_fullgraph(case: Case, wanted: Sequence[int]) -> Dict[str, str]:
    """The metric of the error that ends a growing number of graphs.

    None where nothing raises, or already the first graph.
    """
    watched = Watched(case, dynamic=False, fullgraph=True)
    for length in wanted:
        try:
            watched.call(length)
        except Fail:
            raise
        except Exception as error:
            return {"fullgraph_error": type(error).__name__} if watched.lengths else {}
    return {}


def compared(case: Case, actual: Passes, expected: Passes) -> Dict[str, float]:
    """How far compiled, eager and float64 are from each other; raises Fail for other answers."""
    seen = {"max_difference": case.require_equal(actual.outputs, expected.outputs)}
    if expected.gradients:
        seen["gradient_difference"] = require_same_gradients(case, actual, expected)
    try:
        wide = case.answer(case.build().double(), case.inputs().map_floats(torch.Tensor.double))
    except NotTested:  # an encoding need not work in double precision
        return seen
    seen["error_eager"] = measure_difference(expected.outputs, wide)
    seen["error_compiled"] = measure_difference(actual.outputs, wide)
    return seen


def warm(case: Case, eager: nn.Module) -> Dict[str, float]:
    """Compile a second module from warm caches, and run it against the eager one."""
    forget()
    module = case.build()
    compiled = torch.compile(module)
    _, warm_seconds = timed(lambda: both_passes(case, module, compiled, case.inputs()))
    inputs = not_leaves(require_grad(case.inputs()))
    calls = [functools.partial(case.call, call, inputs) for call in (eager, compiled)]
    for call in calls:  # one that keeps a cache may be compiled again at its second call
        call()
    return {"warm_seconds": warm_seconds, "eager_to_compiled": time_ratio(*calls)}
