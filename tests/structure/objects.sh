#!/bin/sh
# SPDX-License-Identifier: MIT
# Compiles the library twice for the tests that look at objects: at -O0, and at -O2 with its call graph
# (nothing inlined, no tail call made a jump, so that every call that is written can be seen).
. "${0%/*}/common.sh"
rm -rf "$NCL_BUILD/O0" "$NCL_BUILD/O2" "$NCL_BUILD/no-graph"
mkdir -p "$NCL_BUILD/O0" "$NCL_BUILD/O2"
graph="-fstack-usage -fcallgraph-info=su,da -fno-inline -fno-optimize-sibling-calls -fno-ipa-cp"
graph="$graph -fno-ipa-sra -fno-ipa-icf"
echo 'int x;' >"$NCL_BUILD/probe.c"
# shellcheck disable=SC2086 # lists of words
if ! $CC $graph -c "$NCL_BUILD/probe.c" -o "$NCL_BUILD/probe.o" 2>/dev/null; then
    graph=
    : >"$NCL_BUILD/no-graph"
fi
cd "$NCL_SOURCE" || exit 1
export CC NCL_FLAGS NCL_BUILD graph
# shellcheck disable=SC2016 # expanded by the inner shell
xargs -P "$(nproc)" -I {} sh -c '
    name=$(printf %s "${1#lib/}" | tr / -)
    name=${name%.c}
    $CC $NCL_FLAGS -O0 -c "$1" -o "$NCL_BUILD/O0/$name.o" &&
        $CC $NCL_FLAGS -O2 $graph -c "$1" -o "$NCL_BUILD/O2/$name.o"
' sh {} <"$NCL_BUILD/../sources.txt"
