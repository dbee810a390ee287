/* SPDX-License-Identifier: MIT */
/*
 * Inside of base/date.h: a calendar date as written, in parts, and what it spans. The strings
 * point into the text, are not terminated, and hold digits or X.
 */
#ifndef NCL_BASE_DATE_PARTS_H
#define NCL_BASE_DATE_PARTS_H

#include "base/date.h"

typedef struct ncl_date_parts {
    const char *year;    /* four characters; NULL for a long year */
    const char *month;   /* two, or NULL */
    const char *day;     /* two, or NULL */
    const char *week;    /* two, or NULL */
    const char *weekday; /* one, or NULL */
    const char *quarter; /* one, or NULL */
    int64_t long_year;   /* of either sign */
    unsigned season;     /* 21 to 41, or 0 */
    bool negative;       /* the four-digit year has a minus sign */
} ncl_date_parts;

/* Whether the number, written in count digits, is one that the digits may mean. */
bool ncl_date_matches(unsigned number, const char *digits, size_t count);

/* Sets first and last (whole days) and precision. False if no day fits the parts. */
bool ncl_date_span(const ncl_date_parts *parts, ncl_date *out);

/* The moment so many seconds later, with nano brought into its day; endless ends stay put. */
ncl_instant ncl_instant_moved(ncl_instant instant, int64_t seconds);

#endif
