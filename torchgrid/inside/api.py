"""The one import for a probe's author, and for an `Encoding` class in a project's own module.

```python
from torchgrid.inside.api import Case, Fail, probe


@probe("mine.keeps-length", kind="requirement", devices=("cpu", "meta"))
def keeps_length(case: Case) -> None:
    \"\"\"The output has as many positions as the input.\"\"\"
    (output,) = case.reference()
    if output.shape[1] != case.length:
        raise Fail("other-length", f"{output.shape[1]} positions for {case.length}")
```
"""

from __future__ import annotations

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import (
    Outputs,
    is_floating,
    is_infinite,
    measure_difference,
    measure_size,
    name_outputs,
    require_close,
    require_no_other_nonfinite,
    require_shapes,
    require_types,
    subtract,
    widen,
)
from torchgrid.inside.encoding import LENGTH_AXES, Encoding, MethodCall
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import Blocked, Conclusion, Fail, NotApplicable, NotTested, probe
from torchgrid.inside.result import describe, is_exhaustion

__all__ = [
    "LENGTH_AXES",
    "SEED",
    "Blocked",
    "Case",
    "Conclusion",
    "Encoding",
    "Fail",
    "Inputs",
    "MethodCall",
    "NotApplicable",
    "NotTested",
    "Outputs",
    "describe",
    "is_exhaustion",
    "is_floating",
    "is_infinite",
    "measure_difference",
    "measure_size",
    "name_outputs",
    "probe",
    "require_close",
    "require_no_other_nonfinite",
    "require_shapes",
    "require_types",
    "subtract",
    "widen",
]
