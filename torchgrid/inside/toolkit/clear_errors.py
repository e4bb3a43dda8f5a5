"""An answer, or an error that says what was wrong: both are what a caller can live with."""

from __future__ import annotations

import re
from typing import Callable, Optional

from torchgrid.inside.case import Outputs
from torchgrid.inside.probe import Conclusion, Fail
from torchgrid.inside.result import describe, is_exhaustion


def answer_or_refusal(ask: Callable[[], Outputs], words: str) -> Optional[Outputs]:
    """The answer; None where an error was raised whose message has the words, a pattern.

    Raises Fail for an error without them. What a probe concludes, and exhausted memory, is no
    refusal and is raised as it is.
    """
    try:
        return ask()
    except Conclusion:
        raise
    except Exception as refusal:
        if is_exhaustion(refusal):
            raise
        if not re.search(words, str(refusal), re.IGNORECASE):
            raise Fail(
                "unclear-error", f"{type(refusal).__name__}: {describe(refusal)}"
            ) from refusal
        return None
