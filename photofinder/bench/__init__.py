"""Measures what the app costs here, beside the limits of this machine.

Every figure comes from one run on made photos and synthetic vectors; quote the ratios, since
milliseconds change with the machine and its load.
"""
