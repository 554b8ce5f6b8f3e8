"""A search with several examples goes on without those that cannot be used."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace

from photofinder.errors import QueryError
from photofinder.gui.search_request import Chip, Search
from photofinder.search.query import Query, Results


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What a search found; `search` holds the examples that were used, `unusable` the others
    with the reason, one sentence each."""

    search: Search
    results: Results
    unusable: tuple[tuple[Chip, str], ...] = ()


def find(answer: Callable[[Query], Results], search: Search) -> Found:
    """Search; for the query thread. Raises QueryError when no example can be used."""
    try:
        return Found(search, answer(search.query()))
    except QueryError:
        if len(search.chips) < 2:
            raise
    # One of them is at fault: each is asked for alone, which costs nothing but time.
    bad: list[tuple[Chip, str]] = []
    for chip in search.chips:
        try:
            answer(replace(search.query(), positives=(chip.example,), negatives=(), limit=1))
        except QueryError as error:
            bad.append((chip, str(error)))
    left = replace(search, chips=tuple(c for c in search.chips if c not in [b for b, _ in bad]))
    if not bad or not left.chips:
        raise QueryError(bad[0][1] if bad else _nothing(search))
    return Found(left, answer(left.query()), tuple(bad))


def _nothing(search: Search) -> str:
    names = ", ".join(os.path.basename(chip.title) for chip in search.chips)
    return f"A search with {names} is not possible."
