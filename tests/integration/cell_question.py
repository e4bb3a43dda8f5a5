"""Ask probes about cells of made-up facts: `cell_question.py ROOT QUESTIONS`.

QUESTIONS are pairs of a probe's name and an attestation, as JSON; the last line of output is the
list of answers.
"""

from __future__ import annotations

import functools
import json
import sys

root, questions = sys.argv[1:]
sys.path.insert(0, root)

import probes.environment  # noqa: E402 - registers them
import probes.machine  # noqa: E402, F401
from torchgrid.inside.probe import list_registered  # noqa: E402
from torchgrid.inside.result import call_probe  # noqa: E402

asking = {probe.name: probe.function for probe in list_registered()}
answers = [
    call_probe(functools.partial(asking[name], facts)).serialize()
    for name, facts in json.loads(questions)
]
print("\n" + json.dumps(answers))  # noqa: T201
