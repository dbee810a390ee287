/* SPDX-License-Identifier: MIT */
/**
 * @file report.h
 * Findings: what a reader, a validator or another judge has to say, all of it and not only the
 * first.
 *
 * One report collects the findings of as many calls as you like. A finding that would only repeat
 * another, because it follows from the same fault, is not listed but counted in its `folded`.
 */
#ifndef NEWSCLAIM_REPORT_H
#define NEWSCLAIM_REPORT_H

#include "newsclaim/records.h"
#include "newsclaim/sink.h"

NCLAIM_BEGIN

/** How grave a finding is; a higher number is graver. */
enum {
    NCLAIM_NOTE = 1,    /**< worth knowing */
    NCLAIM_WARNING = 2, /**< probably wrong */
    NCLAIM_ERROR = 3    /**< wrong */
};

/** A finding. Strings are borrowed from the report until it is cleared or freed, never NULL and
 * empty where there is nothing to say. */
typedef struct nclaim_finding {
    const char *code;    /**< stable, such as "R01"; see rule_at in validate.h */
    const char *slug;    /**< the code in words, such as "unresolved-reference" */
    const char *message; /**< what is wrong */
    const char *hint;    /**< what to do about it */
    const char *value;   /**< the offending value, shortened to 200 bytes */
    const char *id;      /**< id of the record */
    const char *field;   /**< the field, as in documents */
    const char *pointer; /**< JSON Pointer (RFC 6901) into the document */
    const char *file;    /**< name of the source */
    size_t offset;       /**< byte in the source, from 0; only where `line` is not 0 */
    uint32_t line;       /**< in the source, from 1; 0: not known */
    uint32_t column;     /**< in that line in code points, from 1 */
    uint32_t severity;   /**< NCLAIM_NOTE, NCLAIM_WARNING or NCLAIM_ERROR */
    nclaim_ref record;   /**< the record; 0: none, or not in a document yet */
    uint32_t folded;     /**< how many consequences of the same fault are not listed */
    uint32_t reserved;
} nclaim_finding;

/** Findings in the order in which they were made. Opaque; not for two threads at once. */
typedef struct nclaim_report nclaim_report;

/** A new, empty report; NULL when out of memory. Free it with nclaim_report_free. */
NCLAIM_API nclaim_report *nclaim_report_new(const nclaim_allocator *allocator);

/** Frees a report and all it lent. NULL is allowed. */
NCLAIM_API void nclaim_report_free(nclaim_report *report);

/** Empties a report and keeps its memory. NULL is allowed. */
NCLAIM_API void nclaim_report_clear(nclaim_report *report);

/**
 * Number of findings that are at least so grave (NCLAIM_NOTE: all that are listed). Findings beyond
 * the limit are not listed, but counted here under NCLAIM_ERROR and NCLAIM_WARNING. O(1).
 */
NCLAIM_API size_t nclaim_report_count(const nclaim_report *report, uint32_t severity);

/**
 * Copies the finding with that index, from 0, to `finding`, of which `size` is sizeof *finding.
 * NCLAIM_BAD_ARGUMENT past the last one. O(1).
 */
NCLAIM_API nclaim_status nclaim_report_at(const nclaim_report *report, size_t index,
                                          nclaim_finding *finding, size_t size);

/**
 * Finds line, column and offset of all findings that have a pointer but no line yet, in the native
 * JSON from which their document was read, and gives them the name of that file. What a pointer
 * names but the source lacks is found at its nearest parent; where the source ceases to be JSON,
 * looking ends. One pass over the source: O((size + n) log n) for n findings. `file` may be NULL.
 */
NCLAIM_API nclaim_status nclaim_report_locate(nclaim_report *report, const char *file,
                                              const char *bytes, size_t size);

/**
 * Writes a report. As "text", for people and editors: a line
 * `file:line:column: severity: message [code slug]` for each finding and an indented line with the
 * hint below it; without a line, the pointer, or id and field, stand before the message, and "-" is
 * a source without a name. As "json":
 * an array of objects with the members of nclaim_finding, absent where they are empty, `severity`
 * being a word. Control, bidirectional and invisible characters are escaped in both. Findings
 * beyond the limit are told at the end: in text by a line `12 more findings not listed: 3 errors,
 * 9 warnings`, in JSON by an object with this as `message`, the gravest `severity`, their number
 * as `folded`, and no `code`.
 */
NCLAIM_API nclaim_status nclaim_report_write(const nclaim_report *report, const char *format,
                                             const nclaim_sink *sink);

NCLAIM_END

#endif
