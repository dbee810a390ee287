/* SPDX-License-Identifier: MIT */
/**
 * @file sink.h
 * Where bytes go: a function of yours, or a buffer that grows.
 */
#ifndef NEWSCLAIM_SINK_H
#define NEWSCLAIM_SINK_H

#include "newsclaim/base.h"

NCLAIM_BEGIN

/**
 * Takes `size` bytes; returns 0, or anything else to fail, which ends the writing with
 * NCLAIM_SINK_FAILED. Must not call back into the document that is being written, nor unwind.
 */
typedef int (*nclaim_write_function)(void *context, const void *bytes, size_t size);

/** A function and what it is called with. */
typedef struct nclaim_sink {
    nclaim_write_function write;
    void *context;
} nclaim_sink;

/**
 * A buffer that grows; start with all zero. `bytes` always ends in a NUL that `size` does not
 * count, so it can be used as a string once something was written. Set `size` to 0 to use its
 * memory again. Free it with nclaim_buffer_free.
 */
typedef struct nclaim_buffer {
    char *bytes;
    size_t size;                       /**< bytes written */
    size_t capacity;                   /**< bytes allocated */
    const nclaim_allocator *allocator; /**< NULL: malloc */
} nclaim_buffer;

/** An nclaim_write_function whose context is an nclaim_buffer; fails when out of memory. */
NCLAIM_API int nclaim_buffer_write(void *buffer, const void *bytes, size_t size);

/** Frees the bytes of a buffer and makes it empty. NULL is allowed. */
NCLAIM_API void nclaim_buffer_free(nclaim_buffer *buffer);

NCLAIM_END

#endif
