/* SPDX-License-Identifier: MIT */
#include "base/memory.h"

#include <string.h>

enum { FIRST_BLOCK = 4096 };

struct ncl_block {
    struct ncl_block *next;
    size_t size; /* of the whole block */
};

/* The header has the size of two pointers or so; a multiple of 8 keeps what follows aligned. */
enum { HEADER = (sizeof(struct ncl_block) + 7) & ~(size_t)7 };

void ncl_arena_init(ncl_arena *arena, ncl_memory *memory) {
    memset(arena, 0, sizeof *arena);
    arena->memory = memory;
}

static void enter(ncl_arena *arena, struct ncl_block *block) {
    arena->current = block;
    arena->at = (char *)block + HEADER;
    arena->end = (char *)block + block->size;
}

/* A third more each time: few blocks, and little that is allocated and not used. */
static size_t next_size(const ncl_arena *arena, size_t need) {
    size_t size = arena->total / 2;
    if (size < FIRST_BLOCK) {
        size = FIRST_BLOCK;
    }
    if (size < arena->hint) {
        size = arena->hint;
    }
    return size < need ? need : size;
}

static bool add_block(ncl_arena *arena, size_t need) {
    size_t size = next_size(arena, need);
    struct ncl_block *block = ncl_memory_resize(arena->memory, NULL, 0, size);
    if (block == NULL && size > need) { /* a large hint must not be what fails */
        size = need;
        block = ncl_memory_resize(arena->memory, NULL, 0, size);
    }
    if (block == NULL) {
        return false;
    }
    block->size = size;
    arena->hint = 0;
    arena->total += size;
    if (arena->current == NULL) {
        block->next = arena->first;
        arena->first = block;
    } else {
        block->next = arena->current->next;
        arena->current->next = block;
    }
    enter(arena, block);
    return true;
}

/* Slow path: the current block is full. Kept blocks that are too small are passed over until the
 * arena is cleared. */
static bool make_room(ncl_arena *arena, size_t size) {
    size_t need = size + HEADER + 8;
    struct ncl_block *kept = arena->current == NULL ? arena->first : arena->current->next;
    if (need < size) {
        return false;
    }
    if (kept != NULL && kept->size >= need) {
        enter(arena, kept);
        return true;
    }
    return add_block(arena, need);
}

void *ncl_arena_take(ncl_arena *arena, size_t size) {
    char *start = NULL;
    size_t skip = (size_t)(-(uintptr_t)arena->at & 7);
    if (arena->at == NULL || (size_t)(arena->end - arena->at) < skip ||
        (size_t)(arena->end - arena->at) - skip < size) {
        if (!make_room(arena, size)) {
            return NULL;
        }
        skip = 0;
    }
    start = arena->at + skip;
    arena->at = start + size;
    return start;
}

char *ncl_arena_text_slowly(ncl_arena *arena, const char *text, size_t size) {
    char *start = NULL;
    if (size == SIZE_MAX || !make_room(arena, size + 1)) {
        return NULL;
    }
    start = arena->at;
    memcpy(start, text, size);
    start[size] = '\0';
    arena->at = start + size + 1;
    return start;
}

void ncl_arena_expect(ncl_arena *arena, size_t size) {
    size_t left = arena->at == NULL ? 0 : (size_t)(arena->end - arena->at);
    for (const struct ncl_block *block = arena->current == NULL ? arena->first
                                                                : arena->current->next;
         block != NULL && left < size; block = block->next) {
        left += block->size;
    }
    arena->hint = left < size ? size - left + HEADER + 8 : 0;
}

ncl_arena_mark ncl_arena_here(const ncl_arena *arena) {
    ncl_arena_mark mark = {arena->current, arena->at};
    return mark;
}

void ncl_arena_rewind(ncl_arena *arena, ncl_arena_mark mark) {
    if (mark.current == NULL) {
        ncl_arena_clear(arena);
        return;
    }
    enter(arena, mark.current);
    arena->at = mark.at;
}

void ncl_arena_clear(ncl_arena *arena) {
    arena->current = NULL;
    arena->at = NULL;
    arena->end = NULL;
}

void ncl_arena_free(ncl_arena *arena) {
    struct ncl_block *next = NULL;
    for (struct ncl_block *block = arena->first; block != NULL; block = next) {
        next = block->next;
        ncl_memory_resize(arena->memory, block, block->size, 0);
    }
    ncl_arena_init(arena, arena->memory);
}
