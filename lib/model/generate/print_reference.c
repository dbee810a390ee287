/* SPDX-License-Identifier: MIT */
/* model.md: the model for people, in the order in which they need it. */
#include "rows.h"

#include <stdio.h>
#include <string.h>

static const char *const introduction =
    "<!-- SPDX-License-Identifier: MIT -->\n"
    "<!-- Printed from lib/model/model.def; change that and run the target `regenerate`. -->\n"
    "# Model reference\n"
    "\n"
    "A document holds records: articles, the actors in them, what they say (quotes),\n"
    "the figures and times that are stated, the claims that are made, how records\n"
    "relate, and what fact-checks found. Records point to each other by identifier.\n"
    "In C each record is a struct, `nclaim_quote` for a quote; in JSON an object in\n"
    "the list with its plural name. Names are the same in both but where a C name is\n"
    "given in brackets.\n"
    "\n"
    "**Absent means not stated.** Every field may be left out, unless the profile you\n"
    "validate with asks for it. Where a producer looked and could not tell, each\n"
    "enumeration has `unknown`.\n"
    "\n"
    "**Two tiers.** Nearly everybody needs the *everyday* fields and nothing else;\n"
    "they come first. *More* is for those who annotate deeply.\n"
    "\n"
    "**Profiles** say how much is asked for. Under \"needed by\" stands the weakest\n"
    "that asks for a field, and each other that does not follow from it:\n"
    "\n"
    "| profile | asks for |\n"
    "|---|---|\n"
    "| core | enough to be read |\n"
    "| grounded | core, and the records agree with each other; proof by the text comes later |\n"
    "| complete | grounded, and the everyday tier is filled |\n"
    "| annotated | grounded, and all that a full analysis needs |\n"
    "\n"
    "*core (one of)* means: at least one of the fields of the record that are so\n"
    "marked.\n"
    "\n"
    "**Types.** A *number* is an integer from 1 (where it says so, from 0) to\n"
    "4,294,967,295; text positions count code points from 0 and end behind the last.\n"
    "A *decimal* is exact and written as text: `-?digits(.digits)?` with at most 38\n"
    "digits; a *fraction* is one, or `digits/digits`; a *share* lies from 0 to 1. A\n"
    "*date* is one of RFC 3339, perhaps of reduced precision (`2023-09`), or EDTF; a\n"
    "*period* may also be a TIMEX3 value (`2023-W37`, `XXXX-XX-13`) or a duration\n"
    "(`P3D`). A *language* is a BCP 47 tag, a *URI* has its scheme. An arrow leads to\n"
    "the kinds of records that may be pointed to. A *set* is a list whose order has\n"
    "no meaning. In JSON enumerations are words, numbers are integers, all else is\n"
    "strings.\n"
    "\n"
    "**Identifiers** have 1 to 128 characters of `A-Z a-z 0-9 _ . : -`, not `.`, `:`\n"
    "or `-` first, and are unique in the document. Members that begin with `x-` may\n"
    "stand in every object and are kept (`ext` in C).\n";

/* Text for a cell of a table: a bar would end the cell. */
static void print_cell(const char *text) {
    for (; *text != '\0'; text++) {
        fputs(*text == '|' ? "\\|" : "", stdout);
        if (*text != '|') {
            putchar(*text);
        }
    }
}

static void print_kinds(const char *of) {
    fputs("→ ", stdout);
    for (size_t length; *of != '\0'; of += length + (of[length] == ' ')) {
        length = strcspn(of, " ");
        printf("[%.*s](#%.*s)%s", (int)length, of, (int)length, of, of[length] == ' ' ? ", " : "");
    }
}

static void print_type(const struct row *f) {
    static const char *const names[] = {"",         "string", "id",     "decimal",
                                        "fraction", "share",  "date",   "period",
                                        "language", "URI",    "SHA-256"};
    const char *stem = (f->flags & SET) != 0 ? "set of " : (f->flags & LIST) != 0 ? "list of " : "";
    fputs(stem, stdout);
    if (f->type == REF) {
        print_kinds(f->of);
    } else if (f->type == CHOICE || f->type == NESTED) {
        printf("[%s](#%s)", f->of, f->of);
    } else if (f->type == OPEN) {
        printf("[%s](#%s) or `x-…`", f->of, f->of);
    } else if (f->type == NUMBER) {
        fputs((f->flags & ZERO) != 0 ? "number from 0" : "number", stdout);
    } else {
        fputs(names[f->type], stdout);
    }
}

static void print_profiles(unsigned needs) {
    static const struct {
        unsigned need;
        unsigned implied_by;
        const char *name;
    } profiles[] = {{CORE, 0, "core"},
                    {ANY_CORE, 0, "core (one of)"},
                    {COMPLETE, CORE, "complete"},
                    {ANNOTATED, CORE, "annotated"},
                    {ANY_ANNOTATED, CORE | ANNOTATED, "annotated (one of)"}};
    const char *comma = "";
    for (size_t i = 0; i < sizeof profiles / sizeof profiles[0]; i++) {
        if ((needs & profiles[i].need) != 0 && (needs & profiles[i].implied_by) == 0) {
            printf("%s%s", comma, profiles[i].name);
            comma = ", ";
        }
    }
}

/* "core (unless `naming` is `described` or `implicit`)" */
static void print_condition(const struct condition *c, unsigned needs) {
    const char *words = c->words;
    printf("%score (unless `%s` is ", (needs & (CORE | ANY_CORE)) != 0 ? "; " : "", c->unless);
    for (size_t length; *words != '\0'; words += length + (words[length] == ' ')) {
        length = strcspn(words, " ");
        printf("`%.*s`%s", (int)length, words, words[length] == ' ' ? " or " : ")");
    }
}

static void print_field(const struct row *type, const struct row *f) {
    const struct condition *c = rows_condition(type, f);
    printf("| `%s`", rows_wire(f));
    if (strcmp(rows_wire(f), f->name) != 0) {
        printf(" (`%s`)", f->name);
    }
    fputs(" | ", stdout);
    print_type(f);
    fputs(" | ", stdout);
    print_profiles(f->needs);
    if (c != NULL) {
        print_condition(c, f->needs);
    }
    fputs(" | ", stdout);
    print_cell(f->meaning);
    fputs((f->flags & EITHER) != 0 ? " *(not with its neighbor)*" : "", stdout);
    if (f->since != type->since) {
        printf(" *(since version %d of the format)*", f->since);
    }
    puts(" |");
}

static bool is_shown(const struct row *f, bool more) {
    return !rows_is_gap(f) && f->type != EXTRA && ((f->flags & MORE) != 0) == more;
}

/* Value types are small: one table for both tiers. */
static void print_tier(const struct row *type, bool more, const char *title) {
    bool is_begun = false;
    bool is_value = type->sort == VALUE_ROW;
    for (const struct row *f = rows_first_inside(type); f != NULL; f = rows_next_inside(f)) {
        if (!is_shown(f, more) && !(is_value && is_shown(f, !more))) {
            continue;
        }
        if (!is_begun) {
            printf("%s\n| field | type | needed by | meaning |\n|---|---|---|---|\n", title);
            is_begun = true;
        }
        print_field(type, f);
    }
}

static void print_struct(const struct row *type) {
    printf("\n### %s\n\n%s", type->name, type->meaning);
    if (type->sort == VALUE_ROW) {
        puts("");
        print_tier(type, false, "");
        return;
    }
    puts(rows_is_head(type) ? " Its members stand at the top of the document." : "");
    if (!rows_is_head(type)) {
        printf("In JSON an entry of `%s`.\n", type->wire);
    }
    print_tier(type, false, "");
    print_tier(type, true, "\nMore:\n");
}

static void print_enumeration(const struct row *type) {
    printf("\n### %s\n\n%s In C `NCLAIM_%s_…`.\n\n", type->name, type->meaning, type->wire);
    puts("| word | meaning |\n|---|---|");
    for (const struct row *w = rows_first_inside(type); w != NULL; w = rows_next_inside(w)) {
        printf("| `%s` | ", w->name);
        print_cell(w->meaning);
        puts(" |");
    }
}

static void print_names(enum sort sort) {
    const char *comma = "";
    for (const struct row *t = NULL; (t = rows_next_type(t, sort)) != NULL;) {
        printf("%s[%s](#%s)", comma, t->name, t->name);
        comma = " · ";
    }
    puts("");
}

void print_reference(void) {
    static const char *const titles[] = {
        [RECORD_ROW] = "Records", [VALUE_ROW] = "Value types", [ENUMERATION_ROW] = "Enumerations"};
    fputs(introduction, stdout);
    for (enum sort s = RECORD_ROW; s <= ENUMERATION_ROW; s++) {
        printf("\n## %s\n\n", titles[s]);
        print_names(s);
        for (const struct row *t = NULL; (t = rows_next_type(t, s)) != NULL;) {
            (s == ENUMERATION_ROW ? print_enumeration : print_struct)(t);
        }
    }
}
