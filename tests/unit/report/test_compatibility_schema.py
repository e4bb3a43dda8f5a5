"""The schema of `compatibility.json` refuses what would be a claim without evidence."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from pydantic import ValidationError

from tests.unit.builders import ROOT
from torchgrid.report.compatibility_schema import Document, Range, ThemeFigures, make_schema

STATEMENT = {"themes": [], "status": "unknown", "sentence": "unknown"}
VALID: dict[str, Any] = {
    "format": 1,
    "checked": "2026-11-26",
    "releases": [{"name": "2.9.1", "date": "2025-11-12"}],
    "cells": [
        {
            "name": "torch2.9.1-pypi-py3.11",
            "release": "2.9.1",
            "channel": "release",
            "variant": "py3.11",
            "is_finished": True,
        }
    ],
    "figures": [{"word": "works", "passed": 1}],
    "encodings": [
        {"name": "rope", "cells": [0], "words": {"compile": [0]}, "statements": [STATEMENT]}
    ],
    "tasks": [{"encoding": "rope", "probe": "compile.eager", "device": "cpu"}],
    "results": [{"verdict": "pass"}],
    "outcomes": {"cell": [0], "task": [0], "result": [0]},
}


def is_valid(content: dict[str, Any]) -> tuple[bool, bool]:
    """Tell whether JSON Schema takes the content, and whether the models do."""
    by_schema = jsonschema.Draft202012Validator(make_schema()).is_valid(content)
    try:
        Document.model_validate_json(json.dumps(content))
    except ValidationError:
        return by_schema, False
    return by_schema, True


def test_make_schema_is_a_schema_and_the_published_one() -> None:
    jsonschema.Draft202012Validator.check_schema(make_schema())

    published = (ROOT / "docs" / "compatibility.schema.json").read_text(encoding="utf-8")
    assert make_schema() == json.loads(published)
    assert (True, True) == is_valid(VALID)


@pytest.mark.parametrize(
    "changes",
    [
        {"results": [{"verdict": "fail"}]},
        {"results": [{"verdict": "blocked", "reason": ""}]},
        {"results": [{"verdict": "timeout", "reason": None}]},
        {"figures": [{"word": "partly", "passed": 1}]},
        {
            "encodings": [
                {
                    **VALID["encodings"][0],
                    "statements": [
                        {
                            **STATEMENT,
                            "ranges": [
                                {
                                    "first": "2.9.1",
                                    "last": "2.9.1",
                                    "tested": ["2.9.1"],
                                    "status": "broken",
                                }
                            ],
                        }
                    ],
                }
            ]
        },
        {"format": 2},
        {"surplus": 1},
    ],
)
def test_schema_and_models_refuse_a_verdict_without_a_reason(changes: dict[str, Any]) -> None:
    assert (False, False) == is_valid({**VALID, **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"outcomes": {"cell": [0], "task": [0], "result": [1]}},
        {"outcomes": {"cell": [0], "task": [0], "result": []}},
        {"figures": []},
        {"cells": []},
    ],
)
def test_models_refuse_an_index_that_leads_nowhere(changes: dict[str, Any]) -> None:
    assert (True, False) == is_valid({**VALID, **changes})


def test_a_word_that_works_needs_no_reason() -> None:
    assert ThemeFigures.model_validate({"word": "unknown"}).reason is None
    with pytest.raises(ValidationError, match="broken without a reason"):
        Range(first="2.9.1", last="2.9.1", tested=("2.9.1",), status="broken")  # type: ignore[arg-type]
