"""From waiting files to stored photos and vectors: decode ahead, embed in batches, commit.

Outcomes are taken in the order in which files were asked for, so one worker, many workers and
none at all give the same rows. A batch that could not be written is kept and written again.
"""

import time
from collections import deque
from collections.abc import Callable, Collection
from concurrent.futures import Future
from dataclasses import dataclass

import numpy as np

from photofinder.errors import Reason
from photofinder.imaging.decode import InputSpec
from photofinder.imaging.decode_pool import Decoded, DecodePool, Failure, Outcome, Task
from photofinder.indexing.outcomes import new_photo, retry_time
from photofinder.indexing.timing import Timing
from photofinder.library.library import Library
from photofinder.library.records import ModelRow, Work
from photofinder.search.embedder import Embedder, Embeddings

BATCH = 16
AHEAD = 2 * BATCH
"""So many files are decoded, or being decoded, beyond what is stored."""
_UNREAD = 64
_UNEMBEDDED = 512  # this query looks at every photo, so it is asked for many at once
_VANISHED_S = 30.0
_CHANGES = 3


@dataclass(frozen=True, slots=True)
class Step:
    """What one step stored: files done, photos embedded; and paths that must be looked at
    again, because they vanished or changed meanwhile."""

    done: int = 0
    embedded: int = 0
    stale: tuple[bytes, ...] = ()
    last: bytes = b""


class Pipeline:
    """Works off what waits for one model, a batch at a time. For the writer's thread alone.

    `embedder` None (its file is damaged, say) reads files without embedding them.
    """

    def __init__(
        self,
        library: Library,
        pool: DecodePool,
        model: ModelRow | None,
        embedder: Embedder | None,
        timing: Timing,
        on_decoded: Callable[[], None] = lambda: None,
        before: "Pipeline | None" = None,
    ) -> None:
        """`on_decoded` is called from other threads whenever an outcome is there. What the
        pipeline `before` put off, this one puts off too."""
        self.model = model
        self._library = library
        self._pool = pool
        self._embedder = embedder
        self._timing = timing
        self._on_decoded = on_decoded
        self._inputs: tuple[InputSpec, ...] = (embedder.spec.spec,) if embedder else ()
        self._waiting: deque[Work] = deque()
        self._flying: deque[tuple[Work, Future[Outcome]]] = deque()
        self._batch: list[tuple[Work, Outcome]] = []
        self._fresh: dict[int, float] = before._fresh if before else {}
        self._gone: dict[int, float] = before._gone if before else {}
        self._changes: dict[int, tuple[object, int]] = before._changes if before else {}

    @property
    def busy(self) -> bool:
        """Whether files are being decoded or wait to be stored."""
        return bool(self._flying or self._batch)

    @property
    def planned(self) -> bool:
        """Whether the next files to read are known already."""
        return bool(self._waiting)

    @property
    def next_due(self) -> float | None:
        """When (time.monotonic) a fresh file that was put off is due; None if none was."""
        return min(self._fresh.values(), default=None)

    def put_off(self) -> set[int]:
        """The ids of files that are not due yet."""
        now = time.monotonic()
        self._fresh = {file_id: due for file_id, due in self._fresh.items() if due > now}
        self._gone = {file_id: due for file_id, due in self._gone.items() if due > now}
        return self._fresh.keys() | self._gone.keys()

    def forget(self, file_ids: Collection[int]) -> None:
        """Drop what was read of files that have changed since, and plans made before that."""
        self._waiting.clear()
        for entry in [entry for entry in self._flying if entry[0].file_id in file_ids]:
            entry[1].cancel()
            self._flying.remove(entry)
        self._batch = [item for item in self._batch if item[0].file_id not in file_ids]

    def feed(self, stop: Callable[[], bool], *, ahead: bool = True) -> bool:
        """Have more files decoded, as far as the limit allows, or only those of the next batch;
        False when there are no more."""
        limit = AHEAD if ahead else BATCH
        while len(self._flying) + len(self._batch) < limit and not stop():
            work = self._next()
            if work is None:
                return False
            task = Task(
                path=work.path,
                inputs=self._inputs,
                expected=(work.stat.size, work.stat.mtime_ns),
            )
            future = self._pool.submit(task)
            self._flying.append((work, future))
            future.add_done_callback(lambda _: self._on_decoded())
        return True

    def _next(self) -> Work | None:
        while True:
            if not self._waiting and not self._refill():
                return None
            work = self._waiting.popleft()
            age = time.time() - work.stat.mtime_ns / 1e9
            if abs(age) >= self._timing.fresh:
                return work
            self._fresh[work.file_id] = time.monotonic() + self._timing.fresh - max(0.0, age)

    def _refill(self) -> bool:
        skip = {work.file_id for work, _ in (*self._flying, *self._batch)} | self.put_off()
        self._waiting.extend(self._library.files.unread(_UNREAD, skip))
        if not self._waiting and self._embedder is not None and self.model is not None:
            more = self._library.files.unembedded(self.model.id, _UNEMBEDDED, skip)
            self._waiting.extend(more)
        return bool(self._waiting)

    def step(self, more: bool) -> Step | None:
        """Store one batch if one is complete, or the rest when `more` files are not coming.

        None: nothing to store yet. Raises LibraryError or ModelError; the batch is then kept
        and the next step tries again. Raises PhotofinderError when decoding does not work at
        all.
        """
        while self._flying and len(self._batch) < BATCH and self._flying[0][1].done():
            work, future = self._flying.popleft()
            if not future.cancelled():
                self._batch.append((work, future.result()))
        if len(self._batch) < BATCH and (more or self._flying):
            return None
        if not self._batch:
            return None
        embedded, stale = self._store(self._batch)
        step = Step(len(self._batch), embedded, tuple(stale), self._batch[-1][0].path)
        self._batch = []
        return step

    def _store(self, batch: list[tuple[Work, Outcome]]) -> tuple[int, list[bytes]]:
        library, model = self._library, self.model
        decoded = [(work, o) for work, o in batch if isinstance(o, Decoded)]
        rows, embeddings = self._embed([outcome for _, outcome in decoded])
        library.thumbnails.put([(o.content_hash, o.picture.thumbnail) for _, o in decoded])
        embedded, stale = 0, []
        with library.transaction():
            for work, outcome in batch:
                if isinstance(outcome, Failure):
                    if self._fail(work, outcome):
                        stale.append(work.path)
                    continue
                photo_id = library.photos.store(new_photo(work, outcome))
                self._changes.pop(work.file_id, None)
                row = rows.pop(outcome.content_hash, None)
                if row is None or model is None or embeddings is None:
                    continue
                if not embeddings.ok[row]:
                    detail = f"The model '{model.name}' gives no usable vector for this picture."
                    library.vectors.refuse(model, photo_id, detail)
                    continue
                copy = None if embeddings.copy is None else embeddings.copy[row]
                library.vectors.put(model, photo_id, embeddings.look[row], copy)
                embedded += 1
        return embedded, stale

    def _embed(self, decoded: list[Decoded]) -> tuple[dict[bytes, int], Embeddings | None]:
        """(row by content, vectors) of those contents that have no vector yet."""
        if self._embedder is None or self.model is None or not decoded:
            return {}, None
        done = self._library.vectors.done(self.model, [o.content_hash for o in decoded])
        new = {o.content_hash: o.picture.inputs[0] for o in decoded if o.content_hash not in done}
        if not new:
            return {}, None
        embeddings = self._embedder.embed(np.stack(list(new.values())))
        return {content: row for row, content in enumerate(new)}, embeddings

    def _fail(self, work: Work, failure: Failure) -> bool:
        """Record why a file could not be used; True when it must be looked at first."""
        if failure.reason is Reason.VANISHED:
            # Perhaps its drive went away: only a scan may call it missing.
            self._gone[work.file_id] = time.monotonic() + _VANISHED_S
            return True
        if failure.reason is Reason.CHANGING:
            state, times = self._changes.get(work.file_id, (None, 0))
            times = times + 1 if state == work.stat else 1
            self._changes[work.file_id] = (work.stat, times)
            if times < _CHANGES:
                self._fresh[work.file_id] = time.monotonic() + self._timing.fresh
                return True
        tries = self._library.files.tries(work.file_id)
        self._library.files.fail(
            work.file_id,
            failure.reason,
            failure.detail,
            retry_at=retry_time(work, failure, tries, self._timing),
            crashed=failure.crashed,
        )
        return False

    def abandon(self) -> None:
        """Let go of everything that is not stored; it waits in the library."""
        for _, future in self._flying:
            future.cancel()
        self._flying.clear()
        self._waiting.clear()
        self._batch = []
