"""A runner for the workflows of GitHub: their `run:` steps in order, a folder for artifacts."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
SHELL = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")

PYTHON = """\
#!/bin/sh
# The step that installs torchgrid finds it installed: the tests have no package index.
if [ "$1 $2" = "-m pip" ]; then exit 0; fi
exec {python} "$@"
"""

Step = Mapping[str, Any]
Contexts = Mapping[str, Any]


@dataclass
class Runner:
    """A host of workflows, below the folder `root`, for the project in `project`.

    `before` is called before each step with the full name of its job, the step and the workspace.
    If it returns "failure", the step dies: it fails in place of running, and later `always()` steps
    run. If it returns "success", the job ends there. `log` has what steps printed.
    """

    root: Path
    project: Path
    variables: dict[str, str] = field(default_factory=dict)
    before: Callable[[str, Step, Path], str | None] = lambda *_: None
    log: list[str] = field(default_factory=list)
    summaries: list[str] = field(default_factory=list)
    deployed: list[str] = field(default_factory=list)
    conclusions: dict[str, str] = field(default_factory=dict)

    def run(self, name: str, inputs: Contexts | None = None) -> dict[str, str]:
        """Run a workflow of the project, and return the conclusions of its jobs by full name."""
        (self.root / "bin").mkdir(parents=True, exist_ok=True)
        self._write_program("python", PYTHON.format(python=sys.executable))
        self._write_program("gh", f'#!/bin/sh\nexec {sys.executable} {HERE}/fake_gh.py "$@"\n')
        conclusions: dict[str, str] = {}
        self._run_file(name, inputs or {}, "", conclusions)
        return conclusions

    def list_artifacts(self, pattern: str) -> list[Path]:
        """List the folders of the artifacts whose names match."""
        folder = self.root / "artifacts"
        found = folder.iterdir() if folder.is_dir() else ()
        return sorted(path for path in found if fnmatch.fnmatchcase(path.name, pattern))

    def _write_program(self, name: str, text: str) -> None:
        path = self.root / "bin" / name
        path.write_text(text)
        path.chmod(0o755)

    def _run_file(
        self, name: str, inputs: Contexts, prefix: str, conclusions: dict[str, str]
    ) -> str:
        text = (self.project / ".github" / "workflows" / name).read_text(encoding="utf-8")
        # YAML 1.1 reads the key `on` as true.
        file = yaml.safe_load(text)
        declared = (file[True].get("workflow_call") or {}).get("inputs") or {}
        given = {key: row.get("default") for key, row in declared.items()} | {**inputs}
        needs: dict[str, Any] = {}
        for key, job in file["jobs"].items():
            contexts = {"inputs": given, "needs": needs, "file": file}
            wanted = job.get("needs", [])
            mine = [needs[each] for each in ([wanted] if isinstance(wanted, str) else wanted)]
            failed = any(each["result"] != "success" for each in mine)
            if not self._is_due(job.get("if"), contexts, failed=failed):
                needs[key] = {"result": "skipped", "outputs": {}}
            elif "uses" in job:
                path = Path(job["uses"]).name
                values = {k: self._fill(v, contexts) for k, v in job.get("with", {}).items()}
                result = self._run_file(path, values, f"{prefix}{key} / ", conclusions)
                needs[key] = {"result": result, "outputs": {}}
            else:
                needs[key] = self._run_legs(job, contexts, prefix, conclusions)
            if "uses" not in job:
                conclusions.setdefault(f"{prefix}{key}", needs[key]["result"])
        results = {need["result"] for need in needs.values()}
        return "failure" if "failure" in results else "success"

    def _run_legs(
        self, job: Step, contexts: Contexts, prefix: str, conclusions: dict[str, str]
    ) -> dict[str, Any]:
        """Run a job for each entry of its matrix: one that fails ends no other one."""
        strategy = job.get("strategy", {})
        legs: list[Any] = [{}]
        if strategy:
            assert strategy["fail-fast"] is False
            legs = self._fill(strategy["matrix"], contexts)["include"]
        results: list[str] = []
        outputs: dict[str, Any] = {}
        for leg in legs:
            mine = {**contexts, "matrix": leg}
            name = f"{prefix}{self._fill(job['name'], mine)}"
            assert isinstance(self._fill(job["timeout-minutes"], mine), int)
            conclusions[name], outputs = self._run_job(name, job, mine)
            results.append(conclusions[name])
        return {
            "result": "failure" if set(results) - {"success"} else "success",
            "outputs": outputs,
        }

    def _run_job(self, name: str, job: Step, contexts: Contexts) -> tuple[str, dict[str, Any]]:
        workspace = self.root / "work" / re.sub(r"\W+", "-", name)
        shutil.rmtree(workspace, ignore_errors=True)
        workspace.mkdir(parents=True)
        outputs: dict[str, Any] = {}
        failed = False
        for step in job["steps"]:
            if not self._is_due(step.get("if"), contexts, failed=failed):
                continue
            word = self.before(name, step, workspace)
            if word == "success":
                return word, {}
            ok = word is None and self._run_step(step, workspace, contexts, outputs)
            self.log.append(f"{name}: {step.get('name') or step['uses']}: {'ok' if ok else 'red'}")
            failed = failed or not ok
        mine = {**contexts, "steps": {"plan": {"outputs": outputs}}}
        made = {key: self._fill(text, mine) for key, text in job.get("outputs", {}).items()}
        return ("failure" if failed else "success"), made

    def _run_step(
        self, step: Step, workspace: Path, contexts: Contexts, outputs: dict[str, Any]
    ) -> bool:
        if "uses" in step:
            words = {key: self._fill(v, contexts) for key, v in step.get("with", {}).items()}
            return self._use(step["uses"].partition("@")[0], words, workspace)
        # What a user types reaches the shell as a variable alone.
        assert "${{" not in step["run"]
        files = {name: workspace.with_suffix(f".{name}") for name in ("output", "summary")}
        for path in files.values():
            path.write_text("")
        variables = {**contexts["file"].get("env", {}), **step.get("env", {})}
        env = {
            **os.environ,
            **{key: str(self._fill(value, contexts)) for key, value in variables.items()},
            "PATH": f"{self.root / 'bin'}:{os.environ['PATH']}",
            "GITHUB_OUTPUT": str(files["output"]),
            "GITHUB_STEP_SUMMARY": str(files["summary"]),
            "FAKE_GH": str(self.root / "github.json"),
            "CI": "true",
        }
        done = subprocess.run(
            [*SHELL, step["run"]],
            cwd=workspace,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=300,
        )
        self.log.append(done.stdout.decode(errors="replace"))
        for line in files["output"].read_text().splitlines():
            key, _, value = line.partition("=")
            outputs[key] = value
        if text := files["summary"].read_text():
            self.summaries.append(text)
        return done.returncode == 0

    def _use(self, action: str, words: Contexts, workspace: Path) -> bool:
        match action:
            case "actions/checkout":
                assert words["persist-credentials"] is False
                shutil.copytree(self.project, workspace, dirs_exist_ok=True, symlinks=True)
            case "actions/upload-artifact":
                return self._upload(words, workspace)
            case "actions/download-artifact":
                return self._download(words, workspace)
            case "actions/deploy-pages":
                self.deployed += [path.name for path in self.list_artifacts("github-pages")]
            case _:
                assert action == "actions/setup-python", action
        return True

    def _upload(self, words: Contexts, workspace: Path) -> bool:
        """Keep files as the action does: relative to the one path, or to the workspace."""
        paths = words["path"].split()
        files: dict[Path, Path] = {}
        for path in paths:
            found = sorted(workspace.glob(path))
            below = [f for each in found for f in ([each, *each.rglob("*")])]
            base = workspace / path if len(found) == 1 and found[0].is_dir() else None
            root = workspace if len(paths) > 1 else (base or (workspace / path).parent)
            files |= {f: f.relative_to(root) for f in below if f.is_file()}
        folder = self.root / "artifacts" / words["name"]
        shutil.rmtree(folder, ignore_errors=True)
        for file, name in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, folder / name)
        assert words["if-no-files-found"] == "error"
        return bool(files)

    def _download(self, words: Contexts, workspace: Path) -> bool:
        """Fetch an artifact by name into the folder, or those of a pattern into folders below."""
        target = workspace / words.get("path", ".")
        found = self.list_artifacts(words.get("name") or words["pattern"])
        for artifact in found:
            apart = "pattern" in words and not words.get("merge-multiple")
            shutil.copytree(
                artifact, target / artifact.name if apart else target, dirs_exist_ok=True
            )
        return bool(found) or "pattern" in words

    def _is_due(self, condition: Any, contexts: Contexts, *, failed: bool) -> bool:
        if condition is None:
            return not failed
        text = str(condition).removeprefix("${{").removesuffix("}}").strip()
        value = bool(self._evaluate(text, contexts))
        # Without a function about the state, a failure before it counts.
        return value and (not failed or "always()" in text or "cancelled()" in text)

    def _fill(self, value: Any, contexts: Contexts) -> Any:
        """Replace the expressions in a value; one that is nothing else keeps its type."""
        if not isinstance(value, str):
            return value
        if whole := re.fullmatch(r"\$\{\{((?:(?!\}\}).)*)\}\}", value.strip()):
            return self._evaluate(whole[1], contexts)
        return re.sub(
            r"\$\{\{(.*?)\}\}", lambda each: str(self._evaluate(each[1], contexts)), value
        )

    def _evaluate(self, text: str, contexts: Contexts) -> Any:
        """Evaluate an expression of the few forms that these workflows use."""

        def look_up(name: str) -> Any:
            value: Any = {
                **contexts,
                "vars": self.variables,
                "github": {
                    "server_url": "https://github.example",
                    "repository": "owner/project",
                    "run_id": "7",
                    "ref": "refs/pull/1/merge",
                    "token": "fake",
                },
            }
            for part in name.split("."):
                value = (value or {}).get(part)
            return "" if value is None else value

        tokens = re.findall(r"'[^']*'|[A-Za-z_][\w.-]*|&&|\|\||==|!|[()]", text)
        functions = {"always", "cancelled", "fromJSON"}
        words = {"&&": " and ", "||": " or ", "!": " not "}
        code = "".join(
            words.get(token)
            or (f"look_up({token!r})" if token[0].isalpha() and token not in functions else token)
            for token in tokens
        )
        scope = {
            "look_up": look_up,
            "always": lambda: True,
            "cancelled": lambda: False,
            "fromJSON": json.loads,
        }
        return eval(code, {"__builtins__": {}}, scope)  # noqa: S307  of this repository's own files
