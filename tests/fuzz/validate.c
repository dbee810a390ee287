/* SPDX-License-Identifier: MIT */
/* Whatever the reader accepts is judged in every profile, with and without memory, and what was
 * found is told in words and as JSON. The first byte chooses an allocation that fails. */
#include "fuzz.h"
#include "same_json.h"

static void check_findings(const nclaim_doc *doc, const nclaim_report *report) {
    for (size_t i = 0; i < nclaim_report_count(report, NCLAIM_NOTE); i++) {
        nclaim_finding finding = finding_at(report, i);
        MUST(finding.code[0] != '\0' && finding.slug[0] != '\0' && finding.message[0] != '\0');
        MUST(finding.record == 0 || finding.record == NCLAIM_SELF ||
             strcmp(nclaim_id(doc, finding.record), finding.id) == 0);
        MUST(finding.severity >= NCLAIM_NOTE && finding.severity <= NCLAIM_ERROR);
        MUST(finding.pointer[0] == '\0' || finding.pointer[0] == '/');
    }
}

static void check_report(nclaim_report *report, const char *bytes, size_t size) {
    nclaim_buffer text = {0};
    MUST(nclaim_report_locate(report, "fuzz", bytes, size) == NCLAIM_OK);
    for (size_t i = 0; i < nclaim_report_count(report, NCLAIM_NOTE); i++) {
        nclaim_finding finding = finding_at(report, i);
        bool is_placed = finding.line > 0 && finding.column > 0 && finding.offset <= size;
        MUST(is_placed || strcmp(finding.code, "G00") == 0); /* that is about the whole document */
    }
    write_report(report, "text", &text);
    write_report(report, "json", &text);
    MUST(cjson_says(text.bytes, text.size, text.bytes, text.size) == SAME_VALUES);
    MUST(jansson_says(text.bytes, text.size, text.bytes, text.size) == SAME_VALUES);
    nclaim_buffer_free(&text);
}

static void validate_all(const nclaim_doc *doc, const char *bytes, size_t size) {
    static const char *const profiles[] = {"core", "grounded", "complete", "annotated"};
    nclaim_buffer before = {0};
    nclaim_buffer after = {0};
    MUST(write_as(doc, "json", &before) == NCLAIM_OK);
    for (size_t i = 0; i < sizeof profiles / sizeof profiles[0]; i++) {
        nclaim_report *report = nclaim_report_new(NULL);
        MUST(report != NULL);
        MUST(nclaim_validate(doc, profiles[i], NULL, report) == NCLAIM_OK);
        check_findings(doc, report);
        check_report(report, bytes, size);
        nclaim_report_free(report);
    }
    MUST(write_as(doc, "json", &after) == NCLAIM_OK);
    MUST(is_same(&before, &after));
    nclaim_buffer_free(&before);
    nclaim_buffer_free(&after);
}

/* The same once more, with an allocation that fails: all or nothing. */
static void validate_scarce(const char *bytes, size_t size, size_t left) {
    struct scarce scarce = {(size_t)-1, true, false};
    const nclaim_allocator allocator = {scarce_allocate, &scarce};
    const nclaim_read_options options = {.tolerant = 1};
    nclaim_doc *doc = nclaim_doc_new(&allocator, NULL);
    nclaim_report *report = nclaim_report_new(&allocator);
    nclaim_status status = nclaim_read(doc, "json", bytes, size, &options, report);
    size_t count = nclaim_report_count(report, NCLAIM_NOTE);
    MUST(status == NCLAIM_OK);
    scarce.left = left;
    status = nclaim_validate(doc, "annotated", NULL, report);
    MUST(status == NCLAIM_OK || (status == NCLAIM_NO_MEMORY && scarce.has_failed));
    MUST(status == NCLAIM_OK || nclaim_report_count(report, NCLAIM_NOTE) == count);
    nclaim_report_free(report);
    nclaim_doc_free(doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const nclaim_read_options options = {.tolerant = 1};
    const char *bytes = (const char *)data + 1;
    nclaim_doc *doc = NULL;
    if (size == 0) {
        return 0;
    }
    size--;
    doc = nclaim_doc_new(NULL, NULL);
    MUST(doc != NULL);
    if (nclaim_read(doc, "json", bytes, size, &options, NULL) == NCLAIM_OK) {
        validate_all(doc, bytes, size);
        validate_scarce(bytes, size, data[0]);
    }
    nclaim_doc_free(doc);
    return 0;
}
