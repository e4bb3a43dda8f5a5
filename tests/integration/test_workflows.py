"""The workflows, executed: their steps in order on this machine, and each silent failure red."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import HERE, ROOT, THIS_PYTHON, read_fake_torch
from tests.integration.loopback import Index
from tests.integration.projects import NOXFILE, NoxProject
from tests.integration.workflows import Runner
from torchgrid.config.init import write_project

RELEASES = ("9.9.9", "9.9.8", "9.9.7")
EARLY, NEXT = "9.10.0rc1", "9.10.0rc2"

MATRIX = f"""\
[[torch]]
release = {json.dumps(RELEASES)}
python = "{THIS_PYTHON}"
profiles = "hosted"

[[encoding]]
name = "fine"
target = "fake_encodings.fine:Fine"
input = {{ shape = [3, 2, 4], layout = ["seq", "batch", "feature"] }}
"""

BY_HAND, GONE = "reports/encodings/by-hand.md", "reports/encodings/gone.md"

CELLS = [f"torch{release}-pypi-py{THIS_PYTHON}" for release in RELEASES]
SHARDS = "run / cells 1", "run / cells 2"
PARTS = ("run / plan", "run / publish", "findings", "tell")


@pytest.fixture(scope="module")
def first(index: Index, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    """A host on which the schedule of a project of three releases has run."""
    root = tmp_path_factory.mktemp("workflows")
    for release in (*RELEASES[1:], NEXT):
        fake = {name: text.replace("9.9.9", release) for name, text in read_fake_torch().items()}
        index.add("torch", release, fake)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("UV_DEFAULT_INDEX", index.address)
        patch.setenv("UV_CACHE_DIR", str(root / "cache"))
        patch.setenv("UV_HTTP_RETRIES", "0")
        patch.setenv("UV_PYTHON_DOWNLOADS", "never")
        make_project(root / "project")
        variables = {"TORCHGRID": "torchgrid", "TORCHGRID_SITE": "true"}
        host = Runner(root / "host", root / "project", variables=variables)
        host.conclusions = host.run("torchgrid-schedule.yml")
        yield host


@pytest.fixture
def runner(first: Runner, tmp_path: Path) -> Runner:
    """A host that has the project and the records of the first one, and runs no cell again."""
    shutil.copytree(first.project, tmp_path / "project", symlinks=True)
    for artifact in first.list_artifacts("torchgrid-records-*"):
        shutil.copytree(artifact, tmp_path / "host" / "artifacts" / artifact.name)
    return Runner(
        tmp_path / "host",
        tmp_path / "project",
        variables={"TORCHGRID": "torchgrid"},
        before=lambda name, *_: "success" if " cells " in f" {name} " else None,
    )


def make_project(project: Path) -> None:
    """Write a project as `torchgrid init` does, with quick probes and a fake torch."""
    write_project(project)
    (project / "matrix.toml").write_text(MATRIX)
    (project / "noxfile.py").write_text(NOXFILE.format(engine=str(ROOT)))
    shutil.copytree(HERE / "quick", project / "probes")
    shutil.copytree(HERE.parent / "fakes" / "fake_encodings", project / "fake_encodings")
    # The folder of a checkout: its probes are all there are, as the others need a real torch.
    (project / "torchgrid" / "inside").mkdir(parents=True)
    (project / "torchgrid" / "inside" / "kept").touch()
    edit(project / ".github/workflows/torchgrid.yml", 'default: "20"', 'default: "2"')
    (project / "reports" / "encodings").mkdir(parents=True)
    (project / BY_HAND).write_text("A person wrote this.")
    (project / GONE).write_text("This page is generated from an encoding that is gone.")
    run_git(project.parent, "init", "--quiet", "--bare", "origin.git")
    for words in (
        ("init", "--quiet", "--initial-branch", "main"),
        ("remote", "add", "origin", str(project.parent / "origin.git")),
        ("add", "--all"),
        ("-c", "user.name=t", "-c", "user.email=t@t", "commit", "--quiet", "--message", "begin"),
    ):
        run_git(project, *words)


def run_git(folder: Path, *words: str) -> str:
    argv = ["git", *words]
    done = subprocess.run(argv, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text, path
    path.write_text(text.replace(before, after), encoding="utf-8")


def read_issues(runner: Runner) -> list[dict[str, Any]]:
    issues: list[dict[str, Any]] = json.loads((runner.root / "github.json").read_text())["issues"]
    return issues


def read_pages(folder: Path) -> dict[str, str]:
    pages = (path for path in folder.rglob("*") if path.suffix in (".md", ".html", ".json"))
    return {path.relative_to(folder).as_posix(): path.read_text() for path in pages}


def test_scheduled_run_publishes_the_pages_of_one_machine(first: Runner) -> None:
    conclusions = first.conclusions
    assert {"success"} == set(conclusions.values()), "\n".join(first.log)
    assert {*PARTS, *SHARDS, "site", "propose"} <= conclusions.keys()
    records = first.list_artifacts("torchgrid-records-*")
    names = [sorted(path.stem for path in folder.iterdir()) for folder in records]
    assert [1, 2] == sorted(map(len, names))
    assert sorted(CELLS) == sorted(itertools.chain(*names))

    # One machine that has these records has nothing left to do, and writes the same pages.
    alone = first.root / "alone"
    shutil.copytree(first.project, alone)
    for folder in records:
        shutil.copytree(folder, alone / ".torchgrid" / "outcomes", dirs_exist_ok=True)
    code, output = NoxProject(alone).run_nox("-s", "matrix", "--", "--profile", "hosted")
    assert (0, True) == (code, "3 of 3 cells: nothing to do" in output), output
    (result,) = first.list_artifacts("torchgrid-result")
    pages = read_pages(result / ".torchgrid" / "outcomes")
    assert "compatibility.md" in pages
    assert pages == read_pages(alone / ".torchgrid" / "outcomes")

    # The records are proposed, the pages deployed, the summary written; there is no issue.
    branch = run_git(first.project.parent / "origin.git", "ls-tree", "-r", "torchgrid/records")
    assert all(f"reports/data/{cell}.jsonl" in branch for cell in CELLS)
    # Of the pages that were there, the one of an encoding that is gone is not proposed.
    assert (True, False) == (BY_HAND in branch, GONE in branch)
    # The matrix has no early build, and gets none.
    rows = run_git(first.project.parent / "origin.git", "show", "torchgrid/records:matrix.toml")
    assert NEXT not in rows
    assert ["github-pages"] == first.deployed
    assert first.summaries[0].startswith("# torchgrid\n")
    state = json.loads((first.root / "github.json").read_text())
    assert ([], ["Accept the records of a scheduled run"]) == (state["issues"], state["pulls"])


def accept(runner: Runner) -> None:
    """Accept the records in the artifacts, as a person does who merges the proposal."""
    accepted = runner.project / "reports" / "data"
    accepted.mkdir(parents=True, exist_ok=True)
    for path in runner.root.glob("artifacts/torchgrid-records-*/*.jsonl"):
        shutil.copy(path, accepted)


def rewrite(folder: Path, change: Callable[[str], str]) -> None:
    """Change the text of each record in the artifacts."""
    for path in folder.glob("torchgrid-records-*/*.jsonl"):
        path.write_text(change(path.read_text()))


def test_scheduled_runs_open_an_issue_for_each_cause_and_close_it_when_it_is_mended(
    runner: Runner,
) -> None:
    """Here cells that broke, later for another reason as well, and then work again."""
    artifacts = runner.root / "artifacts"
    accept(runner)
    passed, failed = '"verdict": "pass"', '"verdict": "fail"'
    nothing, reason = '"reason": null, ', '"reason": "is-broken", '

    rewrite(artifacts, lambda text: text.replace(passed, failed).replace(nothing, reason))
    conclusions = runner.run("torchgrid-schedule.yml")
    assert ("failure", "success") == (conclusions["run / publish"], conclusions["tell"])
    assert "skipped" == conclusions["propose"]
    (issue,) = read_issues(runner)
    assert ("OPEN", True) == (issue["state"], "is-broken" in issue["title"]), issue
    assert all(cell in issue["body"] for cell in CELLS)

    # What is open hides nothing: a new failure of one cell gets an issue of its own.
    (path,) = artifacts.glob(f"*/{CELLS[0]}.jsonl")
    path.write_text(path.read_text().replace("is-broken", "is-new"))
    assert "success" == runner.run("torchgrid-schedule.yml")["tell"]
    old, new = read_issues(runner)
    assert ["OPEN", "OPEN"] == [old["state"], new["state"]]
    assert "is-new" in new["title"]
    # The old one lists what it still breaks.
    assert ([1, 0], False) == ([len(i["comments"]) for i in (old, new)], CELLS[0] in old["body"])

    rewrite(
        artifacts, lambda text: re.sub('"is-(broken|new)"', "null", text).replace(failed, passed)
    )
    rewrite(artifacts, mend_quick_failure)
    assert "success" == runner.run("torchgrid-schedule.yml")["tell"]
    assert ["CLOSED", "CLOSED"] == [issue["state"] for issue in read_issues(runner)]


def mend_quick_failure(text: str) -> str:
    """Give the probe that always fails its verdict again."""
    lines = [json.loads(line) for line in text.splitlines()]
    for line in lines:
        if line.get("probe") == "quick.fails":
            line["verdict"] = "fail"
    return "".join(f"{json.dumps(line)}\n" for line in lines)


def lose_shard(folder: Path) -> None:
    shutil.rmtree(folder / "torchgrid-records-2")


def lose_cell(folder: Path) -> None:
    """Remove a record of the job that has two, as one does that runs out of time."""
    find_pair(folder)[0].unlink()


def attest_one_version(folder: Path) -> None:
    rewrite(folder, lambda text: re.sub(r'"torch": "9\.9\.\d\+', '"torch": "9.9.9+', text))


def contradict(folder: Path) -> None:
    """Give the second job a record of the first one, with another verdict."""
    (path, *_) = (folder / "torchgrid-records-1").glob("*.jsonl")
    text = path.read_text().replace('"verdict": "pass"', '"verdict": "fail"')
    (folder / "torchgrid-records-2" / path.name).write_text(text)


def stop_one_host(folder: Path) -> None:
    """Let all cells of the job that has two of them stop, as one without a network does."""
    for path in find_pair(folder):
        head = json.loads(path.read_text().splitlines()[0])
        stop = {"stage": "plan", "reason": "index-unreachable", "detail": "no route"}
        kept = {key: head[key] for key in ("schema", "cell", "channel", "platform")}
        text = json.dumps(kept | {"accelerator": None, "suite": None, "stopped": stop})
        path.write_text(f"{text}\n")


def find_pair(folder: Path) -> list[Path]:
    """Find the records of the job that has two."""
    jobs = (sorted(job.glob("*.jsonl")) for job in folder.glob("torchgrid-records-*"))
    return next(paths for paths in jobs if len(paths) > 1)


@pytest.mark.parametrize(
    "sabotage,words",
    [
        (lose_cell, "the manifest expects torch9.9."),
        (attest_one_version, "each job ran one version"),
        (contradict, "contradicts"),
        (stop_one_host, "all 2 cells on the job of torchgrid-records-"),
    ],
)
def test_run_with_a_silent_failure_is_red_and_publishes_nothing(
    runner: Runner, sabotage: Callable[[Path], None], words: str
) -> None:
    sabotage(runner.root / "artifacts")
    conclusions = runner.run("torchgrid.yml", {"profile": "hosted", "accept": True})

    assert "failure" == conclusions["publish"], "\n".join(runner.log)
    assert [] == runner.list_artifacts("torchgrid-reports")
    (result,) = runner.list_artifacts("torchgrid-result")
    assert ["torchgrid-merge.log"] == [path.name for path in result.iterdir()]
    assert words in (result / "torchgrid-merge.log").read_text()
    assert words in runner.summaries[0]


def test_job_that_dies_after_its_first_cell_keeps_its_record_and_the_merge_names_the_gap(
    runner: Runner,
) -> None:
    first, second = find_pair(runner.root / "artifacts")
    job = f"cells {first.parent.name.rpartition('-')[2]}"
    record = first.read_text()
    shutil.rmtree(first.parent)

    def die(name: str, step: Mapping[str, Any], workspace: Path) -> str | None:
        if name != job:
            return "success" if name.startswith("cells ") else None
        if step.get("name") != "Run the cells":
            return None
        outcomes = workspace / ".torchgrid" / "outcomes"
        outcomes.mkdir(parents=True)
        (outcomes / first.name).write_text(record)
        return "failure"

    runner.before = die
    conclusions = runner.run("torchgrid.yml", {"profile": "hosted", "accept": True})

    assert ("failure", "failure") == (conclusions[job], conclusions["publish"])
    fetched = runner.root / "work" / "publish" / "torchgrid-records" / first.parent.name
    assert [first.name] == [path.name for path in fetched.iterdir()]
    assert f"the manifest expects {second.stem}" in runner.summaries[0], runner.summaries
    assert [] == runner.list_artifacts("torchgrid-reports")


@pytest.mark.parametrize("verdict", ["pass", "fail"])
def test_summary_separates_what_fails_on_an_early_torch_alone(runner: Runner, verdict: str) -> None:
    edit(runner.project / "matrix.toml", '["9.9.9"', f'["{EARLY}", "9.9.9"')
    (path,) = runner.root.glob(f"artifacts/*/{CELLS[0]}.jsonl")
    text = path.read_text().replace("9.9.9", EARLY).replace('"release"', '"candidate"')
    text = text.replace('"verdict": "pass"', f'"verdict": "{verdict}"')
    path.with_name(f"torch{EARLY}-pypi-py{THIS_PYTHON}.jsonl").write_text(text)
    runner.run("torchgrid.yml", {"profile": "hosted", "accept": True})

    summary = "".join(runner.summaries)
    assert f"{CELLS[0]} and torch{EARLY}-pypi-py{THIS_PYTHON}: " in summary, summary
    assert (verdict == "pass") is ("on the candidate alone: 0" in summary)
    # The matrix has an early build, so the next one is proposed in its place.
    (reports,) = runner.list_artifacts("torchgrid-reports")
    rows = (reports / "matrix.toml").read_text()
    assert (True, False) == (f'"{NEXT}"' in rows, f'"{EARLY}"' in rows), "\n".join(runner.log)


def test_run_that_lost_a_shard_is_red_and_opens_an_issue_that_says_so(runner: Runner) -> None:
    lose_shard(runner.root / "artifacts")
    conclusions = runner.run("torchgrid-schedule.yml")

    assert "failure" == conclusions["run / publish"], "\n".join(runner.log)
    assert ("skipped", "success") == (conclusions["propose"], conclusions["tell"])
    (issue,) = read_issues(runner)
    assert issue["title"].startswith("torchgrid: the run has no result: ")
    assert "job 2 of 2 brought no record" in issue["body"]


def skip_run(name: str, *_: object) -> str | None:
    """End the reusable workflow at its first job, and let the other jobs run."""
    return "failure" if name == "run / plan" else None


def test_alarm_that_cannot_write_is_red(runner: Runner) -> None:
    (runner.root / "github.json").write_text('{"broken": true}')
    runner.before = lambda name, *_: "failure" if name == "findings" else skip_run(name)
    conclusions = runner.run("torchgrid-schedule.yml")

    assert "failure" == conclusions["tell"]
    assert "HTTP 401: Bad credentials" in "\n".join(runner.log)


def test_run_that_leaves_no_plan_opens_an_issue_and_is_red(runner: Runner) -> None:
    def die(name: str, *_: object) -> str | None:
        return "failure" if name in ("run / plan", "findings") else None

    runner.before = die
    conclusions = runner.run("torchgrid-schedule.yml")

    assert ("skipped", "failure") == (conclusions["run / publish"], conclusions["tell"])
    (issue,) = read_issues(runner)
    assert "torchgrid: a run ended before it had a result" == issue["title"]


def make_run(
    days: int, conclusion: str = "success", event: str = "schedule"
) -> Mapping[str, list[Mapping[str, Any]]]:
    made = datetime.now(tz=UTC) - timedelta(days=days)
    run = {
        "databaseId": 7,
        "createdAt": made.isoformat(),
        "event": event,
        "url": "https://github.example/7",
    }
    jobs = [{"name": "run / plan", "conclusion": "success"}]
    return {"runs": [run], "jobs": [*jobs, {"name": "tell", "conclusion": conclusion}]}


def start_by_hand(state: Mapping[str, list[Mapping[str, Any]]]) -> Mapping[str, Any]:
    """Return the state of a schedule that a person has started again today."""
    newer = make_run(0, event="workflow_dispatch")
    return {**state, "runs": [*newer["runs"], *state["runs"]]}


@pytest.mark.parametrize(
    "state,date,expected,words",
    [
        (make_run(3), None, "success", "3 of 3 records are within the policy"),
        (make_run(3), "2026-01-05", "failure", "too old: 3"),
        (make_run(70), None, "failure", "its last run by schedule is 70 days old"),
        (start_by_hand(make_run(70)), None, "failure", "its last run by schedule is 70 days old"),
        (make_run(3, event="workflow_dispatch"), None, "success", "the last run told what it"),
        (make_run(3, "failure"), None, "failure", "the job 'tell' of https://github.example/7"),
    ],
)
def test_pull_request_shows_a_schedule_that_died(
    runner: Runner, state: Mapping[str, Any], date: str | None, expected: str, words: str
) -> None:
    """Its file is another one, so that a disabled schedule takes no pull request with it."""
    accept(runner)
    for path in (runner.project / "reports" / "data").iterdir():
        text = path.read_text()
        path.write_text(re.sub(r'"date": "[^"]*"', f'"date": "{date}"', text) if date else text)
    (runner.root / "github.json").write_text(json.dumps(state))
    runner.before = skip_run
    conclusions = runner.run("torchgrid-pull-request.yml")

    assert expected == conclusions["schedule is alive"], "\n".join(runner.log)
    assert words in "\n".join(runner.log)
