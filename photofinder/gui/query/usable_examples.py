"""A search with several examples goes on without those that cannot be used."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from photofinder.errors import QueryError
from photofinder.gui.query.request import Chip, Search
from photofinder.gui.sentences import said
from photofinder.library.records import Photo
from photofinder.search.query import Query, Results


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What a search found; `search` holds the examples that were used, `unusable` the others
    with the reason, one sentence each; `examples` are the photos of the library among them;
    `stacks`: the stacks that contents lie in, by their number; `verified`: the contents of hits
    that were compared point by point and are the same picture as an example; `others`: of those
    that are not."""

    search: Search
    results: Results
    unusable: tuple[tuple[Chip, str], ...] = ()
    examples: tuple[Photo, ...] = ()
    stacks: Mapping[bytes, int] = field(default_factory=dict)
    verified: frozenset[bytes] = frozenset()
    others: frozenset[bytes] = frozenset()


def find(
    answer: Callable[[Query], Results],
    search: Search,
    photos: Callable[[Sequence[int]], list[Photo]],
) -> Found:
    """Search; for the query thread. Raises QueryError when no example can be used."""
    try:
        results = answer(search.query())
        return Found(search, results, (), tuple(photos(results.positives)))
    except QueryError:
        if len(search.chips) + len(search.against) < 2:
            raise
    # One of them is at fault: each is asked for alone, which costs nothing but time.
    bad: list[tuple[Chip, str]] = []
    for chip in (*search.chips, *search.against):
        try:
            answer(replace(search.query(), positives=(chip.example,), negatives=(), limit=1))
        except QueryError as error:
            bad.append((chip, said(error)))
    unusable = [chip for chip, _ in bad]
    left = replace(
        search,
        chips=tuple(chip for chip in search.chips if chip not in unusable),
        against=tuple(chip for chip in search.against if chip not in unusable),
    )
    if not bad or not left.chips:
        raise QueryError(bad[0][1] if bad else _nothing(search))
    results = answer(left.query())
    return Found(left, results, tuple(bad), tuple(photos(results.positives)))


def _nothing(search: Search) -> str:
    names = ", ".join(os.path.basename(chip.title) for chip in search.chips)
    return f"A search with {names} is not possible."
