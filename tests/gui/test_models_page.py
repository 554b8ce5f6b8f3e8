"""Models are fetched at the press of a button from a server, tried, used and removed."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from photofinder.bench import made
from photofinder.catalogue.adoption import Description
from photofinder.catalogue.ready import READY, Ready
from photofinder.gui.options.model_card import ModelCard
from photofinder.gui.options.model_shop import ModelShop
from photofinder.gui.options.models_page import ModelsPage
from photofinder.gui.query_thread import QueryThread
from photofinder.imaging.encoding import jpeg
from photofinder.library.library import Library
from photofinder.search.model_registry import Registry
from photofinder.search.sample_photos import LEAST
from tests.catalogue.server import Server, serving
from tests.catalogue.test_adoption import SIZE, network
from tests.gui.conftest import PATIENCE_S, RunningApp, wait_until
from tests.tiny_model import write_tiny_model

DATA = network("tokens").SerializeToString()
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        running.files["/n.onnx"] = DATA
        running.files["/gone.onnx"] = b""
        yield running


@dataclass
class Shop:
    running: RunningApp
    shop: ModelShop
    page: ModelsPage
    thread: QueryThread

    def card(self, name: str = "net") -> ModelCard:
        return self.page.cards[name]


@pytest.fixture
def shop(
    start: Callable[..., RunningApp], photos_folder: Path, server: Server, registry: Registry
) -> Iterator[Shop]:
    """The page over the real app's library of just enough photos."""
    for seed in range(LEAST):
        (photos_folder / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 64, 48)))
    running = start()
    running.index(photos_folder, LEAST)
    entry = Ready(
        "a network", "nobody", server.url("/n.onnx"), len(DATA) / 1e6,
        Description("net", SIZE, SIZE, licence="free"), len(DATA), SHA256,
    )  # fmt: skip
    others = {
        "wrong": replace(entry, description=Description("wrong", SIZE, SIZE), sha256="0" * 64),
        "missing": replace(
            entry, description=Description("missing", SIZE, SIZE), url=server.url("/none")
        ),
    }
    folder = running.sessions.folder
    library, thread = Library(folder), QueryThread(name="models")
    made_shop = ModelShop(
        library, folder, registry, running.app.indexer, thread, ready={"net": entry, **others}
    )
    page = ModelsPage(made_shop, running.sessions.preferences)
    page.resize(700, 600)
    page.show()
    yield Shop(running, made_shop, page, thread)
    made_shop.cancel()
    assert thread.stop(PATIENCE_S)
    page.close()
    library.close()


def test_nothing_is_contacted_before_the_button_is_pressed(shop: Shop, server: Server) -> None:
    shop.shop.read()
    QApplication.processEvents()
    card = shop.card()
    assert server.ranges == []
    assert "127.0.0.1" in card.source.text() and "free" in card.source.text()
    assert SHA256[:16] in card.source.text() and "network address" not in card.source.text()
    assert not card.fetch.isHidden() and card.remove.isHidden() and card.bar.isHidden()


def test_fetched_used_and_removed(shop: Shop, server: Server) -> None:
    card, folder = shop.card(), shop.running.sessions.folder
    steps: list[str] = []
    shop.shop.progressed.connect(lambda _, step, *__: steps.append(step))
    card.fetch.click()
    assert not card.cancel.isHidden() and card.fetch.isHidden()
    assert not shop.card("wrong").fetch.isEnabled(), "one at a time"
    wait_until(lambda: not shop.shop.busy, "the model")
    wait_until(lambda: not card.remove.isHidden(), f"the model as one's own: {card.state.text()}")
    assert len(server.ranges) == 1 and {"Fetching", "Reading photos"} <= set(steps)
    registry = Registry(Path("none"), folder.models)
    assert registry.get("net").spec.size == SIZE
    assert list((folder.models / "downloads").iterdir()) == []
    card.remove.click()
    card.no.click()
    assert "net" in shop.page.cards and card.yes.isHidden()
    card.remove.click()
    card.yes.click()
    wait_until(lambda: not card.fetch.isHidden(), "the model is gone")
    assert registry.list() == [] and not list(folder.models.glob("*.onnx"))


def test_the_model_in_use_cannot_be_removed(shop: Shop) -> None:
    card, running = shop.card(), shop.running
    card.fetch.click()
    wait_until(lambda: not card.use.isHidden(), "the model")
    card.use.click()
    assert "as soon as it has looked" in card.state.text()
    running.app.indexer.use_model("net").result(PATIENCE_S)
    shop.shop.read()
    wait_until(lambda: "In use" in card.state.text() or "looked" in card.state.text())
    assert card.remove.isHidden()
    shop.shop.remove("net")
    wait_until(lambda: "in use" in card.state.text(), "the refusal")
    assert Registry(Path("none"), running.sessions.folder.models).get("net")


def test_cancelling_keeps_what_was_fetched_and_goes_on_there(shop: Shop, server: Server) -> None:
    card = shop.card()
    go_on = threading.Event()
    server.hold = go_on
    server.hold_after = 100
    card.fetch.click()
    wait_until(lambda: server.held.is_set(), "the beginning")
    card.cancel.click()
    go_on.set()
    wait_until(lambda: not shop.shop.busy, "the end")
    assert "goes on there" in card.state.text() and not card.fetch.isHidden()
    downloads = shop.running.sessions.folder.models / "downloads"
    assert [path.suffix for path in downloads.iterdir()] == [".part"]
    server.hold = None
    card.fetch.click()
    wait_until(lambda: not card.remove.isHidden(), "the model")
    assert list(downloads.iterdir()) == []


def test_what_fails_is_one_line_and_nothing_is_there(shop: Shop) -> None:
    for name, says in (("wrong", "not the file that was meant"), ("missing", "answered 404")):
        card = shop.card(name)
        card.fetch.click()
        wait_until(lambda card=card, says=says: says in card.state.text(), says)
        assert "\n" not in card.state.text() and not card.fetch.isHidden()
        assert shop.card().fetch.isEnabled()
    models = shop.running.sessions.folder.models
    assert Registry(Path("none"), models).list() == []


def test_a_file_brought_by_hand_needs_no_server(shop: Shop, server: Server, tmp_path: Path) -> None:
    card = shop.card()
    (tmp_path / "bad.onnx").write_bytes(b"\x08 nothing")
    shop.page.take_file("net", tmp_path / "bad.onnx")
    wait_until(lambda: not shop.shop.busy)
    assert "no usable ONNX" in card.state.text() and not card.bring.isHidden()
    (tmp_path / "good.onnx").write_bytes(DATA)
    shop.page.take_file("net", tmp_path / "good.onnx")
    wait_until(lambda: not card.remove.isHidden(), "the model")
    assert server.ranges == [] and (tmp_path / "good.onnx").exists()


def test_models_of_ones_own_making_have_a_card(shop: Shop, tmp_path: Path) -> None:
    models = shop.running.sessions.folder.models
    Registry(Path("none"), models).add(write_tiny_model(tmp_path / "made", "mine", look=8))
    shop.shop.read()
    wait_until(lambda: "mine" in shop.page.cards, "the card")
    card = shop.card("mine")
    assert card.fetch.isHidden() and not card.use.isHidden()
    card.remove.click()
    card.yes.click()
    wait_until(lambda: "mine" not in shop.page.cards, "the card goes")


def test_the_settings_have_the_page(start: Callable[..., RunningApp]) -> None:
    running = start()
    running.window.actions_.settings.trigger()
    dialog = running.window.dialogs.settings
    assert dialog is not None
    assert list(dialog.models.cards) == list(READY)
    dialog.models.cards["dinov2-small"].fetch.click()
    text = dialog.models.cards["dinov2-small"].state.text
    wait_until(lambda: "on 40 at least" in text(), "too few photos: nothing is fetched")
    dialog.close()
