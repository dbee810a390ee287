/* SPDX-License-Identifier: MIT */
/*
 * Exact decimals and fractions as text: -?digits(.digits)? and, where allowed, -?digits/digits.
 * No exponent, no plus sign, no grouping, ASCII digits only. At most NCL_DECIMAL_MAX_DIGITS
 * significant digits (for a fraction: in each of its two numbers) and NCL_DECIMAL_MAX_SCALE digits
 * after the point. Significant digits are those after the leading zeros, trailing zeros included.
 *
 * All arithmetic is exact, on fixed-size integers; nothing allocates, rounds or knows a locale.
 */
#ifndef NCL_BASE_DECIMAL_H
#define NCL_BASE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NCL_DECIMAL_MAX_DIGITS 38
#define NCL_DECIMAL_MAX_SCALE 40
/* Bytes of the longest text ncl_decimal_print makes, without NUL: "-", 38 digits, "/", 38 digits.
 */
#define NCL_DECIMAL_MAX_TEXT 78
/* Limbs of nine decimal digits: room for 38 digits, one more for half a unit, and a carry. */
#define NCL_DECIMAL_LIMBS 5

/* The first that applies, from the worst down, is reported. */
typedef enum ncl_decimal_status {
    NCL_DECIMAL_OK = 0,
    NCL_DECIMAL_SYNTAX,       /* not of the form above, or a denominator of zero */
    NCL_DECIMAL_TOO_LONG,     /* a limit is passed; no value is made */
    NCL_DECIMAL_NOT_CANONICAL /* leading zeros, trailing zeros after the point, "1.", "-0" */
} ncl_decimal_status;

/* A value: (-1 if negative) * top / bottom; bottom is 10^scale unless it is a fraction. */
typedef struct ncl_decimal {
    uint32_t top[NCL_DECIMAL_LIMBS]; /* base 10^9, least significant first; so is bottom */
    uint32_t bottom[NCL_DECIMAL_LIMBS];
    unsigned scale; /* digits after the point; 0 for a fraction */
    bool negative;  /* never for zero */
    bool fraction;
} ncl_decimal;

/*
 * Checks text alone, without making a value. A fraction need not be in lowest terms, and one that
 * has a finite decimal is fine; with fractions false, "/" is a syntax error. Linear.
 */
ncl_decimal_status ncl_decimal_check(const char *text, size_t size, bool fractions);

/* The same, and fills *out unless the status is SYNTAX or TOO_LONG. */
ncl_decimal_status ncl_decimal_parse(const char *text, size_t size, bool fractions,
                                     ncl_decimal *out);

/*
 * Significant digits of a decimal as written: 26000000 has 8, 3.50 has 3, 0.05 has 1. Zero has 1
 * however it is written. 0 for fractions and for text that is not a decimal.
 */
unsigned ncl_decimal_digits(const char *text, size_t size);

/* Below 0, 0 or above 0 as left is less than, equal to or greater than right; any mix of forms. */
int ncl_decimal_compare(const ncl_decimal *left, const ncl_decimal *right);

/* Whether the value is a whole number: 3, 3.0, 6/2. */
bool ncl_decimal_is_integer(const ncl_decimal *value);

/*
 * What a value of that many significant digits may stand for: value - u/2 and value + u/2 where u
 * is the unit of its last significant digit. 26000000 of 2 digits gives 25500000 and 26500000;
 * 3.5 of 2 gives 3.45 and 3.55; 1000 of 1 gives 500 and 1500. Zero counts units of its last written
 * place. False, with nothing written, for a fraction, for digits 0 or above NCL_DECIMAL_MAX_DIGITS,
 * and if the bounds would need more than NCL_DECIMAL_MAX_SCALE + 1 digits after the point.
 */
bool ncl_decimal_half_unit(const ncl_decimal *value, unsigned digits, ncl_decimal *low,
                           ncl_decimal *high);

/*
 * Writes the canonical text, which ncl_decimal_check finds OK for every parsed value, and a NUL. A
 * fraction keeps its two numbers. Returns the length without NUL; if that is not less than
 * capacity, nothing is written (out may be NULL with capacity 0 to measure).
 */
size_t ncl_decimal_print(const ncl_decimal *value, char *out, size_t capacity);

#endif
