/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/utf8.h"
#include "document/report.h"
#include "failing.h"

#include <stdbool.h>
#include <stdio.h>

static const nclaim_finding unresolved = {.code = "R01",
                                          .slug = "unresolved-reference",
                                          .message = "no quote is called \"q9\"",
                                          .hint = "add it, or name another",
                                          .value = "q9",
                                          .id = "c1",
                                          .field = "quote",
                                          .pointer = "/claims/0/quote",
                                          .severity = NCLAIM_ERROR,
                                          .record = 0x07000001};

static void add(nclaim_report *report, const char *message, uint32_t severity) {
    nclaim_finding finding = {.code = "S01", .message = message, .severity = severity};
    ck_assert_uint_eq(ncl_report_add(report, &finding), NCLAIM_OK);
}

static void add_at(nclaim_report *report, const char *message, size_t offset) {
    nclaim_finding finding = {.message = message, .severity = NCLAIM_ERROR, .offset = offset};
    finding.reserved = NCL_AT_OFFSET;
    ck_assert_uint_eq(ncl_report_add(report, &finding), NCLAIM_OK);
}

static nclaim_finding at(const nclaim_report *report, size_t index) {
    nclaim_finding finding;
    memset(&finding, 0xA5, sizeof finding);
    ck_assert_uint_eq(nclaim_report_at(report, index, &finding, sizeof finding), NCLAIM_OK);
    return finding;
}

/* Compares what a report writes; the text is what the program prints. */
static void check_written(const nclaim_report *report, const char *format, const char *expected) {
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ck_assert_uint_eq(nclaim_report_write(report, format, &sink), NCLAIM_OK);
    ck_assert_str_eq(buffer.bytes == NULL ? "" : buffer.bytes, expected);
    nclaim_buffer_free(&buffer);
}

START_TEST(keeps_copies) {
    nclaim_report *report = nclaim_report_new(NULL);
    char message[] = "first";
    nclaim_finding finding = {.message = message, .severity = NCLAIM_NOTE, .folded = 3};
    finding.line = 9;
    finding.column = 9;
    finding.offset = 9;
    ck_assert_uint_eq(ncl_report_add(report, &finding), NCLAIM_OK);
    memcpy(message, "other", 5);
    ck_assert_uint_eq(ncl_report_add(report, &unresolved), NCLAIM_OK);
    finding = at(report, 0);
    ck_assert_str_eq(finding.message, "first");
    ck_assert_str_eq(finding.code, "");
    ck_assert_str_eq(finding.slug, "");
    ck_assert_str_eq(finding.hint, "");
    ck_assert_str_eq(finding.value, "");
    ck_assert_str_eq(finding.id, "");
    ck_assert_str_eq(finding.field, "");
    ck_assert_str_eq(finding.pointer, "");
    ck_assert_str_eq(finding.file, "");
    ck_assert_uint_eq(finding.line + finding.column + finding.offset + finding.reserved, 0);
    ck_assert_uint_eq(finding.folded, 3);
    finding = at(report, 1);
    ck_assert_str_eq(finding.code, "R01");
    ck_assert_str_eq(finding.slug, "unresolved-reference");
    ck_assert_str_eq(finding.message, "no quote is called \"q9\"");
    ck_assert_str_eq(finding.hint, "add it, or name another");
    ck_assert_str_eq(finding.value, "q9");
    ck_assert_str_eq(finding.id, "c1");
    ck_assert_str_eq(finding.field, "quote");
    ck_assert_str_eq(finding.pointer, "/claims/0/quote");
    ck_assert_uint_eq(finding.record, 0x07000001);
    ck_assert_uint_eq(finding.severity, NCLAIM_ERROR);
    nclaim_report_free(report);
}
END_TEST

START_TEST(counts_by_severity) {
    nclaim_report *report = nclaim_report_new(NULL);
    add(report, "a", NCLAIM_NOTE);
    add(report, "b", NCLAIM_WARNING);
    add(report, "c", NCLAIM_ERROR);
    add(report, "d", NCLAIM_WARNING);
    add(report, "e", 0);
    add(report, "f", NCLAIM_ERROR + 1);
    ck_assert_uint_eq(nclaim_report_count(report, 0), 6);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 6);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_WARNING), 5);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), 3);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR + 1), 0);
    ck_assert_uint_eq(nclaim_report_count(report, UINT32_MAX), 0);
    nclaim_report_clear(report);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 0);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_WARNING), 0);
    add(report, "g", NCLAIM_ERROR);
    ck_assert_str_eq(at(report, 0).message, "g");
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_WARNING), 1);
    nclaim_report_free(report);
}
END_TEST

START_TEST(serves_older_and_newer_callers) {
    nclaim_report *report = nclaim_report_new(NULL);
    unsigned char bytes[sizeof(nclaim_finding) + 40];
    nclaim_finding whole;
    ncl_report_add(report, &unresolved);
    whole = at(report, 0);
    for (size_t size = 1; size <= sizeof bytes; size++) {
        size_t common = size < sizeof whole ? size : sizeof whole;
        memset(bytes, 0xA5, sizeof bytes);
        ck_assert_uint_eq(nclaim_report_at(report, 0, (nclaim_finding *)(void *)bytes, size),
                          NCLAIM_OK);
        ck_assert_mem_eq(bytes, &whole, common);
        for (size_t i = common; i < sizeof bytes; i++) {
            ck_assert_uint_eq(bytes[i], i < size ? 0 : 0xA5);
        }
    }
    nclaim_report_free(report);
}
END_TEST

START_TEST(refuses_bad_arguments) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    nclaim_sink none = {NULL, NULL};
    nclaim_finding finding;
    ncl_report_add(report, &unresolved);
    ck_assert_uint_eq(nclaim_report_at(report, 1, &finding, sizeof finding), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_at(report, SIZE_MAX, &finding, sizeof finding),
                      NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_at(report, 0, &finding, 0), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_at(report, 0, NULL, sizeof finding), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_at(NULL, 0, &finding, sizeof finding), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_write(NULL, "text", &sink), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_write(report, NULL, &sink), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_write(report, "text", NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_write(report, "text", &none), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_write(report, "", &sink), NCLAIM_UNKNOWN_FORMAT);
    ck_assert_uint_eq(nclaim_report_write(report, "jsonl", &sink), NCLAIM_UNKNOWN_FORMAT);
    ck_assert_uint_eq(nclaim_report_write(report, "JSON", &sink), NCLAIM_UNKNOWN_FORMAT);
    ck_assert_uint_eq(nclaim_report_locate(NULL, "f", "{}", 2), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_report_locate(report, "f", NULL, 2), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(buffer.size, 0);
    nclaim_report_free(report);
}
END_TEST

START_TEST(null_takes_everything) {
    ck_assert_uint_eq(ncl_report_add(NULL, &unresolved), NCLAIM_OK);
    ck_assert_uint_eq(ncl_report_mark(NULL), 0);
    ck_assert_uint_eq(ncl_report_place(NULL, 0, "f", "{}", 2), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(NULL, NCLAIM_NOTE), 0);
    ncl_report_fold(NULL, 0);
    ncl_report_rewind(NULL, 0);
    ncl_report_limit(NULL, 0);
    nclaim_report_clear(NULL);
    nclaim_report_free(NULL);
}
END_TEST

START_TEST(folds_consequences) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding full = {.message = "b", .severity = NCLAIM_NOTE, .folded = UINT32_MAX - 1};
    add(report, "a", NCLAIM_ERROR);
    ncl_report_add(report, &full);
    ncl_report_fold(report, 0);
    ncl_report_fold(report, 0);
    for (int i = 0; i < 3; i++) {
        ncl_report_fold(report, 1);
    }
    ncl_report_fold(report, 2);
    ncl_report_fold(report, SIZE_MAX);
    ck_assert_uint_eq(at(report, 0).folded, 2);
    ck_assert_uint_eq(at(report, 1).folded, UINT32_MAX);
    nclaim_report_free(report);
}
END_TEST

START_TEST(lists_up_to_the_limit) {
    nclaim_report *report = nclaim_report_new(NULL);
    add(report, "before", NCLAIM_NOTE);
    ncl_report_limit(report, 2);
    add(report, "a", NCLAIM_ERROR);
    add(report, "b", NCLAIM_NOTE);
    add(report, "c", NCLAIM_ERROR);
    add(report, "d", NCLAIM_WARNING);
    add(report, "e", NCLAIM_WARNING);
    add(report, "f", NCLAIM_NOTE);
    ck_assert_uint_eq(ncl_report_mark(report), 3);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 3);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_WARNING), 4);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), 2);
    check_written(report, "text",
                  "-: note: before [S01]\n-: error: a [S01]\n-: note: b [S01]\n"
                  "4 more findings not listed: 1 error, 2 warnings, 1 note\n");
    ncl_report_limit(report, 1);
    add(report, "g", NCLAIM_NOTE);
    add(report, "h", NCLAIM_NOTE);
    ck_assert_uint_eq(ncl_report_mark(report), 4);
    nclaim_report_clear(report);
    add(report, "i", NCLAIM_NOTE);
    add(report, "j", NCLAIM_NOTE);
    check_written(report, "text", "-: note: i [S01]\n1 more finding not listed: 1 note\n");
    nclaim_report_free(report);
}
END_TEST

START_TEST(rewinds_to_a_mark) {
    nclaim_report *report = nclaim_report_new(NULL);
    size_t mark;
    ncl_report_limit(report, 1);
    add(report, "a", NCLAIM_ERROR);
    add(report, "unlisted", NCLAIM_ERROR);
    ncl_report_limit(report, 3);
    mark = ncl_report_mark(report);
    for (int i = 0; i < 5; i++) {
        add(report, "b", NCLAIM_WARNING);
    }
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_WARNING), 7);
    ncl_report_rewind(report, mark);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 1);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_WARNING), 2);
    ncl_report_rewind(report, 100);
    add(report, "c", NCLAIM_NOTE);
    ck_assert_str_eq(at(report, 0).message, "a");
    ck_assert_str_eq(at(report, 1).message, "c");
    ncl_report_rewind(report, 0);
    ck_assert_uint_eq(ncl_report_mark(report), 0);
    ncl_report_limit(report, 0);
    mark = ncl_report_mark(report);
    add(report, "d", NCLAIM_ERROR);
    ncl_report_rewind(report, mark);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), 1);
    nclaim_report_free(report);
}
END_TEST

START_TEST(shortens_values_at_a_character) {
    nclaim_report *report = nclaim_report_new(NULL);
    char value[3 * NCL_VALUE_SIZE];
    nclaim_finding finding = {.value = value, .severity = NCLAIM_NOTE};
    for (size_t size = 0; size < sizeof value; size++) {
        const char *kept = NULL;
        uint32_t traits = 0;
        bool cut = size + (size % 2) * 2 > NCL_VALUE_SIZE; /* half a letter becomes U+FFFD */
        for (size_t i = 0; i < size; i++) {                /* letters of two bytes */
            value[i] = i % 2 == 0 ? '\xC3' : '\xBC';
        }
        value[size] = '\0';
        ck_assert_uint_eq(ncl_report_add(report, &finding), NCLAIM_OK);
        kept = at(report, size).value;
        ck_assert_uint_le(strlen(kept), NCL_VALUE_SIZE);
        ck_assert_uint_eq(ncl_utf8_check(kept, strlen(kept), &traits), strlen(kept));
        ck_assert_int_eq(strstr(kept, "\xE2\x80\xA6") != NULL, cut);
        ck_assert_mem_eq(kept, value, cut ? 196 : size / 2 * 2);
    }
    nclaim_report_free(report);
}
END_TEST

START_TEST(places_offsets_in_any_order) {
    static const char source[] = "\xEF\xBB\xBF"
                                 "ab\r\n\xC3\xBC\xF0\x9F\x91\xA9x\n\ny";
    static const size_t offsets[] = {0, 3, 5, 6, 7, 9, 13, 14, 15, 16, 17, 99};
    static const uint32_t lines[] = {1, 1, 1, 1, 2, 2, 2, 2, 3, 4, 4, 4};
    static const uint32_t columns[] = {1, 1, 3, 4, 1, 2, 3, 4, 1, 1, 2, 2};
    enum { COUNT = sizeof offsets / sizeof offsets[0] };
    for (size_t step = 1; step < COUNT; step++) {
        nclaim_report *report = nclaim_report_new(NULL);
        if (COUNT % step == 0 && step > 1) {
            nclaim_report_free(report);
            continue;
        }
        for (size_t i = 0; i < COUNT; i++) {
            add_at(report, "x", offsets[i * step % COUNT]);
        }
        add(report, "no offset", NCLAIM_NOTE);
        ck_assert_uint_eq(ncl_report_place(report, 0, "f.json", source, sizeof source - 1),
                          NCLAIM_OK);
        for (size_t i = 0; i < COUNT; i++) {
            nclaim_finding finding = at(report, i);
            size_t k = i * step % COUNT;
            ck_assert_uint_eq(finding.line, lines[k]);
            ck_assert_uint_eq(finding.column, columns[k]);
            ck_assert_uint_eq(finding.offset, offsets[k] < 17 ? offsets[k] : 17);
            ck_assert_uint_eq(finding.reserved, 0);
            ck_assert_str_eq(finding.file, "f.json");
        }
        ck_assert_uint_eq(at(report, COUNT).line, 0);
        ck_assert_str_eq(at(report, COUNT).file, "");
        nclaim_report_free(report);
    }
}
END_TEST

START_TEST(places_only_from_the_mark) {
    nclaim_report *report = nclaim_report_new(NULL);
    size_t mark;
    add_at(report, "a", 1);
    mark = ncl_report_mark(report);
    add_at(report, "b", 2);
    ck_assert_uint_eq(ncl_report_place(report, mark, NULL, "\n\n\n", 3), NCLAIM_OK);
    ck_assert_uint_eq(at(report, 0).line, 0);
    ck_assert_uint_eq(at(report, 0).offset, 0);
    ck_assert_uint_eq(at(report, 0).column, 0);
    ck_assert_uint_eq(at(report, 1).line, 3);
    ck_assert_str_eq(at(report, 1).file, "");
    ck_assert_uint_eq(ncl_report_place(report, 0, "f", "\n\n\n", 3), NCLAIM_OK);
    ck_assert_uint_eq(at(report, 0).line, 2);
    ck_assert_uint_eq(at(report, 1).line, 3);
    ck_assert_str_eq(at(report, 0).file, "f");
    ck_assert_str_eq(at(report, 1).file, "");
    ck_assert_uint_eq(ncl_report_place(report, 2, "f", NULL, 0), NCLAIM_OK);
    nclaim_report_free(report);
}
END_TEST

START_TEST(shifts_places_of_a_part) {
    nclaim_report *report = nclaim_report_new(NULL);
    add_at(report, "a", 1);
    ncl_report_place(report, 0, NULL, "\n\n", 2);
    add_at(report, "b", 1);
    add_at(report, "c", 2);
    ncl_report_place(report, 1, NULL, "\nx", 2);
    add(report, "d", NCLAIM_NOTE);
    ncl_report_shift(report, 1, 10, 100);
    ncl_report_shift(NULL, 0, 1, 1);
    ck_assert_uint_eq(at(report, 0).line, 2);
    ck_assert_uint_eq(at(report, 0).offset, 1);
    ck_assert_uint_eq(at(report, 1).line, 12);
    ck_assert_uint_eq(at(report, 1).offset, 101);
    ck_assert_uint_eq(at(report, 2).line, 12);
    ck_assert_uint_eq(at(report, 2).column, 2);
    ck_assert_uint_eq(at(report, 2).offset, 102);
    ck_assert_uint_eq(at(report, 3).line + at(report, 3).offset, 0);
    nclaim_report_free(report);
}
END_TEST

START_TEST(writes_text) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding = unresolved;
    check_written(report, "text", "");
    finding.folded = 3;
    ncl_report_add(report, &finding);
    finding =
        (nclaim_finding){.message = "m", .id = "q3", .field = "mode", .severity = NCLAIM_NOTE};
    ncl_report_add(report, &finding);
    finding = (nclaim_finding){.message = "m", .id = "q3", .slug = "s", .severity = NCLAIM_WARNING};
    ncl_report_add(report, &finding);
    finding = (nclaim_finding){.message = "m", .field = "created", .file = "x.json"};
    ncl_report_add(report, &finding);
    finding = unresolved;
    finding.reserved = NCL_AT_OFFSET;
    finding.offset = 3;
    ncl_report_add(report, &finding);
    ncl_report_place(report, 0, "report.json", "{\n \"x\"", 6);
    check_written(report, "text",
                  "-: error: /claims/0/quote: no quote is called \"q9\" (and 3 more of the same "
                  "fault) [R01 unresolved-reference]\n    hint: add it, or name another\n"
                  "-: note: q3 mode: m\n"
                  "-: warning: q3: m [s]\n"
                  "x.json: error: created: m\n"
                  "report.json:2:2: error: no quote is called \"q9\" [R01 unresolved-reference]\n"
                  "    hint: add it, or name another\n");
    nclaim_report_free(report);
}
END_TEST

START_TEST(writes_json) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding = unresolved;
    check_written(report, "json", "[]\n");
    finding.folded = 3;
    finding.reserved = NCL_AT_OFFSET;
    ncl_report_limit(report, 2);
    ncl_report_add(report, &finding);
    ncl_report_place(report, 0, "r.json", "{}", 2);
    add(report, "", NCLAIM_NOTE);
    check_written(
        report, "json",
        "[\n{\"severity\":\"error\",\"code\":\"R01\",\"slug\":\"unresolved-reference\","
        "\"message\":\"no quote is called \\\"q9\\\"\",\"hint\":\"add it, or name another\","
        "\"value\":\"q9\",\"id\":\"c1\",\"field\":\"quote\",\"pointer\":\"/claims/0/quote\","
        "\"file\":\"r.json\",\"line\":1,\"column\":1,\"offset\":0,\"record\":117440513,"
        "\"folded\":3},\n"
        "{\"severity\":\"note\",\"code\":\"S01\"}\n]\n");
    add(report, "", NCLAIM_WARNING);
    ncl_report_rewind(report, 0);
    ncl_report_limit(report, 0);
    add(report, "", NCLAIM_WARNING);
    add(report, "", NCLAIM_NOTE);
    check_written(report, "json",
                  "[\n{\"severity\":\"warning\",\"message\":\"2 more findings not listed: 1 "
                  "warning, 1 note\",\"folded\":2}\n]\n");
    nclaim_report_free(report);
}
END_TEST

START_TEST(escapes_what_would_upset_a_terminal) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding = {.code = "\x1B[1m",
                              .slug = "\x07",
                              .message = "a\nb\xE2\x80\xAE\xF3\xA0\x81\x81\xFF",
                              .hint = "\xC2\x9B\xE2\x80\xA8\"\\",
                              .pointer = "/\x7F",
                              .file = "\r\xFE",
                              .severity = NCLAIM_NOTE};
    ncl_report_add(report, &finding);
    check_written(report, "text",
                  "\\u{D}\\x{FE}: note: /\\u{7F}: a\\u{A}b\\u{202E}\\u{E0041}\\x{FF} "
                  "[\\u{1B}[1m \\u{7}]\n    hint: \\u{9B}\\u{2028}\"\\\n");
    check_written(report, "json",
                  "[\n{\"severity\":\"note\",\"code\":\"\\u001b[1m\",\"slug\":\"\\u0007\","
                  "\"message\":\"a\\u000ab\\u202e\\udb40\\udc41\\ufffd\","
                  "\"hint\":\"\\u009b\\u2028\\\"\\\\\",\"pointer\":\"/\\u007f\","
                  "\"file\":\"\\u000d\\ufffd\"}\n]\n");
    nclaim_report_free(report);
}
END_TEST

/* A report with a finding of every shape, among them one as long as they get. */
static nclaim_report *sample(const nclaim_allocator *allocator) {
    nclaim_report *report = nclaim_report_new(allocator);
    nclaim_finding finding = unresolved;
    char text[2000];
    memset(text, '\x01', sizeof text);
    text[sizeof text - 1] = '\0';
    ncl_report_add(report, &finding);
    finding.message = text;
    finding.reserved = NCL_AT_OFFSET;
    ncl_report_limit(report, 2);
    ncl_report_add(report, &finding);
    ncl_report_place(report, 0, "r.json", "{}", 2);
    add(report, "x", NCLAIM_NOTE);
    add(report, "x", NCLAIM_NOTE);
    return report;
}

static void fail_at_every_byte(const char *format) {
    nclaim_report *report = sample(NULL);
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ck_assert_uint_eq(nclaim_report_write(report, format, &sink), NCLAIM_OK);
    ck_assert_uint_gt(buffer.size, 5000);
    for (size_t room = 0; room <= buffer.size; room++) {
        failing_sink failing = {room, 0, 0};
        nclaim_sink full = {failing_write, &failing};
        nclaim_status status = nclaim_report_write(report, format, &full);
        ck_assert_uint_eq(status, room < buffer.size ? NCLAIM_SINK_FAILED : NCLAIM_OK);
    }
    nclaim_buffer_free(&buffer);
    nclaim_report_free(report);
}

START_TEST(reports_a_sink_that_fails_at_any_byte) {
    fail_at_every_byte("text");
    fail_at_every_byte("json");
}
END_TEST

/* What a caller can see of a report, to compare before and after. */
static void snapshot(const nclaim_report *report, nclaim_buffer *buffer) {
    nclaim_sink sink = {nclaim_buffer_write, buffer};
    buffer->size = 0;
    ck_assert_uint_eq(nclaim_report_write(report, "json", &sink), NCLAIM_OK);
}

/* Adds 200 findings, each call failing first at the allocation given and all after it if `forever`,
 * and then done again. Returns the allocations that one call made at most. */
static size_t add_with_failures(size_t fail_at, int forever) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    nclaim_report *report = nclaim_report_new(&allocator);
    nclaim_buffer before = {0};
    nclaim_buffer after = {0};
    size_t most = 0;
    for (uint32_t i = 0; i < 200; i++) {
        char text[600];
        nclaim_finding finding = unresolved;
        snprintf(text, sizeof text, "%599u", (unsigned)i);
        finding.message = text;
        snapshot(report, &before);
        memory.calls = 0;
        memory.fail_at = fail_at;
        memory.forever = forever;
        if (ncl_report_add(report, &finding) != NCLAIM_OK) {
            snapshot(report, &after);
            ck_assert_str_eq(before.bytes, after.bytes);
            ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), i);
            memory.fail_at = 0;
            ck_assert_uint_eq(ncl_report_add(report, &finding), NCLAIM_OK);
        }
        most = memory.calls > most ? memory.calls : most;
        ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), i + 1);
        ck_assert_str_eq(at(report, i).message, text);
    }
    nclaim_buffer_free(&before);
    nclaim_buffer_free(&after);
    nclaim_report_free(report);
    ck_assert_uint_eq(memory.held, 0);
    ck_assert_uint_eq(memory.blocks, 0);
    return most;
}

START_TEST(a_failed_add_changes_nothing) {
    size_t most = add_with_failures(0, 0);
    ck_assert_uint_ge(most, 2);
    for (size_t fail_at = 1; fail_at <= most + 1; fail_at++) {
        add_with_failures(fail_at, 0);
        add_with_failures(fail_at, 1);
    }
}
END_TEST

START_TEST(new_and_place_fail_cleanly) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    char file[5000];
    nclaim_report *report = NULL;
    memory.fail_at = 1;
    memory.forever = 1;
    ck_assert_ptr_null(nclaim_report_new(&allocator));
    memory.fail_at = 0;
    report = nclaim_report_new(&allocator);
    add_at(report, "a", 1);
    memset(file, 'x', sizeof file);
    file[sizeof file - 1] = '\0';
    memory.fail_at = memory.calls + 1;
    ck_assert_uint_eq(ncl_report_place(report, 0, file, "\n\n", 2), NCLAIM_NO_MEMORY);
    ck_assert_uint_eq(at(report, 0).line, 0);
    ck_assert_str_eq(at(report, 0).file, "");
    ck_assert_uint_eq(ncl_report_place(report, 0, NULL, "\n\n", 2), NCLAIM_OK);
    ck_assert_uint_eq(at(report, 0).line, 2);
    nclaim_report_free(report);
    ck_assert_uint_eq(memory.held + memory.blocks, 0);
}
END_TEST

START_TEST(clear_keeps_its_memory) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    nclaim_report *report = nclaim_report_new(&allocator);
    size_t calls = 0;
    for (int round = 0; round < 4; round++) {
        for (int i = 0; i < 500; i++) {
            ck_assert_uint_eq(ncl_report_add(report, &unresolved), NCLAIM_OK);
        }
        ck_assert(round == 0 || memory.calls == calls);
        calls = memory.calls;
        nclaim_report_clear(report);
    }
    nclaim_report_free(report);
    ck_assert_uint_eq(memory.blocks, 0);
}
END_TEST

Suite *suite_report(void) {
    Suite *suite = suite_create("report");
    TCase *tests = tcase_create("report");
    tcase_set_timeout(tests, 30);
    tcase_add_test(tests, keeps_copies);
    tcase_add_test(tests, counts_by_severity);
    tcase_add_test(tests, serves_older_and_newer_callers);
    tcase_add_test(tests, refuses_bad_arguments);
    tcase_add_test(tests, null_takes_everything);
    tcase_add_test(tests, folds_consequences);
    tcase_add_test(tests, lists_up_to_the_limit);
    tcase_add_test(tests, rewinds_to_a_mark);
    tcase_add_test(tests, shortens_values_at_a_character);
    tcase_add_test(tests, places_offsets_in_any_order);
    tcase_add_test(tests, places_only_from_the_mark);
    tcase_add_test(tests, shifts_places_of_a_part);
    tcase_add_test(tests, writes_text);
    tcase_add_test(tests, writes_json);
    tcase_add_test(tests, escapes_what_would_upset_a_terminal);
    tcase_add_test(tests, reports_a_sink_that_fails_at_any_byte);
    tcase_add_test(tests, a_failed_add_changes_nothing);
    tcase_add_test(tests, new_and_place_fail_cleanly);
    tcase_add_test(tests, clear_keeps_its_memory);
    suite_add_tcase(suite, tests);
    return suite;
}
