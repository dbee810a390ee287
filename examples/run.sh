#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds the examples and shows the report that they encode.
# ./examples/run.sh [FILE]: FILE is an article; where the project carries its encoding, shows that.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/tests/packages.sh"

case ${1-} in
-h | --help)
    sed -n '3,4s/^# //p' "$0"
    exit 0
    ;;
-* | "") ;;
*)
    if [ ! -r "$1" ]; then
        echo "$0: cannot read $1" >&2
        exit 2
    fi
    ;;
esac

need_packages gcc libc6-dev binutils cmake ninja-build pkg-config libcjson-dev libutf8proc-dev

build=$(build_folder "$root" examples)
quietly "$build/configure.log" configure "$root" release "$build" -DNEWSCLAIM_TESTS=OFF \
    -DCMAKE_COMPILE_WARNING_AS_ERROR=OFF
quietly "$build/build.log" cmake --build "$build"

if [ ! -x "$build/examples/report" ]; then
    echo "no example to show yet"
    exit 0
fi
exec "$build/examples/report" "$@"
