/* SPDX-License-Identifier: MIT */
#include "base/json.h"

#include "base/utf8.h"

#include <string.h>

const char *ncl_json_message(ncl_json_fault fault) {
    static const char *const messages[] = {
        "in order",
        "these bytes are not UTF-8",
        "U+0000 is not allowed",
        "half of a surrogate pair",
        "the object has a member of this name already",
        "the text ends here, but more is due",
        "a control character stands in a string without an escape",
        "this escape does not exist",
        "this is not a number of JSON",
        "this is neither true, false nor null",
        "a comma or the end of the list is due here",
        "a colon is due here",
        "the name of a member is due here",
        "a value is due here",
        "nothing may follow the value",
        "nested too deep",
        "out of memory"};
    return messages[fault];
}

/* The value of a hexadecimal digit and 1. */
static const unsigned char hex_digits[256] = {
    ['0'] = 1,  ['1'] = 2,  ['2'] = 3,  ['3'] = 4,  ['4'] = 5,  ['5'] = 6,  ['6'] = 7,  ['7'] = 8,
    ['8'] = 9,  ['9'] = 10, ['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16,
    ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16};

/* The four digits of \uXXXX, or a number above 0xFFFF. */
static uint32_t hex4(const char *at, const char *end) {
    uint32_t unit = 0;
    if (end - at < 4) {
        return UINT32_MAX;
    }
    for (int i = 0; i < 4; i++) {
        uint32_t digit = hex_digits[(unsigned char)at[i]];
        if (digit == 0) {
            return UINT32_MAX;
        }
        unit = unit << 4 | (digit - 1);
    }
    return unit;
}

/* The character of an escape of two bytes, by its letter; 0: none. */
static char simple_escape(char letter) {
    switch (letter) {
    case 'n':
        return '\n';
    case '"':
    case '\\':
    case '/':
        return letter;
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    default:
        return '\0';
    }
}

static bool is_high(uint32_t unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_low(uint32_t unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/* Bytes of the escape at `at`, and its character; 0 with *fault set otherwise, or also not 0 where
 * the fault is not fatal. */
static size_t read_escape(const char *at, const char *end, uint32_t *scalar,
                          ncl_json_fault *fault) {
    char simple = end - at < 2 ? '\0' : simple_escape(at[1]);
    uint32_t low = 0;
    if (simple != '\0') {
        *scalar = (unsigned char)simple;
        return 2;
    }
    *scalar = end - at >= 2 && at[1] == 'u' ? hex4(at + 2, end) : UINT32_MAX;
    if (*scalar == UINT32_MAX) {
        *fault = NCL_JSON_ESCAPE;
        return 0;
    }
    if (is_high(*scalar) && end - at >= 12 && at[6] == '\\' && at[7] == 'u') {
        low = hex4(at + 8, end);
        if (is_low(low)) {
            *scalar = 0x10000 + ((*scalar - 0xD800) << 10) + (low - 0xDC00);
            return 12;
        }
    }
    *fault = is_high(*scalar) || is_low(*scalar) ? NCL_JSON_SURROGATE
             : *scalar == 0                      ? NCL_JSON_NUL
                                                 : *fault;
    return 6;
}

static void keep_first(ncl_json *json, ncl_json_fault *first, ncl_json_fault fault,
                       const char *at) {
    if (*first == NCL_JSON_OK && fault != NCL_JSON_OK) {
        *first = fault;
        json->fault_at = at;
    }
}

static ncl_json_fault fatal(ncl_json *json, ncl_json_fault fault, const char *at) {
    json->fault_at = at;
    json->at = at;
    return fault;
}

/* From the first special byte on, which is not the closing quote: escapes. */
static ncl_json_fault read_escapes(ncl_json *json, const char *at, uint64_t *all,
                                   ncl_json_slice *slice, ncl_json_fault *first) {
    while (at < json->end && *at != '"') {
        ncl_json_fault fault = NCL_JSON_OK;
        uint32_t scalar = 0;
        size_t length = 0;
        if (*at != '\\') {
            return fatal(json, NCL_JSON_CONTROL, at);
        }
        length = read_escape(at, json->end, &scalar, &fault);
        if (length == 0) {
            return fatal(json, json->end - at < 6 ? NCL_JSON_END : fault, at);
        }
        keep_first(json, first, fault, at);
        slice->has_escapes = true;
        slice->traits |= ncl_is_plain(scalar) ? 0U : NCL_TEXT_UNUSUAL;
        at = ncl_json_find_special(at + length, json->end, all);
    }
    json->at = at;
    return NCL_JSON_OK;
}

ncl_json_fault ncl_json_string(ncl_json *json, ncl_json_slice *slice) {
    const char *start = json->at + 1;
    uint64_t all = 0;
    ncl_json_fault first = NCL_JSON_OK;
    const char *at = ncl_json_find_special(start, json->end, &all);
    slice->text = start;
    slice->traits = 0;
    slice->has_escapes = false;
    if (at < json->end && *at != '"') {
        ncl_json_fault fault = read_escapes(json, at, &all, slice, &first);
        if (fault != NCL_JSON_OK) {
            return fault;
        }
        at = json->at;
    }
    if (at == json->end) {
        return fatal(json, NCL_JSON_END, at);
    }
    slice->size = (size_t)(at - start);
    if ((all & NCL_JSON_HIGH_BITS) != 0) {
        size_t good = ncl_utf8_check(start, slice->size, &slice->traits);
        if (good < slice->size) {
            keep_first(json, &first, NCL_JSON_UTF8, start + good);
        }
    }
    json->at = at + 1;
    return first;
}

/* Most characters that are escaped have one or two bytes. */
static size_t encode(uint32_t scalar, char *to) {
    if (scalar < 0x80) {
        *to = (char)scalar;
        return 1;
    }
    if (scalar < 0x800) {
        to[0] = (char)(unsigned char)(0xC0U | scalar >> 6);
        to[1] = (char)(unsigned char)(0x80U | (scalar & 0x3FU));
        return 2;
    }
    return ncl_utf8_encode(scalar, to);
}

size_t ncl_json_unescape(const ncl_json_slice *slice, char *out) {
    const char *at = slice->text;
    const char *end = at + slice->size;
    char *to = out;
    while (at < end) {
        uint64_t all = 0;
        const char *next = ncl_json_find_special(at, end, &all);
        ncl_json_fault fault = NCL_JSON_OK;
        uint32_t scalar = 0;
        ncl_copy(to, at, (size_t)(next - at));
        to += next - at;
        at = next;
        if (at < end) {
            at += read_escape(at, end, &scalar, &fault);
            to += encode(scalar, to);
        }
    }
    return (size_t)(to - out);
}

static const char *skip_digits(const char *at, const char *end) {
    while (at < end && *at >= '0' && *at <= '9') {
        at++;
    }
    return at;
}

/* At least one digit after a mark such as the point; NULL if there is none. */
static const char *need_digits(const char *at, const char *end) {
    const char *behind = skip_digits(at, end);
    return behind == at ? NULL : behind;
}

/* One digit 0, or digits of which the first is not 0. */
static const char *skip_whole(const char *at, const char *end) {
    return at < end && *at == '0' ? at + 1 : need_digits(at, end);
}

/* A part that need not be there: a point or an `e`, maybe a sign, and digits. */
static const char *skip_part(const char *at, const char *end, bool is_exponent, bool *is_there) {
    bool is_due = at != NULL && at < end && (is_exponent ? (*at | 0x20) == 'e' : *at == '.');
    if (!is_due) {
        return at;
    }
    *is_there = true;
    at++;
    if (is_exponent && at < end && (*at == '+' || *at == '-')) {
        at++;
    }
    return need_digits(at, end);
}

ncl_json_fault ncl_json_number(ncl_json *json, ncl_json_slice *slice) {
    const char *end = json->end;
    const char *at = skip_whole(json->at + (*json->at == '-' ? 1 : 0), end);
    bool is_broken = false;
    at = skip_part(at, end, false, &is_broken);
    at = skip_part(at, end, true, &is_broken);
    if (at == NULL || (at < end && *at >= '0' && *at <= '9')) {
        return fatal(json, NCL_JSON_NUMBER, json->at);
    }
    slice->text = json->at;
    slice->size = (size_t)(at - slice->text);
    slice->traits = 0;
    slice->has_escapes = false;
    slice->is_integer = !is_broken;
    json->at = at;
    return NCL_JSON_OK;
}

ncl_json_fault ncl_json_literal(ncl_json *json) {
    static const char *const words[] = {"true", "false", "null"};
    size_t left = (size_t)(json->end - json->at);
    for (size_t i = 0; i < 3; i++) {
        size_t length = strlen(words[i]);
        if (left >= length && memcmp(json->at, words[i], length) == 0) {
            json->at += length;
            return NCL_JSON_OK;
        }
    }
    return fatal(json, NCL_JSON_LITERAL, json->at);
}
