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

/**
 * The document as a tree, which you own (cJSON_Delete); NULL when out of memory, or when an add
 * failed before (see nclaim_doc_status). Printed, it is what nclaim_write writes: members of `ext`
 * are raw nodes (cJSON_IsRaw) that hold their text, for cJSON would alter numbers. To look inside
 * of one, parse its valuestring. Names of members are constants of this library. O(n).
 */
NCLAIM_API cJSON *nclaim_to_cjson(const nclaim_doc *doc);

/**
 * Adds the records of a tree to the document as nclaim_read adds those of the text that cJSON
 * prints of it; the tree stays yours and is not changed. Findings have JSON Pointers into the tree
 * and no lines. What cJSON has altered while parsing (numbers beyond 2^53, strings cut at U+0000)
 * cannot be noticed: parse with nclaim_parse_cjson. Holds the text meanwhile: O(n log n).
 */
NCLAIM_API nclaim_status nclaim_from_cjson(nclaim_doc *doc, const cJSON *tree,
                                           const nclaim_read_options *options,
                                           nclaim_report *report);

/**
 * Parses any JSON text strictly into a tree, which you own: the reader of this library checks the
 * bytes (RFC 8259, UTF-8, no duplicate names, no U+0000), then cJSON builds the tree. NULL:
 * refused, with the reasons, lines and columns in `report`, or out of memory. Of `limits`, input,
 * depth, findings and memory count; both may be NULL. O(n log n). cJSON writes the position of an
 * error, of which it has one for the process, whenever it parses: a tool may report a race between
 * threads.
 */
NCLAIM_API cJSON *nclaim_parse_cjson(const char *bytes, size_t size, const nclaim_limits *limits,
                                     nclaim_report *report);

NCLAIM_END

#endif
