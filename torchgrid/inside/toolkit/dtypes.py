"""Types that outputs have and should have, and modules that no cast can change."""

from __future__ import annotations

from typing import Iterable, List

import torch

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, is_floating
from torchgrid.inside.probe import Fail, NotApplicable
from torchgrid.inside.toolkit.devices import collect_registered_tensors, collect_stray_tensors
from torchgrid.inside.toolkit.precision import call_or_none, format_dtype


def require_floats(case: Case) -> Outputs:
    """Return the float32 output, or raise NotApplicable if no cast can change it."""
    expected = case.reference()
    if not any(is_floating(y) for y in expected):
        raise NotApplicable("no-float-output", "no output is a floating-point tensor")
    held = collect_registered_tensors(case.build()).values()
    if not has_castable_input(case) and not any(x.is_floating_point() for x in held):
        raise NotApplicable("no-floats", "neither it nor its input has a tensor to cast")
    return expected


def has_castable_input(case: Case) -> bool:
    """Tell whether a cast to low precision changes an argument; exact positions it does not."""
    inputs = case.inputs().cast(torch.bfloat16)
    return any(x.dtype == torch.bfloat16 for x in inputs.tensors)


def require_float_input(case: Case) -> None:
    """Raise NotApplicable if no argument is a floating-point tensor that may be rounded."""
    if not has_castable_input(case):
        raise NotApplicable("no-float-input", "no argument is a floating-point tensor")


def require_no_draws(case: Case) -> None:
    """Raise NotApplicable for a module that draws random numbers, which differ between types."""
    if case.traits.draws:
        raise NotApplicable("random-draws", "each call draws random numbers")


def require_dtype(case: Case, outputs: Outputs, expected: Outputs, dtype: torch.dtype) -> None:
    """Raise Fail unless float32 outputs now have `dtype`, and complex outputs are still complex.

    Where exact positions stay as they are, an output may have their type. An output that is not
    declared may be float32 if the module holds no tensor that a cast missed.
    """
    inputs = case.inputs().cast(dtype).tensors
    usual = {x.dtype for x in inputs if x.is_floating_point()} | {dtype}
    declared = len(case.get_declared(outputs))
    for place, (name, y, before) in enumerate(zip(outputs.names, outputs, expected)):
        # a cast changes no integers
        kept = not before.is_floating_point() or y.dtype in usual
        if before.is_complex():
            kept = y.is_complex()
        elif not kept and place >= declared and y.dtype == torch.float32:
            kept = not find_missed(case, dtype)
        if not kept:
            where = f"{name}: " if len(outputs) > 1 else ""
            raise Fail("other-dtype", f"{where}{dtype} in, {y.dtype} out")


def find_missed(case: Case, dtype: torch.dtype) -> List[str]:
    """Return the paths of floating-point attributes that neither a cast nor a call gives `dtype`.

    Torch does not know them. They are looked at after a call, which may have made them.
    """
    module = case.build().to(dtype)
    with torch.no_grad():
        call_or_none(lambda: case.call(module, case.inputs().cast(dtype)))
    strays = collect_stray_tensors(module).items()
    return [name for name, x in strays if x.is_floating_point() and x.dtype != dtype]


def require_same_types(outputs: Outputs, expected: Outputs) -> None:
    """Raise Fail unless outputs have the types of a fresh module's."""
    for name, y, fresh in zip(expected.names, outputs, expected):
        if y.dtype != fresh.dtype:
            raise Fail("other-dtype", f"{name}: {y.dtype}, and {fresh.dtype} of a fresh module")


def format_dtypes(dtypes: Iterable[torch.dtype]) -> str:
    """Write types as in `bfloat16 and float32`."""
    return " and ".join(sorted(format_dtype(dtype) for dtype in dtypes))
