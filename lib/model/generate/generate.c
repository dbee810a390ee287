/* SPDX-License-Identifier: MIT */
/* Prints the files that follow from model.def: generate header|typed|descriptors|schema|reference|
 * layout. */
#include "rows.h"

#include <stdio.h>
#include <string.h>

static int complain(const struct row *field, const char *what) {
    fprintf(stderr, "model: %s: %s '%s'\n", field->name, what, field->of);
    return 1;
}

/* The library reads names in two steps of eight bytes. */
static int check_name(const struct row *row) {
    size_t most = row->sort == FIELD_ROW ? 14 : 16; /* a quote and a colon follow that of a field */
    if (strlen(rows_wire(row)) > most) {
        return complain(row, "a name that is too long");
    }
    return 0;
}

static int check_field(const struct row *field) {
    bool points = field->type == CHOICE || field->type == OPEN || field->type == NESTED;
    if (points && rows_target(field) == 0) {
        return complain(field, "no type");
    }
    if (field->type == REF && (rows_target(field) & 1U) != 0) {
        return complain(field, "a kind is misspelt in");
    }
    return 0;
}

/* A set of seen fields is a 64-bit mask, and a frame of the walkers holds three levels. */
static int check_all(void) {
    int faults = 0;
    int fields = 0;
    for (const struct row *row = rows_all(); row->sort != END_OF_ROWS; row++) {
        fields = row->sort == FIELD_ROW ? fields + 1 : 0;
        if (row->sort == FIELD_ROW) {
            faults += check_field(row);
        }
        if (row->sort == FIELD_ROW || row->sort == WORD_ROW) {
            faults += check_name(row);
        }
        if (fields > 64) {
            faults += complain(row, "more than 64 fields at");
        }
    }
    return faults;
}

int main(int argc, char **argv) {
    static const struct {
        const char *name;
        void (*print)(void);
    } printers[] = {{"header", print_header},           {"typed", print_typed},
                    {"descriptors", print_descriptors}, {"schema", print_schema},
                    {"reference", print_reference},     {"layout", print_layout}};
    if (check_all() != 0) {
        return 1;
    }
    for (size_t i = 0; argc == 2 && i < sizeof printers / sizeof printers[0]; i++) {
        if (strcmp(argv[1], printers[i].name) == 0) {
            printers[i].print();
            return 0;
        }
    }
    fputs("usage: generate header|typed|descriptors|schema|reference|layout\n", stderr);
    return 2;
}
