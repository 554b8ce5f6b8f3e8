"""Nothing in the package can delete a photo for good."""

import ast
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


def test_the_search_for_deleting_calls_finds_them() -> None:
    source = "os.remove(x)\npath.unlink()\nshutil.rmtree(y)\nqueue.remove(z)\n"
    assert _deleting_calls(source) == [("os.remove", 1), ("path.unlink", 2), ("shutil.rmtree", 3)]


def test_only_own_cache_files_can_be_removed() -> None:
    calls = {
        (str(path.relative_to(PACKAGE)), call)
        for path in PACKAGE.rglob("*.py")
        for call, _ in _deleting_calls(path.read_text("utf-8"))
    }
    # remove_own_file refuses everything outside the app's own folder (see test_paths.py).
    assert calls == {("paths.py", "path.unlink")}
