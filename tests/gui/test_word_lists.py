"""Patterns in one line, and a name with a comma among them."""

from photofinder.gui.options.word_lists import in_list, joined, parted
from photofinder.indexing.exclusions import Exclusions


def test_what_was_joined_is_parted_again() -> None:
    patterns = ("*.png", "Screenshots", "/" + in_list("trip/Grandma, Grandpa, and me.jpg"))
    assert parted(joined(patterns)) == patterns
    assert parted(" *.png,,Screenshots , ") == ("*.png", "Screenshots")


def test_a_name_with_commas_is_left_out_alone() -> None:
    left_out = Exclusions(b"/root", ["/" + in_list("trip/a, b.jpg")])
    assert left_out.leaves_out_file(b"trip", b"a, b.jpg")
    assert not left_out.leaves_out_file(b"trip", b"b.jpg")
