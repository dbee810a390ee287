#!/bin/sh
# SPDX-License-Identifier: MIT
# manual.sh [PAGE...]: takes every block of code out of these pages, by default those of the manual
# (manual/extract.awk says how), compiles it against the installed library, runs it, and compares what
# it prints with the block of that name. A piece of C without a main gets the one of manual/wrapper.c.
# Environment: NCL_SOURCE, NCL_WORK, NCL_HAVE_CJSON, CC.
set -u
here=$NCL_SOURCE/tests/consumer/manual
[ -d "$NCL_WORK/static" ] || { echo "no library in $NCL_WORK"; exit 1; }
PKG_CONFIG_PATH=$(dirname "$(find "$NCL_WORK/static" -name newsclaim.pc)")
export PKG_CONFIG_PATH PYTHONDONTWRITEBYTECODE=1
NEWSCLAIM_LIBRARY=$(find "$NCL_WORK/shared" -name libnewsclaim.so)
export NEWSCLAIM_LIBRARY
count=0 wrong=0 left_out=0

fault() {
    echo "$*"
    wrong=$((wrong + 1))
}

# wrap FILE: gives a piece of a program the rest
wrap() {
    grep -q '^int main(' "$1" && return
    sed -e "/^\/\* HERE \*\/\$/{
        r $1
        d
    }" "$here/wrapper.c" >"$1.whole" && mv "$1.whole" "$1"
}

# compile FILE PROGRAM
compile() {
    # shellcheck disable=SC2046 # a list of words
    "$CC" -std=c99 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Werror \
        $(pkg-config --cflags newsclaim) "$1" -o "$2" $(pkg-config --static --libs newsclaim)
}

# judge NAME COMMAND...: runs it in its folder and compares
judge() {
    name=$1
    shift
    count=$((count + 1))
    if ! (cd "$folder" && "$@" >"$name.printed"); then
        fault "$page: $name fails"
    elif [ -e "$folder/$name.expected" ]; then
        (cd "$folder" && diff -u "$name.expected" "$name.printed") || fault "$page: $name prints this"
    fi
}

try_c() {
    name=$(basename "$1" .c)
    if [ "$NCL_HAVE_CJSON" = 0 ] && grep -q 'newsclaim/cjson\.h' "$1"; then
        left_out=$((left_out + 1))
        return
    fi
    wrap "$1"
    if compile "$1" "$folder/$name"; then
        judge "$name" "./$name"
    else
        fault "$page: $name does not compile"
    fi
}

try_python() {
    if command -v python3 >/dev/null; then
        judge "$(basename "$1" .py)" python3 "$1"
    else
        left_out=$((left_out + 1))
    fi
}

cd "$NCL_SOURCE" || exit 1
[ $# -gt 0 ] || set -- docs/manual/*.md
for page in "$@"; do
    folder=$NCL_WORK/pages/$page
    rm -rf "$folder"
    mkdir -p "$folder"
    awk -v to="$folder" -f "$here/extract.awk" "$NCL_SOURCE/$page"
    [ ! -e "$folder/faults" ] || fault "$(cat "$folder/faults")"
    for file in "$folder"/*.expected; do
        [ -e "$file" ] || continue
        name=$(basename "$file" .expected)
        [ -e "$folder/$name.c" ] || [ -e "$folder/$name.py" ] || fault "$page: what prints $name?"
    done
    for file in "$folder"/*.c; do
        [ ! -e "$file" ] || try_c "$file"
    done
    for file in "$folder"/*.py; do
        [ ! -e "$file" ] || try_python "$file"
    done
done
echo "programs of the documentation: $count, $left_out left out, $wrong wrong"
[ "$count" -gt 0 ] && [ "$wrong" -eq 0 ]
