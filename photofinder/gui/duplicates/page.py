"""Duplicates in the window: the review, the comparison, the dry run and the history."""

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from photofinder.gui.compare.page import ComparePage, Mode
from photofinder.gui.duplicates import rules
from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.cleaning import CleaningSession
from photofinder.gui.duplicates.keys import KeysDialog, ReviewKeys
from photofinder.gui.duplicates.plan_page import PlanPage
from photofinder.gui.duplicates.rules_dialog import RulesDialog
from photofinder.gui.duplicates.sessions import DuplicatesSessions
from photofinder.gui.duplicates.view import DuplicatesView
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.history.decisions_session import DecisionsSession
from photofinder.gui.history.page import HistoryPage
from photofinder.indexing.cleaning import Report
from photofinder.indexing.plan import Plan
from photofinder.indexing.undoing import Undone
from photofinder.library.decisions import Decision
from photofinder.search.keeper import RULES, rules_from
from photofinder.search.keeper import Rule as KeeperRule

QUIET_MS = 2500
COUNT_MS = 200
PAGE = 8
"""So many groups Page Up and Page Down go."""


class DuplicatesPage(QStackedWidget):
    """Connects the four pages; keys mean the same on review and comparison."""

    told = Signal(str)
    """A sentence for a toast."""
    undoable = Signal(str, object)
    """A sentence for a toast, and what takes it back."""
    count_changed = Signal()
    """The number of groups is another one."""
    library_changed = Signal()
    """Files went to the trash or came back."""

    def __init__(
        self,
        sessions: DuplicatesSessions,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._session = sessions.review
        self._ruled_at = 0
        self._cleaned_at = (0, 0)
        self._stale = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._look_again)
        self.view = DuplicatesView(sessions.review, sessions.details, thumbnails)
        self.compare = ComparePage(
            sessions.review, self.view.member_model, sessions.compare, thumbnails
        )
        self.plan = PlanPage()
        self.history = HistoryPage(thumbnails)
        for page in (self.view, self.compare, self.plan, self.history):
            self.addWidget(page)
        self._connect_pages()
        self._connect_cleaning(sessions.cleaning)
        self._connect_decisions(sessions.decisions)
        self._connect_keys()
        self._session.told.connect(self.told)
        self._session.undoable.connect(self.undoable)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_MS)
        self._counting.timeout.connect(self.count_changed)
        self._session.inserted.connect(lambda: self._counting.start())
        self._session.removed.connect(lambda: self._counting.start())

    def _connect_pages(self) -> None:
        self.view.compare_wanted.connect(lambda: self.show_compare(Mode.SIDE_BY_SIDE))
        self.view.plan_wanted.connect(self.show_plan)
        self.view.rule_wanted.connect(self._mark_by_rule)
        self.view.history_wanted.connect(self.show_history)
        self.view.keys_wanted.connect(self.show_keys)
        self.view.order_wanted.connect(self.show_rules)
        self.compare.left.connect(self.show_review)
        self.plan.cancelled.connect(self._cancel_plan)
        self.plan.accepted.connect(self._carry_out)
        self.plan.quarantine_wanted.connect(self._plan)
        self.history.left.connect(self.show_review)

    def _connect_cleaning(self, cleaning: CleaningSession) -> None:
        cleaning.planned.connect(self.plan.show_plan)
        cleaning.progressed.connect(self.plan.show_progress)
        cleaning.progressed.connect(self.history.cleanups.show_progress)
        cleaning.cleaned.connect(self._cleaned)
        cleaning.undone.connect(self._undone)
        cleaning.history_read.connect(self.history.cleanups.show_batches)
        cleaning.working.connect(self.history.cleanups.set_working)
        cleaning.failed.connect(self._failed)
        self.history.cleanups.undo_wanted.connect(self._bring_back)

    def _connect_decisions(self, decisions: DecisionsSession) -> None:
        decisions.listed.connect(self.history.decisions.show_decisions)
        decisions.taken_back.connect(self._decision_taken_back)
        decisions.remembered.connect(self.view.panel.look)
        decisions.failed.connect(self.told)
        self.history.decisions.take_back_wanted.connect(decisions.take_back)
        self._session.decided.connect(self._follow_decisions)

    def _connect_keys(self) -> None:
        session = self._session
        both = {
            "previous file": lambda: session.step_seat(-1),
            "next file": lambda: session.step_seat(1),
            "previous group": lambda: session.step_group(-1),
            "next group": lambda: session.step_group(1),
            "page back": lambda: session.step_group(-PAGE),
            "page on": lambda: session.step_group(PAGE),
            "first group": lambda: session.go_to(0),
            "last group": lambda: session.go_to(len(session.rows) - 1),
            "mark": session.toggle_mark,
            "keep": session.keep,
            "accept": session.accept,
            "not duplicates": session.not_duplicates,
            "stack": session.stack,
            "trash": self.show_plan,
            "undo": self.undo,
            "keys": self.show_keys,
            "rules": self.show_rules,
            "history": self.show_history,
            "compare": lambda: self.show_compare(Mode.SIDE_BY_SIDE),
            "flicker": lambda: self.show_compare(Mode.FLICKER),
            "difference": lambda: self.show_compare(Mode.DIFFERENCE),
            "every pixel": self._every_pixel,
        }
        ReviewKeys(self, both).watch(self.view.groups, self.view.cards)
        # in the comparison the page itself has the focus
        self.compare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ReviewKeys(self, {**both, "leave": self.show_review}).watch(self.compare)

    # going from page to page

    def enter(self) -> None:
        """The page is shown: search when it was never done, and take the keys."""
        if not self._session.searched or (self._stale and not self._session.search.running):
            self.view.panel.look()
        self._stale = False
        self._sessions.cleaning.read_history()
        if self.currentWidget() is self.view:
            self.view.groups.setFocus()

    def follow_library(self) -> None:
        """Photos came or went: search again as soon as it is quiet and somebody looks."""
        self._stale = True
        if self.isVisible():
            self._quiet.start()

    def _look_again(self) -> None:
        search, cleaning = self._session.search, self._sessions.cleaning
        if search.running or cleaning.busy:
            self._quiet.start()
        elif self.isVisible() and self._session.searched:
            self._stale = False
            self.view.panel.look()

    def show_review(self) -> None:
        """Back to the groups."""
        if self.currentWidget() is self.compare:
            self.compare.leave()
        self.setCurrentWidget(self.view)
        self.view.groups.setFocus()

    def show_compare(self, mode: Mode) -> None:
        """Compare the files of the current group."""
        if len(self._session.seats) < 2:
            return
        if self.currentWidget() is self.compare:
            self.compare.show_mode(mode)
            return
        self.setCurrentWidget(self.compare)
        self.compare.setFocus()
        self.compare.open(mode)

    def show_plan(self) -> None:
        """The dry run for what is marked."""
        self._ruled_at = 0
        if not self._session.review.marked_count:
            self.told.emit(self.tr("Nothing is marked."))
            return
        if self._still_moving():
            return
        if self.currentWidget() is self.compare:
            self.compare.leave()
        self.plan.open()
        self._plan()
        self.setCurrentWidget(self.plan)
        self.plan.cancel.setFocus()

    def _plan(self, quarantine: bool = False) -> None:
        self.plan.wait()
        self._sessions.cleaning.plan(self._session.review.as_now().leaving, quarantine=quarantine)

    def show_history(self) -> None:
        """The clean-ups and decisions so far."""
        self._sessions.cleaning.read_history()
        self._sessions.decisions.read()
        if self.currentWidget() is self.compare:
            self.compare.leave()
        self.setCurrentWidget(self.history)
        self.history.show_cleanups()

    def _follow_decisions(self) -> None:
        # a decision may be written only after the list was opened
        if self.currentWidget() is self.history:
            self._sessions.decisions.read()

    def _decision_taken_back(self, decision: Decision) -> None:
        self._session.forget_decision(decision.id)
        self.view.panel.look()
        again = self._sessions.decisions.remember
        self.undoable.emit(words.decision_taken_back(), lambda: again(decision))

    def show_group_of(self, photo_ids: Sequence[int]) -> None:
        """Go to the group of one of these photos, or say that it has none."""
        self.show_review()
        self._session.seek(photo_ids)

    def show_rules(self) -> None:
        """The order of the rules for the file to keep, in a small window."""
        preferences = self._sessions.preferences
        dialog = RulesDialog(rules_from(preferences.settings.keeper_rules), self)
        dialog.ordered.connect(self._order_rules)
        dialog.open()

    def _order_rules(self, order: tuple[KeeperRule, ...]) -> None:
        names = () if order == RULES else tuple(rule.value for rule in order)
        self._sessions.preferences.change(keeper_rules=names)

    def show_keys(self) -> None:
        """All keys in a small window."""
        KeysDialog(self).open()

    def _every_pixel(self) -> None:
        if self.currentWidget() is not self.compare:
            self.show_compare(Mode.SIDE_BY_SIDE)
        self.compare.toggle_pixels()

    def undo(self) -> None:
        """Take back the newest decision; right after a clean-up that one."""
        batch, steps = self._cleaned_at
        if batch and steps == self._session.review.steps:
            self._bring_back(batch)
            return
        self._cleaned_at = (0, 0)
        if not self._session.undo():
            self.told.emit(self.tr("Nothing to undo here; clean-ups are in the history."))

    def _bring_back(self, batch: int) -> None:
        if not self._still_moving():
            if batch == self._cleaned_at[0]:
                self._cleaned_at = (0, 0)
            self._sessions.cleaning.undo(batch)

    def _still_moving(self) -> bool:
        """Whether files are being moved: then that is told, and no more are moved meanwhile."""
        busy = self._sessions.cleaning.busy
        if busy:
            self.told.emit(self.tr("Files are being moved already."))
        return busy

    def _mark_by_rule(self, rule: rules.Rule) -> None:
        folder = b""
        if rule is rules.Rule.IN_FOLDER:
            chosen = QFileDialog.getExistingDirectory(self, rules.title(rule))
            if not chosen:
                return
            folder = os.fsencode(chosen)
        before = self._session.review.steps
        self._session.apply(rules.choosing(rule, folder))
        self.show_plan()
        steps = self._session.review.steps
        planned = self.currentWidget() is self.plan
        self._ruled_at = steps if planned and steps != before else 0

    # cleaning up

    def _cancel_plan(self) -> None:
        cleaning = self._sessions.cleaning
        if cleaning.busy:
            cleaning.cancel()
            return
        cleaning.forget_plan()
        if self._ruled_at and self._ruled_at == self._session.review.steps:
            self._session.undo()
        self._ruled_at = 0
        self.show_review()

    def _carry_out(self, plan: Plan) -> None:
        self._ruled_at = 0
        self.plan.show_working()
        self._sessions.cleaning.clean(plan, words.title_of_batch(len(plan.files)))

    def _cleaned(self, report: Report) -> None:
        self._session.forget_files(report.moved)
        self.show_review()
        sentence = words.moved_and_skipped(len(report.moved), report.size, len(report.skipped))
        if report.moved:
            batch = report.batch_id
            self._cleaned_at = (batch, self._session.review.steps)
            self.undoable.emit(sentence, lambda: self._bring_back(batch))
        else:
            self.told.emit(sentence)
        self.library_changed.emit()

    def _undone(self, undone: Undone) -> None:
        self.told.emit(words.restored(len(undone.restored), len(undone.skipped)))
        self.library_changed.emit()
        self.view.panel.look()

    def _failed(self, sentence: str) -> None:
        if self.currentWidget() is self.plan:
            self.show_review()
        self.told.emit(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is not self.view:
            self.show_review()
            return
        super().keyPressEvent(event)
