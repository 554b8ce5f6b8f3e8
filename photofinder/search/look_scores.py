"""Where Similar and Loose begin for a model of the user's, measured on the user's photos."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_TOP_PAIRS = {"similar": 0.999, "loose": 0.98}
_HIGHEST = 0.999


def look_scores(vectors: npt.NDArray[np.float32], folders: Sequence[bytes]) -> dict[str, float]:
    """Cosines for Similar and Loose, measured on the user's photos.

    Similar is the cosine that one in 1000 pairs of photos exceeds, Loose the one for one in 50.
    Photos of one folder are often alike, so only pairs of different folders count, unless nearly
    all photos lie in one.
    """
    upper = np.triu_indices(len(vectors), 1)
    cosines = (vectors @ vectors.T)[upper]
    codes = np.unique(np.array(folders), return_inverse=True)[1]
    apart = (codes[:, None] != codes[None, :])[upper]
    if apart.sum() >= len(cosines) // 4:
        cosines = cosines[apart]
    similar, loose = (float(np.quantile(cosines, share)) for share in _TOP_PAIRS.values())
    similar = round(min(similar, _HIGHEST), 4)
    return {"similar": similar, "loose": round(min(loose, similar - 0.001), 4)}
