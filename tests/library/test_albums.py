"""What the user said about photos and albums, and the folders that photos lie in."""

import pytest

from photofinder.errors import UsageError
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.library.made import add_photos, seen

ONE, OTHER = b"\1" * 32, b"\2" * 32


def test_answers_are_kept_replaced_and_taken_back(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        library.albums.answer(ONE, "Rösen", True)
        no = library.albums.answer(OTHER, "Rösen", False)
        changed = library.albums.answer(ONE, "Rösen", False)
        assert library.albums.answers() == [changed, no]
        library.albums.forget(no.id)
        with pytest.raises(UsageError, match="no answer"):
            library.albums.forget(no.id)
    with Library(library_folder) as library:
        assert library.albums.answers() == [changed]


def test_photos_know_the_folders_of_all_their_files(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/photos", "volume", b"photos")
        ids = add_photos(
            library, root.id,
            [seen(b"", b"loose.jpg", inode=1), seen(b"2021/Paris", b"a.jpg", inode=2)],
        )  # fmt: skip
        placed = {photo.id: photo for photo in library.albums.photos()}
        assert placed[ids[0]].folders == frozenset()
        assert placed[ids[1]].folders == {b"Paris"}
        assert placed[ids[1]].phash == (1 << 63) + 5
