/* SPDX-License-Identifier: MIT */
/* Takes over a record of the caller: checks it and copies everything that it points to. */
#ifndef NCL_DOCUMENT_COPY_H
#define NCL_DOCUMENT_COPY_H

#include "document/store.h"

/* Where a copy failed, for the caller of add. */
typedef struct ncl_copy_fault {
    const nclaim_field *field;
    const char *value; /* of the caller; may be NULL, may not be UTF-8 */
    uint32_t number;
} ncl_copy_fault;

/* Copies the struct `record` of `size` bytes, which may be shorter or longer than the type, into
 * the arena of the document. On failure the arena holds garbage: rewind it. References are checked
 * against the slots of the document. O(size of all it points to). */
nclaim_status ncl_copy_record(nclaim_doc *doc, const nclaim_type *type, const void *record,
                              size_t size, void **copy, ncl_copy_fault *fault);

/* Traits of text (NCL_TEXT_...) go to the document. NCLAIM_BAD_TEXT or NCLAIM_LIMIT. */
nclaim_status ncl_check_text(nclaim_doc *doc, const char *text, size_t length);

#endif
