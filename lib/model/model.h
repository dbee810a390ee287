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
    uint8_t index; /* of the field */
    uint8_t held;  /* NCL_HELD_...: how to see whether it is there */
} ncl_plan;

/* Eight less the bytes in front of a member that are all 0 where it is absent: those of a pointer,
 * to the text or to the items of the list, or of a number. None: it takes a look into it. */
enum {
    NCL_HELD_POINTER = 8 - sizeof(const void *),
    NCL_HELD_NUMBER = 8 - sizeof(uint32_t),
    NCL_HELD_INSIDE = 8
};

/* A word of an enumeration, NULs behind. */
typedef struct ncl_word_key {
    char name[NCL_NAME_ROOM];
    uint8_t size;
} ncl_word_key;

/* The plans of a struct, or the words of an enumeration by their numbers; number 0 is no word. */
typedef struct ncl_shape {
    const ncl_plan *first;
    const ncl_plan *end;
    const ncl_word_key *words;
    const uint8_t *seats; /* of names: the number, from 1, of the one to compare; 0: none */
    uint8_t factors[3];
    uint8_t seat_mask;
} ncl_shape;

/* The only number that the name of a word, or of a field, can have; 0: none. The factors are such
 * that every name has a seat of its own. */
static inline uint32_t ncl_seated(const ncl_shape *shape, const char *name, size_t size) {
    uint32_t seat = (unsigned char)name[0] +
                    (unsigned char)name[size / 2] * (uint32_t)shape->factors[0] +
                    (unsigned char)name[size - 1] * (uint32_t)shape->factors[1] +
                    (uint32_t)size * shape->factors[2];
    return shape->seats[seat & shape->seat_mask];
}

extern const ncl_shape ncl_shapes[]; /* parallel to ncl_types */

/* The first member from `plan` on that is there, or of which only a look into it can tell; `end` if
 * there is none. Most members of most structs are absent. */
static inline const ncl_plan *ncl_next_held(const ncl_plan *plan, const ncl_plan *end,
                                            const char *base) {
    static const unsigned char ones[16] = {255, 255, 255, 255, 255, 255, 255, 255};
    for (; plan < end; plan++) {
        uintptr_t front = 0; /* no struct ends in a member that is shorter */
        uintptr_t mask = 0;
        memcpy(&front, base + plan->offset, sizeof front);
        memcpy(&mask, ones + plan->held, sizeof mask);
        if ((front & mask) != 0 || plan->held == NCL_HELD_INSIDE) {
            break;
        }
    }
    return plan;
}

/* A number that may be 0 is there if the next member is. */
static inline bool ncl_is_zero_there(const ncl_plan *plan, const char *base) {
    uint32_t number = 0;
    uint32_t next = 0;
    memcpy(&number, base + plan->offset, sizeof number);
    memcpy(&next, base + plan[1].offset, sizeof next);
    return (number | next) != 0;
}

/* All bits of so many bytes in front, of sixteen. */
static inline void ncl_front_mask(uint64_t mask[2], size_t bytes) {
    static const unsigned char ones[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                           255, 255, 255, 255, 255, 255, 255, 255};
    memcpy(mask, ones + 16 - bytes, 16);
}

/* memcmp for equality of 4 to 16 bytes: two pieces that may overlap. */
static inline bool ncl_is_key(const char *a, const char *b, size_t bytes) {
    uint32_t short_a[2];
    uint32_t short_b[2];
    uint64_t long_a[2];
    uint64_t long_b[2];
    if (bytes < 8) {
        memcpy(&short_a[0], a, 4);
        memcpy(&short_b[0], b, 4);
        memcpy(&short_a[1], a + bytes - 4, 4);
        memcpy(&short_b[1], b + bytes - 4, 4);
        return ((short_a[0] ^ short_b[0]) | (short_a[1] ^ short_b[1])) == 0;
    }
    memcpy(&long_a[0], a, 8);
    memcpy(&long_b[0], b, 8);
    memcpy(&long_a[1], a + bytes - 8, 8);
    memcpy(&long_b[1], b + bytes - 8, 8);
    return ((long_a[0] ^ long_b[0]) | (long_a[1] ^ long_b[1])) == 0;
}

/* The field of that name, or NULL. `guess` is tried first: documents tend to keep the order of the
 * model, so that the successor of the last field found is mostly right. */
const nclaim_field *ncl_field_named(const nclaim_type *type, const char *name, size_t length,
                                    uint32_t guess);

/* The field of that C name; the caller knows that it exists, so a NULL is a mistake of ours. */
const nclaim_field *ncl_field_of(uint32_t type, const char *c_name);

/* The number of a word of an enumeration, of whose text NCL_NAME_ROOM bytes can be read; 0: no such
 * word. */
static inline uint32_t ncl_word_in_room(const ncl_shape *enumeration, const char *name,
                                        size_t length) {
    uint32_t number = 0;
    uint64_t want[2];
    uint64_t word[2];
    uint64_t mask[2];
    if (length == 0 || length > NCL_NAME_ROOM) {
        return 0;
    }
    number = ncl_seated(enumeration, name, length);
    memcpy(want, name, sizeof want);
    memcpy(word, enumeration->words[number].name, sizeof word);
    ncl_front_mask(mask, length);
    /* The last character tells a word from one with a U+0000 behind it. */
    return (((want[0] & mask[0]) ^ word[0]) | ((want[1] & mask[1]) ^ word[1])) == 0 &&
                   name[length - 1] != '\0'
               ? number
               : 0;
}

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
