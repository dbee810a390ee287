/* SPDX-License-Identifier: MIT */
/* An allocator that fails when told to and checks the sizes it is given, and a sink that does. */
#ifndef NEWSCLAIM_TESTS_FAILING_H
#define NEWSCLAIM_TESTS_FAILING_H

#include "newsclaim/sink.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

typedef struct failing_memory {
    size_t calls;   /* that ask for memory */
    size_t fail_at; /* the call that fails, from 1; 0: none */
    int forever;    /* those after it fail too */
    size_t held;    /* bytes allocated now */
    size_t blocks;  /* allocated now */
} failing_memory;

/* Each block has its size in front, so that a wrong `old_size` is noticed. */
enum { FAILING_FRONT = 16 };

static inline void *failing_allocate(void *context, void *old, size_t old_size, size_t new_size) {
    failing_memory *memory = context;
    char *block = old == NULL ? NULL : (char *)old - FAILING_FRONT;
    if (block != NULL) {
        size_t size;
        memcpy(&size, block, sizeof size);
        if (size != old_size) {
            ck_abort_msg("a block of %zu bytes came back as one of %zu", size, old_size);
        }
    }
    if (new_size == 0) {
        memory->held -= old_size;
        memory->blocks -= block != NULL;
        free(block);
        return NULL;
    }
    memory->calls++;
    if (memory->calls == memory->fail_at ||
        (memory->forever && memory->fail_at != 0 && memory->calls > memory->fail_at)) {
        return NULL;
    }
    memory->blocks += block == NULL;
    block = realloc(block, FAILING_FRONT + new_size);
    if (block == NULL) {
        abort();
    }
    memcpy(block, &new_size, sizeof new_size);
    memory->held += new_size - old_size;
    return block + FAILING_FRONT;
}

/* A sink that takes only so many bytes, and none at all after it has failed. */
typedef struct failing_sink {
    size_t room;
    size_t taken;
    int failed;
} failing_sink;

static inline int failing_write(void *context, const void *bytes, size_t size) {
    failing_sink *sink = context;
    if (bytes == NULL || size == 0 || sink->failed) {
        ck_abort_msg("a call without bytes, or after the sink had failed");
    }
    if (size > sink->room - sink->taken) {
        sink->failed = 1;
        return 7;
    }
    sink->taken += size;
    return 0;
}

#endif
