/* SPDX-License-Identifier: MIT */
/* The functions that look at a document and change nothing. */
#include "document/rule.h"
#include "document/store.h"

#include <string.h>

const void *ncl_doc_record(const nclaim_doc *doc, nclaim_ref ref) {
    uint32_t slot = ncl_slot_of(ref);
    if (ref == NCLAIM_SELF) {
        return &doc->head;
    }
    if (slot == 0 || slot >= doc->slot_count || doc->slots[slot].kind != NCLAIM_KIND(ref)) {
        return NULL;
    }
    return doc->slots[slot].record;
}

const void *nclaim_get(const nclaim_doc *doc, uint32_t kind, nclaim_ref ref, size_t size) {
    if (doc == NULL || NCLAIM_KIND(ref) != kind || kind >= NCL_KIND_END ||
        size > ncl_types[kind].size) {
        return NULL;
    }
    return ncl_doc_record(doc, ref);
}

nclaim_ref nclaim_find(const nclaim_doc *doc, uint32_t kind, const char *id) {
    uint32_t slot = doc == NULL || id == NULL ? 0 : ncl_slot_find(doc, id, strlen(id));
    if (slot == 0 || doc->slots[slot].record == NULL ||
        (kind != 0 && doc->slots[slot].kind != kind)) {
        return 0;
    }
    return ncl_ref(doc->slots[slot].kind, slot);
}

const char *nclaim_id(const nclaim_doc *doc, nclaim_ref ref) {
    uint32_t slot = ncl_slot_of(ref);
    if (doc == NULL || slot == 0 || slot >= doc->slot_count ||
        doc->slots[slot].kind != NCLAIM_KIND(ref)) {
        return NULL;
    }
    return doc->slots[slot].id;
}

nclaim_ref nclaim_next(const nclaim_doc *doc, uint32_t kind, nclaim_ref after) {
    uint32_t slot = 0;
    if (doc == NULL || kind <= NCL_KIND_FIRST || kind >= NCL_KIND_END) {
        return 0;
    }
    if (after == 0) {
        slot = doc->chains[kind].first;
    } else if (NCLAIM_KIND(after) == kind && ncl_doc_record(doc, after) != NULL) {
        slot = doc->slots[ncl_slot_of(after)].next;
    }
    return slot == 0 ? 0 : ncl_ref(kind, slot);
}

size_t nclaim_count(const nclaim_doc *doc, uint32_t kind) {
    if (doc == NULL || kind >= NCL_KIND_END) {
        return 0;
    }
    if (kind == 0) {
        return doc->slot_count == 0 ? 0 : (size_t)doc->slot_count - 1 - doc->unresolved;
    }
    return kind == NCLAIM_DOCUMENT ? 1 : doc->chains[kind].count;
}
