/* SPDX-License-Identifier: MIT */
#ifndef NEWSCLAIM_TORTURE_ENGINE_H
#define NEWSCLAIM_TORTURE_ENGINE_H

#include "torture.h"

/* Makes the call of that row in that situation with each of its allocations failing, once and for
 * good, and with every pair of failures in two calls if there are not too many. False, and a line
 * that tells the first fault, if a promise is broken. Failures made are added to *points. */
bool torture(const struct row *row, unsigned variant, unsigned long *points);

/* Reads each example into documents that may allocate only so many bytes, more and more. */
void budgets(unsigned *passed, unsigned *failed, unsigned long *points);

#endif
