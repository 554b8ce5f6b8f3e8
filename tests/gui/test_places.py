"""The sidebar: what places there are, what each shows, and its tree model."""

import os
from dataclasses import replace

from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from photofinder.gui.places.model import COUNT, PLACE, PlacesModel
from photofinder.gui.places.places import Kind, Overview, Place, read_overview, read_photos
from photofinder.gui.places.sidebar import Sidebar
from photofinder.library.library import Library
from tests.gui.made_library import PHOTOS, ROOT, MadeLibrary


def all_of(place: Place) -> list[Place]:
    return [place, *(below for child in place.children for below in all_of(child))]


def every(overview: Overview) -> list[Place]:
    return [place for top in overview.places for place in all_of(top)]


def test_the_overview_counts_photos_and_problems(reader: Library, made: MadeLibrary) -> None:
    overview = read_overview(reader)
    counts = {place.kind: place.count for place in overview.places}
    assert counts[Kind.ALL] == PHOTOS
    assert counts[Kind.PROBLEMS] == 2


def test_folders_form_a_tree_with_odd_names_shown(reader: Library, made: MadeLibrary) -> None:
    folders = [place for place in every(read_overview(reader)) if place.kind is Kind.FOLDER]
    assert [(place.title, place.folder) for place in folders] == [
        ("photos", ROOT),
        ("caf\ufffd", os.path.join(ROOT, b"caf\xe9")),
        ("trip", os.path.join(ROOT, b"trip")),
        ("day 1", os.path.join(ROOT, b"trip/day 1")),
    ]


def test_every_place_shows_what_its_count_says(reader: Library, made: MadeLibrary) -> None:
    overview = read_overview(reader)
    for place in every(overview):
        if place.kind in (Kind.ALL, Kind.YEAR, Kind.MONTH):
            shown = read_photos(reader, overview.timeline, place)
            assert len(shown) == place.count, place
            assert sum(section.count for section in shown.sections) == place.count
    months = [p.count or 0 for p in every(overview) if p.kind is Kind.MONTH]
    assert sum(months) == PHOTOS


def test_a_folder_shows_what_lies_below_it(reader: Library, made: MadeLibrary) -> None:
    overview = read_overview(reader)
    place = next(p for p in every(overview) if p.title == "trip")
    shown = read_photos(reader, overview.timeline, place)
    assert len(shown) == PHOTOS // 2
    paths = [photo.path for photo in reader.photos.many(shown.ids)]
    assert all(path.startswith(ROOT + b"/trip/") for path in paths)


def test_the_tree_keeps_qts_rules_and_new_counts_are_no_reset(
    reader: Library, made: MadeLibrary, qapp: object
) -> None:
    model = PlacesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    places = read_overview(reader).places
    assert model.show(places)
    reset, changed = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    more = (replace(places[0], count=99), *places[1:])
    assert not model.show(more)
    assert reset.count() == 0
    # of thousands of folders nothing is painted anew
    assert [changed.at(n)[0].row() for n in range(changed.count())] == [0]
    assert not model.show(more)
    assert changed.count() == 1
    assert model.index(0, 0).data(COUNT) == 99
    assert model.show(places[:3])
    assert model.rowCount() == 3
    assert not model.find(places[3].children[0].key).isValid()
    assert model.show(())


def test_the_sidebar_tells_choices_but_not_what_it_is_told(
    reader: Library, made: MadeLibrary, qtbot: QtBot
) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    overview = read_overview(reader)
    chosen = QSignalSpy(sidebar.chosen)
    sidebar.show_overview(overview, overview.places[0])
    assert chosen.count() == 0
    assert sidebar.currentIndex().data(PLACE).kind is Kind.ALL
    model = sidebar.model()
    sidebar.setCurrentIndex(model.index(2, 0))
    assert chosen.at(0)[0].kind is Kind.PROBLEMS
    trip = next(p for p in every(overview) if p.title == "trip")
    sidebar.expand(model.index(0, 0, model.index(3, 0)))
    sidebar.mark(trip)
    assert chosen.count() == 1
    fewer = Overview(overview.timeline, overview.places[:4], overview.roots, 2)
    sidebar.show_overview(fewer, trip)
    assert sidebar.currentIndex().data(PLACE).title == "trip"
    assert sidebar.isExpanded(model.index(0, 0, model.index(3, 0)))
    sidebar.grab()
