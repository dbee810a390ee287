/* SPDX-License-Identifier: MIT */
/*
 * layout FILE: compares layout.txt, which the generator computed from the table, with what this
 * compiler made of the public headers, member by member: the descriptors hold its offsetof and
 * sizeof. Each member begins where the one before ends, so that nothing is padded anywhere.
 */
#include "newsclaim/describe.h"

#include <stdio.h>
#include <string.h>

enum { WIDTH = 64 };

/* A line of the file, and the struct that it belongs to. */
struct line {
    char type[WIDTH];
    char member[WIDTH];
    unsigned offset;
    unsigned size;
    const nclaim_type *described;
};

static int passed, failed;
static unsigned end_of_last; /* of the members of a struct so far */

static void check(int good, const struct line *line, const char *what, unsigned is) {
    passed += good ? 1 : 0;
    failed += good ? 0 : 1;
    if (!good) {
        printf("%s %s: %s is %u; the file says offset %u, size %u\n", line->type, line->member,
               what, is, line->offset, line->size);
    }
}

static const nclaim_type *type_named(const char *name) {
    const nclaim_type *type = NULL;
    for (uint32_t i = 1; (type = nclaim_type_at(i)) != NULL; i++) {
        if (type->sort != NCLAIM_SORT_ENUMERATION && strcmp(type->name, name) == 0) {
            return type;
        }
    }
    return NULL;
}

static const nclaim_field *field_named(const nclaim_type *type, const char *c_name) {
    for (uint32_t i = 0; type != NULL && i < type->field_count; i++) {
        if (strcmp(type->fields[i].c_name, c_name) == 0) {
            return &type->fields[i];
        }
    }
    return NULL;
}

static void check_member(const struct line *line) {
    const nclaim_field *field = field_named(line->described, line->member);
    check(line->offset == end_of_last, line, "the end of the member before", end_of_last);
    end_of_last = line->offset + line->size;
    if (strncmp(line->member, "reserved", 8) != 0) {
        check(field != NULL, line, "number of such members", 0);
    }
    if (field != NULL) {
        check(field->offset == line->offset, line, "its offset", field->offset);
        check(field->size == line->size, line, "its size", field->size);
    }
}

static void check_struct(const struct line *line, unsigned members) {
    unsigned size = line->described == NULL ? 0 : line->described->size;
    unsigned fields = line->described == NULL ? 0 : line->described->field_count;
    check(size == line->offset, line, "its size", size);
    check(end_of_last == line->offset, line, "the end of its members", end_of_last);
    check(fields == members, line, "the number of its members but reserved ones", fields);
    end_of_last = 0;
}

/* Reads "struct member offset/64 size/64 offset/32 size/32" or "struct = size/64 size/32". */
static int read_line(const char *text, struct line *line) {
    unsigned numbers[4] = {0};
    int wide = sizeof(void *) == 8;
    int n = sscanf(text, "%63s %63s %u %u %u %u", line->type, line->member, &numbers[0],
                   &numbers[1], &numbers[2], &numbers[3]);
    if (strcmp(line->member, "=") == 0) {
        line->offset = numbers[wide ? 0 : 1];
        line->size = line->offset;
    } else {
        line->offset = numbers[wide ? 0 : 2];
        line->size = numbers[wide ? 1 : 3];
    }
    line->described = type_named(line->type);
    return n == (strcmp(line->member, "=") == 0 ? 4 : 6);
}

static unsigned check_lines(FILE *file) {
    char text[256];
    unsigned members = 0, structs = 0;
    while (fgets(text, sizeof text, file) != NULL) {
        struct line line = {"", "", 0, 0, NULL};
        if (text[0] == '#') {
            continue;
        }
        check(read_line(text, &line), &line, "a line that can be read", 0);
        if (strcmp(line.member, "=") == 0) {
            check_struct(&line, members);
            members = 0;
            structs++;
        } else {
            check_member(&line);
            members += strncmp(line.member, "reserved", 8) != 0 ? 1 : 0;
        }
    }
    return structs;
}

static unsigned count_structs(void) {
    const nclaim_type *type = NULL;
    unsigned structs = 0;
    for (uint32_t i = 1; (type = nclaim_type_at(i)) != NULL; i++) {
        structs += type->sort != NCLAIM_SORT_ENUMERATION ? 1 : 0;
    }
    return structs;
}

int main(int argc, char **argv) {
    static const struct line none = {"the file", "", 0, 0, NULL};
    FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
    unsigned structs = 0;
    if (file == NULL) {
        fputs("usage: layout tests/abi/layout.txt\n", stderr);
        return 2;
    }
    structs = check_lines(file);
    fclose(file);
    check(structs == count_structs(), &none, "the number of structs", count_structs());
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0 || structs == 0;
}
