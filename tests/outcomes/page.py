"""The page that lists every verdict and reason with the test that produces it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from tabulate import tabulate

from tests.outcomes.codes import ROOT, Code, list_codes
from tests.outcomes.produced import Production, list_productions
from tests.outcomes.recorded import RECORDED, find_recorded_cells
from torchgrid.contract import Stage, Verdict

PAGE = ROOT / "docs" / "outcomes.md"
HEADERS = ("reason", "what it means", "the test that produces it")

INTRODUCTION = """\
# Verdicts and reasons

A probe ends with a verdict, and most verdicts come with a reason. A cell that stops before its
probes has a stage and a reason instead. This page explains all of them. For each it names a test
that produces it. The [glossary](glossary.md) explains the words.

`python -m tests.outcomes` generates this page. It reads the verdicts and reasons from the source of
the engine, the harness and the probes. A named test has seen torchgrid write the reason to a
journal or a record. Some reasons need another release of torch than the tests use. For those the
page names an accepted record. `and N more` counts further tests, and paths are below `tests`. A
test fails if this page is out of date, or if a reason has no test.
"""

SECTIONS: Mapping[str, str] = {
    **{verdict: f"Verdict: {verdict}" for verdict in Verdict},
    **{stage: f"A cell that stops at: {stage}" for stage in Stage},
}


def read_meanings() -> dict[tuple[str, str], str]:
    """Read the meaning of each code, by its words."""
    tables = tomllib.loads((Path(__file__).parent / "meanings.toml").read_text(encoding="utf-8"))
    return {
        (kind, reason): text for kind, table in tables.items() for reason, text in table.items()
    }


def render_page() -> str:
    """Render the page."""
    tests, meanings, recorded = find_tests(), read_meanings(), find_recorded_cells()
    parts = [INTRODUCTION]
    for kind, title in SECTIONS.items():
        rows = []
        for code in (code for code in list_codes() if code.kind == kind):
            shown = f"`{code.reason}`" if " " not in code.reason else code.reason
            if code.words in tests:
                first, *others = tests[code.words]
                more = f" and {len(others)} more" if others else ""
                where = f" (on {first.where})" if first.where else ""
                evidence = f"`{first.test.removeprefix('tests/')}`{where}{more}"
            else:
                cell = recorded[code.words]
                evidence = f"{RECORDED[code.words]}: the accepted record of `{cell}`"
            rows.append((shown if code.reason else "", _explain(meanings, code), evidence))
        table = tabulate(rows, headers=HEADERS, tablefmt="github", disable_numparse=True)
        parts += [f"## {title}\n", f"{table}\n"]
    return "\n".join(parts)


def find_tests() -> dict[tuple[str, str], list[Production]]:
    """Return the tests of each code, those that run on any machine first."""
    found: dict[tuple[str, str], list[Production]] = {}
    for production in sorted(list_productions(), key=lambda p: bool(p.where)):
        found.setdefault(production.words, []).append(production)
    return found


def _explain(meanings: Mapping[tuple[str, str], str], code: Code) -> str:
    """Return the meaning of a code; raises SystemExit that names what to add."""
    if code.words not in meanings:
        raise SystemExit(
            f"tests/outcomes/meanings.toml: [{code.kind}] has no {code.reason!r}; "
            "add a line that explains it"
        )
    return meanings[code.words]
