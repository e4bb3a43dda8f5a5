"""Calls that may return outputs or raise an error that says what is wrong."""

from __future__ import annotations

import re
from typing import Callable

from torchgrid.inside.comparison import Outputs
from torchgrid.inside.probe import Conclusion, Fail
from torchgrid.inside.result import describe, is_exhaustion
from torchgrid.inside.toolkit.valueless import is_limit

# Words of an error that refuses a size and says why, which torch's own errors of shapes do not.
SIZES = (
    r"\bdivisible\b|multiple of|\bat least\b|too (short|small|long|large)|smaller than"
    r"|greater than actual input size"
    r"|\b(height|width|length|resolution|image|sequence)\b.*(match|must|should|expect)"
)


def call_allowing_refusal(
    call: Callable[[], Outputs], words: str, device: str = "cpu"
) -> Outputs | str:
    """Return the outputs of `call`, or the text of an error whose message matches `words`.

    `words` is a regular expression and ignores case. The text is the error's type and message.
    Raises Fail for an error whose message does not match. Three errors are raised unchanged: a
    probe's own conclusion, exhausted memory, and what `device` cannot do because it has no values.
    """
    try:
        return call()
    except Conclusion:
        raise
    except Exception as error:
        if is_exhaustion(error) or is_limit(error, device):
            raise
        text = f"{type(error).__name__}: {describe(error)}"
        if not re.search(words, str(error), re.IGNORECASE):
            raise Fail("unclear-error", text) from error
        return text
