"""Nothing in the package can delete a photo for good."""

import ast
from collections.abc import Callable
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "photofinder"
FORBIDDEN = {"remove", "unlink", "removedirs", "rmtree", "rmdir", "truncate", "send2trash"}
MODULES = {"os", "shutil", "send2trash"}


def _deleting_calls(source: str) -> list[tuple[str, int]]:
    """(what is called, line) of each call that takes a file or folder off the disk."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner, name = node.func.value, node.func.attr
        of_module = isinstance(owner, ast.Name) and owner.id in MODULES
        if (name in FORBIDDEN and of_module) or name in ("unlink", "rmtree"):
            found.append((ast.unparse(node.func), node.lineno))
    return found


def _replacing_calls(source: str) -> list[tuple[str, int]]:
    """(what is called, line) of each call that can put a file in the place of another one."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner, name = node.func.value, node.func.attr
        if isinstance(owner, ast.Name) and owner.id in MODULES:
            replacing = name in ("rename", "renames", "replace", "move", "copyfile", "copy2")
        else:  # str.replace has two arguments, Path.replace one
            replacing = name == "replace" and len(node.args) == 1 and not node.keywords
        if replacing:
            found.append((ast.unparse(node.func), node.lineno))
    return found


def _called(calls: Callable[[str], list[tuple[str, int]]]) -> set[tuple[str, str]]:
    return {
        (path.relative_to(PACKAGE).as_posix(), call)
        for path in PACKAGE.rglob("*.py")
        for call, _ in calls(path.read_text("utf-8"))
    }


def test_the_search_for_deleting_calls_finds_them() -> None:
    source = "os.remove(x)\npath.unlink()\nshutil.rmtree(y)\nqueue.remove(z)\n"
    assert _deleting_calls(source) == [("os.remove", 1), ("path.unlink", 2), ("shutil.rmtree", 3)]


def test_the_search_for_replacing_calls_finds_them() -> None:
    source = "os.replace(x, y)\npath.replace(z)\nshutil.move(x, y)\ntext.replace(a, b)\n"
    assert _replacing_calls(source) == [
        ("os.replace", 1),
        ("path.replace", 2),
        ("shutil.move", 3),
    ]


def test_only_own_cache_files_can_be_removed() -> None:
    # remove_own_file refuses everything outside the app's own folder (see test_paths.py).
    assert _called(_deleting_calls) == {("paths.py", "path.unlink")}


def test_only_own_files_can_be_replaced() -> None:
    # All in the app's own folders, but the last, which is used only where nothing is in the way.
    assert _called(_replacing_calls) == {
        ("paths.py", "temporary.replace"),
        ("settings.py", "path.replace"),
        ("library/library.py", "path.replace"),
        ("library/database.py", "temporary.replace"),
        ("search/index_files.py", "Path(temporary).replace"),
        ("catalogue/download.py", "part.replace"),
        ("catalogue/ready.py", "target.replace"),
        ("indexing/renaming.py", "os.rename"),
    }
