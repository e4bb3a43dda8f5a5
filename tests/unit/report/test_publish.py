"""Pages are made from accepted records, and only finished records are accepted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import (
    CELL,
    PROBE_FILE,
    cell,
    expectation,
    matrix,
    outcome,
    record,
    results,
    stopped,
    write,
)
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Reason, Verdict
from torchgrid.model import project
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.keys import Keys
from torchgrid.report import publish
from torchgrid.report.compatibility import render_compatibility_page

OTHER = cell(torch="2.6.0").id

OTHERS = ("changes.md", "claims.md")
"""The pages that have tests of their own."""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project with one probe of its own and no standard probes."""
    write(tmp_path / "probes" / "mini.py", PROBE_FILE)
    monkeypatch.setattr(project, "PACKAGE", tmp_path / "torchgrid")
    return Project(tmp_path)


def publish_records(
    place: Project, *records: Record, expect: Sequence[Expectation] = ()
) -> list[str]:
    """Publish `records`, and return the paths of the pages below the folder of reports."""
    for known in records:
        store.write_record(place.accepted, known)
    pages = publish.publish_pages(place, matrix(place.root, expect=expect))
    return [page.relative_to(place.reports).as_posix() for page in pages]


def read_page(place: Project, name: str) -> str:
    return (place.reports / name).read_text(encoding="utf-8")


def test_publish_pages_writes_pages_beside_their_records(place: Project) -> None:
    measured = outcome(metrics={"graphs": 1})
    itself = outcome(encoding=THE_CELL, probe="environment.compiler")

    actual = publish_records(place, record(measured, itself))

    assert "compatibility.md" == actual[0]
    assert [
        "cell.md",
        f"cells/{CELL}.md",
        "compatibility.md",
        "encodings/sinusoidal.md",
        "metrics.md",
        "metrics/compile.md",
        "probes.md",
        "probes/compile.inductor.md",
        "probes/environment.compiler.md",
        "probes/mini.passes.md",
        "releases.md",
        "releases/2.9.1.md",
        "wheels.md",
    ] == sorted(name for name in actual if name.endswith(".md") and name not in OTHERS)
    known = results(record(measured, itself))
    assert render_compatibility_page(known, actual) == read_page(place, "compatibility.md")
    assert "\n- [mini.passes]: Passes." in read_page(place, "probes.md")


def test_publish_pages_shows_what_the_matrix_expects(place: Project) -> None:
    publish_records(place, record(outcome()), expect=[expectation(why="an anti-pattern")])

    assert "an anti-pattern" in read_page(place, "expectations.md")
    assert "✓!" in read_page(place, "encodings/sinusoidal.md")


def test_publish_pages_deletes_generated_pages_without_outcomes(place: Project) -> None:
    old = "torch2.6.0-pypi-py3.11"
    publish_records(place, record(outcome(cell=old, encoding="gone", metrics={"m": 1}), cell=old))
    store.locate_record(place.accepted, old).unlink()
    own = write(place.reports / "encodings" / "own.md", "# My own words\n")

    actual = publish_records(place, record(outcome(encoding="there")))

    assert ["there.md", "own.md"] == sorted(
        (path.name for path in (place.reports / "encodings").iterdir()), reverse=True
    )
    assert [] == list((place.reports / "metrics").iterdir())
    assert [f"{CELL}.md"] == [path.name for path in (place.reports / "cells").iterdir()]
    assert ["2.9.1.md"] == [path.name for path in (place.reports / "releases").iterdir()]
    assert own.relative_to(place.reports).as_posix() not in actual


def test_publish_pages_deletes_badges_of_encodings_without_outcomes(place: Project) -> None:
    publish_records(place, record(outcome(encoding="gone")))
    own = write(place.reports / "badges" / "own.json", "{}\n")

    actual = publish_records(place, record(outcome(encoding="there")))

    badges = {path.name for path in (place.reports / "badges").iterdir()}
    assert {"there.json", "own.json"} == badges
    assert {"badges/there.json", "compatibility.json"} <= set(actual)
    assert "{}\n" == own.read_text(encoding="utf-8")


def test_publish_pages_writes_only_below_the_reports_whatever_an_encoding_is_called(
    place: Project,
) -> None:
    actual = publish_records(place, record(outcome(encoding="../../up"), outcome(encoding="/root")))

    assert 2 == len(list((place.reports / "encodings").iterdir()))
    assert all((place.reports / name).resolve().is_relative_to(place.reports) for name in actual)


def test_publish_pages_writes_only_links_that_exist(place: Project) -> None:
    itself = outcome(encoding=THE_CELL, probe="environment.compiler")
    actual = publish_records(place, record(outcome(encoding="a b", metrics={"graphs": 1}), itself))

    for name in actual:
        folder = (place.reports / name).parent
        text = read_page(place, name) if name.endswith(".md") else ""
        links = re.findall(r"\]\(([^)#]+)", text)
        links += re.findall(r"^\[[^\]]+\]: (\S+)$", text, flags=re.MULTILINE)
        for link in links:
            assert (folder / link).is_file(), f"{name}: {link}"


def test_publish_pages_leaves_out_a_stale_outcome(place: Project) -> None:
    keys: dict[str, Any] = {
        "environment": "0f",
        "host": {},
        "harness": "0f",
        "encodings": {"sinusoidal": "0f"},
        "themes": {"compile": "0f"},
        "select": {},
    }
    good = outcome(key=Keys(**keys).compute_key(outcome().task))
    stale = outcome(probe="compile.fullgraph", key="0f")

    publish_records(place, record(good, stale, keys=keys))

    text = read_page(place, "encodings/sinusoidal.md")
    assert "compile.inductor" in text
    assert "compile.fullgraph" not in text


def test_publish_pages_without_records_raises_and_writes_nothing(place: Project) -> None:
    with pytest.raises(NothingTestedError) as error:
        publish.publish_pages(place, matrix(place.root))

    expected = (
        "reports/data: no records to publish; run `nox -s matrix`, then `nox -s report -- --accept`"
    )
    assert (expected, Exit.NOTHING_TESTED) == (str(error.value), error.value.code)
    assert not place.reports.exists()


@pytest.mark.parametrize(
    "known",
    [record(), record(outcome(verdict=Verdict.NOT_TESTED)), record(suite=None, stopped=stopped())],
    ids=["no outcome", "no evidence", "a stop"],
)
def test_publish_pages_of_nothing_tested_writes_pages_and_raises(
    place: Project, known: Record
) -> None:
    with pytest.raises(NothingTestedError) as error:
        publish_records(place, known)

    assert str(error.value).startswith(
        "reports/data: the pages are written, but nothing was tested: 1 record, none with a ver"
    )
    assert (place.reports / "compatibility.md").exists()


def test_publish_pages_deletes_root_pages_that_are_no_longer_made(place: Project) -> None:
    itself = outcome(encoding=THE_CELL, probe="environment.compiler")
    made = publish_records(place, record(outcome(), itself), expect=[expectation()])
    assert {"cell.md", "expectations.md"} <= set(made)
    own = write(place.reports / "own.md", "# My own words\n")

    with pytest.raises(NothingTestedError):
        publish_records(place, record())

    left = {path.name for path in place.reports.glob("*.md")}
    assert {"compatibility.md", "own.md"} <= left
    assert not {"cell.md", "expectations.md"} & left
    assert own.read_text(encoding="utf-8") == "# My own words\n"


def test_accept_records_copies_finished_records_newest_first(place: Project) -> None:
    records = [record(outcome()), record(stopped=stopped(), suite=None, cell=OTHER)]
    for known in records:
        store.write_record(place.outcomes, known)

    assert [CELL, OTHER] == publish.accept_records(place)
    assert tuple(records) == store.read_records(place.accepted)


def test_accept_records_refuses_an_unfinished_record(place: Project) -> None:
    store.write_record(place.outcomes, record(outcome(), suite=None))

    assert [] == publish.accept_records(place)
    assert () == store.read_records(place.accepted)


ABOUT_THE_RELEASE = [
    Reason.NO_WHEEL,
    Reason.UNSATISFIABLE,
    Reason.MISMATCH,
    Reason.IMPORT_FAILED,
]
ABOUT_THE_RUN = [Reason.NOT_FINISHED, Reason.PROBES_INVALID, Reason.USER_SETTINGS]


@pytest.mark.parametrize("reason", Reason)
def test_accept_records_replaces_outcomes_only_by_a_stop_about_the_release(
    place: Project, reason: Reason
) -> None:
    known, new = record(outcome()), record(suite=None, stopped=stopped(reason))
    store.write_record(place.accepted, known)
    store.write_record(place.outcomes, new)

    publish.accept_records(place)

    expected = new if reason in ABOUT_THE_RELEASE else known
    assert (expected,) == store.read_records(place.accepted)


def test_accept_records_keeps_outcomes_if_the_users_settings_shaped_a_stop(place: Project) -> None:
    known = record(outcome())
    shaped = record(suite=None, stopped=stopped(), settings={"UV_DEFAULT_INDEX": None})
    store.write_record(place.accepted, known)
    store.write_record(place.outcomes, shaped)

    publish.accept_records(place)

    assert (known,) == store.read_records(place.accepted)


@pytest.mark.parametrize("reason", Reason)
def test_accept_records_without_accepted_outcomes_accepts_any_stop_about_the_cell(
    place: Project, reason: Reason
) -> None:
    store.write_record(place.outcomes, record(suite=None, stopped=stopped(reason)))

    assert ([] if reason in ABOUT_THE_RUN else [CELL]) == publish.accept_records(place)


def test_accept_records_without_runs_accepts_nothing(place: Project) -> None:
    assert [] == publish.accept_records(place)


def test_publish_pages_of_hostile_text_have_no_markup_and_no_invisible_character(
    place: Project,
) -> None:
    hostile = "<script>alert(1)</script> [x](javascript:y) \x1b[31m\u202e ```\n# title | b"
    failed = {"verdict": Verdict.FAIL, "reason": hostile, "detail": hostile}
    known = record(
        outcome(encoding=hostile, probe=hostile, device=hostile, **failed),
        outcome(encoding=THE_CELL, probe="environment.x", mends=hostile, **failed),
        outcome(probe="a.x", metrics={hostile: hostile}, **failed),
        attestation={"torch": hostile, "arch_list": [hostile], "numpy": hostile},
    )

    pages = publish_records(place, known)

    for name in (name for name in pages if name.endswith(".md")):
        text = re.sub(r"```json\n.*?\n```\n", "", read_page(place, name), flags=re.DOTALL)
        # An escaped backtick neither opens nor closes a span of code.
        outside = re.sub(r"`[^`\n]*`", "", text.replace("\\`", ""))
        assert "<script" not in outside, name
        assert "](javascript" not in outside.replace("\\]", ""), name
        assert [] == [line for line in text.split("\n") if not line.isprintable()], name
        assert "\n# title" not in text, name
