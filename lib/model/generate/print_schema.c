/* SPDX-License-Identifier: MIT */
/* newsclaim.schema.json: the JSON Schema (2020-12) of a native document in profile core. */
#include "patterns.h"
#include "rows.h"

#include <stdio.h>
#include <string.h>

/* Form of text, name of its definition, what it is, and up to two patterns that hold. */
static const struct form {
    enum type type;
    const char *name;
    const char *meaning;
    const char *pattern;
    const char *also;
    unsigned max;
} forms[] = {
    {STRING, "string-form", "Words. What is absent is left out, so they are not empty.",
     TEXT_PATTERN, NULL, 0},
    {ID, "id-form", "Identifier of a record, unique in the document.", ID_PATTERN, NULL, 0},
    {DECIMAL, "decimal-form", "An exact decimal of at most 38 significant digits.", DECIMAL_PATTERN,
     DECIMAL_SIZE_PATTERN, 0},
    {FRACTION, "fraction-form", "An exact decimal, or two integers with a slash.", FRACTION_PATTERN,
     FRACTION_SIZE_PATTERN, 0},
    {SHARE, "share-form", "A decimal from 0 to 1.", SHARE_PATTERN, DECIMAL_SIZE_PATTERN, 0},
    {DATE, "date-form", "A date or date-time of RFC 3339, also of reduced precision, or EDTF.",
     DATE_PATTERN, NULL, 0},
    {LANGUAGE, "language-form", "A language tag (BCP 47).", LANGUAGE_PATTERN, NULL, 255},
    {URI, "uri-form", "A URI or IRI with its scheme.", URI_PATTERN, NULL, 0},
    {SHA256, "sha256-form", "64 hexadecimal digits in lower case.", SHA256_PATTERN, NULL, 0},
};

enum { FORMS = sizeof forms / sizeof forms[0] };

/* Line break and indentation; a comma in front of all but the first of a list. */
static void next_line(int depth, bool *is_first) {
    printf("%s\n%*s", *is_first ? "" : ",", 2 * depth, "");
    *is_first = false;
}

static void print_pair(const char *name, const char *text) {
    printf("\"%s\": ", name);
    print_quoted(text);
}

static bool is_list(const struct row *field) {
    return (field->flags & (LIST | SET)) != 0;
}

/* Has a member of its own: neither a gap in the struct nor the place of the x- members. */
static bool is_member(const struct row *field) {
    return field->type != EXTRA && !rows_is_gap(field);
}

static const char *form_name(enum type type) {
    for (size_t i = 0; i < FORMS; i++) {
        if (forms[i].type == type) {
            return forms[i].name;
        }
    }
    return type == PERIOD ? "period-form" : "id-form";
}

static void print_content(const struct row *field) {
    switch (field->type) {
    case NUMBER:
        printf("\"type\": \"integer\", \"minimum\": %d, \"maximum\": 4294967295",
               (field->flags & ZERO) != 0 ? 0 : 1);
        break;
    case CHOICE:
    case NESTED:
        printf("\"$ref\": \"#/$defs/%s\"", field->of);
        break;
    case OPEN:
        printf("\"anyOf\": [{\"$ref\": \"#/$defs/%s\"}, {\"type\": \"string\", ", field->of);
        print_pair("pattern", OPEN_PATTERN);
        fputs("}]", stdout);
        break;
    default:
        printf("\"$ref\": \"#/$defs/%s\"", form_name(field->type));
    }
}

static void print_description(const struct row *field) {
    fputs("\"description\": ", stdout);
    if (field->type == REF) {
        char text[512];
        snprintf(text, sizeof text, "%s; id of: %s", field->meaning, field->of);
        print_quoted(text);
    } else {
        print_quoted(field->meaning);
    }
}

/* The head of the document says which version of the format it is written in. */
static bool is_version(const struct row *field) {
    return strcmp(field->name, "newsclaim") == 0;
}

static void print_field(const struct row *field) {
    printf("\"%s\": {", rows_wire(field));
    print_description(field);
    fputs(", ", stdout);
    if (is_version(field)) {
        print_pair("const", FORMAT_VERSION);
    } else if (is_list(field)) {
        fputs("\"type\": \"array\", \"minItems\": 1, ", stdout);
        fputs((field->flags & SET) != 0 ? "\"uniqueItems\": true, " : "", stdout);
        fputs("\"items\": {", stdout);
        print_content(field);
        putchar('}');
    } else {
        print_content(field);
    }
    putchar('}');
}

static void print_lists_of_records(int depth, bool *is_first) {
    for (const struct row *t = NULL; (t = rows_next_type(t, RECORD_ROW)) != NULL;) {
        if (!rows_is_head(t)) {
            next_line(depth, is_first);
            printf("\"%s\": {", t->wire);
            print_pair("description", t->meaning);
            printf(", \"type\": \"array\", \"minItems\": 1, \"items\": {\"$ref\": \"#/$defs/%s\"}}",
                   t->name);
        }
    }
}

static void print_properties(const struct row *type, int depth) {
    bool is_first = true;
    fputs("\"properties\": {", stdout);
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        if (is_member(f)) {
            next_line(depth + 1, &is_first);
            print_field(f);
        }
    }
    if (rows_is_head(type)) {
        print_lists_of_records(depth + 1, &is_first);
    }
    printf("\n%*s}", 2 * depth, "");
}

static size_t count_needed(const struct row *type, unsigned need) {
    size_t n = 0;
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        n += (f->needs & need) != 0 ? 1 : 0;
    }
    return n;
}

/* The names of the fields with that need, each between the two texts. */
static void print_needed(const struct row *type, unsigned need, const char *before,
                         const char *after) {
    const char *comma = "";
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        if ((f->needs & need) != 0) {
            printf("%s%s\"%s\"%s", comma, before, rows_wire(f), after);
            comma = ", ";
        }
    }
}

static void print_needs(const struct row *type, int depth, bool *is_first) {
    if (count_needed(type, CORE) > 0) {
        next_line(depth, is_first);
        fputs("\"required\": [", stdout);
        print_needed(type, CORE, "", "");
        putchar(']');
    }
    if (count_needed(type, ANY_CORE) > 0) {
        next_line(depth, is_first);
        fputs("\"anyOf\": [", stdout);
        print_needed(type, ANY_CORE, "{\"required\": [", "]}");
        putchar(']');
    }
}

static const struct row *field_named(const struct row *type, const char *name) {
    const struct row *f = rows_first_inside(type);
    while (strcmp(f->name, name) != 0) {
        f = rows_next_inside(f);
    }
    return f;
}

/* Words with spaces between them, as strings with commas. */
static void print_words_of(const char *words) {
    for (size_t length; *words != '\0'; words += length + (words[length] == ' ')) {
        length = strcspn(words, " ");
        printf("\"%.*s\"%s", (int)length, words, words[length] == ' ' ? ", " : "");
    }
}

static void print_conditions(const struct row *type, int depth, bool *is_first) {
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        const struct condition *c = rows_condition(type, f);
        if (c != NULL) {
            const char *unless = rows_wire(field_named(type, c->unless));
            next_line(depth, is_first);
            printf("\"if\": {\"required\": [\"%s\"], \"properties\": {\"%s\": {\"enum\": [", unless,
                   unless);
            print_words_of(c->words);
            fputs("]}}}", stdout);
            next_line(depth, is_first);
            printf("\"else\": {\"required\": [\"%s\"]}", rows_wire(f));
        }
    }
}

/* A number that may be 0 is there only together with the member after it. */
static void print_pairs(const struct row *type, int depth, bool *is_first) {
    const char *comma = "";
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        if ((f->flags & ZERO) == 0) {
            continue;
        }
        if (*comma == '\0') {
            next_line(depth, is_first);
            fputs("\"dependentRequired\": {", stdout);
        }
        printf("%s\"%s\": [\"%s\"]", comma, rows_wire(f), rows_wire(rows_next_inside(f)));
        comma = ", ";
    }
    fputs(*comma == '\0' ? "" : "}", stdout);
}

static bool is_either(const struct row *field) {
    return (field->flags & EITHER) != 0;
}

/* Each two of the EITHER fields that follow each other exclude each other. */
static void print_exclusions(const struct row *type, int depth, bool *is_first) {
    const char *comma = "";
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        const struct row *g = is_either(f) ? rows_next_inside(f) : NULL;
        for (; g != NULL && is_either(g); g = rows_next_inside(g)) {
            if (*comma == '\0') {
                next_line(depth, is_first);
                fputs("\"allOf\": [", stdout);
            }
            printf("%s{\"not\": {\"required\": [\"%s\", \"%s\"]}}", comma, rows_wire(f),
                   rows_wire(g));
            comma = ", ";
        }
    }
    fputs(*comma == '\0' ? "" : "]", stdout);
}

static void print_body(const struct row *type, int depth, bool *is_first) {
    next_line(depth, is_first);
    fputs("\"type\": \"object\"", stdout);
    next_line(depth, is_first);
    print_properties(type, depth);
    next_line(depth, is_first);
    fputs("\"patternProperties\": {\"" EXTRA_PATTERN "\": true}", stdout);
    next_line(depth, is_first);
    fputs("\"additionalProperties\": false", stdout);
    if (type->sort == VALUE_ROW) {
        next_line(depth, is_first);
        fputs("\"minProperties\": 1", stdout);
    }
    print_needs(type, depth, is_first);
    print_conditions(type, depth, is_first);
    print_pairs(type, depth, is_first);
    print_exclusions(type, depth, is_first);
}

static void print_struct(const struct row *type) {
    bool is_first = true;
    printf("\"%s\": {", type->name);
    next_line(3, &is_first);
    print_pair("description", type->meaning);
    print_body(type, 3, &is_first);
    fputs("\n    }", stdout);
}

/* The meaning of each word stands in the description, for JSON Schema has no better place. */
static void print_words(const struct row *type) {
    const char *between = " ";
    fputs("\"description\": \"", stdout);
    print_escaped(type->meaning);
    for (const struct row *w = rows_first_inside(type); w != NULL; w = rows_next_inside(w)) {
        printf("%s%s: ", between, w->name);
        print_escaped(w->meaning);
        between = "; ";
    }
    putchar('"');
}

static void print_enumeration(const struct row *type) {
    const char *comma = "";
    printf("\"%s\": {\n      ", type->name);
    print_words(type);
    fputs(",\n      \"enum\": [", stdout);
    for (const struct row *w = rows_first_inside(type); w != NULL; w = rows_next_inside(w)) {
        printf("%s\"%s\"", comma, w->name);
        comma = ", ";
    }
    fputs("]\n    }", stdout);
}

static void print_form(const struct form *form) {
    printf("\"%s\": {\n      ", form->name);
    print_pair("description", form->meaning);
    printf(",\n      \"type\": \"string\",\n      \"minLength\": 1,\n      ");
    if (form->max > 0) {
        printf("\"maxLength\": %u,\n      ", form->max);
    }
    print_pair("pattern", form->pattern);
    if (form->also != NULL) {
        fputs(",\n      \"allOf\": [{", stdout);
        print_pair("pattern", form->also);
        fputs("}]", stdout);
    }
    fputs("\n    }", stdout);
}

static void print_period(void) {
    printf("\"period-form\": {\n      ");
    print_pair("description", "A date, a TIMEX3 value or a duration.");
    printf(",\n      \"type\": \"string\",\n      \"anyOf\": [\n        {");
    print_pair("pattern", PERIOD_PATTERN);
    fputs("},\n        {", stdout);
    print_pair("pattern", DURATION_PATTERN);
    fputs("}\n      ]\n    }", stdout);
}

static void print_definitions(void) {
    bool is_first = true;
    fputs("\"$defs\": {", stdout);
    for (enum sort s = RECORD_ROW; s <= ENUMERATION_ROW; s++) {
        for (const struct row *t = NULL; (t = rows_next_type(t, s)) != NULL;) {
            if (!rows_is_head(t)) {
                next_line(2, &is_first);
                (s == ENUMERATION_ROW ? print_enumeration : print_struct)(t);
            }
        }
    }
    for (size_t i = 0; i < FORMS; i++) {
        next_line(2, &is_first);
        print_form(&forms[i]);
    }
    next_line(2, &is_first);
    print_period();
    fputs("\n  }", stdout);
}

void print_schema(void) {
    const struct row *head = rows_next_type(NULL, RECORD_ROW);
    bool is_first = true;
    putchar('{');
    next_line(1, &is_first);
    print_pair("$schema", "https://json-schema.org/draft/2020-12/schema");
    next_line(1, &is_first);
    print_pair("$id", "urn:newsclaim:schema:" FORMAT_VERSION);
    next_line(1, &is_first);
    print_pair("$comment", "Printed from lib/model/model.def; what it asks is the profile core. "
                           "References, real calendar days and meaning are for the validator.");
    next_line(1, &is_first);
    print_pair("title", "newsclaim document");
    next_line(1, &is_first);
    print_pair("description", "Who said what in a news report, on whose word, with which figures, "
                              "and where the article says so.");
    print_body(head, 1, &is_first);
    next_line(1, &is_first);
    print_definitions();
    puts("\n}");
}
