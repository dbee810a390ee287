/* SPDX-License-Identifier: MIT */
/* What the rules have in common: profiles, changes, folding, places, limits, memory. */
#include "suites.h"

#include "failing.h"
#include "judged.h"

#include <stdbool.h>

#define ARTICLE "\"articles\":[{\"id\":\"d1\",\"title\":\"T\"}]"
#define ACTORS                                                                                     \
    "\"actors\":[{\"id\":\"a1\",\"name\":\"A\",\"kind\":\"person\",\"naming\":\"named\"}]"

static nclaim_report *report;

static void setup(void) {
    report = nclaim_report_new(NULL);
}

static void teardown(void) {
    nclaim_report_free(report);
}

/* ---- profiles and changes ---- */

#define PARAPHRASED                                                                                \
    ARTICLE "," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":\"direct\","     \
            "\"content\":[{\"exact\":\"W\"}],\"fidelity\":\"paraphrase\"}]"

START_TEST(meaning_is_judged_from_grounded_on) {
    expect(PARAPHRASED, NULL, "");
    expect(PARAPHRASED, "core", "");
    expect(PARAPHRASED, "grounded", "M01 /quotes/0/fidelity");
}
END_TEST

START_TEST(complete_asks_for_the_everyday_tier) {
    expect(PARAPHRASED, "complete",
           "S03 /articles/0\nS03 /articles/0\nS03 /articles/0\nS03 /articles/0\n"
           "M01 /quotes/0/fidelity");
    expect(ARTICLE ",\"quantities\":[{\"id\":\"n1\",\"anchor\":[{\"exact\":\"3\"}],"
                   "\"kind\":\"count\",\"comparator\":\"range\",\"value\":\"3\"}]",
           "complete",
           "S03 /articles/0\nS03 /articles/0\nS03 /articles/0\nS03 /articles/0\nS03 /quantities/0");
}
END_TEST

START_TEST(annotated_asks_for_what_a_full_analysis_needs) {
    expect(ARTICLE "," ACTORS, "annotated",
           "S03 /articles/0\nS03 /articles/0\nS03 /articles/0\nS03 /actors/0\nR09 /actors/0");
    expect("\"actors\":[{\"id\":\"a1\",\"kind\":\"person\",\"naming\":\"named\",\"name\":\"A\","
           "\"number\":\"one\"}],\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],"
           "\"mode\":\"indirect\",\"content\":[{\"exact\":\"W\"}],\"resolution\":\"explicit\","
           "\"cue\":[{\"exact\":\"said\"}],\"cue_kind\":\"verb\",\"medium\":\"speech\","
           "\"act\":\"assertion\",\"stance\":\"neutral\",\"fidelity\":\"paraphrase\"}]",
           "annotated", "S03 /quotes/0");
}
END_TEST

static nclaim_status validate(const char *profile, const char *changes) {
    nclaim_doc *doc = doc_of("{\"newsclaim\":\"1.0\"," PARAPHRASED "}");
    nclaim_status status = NCLAIM_OK;
    nclaim_report_clear(report);
    status = nclaim_validate(doc, profile, changes, report);
    nclaim_doc_free(doc);
    return status;
}

START_TEST(a_change_gives_another_severity) {
    ck_assert_uint_eq(validate("grounded", "M01=note"), NCLAIM_OK);
    ck_assert_uint_eq(finding_at(report, 0).severity, NCLAIM_NOTE);
    ck_assert_uint_eq(validate("grounded", " R09=error\n M01=warning "), NCLAIM_OK);
    ck_assert_uint_eq(finding_at(report, 0).severity, NCLAIM_WARNING);
    ck_assert_uint_eq(validate("grounded", "M01=off M01=error"), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 0);
    ck_assert_uint_eq(validate("core", "M01=error"), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 0);
}
END_TEST

START_TEST(what_cannot_be_understood_is_refused) {
    static const char *const changes[] = {"M1=off",   "M01",      "M01=", "M01=fatal", "=off",
                                          "M01 =off", "M01=offM", "x",    "M99=off",   "m01=off"};
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        ck_assert_uint_eq(validate("grounded", changes[i]), NCLAIM_BAD_ARGUMENT);
        ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 0);
    }
    ck_assert_uint_eq(validate("strict", NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(validate("", NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_validate(NULL, NULL, NULL, report), NCLAIM_BAD_ARGUMENT);
}
END_TEST

START_TEST(an_empty_document_is_valid) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    ck_assert_uint_eq(nclaim_validate(doc, "annotated", NULL, report), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 0);
    nclaim_doc_free(doc);
}
END_TEST

/* ---- one fault, one finding ---- */

START_TEST(a_missing_id_is_reported_once) {
    expect(ARTICLE ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"x\"],\"mode\":\"direct\"},"
                   "{\"id\":\"q2\",\"sources\":[\"y\",\"x\"],\"mode\":\"direct\",\"time\":\"z\"},"
                   "{\"id\":\"q3\",\"sources\":[\"x\"],\"mode\":\"direct\"}]",
           "core", "R01 /quotes/0/sources/0 +2\nR01 /quotes/1/sources/0\nR01 /quotes/1/time");
}
END_TEST

START_TEST(what_nobody_refers_to_follows_from_a_missing_id) {
    expect(ARTICLE "," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"A1\"],"
                   "\"mode\":\"direct\"}]",
           "core", "R01 /quotes/0/sources/0 +1");
    expect(ARTICLE "," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"parent\":\"q9\","
                   "\"mode\":\"direct\",\"content\":[{\"exact\":\"W\"}]}]",
           "core", "R01 /quotes/0/parent\nR09 /actors/0");
}
END_TEST

START_TEST(rules_over_one_field_report_it_once) {
    expect(ARTICLE "," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],"
                   "\"mode\":\"unframed\",\"resolution\":\"explicit\",\"cue_kind\":\"none\","
                   "\"fidelity\":\"verbatim\"}]",
           "grounded", "M01 /quotes/0/fidelity +2");
    expect(ARTICLE ",\"actors\":[{\"id\":\"a1\",\"naming\":\"named\","
                   "\"mentions\":[{\"spans\":[{\"exact\":\"A\"}]}]}]",
           "grounded", "S03 /actors/0 +1");
    expect(ARTICLE ",\"actors\":[{\"id\":\"a1\",\"naming\":\"named\"}],"
                   "\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":\"reported\","
                   "\"resolution\":\"implicit\"}]",
           "grounded", "S03 /actors/0 +2");
}
END_TEST

START_TEST(what_is_graver_does_not_follow) {
    /* The name is not in normal form, and should not be there at all. */
    const char *normal = NCLAIM_HAVE_UTF8PROC ? "S01 /actors/0/name" : "G00 ";
    char findings[64];
    snprintf(findings, sizeof findings, "%s\nM07 /actors/0/name", normal);
    expect(ARTICLE ",\"actors\":[{\"id\":\"a1\",\"name\":\"u\xCC\x88\",\"naming\":\"implicit\"}],"
                   "\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":\"direct\"}]",
           "grounded", findings);
}
END_TEST

START_TEST(two_faults_in_one_list_are_two) {
    expect(ARTICLE ",\"claims\":[{\"id\":\"c1\",\"text\":\"C\",\"times\":[\"t7\",\"t8\"]}]", "core",
           "R01 /claims/0/times/0\nR01 /claims/0/times/1");
}
END_TEST

/* ---- places ---- */

START_TEST(pointers_lead_to_the_innermost_member) {
    expect(ARTICLE ",\"actors\":[{\"id\":\"a1\",\"name\":\"A\",\"roles\":[{\"title\":\"R\"},"
                   "{\"title\":\"R\",\"from\":\"soon\"}],\"mentions\":[{\"spans\":[{\"start\":1,"
                   "\"end\":2,\"exact\":\"x\xEF\xBF\xBE\"}]}]}]",
           "core", "S01 /actors/0/mentions/0/spans/0/exact\nS08 /actors/0/roles/1/from");
    expect(ARTICLE ",\"claims\":[{\"id\":\"c1\",\"text\":\"C\",\"cues\":[{\"type\":\"hedge\","
                   "\"span\":{\"exact\":\"x\"}},{\"type\":\"hedge\"}],\"args\":["
                   "{\"role\":\"agent\",\"ref\":\"a3\"}]}]",
           "core", "S03 /claims/0/cues/1\nR01 /claims/0/args/0/ref");
    expect(ARTICLE ",\"quantities\":[{\"id\":\"n1\",\"kind\":\"measure\",\"value\":\"1\","
                   "\"anchor\":[{\"exact\":\"1\"}],\"unit\":{\"code\":\"m\"}}]",
           "core", "S03 /quantities/0/unit");
}
END_TEST

START_TEST(lists_of_texts_are_judged_one_by_one) {
    expect(ARTICLE ",\"actors\":[{\"id\":\"a1\",\"name\":\"A\",\"aliases\":[\"B\","
                   "\"\xF0\x9F\xBF\xBE\",\"\xF4\x8F\xBF\xBF\"],\"ids\":[\"wikidata:Q1\",\"Q2\"],"
                   "\"mentions\":[{\"spans\":[{\"exact\":\"A\"},{\"prefix\":\"A\"}]}]}]",
           "core",
           "S01 /actors/0/aliases/1\nS01 /actors/0/aliases/2\nS08 /actors/0/ids/1\n"
           "S03 /actors/0/mentions/0/spans/1");
}
END_TEST

/* What the reader refuses already can still be added by way of the functions. */
START_TEST(what_is_added_is_judged_like_what_is_read) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_ref actor = nclaim_add_actor(doc, &(nclaim_actor){.name = "A"});
    char found[256];
    nclaim_add_quote(doc, &(nclaim_quote){.mode = NCLAIM_MODE_DIRECT,
                                          .sources = NCLAIM_REFS(actor),
                                          .channel = "radio",
                                          .channel_ref = actor});
    nclaim_add_claim(
        doc, &(nclaim_claim){.text = "C",
                             .args = NCLAIM_LIST(nclaim_arg, {.role = "via", .text = "radio"})});
    ck_assert_uint_eq(nclaim_doc_status(doc, NULL, 0), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_validate(doc, "core", NULL, report), NCLAIM_OK);
    put_findings(report, found, sizeof found);
    ck_assert_str_eq(found, "S03 /quotes/0/channel_ref\nS04 /claims/0/args/0/role");
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(a_finding_names_record_field_and_value) {
    nclaim_doc *doc = doc_of("{\"newsclaim\":\"1.0\"," PARAPHRASED "}");
    nclaim_finding finding;
    ck_assert_uint_eq(nclaim_validate(doc, "grounded", NULL, report), NCLAIM_OK);
    finding = finding_at(report, 0);
    ck_assert_str_eq(finding.message, "mode is direct, but fidelity is paraphrase");
    ck_assert_str_eq(finding.slug, "fidelity-against-mode");
    ck_assert_str_eq(finding.id, "q1");
    ck_assert_str_eq(finding.field, "fidelity");
    ck_assert_str_eq(finding.value, "paraphrase");
    ck_assert_str_eq(nclaim_id(doc, finding.record), "q1");
    ck_assert_str_ne(finding.hint, "");
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(a_missing_record_has_the_kind_that_is_asked_for) {
    nclaim_doc *doc = doc_of("{\"newsclaim\":\"1.0\",\"claims\":[{\"id\":\"c1\",\"text\":\"C\","
                             "\"quote\":\"q9\",\"args\":[{\"role\":\"agent\",\"ref\":\"x9\"}]}]}");
    ck_assert_uint_eq(nclaim_validate(doc, "core", NULL, report), NCLAIM_OK);
    ck_assert_str_eq(finding_at(report, 0).message, "there is no quote with the id \"q9\"");
    ck_assert_str_eq(finding_at(report, 1).message, "there is no record with the id \"x9\"");
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(the_head_of_a_document_is_judged) {
    expect("\"created\":\"yesterday\"", "core", "S08 /created");
}
END_TEST

/* ---- memory, limits, size ---- */

/* A document whose faults need every table: blame, pairs and more than the first room for both. */
static nclaim_doc *faulty_doc(const nclaim_limits *limits, int faults) {
    nclaim_doc *doc = nclaim_doc_new(NULL, limits);
    nclaim_ref quote = nclaim_add_quote(doc, &(nclaim_quote){.mode = NCLAIM_MODE_DIRECT});
    for (int i = 0; i < faults; i++) {
        nclaim_ref claim =
            nclaim_add_claim(doc, &(nclaim_claim){.confidence = "7", .quote = quote});
        nclaim_add_relation(
            doc, &(nclaim_relation){.type = NCLAIM_RELATION_SUPPORTS, .from = claim, .to = quote});
    }
    ck_assert_uint_eq(nclaim_doc_status(doc, NULL, 0), NCLAIM_OK);
    return doc;
}

START_TEST(without_memory_a_report_is_as_before) {
    nclaim_doc *doc = faulty_doc(NULL, 50);
    size_t tried = 0;
    nclaim_status status = NCLAIM_NO_MEMORY;
    for (tried = 1; status == NCLAIM_NO_MEMORY; tried++) {
        failing_memory memory = {0};
        nclaim_allocator allocator = {failing_allocate, &memory};
        nclaim_report *failing = nclaim_report_new(&allocator);
        nclaim_doc *head = doc_of("{\"newsclaim\":\"1.0\",\"created\":\"x\"}");
        ck_assert_uint_eq(nclaim_validate(head, NULL, NULL, failing), NCLAIM_OK);
        memory.fail_at = memory.calls + tried;
        status = nclaim_validate(doc, "grounded", NULL, failing);
        ck_assert_uint_eq(nclaim_report_count(failing, NCLAIM_NOTE),
                          status == NCLAIM_OK ? 1 + 151 : 1);
        nclaim_doc_free(head);
        nclaim_report_free(failing);
        ck_assert_uint_eq(memory.blocks, 0);
    }
    ck_assert_uint_eq(status, NCLAIM_OK);
    ck_assert_uint_gt(tried, 5);
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(findings_beyond_the_limit_are_counted) {
    nclaim_limits limits = {.findings = 10};
    nclaim_doc *doc = faulty_doc(&limits, 100);
    ck_assert_uint_eq(nclaim_validate(doc, NULL, NULL, report), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 10);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), 301);
    nclaim_doc_free(doc);
}
END_TEST

/* Quotes that come each from the next, and the last from the first. */
static nclaim_doc *chained_doc(uint32_t count, bool circle) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_ref first = nclaim_refer(doc, NCLAIM_QUOTE, "first");
    nclaim_ref parent = circle ? first : 0;
    for (uint32_t i = 1; i <= count; i++) {
        parent = nclaim_add_quote(doc, &(nclaim_quote){.id = i == count ? "first" : NULL,
                                                       .mode = NCLAIM_MODE_INDIRECT,
                                                       .content = NCLAIM_WORDS("W"),
                                                       .parent = parent});
    }
    ck_assert_uint_eq(parent, first);
    return doc;
}

START_TEST(a_circle_of_any_length_is_one_finding) {
    static const uint32_t lengths[] = {1, 2, 3, 50, 100000};
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        nclaim_doc *doc = chained_doc(lengths[i], true);
        nclaim_report_clear(report);
        ck_assert_uint_eq(nclaim_validate(doc, "core", NULL, report), NCLAIM_OK);
        ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), lengths[i] > 64 ? 2 : 1);
        ck_assert_str_eq(finding_at(report, 0).code, "R03");
        nclaim_doc_free(doc);
    }
}
END_TEST

START_TEST(a_chain_may_be_as_long_as_the_limit) {
    for (uint32_t length = 64; length <= 66; length++) {
        nclaim_doc *doc = chained_doc(length, false);
        nclaim_report_clear(report);
        ck_assert_uint_eq(nclaim_validate(doc, "core", NULL, report), NCLAIM_OK);
        ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), length > 64 ? 1 : 0);
        nclaim_doc_free(doc);
    }
}
END_TEST

START_TEST(long_lists_are_compared_without_the_square) {
    enum { MANY = 100000 };
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    char(*texts)[16] = calloc(MANY, sizeof *texts);
    const char **aliases = calloc(MANY, sizeof *aliases);
    for (int i = 0; i < MANY; i++) {
        snprintf(texts[i], sizeof texts[i], "alias %d", i == MANY - 1 ? 17 : i);
        aliases[i] = texts[i];
    }
    nclaim_add_actor(
        doc, &(nclaim_actor){.name = "A",
                             .aliases = {aliases, MANY},
                             .mentions = NCLAIM_LIST(nclaim_mention, {.spans = NCLAIM_AT(0, 1)})});
    ck_assert_uint_eq(nclaim_validate(doc, "core", NULL, report), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 1);
    ck_assert_str_eq(finding_at(report, 0).pointer, "/actors/0/aliases/99999");
    free(texts);
    free(aliases);
    nclaim_doc_free(doc);
}
END_TEST

START_TEST(many_faults_of_one_record_do_not_take_the_square) {
    enum { MANY = 200000 };
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_ref *times = calloc(MANY, sizeof *times);
    char id[16];
    for (int i = 0; i < MANY; i++) {
        snprintf(id, sizeof id, "t%d", i);
        times[i] = nclaim_refer(doc, NCLAIM_TIME, id);
    }
    nclaim_add_claim(doc, &(nclaim_claim){.text = "C", .times = {times, MANY}});
    ck_assert_uint_eq(nclaim_validate(doc, "core", NULL, report), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_ERROR), MANY);
    free(times);
    nclaim_doc_free(doc);
}
END_TEST

Suite *suite_validate(void) {
    Suite *suite = suite_create("validate");
    TCase *tests = tcase_create("validate");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, meaning_is_judged_from_grounded_on);
    tcase_add_test(tests, complete_asks_for_the_everyday_tier);
    tcase_add_test(tests, annotated_asks_for_what_a_full_analysis_needs);
    tcase_add_test(tests, a_change_gives_another_severity);
    tcase_add_test(tests, what_cannot_be_understood_is_refused);
    tcase_add_test(tests, an_empty_document_is_valid);
    tcase_add_test(tests, a_missing_id_is_reported_once);
    tcase_add_test(tests, what_nobody_refers_to_follows_from_a_missing_id);
    tcase_add_test(tests, rules_over_one_field_report_it_once);
    tcase_add_test(tests, what_is_graver_does_not_follow);
    tcase_add_test(tests, two_faults_in_one_list_are_two);
    tcase_add_test(tests, pointers_lead_to_the_innermost_member);
    tcase_add_test(tests, lists_of_texts_are_judged_one_by_one);
    tcase_add_test(tests, what_is_added_is_judged_like_what_is_read);
    tcase_add_test(tests, a_finding_names_record_field_and_value);
    tcase_add_test(tests, a_missing_record_has_the_kind_that_is_asked_for);
    tcase_add_test(tests, the_head_of_a_document_is_judged);
    tcase_add_test(tests, without_memory_a_report_is_as_before);
    tcase_add_test(tests, findings_beyond_the_limit_are_counted);
    tcase_add_test(tests, a_circle_of_any_length_is_one_finding);
    tcase_add_test(tests, a_chain_may_be_as_long_as_the_limit);
    tcase_add_test(tests, long_lists_are_compared_without_the_square);
    tcase_add_test(tests, many_faults_of_one_record_do_not_take_the_square);
    suite_add_tcase(suite, tests);
    return suite;
}
