/* SPDX-License-Identifier: MIT */
#include "base/line.h"

#include "base/utf8.h"

#include <string.h>

static const char ellipsis[] = "\xE2\x80\xA6";

enum {
    ELLIPSIS = sizeof ellipsis - 1,
    ROOM = NCL_LINE_CAPACITY - 1 - ELLIPSIS /* the ellipsis always fits behind it */
};

void ncl_line_init(ncl_line *line) {
    line->size = 0;
    line->truncated = false;
    line->text[0] = '\0';
}

/* The caller knows that it fits. */
static void append(ncl_line *line, const char *bytes, size_t size) {
    memcpy(line->text + line->size, bytes, size);
    line->size += size;
    line->text[line->size] = '\0';
}

/* A piece that is not divided: a character, an escape, a number. False once the line is full. */
static bool append_piece(ncl_line *line, const char *bytes, size_t size) {
    if (line->truncated) {
        return false;
    }
    if (size > ROOM - line->size) {
        append(line, ellipsis, ELLIPSIS);
        line->truncated = true;
        return false;
    }
    append(line, bytes, size);
    return true;
}

/* Bytes of the character at the start; 1 for a byte that is none. */
static size_t character(const char *at, size_t size) {
    uint32_t scalar = 0;
    size_t length = ncl_utf8_decode(at, size, &scalar);
    return length == 0 ? 1 : length;
}

void ncl_line_text(ncl_line *line, const char *text) {
    size_t size = text == NULL || line->truncated ? 0 : strlen(text);
    if (size > 0 && size <= ROOM - line->size) {
        append(line, text, size);
        return;
    }
    for (size_t at = 0, length = 0; at < size; at += length) {
        length = character(text + at, size - at);
        if (!append_piece(line, text + at, length)) {
            return;
        }
    }
}

const char *ncl_digits(uint64_t number, char buffer[NCL_DIGITS_SIZE], size_t *length) {
    size_t at = NCL_DIGITS_SIZE;
    do {
        buffer[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    *length = NCL_DIGITS_SIZE - at;
    return buffer + at;
}

void ncl_line_number(ncl_line *line, uint64_t number) {
    char buffer[NCL_DIGITS_SIZE];
    size_t length = 0;
    const char *first = ncl_digits(number, buffer, &length);
    append_piece(line, first, length);
}

/* Shows a character inside quotation marks, where these and the backslash need one in front. */
static size_t show_quoted(const char *at, size_t size, char shown[NCL_SHOWN_SIZE], size_t *length) {
    if (*at == '"' || *at == '\\') {
        shown[0] = '\\';
        shown[1] = *at;
        *length = 2;
        return 1;
    }
    return ncl_show(at, size, shown, length);
}

void ncl_line_quoted(ncl_line *line, const char *value, size_t size) {
    size_t at = 0;
    size_t written = 0;
    append_piece(line, "\"", 1);
    while (at < size) {
        char shown[NCL_SHOWN_SIZE];
        size_t length = 0;
        size_t taken = show_quoted(value + at, size - at, shown, &length);
        if (length > NCL_LINE_QUOTED - written) {
            append_piece(line, ellipsis, ELLIPSIS);
            break;
        }
        if (!append_piece(line, shown, length)) {
            return;
        }
        written += length;
        at += taken;
    }
    append_piece(line, "\"", 1);
}

/* Bytes of a name as a segment of a pointer. */
static size_t segment_size(const char *name, size_t size) {
    size_t result = size;
    for (size_t i = 0; i < size; i++) {
        result += name[i] == '~' || name[i] == '/';
    }
    return result;
}

void ncl_line_segment(ncl_line *line, const char *name, size_t size) {
    if (line->truncated || size >= ROOM || segment_size(name, size) >= ROOM - line->size) {
        line->truncated = true;
        return;
    }
    append(line, "/", 1);
    for (size_t i = 0; i < size; i++) {
        if (name[i] == '~' || name[i] == '/') {
            append(line, name[i] == '~' ? "~0" : "~1", 2);
        } else {
            append(line, name + i, 1);
        }
    }
}

void ncl_line_index(ncl_line *line, uint64_t index) {
    char buffer[NCL_DIGITS_SIZE];
    size_t length = 0;
    const char *first = ncl_digits(index, buffer, &length);
    ncl_line_segment(line, first, length);
}

bool ncl_is_unsafe(uint32_t scalar) {
    if (scalar - 0x20u < 0x5Fu) {
        return false;
    }
    return scalar < 0xA0u || scalar - 0x2028u < 2u || ncl_is_bidi_control(scalar) ||
           (ncl_is_invisible(scalar) && scalar - 0x200Cu >= 2u);
}

/* Writes `\u{1F}` with the letter given; returns its bytes. */
static size_t write_escape(char letter, uint32_t number, char out[NCL_SHOWN_SIZE]) {
    unsigned shift = 20;
    size_t at = 3;
    out[0] = '\\';
    out[1] = letter;
    out[2] = '{';
    while (shift > 0 && number >> shift == 0) {
        shift -= 4;
    }
    for (;; shift -= 4) {
        out[at++] = "0123456789ABCDEF"[(number >> shift) & 0xFu];
        if (shift == 0) {
            break;
        }
    }
    out[at] = '}';
    return at + 1;
}

size_t ncl_show(const char *at, size_t size, char shown[NCL_SHOWN_SIZE], size_t *length) {
    uint32_t scalar = 0;
    size_t taken = ncl_utf8_decode(at, size, &scalar);
    *length = 0;
    if (size == 0) {
        return 0;
    }
    if (taken == 0) {
        *length = write_escape('x', (unsigned char)*at, shown);
        return 1;
    }
    if (ncl_is_unsafe(scalar)) {
        *length = write_escape('u', scalar, shown);
    } else {
        memcpy(shown, at, taken);
        *length = taken;
    }
    return taken;
}

size_t ncl_shorten(const char *value, size_t size, char *out, size_t capacity) {
    size_t written = 0;
    size_t cut = 0; /* where the ellipsis goes if it is needed */
    for (size_t at = 0; at < size;) {
        uint32_t scalar = 0;
        size_t length = ncl_utf8_decode(value + at, size - at, &scalar);
        const char *from = length == 0 ? "\xEF\xBF\xBD" : value + at;
        size_t wide = length == 0 ? 3 : length;
        if (wide > capacity - written) {
            memcpy(out + cut, ellipsis, ELLIPSIS);
            return cut + ELLIPSIS;
        }
        memcpy(out + written, from, wide);
        written += wide;
        at += length == 0 ? 1 : length;
        cut = written <= capacity - ELLIPSIS ? written : cut;
    }
    return written;
}
