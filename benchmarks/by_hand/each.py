"""One environment, by hand: ask every question that is listed for it, each in its own process.

`python each.py NAME` reads `tasks/NAME.json` and writes `answers/NAME.jsonl`.
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
    """Ask, in the order of the list."""
    tasks = json.loads(Path("tasks", f"{name}.json").read_text(encoding="utf-8"))
    # Compiled kernels are kept from one process to the next, as a user's own cache would be.
    caches = Path("caches", name).resolve()
    env = {
        **os.environ,
        "TORCHINDUCTOR_CACHE_DIR": str(caches / "inductor"),
        "TRITON_CACHE_DIR": str(caches / "triton"),
        "TORCHINDUCTOR_COMPILE_THREADS": "1",  # a pool to compile one small graph costs a second
    }
    with Path("answers", f"{name}.jsonl").open("w", encoding="utf-8") as answers:
        for encoding, probe, device, deadline in tasks:
            words = (encoding, probe, device)
            answer = _ask([f"jobs/{name}.json", *words], env, deadline + SECONDS_TO_IMPORT)
            answers.write(json.dumps({"task": words, **answer}) + "\n")


def _ask(words: Sequence[str], env: Mapping[str, str], deadline: float) -> Mapping[str, Any]:
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
    answer: Mapping[str, Any] = json.loads(lines[-1])
    return answer


if __name__ == "__main__":
    main(*sys.argv[1:])
