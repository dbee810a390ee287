/* SPDX-License-Identifier: MIT */
/* The index of ids is a crit-bit tree: its depth is bounded by the length of an id, whatever the
 * ids are, so that nobody can choose ids that make it slow and no secret is needed. */
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

uint32_t ncl_slot_look(const nclaim_doc *doc, const char *id, size_t length, uint32_t *near) {
    uint32_t slot = doc->root == 0 ? 0 : nearest(doc, id, length);
    *near = slot;
    if (slot == 0 || doc->slots[slot].length != length ||
        !ncl_is_same(doc->slots[slot].id, id, length)) {
        return 0;
    }
    return slot;
}

uint32_t ncl_slot_find(const nclaim_doc *doc, const char *id, size_t length) {
    uint32_t near = 0;
    return ncl_slot_look(doc, id, length, &near);
}

bool ncl_slot_reserve(nclaim_doc *doc, uint32_t more) {
    void *slots = doc->slots;
    uint32_t first = doc->slot_count == 0 ? 1 : 0;
    uint32_t have = doc->slot_count + first;
    if (more > doc->limits.records || have > doc->limits.records + 1 - more) {
        return false;
    }
    if (!ncl_memory_grow(&doc->memory, &slots, &doc->slot_capacity, have + more,
                         sizeof(ncl_slot))) {
        return false;
    }
    doc->slots = slots;
    if (first == 1) {
        memset(&doc->slots[0], 0, sizeof(ncl_slot));
        doc->slot_count = 1;
    }
    return true;
}

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

static void insert(nclaim_doc *doc, uint32_t slot, uint32_t near) {
    ncl_slot *node = &doc->slots[slot];
    uint32_t *place = &doc->root;
    uint32_t bit = 0;
    uint32_t side = 0;
    if (doc->root == 0) {
        doc->root = slot << 1;
        return;
    }
    bit = find_difference(doc->slots[near].id, node->id);
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

uint32_t ncl_slot_add(nclaim_doc *doc, uint32_t kind, const char *id, size_t length,
                      uint32_t near) {
    uint32_t slot = doc->slot_count++;
    memset(&doc->slots[slot], 0, sizeof(ncl_slot));
    doc->slots[slot].id = id;
    doc->slots[slot].length = (uint16_t)length;
    doc->slots[slot].kind = (uint8_t)kind;
    doc->unresolved++;
    insert(doc, slot, near);
    return slot;
}

uint32_t ncl_slot_new(nclaim_doc *doc, uint32_t kind, const char *id) {
    size_t length = strlen(id);
    return ncl_slot_add(doc, kind, id, length, nearest(doc, id, length));
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
    for (uint32_t slot = 1; slot < doc->slot_count; slot++) {
        const ncl_slot *one = &doc->slots[slot];
        insert(doc, slot, nearest(doc, one->id, one->length));
    }
}

/* The slot whose id comes next in the order of bytes: below the last place where the way to this
 * one has turned left, the first on the right. */
static uint32_t next_by_id(const nclaim_doc *doc, uint32_t slot) {
    const char *id = doc->slots[slot].id;
    size_t length = slot == 0 ? 0 : strlen(id);
    uint32_t child = doc->root;
    uint32_t turn = slot == 0 ? doc->root : 0;
    while (slot != 0 && is_node(child)) {
        const ncl_slot *node = &doc->slots[child >> 1];
        uint32_t side = side_of(node->bit, id, length);
        turn = side == 0 ? node->child[1] : turn;
        child = node->child[side];
    }
    while (is_node(turn)) {
        turn = doc->slots[turn >> 1].child[0];
    }
    return turn >> 1;
}

nclaim_ref ncl_doc_next_by_id(const nclaim_doc *doc, uint32_t kind, nclaim_ref after) {
    uint32_t slot = ncl_slot_of(after);
    if (doc->root == 0) {
        return 0;
    }
    do {
        slot = next_by_id(doc, slot);
    } while (slot != 0 && (doc->slots[slot].kind != kind || doc->slots[slot].record == NULL));
    return slot == 0 ? 0 : ncl_ref(kind, slot);
}
