"""The grid of photos: arithmetic geometry, an item model over ids, tiles painted from memory."""
