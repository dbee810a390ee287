/* SPDX-License-Identifier: MIT */
#include "base/date.h"

/* The text being read, and whether X may stand for a number. */
struct reader {
    const char *text;
    size_t size;
    size_t at;
    bool vague;
};

static bool is_digit(const struct reader *reader) {
    return reader->at < reader->size && reader->text[reader->at] >= '0' &&
           reader->text[reader->at] <= '9';
}

static bool take(struct reader *reader, char c) {
    if (reader->at < reader->size && reader->text[reader->at] == c) {
        reader->at++;
        return true;
    }
    return false;
}

static bool take_digits(struct reader *reader) {
    size_t start = reader->at;
    while (is_digit(reader)) {
        reader->at++;
    }
    return reader->at > start;
}

/* Digits, perhaps with a fraction; or X. */
static bool take_number(struct reader *reader, bool *fraction) {
    if (reader->vague && take(reader, 'X')) {
        return true;
    }
    if (!take_digits(reader)) {
        return false;
    }
    *fraction = take(reader, '.');
    return !*fraction || take_digits(reader);
}

/*
 * Numbers with letters of units, each letter at most once and in its order. Stops before what is
 * no number; *last tells that a fraction has ended it all. False if a number lacks its unit.
 */
static bool take_units(struct reader *reader, const char *units, bool *last) {
    while (!*last && reader->at < reader->size && reader->text[reader->at] != 'T') {
        if (!take_number(reader, last)) {
            return false;
        }
        while (*units != '\0' && !take(reader, *units)) {
            units++;
        }
        if (*units == '\0') {
            return false;
        }
        units++;
    }
    return true;
}

static bool take_weeks(struct reader *reader) {
    bool fraction = false;
    return take_number(reader, &fraction) && take(reader, 'W') && reader->at == reader->size;
}

bool ncl_duration_check(const char *text, size_t size, uint32_t forms) {
    struct reader reader = {text, size, 0, (forms & NCL_DATE_TIMEX) != 0};
    struct reader weeks;
    size_t start = 0;
    bool last = false;
    if (reader.vague) {
        take(&reader, '-');
    }
    if (!take(&reader, 'P') || reader.at == size) {
        return false;
    }
    weeks = reader;
    if (take_weeks(&weeks)) {
        return true;
    }
    if (!take_units(&reader, "YMD", &last)) {
        return false;
    }
    if (take(&reader, 'T')) {
        start = reader.at;
        if (last || !take_units(&reader, "HMS", &last) || reader.at == start) {
            return false;
        }
    }
    return reader.at == size;
}
