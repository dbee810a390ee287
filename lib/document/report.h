/* SPDX-License-Identifier: MIT */
/* How the library itself puts findings into a report. */
#ifndef NCL_DOCUMENT_REPORT_H
#define NCL_DOCUMENT_REPORT_H

#include "newsclaim/report.h"

/* Appends a copy of the finding; NULL strings stand for empty ones, and the value is shortened at a
 * character (NCL_VALUE_SIZE, an ellipsis included; bytes that are no UTF-8 become U+FFFD). A
 * severity that is none counts as NCLAIM_ERROR. `line` is ignored: with NCL_AT_OFFSET in `reserved`
 * the offset counts, and ncl_report_place computes the line later. A NULL report takes everything
 * and keeps nothing. NCLAIM_NO_MEMORY leaves the report as it was. O(length). */
nclaim_status ncl_report_add(nclaim_report *report, const nclaim_finding *finding);

enum { NCL_AT_OFFSET = 1, NCL_VALUE_SIZE = 200 };

/* The allocator of a report: for judges, because many threads may read one document at once, each
 * with a report of its own, while an allocator serves one of them. */
const nclaim_allocator *ncl_report_allocator(const nclaim_report *report);

/* How many findings are listed; what is added from here on has this index and higher. */
size_t ncl_report_mark(const nclaim_report *report);

/* Counts one more consequence under the finding with that index; nothing where none is listed. */
void ncl_report_fold(nclaim_report *report, size_t index);

/* Drops what was added since the mark, for a call that starts over. Findings beyond the limit are
 * dropped with them, unless the list was full at the mark already. Memory of their strings is kept
 * until the report is cleared. */
void ncl_report_rewind(nclaim_report *report, size_t mark);

/* Most findings that are listed from now on until the next call of this function; the rest is
 * counted. 0: none. Without a call: as many as there are. */
void ncl_report_limit(nclaim_report *report, size_t findings);

/* Computes line and column of all findings from `mark` on that have an offset (NCL_AT_OFFSET), in
 * one pass over the source, and names the file (NULL: none). A BOM counts as no column, an offset
 * past the end as the end. NCLAIM_NO_MEMORY, with nothing changed, where the name cannot be kept;
 * without one it never fails. O(size + n log n). */
nclaim_status ncl_report_place(nclaim_report *report, size_t mark, const char *file,
                               const char *bytes, size_t size);

/* Moves the places of all findings from `mark` on that have a line: by so many lines down and bytes
 * onward, for a source that is a part of a larger one. */
void ncl_report_shift(nclaim_report *report, size_t mark, size_t lines, size_t bytes);

/* Forgets the places of all findings from `mark` on, where their source is of no use to the caller;
 * their pointers stay. */
void ncl_report_unplace(nclaim_report *report, size_t mark);

#endif
