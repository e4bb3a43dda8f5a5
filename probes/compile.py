"""What torch.compile makes of an encoding."""

from __future__ import annotations

import importlib
from typing import Any, Dict

import torch

from torchgrid.inside.api import Case, Fail, NotApplicable, probe
from torchgrid.inside.toolkit.compiled import (
    Watched,
    compared,
    raised_with_fullgraph,
    require_new_lengths_reuse,
    warm,
)
from torchgrid.inside.toolkit.devices import require_on, visit
from torchgrid.inside.toolkit.forward_backward import both_passes, require_same_gradients
from torchgrid.inside.toolkit.graph_counter import (
    compile_counted,
    forget,
    limited_to,
    recompile_limit,
    require_compile,
)
from torchgrid.inside.toolkit.inductor import empty_cache
from torchgrid.inside.toolkit.lengths import askable, growing, growing_dims, require_askable
from torchgrid.inside.toolkit.timing import timed

# Two lengths tell Dynamo that it varies; two more and a long one must then need nothing new. One is
# special to every release (0/1 specialisation), and 5000 is where the usual table ends.
LENGTHS = (10, 11, 12, 13, 1, 700, 5000)
REUSING = (12, 13, 700)
LENGTHS_OF_ONE_GRAPH = (10, 13, 700)
LENGTHS_WITH_ONE = (4, 5, 6, 1, 7, 1)

# The limit of graphs per piece of code is 8 today and was 64; a lower one is reached sooner.
LOWERED_LIMIT = 4
LENGTHS_BEYOND_IT = (2, 3, 4, 5, 6, 7, 8)


@probe("compile.fullgraph")
def fullgraph(case: Case) -> None:
    """torch.compile with fullgraph=True captures the encoding in one graph, whose answer is the
    eager one. Asked of Dynamo alone, with a backend that compiles nothing. What is unsupported
    raises here and is quoted: a branch on data (pytorch/pytorch#163791,
    huggingface/transformers#35716), a cached table from functools.lru_cache up to 2.2.
    """
    require_compile()
    expected = case.reference(batch=2)
    compiled, counts = compile_counted(case.build(), fullgraph=True)
    case.require_equal(case.call(compiled, case.inputs(batch=2)), expected)
    if counts.graphs != 1 or counts.runs != 1:
        raise Fail("not-captured", f"{counts.graphs} graphs for one call, run {counts.runs} times")


@probe("compile.breaks")
def breaks(case: Case) -> Dict[str, int]:
    """torch.compile with its defaults captures the encoding without a graph break, and the answer
    is the eager one. Metrics: graphs, breaks, and the pieces of code that Dynamo compiled (frames).
    Each break costs a return to Python and is quoted; fullgraph=False is what allows it.
    """
    require_compile()
    expected = case.reference(batch=2)
    compiled, counts = compile_counted(case.build())
    case.require_equal(case.call(compiled, case.inputs(batch=2)), expected)
    seen = {"graphs": counts.graphs, "breaks": len(counts.breaks), "frames": counts.frames}
    if counts.breaks or counts.frames > 1:
        raise Fail("graph-break", "\n".join(counts.breaks), **seen)
    counts.require_runs(**seen)
    return seen


@probe("compile.lengths", deadline=240)
def lengths(case: Case) -> Dict[str, object]:
    """Compiled once, the encoding is called with 10, 11, 12, 13, 1, 700 and 5000 positions (as far
    as it promises to go, one sample each): after 10 and 11, the lengths 12, 13 and 700 need no new
    graph, every call runs a graph rather than falling back to eager, and every answer is the eager
    one. Metrics: new graphs per length, graphs in all, and recompiles, those after the first
    length. Release 2.0 compiles once per length (huggingface/transformers#29151). An encoding that
    assigns the length it has cached is compiled once per growth from 2.8 on
    (pytorch/pytorch#115711, #128319).
    """
    require_compile()
    require_askable(case, REUSING[:1])
    watched = Watched(case)
    for length in askable(case, LENGTHS):
        watched.call(length)
    return require_new_lengths_reuse(watched, REUSING)


@probe("compile.marked-length", deadline=120)
def marked_length(case: Case) -> Dict[str, object]:
    """With torch._dynamo.mark_dynamic on the length of its arguments, the encoding is compiled once
    for 10, 13 and 700 positions, and every answer is the eager one. Where the code fixes the length
    (a shape it compares, a table of exactly that size) the release raises and is quoted. Metrics:
    graphs in all, and new ones per length.
    """
    require_compile()
    if not hasattr(importlib.import_module("torch._dynamo"), "mark_dynamic"):
        raise NotApplicable("no-mark", "torch._dynamo.mark_dynamic came with 2.1")
    dims, wanted = growing_dims(case), require_askable(case, LENGTHS_OF_ONE_GRAPH)
    watched = Watched(case)
    for length in wanted:
        inputs = case.inputs(length=length, batch=1)
        for tensor, dim in growing(inputs, dims):
            torch._dynamo.mark_dynamic(tensor, dim)
        watched.call_with(inputs, length)
    return require_new_lengths_reuse(watched, wanted[1:])


@probe("compile.forced-dynamic", deadline=120)
def forced_dynamic(case: Case) -> Dict[str, object]:
    """With torch.compile(dynamic=True) the encoding is compiled once for 10, 13 and 700 positions,
    and every answer is the eager one: no length is needed twice for Dynamo to see that it varies.
    Metrics: graphs in all, and new ones per length.
    """
    require_compile()
    wanted = require_askable(case, LENGTHS_OF_ONE_GRAPH)
    watched = Watched(case, dynamic=True)
    for length in wanted:
        watched.call(length)
    return require_new_lengths_reuse(watched, wanted[1:])


@probe("compile.length-one", deadline=120)
def length_one(case: Case) -> Dict[str, object]:
    """A single position, as in decoding, costs one graph of its own and no more: of the lengths 4,
    5, 6, 1, 7 and 1 neither the 7 nor the second 1 is compiled, and every answer is the eager one.
    From 2.1 on that makes three graphs, because sizes 0 and 1 are always special to Dynamo.
    Metrics: graphs in all, and new ones per call.
    """
    require_compile()
    watched = Watched(case)
    for length in require_askable(case, LENGTHS_WITH_ONE):
        watched.call(length)
    seen = {"graphs": watched.counts.graphs, "graphs_per_call": watched.new_graphs}
    watched.require_graphs_ran(seen)
    if watched.new_graphs[4:] != [0, 0]:
        raise Fail("compiled-again", f"new graphs per call: {watched.new_graphs}", **seen)
    return seen


@probe("compile.recompile-limit", deadline=120)
def beyond_the_limit(case: Case) -> Dict[str, object]:
    """With dynamic=False each length is a graph, until the release's limit of graphs per piece of
    code: what is answered beyond it is still the eager answer. Metrics: limit, the release's own
    (64 up to 2.1, 8 since; lowered to 4 while this is asked); graphs; eager_calls, those that ran
    no graph at all; fullgraph_error, what fullgraph=True raises beyond the limit in the place of a
    silent return to eager (Dao-AILab/quack#150).
    """
    require_compile()
    wanted = require_askable(case, LENGTHS_BEYOND_IT)
    with limited_to(LOWERED_LIMIT):
        watched = Watched(case, dynamic=False)
        for length in wanted:
            watched.call(length)
        watched.counts.require_runs()
        raised = raised_with_fullgraph(case, wanted)
    seen = {"graphs": watched.counts.graphs, "eager_calls": len(watched.fallbacks)}
    return {**seen, **raised, "limit": recompile_limit()}


@probe("compile.inductor", deadline=300, cores=2)
def inductor(case: Case) -> Dict[str, float]:
    """torch.compile with its defaults, real code included: the answer and the gradients of
    arguments and parameters are the eager ones within the encoding's tolerance (1e-5 where it names
    none). Inductor of 2.0 knows no complex numbers (pytorch/pytorch#97562, pytorch/torchtitan#15),
    and 2.9 and 2.10 below Python 3.12 want a setuptools that they do not install
    (pytorch/pytorch#173823). Metrics: max_difference and gradient_difference to eager; error_eager
    and error_compiled, the greatest difference of either answer to float64; cold_seconds, the first
    forward and backward pass with nothing of this encoding compiled before (Dynamo, AOTAutograd,
    code generation and the C++ compiler, one thread; without importing torch and without Inductor's
    test of the vector instructions, done once per cell); warm_seconds, the same of another module
    from the caches that the first left; eager_to_compiled, how many times as long an eager forward
    pass takes, a median of interleaved pairs.
    """
    require_compile()
    case.reference()
    eager, module = case.build(), case.build()
    expected = both_passes(case, eager, eager, case.inputs())
    compiled, counts = compile_counted(module, backend="inductor")
    with empty_cache():
        actual, cold_seconds = timed(lambda: both_passes(case, module, compiled, case.inputs()))
        counts.require_runs()
        seen = compared(case, actual, expected)
        return {**seen, "cold_seconds": cold_seconds, **warm(case, eager)}


@probe("compile.backward", deadline=120)
def backward(case: Case) -> Dict[str, float]:
    """The gradients of the compiled encoding, for its arguments and for its parameters, are the
    eager ones. Asked of Dynamo and AOTAutograd, which derive the backward graph, with eager kernels
    (backend aot_eager): Inductor's code has a row of its own.
    """
    require_compile()
    case.reference(batch=2)
    eager, module = case.build(), case.build()
    expected = both_passes(case, eager, eager, case.inputs(batch=2))
    if not expected.gradients:
        raise NotApplicable("no-gradient", "it answers with nothing that can be derived")
    compiled, counts = compile_counted(module, backend="aot_eager")
    actual = both_passes(case, module, compiled, case.inputs(batch=2))
    counts.require_runs()
    case.require_equal(actual.outputs, expected.outputs)
    return {"max_difference": require_same_gradients(case, actual, expected)}


@probe("compile.then-cast")
def then_cast(case: Case) -> Dict[str, object]:
    """Compiled and called, then cast with .to(torch.float64), the encoding is compiled anew for the
    other dtype and answers an argument of that dtype as an eager module does that was called and
    cast alike: in dtype and in numbers. Metrics: graphs, max_difference.
    """
    require_compile()
    case.reference(batch=2)
    eager, (compiled, counts) = case.build(), compile_counted(case.build())
    for module in (eager, compiled):
        case.call(module, case.inputs(batch=2))
        module.to(torch.float64)
    wide = case.inputs(batch=2).map_floats(torch.Tensor.double)
    expected, actual = case.answer(eager, wide.clone()), case.call(compiled, wide)
    counts.require_runs()
    types = [str(y.dtype) for y in actual], [str(y.dtype) for y in expected]
    if types[0] != types[1]:
        raise Fail("other-dtype", "{} instead of {}".format(*types), graphs=counts.graphs)
    return {"graphs": counts.graphs, "max_difference": case.require_equal(actual, expected)}


@probe("compile.then-move", devices=("meta", "cuda"))
def then_move(case: Case) -> Dict[str, object]:
    """Compiled and called on the CPU, then moved with .to(device), the encoding is compiled anew
    and answers on the device what an eager module answers that was called and moved alike: no
    graph keeps the CPU's tensors. Metrics: graphs.
    """
    require_compile()
    case.reference(batch=2)
    eager, (compiled, counts) = case.build(), compile_counted(case.build())
    inputs = case.inputs(batch=2)
    with visit(case.device) as there:
        for module in (eager, compiled):
            case.call(module, inputs.clone())
            there.module(module)
        expected = case.answer(eager, there.inputs(inputs))
        actual = case.call(compiled, there.inputs(inputs))
        counts.require_runs()
        outputs = {f"output {index}": y for index, y in enumerate(actual)}
        require_on(there.device, outputs, "output-elsewhere")
    seen: Dict[str, object] = {"graphs": counts.graphs}
    if there.has_data:
        seen["max_difference"] = case.require_equal(actual, expected)
    else:
        case.require_shapes(actual, batch=2)
    return seen


@probe("compile.checkpoint")
def checkpoint(case: Case) -> Dict[str, object]:
    """What a compiled module saves loads into a plain one, strictly, and answers the same. Compiled
    with module.compile() it does; torch.compile(module) puts `_orig_mod.` before every key, on
    every release, and is all that 2.0 has. Metric: wrapper_prefix, what stands before the keys of
    torch.compile(module).state_dict().
    """
    require_compile()
    expected, inputs = case.reference(batch=2), case.inputs(batch=2)
    module, restored = case.build(), case.build()
    plain = next(iter(module.state_dict()), None)
    if plain is None:
        raise NotApplicable("no-state", "its state_dict is empty")
    wrapped, _ = compile_counted(module)
    seen = {"wrapper_prefix": next(iter(wrapped.state_dict()))[: -len(plain)]}
    compiled: Any = wrapped
    if hasattr(module, "compile"):
        compiled, _ = module, module.compile(backend="eager")
    case.call(compiled, inputs)
    try:
        restored.load_state_dict(compiled.state_dict())
    except RuntimeError as error:
        raise Fail("other-keys", str(error), **seen) from error
    case.require_equal(case.answer(restored, case.inputs(batch=2)), expected, "not-restored")
    return seen


@probe("compile.cuda-graphs", devices=("cuda",), deadline=300)
def cuda_graphs(case: Case) -> Dict[str, object]:
    """torch.compile with mode="reduce-overhead" answers as eager does, three times in a row with
    other numbers each time. A tensor that forward keeps from one call to the next lies in memory
    that the next replay overwrites, and raises (huggingface/transformers PR#30775). Metric:
    cudagraph_skips, how often Inductor did without CUDA graphs, as it does for an argument that is
    changed in place (flashinfer-ai/flashinfer#403).
    """
    require_compile()
    case.reference(batch=2)
    with visit(case.device) as there, empty_cache():
        eager, module = there.module(case.build()), there.module(case.build())
        forget()
        compiled = torch.compile(module, mode="reduce-overhead")
        for factor in (1.0, 2.0, 3.0):
            inputs = there.inputs(case.inputs(batch=2).map_floats(lambda x, f=factor: x * f))
            expected = case.answer(eager, inputs.clone())
            case.require_equal(case.call(compiled, inputs), expected)
        torch.cuda.synchronize()
    counters = importlib.import_module("torch._dynamo.utils").counters
    return {"cudagraph_skips": int(counters["inductor"]["cudagraph_skips"])}
