/* SPDX-License-Identifier: MIT */
/*
 * schema_verdict <IN.jsonl >OUT.jsonl: what the library makes of each line: the status of reading
 * it strictly and, where that was NCLAIM_OK, of the profile core; and every finding.
 */
#include "newsclaim/newsclaim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* As a string of JSON. Values in findings are UTF-8 already. */
static void print_text(const char *text) {
    putchar('"');
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte == '"' || byte == '\\') {
            printf("\\%c", byte);
        } else if (byte < 0x20) {
            printf("\\u%04x", byte);
        } else {
            putchar(byte);
        }
    }
    putchar('"');
}

static void print_findings(const nclaim_report *report) {
    nclaim_finding finding;
    for (size_t i = 0; nclaim_report_at(report, i, &finding, sizeof finding) == NCLAIM_OK; i++) {
        printf("%s[", i == 0 ? "" : ", ");
        print_text(finding.code);
        printf(", %u, ", finding.severity);
        print_text(finding.pointer);
        printf(", ");
        print_text(finding.value);
        putchar(']');
    }
}

static int judge(nclaim_doc *doc, nclaim_report *report, const char *line, size_t size) {
    nclaim_status status = NCLAIM_OK;
    nclaim_doc_clear(doc);
    nclaim_report_clear(report);
    status = nclaim_read(doc, "json", line, size, NULL, report);
    if (status == NCLAIM_OK && nclaim_validate(doc, "core", NULL, report) != NCLAIM_OK) {
        fputs("the validator did not run\n", stderr);
        return 0;
    }
    printf("{\"status\": \"%s\", \"findings\": [", nclaim_status_name(status));
    print_findings(report);
    puts("]}");
    return 1;
}

/* All of stdin; the caller frees it. */
static char *read_all(size_t *size) {
    size_t capacity = 1U << 20;
    char *bytes = malloc(capacity);
    *size = 0;
    for (size_t n = 1; bytes != NULL && n > 0; *size += n) {
        if (capacity - *size < capacity / 2) {
            char *more = realloc(bytes, capacity * 2);
            if (more == NULL) {
                free(bytes);
                return NULL;
            }
            bytes = more;
            capacity *= 2;
        }
        n = fread(bytes + *size, 1, capacity - *size, stdin);
    }
    return bytes;
}

static int judge_lines(nclaim_doc *doc, nclaim_report *report, const char *bytes, size_t size) {
    const char *end = NULL;
    int good = doc != NULL && report != NULL;
    for (; good && size > 0 && (end = memchr(bytes, '\n', size)) != NULL; bytes = end + 1) {
        good = judge(doc, report, bytes, (size_t)(end - bytes));
        size -= (size_t)(end - bytes) + 1;
    }
    return good && size == 0;
}

int main(void) {
    size_t size = 0;
    char *bytes = read_all(&size);
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_report *report = nclaim_report_new(NULL);
    int good = bytes != NULL && judge_lines(doc, report, bytes, size);
    nclaim_report_free(report);
    nclaim_doc_free(doc);
    free(bytes);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
