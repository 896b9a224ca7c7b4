#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# keyring-session.sh COMMAND...: runs COMMAND with a home, a session bus and an unlocked, empty keychain of its own,
# throws them away and ends with COMMAND's status. Needs no display, no login and no root.
set -euo pipefail

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

export HOME=$home
export XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/.local/share XDG_CONFIG_HOME=$home/.config XDG_CACHE_HOME=$home/.cache
mkdir -p "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
chmod 700 "$XDG_RUNTIME_DIR"
# With a display the keychain would ask in a window, and wait for ever; another desktop would choose another keychain.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP

# The line on standard input makes the 'login' keyring and unlocks it: it becomes the default, and nobody is asked.
# The command has to wait for the daemon's name on the bus: a question asked before would start a second, locked one.
# shellcheck disable=SC2016 # meant for the inner shell
dbus-run-session -- bash -c '
    gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 <<<throw-away & keychain=$!
    is_there()
    {
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true"
    }
    tries=0
    until is_there; do
        tries=$((tries + 1))
        if [ $tries -gt 500 ] || ! kill -0 $keychain 2>/dev/null; then
            echo "keyring-session.sh: the keychain did not start" >&2
            exit 99
        fi
        sleep 0.02
    done
    status=0
    "$@" || status=$?
    kill $keychain && wait $keychain
    exit $status' keyring-session "$@" 2> >(grep -v --line-buffered "Failed to set fd limit" >&2)
