"""Workers that die, hang and eat memory cost their own file and nothing else."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path

import psutil
import pytest
from PIL import Image

from photofinder.errors import PhotofinderError, Reason
from photofinder.imaging.decode import InputSpec
from photofinder.imaging.decode_pool import Decoded, DecodePool, Failure, Limits, Outcome, Task
from tests.imaging import decode_hooks as orders
from tests.imaging.pictures import encoded, quarters, textured

OBEDIENT = "tests.imaging.decode_hooks:obedient"
SPEC = InputSpec(64, "squash", 64, "bicubic")
PATIENCE = 60.0
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits and signals")


def written(folder: Path, name: str, data: bytes) -> Task:
    path = folder / name
    path.write_bytes(data)
    return Task(os.fsencode(path), (SPEC,), token=name)


def photos(folder: Path, count: int) -> list[Task]:
    return [
        written(folder, f"{i}.jpg", encoded(textured(200, 150, i), "JPEG")) for i in range(count)
    ]


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    pause = Future[None]()
    while not condition():
        assert time.monotonic() < deadline
        with pytest.raises(TimeoutError):
            pause.result(0.01)


def result(future: Future[Outcome]) -> Outcome:
    return future.result(PATIENCE)


def essence(outcome: Outcome) -> object:
    """All of an outcome that must not depend on where it was made."""
    if isinstance(outcome, Failure):
        return outcome.reason, outcome.detail, outcome.stat, outcome.content_hash
    picture = outcome.picture
    arrays = tuple(array.tobytes() for array in picture.inputs)
    return outcome.content_hash, outcome.stat, picture.facts, picture.thumbnail, arrays


def test_workers_and_this_process_give_the_same(tmp_path: Path) -> None:
    tasks = photos(tmp_path, 6)
    tasks.append(written(tmp_path, "text.jpg", b"text"))
    tasks.append(written(tmp_path, "cut.jpg", encoded(textured(99, 99), "JPEG")[:900]))
    tasks.append(Task(b"/nowhere/x.jpg", (SPEC,)))
    tasks.append(written(tmp_path, "odd.png", orders.RAISE))
    with DecodePool(0, decode=OBEDIENT) as here, DecodePool(2, decode=OBEDIENT) as there:
        near = [result(here.submit(task)) for task in tasks]
        far = [result(future) for future in [there.submit(task) for task in tasks]]
    assert [outcome.task for outcome in far] == tasks
    assert [essence(outcome) for outcome in far] == [essence(outcome) for outcome in near]
    assert [type(outcome) for outcome in near] == [Decoded] * 6 + [Failure] * 4
    assert isinstance(near[-1], Failure) and near[-1].reason is Reason.CRASHED


@posix
@pytest.mark.parametrize("workers", [1, 2])
def test_a_dying_worker_costs_only_its_file(tmp_path: Path, workers: int) -> None:
    tasks = photos(tmp_path, 9)
    for place in (0, 4, 5):
        tasks.insert(place, written(tmp_path, f"bad{place}.png", orders.DIE))
    with DecodePool(workers, decode=OBEDIENT) as pool:
        outcomes = [result(f) for f in [pool.submit(task) for task in tasks]]
    failures = [o for o in outcomes if isinstance(o, Failure)]
    assert [str(f.task.token) for f in failures] == ["bad0.png", "bad4.png", "bad5.png"]
    for failure in failures:
        assert failure.reason is Reason.CRASHED
        assert failure.crashed
        assert "SIGKILL" in failure.detail


@posix
def test_a_worker_killed_while_idle_costs_nothing(tmp_path: Path) -> None:
    tasks = photos(tmp_path, 2)
    with DecodePool(1) as pool:
        assert isinstance(result(pool.submit(tasks[0])), Decoded)
        (pid,) = pool.worker_pids
        process = psutil.Process(pid)
        process.kill()
        wait_until(lambda: not process.is_running() or process.status() == psutil.STATUS_ZOMBIE)
        assert isinstance(result(pool.submit(tasks[1])), Decoded)
        assert pool.worker_pids != (pid,)


@pytest.mark.parametrize("order", [orders.HANG, orders.SPIN], ids=["hang", "spin"])
def test_wall_limit(tmp_path: Path, order: bytes) -> None:
    bad, good = written(tmp_path, "bad.png", order), photos(tmp_path, 1)[0]
    with DecodePool(1, Limits(wall_seconds=0.5), decode=OBEDIENT) as pool:
        outcome, other = pool.submit(bad), pool.submit(good)
        failure = result(outcome)
        assert isinstance(result(other), Decoded)
    assert isinstance(failure, Failure)
    assert failure.reason is Reason.TOO_SLOW
    assert failure.crashed


@posix
def test_cpu_limit(tmp_path: Path) -> None:
    bad = written(tmp_path, "bad.png", orders.SPIN)
    with DecodePool(1, Limits(wall_seconds=PATIENCE, cpu_seconds=1), decode=OBEDIENT) as pool:
        failure = result(pool.submit(bad))
    assert isinstance(failure, Failure)
    assert failure.reason is Reason.TOO_SLOW


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux only")
def test_memory_limit(tmp_path: Path) -> None:
    big = written(tmp_path, "big.png", encoded(Image.new("1", (13000, 13000)), "PNG"))
    hungry = written(tmp_path, "hungry.png", orders.EAT_MEMORY)
    small = photos(tmp_path, 2)
    with DecodePool(1, Limits(memory_bytes=350 << 20), decode=OBEDIENT) as pool:
        outcomes = [result(pool.submit(task)) for task in (small[0], hungry, big, small[1])]
    first, *failures, last = outcomes
    assert isinstance(first, Decoded) and isinstance(last, Decoded)
    for failure in failures:
        assert isinstance(failure, Failure)
        assert failure.reason is Reason.NO_MEMORY
        assert not failure.crashed
        assert failure.content_hash is not None


@posix
def test_workers_cannot_write_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with DecodePool(1, decode=OBEDIENT) as pool:
        outcome = result(pool.submit(written(tmp_path, "a.png", orders.WRITE)))
    assert isinstance(outcome, Failure)
    assert (tmp_path / "written-by-a-worker").stat().st_size == 0


def test_output_of_libraries_does_not_garble_answers(tmp_path: Path) -> None:
    with DecodePool(1, decode=OBEDIENT) as pool:
        for _ in range(2):
            outcome = result(pool.submit(written(tmp_path, "a.png", orders.BABBLE)))
            assert isinstance(outcome, Decoded)


def test_workers_import_nothing_heavy(tmp_path: Path) -> None:
    with DecodePool(1, decode=OBEDIENT) as pool:
        outcome = result(pool.submit(written(tmp_path, "a.png", orders.REPORT)))
    assert isinstance(outcome, Decoded)


@posix
def test_workers_are_polite(tmp_path: Path) -> None:
    with DecodePool(1, Limits(nice=7)) as pool:
        result(pool.submit(photos(tmp_path, 1)[0]))
        process = psutil.Process(pool.worker_pids[0])
        assert process.nice() >= psutil.Process().nice() + 7
        os.kill(process.pid, signal.SIGINT)
        assert isinstance(result(pool.submit(photos(tmp_path, 1)[0])), Decoded)
        assert pool.worker_pids == (process.pid,)
        if sys.platform == "linux":
            # standard streams, the two pipes of the conversation: nothing of ours
            assert process.num_fds() <= 6


def test_idle_workers_go_away(tmp_path: Path) -> None:
    with DecodePool(1, Limits(idle_seconds=0.05)) as pool:
        assert pool.worker_pids == ()
        for task in photos(tmp_path, 2):
            assert isinstance(result(pool.submit(task)), Decoded)
            wait_until(lambda: pool.worker_pids == ())


def test_close_cancels_what_is_not_done(tmp_path: Path) -> None:
    pool = DecodePool(2, decode=OBEDIENT)
    futures = [pool.submit(written(tmp_path, f"{i}.png", orders.HANG)) for i in range(6)]
    wait_until(lambda: len(pool.worker_pids) == 2)
    processes = [psutil.Process(pid) for pid in pool.worker_pids]
    pool.close()
    pool.close()
    for future in futures:
        with pytest.raises(CancelledError):
            future.result(0)
    assert not any(process.is_running() for process in processes)
    with pytest.raises(RuntimeError):
        pool.submit(Task(b"x"))


def test_close_without_work() -> None:
    DecodePool(3).close()
    DecodePool(0).close()


def test_cancelled_futures_are_skipped(tmp_path: Path) -> None:
    good = photos(tmp_path, 2)
    with DecodePool(1, Limits(wall_seconds=1), decode=OBEDIENT) as pool:
        slow = pool.submit(written(tmp_path, "a.png", orders.HANG))
        cancelled = pool.submit(good[0])
        last = pool.submit(good[1])
        assert cancelled.cancel()
        assert slow.cancel()  # in flight: its answer is dropped
        assert isinstance(result(last), Decoded)
    assert cancelled.cancelled() and slow.cancelled()


@pytest.mark.parametrize(
    "decode", ["tests.imaging.decode_hooks:missing", "tests.imaging.no_such_module:decode"]
)
def test_workers_that_cannot_start(tmp_path: Path, decode: str) -> None:
    with DecodePool(1, decode=decode) as pool:
        future = pool.submit(photos(tmp_path, 1)[0])
        with pytest.raises(PhotofinderError, match="cannot be started"):
            future.result(PATIENCE)


PARENT = """
import sys, time
from photofinder.imaging.decode_pool import DecodePool, Task
pool = DecodePool(2, decode="tests.imaging.decode_hooks:obedient")
pool.submit(Task(sys.argv[1].encode()))
pool.submit(Task(sys.argv[1].encode()))
while len(pool.worker_pids) < 2:
    time.sleep(0.01)
print(*pool.worker_pids, flush=True)
time.sleep(3600)
"""


@posix
def test_workers_die_with_their_parent(tmp_path: Path) -> None:
    """Even in the middle of a decode that would never end (Linux), or after it."""
    order = orders.SPIN if sys.platform == "linux" else encoded(quarters(), "PNG")
    task = written(tmp_path, "a.png", order)
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, os.fsdecode(task.path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as parent:
        assert parent.stdout is not None
        pids = [int(word) for word in parent.stdout.readline().split()]
        workers = [psutil.Process(pid) for pid in pids]
        parent.kill()
    assert len(workers) == 2
    _, alive = psutil.wait_procs(workers, timeout=PATIENCE)
    assert not alive


def test_token_stays_here_and_expectation_counts(tmp_path: Path) -> None:
    task = photos(tmp_path, 1)[0]
    with DecodePool(1) as pool:
        token = object()
        outcome = result(pool.submit(Task(task.path, token=token, expected=(1, 2))))
    assert outcome.task.token is token
    assert isinstance(outcome, Failure)
    assert outcome.reason is Reason.CHANGING
