/* SPDX-License-Identifier: MIT */
/* The descriptors inside the library, and the few questions that every layer asks of them. */
#ifndef NCL_MODEL_MODEL_H
#define NCL_MODEL_MODEL_H

#include "newsclaim/describe.h"
#include "newsclaim/records.h"

#include <stdbool.h>

extern const nclaim_type ncl_types[]; /* [0] is empty */
extern const uint32_t ncl_type_count;

enum { NCL_KIND_FIRST = NCLAIM_DOCUMENT, NCL_KIND_END = NCLAIM_PRODUCER + 1 };

/* The type that a NESTED, CHOICE or OPEN field points to. */
static inline const nclaim_type *ncl_field_type(const nclaim_field *field) {
    return &ncl_types[field->target];
}

/* Held as a const char *. */
static inline bool ncl_is_text(const nclaim_field *field) {
    return field->type <= NCLAIM_TYPE_EXTRA;
}

static inline bool ncl_is_list(const nclaim_field *field) {
    return (field->flags & NCLAIM_FIELD_LIST) != 0;
}

/* Bytes of one entry of a list, or of the member itself. */
uint32_t ncl_item_size(const nclaim_field *field);

/* The field of that name, or NULL. `guess` is tried first: documents tend to keep the order of the
 * model, so that the successor of the last field found is mostly right. */
const nclaim_field *ncl_field_named(const nclaim_type *type, const char *name, size_t length,
                                    uint32_t guess);

/* The field of that C name; the caller knows that it exists, so a NULL is a mistake of ours. */
const nclaim_field *ncl_field_of(uint32_t type, const char *c_name);

/* The number of a word of an enumeration; 0: no such word. */
uint32_t ncl_word_number(const nclaim_type *enumeration, const char *name, size_t length);

/* The word with that number, or NULL. */
const nclaim_word *ncl_word_at(const nclaim_type *enumeration, uint32_t number);

/* The kind whose list in a document has that name; 0: none. */
uint32_t ncl_kind_of_plural(const char *name, size_t length);

/* The grammar of identifiers: 1 to 128 of A-Z a-z 0-9 _ . : - and not . : - in front. */
bool ncl_is_id(const char *text, size_t length);

enum { NCL_ID_LENGTH = 128 };

/* The version of the format that is written, and the only one that is read. */
#define NCL_FORMAT_VERSION "1.0"

#endif
