"""Which files are one shot."""

import struct
from pathlib import Path

import pytest

from photofinder.imaging.bundles import Entry, bundles
from photofinder.imaging.films import FilmFacts, read_film

NOON = 1_600_000_000


def companions(picture: bytes, names: list[bytes], *more: Entry) -> set[bytes]:
    found = bundles([Entry(picture, NOON), *more], names)
    return set(next(b for b in found if picture in b.pictures).companions)


def test_raw_and_jpeg_of_one_moment_are_one_shot() -> None:
    found = bundles([Entry(b"IMG_1.JPG", NOON), Entry(b"IMG_1.CR2", NOON + 1)], [])
    assert [bundle.pictures for bundle in found] == [(b"IMG_1.CR2", b"IMG_1.JPG")]


@pytest.mark.parametrize(
    "entries",
    [
        [Entry(b"IMG_1.JPG", NOON), Entry(b"IMG_1.CR2", NOON + 3600)],  # the counter began anew
        [Entry(b"IMG_1.JPG"), Entry(b"IMG_1.CR2", NOON)],  # nobody knows
        [Entry(b"a.jpg", NOON), Entry(b"a.png", NOON)],  # two developed ones
    ],
)
def test_what_is_ambiguous_stays_apart(entries: list[Entry]) -> None:
    assert all(len(bundle.pictures) == 1 for bundle in bundles(entries, []))


@pytest.mark.parametrize(
    "name",
    [
        b"IMG_1.xmp", b"IMG_1.XMP", b"IMG_1.JPG.xmp", b"IMG_1.AAE", b"IMG_1.THM",
        b"IMG_1.JPG.pp3", b"IMG_1.jpg.dop", b"IMG_1.JPG.json",
        b"IMG_1.JPG.supplemental-metadata.json", b"IMG_1.JPG.supplemental-me.json",
    ],
)  # fmt: skip
def test_side_files_in_all_namings(name: bytes) -> None:
    assert companions(b"IMG_1.JPG", [b"IMG_1.JPG", name, b"IMG_10.xmp"]) == {name}


def test_takeout_numbers_stand_elsewhere() -> None:
    names = [b"IMG(1).jpg.json", b"IMG.jpg(1).json", b"IMG.jpg.json"]
    found = bundles([Entry(b"IMG.jpg", NOON), Entry(b"IMG(1).jpg", NOON)], names)
    by_picture = {bundle.pictures[0]: set(bundle.companions) for bundle in found}
    assert by_picture[b"IMG(1).jpg"] >= {b"IMG.jpg(1).json"}
    assert by_picture[b"IMG.jpg"] == {b"IMG.jpg.json"}


def test_a_side_file_by_base_name_goes_with_the_raw_or_with_no_one() -> None:
    raw = Entry(b"IMG_1.CR2", NOON + 5000)
    assert companions(b"IMG_1.CR2", [b"IMG_1.xmp"], Entry(b"IMG_1.JPG", NOON)) == {b"IMG_1.xmp"}
    assert companions(b"IMG_1.JPG", [b"IMG_1.xmp"], raw) == set()
    assert companions(b"a.jpg", [b"a.xmp"], Entry(b"a.png", NOON)) == set()


def test_a_film_needs_the_same_identifier_or_moment() -> None:
    photo = Entry(b"IMG_1.HEIC", NOON, "one")

    def paired(facts: FilmFacts) -> bool:
        (bundle,) = bundles([photo], [b"IMG_1.MOV"], lambda _: facts)
        return bundle.companions == (b"IMG_1.MOV",)

    assert paired(FilmFacts("one", NOON + 99))
    assert not paired(FilmFacts("two", NOON))
    assert paired(FilmFacts("", NOON - 2 * 3600 + 1))  # the film counts in UTC
    assert not paired(FilmFacts("", NOON + 300))
    assert not paired(FilmFacts())


def test_the_facts_of_a_film(tmp_path: Path) -> None:
    identifier = b"0A1B2C3D-1111-2222-3333-444455556666"
    header = struct.pack(">I4sIII", 20, b"mvhd", 0, NOON + 2_082_844_800, 0)
    content = header + b"com.apple.quicktime.content.identifier" + identifier
    film = tmp_path / "a.mov"
    film.write_bytes(
        struct.pack(">I4s4s", 12, b"ftyp", b"qt  ")
        + struct.pack(">I4s", 8 + 5, b"mdat") + b"12345"
        + struct.pack(">I4s", 8 + len(content), b"moov") + content
    )  # fmt: skip
    assert read_film(bytes(film)) == FilmFacts(identifier.decode(), NOON)
    film.write_bytes(b"\0" * 100)
    assert read_film(bytes(film)) == FilmFacts()
    assert read_film(bytes(tmp_path / "none.mov")) == FilmFacts()
