"""The cost of one photo: decoding it, embedding it, and the whole pipeline against both."""

import importlib.util
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
import numpy.typing as npt

from photofinder.bench import made
from photofinder.errors import PhotofinderError
from photofinder.imaging.decode import decode, open_rgb, prepare
from photofinder.imaging.hashing import phash
from photofinder.indexing.indexer import Indexer
from photofinder.paths import LibraryFolder, absolute
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec
from photofinder.settings import Settings

REPEATS = 7
DISTINCT = 6
Embed = Callable[[npt.NDArray[np.uint8]], object]


@dataclass(frozen=True, slots=True)
class Costs:
    """Milliseconds a photo on one thread: `decode_ms` of a 12-megapixel JPEG to all that is
    kept of it, `full_decode_ms` without scaled decoding, `embed_ms` in batches of 16."""

    decode_ms: float
    full_decode_ms: float
    embed_ms: float
    embed_one_ms: float


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Indexing `photos` 12-megapixel JPEGs; `ideal_s` is (decode + embed) / cores. `naive_s`: the
    same photos, decoded in full and embedded one after the other, `in_torch` (float32, all
    threads) where torch is installed and knows the network."""

    photos: int
    wall_s: float
    ideal_s: float
    naive_s: float
    in_torch: bool


def one_photo(spec: ModelSpec) -> Costs:
    """Measure decoding and embedding, alone and on one thread."""
    data = made.photo(0)
    with Embedder(spec) as embedder:
        pixels = np.repeat(decode(data, [spec.spec]).inputs[0][None], 16, axis=0)
        return Costs(
            decode_ms=_median_ms(lambda: decode(data, [spec.spec])),
            full_decode_ms=_median_ms(lambda: _full(data, spec)),
            embed_ms=_median_ms(lambda: embedder.embed(pixels)) / 16,
            embed_one_ms=_median_ms(lambda: embedder.embed(pixels[:1])),
        )


def _in_torch(spec: ModelSpec) -> Embed | None:
    if importlib.util.find_spec("torch") is None:
        return None
    from photofinder.export.torch_forward import torch_forward

    return torch_forward(spec.name, spec.spec.size)


def _full(data: bytes, spec: ModelSpec) -> None:
    rgb = open_rgb(data, None)
    prepare(rgb, spec.spec)
    phash(rgb)


def _median_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return 1000 * median(times)


def pipeline(
    folder: Path, registry: Registry, model: str, costs: Costs, cores: int, photos: int
) -> Pipeline:
    """Index `photos` made JPEGs in `folder` with the real indexer and worker processes.

    Raises PhotofinderError when they do not all end in the library.
    """
    pictures = folder / "photos"
    pictures.mkdir()
    for seed in range(DISTINCT):
        share = photos // DISTINCT + (seed < photos % DISTINCT)
        for number, data in enumerate(made.variants(made.photo(seed), share)):
            (pictures / f"{seed}-{number}.jpg").write_bytes(data)
    indexer = Indexer(
        LibraryFolder(folder / "library"), registry, Settings(model=model), watch=False
    )
    indexer.start()
    try:
        indexer.ready.result()
        start = time.perf_counter()
        indexer.add_root(absolute(pictures)).result()
        while not indexer.wait_idle(1):
            if indexer.status.error:
                raise PhotofinderError(indexer.status.error)
        wall = time.perf_counter() - start
        if indexer.status.photos != photos:
            raise PhotofinderError(f"{indexer.status.photos} of {photos} photos were indexed.")
    finally:
        indexer.stop()
    each = (costs.decode_ms + costs.embed_ms) / 1000
    spec = registry.get(model)
    embed = _in_torch(spec)
    naive = _naive_s(sorted(pictures.iterdir()), spec, embed)
    return Pipeline(photos, wall, photos * each / cores, naive, embed is not None)


def _naive_s(paths: Sequence[Path], spec: ModelSpec, embed: Embed | None) -> float:
    if embed is None:
        with Embedder(spec) as embedder:
            return _naive_s(paths, spec, lambda picture: embedder.embed(picture[None]))
    for path in paths[:1]:
        embed(prepare(open_rgb(path.read_bytes()), spec.spec))  # the first run also allocates
    start = time.perf_counter()
    for path in paths:
        embed(prepare(open_rgb(path.read_bytes()), spec.spec))
    return time.perf_counter() - start
