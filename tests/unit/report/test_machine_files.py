"""The files for programs agree with each other."""

from __future__ import annotations

import json
from dataclasses import replace

from tests.unit.builders import outcome, record, results
from torchgrid.report.compatibility_json import parse_document
from torchgrid.report.machine_files import COMPATIBILITY, render_machine_files


def test_render_machine_files_has_the_document_and_a_badge_for_each_encoding() -> None:
    known = replace(
        results(record(outcome(), outcome(encoding="rope"))), require={"rope": ("compile",)}
    )

    made = render_machine_files(known)

    assert {COMPATIBILITY, "badges/rope.json", "badges/sinusoidal.json"} == made.keys()
    document = parse_document(made[COMPATIBILITY], name=COMPATIBILITY)
    assert ["rope", "sinusoidal"] == [encoding.name for encoding in document.encodings]
    assert "works on 2.9.1 (2025-11)" == json.loads(made["badges/rope.json"])["message"]
