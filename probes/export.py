"""Probes of export: to a graph, to TorchScript, to a library, to ONNX."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import Any, Callable, Dict, List

import torch
from torch import Tensor, nn

from torchgrid.inside.api import Case, Fail, Inputs, MethodCall, NotApplicable, Outputs, probe
from torchgrid.inside.toolkit import onnx_model
from torchgrid.inside.toolkit.aot_inductor import choose_library_compiler
from torchgrid.inside.toolkit.devices import require_on, visit
from torchgrid.inside.toolkit.export import (
    choose_bound,
    export_module,
    make_dynamic_shapes,
    require_dim,
    require_export,
)
from torchgrid.inside.toolkit.inductor import use_empty_cache
from torchgrid.inside.toolkit.lengths import select_lengths
from torchgrid.inside.toolkit.tensors_only import wrap_for_tensors
from torchgrid.inside.toolkit.timing import time_call

# Around the usual length: near, short, and far beyond it, where a table or a cache that was only
# as long as the example would end.
OTHER_LENGTHS = (2, 9, 11, 300)


def change_numbers(tensor: Tensor) -> Tensor:
    """Return a tensor of other numbers, which reveal numbers baked into a program."""
    return tensor.flip(0) * -2


@probe("export.static")
def static(case: Case) -> None:
    """torch.export with the release's defaults accepts the encoding at its usual length. The
    program gives the eager output, with other numbers too, twice in a row. The export leaves the
    module as it was. From 2.2 to 2.7, torch.export refuses a forward that assigns to the module,
    with an AssertionError (huggingface/transformers#34046).
    """
    require_export()
    expected = case.reference(batch=2)
    others = case.inputs(batch=2).map_floats(change_numbers)
    expected_of_others = case.answer(case.build(), others.clone())
    module = case.build()
    program = export_module(module, case.inputs(batch=2))
    case.require_equal(case.call(program, case.inputs(batch=2)), expected)
    case.require_equal(case.call(program, others.clone()), expected_of_others)
    require_unchanged(case, module, expected)


def require_unchanged(case: Case, module: nn.Module, expected: Outputs) -> None:
    """Raise Fail unless the module that was exported still gives its eager output."""
    try:
        after = case.call(module, case.inputs(batch=2))
    except Exception as error:
        raise Fail("module-changed", f"{type(error).__name__}: {error}") from error
    case.require_equal(after, expected, "module-changed")


@probe("export.dynamic-length")
def dynamic_length(case: Case) -> Dict[str, object]:
    """torch.export works with a length that may vary up to a bound, which is the longest that the
    encoding promises, or 4096. The program gives the eager output at other lengths, shorter and
    longer than the exported one. From 2.8 on, torch.export accepts a forward that keeps a cache.
    The program must then also have kept what forward does if the cache is too short
    (huggingface/transformers#34046). Metrics: the lengths that ran, and bound. The bound is one
    less than promised if the release refuses a table that ends exactly there.
    """
    dim = require_dim()
    case.reference(batch=2)
    promised, bound = case.encoding.max_length, choose_bound(case)
    if promised is not None:
        with contextlib.suppress(Exception):  # the lower bound raises the error to quote
            return export_and_run(case, dim("length", max=promised), promised)
    return export_and_run(case, dim("length", max=bound), bound)


@probe("export.unbounded-length")
def unbounded_length(case: Case) -> Dict[str, object]:
    """torch.export works with a length that may vary without a bound, and the program gives the
    eager output at other lengths. A table has an end, and the release reports it ("Constraints
    violated", pytorch/pytorch#140011). Metric: the lengths that ran.
    """
    dim = require_dim()
    case.reference(batch=2)
    return {"lengths": export_and_run(case, dim("length"), choose_bound(case))["lengths"]}


def export_and_run(case: Case, dim: Any, longest: int) -> Dict[str, object]:
    """Export with a dimension, run at other lengths up to `longest`, and return the metrics."""
    module = case.build()
    shapes = make_dynamic_shapes(case, module, dim)
    program = export_module(module, case.inputs(batch=2), shapes)
    lengths = require_same_outputs(case, lambda inputs: case.call(program, inputs), longest)
    return {"lengths": lengths, "bound": longest}


def require_same_outputs(case: Case, call: Callable[[Inputs], Outputs], longest: int) -> List[int]:
    """Return the lengths that ran, or raise Fail if an output differs from the eager output.

    The usual length runs with other numbers than were exported. The eager output comes each time
    from a fresh module, which has seen no other length.
    """
    lengths = [length for length in select_lengths(case, OTHER_LENGTHS) if length <= longest]
    if not lengths:
        raise NotApplicable("too-short", f"it promises none of the lengths {list(OTHER_LENGTHS)}")
    arguments = [case.inputs(length=length, batch=2) for length in lengths]
    for inputs in (case.inputs(batch=2).map_floats(change_numbers), *arguments):
        expected = case.answer(case.build(), inputs.clone())
        case.require_equal(call(inputs), expected)
    return lengths


@probe("export.script")
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
    scripted = torch.jit.script(module)
    lengths = require_same_outputs(case, lambda x: case.call(scripted, x), choose_bound(case))
    return {"lengths": lengths}


@probe("export.trace")
def trace(case: Case) -> Dict[str, object]:
    """torch.jit.trace records one call, and the recording gives the eager output at other lengths
    too. It takes nothing of the length for a constant, and no branch on the length. Metric: the
    lengths that ran.
    """
    case.reference(batch=2)
    traced = torch.jit.trace(*wrap_for_tensors(case, batch=2))
    lengths = require_same_outputs(
        case, lambda inputs: tuple(traced(*inputs.tensors)), choose_bound(case)
    )
    return {"lengths": lengths}


@probe("export.trace-then-move", devices=("meta", "cuda"))
def trace_then_move(case: Case) -> None:
    """An encoding that was traced on the CPU, and then moved with .to(device), works on the device.
    Buffers move with the recording. A plain attribute has become a constant that stays on the CPU
    (pytorch/pytorch#46545, huggingface/transformers#28625).
    """
    expected, inputs = case.reference(batch=2), case.inputs(batch=2)
    traced = torch.jit.trace(*wrap_for_tensors(case, batch=2))
    with visit(case.device) as there:
        outputs = tuple(there.move_module(traced)(*there.move_inputs(inputs).tensors))
        named = {f"output {index}": y for index, y in enumerate(outputs)}
        require_on(there.device, named, "output-elsewhere")
    case.require_shapes(outputs, batch=2)
    if there.has_data:
        case.require_equal(outputs, expected)


@probe("export.aot-inductor", deadline=300)
def aot_inductor(case: Case) -> Dict[str, object]:
    """AOTInductor exports the encoding with a length that may vary, and compiles it ahead of time
    to a library. The library gives the eager output at other lengths, without Python between.
    Metrics: the lengths that ran, and cold_seconds, the time of export and compilation with nothing
    compiled before.
    """
    compile_library, dim = choose_library_compiler(), require_dim()
    case.reference(batch=2)
    module, longest = case.build(), choose_bound(case)
    shapes = make_dynamic_shapes(case, module, dim("length", max=longest))
    with use_empty_cache(), tempfile.TemporaryDirectory() as folder, torch.no_grad():
        library, cold_seconds = time_call(
            lambda: compile_library(module, case.inputs(batch=2), shapes, Path(folder))
        )
        lengths = require_same_outputs(case, lambda inputs: case.call(library, inputs), longest)
    return {"lengths": lengths, "cold_seconds": cold_seconds}


@probe("export.onnx", deadline=120)
def onnx(case: Case) -> Dict[str, object]:
    """torch.onnx.export with the release's defaults works, with a length that may vary. The model
    gives the eager output at other lengths too, in onnxruntime or else in onnx's reference
    evaluator. Up to 2.8 the exporter records a call, as TorchScript does. From 2.9 on it goes
    through torch.export and needs onnxscript. ONNX has no complex numbers to multiply
    (onnx/onnx#6480). Metrics: the lengths that ran, runtime, opset.
    """
    onnx_model.require_packages()
    case.reference(batch=2)
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        file = Path(folder, "module.onnx")
        model = onnx_model.Model(file, onnx_model.write_model(case, file))
        lengths = require_same_outputs(case, model, choose_bound(case))
        return {"lengths": lengths, "runtime": model.runtime, "opset": model.opset}
