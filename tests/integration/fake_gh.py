"""A `gh` for tests: a file stands in for GitHub, and `broken` in it makes every command fail."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

STATE = Path(os.environ["FAKE_GH"])


def find_option(words: list[str], name: str) -> str:
    return words[words.index(name) + 1] if name in words else ""


def read_text(words: list[str]) -> str:
    assert find_option(words, "--body-file") == "-"
    return sys.stdin.read()


def run(words: list[str], state: dict[str, Any]) -> str:  # noqa: C901, PLR0912  a word, a case
    issues: list[dict[str, Any]] = state.setdefault("issues", [])
    state.setdefault("calls", []).append(" ".join(words[:2]))
    named = next((i for i in issues if words[2:3] == [str(i["number"])]), {})
    match words[:2]:
        case ["issue", "list"]:
            label = find_option(words, "--label")
            fields = find_option(words, "--json").split(",")
            chosen = [i for i in issues if label in i["labels"]]
            return json.dumps([{field: i.get(field) for field in fields} for i in chosen])
        case ["issue", "create"]:
            number = len(issues) + 1
            issue = {
                "number": number,
                "title": find_option(words, "--title"),
                "body": read_text(words),
                "labels": [find_option(words, "--label")],
                "state": "OPEN",
                "stateReason": "",
                "comments": [],
            }
            # A label that does not exist is an error of the real program.
            assert issue["labels"] == state.get("labels"), "could not add label: not found"
            issues.append(issue)
            return f"https://github.example/issues/{number}"
        case ["issue", "edit"]:
            named["body"] = read_text(words)
        case ["issue", "comment"]:
            named["comments"].append(read_text(words))
        case ["issue", "close"]:
            named |= {"state": "CLOSED", "stateReason": "COMPLETED"}
            named["comments"].append(find_option(words, "--comment"))
        case ["issue", "reopen"]:
            named |= {"state": "OPEN", "stateReason": "REOPENED"}
        case ["label", "create"]:
            state["labels"] = [words[2]]
        case ["run", "list"]:
            event = find_option(words, "--event")
            runs = [r for r in state.get("runs", []) if event in ("", r["event"])]
            return json.dumps(runs[: int(find_option(words, "--limit"))])
        case ["run", "view"]:
            return json.dumps({"jobs": state["jobs"]})
        case ["pr", "list"]:
            return str(len(state.get("pulls", [])))
        case ["pr", "create"]:
            state.setdefault("pulls", []).append(find_option(words, "--title"))
        case ["auth", "setup-git"]:
            pass
        case _:
            raise AssertionError(f"the fake gh does not know {words}")
    return ""


def main() -> int:
    state = json.loads(STATE.read_text()) if STATE.exists() else {}
    if state.get("broken"):
        sys.stderr.write("HTTP 401: Bad credentials\n")
        return 1
    output = run(sys.argv[1:], state)
    STATE.write_text(json.dumps(state, indent=1))
    sys.stdout.write(output + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
