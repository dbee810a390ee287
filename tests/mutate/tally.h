/* SPDX-License-Identifier: MIT */
/* What was injected and found, by rule; chance. */
#ifndef NEWSCLAIM_MUTATE_TALLY_H
#define NEWSCLAIM_MUTATE_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct outcome {
    const char *code;
    const char *name;
    bool is_killed;
    size_t findings; /* more than notes */
};

void tally_outcome(const struct outcome *outcome);
void tally_survivor(const char *document, const char *pointer, const char *code, const char *name);

/* So many faults at once, so many findings. */
void tally_mixture(unsigned faults, size_t findings);

/* Anything else that must hold. */
void tally_check(bool holds);

void tally_print_rules(void);
void tally_print_mixtures(void);

/* Prints "N passed, M failed"; the status of the program. `all`: each rule must have been tried. */
int tally_end(bool all);

void tally_seed(uint32_t seed);
uint32_t tally_random(void);

#endif
