/* SPDX-License-Identifier: MIT */
/**
 * @file derive.h
 * What follows from the records: the chain behind a claim, who holds it how surely, what a quantity
 * bounds, and the sentence that says it all.
 */
#ifndef NEWSCLAIM_DERIVE_H
#define NEWSCLAIM_DERIVE_H

#include "newsclaim/document.h"

NCLAIM_BEGIN

/**
 * The quotes through which a claim or quote comes to the reader, innermost first; the author stands
 * behind the last and is not listed. Writes at most `capacity` references and sets *count to the
 * length of the chain, 0 for a claim in the voice of the article. An unresolved quote is listed and
 * ends the chain. NCLAIM_LIMIT, and a count of 0, when the chain is a cycle or longer than the
 * limit. `quotes` may be NULL if `capacity` is 0. O(length).
 */
NCLAIM_API nclaim_status nclaim_chain(const nclaim_doc *doc, nclaim_ref claim_or_quote,
                                      nclaim_ref *quotes, size_t capacity, size_t *count);

/** How sure one voice of a chain is of a claim. */
typedef struct nclaim_holding {
    nclaim_ref quote;   /**< the quote whose sources hold it; 0: the author */
    uint32_t certainty; /**< NCLAIM_CERTAINTY_... */
    uint32_t polarity;  /**< NCLAIM_POLARITY_... */
    uint32_t distanced; /**< 1: the reporting voice distances itself */
} nclaim_holding;

/**
 * Who holds a claim and how surely, innermost first, the author last; nobody for an imported claim,
 * which has neither quote nor article nor anchor. The innermost voice holds it as the claim says,
 * and what that leaves out stays 0. Going outward, a report with neutral stance or none makes it
 * unknown, an endorsing one hands it on, a distanced one makes it unknown and sets `distanced`, a
 * rejecting one is certain of the opposite, as far as there is one. Of sources that are said not to
 * have uttered it (`polarity` of the quote) nothing is known, whatever the stance of who says so.
 * Writes at most `capacity` entries and sets *count to their number; `holdings` may be NULL if
 * `capacity` is 0. Errors are those of nclaim_chain. O(length).
 */
NCLAIM_API nclaim_status nclaim_factuality(const nclaim_doc *doc, nclaim_ref claim,
                                           nclaim_holding *holdings, size_t capacity,
                                           size_t *count);

enum { NCLAIM_BOUND_SIZE = 96 };

/** The interval that a quantity states, exact; an empty bound is infinite. */
typedef struct nclaim_bounds {
    char low[NCLAIM_BOUND_SIZE];  /**< a decimal or fraction */
    char high[NCLAIM_BOUND_SIZE]; /**< a decimal or fraction */
    uint32_t low_closed;          /**< 1: `low` itself belongs to it */
    uint32_t high_closed;         /**< 1: `high` itself belongs to it */
    uint32_t soft;                /**< 1: the bounds are those of an approximation */
    uint32_t reserved;
} nclaim_bounds;

/**
 * Computes the bounds of a quantity; `size` is sizeof *bounds. Without a comparator the number
 * stands for itself; an unknown one, like an indefinite quantity, bounds nothing. An approximation
 * reaches half a unit of its last significant digit to both sides, or, with `side`, to that one,
 * and includes the number itself; without `digits`, zeros at the end of a whole number count as
 * rounded; the unit of a fraction n/d is 1/d. NCLAIM_BAD_RECORD when the value is no number,
 * `digits` are beyond reason, or a range has no end or ends below its start.
 */
NCLAIM_API nclaim_status nclaim_quantity_bounds(const nclaim_doc *doc, nclaim_ref quantity,
                                                nclaim_bounds *bounds, size_t size);

/**
 * The claim with its chain as an English sentence: "The author reports that Russian media report
 * that Putin said that ...". The words of the claim come last: as a clause if they are known to be
 * English (`lang` of the claim, or else of its article), else after a colon. A claim of the author
 * has an anchor or an article; of one without these and without a quote it is said that "it is
 * claimed". Writes at most `size` bytes with the NUL to `text`, cut at a
 * character, and returns the length of the whole without it; `text` may be NULL if `size` is 0.
 * 0: no claim, or its chain has no end within the limit. O(length of the chain and the words).
 */
NCLAIM_API size_t nclaim_claim_say(const nclaim_doc *doc, nclaim_ref claim, char *text,
                                   size_t size);

NCLAIM_END

#endif
