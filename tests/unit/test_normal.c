/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/normal.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if NCLAIM_HAVE_UTF8PROC
#include <utf8proc.h>
#endif

static enum ncl_answer ask(const char *text) {
    return ncl_is_nfc(text, strlen(text));
}

START_TEST(plain_text_needs_no_library) {
    ck_assert(ncl_is_nfc(NULL, 0) == NCL_YES);
    ck_assert(ask("plain\n") == NCL_YES);
    ck_assert(ask("Gr\u00FC\u00DFe \u201Eja\u201C \u2013 \u20AC") == NCL_YES);
}
END_TEST

#if NCLAIM_HAVE_UTF8PROC

START_TEST(ill_formed_text_is_not_checked) {
    ck_assert(ask("a\xFF") == NCL_NOT_CHECKED);
    ck_assert(ask("u\u0308 \xC3") == NCL_NO);
}
END_TEST

START_TEST(sequences) {
    static const struct {
        const char *text;
        enum ncl_answer answer;
    } cases[] = {
        {"u\u0308", NCL_NO},        /* composes */
        {"q\u0308", NCL_YES},       /* does not */
        {"\u00FC\u0301", NCL_NO},   /* composes further: U+01D8 */
        {"a\u0323\u0302", NCL_NO},  /* composes: U+1EAD */
        {"q\u0323\u0307", NCL_YES}, /* in order */
        {"q\u0307\u0323", NCL_NO},  /* out of order */
        {"\u0308", NCL_YES},        /* alone at the start */
        {"\n\u0308", NCL_YES},      /* control characters compose with nothing */
        {"\u212B", NCL_NO},         /* ANGSTROM SIGN */
        {"\u1100\u1161", NCL_NO},   /* Hangul L V */
        {"\uAC00\u11A8", NCL_NO},   /* LV T */
        {"\uAC01\u11A8", NCL_YES},  /* LVT and a T */
        {"\u1161\u1161", NCL_YES},
        {"\u0915\u093C", NCL_YES},       /* composition exclusion: stays apart */
        {"\u0958", NCL_NO},              /* and its character is decomposed */
        {"\u09C7\u09BE", NCL_NO},        /* two starters that compose */
        {"\u09C7\u0301\u09BE", NCL_YES}, /* blocked */
        {"\U0001D15E", NCL_NO},
        {"\uF900", NCL_NO},
        {"\u0344", NCL_NO},
        {"a\uFEFF\u200B\u202E\uFFFEb", NCL_YES},
        {"\U0001F468\u200D\U0001F469", NCL_YES},
        {"\U00010330\U00010331 \U000E0041", NCL_YES},
        {"a\x01\x7F", NCL_YES},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ck_assert_msg(ask(cases[i].text) == cases[i].answer, "case %zu", i);
    }
}
END_TEST

static void marks(char *text, size_t count) {
    text[0] = 'q';
    for (size_t i = 0; i < count; i++) {
        memcpy(text + 1 + 2 * i, "\xCC\x81", 2);
    }
    text[1 + 2 * count] = '\0';
}

START_TEST(long_sequences) {
    char text[2 * NCL_NORMAL_MAX_SEQUENCE + 8];
    marks(text, NCL_NORMAL_MAX_SEQUENCE - 1);
    ck_assert(ask(text) == NCL_YES);
    marks(text, NCL_NORMAL_MAX_SEQUENCE);
    ck_assert(ask(text) == NCL_NOT_CHECKED);
    memcpy(text, "u\xCC\x88", 3);
    text[3] = 'x';
    ck_assert(ask(text) == NCL_NO);
}
END_TEST

/* What ncl_is_plain promises, from the properties of the library. */
START_TEST(plain_characters_are_normal_starters) {
    size_t plain = 0;
    for (utf8proc_int32_t c = 0; c < 0x110000; c++) {
        utf8proc_int32_t parts[8];
        int boundary = 0;
        const utf8proc_property_t *property = utf8proc_get_property(c);
        utf8proc_ssize_t count = 0;
        if (!ncl_is_plain((uint32_t)c)) {
            continue;
        }
        plain++;
        ck_assert_msg(property->combining_class == 0, "U+%04X", (unsigned)c);
        ck_assert_msg(property->category != UTF8PROC_CATEGORY_CN &&
                          property->category != UTF8PROC_CATEGORY_CF &&
                          property->category != UTF8PROC_CATEGORY_CS,
                      "U+%04X", (unsigned)c);
        count = utf8proc_decompose_char(c, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
        count = utf8proc_normalize_utf32(parts, count, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
        ck_assert_msg(count == 1 && parts[0] == c, "U+%04X", (unsigned)c);
    }
    ck_assert_uint_gt(plain, 100000);
}
END_TEST

/* No plain character is the second of two that compose: NFC_Quick_Check would be Maybe. */
START_TEST(plain_characters_end_no_decomposition) {
    for (utf8proc_int32_t c = 0; c < 0x110000; c++) {
        utf8proc_int32_t parts[8];
        int boundary = 0;
        utf8proc_ssize_t count = 0;
        if (c >= 0xD800 && c <= 0xDFFF) {
            continue;
        }
        count = utf8proc_decompose_char(c, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
        for (utf8proc_ssize_t i = 1; i < count; i++) {
            ck_assert_msg(!ncl_is_plain((uint32_t)parts[i]), "U+%04X", (unsigned)parts[i]);
        }
    }
}
END_TEST

static FILE *open_vectors(void) {
    const char *root = getenv("NEWSCLAIM_SHARED");
    char path[1024];
    char command[1100];
    FILE *file = NULL;
    snprintf(path, sizeof path, "%s/data/unicode/NormalizationTest.txt.gz",
             root != NULL ? root : NCL_SOURCE_DIR "/../shared");
    file = fopen(path, "rb");
    if (file == NULL || strchr(path, '\'') != NULL) {
        printf("SKIP normal: %s is not there\n", path);
        return NULL;
    }
    fclose(file);
    snprintf(command, sizeof command, "gzip -dc '%s'", path);
    return popen(command, "r");
}

/* The text of one column of code points in hexadecimal. */
static void read_column(const char *column, char *out, size_t *size) {
    char *end = NULL;
    *size = 0;
    while (*column != ';') {
        *size += ncl_utf8_encode((uint32_t)strtoul(column, &end, 16), out + *size);
        column = *end == ' ' ? end + 1 : end;
    }
}

static void check_line(const char *line) {
    char columns[5][256];
    size_t sizes[5];
    const char *at = line;
    for (size_t i = 0; i < 5; i++) {
        read_column(at, columns[i], &sizes[i]);
        at = strchr(at, ';') + 1;
    }
    for (size_t i = 0; i < 5; i++) {
        const char *nfc = columns[i < 3 ? 1 : 3];
        size_t size = sizes[i < 3 ? 1 : 3];
        bool same = size == sizes[i] && memcmp(nfc, columns[i], size) == 0;
        ck_assert_msg(ncl_is_nfc(columns[i], sizes[i]) == (same ? NCL_YES : NCL_NO), "%zu of %s",
                      i + 1, line);
    }
}

START_TEST(unicode_vectors) {
    FILE *file = open_vectors();
    char line[2048];
    size_t count = 0;
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        if (line[0] != '#' && line[0] != '@') {
            check_line(line);
            count++;
        }
    }
    if (file != NULL) {
        pclose(file);
        ck_assert_uint_gt(count, 18000);
    }
}
END_TEST

#else

START_TEST(other_text_is_not_checked) {
    ck_assert(ask("u\u0308") == NCL_NOT_CHECKED);
    printf("SKIP normal: built without utf8proc\n");
}
END_TEST

#endif

Suite *suite_normal(void) {
    Suite *suite = suite_create("normal");
    TCase *tests = tcase_create("normal");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, plain_text_needs_no_library);
#if NCLAIM_HAVE_UTF8PROC
    tcase_add_test(tests, ill_formed_text_is_not_checked);
    tcase_add_test(tests, sequences);
    tcase_add_test(tests, long_sequences);
    tcase_add_test(tests, plain_characters_are_normal_starters);
    tcase_add_test(tests, plain_characters_end_no_decomposition);
    tcase_add_test(tests, unicode_vectors);
#else
    tcase_add_test(tests, other_text_is_not_checked);
#endif
    suite_add_tcase(suite, tests);
    return suite;
}
