/* SPDX-License-Identifier: MIT */
/* The reports and encodings that the project carries: read, written back to the byte, checked. */
#include "files.h"
#include "suites.h"

typedef struct example {
    const char *path;
    const char *profile;
    size_t actors;
    size_t quotes;
    size_t claims;
} example;

static const example examples[] = {{"reports/de-talsperre.json", "annotated", 19, 24, 31},
                                   {"reports/en-dam.json", "annotated", 19, 24, 31},
                                   {"reports/ar-library.json", "annotated", 0, 0, 0},
                                   {"reports/de-liveblog.json", "annotated", 0, 0, 0},
                                   {"reports/en-emoji.json", "annotated", 0, 0, 0},
                                   {"reports/en-factcheck.json", "annotated", 0, 0, 0},
                                   {"reports/en-imported-claim.json", "core", 0, 0, 0},
                                   {"reports/es-retractacion.json", "annotated", 0, 0, 0},
                                   {"reports/fr-correction.json", "annotated", 0, 0, 0},
                                   {"reports/it-intervista.json", "annotated", 0, 0, 0},
                                   {"encodings/kosmodrom-2023.json", "annotated", 27, 30, 69}};

static char *read_example(const char *path, size_t *size) {
    char whole[1024];
    char *bytes = NULL;
    snprintf(whole, sizeof whole, "%s/examples/%s", NCL_SOURCE_DIR, path);
    bytes = file_bytes(whole, size);
    ck_assert_msg(bytes != NULL, "cannot read %s", whole);
    return bytes;
}

static void expect_count(const nclaim_doc *doc, uint32_t kind, size_t count) {
    if (count != 0) {
        ck_assert_uint_eq(nclaim_count(doc, kind), count);
    }
}

static void check_clean(const nclaim_doc *doc, const char *profile, const char *path) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_finding finding;
    ck_assert_uint_eq(nclaim_validate(doc, profile, NULL, report), NCLAIM_OK);
    for (size_t i = 0; nclaim_report_at(report, i, &finding, sizeof finding) == NCLAIM_OK; i++) {
        ck_assert_msg(strcmp(finding.code, "G00") == 0, "%s: %s %s: %s", path, finding.code,
                      finding.pointer, finding.message);
    }
    nclaim_report_free(report);
}

START_TEST(an_example_is_clean_and_keeps_its_bytes) {
    const example *e = &examples[_i];
    size_t size = 0;
    char *bytes = read_example(e->path, &size);
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ck_assert_uint_eq(nclaim_read(doc, "json", bytes, size, NULL, NULL), NCLAIM_OK);
    check_clean(doc, e->profile, e->path);
    expect_count(doc, NCLAIM_ACTOR, e->actors);
    expect_count(doc, NCLAIM_QUOTE, e->quotes);
    expect_count(doc, NCLAIM_CLAIM, e->claims);
    if (strncmp(e->path, "reports/", 8) == 0) {
        nclaim_write_options options = {.indent = 2};
        ck_assert_uint_eq(nclaim_write(doc, "json", &options, &sink, NULL), NCLAIM_OK);
        ck_assert_msg(buffer.size == size && memcmp(buffer.bytes, bytes, size) == 0,
                      "%s: not the bytes that were read", e->path);
    }
    nclaim_buffer_free(&buffer);
    nclaim_doc_free(doc);
    free(bytes);
}
END_TEST

/* The text of the seed, which is not ours: read where it lies, or skipped. */
static char *read_seed(size_t *size) {
    const char *shared = getenv("NEWSCLAIM_SHARED");
    char path[1024];
    char *text = NULL;
    snprintf(path, sizeof path, "%s/seed/report.txt",
             shared != NULL ? shared : NCL_SOURCE_DIR "/../shared");
    text = file_bytes(path, size);
    if (text == NULL) {
        printf("SKIP %s: not there\n", path);
    }
    return text;
}

/* With the text in place of its digest, the document stays the same and stays clean. */
START_TEST(the_seed_is_encoded_in_full) {
    size_t size = 0;
    size_t text_size = 0;
    char *bytes = read_example("encodings/kosmodrom-2023.json", &size);
    char *text = read_seed(&text_size);
    char without[NCLAIM_DIGEST_SIZE];
    char with[NCLAIM_DIGEST_SIZE];
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_article article;
    nclaim_ref ref = 0;
    ck_assert_uint_eq(nclaim_read(doc, "json", bytes, size, NULL, NULL), NCLAIM_OK);
    expect_count(doc, NCLAIM_QUANTITY, 13);
    expect_count(doc, NCLAIM_TIME, 11);
    expect_count(doc, NCLAIM_RELATION, 17);
    if (text != NULL) {
        ref = nclaim_next(doc, NCLAIM_ARTICLE, 0);
        ck_assert_uint_eq(nclaim_digest(doc, NCLAIM_SELF, without, NULL), NCLAIM_OK);
        article = *nclaim_get_article(doc, ref);
        article.text = text;
        article.text_sha256 = NULL;
        article.text_length = 0;
        ck_assert_uint_eq(nclaim_set_article(doc, ref, &article), NCLAIM_OK);
        ck_assert_uint_eq(nclaim_digest(doc, NCLAIM_SELF, with, NULL), NCLAIM_OK);
        ck_assert_str_eq(with, without);
        check_clean(doc, "annotated", "the seed with its text");
    }
    nclaim_doc_free(doc);
    free(text);
    free(bytes);
}
END_TEST

START_TEST(the_chain_of_a_claim_is_a_sentence) {
    size_t size = 0;
    char *bytes = read_example("encodings/kosmodrom-2023.json", &size);
    char said[512];
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    ck_assert_uint_eq(nclaim_read(doc, "json", bytes, size, NULL, NULL), NCLAIM_OK);
    ck_assert_uint_lt(nclaim_claim_say(doc, nclaim_find(doc, 0, "c6"), said, sizeof said),
                      sizeof said);
    ck_assert_msg(strstr(said, "The author reports that ") == said, "%s", said);
    ck_assert_msg(strstr(said, "russische Medien report that Wladimir Putin said, in translated "
                               "words, that ") != NULL,
                  "%s", said);
    nclaim_doc_free(doc);
    free(bytes);
}
END_TEST

Suite *suite_examples(void) {
    Suite *suite = suite_create("examples");
    TCase *tests = tcase_create("examples");
    tcase_add_loop_test(tests, an_example_is_clean_and_keeps_its_bytes, 0,
                        sizeof examples / sizeof examples[0]);
    tcase_add_test(tests, the_seed_is_encoded_in_full);
    tcase_add_test(tests, the_chain_of_a_claim_is_a_sentence);
    suite_add_tcase(suite, tests);
    return suite;
}
