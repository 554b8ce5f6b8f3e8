"""The sessions that a window is connected with."""

from dataclasses import dataclass

from photofinder.gui.browse_session import BrowseSession
from photofinder.gui.chip_pictures import ChipPictures
from photofinder.gui.duplicates_page import DuplicatesSessions
from photofinder.gui.model_session import ModelSession
from photofinder.gui.pausing import Pausing
from photofinder.gui.picture_session import PictureSession
from photofinder.gui.preferences import Preferences
from photofinder.gui.query_input import QueryInput
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.read_session import ReadSession
from photofinder.gui.thumbnails import Thumbnails
from photofinder.gui.work_session import WorkSession
from photofinder.paths import LibraryFolder


@dataclass(frozen=True, slots=True)
class Sessions:
    """Built by the composition root, in one place; none of them knows a widget."""

    folder: LibraryFolder
    queries: QueryThread
    browse: BrowseSession
    input: QueryInput
    reading: ReadSession
    work: WorkSession
    pausing: Pausing
    pictures: PictureSession
    models: ModelSession
    duplicates: DuplicatesSessions
    thumbnails: Thumbnails
    chip_pictures: ChipPictures
    preferences: Preferences
