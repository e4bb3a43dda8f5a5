"""The result of one probe: its verdict, reason, detail and metrics, whatever the probe did."""

from __future__ import annotations

import json
import math
import traceback
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Dict, List, Optional

from torchgrid import messages
from torchgrid.contract import Verdict
from torchgrid.inside.probe import Conclusion, Metrics

DETAIL_LENGTH = 2000
TRACEBACK_LENGTH = 20000
ARROW = " <- "

# The CPU allocator, the C++ runtime and the compilers that Inductor starts all report exhaustion
# as an error of another type. Only the text shows it.
EXHAUSTION = (
    "can't allocate memory",
    "not enough memory: you tried to allocate",
    "Cannot allocate memory",
    "CUDA out of memory",
    "std::bad_alloc",
    "out of memory allocating",
)


@dataclass(frozen=True)
class Result:
    """The result of one probe, without its task and its time; for `some` see `probe.Blocked`."""

    verdict: Verdict
    reason: Optional[str] = None
    detail: Optional[str] = None
    metrics: Metrics = field(default_factory=dict)
    traceback: Optional[str] = None
    mends: Optional[str] = None
    some: bool = False

    def serialize(self) -> Dict[str, Any]:
        """Return the keys that the journal has."""
        return {
            "verdict": self.verdict.value,
            "reason": self.reason,
            "detail": self.detail or None,
            "metrics": dict(self.metrics),
            "traceback": self.traceback,
            "mends": self.mends,
            "some": self.some,
        }


def parse_result(line: bytes) -> Result:
    """Parse one line of JSON; raises KeyError, TypeError or ValueError if it is not a result."""
    if not line.endswith(b"\n"):
        raise ValueError("cut off")
    document = json.loads(line)
    if not isinstance(document, dict) or not isinstance(document.get("metrics"), dict):
        raise TypeError("not an object with metrics")
    return Result(**{**document, "verdict": Verdict(document["verdict"])})


def call_probe(probe: Callable[[], Optional[Metrics]]) -> Result:
    """Call a probe, and return its result, whether it returns or raises.

    SystemExit and KeyboardInterrupt pass through: code that ends the process has no result. How the
    process ends is judged elsewhere.
    """
    try:
        return _conclude(probe)
    except Exception as error:
        verdict = Verdict.OUT_OF_MEMORY if is_exhaustion(error) else Verdict.FAIL
        trace = _format_traceback(error)
        return Result(verdict, type(error).__name__, describe_causes(error), traceback=trace)


def _conclude(probe: Callable[[], Optional[Metrics]]) -> Result:
    """Call a probe that may raise a conclusion, and make its metrics plain values."""
    try:
        result = Result(Verdict.PASS, metrics=probe() or {})
    except Conclusion as conclusion:
        detail, trace = shorten(conclusion.detail), _format_traceback(conclusion)
        result = Result(
            conclusion.verdict,
            conclusion.reason,
            detail,
            conclusion.metrics,
            trace,
            conclusion.mends,
            conclusion.some,
        )
    try:
        # JSON cannot hold every metric. Here the probe that measured it can still be blamed.
        return replace(
            result, metrics=json.loads(json.dumps(_replace_nonfinite(dict(result.metrics))))
        )
    except (TypeError, ValueError) as error:
        # This is the fault of the probe, and says nothing of the module.
        problem = f"{shorten(repr(result.metrics))} are not metrics: {error}"
        return Result(Verdict.NOT_TESTED, "probe-nonsense", problem)


def is_exhaustion(error: BaseException) -> bool:
    """Tell whether an error means that memory ran out."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    text = str(error)
    return any(words in text for words in EXHAUSTION)


def describe(error: BaseException) -> str:
    """Return an error's message; of an error without one (a bare assert), its place."""
    message = shorten(str(error))
    frames = [] if message else traceback.extract_tb(error.__traceback__)
    if not frames:
        return message
    last = frames[-1]
    file = last.filename.replace("\\", "/").rsplit("/", 1)[-1]
    return f"at {file}:{last.lineno}: {last.line}"


def describe_causes(error: BaseException) -> str:
    """Return an error's message, and after arrows those of the errors that it was raised from.

    A cause whose message is in the text already is left out. Of long messages each keeps its end.
    """
    parts = [describe(error)]
    for cause in list_causes(error)[1:]:
        message = describe(cause)
        if not any(message in part for part in parts):
            parts.append(f"{type(cause).__name__}: {message}")
    text = ARROW.join(parts)
    if len(text) > DETAIL_LENGTH:
        length = DETAIL_LENGTH // len(parts) - len(ARROW)
        text = ARROW.join(messages.cut(part, length) for part in parts)
    return shorten(text)


def list_causes(error: BaseException) -> List[BaseException]:
    """Return an error, and the errors from which it was raised on purpose."""
    causes = [error]
    while causes[-1].__cause__ is not None and causes[-1].__cause__ not in causes:
        causes.append(causes[-1].__cause__)
    return causes


def shorten(text: str) -> str:
    """Return what a message says is wrong, at a detail's length; see `messages.tidy` and `cut`."""
    return messages.cut(messages.tidy(text), DETAIL_LENGTH)


def _format_traceback(error: BaseException) -> str:
    """Return the end of the stack of an error and of what it was raised from.

    The type and the message at its end stay, however long the message is.
    """
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    words = "".join(traceback.format_exception_only(type(error), error))
    text = messages.strip_escapes("".join(lines))
    if len(text) <= TRACEBACK_LENGTH:
        return text
    words = messages.cut(messages.strip_escapes(words), TRACEBACK_LENGTH // 2)
    stack = messages.strip_escapes("".join(lines[:-1]))[-TRACEBACK_LENGTH // 2 :]
    return f"{messages.cut_start(stack)}{words}\n"


def _replace_nonfinite(value: Any) -> Any:
    """Replace nan, inf and -inf by their names, because JSON cannot hold them."""
    if isinstance(value, dict):
        return {key: _replace_nonfinite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_replace_nonfinite(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
