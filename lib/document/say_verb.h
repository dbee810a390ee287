/* SPDX-License-Identifier: MIT */
/* What the sources of a quote do with its words, as an English verb. */
#ifndef NCL_DOCUMENT_SAY_VERB_H
#define NCL_DOCUMENT_SAY_VERB_H

#include "newsclaim/records.h"

#include <stdbool.h>

/* The forms of a verb, and what joins it to that which is said. */
typedef struct ncl_verb {
    const char *one;     /* after somebody: "hopes" */
    const char *many;    /* after several: "hope" */
    const char *not_one; /* where it did not happen: "does not hope" */
    const char *not_many;
    const char *link;  /* in front of a clause: "that" */
    const char *colon; /* in front of the words of a claim that make no clause: ":" */
    uint32_t is_loose; /* 1: the claim is never what exactly is said, so a colon it is */
} ncl_verb;

/* `inner` is the quote inside of this one, NULL: the claim is; `by_person`: the source is a human
 * being. O(1) */
const ncl_verb *ncl_verb_of(const nclaim_quote *quote, const nclaim_quote *inner,
                            const nclaim_claim *claim, bool by_person);

/* The verbs of what the article says itself, and of a claim that nobody is known to say. */
const ncl_verb *ncl_verb_of_author(const nclaim_claim *claim);
const ncl_verb *ncl_verb_of_nobody(const nclaim_claim *claim);

#endif
