"""AOTInductor: an exported module compiled to a library, as each release does it."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path
from typing import Any, Callable, Dict

from torch import nn

from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.export import require_export

Compiler = Callable[[nn.Module, Inputs, Dict[str, Any], Path], Callable[..., Any]]


def choose_library_compiler() -> Compiler:
    """Return the function that compiles a library on this release.

    It takes a module, its inputs, its dynamic shapes and a folder, and returns the loaded library.
    Raises NotApplicable if the release compiles no library that Python can load.
    """
    package = getattr(_import_or_none("torch._inductor"), "aoti_compile_and_package", None)
    # 2.5 has a function of this name that also takes the arguments
    if package is not None and "args" not in inspect.signature(package).parameters:
        return _compile_package
    if hasattr(_import_or_none("torch._export"), "aot_load"):
        return _compile_library
    raise NotApplicable("no-aot-inductor", "torch._export.aot_load came with 2.3")


def _import_or_none(name: str) -> Any:
    """Import a module of torch, or return None if the release does not have it.

    Raises ModuleNotFoundError if the module exists and lacks another one.
    """
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return None


def _compile_package(
    module: nn.Module, inputs: Inputs, shapes: Dict[str, Any], folder: Path
) -> Callable[..., Any]:
    """Compile a package from an exported program, from 2.6 on, and load it."""
    inductor: Any = importlib.import_module("torch._inductor")
    # The program itself: `export_module` returns a callable, which cannot be packaged.
    arguments = (inputs.positional, dict(inputs.named))
    program = require_export().export(module, *arguments, dynamic_shapes=shapes)
    file = inductor.aoti_compile_and_package(program, package_path=str(folder / "module.pt2"))
    loaded: Callable[..., Any] = inductor.aoti_load_package(file)
    return loaded


def _compile_library(
    module: nn.Module, inputs: Inputs, shapes: Dict[str, Any], folder: Path
) -> Callable[..., Any]:
    """Export and compile a library in one step, as releases before 2.6 do, and load it."""
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
