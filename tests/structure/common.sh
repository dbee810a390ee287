# shellcheck shell=sh disable=SC2034
# SPDX-License-Identifier: MIT
# Sourced by the tests of the structure; CMake sets their environment:
#   NCL_SOURCE  this project        NCL_BUILD  a folder of ours    CC, CXX, NM  the tools
#   NCL_FLAGS   language, include paths and definitions of the library
# Beside it CMake writes sources.txt (what is compiled), listed.txt (what the lists name) and printed.txt.
: "${NCL_SOURCE:?}" "${NCL_BUILD:?}"
CC=${CC:-cc} CXX=${CXX:-} NM=${NM:-nm}
wrong=0

# fault TEXT...: one thing that is wrong
fault() {
    echo "$*"
    wrong=$((wrong + 1))
}

# faults FILE: each line of it is one thing that is wrong
faults() {
    cat "$1"
    wrong=$((wrong + $(wc -l <"$1")))
}

# verdict WHAT: the end of a test
verdict() {
    if [ "$wrong" -gt 0 ]; then
        echo "$1: $wrong wrong"
        exit 1
    fi
    echo "$1: right"
    exit 0
}

# source_files: the C files of the library, printed ones and the generator among them
source_files() {
    (cd "$NCL_SOURCE" && find include lib -name '*.[ch]' -o -name '*.def' | LC_ALL=C sort)
}

# is_printed FILE: whether the generator prints it
is_printed() {
    grep -qx ".*=$1" "$NCL_BUILD/../printed.txt"
}
