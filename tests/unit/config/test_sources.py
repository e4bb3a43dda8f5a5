"""Tests of the sources that a matrix names: a row may use each as it can be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.config.matrix import Matrix, read_matrix, select_encodings
from torchgrid.model.cell import ContainerImage, ExistingInterpreter
from torchgrid.model.errors import ConfigurationError

INTERPRETER = """\
[interpreter.here]
program = "/opt/torch/bin/python"

[[torch]]
release = "2.9.1"
source = "here"
python = "3.11"
"""

CONTAINER = """\
[container.runtime]
image = "pytorch/pytorch:2.9.1-cuda12.8-cudnn9-runtime"

[[torch]]
release = "2.9.1"
source = "runtime"
python = "3.11"
"""

ENCODING = """
[[encoding]]
name = "llama"
target = "transformers:Llama"
requires = "transformers"
input = { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] }
"""


def read(folder: Path, text: str) -> Matrix:
    return read_matrix(write(folder / "matrix.toml", text))


def test_make_sources_of_an_interpreter_makes_its_cell(tmp_path: Path) -> None:
    (actual,) = read(tmp_path, INTERPRETER).cells

    assert "torch2.9.1-here-py3.11" == actual.id
    assert ExistingInterpreter(name="here", program="/opt/torch/bin/python") == actual.existing
    assert actual.index is None


def test_make_sources_of_a_container_has_no_network_by_default(tmp_path: Path) -> None:
    (actual,) = read(tmp_path, CONTAINER).cells

    image = "pytorch/pytorch:2.9.1-cuda12.8-cudnn9-runtime"
    assert "torch2.9.1-runtime-py3.11" == actual.id
    assert ContainerImage(name="runtime", image=image) == actual.existing


def test_make_sources_keeps_every_key_of_a_container(tmp_path: Path) -> None:
    keys = 'python = "/opt/bin/python"\nengine = "podman"\nshm_size = "8g"\nnetwork = true\n'
    text = CONTAINER.replace("\n\n[[torch]]", f"\n{keys}\n[[torch]]")

    (actual,) = read(tmp_path, text).cells

    assert isinstance(actual.existing, ContainerImage)
    found = actual.existing
    assert ("/opt/bin/python", "podman", "8g", True) == (
        *(found.python, found.engine, found.shm_size, found.network),
    )


@pytest.mark.parametrize("text", [INTERPRETER, CONTAINER])
def test_read_matrix_makes_no_further_cell_for_what_an_encoding_requires(
    tmp_path: Path, text: str
) -> None:
    actual = read(tmp_path, text + ENCODING)

    (cell,) = actual.cells
    assert () == cell.requires
    assert ["llama"] == [encoding.name for encoding in select_encodings(actual, cell)]


@pytest.mark.parametrize("text", [INTERPRETER, CONTAINER])
def test_read_matrix_makes_no_cell_for_an_encoding_that_a_row_leaves_out(
    tmp_path: Path, text: str
) -> None:
    other = ENCODING.replace("llama", "plain").replace('requires = "transformers"\n', "")

    actual = read(tmp_path, f'{text}encodings = "plain"\n{ENCODING}{other}')

    (cell,) = actual.cells
    assert ["plain"] == [encoding.name for encoding in select_encodings(actual, cell)]


ROW = '[[torch]]\nrelease = "2.9.1"\npython = "3.11"\n'

WRONG = {
    "packages beside an interpreter": (
        INTERPRETER + 'with = "numpy"\n',
        (
            "[[torch]] 1: with: torchgrid installs nothing into [interpreter.here]; "
            "remove with, and install it there yourself"
        ),
    ),
    "packages beside a container": (
        CONTAINER + 'build = { name = "flash-attn", why = "it has no wheel" }\n',
        (
            "[[torch]] 1: build: torchgrid installs nothing into [container.runtime]; "
            "remove build, and install it there yourself"
        ),
    ),
    "a misspelt name": (
        INTERPRETER.replace('source = "here"', 'source = "her"'),
        "[[torch]] 1: source: 'her' is not the name of a source; did you mean 'here'?",
    ),
    "a name of an index": (
        INTERPRETER.replace("here", "cu128"),
        "interpreter.cu128: 'cu128' already names an index; choose another name",
    ),
    "one name twice": (
        INTERPRETER + '\n[container.here]\nimage = "a:1"\n',
        "container.here: 'here' already is the name of interpreter.here; choose another name",
    ),
    "a name with a hyphen": (
        INTERPRETER.replace("[interpreter.here]", "[interpreter.my-torch]"),
        "interpreter.my-torch: 'my-torch' has the wrong form; write it like 'workstation'",
    ),
    "an image that looks like an option": (
        CONTAINER.replace('"pytorch/', '"--privileged'),
        (
            "container.runtime.image: '--privilegedpytorch:2.9.1-cuda12.8-cudnn9-runtime' has the "
            "wrong form; write it like 'pytorch/pytorch:2.9.1-cuda12.8-cudnn9-runtime'"
        ),
    ),
    "a size without a unit": (
        '[container.a]\nimage = "a:1"\nshm_size = "8"\n' + ROW,
        "container.a.shm_size: '8' has the wrong form; write it like '8g'",
    ),
    "an unknown engine": (
        '[container.a]\nimage = "a:1"\nengine = "runc"\n' + ROW,
        "container.a.engine: expected 'docker' or 'podman', not 'runc'",
    ),
    "a misspelt key": (
        '[container.a]\nimage = "a:1"\nshm-size = "8g"\n' + ROW,
        "container.a: unknown key 'shm-size'; did you mean 'shm_size'?",
    ),
    "an empty program": (
        '[interpreter.a]\nprogram = ""\n' + ROW,
        "interpreter.a.program: must not be empty",
    ),
}


@pytest.mark.parametrize("text,expected", WRONG.values(), ids=WRONG.keys())
def test_read_matrix_of_a_wrong_source_raises(tmp_path: Path, text: str, expected: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        read(tmp_path, text)

    assert f"matrix.toml: {expected}" == str(error.value)
