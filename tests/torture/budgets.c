/* SPDX-License-Identifier: MIT */
/* Running out of memory for another reason: limits.memory. It stops at any byte, also in the middle
 * of what an allocator would give. */
#include "engine.h"

#include <stdio.h>
#include <string.h>

enum { STEP = 29, SMALLEST = 256 };

/* Reads with that budget. NULL, or what is wrong; *done: there was enough. */
static const char *read_within(const struct example *example, size_t budget, bool *done) {
    struct memory memory;
    nclaim_allocator allocator = memory_allocator(&memory);
    const nclaim_limits limits = {.memory = budget};
    nclaim_doc *doc = NULL;
    const char *fault = NULL;
    nclaim_status status = NCLAIM_NO_MEMORY;
    memset(&memory, 0, sizeof memory);
    doc = nclaim_doc_new(&allocator, &limits);
    if (doc != NULL) {
        status = nclaim_read(doc, "json", example->bytes, example->size, NULL, NULL);
    }
    *done = status == NCLAIM_OK;
    if (status != NCLAIM_OK && status != NCLAIM_NO_MEMORY) {
        fault = "another status than NO_MEMORY";
    } else if ((nclaim_count(doc, 0) > 0) != *done) {
        fault = "records although the reading failed";
    } else if (memory.peak > budget) {
        fault = "more memory was allocated than the limit says";
    }
    nclaim_doc_free(doc);
    return fault == NULL && memory.blocks != 0 ? "blocks are left" : fault;
}

static bool sweep(const struct example *example, unsigned long *points) {
    bool done = false;
    for (size_t budget = SMALLEST; !done; budget += STEP) {
        const char *fault = read_within(example, budget, &done);
        if (fault != NULL || budget > (size_t)1 << 24) {
            printf("%s with %lu bytes: %s\n", example->name, (unsigned long)budget,
                   fault == NULL ? "cannot be read" : fault);
            return false;
        }
        *points += done ? 0 : 1;
    }
    return true;
}

void budgets(unsigned *passed, unsigned *failed, unsigned long *points) {
    unsigned long before = *points;
    for (unsigned i = 0; i < example_count(); i++) {
        unsigned *tally = sweep(example_at(i), points) ? passed : failed;
        (*tally)++;
    }
    printf("%-24s %8lu failures in %u documents\n", "limits.memory", *points - before,
           example_count());
}
