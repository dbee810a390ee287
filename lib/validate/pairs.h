/* SPDX-License-Identifier: MIT */
/* Pairs of numbers in order: how rules that compare many records stay below the square. */
#ifndef NCL_VALIDATE_PAIRS_H
#define NCL_VALIDATE_PAIRS_H

#include <stdint.h>

typedef struct ncl_pair {
    uint64_t first;
    uint64_t second;
} ncl_pair;

/* Sorts in place by `first`, then by `second`. O(n log n) */
void ncl_pairs_sort(ncl_pair *pairs, uint32_t count);

/* The index of the first pair whose `first` is not below; count if there is none. O(log n) */
uint32_t ncl_pairs_find(const ncl_pair *pairs, uint32_t count, uint64_t first);

#endif
