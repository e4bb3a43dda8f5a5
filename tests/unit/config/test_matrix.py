"""A matrix file becomes cells and encodings, and a selection becomes some of the cells."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.builders import ROOT, write
from torchgrid.config.matrix import Matrix, read_matrix, select_cells, select_encodings
from torchgrid.contract import Kind, Verdict
from torchgrid.model.cell import PackageIndex
from torchgrid.model.encoding import Argument, Axes, EncodingSpec, OtherKind
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.expectation import Expectation

ROWS = """\
[[torch]]
release = ["2.6.0", "2.15.0"]
python = "3.11"
profiles = ["default", "pypi"]

[[torch]]
release = "2.9.1"
python = ["3.11", "3.13"]
source = ["pypi", "cu126"]
profiles = "pypi"

[[torch]]
release = "2.9.1"
python = "3.11"
with = "setuptools"

[[exclude]]
source = "cu126"
python = "3.13"
why = "no such wheel"
"""


def read(folder: Path, text: str) -> Matrix:
    return read_matrix(write(folder / "matrix.toml", text))


@pytest.fixture
def rows(tmp_path: Path) -> Matrix:
    return read(tmp_path, ROWS)


def select_ids(matrix: Matrix, *globs: str, profile: str | None = None) -> list[str]:
    return [cell.id for cell in select_cells(matrix, profile=profile, globs=globs)]


def test_read_matrix_expands_rows_newest_first_without_excluded_cells(rows: Matrix) -> None:
    expected = [
        "torch2.15.0-pypi-py3.11",
        "torch2.9.1-pypi-py3.13",
        "torch2.9.1-cu126-py3.11",
        "torch2.9.1-pypi-py3.11",
        "torch2.9.1-pypi-py3.11+setuptools",
        "torch2.6.0-pypi-py3.11",
    ]

    actual = [cell.id for cell in rows.cells]

    assert expected == actual


def test_matrix_profiles_are_those_of_the_rows_and_full(rows: Matrix) -> None:
    assert ("default", "full", "pypi") == rows.profiles


@pytest.mark.parametrize(
    "profile,globs,expected",
    [
        (None, (), ["torch2.15.0-pypi-py3.11", "torch2.6.0-pypi-py3.11"]),
        ("default", (), ["torch2.15.0-pypi-py3.11", "torch2.6.0-pypi-py3.11"]),
        (None, ("*+*",), ["torch2.9.1-pypi-py3.11+setuptools"]),
        (None, ("*2.6*", "*3.13"), ["torch2.9.1-pypi-py3.13", "torch2.6.0-pypi-py3.11"]),
        ("pypi", ("*2.9.1*py3.11",), ["torch2.9.1-cu126-py3.11", "torch2.9.1-pypi-py3.11"]),
        ("default", ("*2.6*",), ["torch2.6.0-pypi-py3.11"]),
    ],
)
def test_select_cells_takes_a_profile_or_globs_or_both(
    rows: Matrix, profile: str | None, globs: tuple[str, ...], expected: list[str]
) -> None:
    actual = select_ids(rows, *globs, profile=profile)

    assert expected == actual


def test_select_cells_of_the_full_profile_returns_every_cell(rows: Matrix) -> None:
    assert [cell.id for cell in rows.cells] == select_ids(rows, profile="full")


@pytest.mark.parametrize(
    "profile,globs,expected",
    [
        (
            "nightly",
            (),
            (
                "matrix.toml: no [[torch]] row has the profile 'nightly'; "
                "the profiles are default, full, pypi"
            ),
        ),
        (
            None,
            ("torch2.9.2-pypi-py3.11",),
            (
                "--cells 'torch2.9.2-pypi-py3.11' matches no cell of matrix.toml; "
                "did you mean 'torch2.9.1-pypi-py3.11'?"
            ),
        ),
        (
            None,
            ("*2.6*", "zz"),
            (
                "--cells 'zz' matches no cell of matrix.toml; "
                "`nox -s plan -- --profile full` lists the cells"
            ),
        ),
    ],
)
def test_select_cells_of_a_name_that_matches_nothing_raises(
    rows: Matrix, profile: str | None, globs: tuple[str, ...], expected: str
) -> None:
    with pytest.raises(ConfigurationError) as error:
        select_ids(rows, *globs, profile=profile)

    assert (expected, Exit.CONFIGURATION) == (str(error.value), error.value.code)


def test_select_cells_of_a_glob_outside_the_profile_names_the_profile(
    rows: Matrix,
) -> None:
    with pytest.raises(ConfigurationError, match="profile 'default'"):
        select_ids(rows, "torch2.9.1-pypi-py3.13", profile="default")


def test_read_matrix_keeps_every_key_of_an_encoding(tmp_path: Path) -> None:
    text = """\
paths = "src"

[[encoding]]
name = "rotary-half"
target = "package.module:Class"
arguments = { d_model = 512, bases = [1e4, 2], deep = { on = true } }
call = "rotate"
requires = ["transformers>=4.40", "einops"]
profiles = ["packages"]
input = [
    { shape = [2, 10, 512], layout = ["batch", "seq", "feature"], dtype = "float32" },
    { name = "position_ids", shape = 10, layout = "seq", values = "positions" },
]
output = { shape = [10, 256], layout = ["seq", "other"] }
table = "0.pe"
max_length = 5000
tolerance = 1
require = "device"

[[encoding.kinds]]
probe = ["device.*", "state.pickle"]
kind = "observation"
why = "by design"

[[encoding]]
name = "plain"
target = "m:C"
input = { shape = 10, layout = "seq" }
"""

    actual = read(tmp_path, text)

    axes = Axes(shape=(2, 10, 512), layout=("batch", "seq", "feature"))
    seq = Axes(shape=(10,), layout=("seq",))
    expected = (
        EncodingSpec(
            name="rotary-half",
            target="package.module:Class",
            arguments={"d_model": 512, "bases": [1e4, 2], "deep": {"on": True}},
            call="rotate",
            requires=("einops", "transformers>=4.40"),
            profiles=("packages",),
            inputs=(
                Argument(axes=axes, dtype="float32"),
                Argument(name="position_ids", axes=seq, values="positions"),
            ),
            outputs=(Axes(shape=(10, 256), layout=("seq", "other")),),
            table="0.pe",
            max_length=5000,
            tolerance=1.0,
            require=("device",),
            kinds=(
                OtherKind(
                    probes=("device.*", "state.pickle"), kind=Kind.OBSERVATION, why="by design"
                ),
            ),
        ),
        EncodingSpec(name="plain", target="m:C", inputs=(Argument(axes=seq),)),
    )
    assert expected == actual.encodings
    assert ("src",) == actual.paths


def row(name: str, *more: str) -> str:
    lines = (f'name = "{name}"', 'target = "m:C"', 'input = { shape = 10, layout = "seq" }', *more)
    return "\n".join(("[[encoding]]", *lines, ""))


BUILD = 'build = [{ name = "Rotary_Embedding.torch", why = "no wheel" }]'
LLAMA = row("llama", 'requires = "transformers>=4.40"')
T5 = row("t5", 'requires = "transformers>=4.40"')
ROTARY = row("rotary", 'requires = ["rotary-embedding-torch", "einops"]', 'profiles = "pypi"')
PLAIN = row("plain")
CELL = '[[torch]]\nrelease = "2.9.1"\npython = "3.11"\nprofiles = ["default", "pypi"]\n'
NAME = "torch2.9.1-pypi-py3.11"


def list_tested(matrix: Matrix) -> dict[str, list[str]]:
    """List the tested encodings of each cell."""
    return {cell.id: [e.name for e in select_encodings(matrix, cell)] for cell in matrix.cells}


def test_read_matrix_derives_a_cell_for_each_set_of_requirements(tmp_path: Path) -> None:
    actual = read(tmp_path, CELL + LLAMA + PLAIN + ROTARY + T5)

    expected = {
        NAME: ["plain"],
        f"{NAME}+einops+rotary-embedding-torch": ["rotary"],
        f"{NAME}+transformers_ge4.40": ["llama", "t5"],
    }
    assert expected == list_tested(actual)
    assert ("torch==2.9.1", "transformers>=4.40") == actual.cells[2].requirements


def test_read_matrix_leaves_out_a_cell_that_tests_no_encoding(tmp_path: Path) -> None:
    assert {f"{NAME}+transformers_ge4.40": ["llama"]} == list_tested(read(tmp_path, CELL + LLAMA))


def test_read_matrix_derives_cells_for_the_encodings_of_a_row_only(tmp_path: Path) -> None:
    rows = CELL + 'encodings = ["l*", "plain"]\n' + LLAMA + PLAIN + ROTARY + row("other")

    expected = {NAME: ["plain"], f"{NAME}+transformers_ge4.40": ["llama"]}
    assert expected == list_tested(read(tmp_path, rows))


def test_read_matrix_tests_an_encoding_in_a_cell_that_holds_its_requirements(
    tmp_path: Path,
) -> None:
    rows = CELL + 'with = ["transformers>=4.40", "setuptools"]\n' + LLAMA + PLAIN

    assert {f"{NAME}+transformers_ge4.40+setuptools": ["llama", "plain"]} == list_tested(
        read(tmp_path, rows)
    )


def test_read_matrix_derived_cell_keeps_the_extras_and_probes_of_its_row(tmp_path: Path) -> None:
    rows = CELL + 'with = "setuptools"\nprobes = "compile.*"\n' + LLAMA

    (actual,) = read(tmp_path, rows).cells

    assert f"{NAME}+setuptools+transformers_ge4.40" == actual.id
    assert (("compile.*",), ("transformers>=4.40",)) == (actual.probes, actual.requires)


def test_read_matrix_derived_cell_has_the_profiles_of_its_encodings(tmp_path: Path) -> None:
    matrix = read(tmp_path, CELL + PLAIN + ROTARY + LLAMA)

    assert [f"{NAME}", f"{NAME}+transformers_ge4.40"] == select_ids(matrix, profile="default")
    assert 3 == len(select_ids(matrix, profile="pypi"))


def test_read_matrix_derived_cell_of_another_row_is_not_added(tmp_path: Path) -> None:
    rows = CELL + CELL.replace('profiles = ["default", "pypi"]', 'with = "transformers>=4.40"')

    actual = read(tmp_path, rows + PLAIN + LLAMA)

    assert [NAME, f"{NAME}+transformers_ge4.40"] == [cell.id for cell in actual.cells]


def test_read_matrix_of_requirements_that_differ_in_versions_has_two_cells(
    tmp_path: Path,
) -> None:
    rows = CELL + LLAMA + row("old", 'requires = "transformers<4.40"')

    expected = {f"{NAME}+transformers_ge4.40": ["llama"], f"{NAME}+transformers_lt4.40": ["old"]}
    assert expected == list_tested(read(tmp_path, rows))


def test_read_matrix_of_extras_that_differ_in_versions_has_two_cells(tmp_path: Path) -> None:
    rows = "".join(f"{CELL}with = {extra!r}\n" for extra in ("numpy<2", "numpy>=2"))

    assert [f"{NAME}+numpy_ge2", f"{NAME}+numpy_lt2"] == [c.id for c in read(tmp_path, rows).cells]


def test_read_matrix_tests_an_encoding_without_a_version_beside_any(tmp_path: Path) -> None:
    rows = CELL + 'with = "numpy<2"\n' + row("array", 'requires = "numpy"')

    assert {f"{NAME}+numpy_lt2": ["array"]} == list_tested(read(tmp_path, rows))


def test_read_matrix_of_cells_of_one_name_and_two_requirements_raises(tmp_path: Path) -> None:
    rows = CELL + LLAMA + row("trained", 'requires = "transformers[torch]>=4.40"')

    with pytest.raises(ConfigurationError) as error:
        read(tmp_path, rows + PLAIN)

    expected = (
        rf"matrix.toml: '\w+' cannot be tested in {re.escape(NAME)}\+transformers_ge4.40, because "
        "one name"
    )
    assert re.match(expected, str(error.value))


INDEX = """\
[index.nightly_cu130]
url = "https://wheels.example.org/nightly/cu130/"
local = "cu130"

[[torch]]
release = ["2.16.0.dev20261120", "2.16.0rc1"]
source = "nightly_cu130"
python = "3.14t"
"""


def test_read_matrix_of_a_named_index_makes_its_cells(tmp_path: Path) -> None:
    actual = read(tmp_path, INDEX).cells

    assert [
        "torch2.16.0rc1-nightly_cu130-py3.14t",
        "torch2.16.0.dev20261120-nightly_cu130-py3.14t",
    ] == [cell.id for cell in actual]
    index = PackageIndex(
        name="nightly_cu130", url="https://wheels.example.org/nightly/cu130", local="cu130"
    )
    assert {index} == {cell.index for cell in actual}


@pytest.mark.parametrize(
    "text,expected",
    [
        (
            INDEX.replace('source = "nightly_cu130"', 'source = "nightly_cu13"'),
            (
                "[[torch]] 1: source: 'nightly_cu13' is not the name of a source; "
                "did you mean 'nightly_cu130'?"
            ),
        ),
        (
            INDEX.replace("[index.nightly_cu130]", "[index.cu130]"),
            "index.cu130: 'cu130' already names an index; choose another name",
        ),
    ],
)
def test_read_matrix_of_a_wrong_index_raises(tmp_path: Path, text: str, expected: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        read(tmp_path, text)

    assert f"matrix.toml: {expected}" == str(error.value)


def test_read_matrix_without_encodings_keeps_its_cells(tmp_path: Path) -> None:
    assert {NAME: []} == list_tested(read(tmp_path, CELL))


def test_read_matrix_keeps_every_key_of_an_expectation(tmp_path: Path) -> None:
    text = """
[[expect]]
encoding = "pl*"
probe = ["device.*", "state.round-trip"]
device = ["meta", "fake-*"]
cells = "torch2.9*"
verdict = "crash"
reason = ["SIGSEGV", "SIG*"]
why = "known"
upstream = "huggingface/transformers#45902"

[[expect]]
encoding = ["-", "plain"]
probe = "environment.compiler"
why = "there is no compiler"
"""

    actual = read(tmp_path, CELL + PLAIN + text).expectations

    expected = (
        Expectation(
            number=1,
            encodings=("pl*",),
            probes=("device.*", "state.round-trip"),
            devices=("meta", "fake-*"),
            cells=("torch2.9*",),
            verdict=Verdict.CRASH,
            reasons=("SIGSEGV", "SIG*"),
            why="known",
            upstream="huggingface/transformers#45902",
        ),
        Expectation(
            number=2,
            encodings=("-", "plain"),
            probes=("environment.compiler",),
            why="there is no compiler",
        ),
    )
    assert expected == actual


def test_read_matrix_of_an_empty_file_returns_an_empty_matrix(tmp_path: Path) -> None:
    matrix = read(tmp_path, "")

    assert ((), (), ("full",)) == (matrix.cells, matrix.encodings, matrix.profiles)


def test_committed_matrix_has_three_default_cells() -> None:
    expected = ["torch2.15.0-pypi-py3.11", "torch2.9.1-pypi-py3.11", "torch2.6.0-pypi-py3.11"]

    actual = select_ids(read_matrix(ROOT / "matrix.toml"))

    assert expected == actual


# The required cells: every release in facts.md, some on other Pythons and from other sources.
RELEASES = [
    *("2.15.0", "2.14.1", "2.13.0", "2.12.1", "2.11.0", "2.10.0", "2.9.1", "2.9.0", "2.8.0"),
    *("2.7.1", "2.6.0", "2.5.1", "2.4.1", "2.3.1", "2.2.2", "2.1.2", "2.0.1", "1.13.1"),
]
WANTED = [
    *(f"torch{release}-pypi-py3.11" for release in RELEASES),
    *(f"torch2.9.{patch}-pypi-py3.{minor}" for patch in (0, 1) for minor in (10, 12, 13)),
    *(f"torch{r}-pypi-py3.{m}" for r in ("2.5.1", "2.6.0", "2.12.1", "2.15.0") for m in (12, 13)),
    *(f"torch2.15.0-pypi-py{python}" for python in ("3.14", "3.14t", "3.15")),
    *(f"torch{r}-pypi-py3.11+setuptools" for r in ("2.10.0", "2.6.0", "2.5.1", "2.4.1", "2.3.1")),
    "torch2.2.2-pypi-py3.11+setuptools+numpy_lt2",
    "torch2.1.2-pypi-py3.11+setuptools_lt81+numpy_lt2",
    "torch2.0.1-pypi-py3.10+setuptools_lt81+numpy_lt2",
    "torch1.13.1-pypi-py3.11+numpy_lt2+safetensors",
    "torch2.15.0-pypi-py3.11+numpy+safetensors",
    "torch2.0.1-pypi-py3.10",
    "torch2.1.2-pypi-py3.8",
    "torch2.9.1-pypi-py3.11+setuptools",
    "torch2.9.0-cu118-py3.10",
    "torch2.7.1-cu118-py3.11",
    "torch2.7.1-cu128-py3.11",
    "torch2.9.1-cpu-py3.11",
    "torch2.9.1-cu126-py3.11",
    "torch2.9.1-cu130-py3.11",
]


def test_committed_matrix_has_every_required_cell() -> None:
    actual = select_ids(read_matrix(ROOT / "matrix.toml"), profile="full")

    assert set() == set(WANTED) - set(actual)


def test_committed_matrix_has_the_encodings_of_the_article() -> None:
    article = [
        "sinusoidal",
        "plain-attribute",
        "device-argument",
        "lazy-move-buffer",
        "lazy-move-attribute",
        "fixed-length",
        "fixed-length-printed",
        "fixed-length-printed-square",
        "recomputed",
        "end-to-end",
    ]

    actual = [encoding.name for encoding in read_matrix(ROOT / "matrix.toml").encodings]

    assert [] == [name for name in article if name not in actual]
    assert len(actual) >= len(article)


def test_read_matrix_builds_packages_in_the_cells_of_their_rows(tmp_path: Path) -> None:
    built = 'build = { name = "onlysource", why = "it has no wheel" }\n'
    encoding = row("rotary", 'requires = "rotary-embedding-torch"', BUILD)

    cells = read_matrix(write(tmp_path / "m.toml", CELL + built + row("own") + encoding)).cells

    assert [("onlysource",), ("onlysource", "rotary-embedding-torch")] == [c.build for c in cells]
