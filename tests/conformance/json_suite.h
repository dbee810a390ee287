/* SPDX-License-Identifier: MIT */
#ifndef NEWSCLAIM_TESTS_JSON_SUITE_H
#define NEWSCLAIM_TESTS_JSON_SUITE_H

#include <stdbool.h>
#include <stddef.h>

/* Which parsers there are to compare with. */
const char *others(void);

/* Whether the other parsers accept a text that we accept, and take it for the same value. */
void compare_with_others(const char *name, const char *bytes, size_t size,
                         void (*judge)(bool is_right, const char *name, const char *what));

#endif
