"""ONNX models: written by the release's own exporter, and run."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path
from typing import Any, Dict, NamedTuple, Tuple

import torch

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.toolkit.export import choose_bound, mark_dimensions
from torchgrid.inside.toolkit.lengths import list_growing_dimensions
from torchgrid.inside.toolkit.tensors_only import wrap_for_tensors


class Names(NamedTuple):
    """The names of a model's inputs and outputs."""

    inputs: Tuple[str, ...]
    outputs: Tuple[str, ...]


def is_dynamo_default() -> bool:
    """Tell whether torch.onnx.export goes through torch.export, as it does from 2.9 on."""
    dynamo = inspect.signature(torch.onnx.export).parameters.get("dynamo")
    return dynamo is not None and dynamo.default is True


def list_packages() -> Tuple[str, ...]:
    """List the packages that writing and running a model need on this release.

    These are numpy and onnx, and for an exporter that goes through torch.export, onnxscript.
    """
    return ("onnx", *(["onnxscript"] if is_dynamo_default() else []), "numpy")


def write_model(case: Case, file: Path, outputs: int) -> Names:
    """Export the encoding with a length that may vary, and return the names in the model.

    `outputs` is the number of its outputs. Raises NotApplicable if the length is not the size of a
    tensor.
    """
    module, tensors = wrap_for_tensors(case, batch=2)
    names = Names(
        tuple(f"input_{index}" for index in range(len(tensors))),
        tuple(f"output_{index}" for index in range(outputs)),
    )
    options: Dict[str, Any] = {
        "input_names": list(names.inputs),
        "output_names": list(names.outputs),
    }
    # The two exporters have different arguments that say which dimensions are the length.
    if is_dynamo_default():
        marks = mark_dimensions(case, choose_bound(case))
        options["dynamic_shapes"] = tuple(dict(found) or None for found in marks)
    else:
        options["dynamic_axes"] = {
            name: dict.fromkeys(found, "length")
            for name, found in zip(names.inputs, list_growing_dimensions(case))
        }
    with case.traits.enter_usual_mode():
        torch.onnx.export(module, tensors, str(file), **options)
    return names


class Model:
    """A written model, run with onnxruntime, or else with the reference evaluator of onnx.

    `runtime` names the one that runs it. `opset` is the version of the standard operators in which
    the model is written.
    """

    def __init__(self, file: Path, names: Names) -> None:
        self._names = names
        onnx: Any = importlib.import_module("onnx")
        imported = onnx.load(str(file), load_external_data=False).opset_import
        # The standard domain has two spellings. The exporter's functions have domains of their own.
        standard = [entry.version for entry in imported if entry.domain in ("", "ai.onnx")]
        self.opset = max(map(int, standard))
        try:
            runtime: Any = importlib.import_module("onnxruntime")
        except ImportError:
            reference: Any = importlib.import_module("onnx.reference")
            self._session = reference.ReferenceEvaluator(str(file))
            self._wanted = list(self._session.input_names)
            self.runtime = "onnx.reference"
        else:
            providers = ["CPUExecutionProvider"]
            self._session = runtime.InferenceSession(str(file), providers=providers)
            self._wanted = [argument.name for argument in self._session.get_inputs()]
            self.runtime = "onnxruntime"

    def __call__(self, inputs: Inputs) -> Outputs:
        """Return the outputs for `inputs`.

        The exporter drops an argument that no output depends on, and the model refuses it.
        """
        named = zip(self._names.inputs, inputs.tensors)
        feed = {name: x.numpy() for name, x in named if name in self._wanted}
        found = self._session.run(list(self._names.outputs), feed)
        # A scalar comes without an array around it.
        return Outputs.create([torch.as_tensor(value) for value in found])
