"""integrate: the program in the menus of the desktop."""

import argparse

from photofinder.cli.console import Console
from photofinder.errors import UsageError
from photofinder.integration.switch import State, Switch, available


def integrate(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder integrate [status | on | off]"""
    if not available():
        raise UsageError(
            "Here this is not done by a command: packaging/README.md says how it is done."
        )
    switch = Switch.of(arguments.library)
    if arguments.action == "on":
        switch.on()
    elif arguments.action == "off":
        switch.off()
    state = switch.state
    paths = [str(path) for path in switch.paths]
    console.result({"state": str(state), "files": paths})
    if state is State.OFF:
        console.line("The desktop does not know this program: photofinder integrate on")
        return 0
    if state is State.OUTDATED:
        console.line("The entries are not as they should be: photofinder integrate on")
    else:
        console.line("The desktop knows this program; photofinder integrate off takes it back.")
    for path in paths:
        console.line(f"  {path}")
    return 0
