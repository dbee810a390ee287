#!/bin/sh
# SPDX-License-Identifier: MIT
# No function calls itself, by way of others or not, and no exported function needs more than 8 KiB of
# stack, callees included (-O2, nothing inlined). What is called through pointers is in indirect.txt.
. "${0%/*}/common.sh"
if [ -e "$NCL_BUILD/no-graph" ]; then
    echo "SKIP the call graph: this compiler writes none"
    exit 77
fi
awk -f "${0%/*}/calls.awk" "$NCL_SOURCE/tests/structure/indirect.txt" "$NCL_BUILD"/O2/*.ci \
    >"$NCL_BUILD/calls.out"
sed -n 's/^: //p' "$NCL_BUILD/calls.out"
grep -v '^: ' "$NCL_BUILD/calls.out" >"$NCL_BUILD/calls.faults"
faults "$NCL_BUILD/calls.faults"
verdict "calls"
