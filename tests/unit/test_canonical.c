/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/json.h"
#include "document/document.h"
#include "failing.h"
#include "files.h"
#include "format/canonical_number.h"
#include "format/canonical_tree.h"

/* The digest is that of sha256sum. */
#define GREEN_SHA256 "3fa03c00dd1ce0a041fd4494147c69793546f3b30c95f4fac7b3cc39726d1247"

static const char whole[] =
    "{\"newsclaim\":\"1.0\",\"created\":\"2024-05-01\",\"x-z\":{\"b\":[1.0,true],\"a\":null},"
    "\"articles\":[{\"id\":\"d1\",\"title\":\"T\\\\ \\u00e9\",\"text\":\"Gr\303\274n "
    "\360\237\230\200\",\"lang\":\"de\"}],"
    "\"actors\":[{\"id\":\"b\",\"name\":\"B\"},{\"id\":\"a-1\",\"name\":\"A\\n\"},{\"id\":\"a\"}],"
    "\"quotes\":[{\"id\":\"q1\",\"sources\":[\"b\",\"a\"],"
    "\"content\":[{\"start\":0,\"end\":4,\"exact\":\"Gr\303\274n\"}],\"x-2\":-0,\"x-10\":1e2}]}";

static const char whole_canonical[] =
    "{\"actors\":[{\"id\":\"a\"},{\"id\":\"a-1\",\"name\":\"A\\n\"},{\"id\":\"b\",\"name\":\"B\"}],"
    "\"articles\":[{\"id\":\"d1\",\"lang\":\"de\",\"text_length\":6,\"text_sha256\":"
    "\"" GREEN_SHA256 "\",\"title\":\"T\\\\ \303\251\"}],\"created\":\"2024-05-01\","
    "\"newsclaim\":\"1.0\","
    "\"quotes\":[{\"content\":[{\"end\":4,\"exact\":\"Gr\303\274n\",\"start\":0}],\"id\":\"q1\","
    "\"sources\":[\"b\",\"a\"],\"x-10\":100,\"x-2\":0}],\"x-z\":{\"a\":null,\"b\":[1,true]}}";

/* ---- any JSON ---- */

static char refused[256]; /* the pointer of the last number refused */

static nclaim_status note_refusal(void *context, const ncl_tree *tree, uint32_t node) {
    ncl_line line;
    (void)context;
    ncl_line_init(&line);
    ncl_tree_pointer(tree, node, &line);
    strcpy(refused, line.text);
    return NCLAIM_OK;
}

/* The canonical form of a text that was checked, to be freed; "" where a number is refused. */
static char *canonical(const char *text, size_t size) {
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ncl_output output;
    ncl_memory memory;
    ncl_tree tree;
    ncl_memory_init(&memory, NULL, 0);
    ncl_tree_init(&tree, &memory);
    ncl_output_init(&output, &sink);
    tree.refuse = note_refusal;
    refused[0] = '\0';
    ck_assert_uint_eq(ncl_tree_read(&tree, text, size), NCLAIM_OK);
    if (refused[0] == '\0') {
        ncl_tree_write(&tree, 0, &output);
    }
    nclaim_buffer_write(&buffer, "", 0);
    ck_assert_uint_eq(ncl_output_end(&output), NCLAIM_OK);
    ncl_tree_free(&tree);
    ck_assert_uint_eq(memory.used, 0);
    return buffer.bytes;
}

static void check_canonical(const char *text, const char *expected) {
    char *made = canonical(text, strlen(text));
    char *again = canonical(made, strlen(made));
    ck_assert_str_eq(made, expected);
    ck_assert_str_eq(again, expected);
    free(made);
    free(again);
}

START_TEST(orders_and_unescapes) {
    check_canonical("null", "null");
    check_canonical(" [ ] ", "[]");
    check_canonical("{ \"b\" : { } , \"a\" : [ 3 , [ ] , { \"z\" : 1 , \"\" : 2 } , \"x\" ] }",
                    "{\"a\":[3,[],{\"\":2,\"z\":1},\"x\"],\"b\":{}}");
    check_canonical("{\"aa\":1,\"a\":2,\"\\u0061b\":3,\"B\":4}",
                    "{\"B\":4,\"a\":2,\"aa\":1,\"ab\":3}");
    check_canonical(
        "\"\\/\\u0022\\u005c\\u0001\\u001F\\b\\f\\n\\r\\t\\u007f\\u2028\\ud83d\\ude00\"",
        "\"/\\\"\\\\\\u0001\\u001f\\b\\f\\n\\r\\t\177\342\200\250\360\237\230\200\"");
    check_canonical("[[[[[[]]]],true],false]", "[[[[[[]]]],true],false]");
}
END_TEST

/* U+1F600 is D83D DE00 in UTF-16, so it comes before U+FB33 and U+E000, but after U+D7FF. */
START_TEST(orders_by_utf16) {
    check_canonical(
        "{\"\\uE000\":1,\"\\uFB33\":2,\"\\ud83d\\ude00\":3,\"\\uD7FF\":4,\"\\u00e9\":5,"
        "\"\\ud83d\\ude01\":6,\"x\\uFB33\":7,\"x\\ud83d\\ude00\":8}",
        "{\"x\360\237\230\200\":8,\"x\357\254\263\":7,\"\303\251\":5,\"\355\237\277\":4,"
        "\"\360\237\230\200\":3,\"\360\237\230\201\":6,\"\356\200\200\":1,"
        "\"\357\254\263\":2}");
}
END_TEST

START_TEST(orders_many) {
    nclaim_buffer given = {0};
    nclaim_buffer expected = {0};
    char *made = NULL;
    char entry[32];
    for (int i = 0; i < 10000; i++) {
        int length = snprintf(entry, sizeof entry, "%c\"%05d\":1", i == 0 ? '{' : ',',
                              (int)((unsigned)i * 7919U % 10000U));
        nclaim_buffer_write(&given, entry, (size_t)length);
        length = snprintf(entry, sizeof entry, "%c\"%05d\":1", i == 0 ? '{' : ',', i);
        nclaim_buffer_write(&expected, entry, (size_t)length);
    }
    nclaim_buffer_write(&given, "}", 1);
    nclaim_buffer_write(&expected, "}", 1);
    made = canonical(given.bytes, given.size);
    ck_assert_str_eq(made, expected.bytes);
    free(made);
    nclaim_buffer_free(&given);
    nclaim_buffer_free(&expected);
}
END_TEST

START_TEST(nests_without_end) {
    enum { DEEP = 100000 };
    char *text = malloc(2 * DEEP + 1);
    char *made = NULL;
    memset(text, '[', DEEP);
    memset(text + DEEP, ']', DEEP);
    text[2 * DEEP] = '\0';
    made = canonical(text, 2 * DEEP);
    ck_assert_str_eq(made, text);
    free(made);
    free(text);
}
END_TEST

static void check_number(const char *text, const char *expected) {
    char out[NCL_CANONICAL_ROOM + 1];
    size_t size = ncl_canonical_number(text, strlen(text), out);
    ck_assert_uint_le(size, NCL_CANONICAL_ROOM);
    out[size] = '\0';
    ck_assert_msg(strcmp(out, expected) == 0, "%s became %s", text, out);
}

START_TEST(prints_whole_numbers) {
    static const char *const rows[][2] = {{"0", "0"},
                                          {"-0", "0"},
                                          {"-0.0e5", "0"},
                                          {"0e-5", "0"},
                                          {"7", "7"},
                                          {"-7", "-7"},
                                          {"56.0", "56"},
                                          {"1e2", "100"},
                                          {"1E+2", "100"},
                                          {"10e-1", "1"},
                                          {"1.50e1", "15"},
                                          {"0.001e3", "1"},
                                          {"1000000000000000000000e-18", "1000"},
                                          {"-12.34e2", "-1234"},
                                          {"9007199254740991", "9007199254740991"},
                                          {"-9007199254740991", "-9007199254740991"},
                                          {"90071992547409.91e2", "9007199254740991"},
                                          {"9007199254740992", ""},
                                          {"-9007199254740992", ""},
                                          {"9007199254740993", ""},
                                          {"1e15", "1000000000000000"},
                                          {"1e16", ""},
                                          {"1e400", ""},
                                          {"1e-400", ""},
                                          {"0.5", ""},
                                          {"4.50", ""},
                                          {"2e-3", ""},
                                          {"100e-3", ""},
                                          {"1e99999999999999999999999", ""},
                                          {"1e-99999999999999999999999", ""},
                                          {"0e99999999999999999999999", "0"},
                                          {"333333333.33333329", ""},
                                          {"18446744073709551616", ""},
                                          {"18446744073709551617e-1", ""},
                                          {"1.00000000000000000000000000000001", ""},
                                          {"1.00000000000000000000000000000000", "1"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        check_number(rows[i][0], rows[i][1]);
    }
}
END_TEST

/* As many places behind the point as the exponent takes back, and one place off. */
START_TEST(prints_long_numbers) {
    enum { PLACES = 2000000 };
    char *text = malloc(PLACES + 32);
    memset(text, '0', PLACES);
    text[0] = '0';
    text[1] = '.';
    snprintf(text + PLACES, 32, "1e%d", PLACES - 1);
    check_number(text, "1");
    snprintf(text + PLACES, 32, "1e%d", PLACES + 2);
    check_number(text, "1000");
    snprintf(text + PLACES, 32, "1e%d", PLACES - 2);
    check_number(text, "");
    snprintf(text + PLACES, 32, "1e%d", 2 * PLACES - 2);
    check_number(text, "");
    free(text);
}
END_TEST

START_TEST(points_to_refused_numbers) {
    free(canonical("{\"a\":[0,{\"b/c\":[]},{\"~\":{\"y\":1,\"x\":[1,2,0.5]}}]}", 46));
    ck_assert_str_eq(refused, "/a/2/~0/x/2");
}
END_TEST

START_TEST(agrees_with_rfc8785) {
    static const char *const names[] = {"arrays",  "french", "structures",
                                        "unicode", "values", "weird"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[64];
        size_t size = 0;
        size_t expected_size = 0;
        char *input = NULL;
        char *expected = NULL;
        char *made = NULL;
        snprintf(path, sizeof path, "rfc8785-jcs/input/%s.json", names[i]);
        input = shared_file(path, &size);
        snprintf(path, sizeof path, "rfc8785-jcs/output/%s.json", names[i]);
        expected = shared_file(path, &expected_size);
        if (input != NULL && expected != NULL) {
            made = canonical(input, size);
            if (strcmp(names[i], "values") == 0) {
                ck_assert_str_eq(made, "");
                ck_assert_str_eq(refused, "/numbers/4");
            } else {
                ck_assert_str_eq(made, expected);
                ck_assert_uint_eq(strlen(made), expected_size);
            }
        }
        free(input);
        free(expected);
        free(made);
    }
}
END_TEST

/* ---- documents ---- */

START_TEST(writes_a_document) {
    nclaim_doc *doc = doc_of(whole);
    char *made = written(doc, "canonical");
    ck_assert_str_eq(made, whole_canonical);
    free(made);
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(writes_an_empty_document) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    char *made = written(doc, "canonical");
    ck_assert_str_eq(made, "{\"newsclaim\":\"1.0\"}");
    free(made);
    nclaim_doc_free(doc);
}
END_TEST

static void check_same(const char *text, const char *expected) {
    nclaim_doc *doc = doc_of(text);
    char *made = written(doc, "canonical");
    ck_assert_str_eq(made, expected);
    free(made);
    nclaim_doc_free(doc);
}

/* What is read back from the canonical form, and all that may differ without a difference. */
START_TEST(ignores_order_space_and_text) {
    check_same(whole_canonical, whole_canonical);
    check_same("{ \"quotes\" : [{\"x-10\":100.0,\"content\":[{\"exact\":\"Gr\\u00fcn\",\"end\":4,"
               "\"start\":0}],\"sources\":[\"b\",\"a\"],\"x-2\":0e1,\"id\":\"q1\"}],\n"
               "\"actors\":[{\"id\":\"a\"},{\"id\":\"b\",\"name\":\"B\"},{\"id\":\"a-1\",\"name\":"
               "\"A\\u000a\"}],\t\"x-z\":{\"a\":null,\"b\":[1,true]},\"articles\":[{\"title\":"
               "\"T\\u005c \\u00E9\",\"lang\":\"de\",\"text_length\":6,\"text_sha256\":"
               "\"" GREEN_SHA256 "\",\"id\":\"d1\"}],\r"
               "\"created\":\"2024-05-01\",\"newsclaim\":\"1.0\"}",
               whole_canonical);
}
END_TEST

/* The text itself counts, not what is said about it. */
START_TEST(prefers_the_text) {
    check_same("{\"newsclaim\":\"1.0\",\"articles\":[{\"id\":\"d1\",\"text_length\":9,"
               "\"text_sha256\":"
               "\"0000000000000000000000000000000000000000000000000000000000000000\","
               "\"text\":\"Gr\303\274n \360\237\230\200\"},{\"id\":\"d2\",\"title\":\"t\"}]}",
               "{\"articles\":[{\"id\":\"d1\",\"text_length\":6,\"text_sha256\":\"" GREEN_SHA256
               "\"},{\"id\":\"d2\",\"title\":\"t\"}],\"newsclaim\":\"1.0\"}");
}
END_TEST

static nclaim_status write_to(const nclaim_doc *doc, const nclaim_sink *sink,
                              nclaim_report *report) {
    return nclaim_write(doc, "canonical", NULL, sink, report);
}

static void check_refused(const nclaim_report *report, size_t index, const char *pointer,
                          const char *field, const char *value) {
    nclaim_finding finding = finding_at(report, index);
    ck_assert_str_eq(finding.code, "S14");
    ck_assert_str_eq(finding.slug, "not-canonical-number");
    ck_assert_str_eq(finding.pointer, pointer);
    ck_assert_str_eq(finding.field, field);
    ck_assert_str_eq(finding.value, value);
    ck_assert_uint_eq(finding.line, 0);
}

/* Pointers lead into the document as it is written, not as it is sorted. */
START_TEST(reports_all_numbers) {
    nclaim_doc *doc = doc_of("{\"newsclaim\":\"1.0\",\"x-n\":[1,2.5],\"actors\":[{\"id\":\"z\","
                             "\"x-a\":{\"b\":1e30}},{\"id\":\"a\",\"roles\":[{\"title\":\"t\","
                             "\"x-w\":-0.1}],\"x-ok\":3.0}]}");
    nclaim_report *report = nclaim_report_new(NULL);
    failing_sink counted = {SIZE_MAX, 0, 0};
    nclaim_sink sink = {failing_write, &counted};
    ck_assert_uint_eq(write_to(doc, &sink, report), NCLAIM_NOT_CANONICAL);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), 3);
    check_refused(report, 0, "/x-n/1", "x-n", "2.5");
    check_refused(report, 1, "/actors/1/roles/0/x-w", "roles", "-0.1");
    check_refused(report, 2, "/actors/0/x-a/b", "x-a", "1e30");
    ck_assert_str_eq(finding_at(report, 1).id, "a");
    ck_assert_str_eq(finding_at(report, 2).id, "z");
    ck_assert_uint_eq(finding_at(report, 2).record, nclaim_find(doc, NCLAIM_ACTOR, "z"));
    ck_assert_uint_eq(write_to(doc, &sink, NULL), NCLAIM_NOT_CANONICAL);
    nclaim_report_free(report);
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(survives_every_sink) {
    nclaim_doc *doc = doc_of(whole);
    failing_sink short_of = {0, 0, 0};
    nclaim_sink sink = {failing_write, &short_of};
    size_t room = 0;
    for (;; room++) {
        failing_sink next = {room, 0, 0};
        short_of = next;
        if (write_to(doc, &sink, NULL) == NCLAIM_OK) {
            break;
        }
        ck_assert(short_of.failed);
    }
    ck_assert_uint_eq(room, strlen(whole_canonical));
    nclaim_doc_free(doc);
}
END_TEST

/* Every allocation fails in turn, and those after it too if `forever`; the number of them. */
static size_t fail_each(const char *text, nclaim_status expected, int forever) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    nclaim_doc *doc = nclaim_doc_new(&allocator, NULL);
    failing_sink counted = {SIZE_MAX, 0, 0};
    nclaim_sink sink = {failing_write, &counted};
    nclaim_status status = NCLAIM_OK;
    size_t held = 0;
    size_t tries = 0;
    ck_assert_uint_eq(nclaim_read(doc, "json", text, strlen(text), NULL, NULL), NCLAIM_OK);
    held = memory.held;
    do {
        nclaim_report *report = nclaim_report_new(&allocator);
        size_t before = memory.held;
        memory.forever = forever;
        memory.fail_at = ++tries;
        memory.calls = 0;
        status = write_to(doc, &sink, report);
        ck_assert(status == NCLAIM_NO_MEMORY || status == expected);
        ck_assert(!forever || status == NCLAIM_NO_MEMORY || memory.calls < tries);
        ck_assert(status == NCLAIM_NO_MEMORY || expected == NCLAIM_OK ||
                  nclaim_report_count(report, NCLAIM_ERROR) == 1);
        ck_assert(expected != NCLAIM_OK || memory.held == before);
        memory.fail_at = 0;
        nclaim_report_free(report);
        ck_assert_uint_eq(memory.held, held);
    } while (memory.calls >= tries);
    ck_assert_uint_eq(status, expected);
    nclaim_doc_free(doc);
    ck_assert_uint_eq(memory.blocks, 0);
    return tries - 1;
}

START_TEST(survives_every_allocation) {
    for (int forever = 0; forever < 2; forever++) {
        ck_assert_uint_ge(fail_each(whole, NCLAIM_OK, forever), 7);
        ck_assert_uint_ge(
            fail_each("{\"newsclaim\":\"1.0\",\"x-n\":[1,2.5]}", NCLAIM_NOT_CANONICAL, forever), 4);
    }
}
END_TEST

/* The library's own order of ids against a plain one. */
static int compare_ids(const void *left, const void *right) {
    return strcmp(left, right);
}

START_TEST(walks_in_the_order_of_ids) {
    enum { COUNT = 2000 };
    static char ids[COUNT][16];
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    const nclaim_ref *refs = NULL;
    ncl_memory memory;
    ncl_stack stack;
    unsigned seed = 1;
    size_t count = 0;
    ncl_memory_init(&memory, NULL, 0);
    ncl_stack_init(&stack, &memory);
    for (size_t i = 0; i < COUNT; i++) {
        nclaim_actor actor = {.id = ids[count]};
        seed = seed * 1103515245U + 12345U;
        snprintf(ids[count], sizeof ids[count], "%x%s", seed >> 16 & 0x3FF, i % 3 == 0 ? ":" : "");
        if (nclaim_find(doc, 0, ids[count]) == 0) {
            nclaim_add_actor(doc, &actor);
            count++;
        }
        snprintf(ids[COUNT - 1], sizeof ids[0], "z%u", (unsigned)i);
        nclaim_refer(doc, NCLAIM_ACTOR, ids[COUNT - 1]);
    }
    ck_assert_uint_eq(nclaim_doc_status(doc, NULL, 0), NCLAIM_OK);
    ck_assert_uint_gt(count, 500);
    nclaim_add_claim(doc, &(nclaim_claim){.id = "5x", .text = "t"});
    qsort(ids, count, sizeof ids[0], compare_ids);
    ck_assert(ncl_doc_by_id(doc, NCLAIM_ACTOR, &stack));
    ck_assert_uint_eq(stack.used, count * sizeof *refs);
    refs = (const nclaim_ref *)(const void *)stack.bytes;
    for (size_t i = 0; i < count; i++) {
        ck_assert_str_eq(nclaim_id(doc, refs[i]), ids[i]);
    }
    stack.used = 0;
    ck_assert(ncl_doc_by_id(doc, NCLAIM_QUOTE, &stack));
    ck_assert_uint_eq(stack.used, 0);
    ck_assert(ncl_doc_by_id(doc, NCLAIM_CLAIM, &stack));
    ck_assert_uint_eq(stack.used, sizeof *refs);
    ck_assert_str_eq(nclaim_id(doc, *(const nclaim_ref *)(const void *)stack.bytes), "5x");
    ncl_stack_free(&stack);
    nclaim_doc_free(doc);
}
END_TEST

/* The canonical form of every example is a document with that canonical form. */
START_TEST(is_read_back) {
    static const char *const names[] = {
        "ar-library",   "de-liveblog",       "de-talsperre",    "en-dam",        "en-emoji",
        "en-factcheck", "en-imported-claim", "es-retractacion", "fr-correction", "it-intervista"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[4096];
        size_t size = 0;
        char *text = NULL;
        char *made = NULL;
        nclaim_doc *doc = NULL;
        snprintf(path, sizeof path, "%s/examples/reports/%s.json", NCL_SOURCE_DIR, names[i]);
        text = file_bytes(path, &size);
        ck_assert_ptr_nonnull(text);
        doc = doc_of(text);
        made = written(doc, "canonical");
        check_same(made, made);
        free(made);
        free(text);
        nclaim_doc_free(doc);
    }
}
END_TEST

Suite *suite_canonical(void) {
    Suite *suite = suite_create("canonical");
    TCase *json = tcase_create("any JSON");
    TCase *documents = tcase_create("documents");
    tcase_add_test(json, orders_and_unescapes);
    tcase_add_test(json, orders_by_utf16);
    tcase_add_test(json, orders_many);
    tcase_add_test(json, nests_without_end);
    tcase_add_test(json, prints_whole_numbers);
    tcase_add_test(json, prints_long_numbers);
    tcase_add_test(json, points_to_refused_numbers);
    tcase_add_test(json, agrees_with_rfc8785);
    tcase_add_test(documents, writes_a_document);
    tcase_add_test(documents, writes_an_empty_document);
    tcase_add_test(documents, ignores_order_space_and_text);
    tcase_add_test(documents, prefers_the_text);
    tcase_add_test(documents, reports_all_numbers);
    tcase_add_test(documents, survives_every_sink);
    tcase_add_test(documents, survives_every_allocation);
    tcase_add_test(documents, walks_in_the_order_of_ids);
    tcase_add_test(documents, is_read_back);
    suite_add_tcase(suite, json);
    suite_add_tcase(suite, documents);
    return suite;
}
