/* SPDX-License-Identifier: MIT */
#include "validate/dates.h"

#include "base/calendar.h"

#include <string.h>

static int64_t digits(const char *text, int count) {
    int64_t number = 0;
    for (int i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/* A day or a month, such as 2023-09-13 or 2023-09, which most dates are. False for all else, which
 * may be a date too. */
static bool read_plain(const char *text, size_t size, ncl_date *out) {
    const int64_t last_nano = INT64_C(86399999999999);
    bool is_shaped = size >= 7 && text[4] == '-' && (size == 7 || (size == 10 && text[7] == '-'));
    int64_t year = is_shaped ? digits(text, 4) : -1;
    int64_t month = year < 0 ? -1 : digits(text + 5, 2);
    int64_t days = month < 1 || month > 12 ? 0 : ncl_days_in_month(year, (unsigned)month);
    int64_t day = size == 10 && days > 0 ? digits(text + 8, 2) : 1;
    if (day < 1 || day > days) {
        return false;
    }
    memset(out, 0, sizeof *out);
    out->first.day = ncl_day_number(year, month, day);
    out->last.day = out->first.day + (size == 10 ? 0 : days - 1);
    out->last.nano = last_nano;
    out->precision = size == 10 ? NCL_PRECISION_DAY : NCL_PRECISION_MONTH;
    return true;
}

static ncl_date_status parse(const char *text, uint32_t forms, ncl_date *out) {
    size_t size = strlen(text);
    return read_plain(text, size, out) ? NCL_DATE_OK : ncl_date_parse(text, size, forms, out, NULL);
}

/* Texts stay where they are while a document is judged, so that their address tells them apart. */
ncl_date_status ncl_parse_date(ncl_judge *judge, const char *text, uint32_t forms, ncl_date *out) {
    ncl_known_date *known = &judge->dates[(uintptr_t)text / 8 % NCL_KNOWN_DATES];
    ncl_date_status status = NCL_DATE_OK;
    if (known->text != text) {
        status = parse(text, forms, &known->date);
        known->text = status == NCL_DATE_OK ? text : NULL;
    }
    *out = known->date;
    return status;
}

bool ncl_read_date(ncl_judge *judge, const char *text, ncl_date *out) {
    const uint32_t vague = NCL_DATE_REFERENCE | NCL_DATE_UNKNOWN_START | NCL_DATE_UNKNOWN_END;
    return text != NULL && ncl_parse_date(judge, text, NCL_DATE_ALL, out) == NCL_DATE_OK &&
           (out->traits & vague) == 0;
}

bool ncl_read_time(ncl_judge *judge, nclaim_ref time, ncl_date *out) {
    const nclaim_time *record = ncl_resolve(judge, NCLAIM_TIME, time);
    return record != NULL &&
           ncl_read_date(judge, record->resolved == NULL ? record->value : record->resolved, out);
}

bool ncl_is_before(const ncl_date *left, const ncl_date *right, int64_t days) {
    ncl_instant end = left->last;
    if (((left->traits ^ right->traits) & NCL_DATE_HAS_OFFSET) != 0) {
        days++;
    }
    if (end.day <= NCL_DAY_LAST - days) {
        end.day += days;
    }
    return ncl_instant_compare(end, right->first) < 0;
}
