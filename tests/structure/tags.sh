#!/bin/sh
# SPDX-License-Identifier: MIT
# Every file that can hold a comment names its license in its first three lines.
. "${0%/*}/common.sh"
cd "$NCL_SOURCE" || exit 1
tag="SPDX-License-Identifier: MIT"
for file in $(find . \( -path ./build -o -path ./.git -o -path ./tests/golden \
    -o -path ./tests/fuzz/corpus -o -name __pycache__ -o -name node_modules \) -prune -o -type f \( \
    -name '*.[ch]' -o -name '*.cpp' -o -name '*.def' -o -name '*.cmake' -o -name '*.in' \
    -o -name CMakeLists.txt -o -name '*.sh' -o -name '*.awk' -o -name '*.py' -o -name '*.mjs' \
    -o -name '*.js' -o -path './.ci/*' -o -name '.clang*' -o -name .editorconfig \
    -o -name .gitignore \) -print | LC_ALL=C sort); do
    head -n 3 "$file" | grep -qF "$tag" || fault "$file: no '$tag' in its first three lines"
done
verdict "license tags"
