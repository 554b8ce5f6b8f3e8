"""The system's limits on watching folders (inotify(7)), and what to say about them."""

import contextlib
import os

from photofinder.paths import display

_LIMITS = "/proc/sys/fs/inotify"


def limit(name: str) -> int | None:
    """One of max_user_watches, max_user_instances, max_queued_events; None without inotify."""
    try:
        with open(f"{_LIMITS}/{name}", "rb") as stream:
            return int(stream.read())
    except (OSError, ValueError):
        return None


def watches_held() -> int | None:
    """How many folders this process really watches, by the kernel's account; None elsewhere."""
    try:
        descriptors = os.listdir("/proc/self/fd")
    except OSError:
        return None
    held = 0
    for descriptor in descriptors:
        with contextlib.suppress(OSError):  # closed since
            if os.readlink(f"/proc/self/fd/{descriptor}") != "anon_inode:inotify":
                continue
            with open(f"/proc/self/fdinfo/{descriptor}", "rb") as stream:
                held += sum(line.startswith(b"inotify wd:") for line in stream)
    return held


def watches_advice(root: bytes, unwatched: int | None) -> str:
    """Why folders of a root are not watched and how to allow it; `unwatched` None: none is."""
    name = display(root)
    if unwatched is None:
        text = f"{name} cannot be watched and will be looked at every 15 minutes."
    else:
        text = (
            f"{name}: {unwatched:,} of its folders cannot be watched and will be looked at every "
            "15 minutes."
        )
    allowed = limit("max_user_watches")
    if allowed is None:
        return text
    wanted = max(524_288, 4 * allowed)
    return (
        f"{text} The system allows {allowed:,} watched folders. To allow more: "
        f"sudo sysctl fs.inotify.max_user_watches={wanted}"
    )


def instances_advice(error: OSError) -> str:
    """Why nothing can be watched at all."""
    text = (
        f"Folders cannot be watched ({error.strerror or error}) and will be looked at every "
        "15 minutes."
    )
    allowed = limit("max_user_instances")
    if allowed is None:
        return text
    wanted = max(1024, 4 * allowed)
    return (
        f"{text} The system allows {allowed:,} watching programs. To allow more: "
        f"sudo sysctl fs.inotify.max_user_instances={wanted}"
    )
