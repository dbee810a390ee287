/* SPDX-License-Identifier: MIT */
/* The native reader: what it refuses, with which code and where, and what it keeps. */
#include "newsclaim/newsclaim.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static nclaim_doc *doc;
static nclaim_report *report;

static void set_up(void) {
    doc = nclaim_doc_new(NULL, NULL);
    report = nclaim_report_new(NULL);
    ck_assert(doc != NULL && report != NULL);
}

static void tear_down(void) {
    nclaim_doc_free(doc);
    nclaim_report_free(report);
}

/* An exact-size copy, so that a sanitizer sees a byte read too many. */
static nclaim_status read_text(const char *text, uint32_t tolerant) {
    nclaim_read_options options = {.file = "t.json", .tolerant = tolerant};
    size_t size = strlen(text);
    char *copy = malloc(size == 0 ? 1 : size);
    nclaim_status status = NCLAIM_OK;
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text, size);
    status = nclaim_read(doc, "json", copy, size, &options, report);
    free(copy);
    return status;
}

static const char *written(void) {
    static char text[4096];
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ck_assert_uint_eq(nclaim_write(doc, "json", NULL, &sink, NULL), NCLAIM_OK);
    ck_assert_uint_lt(buffer.size, sizeof text);
    memcpy(text, buffer.bytes, buffer.size + 1);
    nclaim_buffer_free(&buffer);
    return text;
}

typedef struct fault {
    const char *text; /* of the member `actors`, or a whole document if it begins with ! */
    nclaim_status status;
    const char *code;
    const char *pointer;
    uint32_t column; /* in the whole text */
} fault;

#define HEAD "{\"newsclaim\":\"1.0\",\"actors\":"
enum { AT = sizeof HEAD };

static const fault faults[] = {
    {"!", NCLAIM_BAD_SYNTAX, "S11", "", 1},
    {"![]", NCLAIM_BAD_SYNTAX, "S11", "", 1},
    {"!{}", NCLAIM_BAD_RECORD, "S03", "", 1},
    {"!{\"newsclaim\":\"1.0\"} x", NCLAIM_BAD_SYNTAX, "S11", "", 21},
    {"!{\"newsclaim\":\"1.0\",}", NCLAIM_BAD_SYNTAX, "S11", "/newsclaim", 20},
    {"!{\"newsclaim\":\"2.0\"}", NCLAIM_NEWER, "S04", "/newsclaim", 14},
    {"!{\"newsclaim\":1}", NCLAIM_BAD_RECORD, "S12", "/newsclaim", 14},
    {"!{\"newsclaim\":\"1.0\",\"newsclaim\":\"1.0\"}", NCLAIM_BAD_RECORD, "S03", "/newsclaim", 20},
    {"!{\"newsclaim\":\"1.0\",\"\\u006eewsclaim\":\"1.0\"}", NCLAIM_BAD_RECORD, "S03", "/newsclaim",
     20},
    {"!{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\"}],\"\\u0061ctors\":[{\"id\":\"b\"}]}",
     NCLAIM_BAD_RECORD, "S03", "/actors", 42},
    {"{}", NCLAIM_BAD_RECORD, "S12", "/actors", AT},
    {"[]", NCLAIM_BAD_RECORD, "S12", "/actors", AT},
    {"null", NCLAIM_BAD_RECORD, "S12", "/actors", AT},
    {"[1]", NCLAIM_BAD_RECORD, "S12", "/actors/0", AT + 1},
    {"[{}]", NCLAIM_BAD_RECORD, "S03", "/actors/0", AT + 1},
    {"[{\"id\":\"\"}]", NCLAIM_BAD_RECORD, "S12", "/actors/0/id", AT + 7},
    {"[{\"id\":\"a b\"}]", NCLAIM_BAD_RECORD, "S05", "/actors/0/id", AT + 7},
    {"[{\"id\":\"a\"},{\"id\":\"a\"}]", NCLAIM_DUPLICATE_ID, "S05", "/actors/1", AT + 12},
    {"[{\"id\":\"a\",\"id\":\"b\"}]", NCLAIM_BAD_RECORD, "S03", "/actors/0/id", AT + 11},
    {"[{\"id\":\"a\",\"name\":\"\"}]", NCLAIM_BAD_RECORD, "S12", "/actors/0/name", AT + 18},
    {"[{\"id\":\"a\",\"name\":null}]", NCLAIM_BAD_RECORD, "S12", "/actors/0/name", AT + 18},
    {"[{\"id\":\"a\",\"kind\":\"persn\"}]", NCLAIM_BAD_RECORD, "S04", "/actors/0/kind", AT + 18},
    {"[{\"id\":\"a\",\"kind\":[\"person\"]}]", NCLAIM_BAD_RECORD, "S12", "/actors/0/kind", AT + 18},
    {"[{\"id\":\"a\",\"nam\":1}]", NCLAIM_BAD_RECORD, "S03", "/actors/0/nam", AT + 11},
    {"[{\"id\":\"a\",\"ext\":1}]", NCLAIM_BAD_RECORD, "S03", "/actors/0/ext", AT + 11},
    {"[{\"id\":\"a\",\"aliases\":[]}]", NCLAIM_BAD_RECORD, "S12", "/actors/0/aliases", AT + 21},
    {"[{\"id\":\"a\",\"aliases\":[\"\"]}]", NCLAIM_BAD_RECORD, "S12", "/actors/0/aliases/0",
     AT + 22},
    {"[{\"id\":\"a\",\"aliases\":\"b\"}]", NCLAIM_BAD_RECORD, "S12", "/actors/0/aliases", AT + 21},
    {"[{\"id\":\"a\",\"members\":[\"a b\"]}]", NCLAIM_BAD_RECORD, "S05", "/actors/0/members/0",
     AT + 22},
    {"[{\"id\":\"a\",\"count\":\"a\"},{\"id\":\"b\",\"members\":[\"a\"]}]", NCLAIM_BAD_REFERENCE,
     "R02", "/actors/0/count", AT + 19},
    {"[{\"id\":\"a\",\"roles\":[{}]}]", NCLAIM_BAD_RECORD, "S12", "/actors/0/roles/0", AT + 20},
    {"[{\"id\":\"a\",\"mentions\":[{\"spans\":[{\"start\":1}]}]}]", NCLAIM_BAD_RECORD, "S03",
     "/actors/0/mentions/0/spans/0", AT + 33},
    {"[{\"id\":\"a\",\"mentions\":[{\"spans\":[{\"start\":1,\"end\":0}]}]}]", NCLAIM_BAD_RECORD,
     "S12", "/actors/0/mentions/0/spans/0/end", AT + 50},
    {"[{\"id\":\"a\",\"mentions\":[{\"spans\":[{\"start\":01,\"end\":2}]}]}]", NCLAIM_BAD_SYNTAX,
     "S11", "/actors/0/mentions/0/spans/0/start", AT + 42},
    {"[{\"id\":\"a\",\"mentions\":[{\"spans\":[{\"start\":1.0,\"end\":2}]}]}]", NCLAIM_BAD_RECORD,
     "S12", "/actors/0/mentions/0/spans/0/start", AT + 42},
    {"[{\"id\":\"a\",\"mentions\":[{\"spans\":[{\"start\":0,\"end\":4294967296}]}]}]",
     NCLAIM_BAD_RECORD, "S12", "/actors/0/mentions/0/spans/0/end", AT + 50},
    {"[{\"id\":\"a\",\"name\":\"\xC3\"}]", NCLAIM_BAD_TEXT, "S11", "/actors/0/name", AT + 19},
    {"[{\"id\":\"a\",\"name\":\"\\u0000\"}]", NCLAIM_BAD_TEXT, "S11", "/actors/0/name", AT + 19},
    {"[{\"id\":\"a\",\"name\":\"\\ud800x\"}]", NCLAIM_BAD_TEXT, "S11", "/actors/0/name", AT + 19},
    {"[{\"id\":\"a\",\"name\":\"\\x\"}]", NCLAIM_BAD_SYNTAX, "S11", "/actors/0/name", AT + 19},
    {"[{\"id\":\"a\",\"name\":\"\n\"}]", NCLAIM_BAD_SYNTAX, "S11", "/actors/0/name", AT + 19},
    {"[{\"id\":\"a\",\"name\":\"b", NCLAIM_BAD_SYNTAX, "S11", "/actors/0/name", AT + 21},
    {"[{\"id\":\"a\",\"x-a\":{\"b\":1,\"b\":2}}]", NCLAIM_BAD_RECORD, "S03", "/actors/0/x-a/b",
     AT + 24},
    {"[{\"id\":\"a\",\"x-a\":1,\"x-a\":2}]", NCLAIM_BAD_RECORD, "S03", "/actors/0/x-a", AT + 19},
    {"[{\"id\":\"a\",\"x-a\":[1,{\"c\":tru}]}]", NCLAIM_BAD_SYNTAX, "S11", "/actors/0/x-a/1/c",
     AT + 25},
};

START_TEST(a_fault_has_code_and_place) {
    const fault *f = &faults[_i];
    char text[512];
    nclaim_finding finding;
    snprintf(text, sizeof text, "%s%s%s", f->text[0] == '!' ? "" : HEAD,
             f->text + (f->text[0] == '!'), f->text[0] == '!' ? "" : "}");
    ck_assert_msg(read_text(text, 0) == f->status, "%s: another status", text);
    ck_assert_uint_eq(nclaim_count(doc, 0), 0);
    ck_assert_uint_eq(nclaim_report_at(report, 0, &finding, sizeof finding), NCLAIM_OK);
    ck_assert_msg(strcmp(finding.code, f->code) == 0, "%s: %s", text, finding.code);
    ck_assert_msg(strcmp(finding.pointer, f->pointer) == 0, "%s: %s", text, finding.pointer);
    ck_assert_msg(finding.column == f->column, "%s: column %u", text, finding.column);
    ck_assert_str_eq(finding.file, "t.json");
    ck_assert_str_ne(finding.message, "");
    ck_assert_str_ne(finding.hint, "");
    ck_assert_msg(nclaim_report_count(report, NCLAIM_NOTE) == 1 || f->status == NCLAIM_BAD_SYNTAX,
                  "%s: %zu findings", text, nclaim_report_count(report, NCLAIM_NOTE));
}
END_TEST

START_TEST(all_faults_are_reported) {
    static const char text[] = "{\"newsclaim\":\"1.0\",\n\"foo\":1,\n\"actors\":[\n"
                               "{\"id\":\"a1\",\"kind\":\"persn\",\"name\":\"\"},\n"
                               "{\"id\":\"a1\",\"aliases\":[]},\n"
                               "{\"name\":3}]}";
    static const uint32_t lines[] = {2, 4, 4, 5, 5, 6, 6};
    nclaim_finding finding;
    ck_assert_uint_eq(read_text(text, 0), NCLAIM_BAD_RECORD);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), sizeof lines / sizeof lines[0]);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        nclaim_report_at(report, i, &finding, sizeof finding);
        ck_assert_uint_eq(finding.line, lines[i]);
    }
}
END_TEST

static const char *const kept[] = {
    "{\"newsclaim\":\"1.0\"}",
    "{\"newsclaim\":\"1.0\",\"created\":\"2024\",\"x-tool\":{\"a\" : [1.0, -0e5]}}",
    "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"\xC3\xA4\xF0\x9F\x98\x80\\n\\\"\"}"
    "]}",
    "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"roles\":[{\"title\":\"t\",\"of\":\"a\",\"x-"
    "y\":null}]}]}",
    "{\"newsclaim\":\"1.0\",\"quotes\":[{\"id\":\"q\",\"parent\":\"r\",\"content\":[{\"start\":0,"
    "\"end\":4,"
    "\"exact\":\"four\",\"x-s\":\"\\u0041\"},{\"exact\":\"w\",\"prefix\":\"p\",\"suffix\":\"s\"}]}]"
    "}",
    "{\"newsclaim\":\"1.0\",\"quantities\":[{\"id\":\"n\",\"value\":\"1/"
    "3\",\"unit\":{\"system\":\"ucum\","
    "\"code\":\"km\"},\"digits\":1}]}",
    "{\"newsclaim\":\"1.0\",\"claims\":[{\"id\":\"c\",\"cues\":[{\"type\":\"hedge\",\"span\":{"
    "\"start\":1,"
    "\"end\":2}}],\"args\":[{\"role\":\"agent\",\"ref\":\"z\"},{\"role\":\"x-b\",\"text\":\"t\"}]}]"
    ","
    "\"relations\":[{\"id\":\"r\",\"type\":\"about\",\"from\":\"c\",\"to\":\"y\"}]}",
};

START_TEST(what_is_read_is_written_back) {
    ck_assert_uint_eq(read_text(kept[_i], 0), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 0);
    ck_assert_str_eq(written(), kept[_i]);
}
END_TEST

START_TEST(tolerant_keeps_unknown_members) {
    static const char text[] = "{\"newsclaim\":\"1.0\",\"foo\":[ 1 , 2 ],\"actors\":[{\"id\":\"a\","
                               "\"mood\":\"\\u00e9\",\"name\":\"N\",\"k\\u00e9y\":{}}]}";
    ck_assert_uint_eq(read_text(text, 0), NCLAIM_BAD_RECORD);
    ck_assert_uint_eq(read_text(text, 1), NCLAIM_OK);
    ck_assert_str_eq(written(),
                     "{\"newsclaim\":\"1.0\",\"foo\":[ 1 , 2 ],\"actors\":[{\"id\":\"a\","
                     "\"name\":\"N\",\"mood\":\"\\u00e9\",\"k\\u00e9y\":{}}]}");
}
END_TEST

START_TEST(escapes_mean_characters) {
    ck_assert_uint_eq(read_text("{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"\\u0061\",\"name\":"
                                "\"\\u00e4\\ud83d\\ude00\\/\\t\"}]}",
                                0),
                      NCLAIM_OK);
    ck_assert_str_eq(nclaim_get_actor(doc, nclaim_find(doc, 0, "a"))->name,
                     "\xC3\xA4\xF0\x9F\x98\x80/\t");
}
END_TEST

START_TEST(a_byte_order_mark_is_noted) {
    nclaim_finding finding;
    ck_assert_uint_eq(read_text("\xEF\xBB\xBF{\"newsclaim\":\"1.0\"}", 0), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 1);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_WARNING), 0);
    nclaim_report_at(report, 0, &finding, sizeof finding);
    ck_assert_str_eq(finding.code, "S13");
}
END_TEST

/* References to ids that come later, also where the field admits several kinds. */
START_TEST(forward_references_resolve) {
    static const char text[] =
        "{\"newsclaim\":\"1.0\",\"relations\":[{\"id\":\"r\",\"type\":\"about\","
        "\"from\":\"c1\",\"to\":\"c2\"}],\"claims\":[{\"id\":\"c1\",\"text\":\"A\","
        "\"quote\":\"q\"},{\"id\":\"c2\",\"text\":\"B\"}],\"quotes\":[{\"id\":\"q\","
        "\"sources\":[\"a\"]}],\"actors\":[{\"id\":\"a\",\"name\":\"N\"}]}";
    const nclaim_relation *relation = NULL;
    ck_assert_uint_eq(read_text(text, 0), NCLAIM_OK);
    relation = nclaim_get_relation(doc, nclaim_find(doc, NCLAIM_RELATION, "r"));
    ck_assert_uint_eq(relation->from, nclaim_find(doc, NCLAIM_CLAIM, "c1"));
    ck_assert_uint_eq(relation->to, nclaim_find(doc, NCLAIM_CLAIM, "c2"));
    ck_assert_uint_eq(nclaim_get_claim(doc, relation->from)->quote, nclaim_find(doc, 0, "q"));
}
END_TEST

START_TEST(reading_is_all_or_nothing) {
    ck_assert_uint_eq(
        read_text("{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"N\"}]}", 0),
        NCLAIM_OK);
    ck_assert_uint_ne(nclaim_refer(doc, NCLAIM_QUOTE, "q"), 0);
    ck_assert_uint_eq(
        read_text("{\"newsclaim\":\"1.0\",\"quotes\":[{\"id\":\"q\",\"sources\":[\"z\"]}],"
                  "\"actors\":[{\"id\":\"b\"},{\"id\":\"a\"}]}",
                  0),
        NCLAIM_DUPLICATE_ID);
    ck_assert_uint_eq(nclaim_count(doc, 0), 1);
    ck_assert_str_eq(written(),
                     "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"N\"}]}");
    ck_assert_uint_eq(
        read_text("{\"newsclaim\":\"1.0\",\"quotes\":[{\"id\":\"q\",\"sources\":[\"a\"]}]}", 0),
        NCLAIM_OK);
    ck_assert_uint_eq(nclaim_count(doc, 0), 2);
}
END_TEST

START_TEST(limits_hold) {
    nclaim_limits limits = {.input = 60, .depth = 3};
    nclaim_doc *small = nclaim_doc_new(NULL, &limits);
    static const char deep[] = "{\"newsclaim\":\"1.0\",\"x-a\":[[[1]]]}";
    static const char deeper[] = "{\"newsclaim\":\"1.0\",\"x-a\":[[[[1]]]]}";
    static const char large[] =
        "{\"newsclaim\":\"1.0\",\"x-a\":\"0123456789012345678901234567890123\"}";
    ck_assert_uint_eq(nclaim_read(small, NULL, deep, sizeof deep - 1, NULL, report), NCLAIM_OK);
    nclaim_doc_clear(small);
    ck_assert_uint_eq(nclaim_read(small, NULL, deeper, sizeof deeper - 1, NULL, report),
                      NCLAIM_LIMIT);
    ck_assert_uint_eq(nclaim_read(small, NULL, large, sizeof large - 1, NULL, report),
                      NCLAIM_LIMIT);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), 2);
    nclaim_doc_free(small);
}
END_TEST

static int count_line(void *context, size_t line, nclaim_status status, nclaim_doc *each) {
    size_t *seen = context;
    seen[status == NCLAIM_OK ? 0 : 1] += line;
    ck_assert_uint_eq(nclaim_count(each, 0), status == NCLAIM_OK ? 1 : 0);
    return line == 6;
}

START_TEST(bad_lines_are_skipped) {
    static const char lines[] = "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\"}]}\n"
                                "\n"
                                "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a b\"}]}\r\n"
                                "{broken\n"
                                "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"b\"}]}\n"
                                "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"c\"}]}\n"
                                "never reached";
    size_t seen[2] = {0, 0};
    nclaim_finding finding;
    ck_assert_uint_eq(
        nclaim_read_lines(doc, lines, sizeof lines - 1, NULL, count_line, seen, report),
        NCLAIM_STOPPED);
    ck_assert_uint_eq(seen[0], 1 + 5 + 6);
    ck_assert_uint_eq(seen[1], 3 + 4);
    nclaim_report_at(report, 0, &finding, sizeof finding);
    ck_assert_uint_eq(finding.line, 3);
    ck_assert_uint_eq(finding.column, 36);
    ck_assert_uint_eq(finding.offset, (size_t)(strstr(lines, "\"a b\"") - lines));
}
END_TEST

START_TEST(calls_are_checked) {
    ck_assert_uint_eq(nclaim_read(NULL, NULL, "", 0, NULL, NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_read(doc, NULL, NULL, 1, NULL, NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_read(doc, NULL, NULL, 0, NULL, NULL), NCLAIM_BAD_SYNTAX);
    ck_assert_uint_eq(nclaim_read(doc, "yaml", "", 0, NULL, NULL), NCLAIM_UNKNOWN_FORMAT);
    ck_assert_uint_eq(
        nclaim_write(doc, "yaml", NULL, &(nclaim_sink){nclaim_buffer_write, NULL}, NULL),
        NCLAIM_UNKNOWN_FORMAT);
    ck_assert_uint_eq(nclaim_write(doc, NULL, NULL, NULL, NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_write(NULL, NULL, NULL, NULL, NULL), NCLAIM_BAD_ARGUMENT);
}
END_TEST

START_TEST(indented_output_reads_the_same) {
    static const char text[] = "{\n"
                               "  \"newsclaim\": \"1.0\",\n"
                               "  \"actors\": [\n"
                               "    {\n"
                               "      \"id\": \"a\",\n"
                               "      \"aliases\": [\"b\", \"c\"],\n"
                               "      \"mentions\": [{\"spans\": [{\"start\": 0, \"end\": 4}]}]\n"
                               "    }\n"
                               "  ]\n"
                               "}\n";
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ck_assert_uint_eq(read_text(text, 0), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_write(doc, "json", &(nclaim_write_options){.indent = 2}, &sink, NULL),
                      NCLAIM_OK);
    ck_assert_str_eq(buffer.bytes, text);
    nclaim_buffer_free(&buffer);
}
END_TEST

Suite *suite_read_json(void) {
    Suite *suite = suite_create("read_json");
    TCase *tests = tcase_create("read_json");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_loop_test(tests, a_fault_has_code_and_place, 0, sizeof faults / sizeof faults[0]);
    tcase_add_test(tests, all_faults_are_reported);
    tcase_add_loop_test(tests, what_is_read_is_written_back, 0, sizeof kept / sizeof kept[0]);
    tcase_add_test(tests, tolerant_keeps_unknown_members);
    tcase_add_test(tests, escapes_mean_characters);
    tcase_add_test(tests, a_byte_order_mark_is_noted);
    tcase_add_test(tests, forward_references_resolve);
    tcase_add_test(tests, reading_is_all_or_nothing);
    tcase_add_test(tests, limits_hold);
    tcase_add_test(tests, bad_lines_are_skipped);
    tcase_add_test(tests, calls_are_checked);
    tcase_add_test(tests, indented_output_reads_the_same);
    suite_add_tcase(suite, tests);
    return suite;
}
