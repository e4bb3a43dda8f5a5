"""A target that no cell could import is refused before anything is installed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import ROOT, encoding, matrix, write
from torchgrid.config.matrix import read_matrix
from torchgrid.config.targets import check_targets
from torchgrid.model import project
from torchgrid.model.encoding import Constant, Structure
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project

MODULE = """\
from elsewhere import Imported, Other as Renamed
import package.deep

class Class: ...

def function(): ...

assigned = Class
annotated: type = Class
First, (Second, *Rest) = Class, (Class, Class)
[Third] = chained = [Class]

try:
    import fast
    class Guarded: ...
except ImportError:
    class Fallback: ...

if True:
    class Conditional: ...
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    write(tmp_path / "mine.py", MODULE)
    write(tmp_path / "probes" / "encodings" / "sine.py", MODULE)
    write(tmp_path / "probes" / "encodings" / "__init__.py", "")
    monkeypatch.setattr(project, "PACKAGE", tmp_path / "torchgrid")
    return Project(tmp_path)


def check(place: Project, *targets: str) -> None:
    rows = [encoding(name=f"row-{n}", target=target) for n, target in enumerate(targets)]
    check_targets(place, matrix(place.root, *rows))


def find_error(place: Project, *targets: str) -> str:
    with pytest.raises(ConfigurationError) as error:
        check(place, *targets)
    return str(error.value)


@pytest.mark.parametrize(
    "name",
    [
        "Class",
        "function",
        "assigned",
        "annotated",
        "First",
        "Second",
        "Rest",
        "Third",
        "chained",
        "Imported",
        "Renamed",
        "package",
        "Guarded",
        "Fallback",
        "Conditional",
    ],
)
def test_check_targets_accepts_every_name_that_a_module_binds(place: Project, name: str) -> None:
    check(place, f"mine:{name}", f"probes.encodings.sine:{name}")


def test_check_targets_accepts_a_module_that_the_project_does_not_have(place: Project) -> None:
    check(place, "x_transformers.attention:Anything")


def test_check_targets_accepts_any_name_of_a_module_with_a_star_import(place: Project) -> None:
    write(place.root / "open.py", "from elsewhere import *\n")

    check(place, "open:Anything")


def test_check_targets_of_a_misspelt_class_suggests_the_right_one(place: Project) -> None:
    expected = "matrix.toml: encoding 'row-1': target: mine.py has no 'Clas'; did you mean 'Class'?"

    assert expected == find_error(place, "mine:Class", "mine:Clas")


def test_check_targets_of_an_unknown_class_lists_the_names_of_its_module(place: Project) -> None:
    write(place.root / "few.py", "class One: ...\nclass Two: ...\n")

    expected = "matrix.toml: encoding 'row-0': target: few.py has no 'Zzz'; it has One, Two"
    assert expected == find_error(place, "few:Zzz")


def test_check_targets_of_a_class_in_an_empty_module_lists_no_names(place: Project) -> None:
    write(place.root / "empty.py", "")

    actual = find_error(place, "empty:Class")

    assert actual.startswith("matrix.toml: encoding 'row-0': target: empty.py has no 'Class'; ")
    assert not actual.endswith("it has ")


def test_check_targets_of_a_missing_module_lists_the_existing_ones(place: Project) -> None:
    expected = (
        "matrix.toml: encoding 'row-0': target: module 'probes.encodings.none' does not exist; "
        "probes.encodings has sine"
    )

    assert expected == find_error(place, "probes.encodings.none:Class")


def test_check_targets_of_a_module_with_a_syntax_error_names_its_line(place: Project) -> None:
    write(place.root / "broken.py", "x = 1\nclass :\n")

    expected = "matrix.toml: encoding 'row-0': target: broken.py:2: syntax error: invalid syntax"
    assert expected == find_error(place, "broken:Class")


@pytest.mark.parametrize("content", [b"# caf\xe9\n", b"x = '\x00'\n"])
def test_check_targets_of_a_module_that_is_not_text_names_the_file(
    place: Project, content: bytes
) -> None:
    (place.root / "broken.py").write_bytes(content)

    actual = find_error(place, "broken:Class")

    assert actual.startswith("matrix.toml: encoding 'row-0': target: broken.py")


def test_check_targets_with_a_syntax_error_in_a_theme_names_its_line(place: Project) -> None:
    write(place.root / "probes" / "mine.py", "x = 1\n\ndef broken(:\n")

    assert "probes/mine.py:3: syntax error: invalid syntax" == find_error(place)


def test_check_targets_with_a_theme_that_is_not_text_names_the_file(place: Project) -> None:
    (place.root / "probes" / "mine.py").write_bytes(b"x = '\x00'\n")

    actual = find_error(place)

    assert actual.startswith("probes/mine.py: ")


def test_check_targets_does_not_import_a_theme(place: Project) -> None:
    write(place.root / "probes" / "mine.py", "raise SystemExit\n")

    check(place, "mine:Class")


def find_error_of(place: Project, **keys: Any) -> str:
    row = encoding(name="row", target="mine:Class", **keys)
    with pytest.raises(ConfigurationError) as error:
        check_targets(place, matrix(place.root, row))
    return str(error.value)


@pytest.mark.parametrize(
    "value,loc",
    [
        ({"norm": {"object": "mine:Clas"}}, "norm.object"),
        ({"norm": {"object": "mine.Clas"}}, "norm.object"),
        ({"norms": [{"object": "mine.Clas.inner"}]}, "norms[0].object"),
        ({"config": {"target": "mine:Clas", "arguments": {}}}, "config.target"),
        ({"deep": {"a": {"tuple": [{"object": "mine.Clas"}]}}}, "deep.a.tuple[0].object"),
    ],
)
def test_check_targets_of_a_misspelt_object_of_an_argument_names_its_place(
    place: Project, value: dict[str, Any], loc: str
) -> None:
    expected = (
        f"matrix.toml: encoding 'row': arguments.{loc}: mine.py has no 'Clas'; "
        "did you mean 'Class'?"
    )

    assert expected == find_error_of(place, arguments=value)


def test_check_targets_of_a_misspelt_object_of_an_input_names_its_place(place: Project) -> None:
    constant = Constant(value={"object": "mine.Clas"})
    parts = (Constant(value=1), replace(constant, name="cache"))
    inputs = (constant, Structure(kind="dict", parts=parts))

    first = find_error_of(place, inputs=inputs)
    second = find_error_of(place, inputs=inputs[1:])

    assert first.startswith("matrix.toml: encoding 'row': input[0].value.object: mine.py has no ")
    assert second.startswith("matrix.toml: encoding 'row': input[0].dict.cache.value.object: mine")


def test_check_targets_accepts_objects_that_exist_or_are_of_other_packages(place: Project) -> None:
    values = {"a": {"object": "mine.Class.attribute"}, "b": {"object": "torch.nn.LayerNorm"}}
    row = encoding(arguments={**values, "c": {"object": "mine:function"}, "d": 1})

    check_targets(place, matrix(place.root, row))


def test_check_targets_accepts_the_committed_matrix() -> None:
    place = Project(ROOT)

    check_targets(place, read_matrix(place.matrix))


def test_check_targets_refuses_a_required_theme_that_has_no_probes(place: Project) -> None:
    write(place.root / "probes" / "device.py", "")
    row = encoding(target="mine:Class", require=("device",))

    check_targets(place, matrix(place.root, row))

    with pytest.raises(ConfigurationError) as error:
        check_targets(place, matrix(place.root, replace(row, require=("device", "devise"))))
    expected = "require: there is no theme 'devise'; did you mean 'device'?"
    assert str(error.value).endswith(expected)
