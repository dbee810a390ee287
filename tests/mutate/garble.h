/* SPDX-License-Identifier: MIT */
/* Faults of the bytes themselves: S11 and S13. */
#ifndef NEWSCLAIM_MUTATE_GARBLE_H
#define NEWSCLAIM_MUTATE_GARBLE_H

#include "verdict.h"

/* Breaks the grammar of a document in each way, in so many places. */
void garble_all(const struct original *original, unsigned places);

#endif
