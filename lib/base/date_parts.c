/* SPDX-License-Identifier: MIT */
#include "base/date_parts.h"

#include "base/calendar.h"

#define DAY_NANOS (86400 * INT64_C(1000000000))

bool ncl_date_matches(unsigned number, const char *digits, size_t count) {
    for (size_t i = count; i-- > 0; number /= 10) {
        if (digits[i] != 'X' && (unsigned)(digits[i] - '0') != number % 10) {
            return false;
        }
    }
    return number == 0;
}

/* The first (or last) number from 1 to most that the digits may mean; 0 if there is none. */
static unsigned edge_number(const char *digits, size_t count, unsigned most, bool latest) {
    for (unsigned i = 1; i <= most; i++) {
        unsigned number = latest ? most + 1 - i : i;
        if (digits == NULL || ncl_date_matches(number, digits, count)) {
            return number;
        }
    }
    return 0;
}

static bool edge_by_month(const ncl_date_parts *parts, int64_t year, bool latest, int64_t *out) {
    for (unsigned i = 1; i <= 12; i++) {
        unsigned month = latest ? 13 - i : i;
        unsigned day = 0;
        if (parts->month == NULL || ncl_date_matches(month, parts->month, 2)) {
            day = edge_number(parts->day, 2, ncl_days_in_month(year, month), latest);
        }
        if (day != 0) {
            *out = ncl_day_number(year, month, day);
            return true;
        }
    }
    return false;
}

static bool edge_by_week(const ncl_date_parts *parts, int64_t year, bool latest, int64_t *out) {
    unsigned week = edge_number(parts->week, 2, ncl_weeks_in_year(year), latest);
    unsigned day = edge_number(parts->weekday, 1, 7, latest);
    *out = ncl_first_week(year) + 7 * ((int64_t)week - 1) + (int64_t)day - 1;
    return week != 0 && day != 0;
}

static bool edge_by_quarter(const ncl_date_parts *parts, int64_t year, bool latest, int64_t *out) {
    int64_t quarter = edge_number(parts->quarter, 1, 4, latest);
    *out = latest ? ncl_day_number(year, 3 * quarter + 1, 1) - 1
                  : ncl_day_number(year, 3 * quarter - 2, 1);
    return quarter != 0;
}

static bool edge_by_season(const ncl_date_parts *parts, int64_t year, bool latest, int64_t *out) {
    /* First and last month. 0 is December of the year before; 15 is March of the year after. */
    static const signed char months[21][2] = {
        {3, 12}, {0, 15}, {3, 12}, {0, 15},           /* spring to winter, on either hemisphere */
        {3, 6},  {6, 9},  {9, 12}, {0, 15},           /* north */
        {9, 12}, {0, 15}, {3, 6},  {6, 9},            /* south */
        {1, 3},  {4, 6},  {7, 9},  {10, 12},          /* quarters */
        {1, 4},  {5, 8},  {9, 12}, {1, 6},   {7, 12}, /* thirds, halves */
    };
    const signed char *span = months[parts->season - 21];
    *out = latest ? ncl_day_number(year, span[1] + 1, 1) - 1 : ncl_day_number(year, span[0], 1);
    return true;
}

static bool edge_of_year(const ncl_date_parts *parts, int64_t year, bool latest, int64_t *out) {
    if (parts->season != 0) {
        return edge_by_season(parts, year, latest, out);
    }
    if (parts->week != NULL) {
        return edge_by_week(parts, year, latest, out);
    }
    return parts->quarter != NULL ? edge_by_quarter(parts, year, latest, out)
                                  : edge_by_month(parts, year, latest, out);
}

/* The year digits with every X replaced. */
static unsigned filled(const char *digits, char instead) {
    unsigned number = 0;
    for (size_t i = 0; i < 4; i++) {
        number = number * 10 + (unsigned)((digits[i] == 'X' ? instead : digits[i]) - '0');
    }
    return number;
}

/* The earliest (or latest) day that the parts may mean. */
static bool edge(const ncl_date_parts *parts, bool latest, int64_t *out) {
    unsigned low = 0;
    unsigned high = 0;
    if (parts->year == NULL) {
        return edge_of_year(parts, parts->long_year, latest, out);
    }
    low = filled(parts->year, '0');
    high = filled(parts->year, '9');
    for (unsigned i = 0; i <= high - low; i++) {
        unsigned number = latest != parts->negative ? high - i : low + i;
        int64_t year = parts->negative ? -(int64_t)number : (int64_t)number;
        if (ncl_date_matches(number, parts->year, 4) && (number != 0 || !parts->negative) &&
            edge_of_year(parts, year, latest, out)) {
            return true;
        }
    }
    return false;
}

static ncl_precision precision_of_year(const char *year) {
    if (year == NULL || year[3] != 'X' || year[0] == 'X') {
        return NCL_PRECISION_YEAR;
    }
    if (year[2] != 'X') {
        return NCL_PRECISION_DECADE;
    }
    return year[1] != 'X' ? NCL_PRECISION_CENTURY : NCL_PRECISION_MILLENNIUM;
}

static ncl_precision precision_of(const ncl_date_parts *parts) {
    if (parts->day != NULL || parts->weekday != NULL) {
        return NCL_PRECISION_DAY;
    }
    if (parts->week != NULL) {
        return NCL_PRECISION_WEEK;
    }
    if (parts->month != NULL) {
        return NCL_PRECISION_MONTH;
    }
    if (parts->quarter != NULL || (parts->season != 0 && parts->season < 37)) {
        return NCL_PRECISION_QUARTER;
    }
    return parts->season != 0 ? NCL_PRECISION_YEAR : precision_of_year(parts->year);
}

/* Whether any year has such a day. Spares the walk over 10,000 years for XXXX-02-30. */
static bool has_day(const ncl_date_parts *parts) {
    int64_t day = 0;
    return edge_of_year(parts, 2004, false, &day); /* a leap year of 53 weeks */
}

bool ncl_date_span(const ncl_date_parts *parts, ncl_date *out) {
    out->first.nano = 0;
    out->last.nano = DAY_NANOS - 1;
    out->precision = precision_of(parts);
    return has_day(parts) && edge(parts, false, &out->first.day) &&
           edge(parts, true, &out->last.day);
}
