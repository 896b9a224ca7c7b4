#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# gui-session.sh COMMAND...: what keyring-session.sh gives, and a display in memory with a window manager and the
# accessibility bus, so that COMMAND can be clicked, typed into and read as a person or a screen reader would.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
screen=
end()
{
    # It may never have started, or have ended by itself.
    [ -z "$screen" ] || { kill "$screen" && wait "$screen"; } 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT

# Xvfb chooses a free display itself and writes its number when it is ready.
mkfifo "$folder/display"
Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp -noreset 5>"$folder/display" >/dev/null 2>&1 &
screen=$!
if ! read -r -t 20 number <"$folder/display"; then
    echo 'gui-session.sh: the display did not start' >&2
    exit 99
fi

# Qt speaks to screen readers on xcb alone, and only if it is told that one is there.
# shellcheck disable=SC2016 # meant for the inner shell
"$here/keyring-session.sh" env DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    bash -c '
        /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & readers=$!
        openbox >/dev/null 2>&1 & windows=$!
        status=0
        "$@" || status=$?
        kill $windows $readers 2>/dev/null && wait $windows $readers
        exit "$status"' gui-session "$@"
