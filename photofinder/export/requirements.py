"""What making models needs beyond the program itself."""

import importlib.util

from photofinder.errors import UsageError

_MODULES = ("torch", "onnx", "onnxscript")


def require(modules: tuple[str, ...] = _MODULES) -> None:
    """Raise UsageError with the command to run when one of the modules is not installed."""
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    if missing:
        raise UsageError(
            f"Making models needs {' and '.join(missing)}, which this installation does not have. "
            "Install with: pip install 'photofinder[export]'"
        )
