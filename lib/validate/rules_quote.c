/* SPDX-License-Identifier: MIT */
/* Rules over one quote. */
#include "validate/dates.h"
#include "validate/rules.h"

#include <string.h>

static void m01(ncl_judge *judge, const nclaim_quote *quote) {
    bool is_own =
        quote->fidelity == NCLAIM_FIDELITY_VERBATIM || quote->fidelity == NCLAIM_FIDELITY_EDITED;
    bool is_direct = quote->mode == NCLAIM_MODE_DIRECT;
    if (quote->mode > NCLAIM_MODE_UNKNOWN && quote->mode != NCLAIM_MODE_MIXED &&
        quote->fidelity > NCLAIM_FIDELITY_UNKNOWN && is_direct != is_own) {
        ncl_judge_odd(judge, NCL_RULE_M01, NCL_AT(quote, fidelity), NCL_AT(quote, mode),
                      "mode is {mode}, but fidelity is {fidelity}");
    }
}

static void m02(ncl_judge *judge, const nclaim_quote *quote) {
    if (quote->mode != NCLAIM_MODE_UNFRAMED) {
        return;
    }
    if (quote->cue_kind > NCLAIM_CUE_KIND_UNKNOWN && quote->cue_kind != NCLAIM_CUE_KIND_MOOD) {
        ncl_judge_odd(judge, NCL_RULE_M02, NCL_AT(quote, cue_kind), NCL_AT(quote, mode),
                      "mode is unframed, but cue_kind is {cue_kind}");
    }
    if (quote->resolution == NCLAIM_RESOLUTION_EXPLICIT ||
        quote->resolution == NCLAIM_RESOLUTION_ANAPHORIC) {
        ncl_judge_odd(judge, NCL_RULE_M02, NCL_AT(quote, resolution), NCL_AT(quote, mode),
                      "mode is unframed, but resolution is {resolution}");
    }
}

static void m03(ncl_judge *judge, const nclaim_quote *quote) {
    bool has_words =
        quote->cue_kind != NCLAIM_CUE_KIND_PUNCTUATION && quote->cue_kind != NCLAIM_CUE_KIND_NONE;
    if (quote->cue_kind > NCLAIM_CUE_KIND_UNKNOWN && has_words != (quote->cue.count > 0)) {
        ncl_judge_odd(judge, NCL_RULE_M03, NCL_AT(quote, cue_kind), NCL_AT(quote, cue),
                      has_words ? "cue_kind is {cue_kind}, but there is no cue"
                                : "cue_kind is {cue_kind}, but there is a cue");
    }
}

/* An ambiguous quote has candidates instead of sources, and others have not. */
static void m05(ncl_judge *judge, const nclaim_quote *quote) {
    bool is_open = quote->sources.count == 0 && quote->candidates.count >= 2;
    const char *message = "resolution is {resolution}, but there are candidates and no sources";
    if (quote->resolution <= NCLAIM_RESOLUTION_UNKNOWN ||
        is_open == (quote->resolution == NCLAIM_RESOLUTION_AMBIGUOUS)) {
        return;
    }
    if (!is_open) {
        message = quote->sources.count > 0
                      ? "resolution is {resolution}, but there is a source"
                      : "resolution is {resolution}, but there are no two candidates";
    }
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M05,
                                      .path = {{NCL_AT(quote, resolution), 0}},
                                      .with = {NCL_AT(quote, sources), NCL_AT(quote, candidates)},
                                      .message = message});
}

/* A source of an implicit quote; what is wrong with its naming is said at the actor. */
static void expressed(ncl_judge *judge, const nclaim_quote *quote, size_t at) {
    nclaim_ref ref = quote->sources.items[at];
    const nclaim_actor *actor = ncl_resolve(judge, NCLAIM_ACTOR, ref);
    uint32_t cause = 0;
    if (actor == NULL || actor->naming <= NCLAIM_NAMING_UNKNOWN ||
        actor->naming == NCLAIM_NAMING_IMPLICIT) {
        return;
    }
    cause = ncl_blame_of(judge, ref, NCL_AT(actor, naming));
    if (cause != 0) {
        ncl_blame_fold(judge, cause);
        return;
    }
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M06,
                                      .path = {{NCL_AT(quote, sources), (uint32_t)at + 1}},
                                      .with = {NCL_AT(quote, resolution)},
                                      .message = "resolution is implicit, but the naming of # is %",
                                      .words = {ncl_judge_id(judge, ref),
                                                ncl_word_of(NCLAIM_ACTOR, NCL_AT(actor, naming),
                                                            actor->naming)}});
}

static void m06(ncl_judge *judge, const nclaim_quote *quote) {
    if (quote->resolution != NCLAIM_RESOLUTION_IMPLICIT) {
        return;
    }
    if (quote->sources.count == 0) {
        ncl_judge_odd(judge, NCL_RULE_M06, NCL_AT(quote, resolution), NCL_AT(quote, sources),
                      "resolution is implicit, but there is no source");
    }
    for (size_t i = 0; i < quote->sources.count; i++) {
        expressed(judge, quote, i);
    }
}

/* ---- M08 ---- */

static bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* The next word of more than three letters: shorter ones are articles. NULL after the last. */
static const char *next_word(const char **at, size_t *length) {
    const char *word = NULL;
    *length = 0;
    while (**at != '\0' && *length <= 3) {
        while (is_space(**at)) {
            (*at)++;
        }
        word = *at;
        while (**at != '\0' && !is_space(**at)) {
            (*at)++;
        }
        *length = (size_t)(*at - word);
    }
    return *length <= 3 ? NULL : word;
}

/* The same words up to their endings, for languages inflect them. */
static bool is_same_name(const char *left, const char *right) {
    size_t left_length = 0;
    size_t right_length = 0;
    for (;;) {
        const char *a = next_word(&left, &left_length);
        const char *b = next_word(&right, &right_length);
        size_t longer = left_length > right_length ? left_length : right_length;
        size_t shared = 0;
        if (a == NULL || b == NULL) {
            return a == b;
        }
        while (shared < left_length && shared < right_length && a[shared] == b[shared]) {
            shared++;
        }
        if (longer - shared > 3) {
            return false;
        }
    }
}

static void compare_names(ncl_judge *judge, const nclaim_quote *quote, nclaim_ref actor) {
    ncl_trace *trace = ncl_trace_of(judge, actor);
    const nclaim_quote *first = NULL;
    if (trace->link == 0) {
        trace->link = ncl_slot(judge->ref);
        return;
    }
    first = ncl_doc_record(judge->doc, (nclaim_ref)NCLAIM_QUOTE << 24 | trace->link);
    if (is_same_name(first->source_anchor.items[0].exact, quote->source_anchor.items[0].exact)) {
        return;
    }
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M08,
                                      .path = {{NCL_AT(quote, source_anchor), 0}},
                                      .message = "# is # here, but # in #",
                                      .words = {ncl_judge_id(judge, actor),
                                                quote->source_anchor.items[0].exact,
                                                first->source_anchor.items[0].exact, first->id}});
}

/* Only words that the anchor itself states are compared. */
static void m08(ncl_judge *judge, const nclaim_quote *quote) {
    if (quote->resolution != NCLAIM_RESOLUTION_EXPLICIT || quote->source_anchor.count != 1 ||
        quote->source_anchor.items[0].exact == NULL || quote->sources.count != 1) {
        return;
    }
    for (size_t i = 0; i < quote->sources.count; i++) {
        const nclaim_actor *actor = ncl_resolve(judge, NCLAIM_ACTOR, quote->sources.items[i]);
        if (actor != NULL &&
            (actor->naming == NCLAIM_NAMING_DESCRIBED || actor->naming == NCLAIM_NAMING_WITHHELD)) {
            compare_names(judge, quote, quote->sources.items[i]);
        }
    }
}

/* ---- what depends on other records ---- */

static void m22(ncl_judge *judge, const nclaim_quote *quote) {
    const nclaim_article *article =
        ncl_resolve(judge, NCLAIM_ARTICLE, ncl_judge_article(judge, quote->article));
    ncl_date uttered;
    ncl_date published;
    ncl_date modified;
    if (quote->time == 0 || article == NULL || !ncl_read_time(judge, quote->time, &uttered) ||
        !ncl_read_date(judge, article->published, &published) ||
        !ncl_is_before(&published, &uttered, 1)) {
        return;
    }
    if (article->modified != NULL && (!ncl_read_date(judge, article->modified, &modified) ||
                                      !ncl_is_before(&modified, &uttered, 1))) {
        return;
    }
    ncl_judge_odd(judge, NCL_RULE_M22, NCL_AT(quote, time), 0,
                  "uttered at {time}, after the article was published");
}

static char lower(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static void m23(ncl_judge *judge, const nclaim_quote *quote) {
    size_t at = 0;
    if (quote->lang == NULL || quote->source_lang == NULL) {
        return;
    }
    while (quote->lang[at] != '\0' && lower(quote->lang[at]) == lower(quote->source_lang[at])) {
        at++;
    }
    if (quote->lang[at] == '\0' && quote->source_lang[at] == '\0') {
        ncl_judge_odd(judge, NCL_RULE_M23, NCL_AT(quote, source_lang), NCL_AT(quote, lang),
                      "lang and source_lang are both {lang}");
    }
}

static void r06(ncl_judge *judge, const nclaim_quote *quote) {
    const nclaim_quote *parent = ncl_resolve(judge, NCLAIM_QUOTE, quote->parent);
    if (parent != NULL) {
        ncl_judge_same_article(judge, quote->article, parent->article, NCL_AT(quote, parent),
                               NCL_AT(quote, article));
    }
}

/* S03 where it depends: who is named in the frame is anchored there. */
static void s03(ncl_judge *judge, const nclaim_quote *quote) {
    bool is_in_frame = quote->resolution == NCLAIM_RESOLUTION_EXPLICIT ||
                       quote->resolution == NCLAIM_RESOLUTION_ANAPHORIC;
    if (judge->profile == NCLAIM_PROFILE_ANNOTATED && is_in_frame &&
        quote->source_anchor.count == 0) {
        ncl_judge_lacks(judge, NCL_AT(quote, source_anchor), 0,
                        "quote has no source_anchor, but its resolution is {resolution}");
    }
}

void ncl_judge_quote(ncl_judge *judge, const nclaim_quote *quote) {
    static const struct {
        uint32_t rule;
        void (*check)(ncl_judge *judge, const nclaim_quote *quote);
    } rules[] = {{NCL_RULE_S03, s03}, {NCL_RULE_R06, r06}, {NCL_RULE_M01, m01}, {NCL_RULE_M02, m02},
                 {NCL_RULE_M03, m03}, {NCL_RULE_M05, m05}, {NCL_RULE_M06, m06}, {NCL_RULE_M08, m08},
                 {NCL_RULE_M22, m22}, {NCL_RULE_M23, m23}};
    judge->has |= quote->parent != 0 ? NCL_HAS_PARENT : 0U;
    judge->has |= quote->resolution == NCLAIM_RESOLUTION_INHERITED ? NCL_HAS_INHERITED : 0U;
    judge->has |= quote->stance == NCLAIM_STANCE_REJECTED ? NCL_HAS_REJECTED : 0U;
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (ncl_runs(judge, rules[i].rule)) {
            rules[i].check(judge, quote);
        }
    }
}
