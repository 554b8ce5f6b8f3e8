"""What the user decided, applied to groups: settled ones stay away until someone new joins."""

from collections import defaultdict
from collections.abc import Iterable

from photofinder.library.decisions import Decision, DecisionKind


class Settled:
    """The decisions, arranged for asking."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._different: dict[bytes, list[frozenset[bytes]]] = defaultdict(list)
        self._kept: dict[bytes, list[frozenset[bytes]]] = defaultdict(list)
        self._files: dict[bytes, int] = {}
        for decision in decisions:
            if len(decision.contents) == 1:
                (content,) = decision.contents
                self._files[content] = max(self._files.get(content, 0), decision.files)
                continue
            different = decision.kind is DecisionKind.NOT_DUPLICATES
            for content in decision.contents:
                (self._different if different else self._kept)[content].append(decision.contents)

    def different(self, first: bytes, second: bytes) -> bool:
        """Whether the user said that these are not duplicates."""
        return any(second in group for group in self._different.get(first, ()))

    def kept_with(self, contents: frozenset[bytes]) -> frozenset[bytes]:
        """Those of a group's contents that stay together by a decision; empty if none do."""
        shared = [contents & group for content in contents for group in self._kept.get(content, ())]
        return max(
            (s for s in shared if len(s) > 1),
            key=lambda s: (len(s), sorted(s)),
            default=frozenset(),
        )

    def files(self, content: bytes) -> int:
        """How many identical files of a content are settled."""
        return self._files.get(content, 0)
