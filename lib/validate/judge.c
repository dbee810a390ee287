/* SPDX-License-Identifier: MIT */
/* nclaim_validate: memory, the way through the records, and what all rules ask. */
#include "validate/judge.h"

#include "validate/plan.h"

#include <string.h>

/* ---- what all rules ask ---- */

nclaim_ref ncl_judge_article(const ncl_judge *judge, nclaim_ref article) {
    if (article == 0) {
        return judge->only_article;
    }
    return ncl_resolve(judge, NCLAIM_ARTICLE, article) == NULL ? 0 : article;
}

bool ncl_judge_pair(ncl_judge *judge, uint64_t first, uint64_t second) {
    ncl_pair pair = {first, second};
    void *pairs = judge->pairs;
    if (!ncl_memory_grow(&judge->memory, &pairs, &judge->pair_capacity, judge->pair_count + 1,
                         sizeof(ncl_pair))) {
        judge->status = NCLAIM_NO_MEMORY;
        return false;
    }
    judge->pairs = pairs;
    judge->pairs[judge->pair_count++] = pair;
    return true;
}

void ncl_judge_unlink(ncl_judge *judge) {
    for (uint32_t slot = 0; slot < judge->slots; slot++) {
        judge->traces[slot].link = 0;
        judge->traces[slot].kin = 0;
    }
}

void ncl_judge_turn(ncl_judge *judge, nclaim_ref ref) {
    judge->ref = ref;
    judge->type = &ncl_types[NCLAIM_KIND(ref)];
    judge->record = ncl_doc_record(judge->doc, ref);
}

/* ---- the way through the records ---- */

static void judge_kind(ncl_judge *judge) {
    switch (NCLAIM_KIND(judge->ref)) {
    case NCLAIM_ARTICLE:
        ncl_judge_article_record(judge, judge->record);
        break;
    case NCLAIM_ACTOR:
        ncl_judge_actor(judge, judge->record);
        break;
    case NCLAIM_QUOTE:
        ncl_judge_quote(judge, judge->record);
        break;
    case NCLAIM_QUANTITY:
        ncl_judge_quantity(judge, judge->record);
        break;
    case NCLAIM_TIME:
        ncl_judge_time(judge, judge->record);
        break;
    case NCLAIM_CLAIM:
        ncl_judge_claim(judge, judge->record);
        break;
    case NCLAIM_RELATION:
        ncl_judge_relation(judge, judge->record);
        break;
    case NCLAIM_REVIEW:
        ncl_judge_review(judge, judge->record);
        break;
    default:
        break;
    }
}

static void judge_record(ncl_judge *judge, nclaim_ref ref, bool is_unusual) {
    ncl_judge_turn(judge, ref);
    if (is_unusual) {
        ncl_judge_texts(judge);
    }
    ncl_judge_members(judge);
    judge_kind(judge);
}

static void judge_document(ncl_judge *judge) {
    bool is_unusual = ncl_doc_is_unusual(judge->doc);
    judge_record(judge, NCLAIM_SELF, is_unusual);
    for (uint32_t kind = NCL_KIND_FIRST + 1; kind < NCL_KIND_END; kind++) {
        nclaim_ref ref = nclaim_next(judge->doc, kind, 0);
        for (; ref != 0 && judge->status == NCLAIM_OK; ref = nclaim_next(judge->doc, kind, ref)) {
            judge_record(judge, ref, is_unusual);
        }
    }
    ncl_judge_chains(judge);
    ncl_judge_graphs(judge);
    ncl_judge_relations(judge);
    ncl_judge_inherited(judge);
    ncl_judge_opposed(judge);
    ncl_judge_unused(judge);
}

/* ---- memory ---- */

/* The judge is one block, with its tables behind it. */
static size_t block_size(uint32_t slots) {
    return sizeof(ncl_judge) + ncl_plan_most() * sizeof(ncl_visit) +
           ncl_type_count * sizeof(ncl_visits) + slots * sizeof(ncl_trace);
}

static ncl_judge *new_judge(const nclaim_doc *doc, nclaim_report *report) {
    uint32_t slots = ncl_doc_slots(doc) + 1;
    ncl_judge *judge = NULL;
    ncl_memory memory;
    ncl_memory_init(&memory, ncl_report_allocator(report), 0);
    judge = ncl_memory_resize(&memory, NULL, 0, block_size(slots));
    if (judge == NULL) {
        return NULL;
    }
    memset(judge, 0, sizeof *judge);
    judge->memory = memory;
    judge->doc = doc;
    judge->report = report;
    judge->slots = slots;
    judge->visits = (ncl_visit *)(void *)(judge + 1);
    judge->visits_of = (ncl_visits *)(void *)(judge->visits + ncl_plan_most());
    judge->traces = (ncl_trace *)(void *)(judge->visits_of + ncl_type_count);
    memset(judge->traces, 0, slots * sizeof *judge->traces);
    return judge;
}

static void free_judge(ncl_judge *judge) {
    ncl_memory memory;
    ncl_memory_resize(&judge->memory, judge->blames, judge->blame_capacity * sizeof(ncl_blame), 0);
    ncl_memory_resize(&judge->memory, judge->pairs, judge->pair_capacity * sizeof(ncl_pair), 0);
    memory = judge->memory;
    ncl_memory_resize(&memory, judge, block_size(judge->slots), 0);
}

/* ---- the call ---- */

static uint32_t needs_of(uint32_t profile) {
    uint32_t needs = NCLAIM_NEED_CORE | NCLAIM_NEED_ANY_CORE;
    if (profile == NCLAIM_PROFILE_COMPLETE) {
        needs |= NCLAIM_NEED_COMPLETE;
    }
    if (profile == NCLAIM_PROFILE_ANNOTATED) {
        needs |= NCLAIM_NEED_ANNOTATED | NCLAIM_NEED_ANY_ANNOTATED;
    }
    return needs;
}

static nclaim_status run(ncl_judge *judge, uint32_t profile) {
    size_t mark = ncl_report_mark(judge->report);
    judge->needs = needs_of(profile);
    judge->profile = profile;
    if (nclaim_count(judge->doc, NCLAIM_ARTICLE) == 1) {
        judge->only_article = nclaim_next(judge->doc, NCLAIM_ARTICLE, 0);
    }
    ncl_plan_make(judge);
    ncl_report_limit(judge->report, ncl_doc_limits(judge->doc)->findings);
    judge_document(judge);
    if (judge->status != NCLAIM_OK) {
        ncl_report_rewind(judge->report, mark);
    }
    return judge->status;
}

nclaim_status nclaim_validate(const nclaim_doc *doc, const char *profile, const char *changes,
                              nclaim_report *report) {
    uint32_t severities[NCL_RULE_COUNT];
    ncl_judge *judge = NULL;
    nclaim_status status = NCLAIM_OK;
    if (doc == NULL || report == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    status = ncl_read_severities(profile, changes, severities);
    if (status != NCLAIM_OK) {
        return status;
    }
    judge = new_judge(doc, report);
    if (judge == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    memcpy(judge->severity, severities, sizeof severities);
    status = run(judge, ncl_profile_named(profile));
    free_judge(judge);
    return status;
}
