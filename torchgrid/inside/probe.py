"""The interface of a probe: how it is registered, and the verdicts that it can raise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Tuple

from torchgrid.contract import DEVICES, Device, Kind, Verdict

Metrics = Mapping[str, object]
ProbeFunction = Callable[[Any], Optional[Metrics]]

DEFAULT_DEADLINE = 60.0


class About(Enum):
    """The subject of a probe: each encoding, or the cell itself, once."""

    ENCODING = "encoding"
    CELL = "cell"


class Conclusion(Exception):
    """A verdict that a probe reached by itself, raised from wherever it knows.

    `reason` is a short stable code such as `left-behind`. `detail` says in a sentence what the
    probe saw. Further keywords become the metrics of the outcome.
    """

    verdict: Verdict
    mends: Optional[str] = None
    some: bool = False

    def __init__(self, reason: str, detail: str = "", **metrics: object) -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail
        self.metrics: Metrics = metrics


class Fail(Conclusion):
    """The encoding does not do what the probe requires."""

    verdict = Verdict.FAIL


class Blocked(Conclusion):
    """The cell itself cannot do what the probe needs, which probes about the cell find out.

    `mends` is a requirement with which the cell could, if one is known. If only `some` code meets
    the fault, the probes that need this one run all the same, and what passes counts.
    """

    verdict = Verdict.BLOCKED

    def __init__(
        self,
        reason: str,
        detail: str = "",
        *,
        mends: Optional[str] = None,
        some: bool = False,
        **metrics: object,
    ) -> None:
        super().__init__(reason, detail, **metrics)
        self.mends = mends
        self.some = some


class NotApplicable(Conclusion):
    """The probe makes no sense for this encoding, whatever the release."""

    verdict = Verdict.NOT_APPLICABLE


class NotTested(Conclusion):
    """The probe makes sense, and cannot run in this cell."""

    verdict = Verdict.NOT_TESTED


@dataclass(frozen=True)
class Probe:
    """One registered probe.

    `deadline` is in seconds. `meaning` is the docstring, which a reader sees beside the row.
    `module` is the file that registered it, whose last part is the theme. A probe about the cell
    gets the attestation, every other a `Case`. `cores` stay free for it: more than one for several
    processes, or for undisturbed timing. On CUDA it has `gpus` for itself. `builds` says that it
    runs, and fails, where an encoding cannot be built. `needs` names the probes of the cell that
    must pass before it can judge an encoding.
    """

    name: str
    devices: Tuple[Device, ...]
    deadline: float
    meaning: str
    module: str
    function: ProbeFunction
    about: About
    cores: int = 1
    gpus: int = 1
    builds: bool = False
    kind: Kind = Kind.REQUIREMENT
    needs: Tuple[str, ...] = ()


class ProbeError(Exception):
    """A probe is declared wrongly; the message says which and how."""


_registered: Dict[str, Probe] = {}


def probe(  # noqa: PLR0913  a declaration: each is named, and all but the first optional
    name: str,
    *,
    kind: str,
    needs: Sequence[str] = (),
    devices: Sequence[str] = ("cpu",),
    deadline: float = DEFAULT_DEADLINE,
    about: str = "encoding",
    cores: int = 1,
    gpus: int = 1,
    builds: bool = False,
) -> Callable[[ProbeFunction], ProbeFunction]:
    """Register a function as the probe `theme.name`, which runs once per encoding and device.

    `kind` is "requirement" or "observation", see `Kind`. `needs` names probes about the cell: where
    one of them does not pass, the cell blocks this one, whatever the encoding.

    `deadline` is in seconds, for one encoding on one device. The function gets a `Case` and returns
    metrics, or None, for a pass. With `about="cell"` it runs once per cell and gets the
    attestation, a mapping. While other probes run, `cores` stay free for it, if the machine has as
    many. On CUDA it sees `gpus`, which it shares with no other probe. One that `builds` also runs
    where an encoding cannot be built, and fails there, while all others are not tested. Raises
    ProbeError for a name that is taken, an unknown device or kind, or a missing docstring.
    """

    def register(function: ProbeFunction) -> ProbeFunction:
        if name in _registered:
            raise ProbeError(f"probe {name!r} is registered twice")
        unknown = next((word for word in devices if word not in DEVICES), None)
        if unknown is not None:
            raise ProbeError(
                f"probe {name!r} names an unknown device {unknown!r}; known: {', '.join(DEVICES)}"
            )
        if kind not in tuple(Kind):
            raise ProbeError(
                f"probe {name!r} has an unknown kind {kind!r}; known: {', '.join(Kind)}"
            )
        meaning = " ".join((function.__doc__ or "").split())
        if not meaning:
            raise ProbeError(
                f"probe {name!r} has no docstring: it is what a reader of the table sees"
            )
        _registered[name] = Probe(
            name=name,
            devices=tuple(Device(word) for word in devices),
            deadline=float(deadline),
            meaning=meaning,
            module=function.__module__,
            function=function,
            about=About(about),
            cores=cores,
            gpus=gpus,
            builds=builds,
            kind=Kind(kind),
            needs=tuple(needs),
        )
        return function

    return register


def list_registered() -> Tuple[Probe, ...]:
    """Return every probe registered so far, in the order of registration."""
    return tuple(_registered.values())
