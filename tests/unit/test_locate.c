/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "document/member_name.h"
#include "document/report.h"
#include "failing.h"

#include <stdio.h>

static void add(nclaim_report *report, const char *pointer) {
    nclaim_finding finding = {.pointer = pointer, .severity = NCLAIM_ERROR};
    ck_assert_uint_eq(ncl_report_add(report, &finding), NCLAIM_OK);
}

static nclaim_finding at(const nclaim_report *report, size_t index) {
    nclaim_finding finding;
    ck_assert_uint_eq(nclaim_report_at(report, index, &finding, sizeof finding), NCLAIM_OK);
    return finding;
}

/* Where a pointer leads in a source that is not a string: an exact copy, so that a tool sees every
 * byte read beyond it. */
static nclaim_finding locate_bytes(const char *bytes, size_t size, const char *pointer) {
    nclaim_report *report = nclaim_report_new(NULL);
    char *copy = malloc(size == 0 ? 1 : size);
    nclaim_finding finding;
    memcpy(copy, bytes, size);
    add(report, pointer);
    ck_assert_uint_eq(nclaim_report_locate(report, "f", copy, size), NCLAIM_OK);
    finding = at(report, 0);
    ck_assert_str_eq(finding.file, "f");
    finding.file = NULL;
    finding.pointer = NULL;
    free(copy);
    nclaim_report_free(report);
    return finding;
}

/* The rest of the source where a pointer leads; NULL if it leads nowhere. */
static const char *found(const char *source, const char *pointer) {
    nclaim_finding finding = locate_bytes(source, strlen(source), pointer);
    return finding.line == 0 ? NULL : source + finding.offset;
}

START_TEST(finds_values) {
    static const char source[] = "{\"a\": 1, \"b\": {\"c\": [10, \"x\", [true, null]]}, \"\": 7}";
    ck_assert_str_eq(found(source, "/a"), source + 6);
    ck_assert_str_eq(found(source, "/b"), "{\"c\": [10, \"x\", [true, null]]}, \"\": 7}");
    ck_assert_str_eq(found(source, "/b/c"), "[10, \"x\", [true, null]]}, \"\": 7}");
    ck_assert_str_eq(found(source, "/b/c/0"), "10, \"x\", [true, null]]}, \"\": 7}");
    ck_assert_str_eq(found(source, "/b/c/1"), "\"x\", [true, null]]}, \"\": 7}");
    ck_assert_str_eq(found(source, "/b/c/2/1"), "null]]}, \"\": 7}");
    ck_assert_str_eq(found(source, "/"), "7}");
}
END_TEST

START_TEST(finds_the_nearest_parent_of_what_is_missing) {
    static const char source[] = "{\"a\": {\"b\": [1, 2]}, \"bc\": {}}";
    ck_assert_str_eq(found(source, "/x"), source);
    ck_assert_str_eq(found(source, "/b"), source);
    ck_assert_str_eq(found(source, "/a/x/y"), source + 6);
    ck_assert_str_eq(found(source, "/a/b/2"), source + 12);
    ck_assert_str_eq(found(source, "/a/b/01"), source + 12);
    ck_assert_str_eq(found(source, "/a/b/-"), source + 12);
    ck_assert_str_eq(found(source, "/a/b/0/0"), "1, 2]}, \"bc\": {}}");
    ck_assert_str_eq(found(source, "/bc/d"), "{}}");
}
END_TEST

START_TEST(understands_names_as_they_are_written) {
    ck_assert_str_eq(found("{\"a\\/b\": 1}", "/a~1b"), "1}");
    ck_assert_str_eq(found("{\"a/b\": 1}", "/a~1b"), "1}");
    ck_assert_str_eq(found("{\"a~b\": 1}", "/a~0b"), "1}");
    ck_assert_str_eq(found("{\"\\u007e\\u002F\": 1}", "/~0~1"), "1}");
    ck_assert_str_eq(found("{\"\\u00fc\": 1}", "/\xC3\xBC"), "1}");
    ck_assert_str_eq(found("{\"\xC3\xBC\": 1}", "/\xC3\xBC"), "1}");
    ck_assert_str_eq(found("{\"\\uD83D\\uDC69x\": 1}", "/\xF0\x9F\x91\xA9x"), "1}");
    ck_assert_str_eq(found("{\"\\\"\\\\\\b\\f\\n\\r\\t\": 1}", "/\"\\\b\f\n\r\t"), "1}");
    ck_assert_str_eq(found("{\"\\uD83Dx\": 1}", "/\xEF\xBF\xBDx"), "1}");
    ck_assert_str_eq(found("{\"\\uDC69\": 1}", "/\xEF\xBF\xBD"), "1}");
    ck_assert_str_eq(found("{\"\\uD83D\\u0041\": 1}", "/\xEF\xBF\xBD"
                                                      "A"),
                     "1}");
    ck_assert_str_eq(found("{\"\\q\": 1}", "/\xEF\xBF\xBD"), "1}");
    ck_assert_str_eq(found("{\"\\u00@0\": 1}", "/\xEF\xBF\xBD"
                                               "00@0"),
                     "1}");
    ck_assert_str_eq(found("{\"\\u12\": 1}", "/\xEF\xBF\xBD"
                                             "12"),
                     "1}");
    ck_assert_str_eq(found("{\"\\u0000a\": 1, \"a\": 2}", "/a"), "2}");
    ck_assert_str_eq(found("{\"a\\\"b\": 1, \"c\": 2}", "/c"), "2}");
}
END_TEST

START_TEST(gives_line_and_column) {
    static const char source[] = "\xEF\xBB\xBF{\r\n  \"\xC3\xBC\": 1,\n  \"b\": [\n]}";
    nclaim_finding finding = locate_bytes(source, sizeof source - 1, "/\xC3\xBC");
    ck_assert_uint_eq(finding.line, 2);
    ck_assert_uint_eq(finding.column, 8);
    ck_assert_uint_eq(finding.offset, 14);
    finding = locate_bytes(source, sizeof source - 1, "/b/5");
    ck_assert_uint_eq(finding.line, 3);
    ck_assert_uint_eq(finding.column, 8);
    finding = locate_bytes(source, sizeof source - 1, "/z");
    ck_assert_uint_eq(finding.line, 1);
    ck_assert_uint_eq(finding.column, 1);
    ck_assert_uint_eq(finding.offset, 3);
}
END_TEST

START_TEST(leaves_alone_what_has_a_line_or_no_pointer) {
    static const char source[] = "{\"a\":\n1}";
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding = {.pointer = "/a", .severity = NCLAIM_NOTE, .offset = 2};
    finding.reserved = NCL_AT_OFFSET;
    ncl_report_add(report, &finding);
    ncl_report_place(report, 0, "first", "\n\n\n", 3);
    ncl_report_add(report, &finding); /* of a source that nobody has shown yet */
    finding.pointer = "";
    finding.reserved = 0;
    ncl_report_add(report, &finding);
    finding.pointer = "a";
    finding.file = "second";
    ncl_report_add(report, &finding);
    add(report, "/a");
    ck_assert_uint_eq(nclaim_report_locate(report, "third", source, sizeof source - 1), NCLAIM_OK);
    ck_assert_uint_eq(at(report, 0).line, 3);
    ck_assert_str_eq(at(report, 0).file, "first");
    ck_assert_uint_eq(at(report, 1).line, 0);
    ck_assert_uint_eq(at(report, 2).line, 0);
    ck_assert_str_eq(at(report, 2).file, "");
    ck_assert_uint_eq(at(report, 3).line, 0);
    ck_assert_uint_eq(at(report, 3).column, 0);
    ck_assert_str_eq(at(report, 3).file, "second");
    ck_assert_uint_eq(at(report, 4).line, 2);
    ck_assert_uint_eq(at(report, 4).column, 1);
    ck_assert_str_eq(at(report, 4).file, "third");
    ck_assert_uint_eq(ncl_report_place(report, 0, NULL, "\n\n\n", 3), NCLAIM_OK);
    ck_assert_uint_eq(at(report, 1).line, 3);
    ck_assert_uint_eq(nclaim_report_locate(report, NULL, NULL, 0), NCLAIM_OK);
    nclaim_report_free(report);
}
END_TEST

START_TEST(needs_no_file_and_no_source) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding = {.pointer = "/a", .file = "own", .severity = NCLAIM_NOTE};
    ck_assert_uint_eq(nclaim_report_locate(report, "f", "{}", 2), NCLAIM_OK);
    ncl_report_add(report, &finding);
    ck_assert_uint_eq(nclaim_report_locate(report, NULL, NULL, 0), NCLAIM_OK);
    ck_assert_uint_eq(at(report, 0).line, 0);
    ck_assert_uint_eq(nclaim_report_locate(report, "", "", 0), NCLAIM_OK);
    ck_assert_str_eq(at(report, 0).file, "own");
    ck_assert_uint_eq(nclaim_report_locate(report, NULL, "[", 1), NCLAIM_OK);
    ck_assert_str_eq(at(report, 0).file, "own");
    ck_assert_uint_eq(at(report, 0).line, 1);
    nclaim_report_free(report);
}
END_TEST

START_TEST(stops_at_damage) {
    static const char *const sources[] = {
        "{\"a\" 1, \"z\": 2}",    "{\"a\": 1 \"z\": 2}",
        "{a: 1, \"z\": 2}",       "{\"a\": 1], \"z\": 2}",
        "{\"a\": , \"z\": 2}",    "{\"a\": \"b, z: 2}",
        "{\"a\": [1}, \"z\": 2}", "{,\"z\": 2}",
        "{\"a\": 1,, \"z\": 2}",  "{\"a\": \\u0020}",
        "{\"a\": 1, \"z",         "{\"a\": 1, \"z\\",
        "{\"a\": 1, \"z\"",       "{\"a\": 1, \"z\":",
        "{} {\"z\": 1}",          "{} \"z\"",
    };
    for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++) {
        ck_assert_str_eq(found(sources[i], "/z"), sources[i]);
    }
    ck_assert_ptr_null(found("", "/z"));
    ck_assert_ptr_null(found(" \n", "/z"));
    ck_assert_ptr_null(found("\xEF\xBB\xBF", "/z"));
    ck_assert_str_eq(found("[1, 2}", "/1"), "2}");
    ck_assert_uint_eq(locate_bytes("[\0, 2]", 6, "/1").offset, 0);
}
END_TEST

START_TEST(survives_every_cut_and_every_byte) {
    static const char source[] = "\xEF\xBB\xBF{\"a\\u00fc\":[1,{\"b\\\\\":\"x\\\"\"}],\"c\":{}}";
    char bytes[sizeof source];
    for (size_t size = 0; size < sizeof source; size++) {
        nclaim_finding finding = locate_bytes(source, size, "/a\xC3\xBC/1/b\\");
        ck_assert_uint_le(finding.offset, size);
        locate_bytes(source, size, "/c/d");
    }
    for (size_t i = 0; i + 1 < sizeof source; i++) {
        for (int byte = 0; byte < 256; byte++) {
            memcpy(bytes, source, sizeof source);
            bytes[i] = (char)byte;
            locate_bytes(bytes, sizeof source - 1, "/a\xC3\xBC/1/b\\");
        }
    }
}
END_TEST

START_TEST(takes_the_first_of_members_with_one_name) {
    ck_assert_str_eq(found("{\"a\": 1, \"a\": 2}", "/a"), "1, \"a\": 2}");
    ck_assert_str_eq(found("{\"a\": 1, \"a\": {\"b\": 2}}", "/a/b"), "1, \"a\": {\"b\": 2}}");
}
END_TEST

static char *repeat(const char *piece, size_t times, size_t *size) {
    size_t length = strlen(piece);
    char *bytes = malloc(length * times + 1);
    for (size_t i = 0; i < times; i++) {
        memcpy(bytes + i * length, piece, length);
    }
    *size = length * times;
    bytes[*size] = '\0';
    return bytes;
}

START_TEST(passes_over_nesting_up_to_512) {
    for (size_t depth = 510; depth <= 514; depth++) {
        size_t size = 0;
        char *source = malloc(2 * depth + 8);
        nclaim_finding finding;
        source[0] = '[';
        memset(source + 1, '[', depth - 1);
        memset(source + depth, ']', depth - 1);
        size = 2 * depth - 1;
        memcpy(source + size, ",7]", 3);
        finding = locate_bytes(source, size + 3, "/1");
        ck_assert_uint_eq(finding.offset, depth <= 512 ? size + 1 : 0);
        free(source);
    }
}
END_TEST

START_TEST(is_not_hurt_by_the_deepest_nesting) {
    static const char *const pieces[] = {"[", "{\"0\":", "[{\"0\":"};
    for (size_t i = 0; i < 3; i++) {
        size_t size = 0;
        size_t pointer_size = 0;
        char *source = repeat(pieces[i], 400000, &size);
        char *pointer = repeat("/0", 100000, &pointer_size);
        nclaim_finding finding = locate_bytes(source, size, pointer);
        ck_assert_uint_eq(finding.line, 1);
        ck_assert_uint_gt(finding.offset, 500);
        free(source);
        free(pointer);
    }
}
END_TEST

enum { MANY = 100000 };

START_TEST(finds_a_hundred_thousand) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_buffer source = {0};
    char text[64];
    nclaim_buffer_write(&source, "{\"quotes\":[", 11);
    for (uint32_t i = 0; i < MANY; i++) {
        snprintf(text, sizeof text, "%s\n{\"id\":\"q%u\",\"mode\":\"direct\"}", i == 0 ? "" : ",",
                 (unsigned)i);
        nclaim_buffer_write(&source, text, strlen(text));
        /* a permutation of the indexes: 7919 and 100000 have no common factor */
        snprintf(text, sizeof text, "/quotes/%u/%s", (unsigned)((uint64_t)i * 7919 % MANY),
                 i % 2 == 0 ? "mode" : "source");
        add(report, text);
    }
    nclaim_buffer_write(&source, "]}", 2);
    ck_assert_uint_eq(nclaim_report_locate(report, "f", source.bytes, source.size), NCLAIM_OK);
    for (uint32_t i = 0; i < MANY; i++) {
        nclaim_finding finding = at(report, i);
        uint32_t index = (uint32_t)((uint64_t)i * 7919 % MANY);
        int digits = snprintf(text, sizeof text, "%u", (unsigned)index);
        ck_assert_uint_eq(finding.line, index + 2);
        ck_assert_uint_eq(finding.column, i % 2 == 0 ? (uint32_t)digits + 18 : 1);
    }
    nclaim_buffer_free(&source);
    nclaim_report_free(report);
}
END_TEST

/* Sources and pointers made so that a careless search costs findings times members. */
static void check_hostile(const char *piece, const char *pointer) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_buffer source = {0};
    size_t size = 0;
    char *members = repeat(piece, MANY, &size);
    for (uint32_t i = 0; i < MANY; i++) {
        char text[64];
        snprintf(text, sizeof text, pointer[0] == '%' ? "/a/%u" : "/a/b/c", (unsigned)i);
        add(report, text);
    }
    nclaim_buffer_write(&source, "{", 1);
    nclaim_buffer_write(&source, members, size);
    nclaim_buffer_write(&source, "\"z\":1}", 6);
    ck_assert_uint_eq(nclaim_report_locate(report, NULL, source.bytes, source.size), NCLAIM_OK);
    ck_assert_uint_eq(at(report, 0).line, 1);
    ck_assert_uint_eq(at(report, MANY - 1).offset, at(report, 0).offset);
    free(members);
    nclaim_buffer_free(&source);
    nclaim_report_free(report);
}

START_TEST(is_quick_with_repeated_members) {
    check_hostile("\"a\":{},", "same");
    check_hostile("\"a\":{\"b\":0},", "same");
    check_hostile("\"a\":0,", "%");
    check_hostile("\"b\":[0],", "%");
}
END_TEST

START_TEST(fails_without_change) {
    static const char source[] = "{\"a\":\n{\"b\": 1}}";
    char file[5000];
    memset(file, 'x', sizeof file);
    file[sizeof file - 1] = '\0';
    for (size_t fail_at = 1; fail_at < 10; fail_at++) {
        for (int forever = 0; forever < 2; forever++) {
            failing_memory memory = {0};
            nclaim_allocator allocator = {failing_allocate, &memory};
            nclaim_report *report = nclaim_report_new(&allocator);
            nclaim_status status = NCLAIM_OK;
            add(report, "/a/b");
            add(report, "/a");
            memory.calls = 0;
            memory.fail_at = fail_at;
            memory.forever = forever;
            status = nclaim_report_locate(report, file, source, sizeof source - 1);
            ck_assert_uint_eq(status, memory.calls >= fail_at ? NCLAIM_NO_MEMORY : NCLAIM_OK);
            ck_assert(status == NCLAIM_NO_MEMORY || fail_at > 2);
            if (status == NCLAIM_NO_MEMORY) {
                ck_assert_uint_eq(at(report, 0).line + at(report, 0).column, 0);
                ck_assert_uint_eq(at(report, 1).line + at(report, 1).column, 0);
                ck_assert_str_eq(at(report, 0).file, "");
                memory.fail_at = 0;
                status = nclaim_report_locate(report, file, source, sizeof source - 1);
            }
            ck_assert_uint_eq(status, NCLAIM_OK);
            ck_assert_uint_eq(at(report, 0).column, 7);
            ck_assert_uint_eq(at(report, 1).column, 1);
            ck_assert_str_eq(at(report, 0).file, file);
            nclaim_report_free(report);
            ck_assert_uint_eq(memory.held + memory.blocks, 0);
        }
    }
}
END_TEST

START_TEST(orders_names_as_pointers) {
    static const char *const rests[] = {"",    "/",  "/a",  "/a/b",     "/a.b",
                                        "/a0", "/b", "/~0", "/\xC3\xBC"};
    static const char *const names[] = {"", "a", "a.b", "a0", "b", "~", "\xC3\xBC"};
    static const int ranks[] = {-1, 0, 1, 1, 2, 3, 4, 5, 6};
    for (size_t i = 0; i < sizeof rests / sizeof rests[0]; i++) {
        for (int k = 0; k < 7; k++) {
            ncl_member_name name = {names[k], names[k] + strlen(names[k])};
            int order = ncl_member_name_compare(rests[i], name);
            ck_assert_int_eq((order > 0) - (order < 0), (ranks[i] > k) - (ranks[i] < k));
        }
    }
}
END_TEST

Suite *suite_locate(void) {
    Suite *suite = suite_create("locate");
    TCase *tests = tcase_create("locate");
    tcase_set_timeout(tests, 30);
    tcase_add_test(tests, finds_values);
    tcase_add_test(tests, finds_the_nearest_parent_of_what_is_missing);
    tcase_add_test(tests, understands_names_as_they_are_written);
    tcase_add_test(tests, gives_line_and_column);
    tcase_add_test(tests, leaves_alone_what_has_a_line_or_no_pointer);
    tcase_add_test(tests, needs_no_file_and_no_source);
    tcase_add_test(tests, stops_at_damage);
    tcase_add_test(tests, survives_every_cut_and_every_byte);
    tcase_add_test(tests, takes_the_first_of_members_with_one_name);
    tcase_add_test(tests, passes_over_nesting_up_to_512);
    tcase_add_test(tests, is_not_hurt_by_the_deepest_nesting);
    tcase_add_test(tests, finds_a_hundred_thousand);
    tcase_add_test(tests, is_quick_with_repeated_members);
    tcase_add_test(tests, fails_without_change);
    tcase_add_test(tests, orders_names_as_pointers);
    suite_add_tcase(suite, tests);
    return suite;
}
