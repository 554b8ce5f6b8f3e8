"""Saved searches, pairs called unlike, and photos found by the beginning of their name."""

from collections.abc import Iterator

import pytest

from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.gui.made_library import make_library


@pytest.fixture
def library(library_folder: LibraryFolder) -> Iterator[Library]:
    with Library(library_folder, writer=True) as library:
        yield library


def test_searches_are_kept_by_name_renamed_removed_and_brought_back(library: Library) -> None:
    searches = library.searches
    beach, alps = searches.save("beach", "{}"), searches.save("Alps", "[]")
    assert [(found.name, found.id) for found in searches.list()] == [
        ("Alps", alps),
        ("beach", beach),
    ]
    searches.rename(beach, "Sand")
    gone = searches.list()[0]
    searches.remove(gone.id)
    assert [found.name for found in searches.list()] == ["Sand"]
    searches.restore(gone)
    assert searches.list()[0] == gone


def test_unlike_holds_in_both_directions_until_it_is_taken_back(library: Library) -> None:
    one, two, three = (bytes([n]) * 32 for n in range(3))
    library.searches.call_unlike([(two, one), (two, three), (one, one)])
    assert library.searches.unlike(two) == {one, three}
    assert library.searches.unlike(one) == {two}
    library.searches.forget_unlike([(one, two)])
    assert library.searches.unlike(one) == set()


def test_photos_are_found_by_the_beginning_of_their_name(library_folder: LibraryFolder) -> None:
    made = make_library(library_folder)
    with Library(library_folder, writer=False) as library:
        assert len(library.photos.named("PHOTO 001")) == 10
        assert len(library.photos.named("photo_001")) == 0, "no wildcards"
        assert len(library.photos.named("hoto")) == 0
        assert library.photos.named("photo 0059").tolist() == [made.ids[0]]
