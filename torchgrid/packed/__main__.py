"""The first file that a pack runs: it checks the zip, unpacks the sources and starts the program.

Every Python from 2.7 on can read it, so that an old one gets a line and not a syntax error.
"""

import hashlib
import os
import shutil
import sys
import tempfile
import zipfile

CONFIGURATION = 2


def refuse(problem):
    # type: (str) -> SystemExit
    """Print a problem as one line; return what ends the program with the code for a wrong input."""
    sys.stderr.write("error: " + problem + "\n")
    return SystemExit(CONFIGURATION)


def main(archive):
    # type: (str) -> int
    """Unpack the sources of the zip `archive` into a temporary folder, and run their program."""
    name = os.path.basename(archive)
    if sys.version_info < (3, 8):
        found = ".".join(map(str, sys.version_info[:2]))
        raise refuse(
            name + ": needs Python 3.8 or newer, and this is " + found + "; name another one"
        )
    try:
        import bz2
        import json
    except ImportError as error:
        raise refuse(name + ": this Python cannot unpack it: " + str(error) + "; name another one")
    try:
        with zipfile.ZipFile(archive) as packed:
            expected = packed.read("id").decode()
            content = packed.read("sources.bz2")
    except (zipfile.BadZipFile, KeyError, EOFError, OSError, UnicodeDecodeError) as error:
        raise refuse(name + ": damaged, " + str(error) + "; copy it again")
    if hashlib.sha256(content).hexdigest() != expected:
        raise refuse(name + ": damaged, its content does not match its hash; copy it again")
    folder = tempfile.mkdtemp(prefix="torchgrid-")
    try:
        try:
            for path, text in json.loads(bz2.decompress(content).decode("utf-8")).items():
                target = os.path.join(folder, *path.split("/"))
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with open(target, "w", encoding="utf-8", newline="") as stream:
                    stream.write(text)
        except OSError as error:
            raise refuse(name + ": cannot be unpacked: " + str(error) + "; set TMPDIR to a folder")
        sys.path.insert(0, folder)
        from torchgrid.packed.program import main as run

        return run(sys.argv[1:], folder, expected)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    # Of a module in a zip, the path of the zip comes before the name of the file.
    sys.exit(main(os.path.dirname(os.path.abspath(__file__))))
