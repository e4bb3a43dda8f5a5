"""Probes of export: to a graph, to TorchScript, to a library, to ONNX."""

from __future__ import annotations

import contextlib
import functools
import tempfile
from pathlib import Path
from typing import Any, Callable, Dict, List

import torch
from torch import Tensor, nn

from torchgrid.inside.api import Case, Fail, Inputs, MethodCall, NotApplicable, Outputs, probe
from torchgrid.inside.comparison import (
    require_no_other_nonfinite,
    require_shapes,
    require_types,
)
from torchgrid.inside.toolkit import onnx_model
from torchgrid.inside.toolkit.aot_inductor import choose_library_compiler
from torchgrid.inside.toolkit.clear_errors import catch_refusal, summarize_error
from torchgrid.inside.toolkit.devices import require_on, visit
from torchgrid.inside.toolkit.export import (
    choose_bound,
    export_module,
    export_with_length,
    make_dynamic_shapes,
    require_export,
)
from torchgrid.inside.toolkit.inductor import use_empty_cache
from torchgrid.inside.toolkit.lengths import find_shortest_length, fits_memory, select_lengths
from torchgrid.inside.toolkit.random_numbers import require_same_draws
from torchgrid.inside.toolkit.tensors_only import call_recording, record_trace
from torchgrid.inside.toolkit.timing import time_processor
from torchgrid.inside.toolkit.train_mode import (
    call_in_train_mode,
    draws_in_train_mode,
    require_own_train_mode,
)

# Around the usual length: near, short, and far beyond it, where a table or a cache that was only
# as long as the example would end.
OTHER_LENGTHS = (2, 9, 11, 300)
# The example has 2 samples.
OTHER_BATCHES = (1, 3)


def change_numbers(tensor: Tensor) -> Tensor:
    """Return a tensor of other numbers, which reveal numbers baked into a program."""
    return tensor.flip(0) * -2


@probe("export.static", kind="requirement", needs=("environment.export",))
def static(case: Case) -> None:
    """torch.export with the release's defaults accepts the encoding at its usual length. The
    program gives the eager output, in numbers and dtype, and again with other numbers. A module
    that changes with each call is compared with an eager one that had the same calls. The export
    leaves the module as it was. From 2.2 to 2.7, torch.export refuses a forward that assigns to the
    module, with an AssertionError (huggingface/transformers#34046). A dataclass as the answer has
    to be registered with torch.export.register_dataclass, which 2.3 introduced.
    """
    require_export()
    eager, module = case.build(), case.build()
    expected = case.answer(eager, case.inputs(batch=2))
    others = case.inputs(batch=2).map_floats(change_numbers)
    expected_of_others = case.answer(eager, others.clone())
    program = export_module(case, module, case.inputs(batch=2))
    case.require_equal(case.call(program, case.inputs(batch=2)), expected)
    case.require_equal(case.call(program, others.clone()), expected_of_others)
    if case.traits.advances:
        # The program of some releases shares the buffers of the module, which it has changed.
        module = case.build()
        export_module(case, module, case.inputs(batch=2))
    require_unchanged(case, module, expected)


def require_unchanged(case: Case, module: nn.Module, expected: Outputs) -> None:
    """Raise Fail unless the module that was exported still gives its eager output."""
    try:
        after = case.call(module, case.inputs(batch=2))
    except Exception as error:
        raise Fail("module-changed", f"{type(error).__name__}: {error}") from error
    case.require_equal(after, expected, "module-changed")


@probe("export.train-mode", kind="requirement", needs=("environment.export",))
def train_mode(case: Case) -> Dict[str, object]:
    """torch.export with the release's defaults accepts the encoding in training mode. The program
    gives the eager output of that mode. Where dropout or another layer draws random numbers, only
    shapes and dtypes are compared, and the output is finite if the eager one is. The probe runs if
    training mode changes the output, or if the encoding's own code looks at the mode. Metric:
    draws, whether the output is random.
    """
    require_export()
    require_own_train_mode(case)
    expected, draws = call_in_train_mode(case), draws_in_train_mode(case)
    program = export_module(case, case.build().train(), case.inputs(batch=2))
    actual = case.call(program, case.inputs(batch=2))
    if not draws:
        case.require_equal(actual, expected)
        return {"draws": False}
    require_shapes(actual, [tuple(y.shape) for y in expected])
    require_types(actual, expected)
    require_no_other_nonfinite(actual, expected)
    return {"draws": True}


@probe("export.dynamic-length", kind="requirement", needs=("environment.export",))
def dynamic_length(case: Case) -> Dict[str, object]:
    """torch.export works with a length that may vary up to a bound, which is the longest that the
    encoding promises, or 4096. The program gives the eager output at other lengths, shorter and
    longer than the exported one. 2.1 has torch.export.dynamic_dim for it, and later releases
    torch.export.Dim. From 2.8 on, torch.export accepts a forward that keeps a cache. The program
    must then also have kept what forward does if the cache is too short
    (huggingface/transformers#34046). Metrics: the lengths that ran, and bound. The bound is one
    less than promised if the release refuses a table that ends exactly there. The metrics
    error_beyond and message_beyond are what the program raises for one position more than the
    bound, or "none".
    """
    require_export()
    case.reference(batch=2)
    promised, bound = case.encoding.max_length, choose_bound(case)
    if promised is not None:
        with contextlib.suppress(Exception):  # the lower bound raises the error to quote
            return export_and_run(case, promised)
    return export_and_run(case, bound)


@probe("export.unbounded-length", kind="observation", needs=("environment.export",))
def unbounded_length(case: Case) -> Dict[str, object]:
    """torch.export works with a length that may vary without a bound, and the program gives the
    eager output at other lengths. A table has an end, and the release reports it ("Constraints
    violated", pytorch/pytorch#140011). Metric: the lengths that ran.
    """
    require_export()
    case.reference(batch=2)
    program = export_with_length(case, case.build(), None)
    call = functools.partial(case.call, program)
    return {"lengths": require_same_outputs(case, call, choose_bound(case))}


def export_and_run(case: Case, bound: int) -> Dict[str, object]:
    """Export with a length up to `bound`, run the program at others, and return the metrics."""
    program = export_with_length(case, case.build(), bound)
    lengths = require_same_outputs(case, functools.partial(case.call, program), bound)
    return {"lengths": lengths, "bound": bound, **find_error_beyond(case, program, bound)}


def find_error_beyond(case: Case, program: Callable[..., Any], bound: int) -> Dict[str, str]:
    """Return what a program raises beyond its bound, as metrics; empty if the call is too large."""
    if not fits_memory(case, case.length_axis, 2 * (bound + 1)):  # the exported batch is two
        return {}
    with torch.no_grad():
        found = catch_refusal(lambda: case.call(program, case.inputs(length=bound + 1, batch=2)))
    if isinstance(found, Exception):
        return summarize_error(found, "_beyond")
    return {"error_beyond": "none"}


def require_same_outputs(case: Case, call: Callable[[Inputs], Outputs], longest: int) -> List[int]:
    """Return the lengths that ran, or raise Fail if an output differs from the eager output.

    The usual length runs with other numbers than were exported. Without a length, other numbers of
    samples run. The eager output comes each time from a fresh module, which has seen no other
    length. Only if each call changes the module, one eager module gets all calls.
    """
    lengths = list_other_lengths(case, longest) if case.has_length else []
    sizes = [{"length": length, "batch": 2} for length in lengths]
    if not case.has_length and "batch" in case.sizes:
        sizes = [{"batch": batch} for batch in OTHER_BATCHES]
    twin = case.build() if case.traits.advances else None
    arguments = [case.inputs(**replaced) for replaced in sizes]
    for inputs in (case.inputs(batch=2).map_floats(change_numbers), *arguments):
        expected = case.answer(case.build() if twin is None else twin, inputs.clone())
        case.require_equal(call(inputs), expected)
    return lengths


def list_other_lengths(case: Case, longest: int) -> List[int]:
    """Return lengths to try up to `longest`; raises NotApplicable if the encoding takes none.

    A length that is shorter than eager mode takes is left out.
    """
    shortest = find_shortest_length(case)
    possible = select_lengths(case, OTHER_LENGTHS)
    lengths = [length for length in possible if shortest <= length <= longest]
    if not lengths:
        raise NotApplicable("too-short", f"it promises none of the lengths {list(OTHER_LENGTHS)}")
    return lengths


@probe("export.script", kind="observation", needs=("environment.script",))
def script(case: Case) -> Dict[str, object]:
    """torch.jit.script compiles the encoding from its source. The compiled module gives the eager
    output at the usual length and at others. That TorchScript is deprecated is not a failure.
    Metric: the lengths that ran.
    """
    case.reference(batch=2)
    module = case.build()
    if isinstance(module, MethodCall):
        raise NotApplicable(
            "other-method", "TorchScript compiles forward, and its row calls another method"
        )
    with case.traits.enter_usual_mode():
        scripted = torch.jit.script(module)
    lengths = require_same_outputs(case, lambda x: case.call(scripted, x), choose_bound(case))
    return {"lengths": lengths}


@probe("export.trace", kind="observation", needs=("environment.script",))
def trace(case: Case) -> Dict[str, object]:
    """torch.jit.trace records one call, and the recording gives the eager output at other lengths
    too. It takes nothing of the length for a constant, and no branch on the length. Metric: the
    lengths that ran.
    """
    case.reference(batch=2)
    traced = record_trace(case, batch=2)
    lengths = require_same_outputs(
        case, lambda inputs: call_recording(case, traced, inputs), choose_bound(case)
    )
    return {"lengths": lengths}


@probe(
    "export.trace-then-move",
    kind="observation",
    needs=("environment.script",),
    devices=("meta", "cuda"),
)
def trace_then_move(case: Case) -> None:
    """An encoding that was traced on the CPU, and then moved with .to(device), works on the device.
    Buffers move with the recording. A plain attribute has become a constant that stays on the CPU
    (pytorch/pytorch#46545, huggingface/transformers#28625).
    """
    expected, inputs = case.reference(batch=2), case.inputs(batch=2)
    traced = record_trace(case, batch=2)
    with visit(case.device) as there:
        outputs = call_recording(case, there.move_module(traced), there.move_inputs(inputs))
        named = dict(zip(expected.names, outputs))
        require_on(there.device, named, "output-elsewhere")
    case.require_shapes(outputs, batch=2)
    if there.has_data and not case.traits.draws:
        case.require_equal([y.cpu() for y in outputs], expected)


@probe(
    "export.aot-inductor",
    kind="requirement",
    needs=("environment.export", "environment.inductor", "environment.aot-inductor"),
    deadline=300,
)
def aot_inductor(case: Case) -> Dict[str, object]:
    """AOTInductor exports the encoding with a length that may vary, and compiles it ahead of time
    to a library. The library gives the eager output at other lengths, without Python between.
    Metrics: the lengths that ran, and cold_seconds, the processor time of export and compilation
    with nothing compiled before.
    """
    compile_library = choose_library_compiler()
    case.reference(batch=2)
    require_same_draws(case, "AOTInductor")
    module, longest = case.build(), choose_bound(case)
    shapes = make_dynamic_shapes(case, module, longest)
    with use_empty_cache(), tempfile.TemporaryDirectory() as folder, torch.no_grad():
        with case.traits.enter_usual_mode():
            library, cold_seconds = time_processor(
                lambda: compile_library(module, case.inputs(batch=2), shapes, Path(folder))
            )
        lengths = require_same_outputs(case, lambda inputs: case.call(library, inputs), longest)
    return {"lengths": lengths, "cold_seconds": cold_seconds}


@probe("export.onnx", kind="requirement", needs=("environment.onnx",), deadline=120)
def onnx(case: Case) -> Dict[str, object]:
    """torch.onnx.export with the release's defaults works, with a length that may vary. The model
    gives the eager output at other lengths too, in onnxruntime or else in onnx's reference
    evaluator. Up to 2.8 the exporter records a call, as TorchScript does. From 2.9 on it goes
    through torch.export and needs onnxscript. ONNX has no complex numbers to multiply
    (onnx/onnx#6480). Metrics: the lengths that ran, runtime, opset.
    """
    outputs = len(case.reference(batch=2))
    # A model of ONNX keeps no state between two runs.
    case.require_same_calls()
    require_same_draws(case, "ONNX")
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        file = Path(folder, "module.onnx")
        model = onnx_model.Model(file, onnx_model.write_model(case, file, outputs))
        lengths = require_same_outputs(case, model, choose_bound(case))
        return {"lengths": lengths, "runtime": model.runtime, "opset": model.opset}
