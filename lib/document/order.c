/* SPDX-License-Identifier: MIT */
/* Records in the order of their ids. */
#include "document/store.h"

#include <string.h>

static bool is_before(const nclaim_doc *doc, nclaim_ref left, nclaim_ref right) {
    return strcmp(doc->slots[ncl_slot_of(left)].id, doc->slots[ncl_slot_of(right)].id) < 0;
}

/* Lets an entry of a heap, whose greatest is on top, sink to its place. */
static void sink(const nclaim_doc *doc, nclaim_ref *refs, size_t at, size_t count) {
    nclaim_ref one = refs[at];
    size_t next = 2 * at + 1;
    while (next < count) {
        if (next + 1 < count && is_before(doc, refs[next], refs[next + 1])) {
            next++;
        }
        if (!is_before(doc, one, refs[next])) {
            break;
        }
        refs[at] = refs[next];
        at = next;
        next = 2 * at + 1;
    }
    refs[at] = one;
}

static void sort(const nclaim_doc *doc, nclaim_ref *refs, size_t count) {
    for (size_t at = count / 2; at > 0; at--) {
        sink(doc, refs, at - 1, count);
    }
    for (size_t left = count; left > 1; left--) {
        nclaim_ref last = refs[left - 1];
        refs[left - 1] = refs[0];
        refs[0] = last;
        sink(doc, refs, 0, left - 1);
    }
}

bool ncl_doc_by_id(const nclaim_doc *doc, uint32_t kind, ncl_stack *refs) {
    size_t count = doc->chains[kind].count;
    nclaim_ref *to = NULL;
    size_t at = 0;
    if (count == 0) {
        return true;
    }
    to = ncl_stack_push(refs, count * sizeof *to);
    if (to == NULL) {
        return false;
    }
    for (uint32_t slot = doc->chains[kind].first; slot != 0; slot = doc->slots[slot].next) {
        to[at++] = ncl_ref(kind, slot);
    }
    sort(doc, to, count);
    return true;
}
