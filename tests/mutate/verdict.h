/* SPDX-License-Identifier: MIT */
/* Documents as bytes under judgement: what reading and validating them finds. */
#ifndef NEWSCLAIM_MUTATE_VERDICT_H
#define NEWSCLAIM_MUTATE_VERDICT_H

#include "newsclaim/newsclaim.h"

#include <stdbool.h>

/* The examples, with the profile in which each is valid. */
struct original {
    char name[64];
    char *bytes;
    size_t size;
    const char *profile;
};

enum { MOST_ORIGINALS = 64 };

/* Loads the examples; their number, or 0 where they cannot be read. */
unsigned load_originals(struct original *originals);
void free_originals(struct original *originals, unsigned count);

/* Reads, and validates in the profile if that worked. The findings, until the next call; NULL: the
 * document was refused without any finding, which has been said. `digest`: a digest is made. */
nclaim_report *judge(const char *bytes, size_t size, const char *profile, bool digest);
void free_judge(void);

/* Findings that are more than notes. */
size_t grave_findings(const nclaim_report *report);

nclaim_finding finding_at(const nclaim_report *report, size_t index);

/* The severity of a rule by its code; 0: there is none. */
uint32_t severity_of(const char *code);

/* Whether a JSON pointer leads to the place or into it. */
bool is_within(const char *pointer, const char *place);

#endif
