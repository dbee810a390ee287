/* SPDX-License-Identifier: MIT */
/* S09: a list whose order has no meaning names nothing twice. */
#include "validate/members.h"

#include <string.h>

/* Below, comparing each with each is faster than sorting. */
enum { FEW = 16 };

static bool is_same(const ncl_member *member, const char *list, uint64_t left, uint64_t right) {
    const nclaim_ref_list *refs = (const nclaim_ref_list *)(const void *)list;
    const nclaim_string_list *texts = (const nclaim_string_list *)(const void *)list;
    if (member->field->type == NCLAIM_TYPE_REF) {
        return refs->items[left] == refs->items[right];
    }
    return strcmp(texts->items[left], texts->items[right]) == 0;
}

/* A number that is the same for the same entries (FNV-1a for texts). */
static uint64_t hash(const ncl_member *member, const char *list, size_t at) {
    const nclaim_ref_list *refs = (const nclaim_ref_list *)(const void *)list;
    const nclaim_string_list *texts = (const nclaim_string_list *)(const void *)list;
    uint64_t sum = 14695981039346656037U;
    if (member->field->type == NCLAIM_TYPE_REF) {
        return refs->items[at];
    }
    for (const char *c = texts->items[at]; *c != '\0'; c++) {
        sum = (sum ^ (unsigned char)*c) * 1099511628211U;
    }
    return sum;
}

static void repeated(ncl_judge *judge, ncl_member *member, const char *list, uint64_t at) {
    const nclaim_ref_list *refs = (const nclaim_ref_list *)(const void *)list;
    const nclaim_string_list *texts = (const nclaim_string_list *)(const void *)list;
    bool is_ref = member->field->type == NCLAIM_TYPE_REF;
    ncl_fault fault = {
        .rule = NCL_RULE_S09, .message = "# is in % twice", .words = {NULL, member->field->name}};
    fault.words[0] = is_ref ? ncl_judge_id(judge, refs->items[at]) : texts->items[at];
    member->item = (uint32_t)at + 1;
    ncl_member_place(member, &fault);
    ncl_judge_say(judge, &fault);
}

static void compare_few(ncl_judge *judge, ncl_member *member, const char *list, size_t count) {
    for (size_t right = 1; right < count; right++) {
        size_t left = 0;
        while (left < right && !is_same(member, list, left, right)) {
            left++;
        }
        if (left < right) {
            repeated(judge, member, list, right);
        }
    }
}

/* Entries with one hash stand together; that different ones do is as rare as it is harmless: then
 * only neighbors are compared. */
static void compare_many(ncl_judge *judge, ncl_member *member, const char *list, size_t count) {
    judge->pair_count = 0;
    for (size_t i = 0; i < count; i++) {
        if (!ncl_judge_pair(judge, hash(member, list, i), i)) {
            return;
        }
    }
    ncl_pairs_sort(judge->pairs, judge->pair_count);
    for (uint32_t i = 1; i < judge->pair_count; i++) {
        const ncl_pair *pair = &judge->pairs[i];
        if (pair[-1].first == pair->first && is_same(member, list, pair[-1].second, pair->second)) {
            repeated(judge, member, list, pair->second);
        }
    }
}

void ncl_judge_set(ncl_judge *judge, const ncl_member *member, const char *list) {
    const nclaim_string_list *any = (const nclaim_string_list *)(const void *)list;
    ncl_member entry = *member;
    if (!ncl_runs(judge, NCL_RULE_S09)) {
        return;
    }
    if (any->count <= FEW) {
        compare_few(judge, &entry, list, any->count);
    } else {
        compare_many(judge, &entry, list, any->count);
    }
}
