/* SPDX-License-Identifier: MIT */
#include "validate/dates.h"

#include <string.h>

/* Texts stay where they are while a document is judged, so that their address tells them apart. */
ncl_date_status ncl_parse_date(ncl_judge *judge, const char *text, uint32_t forms, ncl_date *out) {
    ncl_known_date *known = &judge->dates[(uintptr_t)text / 8 % NCL_KNOWN_DATES];
    ncl_date_status status = NCL_DATE_OK;
    if (known->text != text) {
        status = ncl_date_parse(text, strlen(text), forms, &known->date, NULL);
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
