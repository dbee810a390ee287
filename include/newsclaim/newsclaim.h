/* SPDX-License-Identifier: MIT */
/**
 * @file newsclaim.h
 * Who said what, on whose word, with which figures, and where exactly the article says so.
 *
 *     nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
 *     nclaim_ref mayor = nclaim_add_actor(doc, &(nclaim_actor){.name = "Jo Weber"});
 *     nclaim_ref quote = nclaim_add_quote(doc, &(nclaim_quote){.sources = NCLAIM_REFS(mayor),
 *         .mode = NCLAIM_MODE_DIRECT, .content = NCLAIM_WORDS("The bridge is safe.")});
 *     nclaim_add_claim(doc, &(nclaim_claim){.quote = quote, .text = "The bridge is safe."});
 *     nclaim_validate(doc, "core", NULL, report);
 *     nclaim_write(doc, "json", NULL, &sink, report);
 *
 * The headers in reading order:
 */
#ifndef NEWSCLAIM_NEWSCLAIM_H
#define NEWSCLAIM_NEWSCLAIM_H

#include "newsclaim/base.h"      /* version, status codes, allocators, limits; what always holds */
#include "newsclaim/derive.h"    /* chains, bounds, the sentence of a claim */
#include "newsclaim/describe.h"  /* the model at run time, for bindings */
#include "newsclaim/document.h"  /* add, set, get, find, iterate */
#include "newsclaim/records.h"   /* the model: articles, actors, quotes, quantities, claims ... */
#include "newsclaim/report.h"    /* findings */
#include "newsclaim/serialize.h" /* read, write, digest */
#include "newsclaim/sink.h"      /* where bytes go */
#include "newsclaim/typed.h"     /* the same with the type of each record */
#include "newsclaim/validate.h"  /* rules and profiles */

#endif
