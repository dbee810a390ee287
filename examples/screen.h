/* SPDX-License-Identifier: MIT */
/* Text on a terminal, wrapped. */
#ifndef EXAMPLES_SCREEN_H
#define EXAMPLES_SCREEN_H

#include <newsclaim/newsclaim.h>

/* A paragraph that is put together from pieces and printed at its end, wrapped between words. */
struct screen {
    unsigned indent;  /* columns before each line */
    unsigned hanging; /* more of them before each line but the first */
    unsigned column;  /* where the line being printed ends */
    int spaced;       /* a space is due before the next word */
    int failed;       /* stdout refused something */
};

/* Prints a piece: its words, with line breaks where they are due. A space at the start or the end
 * of a piece counts; what would move the cursor is left out. NULL is allowed. */
void screen_put(struct screen *screen, const char *text);

/* The same for `size` bytes. */
void screen_put_bytes(struct screen *screen, const char *text, size_t size);

/* Ends the paragraph. */
void screen_end(struct screen *screen);

/* Starts the next paragraph with so much space before its lines. */
void screen_start(struct screen *screen, unsigned indent, unsigned hanging);

/* A heading with the number of what follows. */
void screen_heading(struct screen *screen, const char *title, size_t count);

/* The word of an enumeration: the one that a field of a record of that kind holds. NULL: absent. */
const char *screen_word(uint32_t kind, const char *field, uint32_t number);

#endif
