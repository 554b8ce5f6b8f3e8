"""The sessions that a window is connected with."""

from dataclasses import dataclass

from photofinder.gui.albums.session import AlbumSession
from photofinder.gui.duplicates.sessions import DuplicatesSessions
from photofinder.gui.file_removal import FileRemoval
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.options.model_session import ModelSession
from photofinder.gui.options.model_shop import ModelShop
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.places.browse_session import BrowseSession
from photofinder.gui.query.chip_pictures import ChipPictures
from photofinder.gui.query.input import QueryInput
from photofinder.gui.query.saved_searches import SavedSearches
from photofinder.gui.query.words import WordsSession
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.read_session import ReadSession
from photofinder.gui.viewer.picture_session import PictureSession
from photofinder.gui.work.pausing import Pausing
from photofinder.gui.work.session import Worker, WorkSession
from photofinder.paths import LibraryFolder


@dataclass(frozen=True, slots=True)
class Sessions:
    """Built by the composition root, in one place; none of them knows a widget."""

    folder: LibraryFolder
    queries: QueryThread
    browse: BrowseSession
    input: QueryInput
    words: WordsSession
    saved: SavedSearches
    writer: Worker
    reading: ReadSession
    removal: FileRemoval
    work: WorkSession
    pausing: Pausing
    pictures: PictureSession
    models: ModelSession
    shop: ModelShop
    duplicates: DuplicatesSessions
    albums: AlbumSession
    thumbnails: Thumbnails
    chip_pictures: ChipPictures
    preferences: Preferences
