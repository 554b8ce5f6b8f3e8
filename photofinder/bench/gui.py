"""The window over large libraries: how soon it comes, answers and follows the hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

from photofinder.bench import made
from photofinder.bench.probing import probed
from photofinder.bench.synthetic import fill
from photofinder.imaging.encoding import jpeg
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.model_spec import ModelSpec
from photofinder.search.vector_store import VectorStore

GRAPH_UP_TO = 100_000
"""For larger libraries the graph would take an hour: they are searched row by row."""
STARTS = 3
SEARCHES = 20
NEAREST = 80
_SHOWN_AT_THE_TOP = 3000
_PROBE = "photofinder.bench.gui_probe"


@dataclass(frozen=True, slots=True)
class GuiFigures:
    """One library. `start_s`, `filled_s`: from the start of the process to the painted window,
    and to the painted photos in it. `ids_*`: from a click on Find similar to the hits in the
    window; `painted_*`: to all tiles in sight painted with their pictures. `frame_*`: one step
    of scrolling. `*_stall_ms`: how much later than asked a timer of the GUI thread fired at
    worst: jump to the end and back, narrower and wider window, everything selected and not,
    a year shown and all photos; `indexing_*` while photos are indexed. `memory_mb` with all
    shown, `memory_end_mb` at the end. `graph`: whether searches had the index."""

    photos: int
    graph: bool
    start_s: float
    filled_s: float
    memory_mb: float
    frame_p50_ms: float
    frame_p99_ms: float
    frame_max_ms: float
    jump_stall_ms: float
    back_stall_ms: float
    narrower_stall_ms: float
    wider_stall_ms: float
    select_stall_ms: float
    deselect_stall_ms: float
    place_stall_ms: float
    all_stall_ms: float
    ids_p50_ms: float
    ids_p95_ms: float
    painted_p50_ms: float
    painted_p95_ms: float
    indexing_p99_ms: float
    indexing_max_ms: float
    memory_end_mb: float


def measure(
    folder: Path, spec: ModelSpec, photos: int, pictures: int, tell: Callable[[str], None]
) -> GuiFigures:
    """Make a library of `photos` rows in `folder`, use the window over it, index `pictures`
    photos of 12 megapixels in it. Raises PhotofinderError."""
    place = LibraryFolder(folder / "library")
    tell(f"storing {photos:,} synthetic photos")
    ids = _prepare(place, spec, photos, tell)
    album = folder / "photos"
    album.mkdir()
    for number, data in enumerate(made.variants(made.photo(0), pictures)):
        (album / f"{number}.jpg").write_bytes(data)
    tell(f"the window over {photos:,} photos")
    arguments = (str(place.folder), str(photos))
    bytecode = folder / "bytecode"
    starts = [probed(_PROBE, (*arguments, "", ""), bytecode) for _ in range(STARTS + 1)][
        1:
    ]  # the first one compiled the modules
    numbers = ",".join(str(number) for number in ids)
    found = probed(_PROBE, (*arguments, numbers, str(album)), bytecode)
    for key in ("start_s", "filled_s"):
        found[key] = median(start[key] for start in starts)
    return GuiFigures(photos=photos, graph=photos <= GRAPH_UP_TO, **found)


def _prepare(
    place: LibraryFolder, spec: ModelSpec, photos: int, tell: Callable[[str], None]
) -> list[int]:
    """Fill the library; returns the photos to search with, whose hits have thumbnails."""
    with Library(place, writer=True) as library:
        model = library.models.register(spec.name, spec.sha256, spec.look, spec.copy)
        library.models.aim(model.id)
        fill(library, model, photos)
        store = VectorStore(library, model)
        store.refresh()
        if photos <= GRAPH_UP_TO:
            tell(f"building the index of {photos:,}")
            store.settle(lambda: False)
            store.save()
        chosen = np.random.default_rng(6).integers(1, photos + 1, SEARCHES).tolist()
        _put_thumbnails(library, store, chosen)
    return [int(number) for number in chosen]


def _put_thumbnails(library: Library, store: VectorStore, chosen: list[int]) -> None:
    """Pictures for what will be in sight: the newest photos, and the hits of searches."""
    wanted = set(library.photos.timeline().ids[:_SHOWN_AT_THE_TOP].tolist())
    for photo_id in chosen:
        for output in store.outputs:
            vector = store.vector(output, photo_id)
            assert vector is not None
            wanted.update(store.search(output, vector, NEAREST).keys.tolist())
    tile = jpeg(made.picture(7, 384, 288), 80)
    photos = library.photos.many(sorted(wanted))
    library.thumbnails.put([(photo.content, tile) for photo in photos])


def rows(figures: GuiFigures) -> Iterator[tuple[str, str, str]]:
    """Lines of the table: what, the figure, and what it is held against."""
    name = f"{figures.photos:,} photos: "
    yield name + "start to window", f"{figures.start_s:.2f} s", "target 1 s"
    yield name + "start to photos", f"{figures.filled_s:.2f} s", ""
    yield name + "memory", f"{figures.memory_mb:.0f} MB", "target 400 MB at 100,000"
    yield name + "memory at the end", f"{figures.memory_end_mb:.0f} MB", ""
    way = "" if figures.graph else "row by row, as while the index is built; "
    yield (
        name + "click to ids, p95",
        f"{figures.ids_p95_ms:.1f} ms",
        f"{way}median {figures.ids_p50_ms:.1f} ms",
    )
    yield (
        name + "click to painted, p95",
        f"{figures.painted_p95_ms:.0f} ms",
        f"target 100 ms at 100,000; median {figures.painted_p50_ms:.0f} ms",
    )
    yield (
        name + "scroll frame, p99",
        f"{figures.frame_p99_ms:.1f} ms",
        f"median {figures.frame_p50_ms:.1f} ms, most {figures.frame_max_ms:.1f} ms",
    )
    for what, stall in (
        ("jump to the end", figures.jump_stall_ms),
        ("jump to the top", figures.back_stall_ms),
        ("narrower window", figures.narrower_stall_ms),
        ("wider window", figures.wider_stall_ms),
        ("select all", figures.select_stall_ms),
        ("select nothing", figures.deselect_stall_ms),
        ("show a year", figures.place_stall_ms),
        ("show all photos", figures.all_stall_ms),
    ):
        yield name + what + ", stall", f"{stall:.1f} ms", "target 50 ms"
    yield (
        name + "stall while indexing, most",
        f"{figures.indexing_max_ms:.1f} ms",
        f"target 50 ms; p99 {figures.indexing_p99_ms:.1f} ms, target 16 ms",
    )
