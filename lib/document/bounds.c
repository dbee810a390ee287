/* SPDX-License-Identifier: MIT */
/* The interval that a quantity states. All of it is exact; nothing is rounded. */
#include "base/decimal.h"
#include "document/document.h"
#include "newsclaim/derive.h"

#include <string.h>

static bool parse(const char *text, ncl_decimal *out) {
    ncl_decimal_status status = NCL_DECIMAL_SYNTAX;
    if (text != NULL) {
        status = ncl_decimal_parse(text, strlen(text), true, out);
    }
    return status == NCL_DECIMAL_OK || status == NCL_DECIMAL_NOT_CANONICAL;
}

/* Significant digits of an approximate number that does not say how many were written: the zeros at
 * the end of a whole number are taken for rounding, so that about 20000 is not 19999.5 to 20000.5.
 */
static unsigned likely_digits(const char *text) {
    size_t size = strlen(text);
    unsigned digits = ncl_decimal_digits(text, size);
    while (digits > 1 && size > 0 && text[size - 1] == '0' && strchr(text, '.') == NULL) {
        digits--;
        size--;
    }
    return digits;
}

enum { LIMB_BASE = 1000000000 };

/* The limbs of a parsed number have room for seven digits more, so nothing is carried out. */
static void twice(uint32_t *number) {
    uint32_t carry = 0;
    for (size_t i = 0; i < NCL_DECIMAL_LIMBS; i++) {
        uint32_t sum = number[i] * 2 + carry;
        carry = sum >= LIMB_BASE ? 1 : 0;
        number[i] = sum - carry * LIMB_BASE;
    }
}

/* Away from zero; a zero goes where `negative` says. */
static void farther(ncl_decimal *value, bool negative) {
    size_t i = 0;
    while (value->top[i] == LIMB_BASE - 1) {
        value->top[i++] = 0;
    }
    value->top[i]++;
    value->negative = negative;
}

static void nearer(ncl_decimal *value) {
    size_t i = 0;
    while (value->top[i] == 0) {
        value->top[i++] = LIMB_BASE - 1;
    }
    value->top[i]--;
}

static bool is_zero(const ncl_decimal *value) {
    static const uint32_t zero[NCL_DECIMAL_LIMBS];
    return memcmp(value->top, zero, sizeof zero) == 0;
}

/* About n/d: as the last digit of a decimal has a unit, so 1/d is the unit of a fraction, and half
 * of it on each side makes (2n - 1)/2d and (2n + 1)/2d. */
static void half_of_fraction(const ncl_decimal *value, ncl_decimal *low, ncl_decimal *high) {
    ncl_decimal wide = *value;
    twice(wide.top);
    twice(wide.bottom);
    *low = *high = wide;
    if (value->negative || is_zero(value)) {
        farther(low, true);
    } else {
        nearer(low);
    }
    if (value->negative) {
        nearer(high);
    } else {
        farther(high, false);
    }
}

/* An open interval of numbers, while it is made. */
struct ends {
    ncl_decimal low;
    ncl_decimal high;
    bool has_low;
    bool has_high;
    bool low_closed;
    bool high_closed;
    bool soft;
};

/* The number itself belongs to what it approximates, on whichever side the rest lies: "knapp 100"
 * is 99.5 to 100. */
static bool approximate(const nclaim_quantity *quantity, const ncl_decimal *value,
                        struct ends *ends) {
    unsigned digits = quantity->digits != 0 ? quantity->digits : likely_digits(quantity->value);
    if (value->fraction) {
        half_of_fraction(value, &ends->low, &ends->high);
    } else if (!ncl_decimal_half_unit(value, digits, &ends->low, &ends->high)) {
        return false;
    }
    if (quantity->side == NCLAIM_SIDE_BELOW) {
        ends->high = *value;
    } else if (quantity->side == NCLAIM_SIDE_ABOVE) {
        ends->low = *value;
    }
    ends->soft = true;
    return true;
}

/* A range ends at `high`, which must be there and not below its start. */
static bool reach(const nclaim_quantity *quantity, struct ends *ends) {
    return parse(quantity->high, &ends->high) && ncl_decimal_compare(&ends->low, &ends->high) <= 0;
}

/* How the comparator bounds the value. Without one, the number stands for itself. */
static bool compare(const nclaim_quantity *quantity, const ncl_decimal *value, struct ends *ends) {
    uint32_t sort = quantity->comparator;
    bool is_below = sort == NCLAIM_COMPARATOR_LT || sort == NCLAIM_COMPARATOR_LE;
    bool is_above = sort == NCLAIM_COMPARATOR_GT || sort == NCLAIM_COMPARATOR_GE;
    ends->low = ends->high = *value;
    ends->has_low = !is_below && sort != NCLAIM_COMPARATOR_UNKNOWN;
    ends->has_high = !is_above && sort != NCLAIM_COMPARATOR_UNKNOWN;
    ends->low_closed = ends->has_low && sort != NCLAIM_COMPARATOR_GT;
    ends->high_closed = ends->has_high && sort != NCLAIM_COMPARATOR_LT;
    if (sort == NCLAIM_COMPARATOR_APPROX) {
        return approximate(quantity, value, ends);
    }
    return sort != NCLAIM_COMPARATOR_RANGE || reach(quantity, ends);
}

static void print(const struct ends *ends, nclaim_bounds *bounds) {
    if (ends->has_low) {
        (void)ncl_decimal_print(&ends->low, bounds->low, NCLAIM_BOUND_SIZE);
    }
    if (ends->has_high) {
        (void)ncl_decimal_print(&ends->high, bounds->high, NCLAIM_BOUND_SIZE);
    }
    bounds->low_closed = ends->low_closed ? 1 : 0;
    bounds->high_closed = ends->high_closed ? 1 : 0;
    bounds->soft = ends->soft ? 1 : 0;
}

static nclaim_status bound(const nclaim_quantity *quantity, nclaim_bounds *bounds) {
    struct ends ends;
    ncl_decimal value;
    memset(&ends, 0, sizeof ends);
    if (quantity->kind == NCLAIM_QUANTITY_INDEFINITE) {
        return NCLAIM_OK;
    }
    if (!parse(quantity->value, &value) || !compare(quantity, &value, &ends)) {
        return NCLAIM_BAD_RECORD;
    }
    print(&ends, bounds);
    return NCLAIM_OK;
}

nclaim_status nclaim_quantity_bounds(const nclaim_doc *doc, nclaim_ref quantity,
                                     nclaim_bounds *bounds, size_t size) {
    nclaim_bounds found;
    const nclaim_quantity *record = NULL;
    nclaim_status status = NCLAIM_BAD_REFERENCE;
    if (bounds == NULL || size == 0) {
        return NCLAIM_BAD_ARGUMENT;
    }
    memset(&found, 0, sizeof found);
    memset(bounds, 0, size);
    if (doc == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    if (NCLAIM_KIND(quantity) == NCLAIM_QUANTITY) {
        record = ncl_doc_record(doc, quantity);
    }
    if (record != NULL) {
        status = bound(record, &found);
    }
    if (status == NCLAIM_OK) {
        memcpy(bounds, &found, size < sizeof found ? size : sizeof found);
    }
    return status;
}
