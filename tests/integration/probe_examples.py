"""What each probe must say of known examples, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

SHAPE = [6, 3, 16]
LAYOUT = ["seq", "batch", "feature"]

RIGHT = "probes.encodings."
WRONG = "examples.wrong:"


@dataclass(frozen=True, kw_only=True)
class Subject:
    """An encoding to ask about, as a job file names it."""

    target: str
    arguments: dict[str, Any] = field(default_factory=dict)
    table: str | None = None
    max_length: int | None = 5000

    def row(self, name: str) -> dict[str, Any]:
        return {
            "name": name,
            "target": self.target,
            "arguments": self.arguments,
            "input": {"shape": SHAPE, "layout": LAYOUT},
            "table": self.table,
            "max_length": self.max_length,
            "tolerance": None,
        }


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
    return Subject(target=RIGHT + target, arguments={"d_model": 16, **arguments}, table=table)


def wrong(target: str, table: str | None = None, max_length: int | None = 5000) -> Subject:
    return Subject(target=WRONG + target, table=table, max_length=max_length)


SUBJECTS = {
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
    "not-finite": wrong("NotFinite"),
    "shortened": wrong("Shortened"),
    "batch-mean": wrong("BatchMean"),
    "stray-unused": wrong("StrayUnused", table="pe"),
    "on-the-cpu": wrong("OnTheCpu"),
    "own-to": wrong("OwnTo", table="pe"),
    "non-persistent": wrong("NonPersistent", table="pe"),
    "non-leaf": wrong("NonLeaf"),
    "copied-as-itself": wrong("CopiedAsItself", table="pe"),
    "copied-afresh": wrong("CopiedAfresh"),
    "coarse-positions": wrong("CoarsePositions"),
    "learned": wrong("Learned", max_length=50),
    "clamped": wrong("Clamped", max_length=50),
    "branch-on-data": wrong("BranchOnData", table="pe"),
    "printing": wrong("Printing", table="pe"),
    "per-length": wrong("PerLength"),
    "disabled": wrong("Disabled", table="pe"),
    "otherwise-compiled": wrong("OtherwiseCompiled"),
    "detached-compiled": wrong("DetachedCompiled"),
    "in-place": wrong("InPlace", table="pe"),
    "no-such-table": right("sinusoidal:Sinusoidal", table="pee"),
    "softmax-of-a-bias": wrong("SoftmaxOfABias"),
    "copy-shares-integers": wrong("CopySharesIntegers"),
    "stray-in-a-list": wrong("StrayInAList", table="pe"),
    "moves-its-list": wrong("MovesItsList"),
    "halved-in-half": wrong("HalvedInHalf"),
    "refuses-with-an-address": wrong("RefusesWithAnAddress", max_length=8),
}


def passes(probe: str, encoding: str, device: str = "cpu") -> Example:
    return Example(probe=probe, encoding=encoding, device=device)


def fails(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(probe=probe, encoding=encoding, device=device, verdict="fail", reason=reason)


def not_tested(probe: str, encoding: str, reason: str, device: str = "cpu") -> Example:
    return Example(
        probe=probe, encoding=encoding, device=device, verdict="not-tested", reason=reason
    )


def not_applicable(probe: str, encoding: str, reason: str) -> Example:
    return Example(probe=probe, encoding=encoding, verdict="not-applicable", reason=reason)


EXAMPLES = (
    passes("forward.shape", "sinusoidal"),
    passes("forward.shape", "end-to-end"),
    passes("forward.shape", "in-place"),
    fails("forward.shape", "fixed-length-printed", "batch-dependent"),
    fails("forward.shape", "batch-mean", "batch-dependent"),
    fails("forward.shape", "shortened", "wrong-shape"),
    fails("forward.shape", "not-finite", "not-finite"),
    passes("device.follows-module", "sinusoidal", "meta"),
    passes("device.follows-module", "device-argument", "meta"),
    passes("device.follows-module", "lazy-move-attribute", "meta"),
    fails("device.follows-module", "plain-attribute", "RuntimeError", "meta"),
    fails("device.follows-module", "stray-unused", "left-behind", "meta"),
    fails("device.follows-module", "on-the-cpu", "output-elsewhere", "meta"),
    passes("device.follows-module", "sinusoidal", "fake-cuda"),
    passes("device.follows-module", "lazy-move-attribute", "fake-cuda"),
    passes("device.follows-module", "end-to-end", "fake-cuda"),
    fails("device.follows-module", "plain-attribute", "RuntimeError", "fake-cuda"),
    fails("device.follows-module", "stray-unused", "left-behind", "fake-cuda"),
    fails("device.follows-module", "on-the-cpu", "output-elsewhere", "fake-cuda"),
    fails("device.follows-module", "stray-in-a-list", "left-behind", "meta"),
    passes("device.follows-module", "moves-its-list", "meta"),
    passes("device.follows-module", "moves-its-list", "fake-cuda"),
    not_tested("device.follows-module", "own-to", "own-to", "fake-cuda"),
    not_tested("device.follows-module", "fixed-length-printed", "eager-fails", "meta"),
    passes("device.built-in-context", "plain-attribute", "meta"),
    fails("device.built-in-context", "device-argument", "RuntimeError", "meta"),
    passes("device.built-in-context", "plain-attribute", "fake-cuda"),
    passes("device.built-in-context", "end-to-end", "fake-cuda"),
    fails("device.built-in-context", "device-argument", "RuntimeError", "fake-cuda"),
    fails("device.built-in-context", "on-the-cpu", "output-elsewhere", "fake-cuda"),
    passes("state.in-state-dict", "sinusoidal"),
    passes("state.in-state-dict", "end-to-end"),
    fails("state.in-state-dict", "plain-attribute", "not-saved"),
    fails("state.in-state-dict", "non-persistent", "not-saved"),
    not_applicable("state.in-state-dict", "recomputed", "no-table"),
    passes("state.round-trip", "sinusoidal"),
    fails("state.round-trip", "plain-attribute", "not-restored"),
    not_applicable("state.round-trip", "recomputed", "no-state"),
    fails("state.round-trip", "softmax-of-a-bias", "not-restored"),
    passes("state.round-trip", "in-place"),
    passes("state.deepcopy", "plain-attribute"),
    passes("state.deepcopy", "in-place"),
    fails("state.deepcopy", "copy-shares-integers", "copy-shares"),
    fails("state.deepcopy", "non-leaf", "RuntimeError"),
    fails("state.deepcopy", "copied-as-itself", "copy-shares"),
    fails("state.deepcopy", "copied-afresh", "copy-differs"),
    passes("dtype.follows-module", "sinusoidal"),
    passes("dtype.follows-module", "recomputed"),
    fails("dtype.follows-module", "plain-attribute", "other-dtype"),
    passes("dtype.follows-module", "end-to-end"),
    fails("dtype.follows-module", "coarse-positions", "different-values"),
    fails("dtype.follows-module", "halved-in-half", "different-values"),
    not_tested("dtype.follows-module", "fixed-length-printed", "eager-fails"),
    passes("length.overflow", "sinusoidal"),
    passes("length.overflow", "fixed-length"),
    fails("length.overflow", "learned", "unclear-error"),
    fails("length.overflow", "refuses-with-an-address", "unclear-error"),
    fails("length.overflow", "clamped", "silently-accepted"),
    not_applicable("length.overflow", "recomputed", "no-max-length"),
    passes("compile.fullgraph", "sinusoidal"),
    fails("compile.fullgraph", "branch-on-data", "Unsupported"),
    passes("compile.breaks", "sinusoidal"),
    fails("compile.breaks", "branch-on-data", "graph-break"),
    fails("compile.breaks", "printing", "graph-break"),
    fails("compile.breaks", "otherwise-compiled", "different-values"),
    passes("compile.lengths", "sinusoidal"),
    not_applicable("compile.lengths", "refuses-with-an-address", "too-short"),
    not_tested("compile.lengths", "fixed-length-printed", "eager-fails"),
    fails("compile.lengths", "per-length", "graph-per-length"),
    fails("compile.lengths", "disabled", "fell-back"),
    passes("compile.inductor", "sinusoidal"),
    passes("compile.inductor", "in-place"),
    fails("compile.inductor", "disabled", "not-captured"),
    not_tested("compile.inductor", "fixed-length-printed", "eager-fails"),
    not_tested("compile.inductor", "no-such-table", "table-missing"),
    fails("compile.inductor", "otherwise-compiled", "different-values"),
    passes("compile.backward", "end-to-end"),
    passes("compile.backward", "in-place"),
    fails("compile.backward", "disabled", "not-captured"),
    fails("compile.backward", "detached-compiled", "missing-gradient"),
    fails("compile.backward", "otherwise-compiled", "different-gradient"),
)
