/* SPDX-License-Identifier: MIT */
/* The smallest user of the installed library: prints which one it is linked to. */
#include <newsclaim/base.h>

#include <stdio.h>

int main(void) {
    puts(nclaim_version());
    return 0;
}
