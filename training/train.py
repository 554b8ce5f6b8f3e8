"""Train the student: `python -m training.train`. Stop it at any time; it resumes from its folder.

The schedule runs over wall-clock time: `--minutes` from the start, or what is left of them after a
stop. Both views of a photo serve both heads.
"""

import argparse
import json
import signal
import time
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from training import data, losses
from training.device import ThreadGovernor, pick_device, wait_while
from training.loader import Batch, Loader
from training.masters import Masters
from training.neighbours import neighbours
from training.net import COPY, Student
from training.schedule import Schedule, parse_phases
from training.shipped import load_shipped
from training.targets import Targets

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
# How much a strongly edited view counts for `look`, against a mild one.
STRONG = 0.5
# Steps before late descriptors serve as negatives, and in which only fresh heads learn.
QUEUE_AFTER = 200
HEADS_FIRST = 150


def normalise(pixels: Tensor, device: torch.device) -> Tensor:
    """uint8 [n, s, s, 3] to normalised float [n, 3, s, s], channels last in memory."""
    x = pixels.to(device).permute(0, 3, 1, 2).float().div_(255)
    mean = torch.tensor(MEAN, device=device).view(1, 3, 1, 1)
    return (x - mean) / torch.tensor(STD, device=device).view(1, 3, 1, 1)


class Trainer:
    """One student, its targets, and the queue of late copy descriptors."""

    def __init__(
        self, targets: Targets, device: torch.device, half: torch.dtype, lr: float
    ) -> None:
        self.targets, self.device, self.half = targets, device, half
        torch.manual_seed(0)
        self.student = Student(targets.classes)
        self.student.to(device).to(memory_format=torch.channels_last)
        self.masters = Masters(self.student, half, lr)
        self.queue = torch.zeros(0, COPY, device=device)
        self.queued = torch.zeros(0, dtype=torch.int64, device=device)

    def step(
        self, batch: Batch, lr: float, *, queue: int, heads_only: bool = False, live: bool = False
    ) -> dict[str, float]:
        """One update; the parts of the loss as numbers. `live` asks the teacher about the mild
        views themselves."""
        n = len(batch.numbers)
        x = normalise(batch.pixels, self.device).to(self.half)
        out = self.student(x.to(memory_format=torch.channels_last))
        weight = 0.25 + 0.75 * batch.seen.to(self.device)
        weight[n:] *= STRONG
        twice = torch.from_numpy(batch.numbers).repeat(2).numpy()
        wanted = self.targets.tokens(batch.numbers).repeat(2, 1)
        soft = self.targets.soft_labels(batch.numbers).repeat(2, 1)
        maps, inside = self.targets.maps(
            twice,
            batch.affine.to(self.device),
            batch.window.to(self.device),
            out.dense.shape[-1],
        )
        if live:
            # The mild views' own answers; an edit should not change what is in the picture, so
            # strong views keep the answers for the whole photo.
            token, probabilities, cells = self.targets.live(batch.pixels[:n], maps.shape[-1])
            wanted, soft = torch.cat([token, wanted[n:]]), torch.cat([probabilities, soft[n:]])
            maps = torch.cat([cells, maps[n:]])
            weight[:n] = 1.0
        inside[n:] *= STRONG
        soft_logits, label_logits = self.student.class_logits(out.pooled)
        labels = self.targets.labels(batch.numbers).repeat(2)
        z = F.normalize(out.copy, dim=1)
        numbers = torch.from_numpy(batch.numbers).to(self.device)
        nce, koleo, hits = losses.copy_losses(z[:n], z[n:], self.queue, self.queued, numbers)
        by_label = F.cross_entropy(label_logits, labels, reduction="none", label_smoothing=0.1)
        parts = {
            "token": losses.token_loss(out.token, wanted, weight),
            "dense": losses.dense_loss(out.dense, maps, inside),
            "soft": losses.soft_label_loss(soft_logits, soft, weight),
            "label": (by_label * weight).sum() / weight.sum(),
            "relation": losses.relation_loss(out.token[:n], wanted[:n]),
            "nce": nce,
            "koleo": koleo,
        }
        scale = {"token": 4.0, "dense": 2.0, "soft": 0.7, "label": 0.4, "relation": 0.5}
        # InfoNCE at temperature 0.05 pulls twenty times as hard as its value; the KoLeo of SSCD,
        # which makes one cut-off serve all photos, has to match that.
        scale |= {"nce": 0.6, "koleo": 7.0}
        total = sum((parts[name] * factor for name, factor in scale.items()), torch.zeros(()))
        total.backward()
        self.masters.step(lr, heads_only=heads_only)
        if queue:
            late = z.detach()
            self.queue = torch.cat([late, self.queue])[:queue]
            self.queued = torch.cat([numbers, numbers, self.queued])[:queue]
        return {name: float(value.detach()) for name, value in parts.items()} | {
            "hits": float(hits)
        }


def main() -> None:
    """Read the arguments and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, required=True, help="folder of mosaics")
    parser.add_argument("--teacher", type=Path, required=True, help="npz of the teacher")
    parser.add_argument("--cache", type=Path, required=True, help="folder of training.features")
    parser.add_argument("--run", type=Path, required=True, help="folder of checkpoint and log")
    parser.add_argument("--minutes", type=float, required=True, help="wall clock of the schedule")
    parser.add_argument("--phases", default="64:0.5,96:0.8,128:1", help="size:progress,...")
    parser.add_argument("--photos-per-step", type=int, default=128)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--queue", type=int, default=4096, help="late negatives for `copy`")
    parser.add_argument("--neighbours", type=int, default=0, help="of each photo, in its batch")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--save-every", type=float, default=120, help="seconds")
    parser.add_argument("--resume-from", type=Path, help="start from a shipped ONNX file")
    parser.add_argument("--new-schedule", action="store_true", help="keep weights, start over")
    parser.add_argument("--live-teacher", action="store_true", help="on each view; for a GPU")
    parser.add_argument("--pause-file", type=Path, help="wait while this file exists")
    args = parser.parse_args()

    args.run.mkdir(parents=True, exist_ok=True)
    device, half = pick_device()
    photos = data.load(args.photos, args.cache)
    if args.neighbours:
        neighbours(photos, args.cache)  # once, before the clock of the schedule runs
    trainer = Trainer(Targets(photos, args.cache, args.teacher, device), device, half, args.lr)
    checkpoint = args.run / "checkpoint.pt"
    views, steps, progress, adopted = 0, 0, 0.0, False
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True, map_location=device)
        trainer.masters.restore(saved["masters"])
        views, steps, progress = saved["views"], saved["steps"], saved["progress"]
        if args.new_schedule:
            progress = 0.0
    elif args.resume_from is not None:
        trainer.masters.adopt(load_shipped(args.resume_from))
        adopted = True
    schedule = Schedule(parse_phases(args.phases), args.lr, args.minutes * 60, progress)
    loader = Loader(
        args.photos,
        args.cache,
        args.photos_per_step,
        args.seed + steps,
        schedule.size(),
        args.workers,
        args.neighbours,
    )
    trainer.student.train()
    governor = ThreadGovernor()
    stopping: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _: stopping.append(number))
    log = (args.run / "log.jsonl").open("a")
    saved_at, said_at, said_views = time.monotonic(), time.monotonic(), views
    while schedule.progress() < 1 and not stopping:
        wait_while(args.pause_file)
        governor.adjust()
        batch = loader.next(schedule.size())
        rate = schedule.rate(steps)
        parts = trainer.step(
            batch,
            rate,
            queue=args.queue if steps > QUEUE_AFTER else 0,
            heads_only=adopted and steps < HEADS_FIRST,
            live=args.live_teacher,
        )
        steps += 1
        views += len(batch.pixels)
        now = time.monotonic()
        if steps % 20 == 0:
            line = {name: round(value, 4) for name, value in parts.items()}
            line |= {"step": steps, "views": views, "size": batch.pixels.shape[1]}
            line |= {"progress": round(schedule.progress(), 4), "lr": round(rate, 6)}
            line |= {"views_per_s": round((views - said_views) / (now - said_at), 1)}
            line |= {"threads": torch.get_num_threads()}
            print(json.dumps(line), file=log, flush=True)
            said_at, said_views = now, views
        if now - saved_at > args.save_every or schedule.progress() >= 1 or stopping:
            saved_at = now
            state = {"masters": trainer.masters.state(), "views": views, "steps": steps}
            state |= {"progress": schedule.progress(), "classes": trainer.targets.classes}
            half_written = checkpoint.with_suffix(".part")
            torch.save(state, half_written)
            half_written.replace(checkpoint)


if __name__ == "__main__":
    main()
