"""Probes of an encoding under torch.compile."""

from __future__ import annotations

import contextlib
import functools
import importlib
import operator
from typing import Any, Dict, Mapping

import torch

from torchgrid.inside.api import Case, Fail, NotApplicable, NotTested, Outputs, probe
from torchgrid.inside.comparison import require_types
from torchgrid.inside.toolkit.compiled import (
    CompiledPair,
    compare_passes,
    compare_training,
    find_fullgraph_error,
    measure_warm_compile,
    require_reused_graphs,
)
from torchgrid.inside.toolkit.devices import visit
from torchgrid.inside.toolkit.forward_backward import (
    require_backward,
    require_same_gradients,
    run_both_passes,
)
from torchgrid.inside.toolkit.graph_counter import (
    compile_counted,
    lower_recompile_limit,
    require_compile,
    reset_dynamo,
)
from torchgrid.inside.toolkit.inductor import start_inductor, use_empty_cache
from torchgrid.inside.toolkit.lengths import (
    list_growing_dimensions,
    require_constant_numbers,
    require_lengths,
    select_lengths,
)
from torchgrid.inside.toolkit.low_precision import (
    call_in_low_precision,
    compare_in_dtype,
    require_casts,
)
from torchgrid.inside.toolkit.random_numbers import require_same_draws
from torchgrid.inside.toolkit.timing import time_processor
from torchgrid.inside.toolkit.train_mode import require_own_train_mode

# What the cell must be able to do.
DYNAMO = ("environment.compile-python",)
INDUCTOR = ("environment.compile-python", "environment.inductor")
TRITON = ("environment.compile-python", "environment.triton")

# Two lengths show Dynamo that the length varies. Two more and a long one must then need nothing
# new. One is special to every release (0/1 specialisation), and 5000 is where the usual table ends.
LENGTHS = (10, 11, 12, 13, 1, 700, 5000)
REUSING = (12, 13, 700)
LENGTHS_OF_ONE_GRAPH = (10, 13, 700)
LENGTHS_WITH_ONE = (4, 5, 6, 1, 7, 1)

# The limit of graphs per piece of code is 8 today and was 64. Few calls reach a lower one.
LOWERED_LIMIT = 4
LENGTHS_BEYOND_IT = (2, 3, 4, 5, 6, 7, 8)


@probe("compile.fullgraph", kind="requirement", needs=DYNAMO)
def fullgraph(case: Case) -> None:
    """torch.compile with fullgraph=True captures the encoding in one graph, and the output equals
    the eager output. The backend compiles nothing, so only Dynamo is tested. Unsupported code
    raises here, and the outcome quotes the error. Examples are a branch on data
    (pytorch/pytorch#163791, huggingface/transformers#35716) and, up to 2.2, a table cached by
    functools.lru_cache.
    """
    require_compile()
    expected = case.reference(batch=2)
    compiled, counts = compile_counted(case.build(), fullgraph=True)
    case.require_equal(case.call(compiled, case.inputs(batch=2)), expected)
    if counts.graphs != 1 or counts.runs != 1:
        raise Fail("not-captured", f"{counts.graphs} graphs for one call, run {counts.runs} times")


@probe("compile.breaks", kind="requirement", needs=DYNAMO)
def breaks(case: Case) -> Dict[str, int]:
    """torch.compile with its defaults captures the encoding without a graph break, and the output
    equals the eager output. Each break costs a return to Python, and the outcome quotes it. Breaks
    are possible because the default is fullgraph=False. Metrics: graphs, breaks, and frames, the
    pieces of code that Dynamo compiled.
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


@probe("compile.lengths", kind="requirement", needs=DYNAMO, deadline=240)
def lengths(case: Case) -> Dict[str, object]:
    """A compiled encoding reuses its graph for new lengths. The calls have 10, 11, 12, 13, 1, 700
    and 5000 positions, as far as the encoding promises, with one sample each. After 10 and 11, the
    lengths 12, 13 and 700 need no new graph. Every call runs one graph. A call without a graph fell
    back to eager mode, and one with several has graph breaks. Every output equals the eager output.
    Release 2.0 compiles once per length (huggingface/transformers#29151). From 2.8 on, an encoding
    that assigns the length it has cached is compiled once per growth (pytorch/pytorch#115711,
    #128319). Metrics: new graphs per length, graphs in all, and recompiles, which are the graphs
    after the first length.
    """
    require_compile()
    require_lengths(case, REUSING[:1])
    pair = CompiledPair(case)
    for length in select_lengths(case, LENGTHS):
        pair.call(length)
    return require_reused_graphs(pair, REUSING)


@probe("compile.marked-length", kind="observation", needs=DYNAMO, deadline=120)
def marked_length(case: Case) -> Dict[str, object]:
    """With torch._dynamo.mark_dynamic on the length of its arguments, the encoding is compiled once
    for 10, 13 and 700 positions. Every call runs that one graph, and every output equals the eager
    output. The code may fix the length, by comparing a shape or by a table of exactly that size.
    The release then raises, and the outcome quotes the error. Metrics: graphs in all, and new
    graphs per length.
    """
    require_compile()
    if not hasattr(importlib.import_module("torch._dynamo"), "mark_dynamic"):
        raise NotApplicable("no-mark", "torch._dynamo.mark_dynamic came with 2.1")
    dimensions, wanted = list_growing_dimensions(case), require_lengths(case, LENGTHS_OF_ONE_GRAPH)
    require_constant_numbers(case)
    pair = CompiledPair(case)
    for length in wanted:
        inputs = case.inputs(length=length, batch=1)
        for tensor, growing in zip(inputs.tensors, dimensions):
            for dimension in growing:
                torch._dynamo.mark_dynamic(tensor, dimension)
        pair.call(length, inputs)
    return require_reused_graphs(pair, wanted[1:])


@probe("compile.forced-dynamic", kind="requirement", needs=DYNAMO, deadline=120)
def forced_dynamic(case: Case) -> Dict[str, object]:
    """With torch.compile(dynamic=True), the encoding is compiled once for 10, 13 and 700 positions.
    Every call runs that one graph, and every output equals the eager output. Dynamo does not need a
    second length to see that the length varies. A release may break the graph here that it does not
    break for a fixed length. Several graphs then run in each call. Metrics: graphs in all, and new
    graphs per length.
    """
    require_compile()
    wanted = require_lengths(case, LENGTHS_OF_ONE_GRAPH)
    pair = CompiledPair(case, dynamic=True)
    for length in wanted:
        pair.call(length)
    return require_reused_graphs(pair, wanted[1:])


@probe("compile.length-one", kind="requirement", needs=DYNAMO, deadline=120)
def length_one(case: Case) -> Dict[str, object]:
    """A single position, as in decoding, costs one graph of its own and no more. Of the lengths 4,
    5, 6, 1, 7 and 1, neither the 7 nor the second 1 is compiled. Every call runs one graph, and
    every output equals the eager output. From 2.1 on that makes three graphs, because sizes 0 and 1
    are always special to Dynamo. Metrics: graphs in all, and new graphs per call.
    """
    require_compile()
    pair = CompiledPair(case)
    for length in require_lengths(case, LENGTHS_WITH_ONE):
        pair.call(length)
    seen = {"graphs": pair.counts.graphs, "graphs_per_call": pair.new_graphs}
    if pair.new_graphs[4:] != [0, 0] and not pair.fallbacks:
        raise Fail("compiled-again", f"new graphs per call: {pair.new_graphs}", **seen)
    pair.require_one_graph(seen)
    return seen


@probe("compile.recompile-limit", kind="requirement", needs=DYNAMO, deadline=120)
def beyond_the_limit(case: Case) -> Dict[str, object]:
    """Beyond the release's limit of graphs per piece of code, every output still equals the eager
    output. With dynamic=False each length needs its own graph, and the probe lowers the limit to 4.
    Metrics: graphs, and eager_calls, the calls that ran no graph at all. The metric limit is the
    release's own, 64 up to 2.1 and 8 since. The metric fullgraph_error is what fullgraph=True
    raises beyond the limit, instead of a silent return to eager (Dao-AILab/quack#150).
    """
    require_compile()
    wanted = require_lengths(case, LENGTHS_BEYOND_IT)
    with lower_recompile_limit(LOWERED_LIMIT) as limit:
        pair = CompiledPair(case, dynamic=False)
        for length in wanted:
            pair.call(length)
        pair.counts.require_runs()
        raised = find_fullgraph_error(case, wanted)
    seen = {"graphs": pair.counts.graphs, "eager_calls": len(pair.fallbacks)}
    return {**seen, **raised, "limit": limit}


@probe("compile.inductor", kind="requirement", needs=INDUCTOR, deadline=300)
def inductor(case: Case) -> Dict[str, float]:
    """torch.compile with its defaults gives the eager output and the eager gradients of arguments
    and parameters, from code that Inductor generates. They agree within the encoding's tolerance,
    which is 1e-5 if it names none, and the outputs have the same dtypes (pytorch/pytorch#189518).
    Inductor of 2.0 does not support complex numbers (pytorch/pytorch#97562,
    pytorch/torchtitan#15). Below Python 3.12, 2.9 and 2.10 need a setuptools that they do not
    install (pytorch/pytorch#173823). Metrics: max_difference and gradient_difference, to eager. The
    metrics error_eager and error_compiled are the greatest differences of the two outputs to
    float64. The metric cold_seconds is the processor time of the first forward and backward pass,
    with nothing of this encoding compiled before. It covers Dynamo, AOTAutograd, code generation
    and the C++ compiler. It covers neither the import of torch nor Inductor's test of the vector
    instructions, which runs once per cell. The metric warm_seconds is the same time for another
    module, with the caches that the first one left. The metric eager_to_compiled is how many times
    as long an eager forward pass takes, the median of interleaved pairs.
    """
    require_compile()
    case.reference()
    require_same_draws(case, "Inductor")
    eager, module = case.build(), case.build()
    expected = run_both_passes(case, eager, eager, case.inputs())
    compiled, counts = compile_counted(module, backend="inductor")
    with use_empty_cache():
        actual, cold_seconds = time_processor(
            lambda: run_both_passes(case, module, compiled, case.inputs())
        )
        counts.require_runs()
        seen = compare_passes(case, actual, expected)
        return {**seen, "cold_seconds": cold_seconds, **measure_warm_compile(case, eager)}


@probe("compile.low-precision", kind="requirement", needs=INDUCTOR, deadline=300)
def low_precision(case: Case) -> Dict[str, float]:
    """With the encoding and its arguments cast to bfloat16, and then to float16, the output of code
    that Inductor generates has the eager dtype, and the eager numbers within 8 roundings of that
    type. Inductor rounds less often than eager mode, so numbers as near to float32 as the eager
    ones pass too. A dtype in which eager mode raises is left out. Low precision has its own
    kernels and its own rules of promotion (huggingface/transformers PR#47238). Metrics:
    relative_error_bfloat16 and relative_error_float16, to eager.
    """
    require_compile()
    case.reference(batch=2)
    require_same_draws(case, "Inductor")
    require_casts(case)
    expected = call_in_low_precision(case)
    if not expected:
        detail = "it raises in bfloat16 and in float16; see dtype.follows-module"
        raise NotTested("low-precision-fails", detail)
    # An error here comes again in the compile, with the words that a user sees.
    with contextlib.suppress(Exception):
        start_inductor()
    errors: Dict[str, float] = {}
    for dtype, outputs in expected.items():
        errors.update(compare_in_dtype(case, dtype, outputs))
    return errors


@probe("compile.backward", kind="requirement", needs=DYNAMO, deadline=120)
def backward(case: Case) -> Dict[str, float]:
    """The gradients of the compiled encoding, for its arguments and for its parameters, equal the
    eager gradients. Dynamo and AOTAutograd derive the backward graph, which runs with eager kernels
    (backend aot_eager). The code that Inductor generates has a row of its own.
    """
    require_compile()
    expected = require_backward(case)
    if not expected.gradients:
        raise NotApplicable("no-gradient", "no output of it can be derived")
    module = case.build()
    compiled, counts = compile_counted(module, backend="aot_eager")
    actual = run_both_passes(case, module, compiled, case.inputs(batch=2))
    counts.require_runs()
    case.require_equal(actual.outputs, expected.outputs)
    return {"max_difference": require_same_gradients(case, actual, expected)}


@probe("compile.train-mode", kind="requirement", needs=DYNAMO, deadline=120)
def train_mode(case: Case) -> Dict[str, object]:
    """After .train(), torch.compile with its defaults captures the encoding without a graph break,
    and so does fullgraph=True. From the same seed, the output, the gradients and the buffers
    afterwards equal the eager ones. The graphs run with eager kernels (backend aot_eager), which
    draw the same random numbers. The probe runs if training mode changes the output, as dropout
    does, or if the encoding's own code looks at the mode. Layers that are dropped at random often
    need a branch on data, which breaks the graph. Metrics: graphs, breaks, frames, max_difference,
    gradient_difference.
    """
    require_compile()
    require_own_train_mode(case)
    return compare_training(case)


@probe("compile.then-cast", kind="requirement", needs=DYNAMO)
def then_cast(case: Case) -> Dict[str, object]:
    """An encoding that was compiled, called and then cast with .to(torch.float64) works in the new
    dtype. It is compiled anew, and takes an argument of that dtype. Its output equals that of an
    eager module that was called and cast alike, in dtype and in numbers. Metrics: graphs,
    max_difference.
    """
    require_compile()
    case.reference(batch=2)
    eager, (compiled, counts) = case.build(), compile_counted(case.build())
    for module in (eager, compiled):
        case.call(module, case.inputs(batch=2))
        module.to(torch.float64)
    wide = case.inputs(batch=2).cast(torch.float64)
    expected, actual = case.answer(eager, wide.clone()), case.call(compiled, wide)
    counts.require_runs()
    return {"graphs": counts.graphs, "max_difference": case.require_equal(actual, expected)}


@probe("compile.then-move", kind="requirement", needs=DYNAMO, devices=("meta", "cuda"))
def then_move(case: Case) -> Dict[str, object]:
    """An encoding that was compiled and called on the CPU, and then moved with .to(device), works
    on the device. It is compiled anew, and its output equals that of an eager module that was
    called and moved alike, in device, dtype and numbers. No graph keeps the tensors of the CPU.
    Metrics: graphs, and max_difference if the device holds values.
    """
    require_compile()
    case.reference(batch=2)
    eager, (compiled, counts) = case.build(), compile_counted(case.build())
    inputs = case.inputs(batch=2)
    with visit(case.device) as there:
        for module in (eager, compiled):
            case.call(module, inputs.clone())
            there.move_module(module)
        expected = case.answer(eager, there.move_inputs(inputs))
        actual = case.call(compiled, there.move_inputs(inputs))
        counts.require_runs()
        # Where eager mode leaves an output behind, so may the compiled form: `device.*` say so.
        require_types(actual, expected)
    seen: Dict[str, object] = {"graphs": counts.graphs}
    if there.has_data:
        seen["max_difference"] = case.require_equal(actual, expected)
    else:
        case.require_shapes(actual, batch=2)
    return seen


@probe("compile.checkpoint", kind="requirement", needs=DYNAMO)
def checkpoint(case: Case) -> Dict[str, object]:
    """The state_dict of a compiled module loads strictly into a plain one, which then gives the
    same output as after loading an eager checkpoint. A module compiled with module.compile()
    passes. torch.compile(module), which is all that 2.0 has, puts `_orig_mod.` before every key on
    every release. Metric: wrapper_prefix, what stands before the keys of
    torch.compile(module).state_dict().
    """
    require_compile()
    case.reference(batch=2)
    inputs, module, twin = case.inputs(batch=2), case.build(), case.build()
    plain = next(iter(module.state_dict()), None)
    if plain is None:
        raise NotApplicable("no-state", "its state_dict is empty")
    case.answer(twin, inputs.clone())
    expected = answer_after_load(case, twin.state_dict())
    wrapped, _ = compile_counted(module)
    seen = {"wrapper_prefix": next(iter(wrapped.state_dict()))[: -len(plain)]}
    compiled: Any = wrapped
    if hasattr(module, "compile"):
        module.compile(backend="eager")
        compiled = module
    case.call(compiled, inputs)
    try:
        actual = answer_after_load(case, compiled.state_dict())
    except NotTested as error:
        raise Fail("other-keys", error.detail, **seen) from error
    case.require_equal(actual, expected, "not-restored")
    return seen


def answer_after_load(case: Case, checkpoint: Mapping[str, Any]) -> Outputs:
    """Return the eager outputs of a fresh module that loads a checkpoint strictly.

    Raises NotTested if it refuses the checkpoint.
    """
    module = case.build()
    try:
        module.load_state_dict(checkpoint)
    except RuntimeError as error:
        raise NotTested("eager-fails", f"{error}; see state.round-trip") from error
    return case.answer(module, case.inputs(batch=2))


@probe("compile.cuda-graphs", kind="requirement", needs=TRITON, devices=("cuda",), deadline=300)
def cuda_graphs(case: Case) -> Dict[str, object]:
    """torch.compile with mode="reduce-overhead" gives the eager output three times in a row, with
    other numbers each time. A tensor that forward keeps between two calls lies in memory that the
    next replay overwrites, and raises (huggingface/transformers PR#30775). Metric: cudagraph_skips,
    how often Inductor did without, as for an argument changed in place (flashinfer#403).
    """
    require_compile()
    case.reference(batch=2)
    require_same_draws(case, "Inductor")
    with visit(case.device) as there, use_empty_cache():
        eager, module = there.move_module(case.build()), there.move_module(case.build())
        reset_dynamo()
        compiled = torch.compile(module, mode="reduce-overhead")
        for factor in (1.0, 2.0, 3.0):
            multiply = functools.partial(operator.mul, factor)
            inputs = there.move_inputs(case.inputs(batch=2).map_floats(multiply))
            expected = case.answer(eager, inputs.clone())
            case.require_equal(case.call(compiled, inputs), expected)
        torch.cuda.synchronize()
    counters = importlib.import_module("torch._dynamo.utils").counters
    return {"cudagraph_skips": int(counters["inductor"]["cudagraph_skips"])}
