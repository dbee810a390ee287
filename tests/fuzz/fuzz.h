/* SPDX-License-Identifier: MIT */
/* What the fuzz targets share. */
#ifndef NEWSCLAIM_TESTS_FUZZ_H
#define NEWSCLAIM_TESTS_FUZZ_H

#include "newsclaim/newsclaim.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the run where a promise of the library is broken. */
#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #condition);                \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* An allocator that fails at one allocation and after it at none, or at all of them. */
struct scarce {
    size_t left; /* allocations until the first that fails */
    bool stays;  /* all later ones fail as well */
    bool has_failed;
};

static inline void *scarce_allocate(void *context, void *old, size_t old_size, size_t new_size) {
    struct scarce *scarce = context;
    (void)old_size;
    if (new_size == 0) {
        free(old);
        return NULL;
    }
    if (scarce->left == 0 && (scarce->stays || !scarce->has_failed)) {
        scarce->has_failed = true;
        return NULL;
    }
    scarce->left -= scarce->left > 0 ? 1 : 0;
    return realloc(old, new_size);
}

static inline nclaim_status write_as(const nclaim_doc *doc, const char *format,
                                     nclaim_buffer *buffer) {
    nclaim_sink sink = {nclaim_buffer_write, buffer};
    buffer->size = 0;
    return nclaim_write(doc, format, NULL, &sink, NULL);
}

static inline bool is_same(const nclaim_buffer *a, const nclaim_buffer *b) {
    return a->size == b->size && (a->size == 0 || memcmp(a->bytes, b->bytes, a->size) == 0);
}

static inline nclaim_finding finding_at(const nclaim_report *report, size_t index) {
    nclaim_finding finding;
    MUST(nclaim_report_at(report, index, &finding, sizeof finding) == NCLAIM_OK);
    return finding;
}

/* Findings in words and as JSON, into a buffer to be freed. */
static inline void write_report(const nclaim_report *report, const char *format,
                                nclaim_buffer *buffer) {
    nclaim_sink sink = {nclaim_buffer_write, buffer};
    buffer->size = 0;
    MUST(nclaim_report_write(report, format, &sink) == NCLAIM_OK);
}

#endif
