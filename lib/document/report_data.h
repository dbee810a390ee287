/* SPDX-License-Identifier: MIT */
/* What a report is made of, for the files report*.c, place.c and locate.c alone. */
#ifndef NCL_DOCUMENT_REPORT_DATA_H
#define NCL_DOCUMENT_REPORT_DATA_H

#include "base/memory.h"
#include "document/report.h"

/* Findings by severity; [0] is not used. */
typedef struct ncl_tally {
    size_t of[NCLAIM_ERROR + 1];
} ncl_tally;

struct nclaim_report {
    ncl_memory memory;
    ncl_arena texts;
    nclaim_finding *findings; /* offset and column mean nothing while their line is 0 */
    uint32_t count;
    uint32_t capacity;
    uint32_t since;   /* `count` when the limit was set */
    size_t limit;     /* most findings from `since` on */
    ncl_tally listed; /* of all `count` findings */
    ncl_tally more;   /* beyond the limit, since it was set */
    ncl_tally before; /* beyond earlier limits */
};

/* What `reserved` of a finding in the list says; while it is not NCL_SETTLED, `line` is 0. */
enum {
    NCL_SETTLED = 0, /* the line is known, or only the pointer tells it */
    /* NCL_AT_OFFSET: the offset is known; ncl_report_place makes a line of it */
    NCL_LOCATED = 2 /* nclaim_report_locate has just found the offset */
};

/* The end of a chain. */
#define NCL_NO_FINDING UINT32_MAX

/*
 * Chains findings from `mark` on: the index of the first is returned, and `column`, which means
 * nothing before the line is known, holds that of the next. With NCL_AT_OFFSET or NCL_LOCATED those
 * that are in this state, by offset; with NCL_SETTLED those that have a pointer but no line, by
 * pointer. So ordering needs no memory and cannot fail. O(n log n).
 */
uint32_t ncl_report_order(nclaim_report *report, size_t mark, uint32_t state);

/* Below 0, 0 or above 0 as left comes before, is, or comes after right, where "/" sorts before any
 * other byte: what begins with the same segments stands together. */
int ncl_pointer_compare(const char *left, const char *right);

/* Computes line and column of the findings from `mark` on that are in this state. */
void ncl_report_settle(nclaim_report *report, size_t mark, uint32_t state, const char *bytes,
                       size_t size);

/* Bytes of a BOM at the start of the source: 3 or 0. */
size_t ncl_bom_size(const char *bytes, size_t size);

#endif
