/* SPDX-License-Identifier: MIT */
/* All memory of the library: the caller's allocator with a budget, an arena that gives memory back
 * all at once, and a stack of bytes. Nothing else allocates. */
#ifndef NCL_BASE_MEMORY_H
#define NCL_BASE_MEMORY_H

#include "newsclaim/base.h"

#include <stdbool.h>
#include <string.h>

/* For functions of a switch, which is slow where the compiler makes one function of all of them. */
#if defined(__GNUC__)
#define NCL_APART __attribute__((noinline))
#else
#define NCL_APART
#endif

/* An allocator with a budget. Must outlive and stay in place for what allocates from it. */
typedef struct ncl_memory {
    nclaim_allocator allocator;
    size_t used;  /* bytes allocated now */
    size_t limit; /* most bytes; SIZE_MAX: as many as there are */
} ncl_memory;

/* `allocator` NULL: malloc; `limit` 0: none. */
void ncl_memory_init(ncl_memory *memory, const nclaim_allocator *allocator, size_t limit);

/* Allocates (`old` NULL), resizes or frees (`new_size` 0, returns NULL). NULL on failure, and then
 * `old` is as it was. */
void *ncl_memory_resize(ncl_memory *memory, void *old, size_t old_size, size_t new_size);

/* Makes room for `need` entries of `size` bytes in an array by doubling, from 32 on; false when
 * out of memory, and then nothing has changed. */
bool ncl_memory_grow(ncl_memory *memory, void **array, uint32_t *capacity, uint32_t need,
                     size_t size);

struct ncl_block;

/* Memory that is taken piece by piece and given back all at once, or back to a mark. */
typedef struct ncl_arena {
    ncl_memory *memory;
    struct ncl_block *first;
    struct ncl_block *current; /* what follows it in the list is empty and kept for later */
    char *at;                  /* next free byte of the current block */
    char *end;
    size_t total; /* bytes of all blocks */
    size_t hint;  /* smallest size of the next block */
} ncl_arena;

/* Everything taken after a mark can be given back. */
typedef struct ncl_arena_mark {
    struct ncl_block *current;
    char *at;
} ncl_arena_mark;

void ncl_arena_init(ncl_arena *arena, ncl_memory *memory);

/* Bytes aligned to 8, not cleared; NULL when out of memory. Amortized O(1). */
void *ncl_arena_take(ncl_arena *arena, size_t size);

/* A copy of the text with a NUL behind it; not aligned. NULL when out of memory. */
char *ncl_arena_text_slowly(ncl_arena *arena, const char *text, size_t size);

/* memcpy for what is mostly short: pieces of eight, the last of which overlaps the one before. */
static inline void ncl_copy(char *to, const char *from, size_t size) {
    uint64_t piece = 0;
    if (size < 8 || size > 48) {
        memcpy(to, from, size);
        return;
    }
    for (size_t at = 0; at + 8 < size; at += 8) {
        memcpy(&piece, from + at, 8);
        memcpy(to + at, &piece, 8);
    }
    memcpy(&piece, from + size - 8, 8);
    memcpy(to + size - 8, &piece, 8);
}

/* memcmp for equality of what is mostly short. */
static inline bool ncl_is_same(const char *a, const char *b, size_t size) {
    uint64_t left = 0;
    uint64_t right = 0;
    if (size < 8) {
        return memcmp(a, b, size) == 0;
    }
    for (size_t at = 0; at + 8 < size; at += 8) {
        memcpy(&left, a + at, 8);
        memcpy(&right, b + at, 8);
        if (left != right) {
            return false;
        }
    }
    memcpy(&left, a + size - 8, 8);
    memcpy(&right, b + size - 8, 8);
    return left == right;
}

static inline char *ncl_arena_text(ncl_arena *arena, const char *text, size_t size) {
    char *start = arena->at;
    if ((size_t)(arena->end - start) <= size) {
        return ncl_arena_text_slowly(arena, text, size);
    }
    ncl_copy(start, text, size);
    start[size] = '\0';
    arena->at = start + size + 1;
    return start;
}

/* Tells that about so many bytes will be taken soon, so that they come in one block. */
void ncl_arena_expect(ncl_arena *arena, size_t size);

ncl_arena_mark ncl_arena_here(const ncl_arena *arena);
void ncl_arena_rewind(ncl_arena *arena, ncl_arena_mark mark);

/* Takes everything back and keeps the blocks. */
void ncl_arena_clear(ncl_arena *arena);

/* Frees the blocks. */
void ncl_arena_free(ncl_arena *arena);

/* A stack of bytes whose address may change when it grows: keep offsets. */
typedef struct ncl_stack {
    ncl_memory *memory;
    char *bytes;
    size_t used;
    size_t capacity;
} ncl_stack;

void ncl_stack_init(ncl_stack *stack, ncl_memory *memory);

/* Room for so many more bytes; a pointer to them, or NULL when out of memory. They are not cleared,
 * and aligned as what was pushed before has left it: push what has sizes of one alignment. */
void *ncl_stack_push(ncl_stack *stack, size_t size);

void ncl_stack_free(ncl_stack *stack);

#endif
