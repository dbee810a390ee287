#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh NAME LINKAGE: builds the consumer NAME with the installed library of that linkage (static,
# shared), runs it and compares what it prints with the version, or with NAME/expected.txt.
# Environment: NCL_SOURCE, NCL_WORK, NCL_VERSION, CC, CXX.
set -eu
name=$1 linkage=$2
here=$NCL_SOURCE/tests/consumer
prefix=$NCL_WORK/$linkage
scratch=$NCL_WORK/$name-$linkage
rm -rf "$scratch"
mkdir -p "$scratch"

case $name in
pkg_config)
    PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name newsclaim.pc)")
    export PKG_CONFIG_PATH
    [ "$(pkg-config --modversion newsclaim)" = "$NCL_VERSION" ]
    how=
    [ "$linkage" = shared ] || how=--static
    # shellcheck disable=SC2046 # lists of words
    "$CC" -std=c99 $(pkg-config --cflags newsclaim) "$here/version.c" -o "$scratch/consumer" \
        $(pkg-config $how --libs newsclaim)
    LD_LIBRARY_PATH=$(pkg-config --variable=libdir newsclaim)
    export LD_LIBRARY_PATH
    ;;
*)
    [ "$name" != subdirectory ] || prefix=/nonexistent
    [ "$linkage" = shared ] && shared=ON || shared=OFF
    set -- -DCMAKE_C_COMPILER="$CC"
    [ "$name" != cxx ] || set -- -DCMAKE_CXX_COMPILER="$CXX"
    cmake -G Ninja -S "$here/$name" -B "$scratch" -DCMAKE_BUILD_TYPE=Debug -DBUILD_SHARED_LIBS=$shared \
        -DCMAKE_PREFIX_PATH="$prefix" -DNEWSCLAIM_SOURCE="$NCL_SOURCE" \
        -DNEWSCLAIM_VERSION="$NCL_VERSION" --no-warn-unused-cli "$@"
    cmake --build "$scratch"
    ;;
esac

if [ "$linkage" = shared ]; then
    # The name that programs remember changes with every version that may break them.
    objdump -p "$scratch/consumer" | grep -F "NEEDED  " | grep -F "libnewsclaim.so.${NCL_SOVERSION}"
fi
"$scratch/consumer" >"$scratch/output.txt"
if [ -e "$here/$name/expected.txt" ]; then
    diff -u "$here/$name/expected.txt" "$scratch/output.txt"
else
    echo "$NCL_VERSION" | diff -u - "$scratch/output.txt"
fi
