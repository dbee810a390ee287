/* SPDX-License-Identifier: MIT */
/* Rules over one article, actor, time or review, and what rules of several files need. */
#include "base/decimal.h"
#include "validate/dates.h"
#include "validate/rules.h"

#include <string.h>

const char *ncl_word_of(uint32_t kind, uint32_t field, uint32_t number) {
    const nclaim_type *type = &ncl_types[kind];
    for (uint32_t i = 0; i < type->field_count; i++) {
        if (type->fields[i].offset == field) {
            const nclaim_word *word = ncl_word_at(ncl_field_type(&type->fields[i]), number);
            return word == NULL ? "" : word->name;
        }
    }
    return "";
}

void ncl_judge_same_article(ncl_judge *judge, nclaim_ref own, nclaim_ref other, uint32_t field,
                            uint32_t article) {
    nclaim_ref here = ncl_judge_article(judge, own);
    nclaim_ref there = ncl_judge_article(judge, other);
    if (here != 0 && there != 0 && here != there) {
        ncl_judge_say(
            judge, &(ncl_fault){.rule = NCL_RULE_R06,
                                .path = {{field, 0}},
                                .with = {article},
                                .message = "this is in the article #, and that in #",
                                .words = {ncl_judge_id(judge, here), ncl_judge_id(judge, there)}});
    }
}

/* ---- articles ---- */

static bool is_text_before(ncl_judge *judge, const char *text, const char *than) {
    ncl_date date;
    ncl_date limit;
    return ncl_read_date(judge, text, &date) && ncl_read_date(judge, than, &limit) &&
           ncl_is_before(&date, &limit, 0);
}

static void m24(ncl_judge *judge, const nclaim_article *article) {
    if (is_text_before(judge, article->modified, article->published)) {
        ncl_judge_odd(judge, NCL_RULE_M24, NCL_AT(article, modified), NCL_AT(article, published),
                      "modified {modified}, before it was published {published}");
    }
    if (article->status == NCLAIM_PUB_USABLE &&
        is_text_before(judge, article->published, article->embargo_until)) {
        ncl_judge_odd(judge, NCL_RULE_M24, NCL_AT(article, embargo_until),
                      NCL_AT(article, published),
                      "published {published} and usable, but under embargo until {embargo_until}");
    }
}

void ncl_judge_article_record(ncl_judge *judge, const nclaim_article *article) {
    judge->has |= article->status == NCLAIM_PUB_CANCELED ? NCL_HAS_CANCELED : 0U;
    if (ncl_runs(judge, NCL_RULE_M24)) {
        m24(judge, article);
    }
}

/* ---- actors ---- */

/* The profile wants a name from everybody who is not known to have none. */
static void actor_s03(ncl_judge *judge, const nclaim_actor *actor) {
    if (actor->name == NULL &&
        (actor->naming == NCLAIM_NAMING_NAMED || actor->naming == NCLAIM_NAMING_UNKNOWN)) {
        ncl_judge_lacks(judge, NCL_AT(actor, name), NCL_AT(actor, naming),
                        "actor has no name, but its naming is {naming}");
    }
}

static void m07(ncl_judge *judge, const nclaim_actor *actor) {
    if (actor->naming == NCLAIM_NAMING_NAMED && actor->name == NULL) {
        ncl_judge_odd(judge, NCL_RULE_M07, NCL_AT(actor, naming), NCL_AT(actor, name),
                      "naming is named, but there is no name");
    }
    if (actor->naming == NCLAIM_NAMING_IMPLICIT && actor->name != NULL) {
        ncl_judge_odd(judge, NCL_RULE_M07, NCL_AT(actor, name), NCL_AT(actor, naming),
                      "naming is implicit, but there is a name");
    }
    if (actor->naming == NCLAIM_NAMING_IMPLICIT && actor->mentions.count > 0) {
        ncl_judge_odd(judge, NCL_RULE_M07, NCL_AT(actor, mentions), NCL_AT(actor, naming),
                      "naming is implicit, but there is a mention");
    }
    if (actor->kind == NCLAIM_ACTOR_GROUP && actor->number == NCLAIM_NUMBER_ONE) {
        ncl_judge_odd(judge, NCL_RULE_M07, NCL_AT(actor, number), NCL_AT(actor, kind),
                      "kind is group, but number is one");
    }
}

void ncl_judge_actor(ncl_judge *judge, const nclaim_actor *actor) {
    judge->has |= actor->members.count > 0 ? NCL_HAS_GRAPH : 0U;
    if (ncl_runs(judge, NCL_RULE_S03)) {
        actor_s03(judge, actor);
    }
    if (ncl_runs(judge, NCL_RULE_M07)) {
        m07(judge, actor);
    }
}

/* ---- times ---- */

static void check_precision(ncl_judge *judge, const nclaim_time *time, const ncl_date *value) {
    /* The words of the enumeration are those of ncl_precision, with `unknown` in front. */
    uint32_t shape = (uint32_t)value->precision + 1;
    if (time->precision <= NCLAIM_PRECISION_UNKNOWN || value->precision == NCL_PRECISION_NONE ||
        time->precision == shape) {
        return;
    }
    ncl_judge_say(
        judge, &(ncl_fault){.rule = NCL_RULE_M21,
                            .path = {{NCL_AT(time, precision), 0}},
                            .with = {NCL_AT(time, value)},
                            .message = "precision is {precision}, but that of {value} is %",
                            .words = {ncl_word_of(NCLAIM_TIME, NCL_AT(time, precision), shape)}});
}

/* Words such as "before" and "after" lead out of the time that is named. */
static void check_resolved(ncl_judge *judge, const nclaim_time *time, const ncl_date *value) {
    bool is_exact = time->mod <= NCLAIM_TIME_MOD_NONE || time->mod == NCLAIM_TIME_MOD_START ||
                    time->mod == NCLAIM_TIME_MOD_MID || time->mod == NCLAIM_TIME_MOD_END;
    ncl_date resolved;
    if (is_exact && ncl_read_date(judge, time->resolved, &resolved) &&
        !ncl_date_within(&resolved, value)) {
        ncl_judge_odd(judge, NCL_RULE_M21, NCL_AT(time, resolved), NCL_AT(time, value),
                      "{resolved} is not within {value}");
    }
}

static void m21(ncl_judge *judge, const nclaim_time *time) {
    ncl_date value;
    if ((time->precision != 0 || time->resolved != NULL) &&
        ncl_read_date(judge, time->value, &value)) {
        check_precision(judge, time, &value);
        check_resolved(judge, time, &value);
    }
}

void ncl_judge_time(ncl_judge *judge, const nclaim_time *time) {
    judge->has |= time->ref_id != 0 ? NCL_HAS_GRAPH : 0U;
    if (ncl_runs(judge, NCL_RULE_M21)) {
        m21(judge, time);
    }
}

/* ---- reviews ---- */

static bool read(const char *text, ncl_decimal *out) {
    return text != NULL && ncl_decimal_parse(text, strlen(text), false, out) == NCL_DECIMAL_OK;
}

/* A scale may run either way. */
static void check_rating(ncl_judge *judge, const nclaim_rating *rating) {
    ncl_decimal value;
    ncl_decimal best;
    ncl_decimal worst;
    int above = 0;
    int below = 0;
    if (!read(rating->value, &value) || !read(rating->best, &best) ||
        !read(rating->worst, &worst)) {
        return;
    }
    above = ncl_decimal_compare(&value, &best);
    below = ncl_decimal_compare(&value, &worst);
    if ((above > 0 && below > 0) || (above < 0 && below < 0)) {
        ncl_judge_say(
            judge, &(ncl_fault){.rule = NCL_RULE_M25,
                                .path = {{NCL_AT(review, rating), 0}, {NCL_AT(rating, value), 0}},
                                .nested = 1,
                                .message = "# is not on the scale from # to #",
                                .words = {rating->value, rating->worst, rating->best}});
    }
}

static nclaim_ref uttered(const ncl_judge *judge, nclaim_ref target) {
    const nclaim_claim *claim = ncl_resolve(judge, NCLAIM_CLAIM, target);
    const nclaim_quote *quote =
        ncl_resolve(judge, NCLAIM_QUOTE, claim == NULL ? target : claim->quote);
    return quote == NULL ? 0 : quote->time;
}

static void m25(ncl_judge *judge, const nclaim_review *review) {
    nclaim_ref time = uttered(judge, review->target);
    ncl_date reviewed;
    ncl_date said;
    check_rating(judge, &review->rating);
    if (time != 0 && ncl_read_date(judge, review->date, &reviewed) &&
        ncl_read_time(judge, time, &said) && ncl_is_before(&reviewed, &said, 0)) {
        ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M25,
                                          .path = {{NCL_AT(review, date), 0}},
                                          .message = "reviewed #, before it was said at #",
                                          .words = {review->date, ncl_judge_id(judge, time)}});
    }
}

void ncl_judge_review(ncl_judge *judge, const nclaim_review *review) {
    if (ncl_runs(judge, NCL_RULE_M25)) {
        m25(judge, review);
    }
}
