#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds newsclaim and runs its tests. The last line is "N passed, M failed[, K skipped]".
# Arguments go to ctest: ./tests/run.sh -R unit
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/tests/packages.sh"

trap '[ $? -eq 0 ] || echo "0 passed, 1 failed"' EXIT # until the tests have their own last line
# shellcheck disable=SC2086 # a list of words
need_packages $base_packages python3

build=$(build_folder "$root" dev)
echo "Building in $build"
quietly "$build/configure.log" configure "$root" dev "$build"
quietly "$build/build.log" cmake --build "$build" --target all all_verify_interface_header_sets
exec sh "$root/tests/ctest.sh" "$build" "$@"
