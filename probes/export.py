"""Whether an encoding survives export: to a graph, to TorchScript, to a library, to ONNX."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import Any, Dict, List

import torch
from torch import nn

from torchgrid.inside.api import Case, Fail, MethodCall, NotApplicable, probe
from torchgrid.inside.toolkit import onnx_model
from torchgrid.inside.toolkit.aot_inductor import library_compiler
from torchgrid.inside.toolkit.devices import require_on, visit
from torchgrid.inside.toolkit.export import (
    bound,
    bounds,
    dynamic_shapes,
    export,
    other_numbers,
    require_dim,
    require_export,
    runnable,
)
from torchgrid.inside.toolkit.inductor import empty_cache
from torchgrid.inside.toolkit.lengths import askable
from torchgrid.inside.toolkit.tensors_only import Answering, of_tensors, tensors_only
from torchgrid.inside.toolkit.timing import timed

# Around the usual length: near, short, and far beyond it, where a table or a cache that was only
# as long as the example would end.
OTHER_LENGTHS = (2, 9, 11, 300)


@probe("export.static")
def static(case: Case) -> None:
    """torch.export with the release's defaults accepts the encoding at its usual length; the
    program answers as eager does, with other numbers too, twice in a row, and leaves the module as
    it was. From 2.2 to 2.7 a forward that assigns to the module is refused with an AssertionError
    (huggingface/transformers#34046).
    """
    require_export()
    expected = case.reference(batch=2)
    others = other_numbers(case.inputs(batch=2))
    expected_of_others = case.answer(case.build(), others.clone())
    module = case.build()
    program = runnable(export(module, case.inputs(batch=2)))
    case.require_equal(case.call(program, case.inputs(batch=2)), expected)
    case.require_equal(case.call(program, others.clone()), expected_of_others)
    require_untouched(case, module, expected)


def require_untouched(case: Case, module: nn.Module, expected: Any) -> None:
    """Raise Fail where the module that was exported does not answer in eager mode as before."""
    try:
        after = case.call(module, case.inputs(batch=2))
    except Exception as error:
        raise Fail("module-changed", f"{type(error).__name__}: {error}") from error
    case.require_equal(after, expected, "module-changed")


@probe("export.dynamic-length")
def dynamic_length(case: Case) -> Dict[str, object]:
    """torch.export with a length that may vary up to a bound, the longest that the encoding
    promises or 4096: the program answers as eager does at other lengths, shorter and longer than
    the one it was exported with. A forward that keeps a cache and is accepted (from 2.8 on) must
    also have kept what it does when the cache is too short (huggingface/transformers#34046).
    Metrics: the lengths that were run; bound, one less than is promised where the release refuses a
    table that ends exactly there.
    """
    dim = require_dim()
    case.reference(batch=2)
    *first, last = bounds(case)
    for longest in first:
        with contextlib.suppress(Exception):  # the last bound raises what there is to quote
            return exported_with(case, dim("length", max=longest), longest)
    return exported_with(case, dim("length", max=last), last)


@probe("export.unbounded-length")
def unbounded_length(case: Case) -> Dict[str, object]:
    """torch.export with a length that may vary without a bound: the program answers as eager does
    at other lengths. A table has an end, and the release says so ("Constraints violated",
    pytorch/pytorch#140011). Metric: the lengths that were run.
    """
    dim = require_dim()
    case.reference(batch=2)
    return {"lengths": exported_with(case, dim("length"), bound(case))["lengths"]}


def exported_with(case: Case, dim: Any, longest: int) -> Dict[str, object]:
    """Export with a dimension, run at other lengths, and return the metrics."""
    module = case.build()
    shapes = dynamic_shapes(case, module, dim)
    program = runnable(export(module, case.inputs(batch=2), shapes))
    lengths = answered_alike(case, lambda inputs: case.call(program, inputs), longest)
    return {"lengths": lengths, "bound": longest}


def answered_alike(case: Case, ask: Answering, longest: int) -> List[int]:
    """The lengths that were asked; raises Fail where eager answers otherwise.

    The usual length is asked with other numbers than were exported. Each answer is compared with
    that of a fresh module, which has seen no other length.
    """
    lengths = [length for length in askable(case, OTHER_LENGTHS) if length <= longest]
    if not lengths:
        raise NotApplicable("too-short", f"it promises none of the lengths {list(OTHER_LENGTHS)}")
    arguments = [case.inputs(length=length, batch=2) for length in lengths]
    for inputs in (other_numbers(case.inputs(batch=2)), *arguments):
        expected = case.answer(case.build(), inputs.clone())
        case.require_equal(ask(inputs), expected)
    return lengths


@probe("export.script")
def script(case: Case) -> Dict[str, object]:
    """torch.jit.script compiles the encoding from its source, and what it makes answers as eager
    does at the usual length and at others. That TorchScript is deprecated is no failure. Metric:
    the lengths that were run.
    """
    case.reference(batch=2)
    module = case.build()
    if isinstance(module, MethodCall):
        raise NotApplicable(
            "other-method", "TorchScript compiles forward, and it is called another"
        )
    scripted = torch.jit.script(module)
    return {"lengths": answered_alike(case, lambda x: case.call(scripted, x), bound(case))}


@probe("export.trace")
def trace(case: Case) -> Dict[str, object]:
    """torch.jit.trace records one call, and the recording answers as eager does at other lengths
    too: nothing of the length was taken for a constant, and no branch on it. Metric: the lengths
    that were run.
    """
    case.reference(batch=2)
    traced = torch.jit.trace(*tensors_only(case, batch=2))
    return {"lengths": answered_alike(case, of_tensors(traced), bound(case))}


@probe("export.trace-then-move", devices=("meta", "cuda"))
def trace_then_move(case: Case) -> None:
    """Traced on the CPU, then moved with .to(device), the encoding answers there: buffers are moved
    with the recording, and a plain attribute has become a constant that stays where it was
    (pytorch/pytorch#46545, huggingface/transformers#28625).
    """
    expected, inputs = case.reference(batch=2), case.inputs(batch=2)
    traced = torch.jit.trace(*tensors_only(case, batch=2))
    with visit(case.device) as there:
        outputs = of_tensors(there.module(traced))(there.inputs(inputs))
        named = {f"output {index}": y for index, y in enumerate(outputs)}
        require_on(there.device, named, "output-elsewhere")
    case.require_shapes(outputs, batch=2)
    if there.has_data:
        case.require_equal(outputs, expected)


@probe("export.aot-inductor", deadline=300)
def aot_inductor(case: Case) -> Dict[str, object]:
    """Exported with a length that may vary and compiled ahead of time to a library (AOTInductor),
    the encoding answers as eager does at other lengths, without Python between. Metrics: the
    lengths that were run; cold_seconds, export and compilation with nothing compiled before.
    """
    make, dim = library_compiler(), require_dim()
    case.reference(batch=2)
    module, longest = case.build(), bound(case)
    shapes = dynamic_shapes(case, module, dim("length", max=longest))
    with empty_cache(), tempfile.TemporaryDirectory() as folder, torch.no_grad():
        library, cold_seconds = timed(
            lambda: make(module, case.inputs(batch=2), shapes, Path(folder))
        )
        lengths = answered_alike(case, lambda inputs: case.call(library, inputs), longest)
    return {"lengths": lengths, "cold_seconds": cold_seconds}


@probe("export.onnx", deadline=120)
def onnx(case: Case) -> Dict[str, object]:
    """torch.onnx.export with the release's defaults, the length one that may vary: what
    onnxruntime, or else onnx's reference evaluator, answers is what eager answers, at other lengths
    too. Up to 2.8 the exporter records a call as TorchScript does, from 2.9 on it goes through
    torch.export and needs onnxscript. ONNX has no complex numbers to multiply (onnx/onnx#6480).
    Metrics: the lengths that were run, runtime, opset.
    """
    onnx_model.require_packages()
    case.reference(batch=2)
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        file = Path(folder, "module.onnx")
        model = onnx_model.Model(file, onnx_model.write(case, file))
        lengths = answered_alike(case, model, bound(case))
        return {"lengths": lengths, "runtime": model.runtime, "opset": onnx_model.opset(file)}
