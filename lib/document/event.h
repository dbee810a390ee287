/* SPDX-License-Identifier: MIT */
/*
 * THE SEAM. A document as a sequence of events: every reader makes them, every writer eats them,
 * and the document itself is one more source and one more sink. So N readers and M writers are N +
 * M files, and what filters or copies is a sink before a sink.
 *
 *     DOCUMENT  TEXT*  ( RECORDS RECORD* RECORDS_END )*  DOCUMENT_END
 *     RECORD  = RECORD member* RECORD_END
 *     member  = TEXT | NUMBER | CHOICE | REF | SPAN | VALUE member* VALUE_END | LIST item* LIST_END
 *     item    = TEXT | REF | SPAN | VALUE member* VALUE_END
 *
 * Members may come in any order, lists of records too. A span is one event and not a VALUE with
 * members: every second value of a document is one, and its struct is frozen.
 */
#ifndef NCL_DOCUMENT_EVENT_H
#define NCL_DOCUMENT_EVENT_H

#include "base/memory.h"
#include "document/document.h"

enum {
    NCL_EVENT_DOCUMENT = 1,
    NCL_EVENT_DOCUMENT_END,
    NCL_EVENT_RECORDS,     /* type */
    NCL_EVENT_RECORDS_END, /* type */
    NCL_EVENT_RECORD,      /* type */
    NCL_EVENT_RECORD_END,  /* type */
    NCL_EVENT_LIST,        /* field */
    NCL_EVENT_LIST_END,    /* field */
    NCL_EVENT_VALUE,       /* field, type */
    NCL_EVENT_VALUE_END,   /* field, type */
    NCL_EVENT_TEXT,        /* field, text, size, traits: also ids and extra members */
    NCL_EVENT_NUMBER,      /* field, number */
    NCL_EVENT_CHOICE,      /* field, number of the word */
    NCL_EVENT_REF,         /* field, text and size of the id */
    NCL_EVENT_SPAN         /* field, span */
};

/* Text that need not end in a NUL; NULL: absent. */
typedef struct ncl_words {
    const char *text;
    size_t size;
} ncl_words;

/* A span on its way; what nclaim_span says in C. */
typedef struct ncl_span {
    uint32_t start;
    uint32_t end;
    ncl_words words[4]; /* exact, prefix, suffix, ext, as in the descriptor */
} ncl_span;

/* Its words come after its numbers, the extra members last. */
enum { NCL_SPAN_NUMBERS = 2, NCL_SPAN_WORDS = 4, NCL_SPAN_EXTRA = 3 };

typedef struct ncl_event {
    uint32_t what;
    uint32_t number;
    const nclaim_type *type;
    const nclaim_field *field;
    const char *text; /* UTF-8 that was checked; not NUL-terminated */
    size_t size;
    const ncl_span *span;
    uint32_t traits; /* NCL_TEXT_..., of the text or all words of the span */
    uint32_t reserved;
} ncl_event;

/* Takes events. A status other than NCLAIM_OK ends the sequence, but for those of ncl_is_passing.
 */
typedef struct ncl_events {
    nclaim_status (*take)(void *context, const ncl_event *event);
    void *context;
} ncl_events;

/* A fault of the record or reference alone: a source that collects faults may go on. */
static inline bool ncl_is_passing(nclaim_status status) {
    return status == NCLAIM_BAD_RECORD || status == NCLAIM_BAD_REFERENCE ||
           status == NCLAIM_DUPLICATE_ID;
}

/* ---- the document as a source ---- */

typedef struct ncl_tell_options {
    nclaim_filter keep; /* NULL: all records */
    void *context;
} ncl_tell_options;

/* Tells a document, its records in the order they were added, without those that were never filled.
 * What the sink answers ends the telling and is returned. O(n) */
nclaim_status ncl_tell(const nclaim_doc *doc, const ncl_tell_options *options, ncl_events sink);

/* A sink that can take members as they lie in a struct, which saves it the events of those: takes
 * them from `plan` on and returns the first that it wants to be told, or `end`. Its failure shows
 * at the next event. */
typedef const ncl_plan *(*ncl_members)(void *context, const ncl_plan *plan, const ncl_plan *end,
                                       const char *base);

/* The same to such a sink. */
nclaim_status ncl_tell_to(const nclaim_doc *doc, const ncl_tell_options *options, ncl_events sink,
                          ncl_members members);

/* Tells one record. */
nclaim_status ncl_tell_record(const nclaim_doc *doc, nclaim_ref ref, ncl_events sink);

/* ---- the document as a sink ---- */

enum { NCL_BUILD_LEVELS = 8 };

typedef struct ncl_build_level {
    const nclaim_field *field; /* of a list; NULL: a struct */
    const nclaim_type *type;   /* of a struct */
    char *base;                /* of a struct in the arena; NULL: it lies on the scratch stack */
    size_t at;                 /* of a list or a struct on the scratch stack */
} ncl_build_level;

/* What a document that is being built lends to a source, which may put the plainest members where
 * they belong and save the event. The texts of members lie in the arena. */
typedef struct ncl_loan {
    char *base; /* the struct whose members come next; NULL: only events */
    ncl_arena *arena;
    size_t most;     /* bytes of a text */
    size_t items;    /* of a list, at most */
    uint32_t traits; /* of all texts, ored */
} ncl_loan;

/* Fills a document with the events of ncl_build_take, all or nothing. */
typedef struct ncl_build {
    nclaim_doc *doc;
    ncl_build_level levels[NCL_BUILD_LEVELS];
    uint32_t depth;
    uint32_t open_kinds; /* references to an id whose kind is not known yet */
    uint32_t first_slot; /* that this document has made */
    bool is_misjudged; /* an id was taken for another kind than its record, or another reference */
    nclaim_document head;
    ncl_loan loan;
} ncl_build;

struct ncl_save;

/* NCLAIM_BUSY, or the failure that the document remembers; then there is nothing to end. */
nclaim_status ncl_build_begin(ncl_build *build, nclaim_doc *doc, struct ncl_save *save);

/* The function of an ncl_events whose context is an ncl_build. */
nclaim_status ncl_build_take(void *build, const ncl_event *event);

/* The loan of the document that the sink fills, or NULL: it fills none. The base changes with every
 * event but those of single values. */
ncl_loan *ncl_build_loan(const ncl_events *sink);

/* Begins once more, knowing which kind of record has which id: now the reference that is wrong
 * shows, and not the record that came after it. */
void ncl_build_again(ncl_build *build, const struct ncl_save *save);

/* Keeps everything, or restores the document as it was at the beginning. */
void ncl_build_end(ncl_build *build, bool keep, const struct ncl_save *save);

#endif
