/* SPDX-License-Identifier: MIT */
#include "base/date.h"

#include "base/date_parts.h"

#define NANO INT64_C(1000000000)
#define DAY_NANOS (86400 * NANO)

ncl_instant ncl_instant_moved(ncl_instant instant, int64_t seconds) {
    if (instant.day == NCL_DAY_FIRST || instant.day == NCL_DAY_LAST) {
        return instant;
    }
    instant.nano += seconds * NANO;
    instant.day += instant.nano / DAY_NANOS;
    instant.nano %= DAY_NANOS;
    if (instant.nano < 0) {
        instant.nano += DAY_NANOS;
        instant.day--;
    }
    return instant;
}

int ncl_instant_compare(ncl_instant left, ncl_instant right) {
    if (left.day != right.day) {
        return left.day < right.day ? -1 : 1;
    }
    return left.nano == right.nano ? 0 : left.nano < right.nano ? -1 : 1;
}

/* Puts a date with an offset on its own clock if the other has no offset to compare by. */
static ncl_date aligned(const ncl_date *date, const ncl_date *other) {
    ncl_date moved = *date;
    if ((other->traits & NCL_DATE_HAS_OFFSET) == 0) {
        moved.first = ncl_instant_moved(moved.first, moved.offset);
        moved.last = ncl_instant_moved(moved.last, moved.offset);
    }
    return moved;
}

bool ncl_date_within(const ncl_date *inner, const ncl_date *outer) {
    ncl_date in = aligned(inner, outer);
    ncl_date out = aligned(outer, inner);
    return ncl_instant_compare(out.first, in.first) <= 0 &&
           ncl_instant_compare(in.last, out.last) <= 0;
}

bool ncl_date_overlaps(const ncl_date *left, const ncl_date *right) {
    ncl_date one = aligned(left, right);
    ncl_date two = aligned(right, left);
    return ncl_instant_compare(one.first, two.last) <= 0 &&
           ncl_instant_compare(two.first, one.last) <= 0;
}
