/* SPDX-License-Identifier: MIT */
/* The faults that are injected: for each rule the ways of breaking it. */
#ifndef NEWSCLAIM_MUTATE_FAULTS_H
#define NEWSCLAIM_MUTATE_FAULTS_H

#include "tree.h"

enum {
    FAULT_READING = 1, /* found while reading, so that the validator does not run */
    FAULT_ALONE = 2,   /* not beside others: it stops reading, or makes many records */
    FAULT_DIGEST = 4,  /* found when a digest is made */
    FAULT_SEVERAL = 8  /* one change makes several records wrong, each of which is told */
};

struct fault {
    const char *code; /* of the finding that is due */
    const char *name; /* what is done */
    uint32_t kind;    /* of records it is done to as a whole; 0: it looks at any place */
    bool (*make)(struct site *site); /* false: not possible here, and nothing was changed */
    const char *profile;             /* NULL: that in which the document is valid */
    uint32_t flags;
};

/* Tables that end in a row without a code. */
extern const struct fault faults_of_form[];
extern const struct fault faults_of_reference[];
extern const struct fault faults_of_speech[];
extern const struct fault faults_of_claims[];
extern const struct fault faults_of_amounts[];

/* Changes that make another document of it that is as valid: who is right is for the text to say.
 */
extern const struct fault legal_changes[];

#endif
