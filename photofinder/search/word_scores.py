"""Where Similar and Loose begin for words, measured with everyday words on the user's photos.

A text and a picture of what it says are far less alike for a CLIP network than two pictures:
cosines of 0.2 to 0.35 instead of 0.6 to 1 ("Mind the Gap", W. Liang et al., 2022). So words have
thresholds of their own. A photo shows one or two of the fifty things below, so one pair in a
hundred is surely right, and among the best one in twenty many are.
"""

import numpy as np
import numpy.typing as npt

EVERYDAY = tuple(
    f"a photo of {thing}"
    for thing in (
        "a beach", "the sea", "mountains", "a forest", "a lake", "snow", "a sunset", "night sky",
        "clouds", "a garden", "flowers", "a tree", "a field", "a street", "a city", "a bridge",
        "a building", "a house", "a church", "a room", "a kitchen", "a table with food", "a cake",
        "a drink", "fruit", "a person", "a child", "a baby", "a group of people", "a portrait",
        "a wedding", "a concert", "sport", "a dog", "a cat", "a bird", "a horse", "an insect",
        "a car", "a bicycle", "a train", "a boat", "an airplane", "a book", "a computer", "a toy",
        "a document", "a drawing", "a screenshot", "something red",
    )
)  # fmt: skip
_TOP_PAIRS = {"similar": 0.99, "loose": 0.95}


def word_scores(
    phrases: npt.NDArray[np.float32], photos: npt.NDArray[np.float32]
) -> dict[str, float]:
    """Cosines for Similar and Loose from unit vectors of phrases [p, d] and photos [n, d].

    Similar is the cosine that one pair of a phrase and a photo in 100 exceeds, Loose the one for
    one in 20.
    """
    cosines = phrases @ photos.T
    similar, loose = (float(np.quantile(cosines, share)) for share in _TOP_PAIRS.values())
    similar = round(min(similar, 0.99), 4)
    return {"similar": similar, "loose": round(min(loose, similar - 0.001), 4)}
