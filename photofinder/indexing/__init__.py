"""From the disk to searchable vectors: scanner, watcher, pipeline, and the one writer thread.

A scan compares disk and library; the differences are written in one transaction; what lacks a
photo or a vector is decoded ahead, embedded in batches and stored. Watcher events are hints
only: every truth comes from a scan.
"""
