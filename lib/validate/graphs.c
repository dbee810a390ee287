/* SPDX-License-Identifier: MIT */
/* R03, R04, R05: what must not lead back to itself. Iterative, so that depth costs no stack. */
#include "validate/judge.h"

/* ---- R03: each quote has one parent at most ---- */

static const uint32_t walking = UINT32_MAX;

static nclaim_ref parent_of(const ncl_judge *judge, nclaim_ref ref) {
    const nclaim_quote *quote = ncl_resolve(judge, NCLAIM_QUOTE, ref);
    nclaim_ref parent = quote == NULL ? 0 : quote->parent;
    return ncl_resolve(judge, NCLAIM_QUOTE, parent) == NULL ? 0 : parent;
}

static void endless(ncl_judge *judge, nclaim_ref ref, const char *message) {
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_R03,
                                      .record = ref,
                                      .path = {{NCL_AT(quote, parent), 0}},
                                      .message = message,
                                      .words = {ncl_judge_id(judge, ref)}});
}

/* Gives the quote and all outward of it their length of chain, in `link`. Each is walked once. */
static void measure(ncl_judge *judge, nclaim_ref start, uint32_t most) {
    uint32_t steps = 0;
    uint32_t depth = 0;
    nclaim_ref at = start;
    for (; at != 0 && ncl_trace_of(judge, at)->link == 0; at = parent_of(judge, at)) {
        ncl_trace_of(judge, at)->link = walking;
        steps++;
    }
    if (at != 0 && ncl_trace_of(judge, at)->link == walking) {
        endless(judge, at, "the chain of # leads back to it");
    } else if (at != 0) {
        depth = ncl_trace_of(judge, at)->link;
    }
    for (at = start; steps > 0; at = parent_of(judge, at)) {
        ncl_trace_of(judge, at)->link = depth + steps;
        if (depth <= most && depth + steps == most + 1) {
            endless(judge, at, "the chain of # is longer than the limit");
        }
        steps--;
    }
}

void ncl_judge_chains(ncl_judge *judge) {
    uint32_t most = ncl_doc_limits(judge->doc)->chain;
    nclaim_ref ref = 0;
    if ((judge->has & NCL_HAS_PARENT) == 0 || !ncl_runs(judge, NCL_RULE_R03)) {
        return;
    }
    while ((ref = nclaim_next(judge->doc, NCLAIM_QUOTE, ref)) != 0) {
        measure(judge, ref, most);
    }
}

/* ---- R04, R05: edges in `pairs`, from one reference to another and a number that finds it again
 * --- */

static void add_edge(ncl_judge *judge, nclaim_ref from, nclaim_ref to, uint32_t number) {
    if (ncl_doc_record(judge->doc, from) != NULL && ncl_doc_record(judge->doc, to) != NULL) {
        (void)ncl_judge_pair(judge, from, (uint64_t)to << 32 | number);
    }
}

static void add_members(ncl_judge *judge) {
    for (nclaim_ref ref = 0; (ref = nclaim_next(judge->doc, NCLAIM_ACTOR, ref)) != 0;) {
        const nclaim_actor *actor = ncl_doc_record(judge->doc, ref);
        for (size_t i = 0; i < actor->members.count; i++) {
            add_edge(judge, ref, actor->members.items[i], (uint32_t)i + 1);
        }
    }
}

/* A time may count from an utterance, and that has a time in turn. */
static void add_times(ncl_judge *judge) {
    for (nclaim_ref ref = 0; (ref = nclaim_next(judge->doc, NCLAIM_TIME, ref)) != 0;) {
        const nclaim_time *time = ncl_doc_record(judge->doc, ref);
        add_edge(judge, ref, time->ref_id, 0);
    }
    for (nclaim_ref ref = 0; (ref = nclaim_next(judge->doc, NCLAIM_QUOTE, ref)) != 0;) {
        const nclaim_quote *quote = ncl_doc_record(judge->doc, ref);
        add_edge(judge, ref, quote->time, 0);
    }
}

static bool is_lifecycle(uint32_t type) {
    return type == NCLAIM_RELATION_CORRECTS || type == NCLAIM_RELATION_RETRACTS ||
           type == NCLAIM_RELATION_SUPERSEDES;
}

/* What R02 refuses has no place among articles and claims. */
static bool is_proper(const nclaim_relation *relation) {
    uint32_t kind = NCLAIM_KIND(relation->from);
    return kind == NCLAIM_KIND(relation->to) && (kind == NCLAIM_ARTICLE || kind == NCLAIM_CLAIM);
}

static void add_relations(ncl_judge *judge, bool lifecycle) {
    for (nclaim_ref ref = 0; (ref = nclaim_next(judge->doc, NCLAIM_RELATION, ref)) != 0;) {
        const nclaim_relation *relation = ncl_doc_record(judge->doc, ref);
        bool is_meant =
            lifecycle ? is_lifecycle(relation->type) : relation->type == NCLAIM_RELATION_PART_OF;
        if (is_meant && is_proper(relation)) {
            add_edge(judge, relation->from, relation->to, ncl_slot(ref));
        }
    }
}

/* The edge that closes a circle. */
static void circular(ncl_judge *judge, uint32_t rule, const ncl_pair *edge) {
    nclaim_ref from = (nclaim_ref)edge->first;
    nclaim_ref to = (nclaim_ref)(edge->second >> 32);
    uint32_t number = (uint32_t)edge->second;
    ncl_fault fault = {.rule = rule,
                       .record = from,
                       .message = "# leads back to #",
                       .words = {ncl_judge_id(judge, to), ncl_judge_id(judge, from)}};
    switch (NCLAIM_KIND(from)) {
    case NCLAIM_ACTOR:
        fault.path[0].field = NCL_AT(actor, members);
        fault.path[0].item = number;
        break;
    case NCLAIM_TIME:
        fault.path[0].field = NCL_AT(time, ref_id);
        break;
    case NCLAIM_QUOTE:
        fault.path[0].field = NCL_AT(quote, time);
        break;
    default:
        break;
    }
    if (NCLAIM_KIND(from) == NCLAIM_ARTICLE || NCLAIM_KIND(from) == NCLAIM_CLAIM) {
        fault.record = (nclaim_ref)NCLAIM_RELATION << 24 | number;
        fault.path[0].field = NCL_AT(relation, to);
    }
    ncl_judge_say(judge, &fault);
}

static const uint32_t done = UINT32_MAX;

static void enter(ncl_judge *judge, nclaim_ref ref, nclaim_ref from) {
    ncl_trace *trace = ncl_trace_of(judge, ref);
    trace->link = 1 + ncl_pairs_find(judge->pairs, judge->pair_count, ref);
    trace->kin = from;
}

/* Depth first; `link` is 1 + the next edge of a record on the way, `kin` how to get back. */
static void search(ncl_judge *judge, uint32_t rule, nclaim_ref start) {
    nclaim_ref at = start;
    enter(judge, start, 0);
    while (at != 0) {
        ncl_trace *trace = ncl_trace_of(judge, at);
        uint32_t edge = trace->link - 1;
        nclaim_ref to = 0;
        if (edge == judge->pair_count || judge->pairs[edge].first != at) {
            trace->link = done;
            at = trace->kin;
            continue;
        }
        trace->link++;
        to = (nclaim_ref)(judge->pairs[edge].second >> 32);
        if (ncl_trace_of(judge, to)->link == 0) {
            enter(judge, to, at);
            at = to;
        } else if (ncl_trace_of(judge, to)->link != done) {
            circular(judge, rule, &judge->pairs[edge]);
        }
    }
}

static void search_all(ncl_judge *judge, uint32_t rule) {
    ncl_judge_unlink(judge);
    ncl_pairs_sort(judge->pairs, judge->pair_count);
    for (uint32_t i = 0; i < judge->pair_count && judge->status == NCLAIM_OK; i++) {
        nclaim_ref from = (nclaim_ref)judge->pairs[i].first;
        if (ncl_trace_of(judge, from)->link == 0) {
            search(judge, rule, from);
        }
    }
}

void ncl_judge_graphs(ncl_judge *judge) {
    if ((judge->has & NCL_HAS_GRAPH) != 0 && ncl_runs(judge, NCL_RULE_R04)) {
        judge->pair_count = 0;
        add_members(judge);
        add_times(judge);
        add_relations(judge, false);
        search_all(judge, NCL_RULE_R04);
    }
    if ((judge->has & NCL_HAS_LIFECYCLE) != 0 && ncl_runs(judge, NCL_RULE_R05)) {
        judge->pair_count = 0;
        add_relations(judge, true);
        search_all(judge, NCL_RULE_R05);
    }
}
