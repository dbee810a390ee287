#!/bin/sh
# SPDX-License-Identifier: MIT
# The small program of the README: it is examples/smallest.c to the letter, under 30 lines, and the
# commands that the README gives for pkg-config and CMake build it with the installed library; it
# prints what the README says. Environment: NCL_SOURCE, NCL_WORK, CC.
set -eu
scratch=$NCL_WORK/readme-test
rm -rf "$scratch"
mkdir -p "$scratch"
awk -v to="$scratch" -f "$NCL_SOURCE/tests/consumer/manual/extract.awk" "$NCL_SOURCE/README.md"
cd "$scratch"
[ ! -e faults ] || { cat faults; exit 1; }
diff -u "$NCL_SOURCE/examples/smallest.c" smallest.c
[ "$(wc -l <smallest.c)" -lt 30 ]

# pkg-config, with the shared library
command=$(sed -n 's/^cc \(.*pkg-config.*\)$/\1/p' "$NCL_SOURCE/README.md")
[ -n "$command" ]
PKG_CONFIG_PATH=$(dirname "$(find "$NCL_WORK/shared" -name newsclaim.pc)")
export PKG_CONFIG_PATH
LD_LIBRARY_PATH=$(pkg-config --variable=libdir newsclaim)
export LD_LIBRARY_PATH
eval "\"$CC\" $command"
./smallest | diff -u smallest.expected -

# CMake, with the static library
{
    echo "cmake_minimum_required(VERSION 3.25)"
    echo "project(readme LANGUAGES C)"
    echo "add_executable(my_program smallest.c)"
    cat find_package.cmake
} >CMakeLists.txt
cmake -G Ninja -S . -B build -DCMAKE_C_COMPILER="$CC" -DCMAKE_PREFIX_PATH="$NCL_WORK/static" >/dev/null
cmake --build build
build/my_program | diff -u smallest.expected -
