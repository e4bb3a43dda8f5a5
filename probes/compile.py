"""What torch.compile makes of an encoding, on the CPU."""

from __future__ import annotations

import time
from typing import Callable, Dict, List

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.counting import Counting, compile_counted, require_compile
from torchgrid.inside.inductor import empty_cache
from torchgrid.inside.probe import Fail, NotApplicable, NotTested, probe

# Two lengths tell Dynamo that it varies; two more and a long one must then need nothing new. One is
# special to every release (0/1 specialisation), and 5000 is where the usual table ends.
LENGTHS = (10, 11, 12, 13, 1, 700, 5000)
REUSING = (12, 13, 700)


@probe("compile.fullgraph")
def fullgraph(case: Case) -> None:
    """torch.compile with fullgraph=True captures the encoding in one graph, whose answer is the
    eager one. Asked of Dynamo alone, with a backend that compiles nothing. What is unsupported
    raises here and is quoted.
    """
    require_compile()
    expected = case.reference()
    compiled, counts = compile_counted(case.build(), fullgraph=True)
    case.require_equal(compiled(case.input()), expected)
    if counts.graphs != 1 or counts.runs != 1:
        raise Fail("not-captured", f"{counts.graphs} graphs for one call, run {counts.runs} times")


@probe("compile.breaks")
def breaks(case: Case) -> Dict[str, int]:
    """torch.compile with its defaults captures the encoding without a graph break, and the answer
    is the eager one. Metrics: graphs, breaks, and the pieces of code that Dynamo compiled (frames).
    Each break costs a return to Python and is quoted; fullgraph=False is what allows it.
    """
    require_compile()
    expected = case.reference()
    compiled, counts = compile_counted(case.build())
    case.require_equal(compiled(case.input()), expected)
    seen = {"graphs": counts.graphs, "breaks": len(counts.breaks), "frames": counts.frames}
    if counts.breaks or counts.frames > 1:
        raise Fail("graph-break", "\n".join(counts.breaks), **seen)
    require_runs(counts)
    return seen


def require_runs(counts: Counting) -> None:
    """Raise Fail where Dynamo left all to eager: an answer was right, and nothing was compiled."""
    if counts.runs == 0:
        raise Fail("not-captured", "no graph ran")


@probe("compile.lengths", deadline=240)
def lengths(case: Case) -> Dict[str, object]:
    """Compiled once, the encoding is called with 10, 11, 12, 13, 1, 700 and 5000 positions (as far
    as it promises to go, one sample each): after 10 and 11, the lengths 12, 13 and 700 need no new
    graph, every call runs a graph rather than falling back to eager, and every answer is the eager
    one. Metrics: new graphs per length, graphs in all, and recompiles, those after the first
    length. Release 2.0 compiles once per length (huggingface/transformers#29151).
    """
    require_compile()
    longest = case.spec.max_length or max(LENGTHS)
    if longest < min(REUSING):
        raise NotApplicable("too-short", f"it promises {longest} positions, no {min(REUSING)}")
    compiled, counts = compile_counted(case.build())
    eager, new_graphs, fallbacks = case.build(), {}, []
    # without autograd, which would keep every attention matrix of a deep model
    with torch.no_grad():
        for length in [length for length in LENGTHS if length <= longest]:
            graphs, runs = counts.graphs, counts.runs
            require_same_answer(case, compiled, eager, length)
            new_graphs[str(length)] = counts.graphs - graphs
            if counts.runs == runs:
                fallbacks.append(length)
    return judged(new_graphs, fallbacks)


def require_same_answer(
    case: Case, compiled: Callable[[Tensor], Tensor], eager: nn.Module, length: int
) -> None:
    """Raise Fail unless both answer alike at a length; NotTested where eager has another shape."""
    x = case.input(seq=length, batch=1)
    y = case.answer(eager, x.clone())
    if y.shape != x.shape:
        raise NotTested("eager-fails", f"{list(x.shape)} in, {list(y.shape)} out")
    case.require_equal(compiled(x), y)


def judged(new_graphs: Dict[str, int], fallbacks: List[int]) -> Dict[str, object]:
    """Raise Fail for graphs that were not reused and for calls without a graph; otherwise return
    the metrics.
    """
    counts = list(new_graphs.values())
    seen = {"graphs": sum(counts), "recompiles": sum(counts[1:]), "graphs_per_length": new_graphs}
    if fallbacks:
        raise Fail("fell-back", f"no graph ran for the lengths {fallbacks}", **seen)
    again = [length for length in REUSING if new_graphs.get(str(length))]
    if again:
        raise Fail("graph-per-length", f"compiled again for the lengths {again}", **seen)
    return seen


@probe("compile.inductor", deadline=300)
def inductor(case: Case) -> Dict[str, float]:
    """torch.compile with its defaults, real code included: the answer is the eager one within the
    encoding's tolerance (1e-5 where it names none). Metrics: max_difference; cold_seconds, the
    first call with nothing of this encoding compiled before (Dynamo, AOTAutograd, code generation
    and the C++ compiler, one thread; without importing torch and without Inductor's test of the
    vector instructions, done once per cell).
    """
    require_compile()
    expected, x = case.reference(), case.input()
    compiled, counts = compile_counted(case.build(), backend="inductor")
    with empty_cache():
        began = time.perf_counter()
        y = compiled(x)
        cold_seconds = time.perf_counter() - began
        difference = case.require_equal(y, expected)
    require_runs(counts)
    return {"max_difference": difference, "cold_seconds": round(cold_seconds, 3)}


@probe("compile.backward", deadline=120)
def backward(case: Case) -> Dict[str, float]:
    """The gradients of the compiled encoding, for its input and for its parameters, are the eager
    ones. Asked of Dynamo and AOTAutograd, which derive the backward graph, with eager kernels
    (backend aot_eager): Inductor's code has a row of its own.
    """
    require_compile()
    case.reference()
    eager, module = case.build(), case.build()
    expected = gradients(case, eager, eager)
    compiled, counts = compile_counted(module, backend="aot_eager")
    actual = gradients(case, module, compiled)
    require_runs(counts)
    if actual.keys() != expected.keys():
        raise Fail("missing-gradient", ", ".join(sorted(actual.keys() ^ expected.keys())))
    differences = [
        case.require_equal(actual[name], expected[name], "different-gradient") for name in expected
    ]
    return {"max_difference": max(differences)}


def gradients(case: Case, module: nn.Module, call: Callable[[Tensor], Tensor]) -> Dict[str, Tensor]:
    """The gradients, by name, of a seeded weighing of the answer; those that do not exist are left
    out.
    """
    x = case.input().requires_grad_()
    # Not `x` itself: an encoding may work in place, which autograd forbids on a leaf.
    y = call(x * 1)
    y.backward(torch.randn(y.shape, generator=torch.Generator().manual_seed(1)))
    of_all = {
        "the input": x.grad,
        **{name: parameter.grad for name, parameter in module.named_parameters()},
    }
    return {name: gradient for name, gradient in of_all.items() if gradient is not None}
