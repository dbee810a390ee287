#!/bin/sh
# SPDX-License-Identifier: MIT
# No layer includes upward, and only one file knows each foreign library.
. "${0%/*}/common.sh"
mkdir -p "$NCL_BUILD"
cd "$NCL_SOURCE" || exit 1
find lib -path lib/model/generate -prune -o \( -name '*.[ch]' -o -name '*.def' \) -print | LC_ALL=C sort >"$NCL_BUILD/layers.files"
xargs awk -f "${0%/*}/layers.awk" <"$NCL_BUILD/layers.files" >"$NCL_BUILD/layers.out"
faults "$NCL_BUILD/layers.out"
verdict "layers"
