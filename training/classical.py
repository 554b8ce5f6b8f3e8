"""The files of the classical methods: `python -m training.classical`.

Vocabularies and projections of SIFT, SURF (which needs the extra `surf`) and ORB are learned on
training photos of 128 px, the mean that HOG, colour layout and hashes are taken against on the
same; Similar and Loose on held-out ones (no word for copies: no such vector alone says that two
pictures are the same).
Every picture passes through the application's own code, from its resize to its aggregation.
"""

import argparse
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np

from photofinder.imaging.decode import prepare
from photofinder.imaging.input_spec import InputSpec
from photofinder.imaging.keypoints import Method, detect
from photofinder.search.array_file import write_arrays
from photofinder.search.classical import KEYPOINTS, Classical, describer
from photofinder.search.embedder import unit_rows
from photofinder.search.model_spec import spec_from_metadata
from photofinder.search.vlad import Vocabulary
from training import data
from training.calibrate import enter, look_scores
from training.finished import F32, Picture
from training.runtime import Embed

SIZES = {"sift": 256, "surf": 256, "orb": 256, "hog": 128, "colour-layout": 64, "hash": 64}
_KEYPOINTS = ("sift", "surf", "orb")
CENTRES, REDUCED, LENGTH = 32, 64, 256
PER_PICTURE = 60
ROUNDS = 25
# Directions in which the training photos hardly differ are noise: whitening stops there.
SMOOTHING = 0.1


def local(picture: Picture, method: Method) -> F32:
    """The descriptors of a prepared picture, as the application finds them."""
    return detect(picture, method, KEYPOINTS, max(picture.shape)).units()


def vocabulary(found: Sequence[F32], method: Method, seed: int) -> Vocabulary:
    """PCA of the descriptors of each picture and k-means (Lloyd 1982) in the reduced space."""
    rng = np.random.default_rng(seed)
    parts = [units[rng.permutation(len(units))[:PER_PICTURE]] for units in found]
    descriptors = np.concatenate([part for part in parts if len(part)])
    mean = descriptors.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov(descriptors.T))
    axes = vectors[:, np.argsort(-values)[:REDUCED]].astype(np.float32)
    reduced = (descriptors - mean) @ axes
    book = Vocabulary(mean, axes, reduced[rng.choice(len(reduced), CENTRES, False)])
    for _ in range(ROUNDS):
        nearest = book.nearest(reduced)
        centres = [
            reduced[nearest == k].mean(axis=0)
            if (nearest == k).any()
            else reduced[rng.integers(len(reduced))]
            for k in range(CENTRES)
        ]
        book = Vocabulary(mean, axes, np.stack(centres).astype(np.float32))
    print(f"{method}: {len(descriptors)} descriptors of {len(found)} pictures")
    return book


def whitening(vectors: F32) -> Mapping[str, F32]:
    """Mean, and the LENGTH strongest directions scaled to about equal spread."""
    mean = vectors.mean(axis=0)
    values, axes = np.linalg.eigh(np.cov((vectors - mean).T))
    best = np.argsort(-values)[:LENGTH]
    spread = np.sqrt(values[best] + SMOOTHING * values[best].mean())
    scaled = axes[:, best] / spread * spread.mean()
    return {"mean": mean.astype(np.float32), "axes": scaled.astype(np.float32)}


def learned(
    method: str, pictures: Sequence[Picture], seed: int, threads: ThreadPoolExecutor
) -> dict[str, F32]:
    """The arrays of a method's file."""
    spec = input_spec(method)
    prepared = [prepare(picture, spec) for picture in pictures]
    if method not in _KEYPOINTS:
        vectors = np.stack([row for row in map(describer(method, {}), prepared) if row.any()])
        return {"mean": vectors.mean(axis=0)}
    kind = Method(method)
    found = list(threads.map(partial(local, method=kind), prepared))
    book = vocabulary(found, kind, seed)
    rows = np.stack([book.aggregate(units) for units in found if len(units)])
    return {**book.arrays(), **whitening(rows)}


def input_spec(method: str) -> InputSpec:
    """How the method wants its pixels."""
    return InputSpec(SIZES[method], "squash", SIZES[method], "bicubic")


def metadata(method: str, length: int, scores: Mapping[str, float]) -> dict[str, object]:
    """What the application reads from the file."""
    trained = "not trained" if method == "hash" else "Imagenette, Intel scenes (means only)"
    if method in _KEYPOINTS:
        trained = "vocabulary: Imagenette, Intel scenes"
    return {
        "name": method,
        "version": "1",
        "method": method,
        "outputs": {"look": length},
        "input": "pixels",
        "size": SIZES[method],
        "resize": "squash",
        "resize_to": SIZES[method],
        "kernel": "bicubic",
        "mean": [0.0, 0.0, 0.0],
        "std": [1.0, 1.0, 1.0],
        "pooling": "VLAD, whitened" if method in _KEYPOINTS else "whole picture",
        "precision": "float",
        "training_data": trained,
        "licence": "GPL-3.0-or-later",
        "scores": {"look": dict(scores)},
    }


def embedding(extractor: Classical, spec: InputSpec, threads: ThreadPoolExecutor) -> Embed:
    """As the application embeds."""

    def one(picture: Picture) -> F32:
        return extractor.rows(prepare(picture, spec)[None])[0][0]

    def embed(pictures: Sequence[Picture]) -> Mapping[str, F32]:
        return {"look": unit_rows(np.stack(list(threads.map(one, pictures))))[0]}

    return embed


def main() -> None:
    """Read the arguments, learn, calibrate, write the files and their entries."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, required=True, help="folder of mosaics")
    parser.add_argument("--cache", type=Path, required=True, help="folder of training.features")
    parser.add_argument("--models", type=Path, required=True, help="folder of registry.json")
    parser.add_argument("--methods", nargs="*", choices=list(SIZES), default=list(SIZES))
    parser.add_argument("--pictures", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    photos = data.load(args.photos, args.cache)
    numbers = [n for n in photos.numbers(held_out=False) if photos.items[n].tile_px >= 128]
    chosen = np.random.default_rng(args.seed).choice(numbers, args.pictures, False)
    pictures = [np.asarray(photos.picture(int(number))) for number in np.sort(chosen)]
    threads = ThreadPoolExecutor(args.threads)
    for method in args.methods:
        arrays = learned(method, pictures, args.seed, threads)
        length = arrays["axes" if "axes" in arrays else "mean"].shape[-1]
        draft = metadata(method, length, {"loose": 0.5})
        spec = spec_from_metadata(draft, Path(method), "0" * 64)
        extractor = Classical(write_arrays(draft, arrays), spec)
        scores = look_scores(embedding(extractor, spec.spec, threads), photos)
        file = args.models / f"{method}.npz"
        file.write_bytes(write_arrays(metadata(method, length, scores), arrays))
        enter(args.models, method, file)
        print(f"{method}: {length} values, {file.stat().st_size / 1e3:.0f} kB, {scores}")


if __name__ == "__main__":
    main()
