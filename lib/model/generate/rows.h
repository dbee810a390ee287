/* SPDX-License-Identifier: MIT */
/* The rows of model.def as data, for the printers: a developer tool, never part of the library. */
#ifndef NCL_MODEL_GENERATE_ROWS_H
#define NCL_MODEL_GENERATE_ROWS_H

#include <stdbool.h>
#include <stddef.h>

enum sort { END_OF_ROWS, RECORD_ROW, VALUE_ROW, ENUMERATION_ROW, FIELD_ROW, WORD_ROW };

/* As NCLAIM_TYPE_... */
enum type {
    STRING = 1,
    ID,
    DECIMAL,
    FRACTION,
    SHARE,
    DATE,
    PERIOD,
    LANGUAGE,
    URI,
    SHA256,
    OPEN,
    EXTRA,
    NUMBER = 16,
    CHOICE,
    REF,
    NESTED
};

enum flag { LIST = 1, SET = 2, MORE = 4, EITHER = 8, ZERO = 16, HIDDEN = 1024 };

enum need { CORE = 1, COMPLETE = 2, ANNOTATED = 4, ANY_CORE = 8, ANY_ANNOTATED = 16 };

struct row {
    enum sort sort;
    const char *name; /* in C */
    const char *wire; /* in documents; of a record its plural, of an enumeration its C prefix */
    enum type type;
    const char *of;
    unsigned flags;
    unsigned needs;
    int since;
    const char *meaning;
};

/* Every row in the order of printing, with the fields that each record or value type has without a
 * row; END_OF_ROWS ends it. */
const struct row *rows_all(void);

/* The first row of its type or field list, and the next of the same list; NULL at the end. */
const struct row *rows_first_inside(const struct row *type);
const struct row *rows_next_inside(const struct row *row);

/* The next type of that sort after the row (NULL: from the start); NULL at the end. */
const struct row *rows_next_type(const struct row *after, enum sort sort);

/* The number that nclaim_type_at answers to; 0 if there is no such type. */
int rows_number(enum sort sort, const char *name, size_t length);

/* What a field points to: a number of a type or a bit set of kinds; 0 if it points nowhere. */
unsigned rows_target(const struct row *field);

/* The type that a CHOICE, OPEN or NESTED field points to. */
const struct row *rows_type_of(const struct row *field);

/* Bytes of a field, a struct up to (not including) a row, or a whole struct. */
size_t rows_size(const struct row *field, size_t pointer);
size_t rows_offset(const struct row *type, const struct row *until, size_t pointer);

/* The name in documents. */
const char *rows_wire(const struct row *row);

/* The head of the document is not pointed to, so it has no id and nobody in particular made it. */
bool rows_is_head(const struct row *type);

/* A member of a struct that only fills it. */
bool rows_is_gap(const struct row *field);

/* A field that profile core asks for unless another has one of some words. Such needs hang on a
 * rule, not on a row, but whoever reads the printed files wants to know; all names are those in C.
 */
struct condition {
    const char *type;
    const char *field;
    const char *unless;
    const char *words; /* with spaces between them */
};

/* The condition on a field of a type, or NULL. */
const struct condition *rows_condition(const struct row *type, const struct row *field);

/* Of documents; it tells readers what to expect. */
#define FORMAT_VERSION "1.0"

/* Text for a string of C or JSON, without and with the quotation marks. */
void print_escaped(const char *text);
void print_quoted(const char *text);

void print_upper(const char *text);
void print_header(void);
void print_typed(void);
void print_descriptors(void);
void print_schema(void);
void print_reference(void);
void print_layout(void);

#endif
