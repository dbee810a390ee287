/* SPDX-License-Identifier: MIT */
#include "base/calendar.h"

bool ncl_is_leap_year(int64_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

unsigned ncl_days_in_month(int64_t year, unsigned month) {
    static const unsigned char days[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month] + (month == 2 && ncl_is_leap_year(year) ? 1u : 0u);
}

int64_t ncl_day_number(int64_t year, int64_t month, int64_t day) {
    /* Years that start on 1 March have their leap day last; eras are the cycle of 400 years. */
    int64_t months = month + 9;
    int64_t start = year - 1 + months / 12;
    int64_t of_year = (153 * (months % 12) + 2) / 5 + day - 1;
    int64_t era = (start >= 0 ? start : start - 399) / 400;
    int64_t of_era = start - era * 400;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

int64_t ncl_first_week(int64_t year) {
    int64_t fourth = ncl_day_number(year, 1, 4); /* is always in week 1 */
    int64_t since_monday = (fourth + 3) % 7;     /* 1970-01-01 was a Thursday */
    return fourth - (since_monday < 0 ? since_monday + 7 : since_monday);
}

unsigned ncl_weeks_in_year(int64_t year) {
    return (unsigned)((ncl_first_week(year + 1) - ncl_first_week(year)) / 7);
}
