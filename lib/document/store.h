/* SPDX-License-Identifier: MIT */
/* Inside of a document: the slots that references number, the index of ids, the failure that
 * sticks. Only files of this folder include it. */
#ifndef NCL_DOCUMENT_STORE_H
#define NCL_DOCUMENT_STORE_H

#include "base/memory.h"
#include "document/document.h"
#include "document/stacks.h"

/* A slot is what the lower 24 bits of a reference number. It exists from the first mention of its
 * id on; `record` is NULL until the record is added. Each slot but the first also holds one inner
 * node of the index, so that both grow together. */
typedef struct ncl_slot {
    const void *record;
    const char *id;
    uint32_t next;     /* slot of the record of this kind added after it; 0: none */
    uint32_t position; /* among the records of its kind */
    uint32_t child[2]; /* node: where a bit of 0 and of 1 lead */
    uint32_t bit;      /* node: which byte of the id decides, << 8 | all bits but the one in it */
    uint16_t length;   /* of the id */
    uint8_t kind;      /* 0: not known yet */
    uint8_t reserved;
} ncl_slot;

/* The records of one kind in the order they were added. */
typedef struct ncl_chain {
    uint32_t first; /* slot; 0: none */
    uint32_t last;
    uint32_t count;
    uint32_t named; /* numbers handed out for ids made by the library */
} ncl_chain;

/* The first failure since the last resume. */
typedef struct ncl_failure {
    nclaim_status status;
    uint32_t kind;
    const char *field; /* a name of the model */
    char id[NCL_ID_LENGTH + 1];
    char value[64];
} ncl_failure;

struct nclaim_doc {
    ncl_memory memory;
    ncl_arena arena;
    ncl_stack scratch; /* for lists while they are built */
    ncl_stack stacks[NCL_STACK_COUNT];
    nclaim_limits limits;
    ncl_slot *slots; /* [0] is the head of the document */
    uint32_t slot_count;
    uint32_t slot_capacity;
    uint32_t *table; /* of the index: slots by the hash of their id; 0: free */
    uint32_t table_capacity;
    uint32_t table_size; /* entries in use, a power of two; 0: the document is empty */
    uint32_t root;       /* of the tree of ids that found no place in the table; 0: empty */
    uint32_t unresolved;
    bool is_unusual;
    bool is_busy;
    ncl_chain chains[NCL_KIND_END];
    nclaim_document head;
    ncl_failure failure;
};

/* What it takes to undo everything since. */
struct ncl_save {
    ncl_arena_mark arena;
    uint32_t slot_count;
    bool is_unusual;
    nclaim_document head;
    ncl_chain chains[NCL_KIND_END];
};

void ncl_doc_save(const nclaim_doc *doc, struct ncl_save *save);

/* Takes out the records that were added since. Their slots stay, with id and kind; what was in them
 * may still be read until the next ncl_doc_restore. */
void ncl_doc_empty(nclaim_doc *doc, const struct ncl_save *save);

/* Back to the state that was saved; never fails. O(n log n) */
void ncl_doc_restore(nclaim_doc *doc, const struct ncl_save *save);

/* Room for `more` slots, so that the next so many ncl_slot_new cannot fail. */
bool ncl_slot_reserve(nclaim_doc *doc, uint32_t more);

/* The slot with that id, or 0. O(length) */
uint32_t ncl_slot_find(const nclaim_doc *doc, const char *id, size_t length);

/* The same; where it is 0, *hash is for ncl_slot_add. */
uint32_t ncl_slot_look(const nclaim_doc *doc, const char *id, size_t length, uint32_t *hash);

/* Makes room for about so many slots at once, if there is memory enough. */
void ncl_slot_expect(nclaim_doc *doc, size_t count);

/* A new slot for an id that has none; the id stays where it is. Room must be reserved. */
uint32_t ncl_slot_new(nclaim_doc *doc, uint32_t kind, const char *id);
uint32_t ncl_slot_add(nclaim_doc *doc, uint32_t kind, const char *id, size_t length, uint32_t hash);

/* Makes the record the last of its kind. */
void ncl_slot_fill(nclaim_doc *doc, uint32_t slot, uint32_t kind, const void *record);

/* Gives the struct of a record that is complete and lies in the arena its slot, and an id where it
 * has none: every record begins with its id. On failure the document is as before. */
nclaim_status ncl_doc_place(nclaim_doc *doc, uint32_t kind, void *record, uint32_t *slot);

/* Rebuilds the index over all slots. */
void ncl_slot_index_all(nclaim_doc *doc);

static inline nclaim_ref ncl_ref(uint32_t kind, uint32_t slot) {
    return kind << 24 | slot;
}

static inline uint32_t ncl_slot_of(nclaim_ref ref) {
    return ref & 0xFFFFFF;
}

enum { NCL_SLOTS_MAX = 0xFFFFFF };

#endif
