from __future__ import annotations

from torchgrid.config.spelling import suggest, suggest_or_list


def test_suggest_names_the_nearest_word() -> None:
    assert "did you mean 'python'?" == suggest("pyhton", ["release", "python", "pythons"])


def test_suggest_without_a_near_word_returns_an_empty_text() -> None:
    assert "" == suggest("pyhton", ["release"])
    assert "" == suggest("pyhton", [])


def test_suggest_with_a_cutoff_needs_a_word_as_near() -> None:
    words = ["torch2.9.1-pypi-py3.11"]

    assert "" == suggest("torch2.9-cpu", words, cutoff=0.9)
    assert "did you mean 'torch2.9.1-pypi-py3.11'?" == suggest("torch2.9-cpu", words, cutoff=0.4)


def test_suggest_or_list_without_a_near_word_lists_all_words() -> None:
    assert "did you mean 'seq'?" == suggest_or_list("sep", ["seq", "batch"], "axes")
    assert "the axes are seq, batch" == suggest_or_list("zzz", ["seq", "batch"], "axes")
