/* SPDX-License-Identifier: MIT */
/*
 * Each rule against its fixture, tests/golden/rules/CODE-slug: bad.json breaks this rule and no
 * other, with the report in expected.txt; good.json, its neighbor, breaks none. The file `profile`
 * names the profile where it is not grounded; "digest" is no profile but the call of nclaim_digest.
 */
#include "suites.h"

#include "document/rule.h"
#include "files.h"

#include <stdbool.h>

#define RULES NCL_SOURCE_DIR "/tests/golden/rules"

static char *fixture(const nclaim_rule *rule, const char *file, size_t *size) {
    char path[4096];
    snprintf(path, sizeof path, RULES "/%s-%s/%s", rule->code, rule->slug, file);
    return file_bytes(path, size);
}

static void judge(nclaim_doc *doc, const char *profile, nclaim_report *report) {
    char digest[NCLAIM_DIGEST_SIZE];
    if (strcmp(profile, "digest") == 0) {
        nclaim_digest(doc, NCLAIM_SELF, digest, report);
    } else {
        ck_assert_uint_eq(nclaim_validate(doc, profile, NULL, report), NCLAIM_OK);
    }
}

/* What reader and validator have to say about a file of a fixture. */
static nclaim_report *report_on(const nclaim_rule *rule, const char *file) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_read_options options = {.file = file};
    size_t size = 0;
    char *profile = fixture(rule, "profile", &size);
    char *bytes = fixture(rule, file, &size);
    ck_assert_msg(bytes != NULL, "%s has no %s", rule->code, file);
    if (profile != NULL) {
        profile[strcspn(profile, "\n")] = '\0';
    }
    if (nclaim_read(doc, NULL, bytes, size, &options, report) == NCLAIM_OK) {
        judge(doc, profile == NULL ? "grounded" : profile, report);
        nclaim_report_locate(report, file, bytes, size);
    }
    free(profile);
    free(bytes);
    nclaim_doc_free(doc);
    return report;
}

static char *report_text(const nclaim_report *report) {
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ck_assert_uint_eq(nclaim_report_write(report, "text", &sink), NCLAIM_OK);
    return buffer.bytes;
}

/* Without the library for normal forms, that S01 was not checked is one more finding. */
static bool is_left_out(const nclaim_rule *rule) {
    bool is_unusual = strcmp(rule->code, "S01") == 0 || strcmp(rule->code, "S02") == 0 ||
                      strcmp(rule->code, "G00") == 0;
    if (NCLAIM_HAVE_UTF8PROC == 0 && is_unusual) {
        printf("SKIP %s: built without utf8proc\n", rule->code);
    }
    return NCLAIM_HAVE_UTF8PROC == 0 && is_unusual;
}

START_TEST(breaking_a_rule_is_found_once) {
    const nclaim_rule *rule = &ncl_rules[_i];
    nclaim_report *report = NULL;
    size_t size = 0;
    char *expected = NULL;
    char *text = NULL;
    if (is_left_out(rule)) {
        return;
    }
    report = report_on(rule, "bad.json");
    expected = fixture(rule, "expected.txt", &size);
    text = report_text(report);
    ck_assert_uint_eq(nclaim_report_count(report, NCLAIM_NOTE), 1);
    ck_assert_str_eq(finding_at(report, 0).code, rule->code);
    ck_assert_uint_eq(finding_at(report, 0).severity, rule->severity);
    ck_assert_msg(expected != NULL, "%s has no expected.txt", rule->code);
    ck_assert_str_eq(text, expected);
    free(text);
    free(expected);
    nclaim_report_free(report);
}
END_TEST

START_TEST(keeping_a_rule_is_no_finding) {
    nclaim_report *report = NULL;
    char *text = NULL;
    if (is_left_out(&ncl_rules[_i])) {
        return;
    }
    report = report_on(&ncl_rules[_i], "good.json");
    text = report_text(report);
    ck_assert_str_eq(text == NULL ? "" : text, "");
    free(text);
    nclaim_report_free(report);
}
END_TEST

START_TEST(every_rule_is_described) {
    const nclaim_rule *rule = nclaim_rule_at((uint32_t)_i);
    ck_assert_ptr_eq(rule, &ncl_rules[_i]);
    ck_assert_uint_eq(strlen(rule->code), 3);
    ck_assert_uint_eq(strspn(rule->slug, "abcdefghijklmnopqrstuvwxyz-"), strlen(rule->slug));
    ck_assert_uint_gt(strlen(rule->slug), 0);
    ck_assert_uint_gt(strlen(rule->meaning), 0);
    ck_assert_uint_gt(strlen(rule->example), 0);
    ck_assert_uint_gt(strlen(rule->fix), 0);
    ck_assert_uint_ge(rule->severity, NCLAIM_NOTE);
    ck_assert_uint_le(rule->severity, NCLAIM_ERROR);
    for (int i = 0; i < _i; i++) {
        ck_assert_str_ne(rule->code, ncl_rules[i].code);
        ck_assert_str_ne(rule->slug, ncl_rules[i].slug);
    }
}
END_TEST

START_TEST(the_table_ends) {
    ck_assert_ptr_null(nclaim_rule_at(NCL_RULE_COUNT));
    ck_assert_ptr_null(nclaim_rule_at(UINT32_MAX));
}
END_TEST

Suite *suite_rules(void) {
    Suite *suite = suite_create("rules");
    TCase *tests = tcase_create("rules");
    tcase_add_loop_test(tests, breaking_a_rule_is_found_once, 0, NCL_RULE_COUNT);
    tcase_add_loop_test(tests, keeping_a_rule_is_no_finding, 0, NCL_RULE_COUNT);
    tcase_add_loop_test(tests, every_rule_is_described, 0, NCL_RULE_COUNT);
    tcase_add_test(tests, the_table_ends);
    suite_add_tcase(suite, tests);
    return suite;
}
