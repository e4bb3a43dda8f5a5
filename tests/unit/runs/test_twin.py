"""`torchgrid twin`: the buckets of two channels, and what cannot be compared."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import outcome, record, stopped, write
from torchgrid.contract import Reason, Stage, Task, Verdict
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.keys import parse_keys
from torchgrid.runs.twin import Request, check_pair, describe_other_commit, print_twins

STABLE = "torch2.15.0-pypi-py3.12"
NIGHTLY = "torch2.16.0.dev20261120-nightly_cu130-py3.12"

ROWS = """\
[index.nightly_cu130]
url = "https://wheels.example.org/nightly"
local = "cu130"

[[torch]]
release = "2.15.0"
python = "3.12"
profiles = "nightly"

[[torch]]
release = "2.16.0.dev20261120"
source = "nightly_cu130"
python = "3.12"
profiles = "nightly"

[[torch]]
release = "2.14.1"
python = "3.12"
profiles = "nightly"

[[torch]]
release = "2.9.1"
python = "3.12"
profiles = "stable"

[[encoding]]
name = "known"
target = "m:Known"
input = { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] }

[[expect]]
encoding = "known"
probe = "*"
why = "it is wrong on purpose"
"""

PASS, FAIL, BLOCKED = Verdict.PASS, Verdict.FAIL, Verdict.BLOCKED


def make_keys(**changes: Any) -> dict[str, Any]:
    keys: dict[str, Any] = {
        "environment": "env",
        "host": {"cpu": "one"},
        "harness": "harness",
        "encodings": {"alibi": "a", "known": "k"},
        "themes": {theme: theme for theme in "abcde"},
        "select": {"cell": ["*"]},
    }
    return {**keys, **changes}


def make_record(cell: str, *results: tuple[str, str, Verdict], **changes: Any) -> Record:
    """Make the record of a cell from encodings, probes and verdicts; a failure has a reason."""
    keys = parse_keys(make_keys())
    assert keys is not None
    outcomes = [
        outcome(
            cell=cell,
            encoding=encoding,
            probe=probe,
            verdict=verdict,
            reason=None if verdict is PASS else "lost",
            key=keys.compute_key(Task(encoding, probe, "cpu")),
        )
        for encoding, probe, verdict in results
    ]
    given = {"cell": cell, "keys": make_keys(), "date": "2026-11-26", **changes}
    return record(*outcomes, **given)


def compare(
    folder: Path,
    *records: Record,
    names: tuple[str | None, str | None] = (STABLE, NIGHTLY),
    **more: Any,
) -> tuple[Exit, list[str]]:
    for each in records:
        store.write_record(folder / "data", each)
    lines: list[str] = []
    request = Request(folder=folder / "data", baseline=names[0], candidate=names[1], **more)
    return print_twins(Project(folder), request, lines.append), lines


@pytest.fixture
def pair() -> tuple[Record, Record]:
    """A stable and a nightly cell whose outcomes fall into each bucket."""
    before = {"a.torch": PASS, "a.also": PASS, "b.both": FAIL, "c.mended": FAIL, "d.fine": PASS}
    after = {"a.torch": FAIL, "a.also": FAIL, "b.both": FAIL, "c.mended": PASS, "d.fine": PASS}
    known = ("known", "e.known")
    return (
        make_record(STABLE, *(("alibi", *item) for item in before.items()), (*known, FAIL)),
        make_record(NIGHTLY, *(("alibi", *item) for item in after.items()), (*known, FAIL)),
    )


def test_twin_puts_each_failure_into_its_bucket(
    tmp_path: Path, pair: tuple[Record, Record]
) -> None:
    write(tmp_path / "matrix.toml", ROWS)

    code, lines = compare(tmp_path, *pair)

    assert Exit.REGRESSED is code
    assert [
        f"{STABLE} and {NIGHTLY}: 6 outcomes of both",
        "regressed, on the candidate alone: 2",
        f"  a.also: pass -> fail (lost): alibi; in {NIGHTLY}",
        f"  a.torch: pass -> fail (lost): alibi; in {NIGHTLY}",
        "on both: 2, of which matrix.toml expects 1",
        "  2 lost: b.both, e.known: alibi, known",
        "on the baseline alone: 1",
        f"  c.mended: fail (lost) -> pass: alibi; in {NIGHTLY}",
        "other differences: 0",
    ] == lines


def test_twin_without_a_matrix_compares_two_folders(
    tmp_path: Path, pair: tuple[Record, Record]
) -> None:
    for name, each in zip(("stable", "nightly"), pair, strict=True):
        store.write_record(tmp_path / name, each)
        other = make_record(f"torch2.15.0-pypi-py3.13+{name}")
        store.write_record(tmp_path / name, other)

    code, lines = compare(tmp_path, names=(str(tmp_path / "stable"), str(tmp_path / "nightly")))

    assert Exit.REGRESSED is code
    assert [
        "no twin: torch2.15.0-pypi-py3.13+stable",
        "no twin: torch2.15.0-pypi-py3.13+nightly",
    ] == lines[-2:]


def test_twin_of_a_profile_pairs_an_early_cell_with_the_newest_release(
    tmp_path: Path, pair: tuple[Record, Record]
) -> None:
    write(tmp_path / "matrix.toml", ROWS)
    # A cell of another profile is not a twin, even on the same Python.
    others = [make_record(f"torch{release}-pypi-py3.12") for release in ("2.14.1", "2.9.1")]

    code, lines = compare(tmp_path, *pair, *others, names=(None, None), profile="nightly")

    assert Exit.REGRESSED is code
    assert f"{STABLE} and {NIGHTLY}: 6 outcomes of both" == lines[0]


@pytest.mark.parametrize("side", ["baseline", "candidate"])
def test_twin_reports_a_pair_that_stopped_and_compares_the_others(
    tmp_path: Path, pair: tuple[Record, Record], side: str
) -> None:
    write(tmp_path / "matrix.toml", ROWS.replace('python = "3.12"', 'python = ["3.12", "3.13"]'))
    names = [each.replace("py3.12", "py3.13") for each in (STABLE, NIGHTLY)]
    stopped_one = names[0 if side == "baseline" else 1]
    stop = {"stopped": stopped(Reason.NO_WHEEL), "suite": None}
    others = [make_record(name, **(stop if name == stopped_one else {})) for name in names]

    code, lines = compare(tmp_path, *pair, *others, names=(None, None), profile="nightly")

    assert Exit.REGRESSED is code
    assert f"{STABLE} and {NIGHTLY}: 6 outcomes of both" == lines[0]
    assert f"not compared: {names[0]} and {names[1]}" == lines[-2]
    assert lines[-1].startswith(f"  {stopped_one}: plan stopped with no-wheel, so there is nothing")


def test_twin_leaves_out_outcomes_of_an_earlier_commit(tmp_path: Path) -> None:
    before = make_record(STABLE, ("alibi", "a.x", PASS), ("alibi", "b.x", PASS))
    after = make_record(NIGHTLY, ("alibi", "a.x", FAIL), ("alibi", "b.x", PASS))
    # A run of a part of the probes leaves the others as they were.
    stale = replace(after.outcomes[0], key="another commit's")

    _, lines = compare(tmp_path, before, replace(after, outcomes=(stale, after.outcomes[1])))

    assert f"{STABLE} and {NIGHTLY}: 1 outcomes of both" == lines[0]


def test_twin_without_a_failure_of_the_candidate_alone_holds(tmp_path: Path) -> None:
    before = make_record(STABLE, ("alibi", "a.x", FAIL), ("alibi", "b.x", BLOCKED))
    after = make_record(NIGHTLY, ("alibi", "a.x", FAIL), ("alibi", "b.x", FAIL))

    code, lines = compare(tmp_path, before, after)

    assert Exit.HELD is code
    assert "regressed, on the candidate alone: 0" in lines
    assert lines[-1].startswith("  b.x: blocked (lost) -> fail (lost): alibi")


def test_twin_counts_a_block_of_the_candidate_alone_as_worse(tmp_path: Path) -> None:
    before = make_record(STABLE, ("alibi", "a.x", PASS))

    code, lines = compare(tmp_path, before, make_record(NIGHTLY, ("alibi", "a.x", BLOCKED)))

    assert Exit.REGRESSED is code
    assert "regressed, on the candidate alone: 1" in lines


def test_twin_leaves_out_a_failure_that_is_expected_of_the_candidate(tmp_path: Path) -> None:
    write(tmp_path / "matrix.toml", ROWS)
    before = make_record(STABLE, ("known", "a.x", PASS), ("alibi", "a.y", PASS))
    after = make_record(NIGHTLY, ("known", "a.x", FAIL), ("alibi", "a.y", PASS))

    assert Exit.HELD is compare(tmp_path, before, after)[0]


def test_twin_whose_candidate_cannot_be_imported_is_worse(tmp_path: Path) -> None:
    stop = stopped(Reason.IMPORT_FAILED, stage=Stage.IMPORT, detail="undefined symbol")
    earlier = outcome(cell=NIGHTLY, encoding="alibi", probe="a.x", verdict=FAIL, reason="lost")
    broken = record(earlier, cell=NIGHTLY, stopped=stop, suite=None)

    code, lines = compare(tmp_path, make_record(STABLE, ("alibi", "a.x", FAIL)), broken)

    assert Exit.REGRESSED is code
    assert "on both: 0, of which matrix.toml expects 0" in lines
    assert f"  tested -> import-failed: in {NIGHTLY}" in lines


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({"stopped": stopped(Reason.INDEX_UNREACHABLE)}, "plan stopped with index-unreachable"),
        ({"suite": None}, "its run did not finish"),
    ],
)
def test_twin_without_outcomes_of_a_side_tested_nothing(
    tmp_path: Path, changes: dict[str, Any], expected: str
) -> None:
    with pytest.raises(NothingTestedError, match=expected):
        compare(tmp_path, make_record(STABLE), make_record(NIGHTLY, **changes))


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({"harness": "other"}, "the harness differs"),
        ({"themes": {"a": "a", "b": "x", "c": "c", "d": "d"}}, "the probes differ: b, e"),
        ({"encodings": {"alibi": "b", "known": "k"}}, "the encodings differ: alibi"),
        ({"encodings": {"alibi": "a"}}, "the encodings differ: known"),
        # Another torch and another machine are what twins differ in, and what is noted.
        ({"environment": "other", "host": {"cpu": "two"}}, ""),
    ],
)
def test_twin_refuses_records_of_another_commit(changes: dict[str, Any], expected: str) -> None:
    pair = make_record(STABLE), make_record(NIGHTLY, keys=make_keys(**changes))

    assert expected == describe_other_commit(*pair)
    if expected:
        with pytest.raises(ConfigurationError, match=f"not of one commit: {expected}; run both"):
            check_pair(*pair)


def test_twin_refuses_a_record_without_keys(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=f"the record of {NIGHTLY} has no keys"):
        compare(tmp_path, make_record(STABLE), make_record(NIGHTLY, keys=None))


def test_twin_notes_two_machines_and_two_days(tmp_path: Path) -> None:
    other = make_record(NIGHTLY, keys=make_keys(host={"cpu": "two"}), date="2026-11-20")

    _, lines = compare(tmp_path, make_record(STABLE), other)

    assert lines[1].startswith(f"note: made on two machines: {STABLE} and ")
    assert lines[2].startswith(f"note: run on 2026-11-26 and 2026-11-20: {STABLE} and ")
    assert max(map(len, lines)) <= 100


def test_twin_refuses_two_cells_that_may_be_the_twin_of_one(tmp_path: Path) -> None:
    for cell in (STABLE, "torch2.9.1-pypi-py3.12"):
        store.write_record(tmp_path / "stable", make_record(cell))
    store.write_record(tmp_path / "nightly", make_record(NIGHTLY))

    with pytest.raises(ConfigurationError, match="may both be the twin of a cell; name two cells"):
        compare(tmp_path, names=(str(tmp_path / "stable"), str(tmp_path / "nightly")))


def test_twin_of_records_that_differ_in_more_than_torch_tested_nothing(tmp_path: Path) -> None:
    write(tmp_path / "matrix.toml", ROWS)

    with pytest.raises(NothingTestedError, match="no two of the 1 and 0 records differ in torch"):
        compare(tmp_path, make_record(STABLE), names=(None, None), profile="nightly")


def test_twin_of_a_profile_without_an_early_torch_says_so(tmp_path: Path) -> None:
    write(tmp_path / "matrix.toml", ROWS)
    with pytest.raises(NothingTestedError, match="'stable' has no candidate or nightly build"):
        compare(tmp_path, make_record(STABLE), names=(None, None), profile="stable")


@pytest.mark.parametrize("names", [(None, None), (STABLE, None)])
def test_twin_needs_two_names_or_a_profile(
    tmp_path: Path, names: tuple[str | None, str | None]
) -> None:
    with pytest.raises(ConfigurationError, match="name a baseline and a candidate, or add"):
        compare(tmp_path, names=names)
