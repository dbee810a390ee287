/* SPDX-License-Identifier: MIT */
/* What the layers above ask of a document beyond the public functions. */
#ifndef NCL_DOCUMENT_DOCUMENT_H
#define NCL_DOCUMENT_DOCUMENT_H

#include "base/memory.h"
#include "model/model.h"
#include "newsclaim/document.h"

/* The record behind a reference of any kind, or NULL: unresolved, or none of this document. */
const void *ncl_doc_record(const nclaim_doc *doc, nclaim_ref ref);

/* The place of a record among those of its kind, from 0, in the order they were added. */
uint32_t ncl_doc_position(const nclaim_doc *doc, nclaim_ref ref);

/* Pushes the references (nclaim_ref) of the records of a kind, in the order of the bytes of their
 * ids; false: out of memory. O(n log n) for n ids of bounded length. */
bool ncl_doc_by_id(const nclaim_doc *doc, uint32_t kind, ncl_stack *refs);

/* Upper bound of (ref & 0xffffff) over all references of the document, unresolved ones too: the
 * size of a table indexed by it. */
uint32_t ncl_doc_slots(const nclaim_doc *doc);

/* The limits with the defaults filled in, and the allocator. */
const nclaim_limits *ncl_doc_limits(const nclaim_doc *doc);
const nclaim_allocator *ncl_doc_allocator(const nclaim_doc *doc);

/* Fills in the defaults where there is no document. */
void ncl_limits_fill(nclaim_limits *limits);

/* Whether any string holds a character that S01 or S02 may object to (NCL_TEXT_UNUSUAL). */
bool ncl_doc_is_unusual(const nclaim_doc *doc);

#endif
