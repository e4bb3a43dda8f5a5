"""Asking one question and wording what came of it: a verdict, a reason, a detail, metrics."""

from __future__ import annotations

import json
import math
import traceback
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Dict, Optional

from torchgrid.inside.probe import Conclusion, Metrics, Verdict

DETAIL_LENGTH = 2000
TRACEBACK_LENGTH = 20000
LONGEST_WORD = 300

# The CPU allocator, the C++ runtime and the compilers that Inductor starts all
# report exhaustion as an error of another type: only the text tells.
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
    """What became of one question, without when and where it was asked."""

    verdict: Verdict
    reason: Optional[str] = None
    detail: Optional[str] = None
    metrics: Metrics = field(default_factory=dict)
    traceback: Optional[str] = None

    def as_json(self) -> Dict[str, Any]:
        """Return the keys of the journal."""
        return {
            "verdict": self.verdict.value,
            "reason": self.reason,
            "detail": self.detail or None,
            "metrics": dict(self.metrics),
            "traceback": self.traceback,
        }


def parse_result(sent: bytes) -> Result:
    """Read one line of JSON; raises KeyError, TypeError or ValueError where it is no answer."""
    if not sent.endswith(b"\n"):
        raise ValueError("cut off")
    document = json.loads(sent)
    if not isinstance(document, dict) or not isinstance(document.get("metrics"), dict):
        raise TypeError("not an object with metrics")
    return Result(**{**document, "verdict": Verdict(document["verdict"])})


def call_probe(question: Callable[[], Optional[Metrics]]) -> Result:
    """Ask, and turn whatever is returned or raised into an answer.

    SystemExit and KeyboardInterrupt are let through: code that ends the
    process has not answered, and how the process ends is judged elsewhere.
    """
    try:
        return _concluded(question)
    except Exception as error:
        verdict = Verdict.OUT_OF_MEMORY if is_exhaustion(error) else Verdict.FAIL
        return Result(verdict, type(error).__name__, describe(error), traceback=_traceback(error))


def _concluded(question: Callable[[], Optional[Metrics]]) -> Result:
    try:
        answer = Result(Verdict.PASS, metrics=question() or {})
    except Conclusion as conclusion:
        detail, trace = shorten(conclusion.detail), _traceback(conclusion)
        answer = Result(conclusion.verdict, conclusion.reason, detail, conclusion.metrics, trace)
    try:
        return replace(answer, metrics=_plain(dict(answer.metrics)))
    except (TypeError, ValueError) as error:
        # The probe's own fault, which says nothing of the module it was asked about.
        what = f"{shorten(repr(answer.metrics))} are no metrics: {error}"
        return Result(Verdict.NOT_TESTED, "probe-nonsense", what)


def is_exhaustion(error: BaseException) -> bool:
    """Tell whether an error means that memory ran out."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    text = str(error)
    return any(words in text for words in EXHAUSTION)


def describe(error: BaseException) -> str:
    """Return an error's message, or the place of one that has none (a bare assert)."""
    return shorten(str(error)) or _place(error)


def shorten(text: str) -> str:
    """Cut a long text in its middle: compilers say what failed first and why last."""
    text = text.strip()
    if len(text) <= DETAIL_LENGTH:
        return text
    half = DETAIL_LENGTH // 2
    head, tail = text[:half], text[-half:]
    # Not within a word: half a path is one that the host does not know for its own.
    spaces = [at for at in range(half - LONGEST_WORD, half) if head[at].isspace()]
    ends = [at for at in range(LONGEST_WORD) if tail[at].isspace()]
    return f"{head[: spaces[-1]] if spaces else head}\n[...]\n{tail[ends[0] :] if ends else tail}"


def _traceback(error: BaseException) -> str:
    """The stack of an error and of what it was raised from."""
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    return "".join(lines)[-TRACEBACK_LENGTH:]


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return ""
    last = frames[-1]
    file = last.filename.replace("\\", "/").rsplit("/", 1)[-1]
    return f"at {file}:{last.lineno}: {last.line}"


def _plain(value: Any) -> Any:
    """Refuse what JSON cannot hold, here, where the probe that measured it can still be blamed."""
    return json.loads(json.dumps(_finite(value)))


def _finite(value: Any) -> Any:
    """Spell out the numbers that JSON has no words for: nan, inf, -inf."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
