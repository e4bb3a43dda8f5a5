"""Expected outcomes of the theme `dtype`, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    LAYOUT,
    OWN,
    SHAPE,
    Subject,
    expect_fail,
    expect_not_applicable,
    expect_not_tested,
    expect_pass,
    make_argument,
    make_wrong,
)

QUERIES = make_argument([2, 2, 6, 64], ["batch", "heads", "seq", "feature"])
BY_HEAD = make_argument([2, 6, 2, 8], ["batch", "seq", "heads", "feature"])
POSITIONS = make_argument([2, 6], ["batch", "seq"], values="positions", dtype="int64")
ROTATED = [{key: QUERIES[key] for key in ("shape", "layout")}] * 2
ROTATED_BY_HEAD = [{key: BY_HEAD[key] for key in ("shape", "layout")}] * 2
BY_PLACE = ["batch", "seq"]
TWO_OUTPUTS = [{"shape": SHAPE, "layout": LAYOUT}] * 2

SUBJECTS = {
    "coarse-positions": make_wrong("wrong:CoarsePositions"),
    "halved-in-half": make_wrong("wrong:HalvedInHalf"),
    "back-to-float": make_wrong("dtype:BackToFloat", table="pe"),
    "positions-by-matmul": make_wrong("dtype:PositionsByMatmul"),
    "in-the-inputs-type": make_wrong("dtype:InTheInputsType"),
    "complex-table": make_wrong("dtype:ComplexTable", table="pe", max_length=64),
    "complex-table-kept": make_wrong("dtype:ComplexTableKept", table="pe", max_length=64),
    "one-of-two-types": make_wrong("dtype:OneOfTwoTypes", outputs=TWO_OUTPUTS),
    "weighted": make_wrong("dtype:Weighted"),
    "signs": make_wrong("dtype:Signs"),
    "pooled": make_wrong(
        "dtype:Pooled", outputs=[{"shape": [3, 16], "layout": ["batch", "feature"]}]
    ),
    "positions-alone": make_wrong(
        "dtype:OfPositions", inputs=[POSITIONS], outputs=[{"shape": [2, 6], "layout": BY_PLACE}]
    ),
    "shortened": make_wrong("wrong:Shortened"),
    "rope-angles": Subject(
        target=OWN + "rope_ntk:RopeNtk",
        arguments={"head_dim": 64, "trained_len": 4096},
        inputs=[make_argument([2, 6, 64], ["batch", "seq", "feature"]), POSITIONS],
        outputs=[{"shape": [2, 6, 64], "layout": ["batch", "seq", "other"]}] * 2,
        max_length=4096,
    ),
    "rope-rounded": Subject(
        target=OWN + "rope_half:RopeHalf",
        arguments={"head_dim": 64},
        inputs=[QUERIES, QUERIES],
        outputs=ROTATED,
        table="inv_freq",
        max_length=None,
    ),
    "rope-upcasting": Subject(
        target=OWN + "rope_half:RopeHalf",
        arguments={"head_dim": 64, "keep_dtype": False},
        inputs=[QUERIES, QUERIES],
        outputs=ROTATED,
        max_length=None,
    ),
    "rope-complex-as-it-comes": Subject(
        target=OWN + "rope_complex:RopeComplex",
        arguments={"head_dim": 8, "upcast": False},
        inputs=[BY_HEAD, BY_HEAD],
        outputs=ROTATED_BY_HEAD,
    ),
    "rope-cache-cast": Subject(
        target=OWN + "rope_cache:RopeCache",
        arguments={"head_dim": 64},
        inputs=[QUERIES, QUERIES],
        outputs=ROTATED,
        max_length=None,
    ),
}

EXAMPLES = (
    expect_pass("dtype.follows-module", "sinusoidal"),
    expect_pass("dtype.follows-module", "recomputed"),
    expect_fail("dtype.follows-module", "plain-attribute", "other-dtype"),
    expect_pass("dtype.follows-module", "end-to-end"),
    expect_fail("dtype.follows-module", "coarse-positions", "different-values"),
    expect_fail("dtype.follows-module", "halved-in-half", "different-values"),
    expect_fail("dtype.follows-module", "complex-table", "different-values"),
    expect_fail("dtype.follows-module", "rope-complex-as-it-comes", "RuntimeError"),
    expect_not_tested("dtype.follows-module", "fixed-length-printed", "eager-fails"),
    expect_not_applicable("dtype.follows-module", "positions-alone", "no-floats"),
    expect_pass("dtype.double", "sinusoidal"),
    expect_pass("dtype.double", "end-to-end"),
    expect_fail("dtype.double", "back-to-float", "other-dtype"),
    expect_pass("dtype.input-only", "sinusoidal"),
    expect_pass("dtype.input-only", "recomputed"),
    expect_fail("dtype.input-only", "coarse-positions", "different-values"),
    expect_fail("dtype.input-only", "one-of-two-types", "other-dtype"),
    expect_fail("dtype.input-only", "weighted", "RuntimeError"),
    expect_not_applicable("dtype.input-only", "positions-alone", "no-float-input"),
    expect_pass("dtype.keeps-input-type", "recomputed"),
    expect_pass("dtype.keeps-input-type", "rope-rounded"),
    expect_fail("dtype.keeps-input-type", "sinusoidal", "other-dtype"),
    expect_fail("dtype.keeps-input-type", "rope-upcasting", "other-dtype"),
    expect_not_applicable("dtype.keeps-input-type", "weighted", "refuses-other-types"),
    expect_not_applicable("dtype.keeps-input-type", "signs", "no-float-output"),
    expect_pass("dtype.autocast", "sinusoidal"),
    expect_pass("dtype.autocast", "end-to-end"),
    expect_fail("dtype.autocast", "positions-by-matmul", "different-values"),
    expect_pass("dtype.table-precision", "sinusoidal"),
    expect_pass("dtype.table-precision", "end-to-end"),
    expect_fail("dtype.table-precision", "rope-rounded", "imprecise"),
    expect_fail("dtype.table-precision", "rope-angles", "imprecise"),
    expect_not_tested("dtype.table-precision", "fixed-length-printed", "eager-fails"),
    expect_not_tested("dtype.table-precision", "shortened", "wrong-shape"),
    expect_pass("dtype.distinct-positions", "sinusoidal"),
    expect_pass("dtype.distinct-positions", "rope-rounded"),
    expect_not_applicable("dtype.distinct-positions", "weighted", "positions-alike"),
    expect_not_applicable("dtype.distinct-positions", "pooled", "no-positions"),
    expect_not_tested(
        "dtype.distinct-positions", "rope-complex-as-it-comes", "low-precision-fails"
    ),
    expect_fail("dtype.distinct-positions", "in-the-inputs-type", "positions-collide"),
    expect_fail("dtype.distinct-positions", "rope-cache-cast", "positions-collide"),
    expect_pass("dtype.complex-buffers", "complex-table-kept"),
    expect_fail("dtype.complex-buffers", "complex-table", "imaginary-part-lost"),
    expect_not_applicable("dtype.complex-buffers", "sinusoidal", "no-complex-tensor"),
)
