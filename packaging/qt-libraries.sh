#!/bin/sh
# Checks the system libraries that Qt needs on Linux. Installs them when it may (root, apt),
# otherwise prints the one command that does. Other systems bring them along.
set -u
[ "$(uname -s)" = Linux ] || exit 0

needed="libEGL.so.1 libGL.so.1 libxkbcommon.so.0 libxkbcommon-x11.so.0 libfontconfig.so.1
libdbus-1.so.3 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1
libxcb-render-util.so.0 libxcb-shape.so.0 libxcb-xkb.so.1 libglib-2.0.so.0"
packages="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libfontconfig1 libdbus-1-3
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0
libxcb-xkb1 libglib2.0-0 fonts-dejavu-core"

known=$( { /sbin/ldconfig -p || ldconfig -p; } 2>/dev/null )
missing=
for library in $needed; do
    case "$known" in *"$library"*) ;; *) missing="$missing $library" ;; esac
done
[ -n "$missing" ] || exit 0

command="apt-get install -y $(echo $packages)"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing the system libraries that the window needs."
    # shellcheck disable=SC2086
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive $command -qq; } >/dev/null && exit 0
fi
echo "The window needs system libraries that are missing:$missing" >&2
if command -v apt-get >/dev/null; then
    echo "Install them with: sudo $command" >&2
else
    echo "Install them with your system's package manager, then try again." >&2
fi
exit 1
