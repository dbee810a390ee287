/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <stdlib.h>
#include <string.h>

/* In front of each block: its size, and a number that a double free destroys. */
struct front {
    size_t size;
    size_t magic;
};

enum { FRONT = 32, MAGIC = 0x6E636C6D }; /* a multiple of the alignment of malloc */

static bool is_sound(const void *block, size_t size) {
    struct front found;
    memcpy(&found, block, sizeof found);
    return found.magic == MAGIC && found.size == size;
}

static bool fails(struct memory *memory) {
    memory->calls++;
    if (memory->fail_at == 0 || memory->calls < memory->fail_at ||
        (memory->calls > memory->fail_at && !memory->forever)) {
        return false;
    }
    memory->hit = true;
    return true;
}

static void release(struct memory *memory, char *block, size_t size) {
    if (block != NULL) {
        memory->held -= size;
        memory->blocks--;
        memset(block, 0, sizeof(struct front));
        free(block);
    }
}

/* Always moves, and fills what is new, so that no one relies on the contrary. */
static void *allocate(void *context, void *old, size_t old_size, size_t new_size) {
    struct memory *memory = context;
    char *block = old == NULL ? NULL : (char *)old - FRONT;
    char *moved = NULL;
    struct front front = {new_size, MAGIC};
    if ((block == NULL && old_size != 0) || (block != NULL && !is_sound(block, old_size))) {
        memory->faults++;
        return NULL;
    }
    if (new_size == 0) {
        release(memory, block, old_size);
        return NULL;
    }
    if (fails(memory) || (moved = malloc(FRONT + new_size)) == NULL) {
        return NULL;
    }
    memset(moved, 0xA5, FRONT + new_size);
    memcpy(moved, &front, sizeof front);
    if (block != NULL) {
        memcpy(moved + FRONT, old, old_size < new_size ? old_size : new_size);
        release(memory, block, old_size);
    }
    memory->blocks++;
    memory->held += new_size;
    memory->peak = memory->held > memory->peak ? memory->held : memory->peak;
    return moved + FRONT;
}

nclaim_allocator memory_allocator(struct memory *memory) {
    nclaim_allocator allocator = {allocate, memory};
    return allocator;
}

void memory_arm(struct memory *memory, size_t fail_at, bool forever) {
    memory->calls = 0;
    memory->fail_at = fail_at;
    memory->forever = forever;
    memory->hit = false;
}

static struct memory *served;

void memory_serve(struct memory *memory) {
    served = memory;
}

void *memory_malloc(size_t size) {
    return served == NULL ? NULL : allocate(served, NULL, 0, size == 0 ? 1 : size);
}

void memory_free(void *block) {
    struct front front;
    if (block != NULL && served != NULL) {
        memcpy(&front, (char *)block - FRONT, sizeof front);
        allocate(served, block, front.size, 0);
    }
}
