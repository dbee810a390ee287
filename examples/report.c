/* SPDX-License-Identifier: MIT */
/*
 * report        builds the encoding of a news report through the public functions, writes it as
 *               JSON, reads that back, checks it and shows it.
 * report FILE   shows the encoding of an article, a file of plain text, where the project has one.
 */
#include "file.h"
#include "known.h"
#include "show.h"
#include "story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef EXAMPLES_FOLDER
#define EXAMPLES_FOLDER "examples"
#endif

static int to_stdout(void *context, const void *bytes, size_t size) {
    (void)context;
    return fwrite(bytes, 1, size, stdout) != size;
}

/* Checks a document and prints what was found; 0: it has errors. */
static int check(const nclaim_doc *doc) {
    nclaim_sink sink = {to_stdout, NULL};
    nclaim_report *report = nclaim_report_new(NULL);
    int ran = nclaim_validate(doc, "annotated", NULL, report) == NCLAIM_OK;
    size_t errors = nclaim_report_count(report, NCLAIM_ERROR);
    size_t warnings = nclaim_report_count(report, NCLAIM_WARNING) - errors;
    size_t notes = nclaim_report_count(report, NCLAIM_NOTE) - errors - warnings;
    printf("\nChecked as \"annotated\": %zu errors, %zu warnings, %zu notes.\n", errors, warnings,
           notes);
    nclaim_report_write(report, "text", &sink);
    nclaim_report_free(report);
    return ran && errors == 0;
}

/* Whether two documents say the same. */
static int is_same(const nclaim_doc *left, const nclaim_doc *right) {
    char digests[2][NCLAIM_DIGEST_SIZE];
    return nclaim_digest(left, NCLAIM_SELF, digests[0], NULL) == NCLAIM_OK &&
           nclaim_digest(right, NCLAIM_SELF, digests[1], NULL) == NCLAIM_OK &&
           strcmp(digests[0], digests[1]) == 0;
}

/* Writes a document, reads that back and writes the copy: the same bytes, the same document. */
static int round_trip(const nclaim_doc *doc) {
    nclaim_buffer first = {0};
    nclaim_buffer second = {0};
    nclaim_sink to_first = {nclaim_buffer_write, &first};
    nclaim_sink to_second = {nclaim_buffer_write, &second};
    nclaim_doc *copy = nclaim_doc_new(NULL, NULL);
    int same = nclaim_write(doc, "json", NULL, &to_first, NULL) == NCLAIM_OK &&
               nclaim_read(copy, "json", first.bytes, first.size, NULL, NULL) == NCLAIM_OK &&
               nclaim_write(copy, "json", NULL, &to_second, NULL) == NCLAIM_OK &&
               first.size == second.size && memcmp(first.bytes, second.bytes, first.size) == 0 &&
               is_same(doc, copy);
    if (same) {
        printf("\nWritten as %zu bytes of JSON, read back, written again: the same.\n", first.size);
    }
    nclaim_doc_free(copy);
    nclaim_buffer_free(&first);
    nclaim_buffer_free(&second);
    return same;
}

/* Whether the document that the program built is the one that lies beside the text. */
static int matches_file(const nclaim_doc *doc, const char *path) {
    nclaim_doc *file = file_read_document(path, NULL);
    int same = file != NULL && is_same(doc, file);
    nclaim_doc_free(file);
    return same;
}

static int fail(const char *what) {
    fprintf(stderr, "report: %s\n", what);
    return 0;
}

static int tell_story(void) {
    char *text = file_read(EXAMPLES_FOLDER "/reports/de-talsperre.txt", NULL);
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    int done = (text != NULL || fail("cannot read " EXAMPLES_FOLDER "/reports/de-talsperre.txt")) &&
               story_build(doc, text) && (show_document(doc) || fail("cannot print")) &&
               (round_trip(doc) || fail("it was not read back as it was written")) &&
               (matches_file(doc, EXAMPLES_FOLDER "/reports/de-talsperre.json") ||
                fail(EXAMPLES_FOLDER "/reports/de-talsperre.json says something else")) &&
               check(doc);
    nclaim_doc_free(doc);
    free(text);
    return done;
}

/* Shows the encoding of an article, if the project has it. */
static int show_known(const char *path) {
    static const char *const folders[] = {EXAMPLES_FOLDER "/encodings", EXAMPLES_FOLDER "/reports"};
    char name[256];
    nclaim_doc *doc = NULL;
    size_t size = 0;
    char *text = file_read(path, &size);
    if (text == NULL) {
        fprintf(stderr, "report: cannot read %s\n", path);
        return 0;
    }
    for (size_t i = 0; i < 2 && doc == NULL && strlen(text) == size; i++) {
        doc = known_encoding(folders[i], text, name, sizeof name);
    }
    int done = 1;
    if (doc == NULL) {
        printf("The project has no encoding of %s, and does not draft one yet.\n", path);
    } else {
        done = show_document(doc);
        printf("\nThis is the encoding %s, which is of this text to the last character.\n", name);
        done = check(doc) && done;
    }
    nclaim_doc_free(doc);
    free(text);
    return done;
}

int main(int argc, char **argv) {
    if (argc > 2) {
        fprintf(stderr, "usage: %s [FILE]\n", argv[0]);
        return 2;
    }
    int done = argc == 2 ? show_known(argv[1]) : tell_story();
    if (fflush(stdout) != 0) {
        done = fail("cannot print");
    }
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
