/* SPDX-License-Identifier: MIT */
/*
 * The proleptic Gregorian calendar with a year 0, and ISO 8601 weeks. Pure arithmetic, constant
 * time; years up to 10^15 either way.
 */
#ifndef NCL_BASE_CALENDAR_H
#define NCL_BASE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

bool ncl_is_leap_year(int64_t year);

/* month is 1 to 12. */
unsigned ncl_days_in_month(int64_t year, unsigned month);

/* Days from 1970-01-01. month may lie up to a year outside 1 to 12, and counts on from there. */
int64_t ncl_day_number(int64_t year, int64_t month, int64_t day);

/* The day number of the Monday on which week 1 of a year starts (ISO 8601-1, 3.1.1.23). */
int64_t ncl_first_week(int64_t year);

/* 52 or 53. */
unsigned ncl_weeks_in_year(int64_t year);

#endif
