"""The finished model as an ONNX graph, node by node.

Written out rather than traced: names are stable, BatchNorm is folded into its convolution, and the
file reads back into a student (see shipped.py).
"""

from typing import Any

import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from training.finished import Finished
from training.net import Block

OPSET, IR_VERSION = 17, 9


class _Builder:
    """Nodes and weights as they are added, in the order of running."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def constant(self, name: str, value: Tensor) -> str:
        self.weights.append(numpy_helper.from_array(value.detach().contiguous().numpy(), name))
        return name

    def add(self, kind: str, inputs: list[str], name: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def conv(self, x: str, conv: nn.Conv2d, norm: nn.BatchNorm2d, name: str) -> str:
        """A convolution with its BatchNorm folded in."""
        assert norm.running_var is not None and norm.running_mean is not None
        scale = norm.weight / (norm.running_var + norm.eps).sqrt()
        weight = self.constant(f"{name}.weight", conv.weight * scale.view(-1, 1, 1, 1))
        bias = self.constant(f"{name}.bias", norm.bias - norm.running_mean * scale)
        pad = int(conv.padding[0])
        return self.add(
            "Conv",
            [x, weight, bias],
            name,
            kernel_shape=list(conv.kernel_size),
            strides=list(conv.stride),
            pads=[pad] * 4,
        )

    def block(self, x: str, block: Block, name: str) -> str:
        y = self.conv(x, block.conv1, block.bn1, f"{name}.conv1")
        y = self.add("Relu", [y], f"{name}.relu1")
        y = self.conv(y, block.conv2, block.bn2, f"{name}.conv2")
        if isinstance(block.short, nn.Sequential):
            pool, conv, norm = block.short
            if isinstance(pool, nn.AvgPool2d):
                x = self.add(
                    "AveragePool", [x], f"{name}.pool", kernel_shape=[2, 2], strides=[2, 2]
                )
            assert isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d)
            x = self.conv(x, conv, norm, f"{name}.short")
        return self.add("Relu", [self.add("Add", [y, x], f"{name}.add")], f"{name}.out")

    def mean(self, x: str, name: str) -> str:
        return self.add("ReduceMean", [x], name, axes=[2, 3], keepdims=0)

    def gem(self, x: str, name: str) -> str:
        """The cube root of the mean cube, as net.gem."""
        y = self.add("Max", [x, "smallest"], f"{name}.clamp")
        square = self.add("Mul", [y, y], f"{name}.square")
        cube = self.add("Mul", [square, y], f"{name}.cube")
        return self.add("Pow", [self.mean(cube, f"{name}.mean"), "third"], name)

    def unit(self, x: str, layer: nn.Linear, name: str) -> None:
        weight = self.constant(f"{name}.weight", layer.weight)
        bias = self.constant(f"{name}.bias", layer.bias)
        y = self.add("Gemm", [x, weight, bias], f"{name}.linear", transB=1)
        length = self.add("ReduceL2", [y], f"{name}.length", axes=[1], keepdims=1)
        safe = self.add("Max", [length, "tiny"], f"{name}.safe")
        self.add("Div", [y, safe], name)


def build(model: Finished, size: int) -> onnx.ModelProto:
    """The float32 graph: `pixels` [n, 3, size, size] to `look` and `copy`, any n."""
    b = _Builder()
    b.constant("smallest", torch.tensor(1e-4))
    b.constant("third", torch.tensor(1 / 3))
    b.constant("tiny", torch.tensor(1e-12))
    x = "pixels"
    stem = list(model.trunk.stem)
    for index in (0, 3):
        conv, norm = stem[index], stem[index + 1]
        assert isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d)
        x = b.add("Relu", [b.conv(x, conv, norm, f"stem.{index}")], f"stem.{index}.relu")
    ends = []
    for at, stage in enumerate(model.trunk.stages):
        assert isinstance(stage, nn.Sequential)
        for number, block in enumerate(stage):
            assert isinstance(block, Block)
            x = b.block(x, block, f"stages.{at}.{number}")
        ends.append(x)
    means = [b.mean(end, f"mean{at}") for at, end in enumerate(ends[-2:])]
    peaks = [b.gem(end, f"gem{at}") for at, end in enumerate(ends[-2:])]
    b.unit(b.add("Concat", means, "means", axis=1), model.look, "look")
    b.unit(b.add("Concat", peaks, "peaks", axis=1), model.copy, "copy")
    graph = helper.make_graph(
        b.nodes,
        "photofinder",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["n", 3, size, size])],
        [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", layer.out_features])
            for name, layer in (("look", model.look), ("copy", model.copy))
        ],
        b.weights,
    )
    proto = helper.make_model(
        graph,
        producer_name="photofinder training",
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
    )
    onnx.checker.check_model(proto, full_check=True)
    return proto
