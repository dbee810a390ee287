/* SPDX-License-Identifier: MIT */
/* Every exported function has rows here. A row is one call in one situation; the engine makes it
 * with each of its allocations failing in turn, and says where it breaks the promise of base.h: "a
 * failed call changes nothing". */
#ifndef NEWSCLAIM_TORTURE_TORTURE_H
#define NEWSCLAIM_TORTURE_TORTURE_H

#include "memory.h"
#include "newsclaim/newsclaim.h"

#include <stdbool.h>

/* All that a call may touch. It is made anew for each failure. */
struct trial {
    struct memory memory;
    nclaim_allocator allocator;
    nclaim_doc *doc;
    nclaim_doc *other; /* for nclaim_doc_copy */
    nclaim_report *report;
    nclaim_buffer buffer;
    unsigned variant;  /* which situation of the row */
    size_t sunk;       /* bytes that went to sink_of_trial */
    void *made;        /* what the call returned and `undo` frees */
    const char *fault; /* what is wrong with the outputs of the call; NULL: nothing */
};

enum {
    ROW_PURE = 1,   /* makes no allocation, ever */
    ROW_KEEPS = 2,  /* a failed call may keep memory for the next, but no more each time */
    ROW_STICKY = 4, /* the document remembers the failure until nclaim_doc_resume */
    ROW_FREES = 8,  /* no failure possible and the count of blocks goes down */
    ROW_SINK = 16   /* a sink that fails may be what is reported */
};

struct row {
    const char *name; /* of the function */
    unsigned variants;
    unsigned flags;
    void (*prepare)(struct trial *trial); /* may be NULL: an empty document and report */
    nclaim_status (*call)(
        struct trial *trial);          /* a NULL or 0 result comes back as NCLAIM_NO_MEMORY */
    void (*undo)(struct trial *trial); /* may be NULL */
};

/* Tables that end in a row without a name. */
extern const struct row rows_document[];
extern const struct row rows_look[];
extern const struct row rows_bytes[];
extern const struct row rows_report[];
extern const struct row rows_cjson[];

/* Tells the first thing that is wrong with what a call gave back. */
void wrong(struct trial *trial, const char *what);

nclaim_sink sink_of_trial(struct trial *trial);

/* ---- fixtures ---- */

/* A document of examples/reports or examples/encodings, sorted by name; NULL past the last. */
struct example {
    char name[64];
    char *bytes;
    size_t size;
};

const struct example *example_at(unsigned number);
unsigned example_count(void);
void examples_free(void);

/* The first records of an example: of `step` 1 a few, of CUTS all. Kept until the next call; NULL
 * if it cannot be made. Each number of records makes memory run out at other places. */
enum { CUTS = 40 };
const char *example_cut(unsigned number, unsigned step, size_t *size);

/* A small document with every kind of record; false if something could not be added. */
bool fill_small(nclaim_doc *doc);

/* A record of that kind without an id, to add to that document or to set in it. */
const void *record_of(uint32_t kind, size_t *size);

/* The first record of a kind; NCLAIM_SELF for the document. */
nclaim_ref first_of(const nclaim_doc *doc, uint32_t kind);

#endif
