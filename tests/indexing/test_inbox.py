"""Requests merge, calls fail after the end, waiting ends when all is done."""

import pytest

from photofinder.indexing.inbox import Closed, Inbox
from photofinder.indexing.status import Scan


def test_wider_scans_swallow_narrower_ones() -> None:
    inbox = Inbox()
    for scan in (Scan(1, b"a"), Scan(1, b"a"), Scan(2, b"x"), Scan(1), Scan(1, b"b")):
        inbox.request(scan)
    assert inbox.take_scans() == [Scan(2, b"x"), Scan(1)]
    inbox.request(Scan(3))
    inbox.request(Scan())
    inbox.request(Scan(4, b"y"))
    assert inbox.take_scans() == [Scan()] and inbox.take_scans() == []


def test_done_only_when_everything_posted_is_done() -> None:
    inbox = Inbox()
    inbox.request(Scan())
    seen = inbox.posted
    inbox.rest(seen)
    assert inbox.wait_done(0)
    inbox.request(Scan())
    assert not inbox.wait_done(0)
    inbox.rest(seen)
    assert not inbox.wait_done(0)
    inbox.rest(inbox.posted)
    assert inbox.wait_done(0)
    inbox.rest(None)
    assert not inbox.wait_done(0)


def test_calls_that_come_too_late_fail() -> None:
    inbox = Inbox()
    given_up = inbox.call(lambda _: 0)
    waiting = inbox.call(lambda _: 1)
    assert given_up.cancel()
    inbox.stop()
    late = inbox.call(lambda _: 2)
    for future in (waiting, late):
        with pytest.raises(Closed):
            future.result(0)
    assert inbox.filled and not inbox.wait_done(0)
