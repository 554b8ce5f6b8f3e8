"""Where the work runs: a GPU when there is one, else bfloat16 on the CPU."""

import time
from pathlib import Path

import torch


def pick_device() -> tuple[torch.device, torch.dtype]:
    """The device, and the type for its matrix products (bfloat16 on both kinds)."""
    if torch.cuda.is_available():
        torch.backends.cuda.matmul.allow_tf32 = True
        return torch.device("cuda"), torch.bfloat16
    return torch.device("cpu"), torch.bfloat16


def wait_while(pause_file: Path | None) -> float:
    """Sleep as long as `pause_file` exists; the seconds waited."""
    start = time.monotonic()
    while pause_file is not None and pause_file.exists():
        time.sleep(0.5)
    return time.monotonic() - start
