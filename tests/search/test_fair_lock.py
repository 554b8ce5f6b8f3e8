"""Whoever waits comes next, however often the holder asks again."""

import threading

from photofinder.search.fair_lock import FairLock


def test_the_holder_may_take_it_again() -> None:
    lock = FairLock()
    with lock, lock:
        pass
    taken = threading.Event()

    def take() -> None:
        with lock:
            taken.set()

    thread = threading.Thread(target=take)
    thread.start()
    assert taken.wait(10)
    thread.join()


def test_a_waiting_thread_is_not_starved() -> None:
    lock = FairLock()
    turns: list[str] = []
    started, stop = threading.Event(), threading.Event()

    def loop() -> None:
        while not stop.is_set():
            with lock:
                turns.append("loop")
                started.set()

    thread = threading.Thread(target=loop)
    thread.start()
    assert started.wait(10)
    for _ in range(50):
        with lock:
            turns.append("search")
    stop.set()
    thread.join()
    assert turns.count("search") == 50


def test_nobody_else_is_inside() -> None:
    lock = FairLock()
    inside: list[int] = []
    most: list[int] = []

    def work() -> None:
        for _ in range(200):
            with lock:
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(most) == 1
