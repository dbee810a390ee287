/* SPDX-License-Identifier: MIT */
/* Class M: quotes, actors, articles, reviews. */
#include "faults.h"

#include <string.h>

/* The first words of a quote, as an anchor for something else. */
static cJSON *borrowed_span(const cJSON *quote) {
    const cJSON *content = cJSON_GetObjectItemCaseSensitive(quote, "content");
    cJSON *list = cJSON_CreateArray();
    cJSON *span = content == NULL ? cJSON_CreateObject()
                                  : cJSON_Duplicate(cJSON_GetArrayItem(content, 0), true);
    if (content == NULL) {
        put_text(span, "exact", "words");
    }
    cJSON_AddItemToArray(list, span);
    return list;
}

static const char *first_of(const cJSON *object, const char *name) {
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(object, name);
    const char *text = cJSON_GetStringValue(cJSON_GetArrayItem(list, 0));
    return text == NULL ? "" : text;
}

static int count_of(const cJSON *object, const char *name) {
    return cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(object, name));
}

/* There, and not `unknown`. */
static bool is_known(const cJSON *object, const char *name) {
    return has(object, name) && !is_text(object, name, "unknown");
}

/* ---- M01 to M03 ---- */

static bool other_fidelity(struct site *site) {
    bool is_direct = is_text(site->record, "mode", "direct");
    if (!is_known(site->record, "fidelity") || !is_known(site->record, "mode") ||
        is_text(site->record, "mode", "mixed")) {
        return false;
    }
    put_text(site->record, "fidelity",
             is_direct               ? "paraphrase"
             : site->number % 2 == 0 ? "verbatim"
                                     : "edited");
    expect(site, "fidelity");
    return true;
}

static bool unframed_with_cue(struct site *site) {
    if (!is_text(site->record, "mode", "unframed") || !is_known(site->record, "cue_kind")) {
        return false;
    }
    put_text(site->record, "cue_kind", site->number % 2 == 0 ? "verb" : "adposition");
    expect(site, "cue_kind");
    return true;
}

static bool unframed_explicit(struct site *site) {
    if (!is_text(site->record, "mode", "unframed") || count_of(site->record, "sources") == 0) {
        return false;
    }
    put_text(site->record, "resolution", site->number % 2 == 0 ? "explicit" : "anaphoric");
    put(site->record, "source_anchor", borrowed_span(site->record));
    expect(site, "resolution");
    return true;
}

static bool needs_no_cue(const cJSON *quote) {
    return is_text(quote, "cue_kind", "punctuation") || is_text(quote, "cue_kind", "none");
}

static bool lack_cue(struct site *site) {
    if (!has(site->record, "cue") || needs_no_cue(site->record) ||
        !is_known(site->record, "cue_kind")) {
        return false;
    }
    drop(site->record, "cue");
    expect(site, "cue_kind");
    return true;
}

static bool needless_cue(struct site *site) {
    if (!needs_no_cue(site->record)) {
        return false;
    }
    put(site->record, "cue", borrowed_span(site->record));
    expect(site, "cue_kind");
    return true;
}

/* ---- M04 to M06 ---- */

static double start_of(const cJSON *quote) {
    const cJSON *span = cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(quote, "content"), 0);
    const cJSON *start = cJSON_GetObjectItemCaseSensitive(span, "start");
    return start == NULL ? -1 : start->valuedouble;
}

static bool inherit_nothing(struct site *site) {
    const char *source = first_of(site->record, "sources");
    const cJSON *other = NULL;
    if (count_of(site->record, "sources") != 1 || start_of(site->record) < 0) {
        return false;
    }
    cJSON_ArrayForEach(other, records_of(site->root, NCLAIM_QUOTE, false)) {
        if (other != site->record && lists(other, "sources", source) &&
            is_text(other, "article", text_of(site->record, "article")) &&
            start_of(other) < start_of(site->record)) {
            return false;
        }
    }
    put_text(site->record, "resolution", "inherited");
    expect(site, "resolution");
    return true;
}

static bool ambiguous_with_source(struct site *site) {
    if (count_of(site->record, "sources") == 0 || !is_known(site->record, "resolution")) {
        return false;
    }
    put_text(site->record, "resolution", "ambiguous");
    expect(site, "resolution");
    return true;
}

static bool one_candidate(struct site *site) {
    cJSON *candidates = cJSON_GetObjectItemCaseSensitive(site->record, "candidates");
    if (!is_text(site->record, "resolution", "ambiguous") || candidates == NULL) {
        return false;
    }
    while (cJSON_GetArraySize(candidates) > 1) {
        cJSON_DeleteItemFromArray(candidates, 1);
    }
    expect(site, "resolution");
    return true;
}

static bool candidates_and_sure(struct site *site) {
    if (!is_text(site->record, "resolution", "ambiguous")) {
        return false;
    }
    put_text(site->record, "resolution", "inferred");
    expect(site, "resolution");
    return true;
}

static bool implicit_but_named(struct site *site) {
    cJSON *source = record_named(site->root, first_of(site->record, "sources"), NULL);
    if (count_of(site->record, "sources") != 1 || !is_known(source, "naming") ||
        is_text(source, "naming", "implicit")) {
        return false;
    }
    put_text(site->record, "resolution", "implicit");
    expect(site, "sources/0");
    return true;
}

/* ---- M07, M08 ---- */

static bool implicit_with_name(struct site *site) {
    if (!is_text(site->record, "naming", "implicit") || has(site->record, "name")) {
        return false;
    }
    put_text(site->record, "name", "Femke Odental");
    expect(site, "name");
    return true;
}

static bool implicit_with_mention(struct site *site) {
    cJSON *mention = cJSON_CreateObject();
    cJSON *list = cJSON_CreateArray();
    put(mention, "spans", borrowed_span(NULL));
    cJSON_AddItemToArray(list, mention);
    if (!is_text(site->record, "naming", "implicit") || has(site->record, "mentions")) {
        cJSON_Delete(list);
        return false;
    }
    put(site->record, "mentions", list);
    expect(site, "mentions");
    return true;
}

static bool group_of_one(struct site *site) {
    if (!is_text(site->record, "kind", "group")) {
        return false;
    }
    put_text(site->record, "number", "one");
    expect(site, "number");
    return true;
}

static bool other_words_for_source(struct site *site) {
    cJSON *source = record_named(site->root, first_of(site->record, "sources"), NULL);
    const cJSON *anchor = cJSON_GetObjectItemCaseSensitive(site->record, "source_anchor");
    cJSON *copy = NULL;
    if (!is_text(site->record, "resolution", "explicit") || cJSON_GetArraySize(anchor) != 1 ||
        count_of(site->record, "sources") != 1 || !has(anchor->child, "exact") ||
        !(is_text(source, "naming", "described") || is_text(source, "naming", "withheld"))) {
        return false;
    }
    copy = clone_record(site->root, NCLAIM_QUOTE, site->record);
    anchor = cJSON_GetObjectItemCaseSensitive(copy, "source_anchor");
    put_text(anchor->child, "exact", "quite another delegation");
    expect_last(site, NCLAIM_QUOTE, "source_anchor");
    return true;
}

/* ---- M13, M14, M27: what a quote does, against its claims ---- */

static int claims_of(const struct site *site, const char *polarity) {
    const cJSON *claim = NULL;
    int count = 0;
    cJSON_ArrayForEach(claim, records_of(site->root, NCLAIM_CLAIM, false)) {
        if (is_text(claim, "quote", text_of(site->record, "id")) &&
            (polarity == NULL || is_text(claim, "polarity", polarity))) {
            count++;
        }
    }
    return count;
}

static bool no_comment(struct site *site) {
    if (claims_of(site, NULL) == 0) {
        return false;
    }
    put_text(site->record, "act", "no_comment");
    expect_some(site, NCLAIM_CLAIM);
    return true;
}

static bool affirmed_denial(struct site *site) {
    if (claims_of(site, "positive") == 0) {
        return false;
    }
    put_text(site->record, "act", "denial");
    expect_some(site, NCLAIM_CLAIM);
    return true;
}

static bool is_opposed(const struct site *site, const char *claim) {
    const cJSON *relation = NULL;
    cJSON_ArrayForEach(relation, records_of(site->root, NCLAIM_RELATION, false)) {
        bool contradicts = is_text(relation, "type", "contradicts");
        if ((contradicts || is_text(relation, "type", "disputes")) && !has(relation, "holder") &&
            (is_text(relation, "to", claim) || (contradicts && is_text(relation, "from", claim)))) {
            return true;
        }
    }
    return false;
}

static bool unanswered_rejection(struct site *site) {
    const cJSON *claim = NULL;
    if (claims_of(site, NULL) == 0) {
        return false;
    }
    cJSON_ArrayForEach(claim, records_of(site->root, NCLAIM_CLAIM, false)) {
        if (is_text(claim, "quote", text_of(site->record, "id")) &&
            is_opposed(site, text_of(claim, "id"))) {
            return false;
        }
    }
    put_text(site->record, "stance", "rejected");
    expect(site, "stance");
    return true;
}

/* ---- M22 to M26 ---- */

static bool quoted_from_the_future(struct site *site) {
    const cJSON *article = record_named(site->root, text_of(site->record, "article"), NULL);
    cJSON *time = NULL;
    if (article == NULL) {
        article = cJSON_GetArrayItem(records_of(site->root, NCLAIM_ARTICLE, false), 0);
    }
    /* A review of what was said would be too early as well. */
    if (!has(article, "published") || records_of(site->root, NCLAIM_REVIEW, false) != NULL) {
        return false;
    }
    time = add_record(site->root, NCLAIM_TIME);
    put(time, "anchor", borrowed_span(site->record));
    put_text(time, "kind", "date");
    put_text(time, "value", "2999-01-01");
    put_text(site->record, "time", text_of(time, "id"));
    expect(site, "time");
    return true;
}

static bool into_itself(struct site *site) {
    put_text(site->record, "lang", site->number % 2 == 0 ? "de" : "DE");
    put_text(site->record, "source_lang", "de");
    expect(site, "source_lang");
    return true;
}

static bool changed_too_early(struct site *site) {
    if (!has(site->record, "published")) {
        return false;
    }
    put_text(site->record, "modified", "1999-12-31");
    expect(site, "modified");
    return true;
}

static bool under_embargo(struct site *site) {
    if (!has(site->record, "published")) {
        return false;
    }
    put_text(site->record, "status", "usable");
    put_text(site->record, "embargo_until", "2999-01-01");
    expect(site, "embargo_until");
    return true;
}

static bool off_the_scale(struct site *site) {
    cJSON *rating = cJSON_CreateObject();
    put_text(rating, "value", site->number % 2 == 0 ? "7" : "0.5");
    put_text(rating, "best", "5");
    put_text(rating, "worst", "1");
    put(site->record, "rating", rating);
    expect(site, "rating/value");
    return true;
}

static bool reviewed_too_early(struct site *site) {
    cJSON *target = record_named(site->root, text_of(site->record, "target"), NULL);
    cJSON *time = NULL;
    if (has(target, "quote")) {
        target = record_named(site->root, text_of(target, "quote"), NULL);
    }
    if (target == NULL || !has(target, "mode")) {
        return false;
    }
    if (!has(target, "time")) {
        time = add_record(site->root, NCLAIM_TIME);
        put(time, "anchor", borrowed_span(target));
        put_text(time, "kind", "date");
        put_text(time, "value", "1990");
        put_text(target, "time", text_of(time, "id"));
    }
    put_text(site->record, "date", "1900-01-01");
    expect(site, "date");
    return true;
}

static bool canceled_without_reason(struct site *site) {
    const cJSON *relation = NULL;
    cJSON_ArrayForEach(relation, records_of(site->root, NCLAIM_RELATION, false)) {
        if (is_text(relation, "type", "retracts") &&
            is_text(relation, "to", text_of(site->record, "id"))) {
            return false;
        }
    }
    put_text(site->record, "status", "canceled");
    drop(site->record, "links");
    expect(site, "status");
    return true;
}

static bool retraction_of_another_type(struct site *site) {
    cJSON *to = record_named(site->root, text_of(site->record, "to"), NULL);
    if (!is_text(site->record, "type", "retracts") || !is_text(to, "status", "canceled") ||
        has(to, "links")) {
        return false;
    }
    put_text(site->record, "type", "corrects");
    expect_some(site, NCLAIM_ARTICLE);
    return true;
}

const struct fault faults_of_speech[] = {
    {"M01", "fidelity against mode", NCLAIM_QUOTE, other_fidelity, NULL, 0},
    {"M02", "unframed with a cue", NCLAIM_QUOTE, unframed_with_cue, NULL, 0},
    {"M02", "unframed with an explicit source", NCLAIM_QUOTE, unframed_explicit, NULL, 0},
    {"M03", "a cue that is not there", NCLAIM_QUOTE, lack_cue, NULL, 0},
    {"M03", "a cue where there is none", NCLAIM_QUOTE, needless_cue, NULL, 0},
    {"M04", "inherited by the first", NCLAIM_QUOTE, inherit_nothing, NULL, 0},
    {"M05", "ambiguous with a source", NCLAIM_QUOTE, ambiguous_with_source, NULL, 0},
    {"M05", "ambiguous with one candidate", NCLAIM_QUOTE, one_candidate, NULL, 0},
    {"M05", "candidates, but settled", NCLAIM_QUOTE, candidates_and_sure, NULL, 0},
    {"M06", "implicit with a named source", NCLAIM_QUOTE, implicit_but_named, NULL, 0},
    {"M07", "implicit with a name", NCLAIM_ACTOR, implicit_with_name, NULL, 0},
    {"M07", "implicit with a mention", NCLAIM_ACTOR, implicit_with_mention, NULL, 0},
    {"M07", "a group of one", NCLAIM_ACTOR, group_of_one, NULL, 0},
    {"M08", "an unnamed source in other words", NCLAIM_QUOTE, other_words_for_source, NULL, 0},
    {"M13", "claims of one who declines to comment", NCLAIM_QUOTE, no_comment, NULL, FAULT_SEVERAL},
    {"M14", "positive claims of a denial", NCLAIM_QUOTE, affirmed_denial, NULL, FAULT_SEVERAL},
    {"M22", "quoted from the future", NCLAIM_QUOTE, quoted_from_the_future, NULL, 0},
    {"M23", "translated into itself", NCLAIM_QUOTE, into_itself, NULL, 0},
    {"M24", "changed before it was published", NCLAIM_ARTICLE, changed_too_early, NULL, 0},
    {"M24", "usable under embargo", NCLAIM_ARTICLE, under_embargo, NULL, 0},
    {"M25", "a rating off its scale", NCLAIM_REVIEW, off_the_scale, NULL, 0},
    {"M25", "reviewed before it was said", NCLAIM_REVIEW, reviewed_too_early, NULL, 0},
    {"M26", "canceled without a reason", NCLAIM_ARTICLE, canceled_without_reason, NULL, 0},
    {"M26", "a retraction made a correction", NCLAIM_RELATION, retraction_of_another_type, NULL, 0},
    {"M27", "rejected, but not answered", NCLAIM_QUOTE, unanswered_rejection, NULL, 0},
    {NULL, NULL, 0, NULL, NULL, 0}};
