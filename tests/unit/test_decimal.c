/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/decimal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NINES_38 "99999999999999999999999999999999999999"
#define ZEROS_37 "0000000000000000000000000000000000000"

static ncl_decimal value_of(const char *text) {
    ncl_decimal value;
    ncl_decimal_status status = ncl_decimal_parse(text, strlen(text), true, &value);
    ck_assert_msg(status == NCL_DECIMAL_OK || status == NCL_DECIMAL_NOT_CANONICAL, "%s", text);
    return value;
}

static int compare(const char *left, const char *right) {
    ncl_decimal one = value_of(left);
    ncl_decimal two = value_of(right);
    int order = ncl_decimal_compare(&one, &two);
    ck_assert_int_eq(ncl_decimal_compare(&two, &one), -order);
    return order;
}

static const char *print(const ncl_decimal *value) {
    static char text[NCL_DECIMAL_MAX_TEXT + 1];
    ck_assert_uint_lt(ncl_decimal_print(value, text, sizeof text), sizeof text);
    return text;
}

static const struct {
    const char *text;
    ncl_decimal_status plain, quantity;
} statuses_cases[] = {
    {"0", NCL_DECIMAL_OK, NCL_DECIMAL_OK},
    {"-1", NCL_DECIMAL_OK, NCL_DECIMAL_OK},
    {"10", NCL_DECIMAL_OK, NCL_DECIMAL_OK},
    {"0.5", NCL_DECIMAL_OK, NCL_DECIMAL_OK},
    {"-0.05", NCL_DECIMAL_OK, NCL_DECIMAL_OK},
    {"1/3", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_OK},
    {"-2/4", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_OK},
    {"0/5", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_OK},
    {"3/2", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_OK},
    {"01", NCL_DECIMAL_NOT_CANONICAL, NCL_DECIMAL_NOT_CANONICAL},
    {"00", NCL_DECIMAL_NOT_CANONICAL, NCL_DECIMAL_NOT_CANONICAL},
    {"1.", NCL_DECIMAL_NOT_CANONICAL, NCL_DECIMAL_NOT_CANONICAL},
    {"1.0", NCL_DECIMAL_NOT_CANONICAL, NCL_DECIMAL_NOT_CANONICAL},
    {"0.10", NCL_DECIMAL_NOT_CANONICAL, NCL_DECIMAL_NOT_CANONICAL},
    {"-0", NCL_DECIMAL_NOT_CANONICAL, NCL_DECIMAL_NOT_CANONICAL},
    {"-0.0", NCL_DECIMAL_NOT_CANONICAL, NCL_DECIMAL_NOT_CANONICAL},
    {"01/2", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_NOT_CANONICAL},
    {"1/02", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_NOT_CANONICAL},
    {"-0/2", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_NOT_CANONICAL},
    {"", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"-", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"+1", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"--1", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {".5", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1.2.3", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1e3", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1,5", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {" 1", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1 ", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1/0", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1/00", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1/", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"/2", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1/-2", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1.5/2", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"1/2.5", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"\xD9\xA3", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {"nan", NCL_DECIMAL_SYNTAX, NCL_DECIMAL_SYNTAX},
    {NINES_38, NCL_DECIMAL_OK, NCL_DECIMAL_OK},
    {"0.00" NINES_38, NCL_DECIMAL_OK, NCL_DECIMAL_OK},
    {"0" NINES_38, NCL_DECIMAL_NOT_CANONICAL, NCL_DECIMAL_NOT_CANONICAL},
    {"9" NINES_38, NCL_DECIMAL_TOO_LONG, NCL_DECIMAL_TOO_LONG},
    {"1." NINES_38, NCL_DECIMAL_TOO_LONG, NCL_DECIMAL_TOO_LONG},
    {"0.000" NINES_38, NCL_DECIMAL_TOO_LONG, NCL_DECIMAL_TOO_LONG},
    {"10" ZEROS_37, NCL_DECIMAL_TOO_LONG, NCL_DECIMAL_TOO_LONG},
    {NINES_38 "/" NINES_38, NCL_DECIMAL_SYNTAX, NCL_DECIMAL_OK},
    {"1/9" NINES_38, NCL_DECIMAL_SYNTAX, NCL_DECIMAL_TOO_LONG},
};

START_TEST(statuses) {
    for (size_t i = 0; i < sizeof statuses_cases / sizeof statuses_cases[0]; i++) {
        const char *text = statuses_cases[i].text;
        ncl_decimal value;
        ck_assert_msg(ncl_decimal_check(text, strlen(text), false) == statuses_cases[i].plain, "%s",
                      text);
        ck_assert_msg(ncl_decimal_check(text, strlen(text), true) == statuses_cases[i].quantity,
                      "%s", text);
        ck_assert(ncl_decimal_parse(text, strlen(text), true, &value) ==
                  statuses_cases[i].quantity);
    }
    ck_assert(ncl_decimal_check(NULL, 0, true) == NCL_DECIMAL_SYNTAX);
    ck_assert(ncl_decimal_check("1\0", 2, true) == NCL_DECIMAL_SYNTAX);
}
END_TEST

START_TEST(order_of_small_numbers) {
    /* Every pair of -12 to 12, in tenths and in parts of 1 to 6, against products of integers. */
    static const int bottoms[] = {1, 2, 3, 4, 5, 6, 10};
    ncl_decimal values[25 * 7];
    int tops[25 * 7];
    int unders[25 * 7];
    size_t count = 0;
    for (int top = -12; top <= 12; top++) {
        for (size_t b = 0; b < 7; b++) {
            char text[32];
            int size = snprintf(text, sizeof text, "%d/%d", top, bottoms[b]);
            if (bottoms[b] == 10) {
                size = snprintf(text, sizeof text, "%s%d.%d", top < 0 ? "-" : "", abs(top) / 10,
                                abs(top) % 10);
            }
            ck_assert_int_gt(size, 0);
            values[count] = value_of(text);
            tops[count] = top;
            unders[count++] = bottoms[b];
        }
    }
    for (size_t i = 0; i < count; i++) {
        ck_assert(ncl_decimal_is_integer(&values[i]) == (tops[i] % unders[i] == 0));
        for (size_t k = 0; k < count; k++) {
            int left = tops[i] * unders[k];
            int right = tops[k] * unders[i];
            int order = ncl_decimal_compare(&values[i], &values[k]);
            ck_assert_int_eq((order > 0) - (order < 0), (left > right) - (left < right));
        }
    }
}
END_TEST

START_TEST(order_of_large_numbers) {
    ck_assert_int_eq(compare(NINES_38, NINES_38), 0);
    ck_assert_int_gt(compare(NINES_38, "9999999999999999999999999999999999999.9"), 0);
    ck_assert_int_lt(compare("-" NINES_38, NINES_38), 0);
    ck_assert_int_eq(compare(NINES_38 "/" NINES_38, "1"), 0);
    ck_assert_int_gt(compare("1", "99999999999999999999999999999999999998/" NINES_38), 0);
    ck_assert_int_lt(compare("1/3", "0.33333333333333333333333333333333333334"), 0);
    ck_assert_int_gt(compare("1/3", "0.33333333333333333333333333333333333333"), 0);
    ck_assert_int_lt(compare("-1/3", "-0.33333333333333333333333333333333333333"), 0);
    ck_assert_int_eq(compare("1000", "1000.000"), 0);
    ck_assert_int_eq(compare("-0", "0"), 0);
    ck_assert_int_eq(compare("0/7", "-0.00"), 0);
    ck_assert_int_lt(compare("0.00" ZEROS_37 "1", "0.00" ZEROS_37 "2"), 0);
    ck_assert_int_lt(compare("0.00" ZEROS_37 "1", "1/" NINES_38), 0);
}
END_TEST

START_TEST(integers) {
    static const char *const whole[] = {"0",      "7",   "-7",          "7.000", "6/2",
                                        NINES_38, "0/9", NINES_38 "/9", "0.0"};
    static const char *const broken[] = {"0.5",         "7/2",           "-1/3",
                                         "1/" NINES_38, "0.00" NINES_38, "7.0001"};
    for (size_t i = 0; i < sizeof whole / sizeof whole[0]; i++) {
        ncl_decimal value = value_of(whole[i]);
        ck_assert_msg(ncl_decimal_is_integer(&value), "%s", whole[i]);
    }
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        ncl_decimal value = value_of(broken[i]);
        ck_assert_msg(!ncl_decimal_is_integer(&value), "%s", broken[i]);
    }
}
END_TEST

START_TEST(digits_as_written) {
    static const struct {
        const char *text;
        unsigned digits;
    } cases[] = {{"26000000", 8}, {"3.50", 3},    {"0.05", 1},      {"007", 1}, {"-12.0", 3},
                 {"0", 1},        {"0.00", 1},    {"1/2", 0},       {"x", 0},   {"", 0},
                 {"10.05", 4},    {NINES_38, 38}, {"1" NINES_38, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ck_assert_msg(ncl_decimal_digits(cases[i].text, strlen(cases[i].text)) == cases[i].digits,
                      "%s", cases[i].text);
    }
}
END_TEST

START_TEST(half_units) {
    static const struct {
        const char *text;
        unsigned digits;
        const char *low, *high;
    } cases[] = {
        {"26000000", 2, "25500000", "26500000"},
        {"3.5", 2, "3.45", "3.55"},
        {"3.5", 1, "3", "4"},
        {"3.5", 4, "3.4995", "3.5005"},
        {"1000", 1, "500", "1500"},
        {"1000", 4, "999.5", "1000.5"},
        {"-3.5", 2, "-3.55", "-3.45"},
        {"-1", 1, "-1.5", "-0.5"},
        {"0", 1, "-0.5", "0.5"},
        {"0.00", 1, "-0.005", "0.005"},
        {"0.05", 1, "0.045", "0.055"},
        {"99", 1, "94", "104"},
        {"9.5", 1, "9", "10"},
        {"0.9999999995", 9, "0.999999999", "1"},
        {NINES_38, 38, "99999999999999999999999999999999999998.5",
         "99999999999999999999999999999999999999.5"},
        {NINES_38, 1, "94999999999999999999999999999999999999",
         "104999999999999999999999999999999999999"},
        {"0.00" ZEROS_37 "1", 1, "0.00" ZEROS_37 "05", "0.00" ZEROS_37 "15"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ncl_decimal value = value_of(cases[i].text);
        ncl_decimal low;
        ncl_decimal high;
        ck_assert(ncl_decimal_half_unit(&value, cases[i].digits, &low, &high));
        ck_assert_str_eq(print(&low), cases[i].low);
        ck_assert_str_eq(print(&high), cases[i].high);
        ck_assert_int_lt(ncl_decimal_compare(&low, &value), 0);
        ck_assert_int_gt(ncl_decimal_compare(&high, &value), 0);
    }
}
END_TEST

START_TEST(no_half_unit) {
    ncl_decimal third = value_of("1/3");
    ncl_decimal one = value_of("1");
    ncl_decimal tiny = value_of("0.00" ZEROS_37 "1");
    ncl_decimal low;
    ncl_decimal high;
    ck_assert(!ncl_decimal_half_unit(&third, 1, &low, &high));
    ck_assert(!ncl_decimal_half_unit(&one, 0, &low, &high));
    ck_assert(!ncl_decimal_half_unit(&one, NCL_DECIMAL_MAX_DIGITS + 1, &low, &high));
    ck_assert(ncl_decimal_half_unit(&one, NCL_DECIMAL_MAX_DIGITS, &low, &high));
    ck_assert(!ncl_decimal_half_unit(&tiny, 2, &low, &high));
}
END_TEST

START_TEST(printed_canonically) {
    static const char *const cases[][2] = {
        {"0", "0"},
        {"-0.00", "0"},
        {"007", "7"},
        {"1.", "1"},
        {"1.50", "1.5"},
        {"-0.050", "-0.05"},
        {"1000", "1000"},
        {"1000.0", "1000"},
        {"01/02", "1/2"},
        {"-2/4", "-2/4"},
        {"-0/3", "0/3"},
        {NINES_38, NINES_38},
        {"10.01", "10.01"},
        {"-" NINES_38 "/" NINES_38, "-" NINES_38 "/" NINES_38},
        {"1000000000", "1000000000"},
        {"0.000000001", "0.000000001"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ncl_decimal value = value_of(cases[i][0]);
        const char *text = print(&value);
        ck_assert_str_eq(text, cases[i][1]);
        ck_assert(ncl_decimal_check(text, strlen(text), true) == NCL_DECIMAL_OK);
    }
}
END_TEST

START_TEST(printing_measures) {
    ncl_decimal value = value_of("-12.5");
    char text[8] = "xxxxxxx";
    ck_assert_uint_eq(ncl_decimal_print(&value, NULL, 0), 5);
    ck_assert_uint_eq(ncl_decimal_print(&value, text, 5), 5);
    ck_assert_str_eq(text, "xxxxxxx");
    ck_assert_uint_eq(ncl_decimal_print(&value, text, 6), 5);
    ck_assert_str_eq(text, "-12.5");
}
END_TEST

Suite *suite_decimal(void) {
    Suite *suite = suite_create("decimal");
    TCase *tests = tcase_create("decimal");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, statuses);
    tcase_add_test(tests, order_of_small_numbers);
    tcase_add_test(tests, order_of_large_numbers);
    tcase_add_test(tests, integers);
    tcase_add_test(tests, digits_as_written);
    tcase_add_test(tests, half_units);
    tcase_add_test(tests, no_half_unit);
    tcase_add_test(tests, printed_canonically);
    tcase_add_test(tests, printing_measures);
    suite_add_tcase(suite, tests);
    return suite;
}
