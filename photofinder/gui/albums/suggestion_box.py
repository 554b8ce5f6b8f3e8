"""What a photo may belong to, with yes and no, and what the user has said about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.albums.session import AlbumFacts
from photofinder.gui.parts import push_button, wrapped
from photofinder.library.albums import AlbumAnswer


class SuggestionBox(QFrame):
    """Hidden while there is nothing to say."""

    answered = Signal(int, str, bool)
    """Photo id, the album's name, and whether the photo belongs to it."""
    taken_back = Signal(int, int)
    """Photo id and the number of the answer to forget."""
    all_wanted = Signal()
    """Show the answers about all photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = AlbumFacts(-1)
        self._text = wrapped()
        self.yes = push_button(self.tr("Yes"))
        self.no = push_button(self.tr("No"))
        self.yes.clicked.connect(self._say_yes)
        self.no.clicked.connect(self._say_no)
        tip = self.tr("Remembered for later suggestions. No file is moved.")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.yes, self.no):
            button.setToolTip(tip)
            row.addWidget(button)
        row.addStretch(1)
        self._question = QWidget()
        question = QVBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(8)
        question.addWidget(self._text)
        question.addLayout(row)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._question)
        column.addLayout(self._answers)
        self.all_answers = push_button(self.tr("All answers…"), flat=True)
        self.all_answers.clicked.connect(self.all_wanted)
        column.addWidget(self.all_answers, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_nothing(self) -> None:
        """Another photo, or none."""
        self._facts = AlbumFacts(-1)
        self.hide()

    def show_facts(self, facts: AlbumFacts) -> None:
        """What is known of the photo that is shown."""
        if facts == self._facts:
            return
        self._facts = facts
        album = texts.plain(facts.album)
        likely = self.tr("Looks like it belongs to: {} ({})")
        perhaps = self.tr("Perhaps it belongs to: {} ({})")
        sentence = likely if facts.sure else perhaps
        share = texts.percent(facts.confidence).replace(" ", "\u00a0")  # never parted from its sign
        self._text.setText(sentence.format(album, share))
        self.yes.setAccessibleName(self.tr("Yes, it belongs to {}").format(album))
        self.no.setAccessibleName(self.tr("No, it does not belong to {}").format(album))
        self._question.setVisible(bool(facts.album))
        _clear(self._answers)
        for answer in facts.answers:
            self._answers.addWidget(self._answer(answer))
        self.all_answers.setVisible(bool(facts.answers))
        self.setVisible(bool(facts.album or facts.answers))

    def _answer(self, answer: AlbumAnswer) -> QWidget:
        belongs = self.tr("You said: it belongs to {}.")
        not_there = self.tr("You said: it does not belong to {}.")
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        sentence = (belongs if answer.belongs else not_there).format(texts.plain(answer.album))
        column.addWidget(wrapped(sentence, muted=True))
        button = push_button(self.tr("Take back"), flat=True)
        button.setAccessibleName(self.tr("Take back: {}").format(sentence))
        button.setProperty("answer", answer.id)
        button.clicked.connect(self._take_back)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _say_yes(self) -> None:
        self.answered.emit(self._facts.photo_id, self._facts.album, True)

    def _say_no(self) -> None:
        self.answered.emit(self._facts.photo_id, self._facts.album, False)

    def _take_back(self) -> None:
        button = self.sender()
        if button is not None:
            self.taken_back.emit(self._facts.photo_id, int(button.property("answer")))


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
