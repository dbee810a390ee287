/* SPDX-License-Identifier: MIT */
/* Writing a sentence into memory of a fixed size, from its end to its beginning or the reverse. */
#ifndef NCL_DOCUMENT_PROSE_H
#define NCL_DOCUMENT_PROSE_H

#include <stdbool.h>
#include <stddef.h>

/* What lies past `size` is counted but not written; size 0 measures. */
typedef struct ncl_prose {
    char *text;
    size_t size;
    size_t at; /* where the next piece goes, from 0 */
} ncl_prose;

void ncl_put(ncl_prose *prose, const char *piece);
void ncl_put_part(ncl_prose *prose, const char *piece, size_t length);

/* In front of the piece with that index of so many: ", " or, before the last, " and " or the like.
 */
void ncl_put_joint(ncl_prose *prose, size_t index, size_t count, const char *last);

/* Ends the text with a NUL at `length`, or, if that is too far, after the last whole character. */
void ncl_prose_end(ncl_prose *prose, size_t length);

/* Whether the text starts with an English word that has a capital letter only at the start of a
 * sentence, such as The; names and what may be one are not among them. With `german` also articles
 * and numerals of German. */
bool ncl_starts_sentence(const char *text, bool german);

/* The text with a lower-case letter in front if `lower`. */
void ncl_put_lowered(ncl_prose *prose, const char *text, size_t length, bool lower);

/* Length without white space at the end. */
size_t ncl_trimmed(const char *text);

/* Whether it ends in . ? ! or an ellipsis, perhaps inside of quotation marks or brackets. */
bool ncl_ends_sentence(const char *text, size_t length);

#endif
