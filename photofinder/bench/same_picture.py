"""How well edited copies are found, by the search for groups as it is, on a folder of photos.

Each photo is taken into a library of its own and then, edit by edit, so is a copy of it: decoded,
embedded, proposed, verified and grouped as anywhere else. Other frames of the same scene and
plain pictures say how often copies are seen where there are none.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from photofinder.imaging import edits, frames
from photofinder.imaging.decode import decode
from photofinder.imaging.encoding import jpeg
from photofinder.imaging.hashing import content_hash
from photofinder.imaging.yardsticks import YARDSTICKS, Bits
from photofinder.library.library import Library
from photofinder.library.records import Differences, NewPhoto, SeenFile
from photofinder.paths import FileStat, LibraryFolder
from photofinder.search.duplicates import DuplicateFinder
from photofinder.search.embedder import Embedder
from photofinder.search.kinds import Group, Kind
from photofinder.search.model_spec import ModelSpec
from photofinder.search.pair_finder import Limits

Picture = npt.NDArray[np.uint8]
Tell = Callable[[str], None]
DOUBLE_EDITS = 30
PLAIN = 24
_QUALITY = 90
_PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class Found:
    """Of `copies` copies (or frames) so many were `found` in a group with their photo, and
    `missed` names those that were not; `peers` says how many each yardstick finds. `wrong` are
    the pairs of keeper and member of two photos, `peers_wrong` those of the yardsticks."""

    copies: int
    found: int
    missed: tuple[str, ...]
    wrong: tuple[tuple[str, str], ...]
    peers: Mapping[str, int]
    peers_wrong: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class SamePictureFigures:
    """By edit and by frame. `twins`: pairs that were found among the photos as they were given;
    somebody should look at them. Only the keepers of these groups were measured further."""

    photos: int
    twins: tuple[tuple[str, str], ...]
    edits: Mapping[str, Found]
    frames: Mapping[str, Found]
    plain: Found


def measure(
    folder: Path,
    spec: ModelSpec,
    photos: Mapping[str, Picture],
    *,
    seed: int = 0,
    names: Sequence[str] = (),
    tell: Tell = lambda _: None,
) -> SamePictureFigures:
    """Measure on `photos` by name, working in an empty `folder`; `names` picks some edits.

    The same seed makes the same copies.
    """
    chosen = tuple(names) or every_edit(seed)
    with _Shelf(folder, spec) as shelf:
        shelf.add(_PHOTO, photos)
        twins = tuple((_source(a), _source(b)) for a, b in _pairs(shelf.groups()))
        shelf.remove({f"{_PHOTO}/{name}" for pair in twins for name in pair[1:]})
        others = {second for _, second in twins}
        kept = {name: picture for name, picture in photos.items() if name not in others}
        bits = _bits(kept)

        def found(number: int, edit: Callable[[Picture, np.random.Generator], Picture]) -> Found:
            copies = {
                name: edit(picture, np.random.default_rng([seed, number, place]))
                for place, (name, picture) in enumerate(kept.items())
            }
            kind = f"copies {number}"
            shelf.add(kind, copies)
            groups = shelf.groups()
            shelf.remove({f"{kind}/{name}" for name in copies})
            return _figures(groups, bits, _bits(copies))

        by_edit, by_frame = {}, {}
        for number, name in enumerate(chosen):
            by_edit[name] = done = found(number, _applying(name))
            tell(f"{number + 1} of {len(chosen)}: {name} {done.found} of {done.copies}")
        for number, (name, frame) in enumerate(frames.FRAMES.items()):
            by_frame[name] = done = found(1000 + number, frame)
            tell(f"other frames: {name} {done.found} of {done.copies} taken for copies")
        plain = {f"plain {number}": frames.plain(number) for number in range(PLAIN)}
        shelf.add("plain", plain)
        nothing = _figures(shelf.groups(), bits, _bits(plain))
    return SamePictureFigures(len(kept), twins, by_edit, by_frame, nothing)


def every_edit(seed: int) -> tuple[str, ...]:
    """All single edits, and a choice of double ones."""
    return (*edits.SINGLE_EDITS, *edits.MORE_EDITS, *edits.double_edits(DOUBLE_EDITS, seed))


def _applying(name: str) -> Callable[[Picture, np.random.Generator], Picture]:
    return lambda picture, rng: edits.apply(name, picture, rng)


def _source(path: str) -> str:
    return path.partition("/")[2]


def _pairs(groups: Sequence[Group]) -> Iterator[tuple[str, str]]:
    """Keeper and member of each group, as "kind of file/name of the photo"."""
    for group in groups:
        keeper = _name(group.keeper.path)
        for member in group.members:
            yield keeper, _name(member.path)


def _name(path: bytes) -> str:
    folder, name = os.path.split(os.fsdecode(path))
    return f"{os.path.basename(folder)}/{name.removesuffix('.jpg')}"


def _bits(pictures: Mapping[str, Picture]) -> dict[str, dict[str, Bits]]:
    """The bits of every picture, by yardstick and picture."""
    return {
        peer: {name: yardstick.bits(picture) for name, picture in pictures.items()}
        for peer, yardstick in YARDSTICKS.items()
    }


def _figures(
    groups: Sequence[Group], photos: dict[str, dict[str, Bits]], copies: dict[str, dict[str, Bits]]
) -> Found:
    pairs = list(_pairs(groups))
    right = {_source(a) for a, b in pairs if _source(a) == _source(b)}
    wrong = tuple((a, b) for a, b in pairs if _source(a) != _source(b))
    names = next(iter(copies.values())).keys()
    peers: Counter[str] = Counter()
    peers_wrong: Counter[str] = Counter()
    for peer, yardstick in YARDSTICKS.items():
        limit = yardstick.limit
        every = np.stack(list(photos[peer].values()))
        sources = list(photos[peer])
        for name, own in copies[peer].items():
            alike = np.count_nonzero(every != own, axis=1) <= limit
            hits = {sources[place] for place in np.flatnonzero(alike).tolist()}
            peers[peer] += name in hits
            peers_wrong[peer] += len(hits - {name})
    missed = tuple(name for name in names if name not in right)
    found = len(names) - len(missed)
    return Found(len(names), found, missed, wrong, dict(peers), dict(peers_wrong))


class _Shelf:
    """A library of files below a folder, filled the short way."""

    def __init__(self, folder: Path, spec: ModelSpec) -> None:
        self._photos = folder / "photos"
        self._photos.mkdir(parents=True)
        self._spec = spec
        self._embedder = Embedder(spec)
        self._library = Library(LibraryFolder(folder / "library"), writer=True)
        self._model = self._library.models.register(spec.name, spec.sha256, spec.look, spec.copy)
        self._library.models.aim(self._model.id)
        self._root = self._library.roots.add(os.fsencode(self._photos), "bench", b"photos")
        self._files: dict[str, int] = {}

    def __enter__(self) -> "_Shelf":
        return self

    def __exit__(self, *_: object) -> None:
        self._library.close()
        self._embedder.close()

    def add(self, kind: str, pictures: Mapping[str, Picture]) -> None:
        """Save pictures as "kind/name.jpg" and take them in."""
        (self._photos / kind).mkdir(exist_ok=True)
        for name, picture in pictures.items():
            self._take_in(kind, name, jpeg(picture, _QUALITY))

    def _take_in(self, kind: str, name: str, data: bytes) -> None:
        path = self._photos / kind / f"{name}.jpg"
        path.write_bytes(data)
        place = (os.fsencode(kind), os.fsencode(path.name))
        stat = FileStat.of(path.lstat())
        self._library.files.apply(Differences(self._root.id, added=(SeenFile(*place, stat),)))
        file = self._library.files.at(self._root.id, *place)
        assert file is not None
        picture = decode(data, [self._spec.spec])
        vectors = self._embedder.embed(picture.inputs[0][None])
        content = content_hash(data)
        with self._library.transaction():
            photo_id = self._library.photos.store(
                NewPhoto(
                    file.id, stat, content, picture.width, picture.height, picture.format,
                    picture.average_colour, picture.phash, picture.dhash, picture.thumbnail,
                )
            )  # fmt: skip
            copy = None if vectors.copy is None else vectors.copy[0]
            self._library.vectors.put(self._model, photo_id, vectors.look[0], copy)
            self._library.thumbnails.put([(content, picture.thumbnail)])
        self._files[f"{kind}/{name}"] = file.id

    def remove(self, names: set[str]) -> None:
        """Let files be missing from now on."""
        missing = tuple(self._files.pop(name) for name in sorted(names))
        self._library.files.apply(Differences(self._root.id, missing=missing))

    def groups(self) -> list[Group]:
        """The groups of copies now."""
        finder = DuplicateFinder(
            self._library, self._library.models.active, Limits.of(self._spec.scores),
            lambda write: write(self._library),
        )  # fmt: skip
        return list(finder.groups((Kind.IDENTICAL, Kind.SAME_PICTURE)))
