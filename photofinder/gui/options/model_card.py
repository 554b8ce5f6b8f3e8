"""One model of the catalogue, or of the user's, on the page of models."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from photofinder.catalogue.adoption import TRYING
from photofinder.catalogue.download import host
from photofinder.catalogue.ready import Ready
from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.gui.parts import label, push_button, wrapped


class ModelCard(QFrame):
    """What it is, where it comes from, and what can be done about it."""

    fetched = Signal(str)
    """The user wants it fetched over the network."""
    file_wanted = Signal(str)
    chosen = Signal(str)
    """It shall answer searches."""
    removed = Signal(str)
    """The user has confirmed that it goes."""
    cancelled = Signal()

    def __init__(self, name: str, ready: Ready | None, parent: QWidget | None = None) -> None:
        """`ready`: None for a model of the user's that is in no catalogue."""
        super().__init__(parent)
        self.setProperty("card", True)
        self.name = name
        self._ready = ready
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        heading = label(name, heading=True)
        heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(heading)
        self.about = wrapped(_about(ready), muted=ready is None)
        column.addWidget(self.about)
        self.source = wrapped(_source(ready) if ready else "", muted=True)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.source)
        self.state = wrapped()
        column.addWidget(self.state)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        column.addWidget(self.bar)
        size = texts.size(round(ready.megabytes * 1e6)) if ready else ""
        self.fetch = push_button(tr("Fetch it ({})").format(size))
        self.bring = push_button(tr("Use a file…"))
        self.bring.setToolTip(tr("A file that you have fetched yourself; no network is needed"))
        self.use = push_button(tr("Let it answer"))
        self.remove = push_button(tr("Remove…"))
        self.cancel = push_button(tr("Cancel"))
        self.yes = push_button(tr("Remove it"))
        self.no = push_button(tr("Keep it"), primary=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (
            self.fetch, self.bring, self.use, self.remove, self.cancel, self.yes, self.no,
        ):  # fmt: skip
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.fetch.clicked.connect(self._fetch)
        self.bring.clicked.connect(self._bring)
        self.use.clicked.connect(self._use)
        self.remove.clicked.connect(self._ask)
        self.yes.clicked.connect(self._confirmed)
        self.no.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._cancelled)
        self._own = self._in_use = self._asking = False
        self.step = ""
        self._settle()

    def show_state(self, *, own: bool, in_use: bool) -> None:
        """Whether it is among the user's models, and whether it answers searches (or will).

        What was told last stays when nothing has changed.
        """
        if self.step or (own, in_use) != (self._own, self._in_use):
            self._own, self._in_use = own, in_use
            self._settle()

    def _settle(self) -> None:
        self.step = ""
        self._asking = False
        self.state.setText(self._words())
        self._arrange()

    def show_progress(self, step: str, done: int, total: int) -> None:
        """What is being done with it."""
        self.step = step
        self.state.setText(_step(step, done, total))
        self.bar.setRange(0, 1000 if total > 1 else 0)
        self.bar.setValue(1000 * done // total if total > 1 else 0)
        self._arrange()

    def tell(self, sentence: str) -> None:
        """What came of it."""
        self.step = ""
        self.state.setText(sentence)
        self._arrange()

    def allow(self, on: bool) -> None:
        """While another model is fetched, this one waits."""
        for button in (self.fetch, self.bring, self.remove):
            button.setEnabled(on)
        if self._in_use:
            self.remove.setEnabled(False)

    def _words(self) -> str:
        if self._in_use:
            return tr("In use. Choose another model first to remove it.")
        return tr("Among your models.") if self._own else ""

    def _arrange(self) -> None:
        busy, own, asking = bool(self.step), self._own, self._asking
        for widget, there in (
            (self.about, bool(self.about.text())),
            (self.source, self._ready is not None),
            (self.state, bool(self.state.text())),
            (self.bar, busy),
            (self.cancel, busy),
            (self.fetch, not busy and not own and self._ready is not None),
            (self.bring, not busy and not own and self._ready is not None),
            (self.use, not busy and own and not asking and not self._in_use),
            (self.remove, not busy and own and not asking and not self._in_use),
            (self.yes, asking),
            (self.no, asking),
        ):
            widget.setVisible(there)

    def _ask(self) -> None:
        self._asking = True
        self.state.setText(
            tr("This takes away the model and what it computed about your photos. The photos stay "
               "as they are.")
        )  # fmt: skip
        self._arrange()
        self.no.setFocus()

    def _keep(self) -> None:
        self._settle()
        self.remove.setFocus()

    def _confirmed(self) -> None:
        self._keep()
        self.removed.emit(self.name)

    def _fetch(self) -> None:
        self.fetched.emit(self.name)

    def _bring(self) -> None:
        self.file_wanted.emit(self.name)

    def _use(self) -> None:
        self._in_use = True
        self.tell(tr("It answers as soon as it has looked at all photos."))
        self.chosen.emit(self.name)

    def _cancelled(self) -> None:
        self.state.setText(tr("Stopping…"))
        self.cancelled.emit()


def _about(ready: Ready | None) -> str:
    """What a model is good for, in the window's language."""
    if ready is None:
        return ""
    known = {
        "dinov2-small": tr("Finds the same object and scene; self-supervised, fast."),
        "clip-vit-b-32": tr("Knows what things are called; groups by subject."),
        "mobileclip-s0": tr("As CLIP, small and fast."),
        "resnet50-zoo": tr("The classical network, as it is used in research."),
    }
    return known.get(ready.name, ready.title)


def _source(ready: Ready) -> str:
    text = tr("From {publisher}, licence: {licence}. Fetched from {computer}.").format(
        publisher=ready.publisher,
        licence=ready.description.licence,
        computer=host(ready.url),
    )
    if ready.sha256 is None:
        return f"{text} " + tr("Its hash is noted at the first time and must stay the same.")
    return f"{text} SHA-256 {ready.sha256[:16]}…"


def _step(step: str, done: int, total: int) -> str:
    if step == "Fetching":
        return tr("Fetching: {} of {}").format(texts.size(done), texts.size(total))
    words = {
        "Reading photos": tr("Reading some of your photos"),
        TRYING: tr("Trying it in a process of its own"),
        "Trying it on photos": tr("Trying it on your photos"),
    }
    return words.get(step, step)
