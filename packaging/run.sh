#!/bin/sh
# What `make run` does once everything is installed: the window where there is a display,
# the same job without one where there is none.
set -u
photofinder="$BIN/photofinder"

if [ -n "$PHOTOS" ] && [ ! -d "$PHOTOS" ]; then
    echo "PHOTOS=$PHOTOS is no folder." >&2
    exit 2
fi
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "No display here, so there is no window; the same job is done on the command line."
    if [ -n "$PHOTOS" ]; then
        "$photofinder" index "$PHOTOS" || exit $?
        "$photofinder" status || exit $?
    else
        echo "Index a folder with: make run PHOTOS=folder"
    fi
    echo "Find similar photos with: $photofinder similar FILE"
    exit 0
fi
sh packaging/qt-libraries.sh || exit 1
if [ -n "$PHOTOS" ]; then
    exec "$photofinder" --add "$PHOTOS"
fi
exec "$photofinder"
