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

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The four digits of \uXXXX, or a number above 0xFFFF. */
static uint32_t hex4(const char *at, const char *end) {
    uint32_t unit = 0;
    if (end - at < 4) {
        return UINT32_MAX;
    }
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(at[i]);
        if (digit < 0) {
            return UINT32_MAX;
        }
        unit = unit << 4 | (uint32_t)digit;
    }
    return unit;
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
    static const char names[] = "\"\\/bfnrt";
    static const char values[] = "\"\\/\b\f\n\r\t";
    const char *name = end - at < 2 || at[1] == '\0' ? NULL : strchr(names, at[1]);
    uint32_t low = 0;
    if (name != NULL) {
        *scalar = (unsigned char)values[name - names];
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

size_t ncl_json_unescape(const ncl_json_slice *slice, char *out) {
    const char *at = slice->text;
    const char *end = at + slice->size;
    char *to = out;
    while (at < end) {
        const char *next = memchr(at, '\\', (size_t)(end - at));
        ncl_json_fault fault = NCL_JSON_OK;
        uint32_t scalar = 0;
        size_t plain = (size_t)((next == NULL ? end : next) - at);
        memcpy(to, at, plain);
        to += plain;
        at += plain;
        if (at < end) {
            at += read_escape(at, end, &scalar, &fault);
            to += ncl_utf8_encode(scalar, to);
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
