"""Expected outcomes of the theme `numerics`, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    expect_fail,
    expect_not_applicable,
    expect_not_tested,
    expect_pass,
    make_wrong,
)

SUBJECTS = {
    "table-from-bfloat16": make_wrong("numerics:TableFromBfloat16", table="pe"),
    "frequencies-from-float16": make_wrong("numerics:FrequenciesFromFloat16", table="pe"),
    "first-from-float16": make_wrong("numerics:FirstFromFloat16"),
    "answers-in-single": make_wrong("numerics:AnswersInSingle"),
    "single-inside": make_wrong("numerics:SingleInside"),
    "sees-nothing": make_wrong("numerics:SeesNothing"),
    "masked": make_wrong("numerics:Masked"),
    "not-finite": make_wrong("wrong:NotFinite"),
    "streams": make_wrong("numerics:GoesOn"),
    "other-each-time": make_wrong("numerics:OtherEachTime"),
    "other-each-build": make_wrong("numerics:OtherEachBuild", table="pe"),
    "mended": make_wrong("numerics:Mended", arguments={"d_model": 16}, table="pe"),
    "refuses-odd": make_wrong("numerics:RefusesOdd", arguments={"d_model": 16}, table="pe"),
}

EXAMPLES = (
    expect_pass("numerics.float64-reference", "sinusoidal"),
    expect_pass("numerics.float64-reference", "end-to-end"),
    expect_fail("numerics.float64-reference", "table-from-bfloat16", "imprecise"),
    expect_not_tested("numerics.float64-reference", "answers-in-single", "no-float64"),
    expect_not_tested("numerics.float64-reference", "single-inside", "no-float64"),
    expect_pass("numerics.float64-reference", "masked"),
    expect_pass("numerics.float64-reference", "sees-nothing"),
    expect_not_tested("numerics.float64-reference", "fixed-length-printed", "eager-fails"),
    expect_pass("numerics.first-position", "sinusoidal"),
    expect_fail("numerics.first-position", "first-from-float16", "imprecise"),
    expect_pass("numerics.last-position", "sinusoidal"),
    expect_pass("numerics.last-position", "end-to-end"),
    expect_fail("numerics.last-position", "frequencies-from-float16", "imprecise"),
    expect_not_applicable("numerics.last-position", "recomputed", "no-max-length"),
    expect_pass("numerics.table-digest", "sinusoidal"),
    expect_fail("numerics.table-digest", "other-each-build", "other-table"),
    expect_not_applicable("numerics.table-digest", "recomputed", "no-table"),
    expect_pass("numerics.finite", "sinusoidal"),
    expect_pass("numerics.finite", "masked"),
    expect_fail("numerics.finite", "sees-nothing", "nan"),
    expect_fail("numerics.finite", "not-finite", "infinite"),
    expect_pass("numerics.deterministic", "end-to-end"),
    expect_pass("numerics.deterministic", "streams"),
    expect_fail("numerics.deterministic", "other-each-time", "calls-differ"),
    expect_fail("numerics.deterministic", "other-each-build", "builds-differ"),
    expect_pass("numerics.odd-width", "mended"),
    expect_pass("numerics.odd-width", "refuses-odd"),
    expect_fail("numerics.odd-width", "sinusoidal", "unclear-error"),
    expect_fail("numerics.odd-width", "queries-and-keys", "unclear-error"),
    expect_not_applicable("numerics.odd-width", "recomputed", "no-d-model"),
)
