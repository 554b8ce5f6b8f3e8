"""README names every method there is, as the commands do."""

from pathlib import Path

from photofinder.catalogue.ready import READY
from photofinder.paths import resources
from photofinder.search.model_registry import Registry

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


def test_the_readme_names_every_bundled_and_every_ready_model() -> None:
    names = [model.name for model in Registry(resources() / "models").list()] + list(READY)
    assert [name for name in names if f"`{name}`" not in README] == []


def test_the_readme_names_every_way_to_get_a_model() -> None:
    for words in ("models get", "models import", "models add", "photofinder[export]"):
        assert words in README
