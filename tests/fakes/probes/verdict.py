"""Probes that end with a verdict, each in another way."""

from __future__ import annotations

import math
from typing import Any

from torchgrid.inside.api import Blocked, Fail, NotApplicable, NotTested, probe


@probe("verdict.pass", kind="requirement", devices=("cpu", "meta", "cuda"), deadline=300)
def pass_with_metrics(case: Any) -> dict[str, object]:
    """Passes, and returns its device and its arguments."""
    return {"device": case.device, "arguments": case.build().arguments}


@probe("verdict.fail", kind="requirement")
def fail(case: Any) -> None:
    """Fails with a reason of its own."""
    raise Fail("left-behind", "pe is on cpu", moved=0)


@probe("verdict.not-applicable", kind="requirement")
def refuse_as_not_applicable(case: Any) -> None:
    """Makes no sense."""
    raise NotApplicable("no-table", "it keeps none")


@probe("verdict.not-tested", kind="requirement")
def refuse_as_not_tested(case: Any) -> None:
    """Cannot run."""
    raise NotTested("one-gpu", "this machine has one GPU")


@probe("verdict.blocked", kind="requirement")
def block(case: Any) -> None:
    """Raises what says that the cell lacks something."""
    raise Blocked("no-gloo", "this build has no gloo", mends="another-build")


@probe("verdict.raises", kind="requirement")
def raise_colours(case: Any) -> None:
    """Raises with colours in the message."""
    raise ValueError("\x1b[31mred\x1b[0m")


@probe("verdict.asserts", kind="requirement")
def assert_without_message(case: Any) -> None:
    """Asserts without a message."""
    assert case.device == "nowhere"


@probe("verdict.rambles", kind="requirement")
def raise_at_length(case: Any) -> None:
    """Raises with a message that is long, and whose ends matter."""
    raise RuntimeError("first" + "." * 100_000 + "last")


@probe("verdict.infinite", kind="requirement")
def return_infinities(case: Any) -> dict[str, object]:
    """Measures what JSON has no number for."""
    return {"errors": [math.nan, math.inf], "ratio": -math.inf}


@probe("verdict.unwritable", kind="requirement")
def return_an_object(case: Any) -> dict[str, object]:
    """Measures what JSON cannot hold."""
    return {"tensor": object()}


@probe("verdict.no-mapping", kind="requirement")
def return_no_mapping(case: Any) -> bool:
    """Returns something that is not a mapping."""
    return True


@probe("verdict.fake", kind="requirement", devices=("fake-cuda",))
def need_a_fake_device(case: Any) -> None:
    """Wants a fake that this torch cannot give."""
