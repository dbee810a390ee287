/* SPDX-License-Identifier: MIT */
/* torture: makes every call of every row with its allocations failing.
 * torture --names: prints the functions that have a row. */
#include "engine.h"

#include <stdio.h>
#include <string.h>

static const struct row *const tables[] = {rows_document, rows_look, rows_bytes, rows_report,
                                           rows_cjson};

enum { TABLES = sizeof tables / sizeof tables[0], POINTS_WANTED = 20000 };

static void print_names(void) {
    for (unsigned i = 0; i < TABLES; i++) {
        for (const struct row *row = tables[i]; row->name != NULL; row++) {
            printf("%s\n", row->name);
        }
    }
}

/* A row that fails everywhere would print a page. */
enum { FAULTS_SHOWN = 3 };

static void run(const struct row *row, unsigned *passed, unsigned *failed, unsigned long *points) {
    unsigned long before = *points;
    unsigned failed_before = *failed;
    for (unsigned variant = 0; variant < row->variants; variant++) {
        unsigned *tally = torture(row, variant, points) ? passed : failed;
        (*tally)++;
        if (*failed - failed_before == FAULTS_SHOWN) {
            printf("%s: other situations are left out\n", row->name);
            break;
        }
    }
    if ((row->flags & ROW_PURE) == 0 && *points == before) {
        printf("%s: never allocates, and its row says that it does\n", row->name);
        (*failed)++;
    }
    printf("%-24s %8lu failures in %u situations\n", row->name, *points - before, row->variants);
    fflush(stdout);
}

int main(int argc, char **argv) {
    unsigned passed = 0;
    unsigned failed = 0;
    unsigned long points = 0;
    if (argc > 1 && strcmp(argv[1], "--names") == 0) {
        print_names();
        return 0;
    }
    for (unsigned i = 0; i < TABLES; i++) {
        for (const struct row *row = tables[i]; row->name != NULL; row++) {
            if (argc < 2 || strcmp(argv[1], row->name) == 0) {
                run(row, &passed, &failed, &points);
            }
        }
    }
    if (argc < 2 || strcmp(argv[1], "budgets") == 0) {
        budgets(&passed, &failed, &points);
    }
    examples_free();
    printf("failure points: %lu\n", points);
    if (argc < 2 && points < POINTS_WANTED) {
        printf("fewer than %d failure points\n", POINTS_WANTED);
        failed++;
    }
    printf("%u passed, %u failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}
