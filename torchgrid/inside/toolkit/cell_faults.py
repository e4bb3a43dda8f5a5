"""The faults of a cell, found in the errors of its packages, and the package that mends each."""

from __future__ import annotations

import contextlib
import importlib
import re
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from torchgrid.inside.probe import Blocked, Conclusion
from torchgrid.inside.result import describe, list_causes

# The requirement that brings a module. setuptools 81 no longer has pkg_resources.
BRINGS: Dict[str, str] = {
    "numpy": "numpy",
    "onnx": "onnx",
    "onnxruntime": "onnxruntime",
    "onnxscript": "onnxscript",
    "pkg_resources": "setuptools<81",
    "safetensors": "safetensors",
    "setuptools": "setuptools",
}

# The first release whose numpy bridge takes numpy 2.
TAKES_NUMPY_2 = (2, 3)


@contextlib.contextmanager
def block_on_errors(facts: Mapping[str, Any], *, some: bool = False) -> Iterator[None]:
    """Raise Blocked in the place of an error, with the missing package if there is one.

    `facts` is the attestation. `some` says that only some code meets the error.
    """
    try:
        yield
    except Conclusion:
        raise
    except Exception as error:
        detail = f"{type(error).__name__}: {describe(error)}"
        module = _find_missing_module(error)
        if module is None:
            raise Blocked(type(error).__name__, detail, some=some) from error
        package = re.split(r"[<>=]", BRINGS.get(module, module))[0]
        mends = find_requirement(module, facts) if module in BRINGS else None
        raise Blocked(f"{package}-missing", detail, mends=mends, some=some) from error


def require_modules(names: Sequence[str], facts: Mapping[str, Any]) -> None:
    """Raise Blocked if modules cannot be imported that a probe is about.

    It says which requirements bring them.
    """
    errors = {name: error for name in names for error in [_import_module(name)] if error}
    if errors:
        detail = "; ".join(errors.values())
        mends = ", ".join(find_requirement(name, facts) for name in errors)
        raise Blocked("not-installed", detail, mends=mends)


def find_requirement(module: str, facts: Mapping[str, Any]) -> str:
    """Return the requirement that brings a module of `BRINGS` in this cell."""
    is_old = module == "numpy" and parse_release(str(facts["torch"])) < TAKES_NUMPY_2
    return "numpy<2" if is_old else BRINGS[module]


def parse_release(version: str) -> Tuple[int, ...]:
    """Parse the first two numbers of a version: (2, 9) of `2.9.1+cu128`."""
    return tuple(int(part) for part in re.findall(r"\d+", version)[:2])


def _import_module(name: str) -> Optional[str]:
    """Import a module, and return the error in words if that fails."""
    try:
        importlib.import_module(name)
    except ImportError as error:
        return f"{type(error).__name__}: {error}"
    return None


def _find_missing_module(error: BaseException) -> Optional[str]:
    """Return the top module that an error says is not installed; None if it says nothing of it.

    Dynamo keeps the error of a backend as an attribute, and some releases cut the chain to it.
    """
    for cause in _list_inner_errors(error):
        if isinstance(cause, ModuleNotFoundError) and cause.name and "." not in cause.name:
            return cause.name
    return None


def _list_inner_errors(error: BaseException) -> List[BaseException]:
    """Return an error and all from which it was raised, by any of its ways of keeping them."""
    found: List[BaseException] = []
    open_errors: List[BaseException] = [error]
    while open_errors:
        current = open_errors.pop(0)
        if current not in found:
            found.append(current)
            inner = getattr(current, "inner_exception", None)
            further = [*list_causes(current)[1:], current.__context__, inner]
            open_errors += [each for each in further if isinstance(each, BaseException)]
    return found
