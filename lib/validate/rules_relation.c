/* SPDX-License-Identifier: MIT */
/* Rules over relations: R02 for one, R07, R08, M18, M19 for all of them together. */
#include "validate/rules.h"

/* ---- R02 ---- */

enum {
    ARTICLE = 1U << NCLAIM_ARTICLE,
    ACTOR = 1U << NCLAIM_ACTOR,
    QUOTE = 1U << NCLAIM_QUOTE,
    CLAIM = 1U << NCLAIM_CLAIM,
    ANY = 0xFFFF
};

/* The kinds of record that a type of relation joins. */
static const struct {
    uint32_t from;
    uint32_t to;
    bool is_same; /* both of one kind */
} ends[] = {
    [NCLAIM_RELATION_SUPPORTS] = {CLAIM, CLAIM, true},
    [NCLAIM_RELATION_DISPUTES] = {CLAIM | ACTOR, CLAIM, false},
    [NCLAIM_RELATION_CONTRADICTS] = {CLAIM, CLAIM, true},
    [NCLAIM_RELATION_SAME_AS] = {ANY, ANY, true},
    [NCLAIM_RELATION_ELABORATES] = {CLAIM, CLAIM, true},
    [NCLAIM_RELATION_EXPLAINS] = {CLAIM, CLAIM | QUOTE, false},
    [NCLAIM_RELATION_CONDITIONS] = {CLAIM, CLAIM, true},
    [NCLAIM_RELATION_ABOUT] = {CLAIM, CLAIM | QUOTE, false},
    [NCLAIM_RELATION_ANSWERS] = {CLAIM, CLAIM, true},
    [NCLAIM_RELATION_QUOTES_FROM] = {QUOTE, QUOTE | ARTICLE, false},
    [NCLAIM_RELATION_TRANSLATES] = {QUOTE | ARTICLE, QUOTE | ARTICLE, true},
    [NCLAIM_RELATION_CORRECTS] = {ARTICLE | CLAIM, ARTICLE | CLAIM, true},
    [NCLAIM_RELATION_RETRACTS] = {ARTICLE | CLAIM, ARTICLE | CLAIM, true},
    [NCLAIM_RELATION_SUPERSEDES] = {ARTICLE | CLAIM, ARTICLE | CLAIM, true},
    [NCLAIM_RELATION_PART_OF] = {ARTICLE, ARTICLE, true},
    [NCLAIM_RELATION_RELATED] = {ANY, ANY, true},
};

static void wrong_end(ncl_judge *judge, const nclaim_relation *relation, uint32_t field,
                      const char *message) {
    nclaim_ref ref = field == NCL_AT(relation, from) ? relation->from : relation->to;
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_R02,
                                      .path = {{field, 0}},
                                      .with = {NCL_AT(relation, type)},
                                      .message = message,
                                      .words = {ncl_types[NCLAIM_KIND(ref)].name,
                                                ncl_types[NCLAIM_KIND(relation->from)].name}});
}

static bool is_no_question(const ncl_judge *judge, nclaim_ref ref) {
    const nclaim_claim *claim = ncl_resolve(judge, NCLAIM_CLAIM, ref);
    return claim != NULL && claim->kind > NCLAIM_CLAIM_UNKNOWN &&
           claim->kind != NCLAIM_CLAIM_QUESTION;
}

/* An end that is missing may be of any kind: 0. */
static uint32_t kind_bit(const ncl_judge *judge, nclaim_ref ref) {
    return ncl_doc_record(judge->doc, ref) == NULL ? 0 : 1U << NCLAIM_KIND(ref);
}

static void r02(ncl_judge *judge, const nclaim_relation *relation) {
    uint32_t from = kind_bit(judge, relation->from);
    uint32_t to = kind_bit(judge, relation->to);
    if (relation->type >= sizeof ends / sizeof ends[0] ||
        relation->type <= NCLAIM_RELATION_UNKNOWN) {
        return;
    }
    if ((from & ~ends[relation->type].from) != 0) {
        wrong_end(judge, relation, NCL_AT(relation, from),
                  "{type} cannot begin at a record of kind %");
    } else if ((to & ~ends[relation->type].to) != 0) {
        wrong_end(judge, relation, NCL_AT(relation, to),
                  "{type} cannot lead to a record of kind %");
    } else if (ends[relation->type].is_same && from != 0 && to != 0 && from != to) {
        wrong_end(judge, relation, NCL_AT(relation, to),
                  "{type} cannot lead to a record of kind % from one of kind %");
    } else if (relation->type == NCLAIM_RELATION_ANSWERS && is_no_question(judge, relation->to)) {
        wrong_end(judge, relation, NCL_AT(relation, to),
                  "{type} leads to a claim that is no question");
    }
}

void ncl_judge_relation(ncl_judge *judge, const nclaim_relation *relation) {
    switch (relation->type) {
    case NCLAIM_RELATION_PART_OF:
        judge->has |= NCL_HAS_GRAPH;
        break;
    case NCLAIM_RELATION_CORRECTS:
    case NCLAIM_RELATION_RETRACTS:
    case NCLAIM_RELATION_SUPERSEDES:
        judge->has |= NCL_HAS_LIFECYCLE;
        break;
    case NCLAIM_RELATION_SAME_AS:
        judge->has |= NCL_HAS_SAME;
        break;
    default:
        break;
    }
    if (ncl_runs(judge, NCL_RULE_R02)) {
        r02(judge, relation);
    }
}

/* ---- R07 ---- */

static bool is_symmetric(uint32_t type) {
    return type == NCLAIM_RELATION_CONTRADICTS || type == NCLAIM_RELATION_SAME_AS ||
           type == NCLAIM_RELATION_RELATED;
}

/* The same for relations that say the same: type and ends; then whose view it is, and the record.
 */
static void add_key(ncl_judge *judge, nclaim_ref ref, const nclaim_relation *relation) {
    uint64_t from = ncl_slot(relation->from);
    uint64_t to = ncl_slot(relation->to);
    if (is_symmetric(relation->type) && from > to) {
        uint64_t swapped = from;
        from = to;
        to = swapped;
    }
    (void)ncl_judge_pair(judge, (uint64_t)relation->type << 48 | from << 24 | to,
                         (uint64_t)ncl_slot(relation->holder) << 32 | ncl_slot(ref));
}

static void needless(ncl_judge *judge, nclaim_ref ref, const char *message, nclaim_ref other) {
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_R07,
                                      .record = ref,
                                      .path = {{NCL_AT(relation, to), 0}},
                                      .with = {NCL_AT(relation, from), NCL_AT(relation, type)},
                                      .message = message,
                                      .words = {ncl_judge_id(judge, other)}});
}

static void r07(ncl_judge *judge) {
    judge->pair_count = 0;
    for (nclaim_ref ref = 0; (ref = nclaim_next(judge->doc, NCLAIM_RELATION, ref)) != 0;) {
        const nclaim_relation *relation = ncl_doc_record(judge->doc, ref);
        if (relation->from != 0 && relation->from == relation->to) {
            needless(judge, ref, "# relates to itself", relation->from);
        } else if (relation->from != 0 && relation->to != 0) {
            add_key(judge, ref, relation);
        }
    }
    ncl_pairs_sort(judge->pairs, judge->pair_count);
    for (uint32_t i = 1; i < judge->pair_count; i++) {
        const ncl_pair *pair = &judge->pairs[i];
        if (pair->first == pair[-1].first && pair->second >> 32 == pair[-1].second >> 32) {
            needless(judge, (nclaim_ref)NCLAIM_RELATION << 24 | (uint32_t)pair->second,
                     "this is what # says already",
                     (nclaim_ref)NCLAIM_RELATION << 24 | (uint32_t)pair[-1].second);
        }
    }
}

void ncl_judge_relations(ncl_judge *judge) {
    if (nclaim_count(judge->doc, NCLAIM_RELATION) > 0 && ncl_runs(judge, NCL_RULE_R07)) {
        r07(judge);
    }
    if ((judge->has & NCL_HAS_SAME) != 0) {
        ncl_judge_same(judge);
    }
}
