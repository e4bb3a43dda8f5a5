"""The words in which examples are written: an encoding to ask about, and what is expected of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

SHAPE = [6, 3, 16]
LAYOUT = ["seq", "batch", "feature"]

RIGHT = "probes.encodings."


def argument(shape: Sequence[int] = SHAPE, layout: Sequence[str] = LAYOUT, **keys: Any) -> Any:
    """One argument of a module, as a job file has it."""
    usual = {"name": None, "values": "normal", "dtype": None}
    return {**usual, "shape": list(shape), "layout": list(layout), **keys}


@dataclass(frozen=True, kw_only=True)
class Subject:
    """An encoding to ask about, as a job file names it."""

    target: str
    arguments: dict[str, Any] = field(default_factory=dict)
    call: str | None = None
    inputs: list[Any] = field(default_factory=lambda: [argument()])
    outputs: list[Any] = field(default_factory=list)
    table: str | None = None
    max_length: int | None = 5000
    tolerance: float | None = None

    def row(self, name: str) -> dict[str, Any]:
        return {"name": name, **vars(self)}


@dataclass(frozen=True, kw_only=True)
class Example:
    """What one probe is expected to say of one encoding."""

    probe: str
    encoding: str
    device: str = "cpu"
    verdict: str = "pass"
    reason: str | None = None

    def __str__(self) -> str:
        return f"{self.probe} {self.device} {self.encoding}"


def right(target: str, table: str | None = "pe", **arguments: Any) -> Subject:
    """An encoding of this project."""
    return Subject(target=RIGHT + target, arguments={"d_model": 16, **arguments}, table=table)


def wrong(target: str, **keys: Any) -> Subject:
    """A module made wrong for a purpose: `theme:Class` in tests/integration/examples."""
    return Subject(target=f"examples.{target}", **keys)


def passes(probe: str, encoding: str, device: str = "cpu") -> Example:
    return Example(probe=probe, encoding=encoding, device=device)


def fails(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(probe=probe, encoding=encoding, device=device, verdict="fail", reason=reason)


def not_tested(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(
        probe=probe, encoding=encoding, device=device, verdict="not-tested", reason=reason
    )


def not_applicable(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(
        probe=probe, encoding=encoding, device=device, verdict="not-applicable", reason=reason
    )


COMMON = {
    "sinusoidal": right("sinusoidal:Sinusoidal"),
    "plain-attribute": right("plain_attribute:PlainAttribute"),
    "device-argument": right("device_argument:DeviceArgument", device="cpu"),
    "lazy-move-attribute": right("lazy_move:LazyMoveAttribute"),
    "fixed-length": right("fixed_length:FixedLength"),
    "fixed-length-printed": right("fixed_length:FixedLengthPrinted"),
    "recomputed": Subject(target=RIGHT + "recomputed:Recomputed", max_length=None),
    "end-to-end": Subject(
        target=RIGHT + "end_to_end:end_to_end",
        arguments={"d_model": 16, "heads": 2, "num_layers": 1},
        table="0.pe",
    ),
}
"""Encodings of this project that every theme may ask about."""
