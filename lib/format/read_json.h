/* SPDX-License-Identifier: MIT */
/* Inside of the reader of native JSON, which is three files: the structure, single values, and what
 * is said about faults. */
#ifndef NCL_FORMAT_READ_JSON_H
#define NCL_FORMAT_READ_JSON_H

#include "base/json.h"
#include "document/rule.h"
#include "format/format.h"

/* document, list of records, record, list, value, list, value: one more for care */
enum { NCL_READ_LEVELS = 8 };

/* Bytes that can be read behind any place where the short way begins a member. */
enum { NCL_READ_AHEAD = 64 };

/* An object or a list of the model that the reader is inside of. */
typedef struct ncl_read_level {
    const nclaim_type *type;   /* of an object, or of the records in a list; NULL: another list */
    const nclaim_field *field; /* the list or value is this; NULL: document, records, record */
    const ncl_shape *shape;    /* object: of its fields */
    const ncl_plan *next;      /* that is expected */
    uint64_t seen;             /* object: the fields that were there, by index */
    const char *name;          /* object: of the member being read */
    size_t name_size;
    size_t names_at;  /* where unknown names begin on the stack */
    size_t extra_at;  /* where the text of unknown members begins on the stack */
    const char *open; /* its bracket */
    uint32_t index;   /* list: of the entry being read */
    bool is_list;
    bool is_begun; /* past its first entry */
    bool is_plain; /* may be read on the short way: neither the document nor a span */
} ncl_read_level;

typedef struct ncl_read {
    ncl_json json;
    ncl_json_checker checker; /* for what the model does not define */
    nclaim_doc *doc;
    const nclaim_read_options *options;
    nclaim_report *report;
    ncl_events sink;
    ncl_loan *loan; /* of the sink; NULL: there is no short way */
    ncl_event event;
    ncl_stack *extra; /* text of unknown members */
    ncl_stack *words; /* strings without their escapes, until their event is out */
    ncl_span span;    /* the one being read */
    uint32_t span_traits;
    const char *plain_end; /* where the short way ends, so that it can read a little ahead */
    ncl_read_level levels[NCL_READ_LEVELS];
    uint32_t depth;
    const char *hint;     /* for the next finding, instead of that of its rule */
    nclaim_status status; /* the first fault that lets reading go on, or NCLAIM_OK */
    uint32_t kinds_seen;
    ncl_json_slice id; /* of the record being read, where it is known */
} ncl_read;

static inline ncl_read_level *ncl_read_top(ncl_read *read) {
    return &read->levels[read->depth - 1];
}

/* Reports a fault at a place, with the value as the subject of the message if there is one; keeps
 * `status` if it is the first, and returns NCLAIM_OK so that reading goes on, or NCLAIM_NO_MEMORY.
 */
nclaim_status ncl_read_fault(ncl_read *read, int rule, nclaim_status status, const char *at,
                             const char *message, const ncl_json_slice *value);

/* Reports a fault of the grammar at json.fault_at. The status is not NCLAIM_OK if it is fatal. */
nclaim_status ncl_read_json_fault(ncl_read *read, ncl_json_fault fault);

/* Reports what the sink has refused at a place, if reading can go on after it. */
nclaim_status ncl_read_refusal(ncl_read *read, nclaim_status status, const char *at);

/* Hands an event to the sink; a refusal is reported at `at`. */
static inline nclaim_status ncl_read_emit(ncl_read *read, uint32_t what, const nclaim_field *field,
                                          const nclaim_type *type, const char *at) {
    nclaim_status status = NCLAIM_OK;
    read->event.what = what;
    read->event.field = field;
    read->event.type = type;
    status = read->sink.take(read->sink.context, &read->event);
    return status == NCLAIM_OK ? NCLAIM_OK : ncl_read_refusal(read, status, at);
}

/* Passes over a byte order mark, and says so. */
nclaim_status ncl_read_mark(ncl_read *read);

/* Reads the value of a field, or an entry of a list, that is neither a list nor an object. */
nclaim_status ncl_read_scalar(ncl_read *read, const nclaim_field *field);

/* Enters an object or a list, whose bracket is at json.at. */
static inline void ncl_read_open(ncl_read *read, const nclaim_type *type, const nclaim_field *field,
                                 bool is_list) {
    ncl_read_level *level = &read->levels[read->depth++];
    const ncl_shape *shape = &ncl_shapes[type == NULL ? 0 : type->number];
    level->type = type;
    level->field = field;
    level->shape = shape;
    level->seen = 0;
    level->name = NULL;
    level->name_size = 0;
    level->names_at = read->checker.names->used;
    level->extra_at = read->extra->used;
    level->open = read->json.at++;
    level->next = shape->first;
    level->index = 0;
    level->is_list = is_list;
    level->is_begun = false;
    level->is_plain =
        type == NULL || (type->number != NCLAIM_DOCUMENT && type->number != NCL_TYPE_SPAN);
}

/* Reads members and entries from the innermost level on as long as they are plain: names of the
 * model, strings without escapes, nothing wrong; enters and leaves what is inside. What it leaves,
 * maybe everything, is for the long way, which knows every case. */
nclaim_status ncl_read_plain(ncl_read *read);

/* Skips and checks any value that stands where `expected` is due, and says so. */
nclaim_status ncl_read_wrong_type(ncl_read *read, const char *expected);

/* Reads a member whose name the type does not have; `at` is behind its colon. */
nclaim_status ncl_read_unknown(ncl_read *read, const ncl_json_slice *name);

/* Ends the unknown members of an object: reports names that came twice and hands the text on. */
nclaim_status ncl_read_end_unknown(ncl_read *read);

/* Whether bytes are one JSON text of any shape, by the same rules as the reader: NCLAIM_OK, or what
 * is wrong, all of which is in the report with its place. `limits` are filled in; input, depth and
 * findings count. O(n log n). */
nclaim_status ncl_check_json(const char *bytes, size_t size, const nclaim_limits *limits,
                             nclaim_report *report);

#endif
