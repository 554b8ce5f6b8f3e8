"""Making models: from published weights to one ONNX file that this program can use.

    requirements    whether torch and onnx are there, and what to install if not
    backbones/      the networks, with the tensor names of the published weights
    architectures   their table: how each is built, what pictures it wants
    checkpoints     reading .npz, .safetensors and .pth files
    safetensors     the first two lines of that format, and its tensors
    state_matching  a backbone's tensors in a checkpoint, every other accounted for
    onnx_writing    torch to one ONNX file
    quantisation    float32 to int8
    verification    torch, float32 and int8 compared
    torch_forward   a network run by torch itself, to compare with
    making          all of it in order

The app never imports this package; `photofinder models` does, when it is asked to make a model.
Only here is torch allowed, and only here is a pickle ever opened, by torch's `weights_only`.
Needs the extra `export`.
"""
