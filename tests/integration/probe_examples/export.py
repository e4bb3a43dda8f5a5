"""Expected outcomes of the theme `export`, on torch 2.9.1 with onnx beside it."""

from __future__ import annotations

from dataclasses import replace

from tests.integration.probe_examples.words import (
    COMMON,
    LAYOUT,
    SHAPE,
    expect_fail,
    expect_not_applicable,
    expect_not_tested,
    expect_pass,
    make_argument,
    make_wrong,
)

ANGLE = make_argument([6, 8], ["seq", "other"])
STEPS = [make_argument([4], ["batch"])]
EMBEDDED = [{"shape": [4, 16], "layout": ["batch", "other"]}]

SUBJECTS = {
    "branch-on-data": make_wrong("wrong:BranchOnData", table="pe"),
    "otherwise-compiled": make_wrong("wrong:OtherwiseCompiled"),
    "baked-length": make_wrong("export:BakedLength", table="pe"),
    "otherwise-scripted": make_wrong("export:OtherwiseScripted"),
    "changed-by-export": make_wrong("export:ChangedByExport", table="pe"),
    "another-method": replace(COMMON["sinusoidal"], call="forward"),
    "sum-of-four": make_wrong("export:SumOfFour", inputs=[make_argument()] * 4),
    "rotated": make_wrong(
        "export:Rotated",
        inputs=[
            make_argument([2, 6, 16], ["batch", "seq", "feature"]),
            {"name": "angles", "structure": "tuple", "parts": [ANGLE, ANGLE]},
        ],
        max_length=None,
    ),
    "answers-a-dataclass": make_wrong("export:AnswersADataclass"),
    # It unpacks a shape in a call, which TorchScript does not read.
    "complex-rotary": replace(
        COMMON["queries-and-keys"], target="probes.encodings.rope_complex:RopeComplex"
    ),
    "relative-table": make_wrong(
        "export:RelativeTable",
        inputs=[make_argument(), make_argument(["2*seq-1", 16], ["other", "feature"])],
    ),
    "flat-scores": make_wrong(
        "export:FlatScores",
        inputs=[make_argument(), make_argument(["seq*seq"], ["other"])],
        max_length=256,
    ),
    "step": make_wrong("export:Step", inputs=STEPS, outputs=EMBEDDED, max_length=None),
    "baked-batch": make_wrong("export:BakedBatch", inputs=STEPS, outputs=EMBEDDED, max_length=None),
    "length-as-number": make_wrong(
        "export:OfALength",
        inputs=[make_argument(SHAPE, LAYOUT), make_argument([6], ["seq"], values="length")],
    ),
}

EXAMPLES = (
    expect_pass("export.static", "sinusoidal"),
    expect_pass("export.static", "queries-and-keys"),
    expect_fail("export.static", "otherwise-compiled", "different-values"),
    expect_fail("export.static", "branch-on-data", "GuardOnDataDependentSymNode"),
    expect_fail("export.static", "keeps-and-grows", "RuntimeError"),
    expect_fail("export.static", "changed-by-export", "module-changed"),
    expect_not_tested("export.static", "fixed-length-printed", "eager-fails"),
    expect_pass("export.static", "rotated"),
    expect_pass("export.static", "advances"),
    expect_pass("export.static", "drops-always"),
    expect_pass("export.static", "step"),
    expect_fail("export.static", "wide-compiled", "other-dtype"),
    expect_fail("export.static", "answers-a-dataclass", "RuntimeError"),
    expect_pass("export.train-mode", "dropped"),
    expect_pass("export.train-mode", "batch-normed"),
    expect_fail("export.train-mode", "otherwise-trained", "different-values"),
    expect_not_applicable("export.train-mode", "sinusoidal", "trains-alike"),
    expect_pass("export.dynamic-length", "sinusoidal"),
    expect_pass("export.dynamic-length", "queries-and-keys"),
    expect_pass("export.dynamic-length", "rotated"),
    expect_pass("export.dynamic-length", "relative-table"),
    expect_pass("export.dynamic-length", "advances"),
    expect_not_tested("export.dynamic-length", "flat-scores", "no-such-dim"),
    expect_not_applicable("export.dynamic-length", "length-as-number", "length-number"),
    expect_fail("export.dynamic-length", "keeps-and-grows", "UserError"),
    expect_fail("export.dynamic-length", "otherwise-compiled", "different-values"),
    expect_pass("export.unbounded-length", "recomputed"),
    expect_fail("export.unbounded-length", "sinusoidal", "UserError"),
    expect_pass("export.script", "sinusoidal"),
    expect_pass("export.script", "step"),
    expect_pass("export.script", "recomputed"),
    expect_fail("export.script", "complex-rotary", "RuntimeError"),
    expect_fail("export.script", "otherwise-scripted", "different-values"),
    expect_not_applicable("export.script", "another-method", "other-method"),
    expect_pass("export.trace", "queries-and-keys"),
    expect_fail("export.trace", "branch-on-data", "different-values"),
    expect_fail("export.trace", "x-and-positions", "different-values"),
    expect_fail("export.trace", "keeps-and-grows", "TracingCheckError"),
    expect_not_applicable("export.trace", "length-as-number", "length-number"),
    expect_pass("export.trace", "sum-of-four"),
    expect_pass("export.trace", "rotated"),
    expect_pass("export.trace", "answers-a-dataclass"),
    expect_pass("export.trace", "advances"),
    expect_pass("export.trace", "drops-always"),
    expect_pass("export.trace", "step"),
    expect_fail("export.trace", "baked-batch", "RuntimeError"),
    expect_pass("export.trace-then-move", "sinusoidal", "meta"),
    expect_fail("export.trace-then-move", "plain-attribute", "RuntimeError", "meta"),
    expect_pass("export.aot-inductor", "sinusoidal"),
    expect_fail("export.aot-inductor", "branch-on-data", "GuardOnDataDependentSymNode"),
    expect_not_tested("export.aot-inductor", "drops-always", "random-numbers"),
    expect_fail("export.dynamic-length", "baked-length", "GuardOnDataDependentSymNode"),
    expect_pass("export.onnx", "sinusoidal"),
    expect_pass("export.onnx", "queries-and-keys"),
    expect_pass("export.onnx", "rotated"),
    expect_not_applicable("export.onnx", "advances", "state-advances"),
    expect_fail("export.onnx", "baked-length", "TorchExportError"),
    expect_fail("export.onnx", "otherwise-compiled", "different-values"),
)
