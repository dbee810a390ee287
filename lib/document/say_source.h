/* SPDX-License-Identifier: MIT */
/* Whose words a quote holds, as the subject of an English sentence. */
#ifndef NCL_DOCUMENT_SAY_SOURCE_H
#define NCL_DOCUMENT_SAY_SOURCE_H

#include "document/document.h"
#include "document/prose.h"

/* "Jo Weber and two residents", "Jo Weber or the council" where it is ambiguous. O(length) */
void ncl_put_sources(ncl_prose *prose, const nclaim_doc *doc, const nclaim_quote *quote);

/* Whether a verb after them is in the plural. */
bool ncl_sources_are_many(const nclaim_doc *doc, const nclaim_quote *quote);

/* Whether the first of them is a human being. */
bool ncl_source_is_person(const nclaim_doc *doc, const nclaim_quote *quote);

#endif
