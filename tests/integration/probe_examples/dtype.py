"""What the probes of the theme `dtype` must say, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    LAYOUT,
    RIGHT,
    SHAPE,
    Subject,
    argument,
    fails,
    not_applicable,
    not_tested,
    passes,
    wrong,
)

QUERIES = argument([2, 2, 6, 64], ["batch", "heads", "seq", "feature"])
BY_HEAD = argument([2, 6, 2, 8], ["batch", "seq", "heads", "feature"])
POSITIONS = argument([2, 6], ["batch", "seq"], values="positions", dtype="int64")
ROTATED = [{key: QUERIES[key] for key in ("shape", "layout")}] * 2
ROTATED_BY_HEAD = [{key: BY_HEAD[key] for key in ("shape", "layout")}] * 2
BY_PLACE = ["batch", "seq"]
TWO_OUTPUTS = [{"shape": SHAPE, "layout": LAYOUT}] * 2

SUBJECTS = {
    "coarse-positions": wrong("wrong:CoarsePositions"),
    "halved-in-half": wrong("wrong:HalvedInHalf"),
    "back-to-float": wrong("dtype:BackToFloat", table="pe"),
    "positions-by-matmul": wrong("dtype:PositionsByMatmul"),
    "in-the-inputs-type": wrong("dtype:InTheInputsType"),
    "complex-table": wrong("dtype:ComplexTable", table="pe", max_length=64),
    "complex-table-kept": wrong("dtype:ComplexTableKept", table="pe", max_length=64),
    "one-of-two-types": wrong("dtype:OneOfTwoTypes", outputs=TWO_OUTPUTS),
    "weighted": wrong("dtype:Weighted"),
    "signs": wrong("dtype:Signs"),
    "pooled": wrong("dtype:Pooled", outputs=[{"shape": [3, 16], "layout": ["batch", "feature"]}]),
    "positions-alone": wrong(
        "dtype:OfPositions", inputs=[POSITIONS], outputs=[{"shape": [2, 6], "layout": BY_PLACE}]
    ),
    "shortened": wrong("wrong:Shortened"),
    "rope-angles": Subject(
        target=RIGHT + "rope_ntk:RopeNtk",
        arguments={"head_dim": 64, "trained_len": 4096},
        inputs=[argument([2, 6, 64], ["batch", "seq", "feature"]), POSITIONS],
        outputs=[{"shape": [2, 6, 64], "layout": ["batch", "seq", "other"]}] * 2,
        max_length=4096,
    ),
    "rope-rounded": Subject(
        target=RIGHT + "rope_half:RopeHalf",
        arguments={"head_dim": 64},
        inputs=[QUERIES, QUERIES],
        outputs=ROTATED,
        table="inv_freq",
        max_length=None,
    ),
    "rope-upcasting": Subject(
        target=RIGHT + "rope_half:RopeHalf",
        arguments={"head_dim": 64, "keep_dtype": False},
        inputs=[QUERIES, QUERIES],
        outputs=ROTATED,
        max_length=None,
    ),
    "rope-complex-as-it-comes": Subject(
        target=RIGHT + "rope_complex:RopeComplex",
        arguments={"head_dim": 8, "upcast": False},
        inputs=[BY_HEAD, BY_HEAD],
        outputs=ROTATED_BY_HEAD,
    ),
    "rope-cache-cast": Subject(
        target=RIGHT + "rope_cache:RopeCache",
        arguments={"head_dim": 64},
        inputs=[QUERIES, QUERIES],
        outputs=ROTATED,
        max_length=None,
    ),
}

EXAMPLES = (
    passes("dtype.follows-module", "sinusoidal"),
    passes("dtype.follows-module", "recomputed"),
    fails("dtype.follows-module", "plain-attribute", "other-dtype"),
    passes("dtype.follows-module", "end-to-end"),
    fails("dtype.follows-module", "coarse-positions", "different-values"),
    fails("dtype.follows-module", "halved-in-half", "different-values"),
    fails("dtype.follows-module", "complex-table", "different-values"),
    fails("dtype.follows-module", "rope-complex-as-it-comes", "RuntimeError"),
    not_tested("dtype.follows-module", "fixed-length-printed", "eager-fails"),
    not_applicable("dtype.follows-module", "positions-alone", "no-floats"),
    passes("dtype.double", "sinusoidal"),
    passes("dtype.double", "end-to-end"),
    fails("dtype.double", "back-to-float", "other-dtype"),
    passes("dtype.input-only", "sinusoidal"),
    passes("dtype.input-only", "recomputed"),
    fails("dtype.input-only", "coarse-positions", "different-values"),
    fails("dtype.input-only", "one-of-two-types", "other-dtype"),
    fails("dtype.input-only", "weighted", "RuntimeError"),
    not_applicable("dtype.input-only", "positions-alone", "no-float-input"),
    passes("dtype.keeps-input-type", "recomputed"),
    passes("dtype.keeps-input-type", "rope-rounded"),
    fails("dtype.keeps-input-type", "sinusoidal", "other-dtype"),
    fails("dtype.keeps-input-type", "rope-upcasting", "other-dtype"),
    not_applicable("dtype.keeps-input-type", "weighted", "refuses-other-types"),
    not_applicable("dtype.keeps-input-type", "signs", "no-float-output"),
    passes("dtype.autocast", "sinusoidal"),
    passes("dtype.autocast", "end-to-end"),
    fails("dtype.autocast", "positions-by-matmul", "different-values"),
    passes("dtype.table-precision", "sinusoidal"),
    passes("dtype.table-precision", "end-to-end"),
    fails("dtype.table-precision", "rope-rounded", "imprecise"),
    fails("dtype.table-precision", "rope-angles", "imprecise"),
    not_tested("dtype.table-precision", "fixed-length-printed", "eager-fails"),
    not_tested("dtype.table-precision", "shortened", "wrong-shape"),
    passes("dtype.distinct-positions", "sinusoidal"),
    passes("dtype.distinct-positions", "rope-rounded"),
    not_applicable("dtype.distinct-positions", "weighted", "positions-alike"),
    not_applicable("dtype.distinct-positions", "pooled", "no-positions"),
    not_tested("dtype.distinct-positions", "rope-complex-as-it-comes", "low-precision-fails"),
    fails("dtype.distinct-positions", "in-the-inputs-type", "positions-collide"),
    fails("dtype.distinct-positions", "rope-cache-cast", "positions-collide"),
    passes("dtype.complex-buffers", "complex-table-kept"),
    fails("dtype.complex-buffers", "complex-table", "imaginary-part-lost"),
    not_applicable("dtype.complex-buffers", "sinusoidal", "no-complex-tensor"),
)
