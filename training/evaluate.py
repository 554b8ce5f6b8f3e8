"""Measure models: `python -m training.evaluate`.

`--held-out` measures on the photos kept out of training, which is what every choice is made on.
`--labelled` and `--copies` measure on folders; nothing is tuned on those. `--model` is a finished
model (.pt), an ONNX file, or one of teacher, mobilenet, phash.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from photofinder.search import evaluation
from training import data, runtime
from training.finished import Picture, Preparation, load_finished

EXTENSIONS = {".jpg", ".jpeg", ".png", ".webp"}
# Photos are decoded at no more than this, as the application does for the network.
LONGEST = 1024
TWIN = 0.75


def embedder(name: str, weights: Path, preparation: Preparation | None) -> runtime.Embed:
    """The way to embed that `name` stands for."""
    if name == "teacher":
        return runtime.teacher_embed(weights / "vit_tiny_patch16_224.npz")
    if name == "mobilenet":
        return runtime.mobilenet_embed(weights / "mobilenet_v2_1.0_224_folded.npz")
    if name == "phash":
        return runtime.phash_embed
    if name.endswith(".onnx"):
        return runtime.onnx_embed(Path(name), preparation)
    model, own = load_finished(Path(name))
    return runtime.torch_embed(model, preparation or own)


def read_picture(path: Path) -> Picture:
    """The upright photo, uint8 RGB."""
    with Image.open(path) as image:
        image.draft("RGB", (LONGEST, LONGEST))
        upright = ImageOps.exif_transpose(image).convert("RGB")
        upright.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
        return np.asarray(upright)


def labelled(folder: Path) -> tuple[list[Picture], list[str]]:
    """Photos under `folder` and the names of the subfolders they lie in."""
    paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in EXTENSIONS)
    return [read_picture(p) for p in paths], [str(p.parent.relative_to(folder)) for p in paths]


def without_twins(pictures: Sequence[Picture]) -> list[Picture]:
    """The pictures less those whose 64-bit hash is within 8 bits of an earlier one: a photo that
    is there twice would make a right answer count as wrong."""
    hashes = runtime.phash_embed(pictures)["look"]
    scores = np.tril(hashes @ hashes.T, -1)
    return [p for p, row in zip(pictures, scores, strict=True) if row.max(initial=-1) < TWIN]


def held_out(photos: data.Photos, group: str, each: int) -> tuple[list[Picture], list[str]]:
    """At most `each` held-out photos of every kind of a set."""
    counts: dict[str, int] = {}
    pictures, labels = [], []
    for number in photos.numbers(held_out=True, group=group):
        label = photos.items[int(number)].label
        counts[label] = counts.get(label, 0) + 1
        if counts[label] <= each:
            pictures.append(np.asarray(photos.picture(int(number))))
            labels.append(label)
    return pictures, labels


def look_line(embed: runtime.Embed, pictures: Sequence[Picture], labels: Sequence[str]) -> str:
    """mAP and precision@10 as text."""
    codes = np.unique(np.array(labels), return_inverse=True)[1].astype(np.int64)
    figures = evaluation.look_figures(embed(pictures)["look"], codes)
    return f"mAP {figures.mean_average_precision:.3f}  P@10 {figures.precision_at_10:.3f}"


def copy_lines(
    embed: runtime.Embed, pictures: Sequence[Picture], queries: int, seed: int
) -> list[str]:
    """Recall of every edit and the sums, as text."""
    figures = evaluation.evaluate(
        embed, pictures, [""] * len(pictures), queries=queries, seed=seed
    ).copy
    assert figures is not None
    singles = {k: v for k, v in figures.recall_at_1.items() if "+" not in k}
    return [
        f"{figures.queries} copies of {queries} photos among {figures.photos}: "
        f"single {figures.single:.3f}  double {figures.double:.3f}  "
        f"micro-AP {figures.micro_ap:.3f}  R@P99 {figures.recall_at_p99:.3f}",
        json.dumps({name: round(value, 3) for name, value in singles.items()}),
    ]


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--weights", type=Path, default=Path(), help="folder of the npz files")
    parser.add_argument("--held-out", type=Path, help="folder of mosaics")
    parser.add_argument("--cache", type=Path, help="folder of training.features")
    parser.add_argument("--labelled", type=Path, nargs="*", default=[], help="folders of albums")
    parser.add_argument("--copies", type=Path, nargs="*", default=[], help="folders of photos")
    parser.add_argument("--queries", type=int, default=80)
    parser.add_argument("--each", type=int, default=40, help="held-out photos of every kind")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--size", type=int, help="instead of the model's own input size")
    parser.add_argument("--resize", choices=("squash", "short"), default="squash")
    args = parser.parse_args()
    preparation = Preparation(args.size, args.resize) if args.size else None
    embed = embedder(args.model, args.weights, preparation)
    if args.held_out is not None:
        photos = data.load(args.held_out, args.cache)
        for group in ("objects64", "mixed128", "scenes128", "objects128"):
            print(f"held out {group}:", look_line(embed, *held_out(photos, group, args.each)))
        sharp = without_twins(
            held_out(photos, "mixed128", 60)[0] + held_out(photos, "scenes128", 25)[0]
        )
        print("\n".join(copy_lines(embed, sharp, args.queries, args.seed)))
    for folder in args.labelled:
        print(f"{folder.name}:", look_line(embed, *labelled(folder)))
    if args.copies:
        pool = without_twins([p for folder in args.copies for p in labelled(folder)[0]])
        print("\n".join(copy_lines(embed, pool, args.queries, args.seed)))


if __name__ == "__main__":
    main()
