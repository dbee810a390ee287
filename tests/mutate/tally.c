/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include "newsclaim/validate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct row {
    const char *code;
    const char *name;
    size_t injected;
    size_t killed;
    size_t several; /* with more than one finding that is more than a note */
    size_t most;
};

static struct row rows[160];
static size_t row_count;
static size_t survivors;
static size_t passed;
static size_t failed;
static uint32_t state = 2463534242U;

/* Rules that may miss some, and why; and those that no fault in a document can break. */
static const struct {
    const char *code;
    double floor;
    const char *reason;
} exceptions[] = {{"G00", 0, "a note that something was not checked, not a fault of a document"}};

void tally_seed(uint32_t seed) {
    state = seed == 0 ? 1 : seed;
}

uint32_t tally_random(void) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

/* ---- single faults ---- */

static struct row *row_of(const char *code, const char *name) {
    for (size_t i = 0; i < row_count; i++) {
        if (strcmp(rows[i].code, code) == 0 && strcmp(rows[i].name, name) == 0) {
            return &rows[i];
        }
    }
    if (row_count == sizeof rows / sizeof rows[0]) {
        abort();
    }
    rows[row_count].code = code;
    rows[row_count].name = name;
    return &rows[row_count++];
}

void tally_outcome(const struct outcome *outcome) {
    struct row *row = row_of(outcome->code, outcome->name);
    row->injected++;
    row->killed += outcome->is_killed ? 1 : 0;
    row->several += outcome->findings > 1 ? 1 : 0;
    row->most = outcome->findings > row->most ? outcome->findings : row->most;
}

void tally_survivor(const char *document, const char *pointer, const char *code, const char *name) {
    survivors++;
    printf("SURVIVOR %s %s: %s (%s)\n", document, pointer, code, name);
}

void tally_check(bool holds) {
    passed += holds ? 1 : 0;
    failed += holds ? 0 : 1;
}

static double floor_of(const char *code) {
    for (size_t i = 0; i < sizeof exceptions / sizeof exceptions[0]; i++) {
        if (strcmp(exceptions[i].code, code) == 0) {
            return exceptions[i].floor;
        }
    }
    return 1;
}

static double rate(size_t part, size_t whole) {
    return whole == 0 ? 0 : (double)part / (double)whole;
}

static void print_rule(const char *code) {
    struct row sum = {.code = code};
    for (size_t i = 0; i < row_count; i++) {
        const struct row *row = &rows[i];
        if (strcmp(row->code, code) != 0) {
            continue;
        }
        printf("  %s %-50s %6zu %6zu  %6.1f %%  %6zu  %zu\n", code, row->name, row->injected,
               row->killed, 100 * rate(row->killed, row->injected), row->several, row->most);
        sum.injected += row->injected;
        sum.killed += row->killed;
    }
    if (sum.injected > 0) {
        printf("%s %-52s %6zu %6zu  %6.1f %%\n", code, "", sum.injected, sum.killed,
               100 * rate(sum.killed, sum.injected));
        tally_check(rate(sum.killed, sum.injected) >= floor_of(code));
    } else if (floor_of(code) > 0) {
        printf("%s %-52s no fault was possible\n", code, "");
    }
}

void tally_print_rules(void) {
    const nclaim_rule *rule = NULL;
    printf("%-54s  made killed     rate several most\n", "rule and fault");
    for (uint32_t i = 0; (rule = nclaim_rule_at(i)) != NULL; i++) {
        print_rule(rule->code);
    }
    printf("%zu survivors\n", survivors);
}

static bool is_tried(const char *code) {
    for (size_t i = 0; i < row_count; i++) {
        if (strcmp(rows[i].code, code) == 0 && rows[i].injected > 0) {
            return true;
        }
    }
    return floor_of(code) <= 0;
}

/* ---- several at once ---- */

enum { MOST_FAULTS = 8, MOST_FINDINGS = 16 };

static size_t mixtures[MOST_FAULTS + 1][MOST_FINDINGS + 1];

void tally_mixture(unsigned faults, size_t findings) {
    mixtures[faults][findings < MOST_FINDINGS ? findings : MOST_FINDINGS]++;
}

void tally_print_mixtures(void) {
    printf("Several faults at once, and how many documents had so many findings:\n");
    for (unsigned k = 2; k <= MOST_FAULTS; k++) {
        size_t documents = 0;
        size_t findings = 0;
        size_t beyond = 0;
        printf("  k = %u:", k);
        for (unsigned n = 0; n <= MOST_FINDINGS; n++) {
            documents += mixtures[k][n];
            findings += n * mixtures[k][n];
            beyond += 5 * n > 6 * k ? mixtures[k][n] : 0;
            if (mixtures[k][n] > 0) {
                printf("  %u: %zu", n, mixtures[k][n]);
            }
        }
        printf("   findings per fault %.3f, beyond 1.2 k: %zu of %zu\n",
               rate(findings, documents * k), beyond, documents);
        /* Nor may much be lost: what is folded is a consequence. */
        tally_check(beyond == 0 && documents > 0 && rate(findings, documents * k) > 0.95);
    }
}

int tally_end(bool all) {
    const nclaim_rule *rule = NULL;
    for (uint32_t i = 0; all && (rule = nclaim_rule_at(i)) != NULL; i++) {
        tally_check(is_tried(rule->code));
    }
    printf("%zu passed, %zu failed\n", passed, failed);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
