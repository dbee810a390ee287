/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "failing.h"
#include "files.h"

#if NCLAIM_HAVE_CJSON

#include "newsclaim/cjson.h"

/* Every kind of member, escapes, extension members on every level. */
static const char whole[] =
    "{\"newsclaim\":\"1.0\",\"created\":\"2024-05-01\",\"x-a\":[1.50,{\"b\":1e400}],"
    "\"articles\":[{\"id\":\"d1\",\"title\":\"T \\\\ \\\"\\u0001\\b\\f\\n\\r\\t/\177\","
    "\"text\":\"Gr\303\274n \360\237\230\200\",\"genre\":\"fact_check\","
    "\"blocks\":[{\"kind\":\"headline\",\"start\":0,\"end\":5,\"level\":4294967295,"
    "\"x-b\":  \"\\u00e9\"}]}],"
    "\"actors\":[{\"id\":\"a1\",\"name\":\"A\",\"aliases\":[\"B\",\"C\"],"
    "\"roles\":[{\"title\":\"t\",\"of\":\"a2\"}],\"mentions\":[{\"spans\":[{\"start\":1,\"end\":2,"
    "\"exact\":\"r\",\"prefix\":\"G\",\"suffix\":\"\303\274\",\"x-s\":true}],\"article\":\"d1\"},"
    "{\"spans\":[{\"exact\":\"r\"}]}],\"confidence\":\"0.5\",\"x-c\":null},{\"id\":\"a2\"}],"
    "\"quantities\":[{\"id\":\"n1\",\"kind\":\"money\",\"unit\":{\"system\":\"iso4217\","
    "\"code\":\"EUR\"},\"digits\":2}]}";

static void check_equal(const cJSON *tree, const char *expected) {
    char *made = cJSON_PrintUnformatted(tree);
    ck_assert_ptr_nonnull(made);
    ck_assert_str_eq(made, expected);
    cJSON_free(made);
}

static nclaim_doc *read_tree(const cJSON *tree, uint32_t tolerant, nclaim_status expected,
                             nclaim_report *report) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_read_options options = {.tolerant = tolerant, .file = "tree"};
    ck_assert_uint_eq(nclaim_from_cjson(doc, tree, &options, report), expected);
    return doc;
}

/* ---- a document as a tree ---- */

/* Printed, the tree is what the writer of native JSON writes; read back, the same document. */
static void check_both_ways(const char *text) {
    nclaim_doc *doc = doc_of(text);
    char *native = written(doc, "json");
    cJSON *tree = nclaim_to_cjson(doc);
    nclaim_doc *again = NULL;
    char *copy = NULL;
    ck_assert_ptr_nonnull(tree);
    check_equal(tree, native);
    again = read_tree(tree, 1, NCLAIM_OK, NULL);
    check_equal(tree, native);
    copy = written(again, "json");
    ck_assert_str_eq(copy, native);
    cJSON_Delete(tree);
    free(native);
    free(copy);
    nclaim_doc_free(doc);
    nclaim_doc_free(again);
}

START_TEST(goes_both_ways) {
    check_both_ways(whole);
    check_both_ways("{\"newsclaim\":\"1.0\"}");
}
END_TEST

START_TEST(takes_every_example) {
    static const char *const names[] = {
        "ar-library",   "de-liveblog",       "de-talsperre",    "en-dam",        "en-emoji",
        "en-factcheck", "en-imported-claim", "es-retractacion", "fr-correction", "it-intervista"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[4096];
        size_t size = 0;
        char *text = NULL;
        snprintf(path, sizeof path, "%s/examples/reports/%s.json", NCL_SOURCE_DIR, names[i]);
        text = file_bytes(path, &size);
        ck_assert_ptr_nonnull(text);
        check_both_ways(text);
        free(text);
    }
}
END_TEST

START_TEST(makes_plain_nodes) {
    nclaim_doc *doc = doc_of(whole);
    cJSON *tree = nclaim_to_cjson(doc);
    const cJSON *article = cJSON_GetObjectItemCaseSensitive(tree, "articles")->child;
    const cJSON *block = cJSON_GetObjectItemCaseSensitive(article, "blocks")->child;
    const cJSON *extra = cJSON_GetObjectItemCaseSensitive(tree, "x-a");
    nclaim_doc_free(doc);
    ck_assert_str_eq(cJSON_GetObjectItemCaseSensitive(article, "genre")->valuestring, "fact_check");
    ck_assert(cJSON_IsNumber(cJSON_GetObjectItemCaseSensitive(block, "start")));
    ck_assert_int_eq(cJSON_GetObjectItemCaseSensitive(block, "end")->valueint, 5);
    ck_assert(cJSON_IsRaw(extra));
    ck_assert_str_eq(extra->valuestring, "[1.50,{\"b\":1e400}]");
    ck_assert_ptr_nonnull(
        cJSON_SetValuestring(cJSON_GetObjectItemCaseSensitive(article, "genre"), "opinion-piece"));
    cJSON_Delete(tree);
}
END_TEST

START_TEST(decodes_names_of_extra_members) {
    nclaim_doc *doc = doc_of("{\"newsclaim\":\"1.0\",\"x-\\u00e9\\\"\":1}");
    cJSON *tree = nclaim_to_cjson(doc);
    ck_assert_ptr_nonnull(cJSON_GetObjectItemCaseSensitive(tree, "x-\303\251\""));
    check_equal(tree, "{\"newsclaim\":\"1.0\",\"x-\303\251\\\"\":1}");
    cJSON_Delete(tree);
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(gives_no_tree_of_a_failed_document) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_add_actor(doc, &(nclaim_actor){.id = "not an id"});
    ck_assert_ptr_null(nclaim_to_cjson(doc));
    nclaim_doc_resume(doc);
    cJSON_Delete(nclaim_to_cjson(doc));
    ck_assert_ptr_null(nclaim_to_cjson(NULL));
    nclaim_doc_free(doc);
}
END_TEST

/* ---- a tree as a document ---- */

static void check_finding(const char *text, uint32_t tolerant, nclaim_status expected,
                          const char *code, const char *pointer) {
    cJSON *tree = cJSON_Parse(text);
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding;
    ck_assert_ptr_nonnull(tree);
    nclaim_doc_free(read_tree(tree, tolerant, expected, report));
    finding = finding_at(report, 0);
    ck_assert_str_eq(finding.code, code);
    ck_assert_str_eq(finding.pointer, pointer);
    ck_assert_str_eq(finding.file, "tree");
    ck_assert_uint_eq(finding.line, 0);
    ck_assert_uint_eq(finding.column, 0);
    ck_assert_uint_eq(finding.offset, 0);
    nclaim_report_free(report);
    cJSON_Delete(tree);
}

#define HEAD "{\"newsclaim\":\"1.0\","

START_TEST(finds_faults) {
    check_finding(HEAD "\"actors\":[{\"id\":\"a\"},{\"id\":\"a\"}]}", 0, NCLAIM_DUPLICATE_ID, "S05",
                  "/actors/1");
    check_finding(HEAD "\"actors\":[{\"id\":\"a\",\"Name\":\"A\"}]}", 0, NCLAIM_BAD_RECORD, "S03",
                  "/actors/0/Name");
    check_finding(HEAD "\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"name\":\"B\"}]}", 1,
                  NCLAIM_BAD_RECORD, "S03", "/actors/0/name");
    check_finding(HEAD "\"actors\":[{\"id\":\"a\",\"kind\":\"Person\"}]}", 0, NCLAIM_BAD_RECORD,
                  "S04", "/actors/0/kind");
    check_finding(HEAD "\"actors\":[{\"id\":\"a\",\"name\":\"\"}]}", 0, NCLAIM_BAD_RECORD, "S12",
                  "/actors/0/name");
    check_finding(HEAD "\"claims\":[{\"id\":\"c\",\"anchor\":[{\"start\":1.5,\"end\":3}]}]}", 0,
                  NCLAIM_BAD_RECORD, "S12", "/claims/0/anchor/0/start");
    check_finding(HEAD "\"claims\":[{\"id\":\"c\",\"anchor\":[{\"start\":-1,\"end\":3}]}]}", 0,
                  NCLAIM_BAD_RECORD, "S12", "/claims/0/anchor/0/start");
    check_finding(HEAD "\"actors\":[{\"id\":\"a\",\"name\":\"\xFF\"}]}", 0, NCLAIM_BAD_TEXT, "S11",
                  "/actors/0/name");
    check_finding("{\"newsclaim\":\"2.0\"}", 0, NCLAIM_NEWER, "S04", "/newsclaim");
    check_finding("[]", 0, NCLAIM_BAD_SYNTAX, "S11", "");
    check_finding("true", 0, NCLAIM_BAD_SYNTAX, "S11", "");
}
END_TEST

/* Faults of one tree are found together, and what was in the document stays alone in it. */
START_TEST(finds_all_faults_and_adds_nothing) {
    cJSON *tree =
        cJSON_Parse(HEAD "\"actors\":[{\"id\":\"b\",\"kind\":\"x\"},{\"id\":\"c\",\"y\":0},"
                         "{\"id\":\"d\",\"ids\":[]}]}");
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_doc *doc = doc_of(HEAD "\"actors\":[{\"id\":\"a\"}]}");
    ck_assert_uint_eq(nclaim_from_cjson(doc, tree, NULL, report), NCLAIM_BAD_RECORD);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 3);
    ck_assert_uint_eq(nclaim_count(doc, 0), 1);
    ck_assert_uint_eq(nclaim_from_cjson(doc, NULL, NULL, report), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_from_cjson(NULL, tree, NULL, report), NCLAIM_BAD_ARGUMENT);
    nclaim_doc_free(doc);
    nclaim_report_free(report);
    cJSON_Delete(tree);
}
END_TEST

/* A line is found later where the host knows the text of the tree. */
START_TEST(lets_places_be_found_later) {
    static const char text[] =
        "{\"newsclaim\": \"1.0\",\n \"actors\": [{\"id\": \"b\",\n\"y\": 0}]}";
    cJSON *tree = cJSON_Parse(text);
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_doc_free(read_tree(tree, 0, NCLAIM_BAD_RECORD, report));
    ck_assert_uint_eq(nclaim_report_locate(report, "f", text, strlen(text)), NCLAIM_OK);
    ck_assert_uint_eq(finding_at(report, 0).line, 3);
    nclaim_report_free(report);
    cJSON_Delete(tree);
}
END_TEST

START_TEST(reads_a_branch_alone) {
    cJSON *tree = cJSON_Parse("[1," HEAD "\"actors\":[{\"id\":\"a\"}]},2]");
    nclaim_doc *doc = read_tree(tree->child->next, 0, NCLAIM_OK, NULL);
    ck_assert_uint_eq(nclaim_count(doc, NCLAIM_ACTOR), 1);
    nclaim_doc_free(doc);
    cJSON_Delete(tree);
}
END_TEST

/* What a host can put together by hand, and no text could. */
static void check_strange(cJSON *item, nclaim_status expected, const char *code,
                          const char *pointer) {
    cJSON *tree = cJSON_Parse("{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\"}]}");
    nclaim_report *report = nclaim_report_new(NULL);
    ck_assert(cJSON_AddItemToObject(cJSON_GetObjectItemCaseSensitive(tree, "actors")->child, "name",
                                    item));
    nclaim_doc_free(read_tree(tree, 0, expected, report));
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 1);
    ck_assert_str_eq(finding_at(report, 0).code, code);
    ck_assert_str_eq(finding_at(report, 0).pointer, pointer);
    nclaim_report_free(report);
    cJSON_Delete(tree);
}

START_TEST(survives_strange_trees) {
    cJSON *item = cJSON_CreateString("x");
    cJSON_free(item->valuestring);
    item->valuestring = NULL;
    check_strange(item, NCLAIM_BAD_RECORD, "S12", "/actors/0/name");
    item = cJSON_CreateRaw("\"raw\" , ");
    check_strange(item, NCLAIM_BAD_SYNTAX, "S11", "/actors/0/name");
    item = cJSON_CreateRaw("\"x\"");
    cJSON_free(item->valuestring);
    item->valuestring = NULL;
    check_strange(item, NCLAIM_BAD_SYNTAX, "S11", "/actors/0/name");
    item = cJSON_CreateNull();
    item->type = cJSON_Invalid;
    check_strange(item, NCLAIM_BAD_SYNTAX, "S11", "/actors/0/name");
    check_strange(cJSON_Parse("1e999"), NCLAIM_BAD_SYNTAX, "S11", "/actors/0/name");
}
END_TEST

START_TEST(keeps_raw_nodes) {
    cJSON *tree = cJSON_Parse("{\"newsclaim\":\"1.0\"}");
    nclaim_doc *doc = NULL;
    char *made = NULL;
    cJSON_AddRawToObject(tree, "x-r", "9007199254740993");
    cJSON_AddNullToObject(tree, "x-n");
    cJSON_AddNumberToObject(tree, "x-d", 0.1);
    cJSON_AddFalseToObject(tree, "x-f");
    doc = read_tree(tree, 0, NCLAIM_OK, NULL);
    made = written(doc, "json");
    ck_assert_str_eq(made, "{\"newsclaim\":\"1.0\",\"x-r\":9007199254740993,\"x-n\":null,"
                           "\"x-d\":0.1,\"x-f\":false}");
    free(made);
    nclaim_doc_free(doc);
    cJSON_Delete(tree);
}
END_TEST

static cJSON *nested(int levels) {
    cJSON *inner = cJSON_CreateArray();
    for (int i = 1; i < levels; i++) {
        cJSON *outer = cJSON_CreateArray();
        cJSON_AddItemToArray(outer, inner);
        inner = outer;
    }
    return inner;
}

START_TEST(limits_depth) {
    static const int levels[] = {64, 65, 80, 5000};
    for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
        cJSON *tree = cJSON_Parse("{\"newsclaim\":\"1.0\"}");
        nclaim_report *report = nclaim_report_new(NULL);
        cJSON_AddItemToObject(tree, "x-a", nested(levels[i]));
        nclaim_doc_free(read_tree(tree, 0, levels[i] == 64 ? NCLAIM_OK : NCLAIM_LIMIT, report));
        ck_assert(levels[i] == 64 || strcmp(finding_at(report, 0).code, "S10") == 0);
        nclaim_report_free(report);
        cJSON_Delete(tree);
    }
}
END_TEST

/* A list that contains itself, and one whose end leads back to its beginning. */
START_TEST(ends_in_endless_trees) {
    nclaim_limits limits = {.input = 100000};
    for (int round = 0; round < 2; round++) {
        cJSON *tree = cJSON_Parse("{\"newsclaim\":\"1.0\",\"x-a\":[1,[2]]}");
        cJSON *list = cJSON_GetObjectItemCaseSensitive(tree, "x-a");
        cJSON *last = list->child->next;
        cJSON *child = last->child;
        nclaim_report *report = nclaim_report_new(NULL);
        nclaim_doc *doc = nclaim_doc_new(NULL, &limits);
        if (round == 0) {
            last->child = list;
        } else {
            last->next = list->child;
        }
        ck_assert_uint_eq(nclaim_from_cjson(doc, tree, NULL, report), NCLAIM_LIMIT);
        ck_assert_str_eq(finding_at(report, 0).code, "S10");
        last->child = child;
        last->next = NULL;
        nclaim_doc_free(doc);
        nclaim_report_free(report);
        cJSON_Delete(tree);
    }
}
END_TEST

/* ---- bytes as a tree ---- */

static void check_parsed(const char *text, const char *expected) {
    size_t size = strlen(text);
    char *exact = malloc(size);
    nclaim_report *report = nclaim_report_new(NULL);
    cJSON *tree = NULL;
    memcpy(exact, text, size);
    tree = nclaim_parse_cjson(exact, size, NULL, report);
    ck_assert_msg(tree != NULL, "%s", text);
    check_equal(tree, expected);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_WARNING), 0);
    cJSON_Delete(tree);
    nclaim_report_free(report);
    free(exact);
}

START_TEST(parses) {
    check_parsed("0", "0");
    check_parsed(" [1 , {\"a\" : \"\\u00e9\\/\"}]\n", "[1,{\"a\":\"\303\251/\"}]");
    check_parsed("\"x\"", "\"x\"");
    check_parsed("true", "true");
    check_parsed("\xEF\xBB\xBF{}", "{}");
}
END_TEST

static void check_unparsed(const char *text, size_t size, const nclaim_limits *limits,
                           const char *code, const char *pointer, uint32_t line, uint32_t column) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding;
    char *exact = malloc(size == 0 ? 1 : size);
    memcpy(exact, text, size);
    ck_assert_ptr_null(nclaim_parse_cjson(exact, size, limits, report));
    ck_assert_ptr_null(nclaim_parse_cjson(exact, size, limits, NULL));
    ck_assert_uint_ge(nclaim_report_count(report, NCLAIM_ERROR), 1);
    finding = finding_at(report, 0);
    ck_assert_str_eq(finding.code, code);
    ck_assert_str_eq(finding.pointer, pointer);
    ck_assert_uint_eq(finding.line, line);
    ck_assert_uint_eq(finding.column, column);
    nclaim_report_free(report);
    free(exact);
}

static void check_unparsed_text(const char *text, const char *code, const char *pointer,
                                uint32_t line, uint32_t column) {
    check_unparsed(text, strlen(text), NULL, code, pointer, line, column);
}

START_TEST(parses_strictly) {
    nclaim_limits limits = {.depth = 3, .input = 10};
    check_unparsed_text("", "S11", "", 1, 1);
    check_unparsed_text("{\"a\":1,\n\"\303\274\":01}", "S11", "/\303\274", 2, 5);
    check_unparsed_text("[1,\n 2,\n {\"a/b\": tru}]", "S11", "/2/a~1b", 3, 10);
    check_unparsed_text("{\"a\":1,\"\\u0061\":2}", "S03", "/\\u0061", 1, 8);
    check_unparsed_text("[\"\\u0000\"]", "S11", "/0", 1, 3);
    check_unparsed_text("[\"a\xFF\"]", "S11", "/0", 1, 4);
    check_unparsed_text("[] x", "S11", "", 1, 4);
    check_unparsed_text("[1.]", "S11", "/0", 1, 2);
    check_unparsed("[]\0", 3, NULL, "S11", "", 1, 3);
    check_unparsed("[[[[]]]]", 8, &limits, "S10", "/0/0/0", 1, 4);
    check_unparsed("[1,2,3,4,5,6]", 13, &limits, "S10", "", 1, 1);
    ck_assert_ptr_null(nclaim_parse_cjson(NULL, 0, NULL, NULL));
}
END_TEST

START_TEST(parses_with_all_faults) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_limits limits = {.findings = 2};
    static const char text[] = "[\"\\u0000\",\"\xFF\",{\"a\":0,\"a\":1},\"\\ud800\"]";
    ck_assert_ptr_null(nclaim_parse_cjson(text, strlen(text), NULL, report));
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 4);
    nclaim_report_clear(report);
    ck_assert_ptr_null(nclaim_parse_cjson(text, strlen(text), &limits, report));
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 2);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), 4);
    nclaim_report_free(report);
}
END_TEST

/* ---- memory of cJSON ---- */

static size_t hook_calls;
static size_t hook_fail_at;
static size_t hook_blocks;

static void *hook_allocate(size_t size) {
    void *block = NULL;
    hook_calls++;
    if (hook_fail_at != 0 && hook_calls >= hook_fail_at) {
        return NULL;
    }
    block = malloc(size);
    hook_blocks += block != NULL;
    return block;
}

static void hook_free(void *block) {
    hook_blocks -= block != NULL;
    free(block);
}

START_TEST(survives_every_allocation_of_cjson) {
    cJSON_Hooks hooks = {hook_allocate, hook_free};
    nclaim_doc *doc = doc_of(whole);
    char *text = written(doc, "json");
    cJSON *tree = NULL;
    cJSON_InitHooks(&hooks);
    do {
        hook_fail_at++;
        hook_calls = 0;
        tree = nclaim_to_cjson(doc);
        ck_assert(tree != NULL || hook_blocks == 0);
    } while (tree == NULL);
    ck_assert_uint_gt(hook_fail_at, 50);
    cJSON_Delete(tree);
    ck_assert_uint_eq(hook_blocks, 0);
    hook_fail_at = 0;
    do {
        hook_fail_at++;
        hook_calls = 0;
        tree = nclaim_parse_cjson(text, strlen(text), NULL, NULL);
        ck_assert(tree != NULL || hook_blocks == 0);
    } while (tree == NULL);
    ck_assert_uint_gt(hook_fail_at, 50);
    cJSON_Delete(tree);
    ck_assert_uint_eq(hook_blocks, 0);
    cJSON_InitHooks(NULL);
    free(text);
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(survives_every_allocation_of_the_document) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    cJSON *tree = cJSON_Parse(whole);
    nclaim_status status = NCLAIM_OK;
    cJSON_ReplaceItemInObjectCaseSensitive(tree, "x-a", cJSON_CreateRaw("1.50"));
    for (size_t fail_at = 1; fail_at == 1 || status == NCLAIM_NO_MEMORY; fail_at++) {
        nclaim_doc *doc = NULL;
        memory.fail_at = 0;
        doc = nclaim_doc_new(&allocator, NULL);
        memory.calls = 0;
        memory.fail_at = fail_at;
        memory.forever = 1;
        status = nclaim_from_cjson(doc, tree, NULL, NULL);
        ck_assert(status == NCLAIM_NO_MEMORY || status == NCLAIM_OK);
        ck_assert_uint_eq(nclaim_count(doc, 0), status == NCLAIM_OK ? 4 : 0);
        nclaim_doc_free(doc);
        ck_assert_uint_eq(memory.blocks, 0);
        ck_assert(fail_at > 4 || status == NCLAIM_NO_MEMORY);
    }
    cJSON_Delete(tree);
}
END_TEST

Suite *suite_cjson(void) {
    Suite *suite = suite_create("cjson");
    TCase *tests = tcase_create("bridge");
    tcase_add_test(tests, goes_both_ways);
    tcase_add_test(tests, takes_every_example);
    tcase_add_test(tests, makes_plain_nodes);
    tcase_add_test(tests, decodes_names_of_extra_members);
    tcase_add_test(tests, gives_no_tree_of_a_failed_document);
    tcase_add_test(tests, finds_faults);
    tcase_add_test(tests, finds_all_faults_and_adds_nothing);
    tcase_add_test(tests, lets_places_be_found_later);
    tcase_add_test(tests, reads_a_branch_alone);
    tcase_add_test(tests, survives_strange_trees);
    tcase_add_test(tests, keeps_raw_nodes);
    tcase_add_test(tests, limits_depth);
    tcase_add_test(tests, ends_in_endless_trees);
    tcase_add_test(tests, parses);
    tcase_add_test(tests, parses_strictly);
    tcase_add_test(tests, parses_with_all_faults);
    tcase_add_test(tests, survives_every_allocation_of_cjson);
    tcase_add_test(tests, survives_every_allocation_of_the_document);
    suite_add_tcase(suite, tests);
    return suite;
}

#else

START_TEST(is_left_out) {
    printf("SKIP cjson: this build is without it\n");
}
END_TEST

Suite *suite_cjson(void) {
    Suite *suite = suite_create("cjson");
    TCase *tests = tcase_create("bridge");
    tcase_add_test(tests, is_left_out);
    suite_add_tcase(suite, tests);
    return suite;
}

#endif
