/* SPDX-License-Identifier: MIT */
#include "validate/dates.h"

#include <string.h>

bool ncl_read_date(const char *text, ncl_date *out) {
    const uint32_t vague = NCL_DATE_REFERENCE | NCL_DATE_UNKNOWN_START | NCL_DATE_UNKNOWN_END;
    return text != NULL &&
           ncl_date_parse(text, strlen(text), NCL_DATE_ALL, out, NULL) == NCL_DATE_OK &&
           (out->traits & vague) == 0;
}

bool ncl_read_time(const ncl_judge *judge, nclaim_ref time, ncl_date *out) {
    const nclaim_time *record = ncl_resolve(judge, NCLAIM_TIME, time);
    if (record == NULL) {
        return false;
    }
    return ncl_read_date(record->resolved == NULL ? record->value : record->resolved, out);
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
