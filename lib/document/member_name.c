/* SPDX-License-Identifier: MIT */
#include "document/member_name.h"

#include "base/utf8.h"

#include <string.h>

#define REPLACEMENT 0xFFFDu

/* A name that is read byte by byte in the form it has in a pointer. */
typedef struct reader {
    ncl_member_name rest;
    char queue[4]; /* bytes of the character that is being read */
    size_t queued;
    size_t taken;
} reader;

/* The number of four hexadecimal digits, which are then passed; REPLACEMENT if they are not. */
static uint32_t take_unit(ncl_member_name *name) {
    uint32_t unit = 0;
    if (name->end - name->at < 4) {
        return REPLACEMENT;
    }
    for (int i = 0; i < 4; i++) {
        uint32_t byte = (unsigned char)name->at[i];
        uint32_t digit = byte - '0';
        uint32_t letter = (byte | 0x20u) - 'a';
        if (digit >= 10 && letter >= 6) {
            return REPLACEMENT;
        }
        unit = (unit << 4) | (digit < 10 ? digit : letter + 10);
    }
    name->at += 4;
    return unit;
}

/* The character behind `\u`, of two escapes where it takes a surrogate pair. */
static uint32_t take_unicode(ncl_member_name *name) {
    uint32_t high = take_unit(name);
    if (high - 0xD800u < 0x400u && name->end - name->at >= 6 && memcmp(name->at, "\\u", 2) == 0) {
        ncl_member_name after = {name->at + 2, name->end};
        uint32_t low = take_unit(&after);
        if (low - 0xDC00u < 0x400u) {
            name->at = after.at;
            return 0x10000u + ((high - 0xD800u) << 10) + (low - 0xDC00u);
        }
    }
    return high - 0xD800u < 0x800u ? REPLACEMENT : high;
}

/* The character behind a backslash. */
static uint32_t take_escaped(ncl_member_name *name) {
    static const char letters[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    char letter = *name->at++;
    const char *found = letter == '\0' ? NULL : strchr(letters, letter);
    if (letter == 'u') {
        return take_unicode(name);
    }
    return found == NULL ? REPLACEMENT : (unsigned char)meanings[found - letters];
}

static void refill(reader *from) {
    char byte = *from->rest.at++;
    from->taken = 0;
    from->queued = 1;
    from->queue[0] = byte;
    if (byte == '\\') {
        from->queued = ncl_utf8_encode(take_escaped(&from->rest), from->queue);
    }
    if (from->queue[0] == '~' || from->queue[0] == '/') {
        from->queue[1] = from->queue[0] == '~' ? '0' : '1';
        from->queue[0] = '~';
        from->queued = 2;
    }
}

/* The next byte, or -1 at the end. */
static int next_byte(reader *from) {
    if (from->taken == from->queued) {
        if (from->rest.at == from->rest.end) {
            return -1;
        }
        refill(from);
    }
    return (unsigned char)from->queue[from->taken++];
}

int ncl_member_name_compare(const char *rest, ncl_member_name name) {
    reader from = {name, {0}, 0, 0};
    if (*rest != '/') {
        return -1;
    }
    for (rest++;; rest++) {
        int byte = next_byte(&from);
        int own = *rest == '\0' || *rest == '/' ? -1 : (unsigned char)*rest;
        if (own != byte) {
            return own < byte ? -1 : 1;
        }
        if (own < 0) {
            return 0;
        }
    }
}
