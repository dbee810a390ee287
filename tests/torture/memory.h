/* SPDX-License-Identifier: MIT */
/* An allocator that counts, checks what it is told, and fails when asked to. */
#ifndef NEWSCLAIM_TORTURE_MEMORY_H
#define NEWSCLAIM_TORTURE_MEMORY_H

#include "newsclaim/base.h"

#include <stdbool.h>

struct memory {
    size_t calls;   /* that ask for memory, since memory_arm */
    size_t fail_at; /* the call that fails, from 1; 0: none */
    bool forever;   /* all after it fail too */
    bool hit;       /* it has failed since memory_arm */
    size_t blocks;  /* allocated now */
    size_t held;    /* bytes of them */
    size_t peak;    /* most bytes ever held */
    size_t faults;  /* calls with a wrong old size or a damaged block */
};

nclaim_allocator memory_allocator(struct memory *memory);

/* Counts from here on, and fails at that call. */
void memory_arm(struct memory *memory, size_t fail_at, bool forever);

/* The same as malloc and free, for cJSON, which has such for the whole process: they allocate from
 * the memory that was named last. */
void memory_serve(struct memory *memory);
void *memory_malloc(size_t size);
void memory_free(void *block);

#endif
