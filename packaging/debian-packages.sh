# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034
# What the project needs of Debian 12 and Ubuntu 24.04 (the names are the same on both), and how it is installed.
# Sourced by ./run, ./test and .ci/run; works with the bash 3.2 of macOS too.

packages_to_build=(
    g++
    cmake
    ninja-build
    ccache               # makes the second build quick
    pkg-config           # finds libsodium and cpp-httplib, which have no CMake package here
    qt6-base-dev
    qt6-tools-dev        # CMake's LinguistTools
    qt6-tools-dev-tools  # CMake's LinguistTools looks for its programs
    qt6-l10n-tools       # lupdate and lrelease: the translations
    qtkeychain-qt6-dev   # where secrets are kept
    libsodium-dev        # seals the history
    libcpp-httplib-dev   # the practice server
    libcli11-dev         # the command line
)

# Loaded while the program runs, so no linker asks for them.
packages_to_use=(
    libqt6sql6-sqlite    # Qt's driver for the history
    libsecret-1-0        # opened by QtKeychain
    qt6-wayland          # a window on a desktop without X
    fonts-dejavu-core    # without any font Qt draws boxes
)

packages_to_test=(
    git                  # the files that belong to the project
    dbus                 # dbus-run-session: a private bus
    gnome-keyring        # a real keychain
    libsecret-tools      # secret-tool: looks at the keychain from outside
    xvfb                 # a display in memory
    openbox              # gives windows the focus there
    at-spi2-core         # what screen readers see
    libsqlite3-dev       # a disk that loses what was not synced; long work on the history can be broken off
    lld                  # links the hundred and fifty programs of the tests in a fifth of the time
    poppler-utils        # pdftotext: reads the paper back
    openssl              # certificates for the misbehaving server
    fonts-noto-core      # names in other scripts
    desktop-file-utils   # checks the menu entry
    appstream            # checks the entry for software centres
)

packages_to_check=(
    git
    clang-format
)

# `cmake --build build/release --target package` needs these two besides.
packages_to_pack=(
    dpkg-dev             # dpkg-shlibdeps: which libraries the programs need
    file                 # finds the programs among the files
)

elsewhere="Needed: a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or newer with its Linguist tools, QtKeychain for Qt 6,
libsodium, cpp-httplib, CLI11 and pkg-config; for the tests also pdftotext and openssl.
With Homebrew: brew install ccache cli11 cmake cpp-httplib libsodium ninja openssl pkgconf poppler qt qtkeychain"

# apt-get as root. The environment is set behind sudo, which would drop it; a fresh machine may still be busy with its
# own updates.
apt_get()
{
    local become_root=()
    [ "$(id -u)" -eq 0 ] || become_root=(sudo)
    ${become_root[@]+"${become_root[@]}"} env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
        apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" </dev/null
}

# Prints those of the named packages that are not installed.
missing_packages()
{
    local installed package
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p' || true)
    for package in "$@"; do
        grep -qxF -- "$package" <<<"$installed" || printf '%s\n' "$package"
    done
}

# Installs those of the named packages that are not there; asks nobody anything, and no server if all are there.
install_missing()
{
    local missing
    if ! command -v apt-get >/dev/null; then
        printf 'No apt-get here, so nothing is installed. %s\n' "$elsewhere" >&2
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    missing=${missing//$'\n'/ }
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        printf 'Missing, and there is no sudo here. As root: apt-get install --no-install-recommends %s\n' "$missing" >&2
        return 1
    fi
    printf 'Installing: %s\n' "$missing" >&2
    apt_get update >&2 || printf 'The package lists could not be renewed; going on with those that are here.\n' >&2
    # shellcheck disable=SC2086 # one word is one package
    apt_get install -y --no-install-recommends $missing >&2
}
