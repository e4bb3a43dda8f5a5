"""The wheels of torch on PyPI, as far as no record holds them: a fact file of torchgrid."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, kw_only=True)
class WheelFacts:
    """Facts about the wheels of one release on PyPI.

    `pythons` are those that have a wheel, `glibc` is the smallest one that the tag of the wheel
    allows. `torch` is the size of torch in bytes, `download` that of all packages it comes with.
    """

    pythons: tuple[str, ...]
    glibc: str
    torch: int
    download: int


@dataclass(frozen=True, kw_only=True)
class KnownWheels:
    """The facts by release, with the day on which they were looked up, and where."""

    checked: str
    source: str
    releases: Mapping[str, WheelFacts]


@cache
def read_known_wheels() -> KnownWheels:
    """Read the fact file."""
    text = (files("torchgrid.report") / "facts" / "wheels.toml").read_text(encoding="utf-8")
    found = tomllib.loads(text)
    return KnownWheels(
        checked=found["checked"].isoformat(),
        source=found["source"],
        releases={
            release: WheelFacts(
                pythons=tuple(facts["pythons"]),
                glibc=facts["glibc"],
                torch=facts["torch"],
                download=facts["download"],
            )
            for release, facts in found["wheels"].items()
        },
    )
