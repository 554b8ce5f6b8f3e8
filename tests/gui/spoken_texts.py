"""The texts in the source of the window: which are translated, and which forgot to ask for it."""

import ast
import itertools
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "photofinder" / "gui"

SHOWN_BY = {
    "setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setStatusTip",
    "setAccessibleDescription", "setWindowTitle", "setTitle", "setLabelText", "setFormat",
    "setInformativeText", "setDetailedText", "addAction", "addMenu", "addItem", "addItems",
    "addRow", "addTab", "setNameFilters", "drawText", "QLabel", "QPushButton", "QToolButton",
    "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QFileDialog", "QMessageBox",
    "label", "wrapped", "title", "push_button", "icon_button", "tell", "say",
}  # fmt: skip
"""Functions whose texts people read."""

NAMES = {"photofinder", "Photofinder"}
"""Texts that are the same in every language."""


def sources() -> list[Path]:
    """The modules of the window."""
    return sorted(PACKAGE.rglob("*.py"))


def forgotten(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of the words that are shown without being translated."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or _name(call.func) not in SHOWN_BY:
            continue
        arguments = call.args
        if _name(call.func) == "icon_button":
            arguments = arguments[1:]  # the first one names a drawing
        elif _name(call.func) == "addItem":
            arguments = arguments[:1]  # the second one is what the item stands for
        for argument in arguments:
            for text in _bare(argument):
                if any(a.isalpha() and b.isalpha() for a, b in itertools.pairwise(text)):
                    yield call.lineno, text


def translated(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls that translate: `tr(…)` and `self.tr(…)`."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) == "tr":
            yield call


def marked(tree: ast.AST) -> Iterator[str]:
    """The texts that are marked for translation, and translated elsewhere."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) == "QT_TRANSLATE_NOOP":
            text = call.args[1]
            assert isinstance(text, ast.Constant)
            yield str(text.value)


def context(tree: ast.Module, call: ast.Call) -> str:
    """Where Qt looks a text up: the class of `self`, or nothing."""
    if not isinstance(call.func, ast.Attribute):
        return ""
    for owner in ast.walk(tree):
        if isinstance(owner, ast.ClassDef) and any(node is call for node in ast.walk(owner)):
            return owner.name
    return ""


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _bare(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) if text.strip(" ·") not in NAMES:
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _bare(part)
        case ast.IfExp(body=body, orelse=other):
            yield from _bare(body)
            yield from _bare(other)
        case ast.BinOp(left=left, right=right):
            yield from _bare(left)
            yield from _bare(right)
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            yield text
