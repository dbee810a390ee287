/* SPDX-License-Identifier: MIT */
#include "document/chain.h"

#include "newsclaim/derive.h"

const nclaim_claim *ncl_claim(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_KIND(ref) == NCLAIM_CLAIM ? ncl_doc_record(doc, ref) : NULL;
}

const nclaim_quote *ncl_quote(const nclaim_doc *doc, nclaim_ref ref) {
    return NCLAIM_KIND(ref) == NCLAIM_QUOTE ? ncl_doc_record(doc, ref) : NULL;
}

nclaim_ref ncl_chain_outer(const nclaim_doc *doc, nclaim_ref quote) {
    const nclaim_quote *record = ncl_quote(doc, quote);
    return record == NULL ? 0 : record->parent;
}

nclaim_status ncl_chain_length(const nclaim_doc *doc, nclaim_ref quote, size_t *length) {
    /* No chain without a cycle is longer than all quotes and an unresolved one behind them, so a
     * generous limit does not make a cycle expensive. */
    size_t most = nclaim_count(doc, NCLAIM_QUOTE) + 1;
    size_t count = 0;
    if (most > ncl_doc_limits(doc)->chain) {
        most = ncl_doc_limits(doc)->chain;
    }
    *length = 0;
    for (; quote != 0; quote = ncl_chain_outer(doc, quote)) {
        if (count == most) {
            return NCLAIM_LIMIT;
        }
        count++;
    }
    *length = count;
    return NCLAIM_OK;
}

bool ncl_claim_has_voice(const nclaim_claim *claim) {
    return claim->quote != 0 || claim->article != 0 || claim->anchor.count > 0;
}

nclaim_status nclaim_chain(const nclaim_doc *doc, nclaim_ref claim_or_quote, nclaim_ref *quotes,
                           size_t capacity, size_t *count) {
    nclaim_ref quote = claim_or_quote;
    nclaim_status status = NCLAIM_OK;
    if (count == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    *count = 0;
    if (doc == NULL || (quotes == NULL && capacity > 0)) {
        return NCLAIM_BAD_ARGUMENT;
    }
    if (ncl_claim(doc, claim_or_quote) != NULL) {
        quote = ncl_claim(doc, claim_or_quote)->quote;
    } else if (ncl_quote(doc, claim_or_quote) == NULL) {
        return NCLAIM_BAD_REFERENCE;
    }
    status = ncl_chain_length(doc, quote, count);
    for (size_t i = 0; i < *count && i < capacity; i++) {
        quotes[i] = quote;
        quote = ncl_chain_outer(doc, quote);
    }
    return status;
}

/* What the voice outside of a quote holds of what the voice inside holds. */
static nclaim_holding outward(const nclaim_quote *quote, nclaim_holding inside) {
    nclaim_holding held = {0, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0};
    uint32_t stance = quote == NULL ? 0 : quote->stance;
    if (stance == NCLAIM_STANCE_ENDORSED) {
        held.certainty = inside.certainty;
        held.polarity = inside.polarity;
    } else if (stance == NCLAIM_STANCE_DISTANCED) {
        held.distanced = 1;
    } else if (stance == NCLAIM_STANCE_REJECTED && inside.polarity == NCLAIM_POLARITY_POSITIVE) {
        held.certainty = NCLAIM_CERTAINTY_CERTAIN;
        held.polarity = NCLAIM_POLARITY_NEGATIVE;
    } else if (stance == NCLAIM_STANCE_REJECTED && inside.polarity == NCLAIM_POLARITY_NEGATIVE) {
        held.certainty = NCLAIM_CERTAINTY_CERTAIN;
        held.polarity = NCLAIM_POLARITY_POSITIVE;
    }
    return held;
}

/* What is told of the sources of a quote. Of one that is said not to have happened ("she never said
 * that ...") nothing follows for them, while the stance of who tells it is still about the content:
 * "she concealed that the bridge is unsafe" endorses that it is. */
static nclaim_holding told(const nclaim_quote *quote, nclaim_ref ref, nclaim_holding held) {
    held.quote = ref;
    if (quote != NULL && quote->polarity == NCLAIM_POLARITY_NEGATIVE) {
        held.certainty = NCLAIM_CERTAINTY_UNKNOWN;
        held.polarity = NCLAIM_POLARITY_UNKNOWN;
    }
    return held;
}

static void fill(const nclaim_doc *doc, const nclaim_claim *claim, nclaim_holding *holdings,
                 size_t count) {
    nclaim_holding held = {0, claim->certainty, claim->polarity, 0};
    nclaim_ref ref = claim->quote;
    for (size_t i = 0; i < count; i++) {
        const nclaim_quote *quote = ncl_quote(doc, ref);
        holdings[i] = told(quote, ref, held);
        held = outward(quote, held);
        ref = ncl_chain_outer(doc, ref);
    }
}

nclaim_status nclaim_factuality(const nclaim_doc *doc, nclaim_ref claim, nclaim_holding *holdings,
                                size_t capacity, size_t *count) {
    const nclaim_claim *record = NULL;
    nclaim_status status = NCLAIM_OK;
    if (count == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    *count = 0;
    if (doc == NULL || (holdings == NULL && capacity > 0)) {
        return NCLAIM_BAD_ARGUMENT;
    }
    record = ncl_claim(doc, claim);
    if (record == NULL) {
        return NCLAIM_BAD_REFERENCE;
    }
    status = ncl_chain_length(doc, record->quote, count);
    if (status != NCLAIM_OK) {
        return status;
    }
    *count += ncl_claim_has_voice(record) ? 1 : 0;
    fill(doc, record, holdings, *count < capacity ? *count : capacity);
    return NCLAIM_OK;
}
