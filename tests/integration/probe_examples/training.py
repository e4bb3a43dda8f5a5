"""Expected outcomes of the theme `training`, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    expect_fail,
    expect_not_applicable,
    expect_not_tested,
    expect_pass,
    make_wrong,
)

SUBJECTS = {
    "detached": make_wrong("training:Detached"),
    "half-detached": make_wrong("training:HalfDetached"),
    "staircase": make_wrong("training:Staircase"),
    "constant": make_wrong("training:Constant"),
    "growing-cache": make_wrong("training:GrowingCache"),
    "growing-sum": make_wrong("training:GrowingSum"),
    "drawn-attribute": make_wrong("training:DrawnAttribute"),
    "drawn-and-scaled": make_wrong("training:DrawnBuffer"),
    "longest-so-far": make_wrong("training:LongestSoFar"),
    "once-only": make_wrong("training:OnceOnly"),
}

EXAMPLES = (
    expect_pass("training.gradients", "sinusoidal"),
    expect_pass("training.gradients", "end-to-end"),
    expect_pass("training.gradients", "drawn-and-scaled"),
    expect_fail("training.gradients", "detached", "missing-gradient"),
    expect_fail("training.gradients", "half-detached", "different-gradient"),
    expect_not_tested("training.gradients", "staircase", "no-slope"),
    expect_not_applicable("training.gradients", "constant", "nothing-to-train"),
    expect_not_tested("training.gradients", "fixed-length-printed", "eager-fails"),
    expect_pass("training.after-inference-mode", "sinusoidal"),
    expect_pass("training.after-inference-mode", "end-to-end"),
    expect_pass("training.after-inference-mode", "growing-sum"),
    expect_fail("training.after-inference-mode", "growing-cache", "RuntimeError"),
    expect_pass("training.two-ranks", "plain-attribute"),
    expect_pass("training.two-ranks", "end-to-end"),
    expect_pass("training.two-ranks", "drawn-and-scaled"),
    expect_fail("training.two-ranks", "drawn-attribute", "not-broadcast"),
    expect_fail("training.two-ranks", "growing-cache", "buffers-differ"),
    expect_fail("training.two-ranks", "longest-so-far", "ranks-differ"),
    expect_fail("training.two-ranks", "once-only", "rank-raises"),
    expect_not_tested("training.two-ranks", "fixed-length-printed", "eager-fails"),
)
