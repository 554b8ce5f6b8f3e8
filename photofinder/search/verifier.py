"""Asks whether two photos are the same picture, and remembers the answer."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

from photofinder.imaging.match import VERSION, Match, Verdict
from photofinder.imaging.matching import verify
from photofinder.library.library import Library
from photofinder.library.pairs import POSTPONED, Pair
from photofinder.library.records import Photo
from photofinder.search.callbacks import Stop, Store, never
from photofinder.search.feature_source import FeatureSource

_BATCH = 64
_AHEAD = 16
_WORTH_A_CLOSER_LOOK = frozenset(
    {"too little detail", "no common points", "too few common points", "too little overlap"}
)
NO_PICTURE = "no picture to be had"
"""The reason where nothing was compared: the drive may be away, today only."""


class Verifier:
    """Answers from the library where they are known. `close` stores the last answers."""

    def __init__(
        self, library: Library, store: Store, *, threads: int = 2, stop: Stop = never
    ) -> None:
        self._library = library
        self._store = store
        self._stop = stop
        self._source = FeatureSource(library)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="verify")
        self._answers: dict[tuple[bytes, bytes], Match] = {}
        self._new: list[Pair] = []
        self.asked = 0
        """How many pairs were really compared: tests of "nothing is recomputed" read it."""

    def known(self, first: Photo, second: Photo) -> Match | None:
        """The answer about a and b if it is known already."""
        low, high = sorted((first.content, second.content))
        match = self._answers.get((low, high))
        if match is None:
            pair = self._library.pairs.of(VERSION, low, high)
            if pair is None or pair.verdict == POSTPONED:
                return None
            match = self._answers[low, high] = Match.from_facts(pair.verdict, pair.facts)
        return match if first.content == low else match.inverted()

    def match(self, first: Photo, second: Photo, *, likely: bool = True) -> Match:
        """The answer about a and b; `likely` ones get a closer look before it is "no"."""
        known = self.known(first, second)
        if known is not None:
            return known
        low, high = sorted((first, second), key=lambda photo: photo.content)
        match = self._look(low, high, likely)
        self._remember(low, high, match)
        return match if first is low else match.inverted()

    def many(
        self, pairs: Iterable[tuple[Photo, Photo, bool]]
    ) -> Iterator[tuple[Photo, Photo, Match]]:
        """Answers to (a, b, likely) in the order asked, computed ahead by several threads.

        Ends early when `stop` says so.
        """
        waiting: list[tuple[Photo, Photo, Future[Match] | None]] = []
        asking = iter(pairs)
        while not self._stop():
            for first, second, likely in islice(asking, _AHEAD - len(waiting)):
                low, high = sorted((first, second), key=lambda photo: photo.content)
                known = self.known(low, high) is not None
                future = None if known else self._pool.submit(self._look, low, high, likely)
                waiting.append((first, second, future))
            if not waiting:
                return
            first, second, future = waiting.pop(0)
            if future is not None:
                low, high = sorted((first, second), key=lambda photo: photo.content)
                self._remember(low, high, future.result())
            answer = self.known(first, second)
            assert answer is not None
            yield first, second, answer
        for _, _, future in waiting:
            if future is not None:
                future.cancel()

    def postpone(self, first: Photo, second: Photo) -> None:
        """Remember that a pair was proposed, if it was not asked about."""
        low, high = sorted((first.content, second.content))
        if self.known(first, second) is None:
            self._keep(Pair(low, high, POSTPONED, {}))

    def flush(self) -> None:
        """Store the answers and features made since the last time."""
        pairs, self._new = self._new, []
        features = self._source.take()
        if not pairs and not features:
            return

        def write(library: Library) -> None:
            library.pairs.put(VERSION, pairs)
            library.features.put(VERSION, features)

        self._store(write)

    def close(self) -> None:
        """End the threads, store what is new."""
        self._pool.shutdown(cancel_futures=True)
        self._library.close_ended()
        self.flush()

    def _remember(self, low: Photo, high: Photo, match: Match) -> None:
        self._answers[low.content, high.content] = match
        if match.reason == NO_PICTURE:
            return
        self._keep(Pair(low.content, high.content, str(match.verdict), match.facts()))

    def _keep(self, pair: Pair) -> None:
        self._new.append(pair)
        if len(self._new) >= _BATCH:
            self.flush()

    def _look(self, first: Photo, second: Photo, likely: bool) -> Match:
        self.asked += 1
        a, b = self._source.coarse(first), self._source.coarse(second)
        if a is None or b is None:
            return Match(Verdict.CANNOT_TELL, NO_PICTURE)
        match = verify(a, b)
        if likely and match.reason in _WORTH_A_CLOSER_LOOK:
            fine_a, fine_b = self._source.fine(first), self._source.fine(second)
            if fine_a is not None and fine_b is not None:
                return verify(fine_a, fine_b)
        return match
