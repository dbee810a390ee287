/* SPDX-License-Identifier: MIT */
/*
 * Dates, times, intervals and durations as text, in three families that a caller may allow:
 *
 *   NCL_DATE_PLAIN  RFC 3339 date-times and their reduced forms: 2023, 2023-09, 2023-09-13,
 *                   2023-09-13T10Z, T10:30+02:00, T10:30:00.25-05, with or without an offset; and
 *                   years before 0000 with a minus sign. "T" and "Z" in upper case, "." for the
 *                   fraction.
 *   NCL_DATE_EDTF   what ISO 8601-2:2019 (EDTF) adds. Levels 0 and 1 whole: intervals of dates,
 *                   ".." and unknown ends, ? ~ %, X digits from the right, seasons, years Y12345.
 *                   Of level 2: ? ~ % on any part, X anywhere in year, month and day, and
 *                   seasons 25 to 41. Not taken: sets [..] and {..}, exponents Y17E8, significant
 *                   digits 1950S2.
 *   NCL_DATE_TIMEX  what TIMEX3 (ISO 24617-1) adds: PAST_REF, PRESENT_REF, FUTURE_REF, weeks
 *                   2023-W37, 2023-W37-3, XXXX-WXX-3, quarters 2023-Q3, XXXX-QX, and X digits as in
 *                   EDTF. Not taken: its seasons (SU), half years (H1), parts of the day (TMO).
 *
 * The calendar is the proleptic Gregorian one with a year 0 (1 BC). Days are real: no 30 February,
 * no week 53 in a year of 52, no 1985-02-3X. Nothing here knows the present time or a time zone.
 */
#ifndef NCL_BASE_DATE_H
#define NCL_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NCL_DATE_PLAIN 1u
#define NCL_DATE_EDTF 2u
#define NCL_DATE_TIMEX 4u
#define NCL_DATE_ALL 7u

typedef enum ncl_date_status {
    NCL_DATE_OK = 0,
    NCL_DATE_SYNTAX, /* of no allowed form, at the offset */
    NCL_DATE_RANGE,  /* no such month, day, week, hour or offset, at the offset */
    NCL_DATE_ORDER   /* an interval that ends before it starts */
} ncl_date_status;

/* From coarse to fine, so that values compare. */
typedef enum ncl_precision {
    NCL_PRECISION_NONE = 0, /* PAST_REF and the like, ../.. */
    NCL_PRECISION_MILLENNIUM,
    NCL_PRECISION_CENTURY,
    NCL_PRECISION_DECADE,
    NCL_PRECISION_YEAR,
    NCL_PRECISION_QUARTER,
    NCL_PRECISION_MONTH,
    NCL_PRECISION_WEEK,
    NCL_PRECISION_DAY,
    NCL_PRECISION_HOUR,
    NCL_PRECISION_MINUTE,
    NCL_PRECISION_SECOND
} ncl_precision;

/* Traits of a parsed date, ored together; of an interval, those of both ends. */
#define NCL_DATE_UNCERTAIN 1u   /* ? or % */
#define NCL_DATE_APPROXIMATE 2u /* ~ or % */
#define NCL_DATE_UNSPECIFIED 4u /* X digits */
#define NCL_DATE_INTERVAL 8u
#define NCL_DATE_OPEN_START 16u /* ../ */
#define NCL_DATE_OPEN_END 32u   /* /.. */
#define NCL_DATE_UNKNOWN_START 64u
#define NCL_DATE_UNKNOWN_END 128u
#define NCL_DATE_SEASON 256u /* codes 21 to 41 */
#define NCL_DATE_HAS_TIME 512u
#define NCL_DATE_HAS_OFFSET 1024u
#define NCL_DATE_REFERENCE 2048u /* PAST_REF, PRESENT_REF, FUTURE_REF */

/* A moment. Days before or after everything stand for an open, unknown or meaningless end. */
typedef struct ncl_instant {
    int64_t day;  /* since 1970-01-01 */
    int64_t nano; /* since midnight, in 10^-9 seconds */
} ncl_instant;

#define NCL_DAY_FIRST INT64_MIN
#define NCL_DAY_LAST INT64_MAX

/*
 * A parsed date. first and last are the earliest and the latest nanosecond that it may mean: in UTC
 * if it has an offset, else on the clock of the place that it leaves unsaid. Qualifiers do not
 * widen them. Seasons 21 to 24, which name no hemisphere, span what either would call so.
 */
typedef struct ncl_date {
    ncl_instant first;
    ncl_instant last;
    int32_t offset;          /* seconds east of UTC; 0 without an offset */
    ncl_precision precision; /* of an interval, that of its coarser known end */
    uint32_t traits;
} ncl_date;

/*
 * Parses the whole of text as one of the forms allowed (NCL_DATE_PLAIN is always among them). On
 * failure *bad, unless NULL, is the offset of the part that failed, and *out is undefined. Month
 * and finer parts give their own precision even where they are X; of a year, one, two or three X
 * at its end mean decade, century, millennium. A season counts as a quarter, a third or half of a
 * year (37 to 41) as a year. Linear; at most 10,000 steps for a year with X.
 */
ncl_date_status ncl_date_parse(const char *text, size_t size, uint32_t forms, ncl_date *out,
                               size_t *bad);

/* Below 0, 0, above 0 as left is before, at, after right. */
int ncl_instant_compare(ncl_instant left, ncl_instant right);

/*
 * Whether all that inner may mean lies in what outer may mean. If only one of the two has an
 * offset, the other's clock is compared as written: 2023-09-13T23:30-05:00 is within 2023-09-13.
 */
bool ncl_date_within(const ncl_date *inner, const ncl_date *outer);

/* Whether some moment may be meant by both; offsets as for ncl_date_within. */
bool ncl_date_overlaps(const ncl_date *left, const ncl_date *right);

/*
 * A duration of ISO 8601-1, section 5.5.2: P1Y2M10DT2H30M5S in this order, at least one part, the
 * last perhaps with a fraction ("." only); or weeks alone, P3W. With NCL_DATE_TIMEX also a minus
 * sign in front (an offset into the past) and X for a number (PXD). Linear.
 */
bool ncl_duration_check(const char *text, size_t size, uint32_t forms);

#endif
