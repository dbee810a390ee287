#!/bin/sh
# SPDX-License-Identifier: MIT
# Each public header compiles alone, as C and as C++, without a warning and without hidden padding,
# and defines no macro without our prefix.
. "${0%/*}/common.sh"
mkdir -p "$NCL_BUILD"
cd "$NCL_SOURCE/include" || exit 1
both="-I. -fsyntax-only -Werror -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Wpadded"
checked=0

# compiles COMMAND...: whether it does; what it says first otherwise
compiles() {
    if ! "$@" 2>"$NCL_BUILD/header.err"; then
        grep -m 2 -A 1 -E 'error' "$NCL_BUILD/header.err"
        fault "$header: as $standard"
        return 1
    fi
}

for header in newsclaim/*.h; do
    case $header in
    newsclaim/cjson.h) [ "${NCL_HAVE_CJSON:-1}" = 1 ] || continue ;;
    esac
    printf '#include <%s>\nextern int nclaim_not_empty;\n' "$header" >"$NCL_BUILD/header.c"
    cp "$NCL_BUILD/header.c" "$NCL_BUILD/header.cpp"
    # shellcheck disable=SC2086 # lists of words
    for standard in c99 c11 c17; do
        compiles $CC -std=$standard $both -Wstrict-prototypes "$NCL_BUILD/header.c" || break
    done
    # shellcheck disable=SC2086
    [ -z "$CXX" ] || for standard in c++11 c++17 c++20; do
        compiles $CXX -std=$standard $both -Wold-style-cast -Wzero-as-null-pointer-constant \
            "$NCL_BUILD/header.cpp" || break
    done
    # What a header of the system or of a library defines does not count: only lines of our files.
    for macro in $(sed -n 's/^[ \t]*#[ \t]*define[ \t]*\([A-Za-z0-9_]*\).*/\1/p' "$header"); do
        case $macro in
        NCLAIM_* | NEWSCLAIM_*) ;;
        *) fault "$header: defines $macro" ;;
        esac
    done
    checked=$((checked + 1))
done
[ -n "$CXX" ] || echo "SKIP headers as C++: no C++ compiler"
[ "$checked" -gt 0 ] || fault "no headers found"
verdict "headers"
