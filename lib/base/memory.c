/* SPDX-License-Identifier: MIT */
#include "base/memory.h"

#include <stdlib.h>

static void *use_malloc(void *context, void *old, size_t old_size, size_t new_size) {
    (void)context;
    (void)old_size;
    if (new_size == 0) {
        free(old);
        return NULL;
    }
    return realloc(old, new_size);
}

void ncl_memory_init(ncl_memory *memory, const nclaim_allocator *allocator, size_t limit) {
    static const nclaim_allocator standard = {use_malloc, NULL};
    memory->allocator = allocator == NULL || allocator->allocate == NULL ? standard : *allocator;
    memory->used = 0;
    memory->limit = limit == 0 ? SIZE_MAX : limit;
}

void *ncl_memory_resize(ncl_memory *memory, void *old, size_t old_size, size_t new_size) {
    void *result = NULL;
    if (new_size > old_size && new_size - old_size > memory->limit - memory->used) {
        return NULL;
    }
    if (old == NULL && new_size == 0) {
        return NULL;
    }
    result = memory->allocator.allocate(memory->allocator.context, old, old_size, new_size);
    if (result != NULL || new_size == 0) {
        memory->used = memory->used - old_size + new_size;
    }
    return new_size == 0 ? NULL : result;
}

bool ncl_memory_grow(ncl_memory *memory, void **array, uint32_t *capacity, uint32_t need,
                     size_t size) {
    uint32_t wanted = *capacity < 32 ? 32 : *capacity;
    void *grown = NULL;
    if (need <= *capacity) {
        return true;
    }
    while (wanted < need) {
        if (wanted > UINT32_MAX / 2) {
            return false;
        }
        wanted *= 2;
    }
    if (wanted > SIZE_MAX / size) {
        return false;
    }
    grown = ncl_memory_resize(memory, *array, *capacity * size, wanted * size);
    if (grown == NULL) {
        return false;
    }
    *array = grown;
    *capacity = wanted;
    return true;
}

void ncl_stack_init(ncl_stack *stack, ncl_memory *memory) {
    stack->memory = memory;
    stack->bytes = NULL;
    stack->used = 0;
    stack->capacity = 0;
}

static bool grow_stack(ncl_stack *stack, size_t size) {
    size_t need = stack->used + size;
    size_t capacity = stack->capacity < 2048 ? 2048 : stack->capacity;
    char *bytes = NULL;
    if (need < size || need > SIZE_MAX / 2) {
        return false;
    }
    while (capacity < need) {
        capacity *= 2;
    }
    bytes = ncl_memory_resize(stack->memory, stack->bytes, stack->capacity, capacity);
    if (bytes == NULL) {
        return false;
    }
    stack->bytes = bytes;
    stack->capacity = capacity;
    return true;
}

void *ncl_stack_push(ncl_stack *stack, size_t size) {
    void *result = NULL;
    if (size > stack->capacity - stack->used && !grow_stack(stack, size)) {
        return NULL;
    }
    result = stack->bytes + stack->used;
    stack->used += size;
    return result;
}

void ncl_stack_free(ncl_stack *stack) {
    ncl_memory_resize(stack->memory, stack->bytes, stack->capacity, 0);
    stack->bytes = NULL;
    stack->used = 0;
    stack->capacity = 0;
}
