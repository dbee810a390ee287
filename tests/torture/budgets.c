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

/* What is refused, for whatever reason, must not make the document grow, however often. */
static bool refuse_often(void) {
    static char text[20001];
    struct memory memory;
    nclaim_allocator allocator = memory_allocator(&memory);
    const nclaim_article article = {.title = "long", .text = text, .genre = UINT32_MAX};
    nclaim_doc *doc = NULL;
    size_t held = 0;
    bool is_right = false;
    memset(&memory, 0, sizeof memory);
    memset(text, 'x', sizeof text - 1);
    doc = nclaim_doc_new(&allocator, NULL);
    for (int i = 0; i < 100; i++) {
        (void)nclaim_add_article(doc, &article);
        nclaim_doc_resume(doc);
        held = i == 0 ? memory.held : held;
    }
    is_right = held > 0 && memory.held == held && nclaim_count(doc, 0) == 0;
    if (!is_right) {
        printf("a document grows with what it refuses: %lu bytes, then %lu\n", (unsigned long)held,
               (unsigned long)memory.held);
    }
    nclaim_doc_free(doc);
    return is_right;
}

void budgets(unsigned *passed, unsigned *failed, unsigned long *points) {
    unsigned long before = *points;
    unsigned *tally = refuse_often() ? passed : failed;
    (*tally)++;
    for (unsigned i = 0; i < example_count(); i++) {
        tally = sweep(example_at(i), points) ? passed : failed;
        (*tally)++;
    }
    printf("%-24s %8lu failures in %u documents\n", "limits.memory", *points - before,
           example_count());
}
