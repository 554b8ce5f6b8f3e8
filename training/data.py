"""The training photos: mosaics of square tiles, decoded once into flat arrays.

A folder of WebP mosaics with an `index.csv` (mosaic, tile_px, column, row, label) becomes two
uint8 arrays, [n, px, px, 3] RGB, one for every tile size, kept in a cache folder and opened as
memory maps: a training run on two cores has no time to decode a mosaic twice.
"""

import csv
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

Tiles = npt.NDArray[np.uint8]

# Kinds of objects64 kept out of training: every 13th of the sorted names.
HELD_OUT_STEP = 13
# Share of the tiles of the other 128 px sets kept out (their kinds are seen in training).
HELD_OUT_PERCENT = 5


@dataclass(frozen=True, slots=True)
class Photo:
    """One training photo: its set, its label, and where its pixels lie."""

    group: str
    label: str
    tile_px: int
    row: int
    held_out: bool


@dataclass(frozen=True, slots=True)
class Photos:
    """All photos in the order of the index, and their pixels by tile size."""

    items: tuple[Photo, ...]
    pixels: dict[int, Tiles]

    def picture(self, number: int) -> Tiles:
        """The pixels of photo `number`, uint8 [px, px, 3] RGB."""
        item = self.items[number]
        return self.pixels[item.tile_px][item.row]

    def numbers(self, *, held_out: bool, group: str | None = None) -> npt.NDArray[np.int64]:
        """Photo numbers on one side of the hold-out, of one set or of all."""
        wanted = [
            number
            for number, item in enumerate(self.items)
            if item.held_out == held_out and (group is None or item.group == group)
        ]
        return np.array(wanted, np.int64)


def _held_out(group: str, label: str, name: str, kinds: set[str]) -> bool:
    """Whether a tile is kept for tuning: whole kinds, all of mixed128, a slice of the rest."""
    if group == "mixed128":
        return True
    if group == "objects64":
        return label in kinds
    return zlib.crc32(name.encode()) % 100 < HELD_OUT_PERCENT


def load(folder: Path, cache: Path) -> Photos:
    """Photos of the mosaics in `folder`; arrays are built in `cache` on the first call.

    Raises FileNotFoundError when `folder` holds no index.csv.
    """
    with (folder / "index.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    labels = sorted({r["label"] for r in rows if r["mosaic"].startswith("objects64")})
    kinds = set(labels[::HELD_OUT_STEP])
    counts: dict[int, int] = {}
    items: list[Photo] = []
    for r in rows:
        px, group = int(r["tile_px"]), r["mosaic"].split("-")[0]
        name = f"{r['mosaic']}:{r['column']}:{r['row']}"
        row = counts.get(px, 0)
        counts[px] = row + 1
        held = _held_out(group, r["label"], name, kinds)
        items.append(Photo(group, r["label"], px, row, held))
    pixels = {px: _array(folder, cache, rows, px, count) for px, count in counts.items()}
    return Photos(tuple(items), pixels)


def _array(folder: Path, cache: Path, rows: list[dict[str, str]], px: int, count: int) -> Tiles:
    """The memory map of all tiles of one size, written on the first call."""
    path = cache / f"tiles-{px}.npy"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(".part")
        out = np.lib.format.open_memmap(half, "w+", np.uint8, (count, px, px, 3))
        opened, mosaic, at = "", np.empty((0, 0, 3), np.uint8), 0
        for r in rows:
            if int(r["tile_px"]) != px:
                continue
            if r["mosaic"] != opened:
                opened = r["mosaic"]
                with Image.open(folder / opened) as image:
                    mosaic = np.asarray(image.convert("RGB"))
            x, y = int(r["column"]) * px, int(r["row"]) * px
            out[at] = mosaic[y : y + px, x : x + px]
            at += 1
        out.flush()
        half.rename(path)
    mapped: Tiles = np.load(path, mmap_mode="r")
    return mapped
