// SPDX-License-Identifier: MIT
// A C++17 program with the installed library.
#include <newsclaim/base.h>

#include <iostream>

int main() {
    std::cout << nclaim_version() << '\n';
    return 0;
}
