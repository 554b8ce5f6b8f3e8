"""Lists of patterns as people write them: with commas between them."""

import re

_COMMA = re.compile(r",(?!\])")
"""A comma in brackets is one of a name."""


def joined(patterns: tuple[str, ...]) -> str:
    """Patterns in one line."""
    return ", ".join(patterns)


def parted(line: str) -> tuple[str, ...]:
    """The patterns of a line."""
    return tuple(part.strip() for part in _COMMA.split(line) if part.strip())


def in_list(pattern: str) -> str:
    """A pattern that fits the same names and holds no bare comma."""
    return pattern.replace(",", "[,]")
