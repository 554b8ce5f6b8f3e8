"""The comparison as one HTML page: figures, plots, and the pictures behind the numbers.

It needs nothing from outside and runs no script: its rule for browsers forbids both.
"""

import base64
from collections.abc import Callable, Iterator, Sequence
from html import escape

import numpy as np
import numpy.typing as npt

from photofinder.comparison.comparing import Comparison
from photofinder.comparison.measuring import EDITS, Measured, Miss
from photofinder.comparison.page_style import STYLE
from photofinder.comparison.plots import Point, bars, scatter
from photofinder.imaging.decode import open_rgb
from photofinder.imaging.encoding import jpeg
from photofinder.paths import display
from photofinder.search.evaluation import chosen_for_edits, edited

MARK = b"<!doctype html><!-- photofinder models compare -->"
"""What such a page begins with, so that a later one may take its place."""
SMALL = 128
"""The longest side of its pictures in pixels."""
EXAMPLES, HITS, MISSES = 6, 8, 3
_QUALITY = 72

Pixels = npt.NDArray[np.uint8]


def page(comparison: Comparison) -> bytes:
    """The whole page in UTF-8."""
    pictures = _Pictures(comparison)
    body = "".join(_sections(comparison, pictures))
    return (
        MARK.decode()
        + '<html lang="en"><head><meta charset="utf-8"><title>Models on your photos</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">"
        f"<style>{STYLE}{pictures.style()}</style></head><body><main>{body}</main></body></html>\n"
    ).encode()


def _sections(comparison: Comparison, pictures: "_Pictures") -> Iterator[str]:
    measured = comparison.measured
    yield f"<h1>Models on your photos</h1><p>{_counted(comparison)}</p>"
    if not measured:
        yield _unmeasured(comparison)
        return
    yield _answers(comparison)
    yield f"<h2>All figures</h2>{_table(comparison)}{_unmeasured(comparison)}"
    yield f"<h2>Quality against time</h2><div class=two>{_plots(comparison)}</div>"
    yield f"<h2>Cost</h2><div class=two>{_costs(measured)}</div>"
    yield (
        "<h2>Edited copies</h2><p>The share of copies whose original came first, by what was "
        f"done to them.</p>{_edits(measured)}"
    )
    if len(measured) > 1:
        yield (
            "<h2>Agreement</h2><p>Of the ten most similar photos, the share that two models have "
            f"in common. 1 means that it does not matter which you use.</p>{_agreement(comparison)}"
        )
    yield f"<h2>What each model finds most similar</h2>{_examples(comparison, pictures)}"
    yield f"<h2>Copies that were not found</h2>{_misses(comparison, pictures)}"
    yield f"<h2>How this was measured</h2>{_how(comparison)}"


def _counted(comparison: Comparison) -> str:
    sample = comparison.sample
    words = [f"{len(sample):,} photos, drawn from {sample.found:,} files by seed {comparison.seed}"]
    if sample.skipped:
        words.append(f"{len(sample.skipped):,} files could not be read and were left out")
    if sample.repeated:
        words.append(f"{sample.repeated:,} were the same again")
    return "; ".join(words) + "."


def _unmeasured(comparison: Comparison) -> str:
    rows = "".join(
        f"<li><b>{escape(model.name)}</b>: {escape(model.problem)}</li>"
        for model in comparison.unmeasured
    )
    return f"<p>Not measured:</p><ul>{rows}</ul>" if rows else ""


def _answers(comparison: Comparison) -> str:
    """The three things that people ask."""
    measured = comparison.measured
    fast = min(measured, key=lambda model: model.pipeline_ms)
    cards = [_card("Fastest here", fast.name, f"{1000 / fast.pipeline_ms:.0f} photos a second")]
    with_albums = [model for model in measured if model.albums]
    if with_albums:
        good = max(with_albums, key=_album_quality)
        figure = f"mean average precision {_album_quality(good):.2f}"
        cards.append(_card("Best at your albums", good.name, figure))
    else:
        cards.append(
            _card("Best at your albums", "not measured", "with --labels, subfolders are albums")
        )
    finder = max(measured, key=lambda model: model.copies.single)
    cards.append(
        _card("Finds most edited copies", finder.name, f"{finder.copies.single:.1%} of them")
    )
    return f"<div class=cards>{''.join(cards)}</div>"


def _card(question: str, name: str, figure: str) -> str:
    return (
        f"<div class=card><span>{question}</span><b>{escape(name)}</b>"
        f"<span>{escape(figure)}</span></div>"
    )


def _album_quality(model: Measured) -> float:
    return model.albums.mean_average_precision if model.albums else 0.0


def _columns(
    comparison: Comparison,
) -> list[tuple[str, Callable[[Measured], float], Callable[[float], str], int]]:
    """Heading, figure, its text, and whether more (1) or less (-1) is better."""
    columns: list[tuple[str, Callable[[Measured], float], Callable[[float], str], int]] = [
        ("Photos a second", lambda m: 1000 / m.pipeline_ms, lambda v: f"{v:,.1f}", 1),
        ("Embedding, ms", lambda m: m.embed_ms, lambda v: f"{v:,.1f}", -1),
        ("Memory, MB", lambda m: m.memory / 1e6, lambda v: f"{v:,.0f}", -1),
        ("File, MB", lambda m: m.file_bytes / 1e6, lambda v: f"{v:,.1f}", -1),
        ("Vector, bytes", lambda m: m.vector_bytes, lambda v: f"{v:,.0f}", -1),
        ("Copies found", lambda m: m.copies.single, lambda v: f"{v:.3f}", 1),
    ]
    if any(model.albums for model in comparison.measured):
        columns += [
            ("Album mAP", _album_quality, lambda v: f"{v:.3f}", 1),
            (
                "Album precision at 10",
                lambda m: m.albums.precision_at_10 if m.albums else 0.0,
                lambda v: f"{v:.3f}",
                1,
            ),
        ]
    return columns


def _table(comparison: Comparison) -> str:
    measured, columns = comparison.measured, _columns(comparison)
    best = [max(way * figure(model) for model in measured) for _, figure, _, way in columns]
    rows = []
    for model in measured:
        cells = []
        for (_, figure, said, way), most in zip(columns, best, strict=True):
            value = figure(model)
            mark = " class=best" if way * value == most and len(measured) > 1 else ""
            cells.append(f"<td{mark}>{said(value)}</td>")
        rows.append(f"<tr><th>{escape(model.name)}</th>{''.join(cells)}</tr>")
    heads = "".join(f"<th>{heading}</th>" for heading, *_ in columns)
    return f"<div class=wide><table><tr><th>Model</th>{heads}</tr>{''.join(rows)}</table></div>"


def _plots(comparison: Comparison) -> str:
    measured = comparison.measured
    time = "ms a photo, from file to vector"
    copies = [Point(m.name, m.pipeline_ms, m.copies.single) for m in measured]
    plots = [_figure(scatter(copies, time, "edited copies found"))]
    albums = [Point(m.name, m.pipeline_ms, _album_quality(m)) for m in measured if m.albums]
    if albums:
        plots.append(_figure(scatter(albums, time, "albums: mean average precision")))
    return "".join(plots)


def _costs(measured: Sequence[Measured]) -> str:
    speed = [(m.name, m.embed_ms, f"{m.embed_ms:.1f} ms") for m in measured]
    memory = [(m.name, m.memory / 1e6, f"{m.memory / 1e6:,.0f} MB") for m in measured]
    return _figure(bars("Embedding", speed), "Embedding, processor time a photo") + _figure(
        bars("Memory", memory), "Memory of a process with this model alone"
    )


def _figure(svg: str, caption: str = "") -> str:
    return f"<figure>{f'<figcaption>{caption}</figcaption>' if caption else ''}{svg}</figure>"


def _shaded(value: float) -> str:
    """A cell whose ground is the stronger, the nearer the value is to 1."""
    return f'<td style="background:rgba(76,130,245,{value / 2:.2f})">{value:.2f}</td>'


def _edits(measured: Sequence[Measured]) -> str:
    heads = "".join(f"<th>{escape(model.name)}</th>" for model in measured)
    rows = "".join(
        f"<tr><th>{edit.replace('_', ' ')}</th>"
        + "".join(_shaded(model.copies.recall_at_1[edit]) for model in measured)
        + "</tr>"
        for edit in EDITS
    )
    return f"<div class=wide><table><tr><th>Edit</th>{heads}</tr>{rows}</table></div>"


def _agreement(comparison: Comparison) -> str:
    names = [model.name for model in comparison.measured]
    heads = "".join(f"<th>{escape(name)}</th>" for name in names)
    rows = "".join(
        f"<tr><th>{escape(name)}</th>"
        + "".join(
            "<td>·</td>" if name == other else _shaded(comparison.agreement[name, other])
            for other in names
        )
        + "</tr>"
        for name in names
    )
    return f"<div class=wide><table><tr><th></th>{heads}</tr>{rows}</table></div>"


def _examples(comparison: Comparison, pictures: "_Pictures") -> str:
    """The same photos looked up by every model."""
    shots = comparison.sample.shots
    count = min(EXAMPLES, len(shots))
    blocks = []
    for number in range(count):
        query = number * len(shots) // count
        rows = []
        for model in comparison.measured:
            hits = [
                pictures.photo(int(hit), f"{cosine:.2f}", _alike(comparison, query, int(hit)))
                for hit, cosine in zip(
                    model.nearest[query, :HITS], model.cosines[query, :HITS], strict=True
                )
            ]
            said = "".join(hits) if model.usable[query] else "<i>no vector for this photo</i>"
            rows.append(f"<div class=row><b>{escape(model.name)}</b>{said}</div>")
        name = escape(display(shots[query].path.rpartition(b"/")[2]))
        asked = pictures.photo(query, "asked for")
        blocks.append(
            f"<section class=example><div class=asked>{asked}<span>{name}</span></div>"
            f"<div>{''.join(rows)}</div></section>"
        )
    note = (
        "<p>Numbers are cosines, which differ in meaning from model to model; compare the order."
        + (" Green: of the same album.</p>" if comparison.labels else "</p>")
    )
    return note + "".join(blocks)


def _alike(comparison: Comparison, a: int, b: int) -> str:
    shots = comparison.sample.shots
    return "same" if comparison.labels and shots[a].album == shots[b].album else ""


def _misses(comparison: Comparison, pictures: "_Pictures") -> str:
    blocks = []
    for model in comparison.measured:
        shown = _spread(model.misses)
        if not shown:
            blocks.append(f"<p><b>{escape(model.name)}</b> found every copy.</p>")
            continue
        triples = "".join(
            f"<span class=miss>{pictures.copy(miss)}"
            f"{pictures.photo(miss.answer, 'came first')}"
            f"{pictures.photo(miss.photo, 'the original', 'same')}</span>"
            for miss in shown
        )
        blocks.append(
            f"<p><b>{escape(model.name)}</b> missed {len(model.misses):,} of "
            f"{model.copies.queries:,}:</p><div class=misses>{triples}</div>"
        )
    return "".join(blocks)


def _spread(misses: Sequence[Miss]) -> list[Miss]:
    """Some misses, of different edits as far as there are."""
    first: dict[str, Miss] = {}
    for miss in misses:
        first.setdefault(miss.edit, miss)
    different = list(first.values())
    return (different + [miss for miss in misses if miss not in different])[:MISSES]


def _how(comparison: Comparison) -> str:
    return (
        f"<p>Photos a second: from file to vector with {comparison.cores} processor cores, as when "
        "a library is indexed. Embedding: processor time a photo, decoding apart. Speeds vary "
        "with what else the computer does. Memory: the most that a process of its own had while "
        "it held the model; decoding happens elsewhere. Vector: what a photo takes in the "
        "library.</p><p>Copies found: of "
        f"{min(comparison.queries, len(comparison.sample)):,} photos, edited in "
        f"{len(EDITS)} ways each, the share whose original was the most similar of all photos. "
        "Album mAP and precision: each photo asks for the others of its album, averaged over "
        "albums.</p><p>This page holds small pictures and names of your photos; whoever gets the "
        "page sees them.</p>"
    )


class _Pictures:
    """The small pictures of a page, each held once as a rule of the style sheet."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._copies = _edited_copies(comparison)
        self._rules: dict[str, str] = {}

    def photo(self, number: int, caption: str, kind: str = "") -> str:
        """A photo of the sample by its number."""
        shot = self._comparison.sample.shots[number]
        name = f"p{number}"
        if name not in self._rules:
            self._keep(name, open_rgb(shot.picture, SMALL))
        return _pictured(name, caption, kind, display(shot.path.rpartition(b"/")[2]))

    def copy(self, miss: Miss) -> str:
        """An edited copy that was not found."""
        name = f"c{EDITS.index(miss.edit)}-{miss.photo}"
        if name not in self._rules:
            self._keep(name, open_rgb(jpeg(self._copies(miss), 90), SMALL))
        words = miss.edit.replace("_", " ")
        return _pictured(name, words, "", f"edited copy: {words}")

    def _keep(self, name: str, pixels: Pixels) -> None:
        data = base64.b64encode(jpeg(pixels, _QUALITY)).decode()
        self._rules[name] = f".{name}{{background-image:url(data:image/jpeg;base64,{data})}}"

    def style(self) -> str:
        return "".join(self._rules.values())


def _pictured(name: str, caption: str, kind: str, title: str) -> str:
    return (
        f'<span class="photo {kind}"><span class="{name}" role="img" '
        f'aria-label="{escape(title)}" title="{escape(title)}"></span>{escape(caption)}</span>'
    )


def _edited_copies(comparison: Comparison) -> Callable[[Miss], Pixels]:
    """The copies as the models saw them: the same seed makes the same ones again."""
    shots = comparison.sample.shots
    chosen = chosen_for_edits(len(shots), comparison.queries, comparison.seed)
    wanted = {
        (miss.edit, miss.photo) for model in comparison.measured for miss in _spread(model.misses)
    }
    pictures = [open_rgb(shots[int(number)].picture) for number in chosen]
    kept = {
        (edit, int(number)): copy
        for edit, copies in edited(pictures, EDITS, comparison.seed)
        for number, copy in zip(chosen, copies, strict=True)
        if (edit, int(number)) in wanted
    }
    return lambda miss: kept[miss.edit, miss.photo]
