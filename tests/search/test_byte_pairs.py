"""CLIP's tokenizer: merges by rank, the end of a word, cleaning, cutting, any Unicode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photofinder.search.byte_pairs import (
    END,
    END_OF_WORD,
    START,
    BytePairs,
    byte_letters,
    clean,
    split,
)
from tests.small_pair import merges_for, vocabulary


def made(*merges: tuple[str, str], padding: int | None = None) -> tuple[BytePairs, dict[str, int]]:
    numbers = vocabulary(merges)
    return BytePairs(numbers, merges, padding), numbers


def tokens(pairs: BytePairs, numbers: dict[str, int], words: str, context: int = 77) -> list[str]:
    names = {number: token for token, number in numbers.items()}
    return [names[number] for number in pairs.encode(words, context)]


def test_the_first_merges_come_first_wherever_they_are() -> None:
    # "lower": by rank first "er</w>", then "lo", then both with the w between
    pairs, numbers = made(("e", "r</w>"), ("l", "o"), ("lo", "w"), ("o", "w"), ("low", "er</w>"))
    assert tokens(pairs, numbers, "lower") == [START, "lower</w>", END]
    # "o" and "w" would join too, but "l" and "o" were more common
    assert tokens(pairs, numbers, "lowly") == [START, "low", "l", "y</w>", END]
    assert tokens(pairs, numbers, "owl") == [START, "ow", "l</w>", END]


def test_a_token_that_ends_a_word_is_another_one() -> None:
    pairs, numbers = made(("a", "b"), ("a", "b</w>"))
    assert tokens(pairs, numbers, "ab abab") == [START, "ab</w>", "ab", "ab</w>", END]
    assert tokens(pairs, numbers, "a") == [START, "a</w>", END]


def test_every_place_of_a_pair_is_merged_at_once() -> None:
    pairs, numbers = made(("a", "a"), ("aa", "aa</w>"), ("a", "a</w>"))
    assert tokens(pairs, numbers, "aaa") == [START, "aa", "a</w>", END]
    # aa a a</w>, then aa aa</w>: a token that was just made is no part of the same merge
    assert tokens(pairs, numbers, "aaaa") == [START, "aaaa</w>", END]
    alone, numbers = made(("a", "a"))
    assert tokens(alone, numbers, "aaaaa") == [START, "aa", "aa", "a</w>", END]


def test_numbers_are_those_of_the_published_vocabulary() -> None:
    """The layout of OpenAI's vocabulary of 49408: single bytes in the order of `!` to `~`, and so
    on; "a" alone, which ends a word, is 320 there."""
    pairs, numbers = made(*merges_for(["photo", "of", "cat"]))
    assert numbers["!"] == 0 and numbers["a"] == 64 and numbers["!" + END_OF_WORD] == 256
    start, *inside, end = pairs.encode("a photo of a cat", 77)
    assert (start, end) == (len(numbers) - 2, len(numbers) - 1)
    assert inside[0] == inside[3] == 320
    assert [numbers[f"{word}</w>"] for word in ("photo", "of", "cat")] == [
        inside[1], inside[2], inside[4],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("A  Photo\tof\n a CAT ", ["a", "photo", "of", "a", "cat"]),
        ("it's the dog's", ["it", "'s", "the", "dog", "'s"]),
        ("we'll they've i'd", ["we", "'ll", "they", "'ve", "i", "'d"]),
        ("'sting", ["'s", "ting"]),
        ("in 2024!", ["in", "2", "0", "2", "4", "!"]),
        ("red,green... (blue)", ["red", ",", "green", "...", "(", "blue", ")"]),
        ("half½ x²", ["half", "½", "x", "²"]),
        ("snake_case", ["snake", "_", "case"]),
        ("犬と猫 собака", ["犬と猫", "собака"]),
        ("caf\u0065\u0301", ["café"]),
        ("🐈🐈 cat", ["🐈🐈", "cat"]),
        ("", []),
        (" \n", []),
    ],
)
def test_words_are_cleaned_and_split(words: str, parts: list[str]) -> None:
    assert list(split(clean(words))) == parts


def test_all_of_unicode_is_bytes_in_the_end() -> None:
    pairs, numbers = made()
    letters = byte_letters()
    assert len(set(letters.values())) == 256
    assert all(letter.isprintable() and not letter.isspace() for letter in letters.values())
    told = tokens(pairs, numbers, "é🐈")
    wanted = [[letters[byte] for byte in sign.encode()] for sign in ("é", "🐈")]
    assert told == [
        START, wanted[0][0], wanted[0][1] + END_OF_WORD, *wanted[1][:-1],
        wanted[1][-1] + END_OF_WORD, END,
    ]  # fmt: skip


def test_what_is_too_long_is_cut_and_the_end_stays() -> None:
    pairs, numbers = made()
    cut = pairs.encode("a " * 500, 77)
    assert len(cut) == 77
    assert (cut[0], cut[1], cut[75], cut[76]) == (numbers[START], 320, 320, numbers[END])
    assert len(pairs.encode("abcdefghijk", 5)) == 5
    assert pairs.encode("", 77) == [numbers[START], numbers[END]]


def test_marks_that_are_typed_are_text() -> None:
    pairs, numbers = made()
    inside = pairs.encode("<|endoftext|>", 77)[1:-1]
    assert not {numbers[START], numbers[END]} & set(inside)


def test_what_fills_up() -> None:
    assert made()[0].padding == 0
    assert made(padding=7)[0].padding == 7


def test_a_vocabulary_with_holes_is_refused() -> None:
    numbers = vocabulary([])
    for gone in (START, END, "a", "a" + END_OF_WORD):
        with pytest.raises(ValueError, match="1 tokens have no number"):
            BytePairs({k: v for k, v in numbers.items() if k != gone}, [])
    with pytest.raises(ValueError, match="'ab'"):
        BytePairs(numbers, [("a", "b")])


@given(st.text(max_size=60), st.integers(3, 80))
def test_any_text_gives_known_numbers(words: str, context: int) -> None:
    pairs, numbers = made(*merges_for(["red", "reed"]))
    told = pairs.encode(words, context)
    assert 2 <= len(told) <= context
    assert set(told) <= set(numbers.values())
    assert told == pairs.encode(f" {words}\n", context)
