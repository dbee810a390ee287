/* SPDX-License-Identifier: MIT */
/* Class M: claims and how they relate. */
#include "faults.h"

#include <string.h>

static bool has_cue(const cJSON *claim, const char *type) {
    const cJSON *cue = NULL;
    cJSON_ArrayForEach(cue, cJSON_GetObjectItemCaseSensitive(claim, "cues")) {
        if (is_text(cue, "type", type)) {
            return true;
        }
    }
    return false;
}

static void drop_cues(cJSON *claim, const char *type) {
    cJSON *cues = cJSON_GetObjectItemCaseSensitive(claim, "cues");
    for (int i = cJSON_GetArraySize(cues); i-- > 0;) {
        if (is_text(cJSON_GetArrayItem(cues, i), "type", type)) {
            cJSON_DeleteItemFromArray(cues, i);
        }
    }
    if (cues != NULL && cJSON_GetArraySize(cues) == 0) {
        drop(claim, "cues");
    }
}

static void add_cue(cJSON *claim, const char *type) {
    cJSON *cue = cJSON_CreateObject();
    cJSON *span = cJSON_CreateObject();
    put_text(cue, "type", type);
    put_text(span, "exact", "words");
    put(cue, "span", span);
    if (!has(claim, "cues")) {
        put(claim, "cues", cJSON_CreateArray());
    }
    cJSON_AddItemToArray(cJSON_GetObjectItemCaseSensitive(claim, "cues"), cue);
}

static cJSON *quote_of(const struct site *site) {
    return record_named(site->root, text_of(site->record, "quote"), NULL);
}

/* Known and not open. */
static bool is_decided(const cJSON *claim) {
    return is_text(claim, "polarity", "positive") || is_text(claim, "polarity", "negative");
}

/* ---- M12, M17 ---- */

static bool settled_question(struct site *site) {
    if (!is_text(site->record, "kind", "question")) {
        return false;
    }
    put_text(site->record, "certainty", site->number % 2 == 0 ? "certain" : "probable");
    expect(site, "certainty");
    return true;
}

static bool affirmed_question(struct site *site) {
    if (!is_text(site->record, "kind", "question")) {
        return false;
    }
    put_text(site->record, "polarity", site->number % 2 == 0 ? "positive" : "negative");
    expect(site, "polarity");
    return true;
}

static bool into_question(struct site *site) {
    if (is_text(site->record, "kind", "question") || !is_decided(site->record)) {
        return false;
    }
    put_text(site->record, "kind", "question");
    expect(site, "polarity");
    return true;
}

static bool without_quantity(struct site *site) {
    if (!is_text(site->record, "kind", "quantity")) {
        return false;
    }
    drop(site->record, "quantities");
    expect(site, "kind");
    return true;
}

static bool into_quantity(struct site *site) {
    if (has(site->record, "quantities") || is_text(site->record, "kind", "question")) {
        return false;
    }
    put_text(site->record, "kind", "quantity");
    expect(site, "kind");
    return true;
}

static bool without_utterance(struct site *site) {
    if (!is_text(site->record, "kind", "quotation")) {
        return false;
    }
    drop(site->record, "args");
    expect(site, "kind");
    return true;
}

/* ---- M15, M16 ---- */

static bool certain_with_hedge(struct site *site) {
    if (!has_cue(site->record, "hedge")) {
        return false;
    }
    put_text(site->record, "certainty", "certain");
    expect(site, "cues");
    return true;
}

static bool doubt_without_hedge(struct site *site) {
    const cJSON *quote = quote_of(site);
    if (has_cue(site->record, "hedge") || !is_text(site->record, "modality", "actual") ||
        is_text(site->record, "kind", "question") ||
        (quote != NULL && (!has(quote, "act") || is_text(quote, "act", "unknown") ||
                           is_text(quote, "act", "belief") || is_text(quote, "act", "attitude")))) {
        return false;
    }
    put_text(site->record, "certainty", site->number % 2 == 0 ? "probable" : "possible");
    expect(site, "certainty");
    return true;
}

static bool positive_with_negation(struct site *site) {
    if (!has_cue(site->record, "negation") || !is_text(site->record, "polarity", "negative") ||
        is_text(quote_of(site), "act", "denial")) {
        return false; /* of a denial, M14 says it */
    }
    put_text(site->record, "polarity", "positive");
    expect(site, "cues");
    return true;
}

static bool negation_in_positive(struct site *site) {
    if (!is_text(site->record, "polarity", "positive")) {
        return false;
    }
    add_cue(site->record, "negation");
    expect(site, "cues");
    return true;
}

static bool negative_without_negation(struct site *site) {
    const cJSON *quote = quote_of(site);
    if (!is_text(site->record, "polarity", "negative") || !has(site->record, "cues") ||
        is_text(quote, "act", "denial") || is_text(quote, "polarity", "negative")) {
        return false;
    }
    drop_cues(site->record, "negation");
    add_cue(site->record, "evidential");
    expect(site, "polarity");
    return true;
}

/* ---- M18, M19 ---- */

/* One whose opposite can stand beside it without breaking another rule. */
static bool can_be_turned(const struct site *site) {
    const cJSON *quote = quote_of(site);
    return is_text(site->record, "polarity", "positive") && !has(site->record, "cues") &&
           !is_text(site->record, "kind", "question") && !is_text(quote, "act", "denial") &&
           !is_text(quote, "polarity", "negative") &&
           !is_text(site->record, "certainty", "unknown") &&
           (quote == NULL ? has(site->record, "anchor") : has(quote, "sources"));
}

static bool both_held(struct site *site) {
    cJSON *copy = NULL;
    if (!can_be_turned(site)) {
        return false;
    }
    copy = clone_record(site->root, NCLAIM_CLAIM, site->record);
    put_text(copy, "polarity", "negative");
    add_relation(site->root, "same_as", text_of(site->record, "id"), text_of(copy, "id"));
    expect_last(site, NCLAIM_CLAIM, "polarity");
    return true;
}

static bool same_and_opposed(struct site *site) {
    cJSON *copy = clone_record(site->root, NCLAIM_CLAIM, site->record);
    add_relation(site->root, "same_as", text_of(site->record, "id"), text_of(copy, "id"));
    add_relation(site->root, site->number % 2 == 0 ? "contradicts" : "disputes",
                 text_of(copy, "id"), text_of(site->record, "id"));
    expect_last(site, NCLAIM_RELATION, "type");
    return true;
}

/* ---- M20 ---- */

static bool future_in_the_past(struct site *site) {
    const cJSON *quote = quote_of(site);
    const cJSON *article = record_named(site->root, text_of(site->record, "article"), NULL);
    cJSON *time = NULL;
    const char *id = NULL;
    if (article == NULL) {
        article = cJSON_GetArrayItem(records_of(site->root, NCLAIM_ARTICLE, false), 0);
    }
    if (has(quote, "time") || !has(article, "published")) {
        return false;
    }
    time = add_record(site->root, NCLAIM_TIME);
    id = text_of(time, "id");
    put(time, "anchor", cJSON_Parse("[{\"exact\":\"in 1990\"}]"));
    put_text(time, "kind", "date");
    put_text(time, "value", "1990");
    put_text(site->record, "modality", site->number % 2 == 0 ? "future" : "intended");
    put(site->record, "times", cJSON_CreateStringArray(&id, 1));
    expect(site, "times/0");
    return true;
}

const struct fault faults_of_claims[] = {
    {"M12", "a question that is certain", NCLAIM_CLAIM, settled_question, NULL, 0},
    {"M12", "a question that is affirmed or denied", NCLAIM_CLAIM, affirmed_question, NULL, 0},
    {"M12", "a statement called a question", NCLAIM_CLAIM, into_question, NULL, 0},
    {"M15", "certain with a hedge", NCLAIM_CLAIM, certain_with_hedge, NULL, 0},
    {"M15", "doubt without a hedge", NCLAIM_CLAIM, doubt_without_hedge, NULL, 0},
    {"M16", "positive with a negation", NCLAIM_CLAIM, positive_with_negation, NULL, 0},
    {"M16", "a negation in a positive claim", NCLAIM_CLAIM, negation_in_positive, NULL, 0},
    {"M16", "negative without a negation", NCLAIM_CLAIM, negative_without_negation, NULL, 0},
    {"M17", "a claim about a quantity without one", NCLAIM_CLAIM, without_quantity, NULL, 0},
    {"M17", "a claim called one about a quantity", NCLAIM_CLAIM, into_quantity, NULL, 0},
    {"M17", "a claim about an utterance without one", NCLAIM_CLAIM, without_utterance, NULL, 0},
    {"M18", "holding both", NCLAIM_CLAIM, both_held, NULL, 0},
    {"M19", "the same and opposed", NCLAIM_CLAIM, same_and_opposed, NULL, 0},
    {"M20", "a prediction of the past", NCLAIM_CLAIM, future_in_the_past, NULL, 0},
    {NULL, NULL, 0, NULL, NULL, 0}};
