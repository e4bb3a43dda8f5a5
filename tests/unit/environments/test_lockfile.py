"""A lock file is read as uv wrote it, and says what its wheels cost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import lock, wheel, write
from torchgrid.environments.lockfile import Lock, Wheel, count_bytes, estimate_unpacked, read_lock

AA, BB, CC = ("aa" * 32, "bb" * 32, "cc" * 32)

PYLOCK = f"""\
lock-version = "1.0"
created-by = "uv"
requires-python = ">=3.11"

[[packages]]
name = "torch"
version = "2.9.1+cu128"
index = "https://index.test/whl/cu128"
wheels = [
  {{ url = "https://a.example/b.whl", size = 900, hashes = {{ sha256 = "{BB}" }} }},
  {{ url = "https://a.example/a.whl", size = 800, hashes = {{ sha256 = "{AA}" }} }},
]

[[packages]]
name = "colorama"
version = "0.4.6"
marker = "sys_platform == 'win32'"
wheels = [{{ url = "https://a.example/c.whl", hashes = {{ sha256 = "{CC}" }} }}]
"""


def test_read_lock_sorts_wheels_by_name(tmp_path: Path) -> None:
    actual = read_lock(write(tmp_path / "pylock.toml", PYLOCK))

    windows = 'sys_platform == "win32"'
    expected = Lock(
        wheels=(
            Wheel(
                name="colorama",
                version="0.4.6",
                marker=windows,
                hashes=(f"sha256:{CC}",),
                size=0,
                archives=(("c.whl", f"sha256:{CC}"),),
            ),
            Wheel(
                name="torch",
                version="2.9.1+cu128",
                marker=None,
                hashes=(f"sha256:{AA}", f"sha256:{BB}"),
                size=900,
                archives=(("a.whl", f"sha256:{AA}"), ("b.whl", f"sha256:{BB}")),
            ),
        )
    )
    assert expected == actual


def test_read_lock_keeps_the_request(tmp_path: Path) -> None:
    text = 'packages = []\n\n[tool.torchgrid]\nrequest = "0f"\n'

    actual = read_lock(write(tmp_path / "pylock.toml", text))

    assert Lock(wheels=(), request="0f") == actual


@pytest.mark.parametrize("text", ["", 'lock-version = "1.0"\n', PYLOCK[:150], "[[packages]]\n"])
def test_read_lock_of_a_truncated_file_raises(tmp_path: Path, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_lock(write(tmp_path / "pylock.toml", text))


@pytest.mark.parametrize(
    "package,expected",
    [
        (
            wheel(hashes=("sha256:aa", "sha256:bb")),
            "torch==2.9.1 --hash=sha256:aa --hash=sha256:bb",
        ),
        (
            wheel("triton", "3.5.1", marker="sys_platform == 'linux'", hashes=("sha256:cc",)),
            "triton==3.5.1 ; sys_platform == 'linux' --hash=sha256:cc",
        ),
    ],
)
def test_requirement_has_marker_and_hashes(package: Wheel, expected: str) -> None:
    assert expected == package.requirement


@pytest.mark.parametrize(
    "packages,expected",
    [
        ((wheel("nvidia-cuda-runtime-cu12", "12.8.90"),), "12.8"),
        ((wheel("nvidia-cuda-runtime-cu11", "11.7.99"),), "11.7"),
        ((wheel("nvidia-cuda-runtime", "13.0.96"),), "13.0"),
        ((wheel("nvidia-cuda-runtime-extra", "1.2.3"), wheel("torch")), None),
        ((wheel("nvidia-cublas-cu12", "12.8.4.1"),), None),
    ],
)
def test_cuda_is_the_release_of_the_runtime(packages: tuple[Wheel, ...], expected: str) -> None:
    assert expected == lock(*packages).cuda


def test_bytes_are_summed_and_unpacked_bytes_estimated() -> None:
    two = lock(wheel(size=1000), wheel("triton", "3.5.1", size=500))

    assert (1500, 3300) == (two.bytes, two.unpacked_bytes)
    assert two.unpacked_bytes == estimate_unpacked(two.bytes)


def test_count_bytes_counts_a_shared_wheel_once() -> None:
    shared = wheel("nvidia-cudnn-cu12", "9.10.2.21", size=700)
    one, other = lock(wheel(size=100), shared), lock(wheel(version="2.9.0", size=90), shared)

    assert 890 == count_bytes([one, other, one])


def test_versions_are_by_name() -> None:
    two = lock(wheel(), wheel("triton", "3.5.1"))

    assert {"torch": "2.9.1", "triton": "3.5.1"} == two.versions


def test_digest_depends_on_names_versions_and_hashes_only() -> None:
    assert lock(wheel(size=1)).digest == lock(wheel(size=2)).digest
    assert 4 == len(
        {
            lock(changed).digest
            for changed in (
                wheel(),
                wheel("torchx"),
                wheel(version="2.9.0"),
                wheel(hashes=("sha256:aa",)),
            )
        }
    )


ONE = """\
[[packages]]
name = {name}
version = {version}
marker = {marker}
wheels = [{{ url = "https://a.example/a.whl", path = "/etc/passwd", hashes = {hashes} }}]
"""
FINE = {
    "name": '"torch"',
    "version": '"2.9.1"',
    "marker": "\"sys_platform == 'linux'\"",
    "hashes": f'{{ sha256 = "{AA}" }}',
}


def test_read_lock_ignores_addresses_and_paths(tmp_path: Path) -> None:
    changes = {"name": '"Torch_Vision"', "version": '"v2.9.1-1"'}

    (actual,) = read_lock(write(tmp_path / "l.toml", ONE.format(**FINE | changes))).wheels

    line = f'torch-vision==2.9.1.post1 ; sys_platform == "linux" --hash=sha256:{AA}'
    assert line == actual.requirement


@pytest.mark.parametrize(
    "key,value",
    [
        ("name", '"torch\\n--index-url https://stranger.example"'),
        ("name", '"torch --index-url https://stranger.example"'),
        ("name", '"torch @ https://stranger.example/torch.whl"'),
        ("name", '"../torch"'),
        ("name", '"torch\\n"'),
        ("name", '""'),
        ("name", "3"),
        ("version", '"2.9.1\\n--extra-index-url https://stranger.example"'),
        ("version", '"2.9.1 --no-binary :all:"'),
        ("version", '"*"'),
        ("version", "2.9"),
        ("marker", "\"sys_platform == 'a\\n--index-url https://stranger.example'\""),
        ("marker", "\"sys_platform == 'a --index-url b'\""),
        ("marker", "\"sys_platform == 'https://stranger.example'\""),
        ("marker", "\"sys_platform == 'linux' # a comment\""),
        ("marker", '"linux"'),
        ("marker", '""'),
        ("marker", "[]"),
        ("hashes", f'{{ sha256 = "{AA}\\n--index-url https://stranger.example" }}'),
        ("hashes", f'{{ sha256 = "{AA}\\n" }}'),
        ("hashes", f'{{ sha256 = "{AA[1:]}" }}'),
        ("hashes", f'{{ sha256 = "{"AB" * 32}" }}'),
        ("hashes", f'{{ md5 = "{AA[:32]}" }}'),
        ("hashes", "{}"),
    ],
)
def test_read_lock_of_what_could_be_an_option_raises(tmp_path: Path, key: str, value: str) -> None:
    path = write(tmp_path / "pylock.toml", ONE.format(**{**FINE, key: value}))

    with pytest.raises(ValueError):  # noqa: PT011
        read_lock(path)


SOURCES = f"""\
[[packages]]
name = "only-source"
version = "1.0"
sdist = {{ url = "https://a.example/a.tar.gz", size = 7, hashes = {{ sha256 = "{AA}" }} }}
"""


def test_read_lock_of_a_package_without_a_wheel_marks_it_to_build(tmp_path: Path) -> None:
    actual = read_lock(write(tmp_path / "pylock.toml", SOURCES))

    expected = wheel(
        *("only-source", "1.0"),
        size=7,
        hashes=(f"sha256:{AA}",),
        is_source=True,
        archives=(("a.tar.gz", f"sha256:{AA}"),),
    )
    assert (expected,) == actual.wheels
    assert frozenset({"only-source"}) == actual.sources


@pytest.mark.parametrize("origin", ["directory", "archive", "vcs"])
def test_read_lock_of_a_package_of_no_index_raises(tmp_path: Path, origin: str) -> None:
    text = f'[[packages]]\nname = "a"\nversion = "1"\n{origin} = {{ path = "/tmp/a" }}\n'

    with pytest.raises(ValueError, match="neither a wheel nor a source distribution"):
        read_lock(write(tmp_path / "pylock.toml", text))


@pytest.mark.parametrize(
    "file,expected",
    [
        ('url = "https://a.example/x/torch-2.9.1%2Bcpu-cp311.whl"', ("torch-2.9.1+cpu-cp311.whl",)),
        ('name = "torch.whl", url = "https://a.example/other.whl"', ("torch.whl",)),
        ('url = "https://a.example/x%20--index-url.whl"', ()),
        ('url = "https://a.example/"', ()),
    ],
)
def test_read_lock_names_a_file_only_by_a_harmless_name(
    tmp_path: Path, file: str, expected: tuple[str, ...]
) -> None:
    package = '[[packages]]\nname = "torch"\nversion = "2.9.1"\n'
    text = f'{package}wheels = [{{ {file}, hashes = {{ sha256 = "{AA}" }} }}]\n'

    (actual,) = read_lock(write(tmp_path / "pylock.toml", text)).wheels

    assert expected == actual.files


@pytest.mark.parametrize(
    "address,expected",
    [
        ("https://a.example/x/torch-2.9.1%2Bcpu.whl", "https://a.example/x/torch-2.9.1%2Bcpu.whl"),
        ("file:///etc/passwd", ""),
        ("https://a.example/x --index-url https://b.example", ""),
    ],
)
def test_read_lock_keeps_an_address_only_if_it_is_harmless(
    tmp_path: Path, address: str, expected: str
) -> None:
    package = '[[packages]]\nname = "torch"\nversion = "2.9.1"\n'
    text = f'{package}wheels = [{{ url = "{address}", hashes = {{ sha256 = "{AA}" }} }}]\n'

    (actual,) = read_lock(write(tmp_path / "pylock.toml", text)).wheels

    assert expected == actual.address
