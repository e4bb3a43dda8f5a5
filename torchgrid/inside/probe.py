"""The probe interface: how a question is registered, and the words in which it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Tuple

Metrics = Mapping[str, object]
Question = Callable[[Any], Optional[Metrics]]

DEFAULT_DEADLINE = 60.0


class Verdict(Enum):
    """What became of one question; the values are the words of the journal."""

    PASS = "pass"
    FAIL = "fail"
    CRASH = "crash"
    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out-of-memory"
    NOT_APPLICABLE = "not-applicable"
    NOT_TESTED = "not-tested"


class Device(Enum):
    """Where a question can be asked; `meta` and `fake-cuda` need no hardware."""

    CPU = "cpu"
    META = "meta"
    FAKE_CUDA = "fake-cuda"
    CUDA = "cuda"
    MPS = "mps"
    XPU = "xpu"


class About(Enum):
    """What a question is asked of: each encoding, or the cell itself, once."""

    ENCODING = "encoding"
    CELL = "cell"


class Conclusion(Exception):
    """A verdict that a probe reached by itself, raised from wherever it knows.

    `reason` is a short stable code such as `left-behind`; `detail` says what
    was seen, in a sentence; further keywords become the outcome's metrics.
    """

    verdict: Verdict

    def __init__(self, reason: str, detail: str = "", **metrics: object) -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail
        self.metrics: Metrics = metrics


class Fail(Conclusion):
    """The encoding does not do what the probe asks of it."""

    verdict = Verdict.FAIL


class NotApplicable(Conclusion):
    """The question makes no sense for this encoding, whatever the release."""

    verdict = Verdict.NOT_APPLICABLE


class NotTested(Conclusion):
    """The question makes sense, and this cell cannot answer it."""

    verdict = Verdict.NOT_TESTED


@dataclass(frozen=True)
class Probe:
    """One registered question.

    `deadline` is in seconds; `meaning` is the docstring, the text a reader
    sees beside the row; `module` is the file that registered it, whose last
    part is the theme. A question about the cell gets the attestation, others a `Case`.
    `cores` are kept free for it: more than one for several processes, or to be timed undisturbed.
    On CUDA it has `gpus` for itself.
    """

    name: str
    devices: Tuple[Device, ...]
    deadline: float
    meaning: str
    module: str
    ask: Question
    about: About
    cores: int = 1
    gpus: int = 1


class ProbeError(Exception):
    """A probe is declared wrongly; the message says which and how."""


_registered: Dict[str, Probe] = {}


def probe(  # noqa: PLR0913  a declaration: each is named, and all but the first optional
    name: str,
    *,
    devices: Sequence[str] = ("cpu",),
    deadline: float = DEFAULT_DEADLINE,
    about: str = "encoding",
    cores: int = 1,
    gpus: int = 1,
) -> Callable[[Question], Question]:
    """Register a question under `theme.name`, asked once per encoding and device.

    `deadline` is in seconds, for one encoding on one device. The function
    gets a `Case` and returns metrics or None for a pass. With `about="cell"` it is asked once per
    cell and gets the attestation, a mapping. `cores` are kept free for it, where there are as many,
    while other questions are asked; on CUDA it sees `gpus`, which it shares with none. Raises
    ProbeError for a name taken twice, an unknown device or a missing docstring.
    """

    def register(ask: Question) -> Question:
        if name in _registered:
            raise ProbeError(f"probe {name!r} is registered twice")
        _registered[name] = Probe(
            name=name,
            devices=tuple(_device(name, word) for word in devices),
            deadline=float(deadline),
            meaning=_meaning(name, ask),
            module=ask.__module__,
            ask=ask,
            about=About(about),
            cores=cores,
            gpus=gpus,
        )
        return ask

    return register


def list_registered() -> Tuple[Probe, ...]:
    """Return every probe registered so far, in the order of registration."""
    return tuple(_registered.values())


def _device(name: str, word: str) -> Device:
    try:
        return Device(word)
    except ValueError:
        known = ", ".join(device.value for device in Device)
        raise ProbeError(
            f"probe {name!r} names an unknown device {word!r}; known: {known}"
        ) from None


def _meaning(name: str, ask: Question) -> str:
    text = " ".join((ask.__doc__ or "").split())
    if not text:
        raise ProbeError(f"probe {name!r} has no docstring: it is what a reader of the table sees")
    return text
