#!/bin/sh
# SPDX-License-Identifier: MIT
# The library keeps no state: no object has anything in .data, .bss or a common block.
. "${0%/*}/common.sh"
for object in "$NCL_BUILD"/O0/*.o; do
    $NM "$object" | grep -E ' [bBdDcCsSgG] ' >"$NCL_BUILD/state.out"
    while read -r _ kind symbol; do
        # With position-independent code, constant tables of pointers wait in .data.rel.ro.
        case $kind in
        d | D) section_is_constant=$(objdump -t "$object" | grep -E " \.data\.rel\.ro[^ ]*.* $symbol$") ;;
        *) section_is_constant= ;;
        esac
        [ -n "$section_is_constant" ] || fault "${object##*/}: $symbol can be written to ($kind)"
    done <"$NCL_BUILD/state.out"
done
verdict "no state"
