#!/bin/sh
# SPDX-License-Identifier: MIT
# rules.sh PROGRAM FILE: the reference of the rules is what the program prints.
# shellcheck disable=SC2086 # an emulator may stand before the program
if ${NCL_EMULATOR-} "$1" | diff -u "$2" -; then
    echo "rules reference: right"
else
    echo "$2 is stale: write what $1 prints to it"
    exit 1
fi
