"""Teacher features of every training photo, once: `python -m training.features`.

Writes `teacher-cls.npy` (float16 [n, 192]) and `teacher-map.npy` (float16 [n, 192, 6, 6]) to the
cache folder. It goes on where it stopped.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from training import data
from training.device import pick_device, wait_while
from training.teacher import WIDTH, load_teacher, prepare

MAP = 6


def main() -> None:
    """Read the arguments and fill the cache."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, required=True, help="folder of mosaics")
    parser.add_argument("--teacher", type=Path, required=True, help="npz of the teacher")
    parser.add_argument("--cache", type=Path, required=True, help="folder for the arrays")
    parser.add_argument("--size", type=int, default=192, help="teacher input, a multiple of 16")
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--pause-file", type=Path, help="wait while this file exists")
    args = parser.parse_args()

    photos = data.load(args.photos, args.cache)
    device, half = pick_device()
    teacher = load_teacher(args.teacher).to(device, half)
    count = len(photos.items)
    done_path = args.cache / "teacher-done.txt"
    done = int(done_path.read_text()) if done_path.exists() else 0
    mode = "r+" if done else "w+"
    tokens = np.lib.format.open_memmap(
        args.cache / "teacher-cls.npy", mode, np.float16, (count, WIDTH)
    )
    maps = np.lib.format.open_memmap(
        args.cache / "teacher-map.npy", mode, np.float16, (count, WIDTH, MAP, MAP)
    )
    start, first = time.time(), done
    while done < count:
        wait_while(args.pause_file)
        px = photos.items[done].tile_px
        end = done
        while end < min(done + args.batch, count) and photos.items[end].tile_px == px:
            end += 1
        batch = torch.from_numpy(np.stack([photos.picture(i) for i in range(done, end)]))
        with torch.inference_mode():
            token, grid = teacher(prepare(batch.to(device), args.size).to(half))
            pooled = F.adaptive_avg_pool2d(grid.float(), MAP)
        tokens[done:end] = token.float().cpu().numpy()
        maps[done:end] = pooled.cpu().numpy()
        if done // 5000 != end // 5000 or end == count:
            tokens.flush()
            maps.flush()
            done_path.write_text(str(end))
            rate = (end - first) / (time.time() - start)
            print(f"{end}/{count} photos, {rate:.0f}/s", flush=True)
        done = end


if __name__ == "__main__":
    main()
