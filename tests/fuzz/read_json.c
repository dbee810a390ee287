/* SPDX-License-Identifier: MIT */
/* The reader against cJSON and jansson: what it accepts, they accept, with the same values; what it
 * writes, it reads back the same; what it refuses, it refuses with a place. The first byte chooses:
 * bit 0 tolerant, bit 1 small limits, bit 2 as JSON Lines, bit 3 once more with an allocation that
 * fails, which the higher bits number. */
#include "fuzz.h"
#include "same_json.h"

static void check_refused(const nclaim_doc *doc, const nclaim_report *report, size_t size) {
    MUST(nclaim_report_count(report, NCLAIM_ERROR) > 0);
    MUST(nclaim_count(doc, 0) == 0);
    for (size_t i = 0; i < nclaim_report_count(report, NCLAIM_NOTE); i++) {
        nclaim_finding finding = finding_at(report, i);
        MUST(finding.line > 0 && finding.column > 0 && finding.offset <= size);
        MUST(finding.code[0] != '\0' && finding.message[0] != '\0' && finding.hint[0] != '\0');
    }
}

/* Whether a run of characters of a number is longer than the 63 that cJSON 1.7.15 looks at. */
static bool has_long_number(const char *bytes, size_t size) {
    size_t run = 0;
    for (size_t i = 0; i < size; i++) {
        run = bytes[i] != '\0' && strchr("0123456789+-eE.", bytes[i]) != NULL ? run + 1 : 0;
        if (run >= 63) {
            return true;
        }
    }
    return false;
}

static void check_accepted(const nclaim_doc *doc, const char *bytes, size_t size,
                           const nclaim_read_options *options) {
    nclaim_doc *again = nclaim_doc_new(NULL, NULL);
    nclaim_buffer first = {0};
    nclaim_buffer second = {0};
    MUST(write_as(doc, "json", &first) == NCLAIM_OK);
    MUST(nclaim_read(again, "json", first.bytes, first.size, options, NULL) == NCLAIM_OK);
    MUST(write_as(again, "json", &second) == NCLAIM_OK);
    MUST(is_same(&first, &second));
    MUST(nclaim_count(doc, 0) == nclaim_count(again, 0));
    if (size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        bytes += 3;
        size -= 3;
    }
    MUST(has_long_number(bytes, size) ||
         cjson_says(bytes, size, first.bytes, first.size) == SAME_VALUES);
    MUST(jansson_says(bytes, size, first.bytes, first.size) == SAME_VALUES);
    nclaim_buffer_free(&first);
    nclaim_buffer_free(&second);
    nclaim_doc_free(again);
}

static int see_line(void *context, size_t line, nclaim_status status, nclaim_doc *doc) {
    size_t *last = context;
    MUST(line > *last);
    MUST(status == NCLAIM_OK || nclaim_count(doc, 0) == 0);
    *last = line;
    return 0;
}

/* All or nothing: the same as with memory, or none, and then nothing is left behind. */
static void read_scarce(const char *bytes, size_t size, const nclaim_read_options *options,
                        size_t left, nclaim_status expected) {
    struct scarce scarce = {(size_t)-1, false, false};
    const nclaim_allocator allocator = {scarce_allocate, &scarce};
    nclaim_doc *doc = nclaim_doc_new(&allocator, NULL);
    nclaim_report *report = nclaim_report_new(&allocator);
    nclaim_status status = NCLAIM_OK;
    scarce.left = left;
    status = nclaim_read(doc, "json", bytes, size, options, report);
    MUST(status == expected || (status == NCLAIM_NO_MEMORY && scarce.has_failed));
    if (status == NCLAIM_NO_MEMORY) {
        MUST(nclaim_count(doc, 0) == 0 && nclaim_report_count(report, NCLAIM_NOTE) == 0);
        MUST(nclaim_read(doc, "json", bytes, size, options, report) == expected);
    }
    nclaim_report_free(report);
    nclaim_doc_free(doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const nclaim_limits small = {.string = 40, .records = 4, .items = 3, .depth = 4, .findings = 3};
    const char *bytes = (const char *)data + 1;
    nclaim_read_options options = {.file = "fuzz"};
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_doc *doc = NULL;
    size_t last = 0;
    nclaim_status status = NCLAIM_OK;
    if (size == 0) {
        nclaim_report_free(report);
        return 0;
    }
    size--;
    options.tolerant = data[0] & 1;
    doc = nclaim_doc_new(NULL, (data[0] & 2) != 0 ? &small : NULL);
    MUST(doc != NULL && report != NULL);
    if ((data[0] & 4) != 0) {
        MUST(nclaim_read_lines(doc, bytes, size, &options, see_line, &last, report) == NCLAIM_OK);
    } else {
        status = nclaim_read(doc, "json", bytes, size, &options, report);
        if (status == NCLAIM_OK) {
            MUST(nclaim_report_count(report, NCLAIM_ERROR) == 0);
            check_accepted(doc, bytes, size, &options);
        } else {
            check_refused(doc, report, size);
        }
        if ((data[0] & 8) != 0 && (data[0] & 2) == 0) {
            read_scarce(bytes, size, &options, data[0] >> 4, status);
        }
    }
    nclaim_doc_free(doc);
    nclaim_report_free(report);
    return 0;
}
