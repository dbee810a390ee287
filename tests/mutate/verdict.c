/* SPDX-License-Identifier: MIT */
#include "verdict.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- examples ---- */

static char *load(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    size_t capacity = (size_t)1 << 20;
    char *bytes = file == NULL ? NULL : malloc(capacity);
    if (bytes == NULL) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(2);
    }
    *size = fread(bytes, 1, capacity, file);
    fclose(file);
    return bytes;
}

static unsigned load_folder(const char *folder, struct original *originals, unsigned count) {
    char path[1024];
    DIR *directory = NULL;
    struct dirent *entry = NULL;
    snprintf(path, sizeof path, "%s/examples/%s", NCL_SOURCE_DIR, folder);
    directory = opendir(path);
    while (directory != NULL && (entry = readdir(directory)) != NULL && count < MOST_ORIGINALS) {
        struct original *original = &originals[count];
        size_t length = strlen(entry->d_name);
        if (length < 6 || strcmp(entry->d_name + length - 5, ".json") != 0) {
            continue;
        }
        snprintf(path, sizeof path, "%s/examples/%s/%s", NCL_SOURCE_DIR, folder, entry->d_name);
        snprintf(original->name, sizeof original->name, "%.60s", entry->d_name);
        original->bytes = load(path, &original->size);
        original->profile = NULL;
        count++;
    }
    if (directory != NULL) {
        closedir(directory);
    }
    return count;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct original *)a)->name, ((const struct original *)b)->name);
}

unsigned load_originals(struct original *originals) {
    unsigned count = load_folder("reports", originals, 0);
    count = load_folder("encodings", originals, count);
    qsort(originals, count, sizeof *originals, by_name);
    return count;
}

void free_originals(struct original *originals, unsigned count) {
    while (count > 0) {
        free(originals[--count].bytes);
    }
}

/* ---- judging ---- */

static nclaim_doc *doc;
static nclaim_report *report;

nclaim_report *judge(const char *bytes, size_t size, const char *profile, bool digest) {
    char text[NCLAIM_DIGEST_SIZE];
    nclaim_status status = NCLAIM_OK;
    if (doc == NULL) {
        doc = nclaim_doc_new(NULL, NULL);
        report = nclaim_report_new(NULL);
    }
    nclaim_doc_clear(doc);
    nclaim_report_clear(report);
    status = nclaim_read(doc, "json", bytes, size, NULL, report);
    if (status != NCLAIM_OK) {
        if (nclaim_report_count(report, NCLAIM_ERROR) == 0) {
            printf("FAIL refused without a finding: %s\n", nclaim_status_name(status));
            return NULL;
        }
        return report;
    }
    if (digest) {
        nclaim_digest(doc, NCLAIM_SELF, text, report);
    }
    if (nclaim_validate(doc, profile, NULL, report) != NCLAIM_OK) {
        printf("FAIL not validated\n");
        return NULL;
    }
    return report;
}

void free_judge(void) {
    nclaim_doc_free(doc);
    nclaim_report_free(report);
}

size_t grave_findings(const nclaim_report *findings) {
    return nclaim_report_count(findings, NCLAIM_WARNING);
}

nclaim_finding finding_at(const nclaim_report *findings, size_t index) {
    nclaim_finding finding;
    nclaim_report_at(findings, index, &finding, sizeof finding);
    return finding;
}

uint32_t severity_of(const char *code) {
    const nclaim_rule *rule = NULL;
    for (uint32_t i = 0; (rule = nclaim_rule_at(i)) != NULL; i++) {
        if (strcmp(rule->code, code) == 0) {
            return rule->severity;
        }
    }
    return 0;
}

bool is_within(const char *pointer, const char *place) {
    size_t length = strlen(place);
    return strncmp(pointer, place, length) == 0 &&
           (pointer[length] == '\0' || pointer[length] == '/');
}
