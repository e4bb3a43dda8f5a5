"""One environment, written by hand: run each of its tasks in a process of its own.

`python each.py NAME` reads `tasks/NAME.json` and writes `outcomes/NAME.jsonl`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Mapping, Sequence

SECONDS_TO_IMPORT = 60.0


def main(name: str) -> None:
    """Run the tasks in the order of their list."""
    tasks = json.loads(Path("tasks", f"{name}.json").read_text(encoding="utf-8"))
    # Compiled kernels stay from one process to the next, as in a user's own cache.
    caches = Path("caches", name).resolve()
    env = {
        **os.environ,
        "TORCHINDUCTOR_CACHE_DIR": str(caches / "inductor"),
        "TRITON_CACHE_DIR": str(caches / "triton"),
        "TORCHINDUCTOR_COMPILE_THREADS": "1",  # a pool to compile one small graph costs a second
    }
    with Path("outcomes", f"{name}.jsonl").open("w", encoding="utf-8") as outcomes:
        for encoding, probe, device, deadline in tasks:
            words = (encoding, probe, device)
            outcome = run_in_process(
                [f"jobs/{name}.json", *words], env, deadline + SECONDS_TO_IMPORT
            )
            outcomes.write(json.dumps({"task": words, **outcome}) + "\n")


def run_in_process(
    words: Sequence[str], env: Mapping[str, str], deadline: float
) -> Mapping[str, Any]:
    """Run one task for at most `deadline` seconds, and return its outcome."""
    argv = [sys.executable, "ask.py", *words]
    try:
        done = subprocess.run(
            argv,
            env=env,
            timeout=deadline,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return {"verdict": "timeout"}
    lines = done.stdout.decode(errors="replace").splitlines()
    if done.returncode or not lines:
        return {"verdict": "crash", "detail": "\n".join(lines[-5:])}
    outcome: Mapping[str, Any] = json.loads(lines[-1])
    return outcome


if __name__ == "__main__":
    main(*sys.argv[1:])
