"""From torch to one ONNX file that takes any number of pictures.

A protocol buffer ends at 2 GB, and one file is what the app takes. The weights of a larger network
(ViT-H/14 has 2.5 GB of them) are written as float16 and become float32 when the file is loaded:
half the size, and the same to within a cosine of 0.9999, which is checked as for every other.
"""

import contextlib
import io
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, external_data_helper, helper, numpy_helper
from torch import nn

from photofinder.errors import ModelError

OPSET = 18
INPUT, OUTPUT = "pixels", "look"
LARGEST_FILE = 1_900_000_000
"""Networks with more bytes of weights keep them in a second file at first."""
_SMALL = 1024
"""Weights with fewer values, such as shifts and scales, stay float32."""


def write_onnx(model: nn.Module, size: int, path: Path) -> tuple[int, bool]:
    """Write `model`, float32 [n, 3, size, size] to [n, d], at opset 18; returns d, and whether
    all is in the one file. Else its weights lie beside it, and `write_halved` makes one file.

    Raises ModelError when torch cannot export it, OSError.
    """
    example = torch.zeros(2, 3, size, size)
    with torch.inference_mode():
        length = int(model(example).shape[1])
    with _quiet():
        try:
            program = torch.onnx.export(
                model, (example,), input_names=[INPUT], output_names=[OUTPUT], opset_version=OPSET,
                dynamic_shapes=({0: torch.export.Dim("n")},), dynamo=True, verbose=False,
            )  # fmt: skip
        except torch.onnx.OnnxExporterError as error:
            raise ModelError(f"torch could not write the network as ONNX: {error}.") from error
    assert program is not None
    whole = sum(p.numel() * p.element_size() for p in model.parameters()) <= LARGEST_FILE
    program.save(str(path), external_data=not whole)
    _strip(path)
    return length, whole


def write_halved(path: Path, out: Path) -> None:
    """Write a network of two files as one, its large weights as float16.

    Each is cast to float32 where it is used; onnxruntime does that once, when it loads the file.
    """
    proto = onnx.load(path, load_external_data=False)
    casts = []
    for weight in proto.graph.initializer:
        if external_data_helper.uses_external_data(weight):
            # one after the other: all of them at once may not fit into memory
            external_data_helper.load_external_data_for_tensor(weight, str(path.parent))
            weight.data_location = TensorProto.DEFAULT
            del weight.external_data[:]
        values = numpy_helper.to_array(weight)
        if values.dtype == np.float32 and values.size >= _SMALL:
            name, half = weight.name, f"{weight.name}_half"
            weight.CopyFrom(numpy_helper.from_array(values.astype(np.float16), half))
            casts.append(helper.make_node("Cast", [half], [name], to=TensorProto.FLOAT))
    nodes = [*casts, *proto.graph.node]
    del proto.graph.node[:]
    proto.graph.node.extend(nodes)
    onnx.save(proto, out)


def _strip(path: Path) -> None:
    """Take out the exporter's notes: they name files and folders of this computer."""
    proto = onnx.load(path, load_external_data=False)
    del proto.metadata_props[:]
    proto.doc_string = ""
    graph = proto.graph
    graph.doc_string = ""
    del graph.metadata_props[:], graph.value_info[:]
    for entry in (*graph.node, *graph.input, *graph.output, *graph.initializer):
        del entry.metadata_props[:]
        entry.doc_string = ""
    onnx.save(proto, path)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The exporter tells of torchvision's absence and of deprecations inside itself."""
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
