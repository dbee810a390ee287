#!/bin/sh
# SPDX-License-Identifier: MIT
# The library calls nothing from outside but what imports.txt allows, each where it allows it.
. "${0%/*}/common.sh"
for object in "$NCL_BUILD"/O0/*.o; do
    $NM "$object" | awk '$NF && $(NF-1) ~ /^[TRDBV]$/ { print $NF }'
done | LC_ALL=C sort -u >"$NCL_BUILD/ours.txt"
for object in "$NCL_BUILD"/O0/*.o; do
    name=${object##*/}
    $NM -u "$object" | awk '{ print $NF }' | LC_ALL=C sort -u |
        LC_ALL=C comm -23 - "$NCL_BUILD/ours.txt" | sed "s/^/${name%.o} /"
done >"$NCL_BUILD/imports.out"
awk '
    FNR == NR {
        sub(/#.*/, "")
        for (i = 2; i <= NF; i++) allowed[$1, $i] = 1
        next
    }
    $2 ~ /^(_GLOBAL_OFFSET_TABLE_|__stack_chk_fail|__asan_.*|__ubsan_.*|__tsan_.*)$/ { next }
    {
        family = $2
        sub(/_.*/, "_*", family)
    }
    !(("*", $2) in allowed) && !(($1, $2) in allowed) && !(($1, family) in allowed) {
        print $1 ": calls " $2 ", which tests/structure/imports.txt does not allow"
    }
' "$NCL_SOURCE/tests/structure/imports.txt" "$NCL_BUILD/imports.out" >"$NCL_BUILD/imports.faults"
faults "$NCL_BUILD/imports.faults"
verdict "imports"
