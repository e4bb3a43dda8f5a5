"""Generate the JSON Schema of `compatibility.json` from its models.

`python tools/compatibility_schema.py` writes docs/compatibility.schema.json. With `--check` it
writes nothing, and exits with 1 if the committed file differs.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from torchgrid.report.compatibility_schema import make_schema

SCHEMA = Path(__file__).resolve().parents[1] / "docs" / "compatibility.schema.json"


def main() -> int:
    """Write the file, or check it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if it differs")
    options = parser.parse_args()
    text = render_schema()
    if options.check:
        is_same = SCHEMA.is_file() and SCHEMA.read_text(encoding="utf-8") == text
        if not is_same:
            print(f"{SCHEMA.name} is out of date; run `python tools/compatibility_schema.py`")
        return 0 if is_same else 1
    SCHEMA.write_text(text, encoding="utf-8", newline="\n")
    print(f"wrote {SCHEMA.name}")
    return 0


def render_schema() -> str:
    """Return the text of the file."""
    return json.dumps(make_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())
