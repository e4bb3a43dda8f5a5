"""ONNX through the release's own exporter, and running what it wrote."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple

import torch
from torch import Tensor

from torchgrid.inside.case import Case, Outputs
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotTested
from torchgrid.inside.toolkit.export import bound, require_dim
from torchgrid.inside.toolkit.lengths import growing_dims
from torchgrid.inside.toolkit.tensors_only import tensors_only


class Names(NamedTuple):
    """What the model's arguments and answers are called."""

    inputs: Tuple[str, ...]
    outputs: Tuple[str, ...]


def is_dynamo_default() -> bool:
    """Whether torch.onnx.export goes through torch.export, as it does from 2.9 on."""
    dynamo = inspect.signature(torch.onnx.export).parameters.get("dynamo")
    return dynamo is not None and dynamo.default is True


def require_packages() -> None:
    """Raise NotTested where a package is absent that this release needs to write or to run ONNX."""
    for package in ("numpy", "onnx", *(["onnxscript"] if is_dynamo_default() else [])):
        try:
            importlib.import_module(package)
        except ImportError as error:
            raise NotTested("no-onnx", f"{package}: {error}") from error


def write(case: Case, file: Path) -> Names:
    """Export the encoding with a length that may vary."""
    module, tensors = tensors_only(case, batch=2)
    names = Names(
        tuple(f"input_{index}" for index in range(len(tensors))),
        tuple(f"output_{index}" for index in range(len(case.encoding.layouts()))),
    )
    named = {"input_names": list(names.inputs), "output_names": list(names.outputs)}
    torch.onnx.export(module, tensors, str(file), **named, **_varying(case, names))
    return names


def _varying(case: Case, names: Names) -> Dict[str, Any]:
    """The argument of the exporter that says which dimensions are the length."""
    dims = _dims_of_tensors(case)
    if not is_dynamo_default():
        return {
            "dynamic_axes": {
                name: dict.fromkeys(found, "length") for name, found in zip(names.inputs, dims)
            }
        }
    length = require_dim()("length", max=bound(case))
    return {"dynamic_shapes": tuple(dict.fromkeys(found, length) or None for found in dims)}


def _dims_of_tensors(case: Case) -> List[Tuple[int, ...]]:
    dims, inputs = growing_dims(case), case.inputs()
    found = list(zip(dims.positional, inputs.positional))
    found += [(dims.named[name], value) for name, value in inputs.named.items()]
    return [places for places, value in found if isinstance(value, Tensor)]


class Model:
    """A written model, run with onnxruntime, or else with the reference evaluator of onnx."""

    def __init__(self, file: Path, names: Names) -> None:
        self._names = names
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
        """The answers; an argument that the exporter found useless is not handed over."""
        named = zip(self._names.inputs, inputs.tensors)
        feed = {name: x.numpy() for name, x in named if name in self._wanted}
        return tuple(map(torch.from_numpy, self._session.run(list(self._names.outputs), feed)))


def opset(file: Path) -> int:
    """The version of the standard operators that the model is written in."""
    onnx: Any = importlib.import_module("onnx")
    imported = onnx.load(str(file), load_external_data=False).opset_import
    return max(int(entry.version) for entry in imported if entry.domain in ("", "ai.onnx"))
