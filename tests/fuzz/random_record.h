/* SPDX-License-Identifier: MIT */
/* Records with contents that bytes choose, built from the descriptors: right ones and wrong ones.
 */
#ifndef NEWSCLAIM_TESTS_RANDOM_RECORD_H
#define NEWSCLAIM_TESTS_RANDOM_RECORD_H

#include "fuzz.h"

/* Bytes that choose; zeros when they are used up. Blocks live until source_free. */
struct source {
    const uint8_t *at;
    const uint8_t *end;
    void *blocks[4096];
    size_t block_count;
};

static inline uint8_t source_byte(struct source *source) {
    return source->at < source->end ? *source->at++ : 0;
}

static inline void source_free(struct source *source) {
    while (source->block_count > 0) {
        free(source->blocks[--source->block_count]);
    }
}

static inline void *source_block(struct source *source, size_t size) {
    void *block = NULL;
    if (source->block_count == sizeof source->blocks / sizeof source->blocks[0]) {
        return NULL;
    }
    block = calloc(1, size);
    MUST(block != NULL);
    source->blocks[source->block_count++] = block;
    return block;
}

static inline const char *random_id(struct source *source) {
    static const char *const ids[] = {"q1", "c1", "a1",   "d1",   "a2", "q2",   "n1",   "t1",
                                      "r1", "v1", "p1",   "x",    "_",  "y:",   "",     "a b",
                                      "q7", "-x", "q1\n", "\xFF", "x1", "x.y-", "alfa", "beta"};
    return ids[source_byte(source) % (sizeof ids / sizeof ids[0])];
}

static inline nclaim_ref random_ref(struct source *source, const nclaim_ref *refs, size_t count) {
    uint8_t byte = source_byte(source);
    if (byte > 240) {
        return (nclaim_ref)source_byte(source) << 24 | source_byte(source);
    }
    return byte == 240 ? NCLAIM_SELF : byte < 16 || count == 0 ? 0 : refs[byte % count];
}

static inline const char *random_text(struct source *source, uint32_t type) {
    static const char *const texts[] = {
        NULL,
        "",
        "x",
        "0.5",
        "1/3",
        "-7",
        "1e6",
        "2",
        "de",
        "2023-09",
        "P1D",
        "2023-13-01",
        "http://a/b",
        "w:Q1",
        "\xC3",
        "\xED\xA0\x80",
        "\xEF\xBF\xBE",
        "\xF0\x9F\x98\x80",
        "tab\there",
        "\"\\/\x01\x7F",
        "u\xCC\x88",
        "agent",
        "x-role",
        "a longer text with several words in it, so that it needs a block of its own"};
    static const char *const extras[] = {NULL,
                                         "{}",
                                         "{\"x-a\":1}",
                                         "{\"x-a\":[1,2.50]}",
                                         "{\"b\":{}}",
                                         "{\"x-a\":1,\"x-a\":2}",
                                         "{\"id\":\"q\"}",
                                         "[]",
                                         "{\"x-a\"",
                                         " { \"x-a\" : null } "};
    uint8_t byte = source_byte(source);
    if (type == NCLAIM_TYPE_EXTRA) {
        return extras[byte % (sizeof extras / sizeof extras[0])];
    }
    return texts[byte % (sizeof texts / sizeof texts[0])];
}

static inline void fill_struct(struct source *source, const nclaim_type *type, char *to,
                               const nclaim_ref *refs, size_t count, int depth);

static inline void fill_member(struct source *source, const nclaim_field *field, char *to,
                               const nclaim_ref *refs, size_t count, int depth) {
    const char *text = NULL;
    uint32_t number = 0;
    if (field->type == NCLAIM_TYPE_NESTED) {
        fill_struct(source, nclaim_type_at(field->target), to, refs, count, depth + 1);
    } else if (field->type <= NCLAIM_TYPE_EXTRA) {
        text = field->type == NCLAIM_TYPE_ID ? random_id(source) : random_text(source, field->type);
        memcpy(to, &text, sizeof text);
    } else {
        number = field->type == NCLAIM_TYPE_REF ? random_ref(source, refs, count)
                                                : source_byte(source) % 20U;
        memcpy(to, &number, sizeof number);
    }
}

static inline size_t item_size(const nclaim_field *field) {
    if (field->type == NCLAIM_TYPE_NESTED) {
        return nclaim_type_at(field->target)->size;
    }
    return field->type <= NCLAIM_TYPE_EXTRA ? sizeof(const char *) : sizeof(uint32_t);
}

/* Lists are alike in memory, whatever they hold. */
static inline void fill_list(struct source *source, const nclaim_field *field, char *to,
                             const nclaim_ref *refs, size_t count, int depth) {
    nclaim_string_list list = {NULL, source_byte(source) % 4U};
    size_t size = item_size(field);
    char *items = list.count == 0 ? NULL : source_block(source, list.count * size);
    if (items == NULL) {
        return;
    }
    for (size_t i = 0; i < list.count; i++) {
        fill_member(source, field, items + i * size, refs, count, depth);
    }
    memcpy(&list.items, &items, sizeof items);
    memcpy(to, &list, sizeof list);
}

/* About one field in four. */
static inline void fill_struct(struct source *source, const nclaim_type *type, char *to,
                               const nclaim_ref *refs, size_t count, int depth) {
    unsigned bits = 0;
    for (uint32_t i = 0; i < type->field_count; i++) {
        const nclaim_field *field = &type->fields[i];
        if (i % 4 == 0) {
            bits = source_byte(source);
        }
        if ((bits >> (2 * (i % 4)) & 3) != 1 || depth > 3) {
            continue;
        }
        if ((field->flags & NCLAIM_FIELD_LIST) != 0 || (field->flags & NCLAIM_FIELD_SET) != 0) {
            fill_list(source, field, to + field->offset, refs, count, depth);
        } else {
            fill_member(source, field, to + field->offset, refs, count, depth);
        }
    }
}

/* A record of that type, or for a type that is none a block of zeros. */
static inline const void *random_record(struct source *source, const nclaim_type *type,
                                        const nclaim_ref *refs, size_t count) {
    char *record = source_block(source, type == NULL ? 64 : type->size);
    MUST(record != NULL);
    if (type != NULL && type->sort == NCLAIM_SORT_RECORD) {
        fill_struct(source, type, record, refs, count, 0);
    }
    return record;
}

#endif
