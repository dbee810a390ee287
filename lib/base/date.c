/* SPDX-License-Identifier: MIT */
#include "base/date.h"

#include "base/date_parts.h"

#include <string.h>

#define NANO INT64_C(1000000000)
#define LONG_YEAR_MAX_DIGITS 12
#define MAX_OFFSET_HOURS 23

/* The text being read, and the kind of the failure at at. */
struct reader {
    const char *text;
    size_t size;
    size_t at;
    uint32_t forms;
    ncl_date_status status;
    bool in_interval;
};

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static char peek(const struct reader *reader) {
    if (reader->at == reader->size) {
        return '\0';
    }
    return reader->text[reader->at];
}

static bool take(struct reader *reader, char c) {
    if (reader->at < reader->size && reader->text[reader->at] == c) {
        reader->at++;
        return true;
    }
    return false;
}

static bool take_word(struct reader *reader, const char *word) {
    size_t length = strlen(word);
    if (reader->size - reader->at < length ||
        memcmp(reader->text + reader->at, word, length) != 0) {
        return false;
    }
    reader->at += length;
    return true;
}

static bool out_of_range(struct reader *reader, size_t at) {
    reader->at = at;
    reader->status = NCL_DATE_RANGE;
    return false;
}

/* count digits, or X where the forms have it; NULL with at on the first byte that is neither. */
static const char *take_digits(struct reader *reader, size_t count, ncl_date *out) {
    const char *start = reader->text + reader->at;
    for (size_t i = 0; i < count; i++) {
        if (peek(reader) == 'X' && reader->forms != NCL_DATE_PLAIN) {
            out->traits |= NCL_DATE_UNSPECIFIED;
        } else if (!is_digit(peek(reader))) {
            return NULL;
        }
        reader->at++;
    }
    return start;
}

static void take_qualifier(struct reader *reader, ncl_date *out) {
    char c = peek(reader);
    if ((reader->forms & NCL_DATE_EDTF) != 0 && (c == '?' || c == '~' || c == '%')) {
        out->traits |= c == '~' ? 0u : NCL_DATE_UNCERTAIN;
        out->traits |= c == '?' ? 0u : NCL_DATE_APPROXIMATE;
        reader->at++;
    }
}

/* After the Y: -?digits, five or more, the first not 0. */
static bool read_long_year(struct reader *reader, ncl_date_parts *parts) {
    bool negative = take(reader, '-');
    size_t start = reader->at;
    while (is_digit(peek(reader)) && reader->at - start < LONG_YEAR_MAX_DIGITS) {
        parts->long_year = parts->long_year * 10 + (peek(reader) - '0');
        reader->at++;
    }
    if (is_digit(peek(reader)) ||
        (reader->at > start && (parts->long_year < 10000 || reader->text[start] == '0'))) {
        return out_of_range(reader, start);
    }
    parts->long_year = negative ? -parts->long_year : parts->long_year;
    return reader->at > start;
}

/* W37, W37-3, WXX-3, after the W */
static bool read_week(struct reader *reader, ncl_date_parts *parts, ncl_date *out) {
    parts->week = take_digits(reader, 2, out);
    if (parts->week == NULL || !take(reader, '-')) {
        return parts->week != NULL;
    }
    parts->weekday = take_digits(reader, 1, out);
    return parts->weekday != NULL;
}

static bool is_season(const char *digits) {
    for (unsigned season = 21; season <= 41; season++) {
        if (digits[0] != 'X' && digits[1] != 'X' && ncl_date_matches(season, digits, 2)) {
            return true;
        }
    }
    return false;
}

/* What follows the year and its hyphen: month or season, then perhaps a day. */
static bool read_month(struct reader *reader, ncl_date_parts *parts, ncl_date *out) {
    const char *digits = NULL;
    take_qualifier(reader, out);
    digits = take_digits(reader, 2, out);
    if (digits == NULL) {
        return false;
    }
    take_qualifier(reader, out);
    if ((reader->forms & NCL_DATE_EDTF) != 0 && is_season(digits)) {
        parts->season = (unsigned)(digits[0] - '0') * 10 + (unsigned)(digits[1] - '0');
        out->traits |= NCL_DATE_SEASON;
        return true;
    }
    parts->month = digits;
    if (take(reader, '-')) {
        take_qualifier(reader, out);
        parts->day = take_digits(reader, 2, out);
        take_qualifier(reader, out);
        return parts->day != NULL;
    }
    return true;
}

static bool read_parts(struct reader *reader, ncl_date_parts *parts, ncl_date *out) {
    bool timex = (reader->forms & NCL_DATE_TIMEX) != 0;
    take_qualifier(reader, out);
    if ((reader->forms & NCL_DATE_EDTF) != 0 && !reader->in_interval && take(reader, 'Y')) {
        bool good = read_long_year(reader, parts);
        take_qualifier(reader, out);
        return good;
    }
    parts->negative = take(reader, '-');
    parts->year = take_digits(reader, 4, out);
    if (parts->year == NULL) {
        return false;
    }
    take_qualifier(reader, out);
    if (!take(reader, '-')) {
        return true;
    }
    if (timex && take(reader, 'W')) {
        return read_week(reader, parts, out);
    }
    if (timex && take(reader, 'Q')) {
        parts->quarter = take_digits(reader, 1, out);
        return parts->quarter != NULL;
    }
    return read_month(reader, parts, out);
}

static bool read_date(struct reader *reader, ncl_date_parts *parts, ncl_date *out) {
    size_t start = reader->at;
    memset(parts, 0, sizeof *parts);
    memset(out, 0, sizeof *out);
    return read_parts(reader, parts, out) &&
           (ncl_date_span(parts, out) || out_of_range(reader, start));
}

/* Two digits, at most most, added to *sum in units of unit. */
static bool add_number(struct reader *reader, int64_t most, int64_t unit, int64_t *sum) {
    size_t start = reader->at;
    int64_t number = 0;
    for (unsigned i = 0; i < 2; i++) {
        if (!is_digit(peek(reader))) {
            return false;
        }
        number = number * 10 + (peek(reader) - '0');
        reader->at++;
    }
    *sum += number * unit;
    return number <= most || out_of_range(reader, start);
}

/* Digits after the point. Beyond nanoseconds they are read and dropped. */
static bool read_fraction(struct reader *reader, ncl_date *out, int64_t *unit) {
    if (!is_digit(peek(reader))) {
        return false;
    }
    for (; is_digit(peek(reader)); reader->at++) {
        if (*unit > 1) {
            *unit /= 10;
            out->first.nano += (peek(reader) - '0') * *unit;
        }
    }
    return true;
}

/* hh, hh:mm, hh:mm:ss or hh:mm:ss.f; *unit is the length of what is left unsaid. */
static bool read_clock(struct reader *reader, ncl_date *out, int64_t *unit) {
    int64_t *nano = &out->first.nano;
    out->precision = NCL_PRECISION_HOUR;
    *unit = 3600 * NANO;
    if (!add_number(reader, 23, *unit, nano)) {
        return false;
    }
    if (!take(reader, ':')) {
        return true;
    }
    out->precision = NCL_PRECISION_MINUTE;
    *unit = 60 * NANO;
    if (!add_number(reader, 59, *unit, nano)) {
        return false;
    }
    if (!take(reader, ':')) {
        return true;
    }
    out->precision = NCL_PRECISION_SECOND;
    *unit = NANO;
    return add_number(reader, 60, *unit, nano) &&
           (!take(reader, '.') || read_fraction(reader, out, unit));
}

/* Z, +hh or +hh:mm; or nothing */
static bool read_offset(struct reader *reader, ncl_date *out) {
    int64_t seconds = 0;
    bool west = peek(reader) == '-';
    out->traits |= NCL_DATE_HAS_OFFSET;
    if (take(reader, 'Z')) {
        return true;
    }
    if (!take(reader, '+') && !take(reader, '-')) {
        out->traits &= ~NCL_DATE_HAS_OFFSET;
        return true;
    }
    if (!add_number(reader, MAX_OFFSET_HOURS, 3600, &seconds) ||
        (take(reader, ':') && !add_number(reader, 59, 60, &seconds))) {
        return false;
    }
    out->offset = (int32_t)(west ? -seconds : seconds);
    return true;
}

/*
 * After the T. Second 60 is taken only in the last minute of a UTC day, where leap seconds are (RFC
 * 3339, section 5.7); without an offset, in the last minute of an hour. It is the same moment as
 * the second after it.
 */
static bool read_time(struct reader *reader, ncl_date *out) {
    size_t start = reader->at;
    int64_t unit = 0;
    int64_t written = 0;
    int64_t hour = 3600 * NANO;
    if (!read_clock(reader, out, &unit) || !read_offset(reader, out)) {
        return false;
    }
    out->traits |= NCL_DATE_HAS_TIME;
    written = out->first.nano;
    out->first = ncl_instant_moved(out->first, -out->offset);
    out->last = out->first;
    out->last.nano += unit - 1;
    if (out->precision == NCL_PRECISION_SECOND && reader->text[start + 6] == '6') {
        bool known = (out->traits & NCL_DATE_HAS_OFFSET) != 0;
        if (known ? out->first.nano >= NANO : written % hour >= NANO) {
            return out_of_range(reader, start + 6);
        }
    }
    out->last = ncl_instant_moved(out->last, 0);
    return true;
}

static bool read_single(struct reader *reader, ncl_date *out) {
    ncl_date_parts parts;
    uint32_t vague = NCL_DATE_UNSPECIFIED | NCL_DATE_UNCERTAIN | NCL_DATE_APPROXIMATE;
    if (!read_date(reader, &parts, out)) {
        return false;
    }
    if (parts.day != NULL && (out->traits & vague) == 0 && take(reader, 'T')) {
        return read_time(reader, out);
    }
    return true;
}

/* One end of an interval: "..", nothing, or a date without a time. */
static bool read_end(struct reader *reader, bool start, ncl_date_parts *parts, ncl_date *out) {
    memset(parts, 0, sizeof *parts);
    memset(out, 0, sizeof *out);
    out->first.day = NCL_DAY_FIRST;
    out->last.day = NCL_DAY_LAST;
    if (take_word(reader, "..")) {
        out->traits = start ? NCL_DATE_OPEN_START : NCL_DATE_OPEN_END;
        return true;
    }
    if (reader->at == reader->size || peek(reader) == '/') {
        out->traits = start ? NCL_DATE_UNKNOWN_START : NCL_DATE_UNKNOWN_END;
        return true;
    }
    return read_date(reader, parts, out);
}

/*
 * An interval may not start after its end starts; where the end has X or is or meets a season,
 * whose start is a matter of opinion, not after its end ends. Seasons of one year go by their code.
 */
static bool is_ordered(const ncl_date_parts *parts, const ncl_date *ends) {
    bool soft = (ends[1].traits & NCL_DATE_UNSPECIFIED) != 0 ||
                ((ends[0].traits | ends[1].traits) & NCL_DATE_SEASON) != 0;
    if (ends[0].precision == NCL_PRECISION_NONE || ends[1].precision == NCL_PRECISION_NONE) {
        return true;
    }
    if (parts[0].season != 0 && parts[1].season != 0 && parts[0].negative == parts[1].negative &&
        memcmp(parts[0].year, parts[1].year, 4) == 0) {
        return parts[0].season <= parts[1].season;
    }
    return ncl_instant_compare(ends[0].first, soft ? ends[1].last : ends[1].first) <= 0;
}

static bool read_interval(struct reader *reader, ncl_date *out) {
    ncl_date_parts parts[2];
    ncl_date ends[2];
    if (!read_end(reader, true, &parts[0], &ends[0]) || !take(reader, '/') ||
        !read_end(reader, false, &parts[1], &ends[1])) {
        return false;
    }
    if ((ends[0].traits & NCL_DATE_UNKNOWN_START) != 0 &&
        (ends[1].traits & NCL_DATE_UNKNOWN_END) != 0) {
        return false;
    }
    *out = ends[0];
    out->last = ends[1].last;
    out->traits |= ends[1].traits | NCL_DATE_INTERVAL;
    if (out->precision == NCL_PRECISION_NONE ||
        (ends[1].precision != NCL_PRECISION_NONE && ends[1].precision < out->precision)) {
        out->precision = ends[1].precision;
    }
    if (reader->at == reader->size && !is_ordered(parts, ends)) {
        reader->status = NCL_DATE_ORDER;
        return false;
    }
    return true;
}

static bool read_reference(struct reader *reader, ncl_date *out) {
    if (!take_word(reader, "PAST_REF") && !take_word(reader, "PRESENT_REF") &&
        !take_word(reader, "FUTURE_REF")) {
        return false;
    }
    memset(out, 0, sizeof *out);
    out->first.day = NCL_DAY_FIRST;
    out->last.day = NCL_DAY_LAST;
    out->traits = NCL_DATE_REFERENCE;
    return true;
}

static bool read_any(struct reader *reader, ncl_date *out) {
    if ((reader->forms & NCL_DATE_TIMEX) != 0 && read_reference(reader, out)) {
        return true;
    }
    reader->in_interval = (reader->forms & NCL_DATE_EDTF) != 0 && reader->size > 0 &&
                          memchr(reader->text, '/', reader->size) != NULL;
    return reader->in_interval ? read_interval(reader, out) : read_single(reader, out);
}

ncl_date_status ncl_date_parse(const char *text, size_t size, uint32_t forms, ncl_date *out,
                               size_t *bad) {
    struct reader reader = {text, size, 0, forms | NCL_DATE_PLAIN, NCL_DATE_SYNTAX, false};
    if (size > 0 && read_any(&reader, out) && reader.at == size) {
        return NCL_DATE_OK;
    }
    if (bad != NULL) {
        *bad = reader.at;
    }
    return reader.status;
}
