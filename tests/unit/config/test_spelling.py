from __future__ import annotations

from torchgrid.config.spelling import suggest


def test_the_nearest_word_is_named() -> None:
    assert "did you mean 'python'?" == suggest("pyhton", ["release", "python", "pythons"])


def test_where_no_word_is_near_nothing_is_said() -> None:
    assert "" == suggest("pyhton", ["release"])
    assert "" == suggest("pyhton", [])


def test_how_near_is_near_may_be_said() -> None:
    words = ["torch2.9.1-pypi-py3.11"]

    assert "" == suggest("torch2.9-cpu", words, cutoff=0.9)
    assert "did you mean 'torch2.9.1-pypi-py3.11'?" == suggest("torch2.9-cpu", words, cutoff=0.4)
