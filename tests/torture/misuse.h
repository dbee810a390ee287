/* SPDX-License-Identifier: MIT */
/* Calls that no one should make, as bindings of other languages make them all the same: every
 * exported function with NULL, 0, references that are stale, foreign or of another kind, numbers
 * that are no enumerator, and sizes that are none. */
#ifndef NEWSCLAIM_TORTURE_MISUSE_H
#define NEWSCLAIM_TORTURE_MISUSE_H

#include "torture.h"

/* What all calls are made with. */
struct world {
    nclaim_doc *doc; /* small */
    nclaim_doc *empty;
    nclaim_doc *broken; /* an add failed before */
    nclaim_doc *large;  /* whose references are foreign to the others */
    nclaim_report *report;
    nclaim_buffer before; /* what the small document was like */
    unsigned long calls;
    const char *fault;
};

struct misuse {
    const char *name; /* of the function */
    void (*run)(struct world *world);
};

/* Tables that end in a row without a name. */
extern const struct misuse misuse_look[];
extern const struct misuse misuse_change[];
extern const struct misuse misuse_bytes[];
extern const struct misuse misuse_cjson[];

enum { DOCS = 4, REFS = 48, NUMBERS = 12, TEXTS = 12, SIZES = 10 };

/* Values for arguments; the index runs up to the number above. */
nclaim_doc *doc_value(struct world *world, unsigned index);
nclaim_ref ref_value(const struct world *world, unsigned index);
uint32_t number_value(unsigned index);
const char *text_value(unsigned index);

/* Counts a call and remembers a status that does not exist. */
void made(struct world *world, nclaim_status status);

/* Remembers the first thing that is wrong. */
void blame(struct world *world, const char *what);

/* Whether the small document is as it was; blames and makes it anew if not. */
void check_unchanged(struct world *world);

/* Makes all documents anew. */
void make_world(struct world *world);
void free_world(struct world *world);

#endif
