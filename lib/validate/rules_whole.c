/* SPDX-License-Identifier: MIT */
/* Rules over the whole document that need no graph: M04, M26, M27, R09. */
#include "validate/judge.h"

/* ---- M04 ---- */

/* Where a quote begins, from 1; 0 where it is not located, which counts as before everything. */
static uint64_t start_of(const nclaim_quote *quote) {
    const nclaim_span_list *content = &quote->content;
    return content->count > 0 && content->items[0].end != 0 ? 1 + (uint64_t)content->items[0].start
                                                            : 0;
}

static uint64_t source_key(const ncl_judge *judge, const nclaim_quote *quote, nclaim_ref source) {
    nclaim_ref article = ncl_judge_article(judge, quote->article);
    return (uint64_t)ncl_slot(article) << 32 | source;
}

static void add_sources(ncl_judge *judge) {
    judge->pair_count = 0;
    for (nclaim_ref ref = 0; (ref = nclaim_next(judge->doc, NCLAIM_QUOTE, ref)) != 0;) {
        const nclaim_quote *quote = ncl_doc_record(judge->doc, ref);
        for (size_t i = 0; i < quote->sources.count; i++) {
            (void)ncl_judge_pair(judge, source_key(judge, quote, quote->sources.items[i]),
                                 start_of(quote));
        }
    }
    ncl_pairs_sort(judge->pairs, judge->pair_count);
}

/* Whether another quote of the source stands before; the quote itself is among the pairs. */
static bool has_earlier(const ncl_judge *judge, const nclaim_quote *quote, nclaim_ref source) {
    uint64_t key = source_key(judge, quote, source);
    uint32_t first = ncl_pairs_find(judge->pairs, judge->pair_count, key);
    if (start_of(quote) != 0) {
        return judge->pairs[first].second < start_of(quote);
    }
    return first + 1 < judge->pair_count && judge->pairs[first + 1].first == key;
}

/* Something that is missed may be there, but by a reference to nothing: that is the fault. */
static bool is_told(ncl_judge *judge, uint32_t kind) {
    if (judge->missing[kind] == 0) {
        return false;
    }
    ncl_blame_fold(judge, judge->first_missing[kind]);
    return true;
}

static void m04(ncl_judge *judge, nclaim_ref ref, const nclaim_quote *quote) {
    for (size_t i = 0; i < quote->sources.count; i++) {
        if (ncl_doc_record(judge->doc, quote->sources.items[i]) == NULL ||
            has_earlier(judge, quote, quote->sources.items[i])) {
            return;
        }
    }
    if (is_told(judge, NCLAIM_ACTOR) || is_told(judge, NCLAIM_ARTICLE)) {
        return;
    }
    ncl_judge_say(judge,
                  &(ncl_fault){.rule = NCL_RULE_M04,
                               .record = ref,
                               .path = {{NCL_AT(quote, resolution), 0}},
                               .with = {NCL_AT(quote, sources)},
                               .message = "the source is inherited, but no quote before has it"});
}

void ncl_judge_inherited(ncl_judge *judge) {
    if ((judge->has & NCL_HAS_INHERITED) == 0 || !ncl_runs(judge, NCL_RULE_M04)) {
        return;
    }
    add_sources(judge);
    for (nclaim_ref ref = 0;
         judge->status == NCLAIM_OK && (ref = nclaim_next(judge->doc, NCLAIM_QUOTE, ref)) != 0;) {
        const nclaim_quote *quote = ncl_doc_record(judge->doc, ref);
        if (quote->resolution == NCLAIM_RESOLUTION_INHERITED && quote->sources.count > 0) {
            m04(judge, ref, quote);
        }
    }
}

/* ---- M26, M27 ---- */

static void mark_ends(ncl_judge *judge, const nclaim_relation *relation) {
    if (relation->type == NCLAIM_RELATION_RETRACTS && relation->to != 0) {
        ncl_trace_of(judge, relation->to)->marks |= NCL_MARK_RETRACTED;
    }
    if (relation->holder != 0) {
        return;
    }
    if (relation->type == NCLAIM_RELATION_DISPUTES ||
        relation->type == NCLAIM_RELATION_CONTRADICTS) {
        ncl_trace_of(judge, relation->to)->marks |= NCL_MARK_OPPOSED;
    }
    if (relation->type == NCLAIM_RELATION_CONTRADICTS) {
        ncl_trace_of(judge, relation->from)->marks |= NCL_MARK_OPPOSED;
    }
}

static void mark_all(ncl_judge *judge) {
    nclaim_ref ref = 0;
    while ((ref = nclaim_next(judge->doc, NCLAIM_RELATION, ref)) != 0) {
        mark_ends(judge, ncl_doc_record(judge->doc, ref));
    }
    while ((ref = nclaim_next(judge->doc, NCLAIM_CLAIM, ref)) != 0) {
        const nclaim_claim *claim = ncl_doc_record(judge->doc, ref);
        if ((ncl_trace_of(judge, ref)->marks & NCL_MARK_OPPOSED) != 0 && claim->quote != 0) {
            ncl_trace_of(judge, claim->quote)->marks |= NCL_MARK_OPPOSED;
        }
    }
}

static void m26(ncl_judge *judge, nclaim_ref ref) {
    const nclaim_article *article = ncl_doc_record(judge->doc, ref);
    if (article->status == NCLAIM_PUB_CANCELED && article->links.count == 0 &&
        (ncl_trace_of(judge, ref)->marks & NCL_MARK_RETRACTED) == 0 &&
        !is_told(judge, NCLAIM_ARTICLE)) {
        ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M26,
                                          .record = ref,
                                          .path = {{NCL_AT(article, status), 0}},
                                          .message = "status is canceled, but nothing says why"});
    }
}

/* Without claims there is nothing that could be disputed. */
static void m27(ncl_judge *judge, nclaim_ref ref) {
    const nclaim_quote *quote = ncl_doc_record(judge->doc, ref);
    uint32_t marks = ncl_trace_of(judge, ref)->marks;
    if (quote->stance == NCLAIM_STANCE_REJECTED && (marks & NCL_MARK_CLAIMED) != 0 &&
        (marks & NCL_MARK_OPPOSED) == 0) {
        ncl_judge_say(
            judge, &(ncl_fault){.rule = NCL_RULE_M27,
                                .record = ref,
                                .path = {{NCL_AT(quote, stance), 0}},
                                .message = "stance is rejected, but the author disputes nothing"});
    }
}

void ncl_judge_opposed(ncl_judge *judge) {
    nclaim_ref ref = 0;
    if ((judge->has & (NCL_HAS_REJECTED | NCL_HAS_CANCELED)) == 0) {
        return;
    }
    mark_all(judge);
    while ((ref = nclaim_next(judge->doc, NCLAIM_ARTICLE, ref)) != 0) {
        m26(judge, ref);
    }
    while ((ref = nclaim_next(judge->doc, NCLAIM_QUOTE, ref)) != 0) {
        m27(judge, ref);
    }
}

/* ---- R09 ---- */

static bool has_place(const void *record, uint32_t kind) {
    switch (kind) {
    case NCLAIM_ACTOR:
        return ((const nclaim_actor *)record)->mentions.count > 0;
    case NCLAIM_QUANTITY:
        return ((const nclaim_quantity *)record)->anchor.count > 0;
    default:
        return ((const nclaim_time *)record)->anchor.count > 0;
    }
}

/* A reference to a record that is missing may have meant this one. */
static void unused(ncl_judge *judge, nclaim_ref ref, uint32_t kind) {
    if (judge->missing[kind] > 0 && judge->first_missing[kind] != 0) {
        judge->missing[kind]--;
        ncl_blame_fold(judge, judge->first_missing[kind]);
        return;
    }
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_R09,
                                      .record = ref,
                                      .message = "no record refers to this %",
                                      .words = {ncl_types[kind].name}});
}

static void r09(ncl_judge *judge, uint32_t kind) {
    for (nclaim_ref ref = 0; (ref = nclaim_next(judge->doc, kind, ref)) != 0;) {
        if ((ncl_trace_of(judge, ref)->marks & NCL_MARK_USED) == 0 &&
            !has_place(ncl_doc_record(judge->doc, ref), kind)) {
            unused(judge, ref, kind);
        }
    }
}

void ncl_judge_unused(ncl_judge *judge) {
    if (ncl_runs(judge, NCL_RULE_R09)) {
        r09(judge, NCLAIM_ACTOR);
        r09(judge, NCLAIM_QUANTITY);
        r09(judge, NCLAIM_TIME);
    }
}
