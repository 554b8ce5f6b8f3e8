"""From torch to one ONNX file that takes any number of pictures."""

import contextlib
import io
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

import onnx
import torch
from torch import nn

from photofinder.errors import ModelError

OPSET = 18
INPUT, OUTPUT = "pixels", "look"
_LARGEST_FILE = 1_900_000_000
"""A protocol buffer ends at 2 GB; larger networks keep their weights beside it for the moment."""


def write_onnx(model: nn.Module, size: int, path: Path) -> int:
    """Write `model`, float32 [n, 3, size, size] to [n, d], at opset 18; returns d.

    Weights that do not fit into one file lie beside it: such a file is only good for quantising.
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
    weights = sum(p.numel() * p.element_size() for p in model.parameters())
    program.save(str(path), external_data=weights > _LARGEST_FILE)
    if weights <= _LARGEST_FILE:
        _strip(path)
    return length


def _strip(path: Path) -> None:
    """Take out the exporter's notes: they name files and folders of this computer."""
    proto = onnx.load(path)
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
