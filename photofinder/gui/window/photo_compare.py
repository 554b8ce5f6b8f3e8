"""Comparing photos that the user chose: the page of the duplicates, over a group made for it."""

from collections.abc import Callable, Collection, Generator, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from photofinder.errors import DecodeError
from photofinder.gui.compare.page import ComparePage, Mode
from photofinder.gui.duplicates.keys import ReviewKeys
from photofinder.gui.duplicates.member_model import MemberModel
from photofinder.gui.duplicates.search import DuplicateSearch
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.window.sessions import Sessions
from photofinder.imaging.match import Match, Verdict
from photofinder.library.records import Photo
from photofinder.search.kinds import Group, Kind, Member


class PhotoCompare(QObject):
    """Shows two to four photos beside each other; the first one is what the others differ from."""

    shown = Signal()
    """The page is to be shown now."""
    told = Signal(str)
    """Why there is nothing to compare: one sentence."""

    def __init__(self, sessions: Sessions, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = sessions.reading
        self._photos: tuple[Photo, ...] = ()
        self._wanted = self._open = False
        search = DuplicateSearch(self._group, sessions.pictures.decoding, self)
        self._session = DuplicatesSession(search, sessions.writer, self)
        self._session.kinds = frozenset({Kind.LOOKS_ALIKE})
        duplicates = sessions.duplicates
        members = MemberModel(self._session, duplicates.details, self)
        self.page = ComparePage(self._session, members, duplicates.compare, sessions.thumbnails)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for column in self.page.columns:
            column.state.hide()  # nothing stays, and nothing goes
        search.ended.connect(self._ready)
        search.failed.connect(self.told)
        page, session = self.page, self._session
        self._keys = ReviewKeys(
            page,
            {
                "previous file": lambda: session.step_seat(-1),
                "next file": lambda: session.step_seat(1),
                "compare": lambda: page.show_mode(Mode.SIDE_BY_SIDE),
                "flicker": lambda: page.show_mode(Mode.FLICKER),
                "difference": lambda: page.show_mode(Mode.DIFFERENCE),
                "every pixel": page.toggle_pixels,
                "leave": page.left.emit,
            },
        )
        self._keys.watch(page)

    def open(self, photo_ids: Sequence[int]) -> None:
        """Compare these photos as soon as it is known how they lie to each other, unless the user
        is somewhere else by then."""
        self._wanted = True

        def answer(photos: list[Photo]) -> None:
            if not self._wanted:
                return
            self._photos = tuple(photo for photo in photos if photo.paths and not photo.offline)
            if len(self._photos) < 2:
                self.told.emit(self.tr("Their drive is not connected."))
            else:
                self._session.look()

        self._reading.photos(photo_ids, answer)

    def leave(self) -> None:
        """The user is somewhere else now."""
        self._wanted = False
        if self._open:  # else the pictures may be those of the review of duplicates
            self._open = False
            self.page.leave()

    def stop(self) -> None:
        """The window closes."""
        self._session.search.stop()

    def _ready(self, complete: bool) -> None:
        rows = len(self._session.rows)
        if complete and rows and self._wanted:
            self._session.go_to(rows - 1)
            self._open = True
            self.shown.emit()
            self.page.setFocus()
            self.page.open(Mode.SIDE_BY_SIDE)

    def _group(
        self,
        kinds: Collection[Kind],
        stop: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> Generator[Group, None, None]:
        del kinds, stop, progress  # a handful of photos: done at once
        first, *others = self._photos
        members = [Member(photo, photo.path, match=_match(photo, first)) for photo in others]
        yield Group(Kind.LOOKS_ALIKE, Member(first, first.path), tuple(members))


def _match(photo: Photo, keeper: Photo) -> Match | None:
    """How a photo lies in another one; None when they have no picture in common."""
    from photofinder.gui.viewer.placing import features_of_photo
    from photofinder.imaging.matching import verify  # both take a while to load

    try:
        match = verify(features_of_photo(photo), features_of_photo(keeper))
    except DecodeError:
        return None  # the page itself says what cannot be shown
    return match if match.verdict is Verdict.SAME else None
