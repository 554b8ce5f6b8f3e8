"""From a file's bytes to pixels, hashes and facts; hostile files cost a worker, not the app.

    formats         what kind of picture the bytes are; which names are worth a look
    reading         opening a file without following links, waking devices or the cloud
    opening         bytes to an undecoded picture, one allow-listed decoder per kind
    heif, jxl, raw  kinds that need an optional package
    pixels          scaled decoding, odd modes and colour profiles to oriented 8-bit sRGB
    metadata, xmp   what the picture says about itself
    hashing         content hash and perceptual hashes
    decode          one decode: embedding inputs, hashes, thumbnail, facts
    stored, tiles   kept thumbnails back to pixels, and as the grid's tiles
    tasks, messages what goes to a worker process and what may come back
    decode_worker   the child process: one file at a time, under limits
    decode_pool     the parent's side: workers, time limits, restarts

Only `decode_worker` and what it imports runs on the bytes of files nobody has vouched for.
"""
