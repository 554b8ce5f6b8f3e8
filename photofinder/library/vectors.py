"""Vectors, one row per photo and model, each with a checksum: the truth behind the index."""

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from photofinder.library.database import Database, Row
from photofinder.library.records import ModelRow, StoredVectors, Vector

_CHUNK = 500


class Vectors:
    """Stored as float16 (a relative error of 0.0005), handed out as float32."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, model: ModelRow, photo_id: int, look: Vector, copy: Vector | None) -> None:
        """Store the vectors of one photo; call it inside a transaction.

        Raises ValueError when a length differs from the model's or a value is not finite.
        """
        parts = (look, np.empty(0, np.float32) if copy is None else copy)
        for part, length in zip(parts, (model.look, model.copy), strict=True):
            if part.shape != (length,) or not np.isfinite(part).all():
                raise ValueError(f"not a finite vector of length {length}: shape {part.shape}")
        blobs = [part.astype("<f2").tobytes() for part in parts]
        self._database.write(
            """INSERT OR REPLACE INTO vector(model_id, photo_id, look, copy, checksum)
            VALUES (?, ?, ?, ?, ?)""",
            (model.id, photo_id, *blobs, _checksum(photo_id, *blobs)),
        )

    def refuse(self, model: ModelRow, photo_id: int, detail: str) -> None:
        """Record that a model gives no usable vector for a photo."""
        self._database.write(
            "INSERT OR REPLACE INTO refusal(model_id, photo_id, detail) VALUES (?, ?, ?)",
            (model.id, photo_id, detail),
        )

    def forget(self, model: ModelRow, photo_ids: Sequence[int]) -> None:
        """Drop vectors (damaged ones, say), so that they are made anew."""
        with self._database.transaction():
            self._database.write_many(
                "DELETE FROM vector WHERE model_id = ? AND photo_id = ?",
                [(model.id, photo_id) for photo_id in photo_ids],
            )

    def done(self, model: ModelRow, contents: Sequence[bytes]) -> set[bytes]:
        """Those of the content hashes whose photo has a vector of the model, or was refused."""
        found: set[bytes] = set()
        for start in range(0, len(contents), _CHUNK):
            chunk = contents[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            found.update(
                row[0]
                for row in self._database.read(
                    f"""SELECT content FROM photo p WHERE content IN ({marks}) AND (
                    EXISTS (SELECT 1 FROM vector v WHERE v.model_id = ? AND v.photo_id = p.id)
                    OR EXISTS (SELECT 1 FROM refusal x WHERE x.model_id = ?
                        AND x.photo_id = p.id))""",
                    (*chunk, model.id, model.id),
                )
            )
        return found

    def last_seq(self, model: ModelRow) -> int:
        """The highest sequence number of a model's vectors, 0 when there are none."""
        row = self._database.one(
            "SELECT coalesce(max(seq), 0) FROM vector WHERE model_id = ?", (model.id,)
        )
        return int(row[0]) if row else 0

    def after(self, model: ModelRow, seq: int, limit: int = 10_000) -> StoredVectors:
        """Up to `limit` vectors newer than `seq`, oldest first; empty at the end."""
        rows = self._database.read(
            """SELECT photo_id, look, copy, checksum, seq FROM vector
            WHERE model_id = ? AND seq > ? ORDER BY seq LIMIT ?""",
            (model.id, seq, limit),
        )
        return _stored(model, rows, rows[-1][4] if rows else seq)

    def of(self, model: ModelRow, photo_ids: Sequence[int]) -> StoredVectors:
        """The vectors of these photos, in the order asked; photos without one are left out."""
        found: dict[int, Row] = {}
        for start in range(0, len(photo_ids), _CHUNK):
            chunk = [int(i) for i in photo_ids[start : start + _CHUNK]]
            marks = ",".join("?" * len(chunk))
            for row in self._database.read(
                f"""SELECT photo_id, look, copy, checksum, seq FROM vector
                WHERE model_id = ? AND photo_id IN ({marks})""",
                (model.id, *chunk),
            ):
                found[row[0]] = row
        return _stored(model, [found[int(i)] for i in photo_ids if int(i) in found], 0)


def lacking(photo: str, model_id: int) -> str:
    """SQL that says whether a photo (an expression for its id) has no vector of a model, though
    it might get one: the model did not refuse it."""
    same = f"model_id = {int(model_id)} AND photo_id = {photo}"
    return f"""(NOT EXISTS (SELECT 1 FROM vector WHERE {same})
        AND NOT EXISTS (SELECT 1 FROM refusal WHERE {same}))"""


def all_done(database: Database, model_id: int) -> bool:
    """Whether every photo there is has a vector of the model, or was refused.

    Counting is 20 times as fast as looking for photos without a vector, which this spares
    where there are none. False may also mean that hidden photos lack one.
    """
    row = database.one(
        """SELECT (SELECT count(*) FROM vector WHERE model_id = ?1)
        + (SELECT count(*) FROM refusal x WHERE model_id = ?1 AND NOT EXISTS
            (SELECT 1 FROM vector v WHERE v.model_id = ?1 AND v.photo_id = x.photo_id))
        = (SELECT count(*) FROM photo)""",
        (model_id,),
    )
    return row is not None and bool(row[0])


def _checksum(photo_id: int, look: bytes, copy: bytes) -> int:
    return zlib.crc32(copy, zlib.crc32(look, zlib.crc32(photo_id.to_bytes(8, "little"))))


def _stored(model: ModelRow, rows: list[Row], last_seq: int) -> StoredVectors:
    good: list[Row] = []
    damaged: list[int] = []
    for row in rows:
        fits = len(row[1]) == 2 * model.look and len(row[2]) == 2 * model.copy
        if fits and _checksum(row[0], row[1], row[2]) == row[3]:
            good.append(row)
        else:
            damaged.append(row[0])
    return StoredVectors(
        np.array([row[0] for row in good], dtype=np.int64),
        _matrix([row[1] for row in good], model.look),
        _matrix([row[2] for row in good], model.copy),
        last_seq,
        tuple(damaged),
    )


def _matrix(blobs: list[bytes], length: int) -> npt.NDArray[np.float32]:
    table = np.frombuffer(b"".join(blobs), dtype="<f2").reshape(len(blobs), length)
    return table.astype(np.float32)
