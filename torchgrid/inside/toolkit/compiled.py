"""A compiled module beside its eager twin, and the number of graphs that it needs."""

from __future__ import annotations

import functools
from typing import Any, Callable, Dict, List, Optional, Sequence

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, measure_difference
from torchgrid.inside.encoding import seed_generators
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Fail, NotTested
from torchgrid.inside.toolkit.forward_backward import (
    Passes,
    require_same_gradients,
    run_both_passes,
)
from torchgrid.inside.toolkit.gradients import copy_leaves
from torchgrid.inside.toolkit.graph_counter import compile_counted, reset_dynamo
from torchgrid.inside.toolkit.timing import measure_time_ratio, time_processor


class CompiledPair:
    """A module compiled with a counting backend, and its eager twin.

    Both get the same calls, so that both keep the same things from call to call. Each call has an
    entry in `lengths`, in `new_graphs`, the graphs that it compiled, and in `runs`, the graphs that
    ran in it. A module that Dynamo captures whole runs one graph a call. After each graph break it
    runs one more.
    """

    def __init__(self, case: Case, **options: Any) -> None:
        self.case = case
        self.eager = case.build()
        self.compiled, self.counts = compile_counted(case.build(), **options)
        self.lengths: List[int] = []
        self.new_graphs: List[int] = []
        self.runs: List[int] = []

    @property
    def fallbacks(self) -> List[int]:
        """The lengths at which no graph ran."""
        return [length for length, runs in zip(self.lengths, self.runs) if runs == 0]

    def call(self, length: int, inputs: Optional[Inputs] = None) -> None:
        """Call both with one sample of this length, or raise Fail if their outputs differ.

        `inputs` replaces the usual arguments of this length. Raises NotTested if the eager outputs
        do not have the declared shapes.
        """
        if inputs is None:
            inputs = self.case.inputs(length=length, batch=1)
        graphs, runs = self.counts.graphs, self.counts.runs
        # without autograd, which would keep every attention matrix of a deep model
        with torch.no_grad():
            expected = self.case.answer(self.eager, inputs.clone())
            try:
                self.case.require_shapes(expected, length=length, batch=1)
            except Fail as wrong:
                # the fault of eager mode, which `shapes.forward` reports
                raise NotTested("eager-fails", wrong.detail) from wrong
            self.case.require_equal(self.case.call(self.compiled, inputs), expected)
        self.lengths.append(length)
        self.new_graphs.append(self.counts.graphs - graphs)
        self.runs.append(self.counts.runs - runs)

    def require_one_graph(self, metrics: Dict[str, object]) -> None:
        """Raise Fail, with `metrics`, if some call did not run exactly one graph.

        A call without a graph gives the right output, because Dynamo leaves it to eager mode. A
        call with several may leave a part of the module to eager mode, and no count of new graphs
        shows it. A probe of graphs would pass without having tested any, or one of several.
        """
        if self.fallbacks:
            raise Fail("fell-back", f"no graph ran for the lengths {self.fallbacks}", **metrics)
        several = {length: runs for length, runs in zip(self.lengths, self.runs) if runs > 1}
        if several:
            ran = ", ".join(f"{runs} for the length {length}" for length, runs in several.items())
            detail = f"graphs that ran in one call: {ran}; see compile.breaks"
            raise Fail("several-graphs", detail, **metrics)


def require_reused_graphs(pair: CompiledPair, reusing: Sequence[int]) -> Dict[str, object]:
    """Return the number of all graphs, of those after the first call, and by length.

    Raises Fail if a length of `reusing` compiled a graph, and for a call that did not run exactly
    one graph.
    """
    metrics: Dict[str, object] = {
        "graphs": sum(pair.new_graphs),
        "recompiles": sum(pair.new_graphs[1:]),
        "graphs_per_length": dict(zip(map(str, pair.lengths), pair.new_graphs)),
    }
    calls = zip(pair.lengths, pair.new_graphs)
    again = [length for length, graphs in calls if graphs and length in reusing]
    if again and not pair.fallbacks:
        raise Fail("graph-per-length", f"compiled again for the lengths {again}", **metrics)
    pair.require_one_graph(metrics)
    return metrics


def find_fullgraph_error(case: Case, wanted: Sequence[int]) -> Dict[str, str]:
    """Return, as a metric, the error that ends a growing number of graphs.

    The calls have the lengths `wanted`, and each length needs a graph. The result is empty if
    nothing raises, and if the first graph already does. Raises Fail if an output differs.
    """
    pair = CompiledPair(case, dynamic=False, fullgraph=True)
    for length in wanted:
        try:
            pair.call(length)
        except Fail:
            raise
        except Exception as error:
            return {"fullgraph_error": type(error).__name__} if pair.lengths else {}
    return {}


def compare_passes(case: Case, actual: Passes, expected: Passes) -> Dict[str, float]:
    """Return how far compiled, eager and float64 are from each other.

    The result has `gradient_difference` if anything has a gradient, and `error_eager` and
    `error_compiled` if the encoding works in double precision. Raises Fail if the compiled pass,
    `actual`, differs from the eager one, `expected`.
    """
    seen = {"max_difference": case.require_equal(actual.outputs, expected.outputs)}
    if expected.gradients:
        seen["gradient_difference"] = require_same_gradients(case, actual, expected)
    try:
        wide: Outputs = case.answer(case.build().double(), case.inputs().cast(torch.float64))
    except NotTested:  # an encoding need not work in double precision
        return seen
    seen["error_eager"] = measure_difference(expected.outputs, wide)
    seen["error_compiled"] = measure_difference(actual.outputs, wide)
    return seen


def measure_warm_compile(case: Case, eager: nn.Module) -> Dict[str, float]:
    """Compile a second module from warm caches, and time it against the eager one.

    Returns `warm_seconds`, the processor time of the first forward and backward pass, and
    `eager_to_compiled`, how many times as long an eager forward pass takes.
    """
    reset_dynamo()
    module = case.build()
    compiled = torch.compile(module)
    _, warm_seconds = time_processor(lambda: run_both_passes(case, module, compiled, case.inputs()))
    inputs = copy_leaves(case.inputs().map_floats(Tensor.requires_grad_))
    calls = [functools.partial(case.call, call, inputs) for call in (eager, compiled)]
    for call in calls:  # one that keeps a cache may be compiled again at its second call
        call()
    return {"warm_seconds": warm_seconds, "eager_to_compiled": measure_time_ratio(*calls)}


def compare_training(case: Case) -> Dict[str, object]:
    """Compile two modules in training mode, and return graphs, breaks, frames and differences.

    Raises Fail for a break, and if outputs, gradients or buffers are not the eager ones. Raises
    whatever fullgraph=True raises.
    """
    eager, module = case.build().train(), case.build().train()
    expected = _run_seeded(case, eager, eager)
    compiled, counts = compile_counted(module, backend="aot_eager")
    actual = _run_seeded(case, module, compiled)
    seen: Dict[str, object] = {
        "graphs": counts.graphs,
        "breaks": len(counts.breaks),
        "frames": counts.frames,
    }
    if counts.breaks or counts.frames > 1:
        raise Fail("graph-break", "\n".join(counts.breaks), **seen)
    counts.require_runs(**seen)
    seen["max_difference"] = case.require_equal(actual.outputs, expected.outputs)
    if expected.gradients:
        seen["gradient_difference"] = require_same_gradients(case, actual, expected)
    case.require_equal(_list_buffers(module), _list_buffers(eager))
    whole = case.build().train()
    captured, _ = compile_counted(whole, fullgraph=True)
    seed_generators()
    case.require_equal(case.call(captured, case.inputs(batch=2)), expected.outputs)
    return seen


def _run_seeded(case: Case, module: nn.Module, call: Callable[..., Any]) -> Passes:
    """Run both passes for two samples, from one seed."""
    seed_generators()
    return run_both_passes(case, module, call, case.inputs(batch=2))


def _list_buffers(module: nn.Module) -> Outputs:
    buffers = dict(module.named_buffers())
    return Outputs.create(tuple(buffers.values()), tuple(f"buffer {name}" for name in buffers))
