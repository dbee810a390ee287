/* SPDX-License-Identifier: MIT */
/* Collects small pieces of output into larger ones on their way to a sink. Lives on the stack of
 * the one call that writes; failure sticks, so that callers check once at the end. */
#ifndef NCL_BASE_OUTPUT_H
#define NCL_BASE_OUTPUT_H

#include "newsclaim/sink.h"

#include <stdbool.h>
#include <string.h>

enum { NCL_OUTPUT_SIZE = 2048 };

typedef struct ncl_output {
    const nclaim_sink *sink;
    size_t used;
    bool has_failed;
    char bytes[NCL_OUTPUT_SIZE];
} ncl_output;

static inline void ncl_output_init(ncl_output *output, const nclaim_sink *sink) {
    output->sink = sink;
    output->used = 0;
    output->has_failed = false;
}

/* Hands over what is collected. */
void ncl_output_flush(ncl_output *output);

/* For what does not fit. */
void ncl_output_put_long(ncl_output *output, const char *bytes, size_t size);

static inline void ncl_output_put(ncl_output *output, const char *bytes, size_t size) {
    if (size > NCL_OUTPUT_SIZE - output->used) {
        ncl_output_put_long(output, bytes, size);
        return;
    }
    memcpy(output->bytes + output->used, bytes, size);
    output->used += size;
}

static inline void ncl_output_char(ncl_output *output, char c) {
    if (output->used == NCL_OUTPUT_SIZE) {
        ncl_output_flush(output);
    }
    output->bytes[output->used++] = c;
}

/* Room for at most NCL_OUTPUT_SIZE bytes, to be followed by ncl_output_took with the end of what
 * was written. */
static inline char *ncl_output_room(ncl_output *output, size_t size) {
    if (size > NCL_OUTPUT_SIZE - output->used) {
        ncl_output_flush(output);
    }
    return output->bytes + output->used;
}

static inline void ncl_output_took(ncl_output *output, const char *end) {
    output->used = (size_t)(end - output->bytes);
}

/* In decimal. */
void ncl_output_number(ncl_output *output, uint32_t number);

/* Text as the inside of a JSON string: quotes, backslashes and control characters are escaped. */
void ncl_output_json(ncl_output *output, const char *text, size_t size);

/* NCLAIM_OK or NCLAIM_SINK_FAILED, after handing over the rest. */
nclaim_status ncl_output_end(ncl_output *output);

#endif
