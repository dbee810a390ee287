/* SPDX-License-Identifier: MIT */
/**
 * @file cjson.h
 * The bridge to cJSON: documents as trees, and strict bytes as trees. The only header that names
 * cJSON; not part of newsclaim.h, so that a program without cJSON can still use that.
 *
 * cJSON allocates with its own process-wide functions, not with those of a document.
 */
#ifndef NEWSCLAIM_CJSON_H
#define NEWSCLAIM_CJSON_H

#include "newsclaim/serialize.h"

#include <cjson/cJSON.h>

NCLAIM_BEGIN

/** The document as a tree, which you own (cJSON_Delete); NULL when out of memory, or when an add
 * failed before (see nclaim_doc_status). Numbers of `ext` are kept as their text. O(n). */
NCLAIM_API cJSON *nclaim_to_cjson(const nclaim_doc *doc);

/**
 * Adds the records of a tree to the document, like nclaim_read; the tree stays yours and is not
 * changed. Findings have JSON Pointers into the tree. What cJSON has altered while parsing
 * (numbers beyond 2^53, strings cut at U+0000) cannot be noticed: parse with nclaim_parse_cjson.
 */
NCLAIM_API nclaim_status nclaim_from_cjson(nclaim_doc *doc, const cJSON *tree,
                                           const nclaim_read_options *options,
                                           nclaim_report *report);

/**
 * Parses any JSON text strictly into a tree, which you own: the reader of this library checks the
 * bytes (RFC 8259, UTF-8, no duplicate names, no U+0000, limits), then cJSON builds the tree.
 * NULL: refused, with the reasons in `report`, or out of memory. `limits` and `report` may be NULL.
 */
NCLAIM_API cJSON *nclaim_parse_cjson(const char *bytes, size_t size, const nclaim_limits *limits,
                                     nclaim_report *report);

NCLAIM_END

#endif
