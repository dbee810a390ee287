/* SPDX-License-Identifier: MIT */
/* The one path from a claim to the reader: claim.quote, quote.parent, ..., the author. */
#ifndef NCL_DOCUMENT_CHAIN_H
#define NCL_DOCUMENT_CHAIN_H

#include "document/document.h"

/* The record behind a reference of that kind, or NULL: of another kind, unresolved, or none. */
const nclaim_claim *ncl_claim(const nclaim_doc *doc, nclaim_ref ref);
const nclaim_quote *ncl_quote(const nclaim_doc *doc, nclaim_ref ref);

/* The quote that this one comes from; 0: the author reports it, or it is unresolved. */
nclaim_ref ncl_chain_outer(const nclaim_doc *doc, nclaim_ref quote);

/* Quotes from `quote` outward, itself included, and an unresolved one at the end as well; 0 for
 * reference 0. NCLAIM_LIMIT for a cycle or more than limits->chain. O(length) */
nclaim_status ncl_chain_length(const nclaim_doc *doc, nclaim_ref quote, size_t *length);

/* Whether somebody is known to say it: a quote, or the article that it is from. What is imported
 * with neither has no voice, and above all not that of an author. */
bool ncl_claim_has_voice(const nclaim_claim *claim);

#endif
