"""What the probes of the theme `export` must say, on torch 2.9.1 with onnx beside it."""

from __future__ import annotations

from dataclasses import replace

from tests.integration.probe_examples.words import (
    COMMON,
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

HEADS = argument([2, 2, 10, 16], ["batch", "heads", "seq", "feature"])
QUERIES_AND_KEYS = [HEADS, HEADS]
ROTATED = [{"shape": HEADS["shape"], "layout": HEADS["layout"]}] * 2
POSITIONS = argument(
    [2, 6], ["batch", "seq"], name="position_ids", values="positions", dtype="int64"
)
ANGLES = [{"shape": [2, 6, 16], "layout": ["batch", "seq", "other"]}] * 2

SUBJECTS = {
    "branch-on-data": wrong("wrong:BranchOnData", table="pe"),
    "otherwise-compiled": wrong("wrong:OtherwiseCompiled"),
    "baked-length": wrong("export:BakedLength", table="pe"),
    "otherwise-scripted": wrong("export:OtherwiseScripted"),
    "changed-by-export": wrong("export:ChangedByExport", table="pe"),
    "another-method": replace(COMMON["sinusoidal"], call="forward"),
    "sum-of-four": wrong("export:SumOfFour", inputs=[argument()] * 4),
    "length-as-number": wrong(
        "export:OfALength",
        inputs=[argument(SHAPE, LAYOUT), argument([6], ["seq"], values="length")],
    ),
    "keeps-and-grows": Subject(
        target=RIGHT + "rope_cache:RopeCache",
        arguments={"head_dim": 16},
        inputs=QUERIES_AND_KEYS,
        outputs=ROTATED,
        max_length=None,
    ),
    "queries-and-keys": Subject(
        target=RIGHT + "rope_half:RopeHalf",
        arguments={"head_dim": 16},
        inputs=QUERIES_AND_KEYS,
        outputs=ROTATED,
        max_length=None,
    ),
    "x-and-positions": Subject(
        target=RIGHT + "rope_ntk:RopeNtk",
        arguments={"head_dim": 16},
        inputs=[argument([2, 6, 4], ["batch", "seq", "feature"]), POSITIONS],
        outputs=ANGLES,
        max_length=None,
    ),
}

EXAMPLES = (
    passes("export.static", "sinusoidal"),
    passes("export.static", "queries-and-keys"),
    fails("export.static", "otherwise-compiled", "different-values"),
    fails("export.static", "branch-on-data", "GuardOnDataDependentSymNode"),
    fails("export.static", "keeps-and-grows", "RuntimeError"),
    fails("export.static", "changed-by-export", "module-changed"),
    not_tested("export.static", "fixed-length-printed", "eager-fails"),
    passes("export.dynamic-length", "sinusoidal"),
    passes("export.dynamic-length", "queries-and-keys"),
    fails("export.dynamic-length", "keeps-and-grows", "UserError"),
    fails("export.dynamic-length", "otherwise-compiled", "different-values"),
    passes("export.unbounded-length", "recomputed"),
    fails("export.unbounded-length", "sinusoidal", "UserError"),
    passes("export.script", "sinusoidal"),
    fails("export.script", "recomputed", "RuntimeError"),
    fails("export.script", "otherwise-scripted", "different-values"),
    not_applicable("export.script", "another-method", "other-method"),
    passes("export.trace", "queries-and-keys"),
    fails("export.trace", "branch-on-data", "different-values"),
    fails("export.trace", "x-and-positions", "different-values"),
    fails("export.trace", "keeps-and-grows", "TracingCheckError"),
    not_applicable("export.trace", "length-as-number", "length-number"),
    not_tested("export.trace", "sum-of-four", "many-tensors"),
    passes("export.trace-then-move", "sinusoidal", "meta"),
    fails("export.trace-then-move", "plain-attribute", "RuntimeError", "meta"),
    passes("export.aot-inductor", "sinusoidal"),
    fails("export.aot-inductor", "branch-on-data", "GuardOnDataDependentSymNode"),
    fails("export.dynamic-length", "baked-length", "GuardOnDataDependentSymNode"),
    passes("export.onnx", "sinusoidal"),
    passes("export.onnx", "queries-and-keys"),
    fails("export.onnx", "baked-length", "TorchExportError"),
    fails("export.onnx", "otherwise-compiled", "different-values"),
)
