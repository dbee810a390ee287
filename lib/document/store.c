/* SPDX-License-Identifier: MIT */
#include "document/store.h"

#include <string.h>

static void set_default(uint32_t *limit, uint32_t value) {
    *limit = *limit == 0 ? value : *limit;
}

void ncl_limits_fill(nclaim_limits *limits) {
    limits->input = limits->input == 0 ? (size_t)1 << 30 : limits->input;
    limits->memory = limits->memory == 0 ? SIZE_MAX : limits->memory;
    set_default(&limits->string, 64U << 20);
    set_default(&limits->records, NCL_SLOTS_MAX);
    set_default(&limits->items, 1000000);
    set_default(&limits->depth, 64);
    set_default(&limits->findings, 10000);
    set_default(&limits->chain, 64);
    limits->records = limits->records > NCL_SLOTS_MAX ? NCL_SLOTS_MAX : limits->records;
    limits->depth = limits->depth > 512 ? 512 : limits->depth;
}

nclaim_doc *nclaim_doc_new(const nclaim_allocator *allocator, const nclaim_limits *limits) {
    ncl_memory memory;
    nclaim_doc *doc = NULL;
    ncl_memory_init(&memory, allocator, limits == NULL ? 0 : limits->memory);
    doc = ncl_memory_resize(&memory, NULL, 0, sizeof *doc);
    if (doc == NULL) {
        return NULL;
    }
    memset(doc, 0, sizeof *doc);
    doc->memory = memory;
    if (limits != NULL) {
        doc->limits = *limits;
    }
    ncl_limits_fill(&doc->limits);
    ncl_arena_init(&doc->arena, &doc->memory);
    ncl_stack_init(&doc->scratch, &doc->memory);
    for (int i = 0; i < NCL_STACK_COUNT; i++) {
        ncl_stack_init(&doc->stacks[i], &doc->memory);
    }
    doc->head.newsclaim = NCL_FORMAT_VERSION;
    return doc;
}

void nclaim_doc_free(nclaim_doc *doc) {
    ncl_memory memory;
    if (doc == NULL || doc->is_busy) {
        return;
    }
    ncl_arena_free(&doc->arena);
    ncl_stack_free(&doc->scratch);
    for (int i = 0; i < NCL_STACK_COUNT; i++) {
        ncl_stack_free(&doc->stacks[i]);
    }
    ncl_memory_resize(&doc->memory, doc->slots, doc->slot_capacity * sizeof(ncl_slot), 0);
    ncl_memory_resize(&doc->memory, doc->table, doc->table_capacity * sizeof *doc->table, 0);
    memory = doc->memory;
    ncl_memory_resize(&memory, doc, sizeof *doc, 0);
}

void nclaim_doc_clear(nclaim_doc *doc) {
    if (doc == NULL || doc->is_busy) {
        return;
    }
    ncl_arena_clear(&doc->arena);
    doc->scratch.used = 0;
    doc->slot_count = 0;
    doc->table_size = 0;
    doc->root = 0;
    doc->unresolved = 0;
    doc->is_unusual = false;
    memset(doc->chains, 0, sizeof doc->chains);
    memset(&doc->head, 0, sizeof doc->head);
    doc->head.newsclaim = NCL_FORMAT_VERSION;
    memset(&doc->failure, 0, sizeof doc->failure);
}

void ncl_doc_save(const nclaim_doc *doc, struct ncl_save *save) {
    save->arena = ncl_arena_here(&doc->arena);
    save->slot_count = doc->slot_count;
    save->is_unusual = doc->is_unusual;
    save->head = doc->head;
    memcpy(save->chains, doc->chains, sizeof save->chains);
}

/* Empties the slots that are kept but were filled since. */
static void unfill(nclaim_doc *doc, const struct ncl_save *save) {
    for (uint32_t kind = NCL_KIND_FIRST; kind < NCL_KIND_END; kind++) {
        uint32_t last = save->chains[kind].last;
        uint32_t slot = last == 0 ? doc->chains[kind].first : doc->slots[last].next;
        for (uint32_t next = 0; slot != 0; slot = next) {
            next = doc->slots[slot].next;
            doc->slots[slot].record = NULL;
            doc->slots[slot].next = 0;
        }
        if (last != 0) {
            doc->slots[last].next = 0;
        }
    }
}

static void count_unresolved(nclaim_doc *doc) {
    doc->unresolved = 0;
    for (uint32_t slot = 1; slot < doc->slot_count; slot++) {
        doc->unresolved += doc->slots[slot].record == NULL ? 1 : 0;
    }
}

void ncl_doc_empty(nclaim_doc *doc, const struct ncl_save *save) {
    unfill(doc, save);
    memcpy(doc->chains, save->chains, sizeof save->chains);
    doc->head = save->head;
    doc->is_unusual = save->is_unusual;
    count_unresolved(doc);
}

void ncl_doc_restore(nclaim_doc *doc, const struct ncl_save *save) {
    ncl_doc_empty(doc, save);
    if (doc->slot_count != save->slot_count) {
        doc->slot_count = save->slot_count;
        ncl_slot_index_all(doc);
        count_unresolved(doc);
    }
    ncl_arena_rewind(&doc->arena, save->arena);
}

uint32_t ncl_doc_position(const nclaim_doc *doc, nclaim_ref ref) {
    return ncl_doc_record(doc, ref) == NULL || ref == NCLAIM_SELF
               ? 0
               : doc->slots[ncl_slot_of(ref)].position;
}

ncl_stack *ncl_doc_stack(nclaim_doc *doc, int which) {
    doc->stacks[which].used = 0;
    return &doc->stacks[which];
}

uint32_t ncl_doc_slots(const nclaim_doc *doc) {
    return doc->slot_count;
}

const nclaim_limits *ncl_doc_limits(const nclaim_doc *doc) {
    return &doc->limits;
}

const nclaim_allocator *ncl_doc_allocator(const nclaim_doc *doc) {
    return &doc->memory.allocator;
}

bool ncl_doc_is_unusual(const nclaim_doc *doc) {
    return doc->is_unusual;
}
