#!/bin/sh
# SPDX-License-Identifier: MIT
# stale.sh --check|--write ROOT GENERATOR WORD=FILE...: the generator, given the word, prints the file
# (a path below ROOT); --check compares that with what is committed, --write replaces what differs.
mode=$1 root=$2 generator=$3
shift 3
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
status=0
for printed in "$@"; do
    word=${printed%%=*} file=${printed#*=}
    # shellcheck disable=SC2086 # an emulator may stand before the program
    if ! ${NCL_EMULATOR-} "$generator" "$word" >"$scratch/file"; then
        echo "the generator prints no $word"
        status=1
    elif cmp -s "$scratch/file" "$root/$file"; then
        :
    elif [ "$mode" = --write ]; then
        mkdir -p "$(dirname "$root/$file")"
        cp "$scratch/file" "$root/$file"
        echo "wrote $file"
    else
        echo "$file is stale: build the target regenerate"
        diff -u "$root/$file" "$scratch/file" | head -n 20
        status=1
    fi
done
exit "$status"
