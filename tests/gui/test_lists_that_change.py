"""Lists that are read anew while the user looks at them: what was chosen stays chosen."""

import numpy as np
from PySide6.QtCore import QDate, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from photofinder.errors import Reason
from photofinder.gui.grid.photo_list import PhotoList
from photofinder.gui.grid.photo_model import AT_ONCE, PAGE, PhotoModel
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.history.cleanups_list import CleanupsList
from photofinder.gui.history.decisions_list import DecisionsList
from photofinder.gui.history.decisions_session import DecisionsSession, Remembered
from photofinder.gui.query.date_range import DateRange
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.read_session import ReadSession
from photofinder.gui.work.problems_page import ProblemsPage
from photofinder.library.decisions import DecisionKind
from photofinder.library.journal import Batch
from photofinder.library.library import Library
from photofinder.library.records import Problem
from photofinder.paths import LibraryFolder
from tests.gui.conftest import wait_until
from tests.gui.made_groups import DirectWriter
from tests.gui.made_library import MadeLibrary


def problem(number: int) -> Problem:
    return Problem(number, b"/p/%d.jpg" % number, Reason.DAMAGED, "made to fail", 1, 0, None, False)


def test_selected_problems_stay_selected_when_another_one_comes(qtbot: QtBot) -> None:
    page = ProblemsPage()
    qtbot.addWidget(page)
    page.show_problems([problem(2), problem(4)])
    page.table.selectRow(1)
    page.show_problems([problem(1), problem(2), problem(4)])
    assert [chosen.file_id for chosen in page.selected()] == [4]
    page.show_problems([problem(1), problem(2)])
    assert not page.table.selectionModel().hasSelection()


def test_the_chosen_clean_up_stays_it_when_a_newer_one_comes(qtbot: QtBot) -> None:
    cleanups = CleanupsList()
    qtbot.addWidget(cleanups)
    older, newer = (Batch(number, 1000 + number, "made", 1, 0, 0, 500) for number in (1, 2))
    cleanups.show_batches([older])
    cleanups.show_batches([newer, older])
    with qtbot.waitSignal(cleanups.undo_wanted) as wanted:
        cleanups.undo.click()
    assert wanted.args == [1]


def decided(library: Library, number: int) -> Remembered:
    contents = frozenset({bytes([number]) * 32, bytes([number + 100]) * 32})
    return Remembered(library.decisions.add(DecisionKind.NOT_DUPLICATES, contents, 0), (), 2)


def test_the_chosen_decision_stays_it_when_a_newer_one_comes(
    library_folder: LibraryFolder, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    decisions = DecisionsList(thumbnails)
    qtbot.addWidget(decisions)
    with Library(library_folder, writer=True) as library:
        oldest, older, newer = (decided(library, number) for number in (1, 2, 3))
    decisions.show_decisions([older, oldest])
    decisions.show_decisions([newer, older, oldest])
    with qtbot.waitSignal(decisions.take_back_wanted) as wanted:
        decisions.take_back.click()
    assert wanted.args == [older.decision]
    decisions.show_decisions([newer, oldest])
    assert decisions.list.currentIndex().row() == 1


def test_a_decision_that_is_taken_back_twice_goes_once(
    library_folder: LibraryFolder, queries: QueryThread
) -> None:
    with Library(library_folder, writer=True) as library:
        session = DecisionsSession(library, queries, DirectWriter(library))
        taken_back: list[object] = []
        session.taken_back.connect(taken_back.append)
        decision = decided(library, 1).decision
        session.take_back(decision)
        session.take_back(decision)
        wait_until(lambda: taken_back, "it to go")
        assert taken_back == [decision] and not library.decisions.list()


def test_facts_that_were_passed_by_are_read_when_they_are_seen_again(
    reader: Library, queries: QueryThread, thumbnails: Thumbnails, made: MadeLibrary
) -> None:
    model = PhotoModel(thumbnails)
    reading = ReadSession(reader, queries)
    model.page_wanted.connect(reading.page)
    reading.page_read.connect(model.set_page)
    pages = AT_ONCE + 4
    ids = np.resize(np.array(made.ids, np.int64), pages * PAGE)
    model.show(PhotoList(ids, np.zeros(len(ids), np.int32)))
    for page in range(pages):  # faster than anything is read
        model.photo_at(page * PAGE)
    wait_until(lambda: model.photo_at((pages - 1) * PAGE) is not None, "the last facts")
    wait_until(lambda: model.photo_at(0) is not None, "the first facts")


def test_the_year_of_a_day_is_typed_and_shown_in_full(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    dialog = DateRange(QDate(1998, 5, 1), QDate(2024, 5, 1))
    QLocale.setDefault(before)
    qtbot.addWidget(dialog)
    edit = dialog.first
    edit.setSelectedSection(QDateEdit.Section.YearSection)
    QTest.keyClicks(edit, "2005")
    assert edit.date() == QDate(2005, 5, 1) and "2005" in edit.text()
