/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/langtag.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool check(const char *text) {
    return ncl_langtag_check(text, strlen(text));
}

static const char *const well_formed_tags[] = {
    /* RFC 5646, appendix A */
    "de",
    "fr",
    "ja",
    "i-enochian",
    "zh-Hant",
    "zh-Hans",
    "sr-Cyrl",
    "sr-Latn",
    "zh-cmn-Hans-CN",
    "cmn-Hans-CN",
    "zh-yue-HK",
    "yue-HK",
    "zh-Hans-CN",
    "sr-Latn-RS",
    "sl-rozaj",
    "sl-rozaj-biske",
    "sl-nedis",
    "de-CH-1901",
    "sl-IT-nedis",
    "hy-Latn-IT-arevela",
    "de-DE",
    "en-US",
    "es-419",
    "de-CH-x-phonebk",
    "az-Arab-x-AZE-derbend",
    "x-whatever",
    "qaa-Qaaa-QM-x-southern",
    "de-Qaaa",
    "sr-Latn-QM",
    "sr-Qaaa-RS",
    "en-US-u-islamcal",
    "zh-CN-a-myext-x-private",
    "en-a-myext-b-another",
    /* more */
    "DE-latn-de",
    "abcd",
    "abcdefgh",
    "en-0-ab",
    "en-x-1",
    "x-a-b-c",
    "zh-min-nan",
    "art-lojban",
    "I-KLINGON",
    "en-GB-oed",
    "sgn-BE-FR",
    "de-1996",
    "en-aaa-bbb-ccc",
    "en-u-ca-gregory-t-es-AR-x-y",
    "und",
};

START_TEST(well_formed) {
    for (size_t i = 0; i < sizeof well_formed_tags / sizeof well_formed_tags[0]; i++) {
        ck_assert_msg(check(well_formed_tags[i]), "%s", well_formed_tags[i]);
    }
}
END_TEST

static const char *const ill_formed_tags[] = {
    "",
    "d",
    "x",
    "x-",
    "-de",
    "de-",
    "de--DE",
    "de_DE",
    "de DE",
    "de-DE-",
    "abcdefghi",
    "d1",
    "1de",
    "de-abcdefghi",
    "en-a",
    "en-a-x-b",
    "en-a-b",
    "de-419-DE",
    "de-DE-Latn",
    "a-DE",
    "i-unknown",
    "en-aaa-bbb-ccc-ddd",
    "abcd-efg",
    "de-12",
    "de-1",
    "ar-a-aaa-b-bbb-a-ccc", /* RFC 5646, 2.2.9: singletons */
    "de-DE-1901-1901",
    "sl-rozaj-ROZAJ",
    "en-A-bc-a-de",
    "d\xC3\xA9",
    "de-D\xC3\xA9",
    "de{",
    "en-x-abcdefghi",
    "en-x",
};

START_TEST(ill_formed) {
    for (size_t i = 0; i < sizeof ill_formed_tags / sizeof ill_formed_tags[0]; i++) {
        ck_assert_msg(!check(ill_formed_tags[i]), "%s", ill_formed_tags[i]);
    }
    ck_assert(!ncl_langtag_check(NULL, 0));
    ck_assert(!ncl_langtag_check("de\0", 3));
}
END_TEST

START_TEST(length_is_bounded) {
    char tag[NCL_LANGTAG_MAX_SIZE + 2] = "x";
    for (size_t i = 1; i < sizeof tag; i++) {
        tag[i] = i % 2 == 1 ? '-' : 'a';
    }
    ck_assert(ncl_langtag_check(tag, NCL_LANGTAG_MAX_SIZE));
    ck_assert(!ncl_langtag_check(tag, NCL_LANGTAG_MAX_SIZE + 2));
}
END_TEST

static FILE *open_shared(const char *name) {
    const char *root = getenv("NEWSCLAIM_SHARED");
    char path[1024];
    FILE *file = NULL;
    snprintf(path, sizeof path, "%s/data/%s", root != NULL ? root : NCL_SOURCE_DIR "/../shared",
             name);
    file = fopen(path, "rb");
    if (file == NULL) {
        printf("SKIP langtag: %s is not there\n", path);
    }
    return file;
}

/* Every registered grandfathered and redundant tag is well-formed: the keys of a flat JSON map. */
static void check_keys(const char *name, size_t least) {
    FILE *file = open_shared(name);
    char line[256];
    size_t count = 0;
    if (file == NULL) {
        return;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        char *start = strchr(line, '"');
        char *end = start != NULL ? strchr(start + 1, '"') : NULL;
        if (end != NULL) {
            *end = '\0';
            ck_assert_msg(check(start + 1), "%s", start + 1);
            count++;
        }
    }
    fclose(file);
    ck_assert_uint_ge(count, least);
}

START_TEST(registered_tags) {
    check_keys("bcp47-langid/iana/grandfathered.json", 26);
    check_keys("bcp47-langid/iana/redundant.json", 60);
}
END_TEST

/* The inputs of a parser that sorts and thins repeated variants, where we refuse them. */
START_TEST(parser_inputs) {
    static const char *const names[] = {
        "bcp47-langid/unic-langid-impl/tests/fixtures/parsing.json",
        "bcp47-langid/unic-locale-impl/tests/fixtures/parsing.json"};
    for (size_t i = 0; i < 2; i++) {
        FILE *file = open_shared(names[i]);
        char line[256];
        while (file != NULL && fgets(line, sizeof line, file) != NULL) {
            char *start = strstr(line, "\"string\": \"");
            if (start != NULL) {
                start += strlen("\"string\": \"");
                start[strcspn(start, "\"")] = '\0';
                ck_assert_msg(check(start) == (strstr(start, "macos-nedis-aRabic") == NULL), "%s",
                              start);
            }
        }
        if (file != NULL) {
            fclose(file);
        }
    }
}
END_TEST

Suite *suite_langtag(void) {
    Suite *suite = suite_create("langtag");
    TCase *tests = tcase_create("langtag");
    tcase_add_test(tests, well_formed);
    tcase_add_test(tests, ill_formed);
    tcase_add_test(tests, length_is_bounded);
    tcase_add_test(tests, registered_tags);
    tcase_add_test(tests, parser_inputs);
    suite_add_tcase(suite, tests);
    return suite;
}
