"""Which photos of the library to compare: what is new against everything."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.imaging.match import VERSION
from photofinder.library.copies import NO_TIME, CopyTable
from photofinder.library.library import Library
from photofinder.library.records import ModelRow, Photo
from photofinder.search.callbacks import Stop
from photofinder.search.candidates import (
    Candidates,
    Floats,
    Rows,
    hash_pairs,
    merge,
    near_hashes,
    signs,
    telling,
    vector_pairs,
)

BURST_S = 600
"""Photos of one camera taken at different seconds within this time are different shots."""
MOMENT_S = 5
_MOMENT_NEIGHBOURS = 8
_CHUNK = 10_000
LARGE = 5000
"""In a smaller library all candidates are found in a moment."""
_CLOSELY = 1000
"""A smaller library can afford a closer look at every photo."""
_TRIES = 40
_ENOUGH = 64
_NETS = ((3_000, 0.25, 8), (10_000, 0.5, 4), (50_000, 0.85, 3))
_WIDEST_NET = (1.0, 3)
"""(photos at most, least share of the near cosine, partners of each photo)."""
_NO_ONE = Candidates(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.float32))


@dataclass(frozen=True, slots=True)
class Limits:
    """The least cosines: `copy` for what is near a copy by the model's own measure (worth a closer
    look before the answer is "no"), `look` for photos of one moment, `alike` for look-alikes."""

    copy: float
    look: float
    alike: float

    @classmethod
    def of(cls, scores: Mapping[str, Mapping[str, float]]) -> "Limits":
        """From a model's calibrated words."""
        look = scores.get("look", {})
        similar = look.get("similar", 0.8)
        copy = scores.get("copy", {})
        near = copy.get("near", copy.get("identical", similar + 0.15))
        return cls(near, similar, similar + 0.6 * (1 - similar))

    def net(self, photos: int) -> tuple[float, int]:
        """The least cosine that gets a pair compared at all, and with how many partners of a
        photo at most, by the size of the library.

        What is proposed is verified, so the net is wide. Hard crops and turned copies lie far
        apart; asking for them costs a look at nearly every photo, which only a small library can
        afford. A share of the model's own near cosine, since unlike photos lie around 0.
        """
        for most, share, partners in _NETS:
            if photos <= most:
                return share * self.copy, partners
        share, partners = _WIDEST_NET
        return share * self.copy, partners


def other_shots(first: Photo, second: Photo) -> bool:
    """Whether two photos are known to be different shots, or RAW and developed picture."""
    if (first.format == "raw") != (second.format == "raw"):
        return True
    if not first.camera or first.camera != second.camera:
        return False
    if first.taken_at is None or second.taken_at is None:
        return False
    return 1 <= abs(first.taken_at - second.taken_at) <= BURST_S


class PairFinder:
    """Candidates over the rows of one CopyTable."""

    def __init__(self, library: Library, model: ModelRow | None, limits: Limits, stop: Stop):
        self._library = library
        self._model = model
        self._limits = limits
        self._stop = stop
        self.table: CopyTable = library.copies.table()
        done = library.pairs.compared(VERSION, self.model_id)
        self.new = np.array([c not in done for c in self.table.contents], np.bool_)
        self._vectors: dict[str, Floats] = {}

    @property
    def model_id(self) -> int:
        """0 where no model has vectors yet."""
        return self._model.id if self._model else 0

    def copies(self, among: Rows | None = None) -> Candidates:
        """Pairs that may be the same picture, at least one of them new; only those `among` some
        rows (ascending) if there are any given."""
        rows = np.arange(len(self.table)) if among is None else among
        new = self.new[rows]
        if not new.any():
            return _NO_ONE
        found = hash_pairs(self.table.phashes[rows], new, stop=self._stop)
        vectors = self.vectors("copy")
        if vectors is not None:
            least, partners = self._limits.net(len(self.table))
            part = vectors if among is None else vectors[rows]
            near = vector_pairs(part, new, least, per_photo=partners, stop=self._stop)
            found = merge(found, near)
        if among is None:
            self._vectors.pop("copy", None)  # half a gigabyte for a million photos
        found = Candidates(rows[found.first], rows[found.second], found.score)
        return self._only(found, ~self._raw_and_not(found) & ~self._other_second(found))

    def likely(self, found: Candidates) -> npt.NDArray[np.bool_]:
        """Which pairs are worth a closer look before the answer is "no": what is near by the
        model's own measure; in a small library also the best partner of every photo, since a
        small crop is near nothing."""
        near = found.score >= self._limits.copy
        if len(self.table) > _CLOSELY or not len(found):
            return near
        rows = np.concatenate([found.first, found.second])
        scores = np.concatenate([found.score, found.score])
        best = np.zeros(len(self.table), np.float32)
        np.maximum.at(best, rows, scores)
        chosen = (found.score == best[found.first]) | (found.score == best[found.second])
        return np.asarray(near | chosen)

    def first_rows(self, linked: Mapping[int, Collection[int]]) -> Rows:
        """Some rows of a large library that most likely have a copy, with all rows that `copies`
        or `linked` could connect them with, directly or through others; ascending.

        `copies(among=these)` is all there will ever be about them, and is known in a moment.
        """
        closed: set[int] = set()
        if len(self.table) >= LARGE and self.new.any():
            hash_signs = signs(self.table.phashes)
            for row in self._twins()[:_TRIES].tolist():
                if len(closed) >= _ENOUGH or self._stop():
                    break
                if row not in closed:
                    closed |= self._connected(row, linked, hash_signs)
        return np.array(sorted(closed), np.int64)

    def _twins(self) -> Rows:
        """New photos whose hash another one has too."""
        rows = np.flatnonzero(telling(self.table.phashes))
        _, place, counts = np.unique(
            self.table.phashes[rows], return_inverse=True, return_counts=True
        )
        twins = rows[counts[place] > 1]
        return twins[self.new[twins]].astype(np.int64)

    def _connected(
        self, row: int, linked: Mapping[int, Collection[int]], hash_signs: Floats
    ) -> set[int]:
        """A row and whatever may hang together with it; nothing if that is much."""
        found, waiting = {row}, [row]
        vectors = self.vectors("copy")
        # A little wider, for a product may come out a little different in a large block.
        least = self._limits.net(len(self.table))[0] - 1e-4
        while waiting:
            near = near_hashes(self.table.phashes[waiting], hash_signs)
            if vectors is not None:
                near |= (vectors[waiting] @ vectors.T >= least).any(axis=0)
            more = set(np.flatnonzero(near).tolist())
            more.update(other for one in waiting for other in linked.get(one, ()))
            waiting = sorted(more - found)
            found |= more
            if len(found) > _ENOUGH:
                return set()
        return found

    def moments(self) -> Candidates:
        """Pairs of photos taken within seconds that look similar."""
        times = self.table.moments
        order = np.argsort(times, kind="stable")
        order = order[times[order] != NO_TIME]
        pairs = []
        for step in range(1, _MOMENT_NEIGHBOURS + 1):
            first, second = order[:-step], order[step:]
            near = times[second] - times[first] <= MOMENT_S
            pairs.append(np.stack([first[near], second[near]], axis=1))
        both = np.sort(np.concatenate(pairs), axis=1) if pairs else np.empty((0, 2), np.int64)
        look = self.vectors("look")
        if look is None or not len(both):
            return _NO_ONE
        cosines = np.einsum("ij,ij->i", look[both[:, 0]], look[both[:, 1]])
        found = Candidates(both[:, 0], both[:, 1], cosines.astype(np.float32))
        return self._only(found, (cosines >= self._limits.look) & ~self._raw_and_not(found))

    def look_alikes(self) -> Candidates:
        """Pairs that look alike, whatever they are; a search of everything."""
        look = self.vectors("look")
        if look is None:
            return _NO_ONE
        everyone = np.ones(len(self.table), np.bool_)
        return vector_pairs(look, everyone, self._limits.alike, per_photo=6, stop=self._stop)

    def _raw_and_not(self, found: Candidates) -> npt.NDArray[np.bool_]:
        """A RAW file and a developed picture are never copies of each other."""
        return np.asarray(self.table.raw[found.first] != self.table.raw[found.second])

    def _other_second(self, found: Candidates) -> npt.NDArray[np.bool_]:
        """Frames of a burst: one camera, other seconds. Copies keep the time of their shot."""
        times = self.table.moments
        first, second = times[found.first], times[found.second]
        apart = np.abs(second - first)
        known = (first != NO_TIME) & (second != NO_TIME)
        cameras = self.table.cameras
        same = np.array(
            [
                bool(cameras[a]) and cameras[a] == cameras[b]
                for a, b in zip(found.first.tolist(), found.second.tolist(), strict=True)
            ],
            np.bool_,
        )
        return np.asarray(known & same & (apart >= 1) & (apart <= BURST_S))

    @staticmethod
    def _only(found: Candidates, kept: npt.NDArray[np.bool_]) -> Candidates:
        return Candidates(found.first[kept], found.second[kept], found.score[kept])

    def vectors(self, output: str) -> npt.NDArray[np.float32] | None:
        """Unit rows for the table's photos; zeros where a photo has no vector."""
        if self._model is None or not len(self.table):
            return None
        name = output if output == "look" or self._model.copy else "look"
        if name in self._vectors:
            return self._vectors[name]
        rows = np.zeros((len(self.table), getattr(self._model, name)), np.float32)
        by_id = np.argsort(self.table.ids)
        seq = 0
        while not self._stop():
            stored = self._library.vectors.after(self._model, seq, _CHUNK)
            if stored.last_seq == seq:
                break
            seq = stored.last_seq
            ids = stored.photo_ids
            at = np.searchsorted(self.table.ids, ids, sorter=by_id)
            at = by_id[np.minimum(at, len(by_id) - 1)]
            present = self.table.ids[at] == ids
            rows[at[present]] = getattr(stored, name)[present]
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        rows /= np.maximum(lengths, 1e-6)
        if not self._stop():  # else rows are lacking
            self._vectors[name] = rows
        return rows
