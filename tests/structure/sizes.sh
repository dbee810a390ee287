#!/bin/sh
# SPDX-License-Identifier: MIT
# Functions of at most 40 lines, files of at most 400, and no more lines in the library than in
# lines.txt, a figure that may only go down unless a new part of the library comes: the aim is 9,000.
# Printed files and language data (lib/text/data_*) are apart; a table (.def) may be long.
. "${0%/*}/common.sh"
mkdir -p "$NCL_BUILD"
total=0
for file in $(source_files); do
    case $file in lib/text/data_*) continue ;; esac
    is_printed "$file" && continue
    lines=$(wc -l <"$NCL_SOURCE/$file")
    case $file in *.def) limit=9000 ;; *) limit=400 ;; esac
    [ "$lines" -le $limit ] || fault "$file: $lines lines, more than $limit"
    case $file in
    lib/model/generate/*) ;;
    lib/*) total=$((total + lines)) ;;
    esac
    (cd "$NCL_SOURCE" && awk '
        /^[^ \t#}\/].*\{$/ && /\)/ { start = FNR; head = $0 }
        /^\}/ && start {
            if (FNR - start + 1 > 40)
                printf "%s:%d: function of %d lines: %s\n", FILENAME, start, FNR - start + 1, head
            start = 0
        }' "$file") >"$NCL_BUILD/sizes.out"
    faults "$NCL_BUILD/sizes.out"
done
echo "lines by hand in lib/: $total"
most=$(sed '/^#/d' "${0%/*}/lines.txt")
[ "$total" -le "$most" ] || fault "lib/: more than $most lines by hand"
verdict "sizes"
