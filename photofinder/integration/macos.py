"""macOS: a Quick Action for the Finder, a bundle of two property lists.

Laid out as Automator writes it; ~/Library/Services is where the Finder looks for it.
"""

import plistlib
from collections.abc import Mapping, Sequence
from typing import Any

from photofinder.integration.quoting import for_shell

_SHELL = "com.apple.RunShellScript"


def quick_action(command: Sequence[str], label: str) -> Mapping[str, bytes]:
    """The files of the bundle `<label>.workflow`, by their paths inside it."""
    return {
        "Contents/Info.plist": plistlib.dumps(_info(label)),
        "Contents/document.wflow": plistlib.dumps(_workflow(command)),
    }


def _info(label: str) -> dict[str, Any]:
    service = {
        "NSMenuItem": {"default": label},
        "NSMessage": "runWorkflowAsService",
        "NSRequiredContext": {"NSApplicationIdentifier": "com.apple.finder"},
        "NSSendFileTypes": ["public.image"],
    }
    return {"NSServices": [service]}


def _workflow(command: Sequence[str]) -> dict[str, Any]:
    # in the background: a Quick Action that does not end keeps its gear turning
    script = f'{for_shell(command)} --similar "$@" >/dev/null 2>&1 &'
    action = {
        "action": {
            "AMAccepts": {"Container": "List", "Optional": True, "Types": ["public.item"]},
            "AMProvides": {"Container": "List", "Types": ["public.item"]},
            "ActionBundlePath": "/System/Library/Automator/Run Shell Script.action",
            "ActionName": "Run Shell Script",
            "ActionParameters": {
                "COMMAND_STRING": script,
                "CheckedForUserDefaultShell": True,
                "inputMethod": 1,
                "shell": "/bin/sh",
                "source": "",
            },
            "BundleIdentifier": _SHELL,
            "CFBundleVersion": "2.0.3",
            "Class Name": "RunShellScriptAction",
        },
        "isViewVisible": True,
    }
    return {
        "AMApplicationBuild": "512",
        "AMApplicationVersion": "2.10",
        "AMDocumentVersion": "2",
        "actions": [action],
        "connectors": {},
        "workflowMetaData": {
            "serviceInputTypeIdentifier": "com.apple.Automator.fileSystemObject.image",
            "serviceOutputTypeIdentifier": "com.apple.Automator.nothing",
            "serviceProcessesInput": 0,
            "workflowTypeIdentifier": "com.apple.Automator.servicesMenu",
        },
    }
