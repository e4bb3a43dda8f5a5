"""Expected outcomes of the theme `shapes`, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from dataclasses import replace

from tests.integration.probe_examples.words import (
    COMMON,
    expect_fail,
    expect_not_applicable,
    expect_not_tested,
    expect_pass,
    make_argument,
    make_wrong,
)

SIDES = ["height", "width"]

SUBJECTS = {
    # All samples behind one another, as without padding.
    "flat-batch": make_wrong(
        "dtype:Signs",
        sizes={"batch": 2, "seq": 4},
        inputs=[make_argument(["batch*seq", 16], ["other", "feature"])],
    ),
    # As long as its batch, where the table on the batch axis does not raise.
    "printed-square": replace(
        COMMON["fixed-length-printed"],
        inputs=[make_argument([6, 6, 16], ["seq", "batch", "feature"])],
    ),
    "in-place": make_wrong("wrong:InPlace", table="pe"),
    "batch-mean": make_wrong("wrong:BatchMean"),
    "shortened": make_wrong("wrong:Shortened"),
    "not-finite": make_wrong("wrong:NotFinite"),
    "sees-nothing": make_wrong("numerics:SeesNothing"),
    "streams": make_wrong("numerics:GoesOn"),
    "noise": make_wrong("dtype:Noise"),
    "only-with-gradients": make_wrong("shapes:OnlyWithGradients"),
    "even-lengths": make_wrong("shapes:EvenLengths"),
    "pairs": make_wrong("shapes:Pairs"),
    "image-plus-one": make_wrong(
        "shapes:PlusOne", inputs=[make_argument([2, 4, 8, 8], ["batch", "feature", *SIDES])]
    ),
    "rounded-sides": make_wrong(
        "shapes:RoundedSides", inputs=[make_argument([2, 4, 8, 8], ["batch", "feature", *SIDES])]
    ),
    "learned": make_wrong("wrong:Learned", max_length=50),
    "refuses-with-an-address": make_wrong("wrong:RefusesWithAnAddress", max_length=8),
    "clamped": make_wrong("wrong:Clamped", max_length=50),
    "squeezed": make_wrong("shapes:Squeezed", table="pe"),
    "needs-one": make_wrong("shapes:NeedsOne"),
    "needs-two": make_wrong("shapes:NeedsTwo"),
    "strided-view": make_wrong("shapes:StridedView"),
    "plus-one": make_wrong("shapes:PlusOne", inputs=[make_argument([6, 16], ["seq", "feature"])]),
    "without-positions": make_wrong(
        "shapes:PlusOne", inputs=[make_argument([3, 16], ["batch", "feature"])]
    ),
    "of-a-number": make_wrong(
        "device:FromALength",
        inputs=[make_argument([6], ["seq"], values="length")],
        outputs=[{"shape": [6, 6], "layout": ["seq", "seq"]}],
    ),
    "answers-with-words": make_wrong("shapes:AnswersWithWords"),
    "unclear-compiled": make_wrong("shapes:UnclearCompiled", max_length=50),
    "says-zero": make_wrong("shapes:SaysZero"),
    "clamped-compiled": make_wrong("shapes:ClampedCompiled", max_length=50),
}

EXAMPLES = (
    expect_pass("shapes.forward", "sinusoidal"),
    expect_pass("shapes.forward", "end-to-end"),
    expect_pass("shapes.forward", "in-place"),
    expect_fail("shapes.forward", "fixed-length-printed", "RuntimeError"),
    expect_fail("shapes.forward", "printed-square", "batch-dependent"),
    expect_fail("shapes.forward", "batch-mean", "batch-dependent"),
    expect_fail("shapes.forward", "shortened", "wrong-shape"),
    expect_pass("shapes.forward", "not-finite"),
    expect_pass("shapes.forward", "streams"),
    expect_fail("shapes.forward", "only-with-gradients", "RuntimeError"),
    expect_fail("shapes.forward", "answers-with-words", "no-tensor"),
    expect_pass("shapes.overflow", "fixed-length"),
    expect_pass("shapes.overflow", "sinusoidal"),
    expect_fail("shapes.overflow", "learned", "unclear-error"),
    expect_fail("shapes.overflow", "refuses-with-an-address", "unclear-error"),
    expect_fail("shapes.overflow", "clamped", "silently-accepted"),
    expect_pass("shapes.overflow", "end-to-end"),
    expect_not_applicable("shapes.overflow", "recomputed", "no-max-length"),
    expect_pass("shapes.overflow-compiled", "sinusoidal"),
    expect_pass("shapes.overflow-compiled", "fixed-length"),
    expect_pass("shapes.overflow-compiled", "learned"),
    expect_fail("shapes.overflow-compiled", "unclear-compiled", "unclear-error"),
    expect_fail("shapes.overflow-compiled", "clamped-compiled", "silently-accepted"),
    expect_not_applicable("shapes.overflow-compiled", "clamped", "eager-does-not-refuse"),
    expect_pass("shapes.batch-one", "end-to-end"),
    expect_pass("shapes.batch-one", "streams"),
    expect_fail("shapes.batch-one", "squeezed", "wrong-shape"),
    expect_not_applicable("shapes.batch-one", "plus-one", "no-batch"),
    expect_pass("shapes.length-one", "sinusoidal"),
    expect_pass("shapes.length-one", "even-lengths"),
    expect_pass("shapes.length-one", "sees-nothing"),
    expect_fail("shapes.length-one", "squeezed", "wrong-shape"),
    expect_fail("shapes.length-one", "needs-two", "not-finite"),
    expect_not_applicable("shapes.length-one", "without-positions", "no-length"),
    expect_pass("shapes.length-zero", "sinusoidal"),
    expect_pass("shapes.length-zero", "says-zero"),
    expect_fail("shapes.length-zero", "needs-one", "unclear-error"),
    expect_pass("shapes.every-length", "sinusoidal"),
    expect_pass("shapes.every-length", "streams"),
    expect_pass("shapes.every-length", "even-lengths"),
    expect_pass("shapes.every-length", "image-plus-one"),
    expect_fail("shapes.every-length", "pairs", "RuntimeError"),
    expect_fail("shapes.every-length", "rounded-sides", "wrong-shape"),
    expect_not_applicable("shapes.every-length", "without-positions", "no-length"),
    expect_pass("shapes.non-contiguous", "sinusoidal"),
    expect_pass("shapes.non-contiguous", "streams"),
    expect_fail("shapes.non-contiguous", "strided-view", "different-values"),
    expect_not_applicable("shapes.non-contiguous", "of-a-number", "no-strides"),
    expect_not_applicable("shapes.non-contiguous", "noise", "random-draws"),
    expect_not_applicable("shapes.batch-one", "noise", "random-draws"),
    expect_not_applicable("shapes.batch-one", "flat-batch", "no-plain-batch"),
    expect_pass("shapes.forward", "flat-batch"),
    expect_pass("shapes.forward", "noise"),
    expect_pass("shapes.input-unchanged", "sinusoidal"),
    expect_fail("shapes.input-unchanged", "in-place", "works-in-place"),
    expect_not_tested("shapes.input-unchanged", "fixed-length-printed", "eager-fails"),
)
