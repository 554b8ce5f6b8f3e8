"""Which file is kept, and why."""

from dataclasses import replace
from itertools import permutations

import pytest

from photofinder.imaging.quality import Quality
from photofinder.search.grouping import components, stars
from photofinder.search.keeper import RULES, Rule, Standing, Why, choose, rules_from

PLAIN = Standing(b"/photos/plain.jpg", b"c1", 1000, 800, "jpeg", quality=Quality(80, 80, 1.0))


@pytest.mark.parametrize(
    ("better", "reason"),
    [
        ({"protected": True}, "protected"),
        ({"sidecar": True}, "side file"),
        ({"rating": 4}, "rated"),
        ({"format": "heic"}, "HEIC"),
        ({"width": 2000, "height": 1600}, "2000 × 1600"),
        ({"quality": Quality(95, 95, 1.0)}, "quality 95"),
        ({"exif": True}, "when and with what"),
        ({"taken_at": 1}, "oldest"),
        ({"path": b"/p.jpg"}, "shorter"),
    ],
)
def test_each_rule_decides_and_says_so(better: dict[str, object], reason: str) -> None:
    other = replace(PLAIN, **{"path": b"/photos/other.jpg", **better})  # type: ignore[arg-type]
    for files in ([PLAIN, other], [other, PLAIN]):
        choice = choose(files)
        assert files[choice.order[0]] is other
        assert len(choice.reasons) == 1 and reason in str(choice.reasons[0])
        assert not choice.tie


def test_size_alone_does_not_win() -> None:
    enlarged = replace(PLAIN, path=b"/a", width=2000, height=1600, quality=Quality(95, 95, 0.5))
    framed = replace(PLAIN, path=b"/b", width=1400, quality=Quality(80, 80, 1.0, 0.7))
    saved_again = replace(PLAIN, path=b"/c", quality=Quality(98, 50, 1.0))
    for other in (enlarged, framed, saved_again):
        better = replace(PLAIN, quality=Quality(90, 90, 1.0), exif=True)
        assert choose([other, better]).order[0] == 1


def test_what_a_program_saved_more_finely_does_not_beat_the_cameras_file() -> None:
    camera = replace(PLAIN, path=b"/dcim/0001.jpg", exif=True, quality=Quality(85, 85, 1.0))
    brightened = replace(PLAIN, path=b"/b.jpg", quality=Quality(97, 97, 1.0))
    as_png = replace(PLAIN, path=b"/b.png", format="png", quality=Quality(100, 100, 1.0))
    for files in ([camera, brightened, as_png], [as_png, brightened, camera]):
        choice = choose(files)
        assert files[choice.order[0]] is camera
        assert Why.QUALITY not in [reason.why for reason in choice.reasons]
    poor = replace(camera, quality=Quality(40, 40, 1.0))
    assert choose([poor, brightened]).order[0] == 1


def test_a_tie_is_called_a_tie_and_the_alphabet_decides() -> None:
    twin = replace(PLAIN, path=b"/photos/plaim.jpg")
    choice = choose([PLAIN, twin])
    assert choice.tie and choice.order == (1, 0) and choice.reasons == ()


def test_the_order_of_the_rules_is_the_users() -> None:
    old = replace(PLAIN, path=b"/photos/old.jpg", taken_at=1)
    large = replace(PLAIN, width=3000, taken_at=2)
    assert choose([old, large]).order[0] == 1
    assert choose([old, large], (Rule.OLDEST, *RULES)).order[0] == 0


def test_an_order_that_was_saved_is_completed() -> None:
    assert rules_from(()) == RULES
    moved = rules_from(["oldest", "nonsense", "oldest", "protected", "resolution"])
    assert moved == (Rule.OLDEST, *(rule for rule in RULES if rule is not Rule.OLDEST))
    assert rules_from(rule.value for rule in reversed(RULES)) == RULES[::-1]


def test_chains_are_not_groups() -> None:
    links = {"a": {"b"}, "b": {"a", "c"}, "c": {"b"}}
    edges = {("a", "b"), ("b", "c")}

    def matches(first: str, second: str) -> bool:
        return tuple(sorted((first, second))) in edges

    assert stars(["a", "b", "c"], links, matches) == [("a", ["b"])]
    assert stars(["b", "a", "c"], links, matches) == [("b", ["a", "c"])]


def test_components_do_not_depend_on_the_order() -> None:
    edges = [(1, 2), (2, 3), (7, 8), (9, 7), (4, 5)]
    for order in permutations(edges):
        assert components(order) == [[4, 5], [1, 2, 3], [7, 8, 9]]
