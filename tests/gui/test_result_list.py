"""Hits in sections, copies in one tile, the same moment."""

from dataclasses import replace

from photofinder.gui.query.result_list import MOMENT_S, View, photos_of
from photofinder.library.library import Library
from photofinder.library.records import Photo
from photofinder.search.query import Hit, Results
from photofinder.search.scores import Word, word
from tests.gui.made_library import MadeLibrary

DETAIL = 0x0F0F0F0F00FF00FF
TIME = 1_700_000_000


def photo(reader: Library, made: MadeLibrary, number: int, **facts: object) -> Photo:
    found = reader.photos.get(made.ids[number])
    assert found is not None
    alike = {"phash": DETAIL, "dhash": DETAIL, "colour": 0x808080, "width": 300, "height": 200}
    return found._replace(**{**alike, "taken_at": None, "camera": "One", **facts})


def results(*pairs: tuple[Photo, float], positives: tuple[int, ...] = ()) -> Results:
    hits = tuple(Hit(p, p.paths, score, word(score), score, None) for p, score in pairs)
    return Results(hits, 0.0, len(hits), positives)


def test_copies_of_each_other_are_one_tile(reader: Library, made: MadeLibrary) -> None:
    found = results(
        (photo(reader, made, 0), 0.90),
        (photo(reader, made, 1, phash=DETAIL ^ 3), 0.88),
        (photo(reader, made, 2, phash=~DETAIL & (1 << 64) - 1), 0.87),
        (photo(reader, made, 3, width=600, height=400), 0.86),
        (photo(reader, made, 4, colour=0xFF8080), 0.85),
        (photo(reader, made, 5, width=200, height=300), 0.84),
        (photo(reader, made, 6), 0.76),
    )
    shown = photos_of(found, View())
    rows = {photo_id: made.ids.index(photo_id) for photo_id in shown.ids.tolist()}
    assert list(rows.values()) == [0, 2, 4, 5, 6]
    assert shown.copies == (2, 0, 0, 0, 0)
    assert shown.sections[0].count == 5
    assert len(photos_of(found, View(fold=False))) == 7


def test_only_equal_bytes_are_called_identical_and_hide_nothing_else(
    reader: Library, made: MadeLibrary
) -> None:
    same, rounded = photo(reader, made, 0), photo(reader, made, 1)
    found = results(
        (rounded, 1.0), (same, 1.0), (photo(reader, made, 2), 0.99), positives=(same.id,)
    )
    shown = photos_of(found, View())
    assert [(s.title, s.count) for s in shown.sections] == [
        ("Same picture", 1), ("Perhaps the same picture", 1),
    ]  # fmt: skip
    assert shown.ids.tolist() == [same.id, rounded.id]
    assert shown.copies == (0, 1)
    assert shown.words == ("Identical files", "Almost identical")


def test_pictures_without_detail_are_never_folded(reader: Library, made: MadeLibrary) -> None:
    sky = {"dhash": 0, "phash": 0}
    found = results((photo(reader, made, 0, **sky), 0.9), (photo(reader, made, 1, **sky), 0.9))
    assert len(photos_of(found, View())) == 2


def test_the_same_moment_has_its_own_section(reader: Library, made: MadeLibrary) -> None:
    example = photo(reader, made, 0, taken_at=TIME)

    def other(number: int, seconds: int, **facts: object) -> Photo:
        return photo(reader, made, number, taken_at=TIME + seconds, phash=number << 40, **facts)

    found = results(
        (other(1, 5), 0.97),
        (other(2, 90), 0.9),
        (other(3, MOMENT_S), 0.8),
        (other(4, 20, camera="Two"), 0.7),
        (other(5, -3), 0.6),
        (other(6, 2), 0.3),
    )
    view = View(fold=False)
    shown = photos_of(found, view, (example,))
    assert [(s.title, s.count) for s in shown.sections] == [
        ("Perhaps the same picture", 1), ("Same moment", 2), ("Looks alike", 3),
    ]  # fmt: skip
    assert [made.ids.index(i) for i in shown.ids.tolist()] == [1, 3, 5, 2, 4, 6]
    hidden = photos_of(found, replace(view, hide_moment=True, least=Word.SIMILAR), (example,))
    assert [made.ids.index(i) for i in hidden.ids.tolist()] == [1, 2, 4]
    assert photos_of(found, view).words[1] == "Near"


def test_what_was_verified_is_the_same_picture(reader: Library, made: MadeLibrary) -> None:
    edited, other = photo(reader, made, 0, phash=1), photo(reader, made, 1, phash=~1 % (1 << 64))
    found = results((other, 0.97), (edited, 0.8))
    shown = photos_of(found, View(), verified={edited.content})
    assert [s.title for s in shown.sections] == ["Same picture", "Perhaps the same picture"]
    assert shown.ids.tolist() == [edited.id, other.id]
    assert shown.words == ("Near", "Almost identical")


def test_a_stack_is_one_tile(reader: Library, made: MadeLibrary) -> None:
    photos = [photo(reader, made, n, phash=DETAIL ^ (0xFFFF << 12 * n)) for n in range(4)]
    found = results(*((p, 0.9 - n / 20) for n, p in enumerate(photos)))
    assert len(photos_of(found, View())) == 4
    stacks = {photos[0].content: 7, photos[2].content: 7, photos[3].content: 8}
    shown = photos_of(found, View(), stacks=stacks)
    assert shown.ids.tolist() == [photos[0].id, photos[1].id, photos[3].id]
    assert shown.copies == (1, 0, 0)
    unfolded = photos_of(found, View(), (), frozenset({photos[0].id}), stacks)
    assert unfolded.ids.tolist()[:2] == [photos[0].id, photos[2].id]


def test_what_was_compared_and_is_another_picture_is_not_called_identical(
    reader: Library, made: MadeLibrary
) -> None:
    other = photo(reader, made, 0)
    shown = photos_of(results((other, 0.99)), View(), others=[other.content])
    assert [part.title for part in shown.sections] == ["Looks alike"]
    assert shown.words == ("Near",)
