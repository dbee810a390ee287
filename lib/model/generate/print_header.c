/* SPDX-License-Identifier: MIT */
/* records.h and typed.h: what a program in C sees of the model. */
#include "rows.h"

#include <stdio.h>
#include <string.h>

static const char *c_type(const struct row *field) {
    switch (field->type) {
    case NUMBER:
    case CHOICE:
        return "uint32_t";
    case REF:
        return "nclaim_ref";
    default:
        return "const char *";
    }
}

static void print_declarator(const struct row *f) {
    bool is_list = (f->flags & (LIST | SET)) != 0;
    const char *stem = f->type == NESTED ? f->of : f->type == REF ? "ref" : "string";
    if (is_list) {
        printf("    nclaim_%s_list %s;", stem, f->name);
    } else if (f->type == NESTED) {
        printf("    nclaim_%s %s;", f->of, f->name);
    } else {
        const char *type = c_type(f);
        printf("    %s%s%s;", type, type[strlen(type) - 1] == '*' ? "" : " ", f->name);
    }
}

static void print_member(const struct row *f) {
    const struct row *words = f->type == CHOICE || f->type == OPEN ? rows_type_of(f) : NULL;
    print_declarator(f);
    if (f->type == NUMBER && rows_is_gap(f)) {
        puts(" /**< 0 */");
    } else if (f->type == REF) {
        printf(" /**< %s; a reference to %s */\n", f->meaning, f->of);
    } else if (words != NULL && f->type == CHOICE) {
        printf(" /**< %s; NCLAIM_%s_... */\n", f->meaning, words->wire);
    } else {
        printf(" /**< %s */\n", f->meaning);
    }
}

static void print_struct(const struct row *type) {
    bool is_more = false;
    printf("/** %s */\ntypedef struct nclaim_%s {\n", type->meaning, type->name);
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        if ((f->flags & MORE) != 0 && !is_more && type->sort == RECORD_ROW) {
            puts("\n    /* more */");
            is_more = true;
        }
        print_member(f);
    }
    printf("} nclaim_%s;\n\n", type->name);
}

static void print_value(const struct row *type) {
    print_struct(type);
    printf("/** Several of them. */\ntypedef struct nclaim_%s_list {\n", type->name);
    printf("    const nclaim_%s *items;\n    size_t count;\n} nclaim_%s_list;\n\n", type->name,
           type->name);
}

static void print_words(const struct row *type) {
    int number = 0;
    printf("/** %s */\nenum {\n", type->meaning);
    for (const struct row *w = rows_first_inside(type); w != NULL; w = rows_next_inside(w)) {
        printf("    NCLAIM_%s_", type->wire);
        print_upper(w->name);
        printf(" = %d%s /**< %s */\n", ++number, rows_next_inside(w) == NULL ? "" : ",",
               w->meaning);
    }
    puts("};\n");
}

static void print_kinds(void) {
    int number = 0;
    puts("/** Kinds of records; the kind of a reference is in its top byte. */\nenum {");
    for (const struct row *t = NULL; (t = rows_next_type(t, RECORD_ROW)) != NULL;) {
        fputs("    NCLAIM_", stdout);
        print_upper(t->name);
        printf(" = %d%s /**< nclaim_%s */\n", ++number,
               rows_next_type(t, RECORD_ROW) == NULL ? "" : ",", t->name);
    }
    puts("};\n");
}

static void print_guard(const char *file, const char *guard, const char *about) {
    printf("/* SPDX-License-Identifier: MIT */\n/**\n * @file %s\n%s */\n", file, about);
    printf(
        "/* Printed from lib/model/model.def; change that and run the target `regenerate`. */\n");
    printf("#ifndef %s\n#define %s\n\n", guard, guard);
}

static void print_prelude(void) {
    puts("#include \"newsclaim/base.h\"\n\nNCLAIM_BEGIN\n");
    puts("/** A record of a document: its kind in the top byte, a number below; 0 is none. */");
    puts("typedef uint32_t nclaim_ref;\n");
    puts("/** Several references. */\ntypedef struct nclaim_ref_list {");
    puts("    const nclaim_ref *items;\n    size_t count;\n} nclaim_ref_list;\n");
    puts("/** Several strings. */\ntypedef struct nclaim_string_list {");
    puts("    const char *const *items;\n    size_t count;\n} nclaim_string_list;\n");
}

static void print_all(enum sort sort, void (*print)(const struct row *)) {
    for (const struct row *t = NULL; (t = rows_next_type(t, sort)) != NULL;) {
        print(t);
    }
}

void print_header(void) {
    print_guard("records.h", "NEWSCLAIM_RECORDS_H",
                " * The records of the model: what is in an article, and who says it.\n *\n"
                " * Zero means absent for every member. Every member may be left out unless the\n"
                " * profile you validate with asks for it. In each record the everyday members\n"
                " * come first; what follows `more` is for deep annotation. Enumerations come\n"
                " * first here, then values, then the records.\n");
    print_prelude();
    print_kinds();
    print_all(ENUMERATION_ROW, print_words);
    print_all(VALUE_ROW, print_value);
    print_all(RECORD_ROW, print_struct);
    puts("NCLAIM_END\n\n#endif");
}

static void print_wrappers(const struct row *type) {
    const char *n = type->name;
    bool is_head = strcmp(n, "document") == 0;
    if (!is_head) {
        printf("/** nclaim_add for a record of kind %s. */\n", n);
        printf("static inline nclaim_ref nclaim_add_%s(nclaim_doc *doc, const nclaim_%s *%s) {\n",
               n, n, n);
        fputs("    return nclaim_add(doc, NCLAIM_", stdout);
        print_upper(n);
        printf(", %s, sizeof *%s);\n}\n\n", n, n);
    }
    printf("/** nclaim_set for a record of kind %s. */\n", n);
    printf("static inline nclaim_status nclaim_set_%s(nclaim_doc *doc, nclaim_ref ref,\n", n);
    printf("        const nclaim_%s *%s) {\n", n, n);
    fputs("    return nclaim_set(doc, NCLAIM_", stdout);
    print_upper(n);
    printf(", ref, %s, sizeof *%s);\n}\n\n", n, n);
    printf("/** nclaim_get for a record of kind %s. */\n", n);
    printf(
        "static inline const nclaim_%s *nclaim_get_%s(const nclaim_doc *doc, nclaim_ref ref) {\n",
        n, n);
    printf("    return NCLAIM_AS(nclaim_%s, nclaim_get(doc, NCLAIM_", n);
    print_upper(n);
    printf(", ref, sizeof(nclaim_%s)));\n}\n\n", n);
}

void print_typed(void) {
    print_guard("typed.h", "NEWSCLAIM_TYPED_H",
                " * The functions of document.h with the type of each record: one line each, so\n"
                " * that the compiler sees a wrong record. Bindings do not need them.\n");
    puts("#include \"newsclaim/document.h\"\n\nNCLAIM_BEGIN\n");
    print_all(RECORD_ROW, print_wrappers);
    puts("NCLAIM_END\n\n#endif");
}
