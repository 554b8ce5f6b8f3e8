"""Decoders that misbehave when the file says so; workers load them by name."""

import os
import signal
import sys
import time
from collections.abc import Sequence

from photofinder.imaging.decode import InputSpec, Picture, decode
from tests.imaging.pictures import encoded, quarters


def _marked(word: bytes) -> bytes:
    """A picture that carries an order behind its end."""
    return encoded(quarters(), "PNG") + b"ORDER:" + word


DIE = _marked(b"die")
SPIN = _marked(b"spin")
HANG = _marked(b"hang")
EAT_MEMORY = _marked(b"memory")
WRITE = _marked(b"write")
BABBLE = _marked(b"babble")
RAISE = _marked(b"raise")
REPORT = _marked(b"report")


def obedient(data: bytes, inputs: Sequence[InputSpec]) -> Picture:
    """Decode, unless the file orders otherwise."""
    order = data.partition(b"ORDER:")[2]
    if order == b"die":
        os.kill(os.getpid(), signal.SIGKILL)
    elif order == b"spin":
        while True:
            pass
    elif order == b"hang":
        time.sleep(3600)
    elif order == b"memory":
        return decode(bytes(1 << 40), inputs)
    elif order == b"write":
        with open("written-by-a-worker", "wb") as file:
            file.write(b"x")
    elif order == b"babble":
        print("a library prints to standard output", flush=True)
        os.write(1, b"and past Python")
    elif order == b"raise":
        raise ZeroDivisionError("odd")
    elif order == b"report":
        heavy = {"PySide6", "onnxruntime", "sqlite3", "usearch", "cv2", "watchdog"}
        assert not heavy & {name.partition(".")[0] for name in sys.modules}
    return decode(data, inputs)


def no_function() -> None:
    """A module without the decoder asked for makes the worker fail at its start."""
