"""The vocabulary of examples: a subject, which is an encoding, and an expected outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

SHAPE = [6, 3, 16]
LAYOUT = ["seq", "batch", "feature"]

OWN = "probes.encodings."


def make_argument(
    shape: Sequence[int | str] = SHAPE, layout: Sequence[str] = LAYOUT, **keys: Any
) -> Any:
    """Make one argument of a module, as a job file has it."""
    usual = {"name": None, "values": "normal", "dtype": None}
    return {**usual, "shape": list(shape), "layout": list(layout), **keys}


@dataclass(frozen=True, kw_only=True)
class Subject:
    """An encoding to run probes with, as a job file names it."""

    target: str
    arguments: dict[str, Any] = field(default_factory=dict)
    call: str | None = None
    inputs: list[Any] = field(default_factory=lambda: [make_argument()])
    outputs: list[Any] = field(default_factory=list)
    table: str | None = None
    max_length: int | None = 5000
    tolerance: float | None = None
    sizes: dict[str, int] = field(default_factory=dict)

    def make_row(self, name: str) -> dict[str, Any]:
        return {"name": name, **vars(self)}


@dataclass(frozen=True, kw_only=True)
class Example:
    """The expected outcome of one probe for one encoding."""

    probe: str
    encoding: str
    device: str = "cpu"
    verdict: str = "pass"
    reason: str | None = None

    def __str__(self) -> str:
        return f"{self.probe} {self.device} {self.encoding}"


def make_own(target: str, table: str | None = "pe", **arguments: Any) -> Subject:
    """Make a subject of an encoding of this project."""
    return Subject(target=OWN + target, arguments={"d_model": 16, **arguments}, table=table)


def make_wrong(target: str, **keys: Any) -> Subject:
    """Make a subject of a module that is wrong on purpose: `theme:Class` in examples."""
    return Subject(target=f"examples.{target}", **keys)


def expect_pass(probe: str, encoding: str, device: str = "cpu") -> Example:
    return Example(probe=probe, encoding=encoding, device=device)


def expect_fail(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(probe=probe, encoding=encoding, device=device, verdict="fail", reason=reason)


def expect_blocked(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(probe=probe, encoding=encoding, device=device, verdict="blocked", reason=reason)


def expect_not_tested(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(
        probe=probe, encoding=encoding, device=device, verdict="not-tested", reason=reason
    )


def expect_not_applicable(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(
        probe=probe, encoding=encoding, device=device, verdict="not-applicable", reason=reason
    )


# The arguments and outputs of rotary encodings, which take queries and keys by head.
HEADS = make_argument([2, 2, 10, 16], ["batch", "heads", "seq", "feature"])
QUERIES_AND_KEYS = [HEADS, HEADS]
ROTATED = [{"shape": HEADS["shape"], "layout": HEADS["layout"]}] * 2
POSITIONS = make_argument(
    [2, 6], ["batch", "seq"], name="position_ids", values="positions", dtype="int64"
)
ANGLES = [{"shape": [2, 6, 16], "layout": ["batch", "seq", "other"]}] * 2

COMMON = {
    "sinusoidal": make_own("sinusoidal:Sinusoidal"),
    "plain-attribute": make_own("plain_attribute:PlainAttribute"),
    "device-argument": make_own("device_argument:DeviceArgument", device="cpu"),
    "lazy-move-attribute": make_own("lazy_move:LazyMoveAttribute"),
    "fixed-length": make_own("fixed_length:FixedLength"),
    "fixed-length-printed": make_own("fixed_length:FixedLengthPrinted"),
    "recomputed": Subject(target=OWN + "recomputed:Recomputed", max_length=None),
    "end-to-end": Subject(
        target=OWN + "end_to_end:end_to_end",
        arguments={"d_model": 16, "heads": 2, "num_layers": 1},
        table="0.pe",
    ),
    "keeps-and-grows": Subject(
        target=OWN + "rope_cache:RopeCache",
        arguments={"head_dim": 16},
        inputs=QUERIES_AND_KEYS,
        outputs=ROTATED,
        max_length=None,
    ),
    "queries-and-keys": Subject(
        target=OWN + "rope_half:RopeHalf",
        arguments={"head_dim": 16},
        inputs=QUERIES_AND_KEYS,
        outputs=ROTATED,
        max_length=None,
    ),
    "x-and-positions": Subject(
        target=OWN + "rope_ntk:RopeNtk",
        arguments={"head_dim": 16},
        inputs=[make_argument([2, 6, 4], ["batch", "seq", "feature"]), POSITIONS],
        outputs=ANGLES,
        max_length=None,
    ),
}
"""Encodings of this project that every theme may use."""
