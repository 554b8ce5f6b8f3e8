"""Groups of copies: identical files, the same picture, the same moment, look-alikes.

Groups come as soon as they are certain: identical files at once, then one connected set of
candidates after the other. Every group is final when it comes, and the same photos give the
same groups whatever the order in which they were added.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import combinations

import numpy as np
import numpy.typing as npt

from photofinder.imaging.match import VERSION, Match, Verdict
from photofinder.library.library import Library
from photofinder.library.pairs import POSTPONED
from photofinder.library.records import ModelRow, Photo
from photofinder.search.callbacks import Progress, Stop, Store, never
from photofinder.search.candidates import Candidates, Rows
from photofinder.search.grouping import components, stars
from photofinder.search.keeper import RULES, Choice, Reason, Rule, Why, choose
from photofinder.search.kinds import Group, Kind, Member
from photofinder.search.pair_finder import Limits, PairFinder, other_shots
from photofinder.search.settled import Settled
from photofinder.search.standings import Standings
from photofinder.search.verifier import Verifier

_MARKED = 2000


def _silent(_done: int, _total: int) -> None:
    return


class DuplicateFinder:
    """One search for groups. `store` runs a write where the library may be written; `stop` ends
    the search soon, what was found out is kept; `progress` hears (photos done, photos in all)."""

    def __init__(
        self,
        library: Library,
        model: ModelRow | None,
        limits: Limits,
        store: Store,
        *,
        rules: Sequence[Rule] = RULES,
        threads: int = 2,
        stop: Stop = never,
        progress: Progress = _silent,
    ) -> None:
        self._library = library
        self._model = model
        self._limits = limits
        self._store = store
        self._rules = tuple(rules)
        self._threads = threads
        self._stop = stop
        self._progress = progress
        self._settled = Settled(library.decisions.list())
        self._standings = Standings(library, store)
        self._done = self._total = 0
        self.compared = 0
        """How many pairs this search really looked at."""

    def groups(self, kinds: Collection[Kind] = tuple(Kind)) -> Iterator[Group]:
        """The groups of these kinds, each as soon as it is certain."""
        if Kind.IDENTICAL in kinds:
            yield from self._identical()
        rest = set(kinds) - {Kind.IDENTICAL}
        if not rest or self._stop():
            return
        finder = PairFinder(self._library, self._model, self._limits, self._stop)
        verifier = Verifier(self._library, self._store, threads=self._threads, stop=self._stop)
        with closing(verifier):
            taken: set[tuple[int, int]] = set()
            for group, rows in self._same_picture(finder, verifier):
                taken.update(rows)
                if Kind.SAME_PICTURE in rest:
                    yield group
            self.compared = verifier.asked
            if Kind.SAME_MOMENT in rest and not self._stop():
                yield from self._by_look(Kind.SAME_MOMENT, finder, finder.moments(), taken)
            if Kind.LOOKS_ALIKE in rest and not self._stop():
                yield from self._by_look(Kind.LOOKS_ALIKE, finder, finder.look_alikes(), taken)

    def _identical(self) -> Iterator[Group]:
        for photo_id in self._library.copies.several():
            if self._stop():
                return
            photo = self._library.photos.get(photo_id)
            files = self._library.copies.files(photo_id)
            # Hard links are one file under several names: removing one saves nothing.
            apart = {(file.device, file.inode): file for file in reversed(files)}
            settled = self._settled.files(photo.content) if photo else 0
            if photo is None or len(apart) < 2 or len(apart) <= settled:
                continue
            members = [Member(photo, path.path) for path in reversed(apart.values())]
            group = self._chosen(Kind.IDENTICAL, members)
            if settled:
                newest = {file.path for file in sorted(files, key=lambda f: f.file_id)[settled:]}
                late = tuple(m for m in group.members if m.path in newest)
                group = Group(group.kind, group.keeper, late, group.reasons, group.tie)
            if group.members:
                yield group

    def _same_picture(
        self, finder: PairFinder, verifier: Verifier
    ) -> Iterator[tuple[Group, set[tuple[int, int]]]]:
        linked = self._linked(finder)
        first = finder.first_rows(linked)
        self._done = self._total = 0
        if len(first):
            yield from self._connected_sets(finder, verifier, linked, first, first)
        if self._stop():
            return
        rest = np.setdiff1d(np.arange(len(finder.table)), first)
        yield from self._connected_sets(finder, verifier, linked, None, rest)
        if self._stop():
            return
        verifier.flush()
        self._standings.flush()
        self._mark(finder)

    def _connected_sets(
        self,
        finder: PairFinder,
        verifier: Verifier,
        linked: Mapping[int, Collection[int]],
        among: Rows | None,
        rows: Rows,
    ) -> Iterator[tuple[Group, set[tuple[int, int]]]]:
        """The groups of some rows that no candidate connects with any others."""
        candidates = finder.copies(among)
        links, fresh = self._links(candidates, finder.likely(candidates), linked, rows)
        self._total += len(links)
        sets = components((a, b) for a, near in links.items() for b in near)
        # Sets without new pairs need no looking: they come first.
        for nodes in sorted(sets, key=lambda nodes: any(node in fresh for node in nodes)):
            found = self._library.photos.many(finder.table.ids[nodes].tolist())
            if len(found) < len(nodes):
                continue  # gone meanwhile
            photos = dict(zip(nodes, found, strict=True))
            yield from self._stars(photos, links, verifier)
            if self._stop():
                return
            for node in nodes:
                for other in links[node]:
                    if node < other:
                        verifier.postpone(photos[node], photos[other])

    def _linked(self, finder: PairFinder) -> dict[int, set[int]]:
        """Rows that an earlier search found to be the same, or that nobody had to ask about:
        these are asked about again."""
        linked: dict[int, set[int]] = defaultdict(set)
        row_of = {content: row for row, content in enumerate(finder.table.contents)}
        for verdict in (Verdict.SAME, POSTPONED):
            for pair in self._library.pairs.all(VERSION, verdict):
                first, second = row_of.get(pair.first), row_of.get(pair.second)
                if first is not None and second is not None:
                    linked[first].add(second)
                    linked[second].add(first)
        return linked

    def _links(
        self,
        candidates: Candidates,
        likely: npt.NDArray[np.bool_],
        linked: Mapping[int, Collection[int]],
        rows: Rows,
    ) -> tuple[dict[int, dict[int, bool]], set[int]]:
        """Whom of some rows to ask about whom: row -> row -> whether it is likely; and the rows
        with new links."""
        wanted = np.isin(candidates.first, rows)
        links: dict[int, dict[int, bool]] = defaultdict(dict)
        fresh: set[int] = set()
        for a, b, closely in zip(
            candidates.first[wanted].tolist(),
            candidates.second[wanted].tolist(),
            likely[wanted].tolist(),
            strict=True,
        ):
            links[a][b] = links[b][a] = closely
            fresh.update((a, b))
        inside = set(rows.tolist())
        for row, others in linked.items():
            if row in inside:
                for other in others:
                    links[row].setdefault(other, True)
        return links, fresh

    def _stars(
        self, photos: dict[int, Photo], links: dict[int, dict[int, bool]], verifier: Verifier
    ) -> Iterator[tuple[Group, set[tuple[int, int]]]]:
        """Groups among connected photos: the best free one gathers all that match it."""
        nodes = list(photos)
        ranked = [nodes[i] for i in self._choose([photos[n] for n in nodes], measured=False).order]
        place = {node: position for position, node in enumerate(ranked)}
        free = set(ranked)
        # Likely copies first: the first groups should not wait for the long shots.
        for centre in sorted(ranked, key=lambda node: not any(links[node].values())):
            if centre not in free:
                continue
            members = self._gather(centre, photos, links, free, verifier)
            if self._stop():
                return
            free.discard(centre)
            self._advance(1 + len(members))
            if not members:
                continue
            # Only now is it worth while to measure what the files are really made of.
            gathered = [centre, *members]
            choice = self._choose([photos[n] for n in gathered], measured=True)
            keeper = gathered[choice.order[0]]
            if keeper != centre:
                others = [n for n in gathered if n != keeper]
                members = self._matching(keeper, others, photos, {}, verifier)
                self._advance(len(members) - len(others))
            free.difference_update(members, [keeper])
            members.sort(key=place.__getitem__)
            group = self._settle(photos[keeper], [photos[m] for m in members], verifier)
            if group is not None:
                yield group, set(combinations(sorted((keeper, *members)), 2))

    def _advance(self, photos: int) -> None:
        self._done += photos
        self._progress(self._done, self._total)

    def _gather(
        self,
        centre: int,
        photos: dict[int, Photo],
        links: dict[int, dict[int, bool]],
        free: set[int],
        verifier: Verifier,
    ) -> list[int]:
        """All free photos that match the centre: those linked to it, and to these in turn."""
        members: list[int] = []
        asked = {centre}
        waiting = sorted(links[centre])
        while waiting:
            asking = [node for node in waiting if node in free and node not in asked]
            asked.update(asking)
            same = self._matching(centre, asking, photos, links[centre], verifier)
            members += same
            waiting = sorted({node for member in same for node in links[member]} - asked)
        return members

    def _matching(
        self,
        centre: int,
        nodes: Sequence[int],
        photos: dict[int, Photo],
        likely: Mapping[int, bool],
        verifier: Verifier,
    ) -> list[int]:
        """Those of the nodes that are the same picture as the centre."""
        possible = [
            node
            for node in nodes
            if not other_shots(photos[centre], photos[node])
            and not self._settled.different(photos[centre].content, photos[node].content)
        ]
        pairs = [(photos[centre], photos[node], likely.get(node, True)) for node in possible]
        answers = verifier.many(pairs)
        return [
            node
            for node, (_, _, match) in zip(possible, answers, strict=False)
            if match.verdict is Verdict.SAME
        ]

    def _choose(self, photos: Sequence[Photo], *, measured: bool) -> Choice:
        return choose([self._standings.of(p, measured=measured) for p in photos], self._rules)

    def _settle(self, keeper: Photo, photos: Sequence[Photo], verifier: Verifier) -> Group | None:
        """The group, without what is settled; None when nothing new is left."""
        members: list[Photo] = []
        for photo in photos:
            if not any(self._settled.different(photo.content, m.content) for m in members):
                members.append(photo)
        old = self._settled.kept_with(frozenset(p.content for p in (keeper, *members)))
        if old:
            late = [photo for photo in (keeper, *members) if photo.content not in old]
            if keeper.content not in old:
                keeper = next(photo for photo in members if photo.content in old)
            members = [p for p in late if verifier.match(p, keeper).verdict is Verdict.SAME]
        if not members:
            return None
        chosen = self._choose([keeper, *members], measured=True)
        reasons = chosen.reasons if chosen.order[0] == 0 else (Reason(Why.KEPT_BEFORE),)
        return Group(
            Kind.SAME_PICTURE,
            self._member(keeper, None),
            tuple(self._member(p, verifier.match(p, keeper), new=bool(old)) for p in members),
            reasons,
            chosen.tie,
        )

    def _by_look(
        self, kind: Kind, finder: PairFinder, found: Candidates, taken: set[tuple[int, int]]
    ) -> Iterator[Group]:
        pairs = zip(found.first.tolist(), found.second.tolist(), found.score.tolist(), strict=True)
        scores = {(a, b): score for a, b, score in pairs if (a, b) not in taken}
        links: dict[int, set[int]] = defaultdict(set)
        for a, b in scores:
            links[a].add(b)
            links[b].add(a)
        for nodes in components(scores):
            if self._stop():
                return
            found_photos = self._library.photos.many(finder.table.ids[nodes].tolist())
            photos = dict(zip(nodes, found_photos, strict=False))
            if len(photos) < len(nodes):
                continue
            choice = self._choose([photos[n] for n in nodes], measured=False)
            ranked = [nodes[position] for position in choice.order]

            def matches(centre: int, node: int, photos: dict[int, Photo] = photos) -> bool:
                return (min(centre, node), max(centre, node)) in scores and not (
                    self._settled.different(photos[centre].content, photos[node].content)
                )

            for centre, members in stars(ranked, links, matches):
                contents = frozenset(photos[n].content for n in (centre, *members))
                if self._settled.kept_with(contents) == contents:
                    continue
                ordered = self._choose([photos[n] for n in (centre, *members)], measured=False)
                others = [
                    self._member(photos[m], None, scores[min(centre, m), max(centre, m)])
                    for m in members
                ]
                yield Group(
                    kind,
                    self._member(photos[centre], None),
                    tuple(others),
                    ordered.reasons,
                    ordered.tie,
                )

    def _chosen(self, kind: Kind, members: Sequence[Member]) -> Group:
        standings = [self._standings.at(member.photo, member.path) for member in members]
        choice = choose(standings, self._rules)
        ordered = [members[position] for position in choice.order]
        return Group(kind, ordered[0], tuple(ordered[1:]), choice.reasons, choice.tie)

    def _member(
        self, photo: Photo, match: Match | None, score: float | None = None, *, new: bool = False
    ) -> Member:
        if score is None:
            score = 1.0 if match is None else match.agreement
        return Member(photo, self._standings.path_of(photo), round(score, 4), match, new)

    def _mark(self, finder: PairFinder) -> None:
        """Nobody needs to look for the neighbours of these photos again."""
        contents = [c for c, new in zip(finder.table.contents, finder.new, strict=True) if new]
        model_id = finder.model_id
        for start in range(0, len(contents), _MARKED):
            part = contents[start : start + _MARKED]

            def write(library: Library, part: Sequence[bytes] = part) -> None:
                library.pairs.mark_compared(VERSION, model_id, part)

            self._store(write)
