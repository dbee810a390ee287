/* SPDX-License-Identifier: MIT */
/*
 * One line of text for people, or one JSON Pointer, put together in a fixed buffer; and how a
 * character is shown that must not reach a terminal as it is. Nothing allocates or fails: what does
 * not fit is left out, and then everything after it.
 */
#ifndef NCL_BASE_LINE_H
#define NCL_BASE_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes of a line with its NUL. */
#define NCL_LINE_CAPACITY 512
/* Bytes of a quoted value, quotation marks and ellipsis apart. */
#define NCL_LINE_QUOTED 80

typedef struct ncl_line {
    size_t size;                  /* bytes without NUL */
    bool truncated;               /* something did not fit; nothing more is taken */
    char text[NCL_LINE_CAPACITY]; /* always ends in a NUL */
} ncl_line;

/* Makes a line empty. */
void ncl_line_init(ncl_line *line);

/* Appends text as it is, cut at a character and marked with an ellipsis where it does not fit. NULL
 * is empty. */
void ncl_line_text(ncl_line *line, const char *text);

/* Appends a number in decimal digits. */
void ncl_line_number(ncl_line *line, uint64_t number);

/* Appends a value in quotation marks: `"` and `\` behind a `\`, characters of ncl_show escaped, and
 * after NCL_LINE_QUOTED bytes an ellipsis for the rest. Any bytes are allowed. */
void ncl_line_quoted(ncl_line *line, const char *value, size_t size);

/* Appends "/" and a name as a segment of a JSON Pointer (RFC 6901), ~ and / escaped. A segment that
 * does not fit is left out whole, so that the line points to what holds it. */
void ncl_line_segment(ncl_line *line, const char *name, size_t size);

/* Likewise "/" and an index, from 0. */
void ncl_line_index(ncl_line *line, uint64_t index);

/* Digits of the largest 64-bit number. */
#define NCL_DIGITS_SIZE 20

/* Writes a number in decimal digits to the end of the buffer and returns the first, without NUL. */
const char *ncl_digits(uint64_t number, char buffer[NCL_DIGITS_SIZE], size_t *length);

/* Room for what ncl_show writes. */
#define NCL_SHOWN_SIZE 10

/* Whether a character must not be shown as it is: controls, line and paragraph separator, what
 * reorders text, what is invisible. U+200C and U+200D may, for words and emoji need them. */
bool ncl_is_unsafe(uint32_t scalar);

/*
 * Shows the character at the start of [at, at + size): itself, `\u{202E}` if it is unsafe, or
 * `\x{FF}` for a byte that is no UTF-8. Returns the bytes it took, 0 only if size is 0; *length is
 * how many were written to shown, without NUL.
 */
size_t ncl_show(const char *at, size_t size, char shown[NCL_SHOWN_SIZE], size_t *length);

/*
 * Copies at most capacity (3 or more) bytes of a value, cut at a character and then ending in an
 * ellipsis. Bytes that are no UTF-8 become U+FFFD. Returns the bytes written, without NUL.
 * O(capacity).
 */
size_t ncl_shorten(const char *value, size_t size, char *out, size_t capacity);

#endif
