"""Which folders and files are never looked at."""

import pytest

from photofinder.indexing.exclusions import Exclusions

RULES = Exclusions(b"/home/me", ("*.bak", "exports/", "Raw/*/old", "Scan?.TIF"), b"/home/me/pf")


@pytest.mark.parametrize(
    "folder",
    [
        b".git", b"a/.Trash-1000", b"$RECYCLE.BIN", b".Trashes", b".snapshots", b".zfs",
        b"@Recycle", b"#recycle", b"#snapshot", b"@eaDir", b".thumbnails", b"lost+found",
        b"System Volume Information", b"node_modules", b".picasaoriginals", b"share/Trash",
        b"P.photoslibrary/resources", b"P.photoslibrary/Thumbnails", b"Catalog Previews.lrdata",
        b"pf", b"pf/sub", b"x/exports", b"Raw/2020/old", b"x.bak",
    ],
)  # fmt: skip
def test_left_out_folders(folder: bytes) -> None:
    assert RULES.leaves_out_folder(folder)


@pytest.mark.parametrize(
    "folder",
    [
        b"2020", b"Trash", b"resources", b"P.photoslibrary", b"P.photoslibrary/originals",
        b"caf\xe9", b"pfad", b"Raw/2020/new",
    ],
)  # fmt: skip
def test_kept_folders(folder: bytes) -> None:
    assert not RULES.leaves_out_folder(folder)


@pytest.mark.parametrize(
    "name",
    [
        b"notes.txt", b".hidden.jpg", b"._a.jpg", b"a.jpg~", b"a.jpg.part", b"a.jpg.crdownload",
        b"a.tmp", b"~$a.jpg", b".~lock.a.jpg#", b"Thumbs.db", b"scan1.tif",
    ],
)  # fmt: skip
def test_left_out_files(name: bytes) -> None:
    assert RULES.leaves_out_file(b"x", name)


@pytest.mark.parametrize("name", [b"a.jpg", b"A.JPEG", b"caf\xe9\xff.heic", b"a b~1.png"])
def test_kept_files(name: bytes) -> None:
    assert not RULES.leaves_out_file(b"x", name)


def test_below_a_left_out_folder() -> None:
    assert RULES.leaves_out_below(b"a/.hidden/b/c")
    assert not RULES.leaves_out_below(b"a/b/c") and not RULES.leaves_out_below(b"")


def test_root_in_a_hidden_place_is_the_users_choice() -> None:
    rules = Exclusions(b"/home/me/.photos")
    assert not rules.leaves_out_below(b"2020")
    share = Exclusions(b"/home/me/.local/share")
    assert share.leaves_out_folder(b"Trash") and not share.leaves_out_folder(b"photos")


def test_a_pattern_that_begins_with_a_slash_means_one_path() -> None:
    rules = Exclusions(b"/p", ("/a.jpg", "/trip/[[]1].jpg", "/old"))
    assert rules.leaves_out_file(b"", b"a.jpg") and not rules.leaves_out_file(b"sub", b"a.jpg")
    assert rules.leaves_out_file(b"trip", b"[1].jpg")
    assert rules.leaves_out_folder(b"old") and not rules.leaves_out_folder(b"sub/old")
