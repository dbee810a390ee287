#!/bin/sh
# SPDX-License-Identifier: MIT
# Every source file on disk is in a list of the build, and every listed file is on disk.
. "${0%/*}/common.sh"
mkdir -p "$NCL_BUILD"
cd "$NCL_SOURCE" || exit 1
{
    find lib -name '*.c'
    find include -name '*.h'
    find tests/unit -name '*.c'
    [ "${NCL_EXAMPLES:-1}" = 0 ] || find examples -maxdepth 1 -name '*.c'
} | LC_ALL=C sort >"$NCL_BUILD/on-disk.txt"
LC_ALL=C sort "$NCL_BUILD/../listed.txt" >"$NCL_BUILD/in-lists.txt"
for file in $(LC_ALL=C comm -23 "$NCL_BUILD/on-disk.txt" "$NCL_BUILD/in-lists.txt"); do
    fault "$file: is in no list (lib/sources.cmake, tests/CMakeLists.txt, examples/CMakeLists.txt)"
done
for file in $(LC_ALL=C comm -13 "$NCL_BUILD/on-disk.txt" "$NCL_BUILD/in-lists.txt"); do
    fault "$file: is listed, but not there"
done
for file in tests/unit/test_*.c; do
    for suite in $(sed -n 's/^Suite \*suite_\([a-z0-9_]*\)(void) {$/\1/p' "$file"); do
        grep -q "^SUITE($suite)" tests/unit/suites.def ||
            fault "$file: suite $suite has no row in tests/unit/suites.def"
    done
done
verdict "source lists"
