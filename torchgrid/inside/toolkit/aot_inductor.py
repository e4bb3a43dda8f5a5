"""An exported module compiled to a library of its own, as each release does it."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path
from typing import Any, Callable, Dict

from torch import nn

from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.export import export

Compiler = Callable[[nn.Module, Inputs, Dict[str, Any], Path], Callable[..., Any]]


def library_compiler() -> Compiler:
    """What makes a library of a module, its inputs and its dynamic shapes, in a folder.

    Raises NotApplicable where the release makes none that Python can load.
    """
    package = getattr(_module("torch._inductor"), "aoti_compile_and_package", None)
    # 2.5 has a function of this name that takes the arguments, too
    if package is not None and "args" not in inspect.signature(package).parameters:
        return _packaged
    if hasattr(_module("torch._export"), "aot_load"):
        return _loaded
    raise NotApplicable("no-aot-inductor", "torch._export.aot_load came with 2.3")


def _module(name: str) -> Any:
    """A module of torch; None where the release has none of that name."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return None


def _packaged(
    module: nn.Module, inputs: Inputs, shapes: Dict[str, Any], folder: Path
) -> Callable[..., Any]:
    inductor: Any = importlib.import_module("torch._inductor")
    program = export(module, inputs, shapes)
    file = inductor.aoti_compile_and_package(program, package_path=str(folder / "module.pt2"))
    loaded: Callable[..., Any] = inductor.aoti_load_package(file)
    return loaded


def _loaded(
    module: nn.Module, inputs: Inputs, shapes: Dict[str, Any], folder: Path
) -> Callable[..., Any]:
    exporting: Any = importlib.import_module("torch._export")
    library = exporting.aot_compile(
        module,
        inputs.positional,
        dict(inputs.named),
        dynamic_shapes=shapes,
        options={"aot_inductor.output_path": str(folder / "module.so")},
    )
    loaded: Callable[..., Any] = exporting.aot_load(library, "cpu")
    return loaded
