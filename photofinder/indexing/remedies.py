"""What the user can do when the library cannot be written or read."""

from photofinder.library.database import DatabaseDamaged
from photofinder.paths import LibraryFolder


def remedy(error: Exception, folder: LibraryFolder) -> str:
    """A sentence or two for the banner about a LibraryError or an OSError."""
    if isinstance(error, DatabaseDamaged):
        return "Close photofinder and start it again: what is damaged is mended then."
    return (
        f"Free space on the drive of {folder.folder}, or make it writable; indexing "
        "goes on by itself. Search works meanwhile."
    )
