/* SPDX-License-Identifier: MIT */
/* The writer of native JSON as a sink, for those who tell it more or less than a document. */
#ifndef NCL_FORMAT_WRITE_JSON_H
#define NCL_FORMAT_WRITE_JSON_H

#include "base/output.h"
#include "document/event.h"

typedef struct ncl_json_writer {
    ncl_output output; /* to be ended by whoever has begun */
    uint32_t indent;
    uint32_t depth;
    const nclaim_doc *doc; /* that is told, for ncl_json_members */
    bool is_first;         /* nothing was written inside the innermost bracket */
} ncl_json_writer;

/* Compact: set `indent` for another form. */
void ncl_json_begin(ncl_json_writer *writer, const nclaim_sink *sink);

/* The function of an ncl_events whose context is an ncl_json_writer. A record told alone, or the
 * members of a document, are a text of their own. */
nclaim_status ncl_json_take(void *writer, const ncl_event *event);

/* The ncl_members of it, for compact documents. */
const ncl_plan *ncl_json_members(void *context, const ncl_plan *plan, const ncl_plan *end,
                                 const char *base);

#endif
