"""Whatever is done in whatever order: a copy stays, protected folders stay, undo restores."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from photofinder.indexing.plan import make_plan
from photofinder.indexing.undoing import undo
from photofinder.library.decisions import DecisionKind
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.indexing.cleaned import bins, cleaned, identical, picture, planned, snapshot, storing
from tests.search.shots import take_in, write

PICTURES = 4
SIDE = b"<x:xmpmeta/>"
PLACES = ("a", "b", "a/deep", "vault")


class Cleaning(RuleBasedStateMachine):
    """Scans, marks, cleans and undoes at random on a real folder."""

    @initialize(
        files=st.lists(
            st.tuples(st.sampled_from(PLACES), st.integers(0, PICTURES - 1)),
            min_size=2, max_size=12, unique=True,
        )
    )  # fmt: skip
    def begin(self, files: list[tuple[str, int]]) -> None:
        self.box = tempfile.TemporaryDirectory()
        self.folder = Path(self.box.name, "photos")
        self.home = Path(self.box.name, "home")
        self.library = Library(LibraryFolder(Path(self.box.name, "library")), writer=True)
        for place in ("main", "vault"):
            (self.folder / place).mkdir(parents=True)
        for place, number in files:
            root = "" if place == "vault" else "main/"
            self.put(self.folder, f"{root}{place}", number)
        self.contents = {picture(number) for _, number in files}
        self.scan(True)
        self.vault = snapshot(self.folder / "vault")

    def put(self, folder: Path, place: str, number: int) -> None:
        """A photo; those of even number bring a side file."""
        write(folder, f"{place}/p{number}.jpg", picture(number))
        if number % 2 == 0:
            write(folder, f"{place}/p{number}.xmp", SIDE)

    @rule(vault_first=st.booleans())
    def scan(self, vault_first: bool) -> None:
        order = ["vault", "main"] if vault_first else ["main", "vault"]
        for place in order:
            take_in(self.library, self.folder / place, protected=place == "vault")

    @rule()
    def clean_all(self) -> None:
        cleaned(self.library, planned(self.library, self.home), self.home)

    @rule(data=st.data())
    def clean_marked(self, data: st.DataObject) -> None:
        groups = identical(self.library)
        marked = {
            group.key: data.draw(
                st.sets(st.sampled_from([group.keeper.path, *(m.path for m in group.members)]))
            )
            for group in groups
        }
        plan = make_plan(self.library, groups, bins(self.home), marked=marked)
        assert plan.losing_all == 0
        cleaned(self.library, plan, self.home)

    @rule()
    def clean_with_an_old_plan(self) -> None:
        plan = planned(self.library, self.home)
        cleaned(self.library, plan, self.home)
        assert cleaned(self.library, plan, self.home).moved == ()

    @rule(number=st.integers(0, PICTURES - 1), place=st.sampled_from(PLACES[:3]))
    def add(self, number: int, place: str) -> None:
        path = self.folder / "main" / place / f"p{number}.jpg"
        if not path.exists():
            self.put(self.folder / "main", place, number)
            self.contents.add(picture(number))

    @rule(number=st.integers(0, PICTURES - 1))
    def keep_on_purpose(self, number: int) -> None:
        for group in identical(self.library)[number : number + 1]:
            self.library.decisions.add(
                DecisionKind.KEEP_BOTH, group.contents, files=1 + len(group.members)
            )

    @rule()
    def clean_and_undo(self) -> None:
        before = snapshot(self.folder)
        report = cleaned(self.library, planned(self.library, self.home), self.home)
        if report.moved:
            undone = undo(self.library, storing(self.library), report.batch_id)
            assert set(undone.restored) >= set(report.moved)
        assert snapshot(self.folder) == before

    @rule()
    def undo_the_last(self) -> None:
        if any(batch.moved for batch in self.library.journal.batches()):
            undo(self.library, storing(self.library))

    @invariant()
    def a_copy_of_every_picture_is_there(self) -> None:
        if hasattr(self, "contents"):
            here = {data for data, _, _ in snapshot(self.folder).values()}
            assert here - {SIDE} == self.contents

    @invariant()
    def side_files_are_where_their_photos_are(self) -> None:
        if hasattr(self, "contents"):
            here = set(snapshot(self.folder))
            photos = {name for name in here if name.endswith(("0.jpg", "2.jpg"))}
            assert {name[:-4] for name in photos} == {n[:-4] for n in here if n.endswith(".xmp")}

    @invariant()
    def the_protected_folder_is_untouched(self) -> None:
        if hasattr(self, "vault"):
            assert snapshot(self.folder / "vault") == self.vault

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.library.close()
            self.box.cleanup()


TestCleaning = Cleaning.TestCase
TestCleaning.settings = settings(
    max_examples=12, stateful_step_count=10, deadline=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
