"""How a part of the command line adds its commands."""

import argparse
from collections.abc import Callable

CommandAdder = Callable[[str, str], argparse.ArgumentParser]
"""Adds a command by name and description, with the arguments that every command takes."""
