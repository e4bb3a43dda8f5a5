"""What the probes of the theme `training` must say, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    fails,
    not_applicable,
    not_tested,
    passes,
    wrong,
)

SUBJECTS = {
    "detached": wrong("training:Detached"),
    "half-detached": wrong("training:HalfDetached"),
    "staircase": wrong("training:Staircase"),
    "constant": wrong("training:Constant"),
    "growing-cache": wrong("training:GrowingCache"),
    "growing-sum": wrong("training:GrowingSum"),
    "drawn-attribute": wrong("training:DrawnAttribute"),
    "drawn-and-scaled": wrong("training:DrawnBuffer"),
    "longest-so-far": wrong("training:LongestSoFar"),
    "once-only": wrong("training:OnceOnly"),
}

EXAMPLES = (
    passes("training.gradients", "sinusoidal"),
    passes("training.gradients", "end-to-end"),
    passes("training.gradients", "drawn-and-scaled"),
    fails("training.gradients", "detached", "missing-gradient"),
    fails("training.gradients", "half-detached", "different-gradient"),
    not_tested("training.gradients", "staircase", "no-slope"),
    not_applicable("training.gradients", "constant", "nothing-to-train"),
    not_tested("training.gradients", "fixed-length-printed", "eager-fails"),
    passes("training.after-inference-mode", "sinusoidal"),
    passes("training.after-inference-mode", "end-to-end"),
    passes("training.after-inference-mode", "growing-sum"),
    fails("training.after-inference-mode", "growing-cache", "RuntimeError"),
    passes("training.two-ranks", "plain-attribute"),
    passes("training.two-ranks", "end-to-end"),
    passes("training.two-ranks", "drawn-and-scaled"),
    fails("training.two-ranks", "drawn-attribute", "not-broadcast"),
    fails("training.two-ranks", "growing-cache", "buffers-differ"),
    fails("training.two-ranks", "longest-so-far", "ranks-differ"),
    fails("training.two-ranks", "once-only", "rank-raises"),
    not_tested("training.two-ranks", "fixed-length-printed", "eager-fails"),
)
