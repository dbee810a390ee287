/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "newsclaim/newsclaim.h"

#include <string.h>

static nclaim_doc *doc;

static void begin(void) {
    doc = nclaim_doc_new(NULL, NULL);
    ck_assert_ptr_nonnull(doc);
}

static void end(void) {
    nclaim_doc_free(doc);
}

static nclaim_status bounds_of(const nclaim_quantity *quantity, nclaim_bounds *bounds) {
    nclaim_ref ref = nclaim_add_quantity(doc, quantity);
    ck_assert_uint_ne(ref, 0);
    return nclaim_quantity_bounds(doc, ref, bounds, sizeof *bounds);
}

/* A value by comparator; the marks are those of the interval. */
static const struct {
    uint32_t comparator;
    const char *value, *high, *low_bound, *high_bound;
    uint32_t low_closed, high_closed;
} plain[] = {
    {0, "5", NULL, "5", "5", 1, 1},
    {NCLAIM_COMPARATOR_EQ, "26000000", NULL, "26000000", "26000000", 1, 1},
    {NCLAIM_COMPARATOR_GT, "20000", NULL, "20000", "", 0, 0},
    {NCLAIM_COMPARATOR_GE, "20000", NULL, "20000", "", 1, 0},
    {NCLAIM_COMPARATOR_LT, "-2.5", NULL, "", "-2.5", 0, 0},
    {NCLAIM_COMPARATOR_LE, "-2.5", NULL, "", "-2.5", 0, 1},
    {NCLAIM_COMPARATOR_RANGE, "40", "60", "40", "60", 1, 1},
    {NCLAIM_COMPARATOR_RANGE, "-3", "-3", "-3", "-3", 1, 1},
    {NCLAIM_COMPARATOR_RANGE, "1/3", "0.5", "1/3", "0.5", 1, 1},
    {NCLAIM_COMPARATOR_UNKNOWN, "7", NULL, "", "", 0, 0},
    {NCLAIM_COMPARATOR_EQ, "2/6", NULL, "2/6", "2/6", 1, 1},
};

START_TEST(a_comparator_opens_and_closes_the_ends) {
    nclaim_quantity quantity = {.kind = NCLAIM_QUANTITY_COUNT,
                                .comparator = plain[_i].comparator,
                                .value = plain[_i].value,
                                .high = plain[_i].high};
    nclaim_bounds bounds;
    ck_assert_uint_eq(bounds_of(&quantity, &bounds), NCLAIM_OK);
    ck_assert_str_eq(bounds.low, plain[_i].low_bound);
    ck_assert_str_eq(bounds.high, plain[_i].high_bound);
    ck_assert_uint_eq(bounds.low_closed, plain[_i].low_closed);
    ck_assert_uint_eq(bounds.high_closed, plain[_i].high_closed);
    ck_assert_uint_eq(bounds.soft, 0);
}
END_TEST

static const struct {
    const char *value;
    uint32_t digits, side;
    const char *low, *high;
} about[] = {
    {"26000000", 2, 0, "25500000", "26500000"},
    {"26000000", 0, 0, "25500000", "26500000"},
    {"20000", 0, 0, "15000", "25000"},
    {"20000", 5, 0, "19999.5", "20000.5"},
    {"18000000", 2, NCLAIM_SIDE_BELOW, "17500000", "18000000"},
    {"18000000", 2, NCLAIM_SIDE_ABOVE, "18000000", "18500000"},
    {"18000000", 2, NCLAIM_SIDE_UNKNOWN, "17500000", "18500000"},
    {"3.5", 0, 0, "3.45", "3.55"},
    {"3.5", 3, 0, "3.495", "3.505"},
    {"-3.5", 0, NCLAIM_SIDE_BELOW, "-3.55", "-3.5"},
    {"0", 0, 0, "-0.5", "0.5"},
    {"1/3", 0, 0, "1/6", "3/6"},
    {"2/3", 7, NCLAIM_SIDE_ABOVE, "2/3", "5/6"},
    {"-1/3", 0, 0, "-3/6", "-1/6"},
    {"0/3", 0, 0, "-1/6", "1/6"},
    {"500000000/3", 0, 0, "999999999/6", "1000000001/6"},
    {"999999999/500000000", 0, 0, "1999999997/1000000000", "1999999999/1000000000"},
    {"99999999999999999999999999999999999999/99999999999999999999999999999999999999", 0, 0,
     "199999999999999999999999999999999999997/199999999999999999999999999999999999998",
     "199999999999999999999999999999999999999/199999999999999999999999999999999999998"},
};

START_TEST(an_approximation_reaches_half_a_unit) {
    nclaim_quantity quantity = {.kind = NCLAIM_QUANTITY_COUNT,
                                .comparator = NCLAIM_COMPARATOR_APPROX,
                                .value = about[_i].value,
                                .digits = about[_i].digits,
                                .side = about[_i].side};
    nclaim_bounds bounds;
    ck_assert_uint_eq(bounds_of(&quantity, &bounds), NCLAIM_OK);
    ck_assert_str_eq(bounds.low, about[_i].low);
    ck_assert_str_eq(bounds.high, about[_i].high);
    ck_assert_uint_eq(bounds.low_closed, 1);
    ck_assert_uint_eq(bounds.high_closed, 1);
    ck_assert_uint_eq(bounds.soft, 1);
}
END_TEST

START_TEST(an_indefinite_quantity_is_unbounded) {
    nclaim_quantity quantity = {.kind = NCLAIM_QUANTITY_INDEFINITE,
                                .comparator = NCLAIM_COMPARATOR_UNKNOWN};
    nclaim_bounds bounds;
    static const nclaim_bounds none;
    ck_assert_uint_eq(bounds_of(&quantity, &bounds), NCLAIM_OK);
    ck_assert_mem_eq(&bounds, &none, sizeof none);
}
END_TEST

static const nclaim_quantity bad[] = {
    {.kind = NCLAIM_QUANTITY_COUNT},
    {.kind = NCLAIM_QUANTITY_COUNT, .value = "many"},
    {.kind = NCLAIM_QUANTITY_COUNT, .value = "1/0"},
    {.kind = NCLAIM_QUANTITY_COUNT, .value = "1e3"},
    {.kind = NCLAIM_QUANTITY_COUNT, .value = "999999999999999999999999999999999999999"},
    {.kind = NCLAIM_QUANTITY_COUNT, .value = "3", .comparator = NCLAIM_COMPARATOR_RANGE},
    {.kind = NCLAIM_QUANTITY_COUNT,
     .value = "3",
     .high = "x",
     .comparator = NCLAIM_COMPARATOR_RANGE},
    {.kind = NCLAIM_QUANTITY_COUNT,
     .value = "3",
     .high = "2",
     .comparator = NCLAIM_COMPARATOR_RANGE},
    {.kind = NCLAIM_QUANTITY_COUNT,
     .value = "3",
     .digits = 39,
     .comparator = NCLAIM_COMPARATOR_APPROX},
    {.kind = NCLAIM_QUANTITY_COUNT,
     .value = "3",
     .digits = UINT32_MAX,
     .comparator = NCLAIM_COMPARATOR_APPROX},
};

START_TEST(what_is_no_number_has_no_bounds) {
    nclaim_bounds bounds;
    static const nclaim_bounds none;
    memset(&bounds, 1, sizeof bounds);
    ck_assert_uint_eq(bounds_of(&bad[_i], &bounds), NCLAIM_BAD_RECORD);
    ck_assert_mem_eq(&bounds, &none, sizeof none);
}
END_TEST

START_TEST(the_misuse_of_bounds_is_a_status) {
    nclaim_bounds bounds;
    nclaim_quantity quantity = {.kind = NCLAIM_QUANTITY_COUNT, .value = "1"};
    nclaim_ref ref = nclaim_add_quantity(doc, &quantity);
    nclaim_ref missing = nclaim_refer(doc, NCLAIM_QUANTITY, "missing");
    const size_t size = sizeof bounds;
    ck_assert_uint_eq(nclaim_quantity_bounds(NULL, ref, &bounds, size), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_quantity_bounds(doc, ref, NULL, size), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_quantity_bounds(doc, ref, &bounds, 0), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_quantity_bounds(doc, 0, &bounds, size), NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(nclaim_quantity_bounds(doc, missing, &bounds, size), NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(nclaim_quantity_bounds(doc, NCLAIM_SELF, &bounds, size),
                      NCLAIM_BAD_REFERENCE);
}
END_TEST

/* As from a program that was built with an older or a newer header. */
START_TEST(a_struct_of_another_size_is_filled_as_far_as_it_goes) {
    struct {
        nclaim_bounds bounds;
        char more[16];
    } newer;
    static const char zero[16];
    nclaim_quantity quantity = {.kind = NCLAIM_QUANTITY_COUNT, .value = "1"};
    nclaim_ref ref = nclaim_add_quantity(doc, &quantity);
    memset(&newer, 1, sizeof newer);
    ck_assert_uint_eq(nclaim_quantity_bounds(doc, ref, &newer.bounds, sizeof newer), NCLAIM_OK);
    ck_assert_str_eq(newer.bounds.low, "1");
    ck_assert_uint_eq(newer.bounds.low_closed, 1);
    ck_assert_mem_eq(newer.more, zero, sizeof zero);
    memset(&newer, 1, sizeof newer);
    ck_assert_uint_eq(nclaim_quantity_bounds(doc, ref, &newer.bounds, NCLAIM_BOUND_SIZE),
                      NCLAIM_OK);
    ck_assert_str_eq(newer.bounds.low, "1");
    ck_assert_int_eq(newer.bounds.high[0], 1);
}
END_TEST

Suite *suite_bounds(void) {
    Suite *suite = suite_create("bounds");
    TCase *tests = tcase_create("bounds");
    tcase_add_checked_fixture(tests, begin, end);
    tcase_add_loop_test(tests, a_comparator_opens_and_closes_the_ends, 0,
                        (int)(sizeof plain / sizeof plain[0]));
    tcase_add_loop_test(tests, an_approximation_reaches_half_a_unit, 0,
                        (int)(sizeof about / sizeof about[0]));
    tcase_add_test(tests, an_indefinite_quantity_is_unbounded);
    tcase_add_loop_test(tests, what_is_no_number_has_no_bounds, 0,
                        (int)(sizeof bad / sizeof bad[0]));
    tcase_add_test(tests, the_misuse_of_bounds_is_a_status);
    tcase_add_test(tests, a_struct_of_another_size_is_filled_as_far_as_it_goes);
    suite_add_tcase(suite, tests);
    return suite;
}
