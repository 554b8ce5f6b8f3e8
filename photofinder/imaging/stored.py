"""The small JPEG files that the library keeps of its photos, back to pixels."""

import cv2
import numpy as np
import numpy.typing as npt


def read_thumbnail(data: bytes) -> npt.NDArray[np.uint8] | None:
    """Pixels uint8 [h, w, 3] RGB of a stored thumbnail; None when the bytes are no JPEG.

    Other threads run meanwhile: OpenCV decodes without Python's lock.
    """
    coded = np.frombuffer(data, np.uint8)
    if not coded.size:
        return None
    found = cv2.imdecode(coded, cv2.IMREAD_COLOR_RGB)
    return None if found is None else np.asarray(found, np.uint8)
