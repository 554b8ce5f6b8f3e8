"""A ready network is fetched on request from a server, checked, and adopted; or not at all."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import onnx
import pytest

from photofinder.bench import made
from photofinder.catalogue.adoption import Description
from photofinder.catalogue.download import Stopped, host
from photofinder.catalogue.ready import PINNED, READY, Ready, Words, get
from photofinder.errors import ModelError, UsageError
from photofinder.imaging.encoding import jpeg
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from tests.catalogue.server import Server, serving
from tests.catalogue.test_adoption import SIZE, WIDTH, network, silent
from tests.cli.run import photofinder
from tests.small_pair import GREY, write_pair, write_photos

DATA = network("tokens").SerializeToString()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        running.files["/n.onnx"] = DATA
        yield running


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Sequence[bytes]:
    folder = tmp_path_factory.mktemp("photos")
    for seed in range(42):
        (folder / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 64, 48)))
    return [bytes(path) for path in sorted(folder.iterdir())]


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


def entry(server: Server) -> Ready:
    return Ready("a network", "nobody", server.url("/n.onnx"), 1, Description("n", SIZE, SIZE))


def test_getting_one_pins_its_hash(
    server: Server, photos: Sequence[bytes], models: Path, tmp_path: Path
) -> None:
    registry = Registry(tmp_path / "none", models)
    heard: list[str] = []
    spec, sha256 = get(
        entry(server), models, lambda: photos, registry, lambda label, *_: heard.append(label)
    )
    assert registry.get("n") == spec and spec.look == WIDTH
    with Embedder(spec) as embedder:
        assert embedder.spec.name == "n"
    assert {"Fetching", "Reading photos", "Trying it on photos"} <= set(heard)
    assert json.loads((models / PINNED).read_text()) == {server.url("/n.onnx"): sha256}
    assert list((models / "downloads").iterdir()) == []
    # Another file under the same address is refused from now on.
    server.files["/n.onnx"] = network("vector").SerializeToString()
    other = Registry(tmp_path / "none", models)
    again = replace(entry(server), description=Description("again", SIZE, SIZE))
    with pytest.raises(ModelError, match="not the file that was meant"):
        get(again, models, lambda: photos, other, silent)
    assert [model.name for model in other.list()] == ["n"]


def test_a_file_brought_by_hand_needs_no_network(
    photos: Sequence[bytes], models: Path, tmp_path: Path
) -> None:
    (tmp_path / "brought.onnx").write_bytes(DATA)
    registry = Registry(tmp_path / "none", models)
    ready = Ready("n", "n", "https://host.invalid/n", 1, Description("n", SIZE, SIZE))
    spec, _ = get(ready, models, lambda: photos, registry, silent, file=tmp_path / "brought.onnx")
    assert registry.get("n") == spec and (tmp_path / "brought.onnx").exists()


def test_stopping_while_it_is_tried_keeps_what_was_fetched(
    server: Server, photos: Sequence[bytes], models: Path, tmp_path: Path
) -> None:
    registry = Registry(tmp_path / "none", models)

    def enough(label: str, _done: int, _total: int) -> None:
        if label != "Fetching":
            raise Stopped

    with pytest.raises(Stopped):
        get(entry(server), models, lambda: photos, registry, enough)
    assert registry.list() == []
    assert [path.name for path in (models / "downloads").iterdir()] == ["n.onnx.part"]
    get(entry(server), models, lambda: photos, registry, silent)
    assert server.ranges == [None, f"bytes={len(DATA)}-"]
    assert list((models / "downloads").iterdir()) == [] and registry.get("n")


def test_what_fails_leaves_nothing_registered(
    server: Server, photos: Sequence[bytes], models: Path, tmp_path: Path
) -> None:
    registry = Registry(tmp_path / "none", models)
    with pytest.raises(UsageError, match="on 40 at least"):
        get(entry(server), models, lambda: photos[:4], registry, silent)
    foreign = onnx.load_from_string(DATA)
    foreign.graph.node[0].domain = "company.magic"
    server.files["/n.onnx"] = foreign.SerializeToString()
    with pytest.raises(ModelError, match="operators that are not built in"):
        get(entry(server), models, lambda: photos, registry, silent)
    server.files.clear()
    with pytest.raises(ModelError, match="answered 404"):
        get(entry(server), models, lambda: photos, registry, silent)
    assert registry.list() == [] and not (models / PINNED).exists()


def test_the_catalogue_says_what_is_contacted_and_under_which_licence(tmp_path: Path) -> None:
    for name, ready in READY.items():
        assert ready.name == name and ready.url.startswith("https://")
        assert host(ready.url) in ("huggingface.co", "github.com")
        assert ready.description.licence != "not stated" and ready.publisher
        assert ready.sha256 is None or (len(ready.sha256) == 64 and ready.size)
    listed = photofinder(tmp_path / "library", "models", "get").value["ready"]
    assert [row["name"] for row in listed] == list(READY)
    unknown = photofinder(tmp_path / "library", "models", "get", "nothing")
    assert unknown.code == 2 and "not in the catalogue" in unknown.err


def test_the_command_takes_a_file_and_never_asks_the_network(
    photos: Sequence[bytes], tmp_path: Path
) -> None:
    (tmp_path / "n.onnx").write_bytes(network("vector").SerializeToString())
    folder = str(Path(photos[0].decode()).parent)
    words = ["models", "get", "dinov2-small", "--photos", folder]
    done = photofinder(tmp_path / "library", *words, "--file", str(tmp_path / "n.onnx"))
    # The file is none of DINOv2: its output is not there, and that is said.
    assert done.code == 2 and "it has vector" in done.err and done.err.count("\n") == 1
    words = ["models", "import", str(tmp_path / "n.onnx"), "--name", "mine", "--size", str(SIZE)]
    made_one = photofinder(tmp_path / "library", *words, "--photos", folder)
    assert made_one.code == 0 and made_one.value["length"] == WIDTH, made_one.err


def test_a_pair_is_fetched_whole_or_not_at_all(
    server: Server, models: Path, tmp_path: Path
) -> None:
    write_photos(tmp_path / "photos")
    photos = [bytes(path) for path in sorted((tmp_path / "photos").iterdir())]
    pair = write_pair(tmp_path / "published")
    server.files["/image.onnx"] = pair.image.read_bytes()
    server.files["/text.onnx"] = pair.text.read_bytes()
    registry = Registry(tmp_path / "none", models)
    ready = Ready(
        "a pair", "nobody", server.url("/image.onnx"), 0.01,
        Description("pair", 16, 16, mean=GREY, std=GREY),
        words=Words(server.url("/text.onnx"), server.url("/tokenizer.json")),
    )  # fmt: skip
    with pytest.raises(ModelError, match="answered 404"):
        get(ready, models, lambda: photos, registry, silent)
    assert registry.list() == [] and not (models / PINNED).exists()
    # what came is kept for the next time
    kept = {path.name for path in (models / "downloads").iterdir()}
    assert {"pair.onnx.part", "pair.text.onnx.part"} <= kept
    server.files["/tokenizer.json"] = pair.tokenizer.read_bytes()
    heard: list[tuple[int, int]] = []
    spec, sha256 = get(
        ready, models, lambda: photos, registry,
        lambda label, done, total: heard.append((done, total)) if label == "Fetching" else None,
    )  # fmt: skip
    assert spec.text is not None
    assert spec.text.tokenizer.read_bytes() == pair.tokenizer.read_bytes()
    assert all(done <= total for done, total in heard)
    assert json.loads((models / PINNED).read_text()) == {
        server.url("/image.onnx"): sha256,
        server.url("/text.onnx"): spec.text.sha256,
        server.url("/tokenizer.json"): spec.text.tokenizer_sha256,
    }
    assert list((models / "downloads").iterdir()) == []


def test_the_catalogue_has_a_pair_for_words() -> None:
    words = READY["clip-vit-b-32"].words
    assert words is not None
    assert all(address.startswith("https://huggingface.co/") for address in (
        words.url, words.tokenizer,
    ))  # fmt: skip
