/* SPDX-License-Identifier: MIT */
#include "newsclaim/sink.h"

#include "base/memory.h"

#include <string.h>

enum { FIRST_CAPACITY = 256 };

/* A budget for the one block of a buffer, which keeps no ncl_memory of its own. */
static ncl_memory memory_of(const nclaim_buffer *buffer) {
    ncl_memory memory;
    ncl_memory_init(&memory, buffer->allocator, 0);
    memory.used = buffer->capacity;
    return memory;
}

/* Makes room for so many bytes more and a NUL; doubling keeps appending linear. */
static int reserve(nclaim_buffer *buffer, size_t size) {
    ncl_memory memory = memory_of(buffer);
    size_t capacity = buffer->capacity < FIRST_CAPACITY ? FIRST_CAPACITY : buffer->capacity;
    char *bytes = NULL;
    if (size >= SIZE_MAX / 2 || buffer->size >= SIZE_MAX / 2 - size) {
        return -1;
    }
    if (buffer->size + size < buffer->capacity) {
        return 0;
    }
    while (capacity <= buffer->size + size) {
        capacity *= 2;
    }
    bytes = ncl_memory_resize(&memory, buffer->bytes, buffer->capacity, capacity);
    if (bytes == NULL) {
        return -1;
    }
    buffer->bytes = bytes;
    buffer->capacity = capacity;
    return 0;
}

int nclaim_buffer_write(void *buffer, const void *bytes, size_t size) {
    nclaim_buffer *to = buffer;
    if (to == NULL || (bytes == NULL && size > 0) || reserve(to, size) != 0) {
        return -1;
    }
    if (size > 0) {
        memcpy(to->bytes + to->size, bytes, size);
    }
    to->size += size;
    to->bytes[to->size] = '\0';
    return 0;
}

void nclaim_buffer_free(nclaim_buffer *buffer) {
    ncl_memory memory;
    if (buffer == NULL) {
        return;
    }
    memory = memory_of(buffer);
    ncl_memory_resize(&memory, buffer->bytes, buffer->capacity, 0);
    buffer->bytes = NULL;
    buffer->size = 0;
    buffer->capacity = 0;
}
