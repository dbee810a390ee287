#!/bin/sh
# SPDX-License-Identifier: MIT
# Counts instructions with callgrind, which repeat to 0.1 %, and fails where goal P5 is missed:
#     instructions.sh BENCH      the program of the target `bench`, from a release build
# Ends with 77 where there is no valgrind.
bench=$1
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
command -v valgrind >/dev/null || { echo "SKIP instructions: no valgrind"; exit 77; }

# collected CASE TIMES
collected() {
    valgrind --tool=callgrind --callgrind-out-file="$work/out" "$bench" --repeat "$1" "$2" 2>&1 |
        sed -n 's/.*Collected : *\([0-9]*\).*/\1/p'
}

# per_call CASE: what ten more calls cost, by ten
per_call() {
    echo $((($(collected "$1" 11) - $(collected "$1" 1)) / 10))
}

# judge WHAT PART WHOLE GATE: the gate in ten-thousandths
judge() {
    share=$(($2 * 10000 / $3))
    verdict=kept
    [ "$share" -le "$4" ] || { verdict=MISSED; missed=1; }
    printf 'P5  %-44s %9d / %9d = 0.%04d  <= 0.%04d  %s\n' "$1" "$2" "$3" "$share" "$4" "$verdict"
}

missed=0
parse=$(per_call 0)
print=$(per_call 1)
read=$(per_call 2)
check=$(per_call 3)
write=$(per_call 4)
echo "read $read, with validation $check, write $write; cJSON parse $parse, tree and print $print"
judge "read and validate / cJSON parse" "$check" "$parse" 1600
judge "write / cJSON tree and print" "$write" "$print" 700
exit $missed
