#!/bin/sh
# SPDX-License-Identifier: MIT
# ctest.sh BUILD [CTEST-ARGUMENT...]: runs the tests of a build folder and adds up their checks.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
build=$1
shift
rm -f "$build/tests.xml"
status=0
ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$(nproc)" \
    --test-output-size-passed 1000000 --test-output-size-failed 1000000 \
    --output-junit "$build/tests.xml" "$@" || status=$?
if [ ! -s "$build/tests.xml" ]; then
    echo "0 passed, 1 failed"
    exit 1
fi
awk -f "$here/tally.awk" "$build/tests.xml" || status=1
exit "$status"
