/* SPDX-License-Identifier: MIT */
/* The digests are those that sha256sum prints of the canonical forms, which were written by hand.
 */
#include "suites.h"

#include "failing.h"
#include "files.h"

#define GREEN "Gr\303\274n \360\237\230\200"
#define GREEN_SHA256 "3fa03c00dd1ce0a041fd4494147c69793546f3b30c95f4fac7b3cc39726d1247"

/*
 * [{"certainty":"certain","id":"c1","quantities":["n2","n1","n2"],"quote":"q1","text":"One.",
 * "times":["t1"]},{"content":[{"end":4,"exact":"Grün","start":0}],"id":"q1","mode":"direct",
 * "parent":"q2","sources":["a2","a1"]},{"article":"d1","id":"q2","sources":["a1"]},
 * {"id":"a2","name":"B"},{"id":"a1","name":"Ö"},{"id":"n2","kind":"count","value":"3.5"},
 * {"id":"n1","kind":"count","value":"20"},{"id":"t1","value":"2023-09"},"3fa0...1247"]
 */
#define C1_DIGEST "42fe74ff1cae7ecbfabeb0c9718b049c7ffd4503defd4c47d5d8524c450beeac"

static const char people[] =
    "{\"newsclaim\":\"1.0\","
    "\"articles\":[{\"id\":\"d2\",\"title\":\"other\"},{\"id\":\"d1\",\"text\":\"" GREEN "\"}],"
    "\"actors\":[{\"id\":\"a1\",\"name\":\"\303\226\"},{\"id\":\"a2\",\"name\":\"B\"},"
    "{\"id\":\"a3\",\"name\":\"nobody\"}],"
    "\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a2\",\"a1\"],\"mode\":\"direct\",\"parent\":\"q2\","
    "\"content\":[{\"start\":0,\"end\":4,\"exact\":\"Gr\303\274n\"}]},"
    "{\"id\":\"q2\",\"sources\":[\"a1\"],\"article\":\"d1\"}],"
    "\"quantities\":[{\"id\":\"n1\",\"kind\":\"count\",\"value\":\"20\"},"
    "{\"id\":\"n2\",\"kind\":\"count\",\"value\":\"3.5\"}],"
    "\"times\":[{\"id\":\"t1\",\"value\":\"2023-09\"}],"
    "\"claims\":[{\"id\":\"c1\",\"text\":\"One.\",\"quote\":\"q1\","
    "\"quantities\":[\"n2\",\"n1\",\"n2\"],\"times\":[\"t1\"],\"certainty\":\"certain\"},"
    "{\"id\":\"c2\",\"text\":\"Two.\"}]}";

/* The same claim in another document: no text, other order, other bystanders. */
static const char people_again[] =
    "{\"actors\":[{\"name\":\"B\",\"id\":\"a2\"},{\"id\":\"a1\",\"name\":\"\\u00d6\"}],"
    "\"claims\":[{\"certainty\":\"certain\",\"id\":\"c1\",\"quote\":\"q1\",\"times\":[\"t1\"],"
    "\"quantities\":[\"n2\",\"n1\",\"n2\"],\"text\":\"One.\"}],\"times\":[{\"id\":\"t1\","
    "\"value\":\"2023-09\"}],\"quotes\":[{\"sources\":[\"a1\"],\"article\":\"d1\",\"id\":\"q2\"},"
    "{\"id\":\"q1\",\"sources\":[\"a2\",\"a1\"],\"mode\":\"direct\",\"parent\":\"q2\","
    "\"content\":[{\"exact\":\"Gr\\u00fcn\",\"start\":0,\"end\":4}]}],"
    "\"quantities\":[{\"id\":\"n2\",\"value\":\"3.5\",\"kind\":\"count\"},"
    "{\"id\":\"n1\",\"kind\":\"count\",\"value\":\"20\"}],"
    "\"articles\":[{\"id\":\"d1\",\"text_length\":6,\"text_sha256\":\"" GREEN_SHA256 "\"}],"
    "\"newsclaim\":\"1.0\"}";

static void check_digest(const char *text, const char *id, const char *expected) {
    nclaim_doc *doc = doc_of(text);
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_ref ref = id == NULL ? NCLAIM_SELF : nclaim_find(doc, NCLAIM_CLAIM, id);
    char digest[NCLAIM_DIGEST_SIZE];
    ck_assert_uint_eq(nclaim_digest(doc, ref, digest, report), NCLAIM_OK);
    ck_assert_str_eq(digest, expected);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 0);
    nclaim_report_free(report);
    nclaim_doc_free(doc);
}

START_TEST(digests_documents) {
    check_digest("{\"newsclaim\":\"1.0\"}", NULL,
                 "e4fe5eeac23f603d6ff250397650cd3a7c3c4f34bbe89047bb203fa2d4dd1f28");
    check_digest("{\"newsclaim\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"x\"}],\"articles\":["
                 "{\"id\":\"d1\",\"title\":\"T\",\"lang\":\"de\",\"text\":\"" GREEN "\"}]}",
                 NULL, "8f7b604821509be0c99733490cfa7884830a0aebb5df79b7bf6a4d922207b711");
}
END_TEST

START_TEST(digests_claims) {
    check_digest(people, "c1", C1_DIGEST);
    check_digest(people_again, "c1", C1_DIGEST);
    check_digest(people, "c2", "1adb4215f303171b22bea692993d8c34975224f9c8786f387d0debcc0fd3865c");
}
END_TEST

static void digest_of(const char *text, const char *id, char digest[NCLAIM_DIGEST_SIZE]) {
    nclaim_doc *doc = doc_of(text);
    ck_assert_uint_eq(nclaim_digest(doc, nclaim_find(doc, 0, id), digest, NULL), NCLAIM_OK);
    nclaim_doc_free(doc);
}

static void check_differs(const char *one, const char *other, const char *id) {
    char left[NCLAIM_DIGEST_SIZE];
    char right[NCLAIM_DIGEST_SIZE];
    digest_of(one, id, left);
    digest_of(other, id, right);
    ck_assert_str_ne(left, right);
}

#define HEAD "{\"newsclaim\":\"1.0\",\"articles\":[{\"id\":\"d1\",\"text\":\"a\"}],"

START_TEST(notices_changes) {
    static const char plain[] = HEAD "\"claims\":[{\"id\":\"c\",\"text\":\"x\",\"quote\":\"q\"}],"
                                     "\"quotes\":[{\"id\":\"q\",\"sources\":[\"a\"]}],"
                                     "\"actors\":[{\"id\":\"a\",\"name\":\"A\"}]}";
    check_differs(plain,
                  HEAD "\"claims\":[{\"id\":\"c\",\"text\":\"x\",\"quote\":\"q\"}],"
                       "\"quotes\":[{\"id\":\"q\",\"sources\":[\"a\"]}],"
                       "\"actors\":[{\"id\":\"a\",\"name\":\"B\"}]}",
                  "c");
    check_differs(plain,
                  HEAD "\"claims\":[{\"id\":\"c\",\"text\":\"x\",\"quote\":\"q\"}],"
                       "\"quotes\":[{\"id\":\"q\",\"sources\":[\"a\"],\"stance\":\"rejected\"}],"
                       "\"actors\":[{\"id\":\"a\",\"name\":\"A\"}]}",
                  "c");
    check_differs(plain,
                  "{\"newsclaim\":\"1.0\",\"articles\":[{\"id\":\"d1\",\"text\":\"b\"}],"
                  "\"claims\":[{\"id\":\"c\",\"text\":\"x\",\"quote\":\"q\"}],"
                  "\"quotes\":[{\"id\":\"q\",\"sources\":[\"a\"]}],"
                  "\"actors\":[{\"id\":\"a\",\"name\":\"A\"}]}",
                  "c");
}
END_TEST

static nclaim_status status_of(const char *text, nclaim_ref ref, nclaim_report *report) {
    nclaim_doc *doc = doc_of(text);
    char digest[NCLAIM_DIGEST_SIZE] = "untouched";
    nclaim_status status =
        nclaim_digest(doc, ref == 0 ? nclaim_find(doc, 0, "c1") : ref, digest, report);
    ck_assert_str_eq(digest, "untouched");
    nclaim_doc_free(doc);
    return status;
}

START_TEST(refuses) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    char digest[NCLAIM_DIGEST_SIZE] = "untouched";
    ck_assert_uint_eq(nclaim_digest(NULL, NCLAIM_SELF, digest, NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_digest(doc, NCLAIM_SELF, NULL, NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_digest(doc, 0, digest, NULL), NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(nclaim_digest(doc, nclaim_refer(doc, NCLAIM_CLAIM, "c9"), digest, NULL),
                      NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(
        nclaim_digest(doc, nclaim_add_actor(doc, &(nclaim_actor){.name = "A"}), digest, NULL),
        NCLAIM_BAD_REFERENCE);
    nclaim_add_actor(doc, &(nclaim_actor){.id = "not an id"});
    ck_assert_uint_eq(nclaim_digest(doc, NCLAIM_SELF, digest, NULL), NCLAIM_BAD_RECORD);
    ck_assert_str_eq(digest, "untouched");
    ck_assert_uint_eq(status_of("{\"newsclaim\":\"1.0\",\"claims\":[{\"id\":\"c1\",\"text\":\"t\","
                                "\"quote\":\"q1\"}],\"quotes\":[{\"id\":\"q1\",\"x-a\":0.5}]}",
                                0, report),
                      NCLAIM_NOT_CANONICAL);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 1);
    ck_assert_str_eq(finding_at(report, 0).pointer, "/quotes/0/x-a");
    ck_assert_str_eq(finding_at(report, 0).code, "S14");
    nclaim_report_free(report);
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(refuses_endless_chains) {
    nclaim_report *report = nclaim_report_new(NULL);
    ck_assert_uint_eq(status_of("{\"newsclaim\":\"1.0\",\"claims\":[{\"id\":\"c1\",\"text\":\"t\","
                                "\"quote\":\"q1\"}],\"quotes\":[{\"id\":\"q1\",\"parent\":\"q2\"},"
                                "{\"id\":\"q2\",\"parent\":\"q1\"}]}",
                                0, report),
                      NCLAIM_LIMIT);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 1);
    ck_assert_str_eq(finding_at(report, 0).code, "R03");
    ck_assert_str_eq(finding_at(report, 0).id, "c1");
    ck_assert_str_eq(finding_at(report, 0).pointer, "/claims/0");
    nclaim_report_free(report);
}
END_TEST

/* What is referred to but not there has no record in the array; sha256sum of
 * [{"id":"c1","quantities":["n9"],"quote":"q9","text":"t"},null] */
START_TEST(passes_over_what_is_unresolved) {
    check_digest("{\"newsclaim\":\"1.0\",\"claims\":[{\"id\":\"c1\",\"text\":\"t\","
                 "\"quote\":\"q9\",\"quantities\":[\"n9\"]}]}",
                 "c1", "1804cc8e3e1bce210afae8c38fac6ffb100ae84f6b48b23c9ccc2fd2663bf492");
}
END_TEST

START_TEST(survives_every_allocation) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    nclaim_doc *doc = nclaim_doc_new(&allocator, NULL);
    size_t held = 0;
    char digest[NCLAIM_DIGEST_SIZE] = "";
    nclaim_status status = NCLAIM_OK;
    ck_assert_uint_eq(nclaim_read(doc, "json", people, strlen(people), NULL, NULL), NCLAIM_OK);
    held = memory.held;
    memory.forever = 1;
    do {
        memory.fail_at++;
        memory.calls = 0;
        status = nclaim_digest(doc, nclaim_find(doc, 0, "c1"), digest, NULL);
        ck_assert_uint_eq(memory.held, held);
    } while (status == NCLAIM_NO_MEMORY);
    ck_assert_uint_eq(status, NCLAIM_OK);
    ck_assert_str_eq(digest, C1_DIGEST);
    ck_assert_uint_ge(memory.fail_at, 5);
    memory.fail_at = 0;
    nclaim_doc_free(doc);
    ck_assert_uint_eq(memory.blocks, 0);
}
END_TEST

Suite *suite_digest(void) {
    Suite *suite = suite_create("digest");
    TCase *tests = tcase_create("digest");
    tcase_add_test(tests, digests_documents);
    tcase_add_test(tests, digests_claims);
    tcase_add_test(tests, notices_changes);
    tcase_add_test(tests, refuses);
    tcase_add_test(tests, refuses_endless_chains);
    tcase_add_test(tests, passes_over_what_is_unresolved);
    tcase_add_test(tests, survives_every_allocation);
    suite_add_tcase(suite, tests);
    return suite;
}
