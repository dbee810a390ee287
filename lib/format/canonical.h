/* SPDX-License-Identifier: MIT */
/* The canonical form of records and documents (RFC 8785): of each record the native JSON, without
 * the text of an article, is put in order. */
#ifndef NCL_FORMAT_CANONICAL_H
#define NCL_FORMAT_CANONICAL_H

#include "base/sha256.h"
#include "format/canonical_tree.h"
#include "format/write_json.h"

/* On the heap, for it is too large for a small stack. */
typedef struct ncl_canonical {
    ncl_memory memory;
    const nclaim_doc *doc;
    nclaim_report *report;
    ncl_output output;
    ncl_json_writer writer;
    nclaim_buffer text; /* native JSON of one record */
    nclaim_buffer head; /* of the document without its records */
    ncl_tree tree;      /* of one record */
    ncl_tree frame;     /* of the document without its records */
    nclaim_ref record;  /* that is being written */
    bool is_refused;    /* something has no canonical form */
    bool has_text;      /* the article that is being told has its text */
    uint32_t text_length;
    char text_sha256[NCL_SHA256_HEX_SIZE + 1];
} ncl_canonical;

/* NULL when out of memory. `report` may be NULL. */
ncl_canonical *ncl_canonical_open(const nclaim_doc *doc, const nclaim_sink *sink,
                                  nclaim_report *report);

/* Writes what was collected, frees, and returns the first status that is not NCLAIM_OK. */
nclaim_status ncl_canonical_close(ncl_canonical *canonical, nclaim_status status);

/* Writes one record. What has no canonical form is reported, and the status is NCLAIM_OK. */
nclaim_status ncl_canonical_record(ncl_canonical *canonical, nclaim_ref ref);

/* Writes the document: lists of records sorted by id. O(n log n). */
nclaim_status ncl_canonical_document(ncl_canonical *canonical);

/* The SHA-256 of a text in hexadecimal digits and a NUL. */
void ncl_canonical_digest(const char *text, size_t size, char hex[NCL_SHA256_HEX_SIZE + 1]);

/* Reports that a rule is broken at a place below the record that is being written. */
nclaim_status ncl_canonical_say(ncl_canonical *canonical, int rule, const char *message,
                                const ncl_tree *tree, uint32_t node);

#endif
