"""The model of the grid: an array, pages of facts, tiles that come later."""

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from photofinder.gui.grid.layout import Section
from photofinder.gui.grid.photo_list import PhotoList
from photofinder.gui.grid.photo_model import COLOUR, ID, IMAGE, PAGE, PHOTO, WORD, PhotoModel
from photofinder.gui.grid.thumbnail_loader import ThumbnailLoader
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.library.library import Library
from tests.gui.conftest import wait_until
from tests.gui.made_library import MadeLibrary

ROLES = (IMAGE, COLOUR, WORD, PHOTO, ID, *Qt.ItemDataRole)


def listed(ids: tuple[int, ...]) -> PhotoList:
    count = len(ids)
    return PhotoList(
        np.array(ids, np.int64), np.full(count, 0x336699, np.int32), (Section("all", count),)
    )


def test_the_model_keeps_qts_rules(thumbnails: Thumbnails, made: MadeLibrary) -> None:
    model = PhotoModel(thumbnails)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(listed(made.ids))
    assert model.rowCount() == len(made.ids)
    model.show(listed(made.ids[:3]))
    model.show(listed(()))
    assert model.rowCount() == 0


def test_a_hundred_thousand_rows_answer_without_any_reader(
    made: MadeLibrary, reader: Library, qapp: object
) -> None:
    loader = ThumbnailLoader(reader, threads=0)  # nobody could read anything
    model = PhotoModel(Thumbnails(loader))
    model.show(listed(tuple(range(1, 100_001))))
    asked = QSignalSpy(model.page_wanted)
    for row in (0, 1, 50_000, 99_999):
        for role in ROLES:
            model.index(row).data(int(role))
        assert model.index(row).data(int(ID)) == row + 1
        assert model.index(row).data(int(COLOUR)) == 0x336699
    assert {asked.at(n)[0] for n in range(asked.count())} == {0, 100, 199}
    assert asked.count() == 3


def test_facts_come_in_pages_and_late_ones_are_ignored(
    thumbnails: Thumbnails, made: MadeLibrary, reader: Library
) -> None:
    model = PhotoModel(thumbnails)
    model.show(listed(made.ids))
    asked = QSignalSpy(model.page_wanted)
    assert model.photo_at(0) is None
    page, ids = asked.at(0)
    assert (page, ids) == (0, list(made.ids[:PAGE]))
    photos = reader.photos.many(ids)
    model.set_page(page, photos, ids)
    first = model.photo_at(0)
    assert first is not None
    assert first.id == made.ids[0]
    assert model.index(0).data() == "photo 0059.jpg"
    assert "photo 0059.jpg" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    model.show(listed(made.ids[10:]))
    model.set_page(page, photos, ids)
    assert model.photo_at(0) is None


def test_after_a_change_what_is_in_sight_is_read_anew_and_stays_until_then(
    thumbnails: Thumbnails, made: MadeLibrary, reader: Library
) -> None:
    model = PhotoModel(thumbnails)
    model.show(listed(made.ids))
    model.photo_at(0)
    photos = reader.photos.many(made.ids)
    away = [photo._replace(offline=True, held=True) for photo in photos]
    model.set_page(0, away, list(made.ids))
    assert "waiting for your decision" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    asked, changed = QSignalSpy(model.page_wanted), QSignalSpy(model.dataChanged)
    model.forget_facts()
    assert changed.count() == 1  # so that the view paints again
    assert model.photo_at(3) == away[3]
    assert asked.count() == 1
    model.set_page(0, photos, list(made.ids))
    assert model.photo_at(3) == photos[3]
    assert asked.count() == 1


def test_a_photo_without_facts_still_has_an_accessible_name(
    thumbnails: Thumbnails, made: MadeLibrary
) -> None:
    model = PhotoModel(thumbnails)
    model.show(listed(made.ids))
    assert model.index(4).data(Qt.ItemDataRole.AccessibleTextRole) == "Photo 5"


def test_tiles_arrive_and_only_their_rows_are_painted_anew(
    thumbnails: Thumbnails, made: MadeLibrary
) -> None:
    model = PhotoModel(thumbnails)
    model.show(listed(made.ids))
    changed = QSignalSpy(model.dataChanged)
    assert model.index(7).data(int(IMAGE)) is None
    wait_until(lambda: changed.count() > 0)
    top, bottom = changed.at(0)[0], changed.at(0)[1]
    assert (top.row(), bottom.row()) == (7, 7)
    assert not model.index(7).data(int(IMAGE)).isNull()


def test_dragging_out_gives_the_files_with_every_byte_of_their_names(
    thumbnails: Thumbnails, made: MadeLibrary, reader: Library
) -> None:
    model = PhotoModel(thumbnails)
    model.show(listed(made.ids))
    model.photo_at(0)
    model.set_page(0, reader.photos.many(made.ids), list(made.ids))
    rows = [row for row in range(8) if b"caf" in reader.photos.many(made.ids)[row].path]
    data = model.mimeData([model.index(row) for row in rows])
    assert next(bytes(url.toEncoded().data()) for url in data.urls()).startswith(
        b"file:///made/photos/caf%E9/photo"
    )


@pytest.mark.parametrize("row", [-1, 60, 10**6])
def test_rows_outside_answer_nothing(thumbnails: Thumbnails, made: MadeLibrary, row: int) -> None:
    model = PhotoModel(thumbnails)
    model.show(listed(made.ids))
    index = model.index(row)
    assert not index.isValid()
    assert model.data(index) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_facts_that_a_search_has_brought_are_there_at_once_and_read_anew(
    thumbnails: Thumbnails, made: MadeLibrary, reader: Library
) -> None:
    facts = reader.photos.many(made.ids)
    model = PhotoModel(thumbnails)
    asked, changed = QSignalSpy(model.page_wanted), QSignalSpy(model.dataChanged)
    model.show(listed(made.ids), facts[1:])
    assert model.photo_at(1) == facts[1]
    assert model.photo_at(0) is None, "nothing is known of it"
    assert asked.count() == 1
    model.set_page(0, facts, made.ids)
    assert model.photo_at(0) == facts[0]
    assert changed.count() == 1
    model.set_page(0, facts, made.ids)
    assert changed.count() == 1, "nothing new: nothing to paint"
    newer = facts[2]._replace(rating=5)
    model.set_page(0, [*facts[:2], newer, *facts[3:]], made.ids)
    model.show(listed(made.ids[::-1]), None)  # the same photos, in other sections
    assert model.photo_at(len(made.ids) - 3) == newer
