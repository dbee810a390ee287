/* SPDX-License-Identifier: MIT */
/**
 * @file serialize.h
 * Documents as bytes and back, in the formats of the format table.
 */
#ifndef NEWSCLAIM_SERIALIZE_H
#define NEWSCLAIM_SERIALIZE_H

#include "newsclaim/document.h"

NCLAIM_BEGIN

/** What a format is and can do. */
typedef struct nclaim_format {
    const char *name;       /**< for nclaim_read and nclaim_write */
    const char *media_type; /**< for HTTP */
    const char *extension;  /**< of files, without the dot */
    const char *meaning;    /**< in a sentence */
    uint32_t reads;         /**< 1: nclaim_read knows it */
    uint32_t writes;        /**< 1: nclaim_write knows it */
} nclaim_format;

/** The format with that index, from 0; NULL past the last. Constant. */
NCLAIM_API const nclaim_format *nclaim_format_at(uint32_t index);

/** How to read; all zero is the default. */
typedef struct nclaim_read_options {
    const char *file;  /**< name of the source for findings */
    uint32_t tolerant; /**< 1: keep unknown members in `ext`; 0: only those that begin with x- */
    uint32_t reserved[3];
} nclaim_read_options;

/** How to write; all zero is the default. */
typedef struct nclaim_write_options {
    uint32_t indent; /**< spaces for each level, at most 8; 0: compact */
    uint32_t reserved[3];
} nclaim_write_options;

/**
 * Reads bytes of a format (NULL: "json") and adds their records to the document, all or nothing.
 * Every fault found on the way goes to `report`, as far as the grammar can be followed; a fault of
 * the reader has line and column. NCLAIM_OK: the document is filled, and warnings may have been
 * reported. `options` and `report` may be NULL. O(n log n).
 */
NCLAIM_API nclaim_status nclaim_read(nclaim_doc *doc, const char *format, const char *bytes,
                                     size_t size, const nclaim_read_options *options,
                                     nclaim_report *report);

/** What nclaim_read_lines calls with each line that is not empty: its number from 1, what came of
 * it, and the document, which is empty unless that was NCLAIM_OK: yours to change, but not to free.
 * Return 0 to go on. */
typedef int (*nclaim_line_function)(void *context, size_t line, nclaim_status status,
                                    nclaim_doc *doc);

/**
 * Reads JSON Lines, one document in each line. `doc` is cleared before each line and used for all.
 * A bad line is reported with its number and skipped. NCLAIM_STOPPED when `each` asked to stop,
 * else NCLAIM_OK also when lines were bad.
 */
NCLAIM_API nclaim_status nclaim_read_lines(nclaim_doc *doc, const char *bytes, size_t size,
                                           const nclaim_read_options *options,
                                           nclaim_line_function each, void *context,
                                           nclaim_report *report);

/**
 * Writes the document in a format (NULL: "json") to the sink; what the format cannot express goes
 * to `report`. The same document gives the same bytes everywhere. `options` and `report` may be
 * NULL. O(n), for "canonical" O(n log n).
 */
NCLAIM_API nclaim_status nclaim_write(const nclaim_doc *doc, const char *format,
                                      const nclaim_write_options *options, const nclaim_sink *sink,
                                      nclaim_report *report);

enum { NCLAIM_DIGEST_SIZE = 65 };

/**
 * The SHA-256 of the canonical form (RFC 8785) as 64 hexadecimal digits and a NUL: of the document
 * if `ref` is NCLAIM_SELF, or of a claim with its chain, sources, quantities and times and the
 * digest of its article's text. NCLAIM_NOT_CANONICAL when an extension member holds a number that
 * is not an integer below 2^53, and NCLAIM_LIMIT when a chain has no end; where is reported.
 * O(n log n).
 */
NCLAIM_API nclaim_status nclaim_digest(const nclaim_doc *doc, nclaim_ref ref,
                                       char digest[NCLAIM_DIGEST_SIZE], nclaim_report *report);

NCLAIM_END

#endif
