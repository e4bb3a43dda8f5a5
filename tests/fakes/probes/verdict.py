"""Probes that answer, each in another way."""

from __future__ import annotations

import math
from typing import Any

from torchgrid.inside.api import Fail, NotApplicable, NotTested, probe


@probe("verdict.pass", devices=("cpu", "meta", "cuda"), deadline=300)
def passes(case: Any) -> dict[str, object]:
    """Passes, and says on which device and with which arguments."""
    return {"device": case.device, "arguments": case.build().arguments}


@probe("verdict.fail")
def fails(case: Any) -> None:
    """Fails with a reason of its own."""
    raise Fail("left-behind", "pe is on cpu", moved=0)


@probe("verdict.not-applicable")
def makes_no_sense(case: Any) -> None:
    """Makes no sense."""
    raise NotApplicable("no-table", "it keeps none")


@probe("verdict.not-tested")
def cannot_be_asked(case: Any) -> None:
    """Cannot be asked."""
    raise NotTested("no-gloo", "this build has no gloo")


@probe("verdict.raises")
def raises(case: Any) -> None:
    """Raises with colours in the message."""
    raise ValueError("\x1b[31mred\x1b[0m")


@probe("verdict.asserts")
def asserts(case: Any) -> None:
    """Asserts without a message."""
    assert case.device == "nowhere"


@probe("verdict.rambles")
def rambles(case: Any) -> None:
    """Raises with a message that is long, and whose ends matter."""
    raise RuntimeError("first" + "." * 100_000 + "last")


@probe("verdict.infinite")
def is_infinite(case: Any) -> dict[str, object]:
    """Measures what JSON has no number for."""
    return {"errors": [math.nan, math.inf], "ratio": -math.inf}


@probe("verdict.unwritable")
def is_unwritable(case: Any) -> dict[str, object]:
    """Measures what JSON has no word for."""
    return {"tensor": object()}


@probe("verdict.no-mapping")
def is_no_mapping(case: Any) -> bool:
    """Returns something that is not a mapping."""
    return True


@probe("verdict.fake", devices=("fake-cuda",))
def is_asked_of_a_fake(case: Any) -> None:
    """Wants a fake that this torch cannot give."""
