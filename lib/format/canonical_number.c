/* SPDX-License-Identifier: MIT */
/* RFC 8785 prints numbers as ECMAScript does, which for whole ones below 2^53 means plain digits.
 */
#include "format/canonical_number.h"

#include <string.h>

#include <stdbool.h>

/* More than any text has digits to make up for; keeps the sums below from overflowing. */
#define FAR INT64_C(1000000000000000)

/* The exponent behind `e`, at most FAR. */
static int64_t read_exponent(const char *at, const char *end) {
    bool is_negative = *at == '-';
    int64_t number = 0;
    for (at += *at == '-' || *at == '+' ? 1 : 0; at < end; at++) {
        number = number >= FAR ? FAR : number * 10 + (*at - '0');
    }
    return is_negative ? -number : number;
}

/* The significant digits as a whole number and the zeros that follow it. False if there are too
 * many digits; a number without any is 0. */
static bool read_digits(const char *at, const char *end, uint64_t *number, int64_t *zeros) {
    bool is_behind_point = false;
    int64_t behind_point = 0;
    int64_t held = 0; /* zeros that count only if another digit follows */
    for (; at < end && *at != 'e' && *at != 'E'; at++) {
        if (*at == '.') {
            is_behind_point = true;
            continue;
        }
        behind_point += is_behind_point ? 1 : 0;
        if (*at == '0') {
            held += *number != 0 ? 1 : 0;
            continue;
        }
        for (; held >= 0; held--) {
            if (*number > NCL_CANONICAL_MOST / 10) {
                return false;
            }
            *number = *number * 10 + (held == 0 ? (uint64_t)(*at - '0') : 0);
        }
        held = 0;
    }
    *zeros = held - behind_point;
    return true;
}

/* The digits of a number behind its sign. */
static size_t print_number(uint64_t number, bool is_negative, char out[NCL_CANONICAL_ROOM]) {
    size_t start = NCL_CANONICAL_ROOM;
    do {
        out[--start] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    if (is_negative) {
        out[--start] = '-';
    }
    memmove(out, out + start, NCL_CANONICAL_ROOM - start);
    return NCL_CANONICAL_ROOM - start;
}

size_t ncl_canonical_number(const char *text, size_t size, char out[NCL_CANONICAL_ROOM]) {
    const char *end = text + size;
    const char *at = text + (*text == '-' ? 1 : 0);
    const char *exponent = at;
    uint64_t number = 0;
    int64_t zeros = 0;
    if (!read_digits(at, end, &number, &zeros)) {
        return 0;
    }
    while (exponent < end && *exponent != 'e' && *exponent != 'E') {
        exponent++;
    }
    zeros += exponent < end ? read_exponent(exponent + 1, end) : 0;
    if (number == 0) {
        return print_number(0, false, out);
    }
    for (; zeros > 0 && number <= NCL_CANONICAL_MOST; zeros--) {
        number *= 10;
    }
    return number > NCL_CANONICAL_MOST || zeros < 0 ? 0 : print_number(number, *text == '-', out);
}
