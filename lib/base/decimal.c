/* SPDX-License-Identifier: MIT */
#include "base/decimal.h"

#include <string.h>

#define LIMB_DIGITS 9
#define LIMB_BASE 1000000000u
#define CROSS_LIMBS ((size_t)2 * NCL_DECIMAL_LIMBS) /* of a product */
#define MAX_WRITTEN ((size_t)NCL_DECIMAL_LIMBS * LIMB_DIGITS)

/* A run of digits in the text. */
struct run {
    const char *at;
    size_t size;
};

/* The text taken apart: whole.part or whole/part. */
struct shape {
    struct run whole;
    struct run part;
    char mark; /* '.', '/' or 0 */
    bool negative;
};

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static struct run digit_run(const char *text, size_t size, size_t at) {
    struct run run = {text + at, 0};
    while (at + run.size < size && is_digit(run.at[run.size])) {
        run.size++;
    }
    return run;
}

static struct run without_leading_zeros(struct run run) {
    while (run.size > 0 && run.at[0] == '0') {
        run.at++;
        run.size--;
    }
    return run;
}

/* Takes the text apart. "1." passes here as a whole with an empty part. */
static bool split(const char *text, size_t size, bool fractions, struct shape *out) {
    size_t at = 0;
    memset(out, 0, sizeof *out);
    if (size > 0 && text[0] == '-') {
        out->negative = true;
        at = 1;
    }
    if (at == size) {
        return false;
    }
    out->whole = digit_run(text, size, at);
    at += out->whole.size;
    if (out->whole.size == 0 || at == size) {
        return out->whole.size != 0;
    }
    out->mark = text[at++];
    if (out->mark != '.' && (out->mark != '/' || !fractions)) {
        return false;
    }
    out->part = digit_run(text, size, at);
    return at + out->part.size == size &&
           (out->mark == '.' || without_leading_zeros(out->part).size > 0);
}

/* Significant digits of a decimal; 0 for zero. */
static size_t significant(const struct shape *shape) {
    struct run whole = without_leading_zeros(shape->whole);
    return whole.size > 0 ? whole.size + shape->part.size : without_leading_zeros(shape->part).size;
}

static bool too_long(const struct shape *shape) {
    if (shape->mark == '/') {
        return without_leading_zeros(shape->whole).size > NCL_DECIMAL_MAX_DIGITS ||
               without_leading_zeros(shape->part).size > NCL_DECIMAL_MAX_DIGITS;
    }
    return significant(shape) > NCL_DECIMAL_MAX_DIGITS || shape->part.size > NCL_DECIMAL_MAX_SCALE;
}

static bool has_leading_zero(struct run run) {
    return run.size > 1 && run.at[0] == '0';
}

static bool is_zero_run(struct run run) {
    return without_leading_zeros(run).size == 0;
}

static bool is_canonical(const struct shape *shape) {
    bool zero = is_zero_run(shape->whole) && (shape->mark == '/' || is_zero_run(shape->part));
    if (has_leading_zero(shape->whole) || (zero && shape->negative)) {
        return false;
    }
    if (shape->mark == '/') {
        return !has_leading_zero(shape->part);
    }
    return shape->mark == 0 ||
           (shape->part.size > 0 && shape->part.at[shape->part.size - 1] != '0');
}

static ncl_decimal_status judge(const struct shape *shape) {
    if (too_long(shape)) {
        return NCL_DECIMAL_TOO_LONG;
    }
    return is_canonical(shape) ? NCL_DECIMAL_OK : NCL_DECIMAL_NOT_CANONICAL;
}

ncl_decimal_status ncl_decimal_check(const char *text, size_t size, bool fractions) {
    struct shape shape;
    return split(text, size, fractions, &shape) ? judge(&shape) : NCL_DECIMAL_SYNTAX;
}

unsigned ncl_decimal_digits(const char *text, size_t size) {
    struct shape shape;
    size_t digits = 0;
    if (!split(text, size, false, &shape) || too_long(&shape)) {
        return 0;
    }
    digits = significant(&shape);
    return digits == 0 ? 1u : (unsigned)digits;
}

/* number = number * factor + add. The callers' limits see to it that nothing is carried out. */
static void multiply_add(uint32_t *number, uint32_t factor, uint32_t add) {
    uint64_t carry = add;
    for (size_t i = 0; i < NCL_DECIMAL_LIMBS; i++) {
        carry += (uint64_t)number[i] * factor;
        number[i] = (uint32_t)(carry % LIMB_BASE);
        carry /= LIMB_BASE;
    }
}

static void append_digits(uint32_t *number, struct run run) {
    for (size_t i = 0; i < run.size; i++) {
        multiply_add(number, 10, (uint32_t)(run.at[i] - '0'));
    }
}

static void multiply_power(uint32_t *number, unsigned exponent) {
    for (; exponent > 0; exponent--) {
        multiply_add(number, 10, 0);
    }
}

static bool is_zero(const uint32_t *number) {
    uint32_t all = 0;
    for (size_t i = 0; i < NCL_DECIMAL_LIMBS; i++) {
        all |= number[i];
    }
    return all == 0;
}

static int compare_limbs(const uint32_t *left, const uint32_t *right, size_t count) {
    for (size_t i = count; i-- > 0;) {
        if (left[i] != right[i]) {
            return left[i] < right[i] ? -1 : 1;
        }
    }
    return 0;
}

/* left -= right, where left >= right. */
static void subtract(uint32_t *left, const uint32_t *right) {
    uint32_t borrow = 0;
    for (size_t i = 0; i < NCL_DECIMAL_LIMBS; i++) {
        uint32_t taken = right[i] + borrow;
        borrow = left[i] < taken;
        left[i] = left[i] + (borrow ? LIMB_BASE : 0u) - taken;
    }
}

static void add(uint32_t *left, const uint32_t *right) {
    uint32_t carry = 0;
    for (size_t i = 0; i < NCL_DECIMAL_LIMBS; i++) {
        uint32_t sum = left[i] + right[i] + carry;
        carry = sum >= LIMB_BASE;
        left[i] = carry ? sum - LIMB_BASE : sum;
    }
}

ncl_decimal_status ncl_decimal_parse(const char *text, size_t size, bool fractions,
                                     ncl_decimal *out) {
    struct shape shape;
    ncl_decimal_status status = NCL_DECIMAL_SYNTAX;
    if (split(text, size, fractions, &shape)) {
        status = judge(&shape);
    }
    if (status == NCL_DECIMAL_SYNTAX || status == NCL_DECIMAL_TOO_LONG) {
        return status;
    }
    memset(out, 0, sizeof *out);
    out->fraction = shape.mark == '/';
    append_digits(out->top, without_leading_zeros(shape.whole));
    if (out->fraction) {
        append_digits(out->bottom, without_leading_zeros(shape.part));
    } else {
        append_digits(out->top, shape.part);
        out->scale = (unsigned)shape.part.size;
        out->bottom[0] = 1;
        multiply_power(out->bottom, out->scale);
    }
    out->negative = shape.negative && !is_zero(out->top);
    return status;
}

static void multiply(const uint32_t *left, const uint32_t *right, uint32_t product[CROSS_LIMBS]) {
    memset(product, 0, CROSS_LIMBS * sizeof *product);
    for (size_t i = 0; i < NCL_DECIMAL_LIMBS; i++) {
        uint64_t carry = 0;
        for (size_t k = 0; k < NCL_DECIMAL_LIMBS; k++) {
            carry += (uint64_t)left[i] * right[k] + product[i + k];
            product[i + k] = (uint32_t)(carry % LIMB_BASE);
            carry /= LIMB_BASE;
        }
        product[i + NCL_DECIMAL_LIMBS] = (uint32_t)carry;
    }
}

int ncl_decimal_compare(const ncl_decimal *left, const ncl_decimal *right) {
    uint32_t left_cross[CROSS_LIMBS];
    uint32_t right_cross[CROSS_LIMBS];
    int order = 0;
    if (left->negative != right->negative) {
        return left->negative ? -1 : 1;
    }
    multiply(left->top, right->bottom, left_cross);
    multiply(right->top, left->bottom, right_cross);
    order = compare_limbs(left_cross, right_cross, CROSS_LIMBS);
    return left->negative ? -order : order;
}

/* The decimal digit of the number that stands for 10^place. */
static uint32_t digit_at(const uint32_t *number, size_t place) {
    uint32_t limb = number[place / LIMB_DIGITS];
    for (size_t i = place % LIMB_DIGITS; i > 0; i--) {
        limb /= 10;
    }
    return limb % 10;
}

static size_t digit_count(const uint32_t *number) {
    size_t count = MAX_WRITTEN;
    while (count > 0 && digit_at(number, count - 1) == 0) {
        count--;
    }
    return count;
}

/* By long division, a digit at a time. The remainder stays below ten times the divisor: it fits. */
bool ncl_decimal_is_integer(const ncl_decimal *value) {
    uint32_t rest[NCL_DECIMAL_LIMBS] = {0};
    for (size_t place = digit_count(value->top); place-- > 0;) {
        multiply_add(rest, 10, digit_at(value->top, place));
        while (compare_limbs(rest, value->bottom, NCL_DECIMAL_LIMBS) >= 0) {
            subtract(rest, value->bottom);
        }
    }
    return is_zero(rest);
}

/* value plus or minus a half, which counts units of 10^-scale. */
static void shift(ncl_decimal *value, const uint32_t *half, bool down) {
    if (value->negative != down && !is_zero(value->top)) {
        subtract(value->top, half);
    } else {
        add(value->top, half);
        value->negative = down;
    }
}

bool ncl_decimal_half_unit(const ncl_decimal *value, unsigned digits, ncl_decimal *low,
                           ncl_decimal *high) {
    uint32_t half[NCL_DECIMAL_LIMBS] = {5};
    ncl_decimal wide = *value;
    size_t count = digit_count(value->top);
    unsigned places = 0; /* of the half unit's 5, counted from the last digit of top */
    if (value->fraction || digits == 0 || digits > NCL_DECIMAL_MAX_DIGITS) {
        return false;
    }
    if (count > digits) {
        places = (unsigned)count - digits - 1;
    } else {
        unsigned more = count == 0 ? 1u : digits - (unsigned)count + 1;
        if (wide.scale + more > NCL_DECIMAL_MAX_SCALE + 1) {
            return false;
        }
        multiply_power(wide.top, more);
        multiply_power(wide.bottom, more);
        wide.scale += more;
    }
    multiply_power(half, places);
    *low = *high = wide;
    shift(low, half, true);
    shift(high, half, false);
    return true;
}

/* Writes the digits of the number from place top - 1 down to place low. */
static size_t put_digits(const uint32_t *number, size_t top, size_t low, char *out) {
    size_t length = 0;
    while (top > low) {
        out[length++] = (char)('0' + digit_at(number, --top));
    }
    return length;
}

static size_t put_decimal(const ncl_decimal *value, char *out) {
    size_t scale = value->scale;
    size_t count = digit_count(value->top);
    size_t drop = 0; /* zeros at the end, after the point */
    size_t length = 0;
    while (drop < scale && digit_at(value->top, drop) == 0) {
        drop++;
    }
    length = put_digits(value->top, count > scale ? count : scale + 1, scale, out);
    if (drop < scale) {
        out[length++] = '.';
        length += put_digits(value->top, scale, drop, out + length);
    }
    return length;
}

static size_t put_fraction(const ncl_decimal *value, char *out) {
    size_t count = digit_count(value->top);
    size_t length = put_digits(value->top, count > 0 ? count : 1, 0, out);
    out[length++] = '/';
    return length + put_digits(value->bottom, digit_count(value->bottom), 0, out + length);
}

size_t ncl_decimal_print(const ncl_decimal *value, char *out, size_t capacity) {
    char text[2 * MAX_WRITTEN + 2];
    size_t length = 0;
    if (value->negative) {
        text[length++] = '-';
    }
    length +=
        value->fraction ? put_fraction(value, text + length) : put_decimal(value, text + length);
    if (length < capacity) {
        memcpy(out, text, length);
        out[length] = '\0';
    }
    return length;
}
