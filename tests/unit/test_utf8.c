/* SPDX-License-Identifier: MIT */
/*
 * UTF-8 against a definition of its own: the rows of Unicode table 3-7, read as ranges. Texts lie
 * in blocks of exactly their size, so that a sanitizer sees any step past the end.
 */
#include "suites.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

struct row {
    unsigned char length, low[4], high[4];
};

static const struct row rows[] = {
    {1, {0x00}, {0x7F}},
    {2, {0xC2, 0x80}, {0xDF, 0xBF}},
    {3, {0xE0, 0xA0, 0x80}, {0xE0, 0xBF, 0xBF}},
    {3, {0xE1, 0x80, 0x80}, {0xEC, 0xBF, 0xBF}},
    {3, {0xED, 0x80, 0x80}, {0xED, 0x9F, 0xBF}},
    {3, {0xEE, 0x80, 0x80}, {0xEF, 0xBF, 0xBF}},
    {4, {0xF0, 0x90, 0x80, 0x80}, {0xF0, 0xBF, 0xBF, 0xBF}},
    {4, {0xF1, 0x80, 0x80, 0x80}, {0xF3, 0xBF, 0xBF, 0xBF}},
    {4, {0xF4, 0x80, 0x80, 0x80}, {0xF4, 0x8F, 0xBF, 0xBF}},
};

static size_t expected_length(const unsigned char *at, size_t size) {
    for (size_t r = 0; r < sizeof rows / sizeof rows[0]; r++) {
        size_t i = 0;
        while (i < rows[r].length && i < size && at[i] >= rows[r].low[i] &&
               at[i] <= rows[r].high[i]) {
            i++;
        }
        if (i == rows[r].length) {
            return i;
        }
    }
    return 0;
}

static size_t expected_good(const unsigned char *text, size_t size) {
    size_t at = 0;
    size_t length = 0;
    while (at < size && (length = expected_length(text + at, size - at)) != 0) {
        at += length;
    }
    return at;
}

/* Compares check and decode on one text; says so only on a difference, for there are millions. */
static void compare(const unsigned char *text, size_t size) {
    uint32_t traits = 0;
    uint32_t scalar = 0;
    size_t good = ncl_utf8_check((const char *)text, size, &traits);
    size_t length = ncl_utf8_decode((const char *)text, size, &scalar);
    if (good != expected_good(text, size) || length != expected_length(text, size)) {
        ck_abort_msg("%zu bytes from %02X: good %zu, first %zu", size, text[0], good, length);
    }
}

START_TEST(short_strings_are_judged_as_table_3_7_says) {
    for (size_t size = 1; size <= 3; size++) {
        unsigned char *text = malloc(size);
        ck_assert_ptr_nonnull(text);
        for (uint32_t bits = 0; bits < 1u << (8 * size); bits++) {
            const unsigned char all[] = {(unsigned char)bits, (unsigned char)(bits >> 8),
                                         (unsigned char)(bits >> 16)};
            memcpy(text, all, size);
            compare(text, size);
        }
        free(text);
    }
}
END_TEST

START_TEST(four_byte_strings_are_judged_at_every_boundary) {
    static const unsigned char edges[] = {0x00, 0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F,
                                          0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xF0, 0xFF};
    const size_t n = sizeof edges;
    unsigned char *text = malloc(4);
    ck_assert_ptr_nonnull(text);
    for (size_t i = 0; i < 256 * n * n * n; i++) {
        text[0] = (unsigned char)(i / (n * n * n));
        text[1] = edges[i / (n * n) % n];
        text[2] = edges[i / n % n];
        text[3] = edges[i % n];
        compare(text, 4);
    }
    free(text);
}
END_TEST

START_TEST(every_scalar_goes_round_and_has_its_traits) {
    for (uint32_t scalar = 0; scalar < 0x110800; scalar++) {
        char bytes[4];
        uint32_t back = 0;
        uint32_t traits = 0;
        size_t length = ncl_utf8_encode(scalar, bytes);
        uint32_t wanted = (scalar < 0x80 ? 0u : NCL_TEXT_NON_ASCII) |
                          (ncl_is_plain(scalar) ? 0u : NCL_TEXT_UNUSUAL);
        if (scalar > 0x10FFFF || (scalar >= 0xD800 && scalar <= 0xDFFF)) {
            ck_assert_uint_eq(length, 0);
            continue;
        }
        if (ncl_utf8_decode(bytes, length, &back) != length || back != scalar ||
            ncl_utf8_check(bytes, length, &traits) != length || traits != wanted ||
            ncl_utf8_count(bytes, length) != 1 ||
            ncl_utf8_units(bytes, length) != (scalar < 0x10000 ? 1 : 2)) {
            ck_abort_msg("U+%04X", (unsigned)scalar);
        }
    }
}
END_TEST

START_TEST(what_is_suspicious_is_not_plain) {
    for (uint32_t scalar = 0; scalar < 0x110000; scalar++) {
        bool suspicious = ncl_is_noncharacter(scalar) || ncl_is_bidi_control(scalar) ||
                          ncl_is_invisible(scalar) || (scalar >= 0x300 && scalar <= 0x36F);
        if (suspicious && ncl_is_plain(scalar)) {
            ck_abort_msg("U+%04X", (unsigned)scalar);
        }
    }
}
END_TEST

START_TEST(ordinary_text_is_plain) {
    static const char *const texts[] = {
        "Gr\u00FC\u00DFe aus K\u00F6ln, \u00E9t\u00E9, \u0141\u00F3d\u017A, \u0219i, \u0131\u011F",
        "\u201Eja\u201C \u201Dno\u201D \u201Ana\u2018 \u2019 \u00ABoui\u00BB \u2013 \u2014 \u2026",
        "\u20AC 5\u00A0%, 20\u202F000, \u00A7 3, \u00BD, 3 \u2212 2 \u00D7 4 \u00B1 1 \u2030",
        "\u043F\u0440\u0438\u0432\u0435\u0442 \u0439 \u0401 \u0491 \u0457",
        "\u0393\u03B5\u03B9\u03AC \u03AD\u03AE\u03CD \u0390 \u0386",
        "\u653F\u5E9C\u8868\u793A\uFF0C\u3002 \u65E5\u672C\u8A9E\u306E\u304C \uD55C\uAD6D\uC5B4",
        "Vi\u1EC7t Nam \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        "tab\tline\r\n \U0001F600 \U00020000",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        uint32_t traits = 0;
        ck_assert_uint_eq(ncl_utf8_check(texts[i], strlen(texts[i]), &traits), strlen(texts[i]));
        ck_assert_msg(traits == NCL_TEXT_NON_ASCII, "text %zu: %u", i, (unsigned)traits);
    }
}
END_TEST

START_TEST(traits_are_seen_at_every_place_of_a_word) {
    static const struct {
        const char *bytes;
        uint32_t traits;
    } cases[] = {
        {"\x7F", NCL_TEXT_UNUSUAL},
        {"\x01", NCL_TEXT_UNUSUAL},
        {"\n", 0},
        {"\t", 0},
        {"~", 0},
        {" ", 0},
        {"\u00E4", 1},
        {"\u2013", 1},
        {"\u00E4 \u0301", 3},
        {"\u0301", 3},
        {"\u200B", 3},
        {"\u202E", 3},
        {"\uFFFE", 3},
        {"\xC2\x85", 3},
        {"\U0001F1E6", 3},
    };
    for (size_t c = 0; c < sizeof cases / sizeof cases[0]; c++) {
        size_t length = strlen(cases[c].bytes);
        for (size_t place = 0; place < 40; place++) {
            size_t size = 40 + length;
            char *text = malloc(size);
            uint32_t traits = 0;
            ck_assert_ptr_nonnull(text);
            memset(text, 'a', size);
            memcpy(text + place, cases[c].bytes, length);
            ck_assert_uint_eq(ncl_utf8_check(text, size, &traits), size);
            ck_assert_msg(traits == cases[c].traits, "case %zu, place %zu", c, place);
            free(text);
        }
    }
}
END_TEST

START_TEST(the_first_bad_byte_is_found_at_every_place) {
    static const char *const bad[] = {"\xFF",     "\x80",         "\xC3",
                                      "\xE2\x82", "\xED\xA0\x80", "\xF0\x9F\x98"};
    for (size_t c = 0; c < sizeof bad / sizeof bad[0]; c++) {
        size_t length = strlen(bad[c]);
        for (size_t place = 0; place < 40; place++) {
            for (size_t after = 0; after < 20; after++) {
                size_t size = place + length + after;
                char *text = malloc(size);
                uint32_t traits = 0;
                ck_assert_ptr_nonnull(text);
                memset(text, 'z', size);
                memcpy(text + place, bad[c], length);
                ck_assert_uint_eq(ncl_utf8_check(text, size, &traits), place);
                free(text);
            }
        }
    }
}
END_TEST

START_TEST(counts_agree_with_decoding) {
    static const char *const pieces[] = {"a", "\u00E4", "\u20AC", "\U0001F600", "bcdefgh"};
    char text[256];
    uint32_t seed = 1;
    for (size_t run = 0; run < 2000; run++) {
        size_t size = 0;
        size_t count = 0;
        size_t units = 0;
        uint32_t scalar = 0;
        for (size_t i = 0; i < run % 30; i++) {
            const char *piece = pieces[(seed = seed * 1103515245u + 12345u) >> 16 & 3];
            memcpy(text + size, piece, strlen(piece));
            size += strlen(piece);
        }
        for (size_t at = 0; at < size; count++) {
            at += ncl_utf8_decode(text + at, size - at, &scalar);
            units += scalar < 0x10000 ? 1 : 2;
        }
        ck_assert_uint_eq(ncl_utf8_count(text, size), count);
        ck_assert_uint_eq(ncl_utf8_units(text, size), units);
    }
}
END_TEST

START_TEST(nothing_is_fine) {
    uint32_t traits = 0;
    uint32_t scalar = 7;
    ck_assert_uint_eq(ncl_utf8_check(NULL, 0, &traits), 0);
    ck_assert_uint_eq(traits, 0);
    ck_assert_uint_eq(ncl_utf8_decode(NULL, 0, &scalar), 0);
    ck_assert_uint_eq(scalar, 7);
    ck_assert_uint_eq(ncl_utf8_count(NULL, 0), 0);
    ck_assert_uint_eq(ncl_utf8_units(NULL, 0), 0);
}
END_TEST

START_TEST(kinds_of_character) {
    static const uint32_t bidi[] = {0x61C,  0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
                                    0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};
    size_t bidi_count = 0;
    size_t noncharacters = 0;
    for (uint32_t scalar = 0; scalar < 0x120000; scalar++) {
        bidi_count += ncl_is_bidi_control(scalar);
        noncharacters += ncl_is_noncharacter(scalar);
    }
    for (size_t i = 0; i < sizeof bidi / sizeof bidi[0]; i++) {
        ck_assert(ncl_is_bidi_control(bidi[i]));
    }
    ck_assert_uint_eq(bidi_count, 12);
    ck_assert_uint_eq(noncharacters, 66);
    ck_assert(ncl_is_invisible(0xAD) && ncl_is_invisible(0xFEFF) && ncl_is_invisible(0x200B));
    ck_assert(ncl_is_invisible(0x85) && ncl_is_invisible(0) && ncl_is_invisible(0xE0041));
    ck_assert(!ncl_is_invisible('\t') && !ncl_is_invisible('\n') && !ncl_is_invisible('\r'));
    ck_assert(!ncl_is_invisible(' ') && !ncl_is_invisible(0xA0) && !ncl_is_invisible(0xFE0F));
    ck_assert(!ncl_is_invisible(0xE0100) && !ncl_is_invisible(0x2010));
}
END_TEST

Suite *suite_utf8(void) {
    Suite *suite = suite_create("utf8");
    TCase *tests = tcase_create("utf8");
    tcase_set_timeout(tests, 240);
    tcase_add_test(tests, short_strings_are_judged_as_table_3_7_says);
    tcase_add_test(tests, four_byte_strings_are_judged_at_every_boundary);
    tcase_add_test(tests, every_scalar_goes_round_and_has_its_traits);
    tcase_add_test(tests, what_is_suspicious_is_not_plain);
    tcase_add_test(tests, ordinary_text_is_plain);
    tcase_add_test(tests, traits_are_seen_at_every_place_of_a_word);
    tcase_add_test(tests, the_first_bad_byte_is_found_at_every_place);
    tcase_add_test(tests, counts_agree_with_decoding);
    tcase_add_test(tests, nothing_is_fine);
    tcase_add_test(tests, kinds_of_character);
    suite_add_tcase(suite, tests);
    return suite;
}
