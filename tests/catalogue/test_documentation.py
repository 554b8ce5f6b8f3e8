"""The methods in the README, in the program's own lists, and those that it must offer agree."""

import re
from pathlib import Path

from photofinder.catalogue.ready import READY
from photofinder.catalogue.weights import WEIGHTS
from photofinder.paths import resources
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import METHODS, NETWORK
from tests.cli.run import photofinder

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
STANDARD = (
    "sift", "surf", "orb", "hog", "hash", "vgg16", "resnet18", "resnet50", "resnet101",
    "inception_v3", "mobilenet_v3_large", "efficientnet_b0", "convnext_tiny", "vit_b_16",
    "vit_b_32", "vit_l_16", "vit_h_14", "clip-vit-b-32",
)  # fmt: skip
"""The field's standard ways to embed a picture that have a name of their own here."""
IMPORTED = ("SimCLR", "MoCo v2", "BYOL", "DINO", "SwAV", "CLIP-type pairs", "fine-tuned")
"""Those that are made of the user's own files or photos."""


def rows() -> list[tuple[str, str]]:
    """The first and the last column of README's table of methods."""
    (section,) = re.findall(r"### Other methods\n(.*?)\n###", README, re.DOTALL)
    cells = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [(row[0].strip(), row[-1].strip()) for row in cells[2:]]


def named() -> set[str]:
    """The methods that the table names as one types them."""
    return {name for first, _ in rows() for name in re.findall(r"`([^`]+)`", first)}


def bundled() -> set[str]:
    """The models that come with the program, without the default: it has a section of its own."""
    registry = Registry(resources() / "models")
    return {model.name for model in registry.list()} - {registry.default}


def test_the_readme_names_what_the_program_offers_and_nothing_else() -> None:
    classical = set(METHODS) - {NETWORK}
    assert named() == bundled() | classical | set(READY) | set(WEIGHTS)
    assert f"`{Registry(resources() / 'models').default}`" in README


def test_the_list_of_the_command_is_that_of_the_readme(tmp_path: Path) -> None:
    done = photofinder(tmp_path / "library", "models", "list", "--available", json=False)
    listed = {line.split(" (")[0] for line in done.out.splitlines()}
    assert {*bundled(), *READY, *WEIGHTS} <= listed
    assert named() <= listed


def test_every_standard_method_is_there() -> None:
    assert set(STANDARD) <= named()
    firsts = " ".join(first for first, _ in rows())
    assert [words for words in IMPORTED if words not in firsts] == []


def test_the_readme_says_how_to_get_each_of_them() -> None:
    for first, how in rows():
        assert "comes with the program" in how or "models " in how or "install" in how, first
    for name, way in (*((n, "models get") for n in READY), *((n, "models add") for n in WEIGHTS)):
        assert any(f"`{name}`" in first and way in how for first, how in rows()), name
    assert "photofinder[export]" in README
