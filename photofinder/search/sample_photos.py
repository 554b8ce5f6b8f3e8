"""Photos to check a model with: spread over what the user has, read in a worker process."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.errors import UsageError
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.input_spec import InputSpec
from photofinder.imaging.tasks import Decoded, Task

LEAST, MOST = 40, 160
"""With fewer photos, ten nearest neighbours of a photo say nothing; more take time."""

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Sample:
    """`pixels`: uint8 [n, size, size, 3] RGB as the model wants them; `folders`: where each of
    the photos lies."""

    pixels: npt.NDArray[np.uint8]
    folders: tuple[bytes, ...]

    def __len__(self) -> int:
        return len(self.folders)


def sample_photos(
    paths: Sequence[bytes], spec: InputSpec, tell: Progress, *, least: int = LEAST
) -> Sample:
    """At most MOST of the photos, evenly spread; files that cannot be read are passed over.

    Raises UsageError when fewer than `least` can be used.
    """
    pixels: list[npt.NDArray[np.uint8]] = []
    folders: list[bytes] = []
    seen: set[bytes] = set()
    with DecodePool(1) as pool:
        for path in _spread(paths):
            if len(pixels) == MOST:
                break
            tell("Reading photos", len(pixels), min(MOST, len(paths)))
            outcome = pool.submit(Task(path, (spec,))).result()
            if isinstance(outcome, Decoded) and outcome.content_hash not in seen:
                seen.add(outcome.content_hash)
                pixels.append(outcome.picture.inputs[0])
                folders.append(path.rpartition(b"/")[0])
    if len(pixels) < least:
        raise UsageError(
            f"A model is checked on real photos before it is used, on {least} at least; "
            f"{len(pixels)} could be read. Name a folder with more by --photos FOLDER."
        )
    return Sample(np.stack(pixels), tuple(folders))


def _spread(paths: Sequence[bytes]) -> list[bytes]:
    """All paths, so ordered that every beginning is spread over the whole."""
    rounds = max(1, len(paths) // MOST)
    return [path for start in range(rounds) for path in paths[start::rounds]]
