"""From float32 to int8 weights, by onnxruntime.

Convolutional networks: static, activations uint8 and weights int8 per channel, ranges measured on
photos (QDQ form). Vision transformers and ConvNeXt: only the products with constant matrices,
activations measured as they come.
"""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_dynamic,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from photofinder.export.onnx_writing import INPUT

Floats = npt.NDArray[np.float32]

_STATIC = ["Conv", "Relu", "Add", "MaxPool", "Concat", "AveragePool", "Gemm"]
_BATCH = 8


class _Batches(CalibrationDataReader):
    """Calibration pictures under the name of the graph's input."""

    def __init__(self, pictures: Floats) -> None:
        starts = range(0, len(pictures), _BATCH)
        self._batches: Iterator[Floats] = (pictures[at : at + _BATCH] for at in starts)

    def get_next(self) -> dict[str, Floats] | None:
        batch = next(self._batches, None)
        return None if batch is None else {INPUT: batch}


def quantise_static(path: Path, out: Path, pictures: Floats) -> None:
    """Write the int8 form of a convolutional network; `pictures`: its normalised input
    [n, 3, s, s], some dozens of real photos."""
    folded = out.with_suffix(".folded.onnx")
    with _quiet():
        # onnxruntime itself folds BatchNorm into the convolutions here
        quant_pre_process(str(path), str(folded), skip_symbolic_shape=True)
        quantize_static(
            str(folded), str(out), _Batches(pictures),
            quant_format=QuantFormat.QDQ, op_types_to_quantize=_STATIC, per_channel=True,
            activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
        )  # fmt: skip


def quantise_dynamic(path: Path, out: Path) -> None:
    """Write a network with its constant matrices in int8."""
    with _quiet():
        quantize_dynamic(
            str(path), str(out), op_types_to_quantize=["MatMul", "Gemm"],
            per_channel=True, weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )  # fmt: skip


class _quiet:  # noqa: N801 - reads as what it does
    """Leaves out onnxruntime's advice on the root logger."""

    def __enter__(self) -> None:
        self._level = logging.getLogger().level
        logging.getLogger().setLevel(logging.ERROR)

    def __exit__(self, *_: Any) -> None:
        logging.getLogger().setLevel(self._level)
