"""From float32 to int8: `python -m training.quantise`.

Static, QDQ, uint8 activations and int8 weights per channel, calibrated on training photos; the
linear layers and pools at the end stay float32. `--seven-bits` is for processors without VNNI,
should the products of large uint8 and int8 pairs overflow 16 bits there; it costs agreement.
Prints agreement and speed.
"""

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)

from training import data, runtime
from training.evaluate import held_out
from training.export import write_metadata
from training.finish import sample_batches
from training.finished import Preparation


class _Photos(CalibrationDataReader):  # type: ignore[misc]
    """Calibration batches under the name of the graph's input."""

    def __init__(self, batches: list[npt.NDArray[np.float32]]) -> None:
        self._batches: Iterator[npt.NDArray[np.float32]] = iter(batches)

    def get_next(self) -> dict[str, npt.NDArray[np.float32]] | None:
        batch = next(self._batches, None)
        return None if batch is None else {"pixels": batch}


def milliseconds(path: Path, size: int, runs: int = 40) -> float:
    """The median time of one photo on one thread."""
    run = runtime.session(path, 1)
    x = np.random.default_rng(0).normal(size=(1, 3, size, size)).astype(np.float32)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run.run(None, {"pixels": x})
        times.append(time.perf_counter() - start)
    return float(np.median(times)) * 1e3


def overlap(a: npt.NDArray[np.float32], b: npt.NDArray[np.float32], count: int = 10) -> float:
    """The share of each row's `count` nearest other rows that two sets of vectors agree on."""
    nearest = []
    for rows in (a, b):
        scores = rows @ rows.T
        np.fill_diagonal(scores, -2)
        nearest.append(np.argsort(-scores, axis=1)[:, :count])
    shared = [len(np.intersect1d(x, y)) / count for x, y in zip(*nearest, strict=True)]
    return float(np.mean(shared))


def main() -> None:
    """Read the arguments, quantise, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="float32 ONNX file")
    parser.add_argument("--out", type=Path, required=True, help="int8 ONNX file")
    parser.add_argument("--photos", type=Path, required=True, help="folder of mosaics")
    parser.add_argument("--cache", type=Path, required=True, help="folder of training.features")
    parser.add_argument("--sample", type=int, default=384, help="calibration photos")
    parser.add_argument("--method", choices=("MinMax", "Percentile", "Entropy"), default="MinMax")
    parser.add_argument("--seven-bits", action="store_true", help="keep weights in 7 bits")
    args = parser.parse_args()
    photos = data.load(args.photos, args.cache)
    values = runtime.read_metadata(args.model)
    preparation = Preparation(int(str(values["size"])), str(values["resize"]))
    batches = sample_batches(photos, preparation, args.sample, seed=1, batch=16)
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.onnx"
        onnx.save(onnx.load(args.model), bare)
        quantize_static(
            str(bare),
            str(args.out),
            _Photos([batch.numpy() for batch in batches]),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "Relu", "Add", "AveragePool"],
            per_channel=True,
            reduce_range=args.seven_bits,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod[args.method],
        )
    proto = onnx.load(args.out)
    write_metadata(proto, values | {"precision": "int8"})
    onnx.save(proto, args.out)
    pictures, _ = held_out(photos, "mixed128", 60)
    full, small = runtime.onnx_embed(args.model)(pictures), runtime.onnx_embed(args.out)(pictures)
    for name in ("look", "copy"):
        cosines = (full[name] * small[name]).sum(1)
        print(
            f"{name}: cosine mean {cosines.mean():.4f} least {cosines.min():.4f}, "
            f"top-10 overlap {overlap(full[name], small[name]):.3f}"
        )
    for path in (args.model, args.out):
        size = path.stat().st_size / 1e6
        print(f"{path.name}: {size:.1f} MB, {milliseconds(path, preparation.size):.2f} ms a photo")


if __name__ == "__main__":
    main()
