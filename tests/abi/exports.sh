#!/bin/sh
# SPDX-License-Identifier: MIT
# exports.sh ARCHIVE SHARED: the shared library exports what symbols.txt lists, no more and no less;
# everything global in the archive has a prefix of ours. Either may be "-".
. "${0%/*}/../structure/common.sh"
archive=$1 shared=$2
mkdir -p "$NCL_BUILD"
# A row is a function, and the option without which it is missing.
awk -v cjson="${NCL_HAVE_CJSON:-1}" '{ sub(/#.*/, "") } NF && ($2 != "cjson" || cjson) { print $1 }' \
    "${0%/*}/symbols.txt" >"$NCL_BUILD/expected.txt"
LC_ALL=C sort -c "$NCL_BUILD/expected.txt" || fault "symbols.txt is not sorted"
count=$(wc -l <"$NCL_BUILD/expected.txt")
echo "exported functions: $count"
[ "$count" -le 48 ] || fault "more than 48 exported functions"
if [ "$shared" != - ]; then
    $NM -D --defined-only "$shared" | awk '{ print $2, $NF }' | LC_ALL=C sort >"$NCL_BUILD/dynamic.txt"
    awk '$1 != "T" { print $2 ": exported, but no function" }' "$NCL_BUILD/dynamic.txt" \
        >"$NCL_BUILD/data.faults"
    faults "$NCL_BUILD/data.faults"
    awk '$1 == "T" { print $2 }' "$NCL_BUILD/dynamic.txt" >"$NCL_BUILD/functions.txt"
    for symbol in $(LC_ALL=C comm -23 "$NCL_BUILD/functions.txt" "$NCL_BUILD/expected.txt"); do
        fault "$symbol: exported, but not in tests/abi/symbols.txt"
    done
    for symbol in $(LC_ALL=C comm -13 "$NCL_BUILD/functions.txt" "$NCL_BUILD/expected.txt"); do
        fault "$symbol: in tests/abi/symbols.txt, but not exported"
    done
fi
if [ "$archive" != - ]; then
    for symbol in $($NM -g --defined-only "$archive" 2>/dev/null | awk 'NF == 3 { print $3 }' |
        grep -vE '^(nclaim_|ncl_|__odr_asan)'); do
        fault "$symbol: global in the archive without the prefix nclaim_ or ncl_"
    done
fi
verdict "exports"
