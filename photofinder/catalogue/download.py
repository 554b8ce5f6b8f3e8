"""Fetches one file over the network: the only module of the program that opens an
internet socket.

Nothing calls it but a command or button by which the user asks for this very file. A download that
was interrupted goes on where it stopped; a file is only put in place when size and hash are right.
"""

import hashlib
import http.client
import os
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path

from photofinder.errors import ModelError
from photofinder.paths import remove_own_file

Progress = Callable[[int, int], None]
"""Hears (bytes that are there, bytes in all; 0 when that is not known)."""

TIMEOUT_S = 30.0
_CHUNK = 1 << 18
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Stopped(Exception):
    """The download was ended on request; what is there is kept for the next time."""


def host(url: str) -> str:
    """The computer that will be contacted."""
    return urllib.parse.urlsplit(url).hostname or ""


def told(url: str) -> str:
    """What to say before a download begins: who is contacted, and learns what."""
    return (
        f"from {host(url)}. That computer learns your network address and which files you want; "
        "nothing else is sent."
    )


def part_of(target: Path) -> Path:
    """Where what was fetched of a file lies until it is whole and right."""
    return target.with_name(target.name + ".part")


def fetch(
    url: str,
    target: Path,
    *,
    size: int | None = None,
    sha256: str | None = None,
    tell: Progress = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> str:
    """Download `url` to `target`; returns the sha256 of the file.

    `size` in bytes and `sha256` (or its first digits) are checked where they are known. What was
    fetched before an interruption lies in `target` + ".part" and is used. Raises ModelError with
    one sentence (no network, refused, wrong size or hash, disk full), and Stopped.
    """
    _check_address(url)
    part = part_of(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _receive(url, part, size, tell, stop)
        found = _digest(part)
        length = part.stat().st_size
        if (size is not None and length != size) or not found.startswith(sha256 or ""):
            remove_own_file(part, target.parent)
            raise ModelError(
                f"What came from {host(url)} is not the file that was meant ({length} bytes, "
                f"sha256 {found[:16]}…) and was thrown away."
            )
        part.replace(target)
    except urllib.error.HTTPError as error:
        error.close()
        raise ModelError(f"{host(url)} answered {error.code} ({error.reason}): {url}.") from error
    except (urllib.error.URLError, http.client.HTTPException, TimeoutError) as error:
        reason = getattr(error, "reason", None) or error
        raise ModelError(
            f"{host(url)} cannot be reached ({reason}). What was fetched is kept; try again, or "
            f"fetch {url} elsewhere and bring the file."
        ) from error
    except OSError as error:
        raise ModelError(
            f"The file could not be fetched to {target}: {error.strerror or error}."
        ) from error
    return found


def _check_address(url: str) -> None:
    scheme = urllib.parse.urlsplit(url).scheme
    if scheme != "https" and not (scheme == "http" and host(url) in _LOOPBACK):
        raise ModelError(f"Only https addresses are fetched, not {url}.")


class _SecureRedirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only to an address that could have been asked for at first."""

    def redirect_request(
        self, req: urllib.request.Request, fp: object, code: int, msg: str, headers: object,
        newurl: str,
    ) -> urllib.request.Request | None:  # fmt: skip
        _check_address(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _receive(
    url: str, part: Path, size: int | None, tell: Progress, stop: Callable[[], bool]
) -> None:
    """Append what is missing to the part file."""
    have = part.stat().st_size if part.exists() else 0
    if size is not None and have >= size:
        return  # whole, or wrong: the check will tell
    request = urllib.request.Request(url, headers={"User-Agent": "photofinder"})
    if have:
        request.add_header("Range", f"bytes={have}-")
    opener = urllib.request.build_opener(_SecureRedirects)
    try:
        answer = opener.open(request, timeout=TIMEOUT_S)
    except urllib.error.HTTPError as error:
        if error.code == 416 and have:
            error.close()
            return  # nothing is missing
        raise
    with answer:
        if answer.status != 206:
            have = 0  # the server sends everything again
        coming = int(answer.headers.get("Content-Length") or 0)
        total = size or (have + coming if coming else 0)
        with part.open("ab" if have else "wb") as stream:
            while chunk := answer.read1(_CHUNK):
                have += len(chunk)
                if size is not None and have > size:
                    break
                stream.write(chunk)
                tell(have, total)
                if stop():
                    raise Stopped
            stream.flush()
            os.fsync(stream.fileno())
    if total and have < total:
        raise http.client.IncompleteRead(b"", total - have)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
