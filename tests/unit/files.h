/* SPDX-License-Identifier: MIT */
/* Files for tests, and documents from text. What is in the folder of shared data may be absent:
 * then a test says SKIP and passes. */
#ifndef NEWSCLAIM_TESTS_FILES_H
#define NEWSCLAIM_TESTS_FILES_H

#include "newsclaim/newsclaim.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline const char *shared_path(const char *path) {
    static char whole[4096];
    const char *folder = getenv("NEWSCLAIM_SHARED");
    snprintf(whole, sizeof whole, "%s/data/%s",
             folder == NULL ? NCL_SOURCE_DIR "/../shared" : folder, path);
    return whole;
}

/* The bytes of a file and a NUL, to be freed; NULL if there is none. */
static inline char *file_bytes(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    size_t room = 1 << 16;
    size_t got = 0;
    if (file == NULL) {
        return NULL;
    }
    bytes = malloc(room);
    *size = 0;
    while ((got = fread(bytes + *size, 1, room - *size - 1, file)) > 0) {
        *size += got;
        if (room - *size < 2) {
            room *= 2;
            bytes = realloc(bytes, room);
        }
    }
    bytes[*size] = '\0';
    fclose(file);
    return bytes;
}

static inline char *shared_file(const char *path, size_t *size) {
    char *bytes = file_bytes(shared_path(path), size);
    if (bytes == NULL) {
        printf("SKIP %s: not there\n", path);
    }
    return bytes;
}

/* A document that is read without any finding. */
static inline nclaim_doc *doc_of(const char *text) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_read_options options = {.tolerant = 1};
    nclaim_status status = nclaim_read(doc, "json", text, strlen(text), &options, report);
    nclaim_finding finding = {.message = "", .pointer = ""};
    nclaim_report_at(report, 0, &finding, sizeof finding);
    ck_assert_msg(status == NCLAIM_OK && nclaim_report_count(report, NCLAIM_NOTE) == 0,
                  "%s: %s %s in %s", nclaim_status_name(status), finding.message, finding.pointer,
                  text);
    nclaim_report_free(report);
    return doc;
}

/* A document in a format, as a string to be freed. */
static inline char *written(const nclaim_doc *doc, const char *format) {
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ck_assert_uint_eq(nclaim_write(doc, format, NULL, &sink, NULL), NCLAIM_OK);
    ck_assert_uint_eq(strlen(buffer.bytes), buffer.size);
    return buffer.bytes;
}

static inline nclaim_finding finding_at(const nclaim_report *report, size_t index) {
    nclaim_finding finding;
    ck_assert_uint_eq(nclaim_report_at(report, index, &finding, sizeof finding), NCLAIM_OK);
    return finding;
}

#endif
