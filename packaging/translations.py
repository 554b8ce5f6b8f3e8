"""The translations, by Qt Linguist's tools, which come with PySide6.

    python packaging/translations.py build    compile what has changed: .ts -> .qm, for the app
    python packaging/translations.py update   bring the texts of the program into every .ts

What is said below the window (errors, what to do about them, what is wrong with a file) is written
there in English, for the command line as well. `update` collects these sentences in a module of
the window, which recognises and translates them.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "photofinder"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "es", "ja", "zh_CN")
BELOW = ("catalogue", "comparison", "imaging", "indexing", "integration", "library", "search")
"""Packages whose sentences may reach the window; so may those of the modules beside them."""
KNOWN = PACKAGE / "gui" / "known_sentences.py"
LONGEST = 82
"""Characters of a literal in a line of that module."""


def build() -> None:
    """Compile every .ts that is newer than its .qm."""
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        # two builds at once must not read each other's half
        with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
            made = Path(folder, target.name)
            _tool("lrelease", "-silent", str(source), "-qm", str(made))
            made.replace(target)


def update() -> None:
    """Texts that are new are unfinished in the .ts, texts that are gone are dropped.

    The English one holds the texts with a number alone: it says them in one and in many.
    """
    KNOWN.write_text(_module(sorted(set(sentences()))), "utf-8")
    sources = sorted(str(path) for path in (PACKAGE / "gui").rglob("*.py"))
    for language in LANGUAGES:
        only = ["-pluralonly"] if language == "en" else []
        target = ["-target-language", language, "-ts", str(FOLDER / f"photofinder_{language}.ts")]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        _tool("lupdate", *options, *only, *sources, *target)


def sentences() -> Iterator[str]:
    """The sentences that are written below the window; values are gaps: {1}, {2} and so on."""
    paths = [path for name in BELOW for path in (PACKAGE / name).rglob("*.py")]
    paths += [PACKAGE / name for name in ("app.py", "paths.py", "settings.py")]
    for path in paths:
        if path.exists():
            yield from _sentences_in(ast.parse(path.read_text("utf-8")))


def _sentences_in(tree: ast.Module) -> Iterator[str]:
    parts = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if part is not node
    }
    explained = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) in parts or id(node) in explained:
            continue
        text = _template(node)
        if text is not None and _is_sentence(text):
            yield text


def _template(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    text, gaps = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            gaps += 1
            text += f"{{{gaps}}}"
    return text


def _is_sentence(text: str) -> bool:
    """Begins as one, ends as one or with what a colon announces, and has some words."""
    begins = text[:1].isupper() or text.startswith("{")
    ends = re.search(r"(\.|: \{\d+\}|=\{\d+\})$", text)
    sql = re.match(r"(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA)\b", text)
    return bool(begins and ends and not sql and len(re.findall(r"[A-Za-z]{2,}", text)) > 1)


def _module(texts: list[str]) -> str:
    lines = [
        '"""The sentences that are written below the window; values are gaps: {1}, {2} and so on.',
        "",
        "Collected by packaging/translations.py update.",
        '"""',
        "",
        "from PySide6.QtCore import QT_TRANSLATE_NOOP",
        "",
        "# fmt: off",
        "_MARKED = (",
    ]
    for text in texts:
        pieces = textwrap.wrap(text, LONGEST, drop_whitespace=False, break_on_hyphens=False)
        lines.append('    QT_TRANSLATE_NOOP("",')
        lines += [f"        {json.dumps(piece, ensure_ascii=False)}" for piece in pieces]
        lines[-1] += "),"
    return "\n".join(
        [*lines, ")", "# fmt: on", "SENTENCES = tuple(str(text) for text in _MARKED)", ""]
    )


def _tool(name: str, *arguments: str) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent
    subprocess.run([folder / name, *arguments], check=True)


if __name__ == "__main__":
    commands = {"build": build, "update": update}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]]()
