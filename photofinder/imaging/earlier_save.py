"""The quality of an earlier JPEG save, from the comb it left in a picture's frequencies.

A save rounds each frequency of each block to multiples of a step. Saved again more finely, even
brighter or paler in between, the values still crowd around multiples of the old step, times the
gain: Z. Fan and R. de Queiroz, "Identification of Bitmap Compression History" (2003); J. Lukáš
and J. Fridrich, "Estimation of Primary Quantization Matrix in Double Compressed JPEG" (2003).
"""

from functools import cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

# The luminance table of the JPEG standard (annex K) for the low frequencies used here, at quality
# 50, by row and column: where a photo has values beyond zero.
_FREQUENCIES = {(0, 1): 11, (1, 0): 12, (1, 1): 12, (0, 2): 10, (2, 0): 14, (1, 2): 14, (2, 1): 13}
_QUALITIES = (*range(30, 60, 10), *range(60, 95, 5))
# From 0.54 to 1.86; the middle one is 1.
_GAINS = np.exp(0.02 * np.arange(-31, 32))
_BIN = 0.25
_REACH = 120.0
_LEAST_STEP = 2.2
_FINER = 2.2
_TELLING = 40
_AGREEING = 3
_COMB = 0.08
_NEARLY = 0.8
# The last save leaves a comb of its own; below this quality it is easily mistaken for another.
_FINE = 94
_SURE_COMB = 0.3
_LEAST_BLOCKS = 100


def earlier_quality(luminance: npt.NDArray[np.uint8], saved: int) -> int | None:
    """The quality of a coarser save than the last one, None where nothing tells of any.

    `luminance` [h, w] begins on the grid of the 8 x 8 blocks; `saved` is the quality of the last
    save, 100 for a lossless one. Turned, cut or scaled pictures have lost the trace.
    """
    values = _coefficients(luminance)
    if len(values[0, 1]) < _LEAST_BLOCKS:
        return None
    own = _steps(saved)
    combs = {place: _combs(values[place]) for place in _FREQUENCIES}
    strengths = np.zeros((len(_QUALITIES), len(_GAINS)))
    for row, quality in enumerate(_QUALITIES):
        total, count = np.zeros(len(_GAINS)), np.zeros(len(_GAINS))
        for place, step in _steps(quality).items():
            steps = step * _GAINS
            strength = np.interp(steps, _tried_steps(), combs[place])
            tells = ~np.isnan(strength) & (steps >= max(_LEAST_STEP, _FINER * own[place]))
            total[tells] += strength[tells]
            count[tells] += 1
        strengths[row] = np.where(count >= _AGREEING, total / np.maximum(count, 1), 0.0)
    as_it_was = strengths[:, len(_GAINS) // 2]
    if saved < _FINE:
        return int(_QUALITIES[as_it_was.argmax()]) if as_it_was.max() >= _SURE_COMB else None
    least = max(_COMB, _NEARLY * float(strengths.max()))
    if as_it_was.max() >= least:
        return int(_QUALITIES[as_it_was.argmax()])
    # Brighter after a fine save or paler after a coarse one: an edited copy is given the worse.
    likely = np.flatnonzero(strengths.max(axis=1) >= least)
    return int(_QUALITIES[likely[0]]) if len(likely) else None


def _steps(quality: int) -> dict[tuple[int, int], float]:
    """The steps of the Independent JPEG Group's tables."""
    scale = 5000 / quality if quality < 50 else 200 - 2 * quality
    return {
        place: float(max(1, (base * scale + 50) // 100)) for place, base in _FREQUENCIES.items()
    }


def _coefficients(luminance: npt.NDArray[np.uint8]) -> dict[tuple[int, int], Floats]:
    """The cosine transform's values of every block that touches neither black nor white."""
    rows, columns = (side // 8 for side in luminance.shape)
    whole = luminance[: 8 * rows, : 8 * columns].reshape(rows, 8, columns, 8)
    blocks = whole.transpose(0, 2, 1, 3).reshape(-1, 8, 8)
    blocks = blocks[(blocks.min(axis=(1, 2)) > 0) & (blocks.max(axis=(1, 2)) < 255)]
    place = np.arange(8)
    cosines = 0.5 * np.cos(np.pi * np.outer(place, 2 * place + 1) / 16)
    cosines[0] /= np.sqrt(2)
    values = cosines @ blocks.astype(np.float64) @ cosines.T
    return {(row, column): values[:, row, column] for row, column in _FREQUENCIES}


@cache
def _tried_steps() -> Floats:
    return np.asarray(np.exp(np.arange(np.log(_LEAST_STEP), np.log(_REACH / 2), 0.01)))


@cache
def _comb_table() -> tuple[Floats, Floats]:
    """For each tried step and each bin of values how well the bin lies on the comb, and whether
    it lies beyond the step's zero."""
    values = np.arange(0, _REACH, _BIN) + _BIN / 2
    steps = _tried_steps()[:, None]
    beyond = (values > steps / 2).astype(np.float64)
    return np.cos(2 * np.pi * values / steps) * beyond, beyond


def _combs(values: Floats) -> Floats:
    """How much the values crowd around multiples of each tried step, -1..1; NaN where too few
    lie beyond zero to tell."""
    ends = np.arange(0, _REACH + _BIN / 2, _BIN)
    counts = np.histogram(np.abs(values), ends)[0].astype(np.float64)
    on_comb, beyond = _comb_table()
    telling = beyond @ counts
    strength = on_comb @ counts / np.maximum(telling, 1)
    return np.where(telling >= _TELLING, strength, np.nan)
