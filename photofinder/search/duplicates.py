"""Groups of copies: identical files, the same picture, the same moment, look-alikes.

Groups come as soon as they are certain: identical files at once, then one connected set of
candidates after the other. Every group is final when it comes, and the same photos give the
same groups whatever the order in which they were added.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from itertools import combinations

from photofinder.imaging.matching import VERSION, Match, Verdict
from photofinder.library.library import Library
from photofinder.library.records import ModelRow, Photo
from photofinder.search.candidates import Candidates, Stop, never
from photofinder.search.grouping import components, stars
from photofinder.search.keeper import RULES, Rule, choose
from photofinder.search.kinds import Group, Kind, Member
from photofinder.search.pair_finder import Limits, PairFinder, other_shots
from photofinder.search.settled import Settled
from photofinder.search.standings import Standings
from photofinder.search.verifier import Store, Verifier

Progress = Callable[[int, int], None]
_MARKED = 2000


def _silent(_done: int, _total: int) -> None:
    return


class DuplicateFinder:
    """One search for groups. `store` runs a write where the library may be written; `stop` ends
    the search soon, what was found out is kept; `progress` hears (pairs done, pairs in all)."""

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
        self._standings = Standings(library)
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
        table = finder.table
        row_of = {content: row for row, content in enumerate(table.contents)}
        candidates = finder.copies()
        edges = set(zip(candidates.first.tolist(), candidates.second.tolist(), strict=True))
        fresh = set(edges)
        for pair in self._library.pairs.all(VERSION, Verdict.SAME):
            first, second = row_of.get(pair.first), row_of.get(pair.second)
            if first is not None and second is not None:
                edges.add((min(first, second), max(first, second)))
        scores = dict(
            zip(
                zip(candidates.first.tolist(), candidates.second.tolist(), strict=True),
                candidates.score.tolist(),
                strict=True,
            )
        )
        done = 0
        # Sets without new pairs need no looking: they come first.
        sets = components(edges)
        by_node = defaultdict(list)
        for edge in sorted(edges):
            by_node[edge[0]].append(edge)
        inside = [[edge for node in nodes for edge in by_node[node]] for nodes in sets]
        order = sorted(range(len(sets)), key=lambda i: (any(e in fresh for e in inside[i]), i))
        for index in order:
            photos = dict(
                zip(
                    sets[index],
                    self._library.photos.many(table.ids[sets[index]].tolist()),
                    strict=False,
                )
            )
            if self._stop() or len(photos) < len(sets[index]):
                return
            same: dict[int, set[int]] = defaultdict(set)
            asked = [
                (photos[a], photos[b], scores.get((a, b), 1.0) >= self._limits.copy)
                for a, b in inside[index]
            ]
            for (a, b), (_, _, match) in zip(inside[index], verifier.many(asked), strict=False):
                done += 1
                self._progress(done, len(edges))
                if match.verdict is Verdict.SAME:
                    same[a].add(b)
                    same[b].add(a)
            if self._stop():
                return
            yield from self._stars(photos, same, verifier)
        if not self._stop():
            self._mark(finder)

    def _stars(
        self, photos: dict[int, Photo], same: dict[int, set[int]], verifier: Verifier
    ) -> Iterator[tuple[Group, set[tuple[int, int]]]]:
        nodes = [node for node in photos if same.get(node)]
        if not nodes:
            return
        standings = [self._standings.of(photos[node], measured=True) for node in nodes]
        choice = choose(standings, self._rules)
        ranked = [nodes[position] for position in choice.order]

        def matches(centre: int, node: int) -> bool:
            first, second = photos[centre], photos[node]
            if self._settled.different(first.content, second.content):
                return False
            if other_shots(first, second):
                return False
            return verifier.match(first, second).verdict is Verdict.SAME

        for centre, members in stars(ranked, same, matches):
            group = self._settle(photos[centre], [photos[m] for m in members], verifier)
            if group is not None:
                yield group, set(combinations(sorted((centre, *members)), 2))

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
        chosen = choose(
            [self._standings.of(p, measured=True) for p in (keeper, *members)], self._rules
        )
        reasons = chosen.reasons if chosen.order[0] == 0 else ("it was kept before",)
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
            choice = choose([self._standings.of(photos[n]) for n in nodes], self._rules)
            ranked = [nodes[position] for position in choice.order]

            def matches(centre: int, node: int, photos: dict[int, Photo] = photos) -> bool:
                return (min(centre, node), max(centre, node)) in scores and not (
                    self._settled.different(photos[centre].content, photos[node].content)
                )

            for centre, members in stars(ranked, links, matches):
                contents = frozenset(photos[n].content for n in (centre, *members))
                if self._settled.kept_with(contents) == contents:
                    continue
                ordered = choose(
                    [self._standings.of(photos[n]) for n in (centre, *members)], self._rules
                )
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
