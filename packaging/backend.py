"""How a wheel is built: by setuptools, once the translations are compiled.

Only a wheel needs the tools for that; an editable install, which `make run` makes, is spared them.
"""

from collections.abc import Mapping
from typing import Any

import translations
from setuptools import build_meta
from setuptools.build_meta import (
    build_editable,
    build_sdist,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]


def get_requires_for_build_wheel(config_settings: Mapping[str, Any] | None = None) -> list[str]:
    """What setuptools asks for, and Qt Linguist's tools."""
    return [*build_meta.get_requires_for_build_wheel(config_settings), "PySide6-Essentials>=6.10"]


def build_wheel(
    wheel_directory: str,
    config_settings: Mapping[str, Any] | None = None,
    metadata_directory: str | None = None,
) -> str:
    """Compile the translations, then build; returns the name of the wheel."""
    translations.build()
    return build_meta.build_wheel(wheel_directory, config_settings, metadata_directory)
