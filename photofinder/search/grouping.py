"""From pairs to groups: stars around the file to keep, the same whatever the order."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def components(edges: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The connected sets of nodes, each sorted; smaller sets first, then by first node."""
    parent: dict[int, int] = {}

    def root(node: int) -> int:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for first, second in edges:
        a, b = root(first), root(second)
        if a != b:
            parent[max(a, b)] = min(a, b)
    sets: dict[int, list[int]] = {}
    for node in sorted(parent):
        sets.setdefault(root(node), []).append(node)
    return sorted(sets.values(), key=lambda nodes: (len(nodes), nodes[0]))


def stars(
    ranked: Sequence[T],
    neighbours: Mapping[T, Iterable[T]],
    matches: Callable[[T, T], bool],
) -> list[tuple[T, list[T]]]:
    """Split nodes into stars: (centre, members), every member matching its centre directly.

    `ranked` are the nodes, the best to keep first. The best free node becomes a centre; all free
    nodes it is linked to, be it through others, are asked with `matches(centre, node)`. So A~B
    and B~C never puts A and C together unless they match.
    """
    place = {node: index for index, node in enumerate(ranked)}
    free = set(ranked)
    made = []
    for centre in ranked:
        if centre not in free:
            continue
        free.remove(centre)
        members = [
            node
            for node in sorted(_linked(centre, neighbours, free), key=place.__getitem__)
            if matches(centre, node)
        ]
        free.difference_update(members)
        if members:
            made.append((centre, members))
    return made


def _linked(centre: T, neighbours: Mapping[T, Iterable[T]], free: set[T]) -> set[T]:
    found: set[T] = set()
    waiting = [centre]
    while waiting:
        for node in neighbours.get(waiting.pop(), ()):
            if node in free and node not in found:
                found.add(node)
                waiting.append(node)
    return found
