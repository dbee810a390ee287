/* SPDX-License-Identifier: MIT */
/* The descriptors inside the library, and the few questions that every layer asks of them. */
#ifndef NCL_MODEL_MODEL_H
#define NCL_MODEL_MODEL_H

#include "newsclaim/describe.h"
#include "newsclaim/records.h"

#include <stdbool.h>
#include <string.h>

extern const nclaim_type ncl_types[]; /* [0] is empty */
extern const uint32_t ncl_type_count;

enum { NCL_KIND_FIRST = NCLAIM_DOCUMENT, NCL_KIND_END = NCLAIM_PRODUCER + 1 };

/* The span is the first of the value types, which are numbered after the records. */
enum { NCL_TYPE_SPAN = NCL_KIND_END };

/* The type that a NESTED, CHOICE or OPEN field points to. */
static inline const nclaim_type *ncl_field_type(const nclaim_field *field) {
    return &ncl_types[field->target];
}

static inline bool ncl_is_span(const nclaim_field *field) {
    return field->type == NCLAIM_TYPE_NESTED && field->target == NCL_TYPE_SPAN;
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

/* Names of fields and words have at most so many bytes, and are printed with NULs up to there, so
 * that they can be read in two steps of eight. */
enum { NCL_NAME_ROOM = 16 };

/* Whether `text`, of which NCL_NAME_ROOM bytes can be read, begins with a name of so many bytes. */
static inline bool ncl_is_name(const char *text, const char *name, uint32_t length) {
    static const unsigned char ones[24] = {255, 255, 255, 255, 255, 255, 255, 255};
    uint64_t a[2];
    uint64_t b[2];
    uint64_t mask[2];
    if (text[0] != name[0]) {
        return false;
    }
    memcpy(a, text, sizeof a);
    memcpy(b, name, sizeof b);
    memcpy(&mask[0], ones + (length < 8 ? 8 - length : 0), 8);
    memcpy(&mask[1], ones + (length < 8 ? 8 : 16 - length), 8);
    return (((a[0] ^ b[0]) & mask[0]) | ((a[1] ^ b[1]) & mask[1])) == 0;
}

/* What is done with a field when it is read or written; the plural ones are lists. */
enum {
    NCL_FORM_TEXT = 1,
    NCL_FORM_ID,
    NCL_FORM_CHOICE,
    NCL_FORM_REF,
    NCL_FORM_NUMBER,
    NCL_FORM_ZERO, /* a number that may be 0 */
    NCL_FORM_SPAN,
    NCL_FORM_VALUE,
    NCL_FORM_TEXTS,
    NCL_FORM_REFS,
    NCL_FORM_SPANS,
    NCL_FORM_VALUES,
    NCL_FORM_EXTRA
};

enum { NCL_KEY_ROOM = 20 };

/* What reading and writing need of a field, densely: the descriptor of the same index says the same
 * to people. The key is the name as it stands in a compact document, `,"name":`, NULs behind. */
typedef struct ncl_plan {
    char key[NCL_KEY_ROOM];
    uint16_t offset;
    uint16_t target;
    uint8_t size; /* of the key without NULs */
    uint8_t form;
} ncl_plan;

/* A word of an enumeration, NULs behind. */
typedef struct ncl_word_key {
    char name[NCL_NAME_ROOM];
} ncl_word_key;

/* The plans of a struct, or the words of an enumeration in the order of their numbers, from 1. */
typedef struct ncl_shape {
    const ncl_plan *first;
    const ncl_plan *end;
    const ncl_word_key *words;
} ncl_shape;

extern const ncl_shape ncl_shapes[]; /* parallel to ncl_types */

/* All bits of so many bytes in front, of sixteen. */
static inline void ncl_front_mask(uint64_t mask[2], size_t bytes) {
    static const unsigned char ones[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                           255, 255, 255, 255, 255, 255, 255, 255};
    memcpy(mask, ones + 16 - bytes, 16);
}

/* Whether 16 readable bytes begin with the same `bytes` bytes as 16 others. */
static inline bool ncl_is_front(const char *a, const char *b, size_t bytes) {
    uint64_t left[2];
    uint64_t right[2];
    uint64_t mask[2];
    memcpy(left, a, sizeof left);
    memcpy(right, b, sizeof right);
    ncl_front_mask(mask, bytes);
    return (((left[0] ^ right[0]) & mask[0]) | ((left[1] ^ right[1]) & mask[1])) == 0;
}

/* The field of that name, or NULL. `guess` is tried first: documents tend to keep the order of the
 * model, so that the successor of the last field found is mostly right. */
const nclaim_field *ncl_field_named(const nclaim_type *type, const char *name, size_t length,
                                    uint32_t guess);

/* Like ncl_field_named, at a name of which NCL_NAME_ROOM + 1 bytes can be read: the field whose name
 * stands there with a quote behind it, from `guess` on. NULL: none, or it comes before. */
const nclaim_field *ncl_field_quoted(const nclaim_type *type, const char *at, uint32_t guess);

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
