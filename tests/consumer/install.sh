#!/bin/sh
# SPDX-License-Identifier: MIT
# Fixture of the consumer tests: installs this build, and the library built again the other way round
# (shared for static and the reverse). Environment: NCL_SOURCE, NCL_BUILD (the build folder), NCL_WORK,
# NCL_LINKAGE (static or shared), CC, NCL_CONFIGURE (more arguments for cmake).
set -eu
rm -rf "$NCL_WORK/static" "$NCL_WORK/shared"
cmake --install "$NCL_BUILD" --prefix "$NCL_WORK/$NCL_LINKAGE" >/dev/null
if [ "$NCL_LINKAGE" = static ]; then
    other=shared shared=ON
else
    other=static shared=OFF
fi
# shellcheck disable=SC2086 # a list of words
cmake -G Ninja -S "$NCL_SOURCE" -B "$NCL_WORK/build-$other" -DCMAKE_C_COMPILER="$CC" \
    -DCMAKE_BUILD_TYPE=Debug -DNEWSCLAIM_TESTS=OFF -DNEWSCLAIM_EXAMPLES=OFF -DBUILD_SHARED_LIBS=$shared \
    -DCMAKE_INSTALL_PREFIX="$NCL_WORK/$other" $NCL_CONFIGURE
cmake --build "$NCL_WORK/build-$other" --target install
