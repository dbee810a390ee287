/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <stdlib.h>
#include <string.h>

/* In front of each block: its size, and a number that a double free destroys. */
typedef struct front {
    size_t size;
    size_t magic;
} front;

enum { FRONT = 32, MAGIC = 0x6E636C6D }; /* a multiple of the alignment of malloc */

static bool is_sound(const void *block, size_t size) {
    front found;
    memcpy(&found, block, sizeof found);
    return found.magic == MAGIC && found.size == size;
}

static bool fails(memory *memory) {
    memory->calls++;
    if (memory->fail_at == 0 || memory->calls < memory->fail_at ||
        (memory->calls > memory->fail_at && !memory->forever)) {
        return false;
    }
    memory->hit = true;
    return true;
}

static void release(memory *memory, char *block) {
    if (block != NULL) {
        memory->blocks--;
        memset(block, 0, sizeof(front));
        free(block);
    }
}

/* Always moves, and fills what is new, so that no one relies on the contrary. */
static void *allocate(void *context, void *old, size_t old_size, size_t new_size) {
    memory *memory = context;
    char *block = old == NULL ? NULL : (char *)old - FRONT;
    char *moved = NULL;
    front front = {new_size, MAGIC};
    if ((block == NULL && old_size != 0) || (block != NULL && !is_sound(block, old_size))) {
        memory->faults++;
        return NULL;
    }
    if (new_size == 0) {
        release(memory, block);
        return NULL;
    }
    if (fails(memory) || (moved = malloc(FRONT + new_size)) == NULL) {
        return NULL;
    }
    memset(moved, 0xA5, FRONT + new_size);
    memcpy(moved, &front, sizeof front);
    if (block != NULL) {
        memcpy(moved + FRONT, old, old_size < new_size ? old_size : new_size);
        release(memory, block);
    }
    memory->blocks++;
    return moved + FRONT;
}

nclaim_allocator memory_allocator(memory *memory) {
    nclaim_allocator allocator = {allocate, memory};
    return allocator;
}

void memory_arm(memory *memory, size_t fail_at, bool forever) {
    memory->calls = 0;
    memory->fail_at = fail_at;
    memory->forever = forever;
    memory->hit = false;
}

static memory *served;

void memory_serve(memory *memory) {
    served = memory;
}

void *memory_malloc(size_t size) {
    return served == NULL ? NULL : allocate(served, NULL, 0, size == 0 ? 1 : size);
}

void memory_free(void *block) {
    front front;
    if (block != NULL && served != NULL) {
        memcpy(&front, (char *)block - FRONT, sizeof front);
        allocate(served, block, front.size, 0);
    }
}
