# shellcheck shell=sh disable=SC2034
# SPDX-License-Identifier: MIT
# Sourced by the commands of this project: says which Debian packages are missing, then installs them.

# is_installed PACKAGE
is_installed() {
    case $(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null) in
    ?i*) return 0 ;;
    *) return 1 ;;
    esac
}

# missing_packages PACKAGE...: prints those that are not installed
missing_packages() {
    for package_ in "$@"; do
        is_installed "$package_" || printf ' %s' "$package_"
    done
}

# as_root COMMAND...: fails with 126 where that cannot be
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo >/dev/null 2>&1; then
        return 126
    elif sudo -n true 2>/dev/null; then
        sudo -n "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        return 126
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

# need_packages PACKAGE...: installs what is missing; nothing missing, no network
need_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "Not a Debian system: going on in the hope that these, or their like, are here: $*"
        return 0
    fi
    missing_=$(missing_packages "$@")
    if [ -z "$missing_" ]; then
        return 0
    fi
    echo "Missing Debian packages, to be installed now with apt-get:$missing_"
    if ! as_root true; then
        echo "That needs root: neither is this root, nor can sudo be used without asking." >&2
        echo "Please run, as root:  apt-get install --no-install-recommends$missing_" >&2
        return 1
    fi
    for try_ in 1 2; do
        # shellcheck disable=SC2086 # a list of words
        if apt_get update >/dev/null && apt_get install -y --no-install-recommends $missing_ >/dev/null
        then
            echo "Installed."
            return 0
        fi
        [ "$try_" -eq 2 ] || sleep 5
    done
    echo "apt-get failed; nothing was built. Its messages are above." >&2
    return 1
}

# build_folder ROOT NAME: prints ROOT/build/NAME, or a folder of ours where that is not writable
build_folder() {
    if mkdir -p "$1/build/$2" 2>/dev/null && [ -w "$1/build/$2" ] &&
        { [ ! -e "$1/build/$2/CMakeCache.txt" ] || [ -O "$1/build/$2/CMakeCache.txt" ]; }; then
        echo "$1/build/$2"
    else
        echo "${TMPDIR:-/tmp}/newsclaim-$(id -u)/$2"
    fi
}

# configure ROOT PRESET FOLDER [ARGUMENT...]: starts afresh where the folder is another tree's
configure() {
    root_=$1 preset_=$2 folder_=$3
    shift 3
    if [ -e "$folder_/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root_" "$folder_/CMakeCache.txt"; then
        find "$folder_" -mindepth 1 -maxdepth 1 ! -name '*.log' -exec rm -rf {} +
    fi
    (cd "$root_" && cmake --preset "$preset_" -B "$folder_" "$@")
}

# quietly LOG COMMAND...: shows the output only where the command fails
quietly() {
    log_=$1
    shift
    mkdir -p "$(dirname "$log_")"
    if ! "$@" >"$log_" 2>&1; then
        cat "$log_"
        return 1
    fi
}

base_packages="gcc g++ libc6-dev binutils cmake ninja-build pkg-config
    check libsubunit-dev libcjson-dev libutf8proc-dev"
