/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "newsclaim/base.h"

#include <stdio.h>

START_TEST(version_agrees_with_its_numbers) {
    char text[32];
    snprintf(text, sizeof text, "%d.%d.%d", NCLAIM_VERSION_MAJOR, NCLAIM_VERSION_MINOR,
             NCLAIM_VERSION_PATCH);
    ck_assert_str_eq(nclaim_version(), text);
}
END_TEST

START_TEST(every_status_has_a_name) {
    nclaim_status status;
    ck_assert_str_eq(nclaim_status_name(NCLAIM_OK), "OK");
    ck_assert_str_eq(nclaim_status_name(NCLAIM_BUSY), "BUSY");
    for (status = NCLAIM_OK; status <= NCLAIM_BUSY; status++) {
        ck_assert_str_ne(nclaim_status_name(status), "UNKNOWN");
    }
    ck_assert_str_eq(nclaim_status_name(NCLAIM_BUSY + 1), "UNKNOWN");
    ck_assert_str_eq(nclaim_status_name(UINT32_MAX), "UNKNOWN");
}
END_TEST

Suite *suite_status(void) {
    Suite *suite = suite_create("status");
    TCase *tests = tcase_create("status");
    tcase_add_test(tests, version_agrees_with_its_numbers);
    tcase_add_test(tests, every_status_has_a_name);
    suite_add_tcase(suite, tests);
    return suite;
}
