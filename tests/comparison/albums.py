"""Made albums: shifted views of one made picture each, so that every model can find them."""

from pathlib import Path

from photofinder.bench import made
from photofinder.imaging.encoding import jpeg


def write_albums(folder: Path, albums: int = 3, each: int = 5) -> None:
    """`albums` subfolders with `each` views of one scene."""
    for album in range(albums):
        inner = folder / f"album {album}"
        inner.mkdir(parents=True)
        scene = made.picture(album, 320, 240)
        for number in range(each):
            view = scene[3 * number : 3 * number + 192, 4 * number : 4 * number + 256]
            (inner / f"{number}.jpg").write_bytes(jpeg(view))
