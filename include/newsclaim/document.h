/* SPDX-License-Identifier: MIT */
/**
 * @file document.h
 * A document: the records of one or more articles, and everything they point to.
 *
 * Add records in any order that suits you; each call copies what you pass. Calls need no check of
 * their own: a failed nclaim_add returns 0, leaves the document as it was and is remembered, and
 * until nclaim_doc_resume every later add, set, read and write fails as well, so that no record is
 * silently attributed to the wrong holder. Ask nclaim_doc_status once at the end.
 */
#ifndef NEWSCLAIM_DOCUMENT_H
#define NEWSCLAIM_DOCUMENT_H

#include "newsclaim/records.h"
#include "newsclaim/report.h"

NCLAIM_BEGIN

/** A document. Opaque; many threads may read it while none changes it. */
typedef struct nclaim_doc nclaim_doc;

/** The head of every document, an nclaim_document: for nclaim_get and nclaim_set. */
#define NCLAIM_SELF (NCLAIM_DOCUMENT * 0x1000000U)

/** The kind of the record that a reference points to; 0 for none. */
#define NCLAIM_KIND(ref) ((ref) >> 24)

/* What nclaim_get returns, as the struct that it is: a cast that both languages like. */
#ifdef __cplusplus
#define NCLAIM_AS(type, record) (static_cast<const type *>(record))
#else
#define NCLAIM_AS(type, record) ((const type *)(record))

/** A list of references in place: `.sources = NCLAIM_REFS(mayor, deputy)`. C only, like the next
 * ones; the list lives as long as the block it is written in. */
#define NCLAIM_REFS(...)                                                                           \
    {                                                                                              \
        (const nclaim_ref[]){__VA_ARGS__},                                                         \
            sizeof((const nclaim_ref[]){__VA_ARGS__}) / sizeof(nclaim_ref)                         \
    }

/** A list of strings in place: `.aliases = NCLAIM_STRINGS("the mayor", "Ms. Weber")`. */
#define NCLAIM_STRINGS(...)                                                                        \
    {                                                                                              \
        (const char *const[]){__VA_ARGS__},                                                        \
            sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *)                      \
    }

/** Words of the text whose place is not known yet: `.content = NCLAIM_WORDS("We are ready")`. In
 * several pieces: `NCLAIM_LIST(nclaim_span, {.exact = "We are"}, {.exact = "ready"})`. */
#define NCLAIM_WORDS(words)                                                                        \
    { &(const nclaim_span){.exact = (words)}, 1 }

/** A place in code points from 0, `to` not included: `.anchor = NCLAIM_AT(120, 134)`. */
#define NCLAIM_AT(from, to)                                                                        \
    { &(const nclaim_span){.start = (from), .end = (to)}, 1 }

/** A list of values in place: `.roles = NCLAIM_LIST(nclaim_role, {.title = "mayor"})`. */
#define NCLAIM_LIST(type, ...)                                                                     \
    { (const type[]){__VA_ARGS__}, sizeof((const type[]){__VA_ARGS__}) / sizeof(type) }
#endif

/**
 * A new, empty document; NULL when out of memory. `allocator` NULL: malloc; `limits` NULL: the
 * defaults; both are copied. Free it with nclaim_doc_free.
 */
NCLAIM_API nclaim_doc *nclaim_doc_new(const nclaim_allocator *allocator,
                                      const nclaim_limits *limits);

/** Frees a document and all it lent. NULL is allowed. */
NCLAIM_API void nclaim_doc_free(nclaim_doc *doc);

/** Empties a document and keeps its memory for the next; what it lent is gone. NULL is allowed. */
NCLAIM_API void nclaim_doc_clear(nclaim_doc *doc);

/**
 * What the first failed add, set or refer since nclaim_doc_new, _clear or _resume came to;
 * NCLAIM_OK: none failed. Where `finding` is not NULL, it tells the kind, field and value;
 * its strings are borrowed from the document until the next call that changes it.
 */
NCLAIM_API nclaim_status nclaim_doc_status(const nclaim_doc *doc, nclaim_finding *finding,
                                           size_t size);

/** Forgets the failure: from here on the document works again. */
NCLAIM_API void nclaim_doc_resume(nclaim_doc *doc);

/** Whether nclaim_doc_copy takes a record: 0 leaves it out. */
typedef int (*nclaim_filter)(void *context, const nclaim_doc *doc, nclaim_ref ref);

/**
 * Adds copies of the records of `from` that the filter keeps (NULL: all) to `to`, with their ids;
 * both must not be the same. References to records left out stay unresolved. All or nothing:
 * NCLAIM_DUPLICATE_ID when `to` has an id already. O(n log n).
 */
NCLAIM_API nclaim_status nclaim_doc_copy(nclaim_doc *to, const nclaim_doc *from, nclaim_filter keep,
                                         void *context);

/**
 * Adds a record and returns its reference, or 0. `kind` is NCLAIM_ARTICLE or another; `record`
 * points to the struct of that kind, and `size` is its sizeof. Without an id the record gets one
 * that is unique: a letter for its kind and a number, such as q7. With the id of a reference that
 * nclaim_refer declared, it takes that place. O(size of the record + log n).
 */
NCLAIM_API nclaim_ref nclaim_add(nclaim_doc *doc, uint32_t kind, const void *record, size_t size);

/**
 * Replaces the record of that kind. Its id stays: `record` has the same or none. What nclaim_get
 * lent before stays readable as it was; memory is given back by copying the document. O(size of the
 * record)
 */
NCLAIM_API nclaim_status nclaim_set(nclaim_doc *doc, uint32_t kind, nclaim_ref ref,
                                    const void *record, size_t size);

/**
 * The record, borrowed; `size` is the sizeof of its struct. NULL if the reference is 0, of another
 * kind, of another document as far as that can be told, not filled yet, or if this library is
 * older than the struct. O(1).
 */
NCLAIM_API const void *nclaim_get(const nclaim_doc *doc, uint32_t kind, nclaim_ref ref,
                                  size_t size);

/**
 * A reference to the record of that kind and id, which may be added later; until then it is
 * unresolved, which the validator reports. 0 on failure, also when the id has another kind.
 */
NCLAIM_API nclaim_ref nclaim_refer(nclaim_doc *doc, uint32_t kind, const char *id);

/** The record with that id, of that kind or (0) of any; 0: there is none. O(length of the id). */
NCLAIM_API nclaim_ref nclaim_find(const nclaim_doc *doc, uint32_t kind, const char *id);

/** The id behind a reference, borrowed, also of an unresolved one; NULL: none. O(1). */
NCLAIM_API const char *nclaim_id(const nclaim_doc *doc, nclaim_ref ref);

/** The record of that kind added after `after` (0: the first); 0: that was the last. O(1). */
NCLAIM_API nclaim_ref nclaim_next(const nclaim_doc *doc, uint32_t kind, nclaim_ref after);

/** How many records of that kind there are; 0 for kind: of all kinds. O(1). */
NCLAIM_API size_t nclaim_count(const nclaim_doc *doc, uint32_t kind);

NCLAIM_END

#endif
