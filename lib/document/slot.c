/* SPDX-License-Identifier: MIT */
/*
 * The index of ids: a hash table in which an id may lie in one of a few places, and for those that
 * find no place a crit-bit tree, whose depth is bounded by the length of an id. So nobody can
 * choose ids that make it slow, and no secret is needed.
 */
#include "document/store.h"

#include <string.h>

/* A child is a leaf (slot << 1) or a node (slot << 1 | 1). */
static bool is_node(uint32_t child) {
    return (child & 1) != 0;
}

static inline uint32_t side_of(uint32_t bit, const char *id, size_t length) {
    uint32_t byte = bit >> 8;
    uint32_t c = byte < length ? (unsigned char)id[byte] : 0U;
    return (1U + ((bit | c) & 255U)) >> 8;
}

/* The only slot that can have this id. */
static inline uint32_t nearest(const nclaim_doc *doc, const char *id, size_t length) {
    uint32_t child = doc->root;
    while (is_node(child)) {
        const ncl_slot *node = &doc->slots[child >> 1];
        child = node->child[side_of(node->bit, id, length)];
    }
    return child >> 1;
}

enum { PLACES = 8, SMALLEST_TABLE = 64 };

static inline uint64_t mix(uint64_t hash, uint64_t piece) {
    hash = (hash ^ piece) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 29;
}

/* The lower bits choose the place, the upper eight are kept with the slot. */
static inline uint32_t hash_of(const char *id, size_t length) {
    uint64_t hash = length;
    uint64_t piece = 0;
    if (length < 8) {
        for (size_t at = 0; at < length; at++) {
            piece = piece << 8 | (unsigned char)id[at];
        }
        return (uint32_t)(mix(hash, piece) >> 20);
    }
    for (size_t at = 0; at + 8 < length; at += 8) {
        memcpy(&piece, id + at, 8);
        hash = mix(hash, piece);
    }
    memcpy(&piece, id + length - 8, 8);
    return (uint32_t)(mix(hash, piece) >> 20);
}

static inline bool has_id(const ncl_slot *slot, const char *id, size_t length) {
    return slot->length == length && ncl_is_same(slot->id, id, length);
}

uint32_t ncl_slot_look(const nclaim_doc *doc, const char *id, size_t length, uint32_t *hash) {
    uint32_t slot = 0;
    *hash = hash_of(id, length);
    if (doc->table_size == 0) {
        return 0;
    }
    for (uint32_t i = 0; i < PLACES; i++) {
        uint32_t entry = doc->table[(*hash + i) & (doc->table_size - 1)];
        if (entry == 0) {
            return 0;
        }
        if ((entry ^ *hash) >> 24 == 0 && has_id(&doc->slots[entry & 0xFFFFFF], id, length)) {
            return entry & 0xFFFFFF;
        }
    }
    slot = doc->root == 0 ? 0 : nearest(doc, id, length);
    return slot != 0 && has_id(&doc->slots[slot], id, length) ? slot : 0;
}

uint32_t ncl_slot_find(const nclaim_doc *doc, const char *id, size_t length) {
    uint32_t hash = 0;
    return ncl_slot_look(doc, id, length, &hash);
}

/* A table of at least two places for each slot, which is then filled again. */
static bool grow_table(nclaim_doc *doc, uint32_t slots) {
    uint32_t size = doc->table_size < SMALLEST_TABLE ? SMALLEST_TABLE : doc->table_size;
    void *table = doc->table;
    while (size / 2 < slots) {
        size *= 2;
    }
    if (size == doc->table_size) {
        return true;
    }
    if (!ncl_memory_grow(&doc->memory, &table, &doc->table_capacity,
                         size > doc->slot_capacity * 2 ? size : doc->slot_capacity * 2,
                         sizeof *doc->table)) {
        return false;
    }
    doc->table = table;
    doc->table_size = size;
    ncl_slot_index_all(doc);
    return true;
}

bool ncl_slot_reserve(nclaim_doc *doc, uint32_t more) {
    void *slots = doc->slots;
    uint32_t first = doc->slot_count == 0 ? 1 : 0;
    uint32_t have = doc->slot_count + first;
    if (more == 1 && first == 0 && have < doc->slot_capacity && have < doc->table_size / 2 &&
        have < doc->limits.records) {
        return true;
    }
    if (more > doc->limits.records || have > doc->limits.records + 1 - more) {
        return false;
    }
    if (!ncl_memory_grow(&doc->memory, &slots, &doc->slot_capacity, have + more,
                         sizeof(ncl_slot))) {
        return false;
    }
    doc->slots = slots;
    if (!grow_table(doc, have + more)) {
        return false;
    }
    if (first == 1) {
        memset(&doc->slots[0], 0, sizeof(ncl_slot));
        doc->slot_count = 1;
    }
    return true;
}

void ncl_slot_expect(nclaim_doc *doc, size_t count) {
    void *slots = doc->slots;
    if (doc->memory.limit == SIZE_MAX && count < NCL_SLOTS_MAX &&
        ncl_memory_grow(&doc->memory, &slots, &doc->slot_capacity, (uint32_t)count,
                        sizeof(ncl_slot))) {
        doc->slots = slots;
        grow_table(doc, (uint32_t)count);
    }
}

/* ---- the tree ---- */

/* Where two different ids differ first, as the bit of a node. A node stands above another when its
 * bit comes first; of one byte, the higher bit, which is the one that is missing, makes the smaller
 * number. */
static uint32_t find_difference(const char *a, const char *b) {
    uint32_t at = 0;
    uint32_t difference = 0;
    while (a[at] == b[at]) {
        at++;
    }
    difference = (unsigned char)a[at] ^ (unsigned)(unsigned char)b[at];
    difference |= difference >> 1;
    difference |= difference >> 2;
    difference |= difference >> 4;
    return at << 8 | ((difference & ~(difference >> 1)) ^ 255U);
}

static void insert(nclaim_doc *doc, uint32_t slot) {
    ncl_slot *node = &doc->slots[slot];
    uint32_t *place = &doc->root;
    uint32_t bit = 0;
    uint32_t side = 0;
    if (doc->root == 0) {
        doc->root = slot << 1;
        return;
    }
    bit = find_difference(doc->slots[nearest(doc, node->id, node->length)].id, node->id);
    while (is_node(*place) && doc->slots[*place >> 1].bit < bit) {
        ncl_slot *other = &doc->slots[*place >> 1];
        place = &other->child[side_of(other->bit, node->id, node->length)];
    }
    side = side_of(bit, node->id, node->length);
    node->bit = bit;
    node->child[side] = slot << 1;
    node->child[1 - side] = *place;
    *place = slot << 1 | 1;
}

static void index_slot(nclaim_doc *doc, uint32_t slot, uint32_t hash) {
    for (uint32_t i = 0; i < PLACES; i++) {
        uint32_t *entry = &doc->table[(hash + i) & (doc->table_size - 1)];
        if (*entry == 0) {
            *entry = (hash & 0xFF000000) | slot;
            return;
        }
    }
    insert(doc, slot);
}

uint32_t ncl_slot_add(nclaim_doc *doc, uint32_t kind, const char *id, size_t length,
                      uint32_t hash) {
    uint32_t slot = doc->slot_count++;
    memset(&doc->slots[slot], 0, sizeof(ncl_slot));
    doc->slots[slot].id = id;
    doc->slots[slot].length = (uint16_t)length;
    doc->slots[slot].kind = (uint8_t)kind;
    doc->unresolved++;
    index_slot(doc, slot, hash);
    return slot;
}

uint32_t ncl_slot_new(nclaim_doc *doc, uint32_t kind, const char *id) {
    size_t length = strlen(id);
    return ncl_slot_add(doc, kind, id, length, hash_of(id, length));
}

void ncl_slot_fill(nclaim_doc *doc, uint32_t slot, uint32_t kind, const void *record) {
    ncl_chain *chain = &doc->chains[kind];
    doc->slots[slot].kind = (uint8_t)kind;
    doc->slots[slot].record = record;
    doc->slots[slot].position = chain->count++;
    doc->slots[slot].next = 0;
    if (chain->last == 0) {
        chain->first = slot;
    } else {
        doc->slots[chain->last].next = slot;
    }
    chain->last = slot;
    doc->unresolved--;
}

void ncl_slot_index_all(nclaim_doc *doc) {
    doc->root = 0;
    if (doc->table_size > 0) {
        memset(doc->table, 0, doc->table_size * sizeof *doc->table);
    }
    for (uint32_t slot = 1; slot < doc->slot_count; slot++) {
        const ncl_slot *one = &doc->slots[slot];
        index_slot(doc, slot, hash_of(one->id, one->length));
    }
}
