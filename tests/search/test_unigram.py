"""SigLIP's tokenizer: the likeliest cut, by hand."""

import itertools
import math

import pytest

from photofinder.search.unigram import Unigram

PIECES = [
    ("<unk>", 0.0), ("</s>", 0.0), ("▁", -3.0), ("▁red", -2.0), ("▁re", -2.5), ("d", -4.0),
    ("▁car", -2.2), ("s", -3.5), ("▁cars", -6.5), ("c", -5.0), ("a", -4.0), ("r", -4.0),
]  # fmt: skip
NUMBERS = {piece: number for number, (piece, _) in enumerate(PIECES)}


def cut(words: str, context: int = 64) -> list[str]:
    unigram = Unigram(PIECES, 0)
    return [PIECES[number][0] for number in unigram.encode(words, context)]


def test_the_cut_with_the_largest_sum() -> None:
    assert cut("red") == ["▁red", "</s>"]
    # -2.2 - 3.5 = -5.7 is more than -6.5
    assert cut("cars") == ["▁car", "s", "</s>"]
    assert cut("Red, CARS!") == ["▁red", "▁car", "s", "</s>"]


def test_every_cut_was_thought_of() -> None:
    unigram = Unigram(PIECES, 0)
    text = "▁cars▁red"
    best = (-math.inf, [0])
    for marks in itertools.product((False, True), repeat=len(text) - 1):
        ends = [at + 1 for at, mark in enumerate(marks) if mark] + [len(text)]
        parts = [text[a:b] for a, b in itertools.pairwise([0, *ends])]
        if all(part in NUMBERS for part in parts):
            numbers = [NUMBERS[part] for part in parts]
            best = max(best, (sum(PIECES[number][1] for number in numbers), numbers))
    assert unigram.encode("cars red", 64) == [*best[1], NUMBERS["</s>"]]


def test_what_is_in_no_piece_is_one_unknown() -> None:
    assert cut("red 猫猫") == ["▁red", "▁", "<unk>", "</s>"]
    assert cut("") == ["</s>"]


def test_cutting_and_filling() -> None:
    assert cut("red red red red", 3) == ["▁red", "▁red", "</s>"]
    assert Unigram(PIECES, 0).padding == NUMBERS["</s>"]
    assert Unigram(PIECES, 0, 5).padding == 5


def test_a_vocabulary_without_its_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="no number"):
        Unigram([("a", -1.0)], 0)
    with pytest.raises(ValueError, match="no number"):
        Unigram(PIECES, 99)
