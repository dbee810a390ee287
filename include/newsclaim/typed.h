/* SPDX-License-Identifier: MIT */
/**
 * @file typed.h
 * The functions of document.h with the type of each record: one line each, so
 * that the compiler sees a wrong record. Bindings do not need them.
 */
/* Printed from lib/model/model.def; change that and run the target `regenerate`. */
#ifndef NEWSCLAIM_TYPED_H
#define NEWSCLAIM_TYPED_H

#include "newsclaim/document.h"

NCLAIM_BEGIN

/** nclaim_set for a record of kind document. */
static inline nclaim_status nclaim_set_document(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_document *document) {
    return nclaim_set(doc, NCLAIM_DOCUMENT, ref, document, sizeof *document);
}

/** nclaim_get for a record of kind document. */
static inline const nclaim_document *nclaim_get_document(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_document, nclaim_get(doc, NCLAIM_DOCUMENT, ref, sizeof(nclaim_document)));
}

/** nclaim_add for a record of kind article. */
static inline nclaim_ref nclaim_add_article(nclaim_doc *doc, const nclaim_article *article) {
    return nclaim_add(doc, NCLAIM_ARTICLE, article, sizeof *article);
}

/** nclaim_set for a record of kind article. */
static inline nclaim_status nclaim_set_article(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_article *article) {
    return nclaim_set(doc, NCLAIM_ARTICLE, ref, article, sizeof *article);
}

/** nclaim_get for a record of kind article. */
static inline const nclaim_article *nclaim_get_article(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_article, nclaim_get(doc, NCLAIM_ARTICLE, ref, sizeof(nclaim_article)));
}

/** nclaim_add for a record of kind actor. */
static inline nclaim_ref nclaim_add_actor(nclaim_doc *doc, const nclaim_actor *actor) {
    return nclaim_add(doc, NCLAIM_ACTOR, actor, sizeof *actor);
}

/** nclaim_set for a record of kind actor. */
static inline nclaim_status nclaim_set_actor(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_actor *actor) {
    return nclaim_set(doc, NCLAIM_ACTOR, ref, actor, sizeof *actor);
}

/** nclaim_get for a record of kind actor. */
static inline const nclaim_actor *nclaim_get_actor(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_actor, nclaim_get(doc, NCLAIM_ACTOR, ref, sizeof(nclaim_actor)));
}

/** nclaim_add for a record of kind quote. */
static inline nclaim_ref nclaim_add_quote(nclaim_doc *doc, const nclaim_quote *quote) {
    return nclaim_add(doc, NCLAIM_QUOTE, quote, sizeof *quote);
}

/** nclaim_set for a record of kind quote. */
static inline nclaim_status nclaim_set_quote(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_quote *quote) {
    return nclaim_set(doc, NCLAIM_QUOTE, ref, quote, sizeof *quote);
}

/** nclaim_get for a record of kind quote. */
static inline const nclaim_quote *nclaim_get_quote(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_quote, nclaim_get(doc, NCLAIM_QUOTE, ref, sizeof(nclaim_quote)));
}

/** nclaim_add for a record of kind quantity. */
static inline nclaim_ref nclaim_add_quantity(nclaim_doc *doc, const nclaim_quantity *quantity) {
    return nclaim_add(doc, NCLAIM_QUANTITY, quantity, sizeof *quantity);
}

/** nclaim_set for a record of kind quantity. */
static inline nclaim_status nclaim_set_quantity(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_quantity *quantity) {
    return nclaim_set(doc, NCLAIM_QUANTITY, ref, quantity, sizeof *quantity);
}

/** nclaim_get for a record of kind quantity. */
static inline const nclaim_quantity *nclaim_get_quantity(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_quantity, nclaim_get(doc, NCLAIM_QUANTITY, ref, sizeof(nclaim_quantity)));
}

/** nclaim_add for a record of kind time. */
static inline nclaim_ref nclaim_add_time(nclaim_doc *doc, const nclaim_time *time) {
    return nclaim_add(doc, NCLAIM_TIME, time, sizeof *time);
}

/** nclaim_set for a record of kind time. */
static inline nclaim_status nclaim_set_time(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_time *time) {
    return nclaim_set(doc, NCLAIM_TIME, ref, time, sizeof *time);
}

/** nclaim_get for a record of kind time. */
static inline const nclaim_time *nclaim_get_time(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_time, nclaim_get(doc, NCLAIM_TIME, ref, sizeof(nclaim_time)));
}

/** nclaim_add for a record of kind claim. */
static inline nclaim_ref nclaim_add_claim(nclaim_doc *doc, const nclaim_claim *claim) {
    return nclaim_add(doc, NCLAIM_CLAIM, claim, sizeof *claim);
}

/** nclaim_set for a record of kind claim. */
static inline nclaim_status nclaim_set_claim(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_claim *claim) {
    return nclaim_set(doc, NCLAIM_CLAIM, ref, claim, sizeof *claim);
}

/** nclaim_get for a record of kind claim. */
static inline const nclaim_claim *nclaim_get_claim(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_claim, nclaim_get(doc, NCLAIM_CLAIM, ref, sizeof(nclaim_claim)));
}

/** nclaim_add for a record of kind relation. */
static inline nclaim_ref nclaim_add_relation(nclaim_doc *doc, const nclaim_relation *relation) {
    return nclaim_add(doc, NCLAIM_RELATION, relation, sizeof *relation);
}

/** nclaim_set for a record of kind relation. */
static inline nclaim_status nclaim_set_relation(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_relation *relation) {
    return nclaim_set(doc, NCLAIM_RELATION, ref, relation, sizeof *relation);
}

/** nclaim_get for a record of kind relation. */
static inline const nclaim_relation *nclaim_get_relation(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_relation, nclaim_get(doc, NCLAIM_RELATION, ref, sizeof(nclaim_relation)));
}

/** nclaim_add for a record of kind review. */
static inline nclaim_ref nclaim_add_review(nclaim_doc *doc, const nclaim_review *review) {
    return nclaim_add(doc, NCLAIM_REVIEW, review, sizeof *review);
}

/** nclaim_set for a record of kind review. */
static inline nclaim_status nclaim_set_review(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_review *review) {
    return nclaim_set(doc, NCLAIM_REVIEW, ref, review, sizeof *review);
}

/** nclaim_get for a record of kind review. */
static inline const nclaim_review *nclaim_get_review(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_review, nclaim_get(doc, NCLAIM_REVIEW, ref, sizeof(nclaim_review)));
}

/** nclaim_add for a record of kind producer. */
static inline nclaim_ref nclaim_add_producer(nclaim_doc *doc, const nclaim_producer *producer) {
    return nclaim_add(doc, NCLAIM_PRODUCER, producer, sizeof *producer);
}

/** nclaim_set for a record of kind producer. */
static inline nclaim_status nclaim_set_producer(nclaim_doc *doc, nclaim_ref ref,
        const nclaim_producer *producer) {
    return nclaim_set(doc, NCLAIM_PRODUCER, ref, producer, sizeof *producer);
}

/** nclaim_get for a record of kind producer. */
static inline const nclaim_producer *nclaim_get_producer(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_AS(nclaim_producer, nclaim_get(doc, NCLAIM_PRODUCER, ref, sizeof(nclaim_producer)));
}

NCLAIM_END

#endif
