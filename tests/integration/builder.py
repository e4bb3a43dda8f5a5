"""A build backend without requirements, for source distributions; it records its environment."""

import json
import os
import zipfile
from pathlib import Path

NAME, VERSION = "onlysource", "1.0"
INFO = f"{NAME}-{VERSION}.dist-info"


def build_wheel(
    wheel_directory: str, config_settings: object = None, metadata_directory: object = None
) -> str:
    """Build a wheel whose module holds the names of this process's variables."""
    files = {
        f"{NAME}.py": f"SAW = {json.dumps(sorted(os.environ))}\n",
        f"{INFO}/METADATA": f"Metadata-Version: 2.2\nName: {NAME}\nVersion: {VERSION}\n",
        f"{INFO}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{file},,\n" for file in (*files, f"{INFO}/RECORD"))
    name = f"{NAME}-{VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(Path(wheel_directory) / name, "w") as archive:
        for file, text in {**files, f"{INFO}/RECORD": record}.items():
            archive.writestr(file, text)
    return name
