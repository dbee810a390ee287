/* SPDX-License-Identifier: MIT */
/* R08, M18, M19: what follows from same_as. The records that are the same, directly or not, form a
 * tree by `link`, the slot of another of them; its root stands for all (union-find). */
#include "validate/rules.h"

#include "document/chain.h"

static uint32_t root_of(ncl_judge *judge, uint32_t slot) {
    ncl_trace *traces = judge->traces;
    while (traces[slot].link != 0) {
        uint32_t above = traces[traces[slot].link].link;
        if (above != 0) {
            traces[slot].link = above; /* halves the path for the next who comes */
        }
        slot = traces[slot].link;
    }
    return slot;
}

static uint32_t kind_of(const ncl_judge *judge, nclaim_ref ref) {
    const nclaim_actor *actor = ncl_resolve(judge, NCLAIM_ACTOR, ref);
    return actor == NULL || actor->kind <= NCLAIM_ACTOR_UNKNOWN ? 0 : actor->kind;
}

/* An actor of known kind among those that are the same, in `kin` of the root; 0: none so far. */
static nclaim_ref known_of(const ncl_judge *judge, nclaim_ref ref, uint32_t root) {
    if (judge->traces[root].kin != 0) {
        return judge->traces[root].kin;
    }
    return kind_of(judge, ref) == 0 ? 0 : ref;
}

static void r08(ncl_judge *judge, nclaim_ref relation, nclaim_ref left, nclaim_ref right) {
    if (left != 0 && right != 0 && kind_of(judge, left) != kind_of(judge, right)) {
        ncl_judge_say(
            judge,
            &(ncl_fault){
                .rule = NCL_RULE_R08,
                .record = relation,
                .path = {{NCL_AT(relation, to), 0}},
                .with = {NCL_AT(relation, type)},
                .message = "# is %, but # is %",
                .words = {ncl_judge_id(judge, left),
                          ncl_word_of(NCLAIM_ACTOR, NCL_AT(actor, kind), kind_of(judge, left)),
                          ncl_judge_id(judge, right),
                          ncl_word_of(NCLAIM_ACTOR, NCL_AT(actor, kind), kind_of(judge, right))}});
    }
}

static void unite(ncl_judge *judge, nclaim_ref ref, const nclaim_relation *relation) {
    uint32_t from = root_of(judge, ncl_slot(relation->from));
    uint32_t to = root_of(judge, ncl_slot(relation->to));
    nclaim_ref left = known_of(judge, relation->from, from);
    nclaim_ref right = known_of(judge, relation->to, to);
    if (from == to) {
        return;
    }
    r08(judge, ref, left, right);
    judge->traces[to].link = from;
    judge->traces[from].kin = left != 0 ? left : right;
}

static bool is_joined(const ncl_judge *judge, const nclaim_relation *relation) {
    return relation->from != relation->to && ncl_doc_record(judge->doc, relation->from) != NULL &&
           ncl_doc_record(judge->doc, relation->to) != NULL &&
           NCLAIM_KIND(relation->from) == NCLAIM_KIND(relation->to);
}

/* ---- M19 ---- */

static void m19(ncl_judge *judge, nclaim_ref ref, const nclaim_relation *relation) {
    bool opposes =
        relation->type == NCLAIM_RELATION_CONTRADICTS || relation->type == NCLAIM_RELATION_DISPUTES;
    if (opposes &&
        root_of(judge, ncl_slot(relation->from)) == root_of(judge, ncl_slot(relation->to))) {
        ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M19,
                                          .record = ref,
                                          .path = {{NCL_AT(relation, type), 0}},
                                          .message = "# and # are the same by same_as",
                                          .words = {ncl_judge_id(judge, relation->from),
                                                    ncl_judge_id(judge, relation->to)}});
    }
}

/* ---- M18 ---- */

static void add_holder(ncl_judge *judge, nclaim_ref ref, nclaim_ref holder, uint32_t polarity) {
    uint64_t root = root_of(judge, ncl_slot(ref));
    if (holder != 0) {
        (void)ncl_judge_pair(judge, root << 32 | holder, (uint64_t)polarity << 32 | ncl_slot(ref));
    }
}

/* Everybody who holds a claim. */
static void add_holders(ncl_judge *judge, nclaim_ref ref) {
    const nclaim_claim *claim = ncl_resolve(judge, NCLAIM_CLAIM, ref);
    const nclaim_quote *quote = NULL;
    if (claim == NULL || claim->polarity <= NCLAIM_POLARITY_UNKNOWN) {
        return;
    }
    quote = ncl_resolve(judge, NCLAIM_QUOTE, claim->quote);
    if (claim->quote == 0 && ncl_claim_has_voice(claim)) {
        add_holder(judge, ref, ncl_judge_article(judge, claim->article), claim->polarity);
    }
    for (size_t i = 0; quote != NULL && i < quote->sources.count; i++) {
        if (quote->polarity != NCLAIM_POLARITY_NEGATIVE) {
            add_holder(judge, ref, quote->sources.items[i], claim->polarity);
        }
    }
}

/* In order, the claims of one holder that are the same follow each other, positive ones first. */
static void m18(ncl_judge *judge) {
    ncl_pairs_sort(judge->pairs, judge->pair_count);
    for (uint32_t i = 1; i < judge->pair_count; i++) {
        const ncl_pair *pair = &judge->pairs[i];
        nclaim_ref ref = (nclaim_ref)NCLAIM_CLAIM << 24 | (uint32_t)pair->second;
        nclaim_ref other = (nclaim_ref)NCLAIM_CLAIM << 24 | (uint32_t)pair[-1].second;
        if (pair->first == pair[-1].first && pair->second >> 32 != pair[-1].second >> 32) {
            ncl_judge_say(judge,
                          &(ncl_fault){.rule = NCL_RULE_M18,
                                       .record = ref,
                                       .path = {{NCL_AT(claim, polarity), 0}},
                                       .message = "# holds the opposite in #, which is the same",
                                       .words = {ncl_judge_id(judge, (nclaim_ref)pair->first),
                                                 ncl_judge_id(judge, other)}});
        }
    }
}

void ncl_judge_same(ncl_judge *judge) {
    nclaim_ref ref = 0;
    ncl_judge_unlink(judge);
    while ((ref = nclaim_next(judge->doc, NCLAIM_RELATION, ref)) != 0) {
        const nclaim_relation *relation = ncl_doc_record(judge->doc, ref);
        if (relation->type == NCLAIM_RELATION_SAME_AS && is_joined(judge, relation)) {
            unite(judge, ref, relation);
        }
    }
    judge->pair_count = 0;
    while ((ref = nclaim_next(judge->doc, NCLAIM_RELATION, ref)) != 0) {
        const nclaim_relation *relation = ncl_doc_record(judge->doc, ref);
        if (!is_joined(judge, relation)) {
            continue;
        }
        m19(judge, ref, relation);
        if (relation->type == NCLAIM_RELATION_SAME_AS && ncl_runs(judge, NCL_RULE_M18)) {
            add_holders(judge, relation->from);
            add_holders(judge, relation->to);
        }
    }
    m18(judge);
}
