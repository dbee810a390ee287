/* SPDX-License-Identifier: MIT */
/*
 * What others make of a text that we accept. Two judges of whether cJSON has the same value: its
 * text printed again has the same canonical form, and jansson reads the same from it. Where a
 * number is not whole or too large for the first, the second decides; where it is out of range for
 * jansson, the text only has to be accepted by cJSON.
 */
#include "json_suite.h"

#include "files.h"
#include "format/canonical_tree.h"

#if NCLAIM_HAVE_CJSON
#include "newsclaim/cjson.h"
#endif
#if NCL_HAVE_JANSSON
#include <jansson.h>
#endif

#define CJSON_NAME (NCLAIM_HAVE_CJSON ? "cJSON" : "no cJSON")
#define JANSSON_NAME (NCL_HAVE_JANSSON ? "jansson" : "no jansson")

const char *others(void) {
    static char names[64];
    snprintf(names, sizeof names, "%s, %s", CJSON_NAME, JANSSON_NAME);
    return names;
}

#if NCLAIM_HAVE_CJSON
static nclaim_status note(void *context, const ncl_tree *tree, uint32_t node) {
    bool *is_refused = context;
    (void)tree;
    (void)node;
    *is_refused = true;
    return NCLAIM_OK;
}

/* To be freed; NULL where a number has no canonical form. */
static char *canonical(const char *text, size_t size) {
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    bool is_refused = false;
    ncl_output output;
    ncl_memory memory;
    ncl_tree tree;
    ncl_memory_init(&memory, NULL, 0);
    ncl_tree_init(&tree, &memory);
    ncl_output_init(&output, &sink);
    tree.refuse = note;
    tree.context = &is_refused;
    if (ncl_tree_read(&tree, text, size) == NCLAIM_OK && !is_refused) {
        ncl_tree_write(&tree, 0, &output);
        ncl_output_end(&output);
    }
    ncl_tree_free(&tree);
    return buffer.bytes;
}
#endif

#if NCL_HAVE_JANSSON
/* All numbers as doubles, which is what cJSON has. */
static json_t *load(const char *text, size_t size) {
    return json_loadb(text, size,
                      JSON_DECODE_ANY | JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL, NULL);
}

/* jansson has no number outside of 64 bits or of a double; it says so. */
static bool is_out_of_range(const char *text, size_t size) {
    json_error_t error;
    json_t *value = json_loadb(text, size, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, &error);
    json_decref(value);
    return value == NULL && json_error_code(&error) == json_error_numeric_overflow;
}
#endif

void compare_with_others(const char *name, const char *bytes, size_t size,
                         void (*judge)(bool is_right, const char *name, const char *what)) {
#if NCL_HAVE_JANSSON
    json_t *loaded = load(bytes, size);
    bool is_beyond = is_out_of_range(bytes, size);
    judge(loaded != NULL || is_beyond, name, "jansson refuses it");
#endif
#if NCLAIM_HAVE_CJSON
    cJSON *tree = nclaim_parse_cjson(bytes, size, NULL, NULL);
    char *printed = tree == NULL ? NULL : cJSON_PrintUnformatted(tree);
    char *ours = canonical(bytes, size);
    char *theirs = printed == NULL ? NULL : canonical(printed, strlen(printed));
    judge(printed != NULL, name, "cJSON refuses it");
    judge(ours == NULL || (theirs != NULL && strcmp(ours, theirs) == 0), name,
          "cJSON has another value");
#if NCL_HAVE_JANSSON
    if (loaded != NULL && ours == NULL) {
        json_t *again = printed == NULL ? NULL : load(printed, strlen(printed));
        judge(json_equal(loaded, again), name, "jansson finds another value in what cJSON prints");
        json_decref(again);
    }
#endif
    free(ours);
    free(theirs);
    cJSON_free(printed);
    cJSON_Delete(tree);
#endif
#if NCL_HAVE_JANSSON
    json_decref(loaded);
#endif
    (void)bytes;
    (void)size;
    (void)judge;
    (void)name;
}
