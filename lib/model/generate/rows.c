/* SPDX-License-Identifier: MIT */
#include "rows.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ENUMERATION(name, prefix, since, meaning)                                                  \
    {ENUMERATION_ROW, #name, #prefix, 0, "", 0, 0, since, meaning},
#define WORD(name, since, meaning) {WORD_ROW, #name, "", 0, "", 0, 0, since, meaning},
#define VALUE(name, since, meaning) {VALUE_ROW, #name, "", 0, "", 0, 0, since, meaning},
#define RECORD(name, plural, since, meaning)                                                       \
    {RECORD_ROW, #name, #plural, 0, "", 0, 0, since, meaning},
#define FIELD(name, wire, type, of, flags, needs, since, meaning)                                  \
    {FIELD_ROW, #name, wire, type, of, flags, needs, since, meaning},

static const struct row table[] = {
#include "../model.def"
    {END_OF_ROWS, "", "", 0, "", 0, 0, 0, ""}};

#undef ENUMERATION
#undef WORD
#undef VALUE
#undef RECORD
#undef FIELD

static const struct row id_row = {
    FIELD_ROW,
    "id",
    "",
    ID,
    "",
    0,
    CORE | COMPLETE | ANNOTATED,
    1,
    "unique in the document; nclaim_add makes one where it is absent"};
static const struct row common_rows[] = {
    {FIELD_ROW, "by", "", REF, "producer", MORE, 0, 1, "who made this record"},
    {FIELD_ROW, "confidence", "", SHARE, "", MORE, 0, 1, "how sure the maker is, from 0 to 1"},
    {FIELD_ROW, "ext", "", EXTRA, "", MORE, 0, 1, "members that the model does not define"}};
static const struct row reserved_row = {FIELD_ROW, "reserved", "", STRING, "", HIDDEN, 0, 1, "0"};
static const struct row unknown_row = {
    WORD_ROW, "unknown", "", 0, "", 0, 0, 1, "the maker of the record could not tell"};

enum { CAPACITY = 2048 };
static struct row all[CAPACITY];
static size_t count;

static void put(const struct row *row) {
    if (count == CAPACITY) {
        fprintf(stderr, "model: more than %d rows\n", CAPACITY);
        exit(1);
    }
    all[count++] = *row;
}

/* 4-byte members come in pairs; where one is left alone, a gap gets a name, so that it can become
 * a field later and no compiler pads. */
static bool is_narrow(const struct row *row) {
    return (row->flags & (LIST | SET)) == 0 && row->type >= NUMBER && row->type <= REF;
}

static void put_gap(int *gaps) {
    static const char *const names[] = {"reserved_0", "reserved_1", "reserved_2", "reserved_3"};
    struct row gap = reserved_row;
    gap.name = names[*gaps];
    gap.type = NUMBER;
    *gaps += 1;
    put(&gap);
}

static void put_member(const struct row *row, bool *half, int *gaps) {
    if (!is_narrow(row) && *half) {
        put_gap(gaps);
        *half = false;
    }
    if (is_narrow(row)) {
        *half = !*half;
    }
    put(row);
}

static const struct row *put_struct(const struct row *type) {
    bool half = false;
    bool is_whole = type->sort == RECORD_ROW && !rows_is_head(type);
    int gaps = 0;
    const struct row *row = type + 1;
    put(type);
    if (is_whole) {
        put_member(&id_row, &half, &gaps);
    }
    for (; row->sort == FIELD_ROW; row++) {
        put_member(row, &half, &gaps);
    }
    for (size_t i = is_whole ? 0 : 2; i < 3; i++) {
        put_member(&common_rows[i], &half, &gaps);
    }
    if (type->sort == VALUE_ROW && strcmp(type->name, "span") != 0) {
        put(&reserved_row);
    }
    return row;
}

static const struct row *put_words(const struct row *type) {
    const struct row *row = type + 1;
    put(type);
    put(&unknown_row);
    for (; row->sort == WORD_ROW; row++) {
        put(row);
    }
    return row;
}

const struct row *rows_all(void) {
    const struct row *row = table;
    if (count > 0) {
        return all;
    }
    while (row->sort != END_OF_ROWS) {
        row = row->sort == ENUMERATION_ROW ? put_words(row) : put_struct(row);
    }
    put(row);
    return all;
}

static bool is_inside(const struct row *row) {
    return row->sort == FIELD_ROW || row->sort == WORD_ROW;
}

const struct row *rows_first_inside(const struct row *type) {
    return is_inside(type + 1) ? type + 1 : NULL;
}

const struct row *rows_next_inside(const struct row *row) {
    return is_inside(row + 1) ? row + 1 : NULL;
}

const struct row *rows_next_type(const struct row *after, enum sort sort) {
    for (const struct row *row = after == NULL ? all : after + 1; row < all + count; row++) {
        if (row->sort == sort) {
            return row;
        }
    }
    return NULL;
}

int rows_number(enum sort sort, const char *name, size_t length) {
    int number = 0;
    for (enum sort s = RECORD_ROW; s <= ENUMERATION_ROW; s++) {
        for (const struct row *t = NULL; (t = rows_next_type(t, s)) != NULL;) {
            number++;
            if (s == sort && strlen(t->name) == length && memcmp(t->name, name, length) == 0) {
                return number;
            }
        }
    }
    return 0;
}

static unsigned kinds(const char *of) {
    unsigned mask = 0;
    for (size_t length; *of != '\0'; of += length + (of[length] == ' ')) {
        length = strcspn(of, " ");
        mask |= 1U << rows_number(RECORD_ROW, of, length);
    }
    return mask;
}

unsigned rows_target(const struct row *field) {
    switch (field->type) {
    case REF:
        return kinds(field->of);
    case NESTED:
        return (unsigned)rows_number(VALUE_ROW, field->of, strlen(field->of));
    case CHOICE:
    case OPEN:
        return (unsigned)rows_number(ENUMERATION_ROW, field->of, strlen(field->of));
    default:
        return 0;
    }
}

const struct row *rows_type_of(const struct row *field) {
    enum sort sort = field->type == NESTED ? VALUE_ROW : ENUMERATION_ROW;
    for (const struct row *t = NULL; (t = rows_next_type(t, sort)) != NULL;) {
        if (strcmp(t->name, field->of) == 0) {
            return t;
        }
    }
    return NULL;
}

size_t rows_size(const struct row *field, size_t pointer) {
    if ((field->flags & (LIST | SET)) != 0) {
        return 2 * pointer;
    }
    if (field->type == NESTED) {
        return rows_offset(rows_type_of(field), NULL, pointer);
    }
    return is_narrow(field) ? 4 : pointer;
}

/* Not recursive beyond one level: a value type inside a value type is a span, which holds none. */
size_t rows_offset(const struct row *type, const struct row *until, size_t pointer) {
    size_t offset = 0;
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        if (f == until) {
            break;
        }
        offset += rows_size(f, pointer);
    }
    return offset;
}

const char *rows_wire(const struct row *row) {
    return *row->wire == '\0' ? row->name : row->wire;
}

const struct condition *rows_condition(const struct row *type, const struct row *field) {
    static const struct condition conditions[] = {
        {"actor", "name", "naming", "described withheld implicit"},
        {"quantity", "value", "kind", "indefinite"}};
    for (size_t i = 0; i < sizeof conditions / sizeof conditions[0]; i++) {
        if (strcmp(conditions[i].type, type->name) == 0 &&
            strcmp(conditions[i].field, field->name) == 0) {
            return &conditions[i];
        }
    }
    return NULL;
}

bool rows_is_head(const struct row *type) {
    return strcmp(type->name, "document") == 0;
}

bool rows_is_gap(const struct row *field) {
    return field->sort == FIELD_ROW && strncmp(field->name, "reserved", 8) == 0;
}

void print_escaped(const char *text) {
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\') {
            putchar('\\');
        }
        putchar(*text);
    }
}

void print_quoted(const char *text) {
    putchar('"');
    print_escaped(text);
    putchar('"');
}

void print_upper(const char *text) {
    for (; *text != '\0'; text++) {
        putchar(toupper((unsigned char)*text));
    }
}
