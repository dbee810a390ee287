/* SPDX-License-Identifier: MIT */
/* descriptors.c, which codecs and bindings read, and layout.txt, which guards the ABI. */
#include "rows.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* A name as a literal of at least 16 bytes, so that it can be compared and copied in two steps. */
static void print_name(const char *name) {
    printf("\"%s", name);
    for (size_t length = strlen(name); length < 15; length++) {
        fputs("\\0", stdout);
    }
    putchar('"');
}

static void print_field(const struct row *type, const struct row *f) {
    static const char *const types[] = {"",       "STRING", "ID",     "DECIMAL",  "FRACTION",
                                        "SHARE",  "DATE",   "PERIOD", "LANGUAGE", "URI",
                                        "SHA256", "OPEN",   "EXTRA",  "",         "",
                                        "",       "NUMBER", "CHOICE", "REF",      "NESTED"};
    unsigned flags = f->flags | ((f->flags & SET) != 0 ? (unsigned)LIST : 0);
    if (rows_is_gap(f)) {
        return;
    }
    fputs("    {", stdout);
    print_name(rows_wire(f));
    printf(", \"%s\", ", f->name);
    print_quoted(f->meaning);
    printf(",\n     NCLAIM_TYPE_%s, %u, %u, 0x%x, ", types[f->type], flags, f->needs,
           rows_target(f));
    printf("offsetof(nclaim_%s, %s), sizeof(((nclaim_%s *)0)->%s), %d, %u},\n", type->name, f->name,
           type->name, f->name, f->since, (unsigned)strlen(rows_wire(f)));
}

static int print_inside(const struct row *type) {
    int n = 0;
    bool is_enumeration = type->sort == ENUMERATION_ROW;
    printf("static const nclaim_%s %s_inside[] = {\n", is_enumeration ? "word" : "field",
           type->name);
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        n += rows_is_gap(f) ? 0 : 1;
        if (is_enumeration) {
            fputs("    {", stdout);
            print_name(f->name);
            fputs(", ", stdout);
            print_quoted(f->meaning);
            printf(", %d, %d, %u, 0},\n", n, f->since, (unsigned)strlen(f->name));
        } else {
            print_field(type, f);
        }
    }
    puts("};\n");
    return n;
}

/* What is done with a field, as ncl_form says it: its type, and whether there are many. */
static const char *form_of(const struct row *f) {
    bool is_list = (f->flags & (LIST | SET)) != 0;
    switch (f->type) {
    case ID:
        return "ID";
    case EXTRA:
        return "EXTRA";
    case NUMBER:
        return (f->flags & ZERO) != 0 ? "ZERO" : "NUMBER";
    case CHOICE:
        return "CHOICE";
    case REF:
        return is_list ? "REFS" : "REF";
    case NESTED:
        if (strcmp(f->of, "span") == 0) {
            return is_list ? "SPANS" : "SPAN";
        }
        return is_list ? "VALUES" : "VALUE";
    default:
        return is_list ? "TEXTS" : "TEXT";
    }
}

/* What tells that the field is there. */
static const char *held_of(const struct row *f) {
    bool is_list = (f->flags & (LIST | SET)) != 0;
    if (!is_list && (f->type == NESTED || (f->flags & ZERO) != 0)) {
        return "NCL_HELD_INSIDE";
    }
    return is_list || f->type < NUMBER ? "NCL_HELD_POINTER" : "NCL_HELD_NUMBER";
}

/* The fields of a struct or the words of an enumeration once more, densely. */
static void print_plan(const struct row *type) {
    bool is_enumeration = type->sort == ENUMERATION_ROW;
    int n = 0;
    printf(is_enumeration ? "static const ncl_word_key %s_plan[] = {\n"
                          : "static const ncl_plan %s_plan[] = {\n",
           type->name);
    if (is_enumeration) {
        puts("    {\"\", 0},");
    }
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        if (is_enumeration) {
            printf("    {\"%s\", %u},\n", f->name, (unsigned)strlen(f->name));
        } else if (!rows_is_gap(f)) {
            printf(
                "    {\",\\\"%s\\\":\", offsetof(nclaim_%s, %s), 0x%x, %u, NCL_FORM_%s, %d, %s},\n",
                rows_wire(f), type->name, f->name, rows_target(f),
                (unsigned)strlen(rows_wire(f)) + 4, form_of(f), n++, held_of(f));
        }
    }
    puts("};\n");
}

/* How the words of an enumeration, or the names of fields, are spread over seats, so that each has
 * its own. */
struct seating {
    uint8_t factors[3];
    unsigned size;
    unsigned char seats[256]; /* the number of the name, from 1; 0: free */
};

static unsigned seat_of(const struct seating *s, const char *word) {
    size_t size = strlen(word);
    return ((unsigned char)word[0] + (unsigned char)word[size / 2] * (unsigned)s->factors[0] +
            (unsigned char)word[size - 1] * (unsigned)s->factors[1] +
            (unsigned)size * s->factors[2]) &
           (s->size - 1);
}

static bool is_seated(struct seating *s, const struct row *type) {
    unsigned char number = 0;
    memset(s->seats, 0, sizeof s->seats);
    for (const struct row *w = rows_first_inside(type); w != NULL; w = rows_next_inside(w)) {
        unsigned place = seat_of(s, w->sort == WORD_ROW ? w->name : rows_wire(w));
        if (!rows_is_gap(w)) {
            if (s->seats[place] != 0) {
                return false;
            }
            s->seats[place] = ++number;
        }
    }
    return true;
}

/* The smallest table, with the first factors that do. */
static bool seat(struct seating *s, const struct row *type) {
    for (s->size = 16; s->size <= 256; s->size *= 2) {
        for (unsigned i = 0; i < 64 * 64 * 64; i++) {
            s->factors[0] = (uint8_t)(i % 64);
            s->factors[1] = (uint8_t)(i / 64 % 64);
            s->factors[2] = (uint8_t)(i / 64 / 64);
            if (is_seated(s, type)) {
                return true;
            }
        }
    }
    return false;
}

static void print_seats(const struct row *type) {
    struct seating s;
    if (!seat(&s, type)) {
        return; /* then what is printed does not compile */
    }
    printf("static const uint8_t %s_seats[%u] = {", type->name, s.size);
    for (unsigned i = 0; i < s.size; i++) {
        printf("%s%u", i == 0 ? "" : ",", s.seats[i]);
    }
    puts("};\n");
}

static int count_inside(const struct row *type) {
    int n = 0;
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        n += rows_is_gap(f) ? 0 : 1;
    }
    return n;
}

static void print_type(const struct row *t, int number) {
    int n = count_inside(t);
    bool is_enumeration = t->sort == ENUMERATION_ROW;
    printf("    {\"%s\", \"%s\", ", t->name, t->sort == RECORD_ROW ? t->wire : "");
    print_quoted(t->meaning);
    if (is_enumeration) {
        printf(",\n     NULL, %s_inside, NCLAIM_SORT_ENUMERATION, %d, 0, %d, 0, %d},\n", t->name,
               number, n, t->since);
    } else {
        printf(",\n     %s_inside, NULL, NCLAIM_SORT_%s, %d, %d, 0, sizeof(nclaim_%s), %d},\n",
               t->name, t->sort == RECORD_ROW ? "RECORD" : "VALUE", number, n, t->name, t->since);
    }
}

static void print_shape(const struct row *t) {
    struct seating s;
    if (!seat(&s, t)) {
        return;
    }
    if (t->sort == ENUMERATION_ROW) {
        printf("    {NULL, NULL, %s_plan, ", t->name);
    } else {
        printf("    {%s_plan, %s_plan + %d, NULL, ", t->name, t->name, count_inside(t));
    }
    printf("%s_seats, {%d, %d, %d}, %u},\n", t->name, s.factors[0], s.factors[1], s.factors[2],
           s.size - 1);
}

static void print_shapes(void) {
    puts("\nconst ncl_shape ncl_shapes[] = {\n    {NULL, NULL, NULL, NULL, {0, 0, 0}, 0},");
    for (enum sort s = RECORD_ROW; s <= ENUMERATION_ROW; s++) {
        for (const struct row *t = NULL; (t = rows_next_type(t, s)) != NULL;) {
            print_shape(t);
        }
    }
    puts("};");
}

void print_descriptors(void) {
    int number = 0;
    puts("/* SPDX-License-Identifier: MIT */");
    puts("/* Printed from lib/model/model.def; change that and run the target `regenerate`. */");
    puts("#include \"model/model.h\"\n\n#include <stddef.h>\n");
    for (enum sort s = RECORD_ROW; s <= ENUMERATION_ROW; s++) {
        for (const struct row *t = NULL; (t = rows_next_type(t, s)) != NULL;) {
            print_inside(t);
            print_plan(t);
            print_seats(t);
        }
    }
    puts(
        "const nclaim_type ncl_types[] = {\n    {\"\", \"\", \"\", NULL, NULL, 0, 0, 0, 0, 0, 0},");
    for (enum sort s = RECORD_ROW; s <= ENUMERATION_ROW; s++) {
        for (const struct row *t = NULL; (t = rows_next_type(t, s)) != NULL;) {
            print_type(t, ++number);
        }
    }
    printf("};\n\nconst uint32_t ncl_type_count = %d;\n", number + 1);
    print_shapes();
}

/* One line for each member with its offset where pointers have 8 and 4 bytes. */
void print_layout(void) {
    puts("# struct member offset/64 size/64 offset/32 size/32 (printed from model.def)");
    for (enum sort s = RECORD_ROW; s <= VALUE_ROW; s++) {
        for (const struct row *t = NULL; (t = rows_next_type(t, s)) != NULL;) {
            for (const struct row *f = rows_first_inside(t); f != NULL; f = rows_next_inside(f)) {
                printf("%s %s %zu %zu %zu %zu\n", t->name, f->name, rows_offset(t, f, 8),
                       rows_size(f, 8), rows_offset(t, f, 4), rows_size(f, 4));
            }
            printf("%s = %zu %zu\n", t->name, rows_offset(t, NULL, 8), rows_offset(t, NULL, 4));
        }
    }
}
