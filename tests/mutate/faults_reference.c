/* SPDX-License-Identifier: MIT */
/* Class R: references, chains, circles. */
#include "faults.h"

#include <stdio.h>
#include <string.h>

static bool is_ref(const struct site *site) {
    return site->field != NULL && site->field->type == NCLAIM_TYPE_REF &&
           cJSON_IsString(site->node);
}

static bool to_nothing(struct site *site) {
    char id[32];
    if (!is_ref(site)) {
        return false;
    }
    snprintf(id, sizeof id, "no-such-record-%u", site->number);
    replace(site, cJSON_CreateString(id));
    return true;
}

/* ---- R02 ---- */

/* An id of a kind that the field does not take. */
static bool to_other_kind(struct site *site) {
    if (!is_ref(site)) {
        return false;
    }
    for (uint32_t i = 0; i < NCLAIM_PRODUCER; i++) {
        uint32_t kind = NCLAIM_ARTICLE + (i + site->number) % (NCLAIM_PRODUCER - 1);
        cJSON *list = records_of(site->root, kind, false);
        if ((site->field->target & 1U << kind) == 0 && cJSON_GetArraySize(list) > 0) {
            replace(site, cJSON_CreateString(text_of(cJSON_GetArrayItem(list, 0), "id")));
            return true;
        }
    }
    return false;
}

static bool is_between(const struct site *site, uint32_t from, uint32_t to) {
    uint32_t kind = 0;
    return record_named(site->root, text_of(site->record, "from"), &kind) != NULL && kind == from &&
           record_named(site->root, text_of(site->record, "to"), &kind) != NULL && kind == to;
}

static bool other_type(struct site *site) {
    if (is_text(site->record, "type", "retracts")) {
        return false; /* what is canceled then has no reason */
    }
    if (is_between(site, NCLAIM_CLAIM, NCLAIM_CLAIM)) {
        put_text(site->record, "type", site->number % 2 == 0 ? "part_of" : "quotes_from");
        expect(site, "from");
        return true;
    }
    if (is_between(site, NCLAIM_QUOTE, NCLAIM_QUOTE) ||
        is_between(site, NCLAIM_ARTICLE, NCLAIM_ARTICLE)) {
        put_text(site->record, "type", "supports");
        expect(site, "from");
        return true;
    }
    return false;
}

static bool end_of_other_kind(struct site *site) {
    cJSON *actor = cJSON_GetArrayItem(records_of(site->root, NCLAIM_ACTOR, false), 0);
    if (actor == NULL || !is_between(site, NCLAIM_CLAIM, NCLAIM_CLAIM)) {
        return false;
    }
    put_text(site->record, "to", text_of(actor, "id"));
    expect(site, "to");
    return true;
}

static bool answers_no_question(struct site *site) {
    cJSON *to = record_named(site->root, text_of(site->record, "to"), NULL);
    if (!is_between(site, NCLAIM_CLAIM, NCLAIM_CLAIM) || is_text(to, "kind", "question") ||
        !has(to, "kind") || is_text(to, "kind", "unknown") ||
        is_text(site->record, "type", "same_as")) {
        return false;
    }
    put_text(site->record, "type", "answers");
    expect(site, "to");
    return true;
}

/* ---- R03 ---- */

static bool own_parent(struct site *site) {
    put_text(site->record, "parent", text_of(site->record, "id"));
    expect(site, "parent");
    return true;
}

static bool parents_in_circle(struct site *site) {
    cJSON *parent = record_named(site->root, text_of(site->record, "parent"), NULL);
    if (parent == NULL) {
        return false;
    }
    put_text(parent, "parent", text_of(site->record, "id"));
    expect_some(site, NCLAIM_QUOTE);
    return true;
}

static bool long_chain(struct site *site) {
    cJSON *outer = site->record;
    for (int i = 0; i < 65; i++) {
        cJSON *inner = clone_record(site->root, NCLAIM_QUOTE, site->record);
        put_text(inner, "parent", text_of(outer, "id"));
        outer = inner;
    }
    expect_some(site, NCLAIM_QUOTE);
    return true;
}

/* ---- R04, R05 ---- */

static void put_list(cJSON *object, const char *name, const char *text) {
    put(object, name, cJSON_CreateStringArray(&text, 1));
}

static bool member_of_itself(struct site *site) {
    put_list(site->record, "members", text_of(site->record, "id"));
    expect(site, "members");
    return true;
}

static cJSON *other_of(const struct site *site, uint32_t kind, unsigned step) {
    cJSON *list = records_of(site->root, kind, false);
    int count = cJSON_GetArraySize(list);
    cJSON *other = count == 0
                       ? NULL
                       : cJSON_GetArrayItem(list, (int)((site->number + step) % (unsigned)count));
    return other == site->record ? NULL : other;
}

static bool members_of_each_other(struct site *site) {
    cJSON *other = other_of(site, NCLAIM_ACTOR, 1);
    if (other == NULL || has(other, "members") || has(site->record, "members")) {
        return false;
    }
    put_list(site->record, "members", text_of(other, "id"));
    put_list(other, "members", text_of(site->record, "id"));
    expect_some(site, NCLAIM_ACTOR);
    return true;
}

static bool time_from_itself(struct site *site) {
    put_text(site->record, "ref", "event");
    put_text(site->record, "ref_id", text_of(site->record, "id"));
    expect(site, "ref_id");
    return true;
}

static bool times_from_each_other(struct site *site) {
    cJSON *other = other_of(site, NCLAIM_TIME, 1);
    if (other == NULL) {
        return false;
    }
    put_text(site->record, "ref_id", text_of(other, "id"));
    put_text(other, "ref_id", text_of(site->record, "id"));
    expect_some(site, NCLAIM_TIME);
    return true;
}

static bool parts_of_each_other(struct site *site) {
    if (!is_text(site->record, "type", "part_of")) {
        return false;
    }
    add_relation(site->root, "part_of", text_of(site->record, "to"), text_of(site->record, "from"));
    expect_some(site, NCLAIM_RELATION);
    return true;
}

static bool is_related(const struct site *site, const char *left, const char *right) {
    cJSON *relation = NULL;
    cJSON_ArrayForEach(relation, records_of(site->root, NCLAIM_RELATION, false)) {
        if ((is_text(relation, "from", left) && is_text(relation, "to", right)) ||
            (is_text(relation, "from", right) && is_text(relation, "to", left))) {
            return true;
        }
    }
    return false;
}

static bool corrected_by_the_older(struct site *site) {
    static const char *const types[] = {"corrects", "retracts", "supersedes"};
    cJSON *other = other_of(site, NCLAIM_CLAIM, 7);
    if (other == NULL || is_related(site, text_of(site->record, "id"), text_of(other, "id"))) {
        return false;
    }
    add_relation(site->root, types[site->number % 3], text_of(site->record, "id"),
                 text_of(other, "id"));
    add_relation(site->root, types[site->number / 3 % 3], text_of(other, "id"),
                 text_of(site->record, "id"));
    expect_some(site, NCLAIM_RELATION);
    return true;
}

static bool lifecycle_turned(struct site *site) {
    if (!is_text(site->record, "type", "corrects") && !is_text(site->record, "type", "retracts") &&
        !is_text(site->record, "type", "supersedes")) {
        return false;
    }
    add_relation(site->root, "supersedes", text_of(site->record, "to"),
                 text_of(site->record, "from"));
    expect_some(site, NCLAIM_RELATION);
    return true;
}

/* ---- R06 to R09 ---- */

static bool in_other_article(struct site *site) {
    const cJSON *other = NULL;
    bool is_claim = strcmp(site->type->name, "claim") == 0;
    const char *quote = text_of(site->record, is_claim ? "quote" : "parent");
    if (!has(site->record, "article") || quote[0] == '\0') {
        return false;
    }
    cJSON_ArrayForEach(other, records_of(site->root, NCLAIM_ARTICLE, false)) {
        if (!is_text(site->record, "article", text_of(other, "id"))) {
            put_text(site->record, "article", text_of(other, "id"));
            expect(site, is_claim ? "quote" : "parent");
            return true;
        }
    }
    return false;
}

static bool relation_twice(struct site *site) {
    clone_record(site->root, NCLAIM_RELATION, site->record);
    expect_last(site, NCLAIM_RELATION, "to");
    return true;
}

static bool relation_turned(struct site *site) {
    cJSON *copy = NULL;
    if (!is_text(site->record, "type", "contradicts") &&
        !is_text(site->record, "type", "same_as") && !is_text(site->record, "type", "related")) {
        return false;
    }
    copy = clone_record(site->root, NCLAIM_RELATION, site->record);
    put_text(copy, "from", text_of(site->record, "to"));
    put_text(copy, "to", text_of(site->record, "from"));
    expect_last(site, NCLAIM_RELATION, "to");
    return true;
}

static bool relation_to_itself(struct site *site) {
    add_relation(site->root, "related", text_of(site->record, "id"), text_of(site->record, "id"));
    expect_last(site, NCLAIM_RELATION, "to");
    return true;
}

static bool same_as_other_kind(struct site *site) {
    cJSON *other = other_of(site, NCLAIM_ACTOR, 3);
    const char *own = text_of(site->record, "kind");
    if (other == NULL || strcmp(own, text_of(other, "kind")) == 0 || own[0] == '\0' ||
        strcmp(own, "unknown") == 0 || !has(other, "kind") || is_text(other, "kind", "unknown") ||
        is_related(site, text_of(site->record, "id"), text_of(other, "id"))) {
        return false;
    }
    add_relation(site->root, "same_as", text_of(site->record, "id"), text_of(other, "id"));
    expect_last(site, NCLAIM_RELATION, "to");
    return true;
}

static bool unused_actor(struct site *site) {
    cJSON *actor = add_record(site->root, NCLAIM_ACTOR);
    put_text(actor, "name", "Nobody");
    put_text(actor, "kind", "person");
    put_text(actor, "naming", "named");
    put_text(actor, "number", "one");
    expect_last(site, NCLAIM_ACTOR, "");
    return true;
}

static bool unused_quantity(struct site *site) {
    cJSON *quantity = add_record(site->root, NCLAIM_QUANTITY);
    put_text(quantity, "kind", "count");
    put_text(quantity, "comparator", "eq");
    put_text(quantity, "value", "7");
    expect_last(site, NCLAIM_QUANTITY, "");
    return true;
}

static bool unused_time(struct site *site) {
    cJSON *time = add_record(site->root, NCLAIM_TIME);
    put_text(time, "value", "2020");
    expect_last(site, NCLAIM_TIME, "");
    return true;
}

const struct fault faults_of_reference[] = {
    {"R01", "a reference to nothing", 0, to_nothing, NULL, 0},
    {"R02", "a reference to another kind", 0, to_other_kind, NULL, FAULT_READING},
    {"R02", "a type that joins other kinds", NCLAIM_RELATION, other_type, NULL, 0},
    {"R02", "an end of another kind", NCLAIM_RELATION, end_of_other_kind, NULL, 0},
    {"R02", "an answer to no question", NCLAIM_RELATION, answers_no_question, NULL, 0},
    {"R03", "a quote as its own parent", NCLAIM_QUOTE, own_parent, NULL, 0},
    {"R03", "parents in a circle", NCLAIM_QUOTE, parents_in_circle, NULL, 0},
    {"R03", "a chain of 65 more", NCLAIM_QUOTE, long_chain, NULL, FAULT_ALONE},
    {"R04", "an actor as its own member", NCLAIM_ACTOR, member_of_itself, NULL, 0},
    {"R04", "actors as members of each other", NCLAIM_ACTOR, members_of_each_other, NULL, 0},
    {"R04", "a time that counts from itself", NCLAIM_TIME, time_from_itself, NULL, 0},
    {"R04", "times that count from each other", NCLAIM_TIME, times_from_each_other, NULL, 0},
    {"R04", "articles as parts of each other", NCLAIM_RELATION, parts_of_each_other, NULL, 0},
    {"R05", "claims that correct each other", NCLAIM_CLAIM, corrected_by_the_older, NULL, 0},
    {"R05", "an older one that replaces the newer", NCLAIM_RELATION, lifecycle_turned, NULL, 0},
    {"R06", "a claim in another article than its quote", NCLAIM_CLAIM, in_other_article, NULL, 0},
    {"R06", "a quote in another article than its parent", NCLAIM_QUOTE, in_other_article, NULL,
     FAULT_SEVERAL},
    {"R07", "a relation doubled", NCLAIM_RELATION, relation_twice, NULL, 0},
    {"R07", "a relation doubled the other way round", NCLAIM_RELATION, relation_turned, NULL, 0},
    {"R07", "a claim related to itself", NCLAIM_CLAIM, relation_to_itself, NULL, 0},
    {"R08", "an actor the same as one of another kind", NCLAIM_ACTOR, same_as_other_kind, NULL, 0},
    {"R09", "an actor that nothing refers to", NCLAIM_ARTICLE, unused_actor, NULL, 0},
    {"R09", "a quantity that nothing refers to", NCLAIM_ARTICLE, unused_quantity, "grounded",
     FAULT_ALONE},
    {"R09", "a time that nothing refers to", NCLAIM_ARTICLE, unused_time, "grounded", FAULT_ALONE},
    {NULL, NULL, 0, NULL, NULL, 0}};
