/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/calendar.h"

START_TEST(calendar_agrees_with_counting) {
    int64_t day = ncl_day_number(-401, 1, 1);
    int64_t weekday = 0;
    ck_assert_int_eq(ncl_day_number(1970, 1, 1), 0);
    ck_assert_int_eq(ncl_day_number(2000, 3, 1), 11017);
    for (int64_t year = -401; year <= 2801; year++) {
        ck_assert_uint_eq(ncl_days_in_month(year, 2), ncl_is_leap_year(year) ? 29 : 28);
        for (unsigned month = 1; month <= 12; month++) {
            for (unsigned d = 1; d <= ncl_days_in_month(year, month); d++) {
                if (ncl_day_number(year, month, d) != day) {
                    ck_abort_msg("%d-%u-%u", (int)year, month, d);
                }
                day++;
            }
        }
        weekday = ncl_first_week(year) - ncl_day_number(2023, 9, 11); /* a Monday */
        ck_assert_int_eq(weekday % 7, 0);
    }
    ck_assert_int_eq(ncl_day_number(2023, 0, 1), ncl_day_number(2022, 12, 1));
    ck_assert_int_eq(ncl_day_number(2023, 15, 1), ncl_day_number(2024, 3, 1));
    ck_assert_uint_eq(ncl_weeks_in_year(2020), 53);
    ck_assert_uint_eq(ncl_weeks_in_year(2023), 52);
    ck_assert_int_eq(ncl_first_week(2021), ncl_day_number(2021, 1, 4));
}
END_TEST

Suite *suite_calendar(void) {
    Suite *suite = suite_create("calendar");
    TCase *tests = tcase_create("calendar");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, calendar_agrees_with_counting);
    suite_add_tcase(suite, tests);
    return suite;
}
