"""Tests of `torchgrid diff`: what two names mean, and the exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import ROOT, outcome, record, results, write
from torchgrid.contract import Verdict
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.records import store
from torchgrid.records.comparison import Difference, is_worse
from torchgrid.records.metric_changes import Direction
from torchgrid.report.change_families import SHOWN
from torchgrid.report.machine_files import COMPATIBILITY, render_machine_files
from torchgrid.runs.diff import Request, print_diff

OLD, NEW = "torch2.8.0-pypi-py3.11", "torch2.9.1-pypi-py3.11"
REASONS = {Verdict.PASS: None, Verdict.FAIL: "lost"}


def keep(folder: Path, cell: str, verdict: Verdict) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return store.write_record(folder, record(outcome(cell=cell, verdict=verdict), cell=cell))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keep(tmp_path / "data", OLD, Verdict.PASS)
    keep(tmp_path / "data", NEW, Verdict.FAIL)
    return tmp_path / "data"


def compare(folder: Path, old: str, new: str) -> tuple[Exit, list[str]]:
    lines: list[str] = []
    code = print_diff(Request(old=old, new=new, folder=folder), lines.append)
    return code, lines


@pytest.mark.parametrize("names", [("2.8.0", "2.9.1"), (OLD, NEW), ("2.8.0", NEW)], ids=str)
def test_diff_of_releases_or_cells_prints_what_got_worse(
    folder: Path, names: tuple[str, str]
) -> None:
    code, lines = compare(folder, *names)

    assert Exit.REGRESSED is code
    assert f"regressed: compile.inductor: pass -> fail: sinusoidal; in {NEW}" == lines[0]


def test_diff_the_other_way_holds(folder: Path) -> None:
    assert Exit.HELD is compare(folder, "2.9.1", "2.8.0")[0]


def test_diff_of_folders_compares_the_cells_in_both(folder: Path, tmp_path: Path) -> None:
    keep(tmp_path / "other", NEW, Verdict.PASS)

    # A folder of reports has its records in `data`.
    code, lines = compare(folder, str(tmp_path), str(tmp_path / "other"))

    assert Exit.HELD is code
    assert f"fixed: compile.inductor: fail -> pass: sinusoidal; in {NEW}" == lines[0]


def test_diff_of_files_needs_no_folder_of_records(folder: Path, tmp_path: Path) -> None:
    paths = [str(folder / f"{cell}.jsonl") for cell in (OLD, NEW)]

    assert Exit.REGRESSED is compare(tmp_path / "none", *paths)[0]


def test_diff_of_an_unknown_name_suggests_the_nearest(folder: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"'2\.9\.0' is neither .* did you mean '2\.9\.1'"):
        compare(folder, "2.8.0", "2.9.0")


def test_diff_of_sets_without_a_common_cell_tested_nothing(folder: Path, tmp_path: Path) -> None:
    keep(tmp_path / "other", "torch2.1.2-pypi-py3.8", Verdict.PASS)
    keep(tmp_path / "other", "torch2.2.2-pypi-py3.8", Verdict.PASS)

    with pytest.raises(NothingTestedError, match="no cells to compare"):
        compare(folder, str(folder), str(tmp_path / "other"))


def test_diff_of_an_empty_folder_tested_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(NothingTestedError, match="no records"):
        compare(folder, str(folder), str(tmp_path / "empty"))


@pytest.mark.parametrize("verdict", [None, Verdict.NOT_TESTED])
def test_diff_of_cells_without_evidence_tested_nothing(
    tmp_path: Path, verdict: Verdict | None
) -> None:
    outcomes = [] if verdict is None else [outcome(cell=NEW, verdict=verdict)]
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        store.write_record(tmp_path / name, record(*outcomes, cell=NEW))

    with pytest.raises(NothingTestedError, match="nothing was tested in the cells"):
        compare(tmp_path, str(tmp_path / "old"), str(tmp_path / "new"))


def test_diff_of_a_cell_that_no_longer_has_an_outcome_prints_what_is_gone(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    store.write_record(tmp_path / "new", record(cell=NEW))

    _, lines = compare(folder, str(folder), str(tmp_path / "new"))

    assert lines[0].startswith("gone: ")


def publish(folder: Path, **verdicts: Verdict) -> Path:
    """Publish a compatibility.json of both cells, whose verdicts are those of their releases."""
    known = [
        record(outcome(cell=cell, verdict=verdict, reason=REASONS[verdict]), cell=cell)
        for cell, verdict in zip((OLD, NEW), verdicts.values(), strict=True)
    ]
    return write(folder / COMPATIBILITY, render_machine_files(results(*known))[COMPATIBILITY])


def test_diff_reads_a_published_file_without_a_matrix(tmp_path: Path) -> None:
    old = publish(tmp_path / "old", old=Verdict.PASS, new=Verdict.PASS)
    new = publish(tmp_path / "new", old=Verdict.PASS, new=Verdict.FAIL)

    code, lines = compare(tmp_path / "none", str(old), str(new))

    assert Exit.REGRESSED is code
    worse = f"regressed: compile.inductor: pass -> fail (lost): sinusoidal; in {NEW}; all in one"
    assert lines[0].startswith(worse)
    assert "note: compatibility.json has no metrics and no second results" in lines[-1]
    # The file has no keys, so nothing suggests that other probes made one of the two.
    assert ["note"] == [line.partition(":")[0] for line in lines if line.startswith("note")]


def test_diff_of_records_without_keys_says_that_their_probes_may_differ(folder: Path) -> None:
    _, lines = compare(folder, OLD, NEW)

    assert any(line.startswith("note: other versions of the probes may have") for line in lines)


def test_diff_takes_a_folder_of_pages_without_records_for_its_published_file(
    folder: Path, tmp_path: Path
) -> None:
    publish(tmp_path / "pages", old=Verdict.PASS, new=Verdict.PASS)

    code, lines = compare(folder, str(tmp_path / "pages"), str(folder))

    assert Exit.REGRESSED is code
    assert lines[0].startswith("regressed: compile.inductor: pass")


def test_diff_of_a_folder_with_records_takes_these_and_not_the_published_file(
    folder: Path, tmp_path: Path
) -> None:
    publish(tmp_path, old=Verdict.PASS, new=Verdict.PASS)

    _, lines = compare(folder, str(tmp_path), str(folder))

    assert "unchanged: 2 outcomes in 2 cells" == lines[-1]


@pytest.mark.parametrize("names", [("2.8.0", "2.9.1"), (OLD, NEW)], ids=str)
def test_diff_finds_releases_and_cells_in_a_published_file(
    tmp_path: Path, names: tuple[str, str]
) -> None:
    place = publish(tmp_path / "pages", old=Verdict.PASS, new=Verdict.FAIL)
    lines: list[str] = []
    request = Request(old=names[0], new=names[1], folder=tmp_path / "none", place=str(place))

    assert Exit.REGRESSED is print_diff(request, lines.append)
    assert lines[0].startswith("regressed: compile.inductor: pass -> fail (lost)")


def test_docs_explain_every_word_of_a_comparison() -> None:
    rows = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8").splitlines()

    for change in SHOWN:
        (row,) = (row for row in rows if row.startswith(f"| `{change}` |"))
        worse = is_worse([Difference(change, "", "", "")])
        assert row.endswith(f"| {int(worse)} |"), row
    assert all(any(f"`{direction}`" in row for row in rows) for direction in Direction)


def test_diff_of_another_json_file_says_what_it_is_not(folder: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "package.json", "{}")

    with pytest.raises(ConfigurationError, match=r"package\.json: "):
        compare(folder, str(other), str(other))
