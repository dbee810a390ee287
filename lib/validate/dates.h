/* SPDX-License-Identifier: MIT */
/* The dates that several rules compare. */
#ifndef NCL_VALIDATE_DATES_H
#define NCL_VALIDATE_DATES_H

#include "base/date.h"
#include "validate/judge.h"

/* Reads a date, and remembers the last few: rules ask again for what the notation was checked of.
 */
ncl_date_status ncl_parse_date(ncl_judge *judge, const char *text, uint32_t forms, ncl_date *out);

/* Reads a date that says something about the calendar; false for NULL, durations, references to the
 * present and what is no date. */
bool ncl_read_date(ncl_judge *judge, const char *text, ncl_date *out);

/* When that time was, as far as it is absolute: its resolution, or else its value. */
bool ncl_read_time(ncl_judge *judge, nclaim_ref time, ncl_date *out);

/* Whether all of the left lies before all of the right by more than so many days, and one more if
 * only one of them says its offset: then their clocks may be that far apart. */
bool ncl_is_before(const ncl_date *left, const ncl_date *right, int64_t days);

#endif
