/* SPDX-License-Identifier: MIT */
#include "validate/pairs.h"

#include <stdbool.h>

static bool is_below(ncl_pair left, ncl_pair right) {
    return left.first < right.first || (left.first == right.first && left.second < right.second);
}

/* Lets a pair sink below those that are greater. */
static void sift(ncl_pair *heap, uint32_t at, uint32_t count) {
    ncl_pair moved = heap[at];
    while (at < count / 2) {
        uint32_t child = 2 * at + 1;
        if (child + 1 < count && is_below(heap[child], heap[child + 1])) {
            child++;
        }
        if (!is_below(moved, heap[child])) {
            break;
        }
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = moved;
}

/* Heapsort, for it needs neither recursion nor memory and nobody can make it slow. */
void ncl_pairs_sort(ncl_pair *pairs, uint32_t count) {
    for (uint32_t at = count / 2; at > 0; at--) {
        sift(pairs, at - 1, count);
    }
    for (uint32_t left = count; left > 1; left--) {
        ncl_pair greatest = pairs[0];
        pairs[0] = pairs[left - 1];
        pairs[left - 1] = greatest;
        sift(pairs, 0, left - 1);
    }
}

uint32_t ncl_pairs_find(const ncl_pair *pairs, uint32_t count, uint64_t first) {
    uint32_t low = 0;
    while (low < count) {
        uint32_t middle = low + (count - low) / 2;
        if (pairs[middle].first < first) {
            low = middle + 1;
        } else {
            count = middle;
        }
    }
    return low;
}
