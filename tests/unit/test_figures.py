"""The figures that tools/figures.py prints."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "figures.py"
EXAMPLE = '''\
"""What the module is for."""

# A comment of its own line.
TEXT = """
# no comment
"""


def _helper(value):
    """Return `value` doubled."""
    return value * 2  # not of its own line


def _twice(value):
    return _twice(value - 1)


def run():
    _twice(1)
    return _helper(1) + _twice(2)


class Thing:
    def __init__(self):
        self.size = self._measured()

    @property
    def width(self):
        """How wide it is."""
        return self.size

    def _measured(self):
        return 1
'''


def _load_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("figures", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up there to read its annotations.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


figures = _load_script()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    root = tmp_path / "probes" / "package"
    for folder in ("templates", "probes"):
        (root / folder).mkdir(parents=True)
        (root / folder / "skipped.py").write_text("def skipped(): ...\n", encoding="utf-8")
    (root / "example.py").write_text(EXAMPLE, encoding="utf-8")
    return root


def test_find_files_leaves_out_skipped_folders(package: Path) -> None:
    assert figures.find_files(package) == [package / "example.py"]


def test_find_files_of_one_file_returns_it(package: Path) -> None:
    assert figures.find_files(package / "example.py") == [package / "example.py"]


def test_count_comments_leaves_out_a_hash_in_a_string() -> None:
    assert figures.count_comments(EXAMPLE) == 1


def test_load_package_counts_lines_without_docstrings(package: Path) -> None:
    lines = {each.name: each.lines for each in figures.load_package(package).functions}

    assert lines == {"_helper": 2, "_twice": 2, "run": 3, "__init__": 2, "width": 3, "_measured": 2}


def test_load_package_counts_nested_functions(tmp_path: Path) -> None:
    (tmp_path / "nested.py").write_text("def run():\n    def inner(): ...\n", encoding="utf-8")

    assert [each.name for each in figures.load_package(tmp_path).functions] == ["run", "inner"]


def test_select_single_leaves_out_calls_from_the_own_body(package: Path) -> None:
    single = figures.select_single(figures.load_package(package))

    assert [each.name for each in single] == ["_helper", "_measured"]


def test_select_single_counts_calls_of_a_method_in_other_modules(package: Path) -> None:
    (package / "other.py").write_text("def run(thing): thing._measured()\n", encoding="utf-8")

    single = figures.select_single(figures.load_package(package))

    assert [each.name for each in single] == ["_helper"]


def test_select_without_verb_leaves_out_properties_and_dunders(package: Path) -> None:
    without = figures.select_without_verb(figures.load_package(package))

    assert [each.name for each in without] == ["_helper", "_twice", "_measured"]


@pytest.mark.parametrize("name", ["build", "_ask_all", "is_full", "has_gpu", "list_"])
def test_has_verb_first_of_a_base_form_is_true(name: str) -> None:
    assert figures.has_verb_first(name)


@pytest.mark.parametrize("name", ["taken", "_told", "made_of", "by_name", "once", "answer_of", "_"])
def test_has_verb_first_of_another_word_is_false(name: str) -> None:
    assert not figures.has_verb_first(name)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Double `value`.", True),
        ("Return twice as much.", True),
        ("Raises ValueError.", True),
        ("Double `other`.", False),
        ("What is returned.", False),
    ],
)
def test_has_parts_finds_parameters_results_and_errors(text: str, expected: bool) -> None:  # noqa: FBT001
    assert figures.has_parts(figures.Docstring(text, frozenset({"value"}))) is expected


def test_compute_figures_of_the_example_returns_its_shares(package: Path) -> None:
    computed = figures.compute_figures(figures.load_package(package))

    assert computed.function_lines_median == 2
    assert computed.function_lines_max == 3
    assert computed.private_with_one_caller == 33.3
    assert computed.names_that_start_with_a_verb == 25.0
    assert computed.docstrings_that_start_with_what_where_whether == 33.3
    assert computed.docstrings_that_start_with_a_question_word == 66.7
    assert computed.docstrings_with_arguments_results_or_errors == 33.3


def test_compute_figures_without_functions_returns_zeros(tmp_path: Path) -> None:
    computed = figures.compute_figures(figures.load_package(tmp_path))

    assert set(figures.asdict(computed).values()) == {0}


def test_main_with_two_paths_prints_a_column_for_each(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures.main([str(package), str(package / "example.py")])

    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split() == [str(package), str(package / "example.py")]
    assert rows[2].split() == ["function", "lines", "max", "3", "3"]


def test_main_json_prints_figures_by_path(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures.main(["--json", str(package)])

    assert json.loads(capsys.readouterr().out)[str(package)]["function_lines_max"] == 3


def test_main_list_single_prints_file_line_and_name(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures.main(["--list-single", str(package)])

    file = package / "example.py"
    assert capsys.readouterr().out == f"{file}:9 _helper\n{file}:32 _measured\n"


def test_main_of_a_missing_path_exits_with_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        figures.main([str(tmp_path / "missing")])
