"""Connects the inspector with what is suggested for its photo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from photofinder.gui import texts
from photofinder.gui.albums.session import AlbumFacts, AlbumSession
from photofinder.gui.window.inspector import Inspector
from photofinder.library.albums import AlbumAnswer
from photofinder.library.records import Photo


class AlbumControls(QObject):
    """Asks when the inspector shows a photo, and hands answers on."""

    def __init__(
        self,
        session: AlbumSession,
        inspector: Inspector,
        undoable: Callable[[str, Callable[[], None]], None],
        tell: Callable[[str], None],
    ) -> None:
        """`undoable` tells a sentence with a way back; `tell` a sentence."""
        super().__init__(inspector)
        self._session, self._box = session, inspector.suggestion
        self._undoable = undoable
        self._photo_id = -1
        inspector.photo_shown.connect(self._look)
        inspector.emptied.connect(self._forget)
        session.read.connect(self._show)
        session.said.connect(self._said)
        session.failed.connect(tell)
        self._box.answered.connect(session.answer)
        self._box.taken_back.connect(lambda _, answer_id: session.take_back(answer_id))
        self._box.all_wanted.connect(self._show_all)
        session.changed.connect(self._look_again)

    def _look(self, photo: Photo) -> None:
        self._photo_id = photo.id
        self._session.look(photo.id)

    def _look_again(self) -> None:
        if self._photo_id >= 0:
            self._session.look(self._photo_id)

    def _show_all(self) -> None:
        from photofinder.gui.albums.answers_dialog import AnswersDialog

        dialog = AnswersDialog(self._box.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session.listed.connect(dialog.show_answers)
        dialog.taken_back.connect(self._session.forget_answer)
        dialog.open()
        self._session.list_answers()

    def _forget(self) -> None:
        self._photo_id = -1
        self._session.forget_question()

    def _show(self, facts: AlbumFacts) -> None:
        if facts.photo_id == self._photo_id:
            self._box.show_facts(facts)

    def _said(self, answer: AlbumAnswer) -> None:
        album = texts.plain(answer.album)
        sentence = (
            self.tr("Remembered: it belongs to {}. No file was moved.")
            if answer.belongs
            else self.tr("Remembered: it does not belong to {}.")
        )
        session = self._session
        self._undoable(sentence.format(album), lambda: session.take_back(answer.id))
