#!/bin/sh
# SPDX-License-Identifier: MIT
# names.sh PROGRAM...: each of them has a row for every function that the headers declare, and no row
# for anything else.
. "${0%/*}/../structure/common.sh"
mkdir -p "$NCL_BUILD"
for header in "$NCL_SOURCE"/include/newsclaim/*.h; do
    case $header in
    */cjson.h) [ "${NCL_HAVE_CJSON:-1}" = 1 ] || continue ;;
    esac
    cat "$header"
done | awk '
    /^NCLAIM_API/ { declaration = "" ; inside = 1 }
    inside { declaration = declaration " " $0 }
    inside && /\(/ {
        match(declaration, /nclaim_[a-z_0-9]+\(/)
        print substr(declaration, RSTART, RLENGTH - 1)
        inside = 0
    }' | LC_ALL=C sort >"$NCL_BUILD/declared.txt"
echo "declared functions: $(wc -l <"$NCL_BUILD/declared.txt")"
[ -s "$NCL_BUILD/declared.txt" ] || fault "no declared functions found"
for program in "$@"; do
    "$program" --names | LC_ALL=C sort -u >"$NCL_BUILD/rows.txt"
    for name in $(LC_ALL=C comm -23 "$NCL_BUILD/declared.txt" "$NCL_BUILD/rows.txt"); do
        fault "$name: no row in ${program##*/}"
    done
    for name in $(LC_ALL=C comm -13 "$NCL_BUILD/declared.txt" "$NCL_BUILD/rows.txt"); do
        fault "$name: a row in ${program##*/}, but not declared"
    done
done
verdict "names"
