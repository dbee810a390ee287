/* SPDX-License-Identifier: MIT */
/* Rules over one claim. */
#include "validate/dates.h"
#include "validate/rules.h"

static const nclaim_quote *quote_of(const ncl_judge *judge, const nclaim_claim *claim) {
    return ncl_resolve(judge, NCLAIM_QUOTE, claim->quote);
}

/* The first cue of that type, from 1; 0: there is none. */
static uint32_t cue_of(const nclaim_claim *claim, uint32_t type) {
    for (size_t i = 0; i < claim->cues.count; i++) {
        if (claim->cues.items[i].type == type) {
            return (uint32_t)i + 1;
        }
    }
    return 0;
}

/* A cue that another field does not agree with. */
static void odd_cue(ncl_judge *judge, uint32_t rule, uint32_t cue, uint32_t with,
                    const char *message) {
    ncl_judge_say(judge, &(ncl_fault){.rule = rule,
                                      .path = {{NCL_AT(claim, cues), cue}, {NCL_AT(cue, type), 0}},
                                      .nested = 1,
                                      .with = {with},
                                      .message = message});
}

static void r06(ncl_judge *judge, const nclaim_claim *claim) {
    const nclaim_quote *quote = quote_of(judge, claim);
    if (quote != NULL) {
        ncl_judge_same_article(judge, claim->article, quote->article, NCL_AT(claim, quote),
                               NCL_AT(claim, article));
    }
}

static void m12(ncl_judge *judge, const nclaim_claim *claim) {
    if (claim->kind != NCLAIM_CLAIM_QUESTION) {
        return;
    }
    if (claim->polarity > NCLAIM_POLARITY_UNKNOWN) {
        ncl_judge_odd(judge, NCL_RULE_M12, NCL_AT(claim, polarity), NCL_AT(claim, kind),
                      "kind is question, but polarity is {polarity}");
    }
    if (claim->certainty > NCLAIM_CERTAINTY_UNKNOWN) {
        ncl_judge_odd(judge, NCL_RULE_M12, NCL_AT(claim, certainty), NCL_AT(claim, kind),
                      "kind is question, but certainty is {certainty}");
    }
}

static void m13(ncl_judge *judge, const nclaim_claim *claim) {
    const nclaim_quote *quote = quote_of(judge, claim);
    if (quote != NULL && quote->act == NCLAIM_ACT_NO_COMMENT) {
        ncl_judge_odd(judge, NCL_RULE_M13, NCL_AT(claim, quote), 0,
                      "the act of {quote} is no_comment");
    }
}

static void m14(ncl_judge *judge, const nclaim_claim *claim) {
    const nclaim_quote *quote = quote_of(judge, claim);
    if (quote != NULL && quote->act == NCLAIM_ACT_DENIAL &&
        claim->polarity == NCLAIM_POLARITY_POSITIVE) {
        ncl_judge_odd(judge, NCL_RULE_M14, NCL_AT(claim, polarity), NCL_AT(claim, quote),
                      "{quote} is a denial, but polarity is positive");
    }
}

/* Whether doubt may lie in the act itself, or nobody said which act it is. */
static bool may_doubt(const ncl_judge *judge, const nclaim_claim *claim) {
    const nclaim_quote *quote = quote_of(judge, claim);
    if (quote == NULL) {
        return claim->quote != 0;
    }
    return quote->act <= NCLAIM_ACT_UNKNOWN || quote->act == NCLAIM_ACT_BELIEF ||
           quote->act == NCLAIM_ACT_ATTITUDE;
}

static void m15(ncl_judge *judge, const nclaim_claim *claim) {
    bool is_doubtful = claim->certainty == NCLAIM_CERTAINTY_PROBABLE ||
                       claim->certainty == NCLAIM_CERTAINTY_POSSIBLE;
    uint32_t hedge = cue_of(claim, NCLAIM_CUE_HEDGE);
    if (claim->certainty == NCLAIM_CERTAINTY_CERTAIN && hedge != 0) {
        odd_cue(judge, NCL_RULE_M15, hedge, NCL_AT(claim, certainty),
                "certainty is {certainty}, but there is a hedge");
    }
    if (is_doubtful && claim->modality == NCLAIM_MODALITY_ACTUAL && hedge == 0 &&
        !may_doubt(judge, claim)) {
        ncl_judge_odd(judge, NCL_RULE_M15, NCL_AT(claim, certainty), NCL_AT(claim, cues),
                      "certainty is {certainty}, but there is no hedge");
    }
}

/* Only where cues are recorded at all: without them nobody looked for a negation. */
static void m16(ncl_judge *judge, const nclaim_claim *claim) {
    const nclaim_quote *quote = quote_of(judge, claim);
    uint32_t negation = cue_of(claim, NCLAIM_CUE_NEGATION);
    bool is_denied = quote != NULL && (quote->act == NCLAIM_ACT_DENIAL ||
                                       quote->polarity == NCLAIM_POLARITY_NEGATIVE);
    if (claim->polarity == NCLAIM_POLARITY_POSITIVE && negation != 0) {
        odd_cue(judge, NCL_RULE_M16, negation, NCL_AT(claim, polarity),
                "polarity is {polarity}, but there is a negation");
    }
    if (claim->polarity == NCLAIM_POLARITY_NEGATIVE && negation == 0 && claim->cues.count > 0 &&
        !is_denied) {
        ncl_judge_odd(judge, NCL_RULE_M16, NCL_AT(claim, polarity), NCL_AT(claim, cues),
                      "polarity is {polarity}, but no cue is a negation");
    }
}

static bool has_quote_argument(const nclaim_claim *claim) {
    for (size_t i = 0; i < claim->args.count; i++) {
        if (NCLAIM_KIND(claim->args.items[i].ref) == NCLAIM_QUOTE) {
            return true;
        }
    }
    return false;
}

static void m17(ncl_judge *judge, const nclaim_claim *claim) {
    if (claim->kind == NCLAIM_CLAIM_QUANTITY && claim->quantities.count == 0) {
        ncl_judge_odd(judge, NCL_RULE_M17, NCL_AT(claim, kind), NCL_AT(claim, quantities),
                      "kind is {kind}, but there are no quantities");
    }
    if (claim->kind == NCLAIM_CLAIM_QUOTATION && !has_quote_argument(claim)) {
        ncl_judge_odd(judge, NCL_RULE_M17, NCL_AT(claim, kind), NCL_AT(claim, args),
                      "kind is {kind}, but no argument is a quote");
    }
}

/* When the holder looks ahead: when it is said, as far as that is known, or else published. */
static bool read_present(ncl_judge *judge, const nclaim_claim *claim, ncl_date *out) {
    const nclaim_quote *quote = quote_of(judge, claim);
    const nclaim_article *article =
        ncl_resolve(judge, NCLAIM_ARTICLE, ncl_judge_article(judge, claim->article));
    if (quote != NULL && quote->time != 0) {
        return ncl_read_time(judge, quote->time, out);
    }
    return article != NULL && ncl_read_date(judge, article->published, out);
}

static void m20(ncl_judge *judge, const nclaim_claim *claim) {
    ncl_date present;
    ncl_date event;
    if ((claim->modality != NCLAIM_MODALITY_FUTURE &&
         claim->modality != NCLAIM_MODALITY_INTENDED) ||
        claim->times.count == 0 || !read_present(judge, claim, &present)) {
        return;
    }
    for (size_t i = 0; i < claim->times.count; i++) {
        nclaim_ref time = claim->times.items[i];
        if (!ncl_read_time(judge, time, &event) || !ncl_is_before(&event, &present, 0)) {
            continue;
        }
        ncl_judge_say(
            judge, &(ncl_fault){.rule = NCL_RULE_M20,
                                .path = {{NCL_AT(claim, times), (uint32_t)i + 1}},
                                .with = {NCL_AT(claim, modality)},
                                .message = "modality is {modality}, but # was before it was said",
                                .words = {ncl_judge_id(judge, time)}});
    }
}

/* What the rules over the whole document want to know of quotes. */
static void mark_quote(ncl_judge *judge, const nclaim_claim *claim) {
    if (claim->quote != 0) {
        ncl_trace_of(judge, claim->quote)->marks |= NCL_MARK_CLAIMED;
    }
}

void ncl_judge_claim(ncl_judge *judge, const nclaim_claim *claim) {
    static const struct {
        uint32_t rule;
        void (*check)(ncl_judge *judge, const nclaim_claim *claim);
    } rules[] = {{NCL_RULE_R06, r06}, {NCL_RULE_M12, m12}, {NCL_RULE_M13, m13},
                 {NCL_RULE_M14, m14}, {NCL_RULE_M15, m15}, {NCL_RULE_M16, m16},
                 {NCL_RULE_M17, m17}, {NCL_RULE_M20, m20}};
    mark_quote(judge, claim);
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (ncl_runs(judge, rules[i].rule)) {
            rules[i].check(judge, claim);
        }
    }
}
