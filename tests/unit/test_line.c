/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/line.h"
#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

/* Asserts cost much where there are a million, so that loops use them only for what is wrong. */
static void check_whole(const ncl_line *line) {
    uint32_t traits = 0;
    if (line->size >= NCL_LINE_CAPACITY || strlen(line->text) != line->size ||
        ncl_utf8_check(line->text, line->size, &traits) != line->size) {
        ck_abort_msg("broken line of %zu bytes: %s", line->size, line->text);
    }
}

static const char *quoted(ncl_line *line, const char *value, size_t size) {
    ncl_line_init(line);
    ncl_line_quoted(line, value, size);
    check_whole(line);
    return line->text;
}

START_TEST(puts_text_and_numbers) {
    ncl_line line;
    ncl_line_init(&line);
    ncl_line_text(&line, "limit of ");
    ncl_line_number(&line, 0);
    ncl_line_text(&line, NULL);
    ncl_line_text(&line, "");
    ncl_line_text(&line, ", not ");
    ncl_line_number(&line, UINT64_MAX);
    ck_assert_str_eq(line.text, "limit of 0, not 18446744073709551615");
    ck_assert(!line.truncated);
    check_whole(&line);
}
END_TEST

START_TEST(quotes_values) {
    ncl_line line;
    ck_assert_str_eq(quoted(&line, "", 0), "\"\"");
    ck_assert_str_eq(quoted(&line, "D\xC3\xBCrer", 6), "\"D\xC3\xBCrer\"");
    ck_assert_str_eq(quoted(&line, "a\"b\\c", 5), "\"a\\\"b\\\\c\"");
    ck_assert_str_eq(quoted(&line, "a\0\x1B[2J\n\x7F", 8), "\"a\\u{0}\\u{1B}[2J\\u{A}\\u{7F}\"");
    ck_assert_str_eq(quoted(&line,
                            "\xE2\x80\xAE"
                            "abc",
                            6),
                     "\"\\u{202E}abc\"");
    ck_assert_str_eq(quoted(&line, "\xC2\x9B", 2), "\"\\u{9B}\"");
    ck_assert_str_eq(quoted(&line, "\xE2\x80\xA8\xE2\x80\xA9", 6), "\"\\u{2028}\\u{2029}\"");
    ck_assert_str_eq(quoted(&line, "\xF3\xA0\x81\x81", 4), "\"\\u{E0041}\"");
    ck_assert_str_eq(quoted(&line, "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB", 11),
                     "\"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB\"");
    ck_assert_str_eq(quoted(&line, "\xFF\xC3", 2), "\"\\x{FF}\\x{C3}\"");
    ck_assert_str_eq(quoted(&line, "\xED\xA0\x80", 3), "\"\\x{ED}\\x{A0}\\x{80}\"");
}
END_TEST

START_TEST(shortens_quoted_values_at_a_character) {
    ncl_line line;
    char value[NCL_LINE_QUOTED + 40];
    char expected[sizeof value + 8];
    memset(value, 'x', sizeof value);
    for (size_t size = 0; size <= sizeof value; size++) {
        size_t shown = size < NCL_LINE_QUOTED ? size : NCL_LINE_QUOTED;
        snprintf(expected, sizeof expected, "\"%.*s%s\"", (int)shown, value,
                 size > shown ? "\xE2\x80\xA6" : "");
        ck_assert_str_eq(quoted(&line, value, size), expected);
        ck_assert(!line.truncated);
    }
    /* A character of two bytes that would be the 80th and the 81st stays out. */
    memcpy(value + NCL_LINE_QUOTED - 1, "\xC3\xBC", 2);
    snprintf(expected, sizeof expected, "\"%.*s\xE2\x80\xA6\"", NCL_LINE_QUOTED - 1, value);
    ck_assert_str_eq(quoted(&line, value, sizeof value), expected);
}
END_TEST

START_TEST(builds_pointers) {
    ncl_line line;
    ncl_line_init(&line);
    ncl_line_segment(&line, "quotes", 6);
    ncl_line_index(&line, 0);
    ncl_line_index(&line, 120);
    ncl_line_segment(&line, "", 0);
    ncl_line_segment(&line, "a/b~c", 5);
    ncl_line_segment(&line, "~~//", 4);
    ck_assert_str_eq(line.text, "/quotes/0/120//a~1b~0c/~0~0~1~1");
    check_whole(&line);
}
END_TEST

START_TEST(leaves_out_whole_segments) {
    char name[2 * NCL_LINE_CAPACITY];
    memset(name, '~', sizeof name);
    for (size_t size = 0; size < sizeof name; size++) {
        ncl_line line;
        ncl_line_init(&line);
        ncl_line_segment(&line, "claims", 6);
        ncl_line_segment(&line, name, size);
        check_whole(&line);
        ck_assert_uint_eq(line.size, line.truncated ? 7 : 8 + 2 * size);
        ck_assert_int_eq(line.truncated, 8 + 2 * size > NCL_LINE_CAPACITY - 4);
        ncl_line_segment(&line, "x", 1);
        ck_assert_int_eq(strchr(line.text + 1, 'x') == NULL, line.truncated);
    }
}
END_TEST

/* All pieces, on a line that was filled with so many bytes before. */
static void fill_and_put(size_t filled, int piece) {
    static const char *const fillers[] = {"x", "\xC3\xBC", "\xE2\x82\xAC", "\xF0\x9F\x91\xA9"};
    ncl_line line;
    const char *filler = fillers[piece % 4];
    ncl_line_init(&line);
    for (size_t i = 0; i < filled; i++) {
        ncl_line_text(&line, filler);
        check_whole(&line);
    }
    ncl_line_number(&line, UINT64_MAX);
    check_whole(&line);
    ncl_line_quoted(&line, "\x1B\"\\\xE2\x80\xAE and so on", 16);
    check_whole(&line);
    ncl_line_text(&line, "\xF0\x9F\x91\xA9\xE2\x80\xA6 and more");
    check_whole(&line);
    ncl_line_segment(&line, "a/b", 3);
    check_whole(&line);
}

START_TEST(never_overflows) {
    for (int piece = 0; piece < 4; piece++) {
        for (size_t filled = 0; filled < NCL_LINE_CAPACITY + 8; filled++) {
            fill_and_put(filled, piece);
        }
    }
}
END_TEST

START_TEST(marks_what_does_not_fit_and_takes_no_more) {
    char text[3 * NCL_LINE_CAPACITY];
    char before[NCL_LINE_CAPACITY];
    ncl_line line;
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    ncl_line_init(&line);
    ncl_line_text(&line, text);
    ck_assert(line.truncated);
    ck_assert_uint_eq(line.size, NCL_LINE_CAPACITY - 1);
    ck_assert_str_eq(line.text + line.size - 3, "\xE2\x80\xA6");
    memcpy(before, line.text, sizeof before);
    ncl_line_text(&line, "y");
    ncl_line_number(&line, 1);
    ncl_line_quoted(&line, "y", 1);
    ncl_line_segment(&line, "y", 1);
    ck_assert_str_eq(line.text, before);
    ncl_line_init(&line);
    ck_assert(!line.truncated);
    ck_assert_str_eq(line.text, "");
}
END_TEST

START_TEST(knows_what_is_unsafe) {
    for (uint32_t scalar = 0; scalar <= 0x10FFFF; scalar++) {
        bool control = scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0);
        bool joiner = scalar == 0x200C || scalar == 0x200D;
        bool expected = control || scalar == 0x2028 || scalar == 0x2029 ||
                        ncl_is_bidi_control(scalar) || (ncl_is_invisible(scalar) && !joiner);
        if (ncl_is_unsafe(scalar) != expected) {
            ck_abort_msg("U+%04X", (unsigned)scalar);
        }
    }
}
END_TEST

/* Whether a character is shown as it should be. */
static bool is_shown_well(uint32_t scalar, const char *bytes, size_t size) {
    char shown[NCL_SHOWN_SIZE + 1] = {0};
    char expected[NCL_SHOWN_SIZE + 1] = {0};
    size_t length = 0;
    size_t taken = ncl_show(bytes, size, shown, &length);
    if (ncl_is_unsafe(scalar)) {
        snprintf(expected, sizeof expected, "\\u{%X}", (unsigned)scalar);
    } else {
        memcpy(expected, bytes, size);
    }
    return taken == size && length <= NCL_SHOWN_SIZE && memcmp(shown, expected, length + 1) == 0;
}

START_TEST(shows_every_character_within_its_room) {
    for (uint32_t scalar = 0; scalar <= 0x10FFFF; scalar++) {
        char bytes[4];
        size_t size = ncl_utf8_encode(scalar, bytes);
        if (size > 0 && !is_shown_well(scalar, bytes, size)) {
            ck_abort_msg("U+%04X", (unsigned)scalar);
        }
    }
}
END_TEST

START_TEST(shows_nothing_of_nothing) {
    char shown[NCL_SHOWN_SIZE];
    size_t length = 9;
    ck_assert_uint_eq(ncl_show("x", 0, shown, &length), 0);
    ck_assert_uint_eq(length, 0);
}
END_TEST

START_TEST(shortens_to_every_capacity) {
    static const char value[] = "a\xC3\xBC\xFF\xE2\x82\xAC\xF0\x9F\x91\xA9z";
    static const char whole[] = "a\xC3\xBC\xEF\xBF\xBD\xE2\x82\xAC\xF0\x9F\x91\xA9z";
    static const size_t cuts[] = {1, 3, 6, 9, 13, 14};
    for (size_t capacity = 3; capacity < 24; capacity++) {
        char out[24];
        uint32_t traits = 0;
        size_t cut = 0;
        size_t size = ncl_shorten(value, sizeof value - 1, out, capacity);
        ck_assert_uint_le(size, capacity);
        ck_assert_uint_eq(ncl_utf8_check(out, size, &traits), size);
        if (capacity >= sizeof whole - 1) {
            ck_assert_uint_eq(size, sizeof whole - 1);
            ck_assert_mem_eq(out, whole, size);
            continue;
        }
        for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
            cut = cuts[i] <= capacity - 3 ? cuts[i] : cut;
        }
        ck_assert_uint_eq(size, cut + 3);
        ck_assert_mem_eq(out, whole, cut);
        ck_assert_mem_eq(out + cut, "\xE2\x80\xA6", 3);
    }
}
END_TEST

Suite *suite_line(void) {
    Suite *suite = suite_create("line");
    TCase *tests = tcase_create("line");
    tcase_set_timeout(tests, 30);
    tcase_add_test(tests, puts_text_and_numbers);
    tcase_add_test(tests, quotes_values);
    tcase_add_test(tests, shortens_quoted_values_at_a_character);
    tcase_add_test(tests, builds_pointers);
    tcase_add_test(tests, leaves_out_whole_segments);
    tcase_add_test(tests, never_overflows);
    tcase_add_test(tests, marks_what_does_not_fit_and_takes_no_more);
    tcase_add_test(tests, knows_what_is_unsafe);
    tcase_add_test(tests, shows_every_character_within_its_room);
    tcase_add_test(tests, shows_nothing_of_nothing);
    tcase_add_test(tests, shortens_to_every_capacity);
    suite_add_tcase(suite, tests);
    return suite;
}
