/* SPDX-License-Identifier: MIT */
#include "screen.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS = 92 };

static void print(struct screen *screen, const char *text, size_t size) {
    screen->failed |= fwrite(text, 1, size, stdout) != size;
}

static void print_spaces(struct screen *screen, unsigned count) {
    for (screen->column = count; count > 0; count--) {
        print(screen, " ", 1);
    }
}

/* Code points, which are columns in most scripts. */
static unsigned width_of(const char *text, size_t size) {
    unsigned width = 0;
    for (size_t i = 0; i < size; i++) {
        width += ((unsigned char)text[i] & 0xc0) != 0x80;
    }
    return width;
}

/* How many bytes at `text` are white space or control a terminal: U+0000 to U+0020, U+007F to
 * U+009F. */
static size_t gap(const char *text, size_t size) {
    const unsigned char *bytes = (const unsigned char *)text;
    if (size >= 2 && bytes[0] == 0xc2 && bytes[1] < 0xa0) {
        return 2;
    }
    return size > 0 && (bytes[0] <= ' ' || bytes[0] == 0x7f) ? 1 : 0;
}

static void put_word(struct screen *screen, const char *word, size_t size) {
    unsigned width = width_of(word, size);
    if (screen->spaced && screen->column + 1 + width > COLUMNS) {
        print(screen, "\n", 1);
        print_spaces(screen, screen->indent + screen->hanging);
    } else if (screen->spaced) {
        print(screen, " ", 1);
        screen->column++;
    }
    screen->spaced = 0;
    print(screen, word, size);
    screen->column += width;
}

void screen_put_bytes(struct screen *screen, const char *text, size_t size) {
    size_t i = 0;
    while (i < size) {
        size_t skipped = gap(text + i, size - i);
        size_t start = i;
        if (skipped > 0) {
            screen->spaced |= screen->column > screen->indent;
            i += skipped;
            continue;
        }
        while (i < size && gap(text + i, size - i) == 0) {
            i++;
        }
        put_word(screen, text + start, i - start);
    }
}

void screen_put(struct screen *screen, const char *text) {
    if (text != NULL) {
        screen_put_bytes(screen, text, strlen(text));
    }
}

void screen_end(struct screen *screen) {
    print(screen, "\n", 1);
    screen->spaced = 0;
    screen->column = 0;
}

void screen_start(struct screen *screen, unsigned indent, unsigned hanging) {
    screen->indent = indent;
    screen->hanging = hanging;
    screen->spaced = 0;
    print_spaces(screen, indent);
}

void screen_heading(struct screen *screen, const char *title, size_t count) {
    char number[32];
    snprintf(number, sizeof number, " (%zu)", count);
    screen_end(screen);
    screen_start(screen, 0, 0);
    screen_put(screen, title);
    screen_put(screen, count > 0 ? number : "");
    screen_end(screen);
}

const char *screen_word(uint32_t kind, const char *field, uint32_t number) {
    const nclaim_type *record = nclaim_type_at(kind);
    for (uint32_t i = 0; record != NULL && i < record->field_count; i++) {
        const nclaim_field *f = &record->fields[i];
        if (f->type != NCLAIM_TYPE_CHOICE || strcmp(f->name, field) != 0) {
            continue;
        }
        const nclaim_type *enumeration = nclaim_type_at(f->target);
        for (uint32_t w = 0; enumeration != NULL && w < enumeration->word_count; w++) {
            if (enumeration->words[w].number == number) {
                return enumeration->words[w].name;
            }
        }
    }
    return NULL;
}
