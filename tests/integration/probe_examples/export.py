"""What the probes of the theme `export` must say, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    RIGHT,
    Subject,
    argument,
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
    "per-length": wrong("wrong:PerLength"),
    "in-place": wrong("wrong:InPlace", table="pe"),
    "otherwise-compiled": wrong("wrong:OtherwiseCompiled"),
    "grows-its-attribute": wrong("compile:GrowsItsAttribute", max_length=None),
    "baked-length": wrong("export:BakedLength", table="pe"),
    "otherwise-scripted": wrong("export:OtherwiseScripted"),
    "changed-by-export": wrong("export:ChangedByExport", table="pe"),
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

EXAMPLES = ()
