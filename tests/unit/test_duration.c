/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/date.h"

#include <string.h>

START_TEST(durations) {
    static const struct {
        const char *text;
        bool plain, timex;
    } cases[] = {
        {"P1Y", true, true},       {"P1Y2M10DT2H30M5S", true, true},
        {"P3W", true, true},       {"PT36H", true, true},
        {"PT1M", true, true},      {"P1M", true, true},
        {"PT0.5S", true, true},    {"P1.5Y", true, true},
        {"P0W", true, true},       {"P10DT5S", true, true},
        {"P0.5W", true, true},     {"-P1Y", false, true},
        {"PXD", false, true},      {"PTXH", false, true},
        {"", false, false},        {"P", false, false},
        {"PT", false, false},      {"P1YT", false, false},
        {"1Y", false, false},      {"P1", false, false},
        {"P1M1Y", false, false},   {"P1Y1Y", false, false},
        {"P1H", false, false},     {"PT1D", false, false},
        {"P1W1D", false, false},   {"P1D1W", false, false},
        {"P1.5Y2M", false, false}, {"P1.5DT1H", false, false},
        {"P1.Y", false, false},    {"P.5Y", false, false},
        {"P1,5Y", false, false},   {"p1y", false, false},
        {"P-1Y", false, false},    {"P1Y ", false, false},
        {"--P1Y", false, false},   {"P1X", false, false},
        {"PT1HT1M", false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *text = cases[i].text;
        size_t size = strlen(text);
        ck_assert_msg(ncl_duration_check(text, size, 0) == cases[i].plain, "%s", text);
        ck_assert_msg(ncl_duration_check(text, size, NCL_DATE_TIMEX) == cases[i].timex, "%s", text);
    }
}
END_TEST

Suite *suite_duration(void) {
    Suite *suite = suite_create("duration");
    TCase *tests = tcase_create("duration");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, durations);
    suite_add_tcase(suite, tests);
    return suite;
}
