/* SPDX-License-Identifier: MIT */
/* The canonical form and the cJSON bridge of whatever the reader accepts: the form does not depend
 * on the way by which the document came, its digest is that of its bytes, and it is a fixed point.
 */
#include "base/sha256.h"
#include "fuzz.h"
#include "same_json.h"

#if NCLAIM_HAVE_CJSON
#include "newsclaim/cjson.h"
#endif

static nclaim_doc *read_back(const nclaim_buffer *bytes) {
    const nclaim_read_options options = {.tolerant = 1};
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    MUST(nclaim_read(doc, "json", bytes->bytes, bytes->size, &options, NULL) == NCLAIM_OK);
    return doc;
}

static void check_same_form(const nclaim_doc *doc, const nclaim_buffer *form) {
    nclaim_buffer other = {0};
    MUST(write_as(doc, "canonical", &other) == NCLAIM_OK);
    MUST(is_same(form, &other));
    nclaim_buffer_free(&other);
}

static void check_digests(const nclaim_doc *doc, const nclaim_buffer *form) {
    unsigned char bytes[NCL_SHA256_SIZE];
    char hex[NCLAIM_DIGEST_SIZE];
    char digest[NCLAIM_DIGEST_SIZE];
    ncl_sha256 hash;
    ncl_sha256_init(&hash);
    ncl_sha256_update(&hash, form->bytes, form->size);
    ncl_sha256_finish(&hash, bytes);
    ncl_sha256_hex(bytes, hex);
    MUST(nclaim_digest(doc, NCLAIM_SELF, digest, NULL) == NCLAIM_OK);
    MUST(strcmp(hex, digest) == 0);
    for (nclaim_ref ref = 0; (ref = nclaim_next(doc, NCLAIM_CLAIM, ref)) != 0;) {
        nclaim_status status = nclaim_digest(doc, ref, digest, NULL);
        MUST(status == NCLAIM_OK || status == NCLAIM_BAD_RECORD || status == NCLAIM_LIMIT);
    }
}

#if NCLAIM_HAVE_CJSON

/* All lists of records the other way round. */
static void turn(cJSON *tree) {
    for (uint32_t kind = NCLAIM_ARTICLE; kind <= NCLAIM_PRODUCER; kind++) {
        cJSON *list = cJSON_GetObjectItemCaseSensitive(tree, nclaim_type_at(kind)->plural);
        for (int i = 1; i < cJSON_GetArraySize(list); i++) {
            cJSON_InsertItemInArray(list, 0, cJSON_DetachItemFromArray(list, i));
        }
    }
}

static nclaim_doc *doc_of(const cJSON *tree) {
    const nclaim_read_options options = {.tolerant = 1};
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    MUST(nclaim_from_cjson(doc, tree, &options, NULL) == NCLAIM_OK);
    return doc;
}

/* What a tree keeps: the values, but not how the names and strings of foreign members were escaped.
 * `form` is empty where there is none. */
static void check_bridge(const nclaim_doc *doc, const nclaim_buffer *json,
                         const nclaim_buffer *form) {
    cJSON *tree = nclaim_to_cjson(doc);
    nclaim_doc *other = doc_of(tree);
    nclaim_buffer again = {0};
    MUST(write_as(other, "json", &again) == NCLAIM_OK);
    MUST(cjson_says(json->bytes, json->size, again.bytes, again.size) == SAME_VALUES);
    nclaim_doc_free(other);
    turn(tree);
    other = doc_of(tree);
    if (form->size > 0) {
        check_same_form(other, form);
    }
    nclaim_doc_free(other);
    cJSON_Delete(tree);
    nclaim_buffer_free(&again);
}

#else

static void check_bridge(const nclaim_doc *doc, const nclaim_buffer *json,
                         const nclaim_buffer *form) {
    (void)doc;
    (void)json;
    (void)form;
}

#endif

static void check_forms(const nclaim_doc *doc) {
    nclaim_buffer form = {0};
    nclaim_buffer json = {0};
    nclaim_status status = write_as(doc, "canonical", &form);
    MUST(status == NCLAIM_OK || status == NCLAIM_NOT_CANONICAL);
    MUST(write_as(doc, "json", &json) == NCLAIM_OK);
    if (status == NCLAIM_OK) {
        nclaim_doc *from_form = read_back(&form);
        nclaim_doc *from_json = read_back(&json);
        check_digests(doc, &form);
        check_same_form(from_form, &form);
        check_same_form(from_json, &form);
        nclaim_doc_free(from_form);
        nclaim_doc_free(from_json);
    } else {
        form.size = 0;
    }
    check_bridge(doc, &json, &form);
    nclaim_buffer_free(&form);
    nclaim_buffer_free(&json);
}

static void check_any_json(const char *bytes, size_t size) {
#if NCLAIM_HAVE_CJSON
    nclaim_report *report = nclaim_report_new(NULL);
    cJSON *tree = nclaim_parse_cjson(bytes, size, NULL, report);
    MUST(tree != NULL || nclaim_report_count(report, NCLAIM_ERROR) > 0);
    cJSON_Delete(tree);
    nclaim_report_free(report);
#else
    (void)bytes;
    (void)size;
#endif
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const nclaim_read_options options = {.tolerant = 1};
    const char *bytes = (const char *)data;
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    MUST(doc != NULL);
    check_any_json(bytes, size);
    if (nclaim_read(doc, "json", bytes, size, &options, NULL) == NCLAIM_OK) {
        check_forms(doc);
    }
    nclaim_doc_free(doc);
    return 0;
}
