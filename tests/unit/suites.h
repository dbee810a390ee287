/* SPDX-License-Identifier: MIT */
#ifndef NEWSCLAIM_TESTS_SUITES_H
#define NEWSCLAIM_TESTS_SUITES_H

#include <check.h>

/* One function `Suite *suite_NAME(void)` per row of suites.def. */
#define SUITE(name) Suite *suite_##name(void);
#include "suites.def"
#undef SUITE

#endif
