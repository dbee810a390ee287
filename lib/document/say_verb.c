/* SPDX-License-Identifier: MIT */
#include "document/say_verb.h"

#include <stddef.h>

/* What is said once is told in the past; what is held goes on. */
#define SAID(past, base)                                                                           \
    { past, past, "did not " base, "did not " base, "that", ":", 0 }
#define HELD(one, base)                                                                            \
    { one, base, "does not " base, "do not " base, "that", ":", 0 }
#define LOOSE(past, base, link, colon)                                                             \
    { past, past, "did not " base, "did not " base, link, colon, 1 }
#define NEVER(one)                                                                                 \
    { one, one, one, one, "that", ":", 0 }

static const ncl_verb said = SAID("said", "say");
static const ncl_verb wrote = SAID("wrote", "write");
static const ncl_verb thinks = HELD("thinks", "think");
static const ncl_verb reports = HELD("reports", "report");
static const ncl_verb made_clear = SAID("made clear", "make clear");
static const ncl_verb rightly_thinks = HELD("rightly thinks", "think");
static const ncl_verb rightly_believes = HELD("rightly believes", "believe");
static const ncl_verb expressed_belief = SAID("expressed the belief", "express the belief");
static const ncl_verb fears = HELD("fears", "fear");
static const ncl_verb denial = LOOSE("issued a denial", "issue a denial", "that", ":");
static const ncl_verb author_says = NEVER("says");
static const ncl_verb author_asks = LOOSE("raises the question", "", "whether", ":");
static const ncl_verb is_claimed = NEVER("is claimed");
static const ncl_verb is_asked = LOOSE("is asked", "", "whether", ":");

/* By NCLAIM_ACT_...; assertions have none, for there the medium decides. */
static const ncl_verb acts[] = {
    [NCLAIM_ACT_DENIAL] = SAID("denied", "deny"),
    [NCLAIM_ACT_QUESTION] = LOOSE("raised the question", "raise the question", "whether", ":"),
    [NCLAIM_ACT_REQUEST] = SAID("requested", "request"),
    [NCLAIM_ACT_COMMITMENT] = SAID("promised", "promise"),
    [NCLAIM_ACT_PROPOSAL] = SAID("proposed", "propose"),
    [NCLAIM_ACT_INTENTION] = HELD("intends", "intend"),
    [NCLAIM_ACT_BELIEF] = HELD("believes", "believe"),
    [NCLAIM_ACT_KNOWLEDGE] = HELD("knows", "know"),
    [NCLAIM_ACT_ATTITUDE] = HELD("hopes", "hope"),
    [NCLAIM_ACT_DECREE] = SAID("decreed", "decree"),
    [NCLAIM_ACT_NO_COMMENT] =
        LOOSE("declined to comment on", "decline to comment on", "whether", " this:"),
};

/* Media and agencies report what others say; a person says it. */
static const ncl_verb *verb_of_assertion(const nclaim_quote *quote, const nclaim_quote *inner,
                                         bool by_person) {
    uint32_t endorsed = quote->stance == NCLAIM_STANCE_ENDORSED ? 1 : 0;
    if (quote->medium == NCLAIM_MEDIUM_THOUGHT) {
        return endorsed ? &rightly_thinks : &thinks;
    }
    if (endorsed) {
        return &made_clear;
    }
    if (inner != NULL && !by_person) {
        return &reports;
    }
    return quote->medium == NCLAIM_MEDIUM_WRITING ? &wrote : &said;
}

/* Who was quoted has said more than that it was thought. */
static const ncl_verb *verb_of_belief(const nclaim_quote *quote) {
    if (quote->stance == NCLAIM_STANCE_ENDORSED) {
        return &rightly_believes;
    }
    if (quote->mode == NCLAIM_MODE_DIRECT || quote->mode == NCLAIM_MODE_MIXED) {
        return &expressed_belief;
    }
    return &acts[NCLAIM_ACT_BELIEF];
}

/* A denial holds the negative, and its claim says so: "denied that the bridge is not safe" would
 * turn it around. */
static const ncl_verb *verb_of_denial(const nclaim_quote *inner, const nclaim_claim *claim) {
    uint32_t polarity = inner != NULL ? inner->polarity : claim->polarity;
    if (polarity != NCLAIM_POLARITY_NEGATIVE) {
        return &acts[NCLAIM_ACT_DENIAL];
    }
    return inner != NULL ? &said : &denial;
}

const ncl_verb *ncl_verb_of(const nclaim_quote *quote, const nclaim_quote *inner,
                            const nclaim_claim *claim, bool by_person) {
    uint32_t act = quote->act;
    if (act == NCLAIM_ACT_DENIAL) {
        return verb_of_denial(inner, claim);
    }
    if (act == NCLAIM_ACT_BELIEF) {
        return verb_of_belief(quote);
    }
    if (act == NCLAIM_ACT_ATTITUDE && claim->sentiment == NCLAIM_SENTIMENT_NEGATIVE) {
        return &fears;
    }
    if (act >= sizeof acts / sizeof acts[0] || acts[act].one == NULL) {
        return verb_of_assertion(quote, inner, by_person);
    }
    return &acts[act];
}

const ncl_verb *ncl_verb_of_author(const nclaim_claim *claim) {
    return claim->kind == NCLAIM_CLAIM_QUESTION ? &author_asks : &author_says;
}

const ncl_verb *ncl_verb_of_nobody(const nclaim_claim *claim) {
    return claim->kind == NCLAIM_CLAIM_QUESTION ? &is_asked : &is_claimed;
}
