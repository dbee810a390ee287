/* SPDX-License-Identifier: MIT */
/* Whether two JSON texts have the same value, in the eyes of cJSON and of jansson. The order of
 * members does not count, that of entries does, and an `end` without `start` has the start 0, as
 * the model says. A library that is left out agrees to everything. */
#ifndef NEWSCLAIM_TESTS_SAME_JSON_H
#define NEWSCLAIM_TESTS_SAME_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#if NCLAIM_HAVE_CJSON
#include <cjson/cJSON.h>
#endif
#if NCL_HAVE_JANSSON
#include <jansson.h>
#endif

enum same_json {
    SAME_VALUES,
    OTHER_VALUES, /* both are JSON */
    REFUSED       /* the first is not JSON, or the second */
};

#if NCLAIM_HAVE_CJSON

static inline bool is_same_tree(const cJSON *a, const cJSON *b);

/* Members of `a` are in `b`; that none is there twice follows from their number. */
static inline bool has_members(const cJSON *a, const cJSON *b) {
    const cJSON *likely = b->child; /* mostly the order is the same */
    for (const cJSON *member = a->child; member != NULL; member = member->next) {
        const cJSON *other = likely;
        if (other == NULL || strcmp(other->string, member->string) != 0) {
            other = cJSON_GetObjectItemCaseSensitive(b, member->string);
        }
        if (other == NULL || !is_same_tree(member, other)) {
            return false;
        }
        likely = other->next;
    }
    return cJSON_GetArraySize(a) == cJSON_GetArraySize(b);
}

static inline bool has_entries(const cJSON *a, const cJSON *b) {
    const cJSON *other = b->child;
    for (const cJSON *entry = a->child; entry != NULL; entry = entry->next) {
        if (other == NULL || !is_same_tree(entry, other)) {
            return false;
        }
        other = other->next;
    }
    return other == NULL;
}

static inline bool is_same_tree(const cJSON *a, const cJSON *b) {
    if ((a->type & 0xFF) != (b->type & 0xFF)) {
        return false;
    }
    if (cJSON_IsString(a)) {
        return strcmp(a->valuestring, b->valuestring) == 0;
    }
    if (cJSON_IsNumber(a)) {
        return memcmp(&a->valuedouble, &b->valuedouble, sizeof a->valuedouble) == 0;
    }
    return cJSON_IsObject(a) ? has_members(a, b) : !cJSON_IsArray(a) || has_entries(a, b);
}

static inline void start_spans(cJSON *tree) {
    for (cJSON *child = tree == NULL ? NULL : tree->child; child != NULL; child = child->next) {
        start_spans(child);
    }
    if (cJSON_IsObject(tree) && cJSON_HasObjectItem(tree, "end") &&
        cJSON_GetObjectItemCaseSensitive(tree, "start") == NULL) {
        cJSON_AddNumberToObject(tree, "start", 0);
    }
}

static inline enum same_json cjson_says(const char *bytes, size_t size, const char *others,
                                        size_t others_size) {
    cJSON *tree = cJSON_ParseWithLength(bytes, size);
    cJSON *other = cJSON_ParseWithLength(others, others_size);
    enum same_json answer = REFUSED;
    start_spans(tree);
    start_spans(other);
    if (tree != NULL && other != NULL) {
        answer = is_same_tree(tree, other) ? SAME_VALUES : OTHER_VALUES;
    }
    cJSON_Delete(tree);
    cJSON_Delete(other);
    return answer;
}

#else

static inline enum same_json cjson_says(const char *bytes, size_t size, const char *others,
                                        size_t others_size) {
    (void)bytes;
    (void)size;
    (void)others;
    (void)others_size;
    return SAME_VALUES;
}

#endif

#if NCL_HAVE_JANSSON

static inline void start_loaded_spans(json_t *tree) {
    const char *name = NULL;
    json_t *child = NULL;
    size_t index = 0;
    json_array_foreach(tree, index, child) {
        start_loaded_spans(child);
    }
    json_object_foreach(tree, name, child) {
        start_loaded_spans(child);
    }
    if (json_object_get(tree, "end") != NULL && json_object_get(tree, "start") == NULL) {
        json_object_set_new(tree, "start", json_real(0));
    }
}

/* Numbers are read as binary64; beyond it jansson gives up, which is not the fault of the text. */
static inline enum same_json jansson_says(const char *bytes, size_t size, const char *others,
                                          size_t others_size) {
    const size_t flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL;
    json_error_t error;
    json_t *tree = json_loadb(bytes, size, flags, &error);
    json_t *other = NULL;
    enum same_json answer = REFUSED;
    if (tree == NULL) {
        return json_error_code(&error) == json_error_numeric_overflow ? SAME_VALUES : REFUSED;
    }
    other = json_loadb(others, others_size, flags, &error);
    if (other != NULL) {
        start_loaded_spans(tree);
        start_loaded_spans(other);
        answer = json_equal(tree, other) ? SAME_VALUES : OTHER_VALUES;
    }
    json_decref(tree);
    json_decref(other);
    return answer;
}

#else

static inline enum same_json jansson_says(const char *bytes, size_t size, const char *others,
                                          size_t others_size) {
    (void)bytes;
    (void)size;
    (void)others;
    (void)others_size;
    return SAME_VALUES;
}

#endif
#endif
