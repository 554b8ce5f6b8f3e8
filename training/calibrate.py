"""Scores in words, name and registry entry of a model: `python -m training.calibrate`.

All on held-out photos. `copy`: among all pairs of an edited copy and a photo, Identical is the
cosine above which 99.9 % of pairs are copy and original, Near the one for 99 %. `look`: Similar is
the cosine that one in 1000 pairs of different kinds exceeds, Loose the one for one in 50.
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx

from photofinder.imaging import edits
from photofinder.search.evaluation import recall_at_precision
from training import data, runtime
from training.evaluate import held_out
from training.export import write_metadata

F64 = npt.NDArray[np.float64]
# Kinds of mixed128 with series of one sitter in one room and with mirrored twins: as a wrong answer
# to a copy they are half right.
SERIES = {"person", "house"}


def copy_scores(
    embed: runtime.Embed, photos: data.Photos, pool_size: int, queries: int, seed: int
) -> dict[str, float]:
    """Cosines for Identical and Near."""
    rng = np.random.default_rng(seed)
    numbers = np.array(
        [i for i in photos.numbers(held_out=True) if photos.items[i].label not in SERIES]
    )
    sharp = np.array([photos.items[i].tile_px >= 128 for i in numbers])
    edited = rng.choice(numbers[sharp], queries, False)
    others = rng.choice(np.setdiff1d(numbers, edited), pool_size - queries, False)
    pool = [np.asarray(photos.picture(int(i))) for i in (*edited, *others)]
    originals = embed(pool)["copy"]
    scores, correct = [], []
    for place, name in enumerate((*edits.SINGLE_EDITS, *edits.double_edits(30, seed))):
        own = np.random.default_rng([seed, place])
        copies = embed([edits.apply(name, picture, own) for picture in pool[:queries]])["copy"]
        cosines = (copies @ originals.T).astype(np.float64)
        scores.append(cosines.ravel())
        correct.append(np.eye(queries, pool_size, dtype=bool).ravel())
    listed, right = np.concatenate(scores), np.concatenate(correct)
    found: dict[str, float] = {}
    for word, precision in (("identical", 0.999), ("near", 0.99)):
        recall, cut = recall_at_precision(listed, right, int(right.sum()), precision)
        print(f"{word}: cosine {cut:.4f}, recall {recall:.3f}")
        found[word] = round(cut, 4)
    found["identical"] = max(found["identical"], found["near"] + 0.005)
    return found


def look_scores(embed: runtime.Embed, photos: data.Photos) -> dict[str, float]:
    """Cosines for Similar and Loose."""
    pictures, labels = [], []
    for group in ("objects64", "mixed128"):
        more, kinds = held_out(photos, group, 40)
        pictures += more
        labels += kinds
    vectors = embed(pictures)["look"]
    kinds_of = np.unique(np.array(labels), return_inverse=True)[1]
    upper = np.triu_indices(len(pictures), 1)
    cosines = (vectors @ vectors.T)[upper]
    same = (kinds_of[:, None] == kinds_of[None, :])[upper]
    found = {
        word: round(float(np.quantile(cosines[~same], share)), 4)
        for word, share in (("similar", 0.999), ("loose", 0.98))
    }
    for word, cut in found.items():
        share = float((cosines[same] >= cut).mean())
        print(f"{word}: cosine {cut:.4f}, exceeded by {share:.3f} of the pairs of one kind")
    return found


def enter(models: Path, name: str, file: Path, *, default: bool = False) -> str:
    """Name a file in the table of the bundled models; returns its sha256."""
    table = json.loads((models / "registry.json").read_text())
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    row = {"file": file.name, "name": name, "sha256": digest}
    others = [known for known in table["models"] if known["name"] != name]
    table = {"models": [row, *others] if default else [*others, row], "default": table["default"]}
    if default:
        table["default"] = name
    (models / "registry.json").write_text(json.dumps(table, indent=2) + "\n")
    return digest


def main() -> None:
    """Read the arguments, measure, write the file and its entry."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="ONNX file")
    parser.add_argument("--photos", type=Path, required=True, help="folder of mosaics")
    parser.add_argument("--cache", type=Path, required=True, help="folder of training.features")
    parser.add_argument("--models", type=Path, required=True, help="folder of registry.json")
    parser.add_argument("--name", required=True, help="such as photofinder-4")
    parser.add_argument("--preliminary", action="store_true")
    parser.add_argument("--pool", type=int, default=3000)
    parser.add_argument("--queries", type=int, default=60)
    args = parser.parse_args()
    photos = data.load(args.photos, args.cache)
    embed = runtime.onnx_embed(args.model)
    scores = {
        "copy": copy_scores(embed, photos, args.pool, args.queries, seed=5),
        "look": look_scores(embed, photos),
    }
    proto = onnx.load(args.model)
    values = runtime.read_metadata(args.model) | {
        "name": args.name,
        "version": args.name.rsplit("-", 1)[-1],
        "preliminary": args.preliminary,
        "scores": scores,
    }
    write_metadata(proto, values)
    target = args.models / f"{args.name}.onnx"
    target.write_bytes(proto.SerializeToString(deterministic=True))
    print(f"{target.name}: sha256 {enter(args.models, args.name, target, default=True)}")


if __name__ == "__main__":
    main()
