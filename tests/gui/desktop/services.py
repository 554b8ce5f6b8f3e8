"""Services of a desktop on a bus of their own, as a process: python -m tests.gui.desktop.services.

Prints what it was called with, one JSON list a line. Its properties are set by a method.
"""

import json
import sys

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

TEST = "org.example.Test"


def say(*values: object) -> None:
    print(json.dumps(values), flush=True)


@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})
class FileManager(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, urls: list[str], startup: str) -> None:
        say("ShowItems", urls, startup)


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Notifications(QObject):
    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, app: str, number: int, icon: str, title: str, text: str, *rest: object) -> int:
        say("Notify", app, number, icon, title, text)
        return 7


@ClassInfo({"D-Bus Interface": "org.freedesktop.UPower"})
class UPower(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.on_battery = False

    @Property(bool)
    def OnBattery(self) -> bool:
        return self.on_battery


@ClassInfo({"D-Bus Interface": "net.hadess.PowerProfiles"})
class Profiles(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.profile = "balanced"

    @Property(str)
    def ActiveProfile(self) -> str:
        return self.profile


@ClassInfo({"D-Bus Interface": TEST})
class Test(QObject):
    def __init__(self, bus: QDBusConnection, upower: UPower, profiles: Profiles) -> None:
        super().__init__()
        self._bus = bus
        self._upower = upower
        self._profiles = profiles

    @Slot(bool)
    def setBattery(self, on: bool) -> None:
        self._upower.on_battery = on
        self._tell("/org/freedesktop/UPower", "org.freedesktop.UPower", "OnBattery", on)

    @Slot(str)
    def setProfile(self, profile: str) -> None:
        self._profiles.profile = profile
        name = "net.hadess.PowerProfiles"
        self._tell("/net/hadess/PowerProfiles", name, "ActiveProfile", profile)

    def _tell(self, path: str, interface: str, name: str, value: object) -> None:
        signal = QDBusMessage.createSignal(
            path, "org.freedesktop.DBus.Properties", "PropertiesChanged"
        )
        signal.setArguments([interface, {name: value}, []])
        self._bus.send(signal)


def main(address: str, *names: str) -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(address, "services")
    upower, profiles = UPower(), Profiles()
    option = QDBusConnection.RegisterOption
    both = option.ExportAllSlots | option.ExportAllProperties
    services = {
        "org.freedesktop.FileManager1": FileManager(),
        "org.freedesktop.Notifications": Notifications(),
        "org.freedesktop.UPower": upower,
        "net.hadess.PowerProfiles": profiles,
        TEST: Test(bus, upower, profiles),
    }
    for name in (*names, TEST):
        assert bus.registerObject("/" + name.replace(".", "/"), services[name], both)
        assert bus.registerService(name)
    say("ready")
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
