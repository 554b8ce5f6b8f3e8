"""How long the indexer waits for what; one record, so that tests need not wait."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """All in seconds."""

    quiet: float = 1.5
    """A folder is scanned when no event came for this long,"""
    longest: float = 10.0
    """or when its first event is this old."""
    fresh: float = 2.0
    """A file changed this recently may still be growing: it is read later."""
    retries: tuple[float, ...] = (5.0, 30.0, 300.0)
    """When a fresh file that could not be read is tried again; then it counts as damaged."""
    fresh_failure: float = 600.0
    """Only files changed this recently are worth those tries."""
    later: float = 3600.0
    """When an unreadable file is tried again: permissions may have changed."""
    health: float = 30.0
    """Between two looks at the roots, the watches and the clock."""
    poll: float = 900.0
    """Between two scans of what cannot be watched."""
    full_scan: float = 3600.0
    idle_release: float = 60.0
    """Model and decode workers are given back after so long without work."""
    disk_retry: float = 30.0
    """After a failed write, a damaged model and the like."""
    backup_after: float = 60.0
    """No backup is made earlier after the start."""
    suspend: float = 30.0
    """Wall clock and monotonic clock differing by more than this mean a suspend."""
