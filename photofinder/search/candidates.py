"""Which photos may be copies of each other, cheaply: by perceptual hash and by vector.

Hashes: all pairs within a few bits, by multi-index hashing (M. Norouzi et al., 2012). Copies
that were turned or mirrored are asked for by the hash that such a copy would have. Vectors: all
products above a limit, in blocks that stay in the cache. The answer does not depend on the order
of anything.
"""

import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.search.callbacks import Stop, never

Hashes = npt.NDArray[np.uint64]
Rows = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
_Near = tuple[Rows, Rows, Floats]
"""Who is near to whom, and the cosine."""

HASH_DISTANCE = 10
"""Copies whose tones were forced differ in so many of 64 bits; of 50 million pairs of different
photos 177 did."""
PER_PHOTO = 8
_PIECES = 4
_PIECE_BITS = 16
_ONE_BIT = (0, *(1 << bit for bit in range(_PIECE_BITS)))
_TWO_BITS = tuple(sorted({a ^ b for a in _ONE_BIT for b in _ONE_BIT}))
_MANY = 20_000
_BLOCK = 2048
# So few (or nearly all) bits set: a plain picture, as like to any other as to its copy.
_PLAIN = 6
_NOBODY: _Near = (np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.float32))
_BITS_SET = np.array([bin(number).count("1") for number in range(1 << 16)], np.uint8)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of rows, `first` < `second`, each pair once, in order; `score` 0..1."""

    first: Rows
    second: Rows
    score: Floats

    def __len__(self) -> int:
        return len(self.first)


def hash_pairs(
    hashes: Hashes, new: npt.NDArray[np.bool_], *, turned: bool = True, stop: Stop = never
) -> Candidates:
    """Pairs of hashes within HASH_DISTANCE bits of which at least one is new.

    `turned` also finds pairs of which one is the other mirrored or turned by quarters. Where
    more than 20,000 are new, some pairs more than 7 bits apart are passed over.
    """
    rows = np.flatnonzero(telling(hashes)).astype(np.int64)
    asking = rows[new[rows]]
    found = []
    for number, variant in enumerate(_variants(hashes[asking])[: 8 if turned else 1]):
        if stop():
            break
        # For the turned ones a piece must agree whole: the hash of a turned copy is a guess.
        masks = _ONE_BIT[:1] if number else _TWO_BITS if len(asking) <= _MANY else _ONE_BIT
        found.append(_within(variant, asking, hashes[rows], rows, masks))
    if not found:
        return _unique(np.empty((0, 2), np.int64), np.empty(0, np.float32))
    pairs = np.concatenate([part[0] for part in found])
    scores = np.concatenate([part[1] for part in found])
    return _unique(pairs, scores)


def signs(hashes: Hashes) -> Floats:
    """The bits of hashes as -1 and 1 [n, 64]: the product of two rows is 64 - 2 * distance."""
    bits = np.unpackbits(hashes.astype(">u8").view(np.uint8).reshape(-1, 8), axis=1)
    return bits.astype(np.float32) * 2 - 1


def near_hashes(asked: Hashes, others: Floats) -> npt.NDArray[np.bool_]:
    """For each of the others, given by `signs`, whether `hash_pairs` might pair it with one of
    a few hashes; turned and mirrored copies included."""
    variants = signs(np.concatenate(_variants(asked)))
    return np.asarray((variants @ others.T >= 64 - 2 * HASH_DISTANCE).any(axis=0))


def telling(hashes: Hashes) -> npt.NDArray[np.bool_]:
    """Which hashes belong to pictures with enough in them to be compared by hash."""
    counts = bits_set(hashes)
    return np.asarray((counts > _PLAIN) & (counts < 64 - _PLAIN))


def vector_pairs(
    vectors: Floats,
    new: npt.NDArray[np.bool_],
    least: float,
    *,
    per_photo: int = PER_PHOTO,
    threads: int = 2,
    stop: Stop = never,
) -> Candidates:
    """Pairs of unit rows with a cosine of at least `least` of which at least one is new; for
    each new row its best `per_photo` partners."""
    # Old rows come last, so that each pair of blocks is multiplied once.
    order = np.r_[np.flatnonzero(new), np.flatnonzero(~new)].astype(np.int64)
    asking = int(np.count_nonzero(new))
    sorted_rows = np.ascontiguousarray(vectors[order])
    room = threading.local()

    def near(top: int) -> _Near:
        """The best partners that a block of rows and all later ones are for each other."""
        if not hasattr(room, "products"):
            # Memory that is used again: fresh pages for every block cost as much as the products.
            room.products = np.empty(_BLOCK * _BLOCK, np.float32)
            room.over = np.empty(_BLOCK * _BLOCK, np.bool_)
        rows = sorted_rows[top : min(top + _BLOCK, asking)]
        parts = [_NOBODY]
        for left in range(top, len(sorted_rows), _BLOCK):
            if stop():
                break
            columns = sorted_rows[left : left + _BLOCK]
            size = len(rows) * len(columns)
            products = room.products[:size]
            np.matmul(rows, columns.T, out=products.reshape(len(rows), len(columns)))
            flat = np.flatnonzero(np.greater_equal(products, least, out=room.over[:size]))
            if not len(flat):
                continue
            row, column = np.divmod(flat, len(columns))
            who, other, cosines = order[row + top], order[column + left], products[flat]
            apart = who != other
            who, other, cosines = who[apart], other[apart], cosines[apart]
            parts.append(_best(who, other, cosines, per_photo))
            if left != top:  # the block below the diagonal is its mirror
                parts.append(_best(other, who, cosines, per_photo))
        return _joined(parts)

    with ThreadPoolExecutor(threads, thread_name_prefix="near") as pool:
        found = _joined(pool.map(near, range(0, asking, _BLOCK)))
    if stop():
        found = _NOBODY
    who, other, cosines = _best(*found, per_photo)
    asked = new[who]
    return _unique(np.stack([who[asked], other[asked]], axis=1), cosines[asked])


def _joined(parts: Iterable[_Near]) -> _Near:
    who, other, cosines = (np.concatenate(column) for column in zip(_NOBODY, *parts, strict=True))
    return who, other, cosines


def _best(who: Rows, other: Rows, cosines: Floats, count: int) -> tuple[Rows, Rows, Floats]:
    """The best `count` partners of each; equal ones by row number, so the cut never varies."""
    order = np.lexsort((other, -cosines, who))
    who, other, cosines = who[order], other[order], cosines[order]
    starts = np.r_[0, np.flatnonzero(np.diff(who)) + 1]
    rank = np.arange(len(who)) - np.repeat(starts, np.diff(np.r_[starts, len(who)]))
    kept = rank < count
    return who[kept], other[kept], cosines[kept]


def merge(first: Candidates, second: Candidates) -> Candidates:
    """Both sets, each pair with its higher score."""
    pairs = np.stack([np.r_[first.first, second.first], np.r_[first.second, second.second]], axis=1)
    return _unique(pairs, np.r_[first.score, second.score])


def bits_set(numbers: Hashes) -> npt.NDArray[np.int64]:
    """How many bits of each number are one."""
    parts = np.ascontiguousarray(numbers).view(np.uint16).reshape(-1, 4)
    return np.asarray(_BITS_SET[parts].sum(axis=1), np.int64)


def _variants(hashes: Hashes) -> list[Hashes]:
    """The hashes that the eight turned and mirrored copies of a picture would have.

    A hash is the signs of 8 x 8 cosine coefficients, frequencies 1 to 8: mirroring changes the
    sign of the odd frequencies of one axis, a quarter turn swaps the axes besides.
    """
    bits = np.unpackbits(hashes.astype(">u8").view(np.uint8).reshape(-1, 8), axis=1)
    signs = bits.reshape(-1, 8, 8).astype(np.bool_)
    odd = np.arange(8) % 2 == 0
    made = []
    for square in (signs, signs.transpose(0, 2, 1)):
        for flip_x in (False, True):
            for flip_y in (False, True):
                flips = (odd & flip_x)[None, :] ^ (odd & flip_y)[:, None]
                packed = np.packbits((square ^ flips).reshape(-1, 64), axis=1)
                made.append(np.ascontiguousarray(packed).view(">u8").ravel().astype(np.uint64))
    return made


def _within(
    asked: Hashes, asking: Rows, hashes: Hashes, rows: Rows, masks: tuple[int, ...]
) -> tuple[npt.NDArray[np.int64], Floats]:
    """Pairs (row of the asking, row of the others) within HASH_DISTANCE bits.

    Of four pieces of 16 bits, at least one differs in two bits at most (10 < 4 * 3).
    """
    pairs, scores = [np.empty((0, 2), np.int64)], [np.empty(0, np.float32)]
    for piece in range(_PIECES):
        shift = np.uint64(piece * _PIECE_BITS)
        keys = ((hashes >> shift) & np.uint64(0xFFFF)).astype(np.int64)
        order = np.argsort(keys, kind="stable")
        # Where each value of the piece begins: asked for far more often than there are values.
        starts = np.searchsorted(keys[order], np.arange((1 << _PIECE_BITS) + 1))
        own = ((asked >> shift) & np.uint64(0xFFFF)).astype(np.int64)
        for mask in masks:
            low = starts[own ^ mask]
            lengths = starts[(own ^ mask) + 1] - low
            if not lengths.any():
                continue
            who = np.repeat(np.arange(len(asked)), lengths)
            offset = np.arange(len(who)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
            other = order[np.repeat(low, lengths) + offset]
            distance = bits_set(asked[who] ^ hashes[other])
            kept = (distance <= HASH_DISTANCE) & (asking[who] != rows[other])
            pairs.append(np.stack([asking[who[kept]], rows[other[kept]]], axis=1))
            scores.append((1 - distance[kept] / 32).astype(np.float32))
    return np.concatenate(pairs), np.concatenate(scores)


def _unique(pairs: npt.NDArray[np.int64], scores: Floats) -> Candidates:
    pairs = np.sort(pairs, axis=1)
    order = np.lexsort((-scores, pairs[:, 1], pairs[:, 0]))
    pairs, scores = pairs[order], scores[order]
    fresh = np.ones(len(pairs), np.bool_)
    fresh[1:] = (pairs[1:] != pairs[:-1]).any(axis=1)
    return Candidates(pairs[fresh, 0], pairs[fresh, 1], scores[fresh])
