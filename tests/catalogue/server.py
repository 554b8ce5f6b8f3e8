"""A small web server on the loopback address, with everything real ones do to a download."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Server(ThreadingHTTPServer):
    """`files`: contents by path. `ranges`: the Range headers that were asked for. `break_after`:
    close the connection after so many bytes, once. `hold`: wait for this event after `hold_after`
    bytes; `held` is set meanwhile. `redirect`: answer with this address."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[str, bytes] = {}
        self.ranges: list[str | None] = []
        self.break_after: int | None = None
        self.hold: threading.Event | None = None
        self.hold_after = 0
        self.held = threading.Event()
        self.knows_ranges = True
        self.redirect = ""

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        server = self.server
        wanted = self.headers.get("Range")
        server.ranges.append(wanted)
        if server.redirect:
            self.send_response(302)
            self.send_header("Location", server.redirect)
            self.end_headers()
            return
        data = server.files.get(self.path)
        if data is None:
            self.send_error(404)
            return
        start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
        if wanted and server.knows_ranges:
            if start >= len(data):
                self.send_error(416)
                return
            data = data[start:]
            self.send_response(206)
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if server.break_after is not None:
            data, server.break_after = data[: server.break_after], None
        if server.hold is not None:
            self.wfile.write(data[: server.hold_after])
            data = data[server.hold_after :]
            server.held.set()
            server.hold.wait(30)
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        return


@contextmanager
def serving() -> Iterator[Server]:
    """A running server; ended and joined at the end."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
